import { describe, expect, it } from 'vitest';
import { layoutOf, recogniseOne, tableOf } from '../support.js';

const NUMBERED = [
  ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi ở'],
  ['1', 'Nguyễn Thị Hoa', '02/03/1999', 'Khu 1'],
  ['2', 'Hà Văn Lý', '02/03/1998', 'Khu 1'],
  ['3', 'Đinh Thị Bưởi', '02/03/1997', 'Khu 2'],
];
const UNNUMBERED = [
  ['Họ và tên', 'Điểm', 'Xếp loại'],
  ['Nguyễn Thị Hoa', '8', 'Giỏi'],
  ['Hà Văn Lý', '7', 'Khá'],
  ['Đinh Thị Bưởi', '7', 'Khá'],
];

const kindsBelow = (list: string[][], ...rows: string[][]) =>
  layoutOf(tableOf([...list, ...rows])).kinds.slice(list.length);

const doubtfulOf = (list: string[][], ...rows: string[][]) =>
  recogniseOne(tableOf([...list, ...rows])).findings.find(
    ({ code }) => code === 'rows-without-number',
  );
const ONE_IN_ROW_4 = { args: { count: 1 }, place: { row: 4 } };

describe('rows of a list of names only', () => {
  it('are left out with a warning if they may be names', () => {
    const names = ['Nguyễn Thị Hoa', 'Hà Văn Lý', 'Giàng a páo', 'Đinh Thị Bưởi', 'Bàn Thị Na'];
    const rows = names.map((name) => [name]);
    expect(kindsBelow([['Họ và tên']], ...rows)[2]).toBe('note');
    expect(doubtfulOf([['Họ và tên']], ...rows)).toMatchObject(ONE_IN_ROW_4);
  });
});

describe('a single word without number and date below the last member', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ'],
    ['1', 'Hà Thị Bưởi', '1960', 'Khu 1'],
    ['2', 'Đinh Văn Mít', '1961', 'Khu 1'],
  ];

  it('is left out with a warning if it has a text of other members', () => {
    expect(doubtfulOf(rows, ['', 'tâm', '', 'Khu 1'])).toMatchObject(ONE_IN_ROW_4);
    expect(doubtfulOf(rows, ['', 'tâm', '', 'đã nhận'])).toBeUndefined();
  });
});

describe('a row without number and date, with texts of other members', () => {
  it('is left out with a warning', () => {
    const rows = [
      ['Họ và tên', 'Ngày sinh', 'Trình độ', 'Chức vụ'],
      ['Nguyễn Thị Hoa', '02/03/1999', 'ĐH', 'Giáo viên'],
      ['Hà Văn Lý', '02/03/1998', 'ĐH', 'Giáo viên'],
      ['Thống Nhất', '', 'ĐH', 'Giáo viên'],
      ['Nữ', '', '2', '1'],
    ];
    expect(kindsBelow(rows.slice(0, 3), ...rows.slice(3))[0]).toBe('footer');
    expect(doubtfulOf(rows)).toMatchObject(ONE_IN_ROW_4);
  });
});

describe('a numbered name that begins like a body', () => {
  const list = [
    ['STT', 'Họ và tên', 'Ngày sinh'],
    ['1', 'Nguyễn Thị Hoa', '02/03/1999'],
    ['2', 'Hà Văn Lý', '02/03/1998'],
  ];

  it.each(['Đội Văn Ba', 'TỔ VĂN BA', 'Khu Văn Tám'])('is a member as the last row: %s', (name) => {
    expect(kindsBelow(list, ['3', name])).toEqual(['member']);
    expect(kindsBelow(list, ['3', name], [], ['', 'NGƯỜI LẬP'], ['', 'Hà Thị Mơ'])[0]).toBe(
      'member',
    );
  });

  it.each(['Đội Văn Nghệ', 'TỔ VĂN PHÒNG', 'Khu Lim', 'Đội 3'])(
    'is none without a middle name: %s',
    (name) => {
      expect(kindsBelow(list, ['3', name])).not.toContain('member');
    },
  );

  it('is a section above numbers that begin anew, and people without one', () => {
    const rows = [
      ['3', 'Khu Văn Hà'],
      ['1', 'Đinh Thị Bưởi', '02/03/1997'],
      ['2', 'Hà Thị Mơ', '1990'],
    ];
    expect(kindsBelow(list, ...rows)).toEqual(['section', 'member', 'member']);
    const unnumbered = ['', 'Phùng Thị Mận', '02/03/1997'];
    expect(kindsBelow(list, ['3', 'Khu Văn Hà'], unnumbered)).toEqual(['section', 'member']);
  });

  it('is left out with a warning out of the order of numbers', () => {
    expect(kindsBelow(list, ['1', 'Tổ Thị Hoa'])).toEqual(['footer']);
    expect(doubtfulOf(list, ['1', 'Tổ Thị Hoa'])).toBeDefined();
  });
});

describe('a row below a numbered list with words in place of the number', () => {
  const list = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Điện thoại'],
    ['1', 'Nguyễn Thị Hoa', '02/03/1999', '0912000001'],
    ['2', 'Hà Văn Lý', '02/03/1998', '0912000002'],
  ];
  it('is no member although a date stands below those of birth', () => {
    const signed = ['Người lập', 'Lê Thị Đào', '30/06/2025'];
    expect(kindsBelow(list, [], signed)).not.toContain('member');
    expect(doubtfulOf(list, [], signed)).toBeDefined();
    const signers = [
      ['NGƯỜI LẬP BIỂU', '', 'TM. BCH'],
      [],
      ['Hà Văn Lim', 'Lê Thị Đào', '30/06/2025'],
    ];
    expect(kindsBelow(list, [], ...signers)).not.toContain('member');
  });

  it('is no member below a line that says whom to call', () => {
    const called = [['Liên hệ khi cần:'], ['Bí thư', 'Lê Thị Đào', '', '0912000009']];
    expect(kindsBelow(list, [], ...called)).not.toContain('member');
    expect(doubtfulOf(list, [], ...called)).toBeDefined();
  });

  it('is a member directly below others, and with all facts of the others', () => {
    expect(kindsBelow(list, ['Bí thư', 'Lê Thị Đào', '04/05/1990'])).toEqual(['member']);
    const whole = ['Bí thư', 'Lê Thị Đào', '04/05/1990', '0912000009'];
    expect(kindsBelow(list, [], whole)).toEqual(['blank', 'member']);
  });

  it('is a member above numbers, and in a list in which others have none', () => {
    const head = ['Bí thư', 'Lê Thị Đào', '04/05/1990'];
    const next = ['3', 'Đinh Thị Bưởi', '02/03/1997'];
    expect(kindsBelow(list, [], head, next)).toEqual(['blank', 'member', 'member']);
    const other = ['', 'Phùng Thị Mận', '02/03/1997'];
    expect(kindsBelow(list, other, next, [], head).at(-1)).toBe('member');
  });
});

