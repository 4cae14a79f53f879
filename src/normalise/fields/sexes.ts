/** Evidence of a person's sex besides the gender column. */
import type { NameColumn, NameValue, ProfileField } from '../../model/index.js';
import type { GenderCode } from '../../text/index.js';
import { PROVINCE_CODES, parseId, readCccd, repairId, yearOf } from '../../text/index.js';
import { type Source, wholeCell } from '../rosters/sources.js';

/** Returns the sex of a row's person; 0 for unknown. @param record number of the row's record */
export type SexReader = (source: Source, row: number, record: number) => GenderCode;

/** Makes a reader of the sex by a valid CCCD, else by the middle name: Văn is male, Thị female. */
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

/** Reads the sex from a number that agrees with the year of birth, if that is known. */
function sexOfNumber(cell: string, birthYear: number): GenderCode {
  const id = cell === '' ? undefined : parseId(cell);
  if (id === undefined || typeof id === 'string') return 0;
  const { text } = repairId(id.text, { gender: 0, birthYear }) ?? id;
  const encoded = readCccd(text);
  if (encoded === undefined || !PROVINCE_CODES.has(encoded.province)) return 0;
  return birthYear === 0 || encoded.year === birthYear ? encoded.gender : 0;
}

function sexOfName({ syllables, folded, marked }: NameValue): GenderCode {
  const middle = (marked ? syllables : folded).slice(1, -1);
  const isMan = middle.includes(marked ? 'văn' : 'van');
  const isWoman = middle.includes(marked ? 'thị' : 'thi');
  return isMan === isWoman ? 0 : isMan ? 1 : 2;
}
