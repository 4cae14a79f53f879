/** What else than the gender column tells somebody's sex. */
import type { NameColumn, NameValue, ProfileField } from '../../model/index.js';
import { yearOf } from '../../text/date.js';
import type { GenderCode } from '../../text/gender.js';
import { PROVINCE_CODES, parseId, readCccd, repairId } from '../../text/idNumber.js';
import { type Source, wholeCell } from '../rosters/sources.js';

/** 0 where nothing tells it. `record`: that of the row. */
export type SexReader = (source: Source, row: number, record: number) => GenderCode;

/** A valid CCCD, else the middle name: Văn is a man's, Thị a woman's. */
export function sexReader(
  names: NameColumn,
  idField: ProfileField | undefined,
  births: Int32Array | undefined,
): SexReader {
  return (source, row, record) => {
    const columns = (idField && source.fields.get(idField.id)?.whole) ?? [];
    const cell =
      columns.length === 0 ? '' : wholeCell(source.table.rows[row]!, columns, 'idNumber');
    return (
      sexOfNumber(cell, yearOf(births?.[record] ?? 0)) ||
      sexOfName(names.values[names.index[record]!]!)
    );
  };
}

/** Of a number that fits the year of birth, where that is known. */
function sexOfNumber(cell: string, birthYear: number): GenderCode {
  const id = cell === '' ? undefined : parseId(cell);
  if (id === undefined || typeof id === 'string') return 0;
  const { text } = repairId(id.text, { gender: 0, birthYear }) ?? id;
  const says = readCccd(text);
  if (says === undefined || !PROVINCE_CODES.has(says.province)) return 0;
  return birthYear === 0 || says.year === birthYear ? says.gender : 0;
}

function sexOfName({ syllables, folded, marked }: NameValue): GenderCode {
  const middle = (marked ? syllables : folded).slice(1, -1);
  const isMan = middle.includes(marked ? 'văn' : 'van');
  const isWoman = middle.includes(marked ? 'thị' : 'thi');
  return isMan === isWoman ? 0 : isMan ? 1 : 2;
}
