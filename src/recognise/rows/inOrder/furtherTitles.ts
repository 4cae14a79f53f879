/** Reads the titles of further lists below the first header, which name their commune, branch or both. */
import type { Table } from '../../../model/index.js';
import { clean, fold } from '../../../text/index.js';
import { branchWithCommune } from '../../cells/branchPath.js';
import { parseSection } from '../../cells/sectionText.js';
import { branchOfTitle } from '../../cells/titleBranch.js';
import type { HeaderRows } from '../../header/headerRows.js';
import type { SectionTracker } from './sections.js';

const COMMUNE_TITLE = /(?<!\p{L})(?<!thị )(?:xã|phường|thị trấn) +\p{L}/iu;

/** Titles must be entered from the top down. */
export class FurtherTitles {
  /** Branch that the last title of the sheet names. */
  private branch: string | undefined;
  /** Last title below the header that is a branch and its commune, folded. */
  private path: string | undefined;

  constructor(
    private readonly table: Table,
    private readonly header: HeaderRows,
    private readonly prefixes: readonly string[],
    private readonly sections: SectionTracker,
  ) {}

  /** Begins with the branch that the title above the first header names. */
  startWith(branch: string | undefined): void {
    this.branch = branch;
  }

  /** Whether a text reads like such a title, wherever it stands. */
  mayBe(title: string): boolean {
    return COMMUNE_TITLE.test(clean(title)) || branchOfTitle(title, this.prefixes) !== undefined;
  }

  /** Gives what a title names to the rows below it. @returns false for one that names nothing new */
  enter(title: string): boolean {
    if (this.enterPath(title)) return true;
    const hasCommune = this.enterCommune(title);
    return this.enterBranch(title, hasCommune) || hasCommune;
  }

  /** Enters a title that is a branch and its commune: `ĐOÀN XÃ KIỆT SƠN - CHI ĐOÀN KHU 1`, `Trạm y tế xã Kiệt Sơn`. */
  private enterPath(title: string): boolean {
    const path = branchWithCommune(clean(title)) ?? this.bodyOf(title);
    if (path === undefined) return false;
    const key = fold(title);
    const isSame = this.path === undefined ? this.isAboveHeader(title) : this.path === key;
    // The head of a further page keeps the section.
    if (isSame) return true;
    this.path = key;
    this.branch = path.branch;
    this.sections.enter({ kind: 'branch', text: clean(title) });
    return true;
  }

  private bodyOf(title: string): { branch: string } | undefined {
    if (!COMMUNE_TITLE.test(clean(title))) return undefined;
    const section = parseSection(title, this.prefixes);
    return section?.kind === 'branch' ? { branch: section.text } : undefined;
  }

  /** Enters a title with a commune; one that is above the first header too is only the head of a page. */
  private enterCommune(title: string): boolean {
    if (!COMMUNE_TITLE.test(clean(title)) || this.isAboveHeader(title)) return false;
    this.sections.enter({ kind: 'commune', text: clean(title) });
    return true;
  }

  /** Enters a title with another branch than the title above; the head of a page repeats it. */
  private enterBranch(title: string, isOtherCommune: boolean): boolean {
    const branch = branchOfTitle(title, this.prefixes);
    const isSame = !isOtherCommune && branch === this.branch;
    if (branch === undefined || isSame) return false;
    this.branch = branch;
    this.sections.enter({ kind: 'branch', text: branch });
    this.sections.startList(branch);
    return true;
  }

  /** Whether a text is above the first header too, as at the head of a further page. */
  private isAboveHeader(text: string): boolean {
    const key = fold(text);
    const letterhead = this.table.rows.slice(0, this.header.top);
    return letterhead.some((cells) => cells.some((other) => fold(other) === key));
  }
}
