import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, tableOf } from '../../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'Giới tính', 'CCCD'];
const MEMBER = ['1', 'Hà Thị Bưởi', '02/03/1999', 'Nữ', '025199000001'];

const PLACES = [
  ...['Tiểu khu Kết', 'TIỂU KHU 12', 'Cụm 3', 'Cụm dân cư số 2', 'Liên chi đoàn khối trường học'],
  ...[
    'Đoàn trường THPT Lai Đồng',
    'Phân hội 2',
    'Phân đoàn A',
    'Tổ 3',
    'Tổ dân phố Măng',
    'Khối 5',
  ],
  ...['Chi đoàn khu Chiềng', 'CĐ khu 5', 'Xóm Vường', 'Thôn Đông', 'Bản Dọc', 'Phố Vàng', 'Ấp 2'],
  ...['Tieu khu Ket', 'Cum dan cu 2', 'Lien chi doan khoi truong', 'Phan hoi 2', 'To dan pho Mang'],
  ...['Doan truong THPT Lai Dong', 'Khoi 5', 'Chi doan khu 7'],
];
const NUMERALS = [
  ...['', '1. ', '15. ', '15.', '120. ', '15) ', '(15) ', '15- ', '15 - ', '15: ', '1.2. ', '15 '],
  ...[
    'I. ',
    'XIV. ',
    'XIV) ',
    '(II) ',
    'II- ',
    'II – ',
    'II ',
    'I.2. ',
    'A. ',
    'A) ',
    'B/ ',
    'a) ',
    'a/ ',
    'a/',
  ],
  ...['b. ', 'ii. ', '- ', '– ', '+ ', '* ', '• '],
];
const COUNTS = ['', ': 25 đồng chí', ' (25)', ' - gồm 4 đoàn viên', ' (5 thanh niên)'];

/** Gives the section of a member below a row; the kind of the row if it is not a section. */
function sectionOf(row: string[], before: string[][] = []): string {
  const { kinds, sections } = layoutOf(tableOf([HEADER, ...before, row, MEMBER]));
  const at = before.length + 1;
  return kinds[at] === 'section' && kinds[at + 1] === 'member' ? sections[at + 1]! : kinds[at]!;
}

describe('a section row', () => {
  it.each(PLACES)('is recognised with any numeral and count: %s', (place) => {
    const wrong = NUMERALS.flatMap((numeral) =>
      COUNTS.map((count) => numeral + place + count).filter((text) => sectionOf([text]) !== place),
    );
    expect(wrong).toEqual([]);
  });

  it.each(PLACES)(
    'is recognised in the column of the name with its numeral beside it: %s',
    (place) => {
      const numerals = ['', '15', '15.', '(15)', 'II', 'II.', 'A', 'b)', 'b/', '-'];
      expect(numerals.filter((numeral) => sectionOf([numeral, place]) !== place)).toEqual([]);
      const more = ['2', 'Đinh Văn Mít', '02/03/1999', 'Nam', '025199000002'];
      expect(sectionOf(['', `15. ${place}`], [MEMBER, more])).toBe(place);
    },
  );
});

describe('a section row with statistics beside the list', () => {
  it('gives its branch to the people below', () => {
    const header = [...HEADER, '', 'Thống kê'];
    const row = ['II', 'Chi đoàn khu 2', '', '', '', '', 'Nữ', '6'];
    const { sections } = layoutOf(tableOf([header, [...MEMBER, '', 'Nam', '7'], row, MEMBER]));
    expect(sections.at(-1)).toBe('Chi đoàn khu 2');
  });
});

describe('a section row with a note', () => {
  it.each(['mới tách', 'Bí thư: Hà Văn Na', '12 đ/c'])(
    'gives its branch to the people below: %s',
    (note) => {
      const header = [...HEADER, 'Ghi chú'];
      const row = ['', 'Chi đoàn khu 2', '', '', '', note];
      const { kinds, sections } = layoutOf(
        tableOf([header, ['', 'Chi đoàn khu 1'], MEMBER, row, MEMBER]),
      );
      expect(kinds[3]).toBe('section');
      expect([sections[2], sections[4]]).toEqual(['Chi đoàn khu 1', 'Chi đoàn khu 2']);
    },
  );
});

describe('a section row with the word for a branch twice', () => {
  it.each([['Chi đoàn: Chi đoàn khu 1'], ['Chi đoàn:', 'Chi đoàn khu 1'], ['Chi đoàn: khu 1']])(
    'has it once: %s %s',
    (...row) => {
      expect(sectionOf(row)).toMatch(/^Chi đoàn khu 1$/);
    },
  );
});

describe('a class', () => {
  it.each([
    ['Lớp 10A', 'Lớp 10A'],
    ['LỚP 12 C3', 'LỚP 12 C3'],
    ['Lop 9A', 'Lop 9A'],
    ['LỚP 10A (GVCN: Nguyễn Thị Hảo)', 'LỚP 10A'],
    ['Lớp 11B2 - GVCN: Đinh Văn Toản', 'Lớp 11B2'],
    ['Lớp 11B2 - Giáo viên chủ nhiệm: Đinh Văn Toản', 'Lớp 11B2'],
  ])('is a branch, with or without its teacher: %s', (row, branch) => {
    expect(sectionOf([row])).toBe(branch);
  });

  it.each(['Lớp trưởng', 'Lớp cảm tình Đảng', 'Lớp phó'])('is none: %s', (row) => {
    expect(sectionOf([row])).toBe('note');
  });
});

