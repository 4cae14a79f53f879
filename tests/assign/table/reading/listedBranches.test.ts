import { describe, expect, it } from 'vitest';
import { listedBranches } from '../../../../src/assign/table/reading/listedBranches.js';
import { YOUTH } from '../../../support/roster.js';

const listed = (cell: string, hasCommune = false) =>
  listedBranches(cell, YOUTH.branchPrefixes, hasCommune).map(({ branch, commune }) =>
    commune === '' ? branch : `${branch} @ ${commune}`,
  );

describe('a cell that lists old branches', () => {
  it.each([
    ['Khu 1, Khu 2', ['Khu 1', 'Khu 2']],
    ['Khu 1, 2 và 3', ['Khu 1', 'Khu 2', 'Khu 3']],
    ['Khu Liệm và Dọc', ['Khu Liệm', 'Khu Dọc']],
    ['Chi đoàn Khu Liệm + Chi đoàn Khu Dọc', ['Chi đoàn Khu Liệm', 'Chi đoàn Khu Dọc']],
    ['- Khu 1\n- Khu 2', ['Khu 1', 'Khu 2']],
    ['1. Khu Chiềng;\n2. Trạm Y tế.', ['Khu Chiềng', 'Trạm Y tế']],
    ['Khu 1 xã Kiệt Sơn, Khu 2 xã Lai Đồng', ['Khu 1 @ Xã Kiệt Sơn', 'Khu 2 @ Xã Lai Đồng']],
    [
      'Khu 1, Khu 2 (xã Kiệt Sơn); Khu 5 (xã Đồng Sơn)',
      ['Khu 1 @ Xã Kiệt Sơn', 'Khu 2 @ Xã Kiệt Sơn', 'Khu 5 @ Xã Đồng Sơn'],
    ],
    [
      'Xã Kiệt Sơn: Khu 1, Khu 2; Xã Lai Đồng: Khu 1',
      ['Khu 1 @ Xã Kiệt Sơn', 'Khu 2 @ Xã Kiệt Sơn', 'Khu 1 @ Xã Lai Đồng'],
    ],
  ])('%s', (cell, branches) => {
    expect(listed(cell)).toEqual(branches);
  });

  it.each(['Trường TH và THCS Lai Đồng', 'Y tế và Giáo dục', 'Khu 1 (cũ), nay giải thể', 'Khu 1'])(
    'is one branch: %s',
    (cell) => {
      expect(listed(cell)).toEqual([cell]);
    },
  );

  it('keeps communes in names where the table has them elsewhere', () => {
    expect(listed('Khu 1 (Kiệt Sơn), Khu 2 xã Kiệt Sơn', true)).toEqual([
      'Khu 1 (Kiệt Sơn)',
      'Khu 2 xã Kiệt Sơn',
    ]);
  });
});
