import { CommanderError } from 'commander';
import {
  type ArgsOf,
  type Code,
  fault,
  faultOf,
  InputError,
  message as messageOf,
  type Needed,
} from '../model/index.js';

/** Matches `"C:\danh sach\" -o ket-qua`, one argument on Windows: the backslash escapes the quote. */
const JOINED = /^[^"]+"(?:\s+-|$)/;

/** Checks the arguments. @throws InputError if a backslash before a closing quote joined some */
export function checkArguments(args: readonly string[], platform = process.platform): void {
  const joined = platform === 'win32' ? args.find((arg) => JOINED.test(arg)) : undefined;
  if (joined !== undefined) throw usage('usage-backslash', { text: joined });
}

/** Turns commander's English errors into faults of the catalogue; any other error remains. */
export function usageError(error: unknown): unknown {
  if (!(error instanceof CommanderError)) return error;
  const { message } = error;
  const quoted = /'([^']*)'/.exec(message)?.[1] ?? '';
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
      return usage('usage-missing-argument', { argument: quoted });
    case 'commander.optionMissingArgument':
      return usage('usage-option-argument', { option: quoted });
    case 'commander.excessArguments':
      return usage('usage-excess');
    case 'commander.invalidArgument': {
      // `option '--rows <n>' argument 'x' is invalid. 0, 1, 2, …`
      const known = /invalid\. (?:Allowed choices are )?(.*?)\.?$/s.exec(message)?.[1] ?? '';
      return usage('usage-bad-choice', { option: quoted, known });
    }
    default:
      return error;
  }
}

function usage<C extends Code>(code: C, ...args: Needed<ArgsOf<C>>): InputError {
  return new InputError([faultOf(messageOf(code, ...args)), fault('usage-see-help')]);
}
