import { afterEach, describe, expect, it, vi } from 'vitest';
import { runOnThread, ThreadPool, ThreadStopped } from '../../src/io/threads.js';

/** Answers a number with the next, and does as a word says. */
const SCRIPT = new URL(
  `data:text/javascript,${encodeURIComponent(`
    import { parentPort, threadId } from 'node:worker_threads';
    parentPort.on('message', (request) => {
      if (request === 'hang') for (;;);
      if (request === 'grow') for (const all = []; ; ) all.push(new Array(1000).fill(all.length));
      if (request === 'fail') throw new RangeError('failed');
      parentPort.postMessage(request === 'who' ? threadId : request + 1);
    });`)}`,
);

const pool = (size: number, seconds = 30) =>
  new ThreadPool(SCRIPT, size, { seconds, megabytes: 64 });

describe('threads', () => {
  afterEach(() => {
    vi.useRealTimers();
  });

  it('answers more requests than there are threads', async () => {
    const numbers = Array.from({ length: 20 }, (_, i) => i);
    const threads = pool(2);
    expect(await Promise.all(numbers.map((number) => threads.run(number, [])))).toEqual(
      numbers.map((number) => number + 1),
    );
  });

  it('reuses threads and never starts more than allowed', async () => {
    const threads = pool(2);
    const who = await Promise.all(Array.from({ length: 9 }, () => threads.run('who', [])));
    expect(new Set(who).size).toBeLessThanOrEqual(2);
  });

  it('ends threads that are idle for a while', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const threads = pool(1);
    const first = await threads.run('who', []);
    expect(await threads.run('who', [])).toBe(first);
    vi.advanceTimersByTime(1500);
    expect(await threads.run('who', [])).not.toBe(first);
  });

  it.each(['hang', 'grow'])(
    'that %s are stopped, and the next request is answered',
    async (request) => {
      const threads = pool(1, request === 'hang' ? 1 : 30);
      const stopped = threads.run(request, []);
      const next = threads.run(1, []);
      await expect(stopped).rejects.toBeInstanceOf(ThreadStopped);
      expect(await next).toBe(2);
    },
  );

  it('passes on the error of a thread and answers the next request', async () => {
    const threads = pool(1);
    await expect(threads.run('fail', [])).rejects.toThrow('failed');
    expect(await threads.run(1, [])).toBe(2);
  });
});

describe('a thread for one task', () => {
  const run = (code: string, data: unknown) =>
    runOnThread(
      new URL(
        `data:text/javascript,${encodeURIComponent(
          `import { parentPort, workerData } from 'node:worker_threads'; ${code}`,
        )}`,
      ),
      data,
    );

  it('answers once from a thread for one task, with shared memory', async () => {
    const seen = new Int32Array(new SharedArrayBuffer(4));
    expect(await run('workerData.seen[0] = 7; parentPort.postMessage("done")', { seen })).toBe(
      'done',
    );
    expect(seen[0]).toBe(7);
  });

  it('waits until the thread has ended, so that its memory is free', async () => {
    const seen = new Int32Array(new SharedArrayBuffer(4));
    const slowEnd =
      'for (const end = Date.now() + 200; Date.now() < end; ); workerData.seen[0] = 7;';
    await run(`process.on('exit', () => { ${slowEnd} }); parentPort.postMessage('done')`, { seen });
    expect(seen[0]).toBe(7);
  });

  it.each([
    ['fails', 'throw new RangeError("failed")', 'failed'],
    ['ends', 'process.exit(0)', 'without an answer'],
  ])('reports when it %s', async (_, code, message) => {
    await expect(run(code, 1)).rejects.toThrow(message);
  });
});
