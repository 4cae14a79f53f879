/** Makes the last sentence of a verdict: what to do next. */
import { type Message, message, printable } from '../../model/index.js';
import { optionWords, quotedArgument } from './commandWords.js';
import type { FileVerdict } from './fileVerdicts.js';

/** Inputs and options of the command, which a merge takes as well. */
export interface Inspected {
  inputs: readonly string[];
  plan?: string;
  branches?: string;
  profile?: string;
}

/** Most inputs that the sentence repeats; more are files that a shell found by a pattern. */
const INPUTS_SHOWN = 4;

/** Says what to fix or to look at first, then gives the merge command. */
export function nextStep(files: readonly FileVerdict[], asked: Inspected): Message {
  const broken = files.filter(({ state }) => state === 'no-list');
  const [first] = broken;
  if (first === undefined) {
    const isLook = files.some(({ state }) => state === 'look');
    const command = mergeCommand(asked, false);
    return message(isLook ? 'verdict-next-look' : 'verdict-next-merge', { command });
  }
  const name = printable(first.file);
  const further = { file: name, count: broken.length - 1 };
  const args = { file: broken.length === 1 ? name : [message('verdict-next-others', further)] };
  const isNobodyRead = files.every(({ people }) => people === 0);
  return isNobodyRead
    ? message('verdict-next-fix', args)
    : message('verdict-next-fix-or-skip', { ...args, command: mergeCommand(asked, true) });
}

function mergeCommand(
  { inputs, plan, branches, profile }: Inspected,
  skipBadFiles: boolean,
): string {
  const shown = inputs.length > INPUTS_SHOWN ? [...inputs.slice(0, INPUTS_SHOWN - 1), '…'] : inputs;
  const options = optionWords({ plan, branches, profile, skipBadFiles });
  const words = ['hopnhat', 'merge', ...shown, ...options, '-o', 'ket-qua'];
  return words.map(quotedArgument).join(' ');
}
