import { describe, expect, it } from 'vitest';
import { sayIn } from '../../../src/messages/say.js';
import { sheetOf, YOUTH } from '../../support/roster.js';
import { pair, questionsAbout } from '../support.js';

const COLUMNS = 'name|birth|id|commune|branch';
const SHEETS = [
  sheetOf(
    'a.csv',
    COLUMNS,
    'Hà Thị Lan|5/3/1998|025198001234|Phú Hộ|Khu 1',
    'Hà Thị Lân|5/3/1998|025198001234|Phú Hộ|Khu 1',
  ),
  sheetOf(
    'b.xlsx:Khu 2',
    COLUMNS,
    'Hà Lan|1998||Hà Thạch|Khu 2',
    '',
    'Hà T. Lan|1998||Hà Thạch|Khu 2',
  ),
];

describe('what two rows have in common', () => {
  it.each([
    ['5/3/1998', '5/3/1998', 'Same full name, date of birth.'],
    ['1998', '1998', 'Same full name, year of birth.'],
    ['1/1/1998', '1/1/1998', 'Same full name, year of birth.'],
    ['5/3/1998', '1998', 'Same full name, year of birth.'],
    ['5/3/1998', '1999', 'Same full name; different date of birth: 05/03/1998 and 1999.'],
  ])('is the year of birth if one date has no more: %s, %s', (one, other, expected) => {
    const sheets = [one, other].map((birth, i) =>
      sheetOf(`${i}.csv`, 'name|birth', `Hà Thị Lan|${birth}`),
    );
    const [question] = questionsAbout(sheets, { ask: [pair(0, 1, 0.5)] });
    expect(sayIn('en', YOUTH)(question!.sentence)).toBe(`Are rows A and B one person? ${expected}`);
  });
});

