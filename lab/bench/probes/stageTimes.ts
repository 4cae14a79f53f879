/**
 * Writes the milliseconds of each stage of the program that is loaded next, by the clock and of all processors
 * together, to the file BENCH_STAGES at its end. The program marks the start of each stage.
 */
import { isMainThread } from 'node:worker_threads';
import { writeAtEnd } from './writeAtEnd.js';

const file = process.env.BENCH_STAGES;
if (file !== undefined && isMainThread) {
  const starts = [{ stage: 'start', at: 0, cpu: 0 }];
  const now = (stage: string) => {
    const { user, system } = process.cpuUsage();
    return { stage, at: performance.now(), cpu: (user + system) / 1000 };
  };
  const mark = performance.mark.bind(performance);
  performance.mark = (name, options) => {
    starts.push(now(name));
    return mark(name, options);
  };
  writeAtEnd(file, () => {
    const end = now('end');
    const times: Record<string, number> = {};
    const cpuTimes: Record<string, number> = {};
    for (const [i, { stage, at, cpu }] of starts.entries()) {
      const next = starts[i + 1] ?? end;
      times[stage] = (times[stage] ?? 0) + next.at - at;
      cpuTimes[stage] = (cpuTimes[stage] ?? 0) + next.cpu - cpu;
    }
    return JSON.stringify({ times, cpuTimes, cpu: end.cpu });
  });
}
