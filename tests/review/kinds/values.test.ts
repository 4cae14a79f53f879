import { describe, expect, it } from 'vitest';
import { type Sheet, sheetOf } from '../../support/roster.js';
import { type Asked, pair, questionsAbout } from '../support.js';

describe('values on which sources disagree', () => {
  const sheets = [
    sheetOf('a.csv', 'name|birth|id', 'Hà Thị Lan|5/3/1998|025198001234'),
    sheetOf('b.csv', 'name|birth|id', 'Hà Thị Lan|6/3/1998|025198001243'),
  ];
  const questions = questionsAbout(sheets, { groups: [[0, 1]] });

  it('are asked one question each, with a row for each value', () => {
    expect(questions.map(({ kind, field, sentence }) => [kind, field, sentence.code])).toEqual([
      ['TRUNG_GIAY_TO', 'id', 'ask-two-numbers'],
      ['LECH_THONG_TIN', 'birth', 'ask-which-value'],
    ]);
    expect(questions[1].rows.map(({ letter, file, value }) => [letter, file, value])).toEqual([
      ['A', 'a.csv', '05/03/1998'],
      ['B', 'b.csv', '06/03/1998'],
    ]);
  });

  it('name the evidence that the rows are one person, without the asked field', () => {
    const [two, which] = questions.map(({ sentence }) => sentence.args.evidence);
    const name = { code: 'field-name', args: { field: 'name' } };
    const differs = (field: string) =>
      expect.objectContaining({ args: expect.objectContaining({ field }) });
    const evidence = (field: string) => [
      {
        code: 'evidence-both',
        args: {
          same: [{ code: 'evidence-same', args: { fields: [name] } }],
          differing: [differs(field)],
        },
      },
    ];
    expect(two).toEqual(evidence('birth'));
    expect(which).toEqual(evidence('id'));
  });

  it('say that nothing is equal if the rows have nothing else to compare', () => {
    const sheet = sheetOf('a.csv', 'name', 'Hà Thị Lan', 'Lò Văn Nam');
    const [asked] = questionsAbout([sheet], { groups: [[0, 1]] });
    expect(asked.sentence.args.evidence).toEqual([{ code: 'evidence-none', args: {} }]);
  });

  it('have no suggestion if only the fuller row supports a value', () => {
    expect(questions[1].suggestion).toBe('');
    expect(questions[1].reason).toBeUndefined();
  });

  it('have no suggestion if births are a generation apart, since they may be of father and son', () => {
    const rows = ['Hà Văn An|5/3/1975', 'Hà Văn An|5/3/1975', 'Hà Văn An|6/3/2001'];
    const lists = rows.map((row, at) => sheetOf(`${at}.csv`, 'name|birth', row));
    const [asked] = questionsAbout(lists, { groups: [[0, 1, 2]] });
    expect([asked.kind, asked.suggestion]).toEqual(['LECH_THONG_TIN', '']);
  });

  it.each([
    ['birth', 'name|birth', 'Hà An|5/3/1998', 'Hà An|6/3/1998', 'CHON A'],
    // Too few cases on samples to tell how often it is right.
    ['gender', 'name|gender', 'Hà An|Nam', 'Hà An|Nữ', ''],
  ])(
    'of a %s have a suggestion by majority only where it was measured',
    (_, columns, one, other, suggestion) => {
      const lists = [one, one, other].map((row, at) => sheetOf(`${at}.csv`, columns, row));
      const [asked] = questionsAbout(lists, { groups: [[0, 1, 2]] });
      expect(asked.suggestion).toBe(suggestion);
    },
  );
});