describe('a note that names people', () => {
  it.each([
    'Vắng: An, Bình',
    'Vắng mặt: Hà Thị Mơ (có phép), Lê Thị Đào',
    'Bổ sung: Lê Thị Đào',
    'Trưởng khu: Lê Thị Đào',
  ])('is reported if they are no members: %s', (text) => {
    expect(doubtfulOf(NUMBERED, [text])).toBeDefined();
  });

  it.each([
    'Vắng: Hoa, Hà Văn Lý',
    'Vắng: 2',
    'Vắng: không',
    'Trưởng khu: Hà Văn Lý',
    'Bổ sung: Sổ đoàn',
  ])('is not reported: %s', (text) => {
    expect(doubtfulOf(NUMBERED, [text])).toBeUndefined();
  });
});

describe('counts in a column with the format of dates', () => {
  it.each([
    ['Nữ', '15/01/1900'],
    ['- Nam', '03/01/1900'],
    ['Đảng viên', '00/01/1900'],
    ['Dân tộc Mường', '1900-01-02'],
  ])('are no people: %s %s', (label, count) => {
    expect(kindsBelow(NUMBERED, [], ['', label, count])).not.toContain('member');
  });

  it('leave a person whose date of birth is unknown', () => {
    expect(kindsBelow(NUMBERED, ['', 'Hà Thị Mơ', '01/01/1900'])).toEqual(['member']);
  });

  it('leave a given name beside a gender', () => {
    const list = [
      ['Họ tên', 'Giới tính', 'Ngày sinh', 'Dân tộc'],
      ['Hà Thị Mơ', 'Nữ', '02/03/1999', 'Mường'],
      ['Đức', 'Nam', '05/06/1998', 'Kinh'],
    ];
    expect(kindsBelow(list, ['hải', 'Nam', '27/04/1900'], list[2]!)).toEqual(['member', 'member']);
  });
});

describe('rows below the heading of a table of other things', () => {
  const list = [
    ['STT', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
    ['1', 'Nguyễn Thị Hoa', 'Hội viên', '0912000001'],
    ['2', 'Hà Văn Lý', 'Hội viên', '0912000002'],
  ];
  const heading = ['STT', 'Nội dung', 'Số tiền', 'Ngày'];

  it('are no people without a surname', () => {
    const things = [
      ['1', 'Thuê hội trường', '2000000', '12/09/2026'],
      ['2', 'In ấn', '500000', '14/09/2026'],
    ];
    expect(kindsBelow(list, [], heading, ...things)).not.toContain('member');
  });

  it('are no people if one begins as a surname or the running numbers have another heading', () => {
    const things = [
      ['1', 'Đoàn phí quý I', '500000', ''],
      ['2', 'Mua hoa chúc mừng', '', '200000'],
      ['3', 'Thăm hỏi ốm đau', '', '150000'],
    ];
    const other = ['TT', 'Nội dung', 'Thu', 'Chi'];
    expect(kindsBelow(list, [], other, ...things)).not.toContain('member');
  });

  it('are no hamlets with their counts, also in a list without running numbers', () => {
    const counts = [
      ['TT', 'Đơn vị', 'Tổng số', 'Nữ'],
      ['1', 'Khu 1', '12', '5'],
      ['2', 'Khu Chiềng', '9', '4'],
    ];
    const coded = list.map(([number, ...cells]) => [`NV0${number}`, ...cells]);
    coded[0] = ['Mã nhân viên', 'Họ và tên', 'Chức vụ', 'Số ngày'];
    expect(kindsBelow(list, [], ...counts)).not.toContain('member');
    expect(kindsBelow(coded, [], ...counts)).not.toContain('member');
  });

  it('are no parents, also with a phone in the column of dates', () => {
    const dated = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính'],
      ['1', 'Nguyễn Thị Hoa', '02/03/1999', 'Nữ'],
      ['2', 'Hà Văn Lý', '02/03/1998', 'Nam'],
    ];
    const parents = [
      ['STT', 'Họ tên phụ huynh', 'Số điện thoại'],
      ['1', 'Nguyễn Văn Tư', '0911111111'],
      ['2', 'Hà Văn Năm', '0911111112'],
    ];
    expect(kindsBelow(dated, [], ...parents)).not.toContain('member');
  });

  it('are no people with a task if their numbers begin anew', () => {
    const other = ['TT', 'Phụ trách', 'Nhiệm vụ', 'Điện thoại'];
    const helpers = [
      ['1', 'Trần Văn Quân', 'Khánh tiết', '0912000005'],
      ['2', 'Đặng Quang Nam', 'Hậu cần', '0912000006'],
    ];
    expect(kindsBelow(list, [], other, ...helpers)).not.toContain('member');
    const goingOn = helpers.map(([number, ...cells]) => [String(Number(number) + 2), ...cells]);
    expect(kindsBelow(list, [], other, ...goingOn).slice(-2)).toEqual(['member', 'member']);
    const members = ['TT', 'Đại diện hội viên', 'Nhiệm vụ', 'Điện thoại'];
    expect(kindsBelow(list, [], members, ...helpers).slice(-2)).toEqual(['member', 'member']);
  });

  it('do not begin below a person with a code that is also a heading', () => {
    const coded = [
      ['STT', 'Diện', 'Họ và tên', 'Chức vụ', 'Điện thoại'],
      ['3', 'CN', 'Nguyễn Thị Hoa', 'Hội viên', '0912000001'],
      ['2', 'TT', 'Hà Văn Lý', 'Hội viên', '0912000002'],
    ];
    const last = ['1', 'CN', 'Đặng Quang Nam', 'Hội viên', '0912000003'];
    expect(kindsBelow(coded, last)).toEqual(['member']);
  });

  it('are people with one if their numbers run on', () => {
    const kinds = kindsBelow(list, [], heading, ['3', 'Đinh thị bưởi', 'Hội viên', '0912000003']);
    expect(kinds.at(-1)).toBe('member');
  });

  it.each([
    [
      ['STT', 'Tên đường', 'Chiều dài', 'Ngày đặt tên'],
      ['1', 'Phan Bội Châu', '1200', '01/02/2019'],
      ['2', 'Trần Phú', '900', '01/02/2019'],
    ],
    [
      ['Mã xã', 'Tên xã', 'Tên huyện', 'Dân số'],
      ['08011', 'Thu Cúc', 'Tân Sơn', '4000'],
      ['08012', 'Lai Đồng', 'Tân Sơn', '4100'],
    ],
    [
      ['STT', 'Môn học', 'Giáo viên', 'Số tiết'],
      ['1', 'Văn', 'Hà Thị Mơ', '4'],
      ['2', 'Hóa', 'Đinh Thị Na', '3'],
    ],
    [
      ['STT', 'Nội dung', 'Thu', 'Chi'],
      ['1', 'Đoàn phí tháng 1', '50000', '0'],
      ['2', 'Ủng hộ lũ lụt', '90000', '0'],
    ],
  ])('are no people although they are called like people: %j', (...table) => {
    expect(kindsBelow(list, [], ...table)).not.toContain('member');
  });

  it('are reported if their names are like those of people', () => {
    const streets = [
      ['STT', 'Tên đường', 'Chiều dài', 'Ngày đặt tên'],
      ['1', 'Phan Bội Châu', '1200', ''],
    ];
    expect(doubtfulOf(list, [], ...streets)).toMatchObject({
      args: { count: 1 },
      place: { row: 6 },
    });
  });

  it('end at the next header of people', () => {
    const things = [
      ['STT', 'Tên đường', 'Chiều dài', 'Ngày đặt tên'],
      ['1', 'Phan Bội Châu', '1200', ''],
    ];
    const kinds = kindsBelow(list, [], ...things, [], ...list);
    expect(kinds.slice(-2)).toEqual(['member', 'member']);
  });

  it('do not begin at a label above further people', () => {
    const label = ['', 'Lớp', '', 'Mầm non'];
    const kinds = kindsBelow(list, label, ['1', 'Đinh Thị Bưởi', 'Hội viên', '0912000003']);
    expect(kinds.at(-1)).toBe('member');
  });

  it.each([
    ['', 'Trường', 'THPT Kiệt Sơn', 'Ghi chú'],
    ['II', 'Đơn vị', 'Công an xã', 'x'],
  ])('do not begin at a section with further texts: %s %s', (...section) => {
    const people = [
      ['1', 'Đinh Thị Bưởi', 'Hội viên', '0912000003'],
      ['2', 'Bàn Thị Na', 'Hội viên', ''],
    ];
    expect(kindsBelow(list, section, ...people).slice(1)).toEqual(['member', 'member']);
  });

  it('are people with a date of birth and a name', () => {
    const [header, ...born] = NUMBERED.map(([, ...cells]) => cells);
    const kinds = kindsBelow([header!, ...born], ['Trường', 'THPT Kiệt Sơn', 'Ghi chú'], ...born);
    expect(kinds.slice(1)).toEqual(['member', 'member', 'member']);
  });

  it('end where the running numbers of the people go on', () => {
    const things = [
      ['1', 'Thuê hội trường', '2000000', ''],
      ['2', 'In ấn', '500000', ''],
      ['3', 'Mua hoa', '100000', ''],
    ];
    const people = [
      ['3', 'Đinh Thị Bưởi', 'Hội viên', '0912000003'],
      ['4', 'Bàn Thị Na', 'Hội viên', ''],
    ];
    const kinds = kindsBelow(list, heading, ...things, ...people);
    expect(kinds.slice(1, 4)).not.toContain('member');
    expect(kinds.slice(4)).toEqual(['member', 'member']);
  });
});

