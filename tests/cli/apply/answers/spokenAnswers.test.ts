/** Answers in the words of a secretary, through the real program. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

type Row = Record<string, string>;
const HEADER = 'Họ và tên;Ngày sinh;Giới tính;Số CCCD;Số điện thoại;Xã cũ;Chi đoàn';
const at = (...path: string[]) => join(scratch, ...path);

/** All people are invented. */
put(
  'lists/phu-ho.csv',
  [
    HEADER,
    'Lê Văn Giả;31/04/2000;Nam;;0912000003;Phú Hộ;Khu 2',
    'Phạm Thị Ví;09/08/2003;Nữ;025303000004;;Phú Hộ;Khu 2',
    'Hà Thị Linh;05/07/2007;Nữ;;0912000006;Phú Hộ;Khu 1',
    'Đinh Văn Số;17/02/1998;Nam;025098000007;;Phú Hộ;Khu 1',
    ';18/02/1998;Nam;025098000017;0912000099;Phú Hộ;Khu 1',
    '',
  ].join('\n'),
);
put(
  'lists/ha-thach.csv',
  [
    HEADER,
    'Phạm Thị Ví;29/08/2003;Nữ;025303000004;;Hà Thạch;Khu 1',
    'Hà Thị Ninh;05/07/2007;Nữ;;0912000006;Hà Thạch;Khu 1',
    'Vũ Thị Trùng;22/10/1998;Nữ;025098000007;;Hà Thạch;Khu 1',
    'Bùi Văn Xa;11/12/2001;Nam;2,52E+10;;Hà Thạch;Khu 1',
    '',
  ].join('\n'),
);
hopnhat(['merge', 'lists', '--to', 'Phường Phong Châu', '-o', 'result']);
const questions = (folder = 'result'): Row[] => csv(at(folder, 'conflicts.csv'));
const roster = (folder: string): Row[] => csv(at(folder, 'roster.csv'));
const people = (folder: string, name: string) =>
  roster(folder).filter((row) => row['Họ và tên'] === name);
const findings = (folder: string): { code: string }[] => {
  const summary = JSON.parse(readFileSync(at(folder, 'summary.json'), 'utf8'));
  return [...summary.findings, ...summary.runFindings];
};

/** The row of a question by its kind, a name and, where it matters, its field. */
function rowOf(kind: string, name: string, field?: string): Row {
  const found = questions().find(
    (row) =>
      row.loai === kind && row.ho_ten === name && (field === undefined || row.truong === field),
  );
  if (found === undefined) throw new Error(`no ${kind} of ${name}`);
  return found;
}

let runs = 0;
/** @returns the folder of the result */
function answer(row: Row, decision: string, value = '', from = 'result'): string {
  const name = `run-${++runs}`;
  const line = [row.ma_xung_dot, row.ban_ghi, decision, value].join(',');
  writeFileSync(at(`${name}.csv`), `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${line}\n`);
  const { status } = hopnhat(['apply', `${name}.csv`, '--from', from, '-o', name, '--lang', 'en']);
  expect(status).toBe(0);
  return name;
}

const isAsked = (folder: string, row: Row) =>
  questions(folder).some((each) => each.ma_xung_dot === row.ma_xung_dot);

/** Expects that nothing was decided, and that the answer comes back. */
function expectReturned(folder: string, row: Row): void {
  expect(csv(at(folder, 'decisions.csv'))).toMatchObject([{ decision: 'CHUA_DUNG' }]);
  const [own] = questions(folder).filter((each) => each.ma_xung_dot === row.ma_xung_dot);
  expect(own.goi_y).toContain('could not be used');
  expect(roster(folder)).toEqual(roster('result'));
}

