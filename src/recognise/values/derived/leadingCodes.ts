/** Reads the first number of cells that have further ones below it: `Số thẻ đảng viên, số lý lịch, số Huy hiệu`. */
import { clean } from '../../../text/index.js';
import { mostly } from '../../cells/samples.js';
import { isForeign } from '../../headings/heading.js';
import { LINES } from './listedFacts.js';
import { emptyReplacement, type Replacement, type RosterView } from './rosterView.js';

const DIGITS = /^\d[\d .-]{2,}\d$/;

/**
 * Derives a column for the first number, whose heading is the first of several; the original column is carried along
 * unchanged.
 */
export function readLeadingCodes(view: RosterView): Replacement {
  const result = emptyReplacement();
  const taken = new Set(view.columns.map(({ field }) => field));
  for (const { field: known, index } of view.columns) {
    const path = view.paths[index] ?? [];
    if (known !== undefined || path.some(isForeign)) continue;
    const [header, ...others] = clean(path.at(-1) ?? '').split(/\s*[,;]\s*/);
    const meaning = others.length === 0 ? undefined : view.wordings.meaning([header!]);
    if (meaning?.field.type !== 'code' || taken.has(meaning.field.id)) continue;
    const cells = new Map(
      view.members.flatMap((row) => {
        const [first] = (view.table.rows[row]![index] ?? '').split(LINES);
        return first === '' ? [] : [[row, clean(first!)] as const];
      }),
    );
    if (!mostly([...cells.values()], (text) => DIGITS.test(text))) continue;
    taken.add(meaning.field.id);
    result.derived.push({
      column: { header: header!, field: meaning.field.id, source: index },
      cells,
    });
  }
  return result;
}
