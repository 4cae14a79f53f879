import { Worker } from 'node:worker_threads';

/** On a thread of its own: the one that hangs can't look at the clock. */
const SCRIPT = `
const { workerData } = require('node:worker_threads');
const running = new Int32Array(workerData.shared);
let seen = -1;
setInterval(() => {
  const now = Atomics.load(running, 0);
  if (now >= 0 && now === seen) {
    require('node:fs').writeSync(2, 'Case ' + now + ' takes more than ' + workerData.seconds + ' s\\n');
    process.kill(process.pid, 'SIGKILL');
  }
  seen = now;
}, workerData.seconds * 1000);
`;

/** Ends the process if a case takes more than `seconds`. @returns a function that names the case */
export function watch(seconds: number): (running: number) => void {
  const running = new Int32Array(new SharedArrayBuffer(4)).fill(-1);
  new Worker(SCRIPT, { eval: true, workerData: { shared: running.buffer, seconds } }).unref();
  return (number) => {
    Atomics.store(running, 0, number);
  };
}
