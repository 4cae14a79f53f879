/** Decides which headings messages may show: a header row may contain personal data. */
import { addTo, type Profile } from '../../model/index.js';
import { isOneEdit, memoize } from '../../text/index.js';
import { headingKey, withoutHints } from './heading.js';

/** Returns the part of a heading that may be shown; undefined for an unknown wording. */
export type ShownHeading = (heading: string) => string | undefined;

/** Shortest key with a typing error; shorter ones may be names (`Tiên` for `Tên`). */
const LEAST_NEAR = 6;
/** Names of columns without a heading, and the number of a repeated heading. */
const OWN_NAME = /^Cột [A-Z]{1,3}$/;
const NUMBER_BEHIND = / \(\d{1,2}\)$/;

/**
 * Returns a function that gives the part of a heading that may be shown.
 * @param profiles whose wordings are known, also with one typing error
 */
export function shownHeadings(profiles: readonly Pick<Profile, 'fields'>[]): ShownHeading {
  const isKnownKey = memoize((key) =>
    profiles.map(keysOf).some((keys) => keys.all.has(key) || isNear(key, keys)),
  );
  const isKnown = (text: string) => isKnownKey(headingKey(text));
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

interface Keys {
  all: ReadonlySet<string>;
  /** Keyed by length and the first or last two letters: one typing error leaves one of the pairs. */
  byEnds: ReadonlyMap<string, readonly string[]>;
}

/** Keys of wordings by profile, built on first use. */
const keysByProfile = new WeakMap<object, Keys>();

function keysOf(profile: Pick<Profile, 'fields'>): Keys {
  let keys = keysByProfile.get(profile);
  if (keys === undefined) {
    const all = new Set(
      wordingsOf(profile)
        .map(headingKey)
        .filter((key) => key !== ''),
    );
    const byEnds = new Map<string, string[]>();
    for (const key of all) {
      for (const ends of endsOf(key, key.length)) addTo(byEnds, ends, key);
    }
    keys = { all, byEnds };
    keysByProfile.set(profile, keys);
  }
  return keys;
}

/** Whether a wording is one typing error away. */
function isNear(key: string, { byEnds }: Keys): boolean {
  if (key.length < LEAST_NEAR) return false;
  return [-1, 0, 1].some((more) => {
    const length = key.length + more;
    if (length < LEAST_NEAR) return false;
    return endsOf(key, length).some((ends) =>
      byEnds.get(ends)?.some((each) => isOneEdit(key, each)),
    );
  });
}

function endsOf(key: string, length: number): string[] {
  return [`${length} ${key.slice(0, 2)}…`, `${length} …${key.slice(-2)}`];
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
