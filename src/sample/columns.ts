/** Columns of rosters: a heading and how the cell of an entry is written. */
import {
  type DateForm,
  dateText,
  excelSerial,
  isPossible,
  type RosterDate,
  serialText,
} from './date.js';
import type { Entry } from './entry.js';
import type { Sex } from './names.js';
import type { Random } from './random.js';

/** A text, a number, or a date as a workbook stores it. */
export type Cell = string | number | { serial: number };

/** What a cell depends on besides the entry. */
interface RowContext {
  /** Running number within the branch, or the file where it isn't grouped. */
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

/** Surname and middle name. */
export const nameHead = (header: string): RosterColumn => ({
  header,
  cell: ({ name }) => name.slice(0, Math.max(0, name.lastIndexOf(' '))),
});

export const nameTail = (header: string): RosterColumn => ({
  header,
  cell: ({ name }) => name.slice(name.lastIndexOf(' ') + 1),
});

export const gender = (header: string): RosterColumn => ({
  header,
  cell: ({ person }) => (person.sex === 'male' ? 'Nam' : 'Nữ'),
});

/** Two columns that take a tick. */
export const genderTicks = (header: string): RosterColumn[] =>
  (['male', 'female'] as const).map((sex) => ({
    header,
    below: sex === 'male' ? 'Nam' : 'Nữ',
    cell: ({ person }) => (person.sex === sex ? 'x' : ''),
  }));

const optional = (date: RosterDate | undefined, form: DateForm): string =>
  date === undefined ? '' : dateText(date, form);

export const birth = (header: string, form: DateForm): RosterColumn => ({
  header,
  cell: (entry) => optional(entry.birth, form),
});

/** The date stands under Nam or Nữ: the column is the gender. */
export const birthBySex = (header: string, form: DateForm): RosterColumn[] =>
  (['male', 'female'] as const).map((sex: Sex) => ({
    header,
    below: sex === 'male' ? 'Nam' : 'Nữ',
    cell: ({ person, birth }) => (person.sex === sex ? optional(birth, form) : ''),
  }));

/** Three columns of numbers, or of text where the date has a form of its own. */
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

/** Most cells are dates to the spreadsheet, the others text, as happens when several people type. */
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

/** Stored as a number: the leading zeros are gone. */
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

/** The same in every row. */
export const constant = (header: string, value: string): RosterColumn => ({
  header,
  cell: () => value,
});

/** The column in a text file, where dates are what the spreadsheet showed of them. */
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

/** A column that no profile knows, filled from `values`. */
export const unknown = (header: string, values: readonly string[]): RosterColumn => ({
  header,
  cell: (_entry, { random }) => random.pick(values),
});

/** The column in capitals, heading and all. */
export const capitals = (column: RosterColumn): RosterColumn => ({
  header: column.header.toUpperCase(),
  cell(entry, context) {
    const value = column.cell(entry, context);
    return typeof value === 'string' ? value.toUpperCase() : value;
  },
});

const roman = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** A number as a numeral of a heading; past XII as it is. */
export function romanNumeral(value: number): string {
  return roman[value] ?? String(value);
}

/** `Khu 1` → `Chi đoàn khu 1` mostly, else `CĐ khu 1`, `Chi đoàn Khu I`, `khu 01` … */
export function branchSpelling(branch: string, random: Random): string {
  const usual = branch[0]!.toLowerCase() + branch.slice(1);
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
