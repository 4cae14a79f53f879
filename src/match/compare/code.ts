/** Compares codes that identify: numbers of cards, codes of members, students and staff. */
import {
  type InternedColumn,
  positionsOf,
  type TextColumn,
  type TextValue,
} from '../../model/index.js';
import { countDistinct, gather, internKeys } from '../arrays/counting.js';
import { type Comparison, levelsOf, supportOfShared } from './comparison.js';
import { levelWeights, shippedModel } from './shippedModel.js';
import { isOneDigit } from './text/edits.js';
import { NEAR_LENGTH } from './text/likeness.js';
import { wordsOf } from './text/text.js';

const codeLevels = ['missing', 'same', 'digit', 'different'] as const;
export const CODE_LEVEL = positionsOf(codeLevels);

/** Codes of one kind. */
interface KindData {
  /** Record → code; 0 for missing. */
  index: Int32Array;
  /** Indexed by code. */
  texts: string[];
  /** Code → how many people have it. */
  holders: Int32Array;
}

export interface CodeData {
  role: 'code';
  field: string;
  rows: number;
  kinds: KindData[];
}

/** Values that are compared in a column of codes, each kind by itself. */
export function codeKinds(column: TextColumn): readonly InternedColumn<TextValue>[] {
  return column.kinds ?? [column];
}

/** @param names number of the folded name of each record, to count the people who share a code */
export function codeData(field: string, column: TextColumn, names: Int32Array): CodeData {
  const kinds = codeKinds(column).map(({ index: values, values: all }): KindData => {
    const folded = internKeys(all, (value) => value.folded);
    const index = gather(values, folded.id);
    return {
      index,
      texts: wordsOf(all, folded),
      holders: countDistinct(index, folded.size, names),
    };
  });
  return { role: 'code', field, rows: column.index.length, kinds };
}

/** Takes the level of the kind that agrees most; none if one kind agrees and another differs. */
export function compareCodes({ field, rows, kinds }: CodeData): Comparison {
  const growth = Math.log2(Math.max(2, rows));
  const most = growth + shippedModel.frequencyCaps.code;
  return {
    role: 'code',
    field,
    levels: levelsOf('code', codeLevels),
    weights: levelWeights(codeLevels, shippedModel.code),
    hasFrequency: (level) => level === CODE_LEVEL.same,
    level(a, b) {
      let best = CODE_LEVEL.missing;
      let worst = CODE_LEVEL.missing;
      for (const kind of kinds) {
        const level = levelOf(kind, a, b);
        if (level === CODE_LEVEL.missing) continue;
        best = best === CODE_LEVEL.missing ? level : Math.min(best, level);
        worst = Math.max(worst, level);
      }
      return best === CODE_LEVEL.same && worst === CODE_LEVEL.different ? CODE_LEVEL.missing : best;
    },
    frequencyBits(a, b, level) {
      if (level !== CODE_LEVEL.same) return 0;
      let rarest = 0;
      for (const { index, holders } of kinds) {
        if (index[a] === 0 || index[a] !== index[b]) continue;
        const commonness = 2 * Math.log2(Math.max(1, holders[index[a]!]!));
        rarest = Math.max(rarest, most - Math.min(most, commonness));
      }
      return rarest;
    },
    // Codes are often given one after the other: one digit apart may be two of a class.
    support(level, a, b) {
      if (level !== CODE_LEVEL.same) return 0;
      const isOwn = ({ index, holders }: KindData) =>
        index[a] !== 0 && index[a] === index[b] && supportOfShared(holders[index[a]!]!) > 0;
      return kinds.some(isOwn) ? 2 : 0;
    },
  };
}

function levelOf({ index, texts }: KindData, a: number, b: number): number {
  const x = index[a]!;
  const y = index[b]!;
  if (x === 0 || y === 0) return CODE_LEVEL.missing;
  if (x === y) return CODE_LEVEL.same;
  const one = texts[x]!;
  const isNear = one.length >= NEAR_LENGTH && isOneDigit(one, texts[y]!);
  return isNear ? CODE_LEVEL.digit : CODE_LEVEL.different;
}
