/** Errors of formulas are no values; all people are invented. */
import { describe, expect, it } from 'vitest';
import { rosterTable } from '../../../src/report/tables/rosterTable.js';
import { argsOf, merged } from '../../support/merged.js';

const LIST = [
  'Họ và tên,Ngày sinh,Số điện thoại,Dân tộc,Cỡ áo,Ghi chú,Chi đoàn',
  'Hà Mẫu Na,01/05/1998,#REF!,#N/A,#VALUE!,#NAME?,#REF!',
  'Lê Văn Khế,02/05/1998,0912000001,Kinh,M,#1 của xã,Khu 1',
  'Trần Thị Ổi,03/05/1998,0912000002,Mường,L,,Khu 1',
].join('\n');

describe('cells with the error of a formula', () => {
  it('are blank in the roster, and reported', async () => {
    const result = await merged({ 'a.csv': LIST });
    const { headings, rows } = rosterTable(result, false);
    const cells = [...rows].map((row) => row.join('|'));
    expect(headings).toContain('Cỡ áo');
    expect(cells.filter((row) => /#(?:REF|N.A|VALUE|NAME)/.test(row))).toEqual([]);
    expect(cells.filter((row) => row.includes('#1 của xã'))).toHaveLength(1);
    expect(argsOf(result, 'error-cells')).toEqual([{ count: 5 }]);
  });
});
