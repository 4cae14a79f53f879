/** Checks the new communes of a branch table by what its old communes became. */
import type { NewCommune } from '../gazetteer/commune.js';
import { areAny, type Gazetteer } from '../gazetteer/gazetteer.js';
import type { CommunePair } from './homonymTexts.js';
import { communesOf, within } from './lookUp.js';
import { haveOneName, isMistyped } from './mistyped.js';
import { areasOf } from './placeText.js';

/** An old commune that became something else than the new commune beside it. */
export interface DoubtfulPair extends CommunePair {
  /** Whether no commune of the country has the new name, and one that the old commune became nearly. */
  isMistyped: boolean;
  /** New communes of the old one; of a mistyped name only the near ones. */
  became: string[];
}

/** Most new communes of one old name. A name of many communes, as Xã Tân Lập, shows nothing. */
const MOST = 3;

/**
 * Finds the pairs whose old commune the country has, but which became no commune of the new name. A name with another
 * type counts as the same, since a xã may become a phường later.
 * @param areas district or province of all, which distinguish communes of one name
 */
export function doubtfulPairs(
  gazetteer: Gazetteer,
  pairs: readonly CommunePair[],
  areas: readonly string[],
): DoubtfulPair[] {
  const context = areas.flatMap(areasOf);
  return pairs.flatMap((pair) => {
    const { old } = within(gazetteer, communesOf(gazetteer, pair.oldCommune), context);
    const successors = [...new Set(old.flatMap((commune) => gazetteer.successorsOf(commune)))];
    if (successors.length === 0) return [];
    const found = communesOf(gazetteer, pair.newCommune);
    const isMeant = (commune: NewCommune) =>
      found.new.includes(commune) || haveOneName(pair.newCommune, commune.text);
    if (successors.some(isMeant)) return [];
    const near = areAny(found)
      ? []
      : successors.filter(({ text }) => isMistyped(pair.newCommune, text));
    const became = [...new Set((near.length > 0 ? near : successors).map(({ text }) => text))];
    return became.length > MOST ? [] : [{ ...pair, isMistyped: near.length > 0, became }];
  });
}
