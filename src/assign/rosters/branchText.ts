import {
  addToSet,
  columnOfType,
  type Finding,
  finding,
  type Layout,
  type NoRoster,
  type Profile,
  placeIn,
  sheetsOfRosters,
  type Table,
} from '../../model/index.js';
import { clean } from '../../text/index.js';
import type { BranchEntry } from '../table/entry.js';
import { addressHamlets, type IsOwnCommune } from './hamlets/addressHamlets.js';
import { removeHamletsOfBodies } from './hamlets/bodies.js';
import { hamletColumn, livesElsewhere } from './hamlets/hamletColumn.js';
import { removeResidences } from './hamlets/residences.js';
import { branchesOfSheets, type WrittenBranches } from './inNames/branchesOfSheets.js';
import { branchesOfTitles } from './inNames/branchesOfTitles.js';
import { branchOfFile, folderOfFile, placeOfFile } from './inNames/fileName.js';
import { type IsListed, listedNames, listedReader } from './listedNames.js';
import { otherBranches } from './otherBranches.js';
import { placeInParts } from './parts.js';
import { memberTexts, type PlacedList } from './placedList.js';

export interface BranchTexts {
  /** Per table, per row; `''` for none. */
  texts: string[][];
  findings: Finding[];
}

export interface FurtherBranches {
  /** Branches by table and row, parted from their commune; none for tables whose branches name no communes. */
  split?: readonly (readonly string[] | undefined)[];
  entries?: readonly BranchEntry[];
}

/**
 * Finds the old branch of every row, as written. Sources in order:
 * 1. the branch column, then the section row above;
 * 2. the sheet name, see `branchesOfSheets` and `branchesOfTitles`;
 * 3. the title of the list, which comes later because it is often copied with its sheet, or else the letterhead of the
 *    sheet's first list;
 * 4. the file name, if there is no branch column or section: with a prefix, or beside other files of its
 *    folder that are named after places;
 * 5. a column of branches of another organisation or of hamlets, if the list names no branch at all, or else a hamlet
 *    alone above the header, or else the hamlets of addresses in the list's own commune, see `removeResidences`;
 * 6. bare names that the branch table has, see `listedNames`.
 *
 * Section rows of hamlets do not count for members of a school or office, see `removeHamletsOfBodies`.
 * A school as the branch of people of its classes gives way to the class, see `placeInParts`.
 * @param isOwn whether a text is a commune of a row, by table
 * @param communes old communes by table and row; `''` where unknown
 * @param further branches that the rows of a table name with their commune, and the entries of the branch table
 */
export function branchTexts(
  tables: readonly Table[],
  layouts: readonly (Layout | NoRoster)[],
  profile: Profile,
  isOwn: readonly IsOwnCommune[],
  communes: readonly (readonly string[])[],
  { split = [], entries = [] }: FurtherBranches = {},
): BranchTexts {
  const written = tables.map((table, t) => {
    const own = writtenBranches(table, layouts[t]!, profile);
    return { ...own, texts: split[t] ?? own.texts };
  });
  const ofSheets = branchesOfSheets(tables, layouts, profile, written);
  const ofTitles = branchesOfTitles(tables, layouts, ofSheets, profile);
  const placesOfFolder = new Map<string, Set<string>>();
  for (const file of sheetsOfRosters(tables, layouts).keys()) {
    const place = placeOfFile(file);
    if (place === '') continue;
    addToSet(placesOfFolder, folderOfFile(file), place);
  }
  const branchOf = (file: string) => {
    const named = branchOfFile(file, profile.branchPrefixes);
    const hasOthers = (placesOfFolder.get(folderOfFile(file))?.size ?? 0) > 1;
    return named === '' && hasOthers ? placeOfFile(file) : named;
  };
  const isListed = listedReader(entries, profile.branchPrefixes);
  const lists = tables.map((table, t): PlacedList & { findings: Finding[] } => {
    const layout = layouts[t];
    if (!('columns' in layout)) return { texts: [], findings: [] };
    const { texts: own, hasBranches } = written[t]!;
    const listed = ofTitles[t] || ofSheets[t] || (layout.titleBranch ?? '');
    const other = listed !== '' || hasBranches ? listed : branchOf(table.file);
    if (!hasBranches && other === '') {
      const byHamlet = hamletTexts(table, layout, profile, isOwn[t]!);
      const isOpen = byHamlet.texts.every((text) => text === '');
      const byTable = isOpen ? listedTexts(table, layout, communes[t] ?? [], isListed) : undefined;
      return byTable ?? byHamlet;
    }
    const texts = layout.kinds.map((kind, row) => (kind === 'member' ? own[row] || other : ''));
    const isBySection = hasBranches && columnOfType(layout, profile, 'branch') === undefined;
    return { texts, isBySection, findings: [] };
  });
  removeResidences(lists, tables, layouts, communes, profile.branchPrefixes);
  const removed = removeHamletsOfBodies(lists, tables, layouts, communes, profile.branchPrefixes);
  const placed = placeInParts(lists, tables, layouts, profile.branchPrefixes);
  return {
    texts: lists.map(({ texts }) => texts),
    findings: [
      ...lists.flatMap(({ texts, findings }) =>
        texts.some((text) => text !== '') ? findings : [],
      ),
      ...replacedFindings(removed, 'branch-by-body', 'warning', tables),
      ...replacedFindings(placed, 'branch-by-part', 'info', tables),
    ],
  };
}

