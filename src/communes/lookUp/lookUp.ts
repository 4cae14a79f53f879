import { clean, compareText, isUnmarked, placeTone } from '../../text/index.js';
import type { Commune, NewCommune, OldCommune } from '../gazetteer/commune.js';
import {
  areAny,
  type Candidates,
  communeKey,
  type Gazetteer,
  type NameEntry,
} from '../gazetteer/gazetteer.js';
import {
  type Area,
  areasOf,
  type PlaceReading,
  parseArea,
  readingsOf,
  runOnReadings,
} from './placeText.js';
import { similarCommunes } from './similarCommunes.js';

export interface LookUp extends Candidates {
  /** Communes with similar names if nothing fits, best first; only a suggestion. */
  near: Candidates;
}

const NONE: Candidates = { old: [], new: [] };

/**
 * Finds every commune that a text can mean: by a code (leading zeros may be lost), or by a name with or
 * without type, marks, district and province. A type and areas in the text must fit.
 * @param context areas from elsewhere (a column, a letterhead), nearest first; an area narrows only if
 *   a candidate is left
 */
export function lookUp(
  gazetteer: Gazetteer,
  text: string,
  context: readonly string[] = [],
): LookUp {
  const found = communesOf(gazetteer, text);
  const areas = context.flatMap(areasOf);
  const isCode = LONG_CODE.test(clean(text));
  if (isCode || areAny(found)) return { ...within(gazetteer, found, areas), near: NONE };
  const readings = readingsOf(text);
  const [last] = readings.filter(({ isWhole }) => isWhole !== true).slice(-1);
  const near = similarCommunes(gazetteer, last, (communes) =>
    within(gazetteer, communes, [...last.areas, ...areas]),
  );
  return { ...NONE, near };
}

/** Numbers of three or more digits are codes; shorter ones may be the name of a phường. */
const LONG_CODE = /^\d{3,}$/;

/** Finds the communes that a text can mean, without context and similar names. */
export function communesOf(gazetteer: Gazetteer, text: string): Candidates {
  let found = communesOfCode(gazetteer, text);
  if (LONG_CODE.test(clean(text))) return found;
  for (const reading of readingsOf(text)) {
    found = union(found, communesOfReading(gazetteer, reading));
    if (areAny(found)) return found;
  }
  return runOnReadings(text).reduce(
    (all, reading) => union(all, communesOfReading(gazetteer, reading)),
    found,
  );
}

/**
 * Finds the communes of a name within the areas of a text, whatever type the text gives them. None are found for a thị
 * trấn called like its district where a xã there has the name: the district's town may be meant.
 */
export function communesOfAnyType(gazetteer: Gazetteer, text: string): Candidates {
  const [{ type, ...reading }] = readingsOf(text);
  if (reading.name === '') return NONE;
  const found = communesOfReading(gazetteer, reading);
  return type === 'thi-tran' && found.old.some(isXaOfItsDistrict) ? NONE : found;
}

function isXaOfItsDistrict({ type, name, district }: OldCommune): boolean {
  return type === 'xa' && communeKey(name) === parseArea(district.text).key;
}

function union(a: Candidates, b: Candidates): Candidates {
  return { old: sorted([...a.old, ...b.old]), new: sorted([...a.new, ...b.new]) };
}

function sorted<U extends Commune>(communes: readonly U[]): U[] {
  return [...new Set(communes)].sort((a, b) => compareText(a.code, b.code));
}

function communesOfCode(gazetteer: Gazetteer, text: string): Candidates {
  const digits = clean(text);
  if (!/^\d{1,5}$/.test(digits)) return NONE;
  const code = digits.padStart(5, '0');
  const old = gazetteer.old.get(code);
  const fresh = gazetteer.new.get(code);
  return { old: old === undefined ? [] : [old], new: fresh === undefined ? [] : [fresh] };
}

function communesOfReading(gazetteer: Gazetteer, reading: PlaceReading): Candidates {
  if (reading.name === '') return specialZones(gazetteer, reading.areas);
  let found: Candidates = {
    old: fitting(gazetteer.oldNamed(communeKey(reading.name)), reading),
    new: fitting(gazetteer.newNamed(communeKey(reading.name)), reading),
  };
  for (const area of reading.areas) found = narrowAll(gazetteer, found, area);
  return found;
}

/** Finds special zones by their district without communes: Huyện Côn Đảo is Đặc khu Côn Đảo now. */
function specialZones(gazetteer: Gazetteer, [district]: readonly Area[]): Candidates {
  if (district?.type !== 'huyen') return NONE;
  const zones = [...gazetteer.new.values()].filter(
    ({ wholeDistrict }) =>
      wholeDistrict !== undefined && district.keys.includes(parseArea(wholeDistrict).key),
  );
  return { old: [], new: zones };
}

