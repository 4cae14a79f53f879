/** What each row of a sheet is. A row with data that is clearly nothing else is a member. */
import type { LayoutColumn, Profile, RowKind, Table } from '../../model/index.js';
import { isOnlyDashes } from '../../text/placeholder.js';
import { isPersonName } from '../../text/surnames.js';
import { clean, fold } from '../../text/unicode.js';
import { isAbbreviated, isGroup, isRemark, isSignature, isSubtotal } from '../cells/rowWords.js';
import {
  branchOfTitle,
  parseSection,
  withoutEnumerator,
  withoutMembers,
} from '../cells/sectionText.js';
import { HeaderMatch } from '../header/headerMatch.js';
import type { HeaderRows } from '../header/headerRows.js';
import type { Wordings } from '../headings/wordings.js';
import { statusOfSection } from '../values/statuses.js';
import { namelessRows } from './continuedRows.js';
import { judgeMembers } from './memberRows.js';
import { PersonCells } from './personCells.js';
import { SectionTracker } from './sections.js';

export interface RowReading {
  kinds: RowKind[];
  /** Texts of the sections above each row: branch, commune, part of a branch. */
  sections: string[];
  communes: string[];
  subBranches: string[];
  /** Status that a section row above each row says; `''` for none. */
  statuses: string[];
  titleBranch?: string;
  /** Rows that are left out although a person's name stands in them. */
  doubtful: number[];
  /** Rows that go on with the person above them. */
  continued: number[];
  /** The row at which the header of another roster begins; rows from there on are not read. */
  nextHeader?: number;
}

const NUMBER_CELL = /^(?:cột ?)?(?:[([-]?\d{1,2}[)\].]*|\(?[A-Ca-c]\)?)$/i;
const LETTER_CELL = /^\(?[A-Z]\)?$/;
const ROMAN_CELL = /^\(?[IVX]{1,5}\)?$/;
/** Rows with text after a section within which its members must begin. */
const LOOK_AHEAD = 4;
const NUMERAL_CELL = /^\(?([IVXLC]+|[A-H]|\d{1,3})[.)/:–-]*$|^\(?([a-h]|[ivx]+)[.)]+$/;
const COMMUNE_TITLE = /(?<!\p{L})(?<!thị )(?:xã|phường|thị trấn) +\p{L}/iu;

export function readRows(
  table: Table,
  header: HeaderRows,
  columns: readonly LayoutColumn[],
  profile: Profile,
  wordings: Wordings,
): RowReading {
  const reader = new RowReader(table, header, columns, profile, wordings);
  const reading: RowReading = {
    kinds: [],
    statuses: [],
    sections: [],
    communes: [],
    subBranches: [],
    doubtful: [],
    continued: [],
  };
  for (let row = 0; row < table.rows.length; row++) {
    const kind = reader.read(row);
    if (kind === 'other-header') return { ...reading, nextHeader: row };
    reading.kinds.push(kind);
    reading.sections.push(reader.sections.branch);
    reading.communes.push(reader.sections.commune);
    reading.subBranches.push(reader.sections.subBranch);
    reading.statuses.push(reader.sections.status);
  }
  if (reader.titleBranch !== undefined) reading.titleBranch = reader.titleBranch;
  if (!reader.isVietnamese) return reading;
  const judged = judgeMembers(table, reading.kinds, reader.person);
  const nameless = namelessRows(table, judged.kinds, reader.person);
  return { ...reading, ...judged, continued: [...judged.continued, ...nameless] };
}

function filledColumns(cells: readonly string[]): number[] {
  const filled: number[] = [];
  for (let column = 0; column < cells.length; column++) {
    if (cells[column] !== '') filled.push(column);
  }
  return filled;
}

/** Dashes, or the mark of a column that must be filled in: `(*)`. */
function isMark(text: string): boolean {
  return isOnlyDashes(text) || /^[\s(*)]+$/.test(text);
}

class RowReader {
  readonly sections: SectionTracker;
  /** The branch that the title names. */
  titleBranch: string | undefined;
  /** After a signature block comes the name of who signs, and then nobody until a new header. */
  private signed = false;
  /** Running number of the last member. */
  private lastNumber: number | undefined;
  readonly person: PersonCells;
  private readonly match: HeaderMatch;
  readonly isVietnamese: boolean;

