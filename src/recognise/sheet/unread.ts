/** Reports sheets that are not read, and whether people may be on them. */
import {
  type Fault,
  type Finding,
  faultOf,
  finding,
  findingOf,
  type Message,
  message,
  type NoRoster,
  type RowKind,
  type Table,
} from '../../model/index.js';
import {
  clean,
  columnLetter,
  fold,
  isCapitalised,
  isPersonName as isName,
} from '../../text/index.js';
import { widthOf } from '../cells/cellAt.js';
import { isDate, isLongNumber, isRunningNumber } from '../cells/cellForms.js';
import { looksLikeName, peopleColumns } from '../cells/peopleColumns.js';
import type { Recognition } from './recognition.js';

/**
 * Reports sheets that were not read.
 * @param known faults of the files; a file with one gets no other
 * @param isDrafting whether a file without any roster gets a warning instead of a fault
 * @returns a fault for each sheet of a file without any roster, and warnings for other sheets. Beside files with rosters
 *   one that only counts people gets a warning, too.
 */
export function unreadSheets(
  rosters: readonly Recognition[],
  known: readonly Fault[],
  isDrafting: boolean,
): { findings: Finding[]; faults: Fault[] } {
  const findings: Finding[] = [];
  const faults: Fault[] = [];
  const read = rosters.filter(({ layout }) => 'columns' in layout).map(({ table }) => table.file);
  const withRoster = new Set(read);
  const faulty = new Set(isDrafting ? [] : known.map((fault) => fault.place?.file));
  for (const { table, layout } of rosters) {
    if ('columns' in layout || layout.reason === 'empty' || layout.reason === 'left-out') continue;
    const place = { file: table.file, sheet: table.sheet };
    if (layout.reason === 'counts' && withRoster.size > 0) {
      if (!withRoster.has(table.file))
        findings.push(finding('warning', 'sheet-of-counts', {}, place));
      continue;
    }
    const reason = reasonOf(table, layout.reason);
    if (!withRoster.has(table.file)) {
      if (faulty.has(table.file)) continue;
      if (isDrafting) findings.push(findingOf('warning', reason, place));
      else faults.push(faultOf(reason, place));
    } else if (layout.reason !== 'no-header') {
      findings.push(findingOf('warning', reason, place));
    } else if (looksLikePeople(table)) {
      findings.push(finding('warning', 'sheet-not-read', {}, place));
    }
  }
  return { findings, faults };
}

/** Returns the message of a reason, with the letters of the columns that may be the name. */
function reasonOf(table: Table, reason: NoRoster['reason']): Message {
  if (reason === 'relatives') return message('sheet-of-relatives');
  if (reason === 'others') return message('list-of-others');
  if (reason === 'transposed') return message('sheet-transposed');
  const columns = peopleColumns(table, 0);
  const letter = columnLetter(columns[0] ?? 1);
  if (columns.length > 1) {
    return message('names-in-columns', { letters: columns.map(columnLetter).join(', '), letter });
  }
  return message(reason === 'no-name' ? 'no-name-column' : 'no-header', { letter });
}

/** Leaves out a sheet that the plan does not name beside others of its file, with a warning. */
export function leaveOut({ file, sheet, rows }: Table): { value: NoRoster; findings: Finding[] } {
  const kinds = rows.map((row) => (row.some((cell) => cell.trim() !== '') ? 'note' : 'blank'));
  return {
    value: { reason: 'left-out', kinds },
    findings: [finding('warning', 'sheet-left-out', {}, { file, sheet })],
  };
}

/** Kinds of rows that may hide people. */
const WITHOUT_MEMBERS = new Set<RowKind>(['letterhead', 'note', 'footer']);
/** Rows with a full name or an ID number that make a sheet one of people. */
const PEOPLE = 3;
/** Least share of short names in a column: two words may also be a place or a people (`Hà Nội`). */
const SHORT_NAMES_SHARE = 0.5;
/** Digits of a CCCD; those of older cards may be a phone. */
const CCCD = /^\D?\d{12}\D?$/;
/** Label of a name in a form, folded. */
const NAME_LABEL = /^(?:\d{1,2}[.)] ?)?ho (?:va )?ten ?:?$/;
/** Name of two or more words behind a form of address or kind of member within a sentence. */
const ADDRESSED =
  /(?<!\p{L})(?:[Đđ]ồng chí|[Đđ] ?\/ ?c|[Ôô]ng|[Bb]à|[Aa]nh|[Cc]hị|[Ee]m|(?:[Đđ]oàn|[Đđ]ảng|[Hh]ội) viên):? (\p{Lu}\p{L}+(?: \p{Lu}\p{L}+){1,4})/gu;
