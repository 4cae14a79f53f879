import { describe, expect, it } from 'vitest';
import { layoutOf, tableOf } from '../support.js';

/** Kinds of the rows below a one-row header. */
const kindsBelow = (...rows: string[][]) => layoutOf(tableOf(rows)).kinds.slice(1);

describe('a row with only dots for a name', () => {
  it.each(['...', '……', '…/…'])('is no person: %j', (dots) => {
    const kinds = kindsBelow(
      ['STT', 'Mã', 'Họ và tên', 'Năm sinh', 'Địa chỉ'],
      ['1', 'HV01', 'Hà Thị Bưởi', '1969', 'Khu 1'],
      ['2', 'HV02', 'Khu Văn Mít', '1970', 'Khu 2'],
      ['3', 'HV0...', dots, dots, dots],
      ['...', dots, dots, dots, dots],
    );
    expect(kinds).toEqual(['member', 'member', 'note', 'note']);
  });

  it('is one with a date of birth', () => {
    const kinds = kindsBelow(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Địa chỉ'],
      ['1', 'Hà Thị Bưởi', '02/03/1969', 'Khu 1'],
      ['2', '...', '05/06/1970', '...'],
    );
    expect(kinds).toEqual(['member', 'member']);
  });
});

describe('a prefilled number beside statistics', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT', '', 'Thống kê', 'Số lượng'],
    ['1', 'Hà Thị Bưởi', '02/03/1969', '0912000001', '', 'Nam', '4'],
    ['2', 'Đinh Văn Mít', '05/06/1970', '0912000002', '', 'Nữ', '3'],
    ['3', '', '', '', '', 'Trình độ 12/12', '7'],
    ['4', '', '', '', '', 'Tổng', '14'],
    ['5'],
  ];

  it('is no person', () => {
    expect(kindsBelow(...rows).filter((kind) => kind === 'member')).toHaveLength(2);
  });

  it('may be one behind a gap among the columns of the list', () => {
    const header = ['STT', 'Họ và tên', 'Ngày sinh', '', 'Dân tộc', 'Nghề nghiệp'];
    const people = [
      ['1', 'Hà Thị Bưởi', '02/03/1969', '', 'Kinh', 'May'],
      ['2', '', '', '', 'Mường', 'Xây'],
      ['3', 'Đinh Văn Mít', '05/06/1970', '', 'Kinh', 'May'],
    ];
    expect(kindsBelow(header, ...people)).toEqual(['member', 'member', 'member']);
  });
});
