import { describe, expect, it } from 'vitest';
import { sheetOf } from '../support/roster.js';
import { pair, questionsAbout } from './support.js';

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
    expect(question.reason).toEqual({ code: 'why-nearly-same', args: { percent: 80 } });
    const [same] = questionsAbout(SHEETS, { ask: [pair(0, 1, 0.9)] });
    expect(same.reason).toEqual({ code: 'why-same', args: { fields, percent: 90 } });
    const [apart] = questionsAbout(SHEETS, { ask: [pair(0, 2, 0.2)] });
    expect(apart.suggestion).toBe('RIENG');
    expect(apart.reason).toEqual({ code: 'why-other', args: { fields, percent: 20 } });
  });

  it.each([0.21, 0.5, 0.79])('has no suggestion and no reason at %d', (probability) => {
    const [open] = questionsAbout(SHEETS, { ask: [pair(0, 2, probability)] });
    expect([open.suggestion, open.reason, open.certainty]).toEqual(['', undefined, probability]);
  });

  it('has no suggestion where it would join others that should not be', () => {
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

  it('says what is the same and what differs, and nothing of what is missing', () => {
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
  it('is suggested to be of the one whose year and gender it fits', () => {
    const sheet = sheetOf(
      'a.csv',
      'name|birth|gender|id',
      'Hà Văn An|5/3/1998|Nam|025198001234',
      'Bùi Thị Bình|6/4/1998|Nữ|025198001234',
    );
    expect(questionsAbout([sheet], { sharedNumber: [pair(0, 1)] })).toMatchObject([
      {
        kind: 'TRUNG_GIAY_TO',
        suggestion: 'CHON B',
        reason: { code: 'why-number-fits', args: { letter: 'B' } },
      },
    ]);
  });

  it('is asked with the number of each; they are suggested to stay apart', () => {
    const [question] = questionsAbout(SHEETS, { sharedNumber: [pair(0, 1)] });
    expect(question).toMatchObject({
      kind: 'TRUNG_GIAY_TO',
      field: 'id',
      suggestion: 'RIENG',
      sentence: { code: 'ask-shared-number' },
      reason: { code: 'why-different-people' },
    });
    expect(question.rows.map(({ letter, value }) => [letter, value])).toEqual([
      ['A', '025198001234'],
      ['B', '025198001234'],
    ]);
  });
});
