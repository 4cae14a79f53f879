/** The ladder for a personal name; tone-aware, aligned by surname (first) and given name (last). */
import type { NameColumn } from '../../model/index.js';
import type { Comparison } from '../comparison.js';
import { model } from '../model.js';
import type { NameTable } from '../nameTable.js';
import { Relation } from '../syllable.js';

export const nameLevels = [
  'missing',
  'same',
  'soft',
  'unmarked',
  'initials',
  'given-initial',
  'dropped',
  'slip',
  'dialect',
  'mark',
  'middle',
  'surname',
  'mark-given',
  'variant',
  'given',
  'other',
] as const;
type NameLevel = (typeof nameLevels)[number];

const rung = Object.fromEntries(nameLevels.map((level, at) => [level, at])) as Record<
  NameLevel,
  number
>;

/** From this rung on the given names are two words: such a pair never merges by its sum alone. */
export const firstOtherGiven = rung['mark-given'];
/** From this rung on not even the same ID number merges them. */
export const firstForeignGiven = rung.given;

const levelBits = nameLevels.map((level) => (level === 'missing' ? 0 : model.name[level]));
/** Of the core of a name only one word agrees, or hardly that. */
const HALF = 0.5;

export function compareNames(field: string, column: NameColumn, table: NameTable): Comparison {
  const { index } = column;
  const { full, folded, core } = table;
  return {
    field,
    levels: nameLevels.map((level) => (level === 'missing' ? level : (`name-${level}` as const))),
    level: (a, b) => nameLevel(table, index[a]!, index[b]!),
    bits(a, b, level) {
      const x = index[a]!;
      const y = index[b]!;
      const base = levelBits[level]!;
      if (level === rung.same) return Math.min(full[x]!, full[y]!) + base;
      if (level === rung['given-initial']) return HALF * Math.min(core[x]!, core[y]!) + base;
      if (level === rung.initials || level === rung.dropped)
        return Math.min(core[x]!, core[y]!) + base;
      if (level >= rung.soft && level <= rung.mark) return Math.min(folded[x]!, folded[y]!) + base;
      return base;
    },
    support: () => 0,
    show: (record) => column.values[index[record]!]?.text ?? '',
  };
}

/** Rung of two names by their numbers in the table; 0 is missing. */
export function nameLevel(table: NameTable, x: number, y: number): number {
  if (x === 0 || y === 0) return rung.missing;
  if (x === y) return rung.same;
  const { start, syllables, relation } = table;
  const firstX = start[x]!;
  const firstY = start[y]!;
  const lastX = start[x + 1]! - 1;
  const lastY = start[y + 1]! - 1;
  const given = relation(syllables[lastX]!, syllables[lastY]!);
  if (firstX === lastX || firstY === lastY) {
    return given <= Relation.Wild ? rung['given-initial'] : rung.other;
  }
  const surname = relation(syllables[firstX]!, syllables[firstY]!);
  const middle = compareMiddles(table, firstX + 1, lastX, firstY + 1, lastY);
  const worstMiddle = middle & (HARD - 1);
  const dropped = middle >= DROPPED;
  const hard =
    (given > Relation.Wild ? 1 : 0) +
    (surname > Relation.Wild ? 1 : 0) +
    ((middle & (DROPPED - 1)) >> 3);
  if (hard === 0) {
    if (given === Relation.Wild) return rung['given-initial'];
    return agreement(Math.max(given, surname, worstMiddle), dropped);
  }
  if (given > Relation.Wild) {
    if (hard > 1) return rung.other;
    return givenLevel(table, given, syllables[lastX]!, syllables[lastY]!, dropped);
  }
  if (surname > Relation.Wild) {
    if (hard > 1 || dropped) return rung.other;
    return surname === Relation.Other ? rung.surname : slipLevel(surname);
  }
  return hard > 1 || dropped || worstMiddle === Relation.Other
    ? rung.middle
    : slipLevel(worstMiddle);
}

function agreement(worst: number, dropped: boolean): number {
  if (dropped) return rung.dropped;
  if (worst === Relation.Wild) return rung.initials;
  if (worst === Relation.Unmarked) return rung.unmarked;
  return worst === Relation.Soft ? rung.soft : rung.same;
}

function slipLevel(relation: number): number {
  if (relation === Relation.Dialect) return rung.dialect;
  return relation === Relation.Slip ? rung.slip : rung.mark;
}

/** Minh and Vinh are one slip apart and two names: a slip counts as one only if it made a non-word. */
function givenLevel(
  table: NameTable,
  relation: number,
  x: number,
  y: number,
  dropped: boolean,
): number {
  if (relation === Relation.Other) return rung.given;
  if (relation === Relation.Mark) return rung['mark-given'];
  if (dropped || table.areGivens(x, y)) return rung.variant;
  return slipLevel(relation);
}

/** Packing of what middle words show: the worst relation, how many are hard, words left out. */
const HARD = 8;
const DROPPED = 128;

/** Middle words `[fromX, toX)` and `[fromY, toY)`; the shorter list may leave words out. */
function compareMiddles(
  table: NameTable,
  fromX: number,
  toX: number,
  fromY: number,
  toY: number,
): number {
  const lengthX = toX - fromX;
  const lengthY = toY - fromY;
  if (lengthX > lengthY) return compareMiddles(table, fromY, toY, fromX, toX);
  const { syllables, relation } = table;
  let worst: number = Relation.Same;
  let hard = 0;
  if (lengthX === lengthY) {
    for (let at = 0; at < lengthX; at++) {
      const found = relation(syllables[fromX + at]!, syllables[fromY + at]!);
      if (found > worst) worst = found;
      if (found > Relation.Wild) hard++;
    }
    return worst + HARD * hard;
  }
  let x = fromX;
  for (let y = fromY; y < toY && x < toX; y++) {
    const found = relation(syllables[x]!, syllables[y]!);
    if (found > Relation.Wild) continue;
    if (found > worst) worst = found;
    x++;
  }
  return x === toX ? worst + DROPPED : Relation.Other + HARD;
}
