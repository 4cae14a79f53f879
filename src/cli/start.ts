import { setFlagsFromString } from 'node:v8';
import { main } from './main.js';

// By default the heap may double before it is looked through; a province then takes half as much again.
setFlagsFromString('--heap-growing-percent=40');

// A reader that stops early (`| head`) is no fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});

process.exitCode = await main(process.argv.slice(2));
