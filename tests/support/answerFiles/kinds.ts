/** Lists what people and programs do to an answered conflict file, by name. */
import { inLegacy } from '../../../src/sample/sheets/legacy.js';
import { guarded } from '../../../src/text/cells/formulaGuard.js';
import { fold } from '../../../src/text/letters/fold.js';
import { asWindows1252 } from '../../../src/text/letters/windows1252.js';
import { pick, type Random } from '../../torture/support/random.js';
import { as1252, as1258 } from '../distortions.js';
import {
  blank,
  type Grid,
  type Line,
  type Made,
  mapCells,
  onlyRows,
  textFile,
  withColumns,
  workbook,
} from './grid.js';
import {
  asCell,
  type DISPLAYS,
  reshown,
  rounded,
  type Settings,
  withoutZeros,
} from './spreadsheet.js';

/** @returns the files that come back; the lines of each say whose answers they hold */
export type Kind = (grid: Grid, random: Random) => Made[];
type Edit = (grid: Grid, random: Random) => Grid;

const ID = 'ma_xung_dot';
const LETTER = 'ban_ghi';
const DECISION = 'quyet_dinh';
const VALUE = 'gia_tri_dung';
const READ = [ID, LETTER, DECISION, VALUE];

/** Edits, then a csv. */
const csv =
  (...edits: Edit[]): Kind =>
  (grid, random) => [textFile(edits.reduce((edited, edit) => edit(edited, random), grid))];

const on =
  (columns: readonly string[], change: (cell: string, random: Random) => string): Edit =>
  (grid, random) =>
    mapCells(grid, (cell, column) => (columns.includes(column) ? change(cell, random) : cell));
const everywhere = (change: (cell: string) => string): Edit => {
  return (grid) => ({
    ...grid,
    lines: grid.lines.map((line) => ({ ...line, cells: line.cells.map(change) })),
  });
};
const headings =
  (change: (heading: string) => string): Edit =>
  (grid) => {
    const [head, ...lines] = grid.lines;
    return { ...grid, lines: [{ ...head!, cells: head!.cells.map(change) }, ...lines] };
  };
const named =
  (names: Record<string, string>): Edit =>
  (grid, random) =>
    headings((heading) => names[heading] ?? heading)(grid, random);
const body =
  (change: (lines: Line[], random: Random) => Line[]): Edit =>
  (grid, random) => {
    const [head, ...lines] = grid.lines;
    return { ...grid, lines: [head!, ...change(lines, random)] };
  };
const isAnswered =
  (grid: Grid) =>
  ({ cells }: Line) =>
    [DECISION, VALUE].some((column) => cells[grid.columns.indexOf(column)] !== '');

function shuffled<Item>(items: readonly Item[], random: Random): Item[] {
  return items
    .map((item) => ({ item, rank: random(1_000_000) }))
    .sort((a, b) => a.rank - b.rank)
    .map(({ item }) => item);
}

const VIETNAMESE = {
  [ID]: 'Mã xung đột',
  [LETTER]: 'Bản ghi',
  [DECISION]: 'Quyết định',
  [VALUE]: 'Giá trị đúng',
};
const ENGLISH = {
  [ID]: 'Question',
  [LETTER]: 'Record',
  [DECISION]: 'Decision',
  [VALUE]: 'Correct value',
};
const WORDS: Record<string, Record<string, readonly string[]>> = {
  vietnamese: {
    GOP: ['Gộp', 'GỘP LẠI', 'cùng người', 'Một người'],
    RIENG: ['Riêng', 'tách', 'Hai người', 'KHÁC NGƯỜI'],
    CHON: ['Chọn', 'x', 'lấy dòng này', 'ĐÚNG'],
    BO_QUA: ['Bỏ qua', 'để nguyên', 'GIỮ NGUYÊN'],
  },
  unmarked: {
    GOP: ['gop', 'Gop lai', 'cung nguoi'],
    RIENG: ['rieng', 'TACH', 'khac nguoi'],
    CHON: ['chon', 'Chon dong nay', 'v'],
    BO_QUA: ['bo qua', 'de nguyen', 'Bo_qua'],
  },
  english: {
    GOP: ['merge', 'Same person'],
    RIENG: ['separate', 'Different people'],
    CHON: ['choose', 'This one'],
    BO_QUA: ['skip', 'Leave it'],
  },
};
const inWords = (words: keyof typeof WORDS): Edit =>
  on([DECISION], (cell, random) => (cell === '' ? cell : pick(WORDS[words]![cell]!, random)));

