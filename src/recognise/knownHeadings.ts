/** Tells headings that a message may show: a header row may hold a person's name or number. */
import type { Profile } from '../model/index.js';
import { isOneEdit } from '../text/edits.js';
import { headingKey, withoutHints } from './heading.js';

/** Gives the part of a heading that may be shown; undefined for an unknown wording. */
export type ShownHeading = (heading: string) => string | undefined;

/** Shorter wordings are one slip away from names: `Tên` from `Tiên`. */
const LEAST_NEAR = 6;
/** Names of columns without a heading, and the number of a repeated heading. */
const OWN_NAME = /^Cột [A-Z]{1,3}$/;
const NUMBER_BEHIND = / \(\d{1,2}\)$/;

/** @param profiles whose wordings are known, also with one typing error */
export function shownHeadings(profiles: readonly Pick<Profile, 'fields'>[]): ShownHeading {
  const isKnown = (text: string) => {
    const key = headingKey(text);
    const sets = profiles.map(keysOf);
    if (sets.some((keys) => keys.has(key))) return true;
    if (key.length < LEAST_NEAR) return false;
    const isNear = (each: string) => each.length >= LEAST_NEAR && isOneEdit(key, each);
    return sets.some((keys) => [...keys].some(isNear));
  };
  return (heading) => {
    const text = heading.replace(NUMBER_BEHIND, '');
    if (OWN_NAME.test(text)) return text;
    // Parts of several header rows, as `headingText` joins them.
    const parts = isKnown(text) ? [text] : text.split(' / ');
    const shown = parts.map((part) => {
      if (isKnown(part)) return part;
      const bare = withoutHints(part).trim();
      return isKnown(bare) ? bare : undefined;
    });
    return shown.every((part) => part !== undefined) ? shown.join(' / ') : undefined;
  };
}

/** Keys of wordings by profile, made once they are asked for. */
const keysByProfile = new WeakMap<object, ReadonlySet<string>>();

function keysOf(profile: Pick<Profile, 'fields'>): ReadonlySet<string> {
  let keys = keysByProfile.get(profile);
  if (keys === undefined) {
    keys = new Set(
      wordingsOf(profile)
        .map(headingKey)
        .filter((key) => key !== ''),
    );
    keysByProfile.set(profile, keys);
  }
  return keys;
}

function wordingsOf({ fields }: Pick<Profile, 'fields'>): string[] {
  return fields.flatMap(({ label, wordings, fallback = [], codes = [], parts = {} }) => [
    label.vi,
    label.en,
    ...wordings,
    ...fallback,
    ...codes.flatMap((code) => code.wordings),
    ...Object.values(parts).flat(),
  ]);
}
