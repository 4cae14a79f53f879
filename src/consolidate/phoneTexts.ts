import {
  displayValue,
  type Layout,
  type NoRoster,
  originalText,
  type ProfileField,
  type Records,
  type Table,
} from '../model/index.js';
import { holdsMore } from '../text/phone.js';
import { isPlaceholder } from '../text/placeholder.js';
import { clean } from '../text/unicode.js';

export interface PhoneTexts {
  /** Position of the phone in the fields that were given. */
  key: number;
  /** Text of the cell if it holds more than the number that was read, else `''`. */
  textOf: (record: number) => string;
}

/** Cells with a second phone, a remark or no number at all. Undefined for a profile without a phone. */
export function phoneTexts(
  input: { tables: readonly Table[]; layouts: readonly (Layout | NoRoster)[]; records: Records },
  fields: readonly ProfileField[],
): PhoneTexts | undefined {
  const { tables, layouts, records } = input;
  const key = fields.findIndex(({ type }) => type === 'phone');
  const id = fields[key]?.id ?? '';
  const column = records.columns.get(id);
  if (column === undefined) return undefined;
  const textOf = (record: number): string => {
    const table = records.table[record];
    const layout = layouts[table];
    if (!('columns' in layout)) return '';
    const text = originalText(tables[table], layout, records.row[record], id);
    const phone = displayValue(column, record);
    if (text === phone || isPlaceholder(text)) return '';
    return phone === '' || holdsMore(text, phone) ? clean(text) : '';
  };
  return { key, textOf };
}
