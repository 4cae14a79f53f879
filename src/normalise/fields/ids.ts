/** Reads ID numbers once per spelling, repairs them, and checks them against each row's own data. */
import {
  countUp,
  type Finding,
  finding,
  groupBy,
  type IdColumn,
  type IdValue,
  type LayoutColumn,
  type ProfileField,
  type ValueFault,
  type ValueFaultCode,
} from '../../model/index.js';
import type { GenderCode } from '../../text/index.js';
import {
  mayHaveLostZeros,
  parseId,
  readAsCccd,
  readCccd,
  repairId,
  restoreZeros,
  yearOf,
} from '../../text/index.js';
import { Interner } from '../interner.js';
import type { ReadColumn } from '../readColumn.js';
import type { People, SourceRecords } from '../rosters/people.js';
import { placeOf, wholeCell } from '../rosters/sources.js';

/** Data against which an ID number is checked; undefined where the profile lacks the field. */
export interface Checks {
  birthField: string;
  births: Int32Array | undefined;
  genderField: string;
  genders: Uint8Array | undefined;
}

/** A row's own data, 0 for unknown. */
interface Person {
  gender: GenderCode;
  birthYear: number;
}

/** Fewest numbers, and share of all of one length, that prove the loss of zeros. One in six fits by chance. */
const LEAST = 5;
const NEARLY_ALL = 0.9;

/** Digits of a CCCD without its first zeros. */
const LENGTHS_OF_LOSS = [10, 11];
/** A cell with a number of 10 or 11 digits. */
const SHORT = /(?<!\d)[1-9]\d{9,10}(?!\d)/;

type Fault = Extract<ValueFaultCode, 'id-scientific' | 'id-unreadable'>;

const MISSING: IdValue = { text: '', kind: 'other', repaired: false };

function areEqual(one: IdValue, other: IdValue): boolean {
  return one.kind === other.kind && one.repaired === other.repaired;
}

/** Reads the ID numbers of a field. @param checks birth date and gender by record */
export function readIds(people: People, field: ProfileField, checks: Checks): ReadColumn<IdColumn> {
  const faults: ValueFault[] = [];
  const findings: Finding[] = [];
  const ids = new Interner<IdValue, Fault>(MISSING, areEqual, parseId);
  const index = new Int32Array(people.count);
  const columns = people.bySource.flatMap((own) => columnOf(own, field));
  const losses = new Map(columns.map((column) => [column, countLosses(column, checks)]));
  const lossesOf = (own: readonly Column[]) => lengthsOfLoss(own.map((each) => losses.get(each)!));
  const byFile = groupBy(columns, ({ source }) => source.table.file);
  const ofFiles = new Map([...byFile].map(([file, own]) => [file, lossesOf(own)]));
  for (const column of columns) {
    const { source, first, texts, cells } = column;
    const lost = [...lossesOf([column]), ...ofFiles.get(source.table.file)!];
    let unknownProvinces = 0;
    let laterYears = 0;
    let oddLengths = 0;
    texts.forEach((text, position) => {
      const record = first + position;
      const reading = text === '' ? 0 : ids.ofCell(text);
      if (typeof reading === 'string') {
        faults.push({ record, field: field.id, code: reading });
        return;
      }
      if (reading === 0) return;
      const person = personOf(checks, record);
      const id = ids.values[reading];
      const restore = lost.includes(id.text.length) ? restoreZeros : repairId;
      const repaired = restore(id.text, person);
      index[record] = repaired === undefined ? reading : ids.ofValue(repaired);
      for (const contradiction of contradictions(id, person, checks)) {
        faults.push({ record, field: field.id, ...contradiction });
      }
      if (id.kind === 'other' && readCccd(id.text)) unknownProvinces++;
      else if ((repaired ?? id).kind === 'other' && /^\d+$/.test(id.text)) {
        if (id.text.length === 12) laterYears++;
        else oddLengths++;
      }
    });
    for (const [code, count] of [
      ['id-province-unknown', unknownProvinces],
      ['id-year-later', laterYears],
      ['id-length-odd', oddLengths],
    ] as const) {
      if (count === 0) continue;
      const place = placeOf(source, cells[0]);
      findings.push(finding('warning', code, { field: field.id, count }, place));
    }
  }
  return { column: { type: 'idNumber', ...ids.column(index) }, faults, findings };
}

/** Cells of one table, in order of its records. */
interface Column extends SourceRecords {
  /** Columns of the table that have the field. */
  cells: readonly LayoutColumn[];
  texts: readonly string[];
}

function columnOf(own: SourceRecords, { id, type }: ProfileField): Column[] {
  const cells = own.source.fields.get(id)?.whole;
  if (cells === undefined) return [];
  const { rows } = own.source.table;
  return [{ ...own, cells, texts: own.rows.map((row) => wholeCell(rows[row], cells, type)) }];
}

function personOf({ births, genders }: Checks, record: number): Person {
  return {
    gender: (genders?.[record] ?? 0) as GenderCode,
    birthYear: yearOf(births?.[record] ?? 0),
  };
}

/** Numbers of a list that may have lost their zeros, and those that are a CCCD once the zeros are back, by length. */
interface Losses {
  all: Map<number, number>;
  fitting: Map<number, number>;
}

function countLosses({ first, texts }: Column, checks: Checks): Losses {
  const all = new Map<number, number>();
  const fitting = new Map<number, number>();
  for (const [position, text] of texts.entries()) {
    const id = SHORT.test(text) ? parseId(text) : undefined;
    if (typeof id !== 'object' || !mayHaveLostZeros(id.text)) continue;
    countUp(all, id.text.length);
    const isFitting = restoreZeros(id.text, personOf(checks, first + position));
    if (isFitting) countUp(fitting, id.text.length);
  }
  return { all, fitting };
}

/**
 * Finds the lengths of numbers that lost their zeros in whole lists: those of which nearly all numbers are a CCCD
 * once the zeros are back. There a number is repaired without a year of birth. The sheets of a file, such as one for
 * each branch, count together too.
 */
function lengthsOfLoss(lists: readonly Losses[]): number[] {
  const sum = (counts: 'all' | 'fitting', length: number) =>
    lists.reduce((total, list) => total + (list[counts].get(length) ?? 0), 0);
  return LENGTHS_OF_LOSS.filter((length) => {
    const count = sum('fitting', length);
    return count >= LEAST && count >= NEARLY_ALL * sum('all', length);
  });
}

/** Finds contradictions. Both values are kept, since only a person can say which is wrong. */
function contradictions(
  id: IdValue,
  { gender, birthYear }: Person,
  checks: Checks,
): Pick<ValueFault, 'code' | 'otherField'>[] {
  const encoded = readAsCccd(id.text);
  const found: Pick<ValueFault, 'code' | 'otherField'>[] = [];
  if (encoded === undefined) return found;
  if (gender !== 0 && encoded.gender !== gender) {
    found.push({ code: 'id-contradicts-gender', otherField: checks.genderField });
  }
  if (birthYear !== 0 && encoded.year !== birthYear) {
    found.push({ code: 'id-contradicts-birth', otherField: checks.birthField });
  }
  return found;
}
