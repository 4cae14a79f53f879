/** Recognises the commune of a row in its address. */
import { type CommuneOrigins, parseCommune, sameCommune } from '../../communes/index.js';
import { memoize } from '../../text/index.js';

/**
 * Makes a function for each table: whether a text is the old commune of a row, or a new commune of the run. A name
 * that an old commune of the run has too means the old one: addresses are mostly older than the merger.
 * @param newCommunes new communes of the run, as written
 */
export function ownCommunes(
  { communes }: Pick<CommuneOrigins, 'communes'>,
  newCommunes: ReadonlySet<string>,
): ((row: number, text: string) => boolean)[] {
  const parse = memoize(parseCommune);
  const old = [...new Set(communes.flat())].map(parse);
  const onlyNew = [...newCommunes]
    .map(parse)
    .filter((commune) => !old.some(({ key }) => key === commune.key));
  return communes.map((ofRows) => (row, text) => {
    const named = parse(text);
    return [parse(ofRows[row] ?? ''), ...onlyNew].some((own) => sameCommune(named, own));
  });
}
