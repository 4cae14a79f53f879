/** Writes the words of commands that a person can repeat. */
import { printable } from '../../model/index.js';

/** Puts an argument into quotes as a shell needs them; a plain one is unchanged. */
export function quotedArgument(text: string): string {
  const safe = printable(text);
  if (/^[\p{L}\p{M}\d._/\\:…-]+$/u.test(safe)) return safe;
  // A POSIX shell would expand these within double quotes.
  if (process.platform !== 'win32' && /[$`"\\!]/.test(safe))
    return `'${safe.replaceAll("'", "'\\''")}'`;
  return `"${safe}"`;
}

/** Writes options as words: `{ skipBadFiles: true }` as `--skip-bad-files`; those without a value are left out. */
export function optionWords(
  options: Readonly<Record<string, string | boolean | undefined>>,
): string[] {
  return Object.entries(options).flatMap(([name, value]) => {
    if (value === undefined || value === false) return [];
    const flag = `--${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    return value === true ? [flag] : [flag, value];
  });
}
