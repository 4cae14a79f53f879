/** Where on a sheet the header stands. */
import type { Table } from '../model/index.js';
import { cell, headerPaths } from './headerPaths.js';
import type { Wordings } from './wordings.js';

export interface HeaderRows {
  /** Zero-based, inclusive. */
  top: number;
  bottom: number;
}

/** A header stands among the first rows of a sheet. */
export const SEARCHED_ROWS = 60;
const MOST_ROWS = 3;
/** A near wording is worth less than an exact one. */
const NEAR_VALUE = 0.5;

/** Zero-based column → field id, where the plan names a column by its letter. */
export type PlannedColumns = ReadonlyMap<number, string>;

/**
 * The rows with the most recognised headings; fewer rows, then higher ones, where that is equal.
 * At least two fields are needed, one of them the name or, with three, the birth date or the ID.
 */
export function findHeader(
  table: Table,
  wordings: Wordings,
  planned: PlannedColumns,
): HeaderRows | undefined {
  const header =
    bestBlock(table, (paths) => scoreBlock(paths, wordings, planned, false)) ??
    bestBlock(table, (paths) => scoreBlock(paths, wordings, planned, true));
  return header === undefined ? undefined : extendDown(table, header);
}

function bestBlock(table: Table, score: (paths: string[][]) => number): HeaderRows | undefined {
  let best: HeaderRows | undefined;
  let bestScore = 0;
  const end = Math.min(SEARCHED_ROWS, table.rows.length);
  for (let height = 1; height <= MOST_ROWS; height++) {
    for (let top = 0; top + height <= end; top++) {
      if (table.rows[top]!.length === 0) continue;
      const bottom = top + height - 1;
      const reached = score(headerPaths(table, top, bottom));
      if (reached > bestScore) {
        best = { top, bottom };
        bestScore = reached;
      }
    }
  }
  return best;
}

function scoreBlock(
  paths: string[][],
  wordings: Wordings,
  planned: PlannedColumns,
  near: boolean,
): number {
  const values = new Map<string, number>();
  const fields = new Set<string>();
  let named = false;
  let known = false;
  for (const path of paths) {
    if (path.length === 0) continue;
    const meaning = wordings.meaning(path);
    const guess = meaning === undefined && near ? wordings.near(path) : undefined;
    const field = meaning?.field ?? guess?.field;
    if (field === undefined) continue;
    const key = `${field.id} ${meaning?.part ?? ''}`;
    values.set(key, Math.max(values.get(key) ?? 0, meaning === undefined ? NEAR_VALUE : 1));
    fields.add(field.id);
    named ||= field.type === 'name';
    known ||= field.id === 'birth' || field.type === 'idNumber';
  }
  if (fields.size === 0) return 0;
  // A letter alone says nothing about the row; beside a heading it counts as one.
  for (const id of planned.values()) {
    fields.add(id);
    named ||= id === 'name';
  }
  if (fields.size < 2 || !(named || (known && fields.size > 2))) return 0;
  return [...values.values()].reduce((sum, value) => sum + value, 0);
}

/** Sub-headings that say nothing to the profile still belong to the header. */
function extendDown(table: Table, header: HeaderRows): HeaderRows {
  let { bottom } = header;
  for (const merge of table.merges) {
    const inside = merge.top >= header.top && merge.top <= header.bottom;
    if (inside && merge.bottom > bottom && merge.bottom < header.top + MOST_ROWS) {
      bottom = merge.bottom;
    }
  }
  if (bottom === header.top && hasSubHeadings(table, header.top)) bottom++;
  return { top: header.top, bottom: Math.min(bottom, table.rows.length - 1) };
}

/**
 * A row below a header without merged ranges (csv) that only divides its groups: every text stands
 * below a heading or right of one, at least one has none above, and none holds a digit.
 */
function hasSubHeadings(table: Table, row: number): boolean {
  const below = table.rows[row + 1] ?? [];
  let divided = 0;
  let texts = 0;
  for (let column = 0; column < below.length; column++) {
    const text = below[column]!;
    if (text === '') continue;
    if (/\d/.test(text) || text.length > 40) return false;
    texts++;
    if (cell(table, row, column) === '' && column > 0 && below[column - 1] !== '') divided++;
  }
  return divided > 0 && below[0] === '' && texts < below.length;
}