describe('an impossible value', () => {
  const asked = (columns: string, groups: number[][], ...rows: string[]) =>
    questionsAbout([sheetOf('a.csv', columns, ...rows)], { groups }).map(
      ({ kind, field, sentence, rows: [row] }) => [kind, field, sentence.code, row.row, row.value],
    );

  it('is asked about as written', () => {
    expect(asked('name|birth', [], 'Hà An|31/4/1998')).toEqual([
      ['DU_LIEU_LOI', 'birth', 'ask-value-date-impossible', 2, '31/4/1998'],
    ]);
    // Workbooks store dates in this form.
    expect(asked('name|birth|joined', [], 'Hà An|1998-04-30|2001-03-26')).toEqual([
      ['DU_LIEU_LOI', 'joined', 'ask-value-joined-too-young', 2, '26/03/2001'],
    ]);
    expect(asked('name|id', [], 'Hà An|2,52E+10')).toEqual([
      ['DU_LIEU_LOI', 'id', 'ask-value-id-scientific', 2, '2,52E+10'],
    ]);
  });

  it('names the cell that it contradicts, and its own', () => {
    const sheet = sheetOf('a.csv', 'name|gender|id', 'Hà An|Nam|025198001234');
    const [question] = questionsAbout([sheet]);
    expect(question.sentence).toMatchObject({
      code: 'ask-value-id-contradicts-gender',
      args: {
        ...{ field: 'id', value: '025198001234', cell: 'C2' },
        ...{ otherField: 'gender', other: 'Nam', otherCell: 'B2' },
      },
    });
  });

  it('is asked about once for a member, and not if another row settles it', () => {
    const twice = asked('name|birth', [[0, 1]], 'Hà An|31/4/1998', 'Hà An|31/4/1998');
    expect(twice.map(([, field, , row]) => [field, row])).toEqual([['birth', 2]]);
    expect(asked('name|birth', [[0, 1]], 'Hà An|31/4/1998', 'Hà An|1998')).toEqual([]);
  });
});

describe('a fault that another answer may settle', () => {
  const kinds = (sheets: Sheet[], more: Asked) =>
    questionsAbout(sheets, more).map(({ kind, field }) => `${kind} ${field ?? ''}`.trim());

  it('waits while a row with a good value may be the same person', () => {
    const rows = ['Hà Thị An|31/4/1998', 'Hà An|30/4/1998', 'Bùi An|'];
    const sheet = sheetOf('a.csv', 'name|birth', ...rows);
    expect(kinds([sheet], { ask: [pair(0, 1)] })).toEqual(['TRUNG_NGUOI']);
    expect(kinds([sheet], { ask: [pair(0, 2)] })).toEqual(['TRUNG_NGUOI', 'DU_LIEU_LOI birth']);
  });

  it('waits while the right value or the owner of the number is open', () => {
    const sheet = sheetOf(
      'a.csv',
      'name|gender|id',
      'Hà An|Nam|025198001234',
      'Hà An|Nữ|025198001234',
    );
    expect(kinds([sheet], { groups: [[0, 1]] })).toEqual(['LECH_THONG_TIN gender']);
    expect(kinds([sheet], { sharedNumber: [pair(0, 1)] })).toEqual(['TRUNG_GIAY_TO id']);
  });
});

describe('a row without a name', () => {
  it('becomes a question about its name, with all its cells', () => {
    const sheet = sheetOf('a.csv', 'name|birth|phone', '|5/3/1998|0912345678', '123|1999|');
    const questions = questionsAbout([sheet]);
    expect(questions.map(({ kind, field }) => [kind, field])).toEqual([
      ['DU_LIEU_LOI', 'name'],
      ['DU_LIEU_LOI', 'name'],
    ]);
    const none = questions.find(({ sentence }) => sentence.code === 'ask-row-no-name');
    expect(none?.rows).toMatchObject([
      { letter: 'A', row: 2, birth: '5/3/1998', oldCommune: 'Xã 0', oldBranch: 'Khu 1', value: '' },
    ]);
    const unreadable = questions.find(
      ({ sentence }) => sentence.code === 'ask-row-name-unreadable',
    );
    expect(unreadable?.rows).toMatchObject([{ row: 3, name: '123', value: '123' }]);
  });
});

it('asks about an impossible value once for rows written alike', () => {
  const row = 'Hà Thị Lan|31/4/1998|Phú Hộ|Khu 1';
  const other = 'Hà Thị Lan|31/4/1998|Phú Hộ|Khu 2';
  const questions = questionsAbout([
    sheetOf('a.csv', 'name|birth|commune|branch', row, row, row, other),
  ]).filter(({ field }) => field === 'birth');
  expect(questions.map(({ sentence, rows }) => [sentence.code, rows[0].row])).toEqual(
    expect.arrayContaining([
      ['ask-alike', 2],
      ['ask-value-date-impossible', 5],
    ]),
  );
  expect(questions).toHaveLength(2);
  expect(questions.find(({ sentence }) => sentence.code === 'ask-alike')?.sentence.args.count).toBe(
    3,
  );
});
