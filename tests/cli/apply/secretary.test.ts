/** Answers as secretaries write them in their own words, through the real program. */
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { BRANCHES, csv, hopnhat, put, scratch } from '../run.js';

const HEADER = 'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Điện thoại;Xã cũ;Chi đoàn';

put('branches.csv', BRANCHES);
put(
  'people/phu-ho.csv',
  [
    HEADER,
    'Nguyễn Thị Linh;18/07/2006;Nữ;025306666928;;Phú Hộ;Khu 1',
    'Nguyễn Thị Ninh;18/07/2006;Nữ;025306666928;;Phú Hộ;Khu 1',
    'Trần Văn Thử;15/06/2003;Nam;025203640620;;Phú Hộ;Khu 1',
    'Trần Văn Thử;15/06/2002;Nam;025203640620;;Phú Hộ;Khu 1',
    'Lê Hà Mẫu;17/02/2006;Nữ;025306465039;;Phú Hộ;Khu 1',
    'Lê Hà Mẫu;17/02/2006;Nữ;025306465039;;Phú Hộ;Khu 2',
    'Đỗ Văn Ba;01/03/2001;Nam;025201111111;;Phú Hộ;Khu 1',
    'Đỗ Văn Ba;01/03/2001;Nam;025201111111;;Phú Hộ;Khu 2',
    'Vũ Văn Tám;25/06/2008;Nam;025208766924;;Phú Hộ;Khu 1',
    'Vũ Văn Tám;25/05/2008;Nam;025208766924;;Phú Hộ;Khu 1',
    'Khuất Minh Mẫu;24/01/2004;Nam;025204896523;;Phú Hộ;Khu 1',
    '',
  ].join('\r\n'),
);
put(
  'people/ha-thach.csv',
  [
    HEADER,
    'Đỗ Văn Ba;01/03/2001;Nam;025201111111;;Hà Thạch;Khu 1',
    'Khuất Minh Mẫu;24/01/2004;Nam;025204905269;;Hà Thạch;Khu 1',
    '',
  ].join('\r\n'),
);
hopnhat(['merge', 'people', '--branches', 'branches.csv', '-o', 'r1']);

const questions = (folder: string) => csv(join(scratch, folder, 'conflicts.csv'));
const ledger = (folder: string) => csv(join(scratch, folder, 'decisions.csv'));
const decided = (folder: string) => ledger(folder).filter(({ status }) => status === 'applied');
/** The id of the question that shows this value, or asks about this person. */
const idOf = (text: string, kind: string) =>
  questions('r1').find(
    ({ loai, ho_ten, gia_tri }) => loai === kind && [ho_ten, gia_tri].includes(text),
  )!.ma_xung_dot!;
const name = idOf('Nguyễn Thị Linh', 'LECH_THONG_TIN');
const birth = idOf('Trần Văn Thử', 'LECH_THONG_TIN');
const month = idOf('Vũ Văn Tám', 'LECH_THONG_TIN');
const branch = idOf('Lê Hà Mẫu', 'CHI_DOAN');
const three = idOf('Đỗ Văn Ba', 'CHI_DOAN');
const person = idOf('Khuất Minh Mẫu', 'TRUNG_NGUOI');
let count = 0;

