/** Tracks what section rows give to the rows below them. */
import { beginsWithPrefix } from '../../../text/index.js';
import { branchWithCommune } from '../../cells/branchPath.js';
import { isSubBranch, type SectionText } from '../../cells/sectionText.js';

/** A number of a group, which is a hamlet only where no branch is named: `Tổ 1`. */
const GROUP = /^tổ (?:số )?(?:\d+|[ivx]+)$/iu;
/** Branches beside which groups are others, of a unit or a group: `Chi hội phường Phong Châu`, `Chi hội tổ 3`. */
const BESIDE_GROUPS = /(?<!\p{L})(?:(?:xã|phường|thị trấn|tổ|tt)(?!\p{L})|[xp]\.)/iu;

/** Whether a text names a branch whose groups are parts of it: `Chi hội khu 5`. */
export function mayHaveGroups(branch: string): boolean {
  return branch !== '' && !BESIDE_GROUPS.test(branch) && !isSubBranch(branch);
}

/** Commune, branch, part of a branch and status of the current row. */
export class SectionTracker {
  commune = '';
  branch = '';
  subBranch = '';
  /** Status of the rows below a row such as `Đoàn viên đi làm ăn xa`. */
  status = '';
  private level: SectionText['level'];
  /** Commune of the sections around one that names its own commune. */
  private outerCommune: string | undefined;
  /** Branch of all rows, until a section row names another; `''` for none. */
  private whole = '';
  /** Commune and branch of the letterhead or title, for the rows above the first section row. */
  private atStart = { commune: '', branch: '' };
  /** Whether groups are parts of the current branch, as one stands directly below it. */
  private hasGroups = false;
  private hasMembers = false;

  constructor(private readonly prefixes: readonly string[]) {}

  /**
   * Starts the section of a section row; `Chi đoàn khu 1 - xã Hà Thạch` and `Xã Hà Thạch - Chi đoàn khu 1` give the
   * commune to themselves only.
   */
  enter(section: SectionText): void {
    if (this.outerCommune !== undefined) this.commune = this.outerCommune;
    this.outerCommune = undefined;
    const path = branchWithCommune(section.text);
    if (path === undefined) {
      this.enterSection(section);
      return;
    }
    this.enterSection({ ...section, kind: 'branch', text: path.branch });
    this.outerCommune = this.commune;
    this.commune = path.commune;
  }

  private enterSection({ kind, text, level }: SectionText): void {
    this.status = '';
    if (kind === 'branch' && this.isBelow(text, level)) {
      this.subBranch = text;
      return;
    }
    this.whole = '';
    if (kind === 'commune') this.commune = text;
    this.branch = kind === 'branch' ? text : '';
    this.subBranch = '';
    this.level = level;
    this.hasMembers = false;
    this.hasGroups = false;
  }

  /** Notes that the current section has a member. */
  passMember(): void {
    this.hasMembers = true;
  }

  /**
   * Begins a list whose title or letterhead names its branch: `Tổ 1` is then a part of it. A title may be copied with
   * its sheet, so it gives no branch to the rows here.
   */
  startList(branch: string): void {
    this.whole = mayHaveGroups(branch) ? branch : '';
    this.atStart = { commune: this.commune, branch: this.branch };
  }

  /** Returns to the branch of the whole list below a signature, unless a section row is below it too. */
  endSigned(): void {
    if (!this.hasMembers) return;
    this.clear();
    Object.assign(this, this.atStart);
  }

  /** Ends a list; its sections do not apply to the next one. */
  clear(): void {
    this.enter({ kind: 'commune', text: '' });
  }

  /**
   * Checks whether a text is a part of the current branch, or of that of the list: `1. Khu A` below
   * `I. Chi đoàn khu 1`. A text with a branch's prefix is a branch, and so is `1. Khu 2` below `I. Khối nông thôn`.
   */
  private isBelow(text: string, level: SectionText['level']): boolean {
    const isSub = isSubBranch(text);
    if (this.whole !== '' && (isSub || GROUP.test(text))) return true;
    if (this.branch === '' || isSubBranch(this.branch)) return false;
    if (isSub || this.isGroupOfBranch(text)) return true;
    const lower = this.level === 'upper' && level === 'lower';
    return lower && this.hasPrefix(this.branch) && !this.hasPrefix(text);
  }

  /**
   * Checks whether a text is a group directly below a row of its branch, or a further one: `Chi hội khu 1`, `Tổ 1`,
   * members, `Tổ 2`.
   */
  private isGroupOfBranch(text: string): boolean {
    if (!GROUP.test(text) || !this.hasPrefix(this.branch)) return false;
    if (BESIDE_GROUPS.test(this.branch)) return false;
    this.hasGroups ||= !this.hasMembers;
    return this.hasGroups;
  }

  private hasPrefix(text: string): boolean {
    return beginsWithPrefix(text, this.prefixes);
  }
}
