/**
 * Writes the milliseconds of each stage of the program that is loaded next, and of all processors together,
 * to the file BENCH_STAGES at its end. The program marks the start of each stage.
 */
import { writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

const file = process.env.BENCH_STAGES;
if (file !== undefined && isMainThread) {
  process.on('exit', () => {
    const times: Record<string, number> = {};
    let stage = 'start';
    let since = 0;
    const enter = (next: string, now: number) => {
      times[stage] = (times[stage] ?? 0) + now - since;
      stage = next;
      since = now;
    };
    for (const { name, startTime } of performance.getEntriesByType('mark')) enter(name, startTime);
    enter('end', performance.now());
    const { user, system } = process.cpuUsage();
    const cpu = (user + system) / 1000;
    writeFileSync(file, JSON.stringify({ times, cpu }));
  });
}
