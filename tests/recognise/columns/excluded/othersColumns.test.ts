import { describe, expect, it } from 'vitest';
import { fieldsOf, layoutOf, tableOf, withHeadings } from '../../support.js';

const MEMBER = ['Hà Thị Bưởi', '02/03/2012', 'Hà Văn Sấu', '025080000017', '0912345678'];

describe('a mark that headings share', () => {
  it.each([
    ['GH - Họ tên', 'GH - CCCD', 'GH - SĐT'],
    ['Họ và tên (PL)', 'Số CCCD (PL)', 'SĐT (PL)'],
  ])('assigns columns to another person: %s', (...others) => {
    const table = withHeadings(['Họ và tên', 'Ngày sinh', ...others], MEMBER);
    expect(fieldsOf(table)).toEqual({
      'Họ và tên': 'name',
      'Ngày sinh': 'birth',
      ...Object.fromEntries(others.map((heading) => [heading, '-'])),
    });
  });

  it('assigns no column without a name that lacks it', () => {
    const headings = ['Họ tên (HS)', 'Ngày sinh (HS)', 'Họ tên bố', 'Số CCCD (HS)', 'SĐT (HS)'];
    expect(Object.values(fieldsOf(withHeadings(headings, MEMBER)))).toEqual([
      'name',
      'birth',
      '-',
      'id',
      'phone',
    ]);
  });

  it('assigns no column if it is a hint on how to fill in', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Họ tên thường dùng (nếu có)', 'Số CCCD (nếu có)'];
    const member = ['Hà Thị Bưởi', '02/03/2012', 'Hà Thị Bưởi', '025080000017'];
    const fields = fieldsOf(withHeadings(headings, member));
    expect(fields).toMatchObject({ 'Số CCCD (nếu có)': 'id' });
  });

  it('assigns no column that the plan names', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Họ tên (PL)', 'Số CCCD (PL)', 'SĐT (PL)'];
    const table = withHeadings(headings, MEMBER);
    const fields = fieldsOf(table, undefined, { 'Số CCCD (PL)': 'id' });
    expect(fields).toMatchObject({ 'Số CCCD (PL)': 'id', 'SĐT (PL)': '-' });
  });
});

describe('equal headings behind two names of relatives', () => {
  it('are of the relatives, without a heading of the member too', () => {
    const facts = ['Năm sinh', 'SĐT'];
    const headings = ['Họ và tên', 'Lớp', 'Họ tên bố', ...facts, 'Mẹ', ...facts, 'CCCD'];
    const columns = layoutOf(withHeadings(headings, [])).columns;
    const named = columns.filter(({ field }) => field !== undefined).map(({ header }) => header);
    expect(named).toEqual(['Họ và tên', 'Lớp', 'CCCD']);
  });

  it('do not hide those of the member before them', () => {
    const headings = ['Họ và tên', 'Năm sinh', 'Bố', 'Năm sinh', 'Mẹ', 'Năm sinh'];
    expect(fieldsOf(withHeadings(headings, MEMBER))).toMatchObject({ 'Năm sinh': 'birth' });
  });
});

describe('facts directly behind a relative', () => {
  it('are of the relative if the member has them before', () => {
    const headings = ['Họ tên hội viên', 'Năm sinh', 'Họ tên chồng', 'Năm sinh', 'Địa chỉ'];
    headings.push('Họ tên con', 'Ngày sinh', 'Giới tính');
    const columns = layoutOf(withHeadings(headings, [])).columns;
    expect(columns.map(({ field }) => field)).toEqual([
      ...['name', 'birth', undefined, undefined, 'address'],
      ...[undefined, undefined, undefined],
    ]);
  });

  it('are of the member if no heading before has them', () => {
    const headings = ['Họ tên hội viên', 'Năm sinh', 'Họ tên chồng', 'SĐT', 'Số CCCD'];
    expect(fieldsOf(withHeadings(headings, []))).toMatchObject({ SĐT: 'phone', 'Số CCCD': 'id' });
  });
});

