/** Opens files in the programs of the computer. */
import { spawn } from 'node:child_process';

/** Programs that open a file as a double click does; elsewhere `xdg-open` does. */
const OPENERS: Partial<Record<NodeJS.Platform, string>> = {
  win32: 'explorer.exe',
  darwin: 'open',
};

/** Milliseconds after which a program that still runs counts as started. */
const PATIENCE_MS = 700;

/**
 * Opens a file or folder. The path is one argument of a program, never a part of a shell command.
 * @returns false if the computer has no such program, or if it refuses
 */
export function openFile(path: string): Promise<boolean> {
  const { platform } = process;
  return new Promise((done) => {
    const child = spawn(OPENERS[platform] ?? 'xdg-open', [path], {
      stdio: 'ignore',
      detached: true,
    });
    const timer = setTimeout(() => done(true), PATIENCE_MS);
    const end = (isOpen: boolean) => {
      clearTimeout(timer);
      done(isOpen);
    };
    child.once('error', () => end(false));
    // explorer.exe ends with 1 even if it opened the file.
    child.once('exit', (status) => end(platform === 'win32' || status === 0));
    child.unref();
  });
}
