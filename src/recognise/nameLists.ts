/** A name with other facts in one cell, a line each, below a heading that lists them. */
import type { LayoutColumn, Table } from '../model/index.js';
import { clean } from '../text/unicode.js';
import { SEARCHED_ROWS } from './headerRows.js';
import { type NewCell, withCells } from './withCells.js';
import type { Meaning } from './wordingIndex.js';
import type { Wordings } from './wordings.js';

const LINE_BREAK = /\r\n|[\n\r\v\u2028]/;

/** A line more than the heading lists, as the party's register has. */
const DATE = /^(?:\d{1,2}[./-]){0,2}(?:19|20)\d\d$/;
const BIRTH_HEADING = 'Ngày sinh';

export interface SplitNames {
  table: Table;
  /** The columns of the split ones, as they stand on the sheet. */
  columns(columns: readonly LayoutColumn[]): LayoutColumn[];
}

/**
 * `Họ và tên⏎Ngày sinh` becomes a column for each, before a header is looked for: the name is what
 * tells a header, and a row of somebody. The name stays in its place, the others stand right of all
 * columns. A date of birth on one line more is a column, too; a cell with another number of lines stays as it is.
 */
export function splitNames(table: Table, wordings: Wordings): SplitNames {
  const found = listOf(table, wordings);
  if (found === undefined) return { table, columns: (columns) => [...columns] };
  const { top, column, lines, hasBirth } = found;
  const width = Math.max(...table.rows.map((cells) => cells.length));
  const cells: NewCell[] = [];
  const births: NewCell[] = [];
  for (let row = top; row < table.rows.length; row++) {
    const own = linesOf(table.rows[row]![column] ?? '');
    const isLonger = own.length === lines + 1 && DATE.test(own[lines]!);
    // `Trần Thị⏎Bình⏎01/02/1991`: the name on two lines.
    if (isLonger && hasBirth) own.splice(0, 2, `${own[0]} ${own[1]}`);
    const birth = isLonger && !hasBirth ? own.pop() : undefined;
    if (own.length !== lines) continue;
    if (birth !== undefined) births.push({ row, column: width + lines - 1, text: birth });
    for (const [at, text] of own.entries()) {
      cells.push({ row, column: at === 0 ? column : width + at - 1, text });
    }
  }
  if (births.length > 0) {
    cells.push(...births, { row: top, column: width + lines - 1, text: BIRTH_HEADING });
  }
  return {
    table: withCells(table, cells),
    columns: (columns) =>
      columns.map((each) =>
        each.index < width || each.by === 'derived'
          ? each
          : { ...each, by: 'derived', source: column },
      ),
  };
}

/** The first heading that lists a name and other facts, each by its own wording. */
function listOf(
  table: Table,
  wordings: Wordings,
): { top: number; column: number; lines: number; hasBirth: boolean } | undefined {
  for (const [top, cells] of table.rows.slice(0, SEARCHED_ROWS).entries()) {
    for (const [column, text] of cells.entries()) {
      if (!LINE_BREAK.test(text)) continue;
      const meanings = linesOf(text).map((line) => wordings.meaning([line]));
      const [name, ...others] = meanings;
      if (name?.field.type !== 'name' || others.length === 0) continue;
      const areWhole = meanings.every((meaning) => meaning !== undefined && !meaning.part);
      const fields = new Set(meanings.map((meaning) => meaning?.field));
      const isTwice = others.length === 1 && isNameAtBirth(others[0]);
      if (areWhole && (fields.size === meanings.length || isTwice)) {
        const hasBirth = meanings.at(-1)?.field.type === 'date';
        return { top, column, lines: meanings.length, hasBirth };
      }
    }
  }
  return undefined;
}

/** `HỌ VÀ TÊN⏎Họ và tên khai sinh`: the name in use above that at birth. */
function isNameAtBirth(meaning: Meaning | undefined): boolean {
  const wording = meaning?.field.wordings[Math.floor(meaning.strength)];
  return wording !== undefined && (meaning?.field.fallback?.includes(wording) ?? false);
}

function linesOf(text: string): string[] {
  return text
    .split(LINE_BREAK)
    .map(clean)
    .filter((line) => line !== '');
}
