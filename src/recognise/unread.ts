/** Sheets that are not read: why, and whether people may be on them. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  type Layout,
  type NoRoster,
  type Table,
} from '../model/index.js';
import { columnLetter } from '../text/columnLetter.js';
import { clean } from '../text/unicode.js';
import { peopleColumns } from './peopleColumns.js';
import { isNameLike } from './rowWords.js';
import { isPlace } from './sectionText.js';

/** One roster of a sheet, or why it holds none. */
export interface Recognition {
  /** The part of the sheet that the layout is about; derived columns stand right of its own. */
  table: Table;
  layout: Layout | NoRoster;
}

/** @param faults gets files without any roster; without it these are findings */
export function tellUnread(
  rosters: readonly Recognition[],
  findings: Finding[],
  faults: Fault[] | undefined,
): void {
  const read = rosters.filter(({ layout }) => 'columns' in layout).map(({ table }) => table.file);
  const withRoster = new Set(read);
  const faulty = new Set(faults?.map((each) => each.place?.file));
  for (const { table, layout } of rosters) {
    if ('columns' in layout || layout.reason === 'empty' || layout.reason === 'left-out') continue;
    const place = { file: table.file, sheet: table.sheet };
    const { code, args } = reasonOf(table, layout.reason);
    if (!withRoster.has(table.file)) {
      if (faulty.has(table.file)) continue;
      if (faults === undefined) findings.push(finding('warning', code, args, place));
      else faults.push(fault(code, args, place));
    } else if (code !== 'no-header') {
      findings.push(finding('warning', code, args, place));
    } else if (looksLikePeople(table)) {
      findings.push(finding('warning', 'sheet-not-read', {}, place));
    }
  }
}

/** The code of a reason, with the letter of the column that may hold the names. */
function reasonOf(table: Table, reason: NoRoster['reason']) {
  if (reason === 'relatives') return { code: 'sheet-of-relatives', args: {} } as const;
  if (reason === 'transposed') return { code: 'sheet-transposed', args: {} } as const;
  const letter = columnLetter(peopleColumns(table, 0)[0] ?? 1);
  return { code: reason === 'no-name' ? 'no-name-column' : 'no-header', args: { letter } } as const;
}

/** A sheet that the plan does not name beside others of its file. */
export function leftOut(table: Table, findings: Finding[]): NoRoster {
  findings.push(finding('warning', 'sheet-left-out', {}, { file: table.file, sheet: table.sheet }));
  return {
    reason: 'left-out',
    kinds: table.rows.map((row) => (row.some((cell) => cell.trim() !== '') ? 'note' : 'blank')),
  };
}

/** True when at least three rows have a cell like a person's name or a 12-digit number. */
export function looksLikePeople(table: Table): boolean {
  const place = (text: string) => isPlace(text, []);
  let rows = 0;
  for (const cells of table.rows) {
    const person = cells.some(
      (text) => /^\D?\d{12}\D?$/.test(text) || (text !== '' && isPersonCell(text, place)),
    );
    if (person) rows++;
    if (rows === 3) return true;
  }
  return false;
}

/** Stricter than in a name column: capital first letters, as lists of names are written. */
function isPersonCell(text: string, place: (text: string) => boolean): boolean {
  const cleaned = clean(text);
  return /^\p{Lu}\S*(?: \p{Lu}\S*){1,4}$/u.test(cleaned) && isNameLike(cleaned, place);
}
