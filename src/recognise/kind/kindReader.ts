/** Finds the kind of list in a table by its title, letterhead, headings and branches. */
import type { Profile, Table } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import { filledTexts } from '../cells/cellAt.js';
import { withoutEnumerator } from '../cells/sectionText.js';
import { findHeader } from '../header/findHeader.js';
import { headerPaths } from '../header/headerPaths.js';
import { type HeaderRows, SEARCHED_ROWS } from '../header/headerRows.js';
import { indexWordings, type Wordings } from '../headings/wordings.js';
import { unheadedTop } from '../unheaded/unheadedTop.js';
import { splitNames } from '../values/forms/nameLists.js';
import { PeculiarHeadings } from './kindHeadings.js';
import { linesOf, signOfFurtherTitle, verdictOfLines } from './kindLines.js';
import { SignFinder } from './kindSigns.js';

/** Evidence of one list about its kind. */
export interface ListKind {
  kind: Profile;
  /** Words of the profile that were found. */
  evidence: string[];
  /** False if firm evidence of other lists goes first. */
  isFirm: boolean;
}

/** Rows within which most lists have their header. */
const TOP_ROWS = 12;
/** Most cells of a row of titles and letterheads; longer ones are of a table above the list. */
const MOST_LETTERHEAD_CELLS = 4;
/** Count beside its label: `Đảng viên | 3`. */
const COUNT_CELL = /^\d{1,3}$/;
/** Cells of a row that may be the title of a further list. */
const MOST_TITLE_CELLS = 2;
/** Factor by which cells that begin with one kind's prefix must outnumber those of any other. */
const CLEARLY_MORE = 2;

/** Reads the kinds of lists from titles, letterheads, headings and branches. */
export class KindReader {
  private readonly finder: SignFinder;
  private readonly headings: PeculiarHeadings;
  private readonly wordings: Wordings;
  private readonly prefixes: readonly { kind: Profile; prefix: string; key: string }[];

  /** @param unknown profile by whose wordings headers of lists of any kind are found */
  constructor(
    profiles: readonly Profile[],
    private readonly unknown: Profile,
  ) {
    const kinds = profiles.filter(({ signs }) => signs !== undefined);
    this.finder = new SignFinder(kinds);
    this.headings = new PeculiarHeadings(kinds);
    this.wordings = indexWordings(unknown, {});
    this.prefixes = kinds.flatMap((kind) => {
      const [prefix] = kind.branchPrefixes;
      return prefix === undefined ? [] : [{ kind, prefix, key: fold(prefix) }];
    });
  }

  /**
   * Returns the kinds of a sheet: none, that of its list, or several if further lists below have titles.
   * @param isPlanned whether the plan names its columns, so that it may lack a header
   */
  ofSheet(table: Table, isPlanned: boolean): ListKind[] {
    const split = splitNames(table, this.wordings).table;
    const header = this.headerOf(split);
    if (header !== undefined) return this.ofList(table, header);
    if (isPlanned) return this.ofListWithout(table, headerlessTop(table));
    const top = unheadedTop(table, this.unknown);
    if (top === undefined) return [];
    // Beside lists with headers such a list is not read, so that it decides nothing.
    return this.ofListWithout(table, top).map((kind) => ({ ...kind, isFirm: false }));
  }

  /** Returns the kinds of a list without a header. @param top its first row */
  private ofListWithout(table: Table, top: number): ListKind[] {
    return this.ofList(table, { top, bottom: top - 1 });
  }

  /** Returns the kinds of one list; `bottom` is less than `top` without a header. */
  ofList(table: Table, header: HeaderRows): ListKind[] {
    const own = this.ownKind(table, header);
    const further = this.furtherTitles(table, header.bottom + 1);
    const kinds = own === undefined ? further : [own, ...further];
    return kinds.filter((each, at) => kinds.findIndex(({ kind }) => kind === each.kind) === at);
  }

  /** Searches the first rows first, where most lists begin, since a full search is slow. */
  private headerOf(table: Table): HeaderRows | undefined {
    const last = Math.min(TOP_ROWS, table.rows.length) - 1;
    return (
      findHeader(table, this.wordings, new Map(), { top: 0, last }) ??
      findHeader(table, this.wordings, new Map())
    );
  }

  private ownKind(table: Table, header: HeaderRows): ListKind | undefined {
    const above = table.rows
      .slice(0, header.top)
      .filter((cells) => filledTexts(cells).length <= MOST_LETTERHEAD_CELLS)
      .filter((cells) => !cells.some((text) => COUNT_CELL.test(text.trim())))
      .flatMap((cells) => cells.flatMap(linesOf));
    const verdict = verdictOfLines(above, this.finder);
    if (verdict === 'contradictory') return undefined;
    if (verdict !== undefined) {
      const evidence = verdict.signs.map(({ wording }) => wording);
      return { kind: verdict.kind, evidence: [...new Set(evidence)], isFirm: true };
    }
    const headings = table.rows.slice(header.top, header.bottom + 1).flat();
    // A heading may be on two rows: `Ngày vào` above `Đảng`.
    const joined = headerPaths(table, header.top, header.bottom).map((path) => path.join(' '));
    const headed = this.headings.verdict([...headings, ...joined]);
    if (headed !== undefined) {
      return { kind: headed.kind, evidence: headed.wordings, isFirm: headed.isFirm };
    }
    const rows = table.rows.slice(header.bottom + 1, Math.max(SEARCHED_ROWS, header.bottom + 1));
    return this.byPrefixes(rows.flat()) ?? this.byPrefixes(namesOf(table));
  }

  /** Returns the kind whose branch prefix begins most texts: `Chi bộ khu 1`. */
  private byPrefixes(texts: readonly string[]): ListKind | undefined {
    const counts = this.prefixes.map(() => 0);
    for (const text of texts) {
      if (!/\p{L}/u.test(text)) continue;
      const folded = fold(withoutEnumerator(text));
      for (const [at, { key }] of this.prefixes.entries()) {
        if (folded.startsWith(`${key} `)) counts[at]!++;
      }
    }
    const most = Math.max(...counts);
    const best = counts.indexOf(most);
    if (most <= 0 || counts.some((count, at) => at !== best && count * CLEARLY_MORE > most)) {
      return undefined;
    }
    const { kind, prefix } = this.prefixes[best]!;
    return { kind, evidence: [prefix], isFirm: true };
  }

  private furtherTitles(table: Table, first: number): ListKind[] {
    const found: ListKind[] = [];
    for (let row = first; row < table.rows.length; row++) {
      const cells = table.rows[row]!;
      const start = cells.find((text) => text !== '') ?? '';
      if (!/^\s*d[aà]nh s[aá]ch\s/iu.test(start)) continue;
      if (filledTexts(cells).length > MOST_TITLE_CELLS) continue;
      const sign = signOfFurtherTitle(start, this.finder);
      if (sign !== undefined)
        found.push({ kind: sign.kind, evidence: [sign.wording], isFirm: true });
    }
    return found;
  }
}

/** Returns the sheet's name, and the file's name from each word on, to find branch prefixes. */
function namesOf({ file, sheet }: Table): string[] {
  const words = clean(file.slice(file.lastIndexOf('/') + 1).replace(/[_-]+/g, ' ')).split(' ');
  const pairs = words.map((_, at) => words.slice(at).join(' '));
  return [sheet, ...pairs];
}

/** Returns the first row with more cells than a letterhead has, as an empty header. */
function headerlessTop(table: Table): number {
  const found = table.rows.findIndex((cells) => filledTexts(cells).length > 2);
  return Math.max(found, 0);
}
