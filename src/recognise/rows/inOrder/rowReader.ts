/** Reads the rows of a roster in order; section rows and titles apply to the rows below them. */
import type { LayoutColumn, Profile, RowKind, Table } from '../../../model/index.js';
import { isPersonName } from '../../../text/index.js';
import {
  beginsWithRemark,
  filledColumns,
  isCodeBetween,
  isMark,
  isOfHints,
  numbersColumns,
} from '../../cells/rowCells.js';
import {
  isAbbreviated,
  isBesideBranch,
  isGroup,
  isRemark,
  isSignature,
  isSubtotal,
  signsAlone,
} from '../../cells/rowWords.js';
import { headsKind, isGiver, isHousehold, NUMERAL_CELL } from '../../cells/sectionRows.js';
import { withoutEnumerator } from '../../cells/sectionText.js';
import { statusOfSection } from '../../cells/statusText.js';
import { HeaderMatch } from '../../header/headerMatch.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { Wordings } from '../../headings/wordings.js';
import { PersonCells } from '../personCells.js';
import { hasPost, headsPeople, isAbovePerson, isBranchHead } from '../signedRows.js';
import { Enumeration } from './enumeration.js';
import type { Letterhead } from './letterhead.js';
import { personAboveTest } from './peopleAbove.js';
import { RowsAround } from './rowsAround.js';
import { SectionEntrance } from './sectionEntrance.js';
import type { SectionTracker } from './sections.js';

/** Rows must be read once each, from the top down. */
export class RowReader {
  readonly person: PersonCells;
  /** False for lists without whole Vietnamese names, in which words are no evidence. */
  readonly isVietnamese: boolean;
  /** Commune, branch and status that the section rows so far give to the row just read. */
  readonly sections: SectionTracker;
  readonly letterhead: Letterhead;
  /** True from a signature block to the next header, section row or person. */
  private isSigned = false;
  /** Whether the row above numbers the columns, or says how to fill them in. */
  private isBelowHints = false;
  private lastMember = -1;
  private readonly enumeration: Enumeration;
  private readonly match: HeaderMatch;
  private readonly around: RowsAround;
  private readonly entrance: SectionEntrance;
  private readonly isPersonAbove: (cells: readonly string[]) => boolean;
  private readonly prefixes: readonly string[];

  constructor(
    private readonly table: Table,
    private readonly header: HeaderRows,
    columns: readonly LayoutColumn[],
    profile: Profile,
    wordings: Wordings,
  ) {
    this.prefixes = profile.branchPrefixes;
    this.person = new PersonCells(columns, profile);
    this.enumeration = new Enumeration(this.person);
    this.match = new HeaderMatch(table, header, columns, wordings);
    this.around = new RowsAround(table.rows, this.match, this.person);
    this.entrance = new SectionEntrance(table, header, this.prefixes, this.person, this.around);
    this.sections = this.entrance.sections;
    this.letterhead = this.entrance.letterhead;
    this.isVietnamese = profile.fields.some(({ type }) => type === 'name');
    this.isPersonAbove = personAboveTest(columns, profile, this.person);
  }

  /** Returns the kind of the next row; `other-header` where another roster begins. */
  read(row: number): RowKind | 'other-header' {
    const cells = this.table.rows[row]!;
    if (cells.length === 0) return 'blank';
    if (row < this.header.top) {
      if (this.isVietnamese && this.isPersonAbove(cells)) return 'member';
      this.letterhead.read(cells);
      return 'letterhead';
    }
    if (row <= this.header.bottom) {
      if (row === this.header.top) this.entrance.startList();
      return 'header';
    }
    const kind = this.kindBelowHeader(row, cells);
    this.isBelowHints = kind === 'numbers' || (kind === 'note' && isOfHints(cells));
    if (kind === 'member') {
      this.enumeration.pass(cells);
      this.entrance.passMember();
      this.lastMember = row;
    }
    if (kind === 'header' && this.isSigned) this.sections.clear();
    if (kind === 'section') this.entrance.passSection(cells);
    if (['footer', 'header', 'section'].includes(kind)) this.isSigned = kind === 'footer';
    return kind;
  }

