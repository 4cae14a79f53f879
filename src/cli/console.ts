import { Chalk, type ChalkInstance } from 'chalk';
import type { Language, Say } from '../messages/say.js';
import type { Message } from '../model/index.js';

export interface ConsoleOptions {
  language: Language;
  say: Say;
  quiet: boolean;
  color: boolean;
}

/** How long a step may take before it is shown, and how often it is shown then; milliseconds. */
const PATIENCE = 1000;
const REFRESH = 150;

/** The only place that writes to the terminal: data to stdout, talk to stderr. */
export class Console {
  readonly chalk: ChalkInstance;
  say: Say;
  private readonly started = Date.now();
  private shown = 0;
  private lineLength = 0;

  constructor(readonly options: ConsoleOptions) {
    this.say = options.say;
    this.chalk = new Chalk({ level: options.color && process.stderr.isTTY ? 1 : 0 });
  }

  /** Data for another program or a file. */
  data(text: string): void {
    process.stdout.write(text.endsWith('\n') ? text : `${text}\n`);
  }

  /** For the person at the terminal. */
  talk(text: string): void {
    if (this.options.quiet) return;
    this.clearProgress();
    process.stderr.write(`${text}\n`);
  }

  /** Errors are said even when all else is quiet. */
  complain(text: string): void {
    this.clearProgress();
    process.stderr.write(`${text}\n`);
  }

  tell(message: Message): void {
    this.talk(this.say(message));
  }

  /** One line that is written over, only on a terminal and only for what takes its time. */
  progress(text: string): void {
    if (this.options.quiet || !process.stderr.isTTY) return;
    const now = Date.now();
    if (now - this.started < PATIENCE || now - this.shown < REFRESH) return;
    this.shown = now;
    const line = text.slice(0, (process.stderr.columns || 80) - 1);
    process.stderr.write(`\r${line.padEnd(this.lineLength)}`);
    this.lineLength = line.length;
  }

  private clearProgress(): void {
    if (this.lineLength === 0) return;
    process.stderr.write(`\r${' '.repeat(this.lineLength)}\r`);
    this.lineLength = 0;
  }
}
