/** Joins the cells of a person with the pieces of them in other rows. */
import type { FieldType, LayoutColumn, Profile, Table } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { filledColumns } from '../../cells/rowCells.js';
import type { NewCell } from '../../cells/withCells.js';
import type { Gaps } from './gaps.js';
import { type Joint, joinPieces, widthOf } from './joints.js';

/** Share of people above which a column is one of texts in small letters. */
const MOST_SMALL = 0.5;

/** Rows of one person, zero-based and ascending, with its cells once they are joined. */
export interface Broken {
  pieces: readonly number[];
  cells: readonly NewCell[];
  /** Whether this person alone shows that its rows belong together. */
  isProven: boolean;
  /** Whether each line above a piece is cut off, or had no place for its first word. */
  isFull: boolean;
  /** Whether some line above a piece is cut off. */
  isCut: boolean;
  /** Whether the words of some piece show that it goes on with the line above. */
  goesOn: boolean;
  /** Least share of the longest line that a line would fill with the next word. */
  fill: number;
}

/** Whether the rows of a person belong together where a list has such rows. */
export function isSure({ isFull, isProven }: Broken): boolean {
  return isFull || isProven;
}

export class PieceJoiner {
  private readonly types: ReadonlyMap<number, FieldType | undefined>;
  /** Width of the longest line of each column. */
  private readonly widths: number[] = [];
  /** Number of people whose text in a column begins with a small letter. */
  private readonly small: number[] = [];

  constructor(
    private readonly table: Table,
    private readonly gaps: Gaps,
    columns: readonly LayoutColumn[],
    profile: Profile,
  ) {
    const types = new Map(profile.fields.map(({ id, type }) => [id, type]));
    this.types = new Map(columns.map(({ index, field }) => [index, types.get(field ?? '')]));
    const pieces = gaps.gaps.flatMap(({ below, above }) => [...below, ...above]);
    for (const row of [...gaps.people, ...pieces]) {
      for (const [column, text] of table.rows[row]!.entries()) {
        this.widths[column] = Math.max(this.widths[column] ?? 0, widthOf(text));
      }
    }
    for (const row of gaps.people) {
      for (const [column, text] of table.rows[row]!.entries()) {
        if (/^\p{Ll}/u.test(text)) this.small[column] = (this.small[column] ?? 0) + 1;
      }
    }
  }

  /** Joins rows of pieces above and below a person to its row; undefined if some do not fit. */
  join(person: number, above: readonly number[], below: readonly number[]): Broken | undefined {
    const pieces = [...above, ...below];
    const columns = [...new Set(pieces.flatMap((row) => filledColumns(this.table.rows[row]!)))];
    const merges = this.gaps.mergedOver(person, pieces.at(-1)!);
    const isMerged = merges.length > 0 && !merges.some(({ left }) => columns.includes(left));
    const rows = [...above, person, ...below];
    const joined = columns.map((column) => {
      if ((this.table.rows[person]![column] ?? '') === '') return undefined;
      const lines = rows.map((row) => clean(this.table.rows[row]![column] ?? ''));
      return this.joinLines(
        column,
        isMerged,
        lines.filter((text) => text !== ''),
      );
    });
    if (joined.includes(undefined)) return undefined;
    const texts = joined.map((each) => each!);
    const joints = texts.flatMap((each) => each.joints);
    const goesOn = joints.some((joint) => joint.goesOn);
    const hasCutName = texts.some(
      ({ type, joints }) => type === 'name' && joints.every(({ isCut }) => isCut),
    );
    return {
      pieces,
      cells: texts.map(({ text }, at) => ({ row: person, column: columns[at]!, text })),
      isProven:
        (isMerged && goesOn) ||
        joints.every(({ isCut, goesOn }) => isCut || (hasCutName && goesOn)),
      isFull: joints.every(({ isCut, isFull }) => isCut || isFull),
      isCut: joints.some((joint) => joint.isCut),
      goesOn,
      fill: Math.min(...joints.map(({ fill }) => fill)),
    };
  }

  private joinLines(column: number, isMerged: boolean, [begin, ...rest]: readonly string[]) {
    const type = this.types.get(column);
    const isSmall = (this.small[column] ?? 0) > MOST_SMALL * this.gaps.people.length;
    const cell = { type, isMerged, width: this.widths[column] ?? 0, isSmall };
    let [text, line] = [begin!, begin!];
    const joints: Joint[] = [];
    for (const lower of rest) {
      const joint = joinPieces(cell, text, line, lower);
      if (joint === undefined) return undefined;
      joints.push(joint);
      text = joint.text;
      line = lower;
    }
    return { type, text, joints };
  }
}