describe('a status as an answer', () => {
  const bad = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');

  it.each([
    ['đã mất', 'Từ trần'],
    ['DA MAT (bố báo)', 'Từ trần'],
    ['đã chuyển đi', 'Chuyển sinh hoạt'],
    ['không còn sinh hoạt', 'Không còn sinh hoạt'],
    ['moved away', 'Chuyển sinh hoạt'],
  ])('%s keeps the member, with the status in the roster', (word, status) => {
    const folder = answer(bad, word);
    expect(isAsked(folder, bad)).toBe(false);
    expect(people(folder, 'Lê Văn Giả')).toMatchObject([{ 'Tình trạng': status }]);
    expect(roster(folder)).toHaveLength(roster('result').length);
    expect(csv(at(folder, 'decisions.csv'))).toMatchObject([
      { decision: 'TRANG_THAI', value: status, status: 'applied' },
    ]);
    expect(findings(folder).map(({ code }) => code)).toContain('decisions-status');
  });

  it('settles a question about branches without moving anybody, and is kept by later runs', () => {
    const branches = rowOf('CHI_DOAN', 'Phạm Thị Ví');
    const folder = answer(branches, 'Đã chết');
    expect(isAsked(folder, branches)).toBe(false);
    const before = people('result', 'Phạm Thị Ví').map((row) => row['Chi đoàn mới']);
    expect(people(folder, 'Phạm Thị Ví').map((row) => row['Chi đoàn mới'])).toEqual(before);
    const later = answer(bad, 'BO_QUA', '', folder);
    expect(people(later, 'Phạm Thị Ví')).toMatchObject([{ 'Tình trạng': 'Từ trần' }]);
  });

  it('asks which branch a person left if only one of two rows says so', () => {
    const branches = rowOf('CHI_DOAN', 'Phạm Thị Ví');
    expectReturned(answer(branches, 'đã chuyển đi'), branches);
    const rows = questions().filter((row) => row.ma_xung_dot === branches.ma_xung_dot);
    const [left, here] = rows.map((row) => `${row.ma_xung_dot},${row.ban_ghi}`);
    const decided = (lines: string[]) => {
      const name = `run-${++runs}`;
      put(`${name}.csv`, ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
      hopnhat(['apply', `${name}.csv`, '--from', 'result', '-o', name]);
      return csv(at(name, 'decisions.csv')).map((row) => [row.decision, row.value, row.status]);
    };
    const place = rows[1]!.gia_tri;
    expect(decided([`${left},đã chuyển đi`, `${here},đúng`])).toEqual([
      ['GIA_TRI', expect.stringMatching(new RegExp(`^${place!.split(' (')[0]}`)), 'applied'],
    ]);
    expect(decided([`${left},đã chuyển đi`, `${here},đã chuyển đi`])).toEqual([
      ['TRANG_THAI', 'Chuyển sinh hoạt', 'applied'],
    ]);
  });

  it('does not answer whether two are one person, whose number it is, or who has no name', () => {
    for (const row of [
      rowOf('TRUNG_NGUOI', 'Hà Thị Linh'),
      rowOf('TRUNG_GIAY_TO', 'Đinh Văn Số'),
      rowOf('DU_LIEU_LOI', ''),
    ]) {
      expectReturned(answer(row, 'đã mất'), row);
    }
  });
});

describe('"wrong" beside the right value', () => {
  it('counts as the value', () => {
    const bad = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');
    const folder = answer(bad, 'sai', 'ngày 30 tháng 4 năm 2000');
    expect(people(folder, 'Lê Văn Giả')).toMatchObject([{ 'Ngày sinh': '30/04/2000' }]);
  });
});

describe('the owner of a shared number beside the number of the other person', () => {
  it('counts as one answer, unless both rows claim the number', () => {
    const shared = rowOf('TRUNG_GIAY_TO', 'Đinh Văn Số');
    const ledgerOf = (other: string) => {
      const name = `run-${++runs}`;
      const lines = [`${shared.ma_xung_dot},A,đúng,`, `${shared.ma_xung_dot},B,,${other}`];
      put(`${name}.csv`, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...lines, ''].join('\n'));
      hopnhat(['apply', `${name}.csv`, '--from', 'result', '-o', name]);
      return csv(at(name, 'decisions.csv')).map((row) => [row.decision, row.record, row.value]);
    };
    const other = shared.gioi_tinh === 'Nam' ? '025198000123' : '025098000123';
    expect(ledgerOf(other)).toEqual([['GIA_TRI', 'B', other]]);
    expect(ledgerOf(shared.so_giay_to!)).toMatchObject([['CHUA_DUNG', '', expect.anything()]]);
  });
});

