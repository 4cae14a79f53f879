import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { fieldsOf } from '../recognise/support.js';
import { columnOf, decodeColumn, reported, tableOf } from './support.js';
import { toTcvn3, toTcvn3Capitals, toVni } from './tables.js';

const NAMES = ['Hà Thị Bưởi', 'Nguyễn Văn Mít', 'Đinh Thị Ổi', 'Phùng Hữu Lựu'];
const HEADER = ['TT', 'Họ và tên', 'Ngày sinh', 'Dân tộc', 'Ngày vào Đoàn', 'Ghi chú'];
const ROWS = NAMES.map((name, i) => [
  String(i + 1),
  name,
  '02/03/1999',
  i === 0 ? 'Mường' : 'Kinh',
  '26/03/2015',
  '',
]);
const SHEET = [['ĐOÀN XÃ LAI ĐỒNG'], ['DANH SÁCH ĐOÀN VIÊN'], HEADER, ...ROWS];

type Encode = (text: string) => string;
const encoded = (rows: string[][], encode: Encode) => rows.map((cells) => cells.map(encode));

describe.each([
  ['TCVN3', toTcvn3],
  ['VNI', toVni],
] as const)('a whole sheet in %s', (encoding, encode) => {
  const decoded = decodeTable(tableOf(...encoded(SHEET, encode)));

  it('is decoded, headings and columns with little evidence too', () => {
    expect(decoded.table.rows).toEqual(SHEET);
  });

  it('is reported as data, per column', () => {
    expect(reported(decoded)).toEqual([
      `decoded-column A ${encoding}`,
      `decoded-column B ${encoding}`,
      `decoded-column-sheet C ${encoding}`,
      `decoded-column D ${encoding}`,
      `decoded-column E ${encoding}`,
      `decoded-column-sheet F ${encoding}`,
    ]);
    const [, name] = decoded.findings;
    expect(name.args.share).toBe(100);
    expect(name.args.before).toBeLessThan(50);
  });

  it('is recognised', () => {
    expect(fieldsOf(decoded.table)).toMatchObject({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      'Dân tộc': 'ethnicity',
      'Ngày vào Đoàn': 'joined',
    });
  });

  it('keeps file, sheet and merged ranges', () => {
    const merges = [{ top: 0, left: 0, bottom: 0, right: 3 }];
    const table = { ...tableOf(...encoded(SHEET, encode)), merges };
    expect(decodeTable(table).table).toEqual({ ...table, rows: SHEET });
  });
});

describe('headings', () => {
  it.each([
    ['Hä vµ tªn', 'Họ và tên'],
    ['Ngµy vµo §oµn', 'Ngày vào Đoàn'],
    ['D©n téc', 'Dân tộc'],
    ['Hoï vaø teân', 'Họ và tên'],
    ['Ñoaøn', 'Đoàn'],
    ['Ngaøy sinh', 'Ngày sinh'],
  ])('%s is %s, alone on a sheet too', (typed, wanted) => {
    expect(decodeColumn([typed])).toEqual([wanted]);
  });

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const)('in %s are decoded above data in Unicode', (_, encode) => {
    const { table } = decodeTable(tableOf(HEADER.map(encode), ...ROWS));
    expect(table.rows).toEqual([HEADER, ...ROWS]);
  });

  it.each([
    ['TCVN3', toTcvn3],
    ['VNI', toVni],
  ] as const)('in Unicode remain above data in %s', (_, encode) => {
    const { table } = decodeTable(tableOf(HEADER, ...encoded(ROWS, encode)));
    expect(table.rows).toEqual([HEADER, ...ROWS]);
  });
});

