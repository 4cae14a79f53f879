import type { Profile, Records, Table } from '../model/index.js';
import { vietnameseKey } from '../text/collate.js';
import { compareText } from '../text/unicode.js';
import { parseBranch } from './branchName.js';
import type { Placements } from './placements.js';

/** An old branch as the rosters write it, its rows counted, and what the rule would call it. */
interface OldBranch {
  /** Empty where it was not found; then branches of different files are never counted together. */
  oldCommune: string;
  file: string;
  oldBranch: string;
  members: number;
  suggested: string;
}

/** Every old branch of a run, spellings of one together, in Vietnamese order. */
export function foundBranches(
  records: Records,
  placements: Placements,
  profile: Profile,
  tables: readonly Table[],
): OldBranch[] {
  const found = new Map<string, OldBranch>();
  const { oldCommune, oldBranch } = records;
  for (let record = 0; record < records.count; record++) {
    const branch = oldBranch.values[oldBranch.index[record]].text;
    if (oldBranch.index[record] === 0) continue;
    const commune = oldCommune.values[oldCommune.index[record]].text;
    const { file } = tables[records.table[record]];
    const key = `${commune || file}\n${parseBranch(branch, profile.branchPrefixes).key}`;
    const known = found.get(key);
    if (known !== undefined) known.members++;
    else {
      found.set(key, {
        oldCommune: commune,
        file,
        oldBranch: branch,
        members: 1,
        suggested: placements.list[placements.index[record]].newBranch,
      });
    }
  }
  return [...found.values()].sort(
    (a, b) =>
      compareText(vietnameseKey(a.oldCommune), vietnameseKey(b.oldCommune)) ||
      (a.oldCommune === '' ? compareText(a.file, b.file) : 0) ||
      compareText(vietnameseKey(a.oldBranch), vietnameseKey(b.oldBranch)),
  );
}
