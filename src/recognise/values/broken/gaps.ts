/** Finds rows between people that may have pieces of their cells. */
import type { LayoutColumn, MergedRange, Profile, Table } from '../../../model/index.js';
import { isPersonName } from '../../../text/index.js';
import { filledColumns } from '../../cells/rowCells.js';
import { isSignature, isSubtotal } from '../../cells/rowWords.js';
import { PersonCells } from '../../rows/personCells.js';

/** Fewest cells of a person that are merged over its further rows. */
const FEWEST_MERGED = 2;
/** Most rows of pieces between two people. */
const MOST_ROWS = 4;

/** Rows between two people, zero-based and ascending. */
export interface Gap {
  /** Rows of pieces directly below the person above. */
  below: readonly number[];
  /** Rows of pieces directly above the next person; the same rows if there are no others. */
  above: readonly number[];
  /** Whether there are no other rows. */
  isWhole: boolean;
}

export interface Gaps {
  /** Rows of people, ascending. */
  people: readonly number[];
  /** The gap above each person, then the one below the last. */
  gaps: readonly Gap[];
  /** Returns the merged cells of one column that begin in the row of a person and go on to another row. */
  mergedOver: (person: number, last: number) => readonly MergedRange[];
}

/** Reads the gaps of a list; undefined if none has rows of pieces. */
export function readGaps(
  table: Table,
  first: number,
  columns: readonly LayoutColumn[],
  profile: Profile,
): Gaps | undefined {
  const reader = new GapReader(table, columns, profile);
  return reader.mayHavePieces(first) ? reader.read(first) : undefined;
}

class GapReader {
  private readonly person: PersonCells;
  /** Row → merged cells of one column that begin there and go on below. */
  private readonly tall = new Map<number, MergedRange[]>();
  /** Rows with titles, which are merged over several columns. */
  private readonly titles = new Set<number>();

  constructor(
    private readonly table: Table,
    columns: readonly LayoutColumn[],
    profile: Profile,
  ) {
    this.person = new PersonCells(columns, profile);
    for (const merge of table.merges) {
      if (merge.right > merge.left) this.titles.add(merge.top);
      else if (merge.bottom > merge.top) {
        this.tall.set(merge.top, [...(this.tall.get(merge.top) ?? []), merge]);
      }
    }
  }

  mayHavePieces(first: number): boolean {
    if (this.person.names.length !== 1) return false;
    return this.table.rows.some((_, row) => row >= first && this.isPiece(row));
  }

  read(first: number): Gaps | undefined {
    const { rows } = this.table;
    const people = [...rows.keys()].filter((row) => row >= first && this.isPerson(row));
    const bounds = [first - 1, ...people, rows.length];
    const gaps = bounds.slice(1).map((end, at) => this.gapBetween(bounds[at]!, end));
    if (
      people.length === 0 ||
      gaps.every(({ below, above }) => below.length + above.length === 0)
    ) {
      return undefined;
    }
    return { people, gaps, mergedOver: (person, last) => this.mergedOver(person, last) };
  }

  /** @param upper row of the person above, or of the header */
  private gapBetween(upper: number, lower: number): Gap {
    const rows = Array.from({ length: lower - upper - 1 }, (_, at) => upper + 1 + at);
    const isLast = lower === this.table.rows.length;
    const areOther = rows.map((row) => !this.isPiece(row) || (isLast && this.isOfSignature(row)));
    const [firstOther, lastOther] = [areOther.indexOf(true), areOther.lastIndexOf(true)];
    if (firstOther < 0) {
      const pieces = rows.length > MOST_ROWS ? [] : rows;
      const isOfUpper = this.mergedOver(upper, lower - 1).length > 0;
      return { below: pieces, above: isOfUpper || isLast ? [] : pieces, isWhole: !isOfUpper };
    }
    const [below, above] = [rows.slice(0, firstOther), rows.slice(lastOther + 1)];
    const short = (part: number[]) => (part.length > MOST_ROWS ? [] : part);
    return { below: short(below), above: isLast ? [] : short(above), isWhole: false };
  }

  private isPerson(row: number): boolean {
    const cells = this.table.rows[row]!;
    if (this.person.name(cells) === '') return false;
    const hasNumbers = this.person.ordinalTexts(cells).length > 0;
    const isOne = hasNumbers
      ? this.person.number(cells) !== undefined
      : this.person.hasIdentity(cells);
    return isOne || this.mergedOver(row, row + 1).length > 0;
  }

  /** Whether a row has cells of the name and columns right of it only, and is no sum, section or other person. */
  private isPiece(row: number): boolean {
    const cells = this.table.rows[row]!;
    const begin = cells.findIndex((text) => text !== '');
    if (begin < this.person.names[0]! || this.titles.has(row)) return false;
    const name = this.person.name(cells);
    if (isPersonName(name) ? this.person.hasIdentity(cells) : this.person.isPlaceText(name)) {
      return false;
    }
    return filledColumns(cells).every(
      (column) => !this.person.isOfOthers(column) && !isSubtotal(cells[column]!),
    );
  }

  private isOfSignature(row: number): boolean {
    return this.table.rows[row]!.some((text) => isSignature(text));
  }

  private mergedOver(person: number, last: number): readonly MergedRange[] {
    const merges = (this.tall.get(person) ?? []).filter(({ bottom }) => bottom >= last);
    return merges.length < FEWEST_MERGED ? [] : merges;
  }
}