describe('rows of a list with codes', () => {
  const list = [
    ['MSSV', 'Họ và tên', 'Lớp', 'Số điện thoại'],
    ['2049', 'Nguyễn Thị Hoa', 'K21', '0912000001'],
    ['2061', 'Hà Văn Lý', 'K21', '0912000002'],
  ];

  it('are people below a blank row too if they have a phone and all that others have', () => {
    expect(kindsBelow(list, [], ['2069', 'liên', 'K21', '0912000003'])).toEqual([
      'blank',
      'member',
    ]);
    expect(kindsBelow(list, [], ['', 'liên hệ', '', '0912000003'])).not.toContain('member');
  });
});

describe('a lettered heading', () => {
  const relative = (name: string) => ['', name, '02/03/1999', 'Khu 1'];
  const households = (row: string[]) => [
    ['STT', 'Họ và tên', 'Ngày sinh', 'Nơi ở'],
    ['1', 'Hồ Văn Lý', '02/03/1970', 'Khu 1'],
    relative('Hà Thị Mận'),
    relative('Hồ Thị Bưởi'),
    row,
    ['2', 'Tô Văn Na', '02/03/1971', 'Khu 2'],
    relative('Chu Thị Ổi'),
  ];

  it('is left out where only the heads of households have numbers', () => {
    expect(layoutOf(tableOf(households(['B', 'HỘ CẬN NGHÈO']))).kinds[4]).toBe('note');
  });

  it.each([[['B', 'Hồ Thị Cận', '05/06/2001', '']], [['', 'Hồ Thị Cận']], [['3', 'Hồ Cận']]])(
    'differs from a relative: %j',
    (row) => {
      expect(layoutOf(tableOf(households(row))).kinds[4]).toBe('member');
    },
  );
});

describe('rows of a list without numbers', () => {
  const list = [
    ['Họ và tên', 'Năm sinh'],
    ['Hà Văn Lý', '1998'],
    ['Đinh Thị Bưởi', '1997'],
  ];

  it('are nobody if posts and their people sign in both columns', () => {
    const rows = [
      ['TRƯỞNG CÔNG AN XÃ', 'CÁN BỘ TƯ PHÁP'],
      ['Đại úy Hà Văn Lượng', 'Bùi Thị Hiền'],
    ];
    expect(kindsBelow(list, ...rows)).toEqual(['footer', 'footer']);
  });

  it('are people whose date of birth is unknown', () => {
    expect(kindsBelow(list, ['Bùi Thị Hiền', 'Không nhớ'])).toEqual(['member']);
  });
});

