import {
  type Candidate,
  countBy,
  DATE_ORDER,
  type DateColumn,
  type IdValue,
  type MemberValue,
  type NameColumn,
  type NameValue,
  type ProfileField,
  type Records,
  type SurvivorshipRule,
} from '../../model/index.js';
import {
  exchangeDayAndMonth,
  isSpellingOf,
  isSyllable,
  precisionOf,
  readCccd,
  sexOfName,
  yearOf,
} from '../../text/index.js';
import type { CompareLists } from '../input.js';
import { isOneValue } from './candidates.js';
import { wordCountsOf } from './nameWords.js';

/** Keeps the best candidates in one respect. The first criterion that leaves one value decides. */
interface Criterion {
  rule: SurvivorshipRule;
  keep: (candidates: readonly Candidate[]) => readonly Candidate[];
}

/**
 * Chooses the best value of a field. Criteria by type, in order:
 * - name: marks and no damage, real syllables, most words, majority, more common words;
 * - date: precision, confirmed by the ID number, order of day and month (see `dateCriteria`);
 * - ID number: CCCD before CMND before others, agreement with birth and gender;
 * - gender: confirmed by the ID number, majority, middle name; never the longest text;
 * - all other types: newest roster.
 *
 * Then follow majority, newest roster, longest text, and last the leading row of the member.
 * @param candidates rows with different values, leading row first
 */
export function bestValue(
  field: ProfileField,
  candidates: readonly Candidate[],
  records: Records,
  compareLists: CompareLists,
): MemberValue {
  return survive(candidates, criteriaOf(field, candidates, records, compareLists));
}

/**
 * Chooses among different texts of a field that cannot be read.
 * @param candidates leading row first
 */
export function bestWritten(
  candidates: readonly Candidate[],
  compareLists: CompareLists,
  records: Pick<Records, 'table'>,
): MemberValue {
  return survive(candidates, newestFirst(candidates, compareLists, records));
}

function survive(candidates: readonly Candidate[], criteria: readonly Criterion[]): MemberValue {
  let left = candidates;
  for (const { rule, keep } of criteria) {
    left = keep(left);
    if (isOneValue(left)) return { ...left[0], rule };
  }
  return { ...left[0], rule: 'leading' };
}

/** Keeps the candidates with the highest score. */
function highest(score: (candidate: Candidate) => number): Criterion['keep'] {
  return (candidates) => {
    const scores = candidates.map(score);
    const most = scores.reduce((a, b) => Math.max(a, b));
    return candidates.filter((_, i) => scores[i] === most);
  };
}

/** Keeps the candidates than whose list no other one is newer. */
function newest(compareLists: CompareLists, { table }: Pick<Records, 'table'>): Criterion['keep'] {
  return (candidates) => {
    // One row of each list is compared, since a person may be on thousands of rows.
    const lists = new Map(candidates.map(({ record }) => [table[record], record]));
    const isNewest = ([, one]: [number, number]) =>
      ![...lists.values()].some((other) => compareLists(other, one) > 0);
    const kept = new Set([...lists].filter(isNewest).map(([list]) => list));
    return candidates.filter(({ record }) => kept.has(table[record]));
  };
}

function criteriaOf(
  field: ProfileField,
  candidates: readonly Candidate[],
  records: Records,
  compareLists: CompareLists,
): Criterion[] {
  const column = records.columns.get(field.id);
  const common = majorityFirst(candidates, compareLists, records);
  switch (column?.type) {
    case 'name': {
      const nameOf = ({ record }: Candidate) => column.values[column.index[record]];
      const [majority, newestRoster] = common;
      return [
        { rule: 'marked', keep: highest((c) => (isUndamaged(nameOf(c)) ? 1 : 0)) },
        { rule: 'valid', keep: highest((c) => (hasRealSyllables(nameOf(c)) ? 1 : 0)) },
        { rule: 'longest', keep: highest((c) => countFullWords(nameOf(c))) },
        majority,
        { rule: 'common', keep: notRarer(column, nameOf) },
        // More letters do not make a name fuller: Giũng and Dũng.
        newestRoster,
      ];
    }
    case 'date': {
      const confirmed = field.id === 'birth' ? confirmedYears(candidates, records) : new Set();
      return [
        { rule: 'precise', keep: highest(({ record }) => precisionRank(column.packed[record])) },
        {
          rule: 'valid',
          keep: highest((c) => (confirmed.has(yearOf(column.packed[c.record])) ? 1 : 0)),
        },
        ...dateCriteria(column, candidates, common),
      ];
    }
    case 'idNumber': {
      const idOf = ({ record }: Candidate) => column.values[column.index[record]];
      const contradictions = contradictionsOf(candidates, records);
      return [
        { rule: 'valid', keep: highest((c) => ID_KIND[idOf(c).kind]) },
        { rule: 'valid', keep: highest((c) => -contradictions(idOf(c))) },
        ...common,
      ];
    }
    case 'gender': {
      const confirmed = confirmedGenders(candidates, records);
      const codeOf = ({ record }: Candidate) => column.code[record];
      const isConfirmed = (c: Candidate) => confirmed.has(codeOf(c));
      const [majority, newestRoster] = common;
      return [
        { rule: 'valid', keep: highest((c) => (isConfirmed(c) ? 1 : 0)) },
        majority,
        { rule: 'name', keep: highest((c) => (sexByName(c, records) === codeOf(c) ? 1 : 0)) },
        newestRoster,
      ];
    }
    default:
      return newestFirst(candidates, compareLists, records);
  }
}

