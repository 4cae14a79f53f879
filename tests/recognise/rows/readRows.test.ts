import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { InputError, type Table } from '../../../src/model/index.js';
import { letterheadText, looksLikePeople, recognise } from '../../../src/recognise/index.js';
import {
  ASSOCIATION,
  isLayout,
  layoutOf,
  PARTY,
  recogniseOne,
  tableOf,
  YOUTH,
} from '../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'CCCD'];
const person = (number: string, name: string) => [number, name, '02/03/1999', 'Nữ', '025199000001'];

/** The kind of each row below a one-row header, as `kind: first text`. */
function kindsBelow(...rows: string[][]): string[] {
  return layoutOf(tableOf([HEADER, person('1', 'Hà Thị Bưởi'), ...rows])).kinds.slice(2);
}

it('the header of a further page with an example date in a heading is not a person', () => {
  const header = ['Lúc', 'Họ tên (in hoa)', 'Ngày sinh (VD: 01/01/2004)', 'Sở thích', 'Facebook'];
  const member = ['8:30', 'Hà Thị Bưởi', '02/03/1999', 'Vẽ', 'ha.buoi'];
  const table = tableOf([header, member, [], header, member]);
  expect(layoutOf(table).kinds).toEqual(['header', 'member', 'blank', 'header', 'member']);
});

it('sums that Excel inserts below groups name no branch', () => {
  const group = (branch: string, ...names: string[]) =>
    names.map((name, at) => [at === 0 ? branch : '', `${at + 1}`, name, '02/03/1999']);
  const table = tableOf([
    ['Chi đoàn', 'STT', 'Họ và tên', 'Ngày sinh'],
    ...group('Khu 1', 'Hà Thị Bưởi', 'Đoàn Văn Mít', 'Tô Văn Na'),
    ['Khu 1 Total', '', '3'],
    ...group('Khu 2', 'Bàn Thị Ổi', 'Hà Văn Sung', 'Lê Thị Đào'),
    ['Khu 2 Count', '', '3'],
    ['Grand Total', '', '6'],
  ]);
  const { layout, table: read } = recogniseOne(table);
  if (!('columns' in layout)) throw new Error(layout.reason);
  const subtotals = layout.kinds.flatMap((kind, row) => (kind === 'subtotal' ? [row] : []));
  expect(subtotals).toEqual([4, 8, 9]);
  expect([2, 3, 6].map((row) => read.rows[row]![0])).toEqual(['Khu 1', 'Khu 1', 'Khu 2']);
});

it('a comrade without facts is a person, and a group of comrades is not', () => {
  const rows = [
    ['Đồng chí Bàn Thị Ổi'],
    ['Đồng chí đảng viên dự bị'],
    ['ĐỒNG CHÍ TÔ VĂN NA'],
    ['Đồng chí chuyển đi'],
    ['Đồng chí Dũng'],
  ].map(([name]) => ['', name!]);
  expect(kindsBelow(...rows)).toEqual(['member', 'note', 'member', 'section', 'note']);
});

