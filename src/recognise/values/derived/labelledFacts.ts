/** Reads facts with their labels in a cell: `Ngày sinh: 02/03/1999; CCCD: 025199000001`. */
import { finding, type LayoutColumn } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { mostly } from '../../cells/samples.js';
import { isForeign } from '../../headings/heading.js';
import type { DerivedColumn } from './derivedTable.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

/** Separators of facts; rows of one member are joined with ` | `. */
const BETWEEN = /[\n\r\v\u2028;|]+|,\s+(?=[-\s]*\p{L}[^,:]*:)/u;
const LABELLED = /^[-–*•+\s]*(\p{L}[^:]{0,40}?)\s*:\s*(\S.*)$/u;
/** Types that a label in a cell may name; a name may be a relative's. */
const TYPES = new Set(['date', 'gender', 'idNumber', 'phone']);

/**
 * Makes columns of labelled facts in a column without a field, if most of its cells have one. The column is carried
 * along as it is, and a field that another column has remains.
 */
export function readLabelledFacts(view: RosterView): Replacement {
  const taken = new Set(view.columns.map(({ field }) => field));
  const result = emptyReplacement();
  for (const column of view.columns) {
    if (column.field !== undefined || column.code !== undefined || isForeign(column.header))
      continue;
    const made = factsOfColumn(view, column, taken);
    if (made.length === 0) continue;
    for (const { column: own } of made) taken.add(own.field);
    result.derived.push(...made);
    const args = {
      heading: column.header,
      facts: made.map(({ column: own }) => own.header).join(', '),
    };
    const place = { ...view.place, column: column.header };
    result.findings.push(finding('info', 'labelled-facts', args, place));
  }
  return result;
}

function factsOfColumn(
  { table, members, wordings }: RosterView,
  { index }: LayoutColumn,
  taken: ReadonlySet<string | undefined>,
): DerivedColumn[] {
  const made = new Map<string, { header: string; cells: Map<number, string> }>();
  const filled = members.filter((row) => clean(table.rows[row]![index] ?? '') !== '');
  const labelled = new Set<number>();
  for (const row of filled) {
    const text = table.rows[row]![index]!;
    if (!text.includes(':')) continue;
    for (const part of text.split(BETWEEN)) {
      const [, label, value] = LABELLED.exec(clean(part)) ?? [];
      const meaning =
        label === undefined || isForeign(label) ? undefined : wordings.meaning([label]);
      if (meaning === undefined || meaning.part !== undefined) continue;
      const { id, type } = meaning.field;
      if (!TYPES.has(type)) continue;
      labelled.add(row);
      if (taken.has(id)) continue;
      const own = made.get(id) ?? { header: label!, cells: new Map<number, string>() };
      // A second date or number may be somebody else's.
      if (!own.cells.has(row)) own.cells.set(row, value!);
      made.set(id, own);
    }
  }
  if (!mostly(filled, (row) => labelled.has(row))) return [];
  return [...made].map(([field, { header, cells }]) => ({
    column: { header, field, source: index },
    cells,
  }));
}
