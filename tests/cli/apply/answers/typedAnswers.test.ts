/** Values that people type into a file of questions, taken by the real program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type CellObject, read, utils, write } from 'xlsx';
import { csv, hopnhat, put, scratch } from '../../run.js';

const at = (...path: string[]) => join(scratch, ...path);
const questions = (folder: string) => csv(at(folder, 'conflicts.csv'));
const ledger = (folder: string) =>
  csv(at(folder, 'decisions.csv')).filter(({ decision }) => decision !== 'CHUA_DUNG');
let count = 0;

/** Applies a csv of these lines. @returns the folder of the result, and what was reported */
function applied(from: string, ...lines: string[]): { out: string; stderr: string } {
  const file = `typed-${++count}.csv`;
  const out = `out-${count}`;
  put(file, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\r\n'));
  const run = hopnhat(['apply', file, '--from', from, '-o', out, '--lang', 'en']);
  expect(run.status, run.stderr).toBe(0);
  return { out, stderr: run.stderr };
}

put(
  'people/phu-ho.csv',
  [
    'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn',
    'Nguyễn Văn Thử;12/05/1999;Nam;025201000001;Phú Hộ;Khu 1',
    'Trần Thị Mẫu;21/03/2002;Nam;025302000002;Phú Hộ;Khu 1',
    '',
  ].join('\r\n'),
);
hopnhat(['merge', 'people', '--to', 'Phường Phong Châu', '-o', 'contradicts']);

describe('a number that contradicts the birth or the gender', () => {
  const [birth, gender] = ['Nguyễn Văn Thử', 'Trần Thị Mẫu'].map(
    (name) => questions('contradicts').find(({ ho_ten }) => ho_ten === name)!,
  );
  const member = (folder: string, name: string) =>
    csv(at(folder, 'roster.csv')).find((row) => row['Họ và tên'] === name)!;

  it('is asked about with both possible corrections', () => {
    expect(birth!.cau_hoi).toContain('Hãy gõ số đúng hoặc ngày sinh đúng');
    expect(gender!.cau_hoi).toContain('Hãy gõ số đúng hoặc giới tính đúng');
  });

  it.each([
    ['25/12/2001', 'birth', '25/12/2001'],
    ['2001', 'birth', '2001'],
    ['25/12/2001 10:30', 'birth', '25/12/2001'],
    ['025099000003', 'id', '025099000003'],
  ])('is settled by %s, which corrects %s', (typed, field, value) => {
    const { out } = applied('contradicts', `${birth!.ma_xung_dot},A,,${typed}`);
    expect(ledger(out)).toMatchObject([{ field, value, status: 'applied' }]);
    const own = member(out, 'Nguyễn Văn Thử');
    expect(own[field === 'id' ? 'Số giấy tờ' : 'Ngày sinh']).toBe(value);
    expect(questions(out).map(({ ho_ten }) => ho_ten)).toEqual(['Trần Thị Mẫu']);
  });

  it('is settled by a gender', () => {
    const { out } = applied('contradicts', `${gender!.ma_xung_dot},A,,nữ`);
    expect(ledger(out)).toMatchObject([{ field: 'gender', value: 'Nữ', status: 'applied' }]);
    expect(member(out, 'Trần Thị Mẫu')['Giới tính']).toBe('Nữ');
  });

  it('remains open if the typed text is neither', () => {
    const { out, stderr } = applied('contradicts', `${birth!.ma_xung_dot},A,,Khu 2`);
    expect(stderr).toContain('row 2');
    expect(ledger(out)).toEqual([]);
  });
});

put(
  'branches.csv',
  [
    'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới',
    'Xã Phú Hộ,Khu 1,Phường Phong Châu,Chi đoàn Phú Hộ 1',
    'Xã Phú Hộ,Khu 5,Phường Phong Châu,Chi đoàn Đường Lâm',
    'Xã Hà Thạch,Khu 1,Phường Phong Châu,Chi đoàn Hà Thạch 1',
    'Xã Khánh Sơn,xóm 2,Xã Thiên Nhẫn,xóm 2 Khánh Sơn',
    '',
  ].join('\r\n'),
);
put(
  'placed/phu-ho.csv',
  [
    'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn',
    'Nguyễn Văn Thử;12/05/2001;Nam;025201000001;Phú Hộ;Khu 1',
    'Lê Văn Giả;21/03/2002;Nam;025202000002;Phú Hộ;Khu Lạ',
    'Đinh Văn Số;20/03/2002;Nam;025202000003;Hà Thạch;Khu 1',
    'Hà Văn Số;20/03/2001;Nam;025201000009;Khánh Sơn;xóm 2',
    '',
  ].join('\r\n'),
);
hopnhat(['merge', 'placed', '--branches', 'branches.csv', '-o', 'placed-0']);

describe('a typed branch', () => {
  const [{ ma_xung_dot: id }] = questions('placed-0').filter(({ loai }) => loai === 'CHI_DOAN');

  it.each([
    ['duong lam', 'Chi đoàn Đường Lâm'],
    ['KHU 5 (PHÚ HỘ)', 'Chi đoàn Đường Lâm'],
    ['"khu 5, xã Phú Hộ"', 'Chi đoàn Đường Lâm'],
    ['khu 1 ha thach', 'Chi đoàn Hà Thạch 1'],
    ['Chi ?oàn ?u?ng Lâm', 'Chi đoàn Đường Lâm'],
  ])('%s is the branch %s', (typed, value) => {
    const { out, stderr } = applied('placed-0', `${id},A,,${typed}`);
    expect(ledger(out)).toMatchObject([{ value, commune: 'Phường Phong Châu' }]);
    expect(stderr).not.toContain(id);
    expect(questions(out).filter(({ ma_xung_dot }) => ma_xung_dot === id)).toEqual([]);
  });

  it('counts with a warning if it belongs to another new commune', () => {
    const { out, stderr } = applied('placed-0', `${id},A,,Xóm 2 (Khánh Sơn)`);
    expect(ledger(out)).toMatchObject([{ value: 'xóm 2 Khánh Sơn', commune: 'Xã Thiên Nhẫn' }]);
    expect(stderr).toContain('belongs to another new commune');
  });

  it('is reported with all candidates if it may be several', () => {
    const { out, stderr } = applied('placed-0', `${id},A,,khu 1`);
    expect(ledger(out)).toEqual([]);
    expect(stderr).toContain(
      'Chi đoàn Phú Hộ 1, Phường Phong Châu; Chi đoàn Hà Thạch 1, Phường Phong Châu',
    );
  });
});

put(
  'near/a.csv',
  `Họ và tên;Ngày sinh;Xã cũ;Chi đoàn\nTriệu Quang Thử;12/05/2001;Phú Hộ;Khu Phú Lơi\n`,
);
put(
  'near-branches.csv',
  'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới\nPhú Hộ,Khu Phú Lợi,Phường Phong Châu,Khu Phú Lợi Mới\n',
);
hopnhat(['merge', 'near', '--branches', 'near-branches.csv', '-o', 'near-0']);

describe('an agreement with a suggested branch', () => {
  it('places the members of the branch', () => {
    const [{ ma_xung_dot: id, goi_y: suggestion }] = csv(join(scratch, 'near-0/conflicts.csv'));
    expect(suggestion).toMatch(/^Khu Phú Lợi Mới: /);
    const answers = `ma_xung_dot,ban_ghi,goi_y,quyet_dinh\n${id},A,${suggestion},Đồng ý\n`;
    hopnhat(['apply', put('near.csv', answers), '--from', 'near-0', '-o', 'near-1']);
    const [member] = csv(join(scratch, 'near-1/roster.csv'));
    expect(member['Chi đoàn mới']).toBe('Khu Phú Lợi Mới');
  });

  it('is not replaced by words that cannot answer: no row can be right', () => {
    const [{ ma_xung_dot: id }] = csv(join(scratch, 'near-0/conflicts.csv'));
    const answers = put('odd.csv', `ma_xung_dot,ban_ghi,quyet_dinh\n${id},A,cột này\n`);
    const run = hopnhat(['apply', answers, '--from', 'near-0', '-o', 'odd', '--lang', 'en']);
    expect(run.stderr).toContain(`Question ${id}`);
    expect(run.stderr).not.toContain('This row is right');
  });
});

put(
  'dates/phu-ho.csv',
  [
    'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Xã cũ;Chi đoàn',
    'Nguyễn Văn Thử;06/05/2001;Nam;025101000001;Phú Hộ;Khu 1',
    'Lê Văn Giả;31/04/2000;Nam;;Phú Hộ;Khu 1',
    'Đinh Văn Số;20/03/2002;Nam;025202000003;Phú Hộ;Khu 1',
    '',
  ].join('\r\n'),
);
hopnhat(['merge', 'dates', '--to', 'Phường Phong Châu', '-o', 'dates-0']);

describe('a typed date', () => {
  const { ma_xung_dot: id, ...row } = questions('dates-0').find(
    ({ ho_ten }) => ho_ten === 'Lê Văn Giả',
  )!;
  const other = questions('dates-0').find(({ ho_ten }) => ho_ten === 'Nguyễn Văn Thử')!;
  const births = (out: string) =>
    csv(at(out, 'roster.csv')).find((member) => member['Họ và tên'] === 'Lê Văn Giả')!['Ngày sinh'];

  /** The workbook that was given out, with this cell as the answer. */
  function workbook(cell: CellObject): string {
    const book = read(readFileSync(at('dates-0', 'conflicts.xlsx')));
    const sheet = book.Sheets['Câu hỏi']!;
    const rows: string[][] = utils.sheet_to_json(sheet, { header: 1, defval: '' });
    const r = rows.findIndex((cells) => cells.includes(id!));
    sheet[utils.encode_cell({ r, c: rows[0]!.indexOf('Giá trị đúng') })] = cell;
    const file = `typed-${++count}.xlsx`;
    writeFileSync(at(file), write(book, { type: 'buffer', bookType: 'xlsx' }));
    return file;
  }

  function appliedFile(file: string) {
    const out = `out-${++count}`;
    const { stderr } = hopnhat(['apply', file, '--from', 'dates-0', '-o', out, '--lang', 'en']);
    return { out, stderr };
  }

  const withBirths = (birth: string, typed: string) => {
    const lines = [
      `ma_xung_dot,ban_ghi,ngay_sinh,gia_tri_dung`,
      `${id},A,${row.ngay_sinh},${typed}`,
      `${other.ma_xung_dot},A,${birth},`,
    ];
    return put(`typed-${++count}.csv`, lines.join('\r\n'));
  };

  it('does not count in a text file without a known order, which is reported with what to type', () => {
    const { out, stderr } = applied('dates-0', `${id},A,,03/04/2000`);
    expect(births(out)).not.toBe('03/04/2000');
    expect(ledger(out)).toEqual([]);
    expect(stderr).toContain('ngày 6 tháng 4 năm 2006');
  });

  it.each(['ngày 3 tháng 4 năm 2000', '3 tháng 4 năm 2000', '03-Th4-2000', '03-Apr-2000'])(
    'counts in words in such a file: %s',
    (typed) => {
      expect(births(applied('dates-0', `${id},A,,${typed}`).out)).toBe('03/04/2000');
    },
  );

  it('counts after the twelfth in such a file', () => {
    expect(births(applied('dates-0', `${id},A,,23/04/2000`).out)).toBe('23/04/2000');
  });

  it('counts in a text file with unchanged dates of questions', () => {
    expect(births(appliedFile(withBirths(other.ngay_sinh!, '03/04/2000')).out)).toBe('03/04/2000');
  });

  it('follows the order of the dates of its file', () => {
    expect(births(appliedFile(withBirths('05/06/2001', '04/03/2000')).out)).toBe('03/04/2000');
    expect(births(appliedFile(withBirths('2001-05-06', '2000-04-03')).out)).toBe('03/04/2000');
    expect(births(appliedFile(withBirths('2001-06-05', '2000-03-04')).out)).toBe('03/04/2000');
  });

  it('counts in the original workbook', () => {
    expect(births(appliedFile(workbook({ t: 's', v: '03/04/2000' })).out)).toBe('03/04/2000');
  });

  it('does not count in the workbook if it became a date cell', () => {
    const { out, stderr } = appliedFile(workbook({ t: 'n', v: 36619, z: 'dd/mm/yyyy' }));
    expect(ledger(out)).toEqual([]);
    expect(stderr).toContain('ngày 6 tháng 4 năm 2006');
  });
});