describe('words of a signature', () => {
  const names = ['Hà Thị Bưởi', 'Đoàn Văn Mít', 'Tô Văn Na', 'Bàn Thị Ổi', 'Lò Văn Khế'];
  const people = names.map((name, at) => [name, `12/${at + 1}`]);
  const below = (...rows: string[][]) => recogniseOne(tableOf([['Họ và tên', 'Lớp'], ...rows]));
  const kindsOf = (...rows: string[][]) => {
    const { layout } = below(...rows);
    return isLayout(layout) ? layout.kinds : [];
  };

  it.each(['Trưởng ban', 'Ngày 12 tháng 3 năm 2024'])('do not end a list: %s', (text) => {
    const [first, second, ...others] = people;
    for (const words of [[[text]], [['', text]], [['', text], ['NGƯỜI LẬP']]])
      expect(kindsOf(first!, second!, ...words, ...others)).toEqual([
        ...['header', 'member', 'member', ...words.map(() => expect.not.stringMatching('member'))],
        ...['member', 'member', 'member'],
      ]);
  });

  it('head a list above its first section', () => {
    const posts = [['Bí thư'], ['I. Khu Mít']];
    expect(kindsOf(...posts, ...people).slice(3)).toEqual(people.map(() => 'member'));
  });

  it('of a form that nobody filled in are above who signs', () => {
    const signed = [['NGƯỜI LẬP BIỂU'], ['Hà Văn Quýt', 'Bí thư']];
    expect(kindsOf(['Kế toán'], ['I. Khu Mít'], ...signed)).not.toContain('member');
  });

  it('end a list above those who sign', () => {
    const signed = [
      ['Hà Thị Quýt', 'Chủ tịch'],
      ['Tô Văn Me', 'Thư ký'],
      ['Lò Văn Lê', 'Bí thư'],
    ];
    const rows = [...people, ['BAN TỔ CHỨC'], ['Trưởng ban'], ...signed];
    expect(kindsOf(...rows).slice(7)).not.toContain('member');
    const guests = signed.map(([name]) => [name!, 'Trường THCS Lai Đồng']);
    expect(kindsOf(...people, ['ĐẠI DIỆN CÁC ĐƠN VỊ'], ...guests).slice(6)).not.toContain('member');
  });

  it('end a list without figures above three who sign for other bodies', () => {
    const hamlets = names.map((name, at) => [name, at % 2 === 0 ? 'Khu Mít' : 'Khu Chiềng']);
    const others = ['UBND xã', 'Công an xã', 'Mặt trận'];
    const signed = others.map((body, at) => [`Hà Văn ${['Me', 'Lê', 'Quýt'][at]}`, body]);
    const found = below(...hamlets, ['NGƯỜI LẬP BIỂU'], ...signed);
    expect(isLayout(found.layout) && found.layout.kinds.slice(6)).not.toContain('member');
    expect(found.findings.map(({ code }) => code)).toContain('rows-without-number');
    const goesOn = kindsOf(...hamlets, ['Trưởng ban'], ...hamlets.slice(0, 3));
    expect(goesOn.slice(7)).toEqual(['member', 'member', 'member']);
  });

  it('above names that are not read get a warning', () => {
    const rows = [...people, ['Trưởng ban'], ['Hà Thị Quýt'], ['Tô Văn Me'], ['Lò Văn Lê']];
    expect(below(...rows).findings).toMatchObject([
      { code: 'rows-without-number', args: { count: 3 }, place: { row: 8 } },
    ]);
  });
});

describe('the name of a body', () => {
  const names = ['Hà Thị Bưởi', 'Đoàn Văn Mít', 'Tô Văn Na', 'Bàn Thị Ổi'];

  it('heads bare names directly below the header, or behind a numeral', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít'].map((name) => ['', name, '']);
    const head = ['STT', 'Họ và tên', 'Ký nhận'];
    const kinds = (rows: string[][]) =>
      layoutOf(tableOf([head, ...rows]), ASSOCIATION).kinds.slice(1);
    const all = ['note', 'member', 'member'];
    expect(kinds([['', 'BAN CHẤP HÀNH', ''], ...names])).toEqual(all);
    const second = [
      ['II', 'Ban Thường vụ', ''],
      ['', 'Lê Thị Na', ''],
      ['', 'Lò Văn Ổi', ''],
    ];
    expect(kinds([['I', 'Ban Chấp hành', ''], ...names, ...second])).toEqual([...all, ...all]);
    const signed = [['', 'BAN CHẤP HÀNH', ''], [], ['', 'Lê Thị Na', '']];
    expect(kinds([...names, ...signed])).toEqual(['member', 'member', 'footer', 'blank', 'footer']);
  });

  it.each(['BAN CHẤP HÀNH', 'Ban Thường vụ'])('heads people with few facts: %s', (body) => {
    const rows = names.map((name, at) => [name, `12/${at + 1}`]);
    expect(layoutOf(tableOf([['Họ và tên', 'Lớp'], [body], ...rows])).kinds).toEqual([
      ...['header', 'note', 'member', 'member', 'member', 'member'],
    ]);
    const [first, ...others] = rows;
    expect(layoutOf(tableOf([['Họ và tên', 'Lớp'], first!, [body], ...others])).kinds).toEqual([
      ...['header', 'member', 'note', 'member', 'member', 'member'],
    ]);
  });

  it('is a signature above those who sign', () => {
    const signed = [['BAN CHẤP HÀNH'], ['Hà Văn Quýt', 'Đinh Thị Mơ'], ['Lê Thị Cả']];
    const rows = names.map((name, at) => [name, `12/${at + 1}`]);
    const { kinds } = layoutOf(tableOf([['Họ và tên', 'Lớp'], ...rows, [], ...signed]));
    expect(kinds.slice(6)).toEqual(['footer', 'footer', 'footer']);
  });
});

