/**
 * Loaded before the program under test: wraps its display of progress, and writes the milliseconds
 * of each stage, and of all processors together, to the file BENCH_STAGES when it ends. Nothing else of the
 * program is touched.
 */
import { writeFileSync } from 'node:fs';
import { register } from 'node:module';
import { isMainThread } from 'node:worker_threads';

declare global {
  var benchStage: ((stage: string) => void) | undefined;
}

const hook = `
export async function resolve(specifier, context, next) {
  const found = await next(specifier, context);
  const isProgress = found.url.endsWith('/commands/progress.js');
  return isProgress ? { ...found, url: found.url + '?timed', shortCircuit: true } : found;
}
export async function load(url, context, next) {
  if (!url.endsWith('/commands/progress.js?timed')) return next(url, context);
  const source = \`
    import { showProgress as show } from '\${url.replace('?timed', '?plain')}';
    export function showProgress(...args) {
      const progress = show(...args);
      if (typeof progress !== 'function') return progress;
      return Object.assign((stage, ...rest) => {
        globalThis.benchStage?.(stage);
        return progress(stage, ...rest);
      }, progress);
    }\`;
  return { format: 'module', source, shortCircuit: true };
}`;

const file = process.env.BENCH_STAGES;
if (file !== undefined) {
  register(`data:text/javascript,${encodeURIComponent(hook)}`);
  const times: Record<string, number> = {};
  let stage = 'start';
  let since = 0;
  const enter = (next: string) => {
    if (next === stage) return;
    const now = performance.now();
    times[stage] = (times[stage] ?? 0) + now - since;
    stage = next;
    since = now;
  };
  globalThis.benchStage = enter;
  process.on('exit', () => {
    if (!isMainThread) return;
    enter('end');
    const { user, system } = process.cpuUsage();
    const cpu = (user + system) / 1000;
    writeFileSync(file, JSON.stringify({ times, cpu }));
  });
}
