/** Compares the lineage of a merge with the truth of its sample: person and place of each row. */
import { join } from 'node:path';
import { groupBy } from '#product/model/index.js';
import { shortName } from '#product/sample/index.js';
import { fold } from '#product/text/index.js';
import { type CsvRow, readCsv, rowKey } from './csv.js';

const pairsOf = (count: number) => (count * (count - 1)) / 2;

/** Numbers of pairs by person and by member, and of members with rows of several people. */
export interface Pairs {
  true: number;
  found: number;
  right: number;
  joined: number;
}

/** open: its commune was split, only a person knows the new one, and none was assigned. */
type Outcome = 'right' | 'wrong' | 'missing' | 'open';

interface PlaceDifference {
  outcome: Outcome;
  reason: string;
  file: string;
  told: string;
  said: string;
  truly: string;
  given: string;
  rows: number;
}

export interface Places {
  counts: Record<Outcome | 'rejected', number>;
  /** Differences, one for each reason and file. */
  differences: PlaceDifference[];
}

export interface Compared {
  /** Counts rows by their outcome; `lost` and `invented` are row keys. */
  rows: {
    sample: number;
    kept: number;
    merged: number;
    rejected: number;
    lost: string[];
    invented: string[];
  };
  pairs: Pairs;
  places: Places;
}

type LineageByKey = ReadonlyMap<string, readonly CsvRow[]>;

export function compare(sample: string, result: string): Compared {
  const { lineage, byKey } = lineageOf(result);
  const truth = readCsv(join(sample, 'truth.csv'));
  const places = readCsv(join(sample, 'places.csv'));
  const known = new Set(truth.map(rowKey));
  const count = (wanted: string) => lineage.filter(({ status }) => status === wanted).length;
  return {
    rows: {
      sample: truth.length,
      kept: count('kept'),
      merged: count('merged'),
      rejected: count('rejected'),
      // No person may be lost, and no other row may become one.
      lost: truth.filter((row) => !byKey.has(rowKey(row))).map(rowKey),
      invented: lineage.filter((row) => !known.has(rowKey(row))).map(rowKey),
    },
    pairs: comparePairs(truth, byKey),
    places: comparePlaces(places, byKey),
  };
}

export function pairsOfRows(sample: string, result: string): Pairs {
  return comparePairs(readCsv(join(sample, 'truth.csv')), lineageOf(result).byKey);
}

function lineageOf(result: string): { lineage: CsvRow[]; byKey: LineageByKey } {
  const lineage = readCsv(join(result, 'lineage.csv')).filter(({ status }) => status !== 'skipped');
  return { lineage, byKey: groupBy(lineage, rowKey) };
}

/** Counts pairs of rows by person, and by member where the lineage has one. */
export function comparePairs(truth: readonly CsvRow[], byKey: LineageByKey): Pairs {
  const people = new Map<string, number>();
  const members = new Map<string, number>();
  const both = new Map<string, number>();
  const count = (map: Map<string, number>, key: string) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const row of truth) {
    const [found] = byKey.get(rowKey(row)) ?? [];
    count(people, row.person!);
    if (found === undefined || found.member === '') continue;
    count(members, found.member!);
    count(both, `${found.member}\n${row.person}`);
  }
  const sum = (map: Map<string, number>) =>
    [...map.values()].reduce((total, each) => total + pairsOf(each), 0);
  const peopleOfMember = new Map<string, number>();
  for (const key of both.keys()) count(peopleOfMember, key.split('\n')[0]!);
  return {
    true: sum(people),
    found: sum(members),
    right: sum(both),
    joined: [...peopleOfMember.values()].filter((each) => each > 1).length,
  };
}

/** Compares the places of rows; rejected rows have none. */
function comparePlaces(places: readonly CsvRow[], byKey: LineageByKey): Places {
  const unitsOfName = namesakes(places);
  const counts = { right: 0, wrong: 0, missing: 0, open: 0, rejected: 0 };
  const differences = new Map<string, PlaceDifference>();
  for (const place of places) {
    const [found] = byKey.get(rowKey(place)) ?? [];
    if (found === undefined || found.status === 'rejected') {
      counts.rejected++;
      continue;
    }
    const outcome = outcomeOf(place.new_commune!, found.new_commune!);
    counts[outcome]++;
    if (outcome === 'right') continue;
    const reason = reasonOf(place, unitsOfName);
    const key = [outcome, reason, place.file, found.old_commune, found.new_commune].join('\n');
    const known = differences.get(key);
    if (known !== undefined) known.rows++;
    else {
      differences.set(key, {
        ...{
          outcome,
          reason,
          file: place.file!,
          told: place.commune_place!,
          said: place.commune_name!,
        },
        ...{ truly: `${place.old_commune} → ${place.new_commune || '?'}` },
        ...{ given: `${found.old_commune || '?'} → ${found.new_commune || '?'}`, rows: 1 },
      });
    }
  }
  return { counts, differences: [...differences.values()] };
}

/** Groups old communes by name; several may share one. */
function namesakes(places: readonly CsvRow[]): Map<string, Set<string>> {
  const units = new Map<string, Set<string>>();
  for (const { file, old_commune } of places) {
    const name = shortName(old_commune!);
    const own = units.get(name) ?? new Set();
    units.set(name, own.add(`${file!.split('/')[0]}\n${old_commune}`));
  }
  return units;
}

function outcomeOf(truly: string, given: string): Outcome {
  if (truly === '') return given === '' ? 'open' : 'wrong';
  if (given === '') return 'missing';
  return given === truly ? 'right' : 'wrong';
}

/** Describes the difficulty of a row's place, by the sample. */
function reasonOf(
  { new_commune, old_commune, commune_place: told, commune_name: said, encoding }: CsvRow,
  unitsOfName: ReadonlyMap<string, ReadonlySet<string>>,
): string {
  if (new_commune === '') return 'commune was split';
  if (told === 'nowhere') return 'file does not say its commune';
  const short = shortName(old_commune!);
  const traits = [`told by ${told}`];
  if (!fold(said!).includes(fold(short))) traits.push('an earlier name');
  else if (unitsOfName.get(short)!.size > 1) traits.push('name twice in the province');
  if (encoding) traits.push(encoding);
  return traits.join(', ');
}