describe('a youth list with everything around it', () => {
  const rows = [
    ['ĐOÀN XÃ LAI ĐỒNG', '', '', 'ĐOÀN TNCS HỒ CHÍ MINH'],
    [],
    ['DANH SÁCH ĐOÀN VIÊN'],
    HEADER,
    ['1', '2', '3', '5', '19)'],
    ['I. Chi đoàn khu Chiềng: 25 đồng chí'],
    person('1', 'Hà Thị Bưởi'),
    person('2', 'Đoàn Văn Mít'),
    ['', 'Cộng: 2 đồng chí'],
    ['II', 'Khu 2', '', '1 đ/c'],
    person('1', 'Bàn Thị Ổi'),
    HEADER,
    person('2', 'Tô Văn Na'),
    ['3'],
    ['', 'Tổng số', '', '', '4'],
    [],
    ['', '', '', 'Lai Đồng, ngày 30 tháng 6 năm 2025'],
    ['', 'NGƯỜI LẬP BIỂU', '', 'TM. BAN CHẤP HÀNH'],
    ['', '(Ký, ghi rõ họ tên)', '', 'BÍ THƯ'],
    [],
    ['', 'Hà Văn Quýt', '', 'Đinh Thị Mơ'],
  ];
  const layout = layoutOf(tableOf(rows));

  it('has a kind for each row', () => {
    expect(layout.kinds).toEqual([
      ...['letterhead', 'blank', 'letterhead', 'header', 'numbers', 'section', 'member', 'member'],
      ...['subtotal', 'section', 'member', 'header', 'member', 'note', 'subtotal', 'blank'],
      ...['footer', 'footer', 'footer', 'blank', 'footer'],
    ]);
  });

  it('has members with the branch of the section above', () => {
    expect(layout.sections.slice(3, 13)).toEqual([
      ...['', '', 'Chi đoàn khu Chiềng', 'Chi đoàn khu Chiềng', 'Chi đoàn khu Chiềng'],
      ...['Chi đoàn khu Chiềng', 'Khu 2', 'Khu 2', 'Khu 2', 'Khu 2'],
    ]);
  });

  it('has letterhead and footer as lines with their rows', () => {
    const lines = letterheadText(tableOf(rows), layout);
    expect(lines.slice(0, 2)).toEqual([
      { row: 0, text: 'ĐOÀN XÃ LAI ĐỒNG' },
      { row: 0, text: 'ĐOÀN TNCS HỒ CHÍ MINH' },
    ]);
    expect(lines).toContainEqual({ row: 16, text: 'Lai Đồng, ngày 30 tháng 6 năm 2025' });
  });
});

describe('a surname that is spelled like a heading', () => {
  it('is that of a person beside a given name', () => {
    const rows = [
      ['MSSV', 'Họ và đệm', 'Tên'],
      ['2101', 'Nguyễn', 'Hoa'],
      ['2102', 'Hồ', 'Nghĩa'],
      ['2103', 'Ho', 'Nghia'],
      ['2104', 'Hà Văn', 'Lý'],
    ];
    expect(layoutOf(tableOf(rows)).kinds.slice(1)).toEqual(rows.slice(1).map(() => 'member'));
  });
});