describe('"no number" as an answer', () => {
  it('removes an impossible number from the row', () => {
    const bad = rowOf('DU_LIEU_LOI', 'Bùi Văn Xa');
    for (const [word, value] of [
      ['không có số', ''],
      ['', 'khong co so'],
      ['no number', ''],
    ]) {
      const folder = answer(bad, word, value);
      expect(isAsked(folder, bad)).toBe(false);
      expect(people(folder, 'Bùi Văn Xa')).toMatchObject([{ 'Số giấy tờ': '' }]);
    }
  });

  it('leaves a shared number with the other person', () => {
    const shared = rowOf('TRUNG_GIAY_TO', 'Vũ Thị Trùng');
    const folder = answer(shared, 'không có số');
    expect(people(folder, 'Vũ Thị Trùng')).toMatchObject([{ 'Số giấy tờ': '' }]);
    expect(people(folder, 'Đinh Văn Số')).toMatchObject([{ 'Số giấy tờ': '025098000007' }]);
    expect(isAsked(folder, shared)).toBe(false);
  });

  it('removes the number of both rows if both say so, in one file or in two', () => {
    const shared = rowOf('TRUNG_GIAY_TO', 'Vũ Thị Trùng');
    const first = answer({ ...shared, ban_ghi: 'A' }, 'không có số');
    const together = `run-${++runs}`;
    const lines = ['A', 'B'].map((letter) => `${shared.ma_xung_dot},${letter},xóa số này`);
    put(`${together}.csv`, ['ma_xung_dot,ban_ghi,quyet_dinh', ...lines, ''].join('\n'));
    hopnhat(['apply', `${together}.csv`, '--from', 'result', '-o', together]);
    for (const folder of [
      together,
      answer({ ...shared, ban_ghi: 'B' }, 'không có số', '', first),
    ]) {
      for (const name of ['Vũ Thị Trùng', 'Đinh Văn Số']) {
        expect(people(folder, name)).toMatchObject([{ 'Số giấy tờ': '' }]);
      }
      expect(isAsked(folder, shared)).toBe(false);
      const [decision] = csv(at(folder, 'decisions.csv'));
      expect(decision).toMatchObject({ record: 'A B', value: '', status: 'applied' });
      hopnhat(['undo', shared.ma_xung_dot!, '--from', folder, '-o', `${folder}-undo`]);
      expect(people(`${folder}-undo`, 'Vũ Thị Trùng')[0]!['Số giấy tờ']).not.toBe('');
    }
  });

  it('does not answer a question about something else, or about another number', () => {
    const date = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');
    expectReturned(answer(date, 'không có số'), date);
    const number = rowOf('DU_LIEU_LOI', 'Bùi Văn Xa');
    expectReturned(answer(number, 'không có số điện thoại'), number);
  });
});

