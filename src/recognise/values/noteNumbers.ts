/** ID and phone numbers that stand in notes: taken where the note says what they are, else offered. */
import {
  type FieldType,
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type Profile,
  type Table,
} from '../../model/index.js';
import { parseId } from '../../text/idNumber.js';
import { parsePhone } from '../../text/phone.js';
import { isPlaceholder } from '../../text/placeholder.js';
import { clean, fold } from '../../text/unicode.js';
import { withCells } from '../cells/withCells.js';
import { isForeign } from '../headings/heading.js';
import { type DerivedColumn, withDerived } from './derivedTable.js';

interface Kind {
  type: FieldType;
  /** Folded words that say what the number behind them is. */
  said: RegExp;
  /** A number that looks like one by itself. */
  bare: RegExp;
  /** The number as it is read; undefined for none that can be right. */
  read: (digits: string) => string | undefined;
}

const NUMBER = '(\\d[\\d .-]{7,18}\\d)(?!\\d)';
const BETWEEN = '(?:[\\s:=.-]|(?:so|la|moi|cu|gan chip)\\b)*';

const KINDS: readonly Kind[] = [
  {
    type: 'idNumber',
    said: new RegExp(
      `\\b(?:cccd|can cuoc(?: cong dan)?|cmnd|cmtnd|cmt|chung minh(?: thu| nhan dan)?|(?:so )?dinh danh(?: ca nhan)?|ddcn)\\b${BETWEEN}${NUMBER}`,
    ),
    bare: /(?<!\d)\d{12}(?!\d)/,
    read(digits) {
      const id = parseId(digits);
      return typeof id === 'object' && id.kind !== 'other' ? id.text : undefined;
    },
  },
  {
    type: 'phone',
    said: new RegExp(`\\b(?:sdt|dt|dtdd|dien thoai|di dong|zalo|tel)\\b${BETWEEN}${NUMBER}`),
    bare: /(?<!\d)0[35789](?:[ .-]?\d){8}(?!\d)/,
    read(digits) {
      const phone = parsePhone(digits);
      return /^0/.test(phone) ? phone : undefined;
    },
  },
];

/** The number is not, or no longer, this person's. */
const DENIED = /\b(?:khong|chua|sai|nham|trung|huy)\b/;
/** In a note about a number, but not in a heading, these speak of somebody else too. With marks: `cô` is not `có`. */
const OTHERS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'ông|bà|anh|chị|em|bác|chú|cô|dì|cậu|mợ|thím|cháu|con|nhà|nk',
    'phụ huynh|liên hệ|chủ nhiệm',
    // The same in notes, or words of them, that are typed without marks.
    'ong|ba|bac|chu|co|di(?! (?:động|dong))|cau|mo|thim|chau|nha|phu huynh|lien he',
    '(?<!(?:đồng|dong) )chi(?! (?:đoàn|doan|bộ|bo|hội|hoi))',
  ].join('|')})(?![\\p{L}\\d])`,
  'u',
);
const CLAUSES = /[,;\n\r]+|\.\s+/;

/**
 * Where a row has no number of its own, one is taken from its note that says so (`CCCD 025…`): somebody
 * wrote what it is, as a heading does. The note stays as it is. A number without a word before it is
 * offered only, and a note that speaks of somebody else (`Mẹ Lê Thị Lan; CMND …`) is left alone.
 */
export function fillFromNotes(
  table: Table,
  columns: readonly LayoutColumn[],
  members: readonly number[],
  profile: Profile,
  place: Place,
): { table: Table; columns: LayoutColumn[]; findings: Finding[] } {
  const note = columns.find((column) => column.field === 'note');
  const found = { table, columns: [...columns], findings: [] as Finding[] };
  if (note === undefined) return found;
  const noted = members.filter((row) => /\d{3}/.test(table.rows[row]![note.index] ?? ''));
  for (const kind of KINDS) {
    const field = profile.fields.find(({ type }) => type === kind.type);
    const own = columns.filter((column) => column.field === field?.id);
    if (field === undefined || noted.length === 0 || own.length > 1) continue;
    const cells = new Map<number, string>();
    let offered = 0;
    for (const row of noted) {
      if (own.some(({ index }) => !isPlaceholder(table.rows[row]![index] ?? ''))) continue;
      const text = table.rows[row]![note.index]!;
      const number = numberSaid(text, kind);
      if (number !== undefined) cells.set(row, number);
      else if (own.length === 0 && looksLike(text, kind)) offered++;
    }
    const args = { field: field.id, heading: note.header };
    const at = { ...place, column: note.header };
    if (cells.size > 0) {
      Object.assign(found, withNumbers(found, own[0], { note, field: field.id, cells }));
      found.findings.push(finding('info', 'number-in-note', { ...args, count: cells.size }, at));
    }
    if (offered > 0) {
      found.findings.push(finding('warning', 'number-offered', { ...args, count: offered }, at));
    }
  }
  return found;
}

/** In the cells that are blank, or in a column of their own. */
function withNumbers(
  { table, columns }: { table: Table; columns: LayoutColumn[] },
  own: LayoutColumn | undefined,
  { note, field, cells }: { note: LayoutColumn; field: string; cells: DerivedColumn['cells'] },
): { table: Table; columns: LayoutColumn[] } {
  if (own !== undefined) {
    const filled = [...cells].map(([row, text]) => ({ row, column: own.index, text }));
    return { table: withCells(table, filled), columns };
  }
  const column = { header: note.header, field, source: note.index };
  const wider = withDerived(table, [{ column, cells }]);
  return { table: wider.table, columns: [...columns, ...wider.columns] };
}

/** The first number of a note that has its kind before it, is this person's and can be right. */
function numberSaid(note: string, { said, read }: Kind): string | undefined {
  if (isOthers(note)) return undefined;
  for (const clause of note.split(CLAUSES)) {
    const folded = fold(clause);
    const digits = said.exec(folded)?.[1];
    if (digits === undefined || DENIED.test(folded)) continue;
    const number = read(digits.replace(/\D/g, ''));
    if (number !== undefined) return number;
  }
  return undefined;
}

function looksLike(note: string, { bare, read }: Kind): boolean {
  const digits = bare.exec(note)?.[0];
  if (digits === undefined || DENIED.test(fold(note)) || isOthers(note)) return false;
  return read(digits) !== undefined;
}

/** Whose the number is stands anywhere in the note: `Mẹ Lê Thị Lan; CMND 131…`. */
function isOthers(note: string): boolean {
  const folded = fold(note).replace(/\b(?:moi|cu|khac|ngay cap|noi cap)\b/g, ' ');
  return isForeign(folded) || OTHERS.test(clean(note).toLowerCase());
}
