/** Recognises the commune of a row in its address. */
import { type CommuneOrigins, parseCommune, sameCommune } from '../../../communes/index.js';
import { groupBy } from '../../../model/index.js';
import { memoize } from '../../../text/index.js';

/**
 * Makes a function for each table: whether a text is the old commune of a row, or a new commune of the run. A name
 * that an old commune of the run has too means the old one: addresses are mostly older than the merger.
 * @param newCommunes gives the new communes of the run, as written; called once an address is looked at
 */
export function ownCommunes(
  { communes }: Pick<CommuneOrigins, 'communes'>,
  newCommunes: () => ReadonlySet<string>,
): ((row: number, text: string) => boolean)[] {
  const parse = memoize(parseCommune);
  const findOnlyNew = () => {
    const old = new Set(communes.flatMap((ofRows) => [...new Set(ofRows)]));
    const oldKeys = new Set([...old].map((text) => parse(text).key));
    const parsed = [...newCommunes()].map(parse);
    return groupBy(
      parsed.filter(({ key }) => !oldKeys.has(key)),
      ({ key }) => key,
    );
  };
  let onlyNew: ReturnType<typeof findOnlyNew> | undefined;
  return communes.map((ofRows) => (row, text) => {
    const named = parse(text);
    if (sameCommune(named, parse(ofRows[row] ?? ''))) return true;
    onlyNew ??= findOnlyNew();
    return onlyNew.get(named.key)?.some((own) => sameCommune(named, own)) ?? false;
  });
}
