/** Whose number a CCCD is, of the people who bear it: it says the year of birth and the gender. */
import { type IdColumn, LIKELY, type Member, type Message, message } from '../model/index.js';
import { parseGender } from '../text/gender.js';
import { readCccd } from '../text/idNumber.js';
import type { QuestionInput } from './draft.js';

/** Share of rows whose year of birth, or gender, is not what their own CCCD says; assumed, on the safe side. */
const WRONG = 0.03;
/** Share of shared numbers that are of nobody who bears them. */
const OF_NOBODY = 0.05;
const SAME_GENDER = 0.5;

type Part = 'year' | 'gender';

interface Bearer {
  fits: Part[];
  differs: Part[];
  /** How many times likelier its row is if the number is its own than if it is another's. */
  ratio: number;
}

export interface Owner {
  /** Whether it is the first of the two. */
  isFirst: boolean;
  /** 0–1 */
  probability: number;
  fits: Message[];
  /** In what the number does not fit the other; empty where its row says nothing. */
  differs: Message[];
}

/** Judges to which of two people who share a number it belongs, of all people who bear it. */
export type FindOwner = (a: number, b: number) => Owner | undefined;

/** @returns finds no owner where none is likely, or nothing speaks for one */
export function ownerFinder(input: QuestionInput): FindOwner {
  const { records, clustering, members } = input;
  let chanceOfYear: number | undefined;
  const columns = [...records.columns.values()].filter((column) => column.type === 'idNumber');
  return (a, b) => {
    const column = columns.find(({ index }) => index[a] !== 0 && index[a] === index[b]);
    const number = column && readCccd(column.values[column.index[a]!]!.text);
    if (column === undefined || number === undefined) return undefined;
    chanceOfYear ??= chanceOf(members.map(yearIn));
    const sameYear = chanceOfYear;
    const bearers = new Map(
      bearing(column, column.index[a]!, clustering.cluster).map((cluster) => [
        cluster,
        bearerOf(members[cluster]!, number, sameYear),
      ]),
    );
    const total = [...bearers.values()].reduce((sum, { ratio }) => sum + ratio, 0);
    const nobody = (bearers.size * OF_NOBODY) / (1 - OF_NOBODY);
    const [first, second] = [a, b].map((record) => bearers.get(clustering.cluster[record]!)!);
    const isFirst = first!.ratio > second!.ratio;
    const [own, other] = isFirst ? [first!, second!] : [second!, first!];
    const probability = own.ratio / (total + nobody);
    const isOnly = own.differs.length === 0 && own.fits.length > 0;
    if (probability < LIKELY || !isOnly) return undefined;
    return { isFirst, probability, fits: own.fits.map(said), differs: other.differs.map(said) };
  };
}

/** People with a number. */
function bearing({ index }: IdColumn, number: number, cluster: ArrayLike<number>): number[] {
  const found = new Set<number>();
  index.forEach((each, record) => {
    if (each === number) found.add(cluster[record]!);
  });
  return [...found];
}

function bearerOf(
  member: Member,
  says: { year: number; gender: number },
  sameYear: number,
): Bearer {
  const year = yearIn(member);
  const gender = parseGender(member.values.get('gender')?.text ?? '');
  const facts: [Part, number, boolean, number][] = [
    ['year', year, year === says.year, sameYear],
    ['gender', typeof gender === 'number' ? gender : 0, gender === says.gender, SAME_GENDER],
  ];
  const bearer: Bearer = { fits: [], differs: [], ratio: 1 };
  for (const [part, value, isFit, chance] of facts) {
    if (value === 0) continue;
    (isFit ? bearer.fits : bearer.differs).push(part);
    bearer.ratio *= isFit ? (1 - WRONG) / chance : WRONG / (1 - chance);
  }
  return bearer;
}

/** Year of birth, 0 where it is not known. */
function yearIn({ values }: Member): number {
  return Number(/\d{4}$/.exec(values.get('birth')?.text ?? '')?.[0] ?? 0);
}

/** Chance that two people were born in one year, kept from the ends where few people say little. */
function chanceOf(years: readonly number[]): number {
  const counts = new Map<number, number>();
  for (const year of years) if (year !== 0) counts.set(year, (counts.get(year) ?? 0) + 1);
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  const same = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  return Math.min(0.9, Math.max(0.05, all === 0 ? 1 : same / (all * all)));
}

function said(part: Part): Message {
  return part === 'year' ? message('year-of-birth') : message('field-name', { field: 'gender' });
}
