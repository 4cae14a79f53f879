/** Splits cells with several facts below a heading that lists them. */
import { finding, type LayoutColumn } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { mostly } from '../../cells/samples.js';
import type { DerivedColumn } from './derivedTable.js';
import { partsOf } from './factParts.js';
import {
  dateAndPlace,
  type Fact,
  factsOf,
  LINES,
  linesOfHeading,
  SPACED_SLASH,
} from './listedFacts.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const BIRTH_HEADING = 'Ngày sinh';
const GENDER_AND_DATE = /^(nam|nữ|nu)[\s:,;–-]+(?:sinh (?:ngày|năm)?\s*)?(\d[\d./-]*\d)$/iu;

const DATE = String.raw`\d{1,2}[./-](?:\d{1,2}[./-])?\d{2,4}`;
/** Two dates, with one blank for each run of blanks. */
const TWO_DATES = new RegExp(`^[-–*+ ]*${DATE}(?: ?[;,] ?| )[-–*+ ]*${DATE}$`);

/**
 * Splits `Nam, nữ, dân tộc, tôn giáo` into columns of gender, ethnicity and religion. A cell with another
 * number of lines is carried along unchanged and reported.
 */
export function readFactLists(view: RosterView): Replacement {
  const result = emptyReplacement();
  const taken = new Set(view.columns.map((column) => column.field));
  for (const column of view.columns) {
    const path = view.paths[column.index] ?? [];
    const known =
      dateAndPlace(path, view.wordings) ?? factsOf(path, view.wordings, column.field !== undefined);
    const facts =
      known ??
      (column.field === undefined ? linesOfHeading(path, view.wordings, LINES) : undefined) ??
      linesOfHeading(path, view.wordings, SPACED_SLASH);
    if (facts === undefined) continue;
    const isOneFact =
      known === undefined ? !hasSlashes(view, column, facts.length) : !hasTwoDates(view, column);
    if (column.field !== undefined && isOneFact) continue;
    const { cells, rest } = splitCells(view, column, facts);
    if (cells.every((each) => each.size === 0)) continue;
    if (known === undefined && rest.size > 0) continue;
    result.replaced.add(column);
    taken.delete(column.field);
    result.derived.push(...birthOfGenders(view, column, facts, cells, taken));
    for (const [at, { header, field }] of facts.entries()) {
      const free = field !== undefined && !taken.has(field);
      taken.add(field);
      result.derived.push({
        column: { header, ...(free ? { field } : {}), source: column.index },
        cells: cells[at]!,
      });
    }
    if (rest.size === 0) continue;
    result.derived.push(restColumn(column, rest));
    const args = { heading: column.header, count: rest.size, facts: facts.length };
    const place = { ...view.place, column: column.header };
    result.findings.push(finding('warning', 'cell-not-split', args, place));
  }
  return result;
}

/** Whether most cells have two dates: `Ngày vào Đảng / chính thức` is one heading for one date, too. */
function hasTwoDates({ table, members }: RosterView, column: LayoutColumn): boolean {
  const texts = members
    .map((row) => clean(table.rows[row]![column.index] ?? ''))
    .filter((text) => text !== '');
  return mostly(texts, (text) => TWO_DATES.test(text));
}

/** Whether most cells have as many parts between slashes as the heading. */
function hasSlashes({ table, members }: RosterView, column: LayoutColumn, count: number): boolean {
  const texts = members
    .map((row) => table.rows[row]![column.index] ?? '')
    .filter((text) => text.trim() !== '');
  return mostly(texts, (text) => text.split(SPACED_SLASH).length === count);
}

function restColumn(column: LayoutColumn, cells: ReadonlyMap<number, string>): DerivedColumn {
  return { column: { header: column.header, source: column.index }, cells };
}

/** Splits dates of birth from genders (`Nam 03/02/1970`) in a list without a column of dates. */
function birthOfGenders(
  view: RosterView,
  column: LayoutColumn,
  facts: readonly Fact[],
  cells: readonly Map<number, string>[],
  taken: Set<string | undefined>,
): DerivedColumn[] {
  const at = facts.findIndex(({ type }) => type === 'gender');
  const birth = view.wordings.meaning([BIRTH_HEADING])?.field;
  const genders = cells[at];
  if (genders === undefined || birth?.type !== 'date' || taken.has(birth.id)) return [];
  const births = new Map<number, string>();
  for (const [row, text] of genders) {
    const [, gender, date] = GENDER_AND_DATE.exec(text) ?? [];
    if (gender === undefined || date === undefined) continue;
    genders.set(row, gender);
    births.set(row, date);
  }
  if (births.size === 0) return [];
  taken.add(birth.id);
  return [
    { column: { header: BIRTH_HEADING, field: birth.id, source: column.index }, cells: births },
  ];
}

function splitCells(
  { table, members }: RosterView,
  column: LayoutColumn,
  facts: readonly Fact[],
): { cells: Map<number, string>[]; rest: Map<number, string> } {
  const cells = facts.map(() => new Map<number, string>());
  const rest = new Map<number, string>();
  for (const row of members) {
    const text = table.rows[row]![column.index] ?? '';
    if (text.trim() === '') continue;
    const lines = partsOf(text, facts);
    if (lines === undefined) rest.set(row, text);
    else for (const [at, line] of lines.entries()) if (line !== '') cells[at]!.set(row, line);
  }
  return { cells, rest };
}
