import {
  type FileVerdict,
  type Inspection,
  type InspectRequest,
  inspect,
  overallState,
} from '../../app/inspect.js';
import { message } from '../../model/index.js';
import { EXIT } from '../exit.js';
import { reportFaults, reportWarnings } from '../print/failure.js';
import { inspectionText } from '../print/inspectionText.js';
import { reportUnused } from '../print/unused.js';
import { verdictText } from '../print/verdictText.js';
import type { Console } from '../terminal/console.js';
import { listenerOf } from '../terminal/progress.js';

interface InspectOptions extends Omit<InspectRequest, 'inputs' | 'language'> {
  strict?: boolean;
  json?: boolean;
}

export async function run(
  inputs: readonly string[],
  options: InspectOptions,
  out: Console,
): Promise<number> {
  const { language } = out.options;
  const inspection = await inspect({ ...options, inputs, language }, listenerOf(out));
  const { sheets, files, refused, unnoted } = inspection;
  reportFaults(refused, out);
  // Warnings about a sheet are shown below its table.
  reportWarnings(unnoted, out);
  // Scripts get a document only where at least one list was read.
  const hasList = sheets.some(({ noRoster }) => noRoster === undefined);
  if (options.json && refused.length > 0 && !hasList) return EXIT.usage;
  if (options.json) out.json(inspectionData(inspection, out));
  else out.data(wholeText(inspection, out));
  reportUnused({ ...options, inputs }, out);
  return refused.length > 0 ? EXIT.usage : options.strict ? strictStatus(files) : EXIT.done;
}

function inspectionData(inspection: Inspection, out: Console) {
  const { profile, sheets, files } = inspection;
  const findings = inspection.findings.map((each) => ({ ...each, text: out.say(each) }));
  const verdict = { state: overallState(files), next: out.say(inspection.next), files };
  return { profile: profile.id, sheets, findings, verdict };
}

function wholeText(inspection: Inspection, out: Console): string {
  const shown = inspectionText(inspection.sheets, out);
  const verdict = verdictText(inspection.files, out.say(inspection.next), out);
  return `${kindText(inspection, out)}\n\n${shown}\n\n${verdict}`;
}

/** Returns 2 for a file that is not a list, left out or not, and 1 for one that needs a look. */
function strictStatus(files: readonly FileVerdict[]): number {
  const state = overallState(files);
  return state === 'no-list' ? EXIT.usage : state === 'look' ? EXIT.left : EXIT.done;
}

function kindText({ profile, findings }: Inspection, out: Console): string {
  const recognised = findings.find(
    ({ code }) => code === 'profile-recognised' || code === 'profile-assumed',
  );
  return out.say(recognised ?? message('inspect-profile', { profile: profile.id }));
}