describe('whether two rows are one person', () => {
  const [question] = questionsAbout(SHEETS, { ask: [pair(0, 2, 0.8)] });

  it('is asked with both rows, one below the other', () => {
    expect(question).toMatchObject({
      kind: 'TRUNG_NGUOI',
      certainty: 0.8,
      members: 2,
      sentence: { code: 'ask-same-rows', args: { first: 'A', second: 'B' } },
    });
    expect(question.rows).toEqual([
      {
        letter: 'A',
        file: 'a.csv',
        sheet: '',
        row: 2,
        name: 'Hà Thị Lan',
        birth: '05/03/1998',
        gender: '',
        id: '025198001234',
        phone: '',
        oldCommune: 'Phú Hộ',
        oldBranch: 'Khu 1',
        value: '',
      },
      expect.objectContaining({ letter: 'B', file: 'b.xlsx', sheet: 'Khu 2', row: 2 }),
    ]);
  });

  it('suggests the likely answer, with the fields and the likelihood as its reason', () => {
    expect(question.suggestion).toBe('GOP');
    const fields = expect.arrayContaining([expect.objectContaining({ code: 'field-name' })]);
    const year = [expect.objectContaining({ code: 'year-of-birth' })];
    expect(question.reason).toEqual({ code: 'why-same', args: { fields: year, percent: 80 } });
    const near = sheetOf('c.csv', 'name|birth', 'Hà Thị Lan|5/3/1998', 'Hà Lan|6/3/1998');
    const [nearly] = questionsAbout([near], { ask: [pair(0, 1, 0.8)] });
    expect(nearly.reason).toEqual({ code: 'why-nearly-same', args: { percent: 80 } });
    const [likely] = questionsAbout(SHEETS, { ask: [pair(0, 1, 0.9999)] });
    expect(likely.reason?.args.percent).toBe(99);
    const [same] = questionsAbout(SHEETS, { ask: [pair(0, 1, 0.9)] });
    expect(same.reason).toEqual({ code: 'why-same', args: { fields, percent: 90 } });
  });

  it.each([0.1, 0.21, 0.5, 0.79])('has no suggestion and no reason at %d', (probability) => {
    const [open] = questionsAbout(SHEETS, { ask: [pair(0, 2, probability)] });
    expect([open.suggestion, open.reason, open.certainty]).toEqual(['', undefined, probability]);
  });

  it.each([
    ['025198001234', '025198007654', 0.5, 'RIENG', 'why-two-numbers'],
    ['025198001234', '025198007654', 0.9, '', undefined],
    // One digit may be a slip, or the next number, which a twin has.
    ['025198001234', '025198001235', 0.5, '', undefined],
    ['025198001234', '025198001235', 0.9, '', undefined],
    // A change of card.
    ['025198001234', '131234567', 0.9, 'GOP', 'why-same'],
    ['025198001234', '', 0.5, '', undefined],
  ])('is judged by two numbers: %s, %s, %d', (one, other, probability, suggestion, code) => {
    const rows = [one, other].map((id) => `Hà Thị Lan|5/3/1998|${id}|Phú Hộ|Khu 1`);
    const ask = [pair(0, 1, probability)];
    const [asked] = questionsAbout([sheetOf('a.csv', COLUMNS, ...rows)], { ask });
    expect([asked.suggestion, asked.reason?.code]).toEqual([suggestion, code]);
  });

  it('has no suggestion by two numbers that were exchanged with those of a neighbour', () => {
    const numbers = ['025198001234', '025198007654'];
    const sheets = [numbers, numbers.toReversed()].map(([first, second], at) =>
      sheetOf(
        `${at}.csv`,
        'name|birth|id',
        `Hà Thị Lan|5/3/1998|${first}`,
        `Bùi Thị Yến|7/8/1998|${second}`,
      ),
    );
    const ask = [pair(0, 2, 0.5), pair(1, 3, 0.5)];
    const sharedNumber = [pair(0, 3, 0.1), pair(1, 2, 0.1)];
    const suggestionsOf = (found: Parameters<typeof questionsAbout>[1]) =>
      questionsAbout(sheets, found)
        .filter(({ kind }) => kind === 'TRUNG_NGUOI')
        .map(({ suggestion }) => suggestion);
    expect(suggestionsOf({ ask })).toEqual(['RIENG', 'RIENG']);
    expect(suggestionsOf({ ask, sharedNumber })).toEqual(['', '']);
  });

  it('has no suggestion if one list marks a name among namesakes', () => {
    const rows = ['Hà Thị Lan|5/3/1998|||', 'Hà Thị Lan 2|5/3/1998|||'];
    const [marked] = questionsAbout([sheetOf('a.csv', COLUMNS, ...rows)], {
      ask: [pair(0, 1, 0.9)],
    });
    expect(marked.suggestion).toBe('');
    const lists = rows.map((row, at) => sheetOf(`${at}.csv`, COLUMNS, row));
    expect(questionsAbout(lists, { ask: [pair(0, 1, 0.9)] })[0]!.suggestion).toBe('GOP');
  });

  it('has no suggestion if rows have birth dates a generation apart', () => {
    const rows = ['Hà Thị Lan|1965', 'Hà Thị Lan|', 'Hà Thị Lan|1990'];
    const sheets = [sheetOf('a.csv', 'name|birth', ...rows)];
    const suggested = (last: number) => {
      const groups = last === 1 ? [[0], [1, 2]] : [[0], [1], [2]];
      return questionsAbout(sheets, { groups, ask: [pair(0, 1, 0.9)] })[0]!.suggestion;
    };
    expect([suggested(1), suggested(2)]).toEqual(['', 'GOP']);
    const [compared] = questionsAbout(sheets, { ask: [pair(0, 2, 0.9)] });
    expect(compared!.suggestion).toBe('');
  });

  it('has no suggestion if two lists have both people, such as twins', () => {
    const twins = ['Bùi Thị Thủy|15/2/2001', 'Bùi Thị Thúy|15/2/2001'];
    const suggested = (...ofOthers: string[]) => {
      const sheets = [twins, ofOthers].map((rows, at) =>
        sheetOf(`${at}.csv`, 'name|birth', ...rows),
      );
      const groups = [[0, 2], ofOthers.length === 2 ? [1, 3] : [1]];
      return questionsAbout(sheets, { groups, ask: [pair(0, 1, 0.9)] })[0]!.suggestion;
    };
    expect([suggested(...twins), suggested(twins[0]!)]).toEqual(['', 'GOP']);
  });

  it('quotes notes that there are two people of one name', () => {
    const rows = ['Hà Thị Lan|5/3/1998|Đảng viên', 'Hà Thị Lan|5/3/1998|Trùng tên'];
    const [noted] = questionsAbout([sheetOf('a.csv', 'name|birth|note', ...rows)], {
      ask: [pair(0, 1, 0.9)],
    });
    expect(noted.sentence.code).toBe('ask-with-notes');
    expect(noted.sentence.args).toMatchObject({
      notes: [{ code: 'note-of-row', args: { letter: 'B', note: 'Trùng tên' } }],
    });
  });

  it('has no suggestion if it would join opposed people', () => {
    const [open] = questionsAbout(SHEETS, { ask: [{ ...pair(0, 2, 0.9), isOpen: true }] });
    expect([open.suggestion, open.reason]).toEqual(['', undefined]);
  });

  it('names many rows by the first and the last of them', () => {
    const rows = [
      'Hà Thị Lan|1998',
      'Hà T. Lan|1998',
      'Hà Lan|1998',
      'Hà Thị L.|1998',
      'H. Lan|1998',
    ];
    const sheet = sheetOf('a.csv', 'name|birth', ...rows, 'Hà Thị Lân|1998', 'Hà Thị Lấn|1998');
    const groups = [
      [0, 1, 2, 3, 4],
      [5, 6],
    ];
    const [asked] = questionsAbout([sheet], { groups, ask: [pair(0, 5)] });
    expect(asked.sentence.args).toMatchObject({ first: 'A–E', second: 'F, G' });
  });

  it('names equal and different fields, but no missing ones', () => {
    const [same] = questionsAbout(SHEETS, { ask: [pair(0, 1)] });
    expect(same.sentence.args.evidence).toEqual([
      {
        code: 'evidence-both',
        args: {
          same: [
            {
              code: 'evidence-same',
              args: {
                fields: ['birth', 'id'].map((field) => ({ code: 'field-name', args: { field } })),
              },
            },
          ],
          differing: [
            {
              code: 'evidence-differs',
              args: { field: 'name', first: 'Hà Thị Lan', second: 'Hà Thị Lân' },
            },
          ],
        },
      },
    ]);
  });

  it('is one decision about two groups of rows', () => {
    const [groups] = questionsAbout(SHEETS, { groups: [[2, 3]], ask: [pair(0, 3)] });
    expect(groups.sentence).toMatchObject({
      code: 'ask-same-groups',
      args: { first: 'A', second: 'B, C' },
    });
    expect(groups.rows.map(({ letter, file, row }) => `${letter} ${file} ${row}`)).toEqual([
      'A a.csv 2',
      'B b.xlsx 4',
      'C b.xlsx 2',
    ]);
  });
});

