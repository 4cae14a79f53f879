import { restartFor, runAgain, sizeOf } from './restart.js';
import { growSlowly, tuneEngine } from './tuneEngine.js';

tuneEngine();

// A reader that stops early (`| head`) is not a fault.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(0);
  throw error;
});
// Nor is one of the messages: the result is what counts.
process.stderr.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

const [, script, ...args] = process.argv;
const restart = restartFor(args);
const status = restart && (await runAgain(restart, script!, args));
if (status === undefined) {
  const size = restart === undefined ? sizeOf(args) : undefined;
  if (size !== undefined) growSlowly(size);
  // The modules of commands are not loaded where another process runs them.
  const { main, reportMemory } = await import('./main.js');
  process.exitCode = restart === undefined ? await main(args) : reportMemory(args);
} else process.exitCode = status;
