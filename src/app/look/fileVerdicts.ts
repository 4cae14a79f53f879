/** Judges files by their sheets. */
import {
  type Code,
  type Fault,
  type Finding,
  groupBy,
  messageOf,
  type Say,
  withArgs,
} from '../../model/index.js';
import { compareText } from '../../text/index.js';
import type { SheetInspection } from './sheetInspection.js';
import type { SheetVerdict, VerdictReason, VerdictState } from './sheetVerdicts.js';

export interface FileVerdict extends SheetVerdict {
  file: string;
  /** Sheets that are lists, and the people on them. */
  lists: number;
  people: number;
  /** Numbers of people stated in its lists that fit those read. */
  fitting: number;
}

const UNREAD_FILES = new Set<Code>([
  'file-not-read',
  'link-outside',
  'file-of-questions',
  'file-of-branches',
  'file-of-result',
]);
const SUMMED_UP = new Set<Code>(['verdict-commune', 'verdict-branch', 'verdict-notes']);
/** Sheets that every workbook may have beside its lists. */
const HARMLESS_BESIDE_LISTS = new Set<Code>([
  'verdict-empty',
  'verdict-no-header',
  'verdict-counts',
  'verdict-left-out',
]);
/** Sheets of a file without people that a merge leaves out beside files with lists. */
const ONLY_COUNTS = new Set<Code>(['verdict-empty', 'verdict-counts']);

/** Gives the worst state of all files. */
export function overallState(files: readonly FileVerdict[]): VerdictState {
  const isThere = (state: VerdictState) => files.some((file) => file.state === state);
  return isThere('no-list') ? 'no-list' : isThere('look') ? 'look' : 'complete';
}

/**
 * Judges every file, in order of name.
 * @param sheets sheets with their verdicts
 * @param faults faults of unreadable files
 * @param findings findings that no sheet shows, about files that are not read but may have people
 * @param fitting numbers of people stated in each file that fit those read
 */
export function fileVerdicts(
  sheets: readonly (SheetInspection & { verdict: SheetVerdict })[],
  faults: readonly Fault[],
  findings: readonly Finding[],
  fitting: ReadonlyMap<string, number>,
  say: Say,
): FileVerdict[] {
  const isBesideLists = sheets.some(isList);
  const verdicts = [...groupBy(sheets, ({ file }) => file)].map(([file, own]) =>
    fileVerdict(file, own, isBesideLists, fitting.get(file) ?? 0, say),
  );
  for (const [file, own] of groupBy(faults, ({ place }) => place?.file ?? '')) {
    verdicts.push(unreadFile(file, 'no-list', own, say));
  }
  const unread = findings.filter(({ code }) => UNREAD_FILES.has(code));
  for (const [file, own] of groupBy(unread, ({ place }) => place?.file ?? '')) {
    verdicts.push(unreadFile(file, 'look', own, say));
  }
  return verdicts.sort((a, b) => compareText(a.file, b.file));
}

function isList({ verdict }: { verdict: SheetVerdict }): boolean {
  return verdict.state !== 'no-list';
}

/** @param isBesideLists whether any file has a list; without one a merge refuses all */
function fileVerdict(
  file: string,
  sheets: readonly (SheetInspection & { verdict: SheetVerdict })[],
  isBesideLists: boolean,
  fitting: number,
  say: Say,
): FileVerdict {
  const lists = sheets.filter(isList);
  const names = new Set(sheets.map(({ sheet }) => sheet));
  const isNoList = lists.length === 0;
  const onlyCounts = sheets.every(({ verdict }) => {
    const [why] = verdict.reasons;
    return why !== undefined && ONLY_COUNTS.has(why.code);
  });
  const reasons = sheets.flatMap(({ sheet, verdict }) =>
    verdict.reasons
      .filter(({ code }) => isNoList || !HARMLESS_BESIDE_LISTS.has(code))
      .map((reason) => (names.size > 1 ? { ...reason, sheet } : reason)),
  );
  const isLeftOut = onlyCounts && isBesideLists;
  return {
    file,
    state: isNoList && !isLeftOut ? 'no-list' : reasons.length > 0 ? 'look' : 'complete',
    lists: lists.length,
    people: lists.reduce((sum, { kinds }) => sum + (kinds.member ?? 0), 0),
    fitting,
    reasons: summedUp(reasons, say),
  };
}

/** Joins reasons that several sheets of a file share, and sums their counts. */
function summedUp(reasons: readonly VerdictReason[], say: Say): VerdictReason[] {
  return [...groupBy(reasons, (reason) => (SUMMED_UP.has(reason.code) ? reason.code : reason))]
    .map(([, own]) => own)
    .map(([first, ...rest]): VerdictReason => {
      if (rest.length === 0) return first;
      const count = [first, ...rest].reduce((sum, { args }) => sum + Number(args.count), 0);
      const summed = withArgs(messageOf(first), (arg, name) => (name === 'count' ? count : arg));
      return { ...summed, text: say(summed) };
    });
}

function unreadFile(
  file: string,
  state: VerdictState,
  causes: readonly Fault[],
  say: Say,
): FileVerdict {
  const reasons = causes.map((cause) => ({
    ...messageOf(cause),
    ...(cause.place?.sheet ? { sheet: cause.place.sheet } : {}),
    ...(cause.place?.row === undefined ? {} : { rows: [cause.place.row] }),
    text: say(cause),
  }));
  return { file, state, lists: 0, people: 0, fitting: 0, reasons };
}
