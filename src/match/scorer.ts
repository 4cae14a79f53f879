/** The fields of the records as ladders, and the weight of a pair: prior and rungs added up. */
import type { Band, IdColumn, NameColumn, Profile, Records, Veto } from '../model/index.js';
import { compareBirths } from './compare/birth.js';
import { compareBranches } from './compare/branch.js';
import { compareDates } from './compare/date.js';
import { compareGenders } from './compare/gender.js';
import { compareIdNumbers, idRung } from './compare/idNumber.js';
import { compareNames, firstForeignGiven, firstOtherGiven } from './compare/name.js';
import { comparePhones } from './compare/phone.js';
import { compareCodes, compareTexts } from './compare/text.js';
import type { Comparison } from './comparison.js';
import { model } from './model.js';
import { makeNameTable, type NameTable } from './nameTable.js';
import { makePrior, type Prior } from './prior.js';
import type { MatchSettings } from './settings.js';
import { spread } from './sorting.js';

/** See `Comparison.support`. */
const ENOUGH_SUPPORT = 2;

interface BandVerdict {
  band: Band;
  veto?: Veto;
}

export interface Scorer {
  comparisons: Comparison[];
  prior: Prior;
  /** Bits, prior included. */
  weight(a: number, b: number): number;
  /** What keeps two records out of one cluster, even through others, however much agrees. */
  contradiction(a: number, b: number): Veto | undefined;
  /**
   * Band of a pair on its own, by its weight and by what supports it (see `Comparison.support`),
   * and what keeps it from merging where the weight alone would do.
   */
  band(a: number, b: number, weight: number, settings: MatchSettings): BandVerdict;
}

/** What blocking needs to know of the fields as well. */
export interface Fields {
  name: NameColumn | undefined;
  names: NameTable | undefined;
  /** Record → number of its folded name; 0 for missing. */
  foldedName: Int32Array;
  birth: Int32Array | undefined;
  ids: IdColumn[];
  /** Record → position of its value, for each phone and each code that identifies. */
  phones: Int32Array[];
  codes: Int32Array[];
}

/** `carried` fields are left out; further columns of a type that occurs once are compared too. */
export function findFields(records: Records, profile: Profile): Fields {
  const used = profile.fields.filter((field) => field.use !== 'carried');
  const columns = used.flatMap((field) => {
    const column = records.columns.get(field.id);
    return column === undefined ? [] : [{ field, column }];
  });
  const name = columns.find(({ column }) => column.type === 'name')?.column;
  const birth = columns.find(
    ({ field, column }) => column.type === 'date' && field.use === 'identifies',
  )?.column;
  const nameColumn = name?.type === 'name' ? name : undefined;
  const packed = birth?.type === 'date' ? birth.packed : undefined;
  const names = nameColumn && makeNameTable(nameColumn, packed);
  const foldedName =
    nameColumn && names
      ? spread(nameColumn.index, names.foldedId)
      : new Int32Array(records.count).fill(1);
  const fields: Fields = {
    name: nameColumn,
    names,
    foldedName,
    birth: packed,
    ids: [],
    phones: [],
    codes: [],
  };
  for (const { field, column } of columns) {
    if (column.type === 'idNumber') fields.ids.push(column);
    if (column.type === 'phone') fields.phones.push(column.index);
    if (column.type === 'code' && field.use === 'identifies') fields.codes.push(column.index);
  }
  return fields;
}

export function makeScorer(records: Records, profile: Profile, fields: Fields): Scorer {
  const comparisons = makeComparisons(records, profile, fields);
  const prior = makePrior(records);
  const numbers = comparisons.filter(({ levels }) => levels.includes('id-cccd-different'));
  const name = comparisons.find(({ levels }) => levels.includes('name-given'));
  const cccdDifferent = idRung['cccd-different'];
  const shareNumber = (a: number, b: number) =>
    numbers.some((number) => {
      const level = number.level(a, b);
      return level === idRung['cccd-same'] || level === idRung['cmnd-same'];
    });
  // Twins: all agrees but the given name, and that is no spelling of the other's.
  const areForeign = (a: number, b: number) =>
    name !== undefined && name.level(a, b) >= firstForeignGiven && !shareNumber(a, b);
  const contradiction = (a: number, b: number): Veto | undefined => {
    for (const number of numbers) {
      const level = number.level(a, b);
      if (level === cccdDifferent) return 'different-numbers';
    }
    if (name === undefined) return undefined;
    const level = name.level(a, b);
    if (level < firstOtherGiven) return undefined;
    return level >= firstForeignGiven || !shareNumber(a, b) ? 'different-names' : undefined;
  };
  return {
    comparisons,
    prior,
    weight(a, b) {
      let sum = prior(a, b);
      for (const comparison of comparisons) {
        const level = comparison.level(a, b);
        if (level > 0) sum += comparison.bits(a, b, level);
      }
      return sum;
    },
    contradiction,
    band(a, b, weight, { mergeAt, askAt }) {
      if (weight < askAt) return { band: 'different' };
      const heavy = weight >= mergeAt;
      const against = contradiction(a, b);
      if (against !== undefined) {
        const doubtful = weight >= askAt + model.halfSupport.ask && !areForeign(a, b);
        if (!doubtful) return { band: 'different' };
        return heavy ? { band: 'ask', veto: against } : { band: 'ask' };
      }
      let support = 0;
      for (const comparison of comparisons) {
        support += comparison.support(a, b, comparison.level(a, b));
      }
      if (support >= ENOUGH_SUPPORT) return { band: heavy ? 'same' : 'ask' };
      if (weight < askAt + model.halfSupport.ask) return { band: 'different' };
      if (!heavy) return { band: 'ask' };
      return support > 0 && weight >= mergeAt + model.halfSupport.merge
        ? { band: 'same' }
        : { band: 'ask', veto: 'unconfirmed' };
    },
  };
}

function makeComparisons(records: Records, profile: Profile, fields: Fields): Comparison[] {
  const { foldedName, names, name, birth } = fields;
  const out: Comparison[] = [];
  for (const field of profile.fields) {
    // Where a row stands says something even where the profile only carries it along.
    if (field.type === 'branch') {
      out.push(compareBranches(field.id, records.oldBranch, records.oldCommune));
      continue;
    }
    const column = records.columns.get(field.id);
    if (column === undefined || field.use === 'carried') continue;
    if (column.type === 'name') {
      if (names && column === name) out.push(compareNames(field.id, column, names));
    } else if (column.type === 'date') {
      const isBirth = column.packed === birth;
      out.push(
        isBirth ? compareBirths(field.id, column, foldedName) : compareDates(field.id, column),
      );
    } else if (column.type === 'idNumber') {
      out.push(compareIdNumbers(field.id, column, foldedName));
    } else if (column.type === 'gender') {
      out.push(compareGenders(field.id, column));
    } else if (column.type === 'phone') {
      out.push(comparePhones(field.id, column, foldedName));
    } else if (column.type === 'code') {
      const identifies = field.use === 'identifies';
      out.push(
        identifies
          ? compareCodes(field.id, column, foldedName)
          : compareTexts(field.id, column, false),
      );
    } else {
      out.push(compareTexts(field.id, column, field.use === 'identifies'));
    }
  }
  return out;
}
