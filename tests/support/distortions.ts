/** Distorts a file of questions as office programs and people do before it comes back. */
import fc from 'fast-check';
import { utils, write } from 'xlsx';
import { guarded } from '../../src/text/cells/formulaGuard.js';

export interface Distorted {
  name: string;
  bytes: Uint8Array;
}

type Rows = readonly (readonly string[])[];

const OTHER_WORDS: Record<string, readonly string[]> = {
  GOP: ['GOP', 'gop', 'Gộp', 'Gộp lại', 'GỘP.', 'cùng người', 'merge', 'one person', 'G?p', 'Gôp'],
  RIENG: ['RIENG', 'rieng', 'Riêng', 'tách', 'khác người', 'separate', 'Ri?ng', 'không gộp'],
  CHON: ['CHON', 'chọn', 'x', 'X', 'v', 'Ch?n', 'choose', 'Chọn dòng này', '✓'],
  BO_QUA: ['BO_QUA', 'bo qua', 'Bỏ qua', 'skip', 'để nguyên', 'B? qua', 'BỎ QUA'],
};

const BEST_FIT_1252: Record<string, string> = {
  Đ: 'Ð',
  đ: 'd',
  Ă: 'A',
  ă: 'a',
  Ơ: 'O',
  ơ: 'o',
  Ư: 'U',
  ư: 'u',
  Ĩ: 'I',
  ĩ: 'i',
  Ũ: 'U',
  ũ: 'u',
};

const BYTES_1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [
    new TextDecoder('windows-1258').decode(Uint8Array.of(byte)),
    byte,
  ]),
);

/** Saves as Excel does on a western PC: the nearest letter or `?`. */
export function as1252(text: string): Uint8Array {
  return Buffer.from(
    [...text]
      .map(
        (sign) =>
          BEST_FIT_1252[sign] ?? (sign <= 'ÿ' && !/[\u0080-\u009f]/.test(sign) ? sign : '?'),
      )
      .join(''),
    'latin1',
  );
}

/** Saves as Excel does on a Vietnamese PC: letters that are one byte, else `?`. */
export function as1258(text: string): Uint8Array {
  return Uint8Array.from([...text], (sign) => BYTES_1258.get(sign) ?? 0x3f);
}

const ENCODINGS = {
  'utf-8-mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-8': (text: string) => Buffer.from(text),
  'utf-16': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'windows-1252': as1252,
  'windows-1258': as1258,
};

const CONTAINERS = ['csv', 'csv', 'csv', 'xlsx', 'ods', 'biff8', 'xlsb'] as const;

const HEADINGS: Record<string, readonly string[]> = {
  ma_xung_dot: [
    'ma_xung_dot',
    'MA_XUNG_DOT',
    'Mã xung đột',
    'Ma xung dot',
    'Mã xung d?t',
    'M? xung Ð?t',
  ],
  ban_ghi: ['ban_ghi', 'Ban ghi', 'Bản ghi', 'B?n ghi', 'BAN GHI'],
  quyet_dinh: ['quyet_dinh', 'Quyết định', 'Quy?t d?nh', 'QUYET DINH', 'Decision'],
  gia_tri_dung: ['gia_tri_dung', 'Giá trị đúng', 'Giá tr? dúng', 'Gia tri dung'],
};

const anyDistortion = fc.record({
  container: fc.constantFrom(...CONTAINERS),
  encoding: fc.constantFrom(...(Object.keys(ENCODINGS) as (keyof typeof ENCODINGS)[])),
  delimiter: fc.constantFrom(',', ';', '\t', '|'),
  guard: fc.boolean(),
  seed: fc.integer({ min: 1, max: 2147483646 }),
  shuffleRows: fc.boolean(),
  shuffleColumns: fc.boolean(),
  dropUnanswered: fc.boolean(),
  addColumns: fc.boolean(),
  rename: fc.boolean(),
  repeat: fc.boolean(),
  title: fc.boolean(),
  sheets: fc.boolean(),
  halves: fc.constantFrom('none', 'files', 'below'),
});

