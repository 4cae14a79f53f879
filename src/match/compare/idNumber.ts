/** The ladder for CCCD and CMND numbers. */
import type { IdColumn, IdValue } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { isOneDigit, isOneEdit } from '../edits.js';
import { model } from '../model.js';
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
] as const;
export type IdLevel = (typeof idLevels)[number];

export const idRung = Object.fromEntries(idLevels.map((level, at) => [level, at])) as Record<
  IdLevel,
  number
>;

const levelBits = idLevels.map((level) => (level === 'missing' ? 0 : model.id[level]));
/** A number on rows of several people (copied down, a form's example) proves less, by bits per doubling. */
const HOLDER_COST = 3;

/** `names` numbers the (folded) name of each record, to see how many people share a number. */
export function compareIdNumbers(field: string, column: IdColumn, names: Int32Array): Comparison {
  const { index, values } = column;
  const holders = countDistinct(index, values.length, names);
  const growth = Math.log2(Math.max(2, index.length));
  return {
    field,
    levels: idLevels.map((level) => (level === 'missing' ? level : (`id-${level}` as const))),
    level(a, b) {
      const x = index[a]!;
      const y = index[b]!;
      if (x === 0 || y === 0) return idRung.missing;
      return idLevel(values[x]!, values[y]!);
    },
    bits(a, _b, level) {
      const base = levelBits[level]!;
      if (level < idRung['cccd-same'] || level > idRung['other-same']) return base;
      const shared = Math.max(1, holders[index[a]!]!);
      return growth + base - HOLDER_COST * Math.log2(shared);
    },
    support: (_a, _b, level) =>
      level >= idRung['cccd-same'] && level <= idRung.tail && level !== idRung['other-same']
        ? 2
        : 0,
    show: (record) => values[index[record]!]?.text ?? '',
  };
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
