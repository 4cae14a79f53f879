/** Makes columns of rosters: a heading, and a function that writes the cell of an entry. */
import { lowerFirst } from '../../text/index.js';
import {
  type DateForm,
  dateText,
  excelSerial,
  isPossible,
  type RosterDate,
  serialText,
} from '../people/date.js';
import type { Entry } from '../people/entry.js';
import type { Random } from '../random.js';

/** A text, a number, or the number of a date in a workbook. */
export type Cell = string | number | { serial: number };

/** Values that a cell depends on besides the entry. */
interface RowContext {
  /** Running number within the branch, or within a file that is not grouped. */
  ordinal: number;
  /** Name of the branch in the branch table, without prefix. */
  branch: string;
  commune: string;
  random: Random;
}

export interface RosterColumn {
  header: string;
  /** Second row of the header; neighbours with the same `header` are merged above it. */
  below?: string;
  cell(entry: Entry, context: RowContext): Cell;
}

type TextField = 'ethnicity' | 'religion' | 'hometown' | 'address' | 'card' | 'post' | 'schooling';

export const ordinal = (header: string): RosterColumn => ({
  header,
  cell: (_entry, { ordinal }) => ordinal,
});

export const name = (header: string): RosterColumn => ({ header, cell: ({ name }) => name });

/** Writes surname and middle name. */
export const nameHead = (header: string): RosterColumn => ({
  header,
  cell: ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf(' '))),
});

/** Writes the given name. */
export const nameTail = (header: string): RosterColumn => ({
  header,
  cell: ({ name }) => name.slice(name.lastIndexOf(' ') + 1),
});

export const gender = (header: string): RosterColumn => ({
  header,
  cell: ({ person }) => (person.sex === 'male' ? 'Nam' : 'Nữ'),
});

/** Makes two columns, Nam and Nữ, of which one has the value. */
const bySex = (header: string, value: (entry: Entry) => string): RosterColumn[] =>
  (['male', 'female'] as const).map((sex) => ({
    header,
    below: sex === 'male' ? 'Nam' : 'Nữ',
    cell: (entry) => (entry.person.sex === sex ? value(entry) : ''),
  }));

/** Makes two columns for ticks. */
export const genderTicks = (header: string): RosterColumn[] => bySex(header, () => 'x');

const optional = (date: RosterDate | undefined, form: DateForm): string =>
  date === undefined ? '' : dateText(date, form);

export const birth = (header: string, form: DateForm): RosterColumn => ({
  header,
  cell: (entry) => optional(entry.birth, form),
});

/** Makes two columns for dates of birth. */
export const birthBySex = (header: string, form: DateForm): RosterColumn[] =>
  bySex(header, ({ birth }) => optional(birth, form));

/** Makes three columns of numbers, or of text for a date with a form of its own. */
export const birthParts = (header: string): RosterColumn[] =>
  (['day', 'month', 'year'] as const).map((part) => ({
    header,
    below: { day: 'Ngày', month: 'Tháng', year: 'Năm' }[part],
    cell({ birth }) {
      if (birth === undefined || (birth.form === 'year' && part !== 'year')) return '';
      if (birth.form === undefined || birth.form === 'year') return birth[part];
      return String(birth[part] % 100).padStart(2, '0');
    },
  }));

/** Writes some dates as dates of the spreadsheet and others as text, as several typists do. */
export const mixedDate = (
  header: string,
  field: 'birth' | 'joined',
  form: DateForm,
): RosterColumn => ({
  header,
  cell(entry, { random }) {
    const date = entry[field];
    const stored = random.chance(0.6);
    if (date === undefined) return '';
    const isDate = stored && date.form === undefined && isPossible(date);
    return isDate ? { serial: excelSerial(date) } : dateText(date, form);
  },
});

export const joined = (header: string, form: DateForm): RosterColumn => ({
  header,
  cell: (entry) => optional(entry.joined, form),
});

export const id = (header: string): RosterColumn => ({ header, cell: (entry) => entry.id });

/** Writes an ID number without leading zeros, as one stored as a number. */
export const idAsNumber = (header: string): RosterColumn => ({
  header,
  cell: (entry) => entry.id.replace(/^0+/, ''),
});

export const phone = (header: string): RosterColumn => ({ header, cell: (entry) => entry.phone });

export const text = (header: string, field: TextField): RosterColumn => ({
  header,
  cell: (entry) => entry[field],
});

export const note = (header: string): RosterColumn => ({ header, cell: (entry) => entry.note });

/** Writes one value in every row. */
export const constant = (header: string, value: string): RosterColumn => ({
  header,
  cell: () => value,
});

/** Changes a column for a text file, which has dates as the spreadsheet showed them. */
export const asShown = (column: RosterColumn): RosterColumn => ({
  ...column,
  cell(entry, context) {
    const value = column.cell(entry, context);
    return typeof value === 'object' ? serialText(value.serial) : value;
  },
});

export const commune = (header: string): RosterColumn => ({
  header,
  cell: (_entry, { commune }) => commune,
});

export const branch = (header: string): RosterColumn => ({
  header,
  cell: (_entry, { branch, random }) => branchSpelling(branch, random),
});

/** Makes a column that no profile knows, filled from `values`. */
export const unknown = (header: string, values: readonly string[]): RosterColumn => ({
  header,
  cell: (_entry, { random }) => random.pick(values),
});

/** Changes a column to capitals, with its heading. */
export const capitals = (column: RosterColumn): RosterColumn => ({
  header: column.header.toUpperCase(),
  cell(entry, context) {
    const value = column.cell(entry, context);
    return typeof value === 'string' ? value.toUpperCase() : value;
  },
});

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** Writes a number as a Roman numeral, or in digits above 12. */
export function romanNumeral(value: number): string {
  return roman[value] ?? String(value);
}

/** Draws a spelling of a branch: mostly `Chi đoàn khu 1`, else `CĐ khu 1`, `Chi đoàn Khu I`, `khu 01` … */
export function branchSpelling(branch: string, random: Random): string {
  const usual = lowerFirst(branch);
  if (random.chance(0.7)) return `Chi đoàn ${usual}`;
  const otherwise = [`CĐ ${usual}`, branch, `Chi đoàn chi đoàn ${usual}`];
  const numbered = /^(.*?)(\d+)$/.exec(usual);
  if (numbered !== null) {
    const [, type, digits] = numbered;
    otherwise.push(`Chi đoàn ${branch.slice(0, type!.length)}${romanNumeral(Number(digits))}`);
    otherwise.push(`${type}${digits!.padStart(2, '0')}`);
  }
  return random.pick(otherwise);
}
