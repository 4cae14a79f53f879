import { describe, expect, it } from 'vitest';
import { lineDifferences, tableDifferences } from '../../src/check/differences.js';

const table = (...lines: string[]) => lines.map((line) => line.split('|'));

function differences(file: string, expected: string[], found: string[]): string[] {
  return tableDifferences(file, table(...expected), table(...found)).map(
    ({ code, args }) =>
      `${code} ${args.row} ${args.key} ${args.column ?? ''} ${args.before ?? ''}→${args.after ?? ''}`,
  );
}

describe('differences of a table', () => {
  it('are none for equal rows in another order', () => {
    expect(
      differences('roster.csv', ['Mã|Tên', 'M1|An', 'M2|Bình'], ['Mã|Tên', 'M2|Bình', 'M1|An']),
    ).toEqual([]);
  });

  it('are told by the key of the file, cell by cell', () => {
    expect(
      differences(
        'lineage.csv',
        ['file|sheet|row|status', 'a.csv||2|kept', 'a.csv||3|kept'],
        ['file|sheet|row|status', 'a.csv||3|merged', 'a.csv||4|kept'],
      ),
    ).toEqual([
      'check-row-missing 2 a.csv::2  →',
      'check-cell 2 a.csv::3 status kept→merged',
      'check-row-extra 3 a.csv::4  →',
    ]);
  });

  it('include columns that only one of them has', () => {
    expect(differences('roster.csv', ['Mã|Tên', 'M1|An'], ['Mã|Lớp', 'M1|12A'])).toEqual([
      'check-cell 2 M1 Tên An→',
      'check-cell 2 M1 Lớp →12A',
    ]);
  });

  it('tell rows of one key apart by their order', () => {
    const header = 'ma_xung_dot|ban_ghi|gia_tri';
    expect(
      differences('conflicts.csv', [header, 'XD1|A|x', 'XD1|A|y'], [header, 'XD1|A|x', 'XD1|A|z']),
    ).toEqual(['check-cell 3 XD1:A:2 gia_tri y→z']);
  });

  it('go by row number where the file has no key', () => {
    expect(differences('decisions.csv', ['a', '1', '2'], ['a', '1', '3'])).toEqual([
      'check-cell 3 3 a 2→3',
    ]);
  });
});

describe('differences of a text', () => {
  const lines = (expected: string, found: string) =>
    lineDifferences('summary.json', expected, found).map(
      ({ args }) => `${args.row} ${args.before}→${args.after}`,
    );

  it('are told line by line', () => {
    expect(lines('a\nb\nc\n', 'a\nx\nc\n')).toEqual(['2 b→x']);
    expect(lines('a\n', 'a\n')).toEqual([]);
  });

  it('include lines at the end, and the last end of line', () => {
    expect(lines('a\n', 'a\nb\n')).toEqual(['2 →b', '3 →']);
    expect(lines('a\n', 'a')).toEqual(['2 →']);
  });
});
