/** Answers as LibreOffice saves them, taken by the real program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { read, utils, write } from 'xlsx';
import { csv, hopnhat, put, scratch } from '../cli/run.js';
import { CODE_PAGES, converted, hasOffice, officeCsv } from './support.js';

const ROSTER = [
  'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn',
  'Nguyễn Văn Thử;12/05/2001;Nam;025201000001;Phú Hộ;Khu 1',
  'Nguyễn Văn Thử;21/05/2001;Nam;025201000001;Phú Hộ;Khu 1',
  'Lê Văn Giả;31/04/2000;Nam;;Phú Hộ;Khu 2',
  'Đinh Văn Số;17/02/1998;Nam;025098000007;Phú Hộ;Khu 1',
  'Vũ Văn Trùng;22/10/1998;Nam;025098000007;Phú Hộ;Khu 2',
  'Hoàng Văn Dụ;15/01/1999;Nam;;Phú Hộ;Khu Lạ',
];
const BRANCHES = [
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
  'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Phú Hộ 1',
  'Xã Phú Hộ,Khu 2,Phường Phong Châu,Chi đoàn Đường Lâm',
];
/** Kind → decision and value, on the second row of a question if there is one. */
const ANSWERS: Record<string, [string, string]> = {
  LECH_THONG_TIN: ['CHON', ''],
  TRUNG_GIAY_TO: ['RIENG', ''],
  DU_LIEU_LOI: ['', '03/04/2000'],
  CHI_DOAN: ['', 'Chi đoàn Đường Lâm'],
};

const at = (...path: string[]) => join(scratch, ...path);

/** The answers by id and letter. */
function answers(): Map<string, [string, string]> {
  const rows = csv(at('r0', 'conflicts.csv'));
  const last = new Map(rows.map((row) => [row.ma_xung_dot, row]));
  return new Map(
    [...last.values()].map((row) => [`${row.ma_xung_dot} ${row.ban_ghi}`, ANSWERS[row.loai]!]),
  );
}

function answerWorkbook(): void {
  const given = answers();
  const book = read(readFileSync(at('r0', 'conflicts.xlsx')));
  const sheet = book.Sheets['Câu hỏi']!;
  const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: '' });
  const column = (heading: string) => rows[0]!.indexOf(heading);
  rows.forEach((row, r) => {
    const answer = given.get(`${row[column('Mã xung đột')]} ${row[column('Bản ghi')]}`) ?? ['', ''];
    ['Quyết định', 'Giá trị đúng'].forEach((heading, i) => {
      const cell = utils.encode_cell({ r, c: column(heading) });
      if (answer[i] !== '') sheet[cell] = { t: 's', v: answer[i] };
    });
  });
  writeFileSync(at('conflicts.xlsx'), write(book, { type: 'buffer', bookType: 'xlsx' }));
}

function answerCsv(): void {
  const given = answers();
  const rows = csv(at('r0', 'conflicts.csv')).map((row) => {
    const [quyet_dinh, gia_tri_dung] = given.get(`${row.ma_xung_dot} ${row.ban_ghi}`) ?? ['', ''];
    return { ...row, quyet_dinh, gia_tri_dung };
  });
  writeFileSync(at('conflicts.csv'), `\ufeff${utils.sheet_to_csv(utils.json_to_sheet(rows))}`);
}

let count = 0;

/** Roster and ledger after `apply`, but for the name of the file, and what is still asked. */
function applied(file: string) {
  const out = `applied-${count++}`;
  const run = hopnhat(['apply', file, '--from', 'r0', '-o', out, '--format', 'csv', '--strict']);
  expect(run.status, run.stderr).toBe(0);
  return {
    roster: csv(at(out, 'roster.csv')),
    ledger: csv(at(out, 'decisions.csv')).map((row): typeof row => ({ ...row, source: '' })),
    questions: csv(at(out, 'conflicts.csv')),
  };
}

/** `roundTrip.test.ts` reads the answers of more formats; equal answers give equal results. */
const FORMATS: [string, string][] = [
  ['xlsx', 'xlsx'],
  ['ods', 'ods'],
  ['csv in windows-1258 with ;', officeCsv(';'.charCodeAt(0), CODE_PAGES['windows-1258'])],
];

describe.skipIf(!hasOffice)('apply after LibreOffice (skipped where soffice is missing)', () => {
  let expected: ReturnType<typeof applied>;

  beforeAll(() => {
    put('in/phu-ho.csv', ROSTER.join('\n'));
    put('branches.csv', BRANCHES.join('\n'));
    expect(hopnhat(['merge', 'in', '--branches', 'branches.csv', '-o', 'r0']).status).toBe(0);
    answerWorkbook();
    answerCsv();
    expected = applied('conflicts.xlsx');
  });

  it('starts from answers of four kinds, equal in both files', () => {
    expect(expected.ledger.map(({ status }) => status)).toEqual(Array(4).fill('applied'));
    expect(expected.questions).toEqual([]);
    expect(applied('conflicts.csv')).toEqual(expected);
  });

  it.each(FORMATS)('reads the workbook that was saved as %s', (_, filter) => {
    const [file] = converted([at('conflicts.xlsx')], filter, at(`saved-${count}`), at('profile'));
    expect(applied(file!)).toEqual(expected);
  });

  it.each(FORMATS)('reads the csv that was saved as %s', (_, filter) => {
    const folder = at(`saved-${count}`);
    const opened = officeCsv(44, CODE_PAGES['utf-8']).replace(/^csv:.*:/, 'CSV:');
    const [file] = converted([at('conflicts.csv')], filter, folder, at('profile'), opened);
    expect(applied(file!)).toEqual(expected);
  });
});
