import { describe, expect, it } from 'vitest';
import { lineDifferences, tableDifferences } from '../../src/check/differences.js';

const table = (...lines: string[]) => lines.map((line) => line.split('|'));

function differences(file: string, expected: string[], found: string[]): string[] {
  return tableDifferences(file, table(...expected), table(...found)).map(
    ({ code, args }) =>
      `${code} ${args.row} ${args.key} ${args.column ?? ''} ${args.before ?? ''}→${args.after ?? ''}`,
  );
}

describe('tableDifferences', () => {
  it('finds no difference in equal rows in another order', () => {
    expect(
      differences('roster.csv', ['Mã|Tên', 'M1|An', 'M2|Bình'], ['Mã|Tên', 'M2|Bình', 'M1|An']),
    ).toEqual([]);
  });

  it('lists different cells by the key of the file', () => {
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

  it('lists columns that only one table has', () => {
    expect(differences('roster.csv', ['Mã|Tên', 'M1|An'], ['Mã|Lớp', 'M1|12A'])).toEqual([
      'check-cell 2 M1 Tên An→',
      'check-cell 2 M1 Lớp →12A',
    ]);
  });

  it('distinguishes rows of one key by their order', () => {
    const header = 'ma_xung_dot|ban_ghi|gia_tri';
    expect(
      differences('conflicts.csv', [header, 'XD1|A|x', 'XD1|A|y'], [header, 'XD1|A|x', 'XD1|A|z']),
    ).toEqual(['check-cell 3 XD1:A:2 gia_tri y→z']);
  });

  it('compares rows by number in a file without a key', () => {
    expect(differences('decisions.csv', ['a', '1', '2'], ['a', '1', '3'])).toEqual([
      'check-cell 3 3 a 2→3',
    ]);
  });
});

describe('lineDifferences', () => {
  const lines = (expected: string, found: string) =>
    lineDifferences('summary.json', expected, found).map(
      ({ args }) => `${args.row} ${args.before}→${args.after}`,
    );

  it('lists different lines', () => {
    expect(lines('a\nb\nc\n', 'a\nx\nc\n')).toEqual(['2 b→x']);
    expect(lines('a\n', 'a\n')).toEqual([]);
  });

  it('lists additional lines at the end, and a missing last line end', () => {
    expect(lines('a\n', 'a\nb\n')).toEqual(['2 →b', '3 →']);
    expect(lines('a\n', 'a')).toEqual(['2 →']);
  });
});