/** Reports the rows whose branch was removed or replaced, by table. */
function replacedFindings(
  rowsOf: ReadonlyMap<number, readonly number[]>,
  code: 'branch-by-body' | 'branch-by-part',
  level: Finding['level'],
  tables: readonly Table[],
): Finding[] {
  return [...rowsOf].map(([t, rows]) => {
    const args = { count: rows.length, rows: rows.map((row) => row + 1).join(', ') };
    return finding(level, code, args, placeIn(tables[t]!));
  });
}

/** Lists the branches of a table's column and sections, `''` for none. */
function writtenBranches(
  table: Table,
  layout: Layout | NoRoster,
  profile: Profile,
): WrittenBranches {
  if (!('columns' in layout)) return { texts: [], hasBranches: false };
  const { kinds, sections } = layout;
  const column = columnOfType(layout, profile, 'branch');
  const cells = column === undefined ? [] : memberTexts(table, layout, column);
  const texts = kinds.map((kind, row) =>
    kind === 'member' ? cells[row] || clean(sections[row] ?? '') : '',
  );
  // Remarks below a list may look like a section: `- Như trên;`.
  return { texts, hasBranches: column !== undefined || texts.some((text) => text !== '') };
}

/** Finds branches of another organisation, or hamlets, in place of branches, with a finding that says where. */
function hamletTexts(
  table: Table,
  layout: Layout,
  profile: Profile,
  isOwn: IsOwnCommune,
): PlacedList & { findings: Finding[] } {
  const place = placeIn(table);
  const other = otherBranches(table, layout, profile);
  if (other !== undefined) {
    const { header, texts } = other;
    return { texts, findings: [finding('info', 'branch-of-other', { header }, place)] };
  }
  const column = hamletColumn(table, layout);
  if (column !== undefined) {
    const { header, texts } = column;
    const findings = [finding('info', 'branch-by-hamlet', { header }, place)];
    return { texts, isByHamlet: true, findings };
  }
  const { hamletAbove = '', kinds } = layout;
  const isElsewhere = hamletAbove !== '' && livesElsewhere(table, layout, hamletAbove);
  if (hamletAbove !== '' && !isElsewhere) {
    const texts = kinds.map((kind) => (kind === 'member' ? hamletAbove : ''));
    return { texts, findings: [finding('warning', 'branch-by-line', {}, place)] };
  }
  const addresses = isElsewhere ? undefined : addressHamlets(table, layout, isOwn);
  if (addresses === undefined) return { texts: kinds.map(() => ''), findings: [] };
  const { header, texts } = addresses;
  const findings = [finding('warning', 'branch-by-address', { header }, place)];
  return { texts, isByHamlet: true, findings };
}

/** Takes the bare names of branches that the branch table has, with a warning; undefined for none. */
function listedTexts(
  table: Table,
  layout: Layout,
  communes: readonly string[],
  isListed: IsListed,
): (PlacedList & { findings: Finding[] }) | undefined {
  const texts = listedNames(table, layout, communes, isListed);
  if (texts === undefined) return undefined;
  return { texts, findings: [finding('warning', 'branch-by-table', {}, placeIn(table))] };
}
