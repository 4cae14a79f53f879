/** Follows the running numbers and letters of members: `2` and `C` come after `1` and `B`. */
import { isPersonName } from '../../../text/index.js';
import { hasMiddleName } from '../members/memberRow.js';
import type { PersonCells } from '../personCells.js';

const LETTER_CELL = /^\(?([A-Z]|[a-z])[.)/:–-]*$/;

/** Returns the letter in the first filled cell: `C`, `d)`. */
function letterOf(cells: readonly string[]): string | undefined {
  return LETTER_CELL.exec(cells.find((text) => text !== '')?.trim() ?? '')?.[1];
}

export class Enumeration {
  /** Running number of the last member. */
  private lastNumber: number | undefined;
  /** Letter before the name of the last member. */
  private lastLetter: string | undefined;

  constructor(private readonly person: PersonCells) {}

  /** Takes the number and letter of a member. */
  pass(cells: readonly string[]): void {
    this.lastNumber = this.person.number(cells);
    this.lastLetter = letterOf(cells);
  }

  /**
   * Whether the number of a row lies between those of the last member and the next filled row. Above the first member,
   * 1 does if a person follows.
   */
  isBetween(cells: readonly string[], next: readonly string[]): boolean {
    const number = this.person.number(cells);
    if (number === undefined || this.person.number(next) !== number + 1) return false;
    if (this.lastNumber !== undefined) return this.lastNumber === number - 1;
    return number === 1 && isPersonName(this.person.name(next));
  }

  /**
   * Whether a letter or number before the row continues that of the last member: `D | Khu Lan` below `C | Hà Thị Bưởi`,
   * `5 | Đội Văn Ba` as the last row with a number.
   */
  isNext(cells: readonly string[], next: readonly string[]): boolean {
    return this.isNextLetter(cells) || this.isLastNumber(cells, next);
  }

  private isLastNumber(cells: readonly string[], next: readonly string[]): boolean {
    const number = this.person.number(cells);
    if (number === undefined || this.lastNumber !== number - 1) return false;
    // A section heads people, who may have no number.
    const isLast = this.person.number(next) === undefined && !this.person.hasEvidence(next);
    return isLast && hasMiddleName(this.person.name(cells));
  }

  private isNextLetter(cells: readonly string[]): boolean {
    const letter = letterOf(cells);
    if (letter === undefined || this.lastLetter === undefined) return false;
    return letter.charCodeAt(0) === this.lastLetter.charCodeAt(0) + 1;
  }
}
