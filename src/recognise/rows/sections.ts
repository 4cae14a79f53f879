/** Where the rows of a roster stand, by the section rows above them. */
import { fold } from '../../text/unicode.js';
import { isSubBranch, type SectionText } from '../cells/sectionText.js';

/** The commune, the branch and the part of a branch that the last section rows name. */
export class SectionTracker {
  commune = '';
  branch = '';
  subBranch = '';
  /** Status of the rows below a row such as `Đoàn viên đi làm ăn xa`. */
  status = '';
  private level: SectionText['level'];

  constructor(private readonly prefixes: readonly string[]) {}

  enter({ kind, text, level }: SectionText): void {
    this.status = '';
    if (kind === 'branch' && this.isBelow(text, level)) {
      this.subBranch = text;
      return;
    }
    if (kind === 'commune') this.commune = text;
    this.branch = kind === 'branch' ? text : '';
    this.subBranch = '';
    this.level = level;
  }

  /** A list is over: what its sections said does not reach the next one. */
  clear(): void {
    this.enter({ kind: 'commune', text: '' });
  }

  /**
   * `1. Khu A` below `I. Chi đoàn khu 1`; but `1. Khu 2` below `I. Khối nông thôn` is a branch, and
   * so is whatever bears a branch's prefix itself.
   */
  private isBelow(text: string, level: SectionText['level']): boolean {
    if (this.branch === '' || isSubBranch(this.branch)) return false;
    if (isSubBranch(text)) return true;
    const lower = this.level === 'upper' && level === 'lower';
    return lower && this.hasPrefix(this.branch) && !this.hasPrefix(text);
  }

  private hasPrefix(text: string): boolean {
    const folded = fold(text);
    return this.prefixes.some((prefix) => folded.startsWith(`${fold(prefix)} `));
  }
}
