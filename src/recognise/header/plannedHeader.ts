/** Finds the header of a roster whose columns the plan names by letters. */
import type { FieldType, Profile, Table } from '../../model/index.js';
import { isPersonName } from '../../text/index.js';
import { filledTexts, textIn } from '../cells/cellAt.js';
import { DATE_WITHIN } from '../cells/cellForms.js';
import { looksLikeName } from '../cells/peopleColumns.js';
import { isBranchRow } from '../cells/sectionRows.js';
import type { HeaderRows, PlannedColumns } from './headerRows.js';

const NAMES: readonly FieldType[] = ['name', 'namePart'];
/** Rows of headings that may look like names (`Học sinh`). */
const MOST_HEADINGS = 3;

/** Date, phone or ID number. */
const EVIDENCE = new RegExp(`${DATE_WITHIN.source}|\\d{8}`);

/** Fewest people above a header; one may be a letterhead (a name, a date of issue). */
const PEOPLE_OF_A_LIST = 2;

/**
 * Returns `found` unless the plan's columns show people in it or above it. Then the row above the first
 * person is the header if it has texts in two planned columns; else there is none (`bottom` < `top`).
 * @param found header by the headings
 */
export function plannedHeader(
  table: Table,
  profile: Profile,
  planned: PlannedColumns,
  found: HeaderRows | undefined,
): HeaderRows | undefined {
  const isPerson = personTest(profile, planned);
  const likely = table.rows.flatMap((cells, row) => (isPerson(cells) ? [row] : []));
  const people = withoutHeadings(table, profile, planned, likely);
  const [first] = people;
  if (first === undefined) return found;
  if (found !== undefined) {
    const inside = people.some((row) => row >= found.top && row <= found.bottom);
    const above = people.filter((row) => row < found.top).length;
    if (!inside && above < PEOPLE_OF_A_LIST) return found;
  }
  const top = topOfPeople(table, profile, planned, first);
  if (top < first) return { top, bottom: top - 1 };
  const above = table.rows[first - 1] ?? [];
  const headings = [...planned.keys()].filter((column) => /\p{L}/u.test(above[column] ?? ''));
  return headings.length >= Math.min(planned.size, 2)
    ? { top: first - 1, bottom: first - 1 }
    : { top: first, bottom: first - 1 };
}

/** Returns the first row of people, with those without a date or number, and the branch's row above them. */
function topOfPeople(
  { rows }: Table,
  profile: Profile,
  planned: PlannedColumns,
  first: number,
): number {
  const names = columnsOfTypes(profile, planned, NAMES);
  const isNamed = (cells: readonly string[] = []) =>
    isPersonName(textIn(cells, names)) && filledTexts(cells).length > names.length;
  let top = first;
  while (isNamed(rows[top - 1])) top--;
  const above = rows.slice(0, top).findLastIndex((cells) => cells.length > 0);
  return isBranchRow(rows[above] ?? [], profile.branchPrefixes) ? above : top;
}

/** Drops up to three rows of headings that look like names above the first certain name. */
function withoutHeadings(
  table: Table,
  profile: Profile,
  planned: PlannedColumns,
  rows: readonly number[],
): readonly number[] {
  const names = columnsOfTypes(profile, planned, NAMES);
  const nameAt = (row: number) => names.map((column) => table.rows[row]![column] ?? '').join(' ');
  const sure = rows.findIndex((row) => isPersonName(nameAt(row)));
  const isList = rows.filter((row) => isPersonName(nameAt(row))).length * 2 > rows.length;
  return isList && sure > 0 && sure <= MOST_HEADINGS ? rows.slice(sure) : rows;
}

/** Returns a test for a name with a date or number; without such columns, for a full row. */
function personTest(
  profile: Profile,
  planned: PlannedColumns,
): (cells: readonly string[]) => boolean {
  const names = columnsOfTypes(profile, planned, NAMES);
  const evidence = columnsOfTypes(profile, planned, ['date', 'idNumber', 'phone']);
  return (cells) => {
    const name = textIn(cells, names);
    if (!/\p{L}/u.test(name)) return false;
    if (evidence.length > 0) return evidence.some((column) => EVIDENCE.test(cells[column] ?? ''));
    const whole = [...planned.keys()].every((column) => (cells[column] ?? '') !== '');
    return whole && looksLikeName(name, profile.branchPrefixes);
  };
}

function columnsOfTypes(
  profile: Profile,
  planned: PlannedColumns,
  wanted: readonly FieldType[],
): number[] {
  const types = new Map(profile.fields.map((field) => [field.id, field.type]));
  return [...planned].flatMap(([column, id]) => {
    const type = types.get(id);
    return type !== undefined && wanted.includes(type) ? [column] : [];
  });
}
