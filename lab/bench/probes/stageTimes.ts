/**
 * Wraps the display of progress of the program that is loaded next. Writes the milliseconds of each stage
 * and of all processors together to the file BENCH_STAGES at its end. Changes nothing else.
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
  const isProgress = found.url.endsWith('/print/progress.js');
  return isProgress ? { ...found, url: found.url + '?timed', shortCircuit: true } : found;
}
export async function load(url, context, next) {
  if (!url.endsWith('/print/progress.js?timed')) return next(url, context);
  const source = \`
    import { listenerOf as make } from '\${url.replace('?timed', '?plain')}';
    export * from '\${url.replace('?timed', '?plain')}';
    export function listenerOf(...args) {
      const listener = make(...args);
      const progress = (stage, ...rest) => {
        globalThis.benchStage?.(stage);
        listener.progress?.(stage, ...rest);
      };
      return { ...listener, progress };
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
