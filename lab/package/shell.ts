/** Runs programs, and stops at the first failure. */
import { spawnSync } from 'node:child_process';

/** Runs a program to its end. @returns its stdout @throws Error with its stderr if it fails */
export function run(program: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, { cwd, encoding: 'utf8' });
  if (error !== undefined) throw error;
  if (status !== 0) throw new Error(`${program} ${args.join(' ')}: ${stderr}`);
  return stdout;
}
