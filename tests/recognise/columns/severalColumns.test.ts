import { describe, expect, it } from 'vitest';
import { danhSach } from '../../../src/config/profiles/danhSach.js';
import { fieldIdsOf, fieldsOf, layoutOf, partsOf, tableOf, withHeadings } from '../support.js';

describe('one fact in several columns', () => {
  it.each([
    [['Họ và tên đệm', 'Tên'], []],
    [['Họ đệm', 'Tên'], []],
    [['Họ và', 'tên'], []],
    [['Họ và tên', ''], ['A1:B1']],
    [['Họ và tên', ''], []],
    [['Họ và tên', 'Tên'], []],
  ])('is joined from parts of a name: %j', (headings, merges) => {
    const data = [
      ['Hà Thị', 'Bưởi', '1999'],
      ['Đinh Văn', 'Mít', '1998'],
    ];
    expect(partsOf(tableOf([[...headings, 'Năm sinh'], ...data], merges))).toEqual([
      'surname',
      'given',
      undefined,
    ]);
  });

  it.each([
    [['Họ và tên', ''], ['B1:C1']],
    [['Họ và tên', ''], []],
    [['HoNV', 'TenNV'], []],
  ])('is joined from parts of a name above signatures: %j', (headings, merges) => {
    const rows = [
      ['STT', ...headings, 'Năm sinh', 'Lớp'],
      ['1', 'Hà Thị', 'Bưởi', '1999', '5A'],
      ['2', 'Đinh Văn', 'Mít', '1998', '5A'],
      ['', '', 'Kiệt Sơn, ngày 30 tháng 6 năm 2025', '', ''],
      ['', 'NGƯỜI LẬP', 'TM. BAN CHẤP HÀNH', '', ''],
      ['', 'Lương Thị Mơ', 'Đinh Công Toại', '', ''],
    ];
    expect(partsOf(tableOf(rows, merges)).slice(1, 3)).toEqual(['surname', 'given']);
  });

  it.each([
    ['', ''],
    ['3', '4'],
  ])('is joined from parts of a name above lines to fill in: %j', (...numbers) => {
    const rows = [
      ['STT', 'Họ và tên', '', 'Năm sinh'],
      ['1', 'Hà Thị', 'Bưởi', '1999'],
      ['2', 'Đinh Văn', 'Mít', '1998'],
      ...numbers.map((number) => [number, '……', '……', '……']),
    ];
    expect(partsOf(tableOf(rows, ['B1:C1'])).slice(1, 3)).toEqual(['surname', 'given']);
  });

  it('is no given name below a blank heading of genders', () => {
    const rows = [
      ['Họ và tên', '', 'Năm sinh'],
      ['Hà Thị Bưởi', 'Nữ', '1999'],
      ['Đinh Văn Mít', 'Nam', '1998'],
    ];
    const [name] = layoutOf(tableOf(rows)).columns;
    expect(name).toMatchObject({ field: 'name' });
    expect(name?.part).toBeUndefined();
  });

  it('is no given name if only a few people have a remark below the blank heading', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Phùng Văn Mận', 'Lý Thị Sáu', 'Trần Văn Bảy'];
    const rows = names.map((name, at) => [`${at + 1}`, name, at === 1 ? 'Vũ' : '']);
    const [, name, remark] = layoutOf(tableOf([['STT', 'Họ và tên', ''], ...rows])).columns;
    expect(name).toMatchObject({ field: 'name' });
    expect(name?.part).toBeUndefined();
    expect(remark?.field).toBeUndefined();
  });

  it('is joined from parts below a merged heading, also if given names are letters', () => {
    const data = [
      ['Hà Thị', 'B', '1999'],
      ['Đinh Văn', 'M', '1998'],
    ];
    const rows = [['Họ và tên', '', 'Năm sinh'], ...data];
    expect(partsOf(tableOf(rows, ['A1:B1']))).toEqual(['surname', 'given', undefined]);
    expect(partsOf(tableOf(rows))).toEqual([undefined, undefined, undefined]);
  });

  it.each([[['A1:C1']], [[]]])(
    'is joined from parts of a name beside a column that only signatures fill: %j',
    (merges) => {
      const rows = [
        ['Họ và tên', '', '', 'Năm sinh'],
        ['Hà Thị', 'Bưởi', '', '1999'],
        ['Đinh Văn', 'Mít', '', '1998'],
        ['', '', 'NGƯỜI LẬP'],
      ];
      expect(partsOf(tableOf(rows, merges)).slice(0, 2)).toEqual(['surname', 'given']);
    },
  );

  it.each([
    [['Họ', 'Chữ đệm', 'Tên'], []],
    [['Họ', 'Tên đệm', 'Tên'], []],
    [['Họ', 'Lót', 'Tên gọi'], []],
    [['Họ và tên', '', ''], ['A1:C1']],
  ])('is joined from three parts of a name: %j', (headings, merges) => {
    const data = [
      ['Hà', 'Thị Thu', 'Bưởi', '1999'],
      ['Đinh', '', 'Mít', '1998'],
    ];
    expect(partsOf(tableOf([[...headings, 'Năm sinh'], ...data], merges))).toEqual([
      'surname',
      'middle',
      'given',
      undefined,
    ]);
  });

  it.each(['Họ tên ĐV', 'Họ và tên ĐVTN', 'HỌ VÀ TÊN CÁN BỘ', 'Họ tên học sinh'])(
    'is the name of people under another word: %s',
    (heading) => {
      const table = withHeadings([heading, 'Năm sinh'], ['Hà Thị Bưởi', '1999']);
      expect(fieldsOf(table)[heading]).toBe('name');
      expect(
        fieldsOf(
          withHeadings([`${heading} (chủ hộ)`, 'Họ và tên', 'Năm sinh'], ['a', 'b', '1999']),
        )[`${heading} (chủ hộ)`],
      ).toBe('-');
    },
  );

  it.each(['Họ tên điều tra viên', 'Họ và tên người phỏng vấn'])(
    'is the name of who answers a form before that of who fills it in: %s',
    (heading) => {
      const answerer = '1. Họ và tên người trả lời';
      const table = withHeadings([heading, answerer], ['Lê Văn Na', 'Hà Thị Bưởi']);
      expect(fieldsOf(table, danhSach)).toEqual({ [heading]: '-', [answerer]: 'name' });
      const alone = withHeadings([heading, 'Năm sinh'], ['Lê Văn Na', '1980']);
      expect(fieldsOf(alone, danhSach)[heading]).toBe('name');
    },
  );

  it.each(['Họ tên cán bộ', 'Họ tên học sinh', 'Họ và tên công dân'])(
    'is the name of members before that of other people: %s',
    (heading) => {
      const table = withHeadings(
        [heading, 'Họ và tên (đoàn viên)', 'Năm sinh'],
        ['Lê Văn Na', 'Hà Thị Bưởi', '1999'],
      );
      expect(fieldsOf(table)).toMatchObject({ 'Họ và tên (đoàn viên)': 'name', [heading]: '-' });
      const parts = [heading, 'Họ đệm', 'Tên', 'Năm sinh'];
      const inParts = withHeadings(parts, ['Lê Văn Na', 'Hà Thị', 'Bưởi', '1999']);
      expect(fieldsOf(inParts)).toMatchObject({
        'Họ đệm': 'name.surname',
        Tên: 'name.given',
        [heading]: '-',
      });
    },
  );

  it('is not the phone if it is of relatives', () => {
    const table = withHeadings(
      ['Họ và tên', 'Năm sinh', 'Số điện thoại của anh chị em'],
      ['Hà Thị Bưởi', '1999', 'x'],
    );
    expect(fieldsOf(table)['Số điện thoại của anh chị em']).toBe('-');
  });

  it('is joined from the names of people of one kind', () => {
    const table = withHeadings(
      ['MANV', 'HONV', 'TENLOT', 'TENNV'],
      ['NV01', 'Hà', 'Thị Thu', 'Bưởi'],
      ['NV02', 'Lò', 'Văn', 'Páo'],
    );
    const { columns } = layoutOf(table, danhSach);
    expect(columns.slice(1).map(({ part }) => part)).toEqual(['surname', 'middle', 'given']);
  });

  it('is the whole name if the given name is only repeated', () => {
    const table = withHeadings(['Họ và tên', 'Tên', 'Năm sinh'], ['Hà Thị Bưởi', 'Bưởi', '1999']);
    expect(fieldsOf(table)).toEqual({ 'Họ và tên': 'name', Tên: '-', 'Năm sinh': 'birth' });
  });

  it('is the whole name beside names of several words, as those of accounts', () => {
    const rows = [
      ['Doan Xa Kiet Son', 'Hà Thị Bưởi', '1999'],
      ['Doan Xa Kiet Son', 'Đinh Văn Mít', '1998'],
      ['Mit Dinh', 'Lê Xuân Ổi', '2001'],
    ];
    const table = withHeadings(['Tên', 'Họ và tên của đồng chí', 'Năm sinh'], ...rows);
    expect(fieldsOf(table)).toMatchObject({ Tên: '-', 'Họ và tên của đồng chí': 'name' });
  });

  it('is no name below a heading of users whose cells are addresses', () => {
    const rows = [
      ['buoi@vidu.vn', 'Hà Thị Bưởi', '1999'],
      ['mit@vidu.vn', 'Đinh Văn Mít', '1998'],
      ['oi@vidu.vn', 'Lê Xuân Ổi', '2001'],
    ];
    const headings = ['Tên người dùng', 'Đồng chí cho biết họ và tên', 'Năm sinh'];
    const table = withHeadings(headings, ...rows);
    expect(fieldsOf(table)).toMatchObject({ 'Tên người dùng': '-', [headings[1]!]: 'name' });
  });

  it.each([
    ['the whole name with words that its parts leave out', 'Hà Thị Bưởi', 'name', '-'],
    ['its parts beside the name of something else', 'Cửa hàng Bưởi', '-', 'name.given'],
    ['its parts beside the name in another order', 'Bưởi Hà', '-', 'name.given'],
  ])('is %s', (_, name, whole, given) => {
    const headings = ['Name', 'Given Name', 'Family Name', 'Năm sinh'];
    const table = withHeadings(headings, [name, 'Bưởi', 'Hà', '1999']);
    expect(fieldsOf(table)).toMatchObject({ Name: whole, 'Given Name': given });
  });

  it('is the whole name if a given name is further away', () => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', 'Nơi KCB', ''],
        ['', '', 'Mã', 'Tên'],
        ['Hà Thị Bưởi', '1999', '25201', 'TYT Xuân Sơn'],
        ['Lê Văn Na', '1998', '25202', 'TTYT Tân Sơn'],
      ],
      ['A1:A2', 'B1:B2', 'C1:D1'],
    );
    expect(fieldsOf(table)).toMatchObject({ 'Họ và tên': 'name', 'Nơi KCB / Tên': '-' });
  });

  it('does not include a gender without a heading as given name', () => {
    const data = Array.from({ length: 9 }, (_, at) => [
      'Hà Thị Bưởi',
      at % 2 ? 'Nam' : 'Nữ',
      '1999',
    ]);
    expect(fieldsOf(withHeadings(['Họ và tên', '', 'Năm sinh'], ...data))['Họ và tên']).toBe(
      'name',
    );
  });

  it.each([
    [
      [
        ['Họ tên', 'Ngày sinh', '', ''],
        ['', 'Ngày', 'Tháng', 'Năm'],
      ],
      ['B1:D1'],
    ],
    [
      [
        ['Ho ten', 'Ngay sinh', '', ''],
        ['', 'Ngay', 'Thang', 'Nam'],
      ],
      [],
    ],
    [[['Họ tên', 'Ngày sinh', 'Tháng sinh', 'Năm sinh']], []],
    [[['Họ tên', 'Ngày sinh', '', '']], ['B1:D1']],
  ])('is read from a date in three columns: %j', (header, merges) => {
    const table = tableOf([...header, ['Hà Thị Bưởi', '2', '3', '1999']], merges);
    expect(partsOf(table)).toEqual([undefined, 'day', 'month', 'year']);
  });

  it.each([
    ['Ngày', 'Tháng', 'Năm'],
    ['Ngày sinh', 'Tháng', 'Năm'],
    ['Ngày', 'Tháng', 'Năm sinh'],
    ['Ngày sinh', 'Tháng sinh', 'Năm sinh'],
  ])('is read with blank columns between: %s, %s, %s', (...headings) => {
    const apart = (cells: string[]) => cells.flatMap((cell) => [cell, '']);
    const table = withHeadings(
      ['STT', 'Họ tên', ...apart(headings), 'SĐT'],
      ['1', 'Hà Thị Bưởi', ...apart(['2', '3', '1999']), '0912000001'],
      ['2', 'Đinh Văn Mít', ...apart(['4', '5', '1998']), '0912000002'],
    );
    const births = layoutOf(table).columns.filter(({ field }) => field === 'birth');
    expect(births.map(({ part }) => part)).toEqual(['day', 'month', 'year']);
  });

  it.each([
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Năm', 'Năm sinh'],
      ['2', '3', '2020', '1999'],
    ],
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Năm'],
      ['45', '3', '1999'],
    ],
    [
      ['Họ tên', 'Ngày', 'Tháng', 'Ghi chú'],
      ['2', '3', 'x'],
    ],
  ])('is not read from other three numbers: %j', (headings, cells) => {
    const { columns } = layoutOf(
      withHeadings(['STT', ...headings], ['1', 'Hà Thị Bưởi', ...cells]),
    );
    expect(columns.some(({ part }) => part === 'day')).toBe(false);
  });

  it.each([
    ['1999', 'birth'],
    ['x', 'gender'],
  ])('is read from Nam and Nữ without a group by their cells: %s', (value, field) => {
    const table = withHeadings(
      ['Họ và tên', 'Nam', 'Nữ', 'Dân tộc'],
      ['Hà Thị Bưởi', '', value, 'Kinh'],
    );
    expect(fieldsOf(table)).toMatchObject({ Nam: `${field}.male`, Nữ: `${field}.female` });
  });

  it('is not read from ages below Nam and Nữ', () => {
    const ages = ['61', '76', '70', '58'].map((age) => ['Hà Thị Bưởi', '', age]);
    const table = tableOf([['Họ và tên', 'Tuổi', ''], ['', 'Nam', 'Nữ'], ...ages]);
    expect(Object.values(fieldsOf(table))).toEqual(['name', 'gender.male', 'gender.female', '-']);
  });

  it.each([
    [['61', '76', '70', '58'], 'birth'],
    [['12', '12', '12', '12'], 'gender'],
  ])('is read from years of two figures below Nam and Nữ: %j', (values, field) => {
    const rows = values.map((value) => ['Hà Thị Bưởi', '', value]);
    const table = withHeadings(['Họ và tên', 'Nam', 'Nữ'], ...rows);
    expect(fieldsOf(table)).toMatchObject({ Nam: `${field}.male`, Nữ: `${field}.female` });
  });

  it.each([
    [
      ['Ngày', 'Tháng', 'Năm'],
      ['2', '3', '1999'],
      ['day', 'month', 'year'],
    ],
    [
      ['Nam', 'Nữ', ''],
      ['', '1999', ''],
      ['male', 'female'],
    ],
  ])('is read below Sinh: %j', (headings, cells, parts) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Quê quán', 'Sinh', '', ''],
        ['', '', ...headings],
        ['Hà Thị Bưởi', 'Lai Đồng', ...cells],
      ],
      ['A1:A2', 'B1:B2', headings[2] === '' ? 'C1:D1' : 'C1:E1'],
    );
    const births = layoutOf(table).columns.filter(({ field }) => field === 'birth');
    expect(births.map(({ part }) => part)).toEqual(parts);
  });

  it('is read from ticks below a row of column numbers', () => {
    const rows = Array.from({ length: 4 }, (_, at) => ['Hà Thị Bưởi', '1999', at === 1 ? 'x' : '']);
    const fields = fieldsOf(
      withHeadings(['Họ và tên', 'Năm sinh', 'Nữ'], ['A', '1', '4'], ...rows),
    );
    expect(fields['Nữ']).toBe('gender.female');
  });

  it('is read from ticks above their sum, but not from counts', () => {
    const fieldOf = (...marks: string[]) => {
      const rows = marks.map((mark) => ['Hà Thị Bưởi', '1999', mark]);
      return fieldsOf(withHeadings(['Họ và tên', 'Năm sinh', 'Nữ'], ...rows, ['Tổng', '', '2']))[
        'Nữ'
      ];
    };
    expect(fieldOf('x', '', 'x')).toBe('gender.female');
    expect(fieldOf('1', '3', '1')).toBe('-');
  });

  it('is not read from counts of both genders', () => {
    const table = tableOf(
      [
        ['Họ và tên chủ hộ', 'Số nhân khẩu', '', '', 'Điện thoại'],
        ['', 'Tổng', 'Nam', 'Nữ', ''],
        ['Hà Thị Bưởi', '5', '2', '3', '0987654321'],
        ['Đinh Văn Mít', '2', '1', '1', '0987654322'],
        ['Bàn Thị Na', '1', '0', '1', '0987654323'],
      ],
      ['A1:A2', 'B1:D1', 'E1:E2'],
    );
    expect(fieldsOf(table)).toMatchObject({
      'Số nhân khẩu / Nam': '-',
      'Số nhân khẩu / Nữ': '-',
    });
  });

  it.each([
    ['Ông', 'Bà'],
    ['Cụ ông', 'Cụ bà'],
  ])('is a year below the gender: %s, %s', (male, female) => {
    const table = tableOf(
      [
        ['Họ và tên', 'Năm sinh', '', 'Xóm'],
        ['', male, female, ''],
        ['Hà Thị Bưởi', '', '1949', 'Mới'],
      ],
      ['A1:A2', 'B1:C1', 'D1:D2'],
    );
    expect(fieldsOf(table)).toMatchObject({
      [`Năm sinh / ${male}`]: 'birth.male',
      [`Năm sinh / ${female}`]: 'birth.female',
    });
  });

  it.each([
    ['Ngày sinh (Nam)', 'Ngày sinh (Nữ)'],
    ['Nam sinh nam', 'Nam sinh nu'],
    ['Năm sinh Nam (*)', 'Năm sinh Nữ (*)'],
    ['Năm sinh Nam', 'Năm sinh Nữ'],
    ['Nam (năm sinh)', 'Nữ (năm sinh)'],
    ['Nam sinh năm', 'Nữ sinh năm'],
    ['NGAY SINH NAM', 'NGAY SINH NU'],
    ['Ngày\nsinh Nam', 'Ngày\nsinh Nữ'],
    ['Năm sinh Nam:', 'Năm sinh Nữ:'],
    ['ngay_sinh_nam', 'ngay_sinh_nu'],
  ])('is a date with the gender in its heading: %s, %s', (male, female) => {
    const table = withHeadings(['Họ và tên', male, female, 'CCCD'], ['Hà Thị Bưởi', '', '1999']);
    const { columns } = layoutOf(table);
    expect(columns.map(({ field, part }) => [field, part])).toMatchObject([
      ['name', undefined],
      ['birth', 'male'],
      ['birth', 'female'],
      ['id', undefined],
    ]);
  });

  it.each(['Số, ngày, nơi cấp CCCD', 'Số và ngày cấp thẻ căn cước'])(
    'is the number of a paper with its issue: %s',
    (heading) => {
      const cell = '025199000001, 12/3/2020, Cục CSQLHC';
      expect(fieldsOf(withHeadings(['Họ và tên', heading], ['Hà Thị Bưởi', cell]))[heading]).toBe(
        'id',
      );
    },
  );

  it('is a number with one digit in each column', () => {
    const row = ['Hà Thị Bưởi', '1999', '1', '2', '3'];
    const table = tableOf([['Họ tên', 'Năm sinh', 'Số thẻ', '', ''], row], ['C1:E1']);
    expect(fieldIdsOf(table)).toEqual(['name', 'birth', 'card', 'card', 'card']);
  });

  it('is a number with one digit in each column below repeated headings and above a signature', () => {
    const heading = ['Họ tên', 'Năm sinh', 'Số thẻ', '', ''];
    const row = ['Hà Thị Bưởi', '1999', '1', '2', '3'];
    const signature = ['', '', '', '', 'BÍ THƯ'];
    const table = tableOf([heading, row, row, heading, row, signature, ['', '', '', '', 'Hà Mơ']]);
    const fields = fieldIdsOf(table);
    expect(fields).toEqual(['name', 'birth', 'card', 'card', 'card']);
  });
});

