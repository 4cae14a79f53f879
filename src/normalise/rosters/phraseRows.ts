/** Finds member rows that have a phrase in place of a name: `Nhà hảo tâm`, `Trạm khuyến nông xã`. */
import { isCapitalised, isPhrase, isPlaceholder } from '../../text/index.js';
import { cell, type Source } from './sources.js';

/** Share and number of names with capitals from which a table counts as typed with capitals. */
const MOSTLY_CAPITALISED = 0.8;
const ENOUGH_NAMES = 5;
/** Fields of which only people have a value. */
const OF_PEOPLE = ['birth', 'gender', 'id', 'ethnicity', 'religion', 'joined', 'official'];

/**
 * Returns the rows with a phrase and no fact of a person, if the other names of the table are typed with capitals.
 * @param texts the name cells by row
 */
export function phraseRows(
  source: Source,
  texts: ReadonlyMap<number, string>,
): ReadonlySet<number> {
  const found: number[] = [];
  for (const [row, text] of texts) {
    if (isPhrase(text) && !hasFactOfPerson(source, row)) found.push(row);
  }
  if (found.length === 0) return new Set();
  const names = [...texts.values()].filter(isCapitalised).length;
  const isTyped =
    names >= ENOUGH_NAMES && names >= MOSTLY_CAPITALISED * (texts.size - found.length);
  return new Set(isTyped ? found : []);
}

function hasFactOfPerson(source: Source, row: number): boolean {
  const cells = source.table.rows[row] ?? [];
  return OF_PEOPLE.some((id) => {
    const { whole = [], parts = {} } = source.fields.get(id) ?? {};
    return [...whole, ...Object.values(parts)].some(
      (column) => !isPlaceholder(cell(cells, column)),
    );
  });
}