describe('names that are posts with other marks', () => {
  const kindOf = (...row: string[]) => {
    const list = [['Họ và tên', 'Ngày sinh'], ...['Hà Thị Bưởi', 'Đinh Văn Mít'].map(born)];
    return layoutOf(tableOf([...list, row, born('Bàn Thị Na')])).kinds[3];
  };
  const born = (name: string) => [name, '02/03/1999'];

  it.each(['Tô Trường', 'TÔ TRƯỜNG', 'Trương Bân', 'Chu Tịch'])('are of people: %s', (name) => {
    expect(kindOf(...born(name))).toBe('member');
  });

  it.each(['Tổ trưởng', 'TỔ TRƯỞNG', 'Trưởng ban', 'Chủ tịch', 'CHU TICH'])(
    'unlike the posts: %s',
    (post) => {
      expect(kindOf(post)).not.toBe('member');
    },
  );
});

describe('numbers of columns', () => {
  it('may be in two rows', () => {
    const numbers = [
      ['1', '2', '3', '4', '5'],
      ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ];
    const rows = [HEADER, ...numbers, person('1', 'Hà Thị Bưởi')];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', 'numbers', 'numbers', 'member']);
  });
});

describe('numbers of columns below hints', () => {
  it('are not a person', () => {
    const hints = ['', '(chữ in hoa)', '(dd/mm/yyyy)', '', '(12 số)'];
    const numbers = ['(1)', '(2)', '(3)', '(4)', '(5)'];
    const rows = [HEADER, hints, numbers, person('1', 'Hà Thị Bưởi')];
    expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', 'note', 'numbers', 'member']);
  });
});

describe('sections with counts beside them', () => {
  const header = ['STT', 'Họ và tên', 'Năm sinh', 'Nữ', 'Dân tộc thiểu số', 'Đảng viên'];
  const rows = (...section: string[]) => [
    header,
    section,
    ['1', 'Hà Thị Bưởi', '1970', '1', '1', ''],
    ['2', 'Đinh Văn Mít', '1972', '', '1', '1'],
  ];
  const read = (...section: string[]) => layoutOf(tableOf(rows(...section)));

  it.each([
    ['I', 'Chi đoàn khu 1', '25', '10', '20', '3'],
    ['', 'Chi đoàn khu 1', '25', '10', '20', '3'],
    ['I', 'Khu Chiềng', '25', '10', '20', '3'],
    ['A.', 'Thôn Đông', '', '1.250', '20', '3'],
    ['', 'Khu 2', '25', '10', '20', '3'],
  ])('give their branch: %s %s', (...section) => {
    const { kinds, sections } = read(...section);
    expect(kinds).toEqual(['header', 'section', 'member', 'member']);
    expect(sections[3]).toBe(section[1]);
  });

  it.each([
    ['I', 'Khu Thị Lan', '25', '10', '20', '3'],
    ['', 'Khu Lan', '', '1', '1', '3'],
    ['', 'Tổ Văn Bon', '', '1', '1', '1'],
    ['3', 'Buôn', '', '1', '1', '1'],
    ['3', 'Làng', '1980', '1', '1', '1'],
  ])('are not read from %s %s', (...section) => {
    expect(read(...section).kinds[1]).not.toBe('section');
  });
});

describe('women with a first word of places', () => {
  it.each([
    { name: 'Khu Thị Lan', kind: 'member' },
    { name: 'Bản Thị Mơ', kind: 'member' },
    { name: 'Khu Thị Tứ', kind: 'section' },
  ])('$name is a $kind', ({ name, kind }) => {
    const rows = [
      ['STT', 'Họ và tên', 'Ghi chú'],
      ['1', 'Hà Văn Lý'],
      ['2', name],
    ];
    expect(layoutOf(tableOf(rows)).kinds[2]).toBe(kind);
  });
});

