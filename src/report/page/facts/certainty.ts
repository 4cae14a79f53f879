/** How sure merges are: weights of weakest links and of questions, against the thresholds. */
import type { Member, MergeResult } from '../../../model/index.js';

export interface WeightBin {
  /** Lower end in bits. */
  from: number;
  /** Upper end in bits; undefined for the last bin, which has all higher weights. */
  to?: number;
  /** Members whose weakest link has such a weight. */
  merged: number;
  /** Pairs of records that a person is asked about. */
  asked: number;
}

export interface Certainty {
  mergeAt: number;
  askAt: number;
  bins: WeightBin[];
  members: {
    oneRow: number;
    /** All rows are joined by decisions of people. */
    decided: number;
    /** Weakest link below the merge threshold, which other rows of the member support. */
    below: number;
    near: number;
    sure: number;
  };
}

/** Bits above the merge threshold from which a merge is called sure: 1,000 times as likely. */
const SURE_BITS = 10;
const MOST_BINS = 24;

/** Counts members by the weight of their weakest link, and open pairs by their weight. */
export function certaintyOf({ members, clustering }: MergeResult): Certainty {
  const { mergeAt, askAt } = clustering.model;
  const counts = { oneRow: 0, decided: 0, below: 0, near: 0, sure: 0 };
  const merged: number[] = [];
  const own = new Set<number>();
  for (const { records } of members) {
    for (const record of records) own.add(record);
    if (records.length < 2) {
      counts.oneRow++;
      continue;
    }
    const weight = weakestOf({ records }, clustering);
    if (Number.isFinite(weight)) merged.push(weight);
    counts[bandOf(weight, mergeAt)]++;
  }
  const asked = clustering.ask
    .filter(({ a, b }) => own.has(a) || own.has(b))
    .map(({ weight }) => weight);
  return { mergeAt, askAt, bins: binsOf(merged, asked, mergeAt, askAt), members: counts };
}

/** Gives the weight of a member's weakest link in bits; Infinity if decisions join all rows. */
export function weakestOf(
  { records }: Pick<Member, 'records'>,
  { cluster, weakest }: Pick<MergeResult['clustering'], 'cluster' | 'weakest'>,
): number {
  return weakest[cluster[records[0]!]!] ?? Number.POSITIVE_INFINITY;
}

function bandOf(weight: number, mergeAt: number): 'decided' | 'below' | 'near' | 'sure' {
  if (!Number.isFinite(weight)) return 'decided';
  if (weight < mergeAt) return 'below';
  return weight < mergeAt + SURE_BITS ? 'near' : 'sure';
}

/** Makes bins of whole bits around the thresholds, wide enough for `MOST_BINS`. */
function binsOf(
  merged: readonly number[],
  asked: readonly number[],
  mergeAt: number,
  askAt: number,
): WeightBin[] {
  const all = [...merged, ...asked].reduce(
    (range, weight) => ({ low: Math.min(range.low, weight), high: Math.max(range.high, weight) }),
    { low: askAt, high: mergeAt + SURE_BITS },
  );
  const low = Math.floor(Math.max(all.low, askAt - 2 * SURE_BITS));
  const high = Math.min(all.high, mergeAt + 3 * SURE_BITS);
  const width = Math.ceil((high - low) / MOST_BINS);
  const bins: WeightBin[] = [];
  for (let from = low; from <= high; from += width) {
    bins.push({ from, to: from + width, merged: 0, asked: 0 });
  }
  const last = bins.at(-1)!;
  if (all.high >= last.to!) delete last.to;
  const binOf = (weight: number) =>
    bins[Math.min(bins.length - 1, Math.max(0, Math.floor((weight - low) / width)))]!;
  for (const weight of merged) binOf(weight).merged++;
  for (const weight of asked) binOf(weight).asked++;
  return bins;
}
