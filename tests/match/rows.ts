/** Rows written in a test → records. */
import type { Column, IdValue, NameValue, Records, TextValue } from '../../src/model/index.js';
import { parseName } from '../../src/text/index.js';

export interface Row {
  name?: string;
  /** `yyyymmdd`. */
  birth?: number;
  gender?: 0 | 1 | 2;
  id?: string;
  phone?: string;
  ethnicity?: string;
  joined?: number;
  card?: string;
  note?: string;
  table?: number;
  commune?: string;
  branch?: string;
}

export function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/đ/g, 'd');
}

/** Takes names with a mark of namesakes as the program parses them. */
function markedNameOf(text: string): NameValue {
  const parsed = parseName(text);
  return parsed?.marker === undefined ? nameOf(text) : parsed;
}

export function nameOf(text: string): NameValue {
  const syllables = text === '' ? [] : text.toLowerCase().normalize('NFC').split(' ');
  const folded = syllables.map(fold);
  return { text, syllables, folded, marked: syllables.join() !== folded.join() };
}

export function idOf(text: string): IdValue {
  const kind = /^\d{12}$/.test(text) ? 'cccd' : /^\d{9}$/.test(text) ? 'cmnd' : 'other';
  return { text, kind, repaired: false };
}

function intern<V>(rows: readonly Row[], textOf: (row: Row) => string, make: (text: string) => V) {
  const values: V[] = [make('')];
  const seen = new Map<string, number>([['', 0]]);
  const index = Int32Array.from(rows, (row) => {
    const text = textOf(row);
    let at = seen.get(text);
    if (at === undefined) {
      at = values.length;
      seen.set(text, at);
      values.push(make(text));
    }
    return at;
  });
  return { index, values };
}

const textOf = (text: string): TextValue => ({ text, folded: fold(text) });

export function recordsOf(rows: readonly Row[]): Records {
  const columns = new Map<string, Column>();
  columns.set('name', { type: 'name', ...intern(rows, (row) => row.name ?? '', markedNameOf) });
  columns.set('birth', { type: 'date', packed: Int32Array.from(rows, (row) => row.birth ?? 0) });
  columns.set('joined', { type: 'date', packed: Int32Array.from(rows, (row) => row.joined ?? 0) });
  columns.set('gender', { type: 'gender', code: Uint8Array.from(rows, (row) => row.gender ?? 0) });
  columns.set('id', { type: 'idNumber', ...intern(rows, (row) => row.id ?? '', idOf) });
  columns.set('phone', { type: 'phone', ...intern(rows, (row) => row.phone ?? '', textOf) });
  columns.set('card', { type: 'code', ...intern(rows, (row) => row.card ?? '', textOf) });
  columns.set('ethnicity', { type: 'text', ...intern(rows, (row) => row.ethnicity ?? '', textOf) });
  columns.set('note', { type: 'text', ...intern(rows, (row) => row.note ?? '', textOf) });
  return {
    count: rows.length,
    table: Int32Array.from(rows, (row) => row.table ?? 0),
    row: Int32Array.from(rows.keys()),
    columns,
    oldCommune: intern(rows, (row) => row.commune ?? '', textOf),
    oldBranch: intern(rows, (row) => row.branch ?? '', textOf),
  };
}
