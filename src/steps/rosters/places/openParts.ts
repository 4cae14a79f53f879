/** Asks for the old commune of lists in the folder of a new one, where it decides which branch is meant. */
import { parseBranch } from '../../../assign/index.js';
import {
  type CommuneOrigins,
  fullText,
  type Gazetteer,
  type NewCommune,
} from '../../../communes/index.js';
import { addTo, type CommuneProblem } from '../../../model/index.js';
import { listedPeople } from '../../../text/index.js';
import type { Rosters } from '../recognition/recognise.js';

/** Least share of the smaller list that two lists of one old commune have in common. */
const IN_COMMON = 0.3;

/** The rows of a table in one new commune. */
interface PartList {
  table: number;
  file: string;
  rows: readonly number[];
  /** Whether its old commune is open. */
  isOpen: boolean;
  branches: ReadonlySet<string>;
  people: ReadonlySet<string>;
}

/**
 * Lists what must be asked. A list whose folder names its new commune is a problem if a list of another file there has
 * a branch of the same name, but few of its people: that may be a namesake in another old commune.
 * @param branchTexts old branch of every row, by table
 */
export function openParts(
  rosters: Rosters,
  origins: CommuneOrigins,
  branchTexts: readonly (readonly string[])[],
  gazetteer: Gazetteer,
): CommuneProblem[] {
  if (!origins.areNewByPath.includes(true)) return [];
  const problems: CommuneProblem[] = [];
  for (const [commune, lists] of listsByCommune(rosters, origins, branchTexts, gazetteer)) {
    const parts = gazetteer.originsOf(commune);
    if (parts.length < 2) continue;
    for (const list of lists) {
      if (!list.isOpen || !lists.some((other) => mayBeOfOthers(list, other))) continue;
      problems.push({
        table: list.table,
        row: list.rows[0]!,
        rows: list.rows,
        text: commune.text,
        candidates: parts.map(fullText),
        isNear: false,
        members: list.rows.length,
      });
    }
  }
  return problems.sort((a, b) => a.table - b.table);
}

/** Groups the rows of all tables by the new commune of their folder, or of their old commune. */
function listsByCommune(
  { tables, layouts, profile }: Rosters,
  origins: CommuneOrigins,
  branchTexts: readonly (readonly string[])[],
  gazetteer: Gazetteer,
): Map<NewCommune, PartList[]> {
  const lists = new Map<NewCommune, PartList[]>();
  const open = new Set(
    origins.newCommunes.flatMap((own, table) => (origins.areNewByPath[table] ? (own ?? []) : [])),
  );
  for (const [table, { file }] of tables.entries()) {
    const people = listedPeople(tables[table]!, layouts[table]!);
    const byCommune = new Map<NewCommune, typeof people>();
    for (const person of people) {
      const official = origins.officialCommunes.get(origins.communes[table]![person.row] ?? '');
      const [known] = official === undefined ? [] : gazetteer.successorsOf(official);
      const commune = known ?? origins.newCommunes[table]?.[person.row];
      if (commune !== undefined && open.has(commune)) addTo(byCommune, commune, person);
    }
    for (const [commune, own] of byCommune) {
      const rows = own.map(({ row }) => row);
      const keys = rows.map(
        (row) => parseBranch(branchTexts[table]![row] ?? '', profile.branchPrefixes).key,
      );
      addTo(lists, commune, {
        table,
        file,
        rows,
        isOpen: origins.areNewByPath[table]! && origins.communes[table]![rows[0]!] === '',
        branches: new Set(keys.filter((key) => key !== '')),
        people: new Set(own.map(({ name }) => name)),
      });
    }
  }
  return lists;
}

function mayBeOfOthers(list: PartList, other: PartList): boolean {
  if (list.file === other.file) return false;
  if (![...list.branches].some((key) => other.branches.has(key))) return false;
  const common = [...list.people].filter((name) => other.people.has(name)).length;
  return common < Math.min(list.people.size, other.people.size) * IN_COMMON;
}
