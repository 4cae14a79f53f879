/** Writes commands that a person can repeat. */
import { quotedArgument } from '../../app/inspect.js';
import type { Console } from './console.js';

/**
 * Writes a command with quotes where a shell needs them, and the language if it is not the usual one.
 * @param words arguments, without the program
 * @param program `hopnhat`, or the path of a launcher
 */
export function commandLine(
  words: readonly string[],
  { options }: Pick<Console, 'options'>,
  program = 'hopnhat',
): string {
  const usual = process.env.HOPNHAT_LANG === 'en' ? 'en' : 'vi';
  const spoken = options.language === usual ? [] : ['--lang', options.language];
  return [program, ...words, ...spoken].map(quotedArgument).join(' ');
}
