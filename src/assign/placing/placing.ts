/** Collects places and problems, for placing by table and by rule. */
import {
  addToSet,
  type BranchProblem,
  type PlacedProblem,
  type Placement,
  type Placements,
  placementKey,
  type Records,
  UNPLACED,
} from '../../model/index.js';

/** A problem while its records are collected. */
export interface OpenProblem extends BranchProblem {
  records: number[];
}

/** Adds to each problem the new communes that its rows lead to, and finds those that have no branch to choose. */
export function placedProblems({
  problems,
  index,
  list,
  order,
}: Pick<Placements, 'problems' | 'index' | 'list' | 'order'>): PlacedProblem[] {
  const named = [...order, ...list].filter(({ newBranch }) => newBranch !== '');
  const withBranches = new Set(named.map(({ newCommune }) => newCommune));
  return problems.map((problem) => {
    const placed = [...new Set(problem.records.map((record) => list[index[record]].newCommune))];
    const isInTable = problem.why === 'not-filled' || problem.why === 'unknown';
    const isNowhere = placed.every((commune) => commune !== '' && !withBranches.has(commune));
    const why = isInTable && isNowhere ? 'none-filled' : problem.why;
    return { ...problem, why, placed };
  });
}

/** New communes of a run → the old communes that lead to them. */
export type PlacedCommunes = ReadonlyMap<string, ReadonlySet<string>>;

/** Finds the old communes that lead to each new commune. */
export function placedCommunes(
  { oldCommune }: Records,
  { index, list }: Pick<Placements, 'index' | 'list'>,
): PlacedCommunes {
  const communes = new Map<string, Set<string>>();
  index.forEach((at, record) => {
    const { newCommune } = list[at];
    if (newCommune === '') return;
    addToSet(communes, newCommune, oldCommune.values[oldCommune.index[record]].text);
  });
  return communes;
}

/** Lists all new communes of a run. @param target new commune of rows without another, `''` for none */
export function newCommunesOf(
  { list, order }: Pick<Placements, 'list' | 'order'>,
  target: string,
): string[] {
  const named = [...order, ...list].map(({ newCommune }) => newCommune);
  return [...new Set([...named, target])].filter((commune) => commune !== '');
}

/** Gives the index of a record's place among all places of the run. */
export type PlaceOfRecord = (record: number) => number;

/**
 * Decides about an old branch once, for all its records.
 * @param newCommune that the rows name; `''` for none, or where their old commune is known
 * @param day of the list, `yyyymmdd` or 0
 */
export type Decide = (
  oldCommune: string,
  branch: string,
  newCommune: string,
  day: number,
) => PlaceOfRecord;

/**
 * Gives the commune of a problem whose rows have a known new commune. Rows of one old commune, or of none, may
 * lead to several new ones, and an answer moves all rows of its problem.
 */
export function communeOfProblem(
  oldCommune: string,
  newCommune: string,
): Pick<BranchProblem, 'oldCommune' | 'named'> {
  // Ids of questions depend on this key, so it is the same in every language.
  const key = oldCommune === '' ? `${newCommune} (mới)` : `${oldCommune}, nay ${newCommune}`;
  return { oldCommune: key, named: { oldCommune, newCommune } };
}

/** Places all records of a problem at one index and adds them to the problem. */
export function placeAndRecord({ records }: OpenProblem, index: number): PlaceOfRecord {
  return (record) => {
    records.push(record);
    return index;
  };
}

/** New communes that rows name, for rows without an old one; index 0 is none. */
export interface NamedCommunes {
  index: Int32Array;
  values: readonly string[];
}

/** Collects places and problems. */
export class Placing {
  readonly list: Placement[] = [UNPLACED];
  readonly problems: OpenProblem[] = [];
  readonly #problemOf = new Map<string, OpenProblem>();

  /** Adds a place. @returns its index */
  add(placement: Placement): number {
    return this.list.push(placement) - 1;
  }

  /** Returns the problem that all spellings of a branch share, as the first spelling wrote it. */
  problem(problem: Omit<BranchProblem, 'records'>): OpenProblem {
    const key = `${problem.oldCommune}\n${problem.communes.join('\n')}\n\n${problem.key}`;
    const known = this.#problemOf.get(key);
    if (known !== undefined) return known;
    const added = { ...problem, records: [] };
    this.#problemOf.set(key, added);
    this.problems.push(added);
    return added;
  }
}

/**
 * Decides once for each distinct old commune, old branch, named new commune and day.
 * @returns the index of each record's place
 */
export function eachDistinct(
  { count, oldCommune, oldBranch }: Records,
  named: NamedCommunes | undefined,
  decide: Decide,
  dayOf: (record: number) => number = () => 0,
): Int32Array {
  const decisionsOfDay = new Map<number, Map<number, PlaceOfRecord>>();
  const index = new Int32Array(count);
  for (let record = 0; record < count; record++) {
    const commune = oldCommune.index[record];
    const branch = oldBranch.index[record];
    const newCommune = named?.index[record] ?? 0;
    const key =
      (newCommune * oldCommune.values.length + commune) * oldBranch.values.length + branch;
    const day = dayOf(record);
    let decisions = decisionsOfDay.get(day);
    if (decisions === undefined) {
      decisions = new Map();
      decisionsOfDay.set(day, decisions);
    }
    let decision = decisions.get(key);
    if (decision === undefined) {
      decision = decide(
        commune === 0 ? '' : oldCommune.values[commune].text,
        branch === 0 ? '' : oldBranch.values[branch].text,
        named?.values[newCommune] ?? '',
        day,
      );
      decisions.set(key, decision);
    }
    index[record] = decision(record);
  }
  return index;
}

/** Keeps one of equal placements, in order. */
export function distinctPlacements(placements: readonly Placement[]): Placement[] {
  return [...new Map(placements.map((place) => [placementKey(place), place])).values()];
}
