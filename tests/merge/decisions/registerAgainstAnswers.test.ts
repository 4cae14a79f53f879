import { describe, expect, it } from 'vitest';
import type { Answer, Decision, MergeResult } from '../../../src/model/index.js';
import { answeredAgain, answerOn } from '../../support/answered.js';
import { decisionOn } from '../../support/decision.js';
import { argsOf, merged } from '../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';
const NUMBER = '025201000001';

const valuesOf = ({ members }: MergeResult, field: string) =>
  members.map(({ values }) => values.get(field)?.text ?? '').sort();
const statusesOf = ({ decisions }: MergeResult) =>
  decisions.map(({ question, status }) => [question.slice(0, 2), status]);

/** An answer, and a value of the register that it replaces. */
const REPLACED = [
  ['XD', 'applied'],
  ['XV', 'replaced'],
];

/** A result whose ledger has only the decisions of answers (`XD`), or those of the register (`XV`). */
const only = (result: MergeResult, prefix: 'XD' | 'XV'): MergeResult => ({
  ...result,
  decisions: result.decisions.filter(({ question }) => question.startsWith(prefix)),
});

/** A value of the register about rows, as `verify` makes it. */
const ofRegister = (
  { fingerprints }: MergeResult,
  rows: readonly number[],
  own: Partial<Decision>,
): Decision =>
  decisionOn([rows.map((row) => fingerprints.at(row)!)], {
    ...{ question: `XV${rows.join('')}`, kind: 'LECH_THONG_TIN', decision: 'GIA_TRI' },
    ...own,
  });

describe('an answer about a value that the register has', () => {
  const FILES = {
    'a.csv': `${HEAD}\nHà Thị Bưởi,02/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1`,
    'b.csv': `${HEAD}\nHà Thị Bưởi,12/03/2001,Nữ,,0912000001,Phú Hộ,Khu 1`,
  };
  const answered = async (value: string) => {
    const first = await merged(FILES);
    const asked = first.questions.find(({ field }) => field === 'birth')!;
    const answer = answerOn(asked.id, 'A', { value });
    const register = ofRegister(first, [0, 1], { field: 'birth', value: '02/03/2001' });
    return { answer, both: await answeredAgain(FILES, first, [answer], [register]) };
  };

  it('counts instead of it if they differ, and is reported', async () => {
    const { answer, both } = await answered('12/03/2001');
    const { question } = answer;
    expect(argsOf(both, 'answer-replaces-check')).toEqual([
      { question, field: 'birth', source: 'a.csv' },
    ]);
    expect(statusesOf(both)).toEqual(REPLACED);
    expect(both.checkedSources?.size).toBe(0);
    expect(valuesOf(both, 'birth')).toEqual(['12/03/2001']);
    const again = await answeredAgain(FILES, both, [answer]);
    expect(argsOf(again, 'answer-replaces-check')).toEqual([]);
  });

  it('contradicts it if both are in ledgers, and counts if it is given again', async () => {
    const { answer, both } = await answered('12/03/2001');
    const register = ofRegister(both, [0, 1], { field: 'birth', value: '02/03/2001' });
    const united = await answeredAgain(FILES, only(both, 'XD'), [], [register]);
    expect(argsOf(united, 'answers-contradict')).toHaveLength(1);
    expect(statusesOf(united)).toEqual([
      ['XD', 'contradicting'],
      ['XV', 'contradicting'],
    ]);
    expect(united.questions.map(({ id }) => id)).toEqual([answer.question]);
    const again = await answeredAgain(FILES, united, [{ ...answer, file: 'conflicts-2.csv' }]);
    expect(statusesOf(again)).toEqual(REPLACED);
    expect(argsOf(again, 'answer-replaces-check')).toHaveLength(1);
  });

  it('leaves it in the ledger, where it counts again once the answer is withdrawn', async () => {
    const { answer, both } = await answered('12/03/2001');
    const withdrawn = await answeredAgain(FILES, only(both, 'XV'), []);
    expect(statusesOf(withdrawn)).toEqual([['XV', 'applied']]);
    expect(valuesOf(withdrawn, 'birth')).toEqual(['02/03/2001']);
    expect(argsOf(withdrawn, 'checks-in-force-again')).toEqual([{ count: 1, sources: 'a.csv' }]);
    const again = await answeredAgain(FILES, withdrawn, [answer]);
    expect(statusesOf(again)).toEqual(statusesOf(both));
  });

  it('counts beside it if they agree', async () => {
    const { both } = await answered('02/03/2001');
    expect(statusesOf(both)).toEqual([
      ['XD', 'applied'],
      ['XV', 'applied'],
    ]);
    expect(both.checkedSources?.size).toBe(1);
  });
});

