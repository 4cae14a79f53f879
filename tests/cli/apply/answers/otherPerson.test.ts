import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../../run.js';
import { answerFile, questionsOf } from '../../truthAnswers.js';

const HEADER = 'Họ và tên;Ngày sinh;Số điện thoại;Xã cũ;Chi đoàn';
const CSV = ['--format', 'csv', '--lang', 'en'];
const rows = (folder: string) => {
  const members = new Map<string, string[]>();
  for (const { member, file } of csv(join(scratch, folder, 'lineage.csv'))) {
    if (member !== '') members.set(member!, [...(members.get(member!) ?? []), file!]);
  }
  return [...members.values()].map((files) => files.sort()).sort();
};
const questionOf = (folder: string, kind: string) =>
  [...questionsOf(folder)].find(([, [row]]) => row!.loai === kind);

/** One name, date and phone on three lists, in three branches; all people are invented. */
for (const [file, branch] of [
  ['mot', 'Khu 1'],
  ['hai', 'Khu 2'],
  ['ba', 'Khu 3'],
]) {
  put(`in/${file}.csv`, `${HEADER}\r\nTriệu Quang Thử;12/05/2001;0912000001;Phú Hộ;${branch}\r\n`);
}
hopnhat(['merge', 'in', '--to', 'Phường Phong Châu', '-o', 'r0', ...CSV]);