describe('forms of address in a column of their own below the heading of names', () => {
  const rows = [
    ['1', 'Ông', 'Hà Văn Bưởi', '1950'],
    ['2', 'Bà', 'Lò Thị Mít', '1951'],
    ['3', 'Cô', 'Đinh Thị Na', '1985'],
  ];
  const header = ['STT', 'Họ và tên', '', 'Năm sinh'];

  it.each([[['B1:C1']], [[]]])('are the gender, and the names stand beside them: %j', (merges) => {
    const { columns } = layoutOf(tableOf([header, ...rows], merges));
    expect(columns.map(({ field }) => field)).toEqual(['ordinal', 'gender', 'name', 'birth']);
  });

  it('are carried along beside a column of the gender', () => {
    const genders = ['Nam', 'Nữ', 'Nữ'];
    const table = tableOf([
      [...header, 'Giới tính'],
      ...rows.map((cells, at) => [...cells, genders[at]!]),
    ]);
    const fields = layoutOf(table).columns.map(({ field }) => field);
    expect(fields).toEqual(['ordinal', undefined, 'name', 'birth', 'gender']);
  });

  it('are part of a name in two further columns', () => {
    const table = tableOf(
      [
        ['STT', 'Họ và tên', '', '', 'Năm sinh'],
        ['1', 'Ông', 'Hà Văn', 'Bưởi', '1950'],
        ['2', 'Bà', 'Lò Thị', 'Mít', '1951'],
        ['3', 'Cô', 'Đinh Thị', 'Na', '1985'],
      ],
      ['B1:D1'],
    );
    expect(partsOf(table).slice(1, 4)).toEqual(['surname', 'middle', 'given']);
  });
});
