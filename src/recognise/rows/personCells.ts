/** Finds the evidence of a person in a row: name, running number, dates, numbers and other data. */
import type { FieldType, LayoutColumn, Profile } from '../../model/index.js';
import { clean, fold, isPersonName, parseGender, saysNone } from '../../text/index.js';
import { columnsOf, textIn } from '../cells/cellAt.js';
import {
  hasFigures,
  isLetterOrNumeral,
  isRunningNumber,
  runningNumber,
} from '../cells/cellForms.js';
import { isExampleName, isExampleNumber } from '../cells/exampleWords.js';
import { ofLast } from '../cells/ofLast.js';
import { withoutNumber } from '../cells/peopleColumns.js';
import { isGroup, isNameLike, isRemark, isSignature, isSubtotal } from '../cells/rowWords.js';
import { isPlace, namesHead } from '../cells/sectionText.js';
import { isSummary } from '../cells/summaryWords.js';
import { headingKey, isForeign } from '../headings/heading.js';
import { columnsBeside, inOrderOfName } from './columnGroups.js';

const NAME_OF_PEOPLE = /\bho (?:va )?ten\b|\bhoten|\bfull ?name\b/;
/** Excel's number of a day, in a column of dates: `36526`. */
const SERIAL_CELL = /^[1-5]\d{4}$/;
/** Count that a column with the format of dates shows as a day: `15` as `15/01/1900`. */
const COUNT_AS_DAY = /(?:^|\D)1900(?!\d)/;
const CCCD_CELL = /^\d{12}$/;
/** `0912345678`, `0912 345 678`. */
const PHONE_CELL = /^0\d{2,3}[ .]?\d{3}[ .]?\d{3,4}$/;
/** `Mẹ: …`, `- Bố: …`. */
const RELATIVE_LABEL = /^[-+*•\s]*\p{L}+(?: \p{L}+)?\s*:\s*/u;
/** Two words or more without a digit, of which the first denies nothing. */
const OTHER_WORDS =
  /^\s*(?!(?:không|khong|ko|k|chưa|chua|đang|dang|mất|mat)(?!\p{L}))[^\d\s]*\p{L}{2}[^\d\s]*\s+\p{L}[^\d]*$/iu;
const OPEN_NAME = /^(?=.*(?:\.\.|…))[.…_/–-]+$/;
/** Fewest other cells that prove a person; the second beside a running number. */
const DETAILS = 3;
const NUMBERED_DETAILS = 2;

/** Fields that forms prefill in all rows, and that section rows have too. */
const PREFILLED = new Set(['branch', 'commune']);

const NAME_TYPES = new Set<FieldType | undefined>(['name', 'namePart']);

/** Tests rows by the columns of one header. */
export class PersonCells {
  /** Columns of the name, in its order. */
  readonly names: readonly number[];
  /** Whether a heading can only be that of people's names; `Tên` and `TenDV` may be those of things. */
  readonly isHeadedName: boolean;
  private readonly ordinals: number[];
  /** Keys of the headings of running numbers, by wordings and in this list. */
  private readonly ordinalHeadings: ReadonlySet<string>;
  /** Columns of dates, ID numbers and phones; a row with one is a person. */
  private readonly evidence: number[];
  /** Columns of other fields of a person, without branch and commune. */
  private readonly details: number[];
  private readonly identities: number[];
  private readonly dates: ReadonlySet<number>;
  private readonly genders: number[];
  private readonly notes: number[];
  /** Columns about other people: `Họ tên thân nhân`. */
  private readonly relatives: number[];
  /** Columns beside the list, such as statistics: behind a blank one and all fields. */
  private readonly beside: ReadonlySet<number>;
  readonly isPlaceText: (text: string) => boolean;
  /** Returns the text of the name's columns without a number; `''` without a letter, and for `Không có`. */
  readonly name = ofLast((cells: readonly string[]) => this.nameOf(cells));
  /** Returns the running number. */
  readonly number = ofLast((cells: readonly string[]) => this.numberOf(cells));
  /** Whether a row has a date, ID number or phone. */
  readonly hasEvidence = ofLast((cells: readonly string[]) =>
    this.evidence.some((column) => this.isEvidence(cells, column)),
  );