describe('an answer that one of three rows is of another person', () => {
  const [id, candidates] = questionOf('r0', 'CHI_DOAN')!;
  const other = candidates.find(({ tep }) => tep === 'hai.csv')!;

  it('separates this row, and asks again about the others', () => {
    expect(candidates).toHaveLength(3);
    answerFile('apart.csv', [`${id},A,tách ${other.ban_ghi}`]);
    const run = hopnhat(['apply', 'apart.csv', '--from', 'r0', '-o', 'r1', ...CSV]);
    expect(run.status, run.stderr).toBe(0);
    expect(rows('r1')).toEqual([['ba.csv', 'mot.csv'], ['hai.csv']]);
    const [again, left] = questionOf('r1', 'CHI_DOAN')!;
    expect(again).not.toBe(id);
    expect(left.map(({ tep }) => tep).sort()).toEqual(['ba.csv', 'mot.csv']);
    answerFile('branch.csv', [`${again},A,CHON`]);
    hopnhat(['apply', 'branch.csv', '--from', 'r1', '-o', 'r2', ...CSV]);
    expect(rows('r2')).toEqual(rows('r1'));
    const statuses = csv(join(scratch, 'r2', 'decisions.csv')).map(({ status }) => status);
    expect(statuses).toEqual(['applied', 'applied']);
  });

  it('may be given for several rows of one file', () => {
    for (const [folder, letters] of [
      ['two-rows', ['A', 'C']],
      ['all-rows', ['C', 'B', 'A']],
    ] as const) {
      const answers = letters.map((letter) => `${id},${letter},tách ${letter}`);
      answerFile(`${folder}.csv`, answers);
      const run = hopnhat(['apply', `${folder}.csv`, '--from', 'r0', '-o', folder, ...CSV]);
      expect(run.stderr).not.toContain('different answers');
      expect(rows(folder)).toEqual([['ba.csv'], ['hai.csv'], ['mot.csv']]);
      const [decision] = csv(join(scratch, folder, 'decisions.csv'));
      expect(decision).toMatchObject({ decision: 'RIENG', record: [...letters].sort().join(' ') });
      const again = ['apply', `${folder}.csv`, '--from', folder, '-o', `${folder}-2`, ...CSV];
      expect(hopnhat(again).stderr).not.toContain(id);
      expect(rows(`${folder}-2`)).toEqual(rows(folder));
    }
  });

  it('may be given for several rows in two files, together or one after the other', () => {
    for (const letter of ['A', 'C'])
      answerFile(`${letter}.csv`, [`${id},${letter},tách ${letter}`]);
    const apply = (files: string[], from: string, to: string) =>
      hopnhat(['apply', ...files, '--from', from, '-o', to, ...CSV]);
    expect(apply(['A.csv', 'C.csv'], 'r0', 'together').stderr).not.toMatch(
      /different|another decision/,
    );
    apply(['C.csv'], 'r0', 'first');
    expect(apply(['A.csv'], 'first', 'then').stderr).not.toMatch(/different|another decision/);
    expect(apply(['C.csv'], 'then', 'again').stderr).not.toMatch(/different|another decision/);
    for (const folder of ['together', 'then', 'again']) {
      expect(rows(folder), folder).toEqual([['ba.csv'], ['hai.csv'], ['mot.csv']]);
      const decisions = csv(join(scratch, folder, 'decisions.csv'));
      expect(decisions.map(({ decision, record }) => [decision, record])).toEqual([
        ['RIENG', 'A C'],
      ]);
    }
  });

  it('is withdrawn alone if two files gave it for a row each', () => {
    for (const [file, letter] of [
      ['A.csv', 'C'],
      ['C.csv', 'A'],
    ]) {
      const out = `left-${letter}`;
      const run = hopnhat(['undo', file!, '--from', 'then', '-o', out, ...CSV]);
      expect(run.stderr).toContain('Decisions withdrawn: 1');
      const [decision, further] = csv(join(scratch, out, 'decisions.csv'));
      expect(further).toBeUndefined();
      expect(decision).toMatchObject({
        record: letter,
        source: `${letter}.csv`,
        status: 'applied',
      });
      hopnhat(['apply', `${letter}.csv`, '--from', 'r0', '-o', `only-${letter}`, ...CSV]);
      expect(rows(out)).toEqual(rows(`only-${letter}`));
      hopnhat(['apply', file!, '--from', out, '-o', `${out}-again`, ...CSV]);
      expect(rows(`${out}-again`)).toEqual(rows('then'));
    }
    hopnhat(['undo', 'A.csv', 'C.csv', '--from', 'then', '-o', 'none-left', ...CSV]);
    expect(rows('none-left')).toEqual(rows('r0'));
  });

  it('differs from an answer that all rows are of different people', () => {
    answerFile('all.csv', [`${id},A,RIENG`]);
    hopnhat(['apply', 'all.csv', '--from', 'r0', '-o', 'all', ...CSV]);
    expect(rows('all')).toHaveLength(3);
    const both = ['apply', 'all.csv', 'apart.csv', '--from', 'r0', '-o', 'both', ...CSV];
    expect(hopnhat(both).stderr).toContain('has different answers');
    expect(rows('both')).toEqual(rows('r0'));
  });

  it('is withdrawn by undo', () => {
    hopnhat(['undo', id, '--from', 'r1', '-o', 'back', ...CSV]);
    expect(rows('back')).toEqual(rows('r0'));
  });

  it('is refused for a row that the question does not have', () => {
    answerFile('none.csv', [`${id},A,tách K`]);
    const run = hopnhat(['apply', 'none.csv', '--from', 'r0', '-o', 'none', ...CSV]);
    expect(run.stderr).toContain('row K alone cannot be separated');
    expect(rows('none')).toEqual(rows('r0'));
  });
});

