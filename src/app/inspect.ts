import { profiles } from '../config/index.js';
import { type Language, sayIn } from '../messages/index.js';
import {
  type Code,
  type Fault,
  type Finding,
  faultOf,
  groupBy,
  type Message,
  type Profile,
  withoutUndefined,
} from '../model/index.js';
import { parseRosters } from '../pipeline.js';
import { fittingCounts, shownHeadings } from '../recognise/index.js';
import type { ParsedRosters } from '../steps/index.js';
import { findingsShown } from '../steps/index.js';
import { type Listener, progressOf } from './listener.js';
import {
  type FileVerdict,
  fileVerdicts,
  type Inspected,
  inspection,
  nextStep,
  notNoted,
  type SheetInspection,
  type SheetVerdict,
  sheetVerdicts,
  unusedSettings,
} from './look/index.js';
import { prepare } from './run/index.js';

export type { SheetInspection } from './look/index.js';
export {
  type FileVerdict,
  type GivenSettings,
  type Inspected,
  optionWords,
  overallState,
  quotedArgument,
  unusedSettings,
  type VerdictReason,
} from './look/index.js';

export interface InspectRequest extends Inspected {
  /** Language of the texts in the outcome. */
  language: Language;
  /** Whether the kind of every row is listed. */
  rows?: boolean;
  skipBadFiles?: boolean;
  jobs?: number;
}

/** Findings about files and lists; without personal data. */
export interface Inspection {
  profile: Profile;
  /** Sheets in the order of the files. */
  sheets: (SheetInspection & { verdict: SheetVerdict })[];
  findings: Finding[];
  /** Findings that no sheet shows among its notes. */
  unnoted: Finding[];
  files: FileVerdict[];
  /** Reasons why a merge would refuse files. */
  refused: Fault[];
  next: Message;
}

/**
 * Reports how each file is recognised, and whether all of it was read; writes nothing. Unreadable files
 * do not prevent the others from being shown.
 * @param request only `inputs` and `language` are needed
 * @returns one entry a sheet and one verdict a file; no values of people
 * @throws InputError if there is nothing to read, or for a fault of the plan
 * @example
 * const { files } = await inspect({ inputs: ['doan-xa-cu/'], language: 'vi' });
 * for (const { file, state, people } of files) console.log(file, state, people);
 */
export async function inspect(
  request: InspectRequest,
  listener: Listener = {},
): Promise<Inspection> {
  const { inputs, plan, branches, profile, skipBadFiles = false, jobs } = request;
  const prepared = await prepare(
    {
      inputs: [...inputs],
      ...withoutUndefined({ plan, branches, profile }),
      skipBadFiles: true,
    },
    { skipFolders: skipBadFiles, ...withoutUndefined({ jobs }) },
  );
  const parsed = await parseRosters({
    ...prepared.input,
    // A file without a header is shown too, unless it is to be left out.
    drafting: !skipBadFiles,
    ...progressOf(listener),
  });
  listener.showing?.({ profile: parsed.profile });
  const say = sayIn(request.language, parsed.profile);
  const all = [...prepared.findings, ...parsed.findings].map(findingsShown(parsed, profiles));
  const findings = skipBadFiles ? all : all.filter(({ code }) => code !== 'file-skipped');
  const headings = shownHeadings([...profiles, parsed.profile]);
  const inspected = inspection(parsed, findings, request.rows === true, say, headings);
  const verdicts = sheetVerdicts(parsed, inspected, say);
  const sheets = inspected.map((sheet, t) => ({ ...sheet, verdict: verdicts[t] }));
  const unnoted = notNoted(findings, inspected);
  const files = fileVerdicts(sheets, parsed.faults, unnoted, fittingByFile(parsed), say);
  return {
    profile: parsed.profile,
    sheets,
    findings,
    unnoted,
    files,
    refused: skipBadFiles ? [] : refusedBy(parsed, findings, files),
    next: nextStep(files, { ...request, ...unusedSettings(request) }),
  };
}

/** Counts the numbers of people stated in each file that fit those read. */
function fittingByFile({ tables, layouts }: ParsedRosters): Map<string, number> {
  const rosters = tables.map((table, t) => ({ table, layout: layouts[t]! }));
  const files = groupBy(rosters, ({ table }) => table.file);
  return new Map(
    [...files].map(([file, own]) => {
      const sheets = groupBy(own, ({ table }) => table.sheet);
      return [file, fittingCounts([...sheets.values()])];
    }),
  );
}

/** Reasons why a merge refuses a file without a list. */
const REFUSED = new Set<Code>([
  'no-header',
  'no-name-column',
  'names-in-columns',
  'sheet-transposed',
]);

/** Lists the faults of files that a merge would refuse. */
function refusedBy(
  { faults }: ParsedRosters,
  findings: readonly Finding[],
  files: readonly FileVerdict[],
): Fault[] {
  const noLists = new Set(files.flatMap(({ state, file }) => (state === 'no-list' ? [file] : [])));
  const withoutHeader = findings.filter(
    ({ code, place }) => REFUSED.has(code) && noLists.has(place?.file ?? ''),
  );
  return [...faults, ...withoutHeader.map((found) => faultOf(found, found.place))];
}
