import { restartFor, runAgain, sizeOf } from './restart.js';
import { growSlowly, tuneEngine } from './tuneEngine.js';

tuneEngine();

const [, script, ...args] = process.argv;

process.stdout.on('error', async ({ code = '' }: NodeJS.ErrnoException) => {
  // A reader that stops early (`| head`) is not a fault.
  if (code === 'EPIPE') process.exit(0);
  const { reportOutput } = await import('./main.js');
  process.exit(reportOutput(code, args));
});
// Messages that cannot be written are not a fault either: the result is what counts.
process.stderr.on('error', () => {});

const restart = restartFor(args);
const status = restart && (await runAgain(restart, script!, args));
if (status === undefined) {
  const size = restart === undefined ? sizeOf(args) : undefined;
  if (size !== undefined) growSlowly(size);
  // The modules of commands are not loaded where another process runs them.
  const { main, reportMemory } = await import('./main.js');
  process.exitCode = restart === undefined ? await main(args) : reportMemory(args);
} else process.exitCode = status;
