import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fromAnswers, unknownQuestion } from '../../../src/decisions/accept/fromAnswers.js';
import {
  fullerValues,
  isShortDate,
  knownValue,
  lacksSurname,
  readTyped,
} from '../../../src/decisions/accept/values/typedValue.js';
import {
  type Answer,
  type Finding,
  finding,
  message,
  type Profile,
  type Question,
} from '../../../src/model/index.js';
import { answerYears } from '../../../src/text/index.js';
import { smallResult } from '../../report/result.js';

const { profile, questions } = smallResult();
const asked = {
  questions,
  profile,
  yearsOf: (field: string) => answerYears(field, profile.ages, []),
  branches: [],
  branchesOf: () => [],
  isUnplaced: () => false,
  ownBranches: () => [],
  communeOf: () => undefined,
  communes: [],
};
const answer = (question: Question, change: Partial<Answer> = {}): Answer => ({
  question: question.id,
  decision: '',
  letter: 'A',
  value: '',
  file: 'a.csv',
  sheet: '',
  row: 2,
  ...change,
});
const [people, phone] = questions;
const wrong: Question = { ...phone, id: 'XDWRONG111', kind: 'DU_LIEU_LOI' };

describe('fromAnswers', () => {
  it('accepts a chosen row as its value', () => {
    const { decisions } = fromAnswers([answer(phone, { decision: 'CHON' })], asked);
    expect(decisions).toMatchObject([{ decision: 'GIA_TRI', value: phone.rows[0].value }]);
  });

  it.each([
    [
      'answer-two-files',
      [answer(people, { decision: 'GOP' }), answer(people, { decision: 'RIENG', file: 'b.csv' })],
    ],
    [
      'answer-two-rows',
      [answer(phone, { decision: 'CHON' }), answer(phone, { decision: 'CHON', letter: 'B' })],
    ],
    [
      'answer-two-in-file',
      [answer(people, { decision: 'GOP' }), answer(people, { decision: 'RIENG', row: 3 })],
    ],
    ['answer-not-allowed', [answer(people, { decision: 'CHON' })]],
    ['answer-bad-value', [answer(phone, { value: '12' })]],
    ['answer-not-allowed-value', [answer(wrong, { decision: 'CHON' })]],
    ['answer-not-allowed-value', [answer(phone, { decision: 'GOP' })]],
    ['answer-two-values', [answer(phone, { value: '0912345678, 0988123456' })]],
    ['answer-no-row', [answer(phone, { decision: 'CHON', letter: 'Q' })]],
    ['answer-lost-digits', [answer(phone, { value: '9,12E+08' })]],
    ['answer-lost-digits', [answer(phone, { value: '9.12E+08' })]],
  ])('reports %s and accepts no decision', (code, answers) => {
    const run = { ...asked, questions: [...questions, wrong] };
    const { decisions, findings } = fromAnswers(answers, run);
    expect(decisions).toEqual([]);
    expect(findings.map((found) => found.code)).toEqual([code]);
  });

  it('names the sheets of two rows that differ, as after a sheet was copied', () => {
    const { findings } = fromAnswers(
      [
        answer(people, { decision: 'GOP', sheet: 'Questions', row: 4 }),
        answer(people, { decision: 'RIENG', sheet: 'Questions (2)', row: 4 }),
      ],
      asked,
    );
    expect(findings).toMatchObject([
      { code: 'answer-two-in-file', args: { rows: '4 (Questions), 4 (Questions (2))' } },
    ]);
  });

  it('shows what each of two files answers, and on which row', () => {
    const [first, second] = phone.rows as [(typeof phone.rows)[0], (typeof phone.rows)[0]];
    const { findings } = fromAnswers(
      [
        answer(phone, { decision: 'CHON' }),
        answer(phone, { value: '0912345678', file: 'b.csv' }),
        answer(phone, { decision: 'CHON', letter: 'B', file: 'c.csv' }),
      ],
      asked,
    );
    const chosen = [message('decision-CHON')];
    const inRow = (file: string, { row, sheet, file: list }: typeof first) => {
      const place =
        sheet === ''
          ? message('row-of-file', { file: list, row })
          : message('row-of-sheet', { file: list, sheet, row });
      return message('answer-in-file-row', { file, decision: chosen, rows: [place] });
    };
    expect(findings[0]!.args.answers).toEqual([
      inRow('a.csv', first),
      message('answer-in-file', { file: 'b.csv', decision: [message('decision-value')] }),
      inRow('c.csv', second),
    ]);
  });

  it('reports each of two files that differ from a decision in force', () => {
    const before = fromAnswers([answer(people, { decision: 'BO_QUA', file: 'z.csv' })], asked);
    const { decisions, findings } = fromAnswers(
      [answer(people, { decision: 'GOP' }), answer(people, { decision: 'RIENG', file: 'b.csv' })],
      { ...asked, inForce: before.decisions },
    );
    expect(decisions).toEqual([]);
    expect(findings.map(({ code, args, place }) => [code, args.source, place?.file])).toEqual([
      ['answer-decided-otherwise', 'z.csv', 'a.csv'],
      ['answer-decided-otherwise', 'z.csv', 'b.csv'],
    ]);
  });

  it('reports a status beside an answer and accepts neither', () => {
    const [field] = asked.profile.fields;
    const fields = [...asked.profile.fields, { ...field!, id: 'status' }];
    const status = answer(phone, { decision: 'TRANG_THAI', value: 'Từ trần', letter: 'B' });
    const { decisions, findings } = fromAnswers([answer(phone, { decision: 'CHON' }), status], {
      ...asked,
      profile: { ...asked.profile, fields },
    });
    expect(decisions).toEqual([]);
    expect(findings).toMatchObject([{ code: 'answer-status-beside', args: { status: 'Từ trần' } }]);
  });

  it.each([
    ['tám', 'answer-name-short'],
    ['Tám', 'answer-name-short'],
    ['dư', 'answer-name-short'],
    ['anh Tám', 'answer-name-short'],
    ['Hà Thị', 'answer-name-short'],
    ['Tám - Bảy', 'answer-not-a-name'],
    ['28/02/2001', 'answer-not-a-name'],
    ['Tám, Bảy', 'answer-not-a-name'],
    ['Hà Văn Tám; Hà Văn Bảy', 'answer-not-a-name'],
    ['Hà Tám và Bảy', 'answer-not-a-name'],
    ['Hà Văn Tám 0912345678', 'answer-not-a-name'],
    ['Hà Văn Tám (025201001234)', 'answer-not-a-name'],
    ['#REF!', 'answer-error-cell'],
  ])(
    'refuses %s as the name of a row without one, since it is not complete or no single name',
    (value, code) => {
      const rows = [{ ...phone.rows[0], value: '' }];
      const nameless: Question = { ...phone, kind: 'DU_LIEU_LOI', field: 'name', rows };
      const refused = fromAnswers([answer(nameless, { value })], {
        ...asked,
        questions: [nameless],
      });
      expect(refused.decisions).toEqual([]);
      expect(refused.findings.map((found) => found.code)).toEqual([code]);
    },
  );

  describe('a row without a name', () => {
    const rows = [{ ...phone.rows[0], value: '' }];
    const nameless: Question = {
      ...phone,
      id: 'XDNAMELESS',
      kind: 'DU_LIEU_LOI',
      field: 'name',
      rows,
      isRejected: true,
    };
    const run = { ...asked, questions: [nameless, phone, people] };

    it.each([
      'tên là Hà Văn Tám',
      'Họ tên: Hà Văn Tám',
      'đ/c Hà Văn Tám',
      'anh Hà Văn Tám',
      'Hà Văn Tám (khu 2)',
    ])('gets the name in %s', (value) => {
      const { decisions } = fromAnswers([answer(nameless, { value })], run);
      expect(decisions).toMatchObject([{ decision: 'GIA_TRI', value: 'Hà Văn Tám' }]);
    });

    it('is left out if it is of nobody, which answers no other question', () => {
      const [left] = fromAnswers([answer(nameless, { decision: 'BO_DONG' })], run).decisions;
      expect(left).toMatchObject({ decision: 'BO_QUA' });
      for (const question of [phone, people]) {
        const { decisions, findings } = fromAnswers(
          [answer(question, { decision: 'BO_DONG' })],
          run,
        );
        expect(decisions).toEqual([]);
        expect(findings.map(({ code }) => code)).toEqual(['answer-unknown-word']);
      }
    });
  });

  it('names complete places if several branches have the typed name', () => {
    const question: Question = {
      ...phone,
      kind: 'CHI_DOAN',
      field: '',
      communes: [],
      about: { type: 'branch', oldCommune: 'A', branch: '1', rows: [] },
    };
    const places = Array.from({ length: 9 }, (_, n) => ({
      newCommune: `Xã ${n}`,
      newBranch: 'Khu 1',
    }));
    const { findings } = fromAnswers([answer(question, { value: 'khu 1' })], {
      ...asked,
      questions: [question],
      branches: places,
      branchesOf: () => places,
    });
    expect(findings.map(({ code, args }) => [code, args.count, args.near])).toEqual([
      ['answer-branch-many', 9, 'Khu 1, Xã 0; Khu 1, Xã 1; Khu 1, Xã 2; Khu 1, Xã 3; Khu 1, Xã 4'],
    ]);
  });

  it('reads a yes or no by the kind of its question', () => {
    const decided = (...answers: Answer[]) =>
      fromAnswers(answers, asked).decisions.map(({ decision, value }) => `${decision} ${value}`);
    expect(decided(answer(people, { decision: 'CO_PHAI' }))).toEqual(['GOP ']);
    expect(decided(answer(people, { decision: 'KHONG_PHAI' }))).toEqual(['RIENG ']);
    const [first, second] = phone.rows;
    expect(decided(answer(phone, { decision: 'CO_PHAI' }))).toEqual([`GIA_TRI ${first.value}`]);
    const no = answer(phone, { decision: 'KHONG_PHAI' });
    expect(decided(no)).toEqual([]);
    expect(decided(no, answer(phone, { decision: 'CHON', letter: 'B' }))).toEqual([
      `GIA_TRI ${second.value}`,
    ]);
  });

  it('decides by each file separately', () => {
    const useless = answer(people, { decision: 'CHON' });
    const useful = answer(people, { decision: 'GOP', file: 'b.csv' });
    const taken = fromAnswers([useless, useful], asked);
    expect(taken.decisions).toMatchObject([{ decision: 'GOP', source: 'b.csv' }]);
    expect(taken.findings.map(({ code }) => code)).toEqual(['answer-not-allowed']);
  });

  it.each([
    [['a', 'b', 'c'], ['answer-separates-several']],
    [['a', 'b'], []],
  ])('warns if an answer about two people makes more of them: %j', (sides, doubts) => {
    const groups = sides.map((side) => [side]);
    const questions = [{ ...people, sides: { type: 'rows' as const, groups } }];
    const taken = fromAnswers([answer(people, { decision: 'RIENG' })], { ...asked, questions });
    expect(taken.decisions).toMatchObject([{ decision: 'RIENG', subject: { groups } }]);
    expect(taken.doubts.map(({ code }) => code)).toEqual(doubts);
  });

  it.each([
    ['Xã Một', []],
    ['Xã Khác', ['answer-commune-elsewhere']],
  ])('warns if an old commune was not split into the typed one: %s', (value, doubts) => {
    const split: Question = { ...people, kind: 'DIA_BAN', communes: ['Xã Một', 'Xã Hai'] };
    const run = { ...asked, questions: [split], communes: ['Xã Một', 'Xã Hai', 'Xã Khác'] };
    const taken = fromAnswers([answer(split, { value })], run);
    expect(taken.decisions).toMatchObject([{ commune: value }]);
    expect(taken.doubts.map(({ code }) => code)).toEqual(doubts);
  });

  it('accepts a merge of two valid ID numbers with a warning', () => {
    const rows = people.rows.map((row, at) => ({ ...row, id: `02520100000${at + 1}` }));
    const questions = [{ ...people, rows }];
    const taken = fromAnswers([answer(people, { decision: 'GOP' })], { ...asked, questions });
    expect(taken.decisions).toHaveLength(1);
    expect(taken.findings).toEqual([]);
    expect(taken.doubts.map(({ code }) => code)).toEqual(['answer-joins-numbers']);
  });

  it.each([
    ['025201000001', []],
    ['999201000001', ['answer-number-doubtful']],
    ['025301000001', ['answer-number-doubtful']],
    ['025202000001', ['answer-number-doubtful']],
  ])('accepts the number %s, with a warning if it does not fit the person', (value, codes) => {
    const own = { id: '025201000007', gender: 'Nam', birth: '12/05/2001' };
    const rows = phone.rows.map((row) => ({ ...row, ...own }));
    const questions = [{ ...phone, field: 'id', kind: 'LECH_THONG_TIN' as const, rows }];
    const taken = fromAnswers([answer(phone, { value })], { ...asked, questions });
    expect(taken.decisions).toMatchObject([{ value }]);
    expect(taken.doubts.map(({ code }) => code)).toEqual(codes);
  });

  it('does not depend on the order or repetition of answers', () => {
    const all = [answer(people, { decision: 'GOP' }), answer(phone, { decision: 'CHON', row: 4 })];
    const together = fromAnswers(all, asked);
    fc.assert(
      fc.property(fc.shuffledSubarray([...all, ...all], { minLength: 4 }), (shuffled) => {
        expect(fromAnswers(shuffled, asked)).toEqual(together);
      }),
    );
  });

  it('names the question id that is one letter away', () => {
    const found = unknownQuestion(answer(people, { question: 'Q4F7-X' }), ['Q4F7-T']);
    expect(found).toMatchObject({ code: 'answer-mistyped-near', args: { near: 'Q4F7-T' } });
  });
});

