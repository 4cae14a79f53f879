/** Finds ID and phone numbers in notes: used if the note names their kind or follows the name, else offered. */
import {
  type FieldType,
  type Finding,
  finding,
  type LayoutColumn,
  type Table,
} from '../../../model/index.js';
import {
  clean,
  fold,
  isPlaceholder,
  noteBehindName,
  parseId,
  parsePhone,
} from '../../../text/index.js';
import type { MemberList } from '../../cells/memberList.js';
import { withCells } from '../../cells/withCells.js';
import { isForeign } from '../../headings/heading.js';
import { type DerivedColumn, withDerived } from '../derived/derivedTable.js';

interface Kind {
  type: FieldType;
  /** Folded words for the kind, with the number after them. */
  named: RegExp;
  /** A number that has the form of this kind. */
  bare: RegExp;
  /** Returns the normal form; undefined for an impossible number. */
  read: (digits: string) => string | undefined;
}

const NUMBER = '(\\d[\\d .-]{7,18}\\d)(?!\\d)';
const BETWEEN = '(?:[\\s:=.-]|(?:so|la|moi|cu|gan chip)\\b)*';

const KINDS: readonly Kind[] = [
  {
    type: 'idNumber',
    named: new RegExp(
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
    named: new RegExp(`\\b(?:sdt|dt|dtdd|dien thoai|di dong|zalo|tel)\\b${BETWEEN}${NUMBER}`),
    bare: /(?<!\d)0[35789](?:[ .-]?\d){8}(?!\d)/,
    read(digits) {
      const phone = parsePhone(digits);
      return /^0/.test(phone) ? phone : undefined;
    },
  },
];

/** Words by which the number is not, or no longer, this person's. */
const DENIED = /\b(?:khong|chua|sai|nham|trung|huy)\b/;
/** Words for other people in notes, but not in headings. Marks count: `cô` is not `có`. */
const OTHERS = new RegExp(
  `(?<![\\p{L}\\d])(?:${[
    'ông|bà|anh|chị|em|bác|chú|cô|dì|cậu|mợ|thím|cháu|con|nhà|nk',
    'phụ huynh|liên hệ|chủ nhiệm',
    // Words for relatives in notes that are typed without marks.
    'ong|ba|bac|chu|co|di(?! (?:động|dong))|cau|mo|thim|chau|nha|phu huynh|lien he',
    '(?<!(?:đồng|dong) )chi(?! (?:đoàn|doan|bộ|bo|hội|hoi))',
  ].join('|')})(?![\\p{L}\\d])`,
  'u',
);
const CLAUSES = /[,;\n\r]+|\.\s+/;

interface Filled {
  table: Table;
  columns: LayoutColumn[];
  findings: Finding[];
}

/** Reads the notes of one field. */
interface Notes {
  noteOf: (cell: string) => string;
  /** Returns the number of this person in a note. */
  numberOf: (note: string, kind: Kind) => string | undefined;
}

/** Notes by field: of a column of notes, and behind a name (`Hà Thị Mơ - 0912 345 678`). */
const NOTES: Record<'note' | 'name', Notes> = {
  note: { noteOf: (cell) => cell, numberOf: namedNumber },
  name: {
    noteOf: noteBehindName,
    numberOf: (note, kind) => namedNumber(note, kind) ?? bareNumber(note, kind),
  },
};

/**
 * Fills rows without a number from notes that name its kind (`CCCD 025…`) or follow the name; the notes remain
 * unchanged. Other numbers are only offered. Notes about other people (`Mẹ Lê Thị Lan; CMND …`) are ignored.
 * @param source field of the column with the notes; a name in several columns has none
 */
export function fillFromNotes(
  source: 'note' | 'name',
  { table, columns, members, profile, place }: MemberList,
): Filled {
  const { noteOf, numberOf } = NOTES[source];
  const [first, another] = columns.filter(({ field }) => field === source);
  const note = source === 'name' && another !== undefined ? undefined : first;
  const found: Filled = { table, columns: [...columns], findings: [] };
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
      const text = noteOf(table.rows[row]![note.index]!);
      const number = numberOf(text, kind);
      if (number !== undefined) cells.set(row, number);
      else if (own.length === 0 && bareNumber(text, kind) !== undefined) offered++;
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

/** Puts numbers into blank cells of their column, or into a derived column. */
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

/** Returns the first possible number of this person after a word for its kind. */
function namedNumber(note: string, { named, read }: Kind): string | undefined {
  if (isAboutOthers(note)) return undefined;
  for (const clause of note.split(CLAUSES)) {
    const folded = fold(clause);
    const digits = named.exec(folded)?.[1];
    if (digits === undefined || DENIED.test(folded)) continue;
    const number = read(digits.replace(/\D/g, ''));
    if (number !== undefined) return number;
  }
  return undefined;
}

/** Returns the number that a note has in the form of its kind. */
function bareNumber(note: string, { bare, read }: Kind): string | undefined {
  const digits = bare.exec(note)?.[0];
  if (digits === undefined || DENIED.test(fold(note)) || isAboutOthers(note)) return undefined;
  return read(digits.replace(/\D/g, ''));
}

/** Whether a note is about another person, in any of its clauses. */
function isAboutOthers(note: string): boolean {
  const folded = fold(note).replace(/\b(?:moi|cu|khac|ngay cap|noi cap)\b/g, ' ');
  return isForeign(folded) || OTHERS.test(clean(note).toLowerCase());
}