  constructor(
    private readonly table: Table,
    private readonly header: HeaderRows,
    columns: readonly LayoutColumn[],
    private readonly profile: Profile,
    wordings: Wordings,
  ) {
    this.sections = new SectionTracker(profile.branchPrefixes);
    this.person = new PersonCells(columns, profile);
    this.match = new HeaderMatch(table, header, columns, wordings);
    this.isVietnamese = profile.fields.some(({ type }) => type === 'name');
  }

  read(row: number): RowKind | 'other-header' {
    const cells = this.table.rows[row]!;
    if (cells.length === 0) return 'blank';
    if (row < this.header.top) {
      this.readLetterhead(cells);
      return 'letterhead';
    }
    if (row <= this.header.bottom) return 'header';
    const kind = this.below(row, cells);
    if (kind === 'member') this.lastNumber = this.person.number(cells);
    if (kind === 'header') {
      if (this.signed) this.sections.clear();
      this.signed = false;
    } else if (kind === 'footer') this.signed = true;
    else if (kind === 'section') this.signed = false;
    return kind;
  }

  /** `CHI ĐOÀN KHU 1` above the header is the branch of all rows without a section of their own. */
  private readLetterhead(cells: readonly string[]): void {
    const texts = cells.filter((text) => /\p{L}/u.test(text));
    for (const text of texts) {
      const branch = branchOfTitle(text, this.profile.branchPrefixes);
      if (branch !== undefined) this.titleBranch = branch;
    }
    const source = this.sectionSource(texts);
    const found =
      source === undefined ? undefined : parseSection(source, this.profile.branchPrefixes);
    // `Chi bộ: … Tuổi Đảng: …` is the filter of a printed list.
    if (found?.kind !== 'branch' || /:.*:|\.\.|…/.test(withoutMembers(source ?? ''))) return;
    const folded = fold(found.text);
    if (this.profile.branchPrefixes.some((prefix) => folded.startsWith(`${fold(prefix)} `))) {
      this.sections.enter(found);
    }
  }

  private below(row: number, cells: readonly string[]): RowKind | 'other-header' {
    const filled = filledColumns(cells);
    const { person } = this;
    // What tells people from sums and signatures are Vietnamese names and words.
    if (!this.isVietnamese) return this.match.isRepeated(cells, filled) ? 'header' : 'member';
    if (person.isPerson(cells, filled) || this.isInSequence(row, cells)) {
      this.signed = false;
      return 'member';
    }
    if (this.isNumbers(row, cells, filled)) return 'numbers';
    if (this.match.isOther(cells, filled)) return 'other-header';
    if (this.match.isRepeated(cells, filled)) return 'header';
    if (person.number(cells) === undefined && this.match.isNameHeading(cells, filled)) {
      return 'header';
    }
    // A line of a form that nobody filled in, or one that only parts.
    const isBlank = (column: number) => person.isOrdinal(cells, column) || isMark(cells[column]!);
    if (filled.every(isBlank)) return 'note';
    if (person.isUnnamed(cells, filled)) return 'member';
    const texts = filled.map((column) => cells[column]!).filter((text) => /\p{L}/u.test(text));
    const named = person.isNamed(cells);
    if (!named && texts.some(isSubtotal)) return 'subtotal';
    if (!named && this.isCommuneTitle(row, texts)) return 'section';
    if (!named && texts.some(isSignature)) return 'footer';
    const words = texts.filter((text) => !NUMERAL_CELL.test(text.trim()));
    const alone = words.length === 1 && filled.length <= 2 && !person.hasEvidence(cells);
    const isPerson = isPersonName(person.name(cells));
    const group = alone && !isPerson ? this.statusGroup(words[0]!, named) : undefined;
    if (group !== undefined) return group;
    if ((!this.signed || this.listFollows(row)) && this.isSection(cells, filled, texts)) {
      return 'section';
    }
    if (this.signed && filled.length <= 2 && !person.hasEvidence(cells)) return 'footer';
    if (!named && alone && [isRemark, isGroup, isAbbreviated].some((is) => is(words[0]!))) {
      return 'note';
    }
    if (person.name(cells) === '') return this.signed ? 'footer' : 'note';
    return 'member';
  }

