/** Recognises names of new communes with a typing error. */
import { addTo } from '../../model/index.js';
import { isOneEdit } from '../../text/index.js';
import { areAny, communeKey, type Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from './lookUp.js';
import { readingsOf } from './placeText.js';

/** Fewest letters of a name of which another one with one letter changed is a mistype. */
const LONG_NAME = 5;

/** Whether a text is the name of a commune with other marks or one other letter. A commune may get another type later. */
export function isMistyped(typed: string, official: string): boolean {
  const [name, other] = [nameOf(typed), nameOf(official)];
  if (name === other) return false;
  const [key, otherKey] = [communeKey(name), communeKey(other)];
  return key === otherKey || (key.length >= LONG_NAME && isOneEdit(key, otherKey));
}

/** Whether two texts name communes of one name, perhaps of another type. */
export function haveOneName(text: string, other: string): boolean {
  return nameOf(text) === nameOf(other);
}

function nameOf(text: string): string {
  return readingsOf(text)[0]?.name.toLowerCase() ?? '';
}

/** Gives the key of a name, and the key without each of its letters: names one letter apart share one of them. */
function shortenedKeys(text: string): string[] {
  const key = communeKey(nameOf(text));
  return [...new Set([key, ...[...key].map((_, at) => key.slice(0, at) + key.slice(at + 1))])];
}

/**
 * Finds the texts of new communes that no commune of the country has, but another of these texts nearly.
 * @param gazetteer needed only where two texts are near
 * @returns each such text, with the near one
 */
export function mistypedAmong(
  texts: readonly string[],
  gazetteer: () => Gazetteer,
): Map<string, string> {
  const byShortened = new Map<string, string[]>();
  for (const text of texts) for (const key of shortenedKeys(text)) addTo(byShortened, key, text);
  const mistyped = new Map<string, string>();
  for (const text of texts) {
    const alike = shortenedKeys(text).flatMap((key) => byShortened.get(key)!);
    const near = alike.filter((other) => other !== text && isMistyped(text, other));
    if (near.length === 0 || areAny(communesOf(gazetteer(), text))) continue;
    const known = near.find((other) => communesOf(gazetteer(), other).new.length > 0);
    if (known !== undefined) mistyped.set(text, known);
  }
  return mistyped;
}