  constructor(columns: readonly LayoutColumn[], profile: Profile) {
    const types = new Map(profile.fields.map((field) => [field.id, field.type]));
    const ofType = (...wanted: string[]) =>
      columns
        .filter((column) => wanted.includes(types.get(column.field ?? '') ?? ''))
        .map((column) => column.index);
    this.names = inOrderOfName(columns).flatMap(({ index, field }) =>
      NAME_TYPES.has(types.get(field ?? '')) ? [index] : [],
    );
    this.isHeadedName = columns.some(
      ({ index, header }) => this.names.includes(index) && NAME_OF_PEOPLE.test(fold(header)),
    );
    this.ordinals = ofType('ordinal');
    const known = profile.fields.flatMap((field) =>
      field.type === 'ordinal' ? field.wordings : [],
    );
    const own = columns.filter(({ index }) => this.ordinals.includes(index));
    this.ordinalHeadings = new Set([...known, ...own.map(({ header }) => header)].map(headingKey));
    this.evidence = ofType('date', 'idNumber', 'phone');
    this.dates = new Set(ofType('date'));
    this.identities = ofType('date', 'idNumber');
    this.genders = ofType('gender');
    this.notes = columns.filter(({ field }) => field === 'note').map(({ index }) => index);
    this.relatives = columns
      .filter(({ field, header }) => field === undefined && isForeign(header))
      .map(({ index }) => index);
    this.beside = new Set(columnsBeside(columns));
    const facts = columns.filter(({ field }) => field !== undefined && !PREFILLED.has(field));
    const identifying = new Set([...this.names, ...this.ordinals]);
    this.details = facts.map((column) => column.index).filter((index) => !identifying.has(index));
    this.isPlaceText = (text) => isPlace(text, profile.branchPrefixes);
  }

  get mayHaveEvidence(): boolean {
    return this.evidence.length > 0;
  }

  private nameOf(cells: readonly string[]): string {
    const text = this.nameCells(cells);
    return /\p{L}/u.test(text) && !saysNone(text) ? withoutNumber(clean(text)) : '';
  }

  private nameCells(cells: readonly string[]): string {
    const [only] = this.names;
    if (only !== undefined && this.names.length === 1) return cells[only] ?? '';
    return textIn(cells, this.names);
  }

  private numberOf(cells: readonly string[]): number | undefined {
    for (const column of this.ordinals) {
      const number = runningNumber((cells[column] ?? '').trim());
      if (number !== undefined) return number;
    }
    return undefined;
  }

  /** Whether the cell of the number or the name calls the row an example of how to fill in the list. */
  isExample(cells: readonly string[]): boolean {
    return (
      this.ordinals.some((column) => isExampleNumber(cells[column] ?? '')) ||
      this.names.some((column) => isExampleName(cells[column] ?? ''))
    );
  }

  /** Whether a row has a heading of running numbers in front of another text: a table of other things. */
  isHeadingAgain(cells: readonly string[]): boolean {
    const isHeading = (text: string) => {
      const key = headingKey(text);
      return key !== '' && this.ordinalHeadings.has(key);
    };
    return cells.slice(0, this.names[0]).some(isHeading) && this.name(cells) !== '';
  }

  /** Whether a text stands over the running numbers, unlike the blank or numeral beside a section: `II | Đơn vị`. */
  hasNumberHeading(cells: readonly string[]): boolean {
    return this.ordinals.some((column) => {
      const text = (cells[column] ?? '').trim();
      return /\p{L}{2}/u.test(text) && !isLetterOrNumeral(text);
    });
  }

  /** Returns the texts in the columns of running numbers. */
  ordinalTexts(cells: readonly string[]): string[] {
    return this.ordinals.map((column) => cells[column] ?? '');
  }

  isOrdinal(cells: readonly string[], column: number): boolean {
    return this.ordinals.includes(column) && isRunningNumber((cells[column] ?? '').trim());
  }