describe('facts directly behind a child', () => {
  it.each([
    [['Tên CBNV', 'Họ tên con', 'Ngày sinh', 'Lớp', 'Đơn vị'], 'name - - - branch'],
    [['Họ và tên', 'Họ tên con', 'Ngày sinh', 'Giới tính', 'SĐT'], 'name - - - phone'],
    [['Họ và tên', 'Ngày sinh', 'Họ tên con', 'SĐT', 'CCCD'], 'name birth - phone id'],
    [['Họ và tên', 'Họ tên con', 'Giới tính', 'Ngày vào Đoàn', 'CCCD'], 'name - - joined id'],
    [['Họ và tên', 'Ngày sinh', 'Tên con', 'Ngày sinh con', 'SĐT'], 'name birth - - phone'],
    [['Tên đoàn viên', 'Tên con', 'Ngày sinh', 'SĐT'], 'name - - phone'],
  ])('are not the member: %j', (headings, fields) => {
    expect(Object.values(fieldsOf(withHeadings(headings, []))).join(' ')).toBe(fields);
  });

  it('are the member if no other name is in front', () => {
    const table = withHeadings(
      ['Họ tên con', 'Ngày sinh', 'Lớp'],
      ['Hà Thị Na', '02/03/2015', '3A'],
    );
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'birth', 'branch']);
  });

  it.each(['Họ tên liệt sĩ', 'Họ tên người đại diện'])(
    'are the member if the name in front gives way to the child: %s',
    (heading) => {
      const table = withHeadings(
        [heading, 'Họ tên con', 'Ngày sinh', 'CCCD'],
        ['Hà Văn Mít', 'Hà Thị Na', '02/03/1965', '025165000018'],
      );
      expect(Object.values(fieldsOf(table))).toEqual(['-', 'name', 'birth', 'id']);
    },
  );

  it.each([{ 'Họ tên con': 'name' }, { B: 'name' }])('are the member by the plan: %j', (plan) => {
    const table = withHeadings(
      ['Chủ hộ', 'Họ tên con', 'Ngày sinh', 'Giới tính'],
      ['Hà Văn Mít', 'Hà Thị Na', '02/03/2015', 'Nữ'],
    );
    const fields = Object.values(fieldsOf(table, undefined, plan));
    expect(fields).toEqual(['-', 'name', 'birth', 'gender']);
  });
});

describe('a group with a name of its own', () => {
  const member = ['1', 'Hà Thị Bưởi', '1999', 'Lê Thị Cả', '0912345678'];
  const merges = ['A1:A2', 'D1:E1'];

  it.each(['Người thờ cúng', 'Người phụ thuộc', 'Liên hệ khi cần'])(
    'behind the name assigns its columns to another person: %s',
    (group) => {
      const rows = [
        ['TT', 'Họ và tên', 'Năm sinh', group, ''],
        ['', '', '', 'Họ và tên', 'SĐT'],
        member,
      ];
      expect(fieldsOf(tableOf(rows, [...merges, 'B1:B2', 'C1:C2']))).toEqual({
        TT: 'ordinal',
        'Họ và tên': 'name',
        'Năm sinh': 'birth',
        [`${group} / Họ và tên`]: '-',
        [`${group} / SĐT`]: '-',
      });
    },
  );

  it('assigns its columns to another person behind a group of members', () => {
    const rows = [
      ['TT', 'Trẻ em', '', 'Người chăm sóc chính', ''],
      ['', 'Họ tên', 'Năm sinh', 'Họ tên', 'SĐT'],
      member,
    ];
    expect(fieldsOf(tableOf(rows, [...merges, 'B1:C1']))).toMatchObject({
      'Trẻ em / Họ tên': 'name',
      'Người chăm sóc chính / Họ tên': '-',
      'Người chăm sóc chính / SĐT': '-',
    });
  });

  it.each(['Người thụ hưởng', 'Người nhận bồi thường', 'Thông tin người thụ hưởng'])(
    'leaves the list to the insured before it: %s',
    (group) => {
      const rows = [
        ['TT', 'Người được bảo hiểm', '', group, ''],
        ['', 'Họ và tên', 'Năm sinh', 'Họ và tên', 'SĐT'],
        member,
      ];
      expect(fieldsOf(tableOf(rows, [...merges, 'B1:C1']))).toMatchObject({
        'Người được bảo hiểm / Họ và tên': 'name',
        [`${group} / Họ và tên`]: '-',
        [`${group} / SĐT`]: '-',
      });
    },
  );

  it('has the facts of its own person beside another one', () => {
    const rows = [
      ['TT', 'Người nộp', '', 'Người nhận', ''],
      ['', 'Họ và tên', 'Năm sinh', 'Họ và tên', 'SĐT'],
      member,
    ];
    expect(fieldsOf(tableOf(rows, [...merges, 'B1:C1']))).toMatchObject({
      'Người nộp / Họ và tên': 'name',
      'Người nộp / Năm sinh': 'birth',
      'Người nhận / SĐT': '-',
    });
  });

  it('keeps other facts about the member', () => {
    const rows = [
      ['TT', 'Họ và tên', 'Năm sinh', 'Thông tin cá nhân', ''],
      ['', '', '', 'Họ tên khai sinh', 'SĐT'],
      member,
    ];
    const fields = fieldsOf(tableOf(rows, [...merges, 'B1:B2', 'C1:C2']));
    expect(fields).toMatchObject({ 'Thông tin cá nhân / SĐT': 'phone' });
  });
});