/** The whole file, opened by a spreadsheet and saved as csv. */
const resaved = (settings: Settings, display: keyof typeof DISPLAYS, ...edits: Edit[]): Kind =>
  csv(...edits, (grid) => mapCells(grid, (cell) => withoutZeros(reshown(cell, settings, display))));
const columnsOnly =
  (...columns: string[]): Edit =>
  (grid) =>
    withColumns(grid, columns);
const utf16be = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16();
const asUtf8 =
  (encoding: Parameters<typeof inLegacy>[1]): Kind =>
  (grid, random) => [textFile(everywhere((cell) => inLegacy(cell, encoding))(grid, random))];
const oneQuestion: Kind = (grid) =>
  [...new Set(grid.lines.filter(isAnswered(grid)).map(({ id }) => id))]
    .filter((id) => id !== '')
    .map((id) => textFile(resave(onlyRows(grid, (line) => line.id === id)), {}, `${id}.csv`));
const resave = (grid: Grid): Grid =>
  mapCells(grid, (cell) => withoutZeros(reshown(cell, 'english', 'dd/mm/yyyy')));
const fullWidth = (cell: string) =>
  cell.replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0));
const lost = (cell: string, random: Random) =>
  [...cell.normalize('NFC')].map((sign) => (sign > '\x7f' && random(3) > 0 ? '?' : sign)).join('');

/** Names that no question shows: nobody can know their marks. */
export const FREE_NAMES = ['Đinh Văn Sơn', 'Nguyễn Thị Hường', 'Phan Thu Lan', "H'Hen Niê"];
const isFree = (cell: string) => FREE_NAMES.includes(cell);

const TEXTS: Record<string, Kind> = {
  'as it was given out': csv(),
  'without mark': (grid) => [textFile(grid, { encode: (text) => Buffer.from(text) })],
  'UTF-16': (grid) => [
    textFile(grid, { encode: (text) => Buffer.from(`\ufeff${text}`, 'utf16le') }),
  ],
  'UTF-16, big end first': (grid) => [textFile(grid, { encode: utf16be })],
  'UTF-16 without mark': (grid) => [
    textFile(grid, { encode: (text) => Buffer.from(text, 'utf16le') }),
  ],
  'mark read as letters': (grid) => [
    textFile(grid, { encode: (text) => Buffer.from(`ï»¿${text}`) }),
  ],
  'windows-1258': (grid) => [textFile(grid, { encode: as1258 })],
  'windows-1252': (grid) => [textFile(grid, { encode: as1252 })],
  'windows-1252, needed columns': (grid) => [textFile(withColumns(grid, READ), { encode: as1252 })],
  'windows-1258 with tones of their own': asUtf8('windows-1258'),
  TCVN3: asUtf8('tcvn3'),
  VNI: asUtf8('vni'),
  'UTF-8 read as windows-1252': csv(
    everywhere((cell) => asWindows1252(Buffer.from(cell, 'utf8').toString('latin1'))),
  ),
  semicolons: (grid) => [textFile(grid, { delimiter: ';' })],
  tabs: (grid) => [textFile(grid, { delimiter: '\t' }, 'conflicts.txt')],
  bars: (grid) => [textFile(grid, { delimiter: '|' })],
  'line feeds': (grid) => [textFile(grid, { end: '\n' })],
  'carriage returns': (grid) => [textFile(grid, { end: '\r' })],
  'quotes lost': (grid) => [textFile(grid, { quote: false })],
  'quotes lost, semicolons': (grid) => [textFile(grid, { quote: false, delimiter: ';' })],
  'a first line with the delimiter': (grid) => [
    textFile(grid, { delimiter: ';', before: 'sep=;\r\n' }),
  ],
  NFD: csv(everywhere((cell) => cell.normalize('NFD'))),
};

