import { join } from 'node:path';
import type * as Guide from '../../../src/cli/guided/guide.js';
import type * as Prompting from '../../../src/cli/guided/prompter.js';
import type { Choice, Left, Prompter } from '../../../src/cli/guided/prompter.js';
import type * as Consoles from '../../../src/cli/terminal/console.js';
import type * as Progress from '../../../src/cli/terminal/progress.js';
import type * as Messages from '../../../src/messages/index.js';
import { ROOT, scratch } from '../run.js';

// The built program: files are read on threads, which run built code only.
const built = (path: string) => import(join(ROOT, 'dist', path));
const { guide }: typeof Guide = await built('cli/guided/guide.js');
const { Console }: typeof Consoles = await built('cli/terminal/console.js');
const { listenerOf }: typeof Progress = await built('cli/terminal/progress.js');
const { sayIn }: typeof Messages = await built('messages/index.js');
const prompting: typeof Prompting = await built('cli/guided/prompter.js');
export const BACK: typeof Prompting.BACK = prompting.BACK;
export const STOP: typeof Prompting.STOP = prompting.STOP;

/** An answer: the start of a choice's label, a typed text, or back and stop. */
export type Answer = string | Left;

export interface Guided {
  /** Questions in order, each with its choices. */
  questions: string[];
  /** Everything that was shown between the questions. */
  shown: string;
  /** Shown commands, without the program. */
  commands: string[];
  opened: string[];
  /** Complaints about typed texts. */
  refused: string[];
}

/** Runs the guided start in English, and answers one question after another. */
export async function guided(
  paths: readonly string[],
  answers: readonly Answer[],
  { folder = scratch, opens = true } = {},
): Promise<Guided> {
  const lines: string[] = [];
  const out = new Console({ language: 'en', say: sayIn('en'), quiet: false, color: false });
  out.talk = (text) => void lines.push(text);
  out.complain = (text) => void lines.push(text);
  out.progress = () => {};
  const found: Guided = { questions: [], shown: '', commands: [], opened: [], refused: [] };
  const left = [...answers];
  const prompter = scripted(left, found);
  const open = async (path: string) => {
    found.opened.push(path);
    return opens;
  };
  const tools = { out, prompter, listener: listenerOf(out), open, program: 'hopnhat', folder };
  await guide(paths, tools);
  if (left.length > 0) throw new Error(`answers left: ${left.map(String).join(', ')}`);
  found.shown = lines.join('\n');
  found.commands = lines.flatMap(
    (line) => /^The same as a command: hopnhat (.*) --lang en$/.exec(line)?.[1] ?? [],
  );
  return found;
}

function scripted(answers: Answer[], found: Guided): Prompter {
  const next = (question: string, choices: readonly Choice<unknown>[] = []) => {
    found.questions.push([question, ...choices.map(({ label }) => label)].join('\n  '));
    if (answers.length === 0) throw new Error(`no answer for: ${found.questions.at(-1)}`);
    return answers.shift()!;
  };
  const chosen = <Value>(choices: readonly Choice<Value>[], label: string): Value => {
    const choice = choices.find((each) => each.label.includes(label));
    if (choice === undefined) throw new Error(`no choice ${label}: ${found.questions.at(-1)}`);
    return choice.value;
  };
  return {
    select: async (question, choices) => {
      const answer = next(question, choices);
      return typeof answer === 'string' ? chosen(choices, answer) : answer;
    },
    several: async (question, choices) => {
      const answer = next(question, choices);
      if (typeof answer !== 'string') return answer;
      return answer.split(' + ').map((label) => chosen(choices, label));
    },
    text: async (question, initial, check) => {
      for (;;) {
        const answer = next(`${question} ${initial}`);
        if (typeof answer !== 'string') return answer;
        const typed = answer === '' ? initial : answer;
        const wrong = check(typed);
        if (wrong === undefined) return typed;
        found.refused.push(wrong);
      }
    },
  };
}
