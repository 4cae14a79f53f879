/** Reads files and recognises their rosters on a separate thread. */
import { parentPort, workerData } from 'node:worker_threads';
import { silenceConsole } from '../../../read/index.js';
import { rosterAnswerer, type ThreadRequest, type ThreadSetup } from '../../../steps/index.js';
import { ownFileKind } from '../files/ownFile.js';

silenceConsole();
const answerer = rosterAnswerer(workerData as ThreadSetup, ownFileKind);

parentPort?.on('message', async (request: ThreadRequest) => {
  const { answer, move } = await answerer(request);
  parentPort?.postMessage(answer, move);
});