function answers(...lines: string[]): string {
  const file = `tra-loi-${++count}.csv`;
  put(file, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\r\n'));
  return file;
}

/** Applies a file for each of the texts. */
function applied(...files: string[]): { out: string; stderr: string } {
  const out = `out-${++count}`;
  const run = hopnhat(['apply', ...files, '--from', 'r1', '-o', out]);
  expect(run.status, run.stderr).toBe(0);
  return { out, stderr: run.stderr };
}

/** Goes on from an earlier result. @returns the folder of the next */
function again(from: string, file: string): string {
  const out = `out-${++count}`;
  expect(hopnhat(['apply', file, '--from', from, '-o', out]).status).toBe(0);
  return out;
}

describe('a partial typed value', () => {
  it('means the one value of the question that it fits', () => {
    const lines = [`${name},A,,Linh`, `${birth},A,,2003`, `${month},A,,5/2008`];
    const { out } = applied(answers(...lines));
    const values = new Map(ledger(out).map(({ question, value }) => [question, value]));
    expect(values.get(name)).toBe('Nguyễn Thị Linh');
    expect(values.get(birth)).toBe('15/06/2003');
    expect(values.get(month)).toBe('25/05/2008');
  });

  it('decides nothing if none or several fit, and is written again', () => {
    const lines = [`${name},A,,Lan`, `${month},A,,2008`, `${branch},A,,Phường Phong Châu`];
    const { out, stderr } = applied(answers(...lines));
    expect(decided(out)).toEqual([]);
    expect(stderr).toContain(`${name}: họ tên gõ vào chưa đủ`);
    expect(stderr).toContain(`${month}: giá trị gõ vào đúng với nhiều dòng (A, B)`);
    const open = questions(out).find(({ ma_xung_dot }) => ma_xung_dot === month)!;
    expect(open.goi_y).toContain('“2008”');
  });
});

describe('a usable and an unusable answer to one question', () => {
  const useless = answers(`${branch},A,,Khu 99`);
  const useful = answers(`${branch},B,CHON,`);

  it('from two files: the usable one counts, in one run or in two', () => {
    const { out, stderr } = applied(useless, useful);
    expect(ledger(out)).toMatchObject([
      { value: 'Chi đoàn Phú Hộ 2', source: useful },
      { decision: 'CHUA_DUNG', value: 'Khu 99', source: useless },
    ]);
    expect(stderr).toContain(useless);
    expect(ledger(again(applied(useless).out, useful))).toEqual(ledger(out));
  });

  it('is written again while its question is open, and kept beside a decision', () => {
    const other = answers(`${name},A,CHON,`);
    const first = applied(useless).out;
    const second = again(first, other);
    const { goi_y } = questions(second).find(({ ma_xung_dot }) => ma_xung_dot === branch)!;
    expect(goi_y).toMatch(/Đã trả lời “Khu 99” nhưng chưa dùng được\. Câu \w+: /);
    for (const out of [applied(useless, other).out, again(applied(other).out, useless)]) {
      expect(questions(second)).toEqual(questions(out));
      expect(ledger(second)).toEqual(ledger(out));
    }
    const late = again(again(second, other), useful);
    expect(ledger(late).map(({ decision }) => decision)).toEqual([
      'GIA_TRI',
      'GIA_TRI',
      'CHUA_DUNG',
    ]);
    expect(questions(late).every((row) => !row.goi_y!.includes('Khu 99'))).toBe(true);
  });

  it('on rows of one file: none counts', () => {
    const { out } = applied(answers(`${branch},A,,Khu 99`, `${branch},B,CHON,`));
    expect(decided(out)).toEqual([]);
  });
});

describe('words of a secretary', () => {
  it('answer in everyday words whether two are one person, and choose a row', () => {
    const { out } = applied(answers(`${person},A,có,`, `${branch},B,Dòng này đúng,`));
    const words = new Map(ledger(out).map(({ question, ...row }) => [question, row]));
    expect(words.get(person)).toMatchObject({ decision: 'GOP' });
    expect(words.get(branch)).toMatchObject({ value: 'Chi đoàn Phú Hộ 2' });
  });

  it('are reported without codes if a question does not allow them, with those it allows', () => {
    const lines = [`${branch},A,gộp,`, `${name},A,hỏi lại,`, `${person},A,hỏi lại,`];
    const { stderr } = applied(answers(...lines));
    expect(stderr).not.toContain('CHI_DOAN');
    expect(stderr).toContain(`Câu ${branch} không nhận “Một người”`);
    expect(stderr).toMatch(new RegExp(`${person}[^\\n]*ghi “Một người”; [^\\n]*ghi “Hai người”`));
    expect(stderr).toMatch(new RegExp(`${name}[^\\n]*: Dòng này đúng, Hai người, Để nguyên;`));
  });
});

describe('a question', () => {
  it('counts the branches to choose from', () => {
    const { cau_hoi } = questions('r1').find(({ ma_xung_dot }) => ma_xung_dot === three)!;
    expect(cau_hoi).toContain('Người này có tên ở 3 chi đoàn');
  });

  it('of a Party roster uses the Party’s word for branches', () => {
    const { stderr } = hopnhat([
      'merge',
      'people',
      '--branches',
      'branches.csv',
      '--profile',
      'dang-vien',
      '-o',
      'party',
    ]);
    const sentences = questions('party').map(({ cau_hoi, loai_ten }) => `${loai_ten} ${cau_hoi}`);
    expect(sentences.join()).toContain('Thuộc chi bộ mới nào?');
    expect(sentences.join()).toContain('Chưa rõ chi bộ mới');
    expect(stderr).toContain('Chi bộ mới (');
  });
});

describe('an answer that differs from the ledger', () => {
  it('does not count, and is not reported as if it did', () => {
    const { out } = applied(answers(`${person},A,RIENG,`));
    const next = `out-${++count}`;
    const { stderr } = hopnhat([
      ...['apply', answers(`${person},A,GOP,`), '--from', out, '-o', next, '--lang', 'en'],
    ]);
    expect(stderr).toContain('already has another decision');
    expect(stderr).not.toContain('the rows were merged, but');
    expect(decided(next).map(({ question, decision }) => [question, decision])).toContainEqual([
      person,
      'RIENG',
    ]);
  });
});
