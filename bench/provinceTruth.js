// Compares the lineage of a merge with what its sample knows: who each row is, where it belongs.
import { join } from 'node:path';
import { groupBy } from '../dist/model/index.js';
import { readCsv, rowKey } from './support.js';

const pairsOf = (count) => (count * (count - 1)) / 2;

/** @returns rows by what became of them, pairs, and places with one line for each reason and file */
export function compare(sample, result) {
  const { lineage, byKey } = lineageOf(result);
  const truth = readCsv(join(sample, 'truth.csv'));
  const places = readCsv(join(sample, 'places.csv'));
  const known = new Set(truth.map(rowKey));
  return {
    rows: {
      sample: truth.length,
      kept: lineage.filter(({ status }) => status === 'kept').length,
      merged: lineage.filter(({ status }) => status === 'merged').length,
      rejected: lineage.filter(({ status }) => status === 'rejected').length,
      // Nobody may be lost, and no other row be taken for a person.
      lost: truth.filter((row) => !byKey.has(rowKey(row))).map(rowKey),
      invented: lineage.filter((row) => !known.has(rowKey(row))).map(rowKey),
    },
    pairs: comparePairs(truth, byKey),
    places: comparePlaces(places, byKey),
  };
}

/** Pairs of rows of one person and of one member, and members with rows of several people. */
export function pairsOfRows(sample, result) {
  return comparePairs(readCsv(join(sample, 'truth.csv')), lineageOf(result).byKey);
}

function lineageOf(result) {
  const lineage = readCsv(join(result, 'lineage.csv')).filter(({ status }) => status !== 'skipped');
  return { lineage, byKey: groupBy(lineage, rowKey) };
}

function comparePairs(truth, byKey) {
  const people = new Map();
  const members = new Map();
  const both = new Map();
  const count = (map, key) => map.set(key, (map.get(key) ?? 0) + 1);
  for (const row of truth) {
    const [found] = byKey.get(rowKey(row)) ?? [];
    count(people, row.person);
    if (found === undefined || found.member === '') continue;
    count(members, found.member);
    count(both, `${found.member}\n${row.person}`);
  }
  const sum = (map) => [...map.values()].reduce((total, each) => total + pairsOf(each), 0);
  const peopleOfMember = new Map();
  for (const key of both.keys()) count(peopleOfMember, key.split('\n')[0]);
  return {
    true: sum(people),
    found: sum(members),
    right: sum(both),
    joined: [...peopleOfMember.values()].filter((each) => each > 1).length,
  };
}

/** A rejected row has no place to compare. */
function comparePlaces(places, byKey) {
  const unitsOfName = new Map();
  for (const { file, old_commune } of places) {
    const name = shortName(old_commune);
    const units = unitsOfName.get(name) ?? new Set();
    unitsOfName.set(name, units.add(`${file.split('/')[0]}\n${old_commune}`));
  }
  const counts = { right: 0, wrong: 0, missing: 0, open: 0, rejected: 0 };
  const differences = new Map();
  for (const place of places) {
    const [found] = byKey.get(rowKey(place)) ?? [];
    if (found === undefined || found.status === 'rejected') {
      counts.rejected++;
      continue;
    }
    const outcome = outcomeOf(place.new_commune, found.new_commune);
    counts[outcome]++;
    if (outcome === 'right') continue;
    const reason = reasonOf(place, unitsOfName);
    const key = [outcome, reason, place.file, found.old_commune, found.new_commune].join('\n');
    const known = differences.get(key);
    if (known !== undefined) known.rows++;
    else {
      differences.set(key, {
        ...{ outcome, reason, file: place.file, told: place.told, said: place.said },
        ...{ truly: `${place.old_commune} → ${place.new_commune || '?'}` },
        ...{ given: `${found.old_commune || '?'} → ${found.new_commune || '?'}`, rows: 1 },
      });
    }
  }
  return { counts, differences: [...differences.values()] };
}

/** open: only a person knows where the hamlet of a split commune went, and none was claimed. */
function outcomeOf(truly, given) {
  if (truly === '') return given === '' ? 'open' : 'wrong';
  if (given === '') return 'missing';
  return given === truly ? 'right' : 'wrong';
}

/** What is hard about a row's place, as the sample knows it. */
function reasonOf({ new_commune, old_commune, told, said, encoding }, unitsOfName) {
  if (new_commune === '') return 'commune was split';
  if (told === 'nowhere') return 'file does not say its commune';
  const short = shortName(old_commune);
  const traits = [`told by ${told}`];
  if (!fold(said).includes(fold(short))) traits.push('an earlier name');
  else if (unitsOfName.get(short).size > 1) traits.push('name twice in the province');
  if (encoding !== '') traits.push(encoding);
  return traits.join(', ');
}

function shortName(commune) {
  return commune.replace(/^(Xã|Phường|Thị trấn) /, '');
}

function fold(text) {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/gi, 'd').toLowerCase();
}
