import { describe, expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'SĐT', 'Ghi chú'];
const member = (number: string, name: string) => [
  ...[number, name, '02/03/1999', 'Nữ', '0912345678', ''],
];

function withAbove(...above: string[][]) {
  return recogniseOne(
    tableOf([
      ['DANH SÁCH HỘI VIÊN CHI HỘI KHU 5'],
      ...above,
      HEADER,
      member('1', 'Hà Thị Bưởi'),
      member('2', 'Đinh Thị Mít'),
    ]),
  );
}

const kindsAbove = (...above: string[][]) =>
  withAbove(...above).layout.kinds.slice(1, 1 + above.length);

describe('people above the header', () => {
  it('are members if their cells fit the headings, with a warning', () => {
    const { layout, findings } = withAbove(member('3', 'Lò Thị Na'), member('', 'Bàn Thị Ổi'));
    expect(layout.kinds).toEqual(['letterhead', 'member', 'member', 'header', 'member', 'member']);
    expect(findings).toContainEqual(
      expect.objectContaining({
        level: 'warning',
        code: 'people-above-header',
        args: { count: 2, rows: '2, 3' },
        place: expect.objectContaining({ row: 2 }),
      }),
    );
  });

  it('are part of the letterhead with a label, or with a cell that does not fit', () => {
    const labelled = ['Người lập', 'Lò Thị Na', '02/03/1999', '', '0912345678'];
    const unfit = ['', 'Lò Thị Na', '02/03/1999', 'Bí thư', '0912345678'];
    const beside = [...member('', 'Lò Thị Na'), 'Trưởng khu'];
    expect(kindsAbove(labelled, unfit, beside)).toEqual(Array(3).fill('letterhead'));
  });

  it('are part of the letterhead without a second fact, or as an example', () => {
    const alone = ['', 'Lò Thị Na', '02/03/1999'];
    const withPhone = ['', 'Lò Thị Na', '', '', '0912345678'];
    const example = member('VD', 'Lò Thị Na');
    expect(kindsAbove(alone, withPhone, example)).toEqual(Array(3).fill('letterhead'));
  });
});
