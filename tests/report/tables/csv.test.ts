import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainCsv, spreadsheetCsv } from '../../../src/report/tables/csv.js';
import { guarded, unguarded } from '../../../src/text/cells/formulaGuard.js';

const risky = fc.string({
  unit: fc.constantFrom(
    '=',
    '+',
    '-',
    '@',
    '＝',
    '﹢',
    '“',
    '’',
    '＇',
    '\u200b',
    '\u3000',
    '\t',
    '\r',
    '\n',
    ',',
    ';',
    '|',
    "'",
    '"',
    ' ',
    'a',
    'ư',
  ),
});

describe('guarded', () => {
  it.each([
    '=1+1',
    '+84912345678',
    '-5',
    '@SUM(A1)',
    '\t=1',
    '\r=1',
    '＝1',
    '＋1',
    '－1',
    '＠a',
    ' =1',
    '"=1"',
    '"" =1',
    '\' "+1',
    '“@SUM(A1)”',
    '’-1',
    '＂＝1',
    '＇＋1',
    '\u3000=1',
    '\u200b=1',
    '\ufeff=1',
    '\n=1',
    '﹦1',
    '﹣1',
  ])('guards %j', (text) => {
    expect(guarded(text).startsWith("'")).toBe(true);
  });

  it.each([
    'Hà Thị Hương',
    '05/03/1998',
    '1998-03-05',
    'a=b',
    "'quoted'",
    'Hà Nội, khu 1',
    'Khu 1, - khu 2',
    '"Ba"',
    '',
  ])('does not change %j', (text) => {
    expect(guarded(text)).toBe(text);
  });

  it('guards a text that another delimiter would turn into the start of a cell', () => {
    expect(guarded('a;=1')).toBe("a;'=1");
    expect(guarded('a,=1')).toBe("a,'=1");
    expect(guarded('a\n=1')).toBe("a\n'=1");
    expect(guarded('a;"=1')).toBe('a;\'"=1');
    expect(guarded('a; =1')).toBe("a;' =1");
  });

  it('is reversible for any text', () => {
    fc.assert(
      fc.property(risky, (text) => {
        expect(unguarded(guarded(text))).toBe(text);
      }),
    );
  });

  it('leaves no formula at any delimiter of a spreadsheet', () => {
    fc.assert(
      fc.property(risky, fc.constantFrom(',', ';', '\t', '|'), (text, delimiter) => {
        for (const cell of guarded(text).split(delimiter))
          expect(cell).not.toMatch(/^["“’＇]*[=+\-@＝﹢]/);
      }),
    );
  });
});

describe('spreadsheetCsv', () => {
  it('has BOM, CRLF, needed quotes and the given delimiter', () => {
    const table = { headings: ['Mã', 'Họ và tên'], rows: [['M1', 'a;b "c"']] };
    expect([...spreadsheetCsv(table, ';')].join('')).toBe(
      '\ufeffMã;Họ và tên\r\nM1;"a;b ""c"""\r\n',
    );
  });

  it('is read back by a csv reader, with any cells and delimiter', () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(risky, risky), { minLength: 1 }),
        fc.constantFrom(',', ';', '\t', '|', '#', 'a'),
        (rows, delimiter) => {
          const pieces = spreadsheetCsv({ headings: ['x', 'y'], rows }, delimiter);
          const read = parse([...pieces].join(''), {
            bom: true,
            delimiter,
            record_delimiter: '\r\n',
          });
          expect(read.slice(1).map((row) => (row as string[]).map(unguarded))).toEqual(rows);
        },
      ),
    );
  });
});

describe('plainCsv', () => {
  it('has neither BOM nor CRLF nor guards', () => {
    const table = { headings: ['file', 'row'], rows: [['=a "b", c', '1']] };
    expect([...plainCsv(table)].join('')).toBe('file,row\n"=a ""b"", c",1\n');
  });

  it('comes in pieces that make the complete file', () => {
    const rows = Array.from({ length: 30_000 }, (_, row) => [`Đỗ ${row}`, 'x'.repeat(20)]);
    const pieces = [...plainCsv({ headings: ['a', 'b'], rows })];
    expect(pieces.length).toBeGreaterThan(2);
    const lines = pieces.join('').split('\n');
    expect(lines).toEqual(['a,b', ...rows.map((row) => row.join(',')), '']);
  });
});