const ROWS: Record<string, Kind> = {
  sorted: csv(
    body((lines) => [...lines].sort((a, b) => (a.id + a.letter < b.id + b.letter ? 1 : -1))),
  ),
  shuffled: csv(body(shuffled)),
  filtered: csv((grid) => onlyRows(grid, isAnswered(grid))),
  halved: (grid) => {
    const half = Math.ceil(grid.lines.length / 2);
    const [head] = grid.lines;
    return [grid.lines.slice(0, half), [head!, ...grid.lines.slice(half)]].map((lines, at) =>
      textFile({ ...grid, lines }, {}, `${at}.csv`),
    );
  },
  'halves in one file': csv((grid) => {
    const half = Math.ceil(grid.lines.length / 2);
    const [head] = grid.lines;
    return { ...grid, lines: [...grid.lines.slice(0, half), head!, ...grid.lines.slice(half)] };
  }),
  'pasted twice': csv((grid) => ({ ...grid, lines: [...grid.lines, ...grid.lines] })),
  'pasted twice beside': csv((grid) => ({
    columns: [...grid.columns, '', ...grid.columns],
    lines: grid.lines.map((line) => ({ ...line, cells: [...line.cells, '', ...line.cells] })),
  })),
  'blank rows': csv(body((lines) => lines.flatMap((line) => [line, blank()]))),
  'trailing blank rows': csv(
    body((lines) => [...lines, ...Array.from({ length: 50 }, () => blank(['', '', '']))]),
  ),
  'a title': csv((grid) => ({
    ...grid,
    lines: [blank(['ĐOÀN XÃ MẪU']), blank(), ...grid.lines, blank(['Người trả lời: Bí thư'])],
  })),
};

const COLUMNS: Record<string, Kind> = {
  'needed columns': csv(columnsOnly(...READ)),
  'needed columns and births': csv(columnsOnly('ngay_sinh', ...READ)),
  'columns turned round': csv((grid) => withColumns(grid, [...grid.columns].reverse())),
  'columns shuffled': csv((grid, random) => withColumns(grid, shuffled(grid.columns, random))),
  'columns added': csv((grid) => ({
    columns: ['', ...grid.columns, ''],
    lines: grid.lines.map((line, at) => ({
      ...line,
      cells: [
        at === 0 ? 'STT' : String(at),
        ...line.cells,
        at === 0 ? 'Ngày trả lời' : '2025-07-25',
      ],
    })),
  })),
  'Vietnamese headings': csv(named(VIETNAMESE)),
  'English headings': csv(named(ENGLISH)),
  'headings of a form': csv(
    named(VIETNAMESE),
    headings((heading) => `${heading} (*)`),
  ),
  'headings with a star': csv(headings((heading) => `* ${heading}*:`)),
  'headings in capitals': csv(headings((heading) => heading.toUpperCase().replaceAll('_', ' '))),
  'headings without marks': csv(named(VIETNAMESE), headings(fold)),
  'headings that lost letters': csv(
    named(VIETNAMESE),
    headings((heading) => heading.replace(/[^ -~]/g, '?')),
  ),
};

const CELLS: Record<string, Kind> = {
  'ids in small letters': csv(on([ID], (cell) => cell.toLowerCase())),
  'ids with blanks': csv(on([ID], (cell) => ` ${cell.slice(0, 3)} ${cell.slice(3)}`)),
  'ids with hyphens': csv(
    on([ID], (cell) => `${cell.slice(0, 2)}-${cell.slice(2, 6)}\u2011${cell.slice(6)}`),
  ),
  'ids with fixed blanks': csv(
    on([ID], (cell) => `\u00a0${cell.slice(0, 4)}\u00a0${cell.slice(4)}\u200b`),
  ),
  'ids in full width': csv(on([ID], fullWidth)),
  'letters with a bracket': csv(on([LETTER], (cell) => `(${cell.toLowerCase()})`)),
  'letters in words': csv(on([LETTER], (cell) => `Bản ghi ${cell}`)),
  'Vietnamese words': csv(inWords('vietnamese')),
  'words without marks': csv(inWords('unmarked')),
  'English words': csv(inWords('english')),
  'words in full width': csv(on([DECISION], fullWidth)),
  'values in full width': csv(on([VALUE], fullWidth)),
  'values in capitals': csv(on([VALUE], (cell) => cell.toUpperCase())),
  'values in small letters': csv(on([VALUE], (cell) => cell.toLowerCase())),
  'values without marks': csv(on([VALUE], (cell) => (isFree(cell) ? cell : fold(cell)))),
  'values that lost letters': csv(on([VALUE], lost)),
  'words that lost letters': csv(inWords('vietnamese'), on([DECISION], lost)),
  'blanks everywhere': csv(on(READ, (cell) => (cell === '' ? ' ' : `  ${cell}\u00a0 `))),
  'guards against formulas': csv(on(READ, (cell) => (cell === '' ? '' : `'${guarded(cell)}`))),
  'both columns exchanged': csv((grid) => {
    const [decision, value] = [DECISION, VALUE].map((each) => grid.columns.indexOf(each));
    const swapped = (cells: string[]) =>
      cells.map((cell, at) =>
        at === decision ? cells[value!]! : at === value ? cells[decision!]! : cell,
      );
    const lines = grid.lines.map((line) =>
      line.id === '' ? line : { ...line, cells: swapped(line.cells) },
    );
    return { ...grid, lines };
  }),
  'zeros lost': csv(on([VALUE, 'so_giay_to', 'gia_tri'], withoutZeros)),
  'numbers rounded': csv(on([VALUE, 'so_giay_to', 'gia_tri'], (cell) => rounded(cell, '.'))),
  'numbers rounded, with a comma': csv(on([VALUE, 'so_giay_to'], (cell) => rounded(cell, ','))),
  'decimals added': csv(on([VALUE], (cell) => (/^\d{9,}$/.test(cell) ? `${cell}.0` : cell))),
};