describe('a given name alone, in small letters', () => {
  const list = [
    ['Họ và tên', 'Giới tính', 'Điện thoại', 'Nghề nghiệp'],
    ['Nguyễn Thị Hoa', 'Nữ', '0912000001', 'Nông dân'],
    ['Hà Văn Lý', 'Nam', '0912000002', 'Nông dân'],
  ];
  const last = ['Đinh Thị Bưởi', 'Nữ', '0912000003', 'Nông dân'];

  it.each([[['liên', '', '0912000004', '']], [['tâm', 'Nam', '', '']]])(
    'is a person with a fact between others: %j',
    (row) => {
      expect(kindsBelow(list, row, last)).toEqual(['member', 'member']);
    },
  );

  it.each([
    [['khác', '', '', 'Nông dân']],
    [['khu', '', '0912000004', '']],
    [['VPĐU', '', '0912000004', '']],
  ])('is nobody without one, or if it is a place or abbreviation: %j', (row) => {
    expect(kindsBelow(list, row, last)).toEqual(['note', 'member']);
  });

  it('is left out with a warning below the last one', () => {
    const rows = [last, ['tâm', 'Nam', '', '']];
    expect(kindsBelow(list, ...rows)[1]).toBe('footer');
    expect(doubtfulOf(list, ...rows)).toBeDefined();
  });
});

describe('rows of a numbered list', () => {
  it.each([
    [['', 'THỐNG KÊ:']],
    [['', 'Khá', '2']],
    [['', 'Cố vấn học tập', '', 'Lớp trưởng']],
    [['LÃNH ĐẠO UBND XÃ', 'HIỆU TRƯỞNG', '', 'NGƯỜI LẬP BIỂU']],
    [['1. Đại học khóa 10']],
    [['Trường THCS Kiệt Sơn', '6']],
    [['4']],
    [['1', 'Giỏi', '12']],
    [['', '…', '', '…']],
    [['B', 'VIÊN CHỨC']],
    [['II', 'Người lao động']],
    [['', 'Công chức']],
  ])('are nobody: %j', (row) => {
    expect(kindsBelow(NUMBERED, row)).not.toContain('member');
  });

  it('are nobody if they list tasks', () => {
    const rows = [
      ['III. NHIỆM VỤ'],
      ['1', 'Tổ chức sinh hoạt hằng tháng'],
      ['2', 'Tham gia vệ sinh môi trường'],
    ];
    expect(kindsBelow(NUMBERED, ...rows)).not.toContain('member');
  });

  it('are nobody if they only have the prefilled texts of the form', () => {
    const rows = [
      ['4', '', '', 'Khu 2'],
      ['5', '', '', 'Khu 2'],
    ];
    expect(kindsBelow(NUMBERED, ...rows)).toEqual(
      ['note', 'note'].map(() => expect.stringMatching(/note|footer/)),
    );
  });

  it.each(['Lừu thị dính', 'Giàng a páo', 'Điểu thị lành'])(
    'are people with a number and a name in small letters: %s',
    (name) => {
      expect(kindsBelow(NUMBERED, ['4', name, '', 'Khu 2'])).toEqual(['member']);
      const list = [['STT', 'Họ và tên'], ...NUMBERED.slice(1).map((row) => row.slice(0, 2))];
      expect(kindsBelow(list, ['4', name], ['5', 'Hà Thị Na'])).toEqual(['member', 'member']);
    },
  );

  it('are people with a number and data, under any name', () => {
    expect(kindsBelow(NUMBERED, ['4', 'Thống Nhất', '', 'Khu 2'])).toEqual(['member']);
    expect(kindsBelow(NUMBERED, ['', 'Hội', '01/02/1999'])).toEqual(['member']);
  });

  it('are left out with a warning if they have only a name between members', () => {
    const [header, ...members] = NUMBERED as [string[], ...string[][]];
    const rows = [header, members[0]!, ['', 'Hà Thạch'], ...members.slice(1)];
    expect(layoutOf(tableOf(rows)).kinds[2]).toBe('note');
    expect(doubtfulOf(rows)).toMatchObject({ args: { count: 1 }, place: { row: 3 } });
  });

  it('are people with only a name where the numbers around them leave one out', () => {
    const [header, ...members] = NUMBERED as [string[], ...string[][]];
    const rows = [header, members[0]!, ['', 'Hà Thạch'], ['3', ...members[1]!.slice(1)]];
    expect(layoutOf(tableOf(rows)).kinds[2]).toBe('member');
  });

  it('are nobody if a letter beside a bare name divides the members', () => {
    const rows = [
      ['B', 'Lý Hợp Đồng'],
      ['1', 'Hà Văn Nhót', '02/03/1996', 'Khu 2'],
    ];
    expect(kindsBelow(NUMBERED, ...rows)).toEqual(['note', 'member']);
  });

  it('are nobody with a letter, although members have no data but codes', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Mã số BHXH', 'Số ngày'],
      ['A', 'CHẾ ĐỘ ỐM ĐAU'],
      ['1', 'Hà Văn Nhót', '2510001234', '3'],
      ['B', 'CHẾ ĐỘ THAI SẢN'],
      ['1', 'Đinh Thị Bưởi', '2510001235', '180'],
      ['2', 'Bùi Thị Mơ', '2510001236', '180'],
    ];
    const kinds = ['header', 'note', 'member', 'note', 'member', 'member'];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(kinds);
  });

  it('are nobody with one number above members of two', () => {
    const rows = [
      NUMBERED[0]!,
      ['1', 'Tiểu đội cơ động'],
      ['1.1', 'Hà Văn Nhót', '02/03/1996', 'Khu 2'],
      ['1.2', 'Bùi Văn Mít', '02/03/1997', 'Khu 1'],
      ['2', 'Tiểu đội tại chỗ khu Xuân'],
      ['2.1', 'Đinh Văn Bưởi', '02/03/1998', 'Khu 2'],
    ];
    const { kinds } = layoutOf(tableOf(rows));
    expect(kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []))).toEqual([2, 3, 5]);
  });

  it('are not a second person if they repeat the name above', () => {
    const [header, ...members] = NUMBERED as [string[], ...string[][]];
    const rows = members.flatMap((cells) => [cells, ['', cells[1]!.toUpperCase(), '', 'Phú Thọ']]);
    const { layout, findings } = recogniseOne(tableOf([header, ...rows]));
    expect(layout.kinds.filter((kind) => kind === 'member')).toHaveLength(3);
    expect(findings.find(({ code }) => code === 'rows-joined')).toMatchObject({
      args: { count: 3 },
      place: { row: 3 },
    });
  });

  it.each(['repeat the name', 'have none'])(
    'give their cells to the row above if they %s',
    (how) => {
      const header = ['TT', 'Họ và tên', 'Ngày sinh', 'Nơi ở', 'Cỡ áo', 'Dân tộc'];
      const people = ['Hà Thị Bưởi', 'Bùi Văn Na', 'Lê Thị Mận'].map((name, at) => [
        [String(at + 1), name, '01/02/1999', 'Khu 1', 'M', ''],
        ['', how === 'have none' ? '' : name, '', 'Phú Thọ', 'L', 'Mường'],
      ]);
      const { table, layout, findings } = recogniseOne(tableOf([header, ...people.flat()]));
      expect(layout.kinds.map((kind) => kind)).toEqual([
        'header',
        ...['member', 'note', 'member', 'note', 'member', 'note'],
      ]);
      expect(table.rows[1]!.slice(2)).toEqual(['01/02/1999', 'Khu 1 | Phú Thọ', 'M | L', 'Mường']);
      expect(findings.find(({ code }) => code === 'rows-joined')).toMatchObject({
        args: { count: 3 },
      });
    },
  );

  it('are a further member directly below the last one', () => {
    expect(kindsBelow(NUMBERED, ['', 'Bàn Văn Sung'])).toEqual(['member']);
  });

  it('are headers if they name the variables of a program', () => {
    expect(kindsBelow(NUMBERED, ['', 'HOTEN', 'V1', 'V2'])).toEqual(['header']);
  });

  it('are column numbers if they have letters for the columns', () => {
    const [header, ...members] = NUMBERED as [string[], ...string[][]];
    const { kinds } = layoutOf(tableOf([header, ['A', 'B', 'C', 'D'], ...members]));
    expect(kinds.slice(0, 3)).toEqual(['header', 'numbers', 'member']);
  });
});

