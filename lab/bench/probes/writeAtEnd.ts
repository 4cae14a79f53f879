/** Writes a file at the end of a process. */
import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { isMainThread } from 'node:worker_threads';

/**
 * Writes the text of `textOf` at the end of the program. If the program runs a second process of itself, that one
 * ends first and writes instead.
 */
export function writeAtEnd(file: string, textOf: () => string): void {
  if (!isMainThread) return;
  rmSync(file, { force: true });
  process.on('exit', () => {
    if (!existsSync(file)) writeFileSync(file, textOf());
  });
}
