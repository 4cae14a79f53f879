import { describe, expect, it } from 'vitest';
import { letterheadText } from '../../../src/recognise/index.js';
import { tableOf } from '../support.js';

function textsOf(...rows: string[][]): string[] {
  const kinds = rows.map(() => 'letterhead' as const);
  return letterheadText(tableOf(rows), { reason: 'no-header', kinds }).map(({ text }) => text);
}

describe('the texts of a letterhead', () => {
  it('are one per cell', () => {
    expect(textsOf(['ĐOÀN XÃ', '', 'Kiệt Sơn'], ['Danh sách'])).toEqual([
      ...['ĐOÀN XÃ', 'Kiệt Sơn', 'Danh sách'],
    ]);
  });

  it.each([
    [['Xã: Kiệt Sơn'], ['Xã Kiệt Sơn']],
    [['Xóm: 5 Xã: Tân Sơn'], ['Xóm 5, Xã Tân Sơn']],
    [
      ['Xã:', 'Kiệt Sơn', 'Huyện: Tân Sơn'],
      ['Xã Kiệt Sơn', 'Huyện Tân Sơn'],
    ],
    [['Phường/xã: Phong Châu, Thôn: Đông'], ['Phường/xã: Phong Châu, Thôn Đông']],
    [['Xã, phường: Kiệt Sơn   Huyện: Tân Sơn'], ['Xã, phường: Kiệt Sơn, Huyện Tân Sơn']],
    [['Huyện/TP: Tân Sơn'], ['Tân Sơn']],
    [['Người lập xã: Hà Văn Sơn'], ['Người lập xã: Hà Văn Sơn']],
  ])('have no colon between place and label: %j', (cells, texts) => {
    expect(textsOf(cells)).toEqual(texts);
  });
});
