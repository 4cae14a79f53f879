/** Which profile a set of tables belongs to, by what is peculiar to each. */
import type { Profile, Table } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { SEARCHED_ROWS } from './headerRows.js';
import { headingKey, headingKeys } from './heading.js';

export interface RecognisedProfile {
  profile: Profile;
  /** The wordings that speak for it, joined; `''` when none did and the first profile was taken. */
  evidence: string;
}

const SHOWN_EVIDENCE = 4;

/**
 * Counts, over all tables, the wordings of each profile that no other one has (`Ngày vào Đảng`) and
 * its branch prefix at the beginning of a cell (`Chi bộ khu 1`). The most win; the first profile
 * where that is equal. `profiles` must not be empty.
 */
export function recogniseProfile(
  tables: readonly Table[],
  profiles: readonly Profile[],
): RecognisedProfile {
  const peculiar = peculiarWordings(profiles);
  const prefixes = profiles.flatMap(({ branchPrefixes: [prefix] }, index) =>
    prefix === undefined ? [] : [{ index, prefix, key: fold(prefix) }],
  );
  const counts = profiles.map(() => 0);
  const seen = profiles.map(() => new Map<string, string>());
  for (const [text, times] of headingTexts(tables)) {
    for (const key of headingKeys(text)) {
      const found = peculiar.get(key);
      if (found === undefined) continue;
      counts[found.profile]! += times;
      seen[found.profile]!.set(key, found.wording);
    }
    const folded = fold(text);
    for (const { index, prefix, key } of prefixes) {
      if (!folded.startsWith(`${key} `)) continue;
      counts[index]! += times;
      seen[index]!.set(key, prefix);
    }
  }
  let best = 0;
  for (let index = 1; index < profiles.length; index++) {
    if (counts[index]! > counts[best]!) best = index;
  }
  const evidence = [...seen[best]!.values()].slice(0, SHOWN_EVIDENCE).join(', ');
  return { profile: profiles[best]!, evidence };
}

interface Peculiar {
  profile: number;
  wording: string;
}

function peculiarWordings(profiles: readonly Profile[]): Map<string, Peculiar> {
  const found = new Map<string, Peculiar>();
  const shared = new Set<string>();
  for (const [index, profile] of profiles.entries()) {
    for (const wording of profile.fields.flatMap((field) => field.wordings)) {
      const key = headingKey(wording);
      const other = found.get(key);
      if (other !== undefined && other.profile !== index) shared.add(key);
      found.set(key, other ?? { profile: index, wording });
    }
  }
  for (const key of shared) found.delete(key);
  return found;
}

/** Texts of the first rows of all tables, and how often each stands there. */
function headingTexts(tables: readonly Table[]): Map<string, number> {
  const texts = new Map<string, number>();
  for (const { rows } of tables) {
    const last = Math.min(SEARCHED_ROWS, rows.length);
    for (let row = 0; row < last; row++) {
      for (const text of rows[row]!) {
        if (/\p{L}/u.test(text)) texts.set(text, (texts.get(text) ?? 0) + 1);
      }
    }
  }
  return texts;
}
