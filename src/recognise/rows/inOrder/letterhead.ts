/** Reads what stands above the header of a list: the branch of its title, labels and hamlets. */
import { beginsWithPrefix, fold } from '../../../text/index.js';
import { branchWithCommune } from '../../cells/branchPath.js';
import { hamletLine, teamLine } from '../../cells/hamletLine.js';
import {
  joinLabels,
  labelledHamlet,
  withoutDots,
  withoutUnitLabel,
} from '../../cells/labelledPlace.js';
import { isBesideBranch } from '../../cells/rowWords.js';
import { sectionName } from '../../cells/sectionRows.js';
import {
  branchBeforeHead,
  isOffice,
  isPlace,
  parseSection,
  type SectionText,
  withoutMembers,
} from '../../cells/sectionText.js';
import { branchOfTitle, isCutTitle, mayEndTitle } from '../../cells/titleBranch.js';
import type { SectionTracker } from './sections.js';

/** Filters of a printed list: `Chi bộ: … Tuổi Đảng: …`. */
const FILTERS = /:.*:|\.\.|…/;

const FILTER = /^([^:]+?)\s*:\s*([^:,;]+?)(?:\s+tuổi đảng\s*:.*)?$/iu;

/** Reads the rows above the header, once each and from the top down. */
export class Letterhead {
  /** Branch that the title of the list names. */
  titleBranch: string | undefined;
  /** Title of the row above that ends before the name of its branch; `''` for none. */
  private cutTitle = '';
  /** Offices that issue the list, folded. */
  private readonly offices = new Set<string>();
  /** Hamlets alone in their cells. */
  private readonly hamlets = new Set<string>();
  /** Numbered parts of hamlets alone in their cells. */
  private readonly teams = new Set<string>();

  /** @param sections gets the branch of rows without a section row */
  constructor(
    private readonly prefixes: readonly string[],
    private readonly sections: SectionTracker,
  ) {}

  /** The only hamlet that stands alone in a cell; without any, the only numbered part of one. */
  get hamletAbove(): string | undefined {
    const places = this.hamlets.size > 0 ? this.hamlets : this.teams;
    return places.size === 1 ? [...places][0] : undefined;
  }

  /** Whether a section row repeats an office that issues the list, as at the top of a printed page. */
  isRepeatedBy({ text }: SectionText): boolean {
    return this.offices.has(fold(text));
  }

  /**
   * Takes `CHI ĐOÀN KHU 1` or `Khu: Bến Gạo` above the header as the branch of rows without a section row. Lines of a cell
   * that name no branch together are read as rows below another.
   */
  read(all: readonly string[]): void {
    const before = this.branch;
    this.readLine(all);
    if (this.branch !== before) return;
    const lines = all.map((text) => text.split(/[\n\r\v\u2028]+/));
    const most = Math.max(...lines.map(({ length }) => length));
    if (most < 2) return;
    for (let at = 0; at < most; at++) this.readLine(lines.map((texts) => texts[at] ?? ''));
  }

  private get branch(): string {
    return this.titleBranch ?? this.sections.branch;
  }

  private readLine(all: readonly string[]): void {
    const cells = all.map(withoutDots);
    const titles = cells.filter((cell) => /\p{L}/u.test(cell));
    for (const text of titles) {
      const branch = branchOfTitle(text, this.prefixes) ?? this.branchOfCutTitle(text);
      if (branch !== undefined) this.titleBranch = branch;
      if (isOffice(text)) this.offices.add(fold(text));
      const hamlet = hamletLine(text);
      if (hamlet !== undefined) this.hamlets.add(hamlet);
      const team = teamLine(text);
      if (team !== undefined) this.teams.add(team);
    }
    this.cutTitle = titles.find((text) => isCutTitle(text, this.prefixes)) ?? '';
    const lines = joinLabels(cells).filter((text) => !isBesideBranch(text));
    const texts = lines.filter((text) => /\p{L}/u.test(text));
    const only = sectionName(texts, this.prefixes) ?? (lines.length === 1 ? lines[0] : undefined);
    const line = only && (branchBeforeHead(only, this.prefixes) ?? only);
    if (line !== undefined && !FILTERS.test(withoutMembers(line))) {
      const branch = this.branchOf(withoutUnitLabel(line));
      if (branch !== undefined && beginsWithPrefix(branch.text, this.prefixes)) {
        this.sections.enter(branch);
      }
    } else for (const text of texts) this.readFilter(text);
    const hamlet = lines.map(labelledHamlet).find((text) => text !== undefined);
    const place = hamlet === undefined ? undefined : this.branchOf(hamlet);
    if (place !== undefined && this.sections.branch === '') this.sections.enter(place);
  }

  /** Takes the branch of `Chi bộ: Khu 1 Tuổi Đảng: 30`, the filters of a printed list; not `Chi bộ: Tất cả`. */
  private readFilter(text: string): void {
    const [, prefix = '', name = ''] = FILTER.exec(text) ?? [];
    if (!this.prefixes.includes(prefix.toLowerCase()) || !isPlace(name, this.prefixes)) return;
    const branch = this.branchOf(`${prefix}: ${name}`);
    if (branch !== undefined) this.sections.enter(branch);
  }

  /** Reads the title of the row above with the rest of its branch. */
  private branchOfCutTitle(rest: string): string | undefined {
    if (this.cutTitle === '' || !mayEndTitle(rest)) return undefined;
    return branchOfTitle(`${this.cutTitle} ${rest}`, this.prefixes);
  }

  /** Reads a text above the header as a branch or hamlet, without its commune. */
  private branchOf(text: string): SectionText | undefined {
    const section = parseSection(text, this.prefixes);
    const branch = section && branchWithCommune(section.text)?.branch;
    if (section === undefined || (section.kind === 'commune' && branch === undefined))
      return undefined;
    return { ...section, kind: 'branch', text: branch ?? section.text };
  }
}
