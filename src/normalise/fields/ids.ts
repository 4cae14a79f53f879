/** Reads ID numbers once per spelling, repairs them, and checks them against each row's own data. */
import {
  countUp,
  type Finding,
  finding,
  type IdColumn,
  type IdValue,
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
import type { People } from '../rosters/people.js';
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

/** A cell with a number of 10 or 11 digits. */
const SHORT = /(?<!\d)[1-9]\d{9,10}(?!\d)/;

type Fault = Extract<ValueFaultCode, 'id-scientific' | 'id-unreadable'>;

const MISSING: IdValue = { text: '', kind: 'other', repaired: false };

function keyOf({ text, kind, repaired }: IdValue): string {
  return `${kind}${repaired ? '*' : ' '}${text}`;
}

/** Reads the ID numbers of a field. @param checks birth date and gender by record */
export function readIds(people: People, field: ProfileField, checks: Checks): ReadColumn<IdColumn> {
  const faults: ValueFault[] = [];
  const findings: Finding[] = [];
  const ids = new Interner<IdValue, Fault>(MISSING, keyOf, parseId);
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const columns = source.fields.get(field.id);
    if (columns === undefined) continue;
    const texts = rows.map((row) => wholeCell(source.table.rows[row], columns.whole, field.type));
    const losses = lengthsOfLoss(texts, (position) => personOf(checks, first + position));
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
      const restore = losses.has(id.text.length) ? restoreZeros : repairId;
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
      const place = placeOf(source, columns.whole[0]);
      findings.push(finding('warning', code, { field: field.id, count }, place));
    }
  }
  return { column: { type: 'idNumber', ...ids.column(index) }, faults, findings };
}

function personOf({ births, genders }: Checks, record: number): Person {
  return {
    gender: (genders?.[record] ?? 0) as GenderCode,
    birthYear: yearOf(births?.[record] ?? 0),
  };
}

/**
 * Finds the lengths of numbers that lost their zeros on a whole list: those of which nearly all numbers are a CCCD
 * once the zeros are back. There a number is repaired without a year of birth.
 */
function lengthsOfLoss(
  texts: readonly string[],
  personAt: (position: number) => Person,
): ReadonlySet<number> {
  const all = new Map<number, number>();
  const fitting = new Map<number, number>();
  texts.forEach((text, position) => {
    const id = SHORT.test(text) ? parseId(text) : undefined;
    if (typeof id !== 'object' || !mayHaveLostZeros(id.text)) return;
    countUp(all, id.text.length);
    if (restoreZeros(id.text, personAt(position))) countUp(fitting, id.text.length);
  });
  const lengths = new Set<number>();
  for (const [length, count] of fitting) {
    if (count >= LEAST && count >= NEARLY_ALL * all.get(length)!) lengths.add(length);
  }
  return lengths;
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
