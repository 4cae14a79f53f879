import { describe, expect, it } from 'vitest';
import { faultsOf } from '../../support/faults.js';
import {
  fieldsOf,
  layoutOf,
  PARTY,
  recogniseOne,
  tableOf,
  withHeadings,
  YOUTH,
} from '../support.js';

describe('two columns of one field', () => {
  it('takes the CCCD before the CMND, each with its number and date of issue', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'CCCD', '', 'CMND', ''],
        ['', 'Số', 'Ngày cấp', 'Số', 'Ngày cấp'],
        ['Hà Thị Bưởi', '025199001234', '01/02/2021', '131234567', '01/02/2010'],
        ['Đinh Văn Mít', '025098001235', '01/02/2021', '131234568', '01/02/2010'],
      ],
      ['B1:C1', 'D1:E1'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'CCCD / Số': 'id', 'CMND / Số': '-' });
  });

  it.each(['1234567', 'DV-0012'])('are read from ID numbers, not from codes such as %s', (code) => {
    const table = withHeadings(
      ['Họ tên', 'Số CCCD', 'Mã định danh', 'Số CMND/CCCD'],
      ['Hà Thị Bưởi', '', code, '025 199 000 001'],
      ['', '', 'CHỦ TỊCH', ''],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Mã định danh': '-', 'Số CMND/CCCD': 'id' });
  });

  it('are read from the ID number of today before the old one', () => {
    const headings = ['Số CMND cũ (nếu có)', 'Họ và tên', 'Ngày sinh', 'Số giấy tờ'];
    const person = ['131234567', 'Hà Thị Bưởi', '02/03/1979', '025179001234'];
    expect(fieldsOf(withHeadings(headings, person))).toMatchObject({
      'Số CMND cũ (nếu có)': '-',
      'Số giấy tờ': 'id',
    });
    const alone = withHeadings(headings.slice(0, 3), person.slice(0, 3));
    expect(fieldsOf(alone)).toMatchObject({ 'Số CMND cũ (nếu có)': 'id' });
  });

  it('are read from the fuller one; the other is carried', () => {
    const table = withHeadings(
      ['Họ tên', 'Năm sinh', 'Ngày sinh'],
      ['Hà Thị Bưởi', '1999', '2/3/1999'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Năm sinh': '-', 'Ngày sinh': 'birth' });
    expect(recogniseOne(table, YOUTH).findings).toMatchObject([
      {
        code: 'two-columns-chosen',
        args: { field: 'birth', taken: 'Ngày sinh', carried: 'Năm sinh' },
      },
    ]);
  });

  it('are read from the one with data', () => {
    const table = withHeadings(['Họ tên', 'Năm sinh', 'Ngày sinh'], ['Hà Thị Bưởi', '1999', '']);
    expect(fieldsOf(table)).toMatchObject({ 'Năm sinh': 'birth', 'Ngày sinh': '-' });
  });

  it('are refused if they are two different names', () => {
    const table = withHeadings(
      ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên'],
      ['1', 'Hà Thị Bưởi', '1999', 'Hà Văn Mít'],
    );
    expect(faultsOf(() => recogniseOne(table, YOUTH))[0]).toEqual({
      code: 'two-columns-one-field',
      args: {
        field: 'name',
        first: 'Họ và tên',
        firstColumn: 'B',
        second: 'Họ và tên',
        secondColumn: 'D',
      },
      place: { file: 'a.xlsx', sheet: 'Khu 1', row: 1 },
    });
    const columns = layoutOf(table, YOUTH, { D: 'name' }).columns;
    expect(columns.map((column) => column.field)).toEqual(['ordinal', undefined, 'birth', 'name']);
  });

  it.each([
    { latin: 0, headings: ['Họ tên tiếng Việt', 'Họ tên chữ Hán'] },
    { latin: 1, headings: ['Họ tên', 'Họ tên Latin'] },
  ])('are one name if only column $latin has Latin letters', ({ latin, headings }) => {
    const people = [
      ['Tăng Mỹ Lài', '曾美萊', '1/2/1990'],
      ['Lý Quốc Mít', '李國蜜', '3/4/1991'],
      ['Trần Huệ Ổi', '', '5/6/1992'],
    ];
    const rows = people.map(([name, other, birth]) =>
      latin === 0 ? [name!, other!, birth!] : [other!, name!, birth!],
    );
    const fields = fieldsOf(withHeadings([...headings, 'Ngày sinh'], ...rows));
    expect(headings.map((heading) => fields[heading] === 'name')).toEqual([
      latin === 0,
      latin === 1,
    ]);
  });

  it('are read from Tên beside Chủ hộ if whole names stand below it', () => {
    const table = withHeadings(
      ['Chủ hộ', 'Tên', 'Ngày sinh', 'Quan hệ với chủ hộ'],
      ['Hà Văn Mít', 'Hà Văn Mít', '1970', 'Chủ hộ'],
      ['Hà Văn Mít', 'Đinh Thị Bưởi', '1972', 'Vợ'],
      ['Hà Văn Mít', 'Hà Thị Ngọc Na', '1999', 'Con'],
      ['Bùi Văn Ổi', 'Bùi Thị Lê', '1998', 'Con'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Chủ hộ': '-', Tên: 'name' });
  });

  it('are those of taxpayers beside the heads of their households', () => {
    const table = withHeadings(
      ['MST', 'Tên chủ hộ', 'Tên NNT', 'Số CCCD'],
      ['8012345678', 'Hà Văn Mít', 'Đinh Thị Bưởi', '025172000011'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Tên chủ hộ': '-', 'Tên NNT': 'name' });
  });

  it('are refused if Tên beside Họ và tên has whole names of other people', () => {
    const table = withHeadings(
      ['Họ và tên', 'Tên', 'Ngày sinh'],
      ['Hà Văn Mít', 'Đinh Thị Bưởi', '1970'],
      ['Bùi Văn Ổi', 'Lê Thị Ngọc Na', '1972'],
      ['Lê Văn Dừa', 'Bùi Thị Lê', '1999'],
    );
    expect(faultsOf(() => recogniseOne(table, YOUTH))[0]).toMatchObject({
      code: 'two-columns-one-field',
    });
  });

  it('are one name if Tên has given names of two words, which may look like whole names', () => {
    const table = withHeadings(
      ['Họ và tên', 'Tên', 'Ngày sinh'],
      ['Hà Thị', 'Mai Anh', '1970'],
      ['Bùi Thị', 'Hà My', '1972'],
      ['Lê Thị', 'Lê Na', '1999'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Họ và tên': 'name.surname', Tên: 'name.given' });
  });

  it('are read from the one with names if the other has units', () => {
    const table = withHeadings(
      ['HoTenDV', 'TenDV', 'NgaySinh'],
      ['Hà Thị Bưởi', 'Phòng Kế toán', '1999'],
      ['Đinh Văn Mít', 'Phòng Kỹ thuật', '1998'],
    );
    expect(fieldsOf(table)).toMatchObject({ HoTenDV: 'name', TenDV: '-' });
  });

  it('are refused if the other has names of one word', () => {
    const table = withHeadings(
      ['Họ và tên', 'Năm sinh', 'Họ và tên'],
      ['Páo', '2011', 'Hà Văn Mít'],
      ['Dế', '2012', 'Hà Văn Mít'],
    );
    expect(faultsOf(() => recogniseOne(table, YOUTH))[0]).toMatchObject({
      code: 'two-columns-one-field',
    });
  });

  it.each([
    ['B', ['Họ và tên', 'Ngày sinh', 'Chi đoàn'], (at: number, name: string) => [at, name, '1999']],
    [
      'B',
      ['STT', 'Ngày sinh', 'Họ và tên'],
      (at: number, name: string) => [at, name, `${at}/2/1999`],
    ],
    ['A', ['STT', 'Họ và tên', 'Ngày sinh'], (_: number, name: string) => [name, 'Nữ', '1999']],
  ])('are refused if names are in column %s and not below %j', (names, headings, rowOf) => {
    const people = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Mơ', 'Lê Văn Ổi'];
    const rows = people.map((name, at) => rowOf(at + 1, name).map(String));
    const [fault] = faultsOf(() => recogniseOne(withHeadings(headings, ...rows), YOUTH));
    expect(fault).toMatchObject({ code: 'names-elsewhere', args: { names } });
  });

  it.each([
    ['one-word names', ['Páo', 'Dế', 'Sò', 'Pó']],
    ['damaged names', ['H?', '? ?', '?', 'L? ?']],
    ['blank cells', ['', '', '', '']],
    ['numbers in few rows', ['1', '2', '', '']],
  ])('are not refused beside a head of household for %s', (_, own) => {
    const heads = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bùi Thị Mơ', 'Lê Văn Ổi'];
    const rows = heads.map((head, at) => [own[at]!, head, `${at + 1}/2/1999`]);
    const table = withHeadings(['Họ và tên', 'Chủ hộ', 'Ngày sinh'], ...rows);
    expect(() => recogniseOne(table, YOUTH)).not.toThrow();
  });

  it.each(['Họ tên người thừa kế', 'Họ tên tổ trưởng', 'Họ tên người tiếp xúc gần'])(
    'are read beside those of somebody who stands for the member: %s',
    (heading) => {
      const table = withHeadings([heading, 'Họ và tên tổ viên'], ['Hà Văn Bưởi', 'Hà Thị Mơ']);
      expect(fieldsOf(table)).toEqual({ [heading]: '-', 'Họ và tên tổ viên': 'name' });
    },
  );

  it('are read from the first if both have equal names', () => {
    const table = withHeadings(
      ['Họ và tên đang dùng', 'Họ và tên khai sinh', 'Ngày sinh'],
      ['Hà Thị Bưởi', 'Hà Thị Bưởi', '1969'],
      ['Hà Văn Mít', 'HÀ VĂN MÍT', '1970'],
    );
    expect(Object.values(fieldsOf(table, PARTY))).toEqual(['name', '-', 'birth']);
  });

  it.each(['Họ tên thường dùng', 'Họ và tên thường gọi'])(
    'are the full name beside %s, which other people may share',
    (usual) => {
      const rows = [
        ['Hà Thị Bưởi', 'Sáu Bưởi', '1969'],
        ['Hà Văn Mít', 'Hà Mít', '1970'],
      ];
      const beside = withHeadings(['Họ và tên', usual, 'Ngày sinh'], ...rows);
      expect(Object.values(fieldsOf(beside, PARTY))).toEqual(['name', '-', 'birth']);
      const alone = withHeadings(['STT', usual, 'Ngày sinh'], ['1', 'Hà Thị Bưởi', '1969']);
      expect(fieldsOf(alone, PARTY)[usual]).toBe('name');
    },
  );

  it.each([
    ['', { Họ: 'name.surname', Tên: 'name.given', 'Họ tên khai sinh': '-' }],
    ['Hà Thị Lê', { 'Họ tên khai sinh': 'name' }],
  ])('are read from surnames and given names if only some have whole ones: %s', (whole, fields) => {
    const table = withHeadings(
      ['Họ', 'Tên', 'Ngày sinh', 'Họ tên khai sinh'],
      ['Hà Thị', 'Bưởi', '02/03/1969', 'Hà Thị Na'],
      ['Hà Văn', 'Mít', '03/04/1970', whole],
    );
    expect(fieldsOf(table, PARTY)).toMatchObject(fields);
  });

  it('are read from the names with marks', () => {
    const table = withHeadings(
      ['HO VA TEN', 'Họ và tên', 'Ngày sinh'],
      ['HA THI BUOI', 'Hà Thị Bưởi', '1969'],
      ['LE MAI', 'Lê Mai', '1970'],
    );
    expect(Object.values(fieldsOf(table, PARTY))).toEqual(['-', 'name', 'birth']);
  });
});

describe('a plan that names one of two people in a row', () => {
  it('takes the other fields of that person', () => {
    const headings = ['STT', 'Họ và tên', 'Ngày sinh', 'Họ và tên (2)', 'Ngày sinh'];
    const table = withHeadings(headings, ['1', 'Hà Thị Bưởi', '1969', 'Đinh Văn Mít', '1970']);
    const { columns } = layoutOf(table, YOUTH, { D: 'name' });
    expect(columns.map(({ field }) => field)).toEqual([
      'ordinal',
      undefined,
      undefined,
      'name',
      'birth',
    ]);
  });
});

describe('headings of places', () => {
  it('are not communes or branches above ticks', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Huyện', 'Xã'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', 'x', 'x']);
    expect(fieldsOf(table)).toMatchObject({ Xã: '-' });
  });

  it('are the address if people fill them, whatever column numbers and signatures are in another', () => {
    const table = tableOf([
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi cư trú (thường trú)', 'Nơi ở hiện nay (tạm trú)'],
      ['1', '2', '3', '4', '5'],
      ['1', 'Hà Thị Bưởi', '02/03/1999', 'Khu 1', ''],
      ['2', 'Hồ Văn Lý', '02/03/1998', 'Khu 1', ''],
      ['', '', '', '', 'CHỦ TỊCH'],
    ]);
    expect(fieldsOf(table)).toMatchObject({
      'Nơi cư trú (thường trú)': 'address',
      'Nơi ở hiện nay (tạm trú)': '-',
    });
  });

  it.each([
    [
      ['Số nhà', 'Thôn', 'Xã'],
      ['-', 'address', '-'],
    ],
    [
      ['Số nhà, đường', 'Tổ dân phố', 'Phường'],
      ['-', 'address', '-'],
    ],
    [
      ['Số nhà', 'Đường', 'Phường'],
      ['address', '-', '-'],
    ],
  ])('of an address in parts are the hamlet, or else the house: %j', (parts, expected) => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi ở hiện nay', '', ''],
      ['', '', '', ...parts],
      ['1', 'Hà Thị Bưởi', '02/03/1999', '12', 'Đông', 'Kiệt Sơn'],
      ['2', 'Đinh Văn Mít', '05/06/1998', '5A', 'Tây', 'Kiệt Sơn'],
    ];
    expect(Object.values(fieldsOf(tableOf(rows, ['D1:F1']))).slice(3)).toEqual(expected);
  });

  it('are not addresses above priority areas', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Khu vực'];
    const table = (area: string) => withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', area]);
    expect(fieldsOf(table('KV2-NT'))).toMatchObject({ 'Khu vực': '-' });
    expect(fieldsOf(table('Khu vực 2'))).toMatchObject({ 'Khu vực': 'address' });
  });

  it('are not branches if words behind the last piece qualify them', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Đơn vị/Chi nhánh tuyển dụng'];
    const table = withHeadings(headings, ['Hà Thị Bưởi', '02/03/1999', 'Chi nhánh 1']);
    expect(fieldsOf(table)).toMatchObject({ 'Đơn vị/Chi nhánh tuyển dụng': '-' });
  });

  it.each(['Dạy môn/ lớp', 'Môn/Lớp dạy'])(
    'are not branches if they are lessons: %s',
    (heading) => {
      const table = withHeadings(
        ['Họ và tên', 'Ngày sinh', heading],
        ['Hà Thị Bưởi', '02/03/1979', 'Toán 6A'],
      );
      expect(fieldsOf(table)).toMatchObject({ [heading]: '-' });
    },
  );

  it.each(['Số tiết/lớp/tuần', 'Tổng số tiết/Lớp', 'Sĩ số/Lớp', 'Định mức/Đơn vị'])(
    'are not branches if they are amounts: %s',
    (heading) => {
      const table = (heads: string[]) =>
        withHeadings(heads, ['Hà Thị Bưởi', '02/03/1979', '12'], ['Đinh Văn Mít', '1/2/1980', '9']);
      expect(fieldsOf(table(['Họ và tên', 'Ngày sinh', heading]))).toMatchObject({
        [heading]: '-',
      });
      const branch = 'Số hiệu/Đơn vị';
      expect(fieldsOf(table(['Họ và tên', 'Ngày sinh', branch]))).toMatchObject({
        [branch]: 'branch',
      });
    },
  );

  it('are the dates of the first joining and of full membership below one group', () => {
    const rows = [
      ['Họ và tên', 'Ngày vào Đảng', '', 'Chi bộ'],
      ['', 'Lần đầu', 'Chính thức', ''],
      ['Hà Thị Bưởi', '02/03/2015', '02/03/2016', 'Khu 2'],
      ['Đinh Văn Mít', '05/06/2011', '05/06/2012', 'Khu 2'],
    ];
    expect(Object.values(fieldsOf(tableOf(rows, ['B1:C1']), PARTY))).toEqual([
      'name',
      'joined',
      'official',
      'branch',
    ]);
  });
});
