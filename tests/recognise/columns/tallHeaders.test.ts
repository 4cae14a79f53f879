import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import { ASSOCIATION, fieldsOf, layoutOf, PARTY, tableOf, withHeadings } from '../support.js';

describe('headers of several rows', () => {
  const rows = [
    ['TT', 'Họ và tên', 'Ngày sinh', '', 'Ngày vào Đảng', '', 'Trình độ', ''],
    ['', '', 'Nam', 'Nữ', 'Dự bị', 'Chính thức', 'Học vấn', 'LLCT'],
    ['1', 'Hà Thị Bưởi', '', '02/03/1969', '1/2/1990', '1/2/1991', '12/12', 'Sơ cấp'],
  ];
  const fields = {
    TT: 'ordinal',
    'Họ và tên': 'name',
    'Ngày sinh / Nam': 'birth.male',
    'Ngày sinh / Nữ': 'birth.female',
    'Ngày vào Đảng / Dự bị': 'joined',
    'Ngày vào Đảng / Chính thức': 'official',
    'Trình độ / Học vấn': 'education',
    'Trình độ / LLCT': 'politics',
  };

  it('are read with merged cells', () => {
    const merges = ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1', 'G1:H1'];
    expect(fieldsOf(tableOf(rows, merges), PARTY)).toEqual(fields);
    expect(layoutOf(tableOf(rows, merges), PARTY)).toMatchObject({ headerTop: 0, headerBottom: 1 });
  });

  it('are read without merged cells, as a csv has them', () => {
    expect(fieldsOf(tableOf(rows), PARTY)).toEqual(fields);
  });

  it('do not apply a group to other columns', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Ngày sinh', 'Quê quán', '', 'Thông tin bố mẹ', '', 'CCCD', ''],
        ['', '', 'Xã', 'Huyện', 'Họ và tên', 'Số điện thoại', 'Số', 'Ngày cấp'],
        ['Hà Thị Bưởi', '1999', 'Lai Đồng', 'Tân Sơn', 'Hà Văn Mít', '0987', '025', '1/1/2021'],
      ],
      ['C1:D1', 'E1:F1', 'G1:H1'],
    );
    expect(fieldsOf(table)).toEqual({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      'Quê quán / Xã': '-',
      'Quê quán / Huyện': '-',
      'Thông tin bố mẹ / Họ và tên': '-',
      'Thông tin bố mẹ / Số điện thoại': '-',
      'CCCD / Số': 'id',
      'CCCD / Ngày cấp': '-',
    });
  });

  it.each([
    ['Chức vụ', 'Tên', 'Đơn vị'],
    ['Chức vụ', 'Chức danh', 'Đơn vị công tác'],
    ['Chức vụ', 'Tên chức vụ', 'Nơi công tác'],
  ])('separate a post from the office beside it: %s {%s, %s}', (group, post, office) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', group, ''],
        ['', '', post, office],
        ['Hà Thị Bưởi', '1979', 'Ủy viên', 'Trường Tiểu học Mẫu'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table, ASSOCIATION)).toMatchObject({
      [`${group} / ${post}`]: 'post',
      [`${group} / ${office}`]: '-',
    });
  });

  it.each(['Số', 'Số hiệu', 'Số thẻ'])(
    'give the number of a card below its group: %s',
    (number) => {
      const table = tableOf(
        [
          ['Họ và tên', 'Năm sinh', 'Số thẻ hội viên', ''],
          ['', '', number, 'Ngày cấp'],
          ['Hà Thị Bưởi', '1979', '12345', '01/02/2020'],
        ],
        ['A1:A2', 'B1:B2', 'C1:D1'],
      );
      expect(fieldsOf(table, ASSOCIATION)).toMatchObject({
        [`Số thẻ hội viên / ${number}`]: 'card',
        'Số thẻ hội viên / Ngày cấp': '-',
      });
    },
  );

  it('give the number of a paper below its group', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', 'Căn cước công dân', ''],
        ['', '', 'Số giấy', 'Ngày cấp'],
        ['Hà Thị Bưởi', '1979', '025179001234', '01/02/2020'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table, ASSOCIATION)).toMatchObject({ 'Căn cước công dân / Số giấy': 'id' });
  });

  it('ask for the present post in the Party and elsewhere', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', 'Chức vụ hiện nay', ''],
        ['', '', 'Trong Đảng', 'Chính quyền, đoàn thể'],
        ['Hà Thị Bưởi', '1979', 'Bí thư', ''],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table, PARTY)).toMatchObject({
      'Chức vụ hiện nay / Trong Đảng': 'post',
      'Chức vụ hiện nay / Chính quyền, đoàn thể': '-',
    });
  });

  it('are of the member below a group of other facts', () => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Ngày sinh', 'Thông tin khác', '', ''],
        ['', '', '', 'Giới tính', 'Dân tộc', 'Số điện thoại'],
        ['1', 'Hà Thị Bưởi', '1/2/1999', 'Nữ', 'Mường', '0987654321'],
      ],
      ['D1:F1'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Thông tin khác / Giới tính': 'gender',
      'Thông tin khác / Dân tộc': 'ethnicity',
      'Thông tin khác / Số điện thoại': 'phone',
    });
  });

  it('include groups beside headings that are merged over both rows', () => {
    const table = tableOf(
      [
        ['TT', 'Thông tin cá nhân', '', '', 'Thông tin gia đình', ''],
        ['', 'Họ và tên', 'Năm sinh', 'Số CCCD', 'Họ và tên mẹ', 'SĐT'],
        ['1', 'Hà Thị Bưởi', '1999', '025199000001', 'Lê Thị Cả', '0987654321'],
      ],
      ['A1:A2', 'B1:D1', 'E1:F1'],
    );
    expect(layoutOf(table)).toMatchObject({ headerTop: 0, headerBottom: 1 });
    expect(fieldsOf(table)).toMatchObject({ TT: 'ordinal', 'Thông tin gia đình / SĐT': '-' });
  });

  it('include a row that repeats the headings in another language', () => {
    const table = tableOf([
      ['Stt', 'Họ', 'Tên', 'Ngày sinh', 'Quốc tịch'],
      ['No.', 'Surname', 'Given name', 'Date of birth', 'Nationality'],
      ['1', 'Hà Thị', 'Bưởi', '02/03/1999', 'Việt Nam'],
    ]);
    expect(layoutOf(table)).toMatchObject({
      headerBottom: 1,
      kinds: ['header', 'header', 'member'],
    });
    expect(Object.values(fieldsOf(table))).toEqual([
      'ordinal',
      'name.surname',
      'name.given',
      'birth',
      '-',
    ]);
  });

  it('do not take the unit and post of a service for those of the member', () => {
    const table = tableOf(
      [
        ['TT', 'Họ và tên', 'Thời gian trong quân đội', '', 'Chuyển đến', 'Hội'],
        ['', '', 'Đơn vị', 'Chức vụ', 'Chi đoàn', 'Chức vụ'],
        ['1', 'Hà Văn Na', 'e174', 'at', 'Khu 2', 'UV'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Thời gian trong quân đội / Đơn vị': '-',
      'Thời gian trong quân đội / Chức vụ': '-',
      'Chuyển đến / Chi đoàn': '-',
      'Hội / Chức vụ': 'post',
    });
  });

  it.each([
    [['T9', 'T10', 'T11'], 1],
    [['1', '2', '3'], 1],
    [['5/9', '12/9', '19/9'], 1],
    [['120', '80', '95'], 0],
    [['x', 'x', 'x'], 0],
  ])('include texts below all columns of a merged heading, but not sums: %j', (below, bottom) => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Đoàn phí', '', ''],
        ['', '', ...below],
        ['1', 'Hà Thị Bưởi', 'x', '', 'x'],
      ],
      ['C1:E1'],
    );
    expect(layoutOf(table).headerBottom).toBe(bottom);
  });

  it.each([
    [['T9', 'T10', 'T11'], 1],
    [['2022', '2023', '2024'], 1],
    [['5/9', '12/9', '19/9'], 1],
    [['120', '80', '95'], 0],
    [['x', 'x', 'x'], 0],
  ])('include texts below a heading and blank cells, but not sums: %j', (below, bottom) => {
    const rows = (...texts: string[]) =>
      tableOf([
        ['STT', 'Họ và tên', 'Đoàn phí', '', '', 'Trình độ', ''],
        ['', '', ...below, ...texts],
        ['1', 'Hà Thị Bưởi', 'x', '', 'x', '12/12', 'TC'],
      ]);
    expect(layoutOf(rows()).headerBottom).toBe(bottom);
    if (bottom > 0) expect(layoutOf(rows('Văn hóa', 'LLCT')).headerBottom).toBe(bottom);
  });

  it('include sub-headings that the profile does not know', () => {
    const table = tableOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Khen thưởng', ''],
      ['', '', '', 'Huyện', 'Tỉnh'],
      ['1', 'Hà Thị Bưởi', '1999', 'x', ''],
    ]);
    expect(layoutOf(table)).toMatchObject({
      headerBottom: 1,
      kinds: ['header', 'header', 'member'],
    });
  });
});

