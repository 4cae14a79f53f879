/** Runs a program on a terminal of tmux, types keys and reads the screen. */
import { execFileSync } from 'node:child_process';

/** Milliseconds before a text that does not come is an error, and between two looks. */
const PATIENCE_MS = 60_000;
const BETWEEN_MS = 200;

const SIZE = ['-x', '100', '-y', '60'];
/** Width of the screen in characters. */
export const COLUMNS = 100;

export interface Terminal {
  /**
   * Waits for a text, then for a screen that no longer changes.
   * @returns lines with codes for colours
   * @throws Error with the screen if the text does not come
   */
  wait(expected: string): Promise<string[]>;
  /** Types keys by their names in tmux. */
  press(...keys: string[]): void;
  close(): void;
}

/** Starts a program. @param env further variables */
export function startTerminal(
  command: readonly string[],
  cwd: string,
  env: Readonly<Record<string, string>>,
): Terminal {
  const own = ['-L', `hopnhat-${process.pid}`, '-f', '/dev/null', '-u'];
  const tmux = (...args: string[]) => execFileSync('tmux', [...own, ...args], { encoding: 'utf8' });
  const variables = Object.entries(env).flatMap(([name, value]) => ['-e', `${name}=${value}`]);
  tmux('new-session', '-d', ...SIZE, '-c', cwd, ...variables, '--', ...command);
  const screen = () => tmux('capture-pane', '-p', '-e').trimEnd().split('\n');
  return {
    async wait(expected) {
      const until = performance.now() + PATIENCE_MS;
      for (let before = ''; ; ) {
        await new Promise((resolve) => setTimeout(resolve, BETWEEN_MS));
        const plain = tmux('capture-pane', '-p');
        if (plain.includes(expected) && plain === before) return screen();
        if (performance.now() > until) throw new Error(`no “${expected}” in:\n${plain}`);
        before = plain;
      }
    },
    press: (...keys) => void tmux('send-keys', ...keys),
    close: () => void tmux('kill-server'),
  };
}
