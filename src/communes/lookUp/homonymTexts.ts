/** Texts of old communes that bear one name, by what they became. */
import { groupBy } from '../../model/index.js';
import { lowerFirst } from '../../text/index.js';
import type { OldCommune } from '../gazetteer/commune.js';
import { communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { parseCommune } from '../names/communeName.js';
import { communesOf } from './lookUp.js';
import { readingsOf } from './placeText.js';

/** An old commune as written, and the new commune beside it. */
export interface CommunePair {
  oldCommune: string;
  newCommune: string;
}

/**
 * Makes a function that writes an old commune with its district where the pairs have two communes of its name: Cao Sơn
 * that became Xã Cao Sơn is that of huyện Đà Bắc, Cao Sơn that became Xã Liên Sơn that of huyện Lương Sơn. It gives
 * several texts where the new commune leaves open which of them is meant. A commune that is written with and without
 * its district gets one text.
 * @param gazetteer needed only where one name has several new communes, or is written in several ways
 */
export function homonymTexts(
  gazetteer: () => Gazetteer,
  pairs: readonly CommunePair[],
): (pair: CommunePair) => readonly string[] {
  const byName = groupBy(pairs, ({ oldCommune }) => nameKey(oldCommune));
  const several = [...byName.values()].filter(
    (own) => own.some(({ newCommune }) => newCommune !== own[0].newCommune) || areWrittenApart(own),
  );
  const texts = new Map<string, readonly string[]>();
  const meant = several.length === 0 ? undefined : communesMeant(gazetteer(), pairs);
  for (const own of several) {
    const ofCommunes = new Map<OldCommune, string>();
    for (const pair of own) {
      const commune = meant?.get(keyOf(pair));
      if (commune === undefined) continue;
      const isFull = communesOf(gazetteer(), pair.oldCommune).old.length === 1;
      const before = parseCommune(ofCommunes.get(commune) ?? '');
      const isWorse = before.type !== undefined && parseCommune(pair.oldCommune).type === undefined;
      if (isFull && !isWorse) ofCommunes.set(commune, pair.oldCommune);
      else if (!ofCommunes.has(commune)) ofCommunes.set(commune, withDistrict(pair, commune));
    }
    if (ofCommunes.size < 2 && !areWrittenApart(own)) continue;
    for (const pair of own) {
      const text = ofCommunes.get(meant!.get(keyOf(pair))!);
      if (text === undefined && ofCommunes.size < 2) continue;
      texts.set(keyOf(pair), text === undefined ? [...ofCommunes.values()] : [text]);
    }
  }
  return (pair) => texts.get(keyOf(pair)) ?? [pair.oldCommune];
}

/** Makes a key of the name alone, without the district behind a comma, bracket or dash. */
function nameKey(text: string): string {
  const names = readingsOf(text).flatMap(({ name, isWhole }) =>
    isWhole || name === '' ? [] : [name],
  );
  return communeKey(names.sort((a, b) => a.length - b.length)[0] ?? '');
}

/** Whether one name is written with and without its district, or with several: perhaps for one commune. */
function areWrittenApart(pairs: readonly CommunePair[]): boolean {
  return new Set(pairs.map(({ oldCommune }) => parseCommune(oldCommune).key)).size > 1;
}

function withDistrict({ oldCommune }: CommunePair, { district }: OldCommune): string {
  return `${oldCommune}, ${lowerFirst(district.text)}`;
}

function keyOf({ oldCommune, newCommune }: CommunePair): string {
  return `${oldCommune}\n${newCommune}`;
}

/** Finds the only commune that each pair can mean, in the only province where all pairs fit, if there is one. */
function communesMeant(
  gazetteer: Gazetteer,
  pairs: readonly CommunePair[],
): Map<string, OldCommune> {
  const fitting = [...groupBy(pairs, keyOf)].map(
    ([key, [pair]]) => [key, successionsOf(gazetteer, pair)] as const,
  );
  const provinces = fitting
    .filter(([, all]) => all.length > 0)
    .map(([, all]) => new Set(all.map(({ province }) => province)));
  const [own, other] = [...(provinces[0] ?? [])].filter((province) =>
    provinces.every((some) => some.has(province)),
  );
  const isOwn = ({ province }: Succession) =>
    own === undefined || other !== undefined || province === own;
  const meant = new Map<string, OldCommune>();
  for (const [key, all] of fitting) {
    const [only, another] = all.filter(isOwn);
    if (only !== undefined && another === undefined) meant.set(key, only.commune);
  }
  return meant;
}

/** An old commune, and the province of the new commune that it became. */
interface Succession {
  commune: OldCommune;
  province: string;
}

/** Finds the communes of the old name that became a commune of the new name, or part of it. */
function successionsOf(
  gazetteer: Gazetteer,
  { oldCommune, newCommune }: CommunePair,
): Succession[] {
  const fresh = communesOf(gazetteer, newCommune).new;
  return communesOf(gazetteer, oldCommune).old.flatMap((commune) =>
    gazetteer
      .successorsOf(commune)
      .filter((successor) => fresh.includes(successor))
      .map(({ province }) => ({ commune, province })),
  );
}
