// Loaded before the program under test: writes its peak memory (kB) to a file when it ends.
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

process.on('exit', () => {
  if (!isMainThread) return;
  writeFileSync(process.env.BENCH_PEAK, String(process.resourceUsage().maxRSS));
});
