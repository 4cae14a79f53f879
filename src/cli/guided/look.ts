/** Shows how lists are read, before anything is merged. */
import { type Inspected, type Inspection, inspect, optionWords } from '../../app/inspect.js';
import { InputError } from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import { reportFaults } from '../print/failure.js';
import { verdictText } from '../print/verdictText.js';
import { type Choice, hasLeft, type Left } from './prompter.js';
import { showCommand, type Tools, texts } from './tools.js';

export interface Looked {
  inspection: Inspection;
  /** Whether unreadable files are left out. */
  skipBadFiles: boolean;
}

/** Most names of files in a choice. */
const NAMES_SHOWN = 3;

/** Inspects lists until a person accepts what was found. */
export async function look(request: Inspected, tools: Tools): Promise<Looked | Left> {
  for (;;) {
    const { inputs, ...options } = request;
    showCommand(['inspect', ...inputs, ...optionWords({ ...options })], tools);
    const inspection = await inspectOnce(request, tools);
    const choices = choicesOf(inspection, tools);
    const answer = await tools.prompter.select(texts(tools)('guided-look'), choices);
    if (hasLeft(answer)) return answer;
    if (inspection !== undefined && answer !== 'again') {
      return { inspection, skipBadFiles: answer === 'skip' };
    }
  }
}

/** Inspects once and shows the verdicts, or the faults of inputs that cannot be inspected at all. */
async function inspectOnce(
  request: Inspected,
  { out, listener }: Tools,
): Promise<Inspection | undefined> {
  try {
    const inspection = await inspect({ ...request, language: out.options.language }, listener);
    out.talk(verdictText(inspection.files, '', out).trimEnd());
    reportFaults(
      inspection.refused.filter(({ code }) => code === 'profiles-mixed'),
      out,
    );
    return inspection;
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    reportFaults(error.faults, out);
    return undefined;
  }
}

type Accepted = 'go' | 'skip' | 'again';

function choicesOf(inspection: Inspection | undefined, tools: Tools): Choice<Accepted>[] {
  const say = texts(tools);
  const again: Choice<Accepted> = { value: 'again', label: say('guided-look-again') };
  if (inspection === undefined) return [again];
  const { files, refused } = inspection;
  const broken = files.filter(({ state }) => state === 'no-list').map(({ file }) => file);
  if (broken.length === files.length) return [again];
  if (refused.every(({ code }) => code === 'profiles-mixed')) {
    return [{ value: 'go', label: say('guided-look-go') }, again];
  }
  const label = say('guided-look-skip', { files: joinFirst(broken, NAMES_SHOWN) });
  return [{ value: 'skip', label }, again];
}