describe('a heading with a word for a person beside the member', () => {
  it.each([
    'SĐT (GVCN)',
    'Số điện thoại (người liên hệ)',
    'Năm sinh (PH)',
    'GVHD - Điện thoại',
    'Họ và tên (người đại diện)',
    'Địa chỉ (cơ quan)',
  ])('is about that person: %s', (heading) => {
    const table = withHeadings(['Họ và tên', heading], ['Hà Thị Bưởi', '']);
    expect(fieldsOf(table)).toEqual({ 'Họ và tên': 'name', [heading]: '-' });
  });

  it('is about the member without another name, or if it says what to fill in', () => {
    const headings = ['Họ và tên (tổ trưởng)', 'SĐT (tổ trưởng)', 'Chức vụ (tổ trưởng, tổ phó)'];
    const member = ['Hà Thị Bưởi', '0912345678', 'Tổ trưởng'];
    const fields = Object.values(fieldsOf(withHeadings(headings, member)));
    expect(fields).toEqual(['name', 'phone', 'post']);
  });

  it.each(['Người nhận tiền', 'Người chăm sóc'])('has no member beside one: %s', (group) => {
    const header = [
      ['TT', 'Người hưởng trợ cấp', '', group, ''],
      ['', 'Họ và tên', 'Năm sinh', 'Họ và tên', 'Năm sinh'],
    ];
    const rows = [...header, ['1', 'Hà Thị Bưởi', '1949', 'Đinh Văn Mít', '1970']];
    const fields = fieldsOf(tableOf(rows, ['A1:A2', 'B1:C1', 'D1:E1']));
    expect(Object.values(fields)).toEqual(['ordinal', 'name', 'birth', '-', '-']);
  });

  it.each(['Bác sĩ', 'Trưởng thôn', 'Nhóm trưởng'])(
    'assigns the columns of its group to that person: %s',
    (group) => {
      const rows = [
        ['TT', 'Họ và tên', 'Năm sinh', group, ''],
        ['', '', '', 'SĐT', 'Chức vụ'],
        ['1', 'Hà Thị Bưởi', '1999', '0912345678', 'Bí thư'],
      ];
      const fields = fieldsOf(tableOf(rows, ['A1:A2', 'B1:B2', 'C1:C2', 'D1:E1']));
      expect(Object.values(fields)).toEqual(['ordinal', 'name', 'birth', '-', '-']);
    },
  );
});

