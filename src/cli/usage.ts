import { statSync } from 'node:fs';
import { type Command, CommanderError } from 'commander';
import type { Language } from '../messages/index.js';
import {
  type ArgsOf,
  type Code,
  fault,
  faultOf,
  InputError,
  message as messageOf,
  type Needed,
} from '../model/index.js';
import { inWords } from './placeholders.js';

/** Values of `--lang`. */
const LANGUAGES = ['vi', 'en'];

/** Matches `"C:\danh sach\" -o ket-qua`, one argument on Windows: the backslash escapes the quote. */
const JOINED = /^[^"]+"(?:\s+-|$)/;

/** Checks the arguments. @throws InputError if a backslash before a closing quote joined some */
export function checkArguments(args: readonly string[], platform = process.platform): void {
  const joined = platform === 'win32' ? args.find((arg) => JOINED.test(arg)) : undefined;
  if (joined !== undefined) throw usage('usage-backslash', { text: joined });
}

/** Returns the value of `--lang`, known or not. */
export function typedLanguage(args: readonly string[]): string | undefined {
  const at = args.lastIndexOf('--lang');
  return (
    args.find((arg) => arg.startsWith('--lang='))?.slice('--lang='.length) ??
    (at >= 0 ? args[at + 1] : undefined)
  );
}

/** Checks the language of the environment where it counts. @throws InputError if it is unknown */
export function checkLanguage(args: readonly string[], usual = ''): void {
  if (usual === '' || typedLanguage(args) !== undefined) return;
  const isHelp = args.includes('--help') || args.includes('-h');
  if (isHelp || LANGUAGES.includes(usual)) return;
  throw usage('usage-bad-choice', { option: 'HOPNHAT_LANG', known: LANGUAGES.join(', ') });
}

/** Reads `–out` as `--out` and `–o` as `-o`, as word processors write them, and `-o=x` as `-o x`. */
export function asTyped(args: readonly string[], program: Command): readonly string[] {
  const options = typedCommand(args, program)?.options ?? [];
  return args.flatMap((arg) => {
    const [, name = '', rest = ''] = /^[–—][–—-]*([a-z][a-z-]*)(.*)$/s.exec(arg) ?? [];
    const known = options.flatMap(({ long, short }) => [long, short]);
    const option = [`--${name}`, `-${name}`].find((one) => known.includes(one));
    const typed = option === undefined ? arg : option + rest;
    const isShort = typed[2] === '=' && known.includes(typed.slice(0, 2));
    return isShort ? [typed.slice(0, 2), typed.slice(3)] : [typed];
  });
}

/**
 * Checks the options before they are parsed, since commander reports a missing one first.
 * @throws InputError for an unknown option, and for one whose value is empty or another option
 */
export async function checkOptions(
  args: readonly string[],
  program: Command,
  language: Language,
): Promise<void> {
  const command = typedCommand(args, program);
  if (command === undefined) return;
  const known = [...command.options.flatMap(({ long }) => long ?? []), '--help'];
  const end = args.indexOf('--');
  const given = end < 0 ? args : args.slice(0, end);
  const optionOf = (arg = '') =>
    command.options.find(({ long, short }) => arg === long || arg === short);
  for (const [at, arg] of given.entries()) {
    const option = optionOf(arg.replace(/=$/, ''));
    const value = arg.endsWith('=') ? '' : given[at + 1];
    // An empty text, as of a variable that a script did not set, would be the current folder.
    if (!option?.required || (value !== '' && optionOf(value) === undefined)) continue;
    throw usage('usage-option-argument', { option: inWords(option.flags, language) });
  }
  for (const arg of given) {
    const [option = ''] = arg.split('=');
    // `-out` means `-o ut` to commander.
    const isLong = /^-[a-z]/.test(option) && known.includes(`-${option}`);
    if (!isLong && (!/^--[^-]/.test(option) || known.includes(option))) continue;
    const near = isLong ? `-${option}` : await nearest(option, known);
    throw near === undefined
      ? usage('usage-unknown-option', { option })
      : usage('usage-unknown-option-near', { option, near });
  }
}

/** Largest share of letters by which a mistyped option differs, within this many letters. */
const UNLIKE = { threshold: 0.5, distance: 20 };

/** Finds the most similar option. */
async function nearest(option: string, known: readonly string[]): Promise<string | undefined> {
  const { default: Fuse } = await import('fuse.js');
  const words = known.map((name) => name.slice(2));
  const [hit] = new Fuse(words, UNLIKE).search(option.slice(2));
  return hit && `--${hit.item}`;
}

/** Reads `help` and `help merge` as the option does; a mistyped command alone is reported by commander. */
export function asOption(args: readonly string[], program: Command): readonly string[] {
  const [first, name, ...rest] = args;
  if (first !== 'help') return args;
  const isCommand = program.commands.some((command) => command.name() === name);
  const isOption = name === undefined || name.startsWith('-');
  return isCommand || isOption ? [...args.slice(1), '--help'] : [name, ...rest];
}

/**
 * Turns commander's English errors into faults of the catalogue; any other error remains.
 * @param command the one that was typed, if it is known
 */
export function usageError(
  error: unknown,
  command: Command | undefined,
  language: Language,
): unknown {
  if (!(error instanceof CommanderError)) return error;
  const { message } = error;
  const quoted = inWords(/'([^']*)'/.exec(message)?.[1] ?? '', language);
  const near = /Did you mean (?:one of )?([^?]*)\?/.exec(message)?.[1];
  switch (error.code) {
    case 'commander.unknownOption':
      return near === undefined
        ? usage('usage-unknown-option', { option: quoted })
        : usage('usage-unknown-option-near', { option: quoted, near });
    case 'commander.unknownCommand':
      return near === undefined
        ? usage('usage-unknown-command', { command: quoted })
        : usage('usage-unknown-command-near', { command: quoted, near });
    case 'commander.missingArgument':
      return usage('usage-missing-argument', { argument: quoted });
    case 'commander.missingMandatoryOptionValue':
      return excessError(command) ?? usage('usage-missing-argument', { argument: quoted });
    case 'commander.optionMissingArgument':
      return usage('usage-option-argument', { option: quoted });
    case 'commander.excessArguments':
      return excessError(command) ?? error;
    case 'commander.invalidArgument': {
      // `option '--rows <n>' argument 'x' is invalid. 0, 1, 2, …`
      const known = /invalid\. (?:Allowed choices are )?(.*?)\.?$/s.exec(message)?.[1] ?? '';
      return usage('usage-bad-choice', { option: quoted, known });
    }
    default:
      return error;
  }
}