  /** Tries people first, then headers, then incomplete people, then words. */
  private kindBelowHeader(row: number, cells: readonly string[]): RowKind | 'other-header' {
    const filled = filledColumns(cells);
    const { person } = this;
    if (!this.isVietnamese) return this.match.isRepeated(cells, filled) ? 'header' : 'member';
    if (person.isExample(cells)) return 'note';
    if (person.isSummary(cells)) return 'subtotal';
    if (this.entrance.enterHeadedSection(row, cells)) return 'section';
    const isNumbered = () => person.name(cells) !== '' && this.isInSequence(row, cells);
    const isPerson = person.isPerson(cells, filled) || isNumbered();
    const mayBeHeader = isPerson && this.table.rows[row - 1]?.length === 0;
    const isHeader = mayBeHeader && this.headsOthers(row, cells, filled);
    if (isPerson && !isHeader && !this.match.repeatsName(cells)) {
      // Numbers that begin anew below a signature are those of another list: `DANH SÁCH DỰ PHÒNG`.
      if (this.isSigned && person.number(cells) === 1) this.sections.endSigned();
      this.isSigned = false;
      return 'member';
    }
    const own = person.withoutBeside(cells);
    const header = this.headerKind(row, own);
    if (header !== undefined) return header;
    if (isOfHints(cells) && this.followsHeader(row)) return 'note';
    // Lines of a form that nobody filled in, and lines that only separate.
    const isBlank = (column: number) => person.isOrdinal(cells, column) || isMark(cells[column]!);
    if (filled.every(isBlank)) return 'note';
    if (person.isUnnamed(cells, filled) || this.isUnnamedBetween(row, cells)) return 'member';
    if (person.isLeftOpen(cells) || (!this.isSigned && person.isNoteAlone(cells))) return 'note';
    const kind = this.kindByWords(row, own);
    const mayBeSibling = kind === 'note' && !this.isSigned;
    return mayBeSibling && this.entrance.enterSibling(row, own) ? 'section' : kind;
  }

  private headerKind(
    row: number,
    cells: readonly string[],
  ): 'numbers' | 'other-header' | 'header' | undefined {
    const { match, person } = this;
    const filled = filledColumns(cells);
    if (numbersColumns(cells, filled, person.name(cells)) && this.followsHeader(row)) {
      return 'numbers';
    }
    if (match.isOther(cells, filled) || this.headsOthers(row, cells, filled)) return 'other-header';
    if (match.isRepeated(cells, filled)) return 'header';
    const isUnnumbered = person.number(cells) === undefined;
    return isUnnumbered && match.isNameHeading(cells, filled) ? 'header' : undefined;
  }

  private headsOthers(row: number, cells: readonly string[], filled: readonly number[]): boolean {
    return this.match.headsOthers(cells, filled, this.around.filledBelow(row));
  }

