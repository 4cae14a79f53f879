/** Flushes bytes to the disk before they replace others. */
import { closeSync, fsync, fsyncSync, openSync } from 'node:fs';
import { promisify } from 'node:util';

/** Error codes of platforms and network drives that cannot sync a file or a folder. */
const REFUSED = new Set(['EINVAL', 'ENOTSUP', 'ENOSYS', 'EPERM', 'EACCES', 'EISDIR', 'EBADF']);

function isRefused(error: unknown): boolean {
  return REFUSED.has((error as NodeJS.ErrnoException).code ?? '');
}

/** Waits until an open file is on the disk, if the platform supports it. */
export function syncFile(file: number): void {
  try {
    fsyncSync(file);
  } catch (error) {
    if (!isRefused(error)) throw error;
  }
}

/** Most files that wait for the disk at once; Node has four threads for it. */
const MOST_WAITING = 16;

/**
 * Flushes files to the disk while others are made: a province has thousands, each of which takes about a
 * millisecond.
 */
export class FileSyncs {
  readonly #waiting = new Set<Promise<void>>();
  #failure: { error: unknown } | undefined;

  /** Takes over an open file, and closes it once it is on the disk. @throws the error of an earlier file */
  async add(file: number): Promise<void> {
    const sync: Promise<void> = flush(file)
      .catch((error) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#waiting.delete(sync));
    this.#waiting.add(sync);
    if (this.#waiting.size >= MOST_WAITING) await Promise.race(this.#waiting);
    this.#check();
  }

  /** Waits for all files. @throws the first error of a file */
  async finish(): Promise<void> {
    await this.close();
    this.#check();
  }

  /** Waits until all files are closed, whatever became of them. */
  async close(): Promise<void> {
    await Promise.all(this.#waiting);
  }

  #check(): void {
    if (this.#failure !== undefined) throw this.#failure.error;
  }
}

const fsyncLater = promisify(fsync);

async function flush(file: number): Promise<void> {
  try {
    await fsyncLater(file);
  } catch (error) {
    if (!isRefused(error)) throw error;
  } finally {
    closeSync(file);
  }
}

/** Waits until the names in a folder are on the disk; Windows does so by itself. */
export function syncFolder(path: string): void {
  let folder: number;
  try {
    folder = openSync(path, 'r');
  } catch (error) {
    if (isRefused(error)) return;
    throw error;
  }
  try {
    syncFile(folder);
  } finally {
    closeSync(folder);
  }
}