describe('columns', () => {
  it('are decided independently', () => {
    const rows = NAMES.map((name) => [toTcvn3(name), name, toVni(name)]);
    const decoded = decodeTable(tableOf(...rows));
    expect(decoded.table.rows).toEqual(NAMES.map((name) => [name, name, name]));
    expect(reported(decoded)).toEqual(['decoded-column A TCVN3', 'decoded-column C VNI']);
  });

  it('without evidence remain unchanged beside a correct one', () => {
    const rows = NAMES.map((name) => [toVni(name), name, 'Hoàng']);
    const { table } = decodeTable(tableOf(...rows));
    expect(table.rows.map((cells) => cells[2])).toEqual(NAMES.map(() => 'Hoàng'));
  });

  it('without evidence follow a sheet of one encoding', () => {
    const rows = NAMES.map((name) => [toVni(name), 'Hoàng']);
    const { table } = decodeTable(tableOf(...rows));
    expect(table.rows.map((cells) => cells[1])).toEqual(NAMES.map(() => 'Hồng'));
  });

  it('keep blanks, line breaks, abbreviations and numbers', () => {
    const cells = ['  Hä vµ\ntªn ', 'Ng. V.Tr­êng', '§/c Th¾ng (1999)', 'N÷ 12', ' '];
    expect(decodeColumn(cells)).toEqual([
      '  Họ và\ntên ',
      'Ng. V.Trường',
      'Đ/c Thắng (1999)',
      'Nữ 12',
      ' ',
    ]);
  });
});

describe('mixed columns', () => {
  const many = Array.from({ length: 8 }, () => NAMES).flat();

  it('have only their invalid words repaired', () => {
    const decoded = decodeTable(columnOf([...many, 'Trần Văn Döông', 'Hoàng Văn Höôøng']));
    expect(decoded.table.rows.slice(-2)).toEqual([['Trần Văn Dương'], ['Hoàng Văn Hường']]);
    expect(decoded.table.rows.slice(0, -2).flat()).toEqual(many);
    expect(reported(decoded)).toEqual(['repaired-cells A VNI 2 33']);
    expect(decoded.findings[0]).toMatchObject({ level: 'warning', place: { sheet: 'Khu 1' } });
  });

  it('have a few cells in another encoding', () => {
    const decoded = decodeTable(columnOf([...many, toTcvn3(NAMES[1]), toVni(NAMES[3])]));
    expect(decoded.table.rows.slice(-2)).toEqual([[NAMES[1]], [NAMES[3]]]);
    expect(reported(decoded)).toEqual(['repaired-cells A TCVN3 1 33', 'repaired-cells A VNI 1 34']);
  });

  it('in a legacy encoding keep their correct cells and words', () => {
    const cells = [...many.map(toVni), 'Hoàng Thị Lự', 'Trần Văn Döông', toTcvn3(NAMES[1])];
    const decoded = decodeTable(columnOf(cells));
    expect(decoded.table.rows.slice(-3)).toEqual([
      ['Hoàng Thị Lự'],
      ['Trần Văn Dương'],
      [NAMES[1]],
    ]);
    expect(reported(decoded)).toEqual(['decoded-column A VNI', 'repaired-cells A TCVN3 1 35']);
  });

  it('keep a slip that reads as another word in TCVN3', () => {
    const cells = [...many, 'Lôc', 'Tôt', 'Trần Lª Lôc'];
    expect(decodeColumn(cells).slice(-3)).toEqual(['Lôc', 'Tôt', 'Trần Lê Lôc']);
  });
});

it('decodes a row pasted from another program, its ambiguous cells too', () => {
  const correct = NAMES.map((name) => [name, 'Khu Chiềng', 'Hoàng Phú']);
  const pasted = ['Nguyễn Văn Bưởi', 'Khu Đồng Giữa', 'Hồng'];
  const { table } = decodeTable(tableOf(...correct, pasted.map(toVni)));
  expect(table.rows).toEqual([...correct, pasted]);
});

