/** Things that every step of the guided run uses. */
import type { Listener } from '../../app/listener.js';
import { printable, type SayCode, textsBy } from '../../model/index.js';
import { commandLine } from '../terminal/commandLine.js';
import type { Console } from '../terminal/console.js';
import { wrapped } from '../terminal/wrap.js';
import type { Prompter } from './prompter.js';

export interface Tools {
  out: Console;
  prompter: Prompter;
  listener: Listener;
  /** Opens a file or folder in the program of the computer; false if that failed. */
  open: (path: string) => Promise<boolean>;
  /** Name of the program in commands: `hopnhat`, or the path of a launcher. */
  program: string;
  /** Folder in which the person started. */
  folder: string;
}

/** Gives the sentence of a code, in the words of the kind of list that is known by now. */
export function texts({ out }: Pick<Tools, 'out'>): SayCode {
  return textsBy(out.say);
}

/** Shows a sentence without breaking a word at the edge of the terminal. */
export function tell(sentence: string, { out }: Pick<Tools, 'out'>): void {
  out.talk(wrapped(sentence, process.stderr.columns));
}

/** Shows the command that does the same as the steps so far. */
export function showCommand(words: readonly string[], tools: Tools): void {
  const { out, program } = tools;
  const title = out.chalk.bold(texts(tools)('guided-command'));
  out.talk(`${title} ${printable(commandLine(words, out, program))}`);
}