  /**
   * Whether a row has the label of a summary for a name, or a label before the name's column and no name. A CCCD
   * number, or a running number with a date, makes it a person.
   */
  isSummary(cells: readonly string[]): boolean {
    const name = this.name(cells);
    if (name !== '') {
      if (this.number(cells) !== undefined && this.hasEvidence(cells)) return false;
      return isSummary(name) && !cells.some((text) => CCCD_CELL.test(text));
    }
    const label = cells.slice(0, this.names[0]).find((text) => text !== '') ?? '';
    return isSummary(label) || isSubtotal(label);
  }

  /**
   * Whether a row has a name with a running number, date or ID number. With both, or with many filled
   * cells, the name may look like anything.
   */
  isPerson(cells: readonly string[], filled: readonly number[]): boolean {
    const isNumbered = this.number(cells) !== undefined;
    const hasEvidence = this.hasEvidence(cells);
    if (!isNumbered && !hasEvidence) return false;
    if (this.name(cells) === '') return false;
    return (isNumbered && hasEvidence) || filled.length > 4 || this.isNamed(cells);
  }

  /**
   * Whether a row has a person's data but no name, or none that looks like one. Words of sums or
   * signatures in other columns (`Bí thư` as a post) do not count.
   */
  isUnnamed(cells: readonly string[], filled: readonly number[]): boolean {
    const name = this.name(cells);
    const isNumbered = this.number(cells) !== undefined;
    const isFigured = this.evidence.some((column) => this.isFigure(cells, column));
    if (isNumbered && isFigured) return true;
    if (this.isVacant(cells)) return this.identities.some((column) => this.isFigure(cells, column));
    const details = this.details.filter((column) => this.isDetail(cells[column] ?? '')).length;
    if (isNumbered && details >= NUMBERED_DETAILS) return true;
    if (isSubtotal(name) || isSignature(name)) return isNumbered && !isSubtotal(name);
    if (isFigured || details >= DETAILS) return true;
    if (!isNumbered) return false;
    if (name !== '') return !this.isPlaceText(name) && !isGroup(name) && !isRemark(name);
    const hasText = (column: number) =>
      /[\p{L}\d]/u.test(cells[column] ?? '') && !this.beside.has(column);
    return filled.filter(hasText).length > 2 || this.details.some(hasText);
  }

  /** Whether a cell is a date or long number without words. */
  private isFigure(cells: readonly string[], column: number): boolean {
    const text = cells[column] ?? '';
    if (this.dates.has(column) && SERIAL_CELL.test(text)) return true;
    return hasFigures(text) && !/\p{L}{2}/u.test(text);
  }

  /** Whether a row is a post that nobody holds. A blank name in use may stand beside the name at birth. */
  private isVacant(cells: readonly string[]): boolean {
    return saysNone(this.nameCells(cells)) && !this.othersOf(cells).some(isPersonName);
  }

  /** Whether words in a column of running numbers make the name that of the head of a branch: `Chi hội trưởng:`. */
  isHeadLabelled(cells: readonly string[]): boolean {
    return this.ordinals.some((column) => {
      const label = cells[column] ?? '';
      return label !== '' && namesHead(`${label} ${this.name(cells)}`);
    });
  }

  /** Whether the name is left open: dots or dashes, as in a line to continue (`...`), or a post that nobody holds. */
  isLeftOpen(cells: readonly string[]): boolean {
    const name = this.names.map((column) => cells[column] ?? '').join('');
    return OPEN_NAME.test(name) || this.isVacant(cells);
  }

  /** Whether a row has words of another field of a person, such as the post. */
  hasDetail(cells: readonly string[]): boolean {
    return this.details.some((column) => /\p{L}/u.test(cells[column] ?? ''));
  }

  /** Whether a row has a name, and beside it a text that is neither a name nor of a signature. */
  hasFact(cells: readonly string[]): boolean {
    const isFact = (text: string) => text !== '' && !isPersonName(text) && !isSignature(text);
    return (
      this.isNamed(cells) && cells.some((text, at) => !this.names.includes(at) && isFact(text))
    );
  }

