import { describe, expect, it } from 'vitest';
import { fieldsOf, recogniseOne, tableOf } from '../../support.js';

const list = (heading: string, cells: string[], beside = 'Điện thoại') =>
  tableOf([
    ['STT', heading, beside],
    ...cells.map((cell, at) => [String(at + 1), cell, `091234567${at}`]),
  ]);
/** Cells of the first two people in the columns of names and births. */
const read = (heading: string, cells: string[], fact = 'birth') => {
  const { table, layout } = recogniseOne(list(heading, cells));
  if (!('columns' in layout)) return undefined;
  const at = (field: string) => layout.columns.find((column) => column.field === field)?.index;
  return table.rows.slice(1).map((row) => [row[at('name')!], row[at(fact)!]]);
};
const PEOPLE = [
  ['Hà Thị Bưởi', '1999'],
  ['Đinh Văn Mít', '1987'],
];

const FORMS: [string, (name: string, year: string) => string][] = [
  ['-', (name, year) => `${name} - ${year}`],
  ['()', (name, year) => `${name} (${year})`],
  ['sn', (name, year) => `${name}, sn ${year}`],
  ['sinh năm', (name, year) => `${name} - Sinh năm ${year}`],
  ['a blank', (name, year) => `${name} ${year}`],
];

describe('a name with the year of birth in one cell', () => {
  it.each(FORMS)('is split at %s below a heading of both', (_, form) => {
    const cells = PEOPLE.map(([name, year]) => form(name!, year!));
    expect(read('Họ tên, năm sinh', cells)).toEqual(PEOPLE);
  });

  it.each(FORMS)('is split at %s below a heading of names', (_, form) => {
    const cells = PEOPLE.map(([name, year]) => form(name!, year!));
    expect(read('Họ và tên', cells)).toEqual(PEOPLE);
  });

  it('remains if another column has the births, or if few cells have a year', () => {
    const cells = PEOPLE.map(([name, year]) => `${name} (${year})`);
    expect(fieldsOf(list('Họ và tên', cells, 'Năm sinh'))).toEqual({
      STT: 'ordinal',
      'Họ và tên': 'name',
      'Năm sinh': 'birth',
    });
    const few = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Hà Văn Na (1990)'];
    expect(fieldsOf(list('Họ và tên', few))).not.toHaveProperty('Ngày sinh');
  });

  it('is not split where no person stands before the year', () => {
    const cells = ['Hà Thị Bưởi (1999)', 'Đinh Văn Mít (1987)', 'Đại hội chi đoàn 2025'];
    expect(read('Họ và tên', cells)?.at(-1)?.[1]).toBeUndefined();
  });
});

describe('a name with the address in one cell', () => {
  it.each([', ', ' - ', '; '])('is split at the first sign %j', (sign) => {
    const cells = [`Hà Thị Bưởi${sign}Khu 1, xã Mẫu`, `Đinh Văn Mít${sign}Khu 2`, 'Hà Văn Na'];
    expect(read('Họ và tên, địa chỉ', cells, 'address')).toEqual([
      ['Hà Thị Bưởi', 'Khu 1, xã Mẫu'],
      ['Đinh Văn Mít', 'Khu 2'],
      ['Hà Văn Na', undefined],
    ]);
  });
});

describe('a heading of a name with other facts', () => {
  const CELLS = PEOPLE.map(([name, year]) => `${name}\n12/03/${year}`);

  it.each(['Họ và\ntên\nNgày\nsinh', 'Họ và tên\nNgày,\ntháng, năm\nsinh'])(
    'may be broken within its headings: %j',
    (heading) => {
      expect(read(heading, CELLS)).toEqual(PEOPLE.map(([name, year]) => [name, `12/03/${year}`]));
    },
  );

  it.each([
    'Họ và tên/Ngày sinh',
    'Họ, tên; ngày, tháng, năm sinh',
    'Họ, tên, ngày sinh',
    'HỌ TÊN / NĂM SINH',
  ])('may have signs between and within its headings: %s', (heading) => {
    const births = PEOPLE.map(([name, year]) => [name, `12/03/${year}`]);
    expect(read(heading, CELLS)).toEqual(births);
  });

  it.each(['Họ và tên/Full name', 'Họ, chữ đệm, tên khai sinh', 'Họ và tên/Bí danh'])(
    'is none if only names are below it: %s',
    (heading) => {
      const cells = PEOPLE.map(([name]) => name!);
      expect(read(heading, cells)).toEqual(cells.map((name) => [name, undefined]));
    },
  );

  it('is refused twice, as two people stand on each row', () => {
    const rows = ['Lò Văn Ổi', 'Sa Văn Na'].map((name, at) => [CELLS[at]!, `${name}\n05/06/1970`]);
    const heading = 'Họ và tên\nNgày sinh';
    const table = tableOf([[heading, heading], ...rows]);
    expect(() => recogniseOne(table)).toThrow('two-columns-one-field');
  });
});
