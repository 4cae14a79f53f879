/** Reads workbooks on a thread of its own; a fault crosses threads as data. */
import { parentPort } from 'node:worker_threads';
import { InputError } from '../model/index.js';
import { type ReadAnswer, type ReadRequest, readTables } from './index.js';

// What the library complains of there may hold what stands in cells.
Object.assign(process.stderr, { write: () => true });

// What a library says may hold a person's data. A stream of the thread that nobody reads would do,
// but a thread with something left in it never ends.
const silent = () => {};
Object.assign(console, { log: silent, info: silent, warn: silent, error: silent, debug: silent });

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
