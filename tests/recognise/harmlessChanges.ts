/** Changes a sheet as people do without changing its list: blank rows, other spellings of headings, signers. */
import type { Table } from '../../src/model/index.js';

/** A sheet with the way back to the one that it was made of. */
export interface ChangedSheet {
  table: Table;
  /** Header rows, zero-based, inclusive. */
  header: { top: number; bottom: number };
  /** Last row of a member. */
  last: number;
  /** Original row of each row; -1 for a new one. */
  rows: number[];
  /** Original column of each column; -1 for a new one. */
  columns: number[];
}

/** Makes another sheet; gives undefined for one that it does not fit. */
type Change = (sheet: ChangedSheet) => ChangedSheet | undefined;

export const CHANGES: Readonly<Record<string, Change>> = {
  blankRowsAbove: (sheet) => withRows(sheet, 0, [[], []]),
  blankColumn,
  blankRowBelowHeader: (sheet) => withRows(sheet, sheet.header.bottom + 1, [[]]),
  capitalHeadings: (sheet) => withHeadings(sheet, (text) => text.toUpperCase()),
  decomposedHeadings: (sheet) =>
    withHeadings(sheet, (text) => ` ${text.normalize('NFD').replaceAll(' ', '  ')} `),
  signers,
  openLines: (sheet) =>
    below(sheet, [sheet.columns.map(() => '……'), sheet.columns.map(() => '……')]),
  total: (sheet) => below(sheet, [['', 'Tổng cộng: 2 người']]),
};

/** Starts with an unchanged sheet. */
export function unchanged(
  table: Table,
  header: ChangedSheet['header'],
  last: number,
): ChangedSheet {
  const width = Math.max(...table.rows.map((cells) => cells.length));
  const columns = Array.from({ length: width }, (_, column) => column);
  return { table, header, last, rows: [...table.rows.keys()], columns };
}

function withRows(sheet: ChangedSheet, at: number, added: string[][]): ChangedSheet {
  const { table, header, rows } = sheet;
  const count = added.length;
  const moved = (row: number) => (row >= at ? row + count : row);
  return {
    ...sheet,
    table: {
      ...table,
      rows: table.rows.toSpliced(at, 0, ...added),
      merges: table.merges.map((merge) => {
        return { ...merge, top: moved(merge.top), bottom: moved(merge.bottom) };
      }),
    },
    header: { top: moved(header.top), bottom: moved(header.bottom) },
    last: moved(sheet.last),
    rows: rows.toSpliced(at, 0, ...added.map(() => -1)),
  };
}

function blankColumn(sheet: ChangedSheet): ChangedSheet {
  const { table } = sheet;
  const { fonts } = table;
  return {
    ...sheet,
    table: {
      ...table,
      rows: table.rows.map((cells) => (cells.length === 0 ? cells : ['', ...cells])),
      merges: table.merges.map((merge) => {
        return { ...merge, left: merge.left + 1, right: merge.right + 1 };
      }),
      ...(fonts === undefined ? {} : { fonts: [undefined, ...fonts] }),
    },
    columns: [-1, ...sheet.columns],
  };
}

function withHeadings(sheet: ChangedSheet, spell: (text: string) => string): ChangedSheet {
  const { table, header } = sheet;
  const isHeading = (row: number) => row >= header.top && row <= header.bottom;
  const respelled = (text: string) => (text === '' ? '' : spell(text));
  const rows = table.rows.map((cells, row) => (isHeading(row) ? cells.map(respelled) : cells));
  return { ...sheet, table: { ...table, rows } };
}

/** Adds rows below the last member, if nothing else stands there. */
function below(sheet: ChangedSheet, added: string[][]): ChangedSheet | undefined {
  const { table, last } = sheet;
  const isLast = table.rows.slice(last + 1).every((cells) => cells.length === 0);
  return isLast ? withRows(sheet, last + 1, added) : undefined;
}

function signers(sheet: ChangedSheet): ChangedSheet | undefined {
  const right = ['', '', ''];
  return below(sheet, [
    [],
    [...right, 'Lai Đồng, ngày 05 tháng 7 năm 2025'],
    [...right, 'NGƯỜI LẬP BIỂU'],
    [...right, '(Ký, ghi rõ họ tên)'],
    [],
    [...right, 'Nguyễn Văn Bình'],
  ]);
}
