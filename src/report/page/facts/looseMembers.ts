/** The members whose rows hold together least. */
import type { Member, MergeResult, WeakestLink } from '../../../model/index.js';
import { compareText } from '../../../text/index.js';
import { weakestOf } from './certainty.js';

/** Number of members shown. */
const SHOWN = 10;

export interface LooseMember extends WeakestLink {
  member: Member;
}

/** Explains the weakest links of the ten loosest members, the loosest first. */
export function loosestMembers({ members, clustering, weakestLink }: MergeResult): LooseMember[] {
  if (weakestLink === undefined) return [];
  return members
    .filter(({ records }) => records.length > 1)
    .map((member) => ({ member, weight: weakestOf(member, clustering) }))
    .filter(({ weight }) => Number.isFinite(weight))
    .sort((a, b) => a.weight - b.weight || compareText(a.member.id, b.member.id))
    .slice(0, SHOWN)
    .flatMap(({ member }) => {
      const link = weakestLink(member);
      return link === undefined ? [] : [{ member, ...link }];
    });
}

/** A part of a sum of weights, in bits. */
export interface WaterfallStep {
  /** Sum before this part. */
  from: number;
  /** Sum with it. */
  to: number;
}

/** Adds weights up, one after the other. */
export function waterfallSteps(weights: readonly number[]): WaterfallStep[] {
  let sum = 0;
  return weights.map((weight) => {
    const from = sum;
    sum += weight;
    return { from, to: sum };
  });
}
