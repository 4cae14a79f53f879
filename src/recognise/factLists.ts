/** Several facts in one cell, a line each, below a heading that lists them. */
import { finding, type LayoutColumn, type ProfileField } from '../model/index.js';
import { clean } from '../text/unicode.js';
import type { DerivedColumn } from './derivedTable.js';
import { headingKey, isForeign } from './heading.js';
import type { Replacement, RosterView } from './rosterView.js';
import type { Wordings } from './wordings.js';

const LINE_BREAK = /\r\n|[\n\r\v\u2028]/;
/** Fields that a line of a cell may be; a name decides which rows are people and stands alone. */
const UNLISTED = new Set<ProfileField['type']>(['name', 'ordinal']);

interface Fact {
  header: string;
  field: string;
}

/**
 * `Nam, nữ, dân tộc, tôn giáo` becomes a column for each of gender, ethnicity and religion. A cell
 * with another number of lines says not which is which: it is carried along as it is, and told.
 */
export function readFactLists(view: RosterView): Replacement {
  const result: Replacement = { replaced: new Set(), derived: [], findings: [] };
  const taken = new Set(view.columns.map((column) => column.field));
  for (const column of view.columns) {
    if (column.field !== undefined) continue;
    const facts = factsOf(view.paths[column.index] ?? [], view.wordings);
    if (facts === undefined) continue;
    const { cells, rest } = splitCells(view, column, facts.length);
    if (cells.every((each) => each.size === 0)) continue;
    result.replaced.add(column);
    for (const [at, { header, field }] of facts.entries()) {
      const free = !taken.has(field);
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

function restColumn(column: LayoutColumn, cells: ReadonlyMap<number, string>): DerivedColumn {
  return { column: { header: column.header, source: column.index }, cells };
}

/** The facts that a heading lists, at least two different ones, each known by its own wording. */
function factsOf(path: readonly string[], wordings: Wordings): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some((text) => isForeign(headingKey(text)))) return undefined;
  const words = heading.split(/[,;\n\r]+/).map(clean);
  const facts: Fact[] = [];
  for (let first = 0; first < words.length; ) {
    let end = words.length;
    let fact: Fact | undefined;
    for (; end > first && fact === undefined; end--) {
      const header = words.slice(first, end).join(', ');
      const meaning = wordings.meaning([header]);
      if (meaning === undefined || meaning.part !== undefined) continue;
      if (!UNLISTED.has(meaning.field.type)) fact = { header, field: meaning.field.id };
    }
    if (fact === undefined) return undefined;
    facts.push(fact);
    first = end + 1;
  }
  const different = new Set(facts.map((fact) => fact.field));
  return different.size > 1 && different.size === facts.length ? facts : undefined;
}

function splitCells(
  { table, members }: RosterView,
  column: LayoutColumn,
  facts: number,
): { cells: Map<number, string>[]; rest: Map<number, string> } {
  const cells = Array.from({ length: facts }, () => new Map<number, string>());
  const rest = new Map<number, string>();
  for (const row of members) {
    const text = table.rows[row]![column.index] ?? '';
    if (text.trim() === '') continue;
    const lines = linesOf(text, facts);
    if (lines === undefined) rest.set(row, text);
    else for (const [at, line] of lines.entries()) if (line !== '') cells[at]!.set(row, line);
  }
  return { cells, rest };
}

/** One line for each fact; a blank line is a fact that is missing, unless that makes too many. */
function linesOf(text: string, facts: number): string[] | undefined {
  const lines = text.split(LINE_BREAK).map((line) => line.trim());
  if (lines.length === facts) return lines;
  const filled = lines.filter((line) => line !== '');
  return filled.length === facts ? filled : undefined;
}
