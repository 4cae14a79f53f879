/** Finds members who are called like the examples of a template. */
import { type Finding, message, placeIn } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { textIn } from '../cells/cellAt.js';
import { findingOfRows, firstRows } from '../cells/firstRows.js';
import type { Recognition } from './recognition.js';

/** `Nguyễn Văn A`, `TRAN THI B`; the letter has no mark, unlike that of `Nguyễn Văn Á`. */
const EXAMPLE =
  /^(?:nguy[ễe]n|tr[ầa]n|l[êe]|ph[ạa]m|ho[àa]ng|v[ũu]) (?:v[ăa]n|th[ịi]) (?:[a-e]|[xyz])$/iu;

/** Warns of each list with such names; somebody may be called so, and they remain members. */
export function exampleFindings(rosters: readonly Recognition[]): Finding[] {
  return rosters.flatMap((roster) => {
    const rows = exampleRows(roster);
    return findingOfRows(rows, placeIn(roster.table), (count) =>
      message('example-names', { count, rows: firstRows(rows) }),
    );
  });
}

/** Lists the member rows with such a name, ascending and zero-based. */
function exampleRows({ table, layout }: Recognition): number[] {
  if (!('columns' in layout)) return [];
  const names = layout.columns.flatMap(({ field, index }) => (field === 'name' ? [index] : []));
  const rows: number[] = [];
  for (const [row, cells] of table.rows.entries()) {
    if (layout.kinds[row] !== 'member') continue;
    const text = textIn(cells, names);
    if (!endsInWord(text) && EXAMPLE.test(clean(text))) rows.push(row);
  }
  return rows;
}

/** Whether the last two characters are letters or figures of Vietnamese texts, as those of most names. */
function endsInWord(text: string): boolean {
  return isOfWord(text.charCodeAt(text.length - 1)) && isOfWord(text.charCodeAt(text.length - 2));
}

function isOfWord(code: number): boolean {
  return (
    (code >= 0x30 && code < 0x7f) ||
    (code >= 0xc0 && code <= 0x1b0) ||
    (code >= 0x1ea0 && code <= 0x1ef9)
  );
}