describe('a value that contradicts the ID number', () => {
  const rows = [{ ...people.rows[0], letter: 'A', id: '025198001234', value: '05/03/1997' }];
  const wrong: Question = { ...people, kind: 'DU_LIEU_LOI', field: 'birth', rows };
  const doubts = (value: string) =>
    fromAnswers([answer(wrong, { value })], { ...asked, questions: [wrong] }).doubts.map(
      ({ code }) => code,
    );

  it('warns about a value that the ID number contradicts', () => {
    expect(doubts('05/03/1998')).toEqual([]);
    expect(doubts('05/03/1996')).toEqual(['answer-person-doubtful']);
  });
});

describe('a year typed for differing dates', () => {
  it('counts, with a warning that the day and month are lost', () => {
    const rows = ['13/09/1998', '13/09/1999'].map((value, at) => ({
      ...people.rows[at]!,
      value,
    }));
    const birth: Question = { ...people, kind: 'LECH_THONG_TIN', field: 'birth', rows };
    const taken = (value: string) =>
      fromAnswers([answer(birth, { value })], { ...asked, questions: [birth] });
    expect(taken('1994').decisions).toMatchObject([{ value: '1994' }]);
    expect(taken('1994').doubts.map(({ code }) => code)).toEqual(['answer-date-shortened']);
    expect(taken('13/09/1994').doubts).toEqual([]);
  });
});

