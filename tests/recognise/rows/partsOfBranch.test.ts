import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, tableOf } from '../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'CCCD'];
const MEMBER = ['1', 'Hà Thị Bưởi', '02/03/1999', 'Nữ', '025199000001'];

/** Gives the branches of the members below some lines and a header. */
function branchesOf(above: string[], ...rows: (string | string[])[]): string[] {
  const lines = above.map((line) => [line]);
  const below = rows.map((row) => (typeof row === 'string' ? [row] : row));
  const layout = layoutOf(tableOf([...lines, HEADER, ...below]), ASSOCIATION);
  return layout.kinds.flatMap((kind, row) =>
    kind === 'member' ? [layout.sections[row] || (layout.titleBranch ?? '')] : [],
  );
}

const TITLE = ['DANH SÁCH HỘI VIÊN CHI HỘI KHU 5'];
const LETTERHEAD = ['HỘI NÔNG DÂN XÃ LAI ĐỒNG', 'CHI HỘI KHU 5', 'DANH SÁCH HỘI VIÊN'];

describe('the parts of the branch that a list names', () => {
  it.each(['Tổ 1', '1. Tổ số 2', 'Tổ II: 5 hội viên', 'Tổ hội 1', 'Tổ hội chăn nuôi'])(
    'are no branches: %s',
    (part) => {
      const branches = ['CHI HỘI KHU 5', 'CHI HỘI KHU 5'];
      expect(branchesOf(TITLE, part, MEMBER, part, MEMBER)).toEqual(branches);
      expect(branchesOf(LETTERHEAD, part, MEMBER, part, MEMBER)).toEqual(branches);
    },
  );

  it('are no branches below the title of a further list', () => {
    const second = 'DANH SÁCH HỘI VIÊN CHI HỘI KHU 6';
    expect(branchesOf(TITLE, 'Tổ 1', MEMBER, second, HEADER, 'Tổ 1', MEMBER)).toEqual([
      ...['CHI HỘI KHU 5', 'CHI HỘI KHU 6'],
    ]);
  });

  it('are groups of a class', () => {
    expect(branchesOf(['DANH SÁCH HỌC SINH LỚP 7B'], 'Tổ 1', MEMBER, 'Tổ 2', MEMBER)).toEqual([
      ...['LỚP 7B', 'LỚP 7B'],
    ]);
  });

  it.each([
    ['of a ward', ['HỘI PHỤ NỮ PHƯỜNG PHONG CHÂU', 'DANH SÁCH HỘI VIÊN']],
    ['of an association of a ward', ['CHI HỘI PHƯỜNG PHONG CHÂU', 'DANH SÁCH HỘI VIÊN']],
    ['of a shortened ward', ['CHI HỘI CCB P. PHONG CHÂU', 'DANH SÁCH HỘI VIÊN']],
    ['of a shortened ward without a blank', ['CHI HỘI CCB P.PHONG CHÂU', 'DANH SÁCH HỘI VIÊN']],
    ['of a shortened town', ['CHI HỘI CCB TT PHONG CHÂU', 'DANH SÁCH HỘI VIÊN']],
    ['without a branch', ['DANH SÁCH HỘI VIÊN']],
    ['beside another group', ['DANH SÁCH HỘI VIÊN CHI HỘI TỔ 3']],
  ])('may be branches %s', (_, above) => {
    expect(branchesOf(above, 'Tổ 1', MEMBER, 'Tổ 2', MEMBER)).toEqual(['Tổ 1', 'Tổ 2']);
  });

  it('may be branches above a header each', () => {
    expect(branchesOf(['Tổ 1'], MEMBER, 'Tổ 2', HEADER, MEMBER, 'Tổ 3', HEADER, MEMBER)).toEqual([
      ...['Tổ 1', 'Tổ 2', 'Tổ 3'],
    ]);
  });

  it('may be branches beside others', () => {
    expect(branchesOf(TITLE, 'Chi hội khu 6', MEMBER, 'Tổ 7', MEMBER)).toEqual([
      ...['Chi hội khu 6', 'Tổ 7'],
    ]);
    expect(branchesOf(TITLE, 'Tổ dân phố 1', MEMBER, 'Khu 7', MEMBER)).toEqual([
      ...['Tổ dân phố 1', 'Khu 7'],
    ]);
  });
});

