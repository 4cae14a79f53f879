import { printable } from '../../model/index.js';

/** Puts an argument into quotes as a shell needs them; a plain one is unchanged. */
export function quotedArgument(text: string, platform = process.platform): string {
  const safe = printable(text);
  if (/^[\p{L}\p{M}\d._/\\:…-]+$/u.test(safe)) return safe;
  // A POSIX shell would expand these within double quotes.
  if (platform !== 'win32' && /[$`"\\!]/.test(safe)) return `'${safe.replaceAll("'", "'\\''")}'`;
  return `"${safe}"`;
}