describe('one number on two people', () => {
  const number = '025198001234';
  const rows = people.rows.map((row) => ({ ...row, id: number, value: number }));
  const shared: Question = { ...people, kind: 'TRUNG_GIAY_TO', field: 'id', rows };
  const take = (...answers: Answer[]) =>
    fromAnswers(answers, { ...asked, questions: [shared] }).decisions.map(
      ({ decision, letter, value }) => [decision, letter, value],
    );

  it('gives a shared number to the chosen person, whether or not it is typed again', () => {
    const owner = [['CHON', 'B', number]];
    expect(take(answer(shared, { decision: 'CHON', letter: 'B' }))).toEqual(owner);
    expect(take(answer(shared, { decision: 'CHON', letter: 'B', value: number }))).toEqual(owner);
    expect(take(answer(shared, { letter: 'B', value: '025 198 001 234' }))).toEqual(owner);
  });

  it('replaces a shared number on the row on which another was typed', () => {
    expect(take(answer(shared, { letter: 'A', value: '025198004321' }))).toEqual([
      ['GIA_TRI', 'A', '025198004321'],
    ]);
  });

  it('gives a shared number to the person who is named in place of a value', () => {
    const named = (names: string[]) => {
      const own = rows.map((row, at) => ({ ...row, name: names[at]! }));
      return (value: string) =>
        fromAnswers([answer({ ...shared, rows: own }, { letter: 'A', value })], {
          ...asked,
          questions: [{ ...shared, rows: own }],
        }).decisions.map(({ decision, letter }) => [decision, letter]);
    };
    const two = named(['Hà Thị Linh', 'Hà Minh Ngân']);
    expect(two('Hà Minh Ngân')).toEqual([['CHON', 'B']]);
    expect(two('của Ngân')).toEqual([['CHON', 'B']]);
    expect(two('số của chị Linh')).toEqual([['CHON', 'A']]);
    expect(two('Hà Thị Bưởi')).toEqual([]);
    expect(named(['Hà Thị Linh', 'Bùi Thị Linh'])('Linh')).toEqual([]);
    expect(named(['Hà Thị Linh', 'Hà Thị Linh'])('Hà Thị Linh')).toEqual([]);
  });

  it('refuses to give a shared number to both people', () => {
    const both = ['A', 'B'].map((letter) => answer(shared, { letter, value: number }));
    expect(take(...both)).toEqual([]);
  });
});

