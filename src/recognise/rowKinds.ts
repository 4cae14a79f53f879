/** What each row of a sheet is. A row with data that is clearly nothing else is a member. */
import type { LayoutColumn, Profile, RowKind, Table } from '../model/index.js';
import { clean } from '../text/unicode.js';
import type { HeaderRows } from './headerRows.js';
import { headingKey } from './heading.js';
import { isGroup, isNameLike, isRemark, isSignature, isSubtotal } from './rowWords.js';
import { isPlace, parseSection } from './sectionText.js';
import type { Wordings } from './wordings.js';

export interface RowReading {
  kinds: RowKind[];
  /** Text of the section above each row. */
  sections: string[];
}

/** A row below the header may be one again, a page's second one; both need this many headings. */
const REPEATED_HEADINGS = 2;
const REPEATED_SHARE = 0.6;
const NUMBER_CELL = /^(?:\(?\d{1,2}[).]*|\(?[A-Ca-c]\)?)$/;
const DATE_CELL = /(?:19|20)\d\d|\d[./-]\d/;
/** Rows with text after a section within which its members must begin. */
const LOOK_AHEAD = 4;
const NUMERAL_CELL = /^([IVXLC]+|[A-H]|\d{1,2})[.)]?$/;
const ORDINAL_CELL = /^\d{1,5}[.)]?$/;

export function readRows(
  table: Table,
  header: HeaderRows,
  columns: readonly LayoutColumn[],
  profile: Profile,
  wordings: Wordings,
): RowReading {
  const reader = new RowReader(table, header, columns, profile, wordings);
  const kinds: RowKind[] = [];
  const sections: string[] = [];
  for (let row = 0; row < table.rows.length; row++) {
    kinds.push(reader.read(row));
    sections.push(reader.section);
  }
  return { kinds, sections };
}

function filledColumns(cells: readonly string[]): number[] {
  return cells.flatMap((text, column) => (text === '' ? [] : [column]));
}

class RowReader {
  section = '';
  /** After a signature block comes the name of who signs, and then nobody until a new header. */
  private signed = false;
  private readonly names: number[];
  private readonly ordinals: number[];
  /** Columns of birth dates, ID numbers, phones and the like: who has one is a person. */
  private readonly evidence: number[];
  private readonly place: (text: string) => boolean;
  private readonly headerKeys: string[][];

  constructor(
    private readonly table: Table,
    private readonly header: HeaderRows,
    columns: readonly LayoutColumn[],
    private readonly profile: Profile,
    private readonly wordings: Wordings,
  ) {
    const types = new Map(profile.fields.map((field) => [field.id, field.type]));
    const ofType = (...wanted: string[]) =>
      columns
        .filter((column) => wanted.includes(types.get(column.field ?? '') ?? ''))
        .map((column) => column.index);
    this.names = ofType('name');
    this.ordinals = ofType('ordinal');
    this.evidence = ofType('date', 'idNumber', 'phone');
    this.place = (text) => isPlace(text, profile.branchPrefixes);
    this.headerKeys = table.rows
      .slice(header.top, header.bottom + 1)
      .map((cells) => cells.map(headingKey));
  }

  read(row: number): RowKind {
    const cells = this.table.rows[row]!;
    if (cells.length === 0) return 'blank';
    if (row < this.header.top) return 'letterhead';
    if (row <= this.header.bottom) return 'header';
    const kind = this.below(row, cells);
    if (kind === 'header') {
      if (this.signed) this.section = '';
      this.signed = false;
    } else if (kind === 'footer') this.signed = true;
    else if (kind === 'section') this.signed = false;
    return kind;
  }

  private below(row: number, cells: readonly string[]): RowKind {
    const filled = filledColumns(cells);
    if (this.isPerson(cells, filled)) {
      this.signed = false;
      return 'member';
    }
    if (this.isNumbers(row, cells, filled)) return 'numbers';
    if (this.isHeader(cells, filled)) return 'header';
    if (filled.every((column) => this.isOrdinal(cells, column))) return 'note';
    const texts = filled.map((column) => cells[column]!).filter((text) => /\p{L}/u.test(text));
    const named = this.isNamed(cells);
    if (!named && texts.some(isSubtotal)) return 'subtotal';
    if (!named && texts.some(isSignature)) return 'footer';
    if ((!this.signed || this.listFollows(row)) && this.isSection(cells, filled, texts)) {
      return 'section';
    }
    if (this.signed && filled.length <= 2 && !this.hasEvidence(cells)) return 'footer';
    const alone = texts.length === 1 && filled.length <= 2 && !this.hasEvidence(cells);
    if (!named && alone && (isRemark(texts[0]!) || isGroup(texts[0]!))) return 'note';
    return 'member';
  }