describe('rows of a list without numbers', () => {
  it.each([
    [['Giỏi', '1']],
    [['Trung bình', '1', '33%']],
    [['Giáo viên chủ nhiệm', '', 'Hiệu trưởng']],
    [['Trần Văn Bình', '', 'Lê Thị Lan']],
  ])('are nobody: %j', (row) => {
    expect(kindsBelow(UNNUMBERED, [], row).at(-1)).not.toBe('member');
  });

  it('are people by their names alone', () => {
    expect(kindsBelow(UNNUMBERED, ['Danh Hội', '5', 'TB'])).toEqual(['member']);
    expect(kindsBelow(UNNUMBERED, ['Tong Cong Thuan', '5', 'TB'])).toEqual(['member']);
  });
});

describe('people without data that other members have', () => {
  const membersOf = (text: string) => {
    const rows = text.split('/').map((line) => line.split(','));
    return layoutOf(tableOf(rows)).kinds.filter((kind) => kind === 'member').length;
  };

  it.each([
    [
      'below a numbered list',
      'STT,Họ và tên,Nơi ở/1,Nguyễn Văn An,Khu 1/2,Trần Thị Bình,Khu 1/,Ngô Thị Liên,Khu 2/,Bùi Văn Minh,Khu 2/,Vũ Thị Nga,Khu 2',
      5,
    ],
    [
      'without dates',
      'Họ và tên,Ngày sinh,Địa chỉ/Nguyễn Văn An,01-02-1990,Khu 1/Trần Thị Bình,03-04-1995,Khu 1/Lê Văn Cường,,Khu 1/Hoàng Văn Đạt,,Khu 1/Bùi Văn Em,,Khu 2',
      5,
    ],
    [
      'with odd names and codes',
      'Mã lớp,Họ và tên/20IT001,Nguyễn Văn An/20IT002,Trần Thị Bình/20IT003,Hồng Nhung/20IT004,Mai/20IT005,Tân Văn Phú',
      5,
    ],
    [
      'with Roman numbers',
      'STT,Họ và tên,Ngày sinh/I,Nguyễn Văn An,01-02-1990/II,Trần Thị Bình,/III,Lê Văn Ba,01-02-1991/IV,Phạm Thị Tư,',
      4,
    ],
    [
      'beside names of others',
      'Họ và tên,Nơi ở,Người giới thiệu/Nguyễn Văn An,Khu 1,/Trần Thị Bình,Khu 1,Lê Văn Hùng/Lê Văn Ba,Khu 1,/Phạm Thị Tư,Khu 2,Lê Văn Hùng/Vũ Văn Năm,Khu 2,',
      5,
    ],
    [
      'behind the foot of a page',
      'Họ và tên,Nơi ở/Nguyễn Văn An,Khu 1/Trần Thị Bình,Khu 1/Cộng: 2,/Trang 1/Ghi chú: còn tiếp,/Lê Văn Ba,Khu 2/Phạm Thị Tư,Khu 2',
      4,
    ],
    [
      'numbered with gaps',
      'STT,Họ và tên,Ngày sinh/1,Nguyễn Văn An,01-02-1980/2,Trần Thị Bình,03-04-1985/5,Tân Thị Mai,/7,Phú Văn Kha,/9,A Lử,',
      5,
    ],
    [
      'called like groups',
      'STT,Họ và tên,Ngày sinh/1,Nguyễn Văn An,01-02-1980/2,Trần Thị Bình,03-04-1985/3,Đặng Viễn Phương,',
      3,
    ],
  ])('are members: %s', (_, text, people) => {
    expect(membersOf(text)).toBe(people);
  });

  it.each([
    [
      'statistics numbered on',
      'STT,Họ và tên,Ngày sinh/1,Nguyễn Văn An,01-02-1990/2,Trần Thị Bình,01-02-1991/,TỔNG HỢP,/1,Tổng số đoàn viên,6/2,Đoàn viên nữ,1/3,Dân tộc Mường,2/4,Học sinh phổ thông,1/5,Độ tuổi bình quân,56.4',
      2,
    ],
    [
      'the head of a table',
      'STT,Họ và tên,Ngày sinh,Giới tính/1,Nguyễn Văn An,01-02-1990,Nam/2,Trần Thị Bình,01-02-1991,Nữ/,Nội dung,Nam,Nữ',
      2,
    ],
    [
      'who signs, with a phone',
      'STT,Họ và tên,Ngày sinh,SĐT/1,Nguyễn Văn An,01-02-1990,/2,Trần Thị Bình,01-02-1991,/,Người lập biểu,,/,Lê Thị Hoa,,0987654321',
      2,
    ],
  ])('are not made from %s', (_, text, people) => {
    expect(membersOf(text)).toBe(people);
  });
});

