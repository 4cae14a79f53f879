/** Shapes of the table of commands. */
import type { Language } from '../../messages/index.js';
import type { Console } from '../terminal/console.js';

/** A description in each language: lower case at its start, no full stop at its end. */
export type Described = Readonly<Record<Language, string>>;

export interface OptionRow {
  /**
   * Flags in the syntax of commander: `-o, --out <dir>`. The command receives the value by the long name in camel
   * case: `--skip-bad-files` as `skipBadFiles`.
   */
  flags: string;
  help: Described;
  /** Parses the text of the value. @throws InvalidArgumentError */
  parse?: (text: string, before?: never) => unknown;
  choices?: readonly string[];
  defaultValue?: string | number;
  isRequired?: true;
}

export interface ArgumentRow {
  /** Argument in the syntax of commander: `[inputs...]`. */
  name: string;
  help: Described;
  parse?: (text: string, before?: never) => unknown;
}

export interface CommandRow {
  name: string;
  /** Arguments and required options, as the first line of the help shows them. */
  usage: string;
  help: Described;
  arguments: readonly ArgumentRow[];
  options: readonly OptionRow[];
  /** Whole command lines. */
  examples: readonly string[];
  /** Shown below the examples. */
  note?: Described;
  /** Loads the command's code when it runs, so that help is instant. */
  load: () => Promise<{ run: Run }>;
}

/**
 * Runs a command.
 * @param args values of the arguments, one after the other
 * @param options as commander gives them, by name
 * @returns the exit status
 */
type Run = (args: readonly string[], options: never, out: Console) => Promise<number>;