describe('groups below a section row of their branch', () => {
  it.each([
    ['Tổ 1', 'Tổ 2'],
    ['1. Tổ số 1', '2. Tổ số 2'],
    ['Tổ phụ nữ số 1', 'Tổ phụ nữ số 2'],
  ])('are parts of it: %s', (first, second) => {
    const ofKhu1 = ['A. Chi hội khu 1', first, MEMBER, second, MEMBER];
    const ofKhu2 = ['B. Chi hội khu 2', first, MEMBER, second, MEMBER];
    expect(branchesOf(['DANH SÁCH HỘI VIÊN'], ...ofKhu1, ...ofKhu2)).toEqual([
      ...['Chi hội khu 1', 'Chi hội khu 1', 'Chi hội khu 2', 'Chi hội khu 2'],
    ]);
  });

  it('are branches behind the members of another', () => {
    const rows = ['Chi hội khu 1', MEMBER, 'Tổ 2', MEMBER, 'Tổ 3', MEMBER];
    expect(branchesOf(['DANH SÁCH HỘI VIÊN'], ...rows)).toEqual([
      ...['Chi hội khu 1', 'Tổ 2', 'Tổ 3'],
    ]);
  });

  it('are branches beside that of a group or commune', () => {
    expect(branchesOf(['DANH SÁCH'], 'Chi hội tổ 1', 'Tổ 2', MEMBER)).toEqual(['Tổ 2']);
  });
});

describe('numerals before kinds of people', () => {
  it.each([
    [['I. Lãnh đạo', MEMBER, 'II. Ủy viên', MEMBER]],
    [['A. DÂN QUÂN CƠ ĐỘNG', MEMBER, 'B. DÂN QUÂN TẠI CHỖ', MEMBER]],
    [['I. Cố vấn', MEMBER, 'II. Ban Thường vụ', MEMBER, 'III. Ủy viên BCH', MEMBER]],
    [
      [
        ['I', 'Lãnh đạo'],
        ['1', ...MEMBER.slice(1)],
        ['II', 'Ủy viên'],
        ['1', ...MEMBER.slice(1)],
      ],
    ],
  ])('name no branch: %j', (rows) => {
    const branches = branchesOf(['DANH SÁCH HỘI VIÊN'], ...(rows as (string | string[])[]));
    expect(new Set(branches)).toEqual(new Set(['']));
    expect(branches).toHaveLength(
      rows.filter((row) => Array.isArray(row) && row.length > 2).length,
    );
  });

  it.each([
    ['NHÂN SỰ TÁI CỬ', 'NHÂN SỰ THAM GIA LẦN ĐẦU'],
    ['CƠ CẤU CỨNG', 'Khối nông thôn'],
    ['Khối trường học', 'KHỐI CƠ QUAN, TRƯỜNG HỌC'],
    ['Nạn nhân trực tiếp', 'NẠN NHÂN GIÁN TIẾP'],
    ['Con liệt sĩ', 'Vợ liệt sĩ'],
    ['Thời kỳ chống Pháp', 'Bảo vệ biên giới phía Bắc'],
    ['Quý I', 'Đợt 2'],
    ['Có việc làm ổn định', 'Chưa đóng đoàn phí'],
    ['Còn lại', 'Trình độ đại học'],
  ])('stand before people of no branch: %s, %s', (first, second) => {
    const rows = [['I', first], MEMBER, ['II', second], MEMBER];
    expect(branchesOf(['DANH SÁCH HỘI VIÊN'], ...rows)).toEqual(['', '']);
    const joined = [`I. ${first}`, MEMBER, `II. ${second}`, MEMBER];
    const branches = ['CHI HỘI KHU 5', 'CHI HỘI KHU 5'];
    expect(branchesOf(TITLE, ...joined)).toEqual(branches);
    expect(branchesOf(LETTERHEAD, ...joined)).toEqual(branches);
  });

  it.each([
    'Phủ Thủ',
    'Bến thân',
    'Kỳ Sơn',
    'Quý Sơn',
    'Năm Căn',
    'KỲ SƠN',
    'Thụy lũng nam',
    'Hợp tác xã nông nghiệp',
    'Công an, quân sự',
    'Quỹ tín dụng nhân dân',
  ])('may stand before a branch: %s', (branch) => {
    const rows = [`I. ${branch}`, MEMBER, 'II. Vùng hạ', MEMBER];
    expect(branchesOf(['DANH SÁCH HỘI VIÊN'], ...rows)).toEqual([branch, 'Vùng hạ']);
  });

  it('may stand behind branches with any name', () => {
    const rows = ['I. Vùng cao', MEMBER, 'II. Vùng hạ', MEMBER, 'III. Hội viên danh dự', MEMBER];
    expect(branchesOf(['DANH SÁCH HỘI VIÊN'], ...rows).slice(0, 2)).toEqual([
      ...['Vùng cao', 'Vùng hạ'],
    ]);
  });
});