describe('sections', () => {
  it.each([
    ['I. Chi đoàn khu Chiềng', 'Chi đoàn khu Chiềng'],
    ['Khu 1: 25 đồng chí', 'Khu 1'],
    ['1. Khu 1 (25 đ/c)', 'Khu 1'],
    ['CHI ĐOÀN TRƯỜNG MẦM NON', 'CHI ĐOÀN TRƯỜNG MẦM NON'],
    ['II- Bản Dọc (12)', 'Bản Dọc'],
    ['* Tổ 3 - gồm 4 đoàn viên', 'Tổ 3'],
    ['CĐ khu 5', 'CĐ khu 5'],
    ['III. Trung tâm', 'Trung tâm'],
    ['Chi doan khu 7', 'Chi doan khu 7'],
    ['Cơ quan xã: 6 đồng chí', 'Cơ quan xã'],
    ['Công an xã: 6 đồng chí', 'Công an xã'],
    ['CA xã: 6 đồng chí', 'CA xã'],
    ['TYT: 3 đồng chí', 'TYT'],
    ['KDC số 1', 'KDC số 1'],
    ['Tr. THCS Kiệt Sơn', 'Tr. THCS Kiệt Sơn'],
    ['Mầm non', 'Mầm non'],
    ['K1', 'K1'],
    ['X.4', 'X.4'],
  ])('%s', (text, branch) => {
    const layout = layoutOf(tableOf([HEADER, [text], person('1', 'Hà Thị Bưởi')]));
    expect(layout.kinds).toEqual(['header', 'section', 'member']);
    expect(layout.sections).toEqual(['', branch, branch]);
  });

  it('of a commune end the branch, those of a group of people do not', () => {
    const layout = layoutOf(
      tableOf([
        HEADER,
        ['Khu 1'],
        ['Đoàn viên nữ'],
        person('1', 'Hà Thị Bưởi'),
        ['B. Xã Kiệt Sơn'],
        person('2', 'Hà Văn Mít'),
      ]),
    );
    expect(layout.kinds).toEqual(['header', 'section', 'note', 'member', 'section', 'member']);
    expect(layout.sections).toEqual(['', 'Khu 1', 'Khu 1', 'Khu 1', '', '']);
  });

  it('may be in two cells', () => {
    const layout = layoutOf(tableOf([HEADER, ['Chi đoàn:', 'Khu 1'], person('1', 'Hà Thị Bưởi')]));
    expect(layout.sections[2]).toBe('Chi đoàn Khu 1');
  });
});

describe('people', () => {
  it.each([
    person('2', 'Đoàn Văn Hậu'),
    person('', 'Bàn Thị Khu'),
    person('3', 'Tổng Văn An'),
    person('4', 'Thư Ký Anh'),
    person('5', 'Lan'),
    person('6', 'Ng?y?n V?n'),
    ['7', 'Tống Văn An'],
    ['', 'Trương Thị Công', '', '', '025199000001'],
    ['', 'Hà Thị Bưởi', 'tháng 5 năm 1998'],
    ['8', '', '1/1/1999', 'Nam'],
    ['9', 'Khu Văn Hà', '1/1/1999'],
  ])('are members under any name: %j', (...row) => {
    expect(kindsBelow(row)).toEqual(['member']);
  });

  it('after a signature are members if they have a number, a date or an ID', () => {
    const rows = [
      ['', 'BÍ THƯ'],
      ['', 'Hà Văn Quýt'],
      person('2', 'Hà Văn Mít'),
      ['', 'Hà Văn Na'],
    ];
    expect(kindsBelow(...rows)).toEqual(['footer', 'footer', 'member', 'member']);
  });

  it('do not include the person who signs for a branch', () => {
    const rows = [
      ['', 'TM. BCH'],
      ['', 'CHI ĐOÀN KHU 1'],
      ['', 'Hà Văn Quýt'],
    ];
    expect(kindsBelow(...rows)).toEqual(['footer', 'footer', 'footer']);
  });

  it('of a second list below the first have their own branch', () => {
    const layout = layoutOf(
      tableOf([
        HEADER,
        ['Khu 1'],
        person('1', 'Hà Thị Bưởi'),
        ['', 'NGƯỜI LẬP'],
        ['DANH SÁCH ĐOÀN VIÊN'],
        HEADER,
        person('1', 'Hà Văn Mít'),
      ]),
    );
    expect(layout.kinds.slice(3)).toEqual(['footer', 'footer', 'header', 'member']);
    expect(layout.sections.at(-1)).toBe('');
  });
});