describe('groups of a head and a deputy with unequal facts', () => {
  it('are refused, since each row has two people', () => {
    const rows = [
      ['TT', 'Khu', 'Bí thư', '', 'Phó bí thư', ''],
      ['', '', 'Họ tên', 'SĐT', 'Họ tên', 'Năm sinh'],
      ['1', 'Khu 1', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '1999'],
      ['2', 'Khu 2', 'Lê Thị Cả', '0912345670', 'Sa Văn Na', '1998'],
    ];
    const table = tableOf(rows, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']);
    expect(() => fieldsOf(table)).toThrow('two-columns-one-field');
  });
});

describe('the number of a paper', () => {
  it.each([
    ['Loại giấy tờ cư trú của HGĐ', '-'],
    ['Loại giấy tờ', 'id'],
  ])('is of the household only behind its kind of paper: %s', (kind, field) => {
    const row = ['Hà Thị Bưởi', 'Sổ hộ khẩu', '122692912'];
    expect(fieldsOf(withHeadings(['Họ tên', kind, 'Số giấy tờ'], row))['Số giấy tờ']).toBe(field);
  });
});

it('the number of a card behind the kind of a household’s paper is that of the person', () => {
  const row = ['Hà Thị Bưởi', 'Sổ hộ khẩu', '122692912'];
  const table = withHeadings(['Họ tên', 'Loại giấy tờ cư trú của HGĐ', 'Số CMTND'], row);
  expect(fieldsOf(table)['Số CMTND']).toBe('id');
});

describe('relatives and guardians beside a member', () => {
  it('are not the member where the member’s heading has no word for names', () => {
    const table = withHeadings(
      ['Người cung cấp', 'Ngày sinh', 'Quê quán', 'Nơi cư trú', 'Họ tên cha', 'Họ tên ông nội'],
      ['Hà Thị Bưởi', '02/03/1992', 'Lai Đồng', 'Khu 1', 'Hà Văn Sấu', 'Hà Văn Mít'],
      ['Đinh Văn Gấc', '05/06/1990', 'Lai Đồng', 'Khu 2', 'Đinh Văn Ổi', 'Đinh Văn Khế'],
      ['Lê Thị Mận', '07/08/1991', 'Lai Đồng', 'Khu 2', 'Lê Văn Đào', 'Lê Văn Hồng'],
      ['Bùi Văn Me', '09/10/1993', 'Lai Đồng', 'Khu 3', 'Bùi Văn Dừa', 'Bùi Văn Quýt'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Người cung cấp': 'name',
      'Họ tên cha': '-',
      'Họ tên ông nội': '-',
    });
  });

  it('leave the ward its name and date of birth', () => {
    const table = withHeadings(
      ['Họ và tên người được giám hộ', 'Ngày sinh', 'Họ và tên người giám hộ', 'Ngày sinh'],
      ['Hà Thị Bưởi', '02/03/2012', 'Hà Văn Sấu', '05/06/1980'],
      ['Đinh Văn Gấc', '05/06/2010', 'Đinh Văn Ổi', '07/08/1978'],
    );
    const columns = layoutOf(table).columns.map(({ field }) => field ?? '-');
    expect(columns).toEqual(['name', 'birth', '-', '-']);
  });

  it('keep the fuller date behind their name', () => {
    const table = withHeadings(
      ['Họ và tên', 'Năm sinh', 'Người chăm sóc', 'Ngày sinh'],
      ['Hà Thị Bưởi', '1942', 'Hà Văn Sấu', '05/06/1980'],
      ['Đinh Văn Gấc', '1940', 'Đinh Văn Ổi', '07/08/1978'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Năm sinh': 'birth', 'Ngày sinh': '-' });
  });
});

describe('a group of all people of a household behind its head', () => {
  const fieldsBehind = (own: readonly string[], group: string) => {
    const blank = own.map(() => '');
    const rows = [
      [...own, group, '', ''],
      [...blank, 'Họ và tên', 'Ngày sinh', 'CCCD'],
      [...blank.map(() => 'Hà Văn Sấu'), 'Hà Thị Bưởi', '02/03/1992', '025192000017'],
      [...blank.map(() => 'Hà Văn Sấu'), 'Hà Văn Nhãn', '05/06/1993', '025093000018'],
    ];
    const letter = (at: number) => 'ABCDEFGH'[at]!;
    const merges = own.map((_, at) => `${letter(at)}1:${letter(at)}2`);
    merges.push(`${letter(own.length)}1:${letter(own.length + 2)}1`);
    return layoutOf(tableOf(rows, merges)).columns.map(({ field }) => field ?? '-');
  };

  it.each(['NHÂN KHẨU', 'Nhân khẩu trong hộ', 'THÀNH VIÊN', 'Các thành viên trong hộ'])(
    'is the list: %s',
    (group) => {
      expect(fieldsBehind(['Họ và tên chủ hộ'], group)).toEqual(['-', 'name', 'birth', 'id']);
    },
  );

  it.each(['NHÂN KHẨU', 'Nhân khẩu trong hộ'])(
    'leaves a head with facts the member: %s',
    (group) => {
      const fields = fieldsBehind(['Họ và tên chủ hộ', 'Số CCCD'], group);
      expect(fields).toEqual(['name', 'id', '-', '-', '-']);
    },
  );

  it('leaves the list to the head before the other members', () => {
    expect(fieldsBehind(['Chủ hộ'], 'Thành viên khác trong hộ')).toEqual(['name', '-', '-', '-']);
  });
});
