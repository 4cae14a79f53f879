/** Selects the member rows that become records, and reads their names. */
import type { NameColumn, NameValue, ProfileField, RejectedRow } from '../../model/index.js';
import {
  isCompleteUnmarked,
  isErrorCell,
  isOnlyDashes,
  isPlaceholder,
  type NameWords,
  parseName,
  saysNone,
} from '../../text/index.js';
import { Interner } from '../interner.js';
import { phraseRows } from './phraseRows.js';
import { cell, type FieldColumns, type Source, wholeCell } from './sources.js';

/** The records of one table: consecutive from `first`, in order of row. */
export interface SourceRecords {
  source: Source;
  first: number;
  /** Zero-based rows of the table. */
  rows: number[];
}

export interface People {
  count: number;
  bySource: SourceRecords[];
  names: NameColumn;
  rejected: RejectedRow[];
}

/** Share of marked names from which a table counts as typed with marks. */
const MOSTLY_MARKED = 0.8;
const ENOUGH_NAMES = 5;
const MISSING: NameValue = { text: '', syllables: [], folded: [], marked: false };

/** Names of one run. */
class Names {
  private readonly words: NameWords = new Map();
  readonly interner = new Interner<NameValue>(
    MISSING,
    (one, other) => one.marked === other.marked,
    // `Không rõ` would be two syllables of a name.
    (text) => (saysNone(text) ? undefined : parseName(text, this.words)),
  );

  /**
   * Marks a name that has no marks to lose (`Mai Lan Anh`), for tables that are typed with marks. There
   * it is as much evidence as any other name.
   */
  asMarked(number: number): number {
    const name = this.interner.values[number];
    return name.marked || !isCompleteUnmarked(name)
      ? number
      : this.interner.ofValue({ ...name, marked: true });
  }
}

function nameText(row: string[], columns: FieldColumns): string {
  const middle = cell(row, columns.parts.middle);
  const surname = `${cell(row, columns.parts.surname)} ${isOnlyDashes(middle) ? '' : middle}`;
  const given = cell(row, columns.parts.given);
  const whole = wholeCell(row, columns.whole, 'name');
  const fullName = isErrorCell(whole) && given !== '' ? '' : whole;
  // A part that a formula lost leaves no name.
  const lost = [cell(row, columns.parts.surname), middle, given].find(isErrorCell);
  if (lost !== undefined) return isOnlyDashes(fullName) ? lost : fullName;
  // A full name beside its parts is the same name.
  if (surname.trim() === '' && given.trim() === '') return fullName;
  if (fullName.trim() === '') return `${surname} ${given}`;
  return given.trim() === '' || surname.trim() !== '' ? fullName : `${fullName} ${given}`;
}

/** Returns the texts of the member rows' names by row. */
function nameTexts({ table, layout }: Source, columns: FieldColumns): Map<number, string> {
  const texts = new Map<number, string>();
  layout.kinds.forEach((kind, row) => {
    if (kind === 'member') texts.set(row, nameText(table.rows[row] ?? [], columns));
  });
  return texts;
}

function settleMarks(numbers: number[], names: Names): number[] {
  const marked = numbers.filter((number) => names.interner.values[number].marked).length;
  const trusted = numbers.length >= ENOUGH_NAMES && marked >= MOSTLY_MARKED * numbers.length;
  return trusted ? numbers.map((number) => names.asMarked(number)) : numbers;
}

/** Whether a row of a list without names has any value. */
function hasAnyValue(source: Source, row: number): boolean {
  const cells = source.table.rows[row] ?? [];
  return [...source.fields.values()].some(({ whole }) =>
    whole.some((column) => !isPlaceholder(cell(cells, column))),
  );
}

/** Makes records in order of table, then row; rejects member rows without a readable name. */
export function readPeople(sources: Source[], nameField: ProfileField | undefined): People {
  const names = new Names();
  const numbers: number[] = [];
  const bySource: SourceRecords[] = [];
  const rejected: RejectedRow[] = [];
  for (const source of sources) {
    const columns = (nameField && source.fields.get(nameField.id)) ?? { whole: [], parts: {} };
    const first = numbers.length;
    const rows: number[] = [];
    const found: number[] = [];
    const texts = nameTexts(source, columns);
    const phrases = phraseRows(source, texts);
    source.layout.kinds.forEach((kind, row) => {
      if (kind !== 'member') return;
      if (nameField === undefined) {
        if (hasAnyValue(source, row)) {
          rows.push(row);
          found.push(0);
        } else rejected.push({ table: source.index, row, reason: 'no-name' });
        return;
      }
      const text = texts.get(row) ?? '';
      const number = phrases.has(row) ? 0 : names.interner.ofCell(text);
      if (number === 0) {
        const reason = isPlaceholder(text) ? 'no-name' : 'name-unreadable';
        rejected.push({ table: source.index, row, reason });
        return;
      }
      rows.push(row);
      found.push(number);
    });
    for (const number of settleMarks(found, names)) numbers.push(number);
    bySource.push({ source, first, rows });
  }
  return {
    count: numbers.length,
    bySource,
    names: { type: 'name', ...names.interner.column(Int32Array.from(numbers)) },
    rejected,
  };
}