describe('a letterhead with the title of the state at its right', () => {
  const letterhead = (branch: string, ...right: [string, string]) => [
    ['ĐOÀN XÃ TÂN SƠN', '', '', right[0]],
    [branch, '', '', right[1]],
    ['DANH SÁCH ĐOÀN VIÊN'],
    HEADER,
  ];
  const STATE = ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 'Độc lập – Tự do – Hạnh phúc'] as const;
  const PARTY = ['ĐẢNG CỘNG SẢN VIỆT NAM', 'Tân Sơn, ngày 5 tháng 6 năm 2025'] as const;

  it.each([STATE, PARTY])('names the branch of each list: %s', (...right) => {
    const layout = layoutOf(
      tableOf([
        ...letterhead('CHI ĐOÀN KHU HỒI', ...right),
        person('1', 'Hà Thị Bưởi'),
        ['', '', '', 'BÍ THƯ'],
        ['', '', '', 'Hà Văn Quýt'],
        ...letterhead('CHI ĐOÀN KHU MÍT', ...right),
        person('1', 'Hà Văn Mít'),
      ]),
    );
    const members = layout.kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
    expect(members).toEqual([4, 11]);
    expect(members.map((row) => layout.sections[row])).toEqual([
      'CHI ĐOÀN KHU HỒI',
      'CHI ĐOÀN KHU MÍT',
    ]);
  });
});

describe('remarks and unclear rows', () => {
  it.each(['VD', 'Ví dụ:', 'Mẫu', 'VD: 0', 'VD 1'])(
    'include an example of how to fill in the list: %s',
    (word) => {
      expect(kindsBelow(person(word, 'Nguyễn Văn A'), person('2', 'Bàn Thị Ổi'))).toEqual([
        'note',
        'member',
      ]);
    },
  );

  it.each(['VD: Nguyễn Văn A', '(Ví dụ: Nguyễn Văn A)', 'vd. Nguyễn Văn An'])(
    'include an example whose name says so: %s',
    (name) => {
      expect(kindsBelow(person('', name), person('1', 'Bàn Thị Ổi'))).toEqual(['note', 'member']);
    },
  );

  it.each([
    [['Ghi chú: danh sách chưa đầy đủ'], 'note'],
    [['---', '---', '---', '---'], 'note'],
    [['4', '……………', '…/…/…', '', '…'], 'note'],
    [['4', 'Không có'], 'note'],
    [['4', 'Chưa có', '', '', 'Chi đoàn 2'], 'note'],
    [['4', 'Khuyết', '', '', 'Chi đoàn 2'], 'note'],
    [['Các đồng chí đi làm ăn xa có tên nhưng không sinh hoạt'], 'note'],
    [['', 'Danh sách gồm 25 đồng chí'], 'subtotal'],
    [['', 'abc', '', '', 'xyz'], 'footer'],
  ])('%j', (row, kind) => {
    expect(kindsBelow(row)).toEqual([kind]);
  });
});

it('keeps people whose name alone may be a word for none', () => {
  const rows = [HEADER.slice(0, 2), ['1', 'Trọng'], ['2', 'Nam'], ['3', 'Khổng'], ['4', 'Chúa']];
  expect(layoutOf(tableOf(rows)).kinds).toEqual(['header', ...Array(4).fill('member')]);
});

