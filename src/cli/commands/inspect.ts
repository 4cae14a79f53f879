import { profiles } from '../../config/profiles/index.js';
import { sayIn } from '../../messages/say.js';
import { type Code, type Fault, type Finding, faultOf, message } from '../../model/index.js';
import { understand } from '../../pipeline.js';
import { shownHeadings } from '../../recognise/knownHeadings.js';
import { findingsShown } from '../../steps/shownFindings.js';
import type { Understood } from '../../steps/understood.js';
import type { Console } from '../console.js';
import { EXIT, tellFaults, tellWarnings } from '../failure.js';
import { prepare } from '../prepare.js';
import { inspection, notNoted } from '../tables/inspection.js';
import { inspectionText } from '../tables/inspectionText.js';
import { type FileVerdict, fileVerdicts, overallState, sheetVerdicts } from '../tables/verdict.js';
import { type Inspected, nextStep } from '../tables/verdictNext.js';
import { verdictText } from '../tables/verdictText.js';
import { showProgress } from './progress.js';

export interface InspectOptions {
  plan?: string;
  branches?: string;
  profile?: string;
  rows?: boolean;
  strict?: boolean;
  skipBadFiles?: boolean;
  jobs?: number;
  json?: boolean;
}

/**
 * Shows what is understood of each file, and whether all of it was read; writes nothing. Files that
 * can't be read don't keep the others from being shown.
 * @returns the exit status
 */
export async function inspectCommand(
  inputs: string[],
  options: InspectOptions,
  out: Console,
): Promise<number> {
  const { plan, branches, profile, skipBadFiles = false, jobs } = options;
  const asked: Inspected = {
    inputs,
    ...(plan === undefined ? {} : { plan }),
    ...(branches === undefined ? {} : { branches }),
    ...(profile === undefined ? {} : { profile }),
  };
  const prepared = await prepare(
    { ...asked, inputs, skipBadFiles: true },
    { skipFolders: skipBadFiles, ...(jobs === undefined ? {} : { jobs }) },
  );
  const understood = await understand({
    ...prepared.input,
    // A file without a header is shown too, unless it is to be left out.
    drafting: !skipBadFiles,
    progress: showProgress(out),
  });
  out.say = sayIn(out.options.language, understood.profile);
  const all = [...prepared.findings, ...understood.findings].map(
    findingsShown(understood, profiles),
  );
  const findings = skipBadFiles ? all : all.filter(({ code }) => code !== 'file-skipped');
  const headings = shownHeadings([...profiles, understood.profile]);
  const inspected = inspection(understood, findings, options.rows === true, out.say, headings);
  const verdicts = sheetVerdicts(understood, inspected, out.say);
  const sheets = inspected.map((sheet, t) => ({ ...sheet, verdict: verdicts[t] }));
  const unnoted = notNoted(findings, inspected);
  const files = fileVerdicts(sheets, understood.faults, unnoted, out.say);
  const refused = skipBadFiles ? [] : refusedBy(understood, findings, files);
  tellFaults(refused, out);
  // Warnings about a sheet are shown below its table.
  tellWarnings(unnoted, out);
  const next = out.say(nextStep(files, asked));
  // Scripts get a document only where at least one list was read.
  const hasList = sheets.some(({ noRoster }) => noRoster === undefined);
  if (options.json && refused.length > 0 && !hasList) return EXIT.usage;
  if (options.json) {
    const reported = findings.map((each) => ({ ...each, text: out.say(each) }));
    const verdict = { state: overallState(files), next, files };
    const { id } = understood.profile;
    out.data(JSON.stringify({ profile: id, sheets, findings: reported, verdict }, undefined, 2));
  } else {
    const shown = inspectionText(sheets, out);
    const verdict = verdictText(files, next, out);
    out.data(`${kindText(understood, findings, out)}\n\n${shown}\n\n${verdict}`);
  }
  return refused.length > 0 ? EXIT.usage : options.strict ? strictStatus(files) : EXIT.done;
}

/** Why a merge refuses a file of which no sheet is a list. */
const REFUSED = new Set<Code>(['no-header', 'no-name-column', 'sheet-transposed']);

/** Faults of the files that a merge would refuse. */
function refusedBy(
  { faults }: Understood,
  findings: readonly Finding[],
  files: readonly FileVerdict[],
): Fault[] {
  const noLists = new Set(files.flatMap(({ state, file }) => (state === 'no-list' ? [file] : [])));
  const withoutHeader = findings.filter(
    ({ code, place }) => REFUSED.has(code) && noLists.has(place?.file ?? ''),
  );
  return [...faults, ...withoutHeader.map((found) => faultOf(found, found.place))];
}

/** Returns 2 for a file that is not a list, left out or not, and 1 for one that needs a look. */
function strictStatus(files: readonly FileVerdict[]): number {
  const state = overallState(files);
  return state === 'no-list' ? EXIT.usage : state === 'look' ? EXIT.left : EXIT.done;
}

function kindText({ profile }: Understood, findings: readonly Finding[], out: Console): string {
  const recognised = findings.find(
    ({ code }) => code === 'profile-recognised' || code === 'profile-assumed',
  );
  return out.say(recognised ?? message('inspect-profile', { profile: profile.id }));
}
