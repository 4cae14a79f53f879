/** Plain data that the comparisons are made from; threads can share it. */
import type { Column, DateColumn, Profile, Records } from '../../model/index.js';
import { birthData } from './birth.js';
import { branchData } from './branch.js';
import { codeData } from './code.js';
import { dateData } from './date.js';
import type { Fields } from './fields.js';
import { idData } from './idNumber.js';
import type { ComparisonData } from './index.js';
import { namePartData } from './name/namePart.js';
import { phoneData } from './phone.js';
import { textData } from './text/text.js';

/** Most bits of the term-frequency adjustment, where the methods of matching differ. */
export interface FrequencyCaps {
  text: number;
  textClosed: number;
  textIdentifies: number;
  phone: number;
  /** log2 of the birth dates that are one digit away from a date. */
  digit: number;
}

/** Describes the comparisons of all fields, in order of the profile. */
export function comparisonData(
  records: Records,
  profile: Profile,
  fields: Fields,
  caps: FrequencyCaps,
): ComparisonData[] {
  const columns = [...records.columns.values()];
  const context: Context = {
    fields,
    caps,
    parts: new Map(namePartData(fields.parts).map((part) => [part.field, part])),
    gender: columns.find((column) => column.type === 'gender')?.code,
  };
  const all: ComparisonData[] = [];
  let earlier: DateColumn | undefined;
  for (const field of profile.fields) {
    // The branch of a row is evidence even if the profile only carries the field.
    if (field.type === 'branch') {
      all.push(branchData(field.id, records));
      continue;
    }
    const column = records.columns.get(field.id);
    if (column === undefined || field.use === 'carried') continue;
    const data = columnData(field, column, earlier, context);
    if (data !== undefined) all.push(data);
    if (data?.role === 'date' && column.type === 'date') earlier = column;
  }
  return all;
}

interface Context {
  fields: Fields;
  caps: FrequencyCaps;
  parts: ReadonlyMap<string, ComparisonData>;
  gender: Uint8Array | undefined;
}

/** @param earlier the further date before this one in the profile */
function columnData(
  { id, use }: Profile['fields'][number],
  column: Column,
  earlier: DateColumn | undefined,
  { fields, caps, parts, gender }: Context,
): ComparisonData | undefined {
  const { foldedName, names, name, birth } = fields;
  switch (column.type) {
    case 'name':
      return names && column === name
        ? { role: 'name', field: id, index: column.index, table: names }
        : undefined;
    case 'date':
      return column.packed === birth
        ? birthData(id, column, foldedName, caps.digit)
        : dateData(id, column, earlier, foldedName);
    case 'idNumber':
      return idData(id, column, foldedName, { births: birth, genders: gender });
    case 'gender':
      return { role: 'gender', field: id, code: column.code };
    case 'phone':
      return phoneData(id, column, foldedName, caps.phone);
    case 'code':
    case 'identifier':
      return column.type === 'identifier' || use === 'identifies'
        ? codeData(id, column, foldedName)
        : textData(id, column, false, caps);
    default:
      return parts.get(id) ?? textData(id, column, use === 'identifies', caps);
  }
}