function fitting<U extends Commune>(
  named: readonly NameEntry<U>[],
  { type, name, isMarked }: PlaceReading,
): U[] {
  const written = wordsOf(name);
  const fits = named.filter(
    (each) =>
      (type === undefined || each.type === type) &&
      (!each.isSpelled || agrees(written, wordsOf(each.name))),
  );
  const same = fits.filter((each) => wordsOf(each.name).join('') === written.join(''));
  const found =
    isMarked && same.length > 0
      ? fits.filter((each) => !each.isSpelled || same.includes(each))
      : fits;
  return sorted(found.map(({ commune }) => commune));
}

/**
 * Whether a spelling can mean a name with the same letters. A word without marks agrees with all marked
 * forms; a word with marks only with itself, wherever its tone is placed.
 */
function agrees(written: readonly string[], known: readonly string[]): boolean {
  if (written.length !== known.length) {
    return isUnmarked(written.join('')) || written.join('') === known.join('');
  }
  return written.every((word, i) => isUnmarked(word) || word === known[i]);
}

function wordsOf(text: string): string[] {
  return clean(text)
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
    .map((word) => placeTone(word).replace(/^0+(?=\d)/, ''));
}

function narrowAll(gazetteer: Gazetteer, found: Candidates, area: Area): Candidates {
  return {
    old: narrow(found.old, (commune) => oldCommuneFits(gazetteer, commune, area)),
    new: narrow(found.new, (commune) => newCommuneFits(gazetteer, commune, area)),
  };
}

/** Keeps the communes that lie in any of the areas. */
export function fittingAny(
  gazetteer: Gazetteer,
  found: Candidates,
  areas: readonly Area[],
): Candidates {
  if (!areAny(found)) return NONE;
  return areas.reduce((all, area) => union(all, narrowAll(gazetteer, found, area)), NONE);
}

/** Degree to which a commune fits an area: `exact` if the type of area agrees too. */
type Fit = 'exact' | 'loose' | 'none';

/** Keeps the best fits. Thành phố and huyện Cao Lãnh differ, but many a huyện has become a thị xã. */
function narrow<U extends Commune>(communes: readonly U[], fitOf: (commune: U) => Fit): U[] {
  const fits = communes.map(fitOf);
  const wanted = fits.includes('exact') ? 'exact' : 'loose';
  return communes.filter((_, i) => fits[i] === wanted);
}

/** Accepts old and new province: `xã Cao Sơn, tỉnh Phú Thọ` was in Hòa Bình. */
function oldCommuneFits(gazetteer: Gazetteer, commune: OldCommune, area: Area): Fit {
  return best([
    districtFit(commune, area),
    provinceFit(commune.province, area),
    ...gazetteer.successorsOf(commune).map(({ province }) => provinceFit(province, area)),
  ]);
}

/** Accepts the areas of its old communes too, because people still name the district. */
function newCommuneFits(gazetteer: Gazetteer, commune: NewCommune, area: Area): Fit {
  const origins = gazetteer.originsOf(commune);
  return best([
    provinceFit(commune.province, area),
    ...origins.map((origin) => provinceFit(origin.province, area)),
    ...origins.map((origin) => districtFit(origin, area)),
  ]);
}

function best(fits: readonly Fit[]): Fit {
  return fits.includes('exact') ? 'exact' : fits.includes('loose') ? 'loose' : 'none';
}

function districtFit({ district }: OldCommune, { type, keys }: Area): Fit {
  if (type === 'tinh') return 'none';
  const own = parseArea(district.text);
  if (keys.includes(own.key)) return type === undefined || type === own.type ? 'exact' : 'loose';
  const isAlias = district.aliases.some((alias) =>
    keys.includes(alias.replace(/^(?:huyen|quan|thixa|thanhpho)/, '')),
  );
  return isAlias ? 'loose' : 'none';
}

function provinceFit(province: string, { type, keys }: Area): Fit {
  if (type !== undefined && type !== 'tinh' && type !== 'thanh-pho') return 'none';
  const own = parseArea(province);
  if (!keys.includes(own.key)) return 'none';
  return type === undefined || type === own.type ? 'exact' : 'loose';
}

/** Keeps the communes within the areas; an area without any of them is ignored. */
export function within(
  gazetteer: Gazetteer,
  found: Candidates,
  areas: readonly Area[],
): Candidates {
  return areas.reduce((left, area) => {
    const narrowed = narrowAll(gazetteer, left, area);
    return areAny(narrowed) ? narrowed : left;
  }, found);
}
