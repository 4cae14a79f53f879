import { Chalk, type ChalkInstance } from 'chalk';
import { maskedSay } from '../../app/maskedSay.js';
import type { Language } from '../../messages/index.js';
import { type Message, printable, type Say } from '../../model/index.js';
import { maskedText, maskWhere } from '../../text/index.js';

export interface ConsoleOptions {
  language: Language;
  say: Say;
  quiet: boolean;
  color: boolean;
}

/** Milliseconds before a step is shown, and between two updates. */
const PATIENCE = 1000;
const REFRESH = 150;

// biome-ignore lint/suspicious/noControlCharactersInRegex: codes of colours begin with one.
const OWN_COLORS = /(\x1b\[(?:1|22|31|32|33|39)m|\n)/;

/**
 * Escapes control characters in a text for a terminal, except line breaks and, with colours, the few codes
 * that the program itself uses. In JSON the escapes mean the characters.
 */
export function terminalText(text: string, hasColors: boolean): string {
  return text
    .split(OWN_COLORS)
    .map((part) => (part === '\n' || (hasColors && OWN_COLORS.test(part)) ? part : printable(part)))
    .join('');
}

/** Writes to the terminal: data to stdout, messages to stderr. No other module does. */
export class Console {
  readonly chalk: ChalkInstance;
  /** Whether numbers of people are masked in all messages. */
  isMasked = false;
  private ownSay: Say;
  private readonly started = Date.now();
  private lastShown = 0;
  private lineLength = 0;

  constructor(readonly options: ConsoleOptions) {
    this.ownSay = options.say;
    this.chalk = new Chalk({ level: options.color && process.stderr.isTTY ? 1 : 0 });
  }

  get say(): Say {
    return this.isMasked ? maskedSay(this.ownSay) : this.ownSay;
  }

  set say(say: Say) {
    this.ownSay = say;
  }

  /** Makes a value, or the name of a file or place, fit for one line. */
  shown(text: string): string {
    return printable(this.isMasked ? maskedText(text) : text);
  }

  /** Writes data for another program or a file. */
  data(text: string): void {
    const safe = this.safe(text);
    process.stdout.write(safe.endsWith('\n') ? safe : `${safe}\n`);
  }

  /** Writes a value as JSON, with its texts masked as messages are. */
  json(value: unknown): void {
    const { text } = maskWhere(this.isMasked);
    const shown = (_: string, part: unknown) => (typeof part === 'string' ? text(part) : part);
    this.data(JSON.stringify(value, shown, 2));
  }

  private safe(text: string): string {
    return terminalText(text, this.chalk.level > 0);
  }

  /** Writes a text for the person at the terminal. */
  talk(text: string): void {
    if (this.options.quiet) return;
    this.clearProgress();
    process.stderr.write(`${this.safe(text)}\n`);
  }

  /** Writes an error, also in quiet mode. */
  complain(text: string): void {
    this.clearProgress();
    process.stderr.write(`${this.safe(text)}\n`);
  }

  /** Writes a message of the catalogue for the person at the terminal. */
  report(message: Message): void {
    this.talk(this.say(message));
  }

  /** Overwrites one line of progress, only on a terminal and only for long steps. */
  progress(text: string): void {
    if (this.options.quiet || !process.stderr.isTTY) return;
    const now = Date.now();
    if (now - this.started < PATIENCE || now - this.lastShown < REFRESH) return;
    this.lastShown = now;
    const line = this.safe(text).slice(0, (process.stderr.columns || 80) - 1);
    process.stderr.write(`\r${line.padEnd(this.lineLength)}`);
    this.lineLength = line.length;
  }

  private clearProgress(): void {
    if (this.lineLength === 0) return;
    process.stderr.write(`\r${' '.repeat(this.lineLength)}\r`);
    this.lineLength = 0;
  }
}
