/** What placing by table and by rule have in common. */
import type {
  BranchProblem,
  PlacedProblem,
  Placement,
  Placements,
  Records,
} from '../../model/index.js';

/** A problem while its records are collected. */
export interface OpenProblem extends BranchProblem {
  records: number[];
}

/** The problems, each with the new communes that its rows lead to. */
export function placedProblems({
  problems,
  index,
  list,
}: Pick<Placements, 'problems' | 'index' | 'list'>): PlacedProblem[] {
  return problems.map((problem) => ({
    ...problem,
    placed: [...new Set(problem.records.map((record) => list[index[record]].newCommune))],
  }));
}

/** New communes of a run → the old communes that lead to them. */
export type PlacedCommunes = ReadonlyMap<string, ReadonlySet<string>>;

export function placedCommunes(
  { oldCommune }: Records,
  { index, list }: Pick<Placements, 'index' | 'list'>,
): PlacedCommunes {
  const communes = new Map<string, Set<string>>();
  index.forEach((at, record) => {
    const { newCommune } = list[at];
    if (newCommune === '') return;
    const from = communes.get(newCommune) ?? new Set();
    communes.set(newCommune, from.add(oldCommune.values[oldCommune.index[record]].text));
  });
  return communes;
}

/** All new communes of a run. @param target new commune of what nothing else places, `''` for none */
export function newCommunesOf(
  { list, order }: Pick<Placements, 'list' | 'order'>,
  target: string,
): string[] {
  const named = [...order, ...list].map(({ newCommune }) => newCommune);
  return [...new Set([...named, target])].filter((each) => each !== '');
}

const UNKNOWN: Placement = { newCommune: '', newBranch: '' };

/**
 * Decides on an old branch once; what it gives is asked for the index of each of its records.
 * @param said new commune that the rows name, where their old one is not known
 * @param day of the list, `yyyymmdd` or 0
 */
export type Decide = (
  commune: string,
  branch: string,
  said: string,
  day: number,
) => (record: number) => number;

/** New communes that rows name where no old one is known; index 0 is none. */
export interface SaidCommunes {
  index: Int32Array;
  values: readonly string[];
}

/** Placements while they are made. */
export class Placing {
  readonly list: Placement[] = [UNKNOWN];
  readonly problems: OpenProblem[] = [];
  readonly #problemOf = new Map<string, OpenProblem>();

  /** Adds a place. @returns its index */
  add(placement: Placement): number {
    return this.list.push(placement) - 1;
  }

  /** The problem that spellings of one branch share; the first tells how it is written. */
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
 * Decides once for each distinct (old commune, old branch, new commune that is said, day) and applies
 * it to every record.
 */
export function eachDistinct(
  { count, oldCommune, oldBranch }: Records,
  said: SaidCommunes | undefined,
  decide: Decide,
  dayOf: (record: number) => number = () => 0,
): Int32Array {
  const decisionsOfDay = new Map<number, Map<number, (record: number) => number>>();
  const index = new Int32Array(count);
  for (let record = 0; record < count; record++) {
    const commune = oldCommune.index[record];
    const branch = oldBranch.index[record];
    const fresh = said?.index[record] ?? 0;
    const key = (fresh * oldCommune.values.length + commune) * oldBranch.values.length + branch;
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
        said?.values[fresh] ?? '',
        day,
      );
      decisions.set(key, decision);
    }
    index[record] = decision(record);
  }
  return index;
}

export function distinctPlacements(placements: readonly Placement[]): Placement[] {
  const distinct = new Map<string, Placement>();
  for (const placement of placements) {
    distinct.set(`${placement.newCommune}\n${placement.newBranch}`, placement);
  }
  return [...distinct.values()];
}