describe('an office', () => {
  it.each([
    'Phòng Nội vụ',
    'Phòng Văn hóa - Xã hội',
    'Văn phòng HĐND và UBND',
    'Trung tâm Phục vụ hành chính công',
    'Ban Chỉ huy quân sự',
    ...['Ban Tổ chức', 'Ban Tuyên giáo và Dân vận', 'Ban Dân vận', 'Ban Kinh tế - Ngân sách'],
    ...['Ủy ban Kiểm tra', 'Uỷ ban MTTQ Việt Nam', 'Trung tâm Chính trị'],
  ])('is a section row, with a number or without: %s', (office) => {
    expect(sectionOf(['', office])).toBe(office);
    expect(sectionOf(['2', office])).toBe(office);
  });

  it.each(['BAN TỔ CHỨC GIẢI', 'Ban Quản lý chợ'])(
    'is none if it issues the list and is repeated on a page: %s',
    (office) => {
      const { kinds, sections } = layoutOf(tableOf([[office], HEADER, MEMBER, [office], MEMBER]));
      expect(kinds).toEqual(['letterhead', 'header', 'member', 'note', 'member']);
      expect(sections[4] ?? '').toBe('');
    },
  );

  it('is none with the number of an examination', () => {
    expect(sectionOf(['', 'Phòng thi số 3'])).not.toBe('Phòng thi số 3');
    expect(sectionOf(['', 'Phòng 3'])).not.toBe('Phòng 3');
  });
});

describe('a kind of people', () => {
  it.each([
    ...['Khối Đảng', 'Khối đoàn thể', 'Khối chính quyền', 'Khối Mặt trận và các đoàn thể'],
    ...['Nông dân', 'Hưu trí'],
  ])('is no section with a numeral or without one: %s', (kind) => {
    expect([sectionOf(['I', kind]), sectionOf([`II. ${kind}`])]).toEqual(['note', 'note']);
    expect(sectionOf(['', kind])).toBe('note');
  });
});

describe('a row with the word for a branch alone', () => {
  it.each(['Chi đoàn', 'CHI ĐOÀN', 'Chi doan', 'Thôn', 'Khu dân cư', 'Tổ'])(
    'is a heading, not a section: %s',
    (text) => {
      expect(sectionOf(['', '', '', '', text])).toBe('note');
    },
  );
});

