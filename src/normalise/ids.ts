/** ID numbers: read once per spelling, repaired and checked against each row's own data. */
import {
  finding,
  type IdColumn,
  type IdValue,
  type ProfileField,
  type ValueFault,
  type ValueFaultCode,
} from '../model/index.js';
import { yearOf } from '../text/date.js';
import type { GenderCode } from '../text/gender.js';
import { mayHaveLostZeros, parseId, readAsCccd, readCccd, repairId } from '../text/idNumber.js';
import { Interner } from './interner.js';
import type { People } from './people.js';
import type { Sink } from './sink.js';
import { placeOf, wholeCell } from './sources.js';

/** What a row's number is checked against; a field that the profile lacks has no data. */
export interface Checks {
  birthField: string;
  births: Int32Array | undefined;
  genderField: string;
  genders: Uint8Array | undefined;
}

type Reading = number | Extract<ValueFaultCode, 'id-scientific' | 'id-unreadable'>;

class Ids {
  readonly interner = new Interner<IdValue>({ text: '', kind: 'other', repaired: false });
  private readonly readings = new Map<string, Reading>();

  read(text: string): Reading {
    const known = this.readings.get(text);
    if (known !== undefined) return known;
    const id = parseId(text);
    const reading = id === undefined ? 0 : typeof id === 'string' ? id : this.intern(id);
    this.readings.set(text, reading);
    return reading;
  }

  private intern(id: IdValue): number {
    // Nearly all are CCCD as they should be, and need no text of their own.
    const isUsual = id.kind === 'cccd' && !id.repaired;
    const key = isUsual ? id.text : `${id.kind}${id.repaired ? '*' : ' '}${id.text}`;
    return this.interner.number(key, id);
  }

  repaired(number: number, gender: GenderCode, birthYear: number): number {
    const id = repairId(this.interner.values[number].text, { gender, birthYear });
    return id === undefined ? number : this.intern(id);
  }
}

export function readIds(people: People, field: ProfileField, checks: Checks, sink: Sink): IdColumn {
  const ids = new Ids();
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const columns = source.fields.get(field.id);
    if (columns === undefined) continue;
    let unknownProvinces = 0;
    rows.forEach((row, position) => {
      const record = first + position;
      const text = wholeCell(source.table.rows[row], columns.whole, field.type);
      const reading = text === '' ? 0 : ids.read(text);
      if (typeof reading === 'string') {
        sink.faults.push({ record, field: field.id, code: reading });
        return;
      }
      if (reading === 0) return;
      const gender = (checks.genders?.[record] ?? 0) as GenderCode;
      const birthYear = yearOf(checks.births?.[record] ?? 0);
      const id = ids.interner.values[reading];
      index[record] = mayHaveLostZeros(id.text)
        ? ids.repaired(reading, gender, birthYear)
        : reading;
      for (const contradiction of contradictions(id, gender, birthYear, checks)) {
        sink.faults.push({ record, field: field.id, ...contradiction });
      }
      if (id.kind === 'other' && readCccd(id.text)) unknownProvinces++;
    });
    if (unknownProvinces > 0) {
      const args = { field: field.id, count: unknownProvinces };
      const place = placeOf(source, columns.whole[0]);
      sink.findings.push(finding('warning', 'id-province-unknown', args, place));
    }
  }
  return { type: 'idNumber', ...ids.interner.column(index) };
}

/** Both values are kept: which of them is wrong is for a person to say. */
function contradictions(
  id: IdValue,
  gender: GenderCode,
  birthYear: number,
  checks: Checks,
): Pick<ValueFault, 'code' | 'otherField'>[] {
  const says = readAsCccd(id.text);
  const found: Pick<ValueFault, 'code' | 'otherField'>[] = [];
  if (says === undefined) return found;
  if (gender !== 0 && says.gender !== gender) {
    found.push({ code: 'id-contradicts-gender', otherField: checks.genderField });
  }
  if (birthYear !== 0 && says.year !== birthYear) {
    found.push({ code: 'id-contradicts-birth', otherField: checks.birthField });
  }
  return found;
}
