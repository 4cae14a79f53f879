import { describe, expect, it } from 'vitest';
import type { Answer, MergeResult } from '../../../src/model/index.js';
import { answeredAgain, answerOn } from '../../support/answered.js';
import { merged } from '../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
const listsOf = (first: string, second: string) => ({
  'a.csv': `${HEAD}\n${first}`,
  'b.csv': `${HEAD}\n${second}`,
});
/** Rows that are merged without a question. */
const FILES = listsOf(
  'Hà Thị Bưởi,02/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1',
  'Hà Thị Bưởi,12/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1',
);
const ASKED = listsOf(
  'Hà Thị Bưởi,02/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1',
  'Hà Thị Bưởi,12/08/2002,Nữ,,0912000001,Phú Hộ,Khu 1',
);

const answer = (question: string, decision: Answer['decision']) =>
  answerOn(question, 'A', { decision });

const goOn = (before: MergeResult, answers: Answer[], files = FILES) =>
  answeredAgain(files, before, answers);

const idsOf = ({ questions }: MergeResult, kind: string) =>
  questions.flatMap((question) => (question.kind === kind ? [question.id] : []));

describe('"two people" as the answer to a question about differing values', () => {
  it('makes two people of rows that were merged, and settles the question', async () => {
    const first = await merged(FILES);
    expect(first.members).toHaveLength(1);
    const [question] = idsOf(first, 'LECH_THONG_TIN');
    const two = await goOn(first, [answer(question!, 'RIENG')]);
    expect(two.members.map(({ values }) => values.get('birth')?.text).sort()).toEqual([
      '02/03/2001',
      '12/03/2001',
    ]);
    expect(two.questions).toEqual([]);
    expect(two.decisions.map(({ decision, status }) => [decision, status])).toEqual([
      ['RIENG', 'applied'],
    ]);
  });

  it('contradicts an earlier answer that they are one person', async () => {
    const first = await merged(ASKED);
    const [people] = idsOf(first, 'TRUNG_NGUOI');
    const one = await goOn(first, [answer(people!, 'GOP')], ASKED);
    expect(one.members).toHaveLength(1);
    const [values] = idsOf(one, 'LECH_THONG_TIN');
    const both = await goOn(one, [answer(values!, 'RIENG')], ASKED);
    expect(both.decisions.map(({ status }) => status)).toEqual(['contradicting', 'contradicting']);
    expect(idsOf(both, 'TRUNG_NGUOI')).toEqual([people]);
  });
});

describe('"two people" as the answer about a person in two branches', () => {
  const NAMESAKES = listsOf(
    'Hà Thị Bưởi,02/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1',
    'Hà Thị Bưởi,02/03/2001,Nữ,,0912000001,Phú Hộ,Khu 2',
  );

  it('makes two people of rows that were merged, each in its branch', async () => {
    const first = await merged(NAMESAKES);
    expect(first.members).toHaveLength(1);
    const [question] = idsOf(first, 'CHI_DOAN');
    const two = await goOn(first, [answer(question!, 'RIENG')], NAMESAKES);
    expect(two.members.map(({ newBranch }) => newBranch).sort()).toEqual(['Khu 1', 'Khu 2']);
    expect(two.questions).toEqual([]);
    expect(two.decisions.map(({ decision, status }) => [decision, status])).toEqual([
      ['RIENG', 'applied'],
    ]);
    const later = await goOn(two, [], NAMESAKES);
    expect(later.members).toHaveLength(2);
    expect(later.decisions.map(({ status }) => status)).toEqual(['applied']);
  });
});