describe('the count of a section row', () => {
  it.each([
    'Thôn Đồng Cỏ (5 thanh niên)',
    'Khu 1: 25 đồng chí, trong đó nữ 10',
    'Khu 1 (25 đ/c; nữ: 10)',
    'Khu 1 - 12 cử tri',
    'Xóm Mít: 25 đảng viên (10 nữ)',
    'Khu 1: 25 hội viên (nam 10, nữ 15)',
    'Khu 1 - Tổng số: 25 hội viên, trong đó 5 đảng viên',
    'Khu 1 (25 HV, 5 ĐV)',
    'Khu 1 ( 25 h/v )',
  ])('is removed: %s', (text) => {
    expect(sectionOf([`I. ${text}`])).toBe(text.replace(/ ?[(:-].*/, ''));
  });

  it.each(['Tổ 5', 'Khu 3 Cầu', 'Thôn Hộ', 'Khu 2 Nam', 'Đội 7', 'Xóm Cụ Trạch'])(
    'is not seen in a name: %s',
    (text) => {
      expect(sectionOf([`I. ${text}`])).toBe(text);
    },
  );
});

describe('a section row with the label of a unit', () => {
  it.each([
    ['Đơn vị: Chi đoàn khu 1'],
    ['Đơn vị:', 'Chi đoàn khu 1'],
    ['II. Đơn vị: Chi đoàn khu 1 (25 đồng chí)'],
    ['Tên đơn vị: Chi đoàn khu 1'],
  ])('names the branch behind it: %s %s', (...row) => {
    expect(sectionOf(row)).toBe('Chi đoàn khu 1');
  });

  it('names none behind words that are no place', () => {
    expect(sectionOf(['Đơn vị: nghìn đồng'])).toBe('note');
  });
});

describe('a line with a bullet and a colon', () => {
  it.each(['* Số hội viên mới trong quý:', '- Hội viên mới kết nạp:'])(
    'leaves members in their branch: %s',
    (line) => {
      const rows = [HEADER, ['I. Chi đoàn khu Mít'], MEMBER, [line], MEMBER];
      expect(layoutOf(tableOf(rows)).sections.at(-1)).toBe('Chi đoàn khu Mít');
    },
  );

  it('names a branch with a count behind it', () => {
    expect(sectionOf(['* Khối nhà trường: 5 đồng chí'])).toBe('Khối nhà trường');
  });
});

describe('a section row of a group of ages', () => {
  it.each([
    ['II. TUỔI 90: 03 CỤ'],
    ['III', 'Tuổi 80'],
    ['IV. Từ 70 đến 79 tuổi'],
    ['V. 80 - 89 tuổi: 5 hội viên'],
    ['B. Các cụ 90 tuổi trở lên'],
  ])('leaves its members in their branch: %s %s', (...row) => {
    expect(sectionOf(row, [['Chi đoàn khu Mít'], MEMBER])).toBe('note');
    const rows = [HEADER, ['Chi đoàn khu Mít'], MEMBER, row, MEMBER];
    expect(layoutOf(tableOf(rows)).sections.at(-1)).toBe('Chi đoàn khu Mít');
  });
});

describe('a section row of a trade union', () => {
  it.each(['CĐCS Trường Mầm non', 'Công đoàn cơ sở UBND xã', 'Công đoàn bộ phận Trạm Y tế'])(
    'is a branch: %s',
    (text) => {
      expect(sectionOf([`I. ${text}`])).toBe(text);
      expect(sectionOf(['B', text])).toBe(text);
    },
  );
});

describe('the head of a branch in a section row', () => {
  it.each([
    'Chi bộ khu Mít (Bí thư: Hà Văn Bưởi)',
    'Chi bộ khu Mít - BT: đ/c Hà Văn Bưởi',
    'Chi bộ khu Mít, Bí thư Hà Văn Bưởi, SĐT 0912345678',
    'Chi bộ khu Mít: đ/c Hà Văn Bưởi - Bí thư chi bộ',
    'Chi bộ khu Mít do bà Hà Thị Mơ làm bí thư',
    'Chi bộ khu Mít - bà Hà Thị Mơ',
    'Chi bộ khu Mít - ĐT: 0912 345 678',
    'Chi bộ khu Mít   Bí thư: Hà Văn Bưởi   ĐT: 0912345678',
  ])('is removed: %s', (text) => {
    expect(sectionOf([`I. ${text}`])).toBe('Chi bộ khu Mít');
  });

  it.each(['Khu phố Bà Triệu - Ông Ích Khiêm', 'Thôn Đông - Ông Tố', 'Xóm Bà Chị', 'Khu Bà Bí'])(
    'is not seen in a name: %s',
    (text) => {
      expect(sectionOf([`I. ${text}`])).toBe(text);
    },
  );
});

describe('the page or year of a section row', () => {
  it.each(['(tiếp theo)', '– tiếp', '(tiếp)', 'năm 2025', '(năm 2025)'])(
    'is removed: %s',
    (behind) => {
      expect(sectionOf([`Chi đoàn khu Mít ${behind}`])).toBe('Chi đoàn khu Mít');
      expect(sectionOf([`I. Khu Mít ${behind}`])).toBe('Khu Mít');
    },
  );

  it('makes no branch of a group', () => {
    const rows = [HEADER, ['Khu Mít'], MEMBER, ['C. Đoàn viên mới kết nạp năm 2024'], MEMBER];
    expect(layoutOf(tableOf(rows)).sections.at(-1)).toBe('Khu Mít');
  });
});

describe('a section row with a branch and its commune', () => {
  it('gives both, and the commune to its own members only', () => {
    const { sections, communes, kinds } = layoutOf(
      tableOf([
        HEADER,
        ['I. Chi đoàn khu 1 - xã Hà Thạch'],
        MEMBER,
        ['II. Chi đoàn khu 2 (xã Phú Hộ): 5 đồng chí'],
        MEMBER,
        ['III. Chi đoàn Công an xã'],
        MEMBER,
      ]),
    );
    const rows = kinds.flatMap((kind, row) => (kind === 'member' ? [row] : []));
    expect(rows.map((row) => [sections[row], communes?.[row]])).toEqual([
      ['Chi đoàn khu 1', 'xã Hà Thạch'],
      ['Chi đoàn khu 2', 'xã Phú Hộ'],
      ['Chi đoàn Công an xã', ''],
    ]);
  });
});

describe('a hamlet above the header', () => {
  const lists = (first: string[], second: string[]) =>
    layoutOf(tableOf([['Danh sách thanh niên'], first, HEADER, MEMBER, [], second, HEADER, MEMBER]))
      .sections;

  it('is the branch if another hamlet stands above the header of the next list', () => {
    const sections = lists(['Khu Mít 1'], ['Khu Mít 2']);
    expect([sections[3], sections[7]]).toEqual(['Khu Mít 1', 'Khu Mít 2']);
  });

  it('is none of one list', () => {
    expect(lists(['Khu Mít 1'], ['Danh sách bổ sung'])[3]).toBe('');
  });

  const above = (...lines: string[][]) => layoutOf(tableOf([...lines, HEADER, MEMBER])).hamletAbove;

  it.each([
    [[['DANH SÁCH THANH NIÊN'], ['KHU MÍT 1']], 'KHU MÍT 1'],
    [[['Thôn Đông, xã Kiệt Sơn'], ['DANH SÁCH']], 'Thôn Đông'],
    [[['XÓM 5', 'Độc lập - Tự do - Hạnh phúc']], 'XÓM 5'],
    [[['Khu 1'], ['Khu 2']], undefined],
    [[['HỘI NGƯỜI CAO TUỔI'], ['TỔ 1']], 'TỔ 1'],
    [[['Đội sản xuất số 3']], 'Đội sản xuất số 3'],
    [[['KHU PHỐ 2'], ['TỔ 1']], 'KHU PHỐ 2'],
    [[['TỔ 1'], ['TỔ 2']], undefined],
    [[['TỔ CÔNG TÁC 35']], undefined],
    [[['ĐỘI HÌNH 1']], undefined],
    [[['BẢN KÊ KHAI']], undefined],
    [[['Khu vực phòng thủ']], undefined],
    [[['Thôn có 5 thanh niên']], undefined],
    [[['Trường THCS Tân Sơn']], undefined],
  ])('may be the branch if it is alone in its cell: %j', (lines, hamlet) => {
    expect(above(...lines)).toBe(hamlet);
  });

  const below = (...lines: string[][]) =>
    layoutOf(tableOf([['Danh sách thanh niên'], ...lines, HEADER, MEMBER])).sections.at(-1);

  it.each([
    [['Khu: Bến Gạo'], 'Khu Bến Gạo'],
    [['Khu: Bến Gạo - Xã Tân Sơn'], 'Khu Bến Gạo'],
    [['Tổ dân phố: 7, phường Phong Châu'], 'Tổ dân phố 7'],
    [['Thôn/Khu: Mít'], 'Thôn Mít'],
    [['CHI ĐOÀN: …… Khu Mít ……'], 'CHI ĐOÀN Khu Mít'],
    [['Khu: ......5......'], 'Khu 5'],
    [['Đơn vị báo cáo: Chi đoàn Khu Mít'], 'Chi đoàn Khu Mít'],
    [['Đơn vị đề nghị: Chi đoàn Khu Mít'], 'Chi đoàn Khu Mít'],
    [['Đơn vị nhận: Chi đoàn Khu Mít'], ''],
    [['Thôn, khu: Mít'], 'Thôn Mít'],
    [['Khu (xóm): 7'], 'Khu 7'],
    [['Xóm:', 'Đèo'], 'Xóm Đèo'],
    [['Đơn vị: Chi đoàn khu 3'], 'Chi đoàn khu 3'],
    [['Xóm: 5 Xã: Tân Sơn'], 'Xóm 5'],
    [['Xã: Tân Sơn, Huyện: Tân Sơn, Khu phố số: 5'], 'Khu phố 5'],
    [['Xóm:', '5', 'Xã:', 'Tân Sơn'], 'Xóm 5'],
    [['Tỉnh: Phú Thọ', 'Xã/phường: Tân Sơn', 'Thôn: Đông'], 'Thôn Đông'],
  ])('is the branch behind a label: %j', (line, branch) => {
    expect(below(line)).toBe(branch);
  });

  it.each([
    [['Khu: ................']],
    [['Xóm: …… Xã: ……']],
    [['Chi đoàn: …… xã ……']],
    [['Chi đoàn: … Tuổi: …']],
    [['Khu: 5 Tuổi: 18']],
    [['Bản: sao']],
    [['Đơn vị: Trường THCS Tân Sơn']],
    [['Địa chỉ: Khu 3, xã Tân Sơn']],
  ])('is not read from %j', (line) => {
    expect(below(line)).toBe('');
  });

  it('does not replace a branch', () => {
    expect(below(['Chi đoàn: Bến Gạo'], ['Khu: 5'])).toBe('Chi đoàn Bến Gạo');
    expect(below(['Khu: 5'], ['Chi đoàn: Bến Gạo'])).toBe('Chi đoàn Bến Gạo');
  });
});

describe('a branch above the header', () => {
  const below = (...line: string[]) =>
    layoutOf(tableOf([['Danh sách thanh niên'], line, HEADER, MEMBER])).sections.at(-1);

  it.each([
    ...['Số: 05/DS-CĐ', 'Mẫu 01', 'Mẫu số 02-ĐTN', 'Biểu số 2', 'Tháng 6/2025', 'NĂM 2025'],
    ...['Mẫu S04/ĐP', 'Mẫu số: 2.1/TD', 'Mẫu 3 - KNĐ', 'Mẫu số 02 (ban hành kèm Hướng dẫn 12)'],
    ...['Bí thư: Hà Văn Mít', 'ĐT: 0912345678', 'Nhiệm kỳ 2022 - 2027'],
  ])('may stand beside %s', (right) => {
    expect(below('CHI ĐOÀN KHU 5', '', '', right)).toBe('CHI ĐOÀN KHU 5');
  });

  it.each([
    'BCH CHI ĐOÀN KHU 5',
    'CHI ĐOÀN: KHU 5   Bí thư: Hà Văn Mít   ĐT: 0912345678',
    'CHI ĐOÀN: KHU 5; Bí thư: Hà Văn Mít',
    'BAN CHẤP HÀNH CHI ĐOÀN KHU 5',
    '(CHI ĐOÀN KHU 5)',
    'Tên CHI ĐOÀN: KHU 5',
  ])('may stand behind other words: %s', (text) => {
    expect(below(text)).toBe('CHI ĐOÀN KHU 5');
  });

  it.each([
    ['CHI ĐOÀN KHU 5', '', 'CHI ĐOÀN KHU 6'],
    ['1', 'Chi đoàn khu 5', 'Hà Văn Mít'],
    ['Chi đoàn trưởng: Hà Văn Mít'],
  ])('is not read from %s %s %s', (...line) => {
    expect(below(...line)).toBe('');
  });
});

describe('a heading of a kind of people', () => {
  it.each([
    ['II.', 'Đại biểu cấp trên'],
    ['I', 'Người khuyết tật đặc biệt nặng'],
    ['II. Tròn 90 tuổi (04 cụ)'],
    ['I.', 'Tăng'],
    ['III', 'Thanh niên (cảm tình Đoàn)'],
    ['IV', 'Quần chúng ưu tú'],
    ['V', 'Chuyển đến'],
    ['VI', 'Kết nạp mới'],
    ['I', 'Các cụ tròn 100 tuổi: 02 cụ'],
    ['II', 'CÁC ĐỒNG CHÍ TÁI CỬ'],
    ['III', 'Tham gia lần đầu'],
    ['I', 'Cấp xã'],
    ['II', 'Chi đoàn'],
    ['I', 'Ủy ban kiểm tra'],
    ['I', 'Hoàn thành xuất sắc nhiệm vụ'],
    ['II', 'KHONG HOAN THANH NHIEM VU'],
    ['I', 'Vắng mặt'],
    ['II', 'Trong độ tuổi'],
    ['III', 'Tạm hoãn'],
    ['IV', 'Giải nhất'],
  ])('is no branch: %s %s', (...row) => {
    const { kinds, sections } = layoutOf(tableOf([HEADER, row, MEMBER, MEMBER]));
    expect([kinds[1], sections[2]]).toEqual(['note', '']);
  });

  it.each(['Vàng A Páo', 'Vang A Pao', 'Hoàn Thành Công'])('differs from %s', (name) => {
    const { kinds } = layoutOf(tableOf([HEADER, MEMBER, ['2', name], MEMBER]));
    expect(kinds[2]).toBe('member');
  });

  it('differs from a person', () => {
    const { kinds } = layoutOf(
      tableOf([HEADER, ['II', 'Tăng Thị Mức', '02/03/1999'], MEMBER, MEMBER]),
    );
    expect(kinds[1]).toBe('member');
  });
});

describe('a branch above the header', () => {
  it.each(['danh sách đoàn viên', 'THU ĐOÀN PHÍ 2025', 'Sổ theo dõi đoàn viên'])(
    'has no title of the list in its name: %s',
    (title) => {
      const { sections } = layoutOf(tableOf([[`Chi đoàn khu Phắt - ${title}`], HEADER, MEMBER]));
      expect(sections.at(-1)).toBe('Chi đoàn khu Phắt');
    },
  );

  it('has no commune in its name', () => {
    const { sections } = layoutOf(
      tableOf([['CHI ĐOÀN XÓM ĐÈO - XÃ ĐỒNG SƠN'], ['Danh sách đoàn viên'], HEADER, MEMBER]),
    );
    expect(sections.at(-1)).toBe('CHI ĐOÀN XÓM ĐÈO');
  });

  it('may stand behind the commune', () => {
    const line = 'ĐOÀN XÃ ĐỒNG SƠN - CHI ĐOÀN KHU 1';
    const { sections } = layoutOf(tableOf([[line], ['Danh sách đoàn viên'], HEADER, MEMBER]));
    expect(sections.at(-1)).toBe('CHI ĐOÀN KHU 1');
  });
});

describe('the title of a further branch', () => {
  const under = (title: string) => {
    const { kinds, sections } = layoutOf(
      tableOf([
        ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1'],
        HEADER,
        MEMBER,
        ['2', 'Đinh Văn Mít', '14/09/2001', 'Nam', '025201000025'],
        [],
        [title],
        ['1', 'Bàn Thị Ổi', '30/11/2003', 'Nữ', '025303000033'],
      ]),
    );
    return [kinds[6], sections[6]];
  };

  it('needs no header of its own', () => {
    expect(under('DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 2')).toEqual(['member', 'CHI ĐOÀN KHU 2']);
    expect(under('DANH SÁCH ĐOÀN VIÊN XÓM MÍT')).toEqual(['member', 'XÓM MÍT']);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1',
    'Danh sách đoàn viên chi đoàn khu 2 chuyển đến',
    'Danh sách đoàn viên mới kết nạp',
  ])('is another text: %s', (title) => {
    expect(under(title)).toEqual(['member', '']);
  });
});

describe('a list whose branches have the column of the names', () => {
  it('is read below a heading for both', () => {
    const { columns, kinds, sections } = layoutOf(
      tableOf([
        ['TT', 'Đơn vị/Họ tên', 'Năm sinh', 'Ghi chú'],
        ['I', 'Chi đoàn khu 1', '', ''],
        ['1', 'Hà Thị Bưởi', '1999', 'Tự do'],
        ['2', 'Đinh Văn Mít', '2001', 'Tự do'],
        ['', 'Trong đó: Nam', '1', ''],
        ['II', 'Chi đoàn khu 2', '', ''],
        ['1', 'Bàn Thị Ổi', '2003', 'Tự do'],
        ['', 'Nữ', '1', ''],
      ]),
    );
    expect(columns[1]?.field).toBe('name');
    const members = kinds.flatMap((kind, row) => (kind === 'member' ? [sections[row]] : []));
    expect(members).toEqual(['Chi đoàn khu 1', 'Chi đoàn khu 1', 'Chi đoàn khu 2']);
  });
});

describe('the title of a list', () => {
  const titleBranchOf = (title: string) => layoutOf(tableOf([[title], HEADER, MEMBER])).titleBranch;

  it.each([
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU CHIỀNG NĂM 2025', 'CHI ĐOÀN KHU CHIỀNG'],
    ['Danh sách chi đoàn khu 1', 'chi đoàn khu 1'],
    ['DS ĐOÀN VIÊN CHI ĐOÀN: KHU 2 XÃ KIỆT SƠN', 'CHI ĐOÀN KHU 2'],
    ['DANH SÁCH TRÍCH NGANG CHI ĐOÀN 4', 'CHI ĐOÀN 4'],
    ['Danh sách đoàn viên chi đoàn Trường Mầm non, xã Kiệt Sơn', 'chi đoàn Trường Mầm non'],
    ['DANH SÁCH CHI ĐOÀN KHU 2 XÃ KIỆT SƠN (tính đến 30/6)', 'CHI ĐOÀN KHU 2'],
    ['Danh sach doan vien chi doan khu Dọc', 'chi doan khu Dọc'],
    ['DANH SACH DOAN VIEN CHI DOAN THON TRUNG XA DONG SON', 'CHI DOAN THON TRUNG'],
    ['DANH SACH CHI DOAN THON NAM', 'CHI DOAN THON NAM'],
    ['DANH SACH CHI DOAN THON NAM NAM 2025', 'CHI DOAN THON NAM'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN XÓM ĐOÀN KẾT', 'CHI ĐOÀN XÓM ĐOÀN KẾT'],
    ['DANH SÁCH ĐOÀN VIÊN KHU ĐOÀN - ĐOÀN XÃ LAI ĐỒNG', 'KHU ĐOÀN'],
    ['DANH SACH DOAN VIEN CHI DOAN XOM DOAN KET', 'CHI DOAN XOM DOAN KET'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN 11A2', 'CHI ĐOÀN 11A2'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN 12A1 (2022-2025)', 'CHI ĐOÀN 12A1 (2022-2025)'],
    ['DANH SÁCH CHI ĐOÀN KHU 1 THAM GIA HIẾN MÁU', 'CHI ĐOÀN KHU 1'],
    ['DANH SÁCH THANH NIÊN THÔN ĐÔNG KHÁM TUYỂN NVQS', 'THÔN ĐÔNG'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN BUÔN ĐRĂM', 'CHI ĐOÀN BUÔN ĐRĂM'],
    ['Danh sách đoàn viên xóm Đóng', 'xóm Đóng'],
    ['SỔ ĐOÀN VIÊN CHI ĐOÀN KHU 6 - ĐOÀN XÃ HÀ THẠCH', 'CHI ĐOÀN KHU 6'],
    ['BIỂU TỔNG HỢP ĐOÀN VIÊN ƯU TÚ CHI ĐOÀN KHU PHẮT', 'CHI ĐOÀN KHU PHẮT'],
    ['BẢNG THEO DÕI THAM GIA SINH HOẠT CHI ĐOÀN KHU 7 - NĂM 2025', 'CHI ĐOÀN KHU 7'],
    ['DANH SÁCH ĐOÀN VIÊN BẢN MÁI, XÃ KIỆT SƠN', 'BẢN MÁI'],
    ['DANH SÁCH ĐOÀN VIÊN KHU 3 NĂM 2025', 'KHU 3'],
    ['PHỤ LỤC 3.1: DANH SÁCH ĐOÀN VIÊN KHU 3', 'KHU 3'],
    ['BIỂU SỐ 2 - DANH SÁCH ĐOÀN VIÊN XÓM MÍT', 'XÓM MÍT'],
    ['MẪU 02A. DANH SÁCH CHI ĐOÀN KHU 3', 'CHI ĐOÀN KHU 3'],
    ['Danh sách hội viên nông dân xóm Mít - xã Kiệt Sơn', 'xóm Mít'],
    ['DANH SÁCH THANH NIÊN TỔ DÂN PHỐ SỐ 2', 'TỔ DÂN PHỐ SỐ 2'],
    ['Danh sách hội viên CCB khu Đồng - tháng 4', 'khu Đồng'],
    ['SỔ QUẢN LÝ NHÂN KHẨU KHU CHIỀNG', 'KHU CHIỀNG'],
    ['TỔNG HỢP DÂN CƯ KHU XUÂN 2', 'KHU XUÂN 2'],
    ['Bàn giao đoàn viên chi đoàn Xóm Vải, xã Kiệt Sơn', 'chi đoàn Xóm Vải'],
    ['Danh sách đoàn viên khu 1 em gửi chị ạ', 'khu 1'],
    ['DANH SÁCH ĐOÀN VIÊN LỚP 10A1 NĂM HỌC 2024-2025', 'LỚP 10A1'],
    ['Danh sách học sinh lớp 9B - Trường THCS Lai Đồng', 'lớp 9B'],
    ['Danh sách học sinh lớp 9B, xã Kiệt Sơn', 'lớp 9B'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN SUỐI DẦN', 'CHI ĐOÀN SUỐI DẦN'],
    ['Danh sách đoàn viên chi đoàn Suối Dần năm 2025', 'chi đoàn Suối Dần'],
    ['DANH SACH DOAN VIEN CHI DOAN SUOI DAN NAM 2025', 'CHI DOAN SUOI DAN'],
    ['DANH SÁCH ĐOÀN VIÊN THUỘC CHI ĐOÀN NÀ NHÒM - ĐOÀN XÃ KIỆT SƠN', 'CHI ĐOÀN NÀ NHÒM'],
  ])('names a branch: %s', (title, branch) => {
    expect(titleBranchOf(title)).toBe(branch);
  });

  it.each([
    ['DANH SÁCH HỘI VIÊN CHI HỘI NÔNG DÂN XÓM ĐỒI', 'CHI HỘI NÔNG DÂN XÓM ĐỒI'],
    ['DANH SACH HOI VIEN CHI HOI PHU NU KHU 3 NAM 2025', 'CHI HOI PHU NU KHU 3'],
    ['Danh sách hội viên Chi hội CCB số 5', 'Chi hội CCB số 5'],
    ['Danh sách hội viên Chi hội phụ nữ tiêu biểu', undefined],
    ['DANH SÁCH HỘI VIÊN CHI HỘI NÔNG DÂN', undefined],
    ['DANH SÁCH HỘI VIÊN CHI HỘI CCB NĂM 2025', undefined],
    ['DANH SÁCH HỘI VIÊN CHI HỘI NÔNG DÂN SUỐI DẦN', 'CHI HỘI NÔNG DÂN SUỐI DẦN'],
    ['DANH SÁCH HỘI VIÊN CHI HỘI NÔNG THÔN', undefined],
  ])('names a branch of an association: %s', (title, branch) => {
    const { titleBranch } = layoutOf(tableOf([[title], HEADER, MEMBER]), ASSOCIATION);
    expect(titleBranch).toBe(branch);
  });

  it.each([
    'DANH SÁCH ĐOÀN VIÊN',
    'Danh sách các chi đoàn',
    'Danh sách chi đoàn tham gia hội trại',
    'Danh sách bí thư chi đoàn năm 2025',
    'Báo cáo của chi đoàn khu 1',
    'Kế hoạch sinh hoạt chi đoàn khu 1',
    'DANH SÁCH CHI ĐOÀN VỮNG MẠNH',
    'DANH SÁCH ĐOÀN VIÊN CÁC CHI ĐOÀN TRƯỜNG HỌC',
    'DANH SÁCH ĐOÀN VIÊN KHU VỰC NÔNG THÔN',
    'DANH SÁCH ĐOÀN VIÊN THÔN, BẢN',
    'DANH SÁCH ĐOÀN VIÊN KHU CÔNG NGHIỆP THỤY VÂN',
    'DANH SÁCH ĐOÀN VIÊN BẢN THÂN VÀ GIA ĐÌNH',
    'DANH SÁCH ĐOÀN VIÊN XÓM',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU',
    'TỔNG HỢP HỘ NGHÈO KHU 1, KHU 2',
    'TỔNG HỢP HỘ NGHÈO KHU VỰC NÔNG THÔN',
    'DANH SÁCH ĐOÀN VIÊN KHU 1, KHU 2',
    'DANH SÁCH ĐOÀN VIÊN LỚP 10A1, 10A2',
    'DANH SÁCH ĐOÀN VIÊN LỚP 10A1/10A2',
    'DANH SÁCH ĐOÀN VIÊN LỚP 10A1 ĐẾN LỚP 10A5',
    'DANH SÁCH ĐOÀN VIÊN LỚP 10A, B, C',
    'DANH SÁCH ĐOÀN VIÊN LỚP 9A VÀ B',
    'DANH SÁCH HỌC SINH LỚP 9',
    'DANH SÁCH ĐOÀN VIÊN KHU 1 VÀ 2',
    'DANH SÁCH CHI ĐOÀN KHU 1, CHI ĐOÀN KHU 2',
    'DANH SÁCH ĐOÀN VIÊN CÁC KHU 1, 2, 3',
    'Kế hoạch thu đoàn phí của đoàn viên khu 3',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN ƯU TÚ',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN ĐÓNG PHÍ',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN CƠ SỞ',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN CHUYỂN ĐẾN',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN XÃ KIỆT SƠN',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN TOÀN TRƯỜNG',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN NHẬP NGŨ NĂM 2025',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN QUÁ TUỔI',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN BÌNH XÉT',
    'DANH SACH DOAN VIEN CHI DOAN UU TU',
    'DANH SACH DOAN VIEN CHI DOAN NHAP NGU',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN SUỐI DẦN VÀ NÀ NHÒM',
    'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN SUỐI DẦN, NÀ NHÒM',
    'Danh sách đoàn viên chi đoàn tiêu biểu',
    'DANH SÁCH CHI ĐOÀN SUỐI DẦN TIÊU BIỂU',
  ])('names no branch: %s', (title) => {
    expect(titleBranchOf(title)).toBeUndefined();
  });
});

describe('a title that continues on the next row', () => {
  it.each([
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU', 'ĐỒNG THỊNH - XÃ TÂN SƠN', 'CHI ĐOÀN KHU ĐỒNG THỊNH'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN', 'KHU MÍT NĂM 2025', 'CHI ĐOÀN KHU MÍT'],
    ['DANH SÁCH ĐOÀN VIÊN TỔ DÂN PHỐ', 'SỐ 2', 'TỔ DÂN PHỐ SỐ 2'],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN', '(Từ 01/01/2024)', undefined],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU', 'NHIỆM KỲ 2022-2027', undefined],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU', 'TÍNH ĐẾN NGÀY 1/7/2025', undefined],
    ['DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU', 'Đơn vị: người', undefined],
  ])('names its branch: %s %s', (first, second, branch) => {
    expect(layoutOf(tableOf([[first], [second], HEADER, MEMBER])).titleBranch).toBe(branch);
  });
});

describe('lists of several branches below one another', () => {
  const list = (title: string) => [[title], HEADER, MEMBER, ['2', 'Bàn Thị Ổi', '', 'Nữ', '']];
  const branchesOf = (rows: string[][]) => {
    const { kinds, sections, titleBranch } = layoutOf(tableOf(rows));
    return kinds.flatMap((kind, row) =>
      kind === 'member' ? [sections[row] === '' ? titleBranch : sections[row]] : [],
    );
  };
  const FIRST = 'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1';
  const SECOND = 'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 2';
  const BOTH = ['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 2', 'CHI ĐOÀN KHU 2'];

  it('take their branch from the title above each', () => {
    expect(branchesOf([...list(FIRST), ...list(SECOND)])).toEqual(BOTH);
  });

  it('take it from the line in brackets below each title', () => {
    const below = (branch: string) => [['DANH SÁCH ĐOÀN VIÊN'], ...list(`(${branch})`)];
    const rows = [...below('CHI ĐOÀN KHU 1'), ...below('CHI ĐOÀN KHU 2')];
    expect(branchesOf(rows)).toEqual(BOTH);
  });

  it('take it from the title below a signature block', () => {
    const signature = [['', 'NGƯỜI LẬP BIỂU'], ['', 'Hà Văn Quýt'], []];
    expect(branchesOf([...list(FIRST), ...signature, ...list(SECOND)])).toEqual(BOTH);
  });

  it('do not pass it on to a list without a header below a signature block', () => {
    const [header, ...members] = list(FIRST).slice(1);
    const signature = [['', 'NGƯỜI LẬP BIỂU'], ['', 'Hà Văn Quýt'], []];
    const below = (rows: string[][]) =>
      branchesOf([header!, ['I. Khu Mít'], ...members, ...signature, ...rows]);
    expect(below([['DANH SÁCH DỰ PHÒNG'], ...members]).slice(2)).toEqual([undefined, undefined]);
    const further = [MEMBER.with(0, '3'), MEMBER.with(0, '4')];
    expect(below(further).slice(2)).toEqual(['Khu Mít', 'Khu Mít']);
    expect(below([['II. Khu Na'], ...members]).slice(2)).toEqual(['Khu Na', 'Khu Na']);
    const whole = branchesOf([['CHI ĐOÀN KHU 1'], header!, ...members, ...signature, ...members]);
    expect(new Set(whole)).toEqual(new Set(['CHI ĐOÀN KHU 1']));
  });

  it('keep commune and branch of one title', () => {
    const rows = [...list(FIRST), ...list(`${SECOND} XÃ LAI ĐỒNG`)];
    expect(branchesOf(rows)).toEqual(BOTH);
    expect(layoutOf(tableOf(rows)).communes?.at(-1)).toContain('XÃ LAI ĐỒNG');
  });

  it('take it from a line with the commune, too', () => {
    const branchesBelow = (first: string, second: string) =>
      branchesOf([[first], HEADER, MEMBER, [second], HEADER, MEMBER]);
    const [one, two] = ['ĐOÀN XÃ KIỆT SƠN - CHI ĐOÀN KHU 1', 'ĐOÀN XÃ KIỆT SƠN - CHI ĐOÀN KHU 2'];
    expect(branchesBelow(one!, two!)).toEqual(['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 2']);
    expect(branchesBelow(one!, one!)).toEqual(['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 1']);
    const returning = [one, two, one].flatMap((title) => [[title!], HEADER, MEMBER]);
    expect(branchesOf(returning)).toEqual([
      ...['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 2', 'CHI ĐOÀN KHU 1'],
    ]);
  });

  it('keep the section above the head of a further page', () => {
    const rows = [FIRST, HEADER, 'II. Phân đoàn A', MEMBER, FIRST, HEADER, MEMBER].map((row) =>
      typeof row === 'string' ? [row] : row,
    );
    expect(new Set(branchesOf(rows)).size).toBe(1);
  });

  it('take it from a title that returns to the first branch', () => {
    expect(branchesOf([...list(FIRST), ...list(SECOND), ...list(FIRST)])).toEqual([
      ...BOTH,
      ...BOTH.slice(0, 2),
    ]);
  });
});

describe('a sentence in the letterhead', () => {
  const sentence = 'Chi đoàn khu 5 báo cáo danh sách đoàn viên như sau:';

  it('leaves the branch of the line above', () => {
    const rows = [['Chi đoàn khu 5'], [sentence], HEADER, MEMBER];
    expect(layoutOf(tableOf(rows)).sections.at(-1)).toBe('Chi đoàn khu 5');
  });

  it('names no branch by itself', () => {
    expect(layoutOf(tableOf([[sentence], HEADER, MEMBER])).sections.at(-1)).toBe('');
  });
});

describe('a row with a branch and its head in another column', () => {
  const LIST = ['STT', 'Họ và tên', 'Năm sinh', 'Địa chỉ', 'SĐT'];
  const PEOPLE = [
    ['1', 'Hà Thị Bưởi', '1965', 'Khu 1', ''],
    ['2', 'Đinh Văn Mít', '1970', 'Khu 1', '0912345678'],
  ];
  const read = (...rows: string[][]) => {
    const { kinds, sections } = layoutOf(tableOf([LIST, ...rows]), ASSOCIATION);
    return kinds.slice(1).map((kind, at) => (kind === 'member' ? sections[at + 1] : kind));
  };

  it.each([
    [['I', 'Chi hội Thân', '', 'Chi hội trưởng: Hà Văn Ổi', '0987654321']],
    [['1', 'Chi hội Thân', '', 'CHT: Hà Văn Ổi', '0987654321']],
    [['Chi hội Thân', '', 'Chi hội trưởng: bà Hà Thị Ổi', 'ĐT: 0987 654 321', '']],
    [['II.', 'Chi hội Thân', '25 HV', 'Chi hội trưởng Hà Thị Ổi', '']],
    [['II', 'Chi hội Thân', '', 'Hà Thị Ổi', '0987654321']],
    [['I', 'Chi hội Thân (Hà Thị Ổi - CHT)', '', '', '0987654321']],
    [['Chi hội Thân - Hà Thị Ổi, chi hội trưởng', '', '', '', '']],
  ])('is a section: %j', (row) => {
    expect(read(row, ...PEOPLE)).toEqual(['section', 'Chi hội Thân', 'Chi hội Thân']);
  });

  it('may have its heads on the next rows', () => {
    const heads = [
      ['Chi hội:', 'Xóm Măng', '', '', ''],
      ['Chi hội trưởng:', 'Hà Văn Ổi', '', '', ''],
      ['Chi hội phó', 'Lò Văn Na', '', '', ''],
    ];
    const branch = 'Chi hội Xóm Măng';
    expect(read(...heads, ...PEOPLE)).toEqual(['section', 'note', 'note', branch, branch]);
    // Without a branch above, it may be a member.
    expect(read(...PEOPLE, heads[1]!)).toEqual(['', '', '']);
  });

  it.each([
    [['', '', '', 'Chi hội trưởng: Hà Văn Ổi', '']],
    [['I', '', '', 'Chi hội trưởng: Hà Văn Ổi', '']],
  ])('is none without a branch: %j', (row) => {
    expect(read(row, ...PEOPLE)).toEqual(['note', '', '']);
  });

  it('is none in a list of heads', () => {
    const heads = [
      ['1', 'Chi hội Thân', '', 'Chi hội trưởng: Hà Văn Ổi', '0987654321'],
      ['2', 'Chi hội Hạ', '', 'Chi hội trưởng: Lò Văn Na', '0987654322'],
    ];
    expect(read(...heads, ...PEOPLE)[0]).not.toBe('section');
  });

  it('is a member with the head in the column of names', () => {
    const head = ['Chi hội Thân', 'Chi hội trưởng: Hà Văn Ổi', '1960', '', ''];
    expect(read(head, ...PEOPLE)[0]).not.toBe('section');
  });
});

it('takes a numbered post without a holder for no person', () => {
  const rows = [
    ['1', 'Bí thư', 'Hà Thị Bưởi', '1995'],
    ['2', 'Ủy viên', '(khuyết)', ''],
    ['3', 'Ủy viên', 'Đinh Văn Mít', '1998'],
  ];
  const { kinds } = layoutOf(tableOf([['STT', 'Chức danh', 'Họ và tên', 'Năm sinh'], ...rows]));
  expect(kinds).toEqual(['header', 'member', 'note', 'member']);
});

it.each(['SỔ THU HỘI PHÍ CHI HỘI PHỤ NỮ KHU 3 NĂM 2025', 'BẢNG THU HỘI PHÍ CHI HỘI KHU 3'])(
  'takes the branch from the title of a list of dues: %s',
  (title) => {
    const { titleBranch } = layoutOf(tableOf([[title], HEADER, MEMBER]), ASSOCIATION);
    expect(titleBranch).toMatch(/^CHI HỘI (?:PHỤ NỮ )?KHU 3$/);
  },
);
