import { describe, expect, it } from 'vitest';
import { consolidated } from '../../support/consolidated.js';
import { sheetOf } from '../../support/roster.js';

/** Lists disagreements between rows of one person: `field: suggested / other`. */
function askedOf(columns: string, ...rows: string[]): string[] {
  const sheets = rows.map((row, i) => sheetOf(`${i}.csv`, columns, row));
  const { disagreements } = consolidated(sheets, [rows.map((_, i) => i)]);
  return (disagreements.get(0) ?? []).map(
    ({ field, candidates }) => `${field}: ${candidates.map(({ text }) => text).join(' / ')}`,
  );
}

describe('two names of one person', () => {
  it.each([
    ['Hà Văn Hùng', 'Hà Văn Hưng'],
    ['Hà Thị Hương', 'Hà Thị Hường'],
    ['Hà Thị Lan', 'Hà Thị Lân'],
    ['Hà Thị Mai', 'Hà Thị May'],
    ['Hà Thị Thúy', 'Hà Thị Thúi'],
    ['Hà Lan Anh', 'Hà Anh Lan'],
    ['Nguyễn Văn Hùng', 'Trần Văn Hùng'],
    ['Hà Văn Hùng', 'Hà Đức Hùng'],
  ])('are asked about: %s, %s', (a, b) => {
    expect(askedOf('name', a, b)).toHaveLength(1);
    expect(askedOf('name', b, a)).toHaveLength(1);
  });

  it.each([
    ['Hà Thị Hòa', 'Hà Thị Hoà'],
    ['Hà Thị Lý', 'Hà Thị Lí'],
    ['Hà Văn Quý', 'Hà Văn Quí'],
    ['Hà Văn Hữu', 'Hà Văn Hửu'],
    ['Nguyễn Văn An', 'Nguyển Văn An'],
    ['Hà Văn Hùng', 'Ha Van Hung'],
    ['HÀ VĂN HÙNG', 'Hà Văn Hùng'],
    ['Hà Thị Bích', 'Hà Thị Bich'],
    ['Hà Thị Hương', 'Hà Hương'],
    ['Hà Thị Thu Hương', 'Hà Thị Hương'],
    ['Hà Thị Hương', 'Hà T. Hương'],
    ['Hà Thị Hương', 'Hà Thi Hương'],
    ['Nguyễn Văn An', 'Nguy?n Văn An'],
    ['Nguyễn Văn An', 'Nguyễnn Văn An'],
  ])('are not asked about if they are spellings of one name: %s, %s', (a, b) => {
    expect(askedOf('name', a, b)).toEqual([]);
    expect(askedOf('name', b, a)).toEqual([]);
  });

  it('are asked about with the suggested one first, each spelling once', () => {
    expect(
      askedOf('name', 'Hà Văn Hùng', 'Ha Van Hung', 'Hà Văn Hưng', 'Hà Văn Hưng', 'Hà Văn Hùng'),
    ).toEqual(['name: Hà Văn Hùng / Hà Văn Hưng']);
  });
});

describe('two dates', () => {
  const columns = 'name|birth|joined';

  it('of birth are asked about if both are full', () => {
    expect(askedOf(columns, 'Hà An|5/3/1998|', 'Hà An|6/3/1998|')).toEqual([
      'birth: 05/03/1998 / 06/03/1998',
    ]);
  });

  it('of birth are settled if one has only the year or the month', () => {
    expect(askedOf(columns, 'Hà An|5/3/1998|', 'Hà An|1999|')).toEqual([]);
    expect(askedOf(columns, 'Hà An|5/3/1998|', 'Hà An|01/01/1998|', 'Hà An|4/1998|')).toEqual([]);
  });

  it('of birth are asked about if they are a generation apart, as of mother and daughter', () => {
    expect(askedOf(columns, 'Hà An|1980|', 'Hà An|2002|')).toEqual(['birth: 1980 / 2002']);
    expect(askedOf(columns, 'Hà An|1980|', 'Hà An|5/3/2002|', 'Hà An|2003|')).toEqual([
      'birth: 05/03/2002 / 1980',
    ]);
  });

  it('of joining are settled by their rule', () => {
    expect(askedOf(columns, 'Hà An||26/3/2016', 'Hà An||26/3/2017')).toEqual([]);
  });
});

describe('two numbers', () => {
  const columns = 'name|id|phone';

  it('are asked about if both are a CCCD', () => {
    expect(askedOf(columns, 'Hà An|025198001234|', 'Hà An|025198001243|')).toEqual([
      'id: 025198001234 / 025198001243',
    ]);
  });

  it('are settled if a card was changed, or if they are phones', () => {
    expect(askedOf(columns, 'Hà An|025198001234|', 'Hà An|131234567|')).toEqual([]);
    expect(askedOf(columns, 'Hà An||0912345678', 'Hà An||0987654321')).toEqual([]);
  });
});

describe('two genders', () => {
  it('are asked about', () => {
    expect(askedOf('name|gender', 'Hà An|Nam', 'Hà An|Nữ')).toEqual(['gender: Nam / Nữ']);
    expect(askedOf('name|gender', 'Hà An|Nam', 'Hà An|')).toEqual([]);
  });
});
