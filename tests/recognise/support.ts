import { dangVien } from '../../src/config/profiles/dangVien.js';
import { doanVien } from '../../src/config/profiles/doanVien.js';
import { hoiVien } from '../../src/config/profiles/hoiVien.js';
import type { Layout, NoRoster, Table } from '../../src/model/index.js';
import { recognise } from '../../src/recognise/index.js';

export const YOUTH = doanVien;
export const PARTY = dangVien;
export const ASSOCIATION = hoiVien;

/** `merges` as Excel writes them: `B2:C2`. */
export function tableOf(rows: string[][], merges: string[] = []): Table {
  const place = (text: string) => {
    const [, letter, number] = /^([A-Z])(\d+)$/.exec(text)!;
    return { row: Number(number) - 1, column: letter!.charCodeAt(0) - 65 };
  };
  return {
    file: 'a.xlsx',
    sheet: 'Khu 1',
    rows: rows.map((row) => (row.some((cell) => cell !== '') ? row : [])),
    merges: merges.map((range) => {
      const [from, to] = range.split(':').map(place);
      return { top: from!.row, left: from!.column, bottom: to!.row, right: to!.column };
    }),
  };
}

/** The first roster of a sheet, with all findings. */
export function recogniseOne(table: Table, profile = YOUTH, overrides = {}) {
  const { rosters, findings } = recognise(table, profile, overrides);
  return { ...rosters[0]!, findings };
}

export function layoutOf(table: Table, profile = YOUTH, overrides = {}): Layout {
  const { layout } = recogniseOne(table, profile, overrides);
  if (!isLayout(layout)) throw new Error(`no roster: ${layout.reason}`);
  return layout;
}

export function isLayout(layout: Layout | NoRoster): layout is Layout {
  return 'columns' in layout;
}

/** Lists the field of each column; undefined for one that is carried along. */
export function fieldIdsOf(...list: Parameters<typeof layoutOf>): (string | undefined)[] {
  return layoutOf(...list).columns.map(({ field }) => field);
}

/** Lists the part of a field that each column is. */
export function partsOf(...list: Parameters<typeof layoutOf>): (string | undefined)[] {
  return layoutOf(...list).columns.map(({ part }) => part);
}

/** `heading → field` or `heading → field.part`, `-` for one that is carried along. */
export function fieldsOf(table: Table, profile = YOUTH, overrides = {}): Record<string, string> {
  const entries = layoutOf(table, profile, overrides).columns.map((column) => {
    const part = column.part === undefined ? '' : `.${column.part}`;
    return [column.header, column.field === undefined ? '-' : column.field + part] as const;
  });
  return Object.fromEntries(entries);
}

/** A table with one header row and a few invented members below. */
export function withHeadings(headings: string[], ...rows: string[][]): Table {
  return tableOf([headings, ...rows]);
}

/** Returns the field of a heading beside a name and a date of birth, with `cell` below it. */
export function fieldBeside(heading: string, cell = '', profile = YOUTH): string {
  const table = withHeadings(
    ['Họ và tên', 'Ngày sinh', heading],
    ['Hà Thị Bưởi', '02/03/1999', cell],
    ['Đinh Văn Mít', '02/03/1999', cell],
  );
  return layoutOf(table, profile).columns[2]?.field ?? '-';
}
