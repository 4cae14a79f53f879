/** Compares CCCD and CMND numbers. */
import { type IdColumn, type IdKind, positionsOf } from '../../model/index.js';
import { readCccd, yearOf } from '../../text/index.js';
import { countDistinct } from '../arrays/counting.js';
import { type Comparison, levelsOf, supportOfShared } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';
import { isOneDigit, isOneEdit } from './text/edits.js';

const idLevels = [
  'missing',
  'cccd-same',
  'cmnd-same',
  'other-same',
  'digit',
  'tail',
  'kinds',
  'cccd-different',
  'cmnd-different',
  'other-different',
  'doubtful',
] as const;
export const ID_LEVEL = positionsOf(idLevels);

/** Level → bits by which chance agreement is rarer than with as many numbers as rows. */
const spaceBits = idLevels.map((level) => {
  if (level === 'cccd-same') return shippedModel.frequencyCaps.cccd;
  return level === 'cmnd-same'
    ? shippedModel.frequencyCaps.cmnd
    : shippedModel.frequencyCaps.otherId;
});
/** Bits subtracted per doubling of the people with a number: it was copied down, or is the example of a form. */
const HOLDER_COST = 3;

/** Birth dates and genders of the records, which a number is checked against. */
export interface OwnData {
  births: Int32Array | undefined;
  genders: Uint8Array | undefined;
}

/** Kinds of number as their positions here. */
const idKinds: readonly IdKind[] = ['other', 'cccd', 'cmnd'];
const [OTHER, CCCD] = [0, 1];

export interface IdData {
  role: 'idNumber';
  field: string;
  /** Record → number; 0 for missing. */
  index: Int32Array;
  /** Indexed by number. */
  texts: string[];
  kinds: Uint8Array;
  /** Number → its digits before the last five, and its last three: two numbers a digit apart share one of them. */
  starts: Int32Array;
  ends: Int32Array;
  /** 1 for a restored number, since the same one that was complete is another value. */
  restored: Uint8Array;
  /** Number → how many people have it. */
  holders: Int32Array;
  /** 1 for a record whose CCCD implies another year of birth or gender than its row, and is not confirmed. */
  doubtful: Uint8Array;
}

/** @param names number of the folded name of each record, to count the people who share a number */
export function idData(field: string, column: IdColumn, names: Int32Array, own: OwnData): IdData {
  const { index, values } = column;
  return {
    role: 'idNumber',
    field,
    index,
    texts: values.map(({ text }) => text),
    kinds: Uint8Array.from(values, ({ kind }) => idKinds.indexOf(kind)),
    starts: Int32Array.from(values, ({ text }) => Number(text.slice(0, -5))),
    ends: Int32Array.from(values, ({ text }) => Number(text.slice(-3))),
    restored: Uint8Array.from(values, ({ repaired }) => Number(repaired)),
    holders: countDistinct(index, values.length, names),
    doubtful: contradicting(column, own),
  };
}

export function compareIdNumbers(data: IdData): Comparison {
  const { field, index, texts, kinds, starts, ends, restored, holders, doubtful } = data;
  const growth = Math.log2(Math.max(2, index.length));
  const weights = levelWeights(idLevels, shippedModel.id);
  // Most numbers are distinguished without their texts, which are scattered in memory.
  const areUnlike = (x: number, y: number) =>
    ends[x] !== ends[y] && starts[x] !== starts[y] && kinds[x] === kinds[y] && kinds[x] !== OTHER;
  return {
    role: 'idNumber',
    field,
    levels: levelsOf('id', idLevels),
    weights,
    hasFrequency: (level) => level >= ID_LEVEL['cccd-same'] && level <= ID_LEVEL['other-same'],
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return ID_LEVEL.missing;
      const level = areUnlike(x, y)
        ? differentLevel(kinds[x]!)
        : idLevel(texts[x]!, kinds[x]!, texts[y]!, kinds[y]!);
      // A number of a relative, or a mistyped one, proves nothing about its row.
      const oneDoubtful = doubtful[a] !== doubtful[b];
      return level === ID_LEVEL['cccd-different'] && oneDoubtful ? ID_LEVEL.doubtful : level;
    },
    frequencyBits(a, _b, level) {
      if (level < ID_LEVEL['cccd-same'] || level > ID_LEVEL['other-same']) return 0;
      return growth + spaceBits[level]! - HOLDER_COST * Math.log2(Math.max(1, holders[index[a]!]!));
    },
    mostBits(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return 0;
      const maybeSame = x === y || restored[x] === 1 || restored[y] === 1;
      return maybeSame ? Number.POSITIVE_INFINITY : mostOfDifferent(weights);
    },
    support: (level, a) =>
      level >= ID_LEVEL['cccd-same'] && level <= ID_LEVEL.tail && level !== ID_LEVEL['other-same']
        ? supportOfShared(holders[index[a]!]!)
        : 0,
  };
}

/** Returns the most bits that two numbers have which are not the same. */
function mostOfDifferent(weights: Float64Array): number {
  let most = 0;
  for (let level = ID_LEVEL.digit; level < weights.length; level++) {
    if (weights[level]! > most) most = weights[level]!;
  }
  return most;
}

/** Marks each record whose CCCD, unless confirmed, implies another year of birth or gender than its row with 1. */
function contradicting(
  { index, values, confirmed }: IdColumn,
  { births, genders }: OwnData,
): Uint8Array {
  const parsed = values.map(({ kind, text }) => (kind === 'cccd' ? readCccd(text) : undefined));
  return Uint8Array.from(index, (at, record) => {
    const cccd = parsed[at];
    if (cccd === undefined || confirmed?.has(record)) return 0;
    const year = births === undefined ? 0 : yearOf(births[record]!);
    const gender = genders?.[record] ?? 0;
    return (year !== 0 && year !== cccd.year) || (gender !== 0 && gender !== cccd.gender) ? 1 : 0;
  });
}

/** Level of two numbers that are both present. An old and a new card prove nothing either way. */
function idLevel(x: string, kindX: number, y: string, kindY: number): number {
  if (x === y) {
    if (kindX === CCCD) return ID_LEVEL['cccd-same'];
    return kindX === OTHER ? ID_LEVEL['other-same'] : ID_LEVEL['cmnd-same'];
  }
  if (kindX === OTHER || kindY === OTHER) {
    const areUnknown = kindX === OTHER && kindY === OTHER;
    if (!areUnknown && x.length >= 9 && isOneEdit(x, y)) return ID_LEVEL.digit;
    return ID_LEVEL['other-different'];
  }
  if (kindX !== kindY) return x.endsWith(y) || y.endsWith(x) ? ID_LEVEL.tail : ID_LEVEL.kinds;
  return isOneDigit(x, y) ? ID_LEVEL.digit : differentLevel(kindX);
}

/** Level of two cards of one kind with different numbers. */
function differentLevel(kind: number): number {
  return kind === CCCD ? ID_LEVEL['cccd-different'] : ID_LEVEL['cmnd-different'];
}
