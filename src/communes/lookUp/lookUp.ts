import { placeTone } from '../../text/syllable.js';
import { clean, compareText, fold } from '../../text/unicode.js';
import type { Commune, NewCommune, OldCommune } from '../gazetteer/commune.js';
import {
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
  /** Where nothing fits: communes of a similar name, best first; a suggestion, never a decision. */
  near: Candidates;
}

const NONE: Candidates = { old: [], new: [] };

/**
 * Every commune that a text can mean: a code (leading zeros may be lost), or a name with or without
 * type, marks, district and province. A type and areas in the text must fit; several candidates
 * are several candidates.
 * @param context areas that are known from elsewhere (a column, a letterhead), nearest first: each
 *   narrows where something is left
 */
export function lookUp(
  gazetteer: Gazetteer,
  text: string,
  context: readonly string[] = [],
): LookUp {
  const found = communesOf(gazetteer, text);
  const areas = context.flatMap(areasOf);
  const isCode = LONG_CODE.test(clean(text));
  if (isCode || !isEmpty(found)) return { ...within(gazetteer, found, areas), near: NONE };
  const readings = readingsOf(text);
  const [last] = readings.filter(({ isWhole }) => isWhole !== true).slice(-1);
  const near = similarCommunes(gazetteer, last, (communes) =>
    within(gazetteer, communes, [...last.areas, ...areas]),
  );
  return { ...NONE, near };
}

/** Three digits and more are no number of a phường. */
const LONG_CODE = /^\d{3,}$/;

/** The same without context and near names: what a text itself can mean. */
export function communesOf(gazetteer: Gazetteer, text: string): Candidates {
  let found = communesOfCode(gazetteer, text);
  if (LONG_CODE.test(clean(text))) return found;
  for (const reading of readingsOf(text)) {
    found = union(found, communesOfReading(gazetteer, reading));
    if (!isEmpty(found)) return found;
  }
  return runOnReadings(text).reduce(
    (all, reading) => union(all, communesOfReading(gazetteer, reading)),
    found,
  );
}

function isEmpty(found: Candidates): boolean {
  return found.old.length === 0 && found.new.length === 0;
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

/** Huyện Côn Đảo had no communes; it is Đặc khu Côn Đảo now. */
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
 * Whether a spelling can mean a name with the same letters: a word without marks agrees with every
 * marked form, a word with marks only with itself (in any place of the tone).
 */
function agrees(written: readonly string[], known: readonly string[]): boolean {
  if (written.length !== known.length) {
    return isUnmarked(written.join('')) || written.join('') === known.join('');
  }
  return written.every((word, i) => isUnmarked(word) || word === known[i]);
}

function isUnmarked(word: string): boolean {
  return fold(word) === word;
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

/** How well a commune lies in an area: `exact` with the same type of area. */
type Fit = 'exact' | 'loose' | 'none';

/** Thành phố and huyện Cao Lãnh are two; but many a huyện has become a thị xã or thành phố. */
function narrow<U extends Commune>(communes: readonly U[], fitOf: (commune: U) => Fit): U[] {
  const fits = communes.map(fitOf);
  const wanted = fits.includes('exact') ? 'exact' : 'loose';
  return communes.filter((_, i) => fits[i] === wanted);
}

/** Before or after: `xã Cao Sơn, tỉnh Phú Thọ` lay in Hòa Bình. */
function oldCommuneFits(gazetteer: Gazetteer, commune: OldCommune, area: Area): Fit {
  return best([
    districtFit(commune, area),
    provinceFit(commune.province, area),
    ...gazetteer.successorsOf(commune).map(({ province }) => provinceFit(province, area)),
  ]);
}

/** A new commune lies where the old ones lay that it was made of; people go on naming the district. */
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

/** Units that lie in the areas; an area in which none lies is left out of account. */
export function within(
  gazetteer: Gazetteer,
  found: Candidates,
  areas: readonly Area[],
): Candidates {
  return areas.reduce((left, area) => {
    const narrowed = narrowAll(gazetteer, left, area);
    return isEmpty(narrowed) ? left : narrowed;
  }, found);
}
