/** Findings about the names of new branches in a branch table, which are copied exactly. */
import { type Finding, finding, groupBy, placeIn } from '../../model/index.js';
import { clean, joinFirst } from '../../text/index.js';
import { type BranchName, parseBranch } from '../names/branchName.js';
import { BODY } from '../names/branchWords.js';
import { withoutDistrict, withoutType } from '../names/ruledName.js';
import { type BranchEntry, hasNewBranch } from './entry.js';

/** Most names that a finding lists. */
const MOST = 6;

interface Named {
  entry: BranchEntry;
  text: string;
  name: BranchName;
}

/**
 * Reports new branches of one new commune that are written in two ways, those that have the name of branches of
 * several old communes, and those that name several branches. Each new commune has one body of a kind (`Công an xã`),
 * which several old communes may lead to.
 * @param prefixes of branches, from the profile
 */
export function newNameFindings(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Finding[] {
  const named = entries.filter(hasNewBranch).map((entry) => {
    const text = clean(entry.newBranch);
    return { entry, text, name: parseBranch(text, prefixes) };
  });
  return [...groupBy(named, ({ entry }) => entry.newCommune)].flatMap(([commune, own]) => [
    ...spelt(commune, own),
    ...shared(commune, own),
    ...several(commune, own, prefixes),
  ]);
}

/** A name with several numbers: `Khu 1-3`, `Khu 1/2/3`, `Khu 1, 2`, `Khu 1 hoặc Khu 2`. */
const NUMBERS =
  /^(\D*)\d{1,3}(?:\s*(?:[-–/,;+&]|đến|và|hoặc|hay)\s*(?:\p{L}[\p{L} ]{0,20} )?\d{1,3})+$/u;

/** Reports rows whose new branch names several, one of which is a branch of its own. */
function several(commune: string, own: readonly Named[], prefixes: readonly string[]): Finding[] {
  const names = new Set(own.map(({ name }) => name.folded));
  return own.flatMap(({ entry, text }) => {
    const kind = NUMBERS.exec(text)?.[1];
    if (kind === undefined || entry.of === 'list') return [];
    const parts = (text.match(/\d+/g) ?? []).map((number) => `${kind}${number}`);
    const branch = parts.find((part) => names.has(parseBranch(part, prefixes).folded));
    if (branch === undefined) return [];
    const args = { commune, name: text, branch };
    return [finding('warning', 'branches-new-several', args, placeIn(entry.sheet, entry.row))];
  });
}

/** Reports names that differ only in prefix, case, numerals or spelling, or in marks that one lacks. */
function spelt(commune: string, own: readonly Named[]): Finding[] {
  const groups = groupBy(own, ({ name }) => name.folded);
  const pairs = [...groups].flatMap(([folded, [first, ...others]]) => {
    if (folded === '') return [];
    const other = others.find(
      ({ text, name }) =>
        text !== first.text &&
        (name.key === first.name.key || name.isUnmarked || first.name.isUnmarked),
    );
    return other === undefined ? [] : [`"${first.text}", "${other.text}"`];
  });
  if (pairs.length === 0) return [];
  const args = { commune, pairs: joinFirst(pairs, MOST, '; ') };
  return [finding('warning', 'branches-new-spelt', args, placeIn(own[0].entry.sheet))];
}

/** Reports names that branches of several old communes keep, which makes them one branch. */
function shared(commune: string, own: readonly Named[]): Finding[] {
  const kept = own.filter(
    ({ entry, name }) => name.key !== '' && name.key === entry.name.key && !BODY.test(name.key),
  );
  const names = [...groupBy(kept, ({ text }) => text)].filter(
    ([, rows]) => new Set(rows.map(({ entry }) => shortCommune(entry))).size > 1,
  );
  if (names.length === 0) return [];
  const [, [{ entry }]] = names[0];
  const branches = names.map(([text]) => text);
  const args = {
    commune,
    branches: joinFirst(branches, MOST, '; '),
    example: `${branches[0]} (${shortCommune(entry)})`,
  };
  return [finding('warning', 'branches-new-shared', args, placeIn(entry.sheet))];
}

function shortCommune({ oldCommune }: BranchEntry): string {
  return withoutType(withoutDistrict(oldCommune));
}