describe('typed values', () => {
  it('completes lost letters of a typed value from the one known value', () => {
    expect(knownValue('Chi ?oàn Khu 1', ['Chi đoàn Khu 1', 'Chi đoàn Khu 2'])).toBe(
      'Chi đoàn Khu 1',
    );
    expect(knownValue('Chi ?oàn Khu ?', ['Chi đoàn Khu 1', 'Chi đoàn Khu 2'])).toBeUndefined();
  });

  it('reads typed values in full-width and similar characters', () => {
    const field = (id: string) => profile.fields.find((known) => known.id === id);
    expect(readTyped(field('id'), '０２５１９９００００１２', asked.yearsOf)).toBe('025199000012');
    expect(readTyped(field('birth'), '５／９／１９９９', asked.yearsOf)).toBe('05/09/1999');
  });

  it('accepts a typed date before 1900 where the ages of the profile allow it', () => {
    const born: Question = { ...phone, kind: 'DU_LIEU_LOI', field: 'birth' };
    const past = { ...profile, ages: { min: 0, max: 1100 } };
    const typed = (value: string, known: Profile, findings: readonly Finding[] = []) => {
      const yearsOf = (field: string) => answerYears(field, known.ages, findings);
      const context = { ...asked, questions: [born], profile: known, yearsOf };
      return fromAnswers([answer(born, { value })], context).decisions.map((one) => one.value);
    };
    expect(typed('18/6/1856', profile)).toEqual([]);
    expect(typed('18/6/1856', past)).toEqual(['18/06/1856']);
    expect(typed('18/6/856', past)).toEqual([]);
    const widened = finding('warning', 'dates-of-past', { field: 'birth', count: 12 });
    expect(typed('18/6/1856', profile, [widened])).toEqual(['18/06/1856']);
  });

  it('refuses invalid typed values', () => {
    const field = (id: string) => profile.fields.find((known) => known.id === id);
    expect(readTyped(field('birth'), '31/02/2001', asked.yearsOf)).toBeUndefined();
    // A program read 23/8 as a day of its own year.
    expect(readTyped(field('birth'), '23/08/2026', asked.yearsOf)).toBeUndefined();
    expect(readTyped(field('id'), '12345', asked.yearsOf)).toBeUndefined();
    expect(readTyped(field('birth'), '2001-05-12', asked.yearsOf)).toBe('12/05/2001');
  });
});

