import {
  type FoundBranch,
  groupBy,
  type Placements,
  type Profile,
  type Records,
  recordOrigin,
  type Table,
} from '../model/index.js';
import { clean, compareText, vietnameseKey } from '../text/index.js';
import { parseBranch, withOnePrefix } from './names/branchName.js';
import { areNear } from './names/nearBranches.js';
import { allSpellings, placeKeyOf } from './placing/allSpellings.js';

/** A branch while its rows are counted. */
interface Counted extends FoundBranch {
  key: string;
  files: string[];
}

/** Lists every old branch of a run in Vietnamese order, with all its spellings. Texts that name none are left out. */
export function foundBranches(
  records: Records,
  placements: Placements,
  profile: Profile,
  tables: readonly Table[],
): FoundBranch[] {
  const branches = countedBranches(records, placements, profile, tables);
  branches.sort(
    (a, b) =>
      compareText(vietnameseKey(a.oldCommune), vietnameseKey(b.oldCommune)) ||
      (a.oldCommune === '' ? compareText(a.files[0], b.files[0]) : 0) ||
      compareText(vietnameseKey(a.key), vietnameseKey(b.key)),
  );
  const byKey = groupBy(branches, ({ key }) => key);
  const byCommune = groupBy(branches, ({ oldCommune, files }) => oldCommune || files[0]);
  for (const branch of branches) {
    const { key, oldCommune, newCommune, files } = branch;
    branch.sameNameIn = (byKey.get(key) ?? [])
      .filter((other) => other.oldCommune !== oldCommune && other.newCommune === newCommune)
      .map((other) => other.oldCommune)
      .filter((name) => name !== '');
    const name = parseBranch(branch.oldBranch, profile.branchPrefixes);
    branch.nearNames = (byCommune.get(oldCommune || files[0]) ?? [])
      .filter(({ suggested }) => suggested !== branch.suggested)
      .filter((other) => areNear(name, parseBranch(other.oldBranch, profile.branchPrefixes)))
      .map((other) => other.oldBranch);
  }
  return branches;
}

function countedBranches(
  records: Records,
  placements: Placements,
  profile: Profile,
  tables: readonly Table[],
): Counted[] {
  const spellings = allSpellings(records, profile);
  const found = new Map<string, Counted>();
  for (let record = 0; record < records.count; record++) {
    if (records.oldBranch.index[record] === 0) continue;
    const { oldCommune: commune, oldBranch: written } = recordOrigin(records, record);
    const { file } = tables[records.table[record]];
    const spelling = spellings.get(placeKeyOf(commune, ''))?.get(written);
    const { key } = parseBranch(written, profile.branchPrefixes);
    if (key === '') continue;
    const place = `${commune || file}\n${key}`;
    let branch = found.get(place);
    if (branch === undefined) {
      const { newCommune, newBranch } = placements.list[placements.index[record]];
      branch = {
        key,
        oldCommune: commune,
        oldBranch: withOnePrefix(clean(written), profile.branchPrefixes),
        files: [],
        members: 0,
        newCommune,
        // In an unknown new commune the branch probably keeps its name.
        suggested: newBranch === '' ? clean(written) : newBranch,
        sameAs: spelling === undefined || spelling.key === key ? '' : spelling.name,
        sameNameIn: [],
        nearNames: [],
      };
      found.set(place, branch);
    }
    branch.members++;
    if (branch.files[branch.files.length - 1] !== file) branch.files.push(file);
  }
  return [...found.values()];
}
