import { readFileSync } from 'node:fs';
import type { Layout, NoRoster, Profile, Table } from '../../src/model/index.js';
import { recognise } from '../../src/recognise/index.js';

function shipped(id: string): Profile {
  const path = new URL(`../../src/config/profiles/${id}.json`, import.meta.url);
  return JSON.parse(readFileSync(path, 'utf8')) as Profile;
}

export const YOUTH = shipped('doan-vien');
export const PARTY = shipped('dang-vien');
export const ASSOCIATION = shipped('hoi-vien');

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

export function layoutOf(table: Table, profile = YOUTH, overrides = {}): Layout {
  const { layout } = recognise(table, profile, overrides);
  if (!isLayout(layout)) throw new Error(`no roster: ${layout.reason}`);
  return layout;
}

export function isLayout(layout: Layout | NoRoster): layout is Layout {
  return 'columns' in layout;
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
