import { describe, expect, it } from 'vitest';
import type { MergeResult } from '../../../src/model/index.js';
import { answeredAgain, answerOn } from '../../support/answered.js';
import { decisionOn } from '../../support/decision.js';
import { merged } from '../../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Xã cũ,Chi đoàn';

const codes = ({ findings }: MergeResult) => findings.map(({ code }) => code);
const statuses = ({ decisions }: MergeResult) => decisions.map(({ status }) => status);
const valuesOf = ({ members }: MergeResult, field: string) =>
  members.map(({ values }) => values.get(field)?.text ?? '').sort();

describe('answers that give one number to different people', () => {
  const NUMBER = '025201000001';
  const THREE = {
    'a.csv': [
      HEAD,
      `Nguyễn Văn Thử,12/05/2001,Nam,${NUMBER},0912000001,Phú Hộ,Khu 1`,
      `Trần Văn Mẫu,21/03/2001,Nam,${NUMBER},0912000002,Phú Hộ,Khu 1`,
      `Lê Văn Giả,03/04/2001,Nam,${NUMBER},,Phú Hộ,Khu 2`,
    ].join('\n'),
  };
  /** Letters of a question by the row that they mean. */
  const letterOf = ({ questions }: MergeResult, at: number, row: number) =>
    questions[at]!.rows.find((shown) => shown.row === row)!.letter;

  it('do not count if they choose two owners', async () => {
    const first = await merged(THREE);
    const ownerOf = (pair: readonly number[], owner: number) => {
      const at = first.questions.findIndex(({ rows }) =>
        rows.every(({ row }) => pair.includes(row)),
      );
      return answerOn(first.questions[at]!.id, letterOf(first, at, owner), { decision: 'CHON' });
    };
    const both = await answeredAgain(THREE, first, [ownerOf([2, 3], 2), ownerOf([2, 4], 4)]);
    expect(codes(both)).toContain('answers-contradict');
    expect(both.questions).toHaveLength(2);
    expect(valuesOf(both, 'id')).toEqual([NUMBER, NUMBER, NUMBER]);
  });

  it('change nobody, and are asked again', async () => {
    const first = await merged(THREE);
    const ids = first.questions.map(({ id }) => id);
    expect(ids).toHaveLength(2);
    const [owner, other] = ids as [string, string];
    const both = await answeredAgain(THREE, first, [
      answerOn(owner, letterOf(first, 0, 2), { decision: 'CHON' }),
      answerOn(other, letterOf(first, 1, 2), { decision: 'KHONG_CO' }),
    ]);
    expect(codes(both)).toContain('answers-contradict');
    expect(statuses(both)).toEqual(['contradicting', 'contradicting']);
    expect(valuesOf(both, 'id')).toEqual([NUMBER, NUMBER, NUMBER]);
    expect(both.questions.map(({ id }) => id)).toEqual(ids);
    const again = await answeredAgain(THREE, both, [
      answerOn(other, letterOf(first, 1, 2), { decision: 'CHON' }),
    ]);
    expect(statuses(again)).toEqual(['applied', 'applied']);
    expect(valuesOf(again, 'id')).toEqual(['', '', NUMBER]);
  });
});

describe('a number typed for a person with two numbers', () => {
  const TYPED = '025201000777';
  const row = (number: string, branch: string) =>
    `Nguyễn Văn Thử,12/05/2001,Nam,${number},0912000001,Phú Hộ,${branch}`;
  const FILES = (other: string) => ({
    'a.csv': `${HEAD}\n${row('025201000001', 'Khu 1')}`,
    'b.csv': `${HEAD}\n${row('025201000010', 'Khu 1')}\n${other}`,
  });
  const typedIn = async (files: Record<string, string>) => {
    const first = await merged(files);
    const asked = first.questions.find(({ kind }) => kind === 'TRUNG_GIAY_TO')!;
    return answeredAgain(files, first, [answerOn(asked.id, 'A', { value: TYPED })]);
  };

  it('replaces both', async () => {
    const typed = await typedIn(FILES('Hà Thị Bưởi,02/03/2001,Nữ,025301000003,,Phú Hộ,Khu 1'));
    expect(valuesOf(typed, 'id')).toEqual([TYPED, '025301000003']);
    expect(typed.questions).toEqual([]);
  });

  it('is asked about if another person has it', async () => {
    const typed = await typedIn(FILES(`Trần Văn Mẫu,12/08/2001,Nam,${TYPED},,Phú Hộ,Khu 1`));
    expect(valuesOf(typed, 'id')).toEqual([TYPED, TYPED]);
    expect(typed.questions.map(({ kind }) => kind)).toEqual(['TRUNG_GIAY_TO']);
  });
});

