import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const DRIVER = fileURLToPath(new URL('terminal.py', import.meta.url));

/** Whether programs can be run on a pseudo-terminal here. */
export const hasTerminal =
  process.platform !== 'win32' && spawnSync('python3', ['-c', 'import pty, termios']).status === 0;

export const KEYS = {
  enter: '\r',
  down: '\u001b[B',
  escape: '\u001b',
  stop: '\u0003',
  erase: '\u0015',
} as const;

export interface Session {
  status: number;
  /** Text on the terminal, without codes for colours and places. */
  shown: string;
  /** Expected text that never came. */
  missing: string | null;
}

/**
 * Runs a command on a pseudo-terminal.
 * @param steps text to wait for, then the keys to type
 */
export function onTerminal(
  command: readonly string[],
  cwd: string,
  steps: readonly (readonly [expected: string, keys: readonly string[]])[],
  env: Record<string, string> = {},
): Session {
  const { stdout, stderr } = spawnSync('python3', [DRIVER], {
    input: JSON.stringify({ command, cwd, env, steps }),
    encoding: 'utf8',
  });
  if (stdout === '') throw new Error(stderr);
  return JSON.parse(stdout);
}