describe('rows with facts of a person, but without number and name', () => {
  const list = [
    ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT', 'CCCD', 'Nơi ở'],
    ['1', 'Nguyễn Thị Hoa', '02/03/1999', '0912345678', '025199000001', 'Khu 1'],
    ['2', 'Hà Văn Lý', '02/03/1998', '0912345679', '025098000002', 'Khu 1'],
  ];
  const below = ['3', 'Đinh Thị Bưởi', '02/03/1997', '0912345670', '025197000003', 'Khu 2'];

  it.each([
    ['', '', '', '0912 345 671', '', ''],
    ['', '', '', '0912 345 671', '', 'Khu 5'],
    ['', '', '', '', '025 195 000 009', ''],
    ['', '', '34800', '', '', ''],
    ['', 'Không rõ', '03/04/1995', '', '', ''],
  ])('are members, which are rejected with a question: %s|%s|%s|%s|%s|%s', (...row) => {
    expect(kindsBelow(list, row, below)).toEqual(['member', 'member']);
    expect(kindsBelow([...list, below], row)).toEqual(['member']);
  });

  it('are notes if a post is vacant and only has a phone', () => {
    expect(kindsBelow(list, ['', 'Khuyết', '', '0912345671', '', ''], below)[0]).toBe('note');
  });
});

describe('a section row with a status', () => {
  it('has its numeral in another cell, and yields to any other heading', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh'],
      ['I', 'Xóa tên'],
      ['1', 'Nguyễn Thị Hoa', '02/03/1999'],
      ['', 'Mới kết nạp năm 2025'],
      ['1', 'Hà Văn Lý', '02/03/1998'],
    ];
    const { table, layout } = recogniseOne(tableOf(rows));
    if (!('columns' in layout)) throw new Error('no roster');
    const status = layout.columns.find(({ field }) => field === 'status')!;
    expect([2, 4].map((row) => table.rows[row]![status.index] ?? '')).toEqual(['Xóa tên', '']);
    expect(layout.sections.filter((text) => text !== '')).toEqual([]);
  });

  it('gives it to the rows below, and is not a branch', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Ngày sinh'],
      ['I. Chi đoàn Khu 1'],
      ['1', 'Nguyễn Thị Hoa', '02/03/1999'],
      ['Đoàn viên đi làm ăn xa: 1 đồng chí'],
      ['2', 'Hà Văn Lý', '02/03/1998'],
      ['* Đoàn viên danh dự'],
      ['3', 'Đinh Thị Bưởi', '02/03/1997'],
    ];
    const { table, layout } = recogniseOne(tableOf(rows));
    if (!('columns' in layout)) throw new Error('no roster');
    const status = layout.columns.find(({ field }) => field === 'status')!;
    const statuses = [2, 4, 6].map((row) => table.rows[row]![status.index] ?? '');
    expect(statuses).toEqual(['', 'Đi làm ăn xa', '']);
    expect(layout.sections.slice(2)).toEqual(layout.sections.slice(2).map(() => 'Chi đoàn Khu 1'));
  });
});

describe('the first row below a header', () => {
  it('heads its people if it names the body that signs lists', () => {
    const rows = [
      ['Họ và tên', 'Chức vụ', 'Đơn vị'],
      ['BAN CHẤP HÀNH', '', ''],
      ['Hà Thị Bưởi', 'Bí thư', 'Khu 1'],
      ['Lò Văn Mít', 'Ủy viên', 'Khu 2'],
    ];
    const signed = [...rows, ['BAN CHẤP HÀNH', '', ''], ['Bàn Thị Ổi', '', '']];
    expect(layoutOf(tableOf(signed)).kinds.slice(1)).toEqual([
      ...['note', 'member', 'member', 'footer', 'footer'],
    ]);
  });

  it('is a person beside another name, also with a blank row above the header', () => {
    const kinds = layoutOf(
      tableOf([
        ['Danh sách nhân khẩu'],
        [],
        ['Chủ hộ', 'Thành viên trong hộ', 'Quan hệ'],
        ['Hà Văn Mít', 'Hà Văn Mít', 'Chủ hộ'],
        ['', 'Lò Thị Ổi', 'Vợ'],
        ['', 'Hà Văn Na', 'Con'],
        ['Bùi Văn Khế', 'Bùi Văn Khế', 'Chủ hộ'],
        ['', 'Đinh Thị Mơ', 'Vợ'],
      ]),
    ).kinds;
    expect(kinds.slice(3)).toEqual(Array(5).fill('member'));
  });

  it('is no person if it names a body, also in a list with a surname of the same letters', () => {
    const list = [
      ['Họ và tên', 'Chức vụ', 'Trình độ'],
      ['BAN GIÁM HIỆU', '', ''],
      ['Hà Thị Bưởi', 'Hiệu trưởng', 'Đại học'],
      ['Lò Văn Mít', 'Phó Hiệu trưởng', 'Đại học'],
      ['Bàn Thị Ổi', 'Kế toán', 'Cao đẳng'],
      ['Bàn Văn Na', 'Giáo viên', 'Đại học'],
    ];
    const kinds = layoutOf(tableOf(list)).kinds.slice(1);
    expect(kinds).toEqual(['note', 'member', 'member', 'member', 'member']);
  });

  it.each(['Đoàn Văn Tổ', 'Hội Thị Na', 'Ban Thị Chấp'])(
    'is a person with data, whatever the first word is: %s',
    (name) => {
      const kinds = kindsBelow(
        [['Họ và tên', 'Năm sinh', 'Nơi ở']],
        [name, '1999', 'Khu 1'],
        ['Hà Thị Bưởi', '1998', 'Khu 1'],
      );
      expect(kinds).toEqual(['member', 'member']);
    },
  );
});