describe('people with decided values who are found to be one person', () => {
  const person = (name: string, birth: string, phone: string, branch: string) =>
    `${name},${birth},Nữ,,${phone},Phú Hộ,${branch}`;
  const FILES = {
    'a.csv': [
      HEAD,
      person('Hà Thị Bưởi', '02/03/2001', '0912000001', 'Khu 1'),
      person('Lò Thị Na', '05/06/1999', '0912000002', 'Khu 2'),
    ].join('\n'),
    'b.csv': [
      HEAD,
      person('Hà Thị Bưởi', '12/03/2001', '0912000001', 'Khu 1'),
      person('Lò Thị Na', '15/06/1999', '0912000002', 'Khu 2'),
    ].join('\n'),
  };

  /** Both births decided, then the people joined. */
  const joined = async (births: readonly string[]) => {
    const first = await merged(FILES);
    const asked = first.questions.filter(({ kind }) => kind === 'LECH_THONG_TIN');
    const answers = asked.map(({ id, rows }) => {
      const value = rows.find((row) => births.includes(row.value))?.value ?? births[0]!;
      return answerOn(id, 'A', { value });
    });
    const decided = await answeredAgain(FILES, first, answers);
    expect(statuses(decided)).toEqual(['applied', 'applied']);
    const [a, c, b, d] = [...first.fingerprints];
    const same = decisionOn(
      [
        [a!, b!],
        [c!, d!],
      ],
      { question: 'XD9' },
    );
    return answeredAgain(FILES, decided, [], [same]);
  };

  it('remain one person, whose value is asked about again', async () => {
    const both = await joined(['02/03/2001', '05/06/1999']);
    expect(both.members).toHaveLength(1);
    expect(both.decisions.map(({ decision, status }) => [decision, status]).sort()).toEqual([
      ['GIA_TRI', 'contradicting'],
      ['GIA_TRI', 'contradicting'],
      ['GOP', 'applied'],
    ]);
    expect(codes(both)).toContain('answers-contradict');
    const asked = both.questions.find(({ field }) => field === 'birth');
    expect(asked!.rows.map(({ value }) => value).sort()).toEqual([
      '02/03/2001',
      '05/06/1999',
      '12/03/2001',
      '15/06/1999',
    ]);
    const again = await answeredAgain(FILES, both, [
      answerOn(asked!.id, 'A', { value: '05/06/1999' }),
    ]);
    expect(valuesOf(again, 'birth')).toEqual(['05/06/1999']);
    expect(again.questions.map(({ field }) => field)).not.toContain('birth');
    expect(new Set(statuses(again))).toEqual(new Set(['applied']));
  });

  it('keep a value that both have', async () => {
    const both = await joined(['02/03/2001']);
    expect(new Set(statuses(both))).toEqual(new Set(['applied']));
    expect(valuesOf(both, 'birth')).toEqual(['02/03/2001']);
  });

  it('are asked about if cells of theirs were corrected differently', async () => {
    const first = await merged(FILES);
    const fingerprints = [...first.fingerprints];
    const corrected = ['03/03/2000', '04/04/2000'].map((value, at) =>
      decisionOn([[fingerprints[at * 2]!]], {
        ...{ question: `XD${at}`, kind: 'DU_LIEU_LOI', field: 'birth' },
        ...{ decision: 'GIA_TRI', value },
      }),
    );
    const same = decisionOn([[fingerprints[0]!], [fingerprints[2]!]], { question: 'XD9' });
    const both = await answeredAgain(FILES, first, [], [...corrected, same]);
    expect(both.members.length).toBeLessThan(4);
    const values = both.questions.flatMap(({ rows }) => rows.map(({ value }) => value));
    expect(values).toEqual(expect.arrayContaining(['03/03/2000', '04/04/2000']));
  });
});
