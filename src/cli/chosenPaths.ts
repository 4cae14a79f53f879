import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';

/**
 * Finds the paths of a command line without a command: files that were dropped onto the program have
 * absolute paths.
 * @returns `[]` for options only; undefined if anything else is there
 */
export function chosenPaths(args: readonly string[]): string[] | undefined {
  const paths: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const arg = args[at]!;
    if (arg === '--lang') at++;
    else if (isAbsolute(arg) && existsSync(arg)) paths.push(arg);
    else if (!/^--(lang=.*|no-color|quiet)$/.test(arg)) return undefined;
  }
  return paths;
}