  /**
   * Somebody's name with a running number, a date or an ID number in the same row; with both, or
   * with much else, whatever the name looks like.
   */
  private isPerson(cells: readonly string[], filled: readonly number[]): boolean {
    const ordinal = this.ordinals.some((column) => this.isOrdinal(cells, column));
    const evidence = this.hasEvidence(cells);
    if (!ordinal && !evidence) return false;
    if (!this.names.some((column) => /\p{L}/u.test(cells[column] ?? ''))) return false;
    return (ordinal && evidence) || filled.length > 4 || this.isNamed(cells);
  }

  private hasEvidence(cells: readonly string[]): boolean {
    return this.evidence.some((column) => {
      const text = cells[column] ?? '';
      if (text === '' || !(DATE_CELL.test(text) || /\d{8}/.test(text))) return false;
      return !isSignature(text);
    });
  }

  private isOrdinal(cells: readonly string[], column: number): boolean {
    return this.ordinals.includes(column) && ORDINAL_CELL.test((cells[column] ?? '').trim());
  }

  private isNamed(cells: readonly string[]): boolean {
    const texts = this.names.map((column) => cells[column] ?? '').filter((text) => text !== '');
    return texts.length > 0 && isNameLike(texts.join(' '), this.place);
  }

  /** A branch's name within a signature block says who signs, unless its members come next. */
  private listFollows(row: number): boolean {
    let seen = 0;
    for (let next = row + 1; next < this.table.rows.length && seen < LOOK_AHEAD; next++) {
      const cells = this.table.rows[next]!;
      if (cells.length === 0) continue;
      seen++;
      const filled = filledColumns(cells);
      if (this.isPerson(cells, filled) || this.isHeader(cells, filled)) return true;
    }
    return false;
  }

  /** `1 2 3 … 9 11 12` or `A B 1 2`, directly below a header; one number may be garbled. */
  private isNumbers(row: number, cells: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < 2 || !this.followsHeader(row)) return false;
    if (this.names.some((column) => /\p{L}{2}/u.test(cells[column] ?? ''))) return false;
    const numbers = filled.filter((column) => NUMBER_CELL.test(cells[column]!.trim()));
    return (
      numbers.length >= Math.max(2, filled.length - 2) && numbers.length * 3 > filled.length * 2
    );
  }

  private followsHeader(row: number): boolean {
    if (row === this.header.bottom + 1) return true;
    const above = this.table.rows[row - 1] ?? [];
    const filled = filledColumns(above);
    return filled.length === 0 || this.isHeader(above, filled);
  }

  private isHeader(cells: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < REPEATED_HEADINGS) return false;
    const keys = filled.map((column) => [column, headingKey(cells[column]!)] as const);
    const same = (line: readonly string[]) =>
      keys.filter(([column, key]) => key !== '' && line[column] === key).length;
    const most = Math.max(...this.headerKeys.map(same));
    if (most >= REPEATED_HEADINGS && most >= REPEATED_SHARE * filled.length) return true;
    // A second list on the sheet may have its columns in another order.
    const fields = new Set<string>();
    for (const column of filled) {
      const meaning = this.wordings.meaning([cells[column]!]);
      if (meaning !== undefined) fields.add(meaning.field.id);
    }
    return fields.size > REPEATED_HEADINGS && fields.size >= REPEATED_SHARE * filled.length;
  }

  /** One text, perhaps with a numeral before it and a count behind it, that names a branch. */
  private isSection(
    cells: readonly string[],
    filled: readonly number[],
    texts: readonly string[],
  ): boolean {
    if (filled.length > 3 || this.hasEvidence(cells)) return false;
    const first = cells[filled[0]!]!.trim();
    const numeral = NUMERAL_CELL.exec(first)?.[1];
    const source = this.sectionSource(
      numeral === undefined ? texts : texts.filter((text) => text.trim() !== first),
    );
    if (source === undefined) return false;
    const text = numeral === undefined ? source : `${numeral}. ${source}`;
    const found = parseSection(text, this.profile.branchPrefixes);
    if (found !== undefined) {
      this.section = found.kind === 'branch' ? found.text : '';
      return true;
    }
    // `II. Trung tâm` with nothing else, where members have dates and numbers of their own.
    const roman = /^[IVXLC]+\s*[.)/:–-]+\s*(\S.*)$/.exec(text)?.[1];
    if (roman === undefined || this.evidence.length === 0 || isGroup(roman)) return false;
    this.section = roman;
    return true;
  }

  /** The one text of the row, with a count in a cell of its own, or `Chi đoàn:` beside its name. */
  private sectionSource(texts: readonly string[]): string | undefined {
    const [first, second, third] = texts.map(clean);
    if (first === undefined || third !== undefined) return undefined;
    if (second === undefined) return first;
    const label = first.replace(/[:\s]+$/, '');
    const isLabel = this.profile.branchPrefixes.includes(label.toLowerCase());
    if (isLabel) return `${label} ${second}`;
    return /^\d+ *\p{L}/u.test(second) ? `${first}: ${second}` : undefined;
  }
}
