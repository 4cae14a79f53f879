/** Compares personal names; tone-aware, aligned by surname (first) and given name (last). */
import { positionsOf } from '../../../model/index.js';
import { type Comparison, levelsOf } from '../comparison.js';
import { levelWeights, shippedModel } from '../shippedModel.js';
import type { NameTable } from './nameTable.js';
import { Relation } from './syllable.js';
import { relateWords, type WordRelations } from './wordRelations.js';

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
  'order',
  'middle',
  'surname',
  'garbled',
  'mark-given',
  'variant',
  'garbled-given',
  'given',
  'other',
] as const;
const LEVEL = positionsOf(nameLevels);

/** Level of two names that are spelled alike. */
export const sameName = LEVEL.same;
/** Level of two names that differ in a middle name alone. */
export const otherMiddle = LEVEL.middle;
/** Level of two names that differ in the surname alone. */
export const otherSurname = LEVEL.surname;
/** From this level on the given names are two words: such a pair never merges by its weight alone. */
export const firstOtherGiven = LEVEL['mark-given'];
/** From this level on not even one ID number merges a pair. */
export const firstForeignGiven = LEVEL.given;

/** Whether all words of two names agree except for their spelling. */
export function namesAgree(level: number): boolean {
  return (level >= LEVEL.same && level <= LEVEL.order) || level === LEVEL.garbled;
}

/** Whether a word of one of two names is missing, or the given name is known in part. */
export function isPartial(level: number): boolean {
  return level === LEVEL['given-initial'] || level === LEVEL.dropped;
}

/** Whether a word of two names differs by more than marks that are missing or words that are. */
export function hasSlip(level: number): boolean {
  return level >= LEVEL.slip;
}

/** Share of the bits of a name's core if little more than one of its words agrees. */
const HALF = 0.5;

export interface NameData {
  role: 'name';
  field: string;
  /** Record → name; 0 for missing. */
  index: Int32Array;
  table: NameTable;
}

interface Names extends NameTable, WordRelations {
  /** Name → 1 if a word lost letters, so that it may be the name of two people. */
  damaged: Uint8Array;
}

export function compareNames({ field, index, table }: NameData): Comparison {
  const names = relatedNames(table);
  const { full, folded, core } = table;
  return {
    role: 'name',
    field,
    levels: levelsOf('name', nameLevels),
    isFixed: (level) => level >= firstOtherGiven,
    level: (a, b) => nameLevel(names, index[a]!, index[b]!),
    weights: levelWeights(nameLevels, shippedModel.name),
    hasFrequency: (level) => level >= LEVEL.same && level <= LEVEL.order,
    frequencyBits(a, b, level) {
      const x = index[a]!;
      const y = index[b]!;
      if (level === LEVEL.same) return Math.min(full[x]!, full[y]!);
      if (level === LEVEL['given-initial']) return HALF * Math.min(core[x]!, core[y]!);
      if (level === LEVEL.initials || level === LEVEL.dropped) return Math.min(core[x]!, core[y]!);
      return level >= LEVEL.soft && level <= LEVEL.order ? Math.min(folded[x]!, folded[y]!) : 0;
    },
    support: () => 0,
    areMarkedApart: (a, b) => table.marker[index[a]!] !== table.marker[index[b]!],
  };
}

export function relatedNames(table: NameTable): Names {
  const { start, syllables } = table;
  const related = relateWords(table);
  const damaged = new Uint8Array(start.length);
  for (let name = 1; name + 1 < start.length; name++) {
    const own = syllables.subarray(start[name]!, start[name + 1]!);
    damaged[name] = own.some((at) => related.relation(at, at) === Relation.Wild) ? 1 : 0;
  }
  return { ...table, ...related, damaged };
}

/** Level of two names by their numbers in the table; 0 is missing. */
export function nameLevel(names: Names, x: number, y: number): number {
  if (x === 0 || y === 0) return LEVEL.missing;
  const { damaged, marker, markerKind } = names;
  if (x === y && damaged[x] === 0) return LEVEL.same;
  if (marker[x] !== marker[y] && markerKind[x] !== 0 && markerKind[x] === markerKind[y]) {
    return LEVEL.given;
  }
  const level = levelByWords(names, x, y);
  if (level <= LEVEL.unmarked || damaged[x] === 1) return level;
  return Math.min(level, levelByLetters(names, x, y));
}

/** Level of two names whose words were written together or apart; the last level if their letters differ. */
function levelByLetters(names: Names, x: number, y: number): number {
  const { joined, joinedFolded, start, syllables, words } = names;
  if (joinedFolded[x] !== joinedFolded[y]) return LEVEL.other;
  if (joined[x] === joined[y]) return LEVEL.soft;
  const isBare = (name: number) => words[syllables[start[name]!]!]!.bare;
  return isBare(x) || isBare(y) ? LEVEL.unmarked : LEVEL.other;
}

function levelByWords(names: Names, x: number, y: number): number {
  const { start, syllables, relation } = names;
  const firstX = start[x]!;
  const firstY = start[y]!;
  const lastX = start[x + 1]! - 1;
  const lastY = start[y + 1]! - 1;
  let given: number = relation(syllables[lastX]!, syllables[lastY]!);
  if (firstX === lastX || firstY === lastY) {
    return given <= Relation.Wild ? LEVEL['given-initial'] : LEVEL.other;
  }
  const seen = seenMiddles(names, firstX + 1, lastX, firstY + 1, lastY);
  let surname: number = relation(syllables[firstX]!, syllables[firstY]!);
  // If another word lost its marks, a plain word may have lost them too.
  const lost = seen.unmarked || given === Relation.Unmarked || surname === Relation.Unmarked;
  const plain = lost ? Relation.Unmarked : Relation.Mark;
  if (given === Relation.Plain) given = plain;
  if (surname === Relation.Plain) surname = plain;
  if (seen.plain > 0) {
    if (lost) seen.soft = Math.max(seen.soft, Relation.Unmarked);
    else {
      seen.hard += seen.plain;
      seen.worst = Math.max(seen.worst, Relation.Mark);
    }
  }
  const level =
    given > Relation.Wild
      ? givenLevel(names, given, surname, seen, syllables[lastX]!, syllables[lastY]!)
      : agreedGivenLevel(given, surname, seen);
  return level >= LEVEL.middle && areTurned(names, x, y) ? LEVEL.order : level;
}

