/** Reads the branch table of a run as a roster is read, with one spelling for each commune. */
import { type BranchEntry, type BranchTable, readBranchTable } from '../../../assign/index.js';
import {
  betterSpellings,
  communesOfText,
  homonymTexts,
  type KnownCommunes,
  knownCommunes,
} from '../../../communes/index.js';
import { decodeTables } from '../../../decode/index.js';
import {
  addToSet,
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  InputError,
  type Profile,
  placeIn,
  type Table,
} from '../../../model/index.js';
import { clean, isMemberId, resultColumns } from '../../../text/index.js';
import type { MergeInput } from '../../mergeInput.js';
import { type InputFile, readFile } from '../reading/files.js';
import { valueOrFaults } from '../valueOrFaults.js';
import { doubtfulCommunes } from './doubtfulCommunes.js';
import { withNamesOfCodes, withNewCommunes } from './newCommunesOfTable.js';

/** Tables of a file with a branch table, or a part of one. */
export interface BranchFile {
  tables: readonly Table[];
  findings: readonly Finding[];
}

/** Input that completes a branch table without columns of communes. */
type TableInput = Pick<MergeInput, 'communes' | 'target' | 'province' | 'isTableDraft'>;

/**
 * Reads the files with the branch table, before any list, since a run may have hundreds of lists.
 * @throws InputError for unreadable files, and for faults that the table has for every kind of list
 */
export async function readBranchFiles(
  inputs: readonly InputFile[],
  options: TableInput & Pick<MergeInput, 'readTables' | 'profile' | 'profiles' | 'ownFileKind'>,
): Promise<BranchFile[]> {
  const { profile, profiles } = options;
  const files: BranchFile[] = [];
  const faults: Fault[] = [];
  for (const input of inputs) {
    const content = await readFile(input, options);
    if (!('tables' in content)) faults.push(...content);
    else if (isOfResult(content.tables, options)) {
      faults.push(fault('branches-of-result', {}, { file: input.file }));
    } else files.push(content);
  }
  const ofKinds = (profile === undefined ? profiles : [profile]).map((kind) => {
    const tried = valueOrFaults(() => recogniseBranches(files, kind, options));
    return 'faults' in tried ? tried.faults : [];
  });
  const fewest = ofKinds.reduce((a, b) => (b.length < a.length ? b : a));
  faults.push(...fewest);
  if (faults.length > 0) throw new InputError(faults);
  return files;
}

/** Whether a file is the roster of a result, or another file of one, which has old and new branches, too. */
function isOfResult(
  tables: readonly Table[],
  { ownFileKind }: Pick<MergeInput, 'ownFileKind'>,
): boolean {
  const kind = ownFileKind?.(tables);
  return kind === 'questions' || kind === 'result' || tables.some(isResultRoster);
}

function isResultRoster({ rows: [head = [], first = []] }: Table): boolean {
  const columns = resultColumns(head);
  return columns !== undefined && isMemberId(clean(first[columns.member] ?? ''));
}

/**
 * Recognises the branch table in its files.
 * @throws InputError for a faulty table, or an old commune with two meanings
 */
export function recogniseBranches(
  files: readonly BranchFile[],
  profile: Profile,
  input: TableInput,
): { branches: BranchTable; findings: Finding[] } {
  const decoded = files.map(({ tables }) => decodeTables(tables));
  const tables = decoded.flatMap(({ value }) => value);
  const complete = (rows: BranchEntry[]) =>
    withFullNames(withHomonyms(withNewCommunes(withNamesOfCodes(rows, input), input), input));
  const table = readBranchTable(tables, profile, complete, input.isTableDraft);
  const spelt = withBetterSpellings(table.entries);
  const ofDecoding = decoded.flatMap(({ findings }) => findings);
  return {
    branches: { ...table, entries: spelt.entries },
    findings: [
      ...ofDecoding,
      ...table.findings,
      ...spelt.findings,
      ...doubtfulCommunes(spelt.entries, input),
    ],
  };
}

/** Lists the old communes that the branch table names. */
export function communesOfTable(branches: BranchTable | undefined): KnownCommunes {
  return knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? [], true);
}

/** Lists the new communes of each old commune of the branch table. */
export function destinationsOfTable(branches: BranchTable | undefined): Map<string, Set<string>> {
  const destinations = new Map<string, Set<string>>();
  for (const { oldCommune, newCommune } of branches?.entries ?? []) {
    addToSet(destinations, oldCommune, newCommune);
  }
  return destinations;
}

/**
 * Distinguishes old communes of one name, each of which became another new commune.
 * @throws InputError for a row that may mean several of them
 */
function withHomonyms(
  entries: readonly BranchEntry[],
  { communes }: Pick<MergeInput, 'communes'>,
): BranchEntry[] {
  return withOneText(entries, homonymTexts(communes, entries));
}

/** Gives all entries of an old commune one text. @throws InputError for a bare name of two communes */
function withFullNames(entries: readonly BranchEntry[]): BranchEntry[] {
  const known = knownCommunes(
    entries.map(({ oldCommune }) => oldCommune),
    true,
  );
  return withOneText(entries, ({ oldCommune }) => communesOfText(oldCommune, known));
}

/** Gives each entry its only text. @throws InputError for entries with several */
function withOneText(
  entries: readonly BranchEntry[],
  textsOf: (entry: BranchEntry) => readonly string[],
): BranchEntry[] {
  const faults: Fault[] = [];
  const named = entries.map((entry) => {
    const [text, ...others] = textsOf(entry);
    if (text === undefined) return entry;
    if (others.length > 0) {
      const args = { commune: entry.oldCommune, candidates: [text, ...others].join(', ') };
      faults.push(fault('branches-commune-ambiguous', args, placeIn(entry.sheet, entry.row)));
    }
    return { ...entry, oldCommune: text };
  });
  if (faults.length > 0) throw new InputError(faults);
  return named;
}

/** Gives all entries of a new commune its better spelling, with a warning for each other one. */
function withBetterSpellings(entries: readonly BranchEntry[]): {
  entries: BranchEntry[];
  findings: Finding[];
} {
  const better = betterSpellings(entries.map(({ newCommune }) => newCommune));
  const others = entries.filter(({ newCommune }) => better.has(newCommune));
  const findings = [...groupBy(others, ({ newCommune }) => newCommune)].map(([other, own]) => {
    const args = { other, rows: own.length, commune: better.get(other)! };
    return finding('warning', 'branches-commune-spelt', args, { file: own[0].sheet.file });
  });
  const spelt = entries.map((entry) => {
    const newCommune = better.get(entry.newCommune);
    return newCommune === undefined ? entry : { ...entry, newCommune };
  });
  return { entries: spelt, findings };
}
