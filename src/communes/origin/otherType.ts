/** Finds the commune of a text that gives it another type than the country's table. */
import { isUnmarked, memoize } from '../../text/index.js';
import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import { areAny, type Candidates, type Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOfAnyType, fittingAny, within } from '../lookUp/lookUp.js';
import { type Area, areasOf } from '../lookUp/placeText.js';
import { communeInLetterhead } from '../names/knownCommunes.js';

const UNMARKED_TYPE = /(?<![a-z])(?<!thi )(?:xa|phuong|thi tran) +(?=[a-z])/i;

/**
 * Finds the only old commune of a name in the district of a list, or among the parts of the run's new commune, if none
 * there has the type that the text gives it: `Phường Phú Hộ` below `Thị xã Phú Thọ` is a xã.
 * @param found communes of the name and type anywhere
 * @param areas those around the text, nearest first; the commune lies in a district among them or in the text, and in
 * the nearest province that has communes of the name
 * @returns none, that commune, or also those with the type in its old province, of which the text may mean one as well
 */
export type OtherTypeFinder = (
  found: Candidates,
  text: string,
  areas: readonly Area[],
) => readonly OldCommune[];

/** @param target new communes that the run is for; empty if none is given or known */
export function otherTypeFinder(
  gazetteer: Gazetteer,
  target: readonly NewCommune[],
): OtherTypeFinder {
  const communesOf = memoize((text) => communesOfAnyType(gazetteer, text));
  const areasIn = memoize((text) => areasOf(text).filter(isDistrict));
  const codes = new Set(target.map(({ code }) => code));
  const isPart = ({ successorCodes }: OldCommune) => successorCodes.some((code) => codes.has(code));
  return (found, text, areas) => {
    const provinces = areas.filter((area) => !isDistrict(area));
    const districts = [...areasIn(text), ...areas.filter(isDistrict)];
    if (districts.length === 0 && codes.size === 0) return [];
    if (areAny(fittingAny(gazetteer, found, districts))) return [];
    const all = within(gazetteer, communesOf(text), provinces);
    const here = within(gazetteer, fittingAny(gazetteer, all, districts), districts).old;
    if (here.length === 1) return [...here, ...sameProvince(found, here[0])];
    if (here.length > 1 || found.new.some(({ code }) => codes.has(code))) return [];
    const parts = all.old.filter(isPart);
    return parts.length === 1 && sameProvince(found, parts[0]).length === 0 ? parts : [];
  };
}

function sameProvince({ old }: Candidates, { province }: OldCommune): OldCommune[] {
  return old.filter((commune) => commune.province === province);
}

/** Returns the name of a commune with the type in front of it, from there on; `''` for a line without a type. */
export function typedName(line: string): string {
  const marked = communeInLetterhead(line);
  if (marked !== undefined || !isUnmarked(line)) return marked ?? '';
  const type = UNMARKED_TYPE.exec(line);
  return type === null ? '' : line.slice(type.index);
}

function isDistrict({ type }: Area): boolean {
  return type !== undefined && type !== 'tinh';
}
