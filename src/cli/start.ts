import { largerHeap, runWithHeap } from './heap.js';
import { main, reportMemory } from './main.js';
import { tuneEngine } from './tuneEngine.js';

tuneEngine();

// A reader that stops early (`| head`) is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

const [, script, ...args] = process.argv;
const megabytes = largerHeap(args);
process.exitCode =
  megabytes === undefined
    ? await main(args)
    : ((await runWithHeap(megabytes, script!, args)) ?? reportMemory(args));