describe('"remove this value" as an answer', () => {
  it('leaves an impossible date blank, also when the ledger is read again', () => {
    const date = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');
    for (const [word, value] of [
      ['xóa giá trị', ''],
      ['', 'Xoá ngày sinh'],
      ['remove this value', ''],
    ]) {
      const folder = answer(date, word!, value);
      expect(people(folder, 'Lê Văn Giả')).toMatchObject([{ 'Ngày sinh': '' }]);
      expect(isAsked(folder, date)).toBe(false);
    }
    const [member] = people(`run-${runs}`, 'Lê Văn Giả');
    const explained = hopnhat(['explain', member!['Mã']!, '--from', `run-${runs}`, '--lang', 'en']);
    expect(explained.stdout).toContain(
      `The answer to question ${date.ma_xung_dot} removed a value`,
    );
    const again = ['--decisions', `run-${runs}/decisions.csv`, '--to', 'Phường Phong Châu'];
    hopnhat(['merge', 'lists', ...again, '-o', `again-${runs}`]);
    expect(people(`again-${runs}`, 'Lê Văn Giả')).toMatchObject([{ 'Ngày sinh': '' }]);
  });

  it('leaves all equal days of a column blank that one question asks about', () => {
    const days = ['Một', 'Hai', 'Ba', 'Bốn'].map((name) => `Ngô Văn ${name};Khu 1;31/02/2025`);
    put('days/phu-ho.csv', ['Họ và tên;Chi đoàn;Ngày vào Đoàn', ...days, ''].join('\n'));
    hopnhat(['merge', 'days', '-o', 'days-0']);
    const [column, another] = questions('days-0').filter(({ loai }) => loai === 'DU_LIEU_LOI');
    expect(another).toBeUndefined();
    const folder = answer(column!, 'xóa giá trị', '', 'days-0');
    // A column without any value is left out.
    expect(roster(folder).map((row) => row['Ngày vào Đoàn'])).toEqual(days.map(() => undefined));
  });

  it('is refused on one of three rows, and for a branch', () => {
    for (const [at, date] of ['05/06/1999', '15/06/1999', '25/06/1999'].entries()) {
      const person = `Hoàng Văn Dụ;${date};Nam;025099000123;0912000041;Phú Hộ;Khu ${at + 1}`;
      put(`three/${at}.csv`, `${HEADER}\n${person}\n`);
    }
    hopnhat(['merge', 'three', '--to', 'Phường Phong Châu', '-o', 'three-0']);
    const open = questions('three-0').map(({ loai, ban_ghi }) => `${loai} ${ban_ghi}`);
    const rows = (kind: string) => ['A', 'B', 'C'].map((letter) => `${kind} ${letter}`);
    expect(open).toEqual([...rows('LECH_THONG_TIN'), ...rows('CHI_DOAN')]);
    for (const asked of questions('three-0').filter(({ ban_ghi }) => ban_ghi === 'A')) {
      const folder = answer(asked, 'xóa giá trị', '', 'three-0');
      expect(questions(folder).map(({ loai, ban_ghi }) => `${loai} ${ban_ghi}`)).toEqual(open);
      expect(findings(folder).map(({ code }) => code)).toContain('answer-no-number-not-here');
    }
    const [{ ma_xung_dot: id }] = questions('three-0') as [Row];
    const all = ['A', 'B', 'C'].map((letter) => `${id},${letter},xóa ngày này`);
    put('all.csv', ['ma_xung_dot,ban_ghi,quyet_dinh', ...all, ''].join('\n'));
    hopnhat(['apply', 'all.csv', '--from', 'three-0', '-o', 'three-1']);
    // A column without any value is left out.
    expect(people('three-1', 'Hoàng Văn Dụ').map((row) => row['Ngày sinh'])).toEqual([undefined]);
  });

  it('is refused for a name and two people', () => {
    for (const row of [rowOf('DU_LIEU_LOI', ''), rowOf('TRUNG_NGUOI', 'Hà Thị Linh')]) {
      expectReturned(answer(row, 'xóa giá trị'), row);
    }
  });

  it('is not what blank words mean', () => {
    const date = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');
    expectReturned(answer(date, 'để trống'), date);
  });
});

