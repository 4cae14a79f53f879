import { mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, parse } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { damagedPattern, matchesWord } from '../../src/answers/cell/damagedWords.js';
import { typedOrders } from '../../src/decisions/accept/values/typedOrder.js';
import type { Answer } from '../../src/model/index.js';
import { idOf, short } from '../answers/support.js';
import { questionRow } from '../report/result.js';
import {
  answersOf,
  CODE_PAGES,
  converted,
  hasOffice,
  officeCsv,
  questionTable,
  writeFiles,
} from './support.js';

const SENTENCE = 'Hai dòng A và B có phải một người không? Cùng tên, lệch ngày sinh.';

/** `kind|decision A|value A|decision B|value B` of each question. */
const ANSWERED = [
  'TRUNG_NGUOI|GOP|||',
  'TRUNG_NGUOI|RIENG||RIENG|',
  'TRUNG_NGUOI|||gộp lại|',
  'TRUNG_NGUOI|khác người|||',
  'TRUNG_NGUOI||||',
  'LECH_THONG_TIN|||CHON|',
  'LECH_THONG_TIN|x|||',
  'LECH_THONG_TIN||05/03/1999||',
  'LECH_THONG_TIN|chọn|||',
  'TRUNG_GIAY_TO||025201000001|RIENG|',
  'TRUNG_GIAY_TO|||bỏ qua|',
  'CHI_DOAN||Chi đoàn Khu Đồng Sơn 1||',
  'CHI_DOAN|BO_QUA|||',
  'DIA_BAN||Phường Phong Châu||',
  'DU_LIEU_LOI||+84912000001||',
  'DU_LIEU_LOI||0912000002||',
  'DU_LIEU_LOI||Nguyễn Văn Thử||',
];

const birthOf = (number: number) => `${10 + number}/05/2001`;

const orderOf = typedOrders(
  ANSWERED.map((_, number) => ({
    id: idOf(number),
    rows: ['A', 'B'].map((letter) => questionRow({ letter, birth: birthOf(number) })),
  })),
);

/** A typed value as it counts: a date in the order that its sheet proves. */
function meant({ value, shown }: Answer): string {
  const order = orderOf(value, shown);
  if (order === 'open') return 'open';
  return order === 'as-typed' ? value : value.replace(/^(\d+)-(\d+)-(\d+)$/, '$2/$3/$1');
}

const table = questionTable(
  ANSWERED.flatMap((line, number) => {
    const [loai, ...cells] = line.split('|');
    return ['A', 'B'].map((letter, at) => ({
      ma_xung_dot: idOf(number),
      ban_ghi: letter,
      loai: loai!,
      loai_ten: 'Có thể trùng người',
      cau_hoi: SENTENCE,
      tep: 'Danh sách đoàn viên.xlsx',
      dong: String(number + at + 5),
      ho_ten: `Nguyễn Đức Thử ${letter}`,
      ngay_sinh: birthOf(number),
      so_giay_to: `02520100000${at}`,
      so_dien_thoai: '0912000001',
      xa_cu: 'Xã Phú Hộ',
      quyet_dinh: cells[at * 2]!,
      gia_tri_dung: cells[at * 2 + 1]!,
    }));
  }),
);

const COMMA = 44;
const SEMICOLON = 59;

const FILTERS: [string, string][] = [
  ['xlsx', 'xlsx'],
  ['ods', 'ods'],
  ['fods', 'fods'],
  ['xls', 'xls:MS Excel 97'],
  ['csv in UTF-8', officeCsv(COMMA, CODE_PAGES['utf-8'])],
  ['csv in UTF-8 with ;', officeCsv(SEMICOLON, CODE_PAGES['utf-8'])],
  ['csv in windows-1252', officeCsv(SEMICOLON, CODE_PAGES['windows-1252'])],
  ['csv in windows-1258', officeCsv(COMMA, CODE_PAGES['windows-1258'])],
];

/** Ways to open the csv, which `soffice` has for all files of a start; so each is saved as ods first. */
const OPENED: [string, string][] = [
  ['UTF-8', 'CSV:44,34,76,1'],
  ['code page', 'CSV:44,34,1,1'],
];

/** Far more than needed, for a machine that does much else. */
const TIMEOUT_MS = 240_000;

const withoutZeros = (text: string) => text.replace(/^0+(?=\d)/, '');

/** Whether a value is the one that was typed, but for marks or leading zeros that were lost. */
function isSame(wanted: string, value: string): boolean {
  return (
    withoutZeros(value) === withoutZeros(wanted) || matchesWord(damagedPattern([wanted]), value)
  );
}

describe.skipIf(!hasOffice)('LibreOffice (skipped where soffice is missing)', () => {
  let folder: string;
  let expected: Answer[];

  const profile = () => join(folder, 'profile');

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hopnhat-office-'));
    await writeFiles(folder, table);
    expected = await answersOf(join(folder, 'conflicts.xlsx'));
    const opened = join(folder, 'opened');
    for (const [name, filter] of OPENED) {
      const [document] = converted(
        [join(folder, 'conflicts.csv')],
        'ods',
        join(folder, name),
        profile(),
        filter,
      );
      mkdirSync(opened, { recursive: true });
      renameSync(document!, join(opened, `${name}.ods`));
    }
  }, TIMEOUT_MS);

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  function expectSame(answers: readonly Answer[]): void {
    const bare = (each: Answer) => short({ ...each, value: '' });
    expect(answers.map(bare)).toEqual(expected.map(bare));
    const lost = expected.filter(({ value }, at) => !isSame(value, meant(answers[at]!)));
    expect(lost.map(short)).toEqual([]);
  }

  it('starts from two equal files', async () => {
    expect(expected).toHaveLength(18);
    expectSame(await answersOf(join(folder, 'conflicts.csv')));
  });

  describe.each(FILTERS)('saves as %s', (_, filter) => {
    let written: string[];
    // One start of the program saves all three.
    beforeAll(() => {
      const files = ['conflicts.xlsx', 'opened/UTF-8.ods', 'opened/code page.ods'];
      const paths = files.map((file) => join(folder, file));
      const out = join(folder, filter.replace(/[^\w]+/g, '-'));
      written = converted(paths, filter, out, profile());
    }, TIMEOUT_MS);

    it.each([
      ['the workbook', 'conflicts'],
      ['the csv that was opened as UTF-8', 'UTF-8'],
      ['the csv that was opened in the code page of the PC', 'code page'],
    ])('%s', async (_name, file) => {
      const path = written.find((each) => parse(each).name === file);
      expectSame(await answersOf(path!));
    });
  });
});
