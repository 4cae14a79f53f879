import { describe, expect, it } from 'vitest';
import { layoutOf, tableOf } from '../support.js';

/** Kinds of the rows below a one-row header. */
const kindsBelow = (...rows: string[][]) => layoutOf(tableOf(rows)).kinds.slice(1);

describe('a numbered row with a body that also signs', () => {
  const HEADER = ['TT', 'Thành phần', 'Họ và tên', 'Chức vụ'];

  it.each(['UBND huyện', 'Đại diện các khu', 'Ban chấp hành Đoàn xã', 'Ban Thường vụ Huyện ủy'])(
    'leaves the people below it in the list: %j',
    (body) => {
      const kinds = kindsBelow(
        HEADER,
        ['1', 'Huyện ủy', '', ''],
        ['', '', 'Đ/c Hà Thị Bưởi', 'Bí thư'],
        ['', '', 'Đ/c Khu Văn Mít', 'Phó Bí thư'],
        ['2', body, '', ''],
        ['', '', 'Đ/c Lò Thị Ổi', 'Chủ tịch'],
        ['3', 'Các xã', '', ''],
        ['', '', 'Bà Tổng Thị Na', 'Phó Chủ tịch'],
      );
      expect(kinds.filter((_, row) => ![0, 3, 5].includes(row))).toEqual(
        Array.from({ length: 4 }, () => 'member'),
      );
      expect(kinds.filter((kind) => kind === 'member')).toHaveLength(4);
    },
  );

  it('does not stop a signature block without number', () => {
    const kinds = kindsBelow(
      HEADER,
      ['1', 'Huyện ủy', 'Hà Thị Bưởi', 'Bí thư'],
      ['2', 'Huyện ủy', 'Khu Văn Mít', 'Phó Bí thư'],
      ['', 'TM. UBND xã', '', ''],
      ['', '', 'Lò Thị Ổi', ''],
    );
    expect(kinds).toEqual(['member', 'member', 'footer', 'footer']);
  });
});
