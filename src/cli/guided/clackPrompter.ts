/** Asks on a terminal, with @clack/prompts. */
import { Writable } from 'node:stream';
import { isCancel, multiselect, select, text } from '@clack/prompts';
import { printable, textsBy } from '../../model/index.js';
import type { Console } from '../terminal/console.js';
import { BACK, type Choice, type Left, type Prompter, STOP } from './prompter.js';

/** Most choices that are shown at once; further ones scroll. */
const CHOICES_SHOWN = 12;

/** Makes a prompter on stdin and stderr. Escape goes back; Ctrl+C and the end of the input stop. */
export function clackPrompter(out: Console): Prompter {
  const say = textsBy(out.say);
  const { left, ...input } = watched(process.stdin);
  const output = out.options.color ? process.stderr : withoutColors(process.stderr);
  const common = { ...input, output };

  return {
    async select<Value>(
      question: string,
      choices: readonly Choice<Value>[],
      { isEnd = false }: { isEnd?: boolean } = {},
    ) {
      const answer = await select<unknown>({
        ...common,
        message: question,
        maxItems: CHOICES_SHOWN,
        // The library has them in English only.
        showInstructions: false,
        options: [
          ...choices.map(shownChoice),
          ...(isEnd
            ? []
            : [
                { value: BACK, label: say('guided-back') },
                { value: STOP, label: say('guided-stop') },
              ]),
        ],
      });
      return isCancel(answer) ? left() : (answer as Value | Left);
    },
    async several<Value>(question: string, choices: readonly Choice<Value>[]) {
      const answer = await multiselect<unknown>({
        ...common,
        message: `${question} (${say('guided-several')})`,
        maxItems: CHOICES_SHOWN,
        showInstructions: false,
        options: choices.map(shownChoice),
        initialValues: choices.map(({ value }) => value),
        required: false,
      });
      if (isCancel(answer)) return left();
      return answer.length === 0 ? BACK : (answer as Value[]);
    },
    async text(question, initial, check) {
      const answer = await text({
        ...common,
        message: `${question} (${say('guided-escape')})`,
        initialValue: initial,
        validate: (typed = '') => check(typed),
      });
      return isCancel(answer) ? left() : answer;
    },
  };
}

/** Watches how a person leaves a question. @returns `left` gives back or stop; `signal` ends questions with the input */
function watched(input: NodeJS.ReadStream) {
  const ended = new AbortController();
  input.once('end', () => ended.abort());
  let isEscape = false;
  input.on('keypress', (_, key?: { name?: string }) => {
    isEscape = key?.name === 'escape';
  });
  const { signal } = ended;
  return { input, signal, left: (): Left => (isEscape && !signal.aborted ? BACK : STOP) };
}

function shownChoice<Value>({ value, label, hint }: Choice<Value>) {
  return {
    value: value as unknown,
    label: printable(label),
    ...(hint === undefined ? {} : { hint: printable(hint) }),
  };
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: codes of colours begin with one.
const COLORS = /\x1b\[[\d;]*m/g;

/** Writes to a terminal without the codes of colours; those that move the cursor remain. */
function withoutColors(terminal: NodeJS.WriteStream): Writable {
  const plain = new Writable({
    decodeStrings: false,
    write(chunk, _, done) {
      terminal.write(String(chunk).replace(COLORS, ''), () => done());
    },
  });
  for (const name of ['columns', 'rows', 'isTTY'] as const) {
    Object.defineProperty(plain, name, { get: () => terminal[name] });
  }
  return plain;
}
