/** Reads phones, codes, numbers and all other texts. */
import {
  type Finding,
  finding,
  type InternedColumn,
  type ProfileField,
  type TextColumn,
  type TextValue,
  type ValueFault,
  type ValueFaultCode,
} from '../../model/index.js';
import {
  clean,
  dayFirst,
  fold,
  isErrorCell,
  isOnlyDashes,
  isPlaceholder,
  isScientific,
  parsePhone,
  schoolYears,
} from '../../text/index.js';
import { Interner } from '../interner.js';
import type { ReadColumn } from '../readColumn.js';
import type { People } from '../rosters/people.js';
import { placeOf, wholeCell } from '../rosters/sources.js';

type TextType = TextColumn['type'];
type Fault = Extract<ValueFaultCode, 'phone-unreadable' | 'id-scientific'>;

const EDUCATION = 'education';
const MISSING: TextValue = { text: '', folded: '' };

/** Reads a cell; undefined for a missing value. */
export function textValue(cell: string, type: TextType): TextValue | Fault | undefined {
  if (isErrorCell(cell)) return undefined;
  if (type === 'phone') {
    const phone = parsePhone(cell);
    if (phone === 'phone-unreadable' || phone === 'id-scientific') return phone;
    return phone === '' ? undefined : { text: phone, folded: phone };
  }
  if (type === 'number') return numberValue(cell);
  if (type === 'code' || type === 'identifier') {
    if (isPlaceholder(cell)) return undefined;
    if (isScientific(cell)) return 'id-scientific';
    const text = clean(cell).toUpperCase();
    // Some lists write dots, and spreadsheets drop leading zeros.
    const joined = text.replace(type === 'code' ? /[ .-]+/g : / /g, '');
    return { text, folded: type === 'code' ? joined.replace(/^0+(?=\d{5,}$)/, '') : joined };
  }
  if (isOnlyDashes(cell)) return undefined;
  const text = clean(cell);
  return text === '' ? undefined : { text, folded: fold(text) };
}

/** Reads a number, so that `007` and `7.0` are equal; other text remains text. */
function numberValue(cell: string): TextValue | undefined {
  const text = clean(cell);
  if (text === '' || isOnlyDashes(text)) return undefined;
  const figure = Number(text.replace(',', '.'));
  return { text, folded: Number.isFinite(figure) ? String(figure) : fold(text) };
}

/** Reads the texts of a field. */
export function readTexts(
  people: People,
  field: ProfileField,
  type: TextType,
): ReadColumn<TextColumn> {
  const faults: ValueFault[] = [];
  const findings: Finding[] = [];
  const interner = new Interner<TextValue, Fault>(
    MISSING,
    () => true,
    (cell) => textValue(cell, type),
  );
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    const columns = source.fields.get(field.id);
    if (columns === undefined) continue;
    const isWorkbook = source.table.sheet !== '';
    let restored = 0;
    rows.forEach((row, position) => {
      const written = wholeCell(source.table.rows[row], columns.whole, type);
      if (written === '') return;
      const years = field.id === EDUCATION ? schoolYears(written) : undefined;
      if (years !== undefined) restored++;
      const cell = years ?? (isWorkbook && type === 'text' ? dayFirst(written) : written);
      const number = interner.ofCell(cell);
      if (typeof number === 'number') index[first + position] = number;
      else faults.push({ record: first + position, field: field.id, code: number });
    });
    if (restored > 0) {
      const args = { field: field.id, count: restored };
      const place = placeOf(source, columns.whole[0]);
      findings.push(finding('info', 'school-years', args, place));
    }
  }
  return { column: { type, ...interner.column(index) }, faults, findings };
}

/** Interns the old communes or branches that another step located. */
export function originColumn(
  people: People,
  textOf: (table: number, row: number) => string,
): InternedColumn<TextValue> {
  const values: TextValue[] = [MISSING];
  const numbers = new Map([['', 0]]);
  const index = new Int32Array(people.count);
  for (const { source, first, rows } of people.bySource) {
    rows.forEach((row, position) => {
      const text = textOf(source.index, row);
      let number = numbers.get(text);
      if (number === undefined) {
        number = values.push({ text, folded: fold(text) }) - 1;
        numbers.set(text, number);
      }
      index[first + position] = number;
    });
  }
  return { index, values };
}