  /** Recognises sums, titles, signatures, sections and notes by their words; the rest are members. */
  private kindByWords(row: number, cells: readonly string[]): RowKind {
    const { person } = this;
    const filled = filledColumns(cells);
    const texts = this.textsOf(row, cells);
    const isNamed = person.isNamed(cells);
    if (!isNamed) {
      if (texts.some(isSubtotal)) return 'subtotal';
      if (this.entrance.enterTitle(row, texts)) return 'section';
      // A numbered row names a body of the people below: `2 | UBND huyện`.
      const isPost = !this.isSigned && hasPost(cells, this.around.above(row), person);
      const isSigned = (texts.some(isSignature) && !isPost) || signsAlone(texts);
      if (person.number(cells) === undefined && isSigned) {
        if (!this.headsPeople(row, texts)) return 'footer';
        this.isSigned = false;
        return 'note';
      }
    }
    const words = texts.filter((text) => !NUMERAL_CELL.test(text.trim()));
    const isShort = filled.length <= 2 && !person.hasEvidence(cells);
    const onlyText = words.length === 1 && isShort ? words[0]! : undefined;
    const isUnnumbered = person.number(cells) === undefined;
    const isHead =
      (onlyText !== undefined && isUnnumbered && isHousehold(onlyText, this.around.next(row))) ||
      (isShort && isBranchHead({ rows: this.table.rows, row, person, prefixes: this.prefixes }));
    if (isHead) return 'note';
    if (onlyText !== undefined && !isPersonName(person.name(cells))) {
      const status = this.enterStatusGroup(onlyText, isNamed);
      if (status !== undefined) return status;
      if (isUnnumbered && headsKind(cells, onlyText, this.prefixes)) return 'note';
    }
    if (isGiver(this.table.rows, row, this.prefixes)) return 'note';
    const isNext = this.enumeration.isNext(cells, this.around.next(row));
    const mayBeSection = !isNext && (!this.isSigned || this.around.hasMembersBelow(row));
    if (mayBeSection && this.entrance.enterSection(cells, filled, texts)) return 'section';
    if (this.isSigned && isShort && !isAbovePerson(this.table.rows, row, person)) return 'footer';
    const isNote = (text: string) => isRemark(text) || isGroup(text) || isAbbreviated(text);
    if (!isNamed && onlyText !== undefined && isNote(onlyText)) return 'note';
    if (!isNamed && isShort && beginsWithRemark(cells, person.names[0]!)) return 'note';
    if (person.name(cells) === '') return this.isSigned ? 'footer' : 'note';
    return 'member';
  }

  /** Whether a row with words of a signature is above people. */
  private headsPeople(row: number, texts: readonly string[]): boolean {
    const { lastMember, isSigned, person } = this;
    const { rows } = this.table;
    const around = { rows, row, below: this.around.filledBelow(row), header: this.header.bottom };
    return headsPeople({ ...around, lastMember, isSigned, person }, texts);
  }

  /** Returns the texts of a row, without those at the right of the letterhead of a further list. */
  private textsOf(row: number, cells: readonly string[]): string[] {
    const texts = cells.filter((text) => /\p{L}/u.test(text));
    const [left, ...right] = texts;
    const isLetterhead = right.length > 0 && right.every(isBesideBranch);
    return isLetterhead && this.around.hasHeaderBelow(row) ? [left!] : texts;
  }

  /** Enters a row that gives a status to the rows below it; the heading of another group ends it. */
  private enterStatusGroup(text: string, isNamed: boolean): RowKind | undefined {
    const status = statusOfSection(text);
    // The foot of a page does not end the status.
    if (status === '' && !isRemark(text)) this.sections.status = '';
    const isOtherRow = this.isSigned || isNamed || !isGroup(withoutEnumerator(text));
    if (status === '' && isOtherRow) return undefined;
    this.sections.status = status;
    return status === '' ? 'note' : 'section';
  }

  /** Whether the running number of a row lies between those around it. */
  private isInSequence(row: number, cells: readonly string[]): boolean {
    return this.enumeration.isBetween(cells, this.around.next(row));
  }

  /** Whether a row without a name, but with a number or code, is between people with such ones. */
  private isUnnamedBetween(row: number, cells: readonly string[]): boolean {
    const { person } = this;
    if (person.name(cells) !== '' || person.isLeftOpen(cells)) return false;
    const next = this.around.next(row);
    if (!person.isNamed(next)) return false;
    const above = this.around.above(row);
    const hasCode = person.isNamed(above) && isCodeBetween(above, cells, next, person.names[0]!);
    return hasCode || this.isInSequence(row, cells);
  }

  private followsHeader(row: number): boolean {
    if (row === this.header.bottom + 1 || this.isBelowHints) return true;
    const above = this.around.above(row);
    return above.length === 0 || this.match.isRepeated(above, filledColumns(above));
  }
}
