/** Scores of groupings and of scored pairs, by the truth. */
import { readFileSync } from 'node:fs';
import { countPairs, type Grouping, type Scores, scoresOf } from '#product/evaluate/index.js';
import { countBy } from '#product/model/index.js';
import { Groups } from './groups.js';

/** Number of thresholds that are tried, with about equally many pairs between them. */
const TRIED = 60;

/** F1 of B-cubed precision and recall, the mean over rows (Bagga and Baldwin 1998). */
export function bCubed(person: Grouping, group: Grouping): number {
  const ofPerson = countOf(person);
  const ofGroup = countOf(group);
  const keys = Array.from(person, (own, row) => own * group.length + group[row]!);
  const both = countOf(keys);
  let precision = 0;
  let recall = 0;
  for (let row = 0; row < person.length; row++) {
    const shared = both.get(keys[row]!)!;
    precision += shared / ofGroup.get(group[row]!)! / person.length;
    recall += shared / ofPerson.get(person[row]!)! / person.length;
  }
  return (2 * precision * recall) / (precision + recall);
}

/** Best scores over all thresholds; each may have its own. */
export interface BestScores {
  clustered: Scores;
  bCubed: number;
  /** F1 of the pairs themselves, without what follows from others. */
  pairwise: number;
}

/**
 * Finds the best threshold by the truth, which no user could.
 * @param path csv of pairs: two rows and a score
 */
export function bestScores(path: string, person: Grouping): BestScores {
  const edges = readEdges(path);
  const truePairs = countPairs(person, person).true;
  const groups = new Groups(person.length);
  let best: BestScores = { clustered: { precision: 1, recall: 0, f1: 0 }, bCubed: 0, pairwise: 0 };
  let right = 0;
  let judged = 0;
  const step = Math.max(1, Math.ceil(edges.length / TRIED));
  edges.forEach(([a, b, score], at) => {
    groups.join(a, b);
    if (person[a] === person[b]) right++;
    const next = edges[at + 1];
    if (next !== undefined && (next[2] === score || at + 1 - judged < step)) return;
    judged = at + 1;
    const found = groups.numbers();
    const clustered = scoresOf(countPairs(person, found));
    const pairwise = scoresOf({ true: truePairs, found: at + 1, right }).f1;
    best = bestOf([best, { clustered, bCubed: bCubed(person, found), pairwise }]);
  });
  return best;
}

/** Takes the best of each measure. */
export function bestOf(scores: readonly BestScores[]): BestScores {
  return scores.reduce((one, other) => ({
    clustered: other.clustered.f1 > one.clustered.f1 ? other.clustered : one.clustered,
    bCubed: Math.max(one.bCubed, other.bCubed),
    pairwise: Math.max(one.pairwise, other.pairwise),
  }));
}

/**
 * Scores a system's own clusters at one threshold, beside the pairs that it scores at least as high.
 * @param path csv of pairs: two rows and a score
 * @param clusters rows of each cluster
 */
export function ownScores(
  path: string,
  person: Grouping,
  clusters: readonly (readonly number[])[],
  threshold: number,
): BestScores {
  const groups = new Groups(person.length);
  for (const [first, ...further] of clusters) {
    for (const row of further) groups.join(first!, row);
  }
  const found = groups.numbers();
  const pairs = readEdges(path).filter(([, , score]) => score >= threshold);
  const right = pairs.filter(([a, b]) => person[a] === person[b]).length;
  const truePairs = countPairs(person, person).true;
  return {
    clustered: scoresOf(countPairs(person, found)),
    bCubed: bCubed(person, found),
    pairwise: scoresOf({ true: truePairs, found: pairs.length, right }).f1,
  };
}

/** Reads pairs, the highest score first. */
function readEdges(path: string): [a: number, b: number, score: number][] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines
    .filter((line) => line !== '')
    .map((line) => line.split(',').map(Number) as [number, number, number])
    .sort(([, , one], [, , other]) => other - one);
}

function countOf(labels: Iterable<number>): Map<number, number> {
  return countBy(labels, (label) => label);
}
