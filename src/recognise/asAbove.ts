/** Cells that mean what stands above them: `nt`, `//`, and a branch written once for its group. */

import type { Profile, ProfileField } from '../model/index.js';
import {
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type Table,
} from '../model/index.js';
import { clean, fold } from '../text/unicode.js';

/** Two people may share these; a name or a number that is not written is missing. */
const SHARED = new Set<ProfileField['type']>(['text', 'branch', 'commune', 'gender', 'date']);
const PLACES = new Set<ProfileField['type']>(['branch', 'commune']);
const SAME = /^[-–—\s]*(?:nt|n\.t\.?|như trên|nhu tren|\/{2,}|["″〃“”„]{1,2}|''|,,)[-–—\s]*$/i;
/** A column of groups has at least so many people for each cell that is filled in. */
const PEOPLE_OF_A_GROUP = 2;
const FEWEST_PEOPLE = 4;

interface View {
  table: Table;
  columns: readonly LayoutColumn[];
  /** Rows of members. */
  members: readonly number[];
  /** Whether section rows name branches or communes. */
  hasSections: boolean;
  profile: Profile;
  place: Place;
}

/** The table with these cells filled in; rows that get a text are copied. */
export function fillAsAbove(view: View): { table: Table; findings: Finding[] } {
  const rows = [...view.table.rows];
  const findings: Finding[] = [];
  const put = (row: number, column: number, text: string) => {
    if (rows[row] === view.table.rows[row]) rows[row] = [...rows[row]!];
    const cells = rows[row]!;
    while (cells.length <= column) cells.push('');
    cells[column] = text;
  };
  const types = new Map(view.profile.fields.map(({ id, type, use }) => [id, { type, use }]));
  for (const column of view.columns) {
    const field = types.get(column.field ?? '');
    if (field === undefined || field.use === 'identifies' || !SHARED.has(field.type)) continue;
    const tell = (code: 'same-as-above' | 'filled-down', count: number) => {
      const args = { heading: column.header, count };
      const level = code === 'filled-down' ? 'warning' : 'info';
      if (count > 0)
        findings.push(finding(level, code, args, { ...view.place, column: column.header }));
    };
    tell('same-as-above', readSame(view, rows, column.index, put));
    if (PLACES.has(field.type)) tell('filled-down', readGroups(view, rows, column.index, put));
  }
  const changed = rows.some((cells, row) => cells !== view.table.rows[row]);
  return { table: changed ? { ...view.table, rows } : view.table, findings };
}

type Put = (row: number, column: number, text: string) => void;

/** @returns how many cells */
function readSame({ members }: View, rows: string[][], column: number, put: Put): number {
  let above = '';
  let count = 0;
  for (const row of members) {
    const text = rows[row]![column] ?? '';
    if (!SAME.test(text)) above = text;
    else if (above !== '') {
      put(row, column, above);
      count++;
    }
  }
  return count;
}

/**
 * A merged cell that was saved as text stands in its first row only. It is one where the first
 * person has a text, no text comes twice, and most people have none; not where the sheet keeps the
 * merges or has section rows.
 * @returns how many cells
 */
function readGroups(view: View, rows: string[][], column: number, put: Put): number {
  const { members, hasSections, table } = view;
  if (hasSections || members.length < FEWEST_PEOPLE) return 0;
  if (table.merges.some(({ left, top, bottom }) => left === column && bottom > top)) return 0;
  const texts = members.map((row) => clean(rows[row]![column] ?? ''));
  const filled = texts.filter((text) => text !== '').map(fold);
  if (texts[0] === '' || filled.length * PEOPLE_OF_A_GROUP > texts.length) return 0;
  if (new Set(filled).size < filled.length) return 0;
  let above = '';
  let count = 0;
  for (const [at, row] of members.entries()) {
    if (texts[at] !== '') above = rows[row]![column]!;
    else {
      put(row, column, above);
      count++;
    }
  }
  return count;
}
