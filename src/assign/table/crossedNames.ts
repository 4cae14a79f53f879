/** Finds rows of a branch table whose new branches were exchanged, shifted, sorted alone or filled down. */
import { type Finding, finding, groupBy, placeIn } from '../../model/index.js';
import { HAMLET_WORDS, joinFirst } from '../../text/index.js';
import { parseBranch } from '../names/branchName.js';
import { BODY } from '../names/branchWords.js';
import { type BranchEntry, hasNewBranch } from './entry.js';

/** Most rows that a finding lists. */
const MOST = 8;

const ONE_NUMBER = /^\D*\d+\D*$/;

interface Row {
  entry: BranchEntry;
  /** Name of the old branch and that of the new one, without kind of place, between blanks. */
  old: string;
  fresh: string;
}

/**
 * Reports rows of one old commune whose new branch has the name of another old branch instead of its own, while that
 * branch goes elsewhere and lost its name, too. New numbers may be given in any order, so these count only if two rows
 * have each other's.
 * @param prefixes of branches, from the profile
 */
export function crossedNames(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Finding[] {
  const rows = entries
    .filter((entry) => hasNewBranch(entry) && entry.of === undefined && entry.name.bare !== '')
    .map((entry): Row => {
      const { bare } = parseBranch(entry.newBranch, prefixes);
      return { entry, old: ` ${entry.name.bare} `, fresh: ` ${bare} ` };
    });
  const keyOf = ({ entry }: Row) => `${entry.oldCommune}\n${entry.newCommune}\n${entry.from}`;
  return [...groupBy(rows, keyOf).values()].flatMap((own) => {
    const renamed = own.filter(({ old, fresh }) => !fresh.includes(old));
    const crossed = renamed.filter((row) => renamed.some((other) => hasNameOf(row, other)));
    const [first] = crossed;
    if (first === undefined || new Set(crossed.map(({ fresh }) => fresh)).size === 1) return [];
    const args = {
      commune: first.entry.oldCommune,
      count: crossed.length,
      rows: joinFirst(
        crossed.map(({ entry }) => String(entry.row)),
        MOST,
      ),
    };
    return [finding('warning', 'branches-crossed', args, placeIn(first.entry.sheet))];
  });
}

function hasNameOf(row: Row, other: Row): boolean {
  if (row.fresh === other.fresh || !row.fresh.includes(other.old)) return false;
  if (!/\d/.test(other.old)) return true;
  return (
    other.fresh.includes(row.old) && ONE_NUMBER.test(row.fresh) && ONE_NUMBER.test(other.fresh)
  );
}

/** Kinds of place where people live. */
const HAMLET = new RegExp(`^(?:${HAMLET_WORDS.join('|')})(?: |$)`);
/** Fewest hamlets that lead to one body; a lone one may be decided so. */
const FEWEST_HAMLETS = 2;

/** Reports schools and offices that several hamlets lead to, as when their cell was filled down. */
export function hamletsOfBodies(
  entries: readonly BranchEntry[],
  prefixes: readonly string[],
): Finding[] {
  const own = entries.filter(
    (entry) =>
      hasNewBranch(entry) &&
      HAMLET.test(entry.name.key) &&
      BODY.test(parseBranch(entry.newBranch, prefixes).key),
  );
  const keyOf = ({ newCommune, newBranch }: BranchEntry) => `${newCommune}\n${newBranch}`;
  return [...groupBy(own, keyOf).values()].flatMap((rows) => {
    if (rows.length < FEWEST_HAMLETS) return [];
    const [{ newBranch, sheet }] = rows;
    const args = {
      branch: newBranch,
      count: rows.length,
      rows: joinFirst(
        rows.map(({ row }) => String(row)),
        MOST,
      ),
    };
    return [finding('warning', 'branches-hamlets-to-body', args, placeIn(sheet))];
  });
}
