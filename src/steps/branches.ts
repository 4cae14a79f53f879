/** The branch table of a run: read as a roster is, its communes called by one text each. */
import { type BranchTable, readBranchTable } from '../assign/index.js';
import {
  betterSpellings,
  communesOfText,
  type KnownCommunes,
  knownCommunes,
} from '../communes/index.js';
import { decodeTables } from '../decode/index.js';
import {
  type Fault,
  type Finding,
  fault,
  finding,
  InputError,
  type Profile,
  type Table,
} from '../model/index.js';
import { type InputFile, type ReadOptions, readOrFaults } from './reading.js';

/** What was read of it; its faults are told with those of the rosters. */
export interface BranchFile {
  file: string;
  tables: readonly Table[];
  findings: readonly Finding[];
  faults: readonly Fault[];
}

export async function readBranchFile(
  file: InputFile,
  options: Pick<ReadOptions, 'readTables'>,
): Promise<BranchFile> {
  const read = await readOrFaults(file, options);
  const { tables, findings, faults } =
    'tables' in read ? { ...read, faults: [] } : { tables: [], findings: [], faults: read };
  return { file: file.file, tables, findings, faults };
}

/** @throws InputError */
export function branchTableOf(
  { file, tables, faults }: BranchFile,
  profile: Profile,
  findings: Finding[],
): BranchTable {
  if (faults.length > 0) throw new InputError(faults);
  const decoded = decodeTables(tables);
  findings.push(...decoded.findings);
  const branches = readBranchTable(decoded.value, profile);
  findings.push(...branches.findings);
  nameCommunes(branches, communesOfTable(branches), file);
  findings.push(...spellNewCommunes(branches, file));
  return branches;
}

/** The old communes that a run knows by its branch table. */
export function communesOfTable(branches: BranchTable | undefined): KnownCommunes {
  return knownCommunes(branches?.entries.map((entry) => entry.oldCommune) ?? []);
}

/** Gives all entries of a commune one text; a bare name that two communes bear can't be told. */
function nameCommunes(branches: BranchTable, known: KnownCommunes, file: string): void {
  const faults: Fault[] = [];
  for (const entry of branches.entries) {
    const communes = communesOfText(entry.oldCommune, known);
    if (communes.length > 1) {
      const args = { commune: entry.oldCommune, candidates: communes.join(', ') };
      faults.push(fault('branches-commune-ambiguous', args, { file, row: entry.row }));
    }
    entry.oldCommune = communes[0] ?? entry.oldCommune;
  }
  if (faults.length > 0) throw new InputError(faults);
}

/** The same for new communes: what is written another way in some rows is told. */
function spellNewCommunes({ entries }: BranchTable, file: string): Finding[] {
  const better = betterSpellings(entries.map(({ newCommune }) => newCommune));
  const rows = new Map<string, number>();
  for (const entry of entries) {
    const other = entry.newCommune;
    const commune = better.get(other);
    if (commune === undefined) continue;
    rows.set(other, (rows.get(other) ?? 0) + 1);
    entry.newCommune = commune;
  }
  return [...rows].map(([other, count]) => {
    const args = { other, rows: count, commune: better.get(other)! };
    return finding('warning', 'branches-commune-spelt', args, { file });
  });
}
