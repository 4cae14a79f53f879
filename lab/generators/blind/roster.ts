/** Writes rows and files in the form of an office. */
import type { Random } from '#product/sample/index.js';
import { unmarked } from '#product/sample/index.js';
import type { Column, DateForm, Habit } from './habit.js';
import { newStyle } from './letters.js';
import type { Noted } from './noting.js';
import type { Written } from './numberSlips.js';
import type { Branch, Office, Row } from './office.js';

const two = (value: number): string => String(value).padStart(2, '0');

function dateText({ known, day, month, year }: Written, form: DateForm): string {
  if (known === 'nothing') return '';
  if (known === 'year') return String(year);
  if (known === 'month') return `${two(month)}/${year}`;
  switch (form) {
    case 'dd/mm/yyyy':
      return `${two(day)}/${two(month)}/${year}`;
    case 'd/m/yyyy':
      return `${day}/${month}/${year}`;
    case 'dd-mm-yyyy':
      return `${two(day)}-${two(month)}-${year}`;
    case 'dd.mm.yyyy':
      return `${two(day)}.${two(month)}.${year}`;
    case 'd.m.yyyy':
      return `${day}.${month}.${year}`;
    case 'yyyy-mm-dd':
      return `${year}-${two(month)}-${two(day)}`;
  }
}

function idText(digits: string, form: string): string {
  if (form === 'number') return digits.replace(/^0+/, '');
  if (form === 'grouped') return digits.replace(/\d{3}(?=\d)/g, '$& ');
  return form === 'apostrophe' && digits !== '' ? `'${digits}` : digits;
}

function phoneText(digits: string, form: string): string {
  if (form === 'number') return digits.replace(/^0/, '');
  if (form === 'dotted') return digits.replace(/^(\d{4})(\d{3})/, '$1.$2.');
  return form === 'international' ? digits.replace(/^0/, '+84') : digits;
}

function genderText(sex: Noted['sex'], form: string): string {
  if (sex === '') return '';
  const isMan = sex === 'male';
  if (form === 'Nam, else nothing') return isMan ? 'Nam' : '';
  const [man, woman] = form.split(' ');
  return isMan ? man! : woman!;
}

/** Spells a name by the office's habit. */
function nameIn(words: readonly string[], habit: Habit): string[] {
  let spelt = [...words];
  if (habit.newToneStyle)
    spelt = spelt.map((word) => (/\p{L}$/u.test(word) ? newStyle(word) : word));
  if (habit.noMarks) spelt = spelt.map(unmarked);
  if (habit.capitals) spelt = spelt.map((word) => word.toUpperCase());
  return habit.decomposed ? spelt.map((word) => word.normalize('NFD')) : spelt;
}

/** Writes the cells of a row from the second on; the running number is added to the complete file. */
export function cellsOf(
  noted: Noted,
  { habit }: Office,
  branch: Branch,
  note: string,
  random: Random,
): string[] {
  const name = nameIn(noted.words, habit);
  const birth = dateText(noted.birth, branch.dateForm);
  const text: Record<Exclude<Column, 'ordinal'>, () => string> = {
    name: () => name.join(' '),
    nameHead: () => name.slice(0, -1).join(' '),
    nameTail: () => name.at(-1)!,
    birth: () => birth,
    maleBirth: () => (noted.sex === 'female' ? '' : birth),
    femaleBirth: () => (noted.sex === 'female' ? birth : ''),
    gender: () => genderText(noted.sex, habit.genderForm),
    ethnicity: () => noted.ethnicity,
    id: () => idText(noted.id, habit.idForm),
    phone: () => phoneText(noted.phone, habit.phoneForm),
    hometown: () => (random.chance(0.1) ? '' : noted.hometown),
    address: () => branch.name.replace(/^Chi (bộ|đoàn) /, ''),
    joined: () =>
      dateText(habit.officialForJoined ? noted.official : noted.joined, branch.dateForm),
    official: () => dateText(noted.official, branch.dateForm),
    branch: () => branch.name,
    note: () => note,
  };
  return habit.columns.slice(1).map((column) => text[column as Exclude<Column, 'ordinal'>]());
}

export function joinCells(cells: readonly string[], delimiter: string): string {
  const quoted = cells.map((cell) =>
    cell.includes(delimiter) || cell.includes('"') ? `"${cell.replace(/"/g, '""')}"` : cell,
  );
  return quoted.join(delimiter);
}

/** Writes a file. @returns its text, and the line number of each row */
export function fileOf(office: Office): {
  text: string;
  lines: { line: number; row: Row }[];
} {
  const { habit, branches } = office;
  const { delimiter } = habit;
  const width = habit.columns.length - 1;
  const wide = (first: string): string => first + delimiter.repeat(width);
  const out = habit.letterhead.map((text) => wide(joinCells([text], delimiter)));
  out.push(joinCells(habit.headings, delimiter));
  if (habit.below !== undefined) out.push(joinCells(habit.below, delimiter));
  const rows = office.rows.sort((a, b) => a.branch - b.branch || a.at - b.at);
  const lines: { line: number; row: Row }[] = [];
  let last = -1;
  for (const row of rows) {
    const { branch, text } = row;
    if (habit.hasSections && branch !== last) {
      last = branch;
      out.push(wide(joinCells([branches[branch]!.name], delimiter)));
    }
    out.push(`${lines.length + 1}${delimiter}${text}`);
    lines.push({ line: out.length, row });
  }
  return { text: `\ufeff${out.join('\r\n')}\r\n`, lines };
}
