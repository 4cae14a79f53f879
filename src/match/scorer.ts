/** The fields of the records as ladders, and the weight of a pair: prior and rungs added up. */
import type {
  Band,
  DateColumn,
  IdColumn,
  NameColumn,
  Profile,
  Records,
  TextColumn,
  Veto,
} from '../model/index.js';
import { compareBirths, dateRung } from './compare/birth.js';
import { compareBranches } from './compare/branch.js';
import { compareDates } from './compare/date.js';
import { compareGenders } from './compare/gender.js';
import { compareIdNumbers, idRung } from './compare/idNumber.js';
import { compareNames, firstForeignGiven, firstOtherGiven } from './compare/name.js';
import { comparePhones } from './compare/phone.js';
import { comparePlaces, type Place } from './compare/place.js';
import { compareCodes, compareTexts } from './compare/text.js';
import { bitsOf, type Comparison } from './comparison.js';
import { makeNameTable, type NameTable } from './nameTable.js';
import type { Limits } from './settings.js';
import { spread } from './sorting.js';

/**
 * Where fields are well known a bad pair within a cluster says much; a list full of slips has many
 * pairs of one person with little in common.
 */
const DOUBT = 12;
const DOUBT_UNKNOWN = 2;

interface BandVerdict {
  band: Band;
  veto?: Veto;
}

export interface Scorer {
  /** Whether these are rosters with whole names, such as the shipped weights were made for. */
  hasNames: boolean;
  comparisons: Comparison[];
  /** What stands before the fields: where the two rows are, among how many. */
  place: Place;
  /** Bits, prior included. */
  weight(a: number, b: number): number;
  /** The same without what ID numbers say, and that alone. */
  hidden(a: number, b: number): number;
  numbers(a: number, b: number): number;
  /** Most bits that a pair takes away when two groups are joined through others. */
  doubt: number;
  /** What keeps two records out of one cluster, even through others, however much agrees. */
  contradiction(a: number, b: number): Veto | undefined;
  /**
   * Band of a pair on its own, by its weight and by what supports it (see `Comparison.support`),
   * and what keeps it from merging where the weight alone would do.
   */
  band(a: number, b: number, weight: number, limits: Limits): BandVerdict;
}

/** What blocking needs to know of the fields as well. */
export interface Fields {
  name: NameColumn | undefined;
  names: NameTable | undefined;
  /** Record → number of its folded name; 0 for missing. */
  foldedName: Int32Array;
  birth: Int32Array | undefined;
  /** Further dates, such as that of admission. */
  dates: Int32Array[];
  ids: IdColumn[];
  /** Record → position of its value, for each phone and each code that identifies. */
  phones: Int32Array[];
  codes: Int32Array[];
  /** Given names and surnames in columns of their own. */
  parts: TextColumn[];
  /** All compared columns of interned values. */
  interned: (NameColumn | IdColumn | TextColumn)[];
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
      : combinedParts(
          columns.flatMap(({ column }) => (column.type === 'namePart' ? [column] : [])),
          records.count,
        );
  const fields: Fields = {
    name: nameColumn,
    names,
    foldedName,
    birth: packed,
    dates: [],
    ids: [],
    phones: [],
    codes: [],
    parts: [],
    interned: [],
  };
  for (const { field, column } of columns) {
    if (column.type === 'idNumber') fields.ids.push(column);
    if (column.type === 'date' && column.packed !== packed) fields.dates.push(column.packed);
    if (column.type === 'phone') fields.phones.push(column.index);
    const isCode = column.type === 'code' && field.use === 'identifies';
    if (isCode || column.type === 'identifier') fields.codes.push(column.index);
    if (column.type === 'namePart') fields.parts.push(column);
    if (column.type !== 'date' && column.type !== 'gender') fields.interned.push(column);
  }
  return fields;
}

/** Record → number of its name in parts, from 1. */
function combinedParts(parts: readonly TextColumn[], count: number): Int32Array {
  const numbers = new Map<string, number>();
  return Int32Array.from({ length: count }, (_, record) => {
    const key = parts.map(({ index, values }) => values[index[record]!]!.folded).join(' ');
    const known = numbers.get(key) ?? numbers.size + 1;
    numbers.set(key, known);
    return known;
  });
}

