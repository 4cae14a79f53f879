/** Finds section rows by where they stand: a branch of any name between rows that name branches. */
import { addToSet } from '../../../model/index.js';
import { clean, fold, isPersonName } from '../../../text/index.js';
import { filledColumns } from '../../cells/rowCells.js';
import {
  headsNoBranch,
  isGroup,
  isLonePost,
  isRemark,
  isSignature,
  isSubtotal,
} from '../../cells/rowWords.js';
import { isHousehold } from '../../cells/sectionRows.js';
import {
  enumeratorOf,
  namesHead,
  type SectionText,
  withoutMembers,
} from '../../cells/sectionText.js';

/** Most words of a branch without a word for its kind: `Đầm Sen`, `Trung tâm học tập cộng đồng`. */
const MOST_WORDS = 6;
const NAME = /^\p{Lu}[\p{L}\d'’ .&–-]*$/u;
/** First letter of `bản` or `xóm`, which is no numeral where no section has one. */
const LETTER_OF_KIND = /^[BX]\. ?\p{L}/u;
const FINAL_STOPS = /[\s:;,.–-]+$/;

/** Rows must be passed from the top down. */
export class SiblingSections {
  /** Columns of the lone texts that named branches so far, and of one directly above the first header. */
  private readonly columns = new Set<number>();
  private columnAbove: number | undefined;
  /** First words of these texts, folded. */
  private readonly kinds = new Set<string>();
  /** Text of a lone cell, folded → texts of known kinds above it, by the number of kinds known. */
  private above: { kinds: number; texts: Map<string, Set<string>> } | undefined;
  /** Whether groups of the current branch stand below it: `Khu 1`, `Nhóm A`, people, `Nhóm B`. */
  private hasGroups = false;
  private isBelowMember = false;
  /** Whether the next section row was found by where it stands; its first word is no kind. */
  private isSibling = false;

  constructor(private readonly rows: readonly (readonly string[])[]) {}

  /** Notes a branch directly above the first header, which may be that of the whole list. */
  passAbove(cells: readonly string[]): void {
    this.columnAbove = loneColumn(cells);
    this.kinds.add(firstWord(cells[this.columnAbove ?? 0] ?? ''));
  }

  /** Notes a section row. */
  passSection(cells: readonly string[]): void {
    const column = loneColumn(cells);
    if (column !== undefined && enumeratorOf(cells[column]!) === '') {
      this.columns.add(column);
      if (!this.isSibling) this.kinds.add(firstWord(cells[column]!));
    }
    this.isSibling = false;
    this.hasGroups = false;
    this.isBelowMember = false;
  }

  passMember(): void {
    this.isBelowMember = true;
  }

  /**
   * Reads a row without a known word as a branch if it stands below people where section rows stand, and no such row
   * heads a group of a branch.
   * @param next the next filled row
   * @param nameColumn column in which a text of two words may be a person
   * @param isAboveHeader whether a further header is directly below
   */
  branchOf(
    cells: readonly string[],
    next: readonly string[],
    nameColumn: number,
    isAboveHeader: boolean,
  ): SectionText | undefined {
    const column = loneColumn(cells);
    if (column === undefined) return undefined;
    const isBelowOther = isAboveHeader && column === this.columnAbove;
    if (!isBelowOther && !this.columns.has(column)) return undefined;
    const text = bareText(cells[column]!);
    const isKnownKind = this.kinds.has(firstWord(text));
    if (!mayBeBranch(text) || isHousehold(text, next)) return undefined;
    const isLong = column === nameColumn || text.split(' ').length > 2;
    if (isPersonName(text) && isLong && !isKnownKind && !isAboveHeader) return undefined;
    if (!this.isBelowMember || this.isInSeveral(text)) this.hasGroups = true;
    if (this.hasGroups) return undefined;
    this.isSibling = true;
    return { kind: 'branch', text };
  }

  /** Whether a text stands below several sections, as `Dự bị` below Khu 1 and Khu 2. */
  private isInSeveral(text: string): boolean {
    if (this.above?.kinds !== this.kinds.size) {
      this.above = { kinds: this.kinds.size, texts: this.textsAbove() };
    }
    return (this.above.texts.get(fold(text))?.size ?? 0) > 1;
  }

  private textsAbove(): Map<string, Set<string>> {
    const texts = new Map<string, Set<string>>();
    let section = '';
    for (const cells of this.rows) {
      const column = loneColumn(cells);
      if (column === undefined || !this.columns.has(column)) continue;
      const text = fold(bareText(cells[column]!));
      if (this.kinds.has(firstWord(text))) section = text;
      else addToSet(texts, text, section);
    }
    return texts;
  }
}

function bareText(cell: string): string {
  return withoutMembers(clean(cell)).replace(FINAL_STOPS, '');
}

function loneColumn(cells: readonly string[]): number | undefined {
  const [column, another] = filledColumns(cells);
  return another === undefined ? column : undefined;
}

function firstWord(text: string): string {
  return fold(clean(text)).split(/[ .\d]/)[0]!;
}

function mayBeBranch(text: string): boolean {
  const isNumbered = enumeratorOf(text) !== '' && !LETTER_OF_KIND.test(text);
  if (isNumbered || !NAME.test(text) || text.split(' ').length > MOST_WORDS) return false;
  if (namesHead(text)) return false;
  const isOther = [isGroup, headsNoBranch, isRemark, isSubtotal, isSignature];
  return !isOther.some((is) => is(text)) && !isLonePost([text]);
}
