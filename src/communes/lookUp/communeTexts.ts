/** How communes are written: in a result, and where one must be told from others. */

import type { NewCommune, OldCommune } from '../gazetteer/commune.js';
import { communeKey } from '../gazetteer/gazetteer.js';
import { inSmallLetters } from '../names/knownCommunes.js';
import { type PlaceReading, readingsOf, runOnReadings } from './placeText.js';

/** Names that a commune goes by in one run; a place that was merged into it before is another place. */
export interface CalledCommune {
  commune: OldCommune;
  /** An earlier name, with type, where the roster uses it; else empty. */
  formerly: string;
}

const TYPE_WORDS: Record<string, string> = {
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
};

/** `Xã Tân Sơn, huyện Tân Sơn, tỉnh Phú Thọ`: a text that look-up understands. */
export function fullText(commune: OldCommune | NewCommune): string {
  return 'district' in commune
    ? `${withDistrict(commune)}, ${small(commune.province)}`
    : `${commune.text}, ${small(commune.province)}`;
}

function withDistrict(commune: OldCommune): string {
  return `${commune.text}, ${small(commune.district.text)}`;
}

function small(area: string): string {
  return area.charAt(0).toLowerCase() + area.slice(1);
}

/** The earlier name of a commune that a text uses, with type; empty where it uses the last one, or a code. */
export function formerName(commune: OldCommune, text: string): string {
  const own = readingsOf(text);
  return formerNameIn(commune, own) ?? formerNameIn(commune, runOnReadings(text)) ?? '';
}

/** Undefined where no reading is of the commune. */
function formerNameIn(commune: OldCommune, readings: readonly PlaceReading[]): string | undefined {
  const names = readings.map(({ name }) => name);
  const keys = new Set(names.map(communeKey));
  if (keys.has(communeKey(commune.name))) return '';
  const former = commune.otherNames.find(({ name }) => keys.has(communeKey(name)));
  if (former === undefined) return undefined;
  const written = names.find((name) => communeKey(name) === communeKey(former.name)) ?? '';
  return `${TYPE_WORDS[former.type]} ${former.isSpelled ? former.name : inSmallLetters(written)}`;
}

/**
 * Texts of the old communes of one run, one for each: the commune's own with type, district and
 * province only where two would be called the same, and an earlier name only where the run has the
 * commune by several: hamlets of Minh Phú and of Vụ Quang are not the same, though both are in Chân Mộng.
 * @param given how the branch table calls a commune, which wins
 */
export function oldTexts(
  called: ReadonlyMap<string, CalledCommune>,
  given: (commune: OldCommune) => string | undefined,
): Map<string, string> {
  const communes = new Set([...called.values()].map(({ commune }) => commune));
  const short = shared(communes, (commune) => commune.text);
  const long = shared(communes, withDistrict);
  const names = new Map<OldCommune, Set<string>>();
  for (const { commune, formerly } of called.values()) {
    names.set(commune, (names.get(commune) ?? new Set()).add(formerly));
  }
  const texts = new Map<OldCommune, string>();
  for (const commune of communes) {
    const text = short.has(commune.text) ? withDistrict(commune) : commune.text;
    texts.set(
      commune,
      given(commune) ?? (long.has(withDistrict(commune)) ? fullText(commune) : text),
    );
  }
  return new Map(
    [...called].map(([id, { commune, formerly }]) => {
      const text = texts.get(commune) ?? commune.text;
      const isOneOfSeveral = formerly !== '' && (names.get(commune)?.size ?? 0) > 1;
      return [id, isOneOfSeveral ? `${text} (${formerly})` : text];
    }),
  );
}

/** Texts that several communes have. */
function shared<Commune>(
  communes: Iterable<Commune>,
  textOf: (commune: Commune) => string,
): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const commune of communes) (once.has(textOf(commune)) ? several : once).add(textOf(commune));
  return several;
}

/** Texts of new communes: with the province where two of a run bear one name. */
export function newTexts(communes: Iterable<NewCommune>): Map<NewCommune, string> {
  const all = [...new Set(communes)];
  const several = shared(all, (commune) => commune.text);
  return new Map(
    all.map((commune) => [commune, several.has(commune.text) ? fullText(commune) : commune.text]),
  );
}
