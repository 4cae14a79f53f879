/** Leaves out files with faults, if the user asked for it, and reports people who were given twice. */
import {
  addTo,
  type Fault,
  type Finding,
  finding,
  groupBy,
  InputError,
  type Layout,
  messageOf,
  type NoRoster,
  type SkippedFile,
  type SourceFile,
  type Table,
} from '../../../model/index.js';
import { clean, fold, resultColumns } from '../../../text/index.js';

/** Everything that was read so far, of all files. */
export interface ReadSoFar<Roster extends { table: Table }> {
  sources: readonly SourceFile[];
  rosters: readonly Roster[];
  findings: readonly Finding[];
}

interface Remaining<Roster extends { table: Table }> {
  sources: SourceFile[];
  rosters: Roster[];
  /** Also a warning with the reasons for each file that was left out. */
  findings: Finding[];
  skipped: SkippedFile[];
}

/**
 * Leaves out all sheets of files with faults.
 * @param isAllowed whether the user asked to skip unreadable files
 * @throws InputError with all faults if skipping is not allowed, if no file would remain, or if a fault
 *   belongs to no file
 */
export function skipFiles<Roster extends { table: Table }>(
  { sources, rosters, findings }: ReadSoFar<Roster>,
  faults: readonly Fault[],
  isAllowed: boolean,
): Remaining<Roster> {
  const faultsOf = new Map<string, Fault[]>();
  for (const found of faults) addTo(faultsOf, found.place?.file ?? '', found);
  const isSound = ({ file }: { file: string }) => !faultsOf.has(file);
  if (faultsOf.size > 0 && (!isAllowed || faultsOf.has('') || !sources.some(isSound))) {
    throw new InputError(faults);
  }
  const warnings = [...faultsOf].map(([file, own]) =>
    finding('warning', 'file-skipped', { reason: own.map(messageOf) }, { file }),
  );
  return {
    sources: sources.filter(isSound),
    rosters: rosters.filter(({ table }) => isSound(table)),
    findings: [
      ...findings.filter(({ place }) => place === undefined || isSound(place)),
      ...warnings,
    ],
    skipped: [...faultsOf].map(([file, own]) => ({ file, reasons: own.map(({ code }) => code) })),
  };
}

/** Rows of a roster that are searched for its sources. */
const ROWS_SEARCHED = 200;

/** Warns of rosters of a result beside the lists that they were made of. */
export function resultsBesideSources(
  rosters: readonly { table: Table; layout: Pick<Layout, 'columns'> | NoRoster }[],
  sources: readonly Pick<SourceFile, 'file'>[],
): Finding[] {
  return rosters.flatMap(({ table, layout }) => {
    if (!('columns' in layout)) return [];
    const headings = layout.columns.map(({ header }) => header);
    if (resultColumns(headings) === undefined) return [];
    const places = layout.columns.filter(({ header }) => /^nguon\b/.test(fold(clean(header))));
    const named = table.rows
      .slice(0, ROWS_SEARCHED)
      .flatMap((row) => places.map(({ index }) => row[index] ?? ''))
      .join('\n');
    const { file, sheet } = table;
    const own = sources.filter(
      (source) => source.file !== file && named.includes(`${source.file.split('/').at(-1)}:`),
    );
    if (own.length === 0) return [];
    const files = own.map((source) => `"${source.file}"`).join(', ');
    return [finding('warning', 'list-of-result', { files }, { file, sheet })];
  });
}

/** Warns of copies of a list (`ds (1).csv`), which would list everybody in it twice. */
export function equalFiles(sources: readonly SourceFile[]): Finding[] {
  return [...groupBy(sources, ({ sha256 }) => sha256).values()].flatMap(([first, ...copies]) => {
    if (first === undefined || copies.length === 0) return [];
    const files = copies.map(({ file }) => `"${file}"`).join(', ');
    return [finding('warning', 'same-file-twice', { files }, { file: first.file })];
  });
}
