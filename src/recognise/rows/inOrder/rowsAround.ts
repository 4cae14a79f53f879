import { filledColumns, filledRows } from '../../cells/rowCells.js';
import type { HeaderMatch } from '../../header/headerMatch.js';
import type { PersonCells } from '../personCells.js';

/** Filled rows below a section row within which its members must begin. */
const LOOK_AHEAD = 4;

/** Looks at the rows above and below the one being read. */
export class RowsAround {
  constructor(
    private readonly rows: readonly string[][],
    private readonly match: HeaderMatch,
    private readonly person: PersonCells,
  ) {}

  /** Returns the row above; a blank one at the top. */
  above(row: number): string[] {
    return this.rows[row - 1] ?? [];
  }

  /** Whether the header stands again within some filled rows. */
  hasHeaderBelow(row: number, within = LOOK_AHEAD): boolean {
    return this.filledBelow(row, within).some((cells) =>
      this.match.isRepeated(cells, filledColumns(cells)),
    );
  }

  /** Whether people or their header follow. */
  hasMembersBelow(row: number): boolean {
    return this.filledBelow(row).some((cells) => {
      const filled = filledColumns(cells);
      return this.person.isPerson(cells, filled) || this.match.isRepeated(cells, filled);
    });
  }

  /** Returns the next filled row; a blank one at the end. */
  next(row: number): string[] {
    return this.filledBelow(row)[0] ?? [];
  }

  /** Returns the next filled rows. */
  filledBelow(row: number, most = LOOK_AHEAD): string[][] {
    return filledRows(this.rows, row + 1, most);
  }
}
