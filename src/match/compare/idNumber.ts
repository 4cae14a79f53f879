/** The ladder for CCCD and CMND numbers. */
import type { IdColumn, IdValue } from '../../model/index.js';
import { yearOf } from '../../text/date.js';
import { readCccd } from '../../text/idNumber.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit, isOneEdit } from '../edits.js';
import { ladderWeights, model } from '../model.js';
import { countDistinct } from '../sorting.js';

export const idLevels = [
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
export type IdLevel = (typeof idLevels)[number];

export const idRung = Object.fromEntries(idLevels.map((level, at) => [level, at])) as Record<
  IdLevel,
  number
>;

/** By how many bits chance agreement on a number is rarer than on one of as many as there are rows. */
const spaceBits = idLevels.map((level) => {
  if (level === 'cccd-same') return model.rarity.cccd;
  return level === 'cmnd-same' ? model.rarity.cmnd : model.rarity.otherId;
});
/** A number on rows of several people (copied down, a form's example) proves less, by bits per doubling. */
const HOLDER_COST = 3;

/** What a number is checked against: birth dates and genders of the records, where there are any. */
export interface OwnData {
  births: Int32Array | undefined;
  genders: Uint8Array | undefined;
}

/** `names` numbers the (folded) name of each record, to see how many people share a number. */
export function compareIdNumbers(
  field: string,
  column: IdColumn,
  names: Int32Array,
  own: OwnData,
): Comparison {
  const { index, values } = column;
  const doubtful = contradicting(column, own);
  const holders = countDistinct(index, values.length, names);
  const growth = Math.log2(Math.max(2, index.length));
  return {
    field,
    levels: idLevels.map((level) => (level === 'missing' ? level : (`id-${level}` as const))),
    weights: ladderWeights(idLevels, model.id),
    hasRarity: (level) => level >= idRung['cccd-same'] && level <= idRung['other-same'],
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return idRung.missing;
      const level = idLevel(values[x]!, values[y]!);
      // Of two numbers the one of a relative, or a mistyped one, says nothing of its row.
      const oneDoubtful = doubtful[a] !== doubtful[b];
      return level === idRung['cccd-different'] && oneDoubtful ? idRung.doubtful : level;
    },
    rarity(a, _b, level) {
      if (level < idRung['cccd-same'] || level > idRung['other-same']) return 0;
      return growth + spaceBits[level]! - HOLDER_COST * Math.log2(Math.max(1, holders[index[a]!]!));
    },
    support: (level) =>
      level >= idRung['cccd-same'] && level <= idRung.tail && level !== idRung['other-same']
        ? 2
        : 0,
    show: (record) => values[index[record]!]?.text ?? '',
  };
}

/** 1 for a record whose CCCD tells another year of birth or gender than its row. */
function contradicting({ index, values }: IdColumn, { births, genders }: OwnData): Uint8Array {
  const told = values.map(({ kind, text }) => (kind === 'cccd' ? readCccd(text) : undefined));
  return Uint8Array.from(index, (at, record) => {
    const cccd = told[at];
    if (cccd === undefined) return 0;
    const year = births === undefined ? 0 : yearOf(births[record]!);
    const gender = genders?.[record] ?? 0;
    return (year !== 0 && year !== cccd.year) || (gender !== 0 && gender !== cccd.gender) ? 1 : 0;
  });
}

/** Rung of two numbers that are both there. An old and a new card are no evidence either way. */
export function idLevel(x: IdValue, y: IdValue): number {
  if (x.text === y.text) {
    if (x.kind === 'cccd') return idRung['cccd-same'];
    return x.kind === 'cmnd' ? idRung['cmnd-same'] : idRung['other-same'];
  }
  if (x.kind === 'other' || y.kind === 'other') {
    const whole = x.kind === 'other' && y.kind === 'other';
    if (!whole && x.text.length >= 9 && isOneEdit(x.text, y.text)) return idRung.digit;
    return idRung['other-different'];
  }
  if (x.kind !== y.kind) {
    return x.text.endsWith(y.text) || y.text.endsWith(x.text) ? idRung.tail : idRung.kinds;
  }
  if (isOneDigit(x.text, y.text)) return idRung.digit;
  return x.kind === 'cccd' ? idRung['cccd-different'] : idRung['cmnd-different'];
}