describe('a font of capitals', () => {
  it('shows capitals, in ambiguous cells too', () => {
    const wanted = [...NAMES, 'Hà Lê'].map((name) => name.toUpperCase());
    expect(decodeColumn(wanted.map(toTcvn3Capitals))).toEqual(wanted);
  });

  it('may be the font of a title only', () => {
    const cells = ['NGUYÔN THÞ HµNG', ...NAMES.map(toTcvn3), toTcvn3('Hà Lê')];
    expect(decodeColumn(cells)).toEqual(['NGUYỄN THỊ HÀNG', ...NAMES, 'Hà Lê']);
  });

  it('does not touch capitals of VNI', () => {
    const wanted = NAMES.map((name) => name.toUpperCase());
    expect(decodeColumn(wanted.map(toVni))).toEqual(wanted);
  });
});

describe('UTF-8 read as another code page', () => {
  const as = (label: string, text: string) =>
    new TextDecoder(label).decode(new TextEncoder().encode(text));

  it.each(['windows-1252', 'windows-1258'])('is repaired in a whole sheet: %s', (label) => {
    const decoded = decodeTable(tableOf(...encoded(SHEET, (text) => as(label, text))));
    expect(decoded.table.rows).toEqual(SHEET);
    expect(reported(decoded)).toContain('decoded-column B encoding-utf8');
  });

  it.each([
    ['ToĂ\u00a0n', 'Toàn'],
    ['ToĂ n', 'Toàn'],
    ['HoÃ ng', 'Hoàng'],
    ['HÃ\u00a0 Thá»‹ Lan', 'Hà Thị Lan'],
    ['LÃ Thá»‹ Lan', 'Là Thị Lan'],
    ['Nguyá»…n Văn Thế', 'Nguyễn Văn Thế'],
    ['SÄ\u0090T', 'SĐT'],
    ['MÃ SỐ', 'MÃ SỐ'],
    ['LÊ CÃ N', 'LÊ CÃ N'],
    ['14/10/1996Â\u00a0', '14/10/1996\u00a0'],
    ['Â\u00a0012', '\u00a0012'],
    ['Â\u00a0', '\u00a0'],
    ['Chi đoàn 3Â', 'Chi đoàn 3Â'],
    ['Khu 3 â€“ Khu 4', 'Khu 3 – Khu 4'],
    ['Lá»›p â€œMáº§mâ€\u009d', 'Lớp “Mầm”'],
    ['ï»¿STT', '\ufeffSTT'],
    ['TRẦN THỊ Â', 'TRẦN THỊ Â'],
    ['15â€', '15â€'],
  ])('%s is %s', (typed, wanted) => {
    expect(decodeColumn([typed])).toEqual([wanted]);
  });

  it('has no-break spaces cut off behind figures, if the sheet is damaged', () => {
    const rows = [
      ['Nguyá»…n Thá»‹ Mơ', '0912345678Â'],
      ['HÃ\u00a0 Thá»‹ Lan', '0987654321Â '],
    ];
    const phones = decodeTable(tableOf(...rows)).table.rows.map(([, phone]) => phone.trim());
    expect(phones).toEqual(['0912345678', '0987654321']);
  });

  it('is a repair of single cells if most cells are correct', () => {
    const decoded = decodeTable(columnOf([...NAMES, 'Nguyá»…n']));
    expect(reported(decoded)).toEqual(['repaired-cells A encoding-utf8 1 5']);
  });
});

it('composes decomposed letters and keeps compatibility characters', () => {
  const decoded = decodeTable(columnOf([NAMES[1].normalize('NFD'), 'ﬁ ² ①']));
  expect(decoded.table.rows).toEqual([[NAMES[1]], ['ﬁ ² ①']]);
  expect(decoded.findings).toMatchObject([{ code: 'composed-columns', args: { columns: 'A' } }]);
});

it('reports no text of a cell', () => {
  const { findings } = decodeTable(columnOf([...NAMES.map(toVni), 'Trần Văn Döông']));
  const text = JSON.stringify(findings);
  for (const word of NAMES.join(' ').split(' ')) expect(text).not.toContain(word);
});
