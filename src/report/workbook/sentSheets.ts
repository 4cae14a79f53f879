/** Turns sheets into values that another thread can receive, and back. */
import { CELL_LOOKS, type MarkedText, type Sheet } from './sheet.js';

/** A sheet without functions, whose cells are one text: receiving many short texts takes longer. */
export interface SentSheet extends Omit<Sheet, 'rows' | 'look' | 'mayStart'> {
  /** Texts of all cells, row after row. */
  texts: string;
  /** Where the text of each cell ends. */
  textEnds: Int32Array;
  /** Number of cells up to the end of each row. */
  rowEnds: Int32Array;
  /** Cell, `from` and `to` of each marked text, one after the other. */
  marks: Int32Array;
  /** Position in `CELL_LOOKS` of the look of each cell. */
  looks: Uint8Array;
  /** Marks with 1 the rows that may start a sheet, where not all may. */
  starts?: Uint8Array;
}

const LOOK_NUMBERS = new Map(CELL_LOOKS.map((look, at) => [look, at]));

export function sendSheet({ rows, look, mayStart, ...others }: Sheet): SentSheet {
  const rowEnds = new Int32Array(rows.length);
  const count = rows.reduce((sum, row) => sum + row.length, 0);
  const textEnds = new Int32Array(count);
  const looks = new Uint8Array(count);
  const texts: string[] = [];
  const marks: number[] = [];
  let end = 0;
  for (let row = 0; row < rows.length; row++) {
    const cells = rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      const cell = cells[column]!;
      const at = texts.length;
      const text = typeof cell === 'string' ? cell : cell.text;
      if (typeof cell !== 'string') marks.push(at, cell.from, cell.to);
      end += text.length;
      textEnds[at] = end;
      looks[at] = LOOK_NUMBERS.get(look(row, column))!;
      texts.push(text);
    }
    rowEnds[row] = texts.length;
  }
  return {
    ...others,
    texts: texts.join(''),
    textEnds,
    rowEnds,
    marks: Int32Array.from(marks),
    looks,
    ...(mayStart === undefined
      ? {}
      : { starts: Uint8Array.from(rows, (_, row) => (mayStart(row) ? 1 : 0)) }),
  };
}

/** Makes the sheet that was sent. */
export function receiveSheet(sent: SentSheet): Sheet {
  const { texts, textEnds, rowEnds, marks, looks, starts, ...others } = sent;
  const cells: (string | MarkedText)[] = [];
  let start = 0;
  for (const end of textEnds) {
    cells.push(texts.slice(start, end));
    start = end;
  }
  for (let at = 0; at < marks.length; at += 3) {
    const cell = marks[at]!;
    cells[cell] = { text: cells[cell] as string, from: marks[at + 1]!, to: marks[at + 2]! };
  }
  const startOf = (row: number) => (row === 0 ? 0 : rowEnds[row - 1]!);
  return {
    ...others,
    rows: Array.from(rowEnds, (end, row) => cells.slice(startOf(row), end)),
    look: (row, column) => CELL_LOOKS[looks[startOf(row) + column]!]!,
    ...(starts === undefined ? {} : { mayStart: (row: number) => starts[row] === 1 }),
  };
}
