/** Reads the branch table of a run as a roster is read, with one spelling for each commune. */
import { type BranchEntry, type BranchTable, readBranchTable } from '../../assign/index.js';
import {
  betterSpellings,
  communesOfText,
  type KnownCommunes,
  knownCommunes,
} from '../../communes/index.js';
import { decodeTables } from '../../decode/index.js';
import {
  countUp,
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  type Profile,
  type Table,
} from '../../model/index.js';
import type { MergeInput } from '../mergeInput.js';
import { type InputFile, readFile } from './files.js';
import { withNewCommunes } from './newCommunesOfTable.js';
import { valueOrFaults } from './recognition.js';

/** Tables of a file with a branch table. */
export interface BranchFile {
  file: string;
  tables: readonly Table[];
  findings: readonly Finding[];
}

/** Input that completes a branch table without columns of communes. */
type TableInput = Pick<MergeInput, 'communes' | 'target' | 'province' | 'isTableDraft'>;

/**
 * Reads the file with the branch table, before any list, since a run may have hundreds of lists.
 * @throws InputError for an unreadable file, and for faults that the table has for every kind of list
 */
export async function readBranchFile(
  input: InputFile,
  options: TableInput & Pick<MergeInput, 'readTables' | 'profile' | 'profiles'>,
): Promise<BranchFile> {
  const { profile, profiles } = options;
  const content = await readFile(input, options);
  if (!('tables' in content)) throw new InputError(content);
  const branchFile = { file: input.file, tables: content.tables, findings: content.findings };
  const ofKinds = (profile === undefined ? profiles : [profile]).map((kind) => {
    const tried = valueOrFaults(() => recogniseBranches(branchFile, kind, options));
    return 'faults' in tried ? tried.faults : [];
  });
  const fewest = ofKinds.reduce((a, b) => (b.length < a.length ? b : a));
  if (fewest.length > 0) throw new InputError(fewest);
  return branchFile;
}

/**
 * Recognises the branch table in its file.
 * @throws InputError for a faulty table, or an old commune with two meanings
 */
export function recogniseBranches(
  { file, tables }: BranchFile,
  profile: Profile,
  input: TableInput,
): { branches: BranchTable; findings: Finding[] } {
  const decoded = decodeTables(tables);
  const read = readBranchTable(decoded.value, profile, input.isTableDraft);
  const table = { ...read, entries: withNewCommunes(read, file, input) };
  const named = withFullNames(table.entries, communesOfTable(table), file);
  const spelt = withBetterSpellings(named, file);
  return {
    branches: { ...table, entries: spelt.entries },
    findings: [...decoded.findings, ...table.findings, ...spelt.findings],
  };
}

/** Lists the old communes that the branch table names. */
export function communesOfTable(branches: BranchTable | undefined): KnownCommunes {
  return knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? [], true);
}

/** Gives all entries of an old commune one text. @throws InputError for a bare name of two communes */
function withFullNames(
  entries: readonly BranchEntry[],
  known: KnownCommunes,
  file: string,
): BranchEntry[] {
  const faults: Fault[] = [];
  const named = entries.map((entry) => {
    const communes = communesOfText(entry.oldCommune, known);
    if (communes.length > 1) {
      const args = { commune: entry.oldCommune, candidates: communes.join(', ') };
      const { sheet, row } = entry;
      faults.push(fault('branches-commune-ambiguous', args, { file, sheet, row }));
    }
    return { ...entry, oldCommune: communes[0] ?? entry.oldCommune };
  });
  if (faults.length > 0) throw new InputError(faults);
  return named;
}

/** Gives all entries of a new commune its better spelling, with a warning for each other one. */
function withBetterSpellings(
  entries: readonly BranchEntry[],
  file: string,
): { entries: BranchEntry[]; findings: Finding[] } {
  const better = betterSpellings(entries.map(({ newCommune }) => newCommune));
  const rows = new Map<string, number>();
  const spelt = entries.map((entry) => {
    const commune = better.get(entry.newCommune);
    if (commune === undefined) return entry;
    countUp(rows, entry.newCommune);
    return { ...entry, newCommune: commune };
  });
  const findings = [...rows].map(([other, count]) => {
    const args = { other, rows: count, commune: better.get(other)! };
    return finding('warning', 'branches-commune-spelt', args, { file });
  });
  return { entries: spelt, findings };
}
