/** Finds usable answers that contradict the result. */
import { type MergeResult, type Place, placeIn, rowName } from '../model/index.js';
import type { Draw } from './draw.js';
import type { Judgement } from './judge.js';

/** An answer that contradicts the result. */
export interface ContraryAnswer {
  /** Two people on rows of one member, or one person on rows of two. */
  code: 'audit-two-merged' | 'audit-one-apart';
  place: Place;
  /** Rows of the pair, `file:sheet:row`. */
  first: string;
  second: string;
}

/** Names the strata whose pairs the result merged. */
export function mergedStrata(draw: Draw): Set<string> {
  return new Set(draw.strata.flatMap(({ id, frame }) => (frame === 'merged' ? [id] : [])));
}

/** Lists the answers that call a merged pair two people, or a pair that is not merged one person. */
export function contraryAnswers(
  result: MergeResult,
  draw: Draw,
  { answered }: Judgement,
): ContraryAnswer[] {
  const merged = mergedStrata(draw);
  return answered.flatMap(({ stratum, isOne, line, answer }) => {
    if (isOne === merged.has(stratum)) return [];
    const { a, b } = draw.pairs[line]!;
    const code = isOne ? 'audit-one-apart' : 'audit-two-merged';
    const [first, second] = [rowName(result, a), rowName(result, b)];
    return [{ code, place: placeIn(answer, answer.row), first, second }];
  });
}