describe('one number on different people', () => {
  const FIELDS = 'name|birth|gender|id';
  /** Suggestion and reason in English, of the first with each of the others. */
  const suggested = (...rows: string[]) => {
    // Others, so that a year of birth says something.
    const others = [1995, 1997, 1999, 2001, 2003].map((year) => `Hà Văn An|5/3/${year}|Nam|`);
    const sheet = sheetOf('a.csv', FIELDS, ...rows, ...others);
    const pairs = rows.slice(1).map((_, at) => pair(0, at + 1));
    return questionsAbout([sheet], { sharedNumber: pairs }).map(({ suggestion, reason }) => [
      suggestion,
      reason === undefined ? '' : sayIn('en', YOUTH)(reason),
    ]);
  };
  const [MAN, WOMAN] = ['025098001234', '025198001234'];

  it.each([
    ['gender', 'CHON B', WOMAN, '5/3/1998|Nam', '6/4/1998|Nữ', 'year of birth, gender', 'gender'],
    ['year', 'CHON A', MAN, '5/3/1998|Nam', '1996|Nam', 'year of birth, gender', 'year of birth'],
    ['century', 'CHON A', MAN, '1998|', '1/1/2098|', 'year of birth', 'year of birth'],
  ])('is suggested for the person whose %s it fits', (_, word, id, first, other, fits, differs) => {
    const fill = (facts: string) => `${facts}|${id}`;
    const [[suggestion, reason] = []] = suggested(
      `Hà Văn An|${fill(first)}`,
      `Bùi Thị Bình|${fill(other)}`,
    );
    const [own, rival] = word === 'CHON A' ? ['A', 'B'] : ['B', 'A'];
    expect(suggestion).toBe(word);
    expect(reason).toMatch(
      new RegExp(
        `^The number fits row ${own} in ${fits} but not row ${rival} in ${differs}; chance that it belongs to row ${own}: (8|9)\\d %$`,
      ),
    );
  });

  it.each([
    ['fits both', '5/3/1998|Nam', '6/4/1998|Nam'],
    ['fits neither', '5/3/1997|Nam', '6/4/1998|Nữ'],
    ['is only not contradicted by one', '|', '6/4/1997|Nam'],
    ['fits one by gender alone', '|Nam', '|'],
    ['fits the only person whose row can be compared', '5/3/1998|Nam', '|'],
  ])('has no suggested owner if it %s', (_, first, other) => {
    const rows = [first, other].map((facts) => `Hà Văn An|${facts}|${MAN}`);
    expect(suggested(...rows)).toEqual([['', '']]);
  });

  it('has no suggested owner if it fits two of three people', () => {
    const rows = ['5/3/1997|Nam', '5/3/1998|Nam', '6/4/1998|Nam'];
    const found = suggested(...rows.map((facts) => `Hà Văn An|${facts}|${MAN}`));
    expect(found.map(([suggestion]) => suggestion)).toEqual(['', '']);
  });

  it('is asked with the number of each, but not whether they are two people', () => {
    const [question] = questionsAbout(SHEETS, { sharedNumber: [pair(0, 1)] });
    expect(question).toMatchObject({
      kind: 'TRUNG_GIAY_TO',
      field: 'id',
      suggestion: '',
      sentence: { code: 'ask-shared-number' },
    });
    expect(question.rows.map(({ letter, value }) => [letter, value])).toEqual([
      ['A', '025198001234'],
      ['B', '025198001234'],
    ]);
  });
});