  /** Whether a cell has words other than a count (`Nam: 12`), sum or signature. */
  private isDetail(text: string): boolean {
    if (!/\p{L}/u.test(text) || isSignature(text) || isSubtotal(text)) return false;
    return !/\d/.test(text) || (this.isPlaceText(text) && !/[:(]/.test(text));
  }

  private isEvidence(cells: readonly string[], column: number): boolean {
    const text = cells[column] ?? '';
    if (this.dates.has(column) && SERIAL_CELL.test(text)) return true;
    if (this.isCount(cells, column)) return false;
    return text !== '' && hasFigures(text) && !isSignature(text);
  }

  /** Whether a day of 1900 is a count beside a text that is not the name of a person with a gender: `Nữ | 15/01/1900`. */
  private isCount(cells: readonly string[], column: number): boolean {
    const text = cells[column] ?? '';
    if (!this.dates.has(column) || !text.includes('1900') || !COUNT_AS_DAY.test(text)) return false;
    if (this.number(cells) !== undefined || this.hasGender(cells)) return false;
    return !isPersonName(this.name(cells));
  }

  /** Whether a column of dates or numbers has other words, such as a post: `Cán bộ tư pháp`; not `Không nhớ`. */
  hasOtherWords(cells: readonly string[]): boolean {
    return this.evidence.some((column) => OTHER_WORDS.test(cells[column] ?? ''));
  }

  /** Whether a row has a date or an ID number; a phone in a column of dates is neither. */
  hasIdentity(cells: readonly string[]): boolean {
    return this.identities.some((column) => {
      const isPhone = this.dates.has(column) && PHONE_CELL.test(cells[column] ?? '');
      return !isPhone && this.isEvidence(cells, column);
    });
  }

  /** Whether a row has a date in a column of dates, or a long number in one of ID numbers; not the day of its issue. */
  hasOwnIdentity(cells: readonly string[]): boolean {
    return this.identities.some((column) => {
      if (this.dates.has(column)) return this.isEvidence(cells, column);
      return /\d{9}/.test((cells[column] ?? '').replace(/[ .-]/g, ''));
    });
  }

  hasGender(cells: readonly string[]): boolean {
    return this.genders.some((column) => {
      const gender = parseGender(cells[column] ?? '');
      return gender === 1 || gender === 2;
    });
  }

  /** Whether a row has the name of a relative, perhaps with a label: `Mẹ: Hà Thị Mơ`. */
  hasRelative(cells: readonly string[]): boolean {
    return this.relatives.some((column) =>
      isPersonName((cells[column] ?? '').replace(RELATIVE_LABEL, '')),
    );
  }

  /** Whether a column is about other people than those of the list, or beside the list. */
  isOfOthers(column: number): boolean {
    return this.relatives.includes(column) || this.beside.has(column);
  }

  /** Blanks the columns beside the list, unless a row has only these. */
  withoutBeside(cells: readonly string[]): readonly string[] {
    if (this.beside.size === 0) return cells;
    const own = cells.map((text, column) => (this.beside.has(column) ? '' : text));
    return own.some((text) => text !== '') ? own : cells;
  }

  /** Whether a row has only a note, as the second line of one (`đã chuyển đi`), and no word of a sum or signature. */
  isNoteAlone(cells: readonly string[]): boolean {
    const isNote = (text: string, column: number) =>
      this.notes.includes(column) && !isSubtotal(text) && !isSignature(text);
    return cells.every((text, column) => text === '' || isNote(text, column));
  }

  /** Returns the cells without a note; the same array without a note, or with nothing else. */
  withoutNote(cells: readonly string[]): readonly string[] {
    if (this.notes.every((column) => (cells[column] ?? '') === '')) return cells;
    const own = cells.map((text, column) => (this.notes.includes(column) ? '' : text));
    return own.some((text) => text !== '') ? own : cells;
  }

  /** Returns the columns of the rows without those of number and name. */
  otherColumns(rows: readonly (readonly string[])[]): number[] {
    const own = new Set([...this.names, ...this.ordinals]);
    return columnsOf(rows).filter((column) => !own.has(column));
  }

  /** Returns the cells outside the name's columns. */
  othersOf(cells: readonly string[]): string[] {
    return cells.filter((_, column) => !this.names.includes(column));
  }

  isNamed(cells: readonly string[]): boolean {
    const name = this.name(cells);
    return name !== '' && isNameLike(name, this.isPlaceText);
  }
}