describe('a value typed in part', () => {
  const dates = ['15/06/2003', '15/06/2002', '20/06/2002', 'không rõ'];
  const names = ['Nguyễn Thị Linh', 'Trần Linh', 'Hà Y'];

  it.each([
    ['2003', ['15/06/2003']],
    ['6/2002', ['15/06/2002', '20/06/2002']],
    ['20/6', ['20/06/2002']],
    ['ngày 15-06', ['15/06/2003', '15/06/2002']],
    ['6/15', []],
    ['15/06/2002', []],
    ['2001', []],
  ])('completes the typed date %s from known dates', (typed, fuller) => {
    expect(fullerValues('date', typed, dates)).toEqual(fuller);
  });

  it.each([
    ['thi linh', ['Nguyễn Thị Linh']],
    ['Linh', ['Nguyễn Thị Linh', 'Trần Linh']],
    ['Thị', []],
    ['Lĩnh', []],
    ['Trần Linh', []],
  ])('completes the typed name %s from known names that end with it', (typed, fuller) => {
    expect(fullerValues('name', typed, names)).toEqual(fuller);
  });

  it('keeps a partial value of other fields', () => {
    expect(fullerValues('text', 'Linh', names)).toEqual([]);
  });
});

describe('lacksSurname', () => {
  it.each([
    ['Ninh', ['Hà Thị Linh'], true],
    ['Thị Ninh', ['Hà Thị Linh', 'Hà Thị Ninh'], true],
    ['thi ninh', ['Hà Thị Linh'], true],
    ['Văn Ân', ['Nguyễn Văn An'], true],
    ['Páo', ['Páo A'], true],
    ['Páo', ['Pao'], false],
    ['Hà Ninh', ['Hà Thị Linh'], false],
    ['Lò Ninh', ['Hà Thị Linh'], false],
    ['Thị Hương', ['Thị Hồng'], false],
    ['Văn Thị Hoa', ['Van Thị Hoa'], false],
    ['Ninh', [], false],
  ])('is known for %s beside %j: %s', (text, known, expected) => {
    expect(lacksSurname(text, known)).toBe(expected);
  });
});

describe('isShortDate', () => {
  it.each([
    ['1998', '05/06/1999', true],
    ['6/1999', '05/06/1999', true],
    ['00/00/1998', '05/06/1999', false],
    ['00/06/1999', '05/06/1999', false],
    ['1998', '01/01/1999', false],
    ['1998', '1999', false],
    ['1998', '30/02/1999', false],
    ['06/05/1999', '05/06/1999', false],
    ['01/01/1999', '05/06/2003', false],
    ['1/1/99', '05/06/2003', false],
  ])('is known for %s beside %s: %s', (text, known, expected) => {
    expect(isShortDate(text, known)).toBe(expected);
  });
});