const DATES: Record<string, Kind> = {
  'English csv': resaved('english', 'm/d/yyyy'),
  'English csv, padded': resaved('english', 'mm/dd/yyyy'),
  'English csv, day shown first': resaved('english', 'dd/mm/yyyy'),
  'English csv, day shown first in short': resaved('english', 'd/m/yyyy'),
  'English csv, two figures of the year': resaved('english', 'dd/mm/yy'),
  'English csv, year first': resaved('english', 'yyyy-mm-dd'),
  'English csv, year first with time': resaved('english', 'yyyy-mm-dd 0:00'),
  'English csv, day numbers': resaved('english', 'serial'),
  'English csv, needed columns': resaved('english', 'dd/mm/yyyy', columnsOnly(...READ)),
  'English csv, needed columns, year first': resaved('english', 'yyyy-mm-dd', columnsOnly(...READ)),
  'English csv, births in text, answers turned': csv(
    on([VALUE], (cell) => reshown(cell, 'english', 'yyyy-mm-dd')),
    columnsOnly(...READ),
  ),
  'English csv, one question each': oneQuestion,
  'English workbook': (grid) => [
    workbook({ conflicts: grid }, 'xlsx', (text) => asCell(text, 'english')),
  ],
  'English workbook, needed columns': (grid) => [
    workbook({ conflicts: withColumns(grid, READ) }, 'xlsx', (text) => asCell(text, 'english')),
  ],
  'answers alone in date cells': (grid) => [
    workbook({ 'Câu hỏi': grid }, 'xlsx', (text, column) =>
      column === VALUE ? asCell(text, 'english') : undefined,
    ),
  ],
  'Vietnamese csv': resaved('vietnamese', 'dd/mm/yyyy'),
  'Vietnamese csv, short': resaved('vietnamese', 'd/m/yyyy'),
  'Vietnamese csv, year first': resaved('vietnamese', 'yyyy-mm-dd'),
  'Vietnamese workbook': (grid) => [
    workbook({ conflicts: grid }, 'xlsx', (text) => asCell(text, 'vietnamese')),
  ],
};

const GUIDE: Grid = {
  columns: ['', ''],
  lines: [blank(['Cách trả lời']), blank(['1.', 'Cột Quyết định: ghi GOP hoặc RIENG'])],
};
const renamed = (grid: Grid) => named(VIETNAMESE)(grid, () => 0);

const BOOKS: Record<string, Kind> = {
  xlsx: (grid) => [workbook({ 'Hướng dẫn': GUIDE, 'Câu hỏi': renamed(grid) }, 'xlsx')],
  xlsb: (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'xlsb')],
  xls: (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'biff8')],
  ods: (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'ods')],
  fods: (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'fods')],
  'Excel 2003 XML': (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'xlml')],
  'a page': (grid) => [workbook({ 'Câu hỏi': renamed(grid) }, 'html')],
  'a page with turned dates': (grid) => [
    workbook({ 'Câu hỏi': withColumns(resave(grid), READ) }, 'html'),
  ],
  'two sheets': (grid) => {
    const [head] = grid.lines;
    const half = Math.ceil(grid.lines.length / 2);
    const second = { ...grid, lines: [head!, ...grid.lines.slice(half)] };
    return [workbook({ Một: { ...grid, lines: grid.lines.slice(0, half) }, Hai: second }, 'xlsx')];
  },
  'merged ids': (grid) => [workbook({ 'Câu hỏi': grid }, 'xlsx', () => undefined, true)],
};

export const KINDS: Readonly<Record<string, Kind>> = {
  ...TEXTS,
  ...ROWS,
  ...COLUMNS,
  ...CELLS,
  ...DATES,
  ...BOOKS,
};