/** Whether one name has its given name in front (`Vui Hoàng Thị`); any other order is another name. */
function areTurned(names: Names, x: number, y: number): boolean {
  const { start } = names;
  const length = start[x + 1]! - start[x]!;
  if (length < 3 || start[y + 1]! - start[y]! !== length) return false;
  return (
    isTurnedBy(names, start[x]!, start[y]!, length) ||
    isTurnedBy(names, start[y]!, start[x]!, length)
  );
}

function isTurnedBy(names: Names, one: number, other: number, length: number): boolean {
  const { syllables, relation } = names;
  for (let at = 0; at < length; at++) {
    const next = at === length - 1 ? 0 : at + 1;
    if (relation(syllables[one + at]!, syllables[other + next]!) > Relation.Wild) return false;
  }
  return true;
}

/** Level of names with one given name. */
function agreedGivenLevel(given: number, surname: number, seen: Middles): number {
  const hard = (surname > Relation.Wild ? 1 : 0) + seen.hard;
  if (hard === 0) {
    if (given === Relation.Wild) return LEVEL['given-initial'];
    if (seen.dropped) return LEVEL.dropped;
    const worst = Math.max(given, surname, seen.soft);
    if (worst === Relation.Wild) return LEVEL.initials;
    if (worst === Relation.Unmarked) return LEVEL.unmarked;
    return worst === Relation.Soft ? LEVEL.soft : LEVEL.same;
  }
  const unlike = (surname === Relation.Other ? 1 : 0) + (seen.worst === Relation.Other ? 1 : 0);
  if (unlike > 1) return LEVEL.other;
  if (hard > 1 || seen.dropped) {
    if (unlike === 0) return LEVEL.garbled;
    return surname > Relation.Wild ? LEVEL.other : LEVEL.middle;
  }
  if (surname > Relation.Wild) return unlike === 1 ? LEVEL.surname : slipLevel(surname);
  return unlike === 1 ? LEVEL.middle : slipLevel(seen.worst);
}

/** Level of names with two given names: one letter apart counts as a slip only if it made a non-word. */
function givenLevel(
  names: Names,
  given: number,
  surname: number,
  seen: Middles,
  x: number,
  y: number,
): number {
  const more = surname > Relation.Wild || seen.hard > 0;
  const isName = names.areGivens(x, y);
  if (given === Relation.Other) {
    if (more) return LEVEL.other;
    return !isName && names.looksAlike(x, y) ? LEVEL['garbled-given'] : LEVEL.given;
  }
  if (surname === Relation.Other || seen.worst === Relation.Other) return LEVEL.other;
  if (more) return isName ? LEVEL['garbled-given'] : LEVEL.garbled;
  if (given === Relation.Mark) return isName ? LEVEL['mark-given'] : LEVEL.mark;
  return isName || seen.dropped ? LEVEL.variant : slipLevel(given);
}

function slipLevel(relation: number): number {
  if (relation === Relation.Dialect) return LEVEL.dialect;
  return relation === Relation.Slip ? LEVEL.slip : LEVEL.mark;
}

/** Relations of the words between surname and given name. */
interface Middles {
  /** The worst relation of words that may be one, and of words that are not. */
  soft: number;
  worst: number;
  /** Number of words that are not one. */
  hard: number;
  plain: number;
  unmarked: boolean;
  /** Words of the longer name were left out. */
  dropped: boolean;
}

/** Reused by all pairs, to save memory. */
const middles: Middles = { soft: 0, worst: 0, hard: 0, plain: 0, unmarked: false, dropped: false };

/** Middle words `[fromX, toX)` and `[fromY, toY)`; the shorter list may leave words out. */
function seenMiddles(
  names: Names,
  fromX: number,
  toX: number,
  fromY: number,
  toY: number,
): Middles {
  const lengthX = toX - fromX;
  const lengthY = toY - fromY;
  if (lengthX > lengthY) return seenMiddles(names, fromY, toY, fromX, toX);
  const { syllables, relation } = names;
  middles.soft = Relation.Same;
  middles.worst = Relation.Same;
  middles.hard = 0;
  middles.plain = 0;
  middles.unmarked = false;
  middles.dropped = lengthX !== lengthY;
  if (!middles.dropped) {
    for (let at = 0; at < lengthX; at++) {
      note(relation(syllables[fromX + at]!, syllables[fromY + at]!));
    }
    return middles;
  }
  let x = fromX;
  for (let y = fromY; y < toY && x < toX; y++) {
    const found = relation(syllables[x]!, syllables[y]!);
    if (found > Relation.Plain) continue;
    note(found);
    x++;
  }
  if (x < toX) note(Relation.Other);
  return middles;
}

function note(found: number): void {
  if (found === Relation.Plain) {
    middles.plain++;
  } else if (found > Relation.Wild) {
    middles.hard++;
    if (found > middles.worst) middles.worst = found;
  } else {
    if (found === Relation.Unmarked) middles.unmarked = true;
    if (found > middles.soft) middles.soft = found;
  }
}
