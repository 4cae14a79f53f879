/** How units are written: in a result, and where one must be told from others. */

import type { NewUnit, OldUnit } from '../gazetteer/commune.js';
import { nameKey } from '../gazetteer/gazetteer.js';
import { inSmallLetters } from '../names/knownCommunes.js';
import { type PlaceReading, readingsOf, runOnReadings } from './placeText.js';

/** Names that a unit goes by in one run; a place that was merged into it before is another place. */
export interface CalledUnit {
  unit: OldUnit;
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
export function fullText(unit: OldUnit | NewUnit): string {
  return 'district' in unit
    ? `${withDistrict(unit)}, ${small(unit.province)}`
    : `${unit.text}, ${small(unit.province)}`;
}

function withDistrict(unit: OldUnit): string {
  return `${unit.text}, ${small(unit.district.text)}`;
}

function small(area: string): string {
  return area.charAt(0).toLowerCase() + area.slice(1);
}

/** The earlier name of a unit that a text uses, with type; empty where it uses the last one, or a code. */
export function formerName(unit: OldUnit, text: string): string {
  const own = readingsOf(text);
  return formerNameIn(unit, own) ?? formerNameIn(unit, runOnReadings(text)) ?? '';
}

/** Undefined where no reading is of the unit. */
function formerNameIn(unit: OldUnit, readings: readonly PlaceReading[]): string | undefined {
  const names = readings.map(({ name }) => name);
  const keys = new Set(names.map(nameKey));
  if (keys.has(nameKey(unit.name))) return '';
  const former = unit.otherNames.find(({ name }) => keys.has(nameKey(name)));
  if (former === undefined) return undefined;
  const written = names.find((name) => nameKey(name) === nameKey(former.name)) ?? '';
  return `${TYPE_WORDS[former.type]} ${former.isSpelled ? former.name : inSmallLetters(written)}`;
}

/**
 * Texts of the old communes of one run, one for each: the unit's own with type, district and
 * province only where two would be called the same, and an earlier name only where the run has the
 * unit by several: hamlets of Minh Phú and of Vụ Quang are not the same, though both are in Chân Mộng.
 * @param given how the branch table calls a unit, which wins
 */
export function oldTexts(
  called: ReadonlyMap<string, CalledUnit>,
  given: (unit: OldUnit) => string | undefined,
): Map<string, string> {
  const units = new Set([...called.values()].map(({ unit }) => unit));
  const short = shared(units, (unit) => unit.text);
  const long = shared(units, withDistrict);
  const names = new Map<OldUnit, Set<string>>();
  for (const { unit, formerly } of called.values()) {
    names.set(unit, (names.get(unit) ?? new Set()).add(formerly));
  }
  const texts = new Map<OldUnit, string>();
  for (const unit of units) {
    const text = short.has(unit.text) ? withDistrict(unit) : unit.text;
    texts.set(unit, given(unit) ?? (long.has(withDistrict(unit)) ? fullText(unit) : text));
  }
  return new Map(
    [...called].map(([id, { unit, formerly }]) => {
      const text = texts.get(unit) ?? unit.text;
      const isOneOfSeveral = formerly !== '' && (names.get(unit)?.size ?? 0) > 1;
      return [id, isOneOfSeveral ? `${text} (${formerly})` : text];
    }),
  );
}

/** Texts that several units have. */
function shared<Unit>(units: Iterable<Unit>, textOf: (unit: Unit) => string): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const unit of units) (once.has(textOf(unit)) ? several : once).add(textOf(unit));
  return several;
}

/** Texts of new communes: with the province where two of a run bear one name. */
export function newTexts(units: Iterable<NewUnit>): Map<NewUnit, string> {
  const all = [...new Set(units)];
  const several = shared(all, (unit) => unit.text);
  return new Map(all.map((unit) => [unit, several.has(unit.text) ? fullText(unit) : unit.text]));
}
