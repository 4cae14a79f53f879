import type { Table } from '../../../model/index.js';
import { filledColumns, isPersonsFact } from '../../cells/rowCells.js';
import { countsSection, headedSection, sectionOfRow } from '../../cells/sectionRows.js';
import { branchOfTitle, namesSomeMembers } from '../../cells/titleBranch.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { PersonCells } from '../personCells.js';
import { FurtherTitles } from './furtherTitles.js';
import { Letterhead } from './letterhead.js';
import { placeAbove } from './placeAbove.js';
import type { RowsAround } from './rowsAround.js';
import { SectionTracker } from './sections.js';
import { SiblingSections } from './siblingSections.js';

/** Enters the rows that name a commune or branch for the rows below them: letterhead, titles and section rows. */
export class SectionEntrance {
  /** Commune, branch and status that the section rows so far give to the row just read. */
  readonly sections: SectionTracker;
  /** Reads the rows above the header. */
  readonly letterhead: Letterhead;
  private readonly titles: FurtherTitles;
  private readonly siblings: SiblingSections;
  private readonly rows: readonly string[][];

  constructor(
    table: Table,
    private readonly header: HeaderRows,
    private readonly prefixes: readonly string[],
    private readonly person: PersonCells,
    private readonly around: RowsAround,
  ) {
    this.rows = table.rows;
    this.sections = new SectionTracker(prefixes);
    this.letterhead = new Letterhead(prefixes, this.sections);
    this.titles = new FurtherTitles(table, header, prefixes, this.sections);
    this.siblings = new SiblingSections(table.rows);
  }

  /** Begins the list below its header, with the branch that the rows above give to it. */
  startList(): void {
    const { titleBranch } = this.letterhead;
    this.titles.startWith(titleBranch);
    this.sections.startList(this.sections.branch || (titleBranch ?? ''));
    this.enterPlaceAbove();
  }

  passMember(): void {
    this.sections.passMember();
    this.siblings.passMember();
  }

  passSection(cells: readonly string[]): void {
    this.siblings.passSection(cells);
  }

  /** Enters the title of a further list of the same columns, which names its commune, branch or both. */
  enterTitle(row: number, texts: readonly string[]): boolean {
    const [title, second] = texts;
    if (title === undefined || second !== undefined || !this.titles.mayBe(title)) return false;
    const isAboveList = this.around.hasHeaderBelow(row) || this.isTitleOfMembers(row, title);
    return isAboveList && this.titles.enter(title);
  }

  /** Whether a title names only a branch, and its members follow without a further header. */
  private isTitleOfMembers(row: number, title: string): boolean {
    const isBranch = branchOfTitle(title, this.prefixes) !== undefined;
    return isBranch && !namesSomeMembers(title) && this.around.hasMembersBelow(row);
  }

  /** Enters a row that names a branch and its head, above people. */
  enterHeadedSection(row: number, cells: readonly string[]): boolean {
    const next = () => this.around.next(row);
    const section = headedSection(cells, next, this.person.names[0]!, this.prefixes);
    if (section === undefined || !this.around.hasMembersBelow(row)) return false;
    this.sections.enter(section);
    return true;
  }

  /** Enters a row with one text, beside a note, that names a branch or commune. */
  enterSection(
    cells: readonly string[],
    filled: readonly number[],
    texts: readonly string[],
  ): boolean {
    const own = this.person.withoutNote(cells);
    if (own !== cells) {
      const words = texts.filter((text) => own.includes(text));
      return this.enterSection(own, filledColumns(own), words);
    }
    if (filled.length > 3 && !countsSection(cells, filled, this.prefixes)) return false;
    if (this.person.hasEvidence(cells)) return false;
    const first = cells[filled[0]!]!.trim();
    // A date or number before the text is on the second row of a member: `Ngày cấp` below `Số CCCD`.
    if (isPersonsFact(first)) return false;
    // A numeral with any name is a section row only if members have dates or numbers of their own.
    const siblings = this.person.mayHaveEvidence ? this.rows : undefined;
    const section = sectionOfRow(first, texts, this.prefixes, siblings);
    if (section === undefined || this.letterhead.isRepeatedBy(section)) return false;
    this.sections.enter(section);
    return true;
  }

  /** Enters a row of any name that stands as section rows do. */
  enterSibling(row: number, cells: readonly string[]): boolean {
    if (!this.around.hasMembersBelow(row)) return false;
    const [name, isAboveHeader] = [this.person.names[0]!, this.around.hasHeaderBelow(row, 1)];
    const branch = this.siblings.branchOf(cells, this.around.next(row), name, isAboveHeader);
    if (branch !== undefined) this.sections.enter(branch);
    return branch !== undefined;
  }

  private enterPlaceAbove(): void {
    const isAboveHeader = (row: number) => this.around.hasHeaderBelow(row, 1);
    const place = placeAbove(this.rows, this.header, this.prefixes, isAboveHeader);
    if (place === undefined) return;
    this.siblings.passAbove(place.cells);
    if (place.isRepeated && this.sections.branch === '') this.sections.enter(place.section);
  }
}