function bitsOfAll(comparisons: readonly Comparison[], a: number, b: number): number {
  let sum = 0;
  for (const comparison of comparisons) sum += bitsOf(comparison, a, b, comparison.level(a, b));
  return sum;
}

export function makeScorer(records: Records, profile: Profile, fields: Fields): Scorer {
  const comparisons = makeComparisons(records, profile, fields);
  const place = comparePlaces(records, fields.foldedName, fields.birth);
  const numbers = comparisons.filter(({ levels }) => levels.includes('id-cccd-different'));
  const others = comparisons.filter((each) => !numbers.includes(each));
  const hidden = (a: number, b: number) =>
    bitsOf(place, a, b, place.level(a, b)) + bitsOfAll(others, a, b);
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
  // One number and one date of birth on two lists: somebody with two names. On one list the number
  // may have been copied down from the row above, as of twins.
  const birth = comparisons.find(({ levels }) => levels.includes('date-swapped'));
  const isProved = (a: number, b: number) =>
    records.table[a] !== records.table[b] && birth?.level(a, b) === dateRung.same;
  const contradiction = (a: number, b: number): Veto | undefined => {
    for (const number of numbers) {
      const level = number.level(a, b);
      if (level === cccdDifferent) return 'different-numbers';
    }
    if (name === undefined) return undefined;
    const level = name.level(a, b);
    if (level < firstOtherGiven) return undefined;
    if (!shareNumber(a, b)) return 'different-names';
    return level >= firstForeignGiven && !isProved(a, b) ? 'different-names' : undefined;
  };
  return {
    hasNames: name !== undefined,
    comparisons,
    place,
    weight: (a, b) => hidden(a, b) + bitsOfAll(numbers, a, b),
    hidden,
    numbers: (a, b) => bitsOfAll(numbers, a, b),
    doubt: fields.name === undefined ? DOUBT_UNKNOWN : DOUBT,
    contradiction,
    band(a, b, weight, { mergeAt, askAt, leastSupport }) {
      if (weight < askAt) return { band: 'different' };
      const heavy = weight >= mergeAt;
      const against = contradiction(a, b);
      if (against !== undefined) {
        if (areForeign(a, b)) return { band: 'different' };
        return heavy ? { band: 'ask', veto: against } : { band: 'ask' };
      }
      if (!heavy) return { band: 'ask' };
      const supported = comparisons.some((each) => each.support(each.level(a, b)) >= leastSupport);
      return supported ? { band: 'same' } : { band: 'ask', veto: 'unconfirmed' };
    },
  };
}

function makeComparisons(records: Records, profile: Profile, fields: Fields): Comparison[] {
  const { foldedName, names, name, birth } = fields;
  const out: Comparison[] = [];
  let earlier: DateColumn | undefined;
  const gender = [...records.columns.values()].find((column) => column.type === 'gender');
  const own = { births: birth, genders: gender?.code };
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
        isBirth
          ? compareBirths(field.id, column, foldedName)
          : compareDates(field.id, column, earlier),
      );
      if (!isBirth) earlier = column;
    } else if (column.type === 'idNumber') {
      out.push(compareIdNumbers(field.id, column, foldedName, own));
    } else if (column.type === 'gender') {
      out.push(compareGenders(field.id, column));
    } else if (column.type === 'phone') {
      out.push(comparePhones(field.id, column, foldedName));
    } else if (column.type === 'code' || column.type === 'identifier') {
      const identifies = column.type === 'identifier' || field.use === 'identifies';
      out.push(
        identifies
          ? compareCodes(field.id, column, foldedName)
          : compareTexts(field.id, column, false),
      );
    } else {
      const others =
        column.type === 'namePart' ? fields.parts.filter((each) => each !== column) : [];
      out.push(compareTexts(field.id, column, field.use === 'identifies', others));
    }
  }
  return out;
}
