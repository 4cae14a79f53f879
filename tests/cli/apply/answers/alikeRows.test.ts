import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';

const TITLE = 'HUYỆN TÂN SƠN';
const people = (commune: string, day: string) => [
  `ĐOÀN XÃ ${commune}, ${TITLE}`,
  'STT,Họ và tên,Ngày sinh,Chi đoàn',
  `1,Nguyễn Văn Hùng,${day},Khu 1`,
];
const present = (commune: string) => [
  `ĐOÀN XÃ ${commune}, ${TITLE}`,
  'ĐIỂM DANH',
  'STT,Họ và tên,Chi đoàn,Có mặt',
  '1,Nguyễn Văn Hùng,,x',
];

interface Row {
  [heading: string]: string;
}

const questions = () => csv(join(scratch, 'out/conflicts.csv'));
const memberOf = (out: string, file: string) =>
  csv(join(scratch, out, 'lineage.csv')).find((row: Row) => row.file === file && row.member !== '')!
    .member;
const branchOf = (out: string, file: string) => {
  const member = memberOf(out, file);
  const row = csv(join(scratch, out, 'roster.csv')).find((each: Row) => each.Mã === member);
  return row!['Chi đoàn mới'];
};

function apply(out: string, answers: string[]) {
  put(`${out}.csv`, ['ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung', ...answers].join('\n'));
  expect(hopnhat(['apply', `${out}.csv`, '--from', 'out', '-o', out]).status).toBe(0);
}

describe('rows with nothing but a name, written alike in two communes', () => {
  beforeAll(() => {
    put('in/a/DS.csv', people('KIỆT SƠN', '11/01/2001').join('\n'));
    put('in/a/Có mặt.csv', present('KIỆT SƠN').join('\n'));
    put('in/b/DS.csv', people('VINH TIỀN', '12/02/2001').join('\n'));
    put('in/b/Có mặt.csv', present('VINH TIỀN').join('\n'));
    expect(hopnhat(['merge', 'in', '-o', 'out', '--format', 'csv']).status).toBe(0);
  });

  it('are not joined by an answer about one of them', () => {
    const asked = questions().find(({ loai, tep }) => loai === 'TRUNG_NGUOI' && tep === 'a/DS.csv');
    apply('joined', [`${asked!.ma_xung_dot},A,GOP,`]);
    expect(memberOf('joined', 'a/Có mặt.csv')).toBe(memberOf('joined', 'a/DS.csv'));
    expect(memberOf('joined', 'b/Có mặt.csv')).toBe(memberOf('out', 'b/Có mặt.csv'));
    expect(memberOf('joined', 'b/Có mặt.csv')).not.toBe(memberOf('joined', 'a/Có mặt.csv'));
  });

  it('do not go where an answer about one of them says', () => {
    const asked = questions().find(
      ({ loai, tep }) => loai === 'CHI_DOAN' && tep === 'a/Có mặt.csv',
    );
    apply('placed', [`${asked!.ma_xung_dot},A,,Khu 1`]);
    expect(branchOf('placed', 'a/Có mặt.csv')).toBe('Khu 1');
    expect(branchOf('placed', 'b/Có mặt.csv')).toBe('');
  });

  it('keep their answers and their Mã when a list of another commune comes late', () => {
    const merge = (list: string, out: string, ...more: string[]) =>
      expect(hopnhat(['merge', list, '-o', out, ...more]).status).toBe(0);
    merge('in/a', 'first');
    const asked = csv(join(scratch, 'first/conflicts.csv')).find(({ loai }) => loai === 'CHI_DOAN');
    const answer = `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${asked!.ma_xung_dot},A,,Khu 1`;
    put('first.csv', answer);
    expect(hopnhat(['apply', 'first.csv', '--from', 'first', '-o', 'second']).status).toBe(0);
    merge('in/b', 'third', '--previous', 'second');
    expect(memberOf('third', 'a/Có mặt.csv')).toBe(memberOf('first', 'Có mặt.csv'));
    expect(branchOf('third', 'a/Có mặt.csv')).toBe('Khu 1');
    expect(branchOf('third', 'b/Có mặt.csv')).toBe('');
  });
});