describe('a second line of a heading', () => {
  it.each([
    ['CCCD', 'chồng'],
    ['Năm sinh', 'Chồng'],
    ['SĐT', 'chồng'],
    ['Tên', 'chồng'],
    ['Họ và tên', 'chồng'],
  ])('names another person: %s %s', (...lines) => {
    const heading = lines.join('\n');
    const table = withHeadings(
      ['Họ và tên', 'Ngày sinh', heading],
      ['Hà Thị Bưởi', '02/03/1999', '025199000001'],
      ['Bùi Thị Na', '07/08/1998', '025198000002'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', '-']);
  });

  it.each([
    ['Năm', 'nhập ngũ', '-'],
    ['Số', 'điện thoại', 'phone'],
    ['Lớp', 'chọn trong danh sách', 'branch'],
    ['ID', 'Lớp', '-'],
    ['Class', 'Lớp', 'branch'],
  ])('is part of it, or a hint: %s %s', (first, second, field) => {
    const row = (name: string) => [name, field === 'phone' ? '0987654321' : '12A'];
    const table = withHeadings(
      ['Họ và tên', `${first}\n${second}`],
      row('Hà Thị Bưởi'),
      row('Bùi Thị Na'),
    );
    expect(Object.values(fieldsOf(table, danhSach))).toEqual(['name', field]);
  });
});