describe('the filters of a printed list', () => {
  const branchOf = (...filters: string[]) =>
    layoutOf(
      tableOf([['DANH SÁCH ĐẢNG VIÊN'], filters, HEADER, person('1', 'Hà Thị Bưởi')]),
      PARTY,
    ).sections.at(-1);

  it('name the branch', () => {
    expect(branchOf('Chi bộ: Khu 1', '', 'Tuổi Đảng: 30')).toBe('Chi bộ Khu 1');
    expect(branchOf('Chi bộ: Chi bộ khu 1', '', 'Tuổi Đảng: Tất cả')).toContain('hi bộ khu 1');
    expect(branchOf('Chi bộ: Khu 1 Tuổi Đảng: 30')).toBe('Chi bộ Khu 1');
  });

  it('name none if they show all of them', () => {
    expect(branchOf('Chi bộ: Tất cả', '', 'Tuổi Đảng: 30')).toBe('');
    expect(branchOf('Chi bộ: …', '', 'Tuổi Đảng: …')).toBe('');
  });
});

describe('the header', () => {
  it('is found below a long letterhead, with two rows and column numbers', () => {
    const table = tableOf([
      ['ĐẢNG BỘ HUYỆN TÂN SƠN'],
      ['ĐẢNG UỶ XÃ LAI ĐỒNG'],
      [],
      ['DANH SÁCH ĐẢNG VIÊN'],
      ['Chi bộ: Khu 1', '', 'Tuổi Đảng: 30'],
      ['TT', 'HỌ VÀ TÊN', 'NGÀY SINH', '', 'NGÀY VÀO ĐẢNG', 'NGÀY CHÍNH THỨC'],
      ['', '', 'NAM', 'NỮ'],
      ['1', '2', '3', '4', '9', '11'],
      ['1', 'Hà Văn Mít', '1/2/1950', '', '1/2/1975', '1/2/1976'],
    ]);
    const layout = layoutOf(table, PARTY);
    expect(layout).toMatchObject({ headerTop: 5, headerBottom: 6 });
    expect(layout.kinds.slice(5)).toEqual(['header', 'header', 'numbers', 'member']);
  });

  it.each([
    ['1', '2', '3', '4', '5'],
    ['1', '2', '', '5', '19)'],
    ['(1)', '(2)', '(3)', '(4)', '(5)'],
    ['[1]', '[2]', '[3]', '[4]', '[5]'],
    ['-1', '-2', '-3', '-4', '-5'],
    ['A', 'B', '1', '2', '3=1+2'],
    ['I', 'II', 'III', 'IV', 'V'],
    ['cột 1', 'cột 2', 'cột 3', 'cột 4', 'cột 5'],
  ])('may have its columns numbered below it: %s %s %s %s %s', (...numbers) => {
    const header = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'CCCD'];
    const member = ['1', 'Hà Thị Bưởi', '02/03/1999', 'Nữ', '025199000001'];
    const { kinds } = layoutOf(tableOf([header, numbers, member, header, numbers, member]));
    expect(kinds).toEqual(['header', 'numbers', 'member', 'header', 'numbers', 'member']);
  });

  it('is missing on a sheet of figures and on an empty sheet', () => {
    const figures = tableOf([['Đơn vị', 'Tổng số', 'Dân tộc'], [], ['Khu 1', '25', '3']]);
    expect(recogniseOne(figures, YOUTH).layout).toEqual({
      reason: 'no-header',
      kinds: ['note', 'blank', 'note'],
    });
    expect(recogniseOne(tableOf([]), YOUTH).layout).toEqual({ reason: 'empty', kinds: [] });
    expect(looksLikePeople(figures)).toBe(false);
  });

  it('may be missing above people, which is reported', () => {
    const rows = [['Hà Thị Bưởi'], ['Đinh Văn Mít'], ['025199000001']];
    expect(looksLikePeople(tableOf(rows))).toBe(true);
    expect(looksLikePeople(tableOf(rows.slice(1)))).toBe(false);
  });
});