  /** A row that says of which status the rows below it are; another group of members ends it. */
  private statusGroup(text: string, named: boolean): RowKind | undefined {
    const status = statusOfSection(text);
    // Any other heading ends it, but not the foot of a page.
    if (status === '' && !isRemark(text)) this.sections.status = '';
    const isOther = this.signed || named || !isGroup(withoutEnumerator(text));
    if (status === '' && isOther) return undefined;
    this.sections.status = status;
    return status === '' ? 'note' : 'section';
  }

  /** A name, whatever it looks like, whose number lies between those of the members around it. */
  private isInSequence(row: number, cells: readonly string[]): boolean {
    const number = this.person.number(cells);
    if (number === undefined || this.lastNumber !== number - 1) return false;
    if (this.person.name(cells) === '') return false;
    const [next] = this.rowsBelow(row);
    return next !== undefined && this.person.number(next) === number + 1;
  }

  /**
   * The title of a further list of the same columns, which names its commune. What stands above the
   * first header too is only the head of a page.
   */
  private isCommuneTitle(row: number, texts: readonly string[]): boolean {
    const [title, second] = texts;
    if (title === undefined || second !== undefined || !COMMUNE_TITLE.test(clean(title))) {
      return false;
    }
    if (!this.rowsBelow(row).some((cells) => this.match.isRepeated(cells, filledColumns(cells)))) {
      return false;
    }
    const key = fold(title);
    const heads = this.table.rows.slice(0, this.header.top);
    if (heads.some((cells) => cells.some((text) => fold(text) === key))) return false;
    this.sections.enter({ kind: 'commune', text: clean(title) });
    return true;
  }

  /** A branch's name within a signature block says who signs, unless its members come next. */
  private listFollows(row: number): boolean {
    return this.rowsBelow(row).some((cells) => {
      const filled = filledColumns(cells);
      return this.person.isPerson(cells, filled) || this.match.isRepeated(cells, filled);
    });
  }

  private rowsBelow(row: number): string[][] {
    const below: string[][] = [];
    for (let next = row + 1; next < this.table.rows.length && below.length < LOOK_AHEAD; next++) {
      const cells = this.table.rows[next]!;
      if (cells.length > 0) below.push(cells);
    }
    return below;
  }

  /** `1 2 3 … 9 11 12`, `A B 1 2` or `I II III`, directly below a header; one number may be garbled. */
  private isNumbers(row: number, cells: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < 2 || !this.followsHeader(row)) return false;
    const name = this.person.name(cells).replace(/^\((.*)\)$/, '$1');
    if (/\p{L}{2}/u.test(name) && !NUMBER_CELL.test(name) && !ROMAN_CELL.test(name)) return false;
    const count = (kind: RegExp) => filled.filter((each) => kind.test(cells[each]!.trim())).length;
    const numbers = Math.max(count(NUMBER_CELL), count(ROMAN_CELL), count(LETTER_CELL));
    return numbers >= Math.max(2, filled.length - 2) && numbers * 3 > filled.length * 2;
  }

  private followsHeader(row: number): boolean {
    if (row === this.header.bottom + 1) return true;
    const above = this.table.rows[row - 1] ?? [];
    const filled = filledColumns(above);
    return filled.length === 0 || this.match.isRepeated(above, filled);
  }

  /** One text, perhaps with a numeral before it and a count behind it, that names a branch. */
  private isSection(
    cells: readonly string[],
    filled: readonly number[],
    texts: readonly string[],
  ): boolean {
    if (filled.length > 3 || this.person.hasEvidence(cells)) return false;
    const first = cells[filled[0]!]!.trim();
    const [, upper, lower] = NUMERAL_CELL.exec(first) ?? [];
    const numeral = upper ?? lower;
    const source = this.sectionSource(
      numeral === undefined ? texts : texts.filter((text) => text.trim() !== first),
    );
    if (source === undefined) return false;
    const text = numeral === undefined ? source : `${numeral}. ${source}`;
    const found = parseSection(text, this.profile.branchPrefixes);
    if (found !== undefined) {
      this.sections.enter(found);
      return true;
    }
    // `II. Trung tâm` with nothing else, where members have dates and numbers of their own.
    const roman = /^[IVXLC]+\s*[.)/:–-]+\s*(\S.*)$/.exec(text)?.[1];
    if (roman === undefined || !this.person.mayHaveEvidence || isGroup(roman)) return false;
    // A person whose running number is Roman.
    if (isPersonName(roman)) return false;
    this.sections.enter({ kind: 'branch', text: roman, level: 'upper' });
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