describe('numbered headings of groups', () => {
  const person = (number: string, name: string) => [number, name, '02/03/1950', ''];

  it('are left out above people whose numbers begin again', () => {
    const rows = [
      ['1', 'Huy hiệu 60 năm'],
      person('1', 'Hà Thị Mơ'),
      person('2', 'Hà Văn Lý'),
      ['3', 'Nhóm nòng cốt'],
      person('1', 'Đinh Thị Bưởi'),
    ];
    const kinds = kindsBelow([NUMBERED[0]!], ...rows);
    expect(kinds).toEqual(['note', 'member', 'member', 'note', 'member']);
  });

  it('are left out above a person with their number', () => {
    const rows = [person('1', 'Hà Thị Mơ'), ['2', 'Huy hiệu 30 năm'], person('2', 'Hà Văn Lý')];
    expect(kindsBelow([NUMBERED[0]!], ...rows)).toEqual(['member', 'note', 'member']);
  });

  it.each(['A Páo', 'Sùng a páo', 'Chị Hoa', 'ng văn a'])(
    'are not people written like %s',
    (name) => {
      const rows = [person('1', 'Hà Thị Mơ'), ['2', name], person('2', 'Hà Văn Lý')];
      expect(kindsBelow([NUMBERED[0]!], ...rows)).toEqual(['member', 'member', 'member']);
    },
  );

  it('are asked about if the numbers go on', () => {
    const rows = [person('1', 'Hà Thị Mơ'), ['2', 'Nhóm nòng cốt'], person('3', 'Hà Văn Lý')];
    expect(kindsBelow([NUMBERED[0]!], ...rows)).toEqual(['member', 'member', 'member']);
  });
});

describe('people whose names or facts are unlike those of others', () => {
  const more = ['Bàn Văn Khế', '8', 'Giỏi'];

  const dated = [
    ['Họ và tên', 'Ngày sinh'],
    ['Nguyễn Thị Hoa', '02/03/1999'],
    ['Hà Văn Lý', '02/03/1998'],
  ];
  const last = ['Bàn Văn Khế', '02/03/1997'];

  it('are read below a section behind a sum', () => {
    const rows = [['Cộng', '2'], ['Chi đoàn khu 2'], ['Bàn Thị Na', ''], last];
    expect(kindsBelow(dated, ...rows)).toEqual(['subtotal', 'section', 'member', 'member']);
  });

  it('are read between others below a heading that is no section', () => {
    const rows = [['Ghi chú: ốm'], ['Bàn Thị Na', ''], last];
    expect(kindsBelow(dated, ...rows)).toEqual(['note', 'member', 'member']);
  });

  it.each(['Ôn Như Ý', 'Phó Đức Phương'])('are read if the next number follows: %s', (name) => {
    const list = [
      ['STT', 'Họ và tên', 'Lớp'],
      ['1', 'Nguyễn Thị Hoa', '6A'],
      ['2', 'Hà Văn Lý', '6A'],
    ];
    const rows = [
      ['', 'Khách mời', ''],
      ['3', name, ''],
      ['4', 'Bàn Thị Na', '6B'],
    ];
    expect(kindsBelow(list, ...rows)).toEqual(['note', 'member', 'member']);
  });

  it.each(['Nguyễn Thị Mơ - Tổ trưởng', 'Tự Văn Lập', 'TRƯỞNG THỊ TÀI'])(
    'are read with a note or a middle name: %s',
    (name) => {
      const rows = [['Khách mời'], [name, '7', ''], more];
      expect(kindsBelow(UNNUMBERED, ...rows)).toEqual(['note', 'member', 'member']);
    },
  );

  it('get a warning if they have the facts of others', () => {
    const rows = [['Khách mời'], ['Ôn Như Ý', '7', 'Khá'], more];
    const { layout, findings } = recogniseOne(tableOf([...UNNUMBERED, ...rows]));
    expect(layout.kinds.slice(UNNUMBERED.length)).toEqual(['note', 'note', 'member']);
    expect(findings).toMatchObject([{ code: 'rows-without-number', place: { row: 6 } }]);
  });
});

describe('a name that no list of surnames has', () => {
  it('is a person between numbers out of order', () => {
    const sorted = [
      ['STT', 'Họ tên'],
      ['3', 'Neáng Sóc Kha'],
      ['7', 'Kim Thị Sa Mết'],
    ];
    const rows = [
      ['6', 'Neáng Phol'],
      ['4', 'Thạch Sa Rây'],
      ['2', 'Tà Rết'],
      ['5', 'Kiên Rit Thi'],
      ['1', 'Páo'],
      ['8', 'Danh Bình'],
    ];
    expect(kindsBelow(sorted, ...rows)).toEqual(rows.map(() => 'member'));
  });

  it('is left out with a warning if it has a phone but no number', () => {
    const list = [
      ['STT', 'Họ và tên', 'Ngày sinh', 'SĐT'],
      ['1', 'Nguyễn Thị Hoa', '02/03/1999', '0912000001'],
      ['2', 'Hà Văn Lý', '02/03/1998', '0912000002'],
    ];
    expect(doubtfulOf(list, ['', 'Fatimah', '', '0912000003'])).toMatchObject({
      place: { row: 4 },
    });
    expect(doubtfulOf(list, ['', 'Khu Mít', '', '0912000003'])).toBeUndefined();
  });
});

describe('a given name alone', () => {
  const list = [['Họ và tên'], ['nguyễn văn lim'], ['hà thị táu']];

  it('is left out with a warning between people', () => {
    expect(doubtfulOf(list, ['hải'], ['lê văn mận'])).toMatchObject({ place: { row: 4 } });
    expect(doubtfulOf(list, ['khu'], ['lê văn mận'])).toBeUndefined();
    expect(doubtfulOf(list, ['hết'])).toBeUndefined();
  });
});

describe('a name in capitals and small letters', () => {
  const list = [
    ['Họ và tên', 'Năm sinh'],
    ['Hà Thị Bưởi', '1990'],
  ];
  const kindOf = (name: string) =>
    layoutOf(tableOf([...list, [name, ''], ['Lê Thị Mận', '1992'], ['Bùi Văn Na', '1993']]))
      .kinds[2];

  it('is a person with Văn or Thị behind a surname', () => {
    expect(['Đinh văn cót', 'hoàng Văn ếch', 'Đoàn thị Mơ'].map(kindOf)).toEqual(
      Array(3).fill('member'),
    );
    expect(['Đoàn văn nghệ', 'Cao thị xã', 'Đoàn viên mới'].map(kindOf)).toEqual(
      Array(3).fill('note'),
    );
  });
});

