import { CommanderError } from 'commander';
import { usualProfile } from '../app/usualProfile.js';
import { type Language, sayIn } from '../messages/index.js';
import { inputError } from '../model/index.js';
import { chosenPaths } from './chosenPaths.js';
import { EXIT } from './exit.js';
import { reportFailure } from './print/failure.js';
import { makeProgram } from './program.js';
import { Console } from './terminal/console.js';
import { isOnTerminal } from './terminal.js';
import {
  asOption,
  asTyped,
  checkArguments,
  checkLanguage,
  checkOptions,
  typedCommand,
  typedLanguage,
  usageError,
  withOwnHelp,
} from './usage.js';

/** Finds the language before the options are parsed, since the help needs it. */
function languageOf(args: readonly string[]): Language {
  const given = typedLanguage(args);
  const isKnown = given === 'en' || given === 'vi';
  return (isKnown ? given : process.env.HOPNHAT_LANG) === 'en' ? 'en' : 'vi';
}

/**
 * Runs one command.
 * @param args arguments as typed, without the name of the program
 * @returns the exit status
 */
export async function main(args: readonly string[]): Promise<number> {
  const out = consoleOf(args);
  let status: number = EXIT.done;
  const program = makeProgram(out, (found) => {
    status = found;
  });
  try {
    const chosen = chosenPaths(args);
    const isGuided = chosen !== undefined && isOnTerminal();
    if (chosen?.length === 0 && !isGuided) {
      program.outputHelp();
      return EXIT.done;
    }
    const meant = isGuided ? ['start', ...args] : asTyped(asOption(args, program), program);
    checkArguments(meant);
    checkLanguage(meant, process.env.HOPNHAT_LANG);
    await checkOptions(meant, program, out.options.language);
    await program.parseAsync(meant, { from: 'user' });
    return status;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return EXIT.done;
    const command = typedCommand(args, program);
    const usage = usageError(error, command, out.options.language);
    return reportFailure(withOwnHelp(usage, command), out);
  }
}

/** Says that the lists need more memory than there is. @returns the exit status */
export function reportMemory(args: readonly string[]): number {
  return reportFailure(inputError('error-memory'), consoleOf(args));
}

/** Says that the printed data could not be written. @param code of the system @returns the exit status */
export function reportOutput(code: string, args: readonly string[]): number {
  const path = 'stdout';
  const fault =
    code === 'ENOSPC'
      ? inputError('disk-full', { path })
      : inputError('file-failed', { path, code });
  return reportFailure(fault, consoleOf(args));
}

function consoleOf(args: readonly string[]): Console {
  const language = languageOf(args);
  return new Console({
    language,
    say: sayIn(language, usualProfile),
    quiet: args.includes('--quiet'),
    color: !args.includes('--no-color') && !process.env.NO_COLOR,
  });
}

// Libraries would print texts of files to the console.
Object.assign(globalThis.console, { log: ignore, warn: ignore, error: ignore });

function ignore(): void {}
