/** Finds the owner of a shared CCCD by the year of birth and gender that the number encodes. */
import {
  addToSet,
  countBy,
  type IdColumn,
  LIKELY,
  type Member,
  type Message,
  message,
} from '../../model/index.js';
import { parseGender, readCccd } from '../../text/index.js';
import type { QuestionInput } from '../draft.js';

/** Assumed share of rows whose year of birth, or gender, differs from their own CCCD. */
const WRONG = 0.03;
/** Assumed share of shared numbers that belong to none of their bearers. */
const OF_NOBODY = 0.05;
const SAME_GENDER = 0.5;

type Part = 'year' | 'gender';

/** Evidence that a number belongs to one of its bearers. */
interface Bearer {
  fits: Part[];
  differs: Part[];
  /** Likelihood ratio of its row: number is its own against number is another's. */
  ratio: number;
}

/** The bearers of one number. */
interface Bearers {
  /** Keyed by cluster. */
  bearers: ReadonlyMap<number, Bearer>;
  /** Sum of their ratios. */
  total: number;
}

/** Facts that a CCCD encodes. */
interface Encoded {
  year: number;
  gender: number;
}

export interface Owner {
  /** Whether the owner is the first of the two. */
  isFirst: boolean;
  /** 0–1 */
  probability: number;
  fits: Message[];
  /** Fields in which the number does not fit the other person; empty if that row lacks them. */
  differs: Message[];
}

/** Finds which of two records with one number owns it, considering all people who bear it. */
export type FindOwner = (a: number, b: number) => Owner | undefined;

/**
 * Makes the finder of a run, by Bayes' rule over all bearers of a number.
 * @returns a function that gives undefined if no owner is likely, or no field of the owner fits
 */
export function ownerFinder(input: QuestionInput): FindOwner {
  const { records, clustering, members } = input;
  let chanceOfYear: number | undefined;
  const columns = [...records.columns.values()].filter((column) => column.type === 'idNumber');
  // One number may be in thousands of questions.
  const known = new Map<IdColumn, Map<number, Bearers>>(
    columns.map((column) => [column, new Map()]),
  );
  const clustersOf = new Map<IdColumn, Map<number, Set<number>>>();
  const bearersWith = (column: IdColumn, at: number, number: Encoded): Bearers => {
    const before = known.get(column)?.get(at);
    if (before !== undefined) return before;
    chanceOfYear ??= chanceOf(members.map(yearIn));
    const sameYear = chanceOfYear;
    const clusters = clustersOf.get(column) ?? clustersByNumber(column, clustering.cluster);
    clustersOf.set(column, clusters);
    const bearers = new Map(
      [...(clusters.get(at) ?? [])].map((cluster) => [
        cluster,
        bearerOf(members[cluster]!, number, sameYear),
      ]),
    );
    const total = [...bearers.values()].reduce((sum, { ratio }) => sum + ratio, 0);
    known.get(column)?.set(at, { bearers, total });
    return { bearers, total };
  };
  return (a, b) => {
    const column = columns.find(({ index }) => index[a] !== 0 && index[a] === index[b]);
    const number = column && readCccd(column.values[column.index[a]!]!.text);
    if (column === undefined || number === undefined) return undefined;
    const { bearers, total } = bearersWith(column, column.index[a]!, number);
    const nobody = (bearers.size * OF_NOBODY) / (1 - OF_NOBODY);
    const [first, second] = [a, b].map((record) => bearers.get(clustering.cluster[record]!)!);
    const isFirst = first!.ratio > second!.ratio;
    const [own, other] = isFirst ? [first!, second!] : [second!, first!];
    const probability = own.ratio / (total + nobody);
    const isOnly = own.differs.length === 0 && own.fits.length > 0;
    if (probability < LIKELY || !isOnly) return undefined;
    return {
      isFirst,
      probability,
      fits: own.fits.map(factName),
      differs: other.differs.map(factName),
    };
  };
}

/** Maps each number that several rows have to the clusters of its people. */
function clustersByNumber(
  { index, values }: IdColumn,
  cluster: ArrayLike<number>,
): Map<number, Set<number>> {
  const rows = new Uint32Array(values.length);
  for (const number of index) rows[number]!++;
  const found = new Map<number, Set<number>>();
  index.forEach((number, record) => {
    if (number !== 0 && rows[number]! > 1) addToSet(found, number, cluster[record]!);
  });
  return found;
}

function bearerOf(member: Member, encoded: Encoded, sameYear: number): Bearer {
  const year = yearIn(member);
  const gender = parseGender(member.values.get('gender')?.text ?? '');
  const facts: [Part, number, boolean, number][] = [
    ['year', year, year === encoded.year, sameYear],
    ['gender', typeof gender === 'number' ? gender : 0, gender === encoded.gender, SAME_GENDER],
  ];
  const bearer: Bearer = { fits: [], differs: [], ratio: 1 };
  for (const [part, value, isFit, chance] of facts) {
    if (value === 0) continue;
    (isFit ? bearer.fits : bearer.differs).push(part);
    bearer.ratio *= isFit ? (1 - WRONG) / chance : WRONG / (1 - chance);
  }
  return bearer;
}

/** @returns 0 if the year of birth is unknown */
function yearIn({ values }: Member): number {
  return Number(/\d{4}$/.exec(values.get('birth')?.text ?? '')?.[0] ?? 0);
}

/** Estimates the chance that two people were born in one year, within 0.05–0.9. */
function chanceOf(years: readonly number[]): number {
  const known = years.filter((year) => year !== 0);
  const counts = countBy(known, (year) => year);
  const all = known.length;
  const same = [...counts.values()].reduce((sum, count) => sum + count * count, 0);
  return Math.min(0.9, Math.max(0.05, all === 0 ? 1 : same / (all * all)));
}

function factName(part: Part): Message {
  return part === 'year' ? message('year-of-birth') : message('field-name', { field: 'gender' });
}
