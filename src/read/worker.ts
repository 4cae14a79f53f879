/** Reads workbooks on a separate thread. */
import { parentPort } from 'node:worker_threads';
import { InputError } from '../model/index.js';
import { type ReadAnswer, type ReadRequest, readTables } from './index.js';
import { silenceConsole } from './silence.js';

silenceConsole();

parentPort?.on('message', async ({ file, bytes, sha256 }: ReadRequest) => {
  parentPort?.postMessage(await answer(file, bytes, sha256));
});

async function answer(file: string, bytes: Uint8Array, sha256: string): Promise<ReadAnswer> {
  try {
    return { result: await readTables(file, bytes, sha256) };
  } catch (error) {
    if (error instanceof InputError) return { faults: error.faults };
    throw error;
  }
}