describe('two names that the register has for one person', () => {
  it('are reported, and an answer replaces both', async () => {
    const row = (name: string) => `${name},02/03/2001,Nữ,${NUMBER},0912000001,Phú Hộ,Khu 1`;
    const FILES = {
      'a.csv': `${HEAD}\n${row('Hà Thị Bưởi')}`,
      'b.csv': `${HEAD}\n${row('Hà Thị Bươi')}`,
    };
    const first = await merged(FILES);
    const names = ['Hà Thị Bưởi', 'Hà Thị Bươi'].map((value, at) =>
      ofRegister(first, [at], { field: 'name', value }),
    );
    const both = await answeredAgain(FILES, first, [], names);
    expect(both.members).toHaveLength(1);
    expect(argsOf(both, 'answers-contradict')).toHaveLength(1);
    expect(new Set(both.decisions.map(({ status }) => status))).toEqual(new Set(['contradicting']));
  });
});

describe('a corrected cell of a person in the register', () => {
  const FILES = {
    'a.csv': `${HEAD}\nHà Thị Bưởi,02/03/2001,Nữ,${NUMBER},0912000001,Phú Hộ,Khu 1`,
    'b.csv': `${HEAD}\nHà Thị Bưởi,02/03/2001,Nữ,13112345,0912000001,Phú Hộ,Khu 1`,
  };
  it.each([
    ['an earlier card', '131123456', 'applied'],
    ['no number', '', 'applied'],
    ['another number', '025201000010', 'replaced'],
  ])('with %s', async (_, value, status) => {
    const first = await merged(FILES);
    const asked = first.questions.find(({ kind }) => kind === 'DU_LIEU_LOI')!;
    const answer = answerOn(asked.id, 'A', value === '' ? { decision: 'KHONG_CO' } : { value });
    const register = ofRegister(first, [0, 1], { field: 'id', value: NUMBER });
    const both = await answeredAgain(FILES, first, [answer], [register]);
    expect(statusesOf(both)).toEqual([
      ['XD', 'applied'],
      ['XV', status],
    ]);
    if (status === 'applied') expect(valuesOf(both, 'id')).toEqual([NUMBER]);
  });
});

describe('an answer about a number of two people', () => {
  const FILES = {
    'a.csv': [
      HEAD,
      `Nguyễn Văn Thử,12/05/2001,Nam,${NUMBER},0912000001,Phú Hộ,Khu 1`,
      `Trần Văn Mẫu,21/03/2001,Nam,${NUMBER},0912000002,Phú Hộ,Khu 2`,
    ].join('\n'),
  };
  const answered = async (
    row: number,
    given: Partial<Answer>,
    register: Partial<Decision>,
    ofRow = 1,
  ) => {
    const first = await merged(FILES);
    const [{ id, rows }] = first.questions as [(typeof first.questions)[0]];
    const letter = rows.find((shown) => shown.row === row)!.letter;
    const answer = answerOn(id, letter, given);
    const value = ofRegister(first, [ofRow], { field: 'id', ...register });
    return { answer, both: await answeredAgain(FILES, first, [answer], [value]) };
  };

  it.each<[string, number, Partial<Answer>, Partial<Decision>]>([
    ['typed for one', 3, { value: '025201000010' }, { kind: 'DU_LIEU_LOI', value: '025201000076' }],
    ['typed, against a confirmed one', 3, { value: '025201000010' }, { value: NUMBER }],
    ['of the other', 2, { decision: 'CHON' }, { value: NUMBER }],
    ['removed', 3, { decision: 'KHONG_CO' }, { kind: 'DU_LIEU_LOI', value: NUMBER }],
  ])('counts instead of the register: %s', async (_, row, given, register) => {
    const { both } = await answered(row, given, register);
    expect(argsOf(both, 'answer-replaces-check')).toHaveLength(1);
    expect(statusesOf(both)).toEqual(REPLACED);
    expect(valuesOf(both, 'id')).toEqual([given.value ?? '', NUMBER].sort());
    expect(both.questions).toEqual([]);
  });

  it('counts beside the number of the register if they agree', async () => {
    const { both } = await answered(2, { decision: 'CHON' }, { value: NUMBER }, 0);
    expect(new Set(both.decisions.map(({ status }) => status))).toEqual(new Set(['applied']));
    expect(valuesOf(both, 'id')).toEqual(['', NUMBER]);
  });
});
