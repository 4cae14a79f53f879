import { describe, expect, it } from 'vitest';
import { layoutOf, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh'];
const person = (number: number, name: string) => [String(number), name, '12/03/2001'];

/** Branch of each person of a list. */
function branchesOf(...rows: string[][]): string[] {
  const { kinds, sections } = layoutOf(tableOf(rows));
  return sections.filter((_, row) => kinds[row] === 'member');
}

const list = (...headings: string[]) => [
  HEADER,
  ...headings.flatMap((heading, at) => [[heading], person(at + 1, 'Hà Thị Bưởi')]),
];

describe('a row without a known word between section rows', () => {
  it.each(['Lèn', 'Đồng Tâm', 'Trung tâm giống cây trồng', 'Đầm Sen: 6 đồng chí'])(
    'begins a branch: %s',
    (heading) => {
      const name = heading.replace(/:.*/, '');
      expect(branchesOf(...list('Khu 1', heading, 'Khu 3'))).toEqual(['Khu 1', name, 'Khu 3']);
    },
  );

  it('begins a branch if it begins as another one, though it may be a name', () => {
    expect(branchesOf(...list('Bản Dọc', 'Ban Hung Long'))).toEqual(['Bản Dọc', 'Ban Hung Long']);
    expect(branchesOf(...list('Bản Dọc', 'B. Bến Thân'))).toEqual(['Bản Dọc', 'B. Bến Thân']);
  });

  it('begins a branch above a further header', () => {
    const rows = ['Khu 1', 'Ban Hung Long'].flatMap((heading) => [
      [heading],
      HEADER,
      person(1, 'Hà Thị Bưởi'),
    ]);
    expect(branchesOf(...rows, ['Khu 3'], HEADER, person(1, 'Hà Văn Mít'))).toEqual([
      'Khu 1',
      'Ban Hung Long',
      'Khu 3',
    ]);
  });

  it('begins a branch below that of the title only above a further header', () => {
    const withHeader = [['Chi đoàn Gò Đa'], HEADER, person(1, 'Hà Thị Bưởi')];
    const next = [person(1, 'Hà Văn Mít'), person(2, 'Hà Thị Na')];
    const above = 'Chi đoàn Gò Đa';
    const below = ['Nà Nồm', 'Nà Nồm'];
    expect(branchesOf(...withHeader, ['Nà Nồm'], HEADER, ...next)).toEqual([above, ...below]);
    expect(branchesOf(...withHeader, ['Hoa sen'], ...next)).toEqual([above, above, above]);
  });

  it.each([
    'Năm 2024',
    'Đợt 2',
    'Kết nạp mới',
    'Đoàn viên nữ',
    'Nguyễn Văn Nam',
    'Hộ bà Hà Thị Mơ',
    'đã trưởng thành',
    'Ghi chú',
    'Nhóm A',
    'Dự bị',
    'Hợp đồng',
    'Sinh hoạt tạm thời',
    'Chưa xác minh',
    'Không tôn giáo',
    'Đoàn phí',
    'Kinh',
  ])('does not if it heads people or is a remark: %s', (heading) => {
    expect(branchesOf(...list('Khu 1', heading))).toEqual(['Khu 1', 'Khu 1']);
  });

  it('does not if such rows are groups of the branch', () => {
    const rows = [
      HEADER,
      ...[['Khu 1'], ['Hoa sen'], person(1, 'Hà Thị Bưởi'), ['Hoa mai'], person(2, 'Hà Văn Mít')],
      ...[['Khu 2'], person(3, 'Hà Thị Na'), ['Hoa sen'], person(4, 'Hà Văn Lê')],
    ];
    expect(branchesOf(...rows)).toEqual(['Khu 1', 'Khu 1', 'Khu 2', 'Khu 2']);
  });

  it('does not if another section below has such a row too', () => {
    const branches = branchesOf(...list('Khu 1', 'Hoa sen', 'Khu 2', 'Hoa sen'));
    expect(branches).toEqual(['Khu 1', 'Khu 1', 'Khu 2', 'Khu 2']);
  });

  it('begins a branch again that continues on a further page', () => {
    const branches = branchesOf(...list('Khu 1', 'Đồng Tâm', 'Đồng Tâm', 'Khu 2'));
    expect(branches).toEqual(['Khu 1', 'Đồng Tâm', 'Đồng Tâm', 'Khu 2']);
  });

  it('does not in another column, nor without a section row above', () => {
    const other = [...list('Khu 1'), ['', 'Đầm Sen'], person(2, 'Hà Văn Mít')];
    expect(branchesOf(...other)).toEqual(['Khu 1', 'Khu 1']);
    expect(branchesOf(...list('Đầm Sen'))).toEqual(['']);
  });
});