describe('any table', () => {
  const word = fc.constantFrom(
    ...['', '', ' ', 'Họ và tên', 'Ngày sinh', 'STT', 'Nam', 'Nữ', 'Hà Thị Bưởi', '1', '1999'],
    ...['Khu 1', 'TM. BCH', 'Cộng', 'x', 'I. Chi đoàn', 'CCCD', '025199000001', '('],
  );
  const cell = fc.oneof({ weight: 6, arbitrary: word }, fc.string({ maxLength: 6 }));

  /** Recognises rosters; none if only a person can say which of two columns is the name. */
  function rostersOf(table: Table) {
    try {
      return recognise(table, YOUTH).rosters;
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return undefined;
    }
  }

  it('has a kind for each row; rows that are not blank are in at least one roster', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const table = tableOf(rows);
        const rosters = rostersOf(table);
        if (rosters === undefined) return;
        for (const { table: part, layout } of rosters) {
          expect(layout.kinds.length).toBe(part.rows.length);
          if (isLayout(layout)) expect(layout.sections.length).toBe(part.rows.length);
        }
        for (const [row, cells] of table.rows.entries()) {
          const isRead = rosters.some(({ layout }) => (layout.kinds[row] ?? 'blank') !== 'blank');
          expect(isRead).toBe(cells.length > 0);
        }
      }),
    );
  });

  it('has each cell below a header in one roster', () => {
    fc.assert(
      fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 12 }), (rows) => {
        const table = tableOf(rows);
        const rosters = rostersOf(table);
        if (rosters === undefined) return;
        for (const [row, cells] of table.rows.entries()) {
          for (const [column, text] of cells.entries()) {
            // Dashes and quotes may be filled in with the text that they repeat.
            if (!/[\p{L}\p{N}]/u.test(text)) continue;
            const holders = rosters.filter((each) => each.table.rows[row]?.[column] === text);
            expect(holders.length).toBe(1);
          }
        }
      }),
    );
  });

  const words = fc.constantFrom(
    ...['', 'I', 'II.', 'a)', '2', 'Chi đoàn khu 1', 'Khu 2', 'Chi hội Thân (Hà Thị Mơ - CHT)'],
    ...['CHT: Hà Thị Mơ', 'Bí thư: Lò Văn Na', 'Bí thư', 'Kế toán', '(khuyết)', 'VPĐU', 'tâm'],
    ...['Cộng: 5 đoàn viên', 'TM. BAN CHẤP HÀNH', '(Ký, ghi rõ họ tên)', 'Ghi chú: x là có'],
    ...[
      'Hộ ông Nguyễn Văn Bình',
      'Khối trường học',
      'Đã chuyển đi',
      'nt',
      '-',
      '…',
      'x',
      '0912345678',
    ],
  );

  it('has all people with number and date of birth as members, whatever is between them', () => {
    const person = fc.constantFrom('Hà Thị Bưởi', 'Đinh Văn Mít', 'Lò Thị Na');
    const between = fc.array(words, { maxLength: 5 });
    const row = fc.oneof({ weight: 2, arbitrary: person }, { weight: 1, arbitrary: between });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 9 }), (given) => {
        const people = given.map((each, at) =>
          typeof each === 'string' ? [`${at + 1}`, each, '02/03/1999', 'Khu 1', ''] : each,
        );
        const rosters = rostersOf(
          tableOf([['STT', 'Họ và tên', 'Ngày sinh', 'Địa chỉ', 'SĐT'], ...people]),
        );
        for (const [at, each] of given.entries()) {
          if (typeof each !== 'string') continue;
          expect(rosters?.some(({ layout }) => layout.kinds[at + 1] === 'member')).toBe(true);
        }
      }),
    );
  });
});
