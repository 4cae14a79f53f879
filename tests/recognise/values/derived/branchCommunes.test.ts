import { describe, expect, it } from 'vitest';
import { branchWithCommune } from '../../../../src/recognise/cells/branchPath.js';
import { layoutOf, recogniseOne, withHeadings } from '../../support.js';

describe('a cell with a branch and its commune', () => {
  it.each([
    ['Chi bộ khu 2 - Đảng bộ xã Hà Thạch', 'Chi bộ khu 2', 'xã Hà Thạch'],
    ['Chi đoàn khu 1, xã Hà Thạch', 'Chi đoàn khu 1', 'xã Hà Thạch'],
    ['Chi đoàn khu 1 xã Hà Thạch', 'Chi đoàn khu 1', 'xã Hà Thạch'],
    ['Chi đoàn khu 1 (Đoàn xã Hà Thạch)', 'Chi đoàn khu 1', 'xã Hà Thạch'],
    ['Chi hội xóm Mít - Hội Nông dân xã Kiệt Sơn', 'Chi hội xóm Mít', 'xã Kiệt Sơn'],
    ['Đoàn xã Hà Thạch / Chi đoàn khu 1', 'Chi đoàn khu 1', 'xã Hà Thạch'],
    ['Thôn 4, Xã Kiệt Sơn, huyện Tân Sơn', 'Thôn 4', 'Xã Kiệt Sơn, huyện Tân Sơn'],
    ['Khu Lèn (Kiệt Sơn cũ)', 'Khu Lèn', 'Kiệt Sơn'],
    ['CHI ĐOÀN KHU 1 (XÃ PHÚ HỘ CŨ)', 'CHI ĐOÀN KHU 1', 'XÃ PHÚ HỘ'],
    ['Khu Chiềng (thuộc xã Lai Đồng cũ)', 'Khu Chiềng', 'xã Lai Đồng'],
    ['Chi bộ Công an - Đảng bộ phường Phong Châu', 'Chi bộ Công an', 'phường Phong Châu'],
  ])('is split: %s', (text, branch, commune) => {
    expect(branchWithCommune(text)).toEqual({ branch, commune });
  });

  it.each([
    'Công an xã Hà Thạch',
    'Chi đoàn Công an xã',
    'Chi bộ Trường Mầm non xã Phú Hộ',
    'Trạm Y tế xã Kiệt Sơn',
    'Cơ quan xã Hà Thạch',
    'Chi bộ Công an - Quân sự xã',
    'Khu 3 thị xã Phú Thọ',
    'Chi đoàn khu 1',
    'Bảo hiểm xã hội huyện Tân Sơn',
    'Khu tập thể xã hội',
    'Chi đoàn xã đội',
    'Hà Thạch',
    'Khu 5 (khu 3 cũ)',
    'Khu 5 (Khu Mít cũ)',
    'Khu 2 (Trại cũ)',
  ])('is one name: %s', (text) => {
    expect(branchWithCommune(text)).toBeUndefined();
  });
});

describe('a column of branches with their communes', () => {
  const HEADINGS = ['Họ và tên', 'Ngày sinh', 'Chi đoàn'];

  it('becomes a column of branches and one of communes', () => {
    const { table, layout } = recogniseOne(
      withHeadings(
        HEADINGS,
        ['Hà Thị Bưởi', '02/03/1999', 'Chi đoàn khu 1 - Đoàn xã Hà Thạch'],
        ['Đinh Văn Mít', '03/03/1999', 'Chi đoàn khu 2 - Đoàn xã Phú Hộ'],
      ),
    );
    const cells = (field: string) => {
      const column = 'columns' in layout && layout.columns.find((each) => each.field === field);
      return column ? table.rows.slice(-2).map((row) => row[column.index]) : [];
    };
    expect(cells('branch')).toEqual(['Chi đoàn khu 1', 'Chi đoàn khu 2']);
    expect(cells('commune')).toEqual(['xã Hà Thạch', 'xã Phú Hộ']);
  });

  it('is not split beside a column of communes', () => {
    const table = withHeadings(
      [...HEADINGS, 'Xã'],
      ['Hà Thị Bưởi', '02/03/1999', 'Khu 1, xã Hà Thạch', 'Hà Thạch'],
    );
    expect(layoutOf(table).columns.map(({ by }) => by)).not.toContain('derived');
  });
});