/** Birth or ID number within a sentence: `sinh ngày 02/03/2001`, `SN 2001`. */
const BORN_OR_NUMBERED =
  /(?<!\p{L})(?:sinh|sn)(?:[:.]| ngày| năm)* ?(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d(?!\d)|(?<!\d)\d{12}(?!\d)/iu;
const EXAMPLE = /(?<!\p{L})(?:ví dụ|vd|mẫu)(?!\p{L})/iu;
/** Schooling, offices and places that begin with a surname. */
const NO_PERSON =
  /^(?:cao (?:đẳng|cấp|học)|nông (?:dân|nghiệp|thôn)|lý luận|đoàn (?:viên|thanh niên|xã|phường|khối|cơ sở|tncs|trường)|hồ chí minh|thái lan|triều tiên|văn (?:phòng|hóa|hoá))(?: |$)/;

/**
 * Whether a sheet seems to list people: at least three ID numbers or different full names, or a column of
 * short names. Fewer names need a fact beside one of them, or running numbers. Lists of values to choose from
 * (countries, places) have none or few.
 */
export function looksLikePeople(table: Table): boolean {
  const names = new Set<string>();
  let numbers = 0;
  for (const cells of table.rows) {
    const name = cells.map((_, at) => fullName(cells, at)).find((text) => text !== '');
    if (name !== undefined) names.add(name);
    else if (cells.some((text) => CCCD.test(text))) numbers++;
    if (names.size + numbers >= PEOPLE) return true;
  }
  return hasShortNames(table) || hasFewPeople(table) || hasPersonInSentence(table);
}

/** Whether a cell of a row has the form of a full name. */
export function namesPerson(cells: readonly string[]): boolean {
  return cells.some((_, at) => fullName(cells, at) !== '');
}

/**
 * Whether a full name has a date, phone, ID number or the label `Họ và tên` beside it, or most rows are a number and a
 * full name.
 */
function hasFewPeople({ rows }: Table): boolean {
  let filled = 0;
  let numbered = 0;
  for (const cells of rows) {
    const texts = cells.map(clean).filter((text) => text !== '');
    if (texts.length === 0) continue;
    filled++;
    const at = texts.findIndex((_, column) => fullName(texts, column) !== '');
    if (at < 0) continue;
    if (texts.some((text) => isDate(text) || isLongNumber(text))) return true;
    if (at > 0 && NAME_LABEL.test(fold(texts[at - 1]!))) return true;
    if (at > 0 && isRunningNumber(texts[at - 1]!)) numbered++;
  }
  return numbered * 2 > filled;
}

/** Whether a sentence names a person with a birth or an ID number; examples do not count. */
function hasPersonInSentence({ rows }: Table): boolean {
  return rows.some((cells) =>
    cells.some((cell) => {
      const text = clean(cell);
      if (!BORN_OR_NUMBERED.test(text) || EXAMPLE.test(text)) return false;
      return [...text.matchAll(ADDRESSED)].some(([, name = '']) => isPersonName(name));
    }),
  );
}

/**
 * Lists rows that are no members although they have full names, if one column has several different ones:
 * perhaps people of another list, or below words of a signature.
 */
export function rowsOfNames({ rows }: Table, kinds: readonly RowKind[]): number[] {
  const columns: Map<number, string>[] = [];
  for (const [row, kind] of kinds.entries()) {
    if (!WITHOUT_MEMBERS.has(kind)) continue;
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const name = fullName(cells, column);
      if (name === '') continue;
      columns[column] ??= new Map();
      columns[column].set(row, name);
    }
  }
  const listed = columns.filter((names) => new Set(names.values()).size >= PEOPLE);
  return [...new Set(listed.flatMap((names) => [...names.keys()]))];
}

/** Returns a name of three words or more, folded; its last word may be in the next cell. */
function fullName(cells: readonly string[], at: number): string {
  const text = clean(cells[at] ?? '');
  if (text === '') return '';
  const next = clean(cells[at + 1] ?? '');
  const isGiven = text.includes(' ') && /^[\p{L}\p{M}]+$/u.test(next);
  const whole = isGiven ? `${text} ${next}` : text;
  return whole.split(' ').length > 2 && isPersonName(whole) ? fold(whole) : '';
}

function hasShortNames({ rows }: Table): boolean {
  const width = widthOf(rows);
  for (let column = 0; column < width; column++) {
    const texts = rows
      .map((cells) => clean(cells[column] ?? ''))
      .filter((text) => /\p{L}/u.test(text));
    const names = texts.filter(isPersonName);
    const isEnough = new Set(names.map(fold)).size >= PEOPLE;
    if (isEnough && names.length > SHORT_NAMES_SHARE * texts.length) return true;
  }
  return false;
}

/** Whether a text is a capitalised name with a known surname or lost letters. */
function isPersonName(text: string): boolean {
  if (!isCapitalised(text) || NO_PERSON.test(text.toLowerCase())) return false;
  if (!isName(text)) return false;
  return looksLikeName(text);
}