describe('an answer that one row of a side is of another person', () => {
  /** Two rows of one person, and one with the year of birth alone. */
  const people = [
    ['one', '2001', '0912000001'],
    ['two', '12/05/2001', '0912000009'],
    ['three', '12/05/2001', ''],
  ];
  for (const [file, birth, phone] of people) {
    put(`side/${file}.csv`, `${HEADER}\r\nTriệu Quang Thử;${birth};${phone};Phú Hộ;Khu 1\r\n`);
  }
  hopnhat(['merge', 'side', '--to', 'Phường Phong Châu', '-o', 's0', ...CSV]);
  const [id, asked] = questionOf('s0', 'TRUNG_NGUOI')!;

  it('keeps this row apart from all others, and asks again about them', () => {
    expect(rows('s0')).toEqual([['one.csv'], ['three.csv', 'two.csv']]);
    const { ban_ghi: letter } = asked.find(({ tep }) => tep === 'two.csv')!;
    answerFile('side.csv', [`${id},${letter},tách ${letter}`]);
    const run = hopnhat(['apply', 'side.csv', '--from', 's0', '-o', 's1', ...CSV]);
    expect(run.stderr).not.toContain('cannot be separated');
    expect(rows('s1')).toEqual([['one.csv'], ['three.csv'], ['two.csv']]);
    const [decision] = csv(join(scratch, 's1', 'decisions.csv'));
    expect(decision).toMatchObject({ question: id, decision: 'RIENG', status: 'applied' });
    const [, again] = questionOf('s1', 'TRUNG_NGUOI')!;
    expect(again.map(({ tep }) => tep).sort()).toEqual(['one.csv', 'three.csv']);
  });
});

describe('an answer that one of two rows is of another person', () => {
  it('keeps two people apart who may be one, if the row is alone on its side', () => {
    const phones = ['0912000001', '0912000009'];
    for (const [at, phone] of phones.entries()) {
      put(`pair/${at}.csv`, `${HEADER}\r\nTriệu Quang Thử;2001;${phone};Phú Hộ;Khu 1\r\n`);
    }
    hopnhat(['merge', 'pair', '--to', 'Phường Phong Châu', '-o', 'p0', ...CSV]);
    const [id, pair] = questionOf('p0', 'TRUNG_NGUOI')!;
    expect(pair.map(({ ban_ghi }) => ban_ghi)).toEqual(['A', 'B']);
    answerFile('pair.csv', [`${id},A,B là người khác`]);
    const run = hopnhat(['apply', 'pair.csv', '--from', 'p0', '-o', 'p1', ...CSV]);
    expect(run.stderr).not.toContain('cannot be separated');
    expect(rows('p1')).toHaveLength(2);
    const [decision] = csv(join(scratch, 'p1', 'decisions.csv'));
    expect(decision).toMatchObject({ question: id, decision: 'RIENG', status: 'applied' });
  });
});

describe('an answer that one of two rows written alike is of another person', () => {
  /** One row in two files, and a row without a phone that may be of the same person; all are invented. */
  const alike = `${HEADER}\r\nTriệu Quang Thử;12/05/2001;0912000009;Phú Hộ;Khu 1\r\n`;
  put('alike/one.csv', `${HEADER}\r\nTriệu Quang Thử;2001;0912000001;Phú Hộ;Khu 1\r\n`);
  put('alike/two.csv', alike);
  put('alike/three.csv', alike);
  hopnhat(['merge', 'alike', '--to', 'Phường Phong Châu', '-o', 'l0', ...CSV]);
  const [id, asked] = questionOf('l0', 'TRUNG_NGUOI')!;
  const { ban_ghi: letter } = asked.find(({ tep }) => tep === 'two.csv')!;

  it('is refused with a remedy, which works', () => {
    answerFile('alike.csv', [`${id},${letter},tách ${letter}`]);
    const run = hopnhat(['apply', 'alike.csv', '--from', 'l0', '-o', 'l1', ...CSV]);
    expect(run.stderr).toContain('are written alike');
    put(
      'alike/two.csv',
      alike.replace('Khu 1', 'Khu 1;anh').replace('Chi đoàn', 'Chi đoàn;Ghi chú'),
    );
    hopnhat(['merge', 'alike', '--to', 'Phường Phong Châu', '-o', 'l2', ...CSV]);
    const [next, again] = questionOf('l2', 'TRUNG_NGUOI')!;
    const { ban_ghi: marked } = again.find(({ tep }) => tep === 'two.csv')!;
    answerFile('marked.csv', [`${next},${marked},tách ${marked}`]);
    hopnhat(['apply', 'marked.csv', '--from', 'l2', '-o', 'l3', ...CSV]);
    expect(rows('l3')).toEqual([['one.csv'], ['three.csv'], ['two.csv']]);
  });
});
