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
  const counts = profiles.map(() => 0);
  const seen = profiles.map(() => new Map<string, string>());
  for (const text of headingTexts(tables)) {
    for (const key of headingKeys(text)) {
      const found = peculiar.get(key);
      if (found === undefined) continue;
      counts[found.profile]!++;
      seen[found.profile]!.set(key, found.wording);
    }
    const folded = fold(text);
    for (const [index, profile] of profiles.entries()) {
      const prefix = profile.branchPrefixes[0];
      if (prefix !== undefined && folded.startsWith(`${fold(prefix)} `)) {
        counts[index]!++;
        seen[index]!.set(fold(prefix), prefix);
      }
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

function* headingTexts(tables: readonly Table[]): Generator<string> {
  for (const table of tables) {
    for (const cells of table.rows.slice(0, SEARCHED_ROWS)) {
      for (const text of cells) if (text !== '') yield text;
    }
  }
}
