/** Makes the workbook of a branch or commune in the layout of an output. */
import {
  headingDepth,
  message,
  type OutputColumn,
  type ProfileOutput,
  type Say,
} from '../../model/index.js';
import { columnLetter } from '../../text/index.js';
import { columnWidths } from '../books/rosterWorkbook.js';
import type { ChoiceList, Sheet, SheetHead } from '../workbook/sheet.js';
import { workbookBytes } from '../workbook/workbook.js';

/** Name of a workbook in its titles. */
export interface BookPlace {
  /** Branch; for the workbook of a commune the commune. */
  place: string;
  commune: string;
}

/** Heading of the codes; the workbooks of other systems are Vietnamese. */
const CODE_HEADING = 'Mã';

/**
 * Makes the workbook: titles, header and people on one sheet, labels and codes on a hidden one.
 * @param rows cells of each person
 * @param rowLimit most rows of a sheet
 */
export function outputBook(
  output: ProfileOutput,
  { place, commune }: BookPlace,
  rows: string[][],
  say: Say,
  rowLimit?: number,
): Promise<Uint8Array> {
  const head = headOf(output, (text) =>
    text.replace(/\{(place|commune)\}/g, (_, name) => (name === 'place' ? place : commune)),
  );
  const headings = output.columns.map(({ headings: own }) => own.at(-1)!.split('\n')[0]!);
  const sheet: Sheet = {
    name: output.sheet,
    head,
    columns: columnWidths({ headings, rows }).map((width) => ({ width })),
    rows,
    look: () => 'plain',
    frozenColumns: Math.min(2, output.columns.length),
    lists: listsOf(output, rows.length, head.rows.length, say),
  };
  const lists = listSheet(output);
  return workbookBytes(lists === undefined ? [sheet] : [sheet, lists], rowLimit);
}

/** Makes titles and header; equal neighbouring headings and the space below a last one become one cell. */
function headOf(output: ProfileOutput, filled: (text: string) => string): SheetHead {
  const { columns, titles, headerRow, letters = false } = output;
  const depth = headingDepth(columns);
  const blank = (): string[] => columns.map(() => '');
  const rows: SheetHead['rows'] = [];
  for (let row = 1; row < headerRow; row++) {
    const cells = blank();
    for (const title of titles) if (title.row === row) cells[title.column - 1] = filled(title.text);
    rows.push({ cells, look: 'title' });
  }
  const merges: SheetHead['merges'] = [];
  for (let level = 0; level < depth; level++) {
    const cells = blank();
    for (let left = 0; left < columns.length; ) {
      const right = lastOfGroup(columns, left, level);
      const { headings } = columns[left]!;
      if (level < headings.length) {
        cells[left] = headings[level]!;
        const top = headerRow - 1 + level;
        const bottom = level === headings.length - 1 ? headerRow - 2 + depth : top;
        if (right > left || bottom > top) merges.push({ top, left, bottom, right });
      }
      left = right + 1;
    }
    rows.push({ cells, look: 'header' });
  }
  if (letters) rows.push({ cells: columns.map((_, at) => columnLetter(at)), look: 'header' });
  return { rows, titles: headerRow - 1, merges };
}

/** Finds the last column that shares the heading of a level, and all above it, with a column. */
function lastOfGroup(columns: readonly OutputColumn[], first: number, level: number): number {
  const upper = (column: OutputColumn) => column.headings.slice(0, level + 1).join('\n\n');
  const isGroup = ({ headings }: OutputColumn) => level < headings.length - 1;
  let last = first;
  const own = columns[first]!;
  while (isGroup(own) && last + 1 < columns.length) {
    const next = columns[last + 1]!;
    if (!isGroup(next) || upper(next) !== upper(own)) break;
    last++;
  }
  return last;
}

/** Lists the keys of the lists that columns use, in the order of the columns. */
function usedLists({ columns }: ProfileOutput): string[] {
  return [...new Set(columns.flatMap(({ list }) => list ?? []))];
}

function listsOf(output: ProfileOutput, rows: number, headRows: number, say: Say): ChoiceList[] {
  const { columns, lists, listSheet: sheet, listRows = 0 } = output;
  if (sheet === undefined) return [];
  const used = usedLists(output);
  const last = Math.max(listRows - headRows, rows) - 1;
  const warning = say(message('choice-label'));
  return columns.flatMap(({ list }, column): ChoiceList[] => {
    const count = list === undefined ? 0 : (lists[list]?.labels.length ?? 0);
    if (list === undefined || count === 0 || last < 0) return [];
    const choices = { sheet, column: 2 * used.indexOf(list), count };
    return [{ column, ranges: [{ first: 0, last }], choices, warning }];
  });
}

/** Makes the hidden sheet: two columns for each list, labels and codes. */
function listSheet(output: ProfileOutput): Sheet | undefined {
  const { columns, lists, listSheet: name } = output;
  const used = usedLists(output);
  if (name === undefined || used.length === 0) return undefined;
  const labels = used.map((key) => lists[key]?.labels ?? []);
  const length = Math.max(...labels.map((list) => list.length));
  const rows = Array.from({ length }, (_, row) =>
    labels.flatMap((list) => [list[row]?.label ?? '', list[row]?.code ?? '']),
  );
  const headings = used.flatMap((key) => [
    columns.find(({ list }) => list === key)!.headings.at(-1)!,
    CODE_HEADING,
  ]);
  return {
    name,
    hidden: true,
    columns: headings.map((_, at) => ({ width: at % 2 === 0 ? 30 : 8 })),
    headings,
    rows,
    look: () => 'plain',
  };
}