it('warns of a name below a signature that stands directly above a member', () => {
  const list = [
    ['Họ và tên', 'Năm sinh'],
    ['Hà Thị Bưởi', '1990'],
    ['Đinh Văn Mít', ''],
    ['TM. Ban chấp hành', ''],
    [],
  ];
  expect(doubtfulOf(list, ['Lê Thị Mận', ''], ['Bùi Văn Na', '1993'])).toMatchObject({
    place: { row: 6 },
  });
  expect(doubtfulOf(list, ['Lê Thị Mận', ''], [], ['Bùi Văn Na', '1993'])).toBeUndefined();
});

describe('a row whose cells are shifted', () => {
  const shifted = (...cells: string[]) => doubtfulOf(NUMBERED, ['', ...cells]);

  it('is left out with a warning if it has a name or the next number', () => {
    expect(shifted('', '', 'Hà Thị Mơ')).toMatchObject({ args: { count: 1 }, place: { row: 5 } });
    expect(shifted('4', 'Kiều Maily', '02/03/1998')).toMatchObject({ place: { row: 5 } });
    expect(shifted('9', 'Kiều Maily')).toBeUndefined();
  });
});

it('reports a name between the members that lacks one of their figures', () => {
  const list = [
    ['Họ và tên', 'Toán', 'Văn'],
    ['Hà Văn Lim', '4', '7.5'],
    ['Hà Thị Táu', '8', '8'],
  ];
  const below = ['Lê Văn Mận', '9', '4'];
  expect(doubtfulOf(list, ['Hữu Viết Mít', '6.5', ''], below)).toMatchObject({ place: { row: 4 } });
  for (const name of ['Trung bình', 'Tổ Hai', 'Khu Hai', 'CỘNG KHU', 'Hữu Viết Mít']) {
    const mark = name === 'Hữu Viết Mít' ? '' : '6.5';
    expect([name, doubtfulOf(list, [name, mark, ''], below)]).toEqual([name, undefined]);
  }
});

describe('a name beside a post that signs lists', () => {
  const list = [['Họ và tên', 'Chức vụ']];
  const people = [
    ['Hà Văn Lim', 'Kế toán'],
    ['Páo', 'Trưởng thôn'],
    ['Hà Thị Táu', 'Đoàn viên'],
  ];

  it('begins no signature block directly below the header', () => {
    expect(kindsBelow(list, ['Siêng', 'Bí thư'], ...people)).toEqual([
      'note',
      'member',
      'member',
      'member',
    ]);
    expect(doubtfulOf(list, ['Siêng', 'Bí thư'], ...people)).toMatchObject({ place: { row: 2 } });
  });

  it('signs below a blank row or in capitals', () => {
    expect(kindsBelow(list, ...people, [], ['Siêng', 'Bí thư']).at(-1)).toBe('footer');
    expect(kindsBelow(list, ...people, ['THỦ QUỸ', 'BÍ THƯ']).at(-1)).toBe('footer');
    expect(kindsBelow(list, ...people, ['', 'CHỦ TỊCH CÔNG ĐOÀN']).at(-1)).toBe('footer');
  });
});

describe('who signs a list below a post', () => {
  const list = [
    ['Họ và tên', 'Nơi ở'],
    ['Hà Văn Lim', 'Khu 1'],
    ['Hà Thị Táu', 'Khu 2'],
    ['Lê Văn Mận', 'Khu 3'],
  ];

  it.each(['Chủ nhiệm HTX', 'THÀNH PHẦN KÝ', 'Giám Đốc', 'Hiệu trưởng'])(
    'is no member: %s',
    (post) => {
      expect(kindsBelow(list, [post, ''], ['Lê Thị Đào', ''])).not.toContain('member');
    },
  );

  it('is no member below the remark that somebody signed', () => {
    expect(kindsBelow(list, ['(Đã ký)', ''], ['Lê Thị Đào', ''])).not.toContain('member');
  });

  it('is reported directly below a list of names alone', () => {
    const names = [['Họ và tên'], ['Hà Văn Lim'], ['Hà Thị Táu']];
    expect(kindsBelow(names, ['Kế toán'], ['Lê Thị Đào'])).toEqual(['footer', 'footer']);
    expect(doubtfulOf(names, ['Kế toán'], ['Lê Thị Đào'])).toMatchObject({ args: { count: 1 } });
    expect(doubtfulOf(names, ['Kế toán'], [], ['Lê Thị Đào'])).toBeUndefined();
  });
});

describe('a post alone within a list of names', () => {
  const list = [['Họ và tên'], ['Hà Văn Lim'], ['Hà Thị Táu']];

  it.each(['Kế toán', 'Bí thư', 'TRƯỞNG BAN'])('heads two people directly below: %s', (post) => {
    expect(kindsBelow(list, [post], ['Lê Thị Đào'], ['Tạ Văn Vải'])).toEqual([
      ...['note', 'member', 'member'],
    ]);
  });

  it('heads one person each as other posts do', () => {
    const rows = [['Bí thư'], ['Lê Thị Đào'], ['Phó bí thư'], ['Tạ Văn Vải']];
    const kinds = ['note', 'member', 'note', 'member'];
    expect(kindsBelow(list, ...rows)).toEqual(kinds);
    const units = rows.map(([text], at) => [text!, at % 2 === 0 ? '' : 'Khu 1']);
    expect(kindsBelow([['Họ và tên', 'Đơn vị']], ...units)).toEqual(kinds);
  });

  it('is reported above two people without the data of the list', () => {
    const dated = [
      ['Họ và tên', 'Năm sinh'],
      ['Hà Văn Lim', '1990'],
      ['Hà Thị Táu', '1991'],
    ];
    const rows = [['Bí thư'], ['Lê Thị Đào'], ['Tạ Văn Vải']];
    expect(doubtfulOf(dated, ...rows)).toMatchObject({ args: { count: 2 } });
    expect(doubtfulOf(dated, ...rows.slice(0, 2))).toBeUndefined();
  });

  it('signs below a blank row or above one', () => {
    const rows = [[], ['Kế toán'], ['Lê Thị Đào'], ['Giám đốc'], ['Tạ Văn Vải']];
    expect(kindsBelow(list, ...rows)).not.toContain('member');
    expect(kindsBelow(list, ['Kế toán'], [], ['Lê Thị Đào'], ['Tạ Văn Vải'])).not.toContain(
      'member',
    );
  });
});