describe('"same as" as an answer', () => {
  const pair = rowOf('TRUNG_NGUOI', 'Hà Thị Linh');
  const [linh] = people('result', 'Hà Thị Linh');
  const [ninh] = people('result', 'Hà Thị Ninh');

  it('merges the two people of the question, by letter or Mã', () => {
    const other = pair.ban_ghi === 'A' ? 'B' : 'A';
    for (const word of [`trùng với ${other}`, `trung voi ${ninh['Mã']}`, `same as ${other}`]) {
      const folder = answer(pair, word);
      expect(isAsked(folder, pair)).toBe(false);
      expect(roster(folder)).toHaveLength(roster('result').length - 1);
    }
  });

  it('is written again if it names itself, nobody, or somebody else', () => {
    const [stranger] = people('result', 'Lê Văn Giả');
    for (const name of [pair.ban_ghi, linh['Mã'], 'TV11111111', stranger['Mã'], 'K']) {
      expectReturned(answer(pair, `trùng với ${name}`), pair);
    }
  });

  it('joins a row without a name to the member, with all its values', () => {
    const nameless = rowOf('DU_LIEU_LOI', '');
    const [so] = people('result', 'Bùi Văn Xa');
    const folder = answer(nameless, `trùng với ${so['Mã']}`);
    expect(isAsked(folder, nameless)).toBe(false);
    expect(people(folder, 'Bùi Văn Xa')).toMatchObject([{ 'Số điện thoại': '0912000099' }]);
    expect(roster(folder)).toHaveLength(roster('result').length);
    const again = answer(nameless, `trùng với ${so['Mã']}`, '', folder);
    expect(roster(again)).toEqual(roster(folder));
    expect(findings(again).map(({ code }) => code)).not.toContain('answer-same-unknown');
  });

  it('joins a row with an impossible value to the member', () => {
    const bad = rowOf('DU_LIEU_LOI', 'Lê Văn Giả');
    const folder = answer(bad, `trùng với ${ninh['Mã']}`);
    expect(isAsked(folder, bad)).toBe(false);
    expect(roster(folder)).toHaveLength(roster('result').length - 1);
  });
});

describe('a name in a blank cell of the program', () => {
  it('is reported with what to do, since only the columns of answers are read', () => {
    const [nameless] = questions().filter(
      ({ ho_ten, loai }) => ho_ten === '' && loai === 'DU_LIEU_LOI',
    );
    const headings = ['ma_xung_dot', 'ban_ghi', 'ho_ten', 'quyet_dinh', 'gia_tri_dung'];
    const id = nameless!.ma_xung_dot;
    put('blank.csv', `${headings.join(',')}\n${id},A,Bùi Văn Mẫu,,\n`);
    const run = hopnhat(['apply', 'blank.csv', '--from', 'result', '-o', 'blank', '--lang', 'en']);
    expect(run.stderr).toContain('copy it to column gia_tri_dung');
    expect(findings('blank').map(({ code }) => code)).toContain('answers-cells-filled');
    expect(people('blank', 'Bùi Văn Mẫu')).toEqual([]);
  });

  it('is not reported for the cells that the program filled', () => {
    hopnhat(['apply', 'result/conflicts.csv', '--from', 'result', '-o', 'filled']);
    expect(findings('filled').map(({ code }) => code)).not.toContain('answers-cells-filled');
  });
});

describe('further words behind a decision', () => {
  it('are a note of the decision, which is not listed among unusable answers', () => {
    const folder = answer(rowOf('TRUNG_NGUOI', 'Hà Thị Linh'), 'gộp - mẹ nói vậy');
    expect(findings(folder).map(({ code }) => code)).toContain('answer-additions');
    expect(csv(at(folder, 'decisions.csv'))).toMatchObject([
      { decision: 'GOP', note: 'mẹ nói vậy' },
    ]);
  });
});

describe('words in a column without a heading, beside a decision', () => {
  it('are reported, and the decision is not listed among unusable answers', () => {
    const { ma_xung_dot, ban_ghi } = rowOf('TRUNG_NGUOI', 'Hà Thị Linh');
    put(
      'beside.csv',
      `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung,ghi_chu,\n${ma_xung_dot},${ban_ghi},GOP,,,gộp\n`,
    );
    expect(hopnhat(['apply', 'beside.csv', '--from', 'result', '-o', 'beside']).status).toBe(0);
    expect(findings('beside').map(({ code }) => code)).toContain('answers-cells-unread');
    expect(csv(at('beside', 'decisions.csv'))).toMatchObject([{ decision: 'GOP' }]);
  });
});