export type Distortion = typeof anyDistortion extends fc.Arbitrary<infer D> ? D : never;

/** Any combination of them. */
export const distortions: fc.Arbitrary<Distortion> = anyDistortion;

/**
 * @param rows the first with headings
 * @returns one or two files that hold the same answers
 */
export function distort([header, ...data]: Rows, how: Distortion): Distorted[] {
  const headings = header!;
  const numbers = numbersFrom(how.seed);
  const column = (name: string) => headings.indexOf(name);
  const decision = column('quyet_dinh');
  const value = column('gia_tri_dung');
  let rows: string[][] = data.map((row) =>
    row.map((cell, at) => {
      if (at === decision && cell !== '') return picked(wordsFor(cell, how), numbers);
      return how.guard && how.container === 'csv' ? guarded(cell) : cell;
    }),
  );
  if (how.dropUnanswered) rows = rows.filter((row) => row[decision] !== '' || row[value] !== '');
  if (how.repeat) rows = rows.flatMap((row, at) => (at % 3 === 0 ? [row, row] : [row]));
  if (how.shuffleRows) rows = shuffled(rows, numbers);
  let shown = headings.map((each) =>
    how.rename && each in HEADINGS ? picked(HEADINGS[each]!, numbers) : each,
  );
  if (how.addColumns) {
    shown = ['STT', ...shown, 'Người trả lời', 'Quyết định của ai'];
    rows = rows.map((row, at) => [String(at + 1), ...row, 'Bí thư', 'x']);
  }
  if (how.shuffleColumns) {
    const columns = shuffled([...shown.keys()], numbers);
    shown = columns.map((at) => shown[at]!);
    rows = rows.map((row) => columns.map((at) => row[at]!));
  }
  const half = Math.ceil(rows.length / 2);
  const title = how.title ? [['Xã Mẫu, câu hỏi'], []] : [];
  if (how.halves === 'none') return [file('conflicts', [...title, shown, ...rows], how)];
  const [first, second] = [rows.slice(0, half), rows.slice(half)];
  if (how.halves === 'below') {
    return [file('conflicts', [...title, shown, ...first, shown, ...second], how)];
  }
  return [file('a', [...title, shown, ...first], how), file('b', [shown, ...second], how)];
}

/** A sign that no letter of the code page is near to becomes `?`, which nobody can read. */
function wordsFor(decision: string, how: Distortion): readonly string[] {
  const isAnsi = how.container === 'csv' && how.encoding.startsWith('windows');
  return OTHER_WORDS[decision]!.filter((word) => !isAnsi || word !== '✓');
}

/** Park–Miller: the same numbers for a seed. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state;
  };
}

function picked<Item>(items: readonly Item[], numbers: () => number): Item {
  return items[numbers() % items.length]!;
}

function shuffled<Item>(items: readonly Item[], numbers: () => number): Item[] {
  const ranks = items.map((item) => ({ item, rank: numbers() % 1009 }));
  return ranks.sort((a, b) => a.rank - b.rank).map(({ item }) => item);
}

function file(name: string, rows: Rows, how: Distortion): Distorted {
  if (how.container === 'csv') {
    const text = rows.map((row) => row.map(quoted).join(how.delimiter)).join('\r\n');
    return { name: `${name}.csv`, bytes: ENCODINGS[how.encoding](`${text}\r\n`) };
  }
  const book = utils.book_new();
  const guide = utils.aoa_to_sheet([
    ['Cách trả lời'],
    ['1.', 'Cột Quyết định: ghi GOP hoặc RIENG'],
  ]);
  if (how.sheets) utils.book_append_sheet(book, guide, 'Hướng dẫn');
  utils.book_append_sheet(book, utils.aoa_to_sheet(rows.map((row) => [...row])), 'Câu hỏi');
  const bytes: ArrayBuffer = write(book, { type: 'array', bookType: how.container });
  const extension = how.container === 'biff8' ? 'xls' : how.container;
  return { name: `${name}.${extension}`, bytes: new Uint8Array(bytes) };
}

function quoted(cell: string): string {
  return /[",;|\t\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
