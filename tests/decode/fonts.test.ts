import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeTable } from '../../src/decode/index.js';
import { anyNames, columnOf, realNames, seed } from './support.js';
import { toTcvn3, toVni } from './tables.js';

function decodedIn(font: string, cells: readonly string[], top = 0) {
  const decoded = decodeTable({ ...columnOf(cells), fonts: [{ name: font, top }] });
  return { ...decoded, cells: decoded.table.rows.map(([cell]) => cell) };
}

describe('the font of a column', () => {
  it.each([
    ['.VnTime', toTcvn3('Vũ Sơn'), 'Vũ Sơn'],
    ['.VnTime', toTcvn3('Đỗ Lý'), 'Đỗ Lý'],
    ['VNI-Times', toVni('Vũ Sơn'), 'Vũ Sơn'],
  ])('decides for one cell, below a heading in Unicode: %s', (font, cell, wanted) => {
    const { cells, findings } = decodedIn(font, ['Họ và tên', cell], 1);
    expect(cells).toEqual(['Họ và tên', wanted]);
    expect(findings.map(({ code, args }) => [code, args.font])).toEqual([
      ['decoded-column-font', font],
    ]);
  });

  it('shows capitals if its name ends in H', () => {
    const chiengs = ['Chi đoàn khu Chiềng', 'Chi đoàn khu Mường'];
    expect(decodedIn('.VnTimeH', chiengs.map(toTcvn3)).cells).toEqual(
      chiengs.map((text) => text.toUpperCase()),
    );
    expect(decodedIn('.VnTime', chiengs.map(toTcvn3)).cells).toEqual(chiengs);
  });

  it('yields to contradicting words', () => {
    const names = ['Nguyễn Thị Hường', 'Phạm Quốc Bảo', 'Đỗ Hữu Nghĩa'];
    expect(decodedIn('VNI-Times', names.map(toTcvn3)).cells).toEqual(names);
    expect(decodedIn('.VnTimeH', names.map(toVni)).cells).toEqual(names);
  });

  it.each(['.VnTime', '.VnTimeH', 'VNI-Times'])('left on Unicode changes nothing: %s', (font) => {
    const name = fc.oneof(realNames, anyNames);
    const typed = fc.oneof(
      name,
      name.map((each) => each.toUpperCase()),
      name.map((each) => each.toLowerCase()),
    );
    fc.assert(
      fc.property(fc.array(typed, { minLength: 1, maxLength: 6 }), (wanted) => {
        const { cells, findings } = decodedIn(font, wanted);
        expect(cells).toEqual(wanted);
        expect(findings).toEqual([]);
      }),
      { ...seed, numRuns: 500 },
    );
  });

  it.each([
    ['.VnTime', toTcvn3],
    ['VNI-Times', toVni],
  ] as const)('never gives less than the words alone: %s', (font, encode) => {
    fc.assert(
      fc.property(fc.array(realNames, { minLength: 1, maxLength: 3 }), (names) => {
        const right = (cells: readonly (string | undefined)[]) =>
          cells.filter((cell, i) => cell === names[i]).length;
        const typed = names.map(encode);
        const alone = decodeTable(columnOf(typed)).table.rows.map(([cell]) => cell);
        expect(right(decodedIn(font, typed).cells)).toBeGreaterThanOrEqual(right(alone));
      }),
      { ...seed, numRuns: 500 },
    );
  });
});