/** Names the arguments that a command does not take; results, filled-in files and a new folder need an option. */
function excessError(command: Command | undefined): InputError | undefined {
  const { args = [], registeredArguments = [], options = [] } = command ?? {};
  if (registeredArguments.at(-1)?.variadic || args.length <= registeredArguments.length) return;
  const text = args
    .slice(registeredArguments.length)
    .map((arg) => `"${arg}"`)
    .join(' ');
  const takes = (option: string) => options.some(({ long }) => long === option);
  const last = args.at(-1)!;
  const isResult = takes('--from') && args.length === registeredArguments.length + 1;
  if (isResult && statSync(last, { throwIfNoEntry: false })?.isDirectory()) {
    return usage('usage-from', { text });
  }
  if (takes('--read')) return usage('usage-read', { text });
  const isOutput =
    registeredArguments.length === 0 &&
    args.length === 1 &&
    takes('--out') &&
    command?.opts()['out'] === undefined;
  return usage(isOutput ? 'usage-out' : 'usage-excess', { text });
}

function usage<C extends Code>(code: C, ...args: Needed<ArgsOf<C>>): InputError {
  return new InputError([faultOf(messageOf(code, ...args)), fault('usage-see-help')]);
}

/** Finds the command that was typed, if it is known. */
export function typedCommand(args: readonly string[], program: Command): Command | undefined {
  const name = args.find((arg, at) => !arg.startsWith('-') && args[at - 1] !== '--lang');
  return program.commands.find((each) => each.name() === name);
}

/** Names the help of the command that was typed. */
export function withOwnHelp(error: unknown, command: Command | undefined): unknown {
  if (!(error instanceof InputError) || command === undefined) return error;
  const own = fault('usage-see-help-command', { command: command.name() });
  return new InputError(error.faults.map((each) => (each.code === 'usage-see-help' ? own : each)));
}
