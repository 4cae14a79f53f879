/** Writes communes, with district and province where names are ambiguous. */
import { addToSet } from '../../model/index.js';
import { fold, inSmallLetters, lowerFirst } from '../../text/index.js';
import { COMMUNE_TYPES, type NewCommune, type OldCommune } from '../gazetteer/commune.js';
import { communeKey } from '../gazetteer/gazetteer.js';
import { type PlaceReading, readingsOf, runOnReadings } from './placeText.js';

/** A commune under one name in a run. Places that were merged before 2025 remain separate. */
export interface CalledCommune {
  commune: OldCommune;
  /** An earlier name with type, if the roster uses it; else empty. */
  formerly: string;
}

/** Writes a commune so that look-up finds it: `Xã Tân Sơn, huyện Tân Sơn, tỉnh Phú Thọ`. */
export function fullText(commune: OldCommune | NewCommune): string {
  return 'district' in commune
    ? `${withDistrict(commune)}, ${lowerFirst(commune.province)}`
    : `${commune.text}, ${lowerFirst(commune.province)}`;
}

function withDistrict(commune: OldCommune): string {
  return `${commune.text}, ${lowerFirst(commune.district.text)}`;
}

/** Returns the earlier name that a text uses, with type; empty for the last name or a code. */
export function formerName(commune: OldCommune, text: string): string {
  const own = readingsOf(text);
  return formerNameIn(commune, own) ?? formerNameIn(commune, runOnReadings(text)) ?? '';
}

/** Returns undefined if no reading names the commune. */
function formerNameIn(commune: OldCommune, readings: readonly PlaceReading[]): string | undefined {
  const names = readings.map(({ name }) => name);
  const keys = new Set(names.map(communeKey));
  if (keys.has(communeKey(commune.name))) return '';
  const former = commune.otherNames.find(({ name }) => keys.has(communeKey(name)));
  if (former === undefined) return undefined;
  const written = names.find((name) => communeKey(name) === communeKey(former.name)) ?? '';
  return `${COMMUNE_TYPES[former.type]} ${former.isSpelled ? former.name : inSmallLetters(written)}`;
}

/**
 * Writes the old communes of a run, each with a distinct text. District and province are added only to
 * distinguish communes of one name, and an earlier name only if the run uses several names of a commune:
 * hamlets of Minh Phú and Vụ Quang differ, though both communes became part of Chân Mộng.
 * @param given returns the text of the branch table, which wins
 * @param isTaken whether another commune of the name has it in the branch table
 * @returns text by id
 */
export function oldTexts(
  called: ReadonlyMap<string, CalledCommune>,
  given: (commune: OldCommune) => string | undefined,
  isTaken: (commune: OldCommune) => boolean = () => false,
): Map<string, string> {
  const communes = new Set([...called.values()].map(({ commune }) => commune));
  // A branch table may write names without marks, so Mỹ Hòa and Mỵ Hòa are one name.
  const unmarked = ({ text }: OldCommune) => fold(text);
  const short = shared(communes, unmarked);
  const long = shared(communes, withDistrict);
  const names = new Map<OldCommune, Set<string>>();
  for (const { commune, formerly } of called.values()) addToSet(names, commune, formerly);
  const texts = new Map<OldCommune, string>();
  for (const commune of communes) {
    const isShared = short.has(unmarked(commune)) || isTaken(commune);
    const text = isShared ? withDistrict(commune) : commune.text;
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

/** Finds texts that several communes have. */
function shared<Commune>(
  communes: Iterable<Commune>,
  textOf: (commune: Commune) => string,
): Set<string> {
  const once = new Set<string>();
  const several = new Set<string>();
  for (const commune of communes) (once.has(textOf(commune)) ? several : once).add(textOf(commune));
  return several;
}

/** Writes new communes, with the province if two of a run have one name. */
export function newTexts(communes: Iterable<NewCommune>): Map<NewCommune, string> {
  const all = [...new Set(communes)];
  const several = shared(all, (commune) => commune.text);
  return new Map(
    all.map((commune) => [commune, several.has(commune.text) ? fullText(commune) : commune.text]),
  );
}
