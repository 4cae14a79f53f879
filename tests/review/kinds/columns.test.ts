import { describe, expect, it } from 'vitest';
import { type Sheet, sheetOf } from '../../support/roster.js';
import { questionsAbout } from '../support.js';

const NAMES = 'An Bình Chi Dung Giang Hà Hạnh Hoa Khánh Lan Mai Nga Oanh Phương Quyên Sơn'.split(
  ' ',
);

/** One row for each value. */
function sheet(heading: string, values: readonly string[], file = 'a.xlsx:Khu 1'): Sheet {
  return sheetOf(file, `name|${heading}`, ...values.map((each, i) => `Hà Thị ${NAMES[i]}|${each}`));
}

function repeated(count: number, textOf: (i: number) => string): string[] {
  return Array.from({ length: count }, (_, i) => textOf(i));
}

function asked(...sheets: Sheet[]) {
  return questionsAbout(sheets).map(({ sentence, field, members, rows }) => [
    sentence.code,
    field,
    members,
    rows.map(({ file, sheet: name, row, value }) => [file, name, row, value].join(' ')).join('; '),
  ]);
}

describe('a column with many values of one fault', () => {
  it('is asked about once, with its first row and the number of members', () => {
    const values = ['1998', ...repeated(12, (i) => `hồ sơ ${i + 1}`)];
    expect(asked(sheet('birth', values))).toEqual([
      ['ask-column-many-values', 'birth', 12, 'a.xlsx Khu 1 3 hồ sơ 1'],
    ]);
  });

  it('names the fault of the values, and the place of the example', () => {
    const [{ sentence }] = questionsAbout([
      sheet(
        'id',
        repeated(10, (i) => `1234${i}`),
      ),
    ]);
    expect(sentence.args).toMatchObject({
      ...{ field: 'id', count: 10, value: '12340', cell: 'B2' },
      reason: [{ code: 'column-fault-id-unreadable' }],
    });
  });

  it('may get one value if all its cells are equal and no field of persons', () => {
    expect(
      asked(
        sheet(
          'gender',
          repeated(10, () => 'khác'),
        ),
      ),
    ).toEqual([['ask-column-one-value', 'gender', 10, 'a.xlsx Khu 1 2 khác']]);
    expect(
      asked(
        sheet(
          'id',
          repeated(10, () => '12345'),
        ),
      ),
    ).toEqual([['ask-column-many-values', 'id', 10, 'a.xlsx Khu 1 2 12345']]);
  });

  it('is asked about once if as few as four of its cells are equal', () => {
    const days = (count: number) =>
      sheet(
        'joined',
        repeated(count, () => '31/02/2025'),
      );
    expect(asked(days(4))).toEqual([
      ['ask-column-one-value', 'joined', 4, 'a.xlsx Khu 1 2 31/02/2025'],
    ]);
    expect(asked(days(3))).toHaveLength(3);
    const codes = asked(sheet('joined', ['31/02/2025', ...repeated(3, () => '31/04/2025')]));
    expect(codes).toHaveLength(4);
  });

  it('has a question for each fault, and one for each list', () => {
    const values = [
      ...repeated(10, (i) => `31/4/${1990 + i}`),
      ...repeated(6, (i) => `hồ sơ ${i + 1}`),
    ];
    const codes = asked(sheet('birth', values)).map(([code]) => code);
    expect(codes.filter((code) => code === 'ask-column-many-values')).toHaveLength(1);
    expect(codes.filter((code) => code === 'ask-value-date-unreadable')).toHaveLength(6);
    const phones = repeated(10, (i) => `máy ${i}`);
    const lists = [sheet('phone', phones), sheet('phone', phones, 'b.csv')];
    expect(questionsAbout(lists).map(({ rows }) => rows[0].file)).toEqual(['a.xlsx', 'b.csv']);
    expect(new Set(questionsAbout(lists).map(({ id }) => id)).size).toBe(2);
  });

  it('keeps its id if more of its rows become known', () => {
    const [few] = questionsAbout([
      sheet(
        'phone',
        repeated(10, (i) => `máy ${i}`),
      ),
    ]);
    const [more] = questionsAbout([
      sheet(
        'phone',
        repeated(14, (i) => `máy ${i}`),
      ),
    ]);
    expect(more.id).toBe(few.id);
  });
});

describe('single mistakes', () => {
  it('are asked row by row if they are few', () => {
    expect(
      asked(
        sheet(
          'phone',
          repeated(9, (i) => `máy ${i}`),
        ),
      ),
    ).toHaveLength(9);
  });

  it('are asked row by row if most of the column is good', () => {
    const bad = repeated(10, (i) => `hồ sơ ${i}`);
    const good = repeated(31, (i) => `${1970 + i}`);
    const rows = [...bad, ...good].map((value, i) => `Hà Thị ${NAMES[i % NAMES.length]}|${value}`);
    const codes = asked(sheetOf('a.csv', 'name|birth', ...rows)).map(([code]) => code);
    expect(codes).toEqual(repeated(10, () => 'ask-value-date-unreadable'));
  });
});
