import {
  DATE_ORDER,
  type DateColumn,
  type IdValue,
  type MemberValue,
  type NameValue,
  type ProfileField,
  type Records,
  type SurvivorshipRule,
} from '../model/index.js';
import { exchanged, precisionOf } from '../text/date.js';
import { readCccd } from '../text/idNumber.js';
import { isSyllable } from '../text/syllable.js';

/** One row's value for a field. */
export interface Candidate {
  record: number;
  text: string;
}

/** A criterion keeps the candidates with its highest score; the first that leaves one value decides. */
interface Criterion {
  rule: SurvivorshipRule;
  score: (candidate: Candidate) => number;
}

/**
 * Rank of a record's source: priority of the plan first, then the date of the list; higher wins.
 */
export type SourceRank = (record: number) => number;

/**
 * The best value of a field, by the rules of its type:
 * name: with marks and undamaged, then real syllables, then the fullest; date: the most precise, then
 * the one that the ID number confirms, of two with day and month exchanged not a suspect one, and
 * where most rows don't tell the one whose order is proved; ID number: CCCD before CMND before others, unrepaired first;
 * gender: the one that the ID number confirms; all others: newest list first; then what most rows
 * say, the longest text, and last the member's leading row.
 * @param candidates rows with a value, leading row first
 */
export function bestValue(
  field: ProfileField,
  candidates: readonly Candidate[],
  records: Records,
  rank: SourceRank,
): MemberValue {
  if (candidates.length === 1) return { ...candidates[0], rule: 'only' };
  return survive(candidates, criteriaOf(field, candidates, records, rank));
}

/** Chooses among texts of a field that can't be read. */
export function bestWritten(candidates: readonly Candidate[], rank: SourceRank): MemberValue {
  if (candidates.length === 1) return { ...candidates[0], rule: 'only' };
  if (isOneValue(candidates)) return { ...candidates[0], rule: 'agreed' };
  return survive(candidates, commonCriteria(candidates, rank, true));
}

function survive(candidates: readonly Candidate[], criteria: readonly Criterion[]): MemberValue {
  let left = candidates;
  if (isOneValue(left)) return { ...left[0], rule: 'agreed' };
  for (const { rule, score } of criteria) {
    const scores = left.map(score);
    const highest = scores.reduce((most, score) => Math.max(most, score));
    left = left.filter((_, i) => scores[i] === highest);
    if (isOneValue(left)) return { ...left[0], rule };
  }
  return { ...left[0], rule: 'leading' };
}

export function isOneValue(candidates: readonly Candidate[]): boolean {
  return candidates.every((candidate) => candidate.text === candidates[0].text);
}

function criteriaOf(
  field: ProfileField,
  candidates: readonly Candidate[],
  records: Records,
  rank: SourceRank,
): Criterion[] {
  const column = records.columns.get(field.id);
  switch (column?.type) {
    case 'name': {
      const value = (candidate: Candidate) => column.values[column.index[candidate.record]];
      return [
        { rule: 'marked', score: (c) => (isWhole(value(c)) ? 1 : 0) },
        { rule: 'valid', score: (c) => validSyllables(value(c)) },
        { rule: 'longest', score: (c) => fullWords(value(c)) },
        // Letters are no words: Giũng is not fuller than Dũng.
        ...commonCriteria(candidates, rank, false).filter(({ rule }) => rule !== 'longest'),
      ];
    }
    case 'date': {
      const packed = (candidate: Candidate) => column.packed[candidate.record];
      const confirmed = field.id === 'birth' ? confirmedYears(candidates, records) : new Set();
      return [
        { rule: 'precise', score: (c) => precisionRank(packed(c)) },
        { rule: 'valid', score: (c) => (confirmed.has(Math.floor(packed(c) / 10_000)) ? 1 : 0) },
        ...dateCriteria(column, candidates, rank),
      ];
    }
    case 'idNumber': {
      const value = (candidate: Candidate) => column.values[column.index[candidate.record]];
      return [
        { rule: 'valid', score: (c) => idRank(value(c)) },
        ...commonCriteria(candidates, rank, false),
      ];
    }
    case 'gender': {
      const confirmed = confirmedGenders(candidates, records);
      return [
        { rule: 'valid', score: (c) => (confirmed.has(column.code[c.record]) ? 1 : 0) },
        ...commonCriteria(candidates, rank, false),
      ];
    }
    default:
      return commonCriteria(candidates, rank, true);
  }
}

function commonCriteria(
  candidates: readonly Candidate[],
  rank: SourceRank,
  newestFirst: boolean,
): Criterion[] {
  const count = new Map<string, number>();
  for (const { text } of candidates) count.set(text, (count.get(text) ?? 0) + 1);
  const newest: Criterion = { rule: 'newest', score: (c) => rank(c.record) };
  const majority: Criterion = { rule: 'majority', score: (c) => count.get(c.text) ?? 0 };
  const longest: Criterion = { rule: 'longest', score: (c) => c.text.length };
  return newestFirst ? [newest, majority, longest] : [majority, newest, longest];
}

/** The common criteria, with what is known of the order of day and month where two dates differ in it only. */
function dateCriteria(
  { packed, order }: DateColumn,
  candidates: readonly Candidate[],
  rank: SourceRank,
): Criterion[] {
  const [majority, ...others] = commonCriteria(candidates, rank, false);
  const dates = new Set(candidates.map(({ record }) => packed[record]));
  const isOpen = ({ record }: Candidate) => {
    const other = exchanged(packed[record]);
    return other !== packed[record] && dates.has(other);
  };
  const orderOf = ({ record }: Candidate) => order?.[record] ?? DATE_ORDER.open;
  return [
    { rule: 'order', score: (c) => (isOpen(c) && orderOf(c) === DATE_ORDER.suspect ? 0 : 1) },
    majority,
    { rule: 'order', score: (c) => (isOpen(c) && orderOf(c) !== DATE_ORDER.proved ? 0 : 1) },
    ...others,
  ];
}

/** Marked, and no letter lost to `?`. */
function isWhole(name: NameValue): boolean {
  return name.marked && !name.text.includes('?');
}

function validSyllables(name: NameValue): number {
  const valid = name.syllables.filter((syllable) => isSyllable(syllable)).length;
  return valid === fullWords(name) ? 1 : 0;
}

function fullWords(name: NameValue): number {
  return name.syllables.filter((syllable) => !syllable.endsWith('.')).length;
}

const PRECISION = { year: 0, month: 1, day: 2 };
function precisionRank(packed: number): number {
  return PRECISION[precisionOf(packed)];
}

const ID_KIND = { other: 0, cmnd: 2, cccd: 4 };
function idRank(id: IdValue): number {
  return ID_KIND[id.kind] + (id.repaired ? 0 : 1);
}

function confirmedYears(candidates: readonly Candidate[], records: Records): Set<number> {
  return new Set(cccdsOf(candidates, records).map((cccd) => cccd.year));
}

function confirmedGenders(candidates: readonly Candidate[], records: Records): Set<number> {
  return new Set(cccdsOf(candidates, records).map((cccd) => cccd.gender));
}

function cccdsOf(candidates: readonly Candidate[], records: Records) {
  const column = records.columns.get('id');
  if (column?.type !== 'idNumber') return [];
  return candidates
    .map(({ record }) => column.values[column.index[record]])
    .filter((id) => id?.kind === 'cccd')
    .map((id) => readCccd(id.text))
    .filter((cccd) => cccd !== undefined);
}
