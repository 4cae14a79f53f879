/** Runs worker threads: one for one task, or some that answer one request at a time, within limits. */
import { type TransferListItem, Worker } from 'node:worker_threads';

/**
 * Runs a script once on its own thread. Resolves when the thread has ended and released its data, since steps that
 * keep this thread busy would delay that.
 * @param script gets `data` as its `workerData` and answers with one message
 */
export function runOnThread(script: URL, data: unknown): Promise<unknown> {
  return new Promise((resolve, reject) => {
    let answer: { value: unknown } | undefined;
    const thread = new Worker(script, { workerData: data });
    thread.on('message', (value) => {
      answer = { value };
    });
    thread.on('error', reject).on('exit', () => {
      if (answer === undefined) reject(new Error('A thread ended without an answer'));
      else resolve(answer.value);
    });
  });
}

/** A request exceeded the limits, so that its thread was ended. */
export class ThreadStopped extends Error {}

export interface ThreadLimits {
  seconds: number;
  /** Limit of the heap of one thread. */
  megabytes: number;
}

interface Job {
  request: unknown;
  transfer: readonly TransferListItem[];
  resolve: (answer: unknown) => void;
  reject: (error: unknown) => void;
}

/** Milliseconds after which idle threads are ended, so that a program that calls this one often does not gather them. */
const IDLE = 1000;

/**
 * Starts threads when they are first needed; idle threads do not keep the program alive and end after a while.
 * @param script answers each message with one message
 * @param data each thread gets it as its `workerData`
 */
export class ThreadPool {
  readonly #waiting: Job[] = [];
  readonly #idle: Worker[] = [];
  #threads = 0;
  #ending: NodeJS.Timeout | undefined;

  constructor(
    readonly script: URL,
    readonly size: number,
    readonly limits: ThreadLimits,
    readonly data?: unknown,
  ) {}

  /** Rejects with `ThreadStopped` for a request that exceeds the limits, else with the thread's error. */
  run(request: unknown, transfer: readonly TransferListItem[]): Promise<unknown> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({ request, transfer, resolve, reject });
      this.#next();
    });
  }

  /** Ends the idle threads; later requests start new ones. */
  end(): void {
    for (const thread of this.#idle.splice(0)) {
      this.#threads--;
      void thread.terminate();
    }
  }

  #next(): void {
    clearTimeout(this.#ending);
    if (this.#waiting.length === 0) {
      this.#ending = setTimeout(() => this.end(), IDLE).unref();
      return;
    }
    const thread = this.#idle.pop() ?? (this.#threads < this.size ? this.#start() : undefined);
    if (thread !== undefined) this.#give(thread, this.#waiting.shift()!);
  }

  #start(): Worker {
    this.#threads++;
    return new Worker(this.script, {
      workerData: this.data,
      resourceLimits: { maxOldGenerationSizeMb: this.limits.megabytes },
    });
  }

  #give(thread: Worker, job: Job): void {
    const end = (lost: boolean) => {
      clearTimeout(timer);
      thread.off('message', onAnswer).off('error', onError).unref();
      if (lost) {
        this.#threads--;
        void thread.terminate();
      } else this.#idle.push(thread);
      this.#next();
    };
    const onAnswer = (answer: unknown) => {
      end(false);
      job.resolve(answer);
    };
    const onError = (error: NodeJS.ErrnoException) => {
      end(true);
      job.reject(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? new ThreadStopped() : error);
    };
    const timer = setTimeout(() => {
      end(true);
      job.reject(new ThreadStopped());
    }, this.limits.seconds * 1000);
    thread.on('message', onAnswer).on('error', onError).ref();
    thread.postMessage(job.request, job.transfer);
  }
}
