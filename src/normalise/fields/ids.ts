/** Reads ID numbers once per spelling, repairs them, and checks them against each row's own data. */
import {
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
    let unknownProvinces = 0;
    let oddLengths = 0;
    rows.forEach((row, position) => {
      const record = first + position;
      const text = wholeCell(source.table.rows[row], columns.whole, field.type);
      const reading = text === '' ? 0 : ids.ofCell(text);
      if (typeof reading === 'string') {
        faults.push({ record, field: field.id, code: reading });
        return;
      }
      if (reading === 0) return;
      const gender = (checks.genders?.[record] ?? 0) as GenderCode;
      const birthYear = yearOf(checks.births?.[record] ?? 0);
      const id = ids.values[reading];
      const repaired = mayHaveLostZeros(id.text)
        ? repairId(id.text, { gender, birthYear })
        : undefined;
      index[record] = repaired === undefined ? reading : ids.ofValue(repaired);
      for (const contradiction of contradictions(id, gender, birthYear, checks)) {
        faults.push({ record, field: field.id, ...contradiction });
      }
      if (id.kind === 'other' && readCccd(id.text)) unknownProvinces++;
      else if ((repaired ?? id).kind === 'other' && /^\d+$/.test(id.text)) oddLengths++;
    });
    for (const [code, count] of [
      ['id-province-unknown', unknownProvinces],
      ['id-length-odd', oddLengths],
    ] as const) {
      if (count === 0) continue;
      const place = placeOf(source, columns.whole[0]);
      findings.push(finding('warning', code, { field: field.id, count }, place));
    }
  }
  return { column: { type: 'idNumber', ...ids.column(index) }, faults, findings };
}

/** Finds contradictions. Both values are kept, since only a person can say which is wrong. */
function contradictions(
  id: IdValue,
  gender: GenderCode,
  birthYear: number,
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