/** Criteria for facts of the person, which the majority of rosters has right. */
function majorityFirst(
  candidates: readonly Candidate[],
  compareLists: CompareLists,
  records: Pick<Records, 'table'>,
): [Criterion, Criterion, Criterion] {
  const [newestRoster, majority, longest] = newestFirst(candidates, compareLists, records);
  return [majority, newestRoster, longest];
}

/** Criteria for facts that change over time, such as an address. */
function newestFirst(
  candidates: readonly Candidate[],
  compareLists: CompareLists,
  records: Pick<Records, 'table'>,
): [Criterion, Criterion, Criterion] {
  const count = countBy(candidates, ({ text }) => text);
  return [
    { rule: 'newest', keep: newest(compareLists, records) },
    { rule: 'majority', keep: highest((c) => count.get(c.text) ?? 0) },
    { rule: 'longest', keep: highest((c) => c.text.length) },
  ];
}

/**
 * Adds two criteria for dates that differ only by exchanged day and month. A suspect order loses before
 * the majority counts; an order that is not proved loses after it.
 */
function dateCriteria(
  { packed, order }: DateColumn,
  candidates: readonly Candidate[],
  [majority, ...furtherCriteria]: readonly Criterion[],
): Criterion[] {
  const dates = new Set(candidates.map(({ record }) => packed[record]));
  const hasExchangedTwin = ({ record }: Candidate) => {
    const twin = exchangeDayAndMonth(packed[record]);
    return twin !== packed[record] && dates.has(twin);
  };
  const orderOf = ({ record }: Candidate) => order?.[record] ?? DATE_ORDER.open;
  const isSuspect = (c: Candidate) => hasExchangedTwin(c) && orderOf(c) === DATE_ORDER.suspect;
  const isUnproved = (c: Candidate) => hasExchangedTwin(c) && orderOf(c) !== DATE_ORDER.proved;
  return [
    { rule: 'order', keep: highest((c) => (isSuspect(c) ? 0 : 1)) },
    majority,
    { rule: 'order', keep: highest((c) => (isUnproved(c) ? 0 : 1)) },
    ...furtherCriteria,
  ];
}

/** Leaves out names beside which another name, not a spelling of the same, has far more common words. */
function notRarer(
  column: NameColumn,
  nameOf: (candidate: Candidate) => NameValue,
): Criterion['keep'] {
  return (candidates) => {
    const counts = wordCountsOf(column);
    const isRarer = (name: NameValue) =>
      candidates.some((other) => {
        const commoner = nameOf(other);
        return (
          counts.isMuchCommoner(commoner.syllables, name.syllables) && !isSpellingOf(commoner, name)
        );
      });
    const kept = candidates.filter((candidate) => !isRarer(nameOf(candidate)));
    return kept.length > 0 ? kept : candidates;
  };
}

function sexByName({ record }: Candidate, { columns }: Records): number {
  const column = columns.get('name');
  return column?.type === 'name' ? sexOfName(column.values[column.index[record]].folded) : 0;
}

/** Whether a name has its marks, and no letter was lost to `?`. */
function isUndamaged(name: NameValue): boolean {
  return name.marked && !name.text.includes('?');
}

function hasRealSyllables(name: NameValue): boolean {
  const valid = name.syllables.filter((syllable) => isSyllable(syllable)).length;
  return valid === countFullWords(name);
}

/** Counts the words that are not initials. */
function countFullWords(name: NameValue): number {
  return name.syllables.filter((syllable) => !syllable.endsWith('.')).length;
}

const PRECISION = { year: 0, month: 1, day: 2 };
function precisionRank(packed: number): number {
  return PRECISION[precisionOf(packed)];
}

const ID_KIND = { other: 0, cmnd: 1, cccd: 2 };

/** Makes a function that counts the facts of a CCCD, year of birth and gender, that no row with a number has. */
function contradictionsOf(
  candidates: readonly Candidate[],
  { columns }: Records,
): (id: IdValue) => number {
  const birth = columns.get('birth');
  const gender = columns.get('gender');
  const known = (values: number[]) => new Set(values.filter((value) => value !== 0));
  const years = known(
    candidates.map(({ record }) => (birth?.type === 'date' ? yearOf(birth.packed[record]) : 0)),
  );
  const genders = known(
    candidates.map(({ record }) => (gender?.type === 'gender' ? gender.code[record] : 0)),
  );
  const isOdd = (value: number, among: ReadonlySet<number>) => among.size > 0 && !among.has(value);
  return ({ text }) => {
    const parts = readCccd(text);
    if (parts === undefined) return 0;
    return Number(isOdd(parts.year, years)) + Number(isOdd(parts.gender, genders));
  };
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
