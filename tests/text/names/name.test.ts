import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isCompleteUnmarked, parseName } from '../../../src/text/names/name.js';

describe('the name in a cell', () => {
  test.each([
    ['NGUYỄN  VĂN AN', 'Nguyễn Văn An'],
    ['hà thị\nhường', 'Hà Thị Hường'],
    ['1. Bùi Thị Lan', 'Bùi Thị Lan'],
    ['- Bùi Thị Lan\n- Bùi Thị Lan', 'Bùi Thị Lan'],
    ['BÙI THỊ LAN\nBùi Thị Lan', 'Bùi Thị Lan'],
    ['- Bùi Thị Lan', 'Bùi Thị Lan'],
    ['Đ/c Đinh Văn Quý', 'Đinh Văn Quý'],
    ['D/c Dinh Van Quy', 'Dinh Van Quy'],
    ['đ.c: Đinh Văn Quý', 'Đinh Văn Quý'],
    ['Đồng chí Hà Lan', 'Hà Lan'],
    ['Cụ Đinh Thị Bưởi', 'Đinh Thị Bưởi'],
    ['Bà Trương Thị Mơ', 'Trương Thị Mơ'],
    ['Bà Xa Thị Mận', 'Xa Thị Mận'],
    ['Ông Lường Văn Thảnh', 'Lường Văn Thảnh'],
    ['Ông Thào A Tủa', 'Thào A Tủa'],
    ['Ông Thạch Văn Mít', 'Thạch Văn Mít'],
    ['Cháu Tôn Khánh Mơ', 'Tôn Khánh Mơ'],
    ['Bà Kiên Thị Sa Rương', 'Kiên Thị Sa Rương'],
    ['Ông (bà) Hà Thị Lan', 'Hà Thị Lan'],
    ['Ông: Lê Văn Mít', 'Lê Văn Mít'],
    ['Cụ ông Lê Văn Mít', 'Lê Văn Mít'],
    ['Cụ bà: Hà Thị Lan', 'Hà Thị Lan'],
    ['Cụ bà Vì Hồng Mai', 'Vì Hồng Mai'],
    ['Cụ Ông Thị Bưởi', 'Cụ Ông Thị Bưởi'],
    ['Hộ ông Bùi Văn Mít', 'Bùi Văn Mít'],
    ['Hộ Bùi Văn Mít', 'Bùi Văn Mít'],
    ['ThS. Hà Thị Lan', 'Hà Thị Lan'],
    ['PGS.TS. Hà Thị Lan', 'Hà Thị Lan'],
    ['PGS. TS Hà Lan', 'Hà Lan'],
    ['ĐD. Hà Thị Lan', 'Hà Thị Lan'],
    ['KTV.Hà Lan', 'Hà Lan'],
    ['DS. Hà Thị Lan', 'Hà Thị Lan'],
    ['TS.Hà Thị Lan', 'Hà Thị Lan'],
    ['ThS.BS. Hà Thị Lan', 'Hà Thị Lan'],
    ['BSCKII. Hà Thị Lan', 'Hà Thị Lan'],
    ['BS CK1 Hà Thị Lan', 'Hà Thị Lan'],
    ['Ông TS. Hà Văn Mít', 'Hà Văn Mít'],
    ['Cô giáo Hà Thị Lan', 'Hà Thị Lan'],
    ['Thầy Hà Văn Mít', 'Hà Văn Mít'],
    ['Đại úy Hà Văn Mít', 'Hà Văn Mít'],
    ['THƯỢNG TÁ HÀ VĂN MÍT', 'Hà Văn Mít'],
    ['Trung uý Hà Thị Lan', 'Hà Thị Lan'],
    ['Bác sĩ Hà Thị Lan', 'Hà Thị Lan'],
    ['Y sỹ Hà Thị Lan', 'Hà Thị Lan'],
    ['Dược sĩ Hà Thị Lan', 'Hà Thị Lan'],
    ['Luật sư Hà Thị Lan', 'Hà Thị Lan'],
    ['Linh mục Hà Văn Mít', 'Hà Văn Mít'],
    ['Lm. Giuse Hà Văn Mít', 'Giuse Hà Văn Mít'],
    ['Cha Hà Văn Mít', 'Hà Văn Mít'],
    ['Mục sư Y Blơ Niê', 'Y Blơ Niê'],
    ['ĐẠI ĐỨC THÍCH MINH MÍT', 'Thích Minh Mít'],
    ['Dai duc Thich Minh Mit', 'Thich Minh Mit'],
    ['TT. Thích Minh Mít', 'Thích Minh Mít'],
    ['Thượng toạ Hà Văn Mít', 'Hà Văn Mít'],
    ['Ni sư Diệu Bưởi', 'Diệu Bưởi'],
    ['Sư cô Thích Nữ Diệu Bưởi', 'Thích Nữ Diệu Bưởi'],
    ['Thiếu tá Hà Mít', 'Hà Mít'],
    ["Trung úy H'Hen Niê", "H'Hen Niê"],
    ['Chuẩn úy Hà Văn Mít', 'Hà Văn Mít'],
    ['Bác sĩ khoa nội', 'Bác Sĩ Khoa Nội'],
    ['Sơ Thị Bưởi', 'Sơ Thị Bưởi'],
    ['Hà Thị Lan - 0912345678', 'Hà Thị Lan'],
    ['Hà Thị Lan (0912.345.678)', 'Hà Thị Lan'],
    ['Hà Thị Lan 0912 345 678', 'Hà Thị Lan'],
    ['Cô Hà Lan', 'Cô Hà Lan'],
    ['Anh Lan Chi', 'Anh Lan Chi'],
    ['Ông(Bà): Hà Thị Lan', 'Hà Thị Lan'],
    ['BÀ HÀ THỊ LAN', 'Hà Thị Lan'],
    ['Ông Lê Văn Mít', 'Lê Văn Mít'],
    ['Ông Thị Bưởi', 'Ông Thị Bưởi'],
    ['Ông Văn Thị Bưởi', 'Ông Văn Thị Bưởi'],
    ['Bà Lan', 'Bà Lan'],
    ['Bà Thị Hoa', 'Bà Thị Hoa'],
    ['Ông Hoàng Nam', 'Ông Hoàng Nam'],
    ['Ông Hà Vy', 'Ông Hà Vy'],
    ['Hà Văn Nam, Bí thư Đoàn xã', 'Hà Văn Nam'],
    ['Hà_Văn_Nam', 'Hà Văn Nam'],
    ['Hà Văn Nam, Phó chủ tịch Hội', 'Hà Văn Nam'],
    ['Hà Văn Nam, uỷ viên BCH', 'Hà Văn Nam'],
    ['Ðinh Văn Hòa (Bí thư)', 'Đinh Văn Hòa'],
    ['Hà Văn Nam - bí thư', 'Hà Văn Nam'],
    ['Hà Văn Nam, Đảng ủy viên', 'Hà Văn Nam'],
    ['HÀ VĂN NAM, TRƯỞNG KHU', 'Hà Văn Nam'],
    ['Hà Văn Nam, Phó trưởng thôn', 'Hà Văn Nam'],
    ['Hà Văn Nam - BT', 'Hà Văn Nam'],
    ['Hà Văn Nam,', 'Hà Văn Nam'],
    ['h’mer niê', "H'Mer Niê"],
    ["H' Hen Niê", "H'Hen Niê"],
    ['K’ Brểu', "K'Brểu"],
    ['K Brể', "K'Brể"],
    ['H Hen Niê', "H'Hen Niê"],
    ['KSOR H NAN', "Ksor H'Nan"],
    ["Y'Thắng", 'Y Thắng'],
    ['Y-Blơ Niê', 'Y Blơ Niê'],
    ['YBlơ Niê', 'Y Blơ Niê'],
    ['HHen Niê', "H'Hen Niê"],
    ['H-Hen Niê', "H'Hen Niê"],
    ['HOàng Hà Lan', 'Hoàng Hà Lan'],
    ['Y KRông Mlô', 'Y Krông Mlô'],
    ['K Thoang', 'K. Thoang'],
    ['H Hương', 'H. Hương'],
    ['H Văn Jun', 'H. Văn Jun'],
    ['H Nguyễn Jun', 'H. Nguyễn Jun'],
    ['Nguyễn H Jun', 'Nguyễn H. Jun'],
    ['H. Hen Niê', 'H. Hen Niê'],
    ['Hà H Hương', 'Hà H. Hương'],
    ['K T Brể', 'K. T. Brể'],
    ['Hà Văn Nam, PBT', 'Hà Văn Nam'],
    ['Hà Văn Nam, phó bí thư', 'Hà Văn Nam'],
    ['Hà Văn, Nam', 'Hà Văn Nam'],
    ['Giàng A Và', 'Giàng A Và'],
    ['Đặng-Thị Thu-Hà', 'Đặng Thị Thu Hà'],
    ['Giàng A Phử', 'Giàng A Phử'],
    ['Tống Văn Cộng', 'Tống Văn Cộng'],
    ['Chủ tịch Hà Văn Nam', 'Hà Văn Nam'],
    ['Phó Trưởng khu Hà Thị Bưởi', 'Hà Thị Bưởi'],
    ['Kế toán: Lê Thị Mận', 'Lê Thị Mận'],
    ['Phó khu: Lê Thị Mận', 'Lê Thị Mận'],
    ['GVCN: Lê Thị Mận', 'Lê Thị Mận'],
    ['Lớp trưởng Lê Thị Mận', 'Lê Thị Mận'],
    ['Phó Đức Trưởng', 'Phó Đức Trưởng'],
    ['Văn Phòng', 'Văn Phòng'],
    ['Tô Trưởng', 'Tô Trưởng'],
    ['Đại Thị Diện', 'Đại Thị Diện'],
    ['Lãnh Văn Đạo', 'Lãnh Văn Đạo'],
    ['Đặng Uy Vũ', 'Đặng Uy Vũ'],
  ])('%j is %j', (cell, name) => expect(parseName(cell)?.text).toBe(name));

  test.each([
    '',
    '12',
    '---',
    '???',
    'x',
    'N. T.',
    'Tổng cộng',
    'Cộng: 25 đồng chí',
    'Chi đoàn Khu 1',
    'TONG SO',
    'Danh sách đoàn viên',
    'Công ty TNHH Mít',
    'Hợp tác xã Chè',
    'UBND xã Kiệt Sơn',
    'Phòng Nội vụ',
    'Trường TH Đồng Sơn',
    'ỦY BAN NHÂN DÂN XÃ',
    'Công an xã Lai Đồng',
    'Hội Phụ nữ xã',
    'Hội Cựu chiến binh',
    'Đoàn Thanh niên xã',
    'Trường Mầm non Hoa Sen',
    'Trạm Y tế xã',
    'Gia đình ông Hà Văn Ba',
    'Tập thể lớp 6A',
    'Mời đại diện UBMTTQ xã',
    'Đại diện Hội Cựu chiến binh',
    'Lãnh đạo Trạm Y tế',
    'Các đồng chí Trưởng khu',
    'Trưởng các khu dân cư',
    'Trưởng Công an xã',
    'Chủ tịch Hội Nông dân',
    'Phó Hiệu trưởng',
    'Kế toán UBND xã',
    'Công chức Văn hóa - Xã hội',
    'Văn phòng Thống kê',
    '(như trên)',
    'Bùi Văn An 12',
    'An 2',
    'a@b.vn',
    'Hà An / Hà Bình',
    'Hà Văn An, Hà Thị Bình',
    'Hà An; Hà Bình',
    'Hà Văn An và Bình',
    'Hà Văn A và Hà Văn B',
    'Một hai ba bốn năm sáu bảy tám chín',
    '#REF!',
    '#N/A',
    '#NAME?',
    '#VALUE!',
  ])('%j is not a name', (cell) => expect(parseName(cell)).toBeUndefined());
});

test('gives syllables canonical tones, and folded ones without marks', () => {
  expect(parseName('Đinh THÚY Hòa')).toEqual({
    text: 'Đinh Thúy Hòa',
    syllables: ['đinh', 'thuý', 'hoà'],
    folded: ['dinh', 'thuy', 'hoa'],
    marked: true,
  });
});

describe('initials and lost letters', () => {
  test.each([
    ['Ng. Văn An', ['ng.', 'văn', 'an']],
    ['N.T.Hoa', ['n.', 't.', 'hoa']],
    ['Nguyễn T Hoa', ['nguyễn', 't.', 'hoa']],
    ['Tr?n Văn An', ['tr?n', 'văn', 'an']],
    ['Tr\ufffdn Văn An', ['tr?n', 'văn', 'an']],
    ['Y Blô', ['y', 'blô']],
  ])('%j', (cell, syllables) => expect(parseName(cell)?.syllables).toEqual(syllables));
});

describe('Telex and VNI keys', () => {
  test.each([
    ['Nguyeexn Vawn Ddwcs', 'Nguyễn Văn Đức'],
    ['Cao Huwxu Thoong', 'Cao Hữu Thông'],
    ['Nguyeenx Thij Huowngf', 'Nguyễn Thị Hường'],
    ['Tranaf Hongof Lee', 'Trần Hồng Lê'],
    ['Muaw Quawns Nguwowif', 'Mưa Quắn Người'],
    ['Hoaf Quys Thuyr', 'Hoà Quý Thuỷ'],
    ['Nguye64n Thi5 Ha2', 'Nguyễn Thị Hà'],
    ['Tra62n D9u71c', 'Trần Đức'],
    ['Trần Va8n Hùng', 'Trần Văn Hùng'],
    ['Trần Thị Tuaans', 'Trần Thị Tuấn'],
    ['Ksor Thij Huowngf', 'Ksor Thị Hường'],
  ])('%j is %j', (cell, name) => expect(parseName(cell)?.text).toBe(name));

  test.each(['Ksor Niê', 'Xoong Lan', 'Alex Hà', 'Hà Hana', 'Ama Niê'])(
    '%j is not decoded',
    (cell) => {
      expect(parseName(cell)?.text).toBe(cell);
    },
  );

  test.each(['Rosa Hoa', 'Maria Rosa Hà Thị Hoa', 'Phero Hà Văn Nam'])(
    '%j is not decoded as a name of baptism',
    (cell) => expect(parseName(cell)?.text).toBe(cell),
  );

  test.each(["Ksor H'Nan Mor", 'Rơ Châm Mor', 'Neáng Srây Sar', 'Zơrâm Coor'])(
    '%j is not decoded beside a word of another language',
    (cell) => expect(parseName(cell)?.text).toBe(cell),
  );

  test('do not include a digit after a correct name, which may number namesakes', () => {
    expect(parseName('Nguyễn Văn An2')).toBeUndefined();
  });
});

describe('words without a blank between them', () => {
  test.each([
    ['Phạmvăn Quang', 'Phạm Văn Quang'],
    ['Phan Thanhquý', 'Phan Thanh Quý'],
    ['Phamvan Quang', 'Pham Van Quang'],
    ['Thuuy Hà', 'Thuuy Hà'],
    ['Maria Hà Lan', 'Maria Hà Lan'],
    ['Phêrô Hà Lan', 'Phêrô Hà Lan'],
    ['Lâm Sokha', 'Lâm Sokha'],
    ['Hoangg Minh', 'Hoangg Minh'],
  ])('%s is read as %s', (text, expected) => {
    expect(parseName(text)?.text).toBe(expected);
  });

  test('are compared as two without evidence, and shown as typed', () => {
    expect(parseName('Lâm Sokha')?.syllables).toEqual(['lâm', 'so', 'kha']);
    expect(parseName('So Kha')?.text).toBe('So Kha');
  });
});

describe('names of baptism', () => {
  test.each([
    ['Gio-an Bao-ti-xi-ta Hà Văn Nam', 'Gio An Bao Ti Xi Ta Hà Văn Nam'],
    ['Tê-rê-sa Hài Đồng Giê-su Hà Thị Hoa', 'Tê Rê Sa Hài Đồng Giê Su Hà Thị Hoa'],
    ['Ma-ri-a Ma-đa-lê-na Hà Thị Thu Hoa', 'Ma Ri A Ma Đa Lê Na Hà Thị Thu Hoa'],
  ])('count no words of the name: %s', (cell, name) => {
    expect(parseName(cell)?.text).toBe(name);
  });
});

describe('two people in one cell', () => {
  test.each([
    ...['Hà Văn Sơn - Lê Thị Thủy', 'Hà Văn Sơn\nLê Thị Thủy', 'HÀ SƠN – LÊ THỊ THỦY'],
    ...['Hà Ngọc Sơn – Lê Thu Thủy', 'HÀ SƠN- LÊ THỦY'],
  ])('are not one name: %s', (cell) => {
    expect(parseName(cell)).toBeUndefined();
  });

  test.each([
    ...['Nguyễn Lê Thị Thủy', 'Hà Thị Lê Thị', 'Nguyễn Thị Hà - Vân', 'Lê Văn Văn Thị'],
    ...['Ma-ri-a Lê Thị Hoa', 'Phê rô Hà Văn Sơn', 'Phan-xi-cô Lê Văn Nam'],
  ])('are not found in the name of one: %s', (cell) => {
    expect(parseName(cell)).toBeDefined();
  });
});

describe('a letter or digit that distinguishes namesakes', () => {
  test.each([
    ['Lê Thị Bưởi A', 'A', 3],
    ['Lê Thị Bưởi B.', 'B', 3],
    ['Lê Thị Bưởi B', 'B', 3],
    ['Lê Thị Bưởi D', 'D', 3],
    ['Lê Thị Bưởi', undefined, 3],
    ['Bưởi A', undefined, 2],
    ['Lê Thị Bưởi 2', '2', 3],
    ['Lê Bưởi 1', '1', 2],
  ])('%s', (text, marker, words) => {
    const name = parseName(text);
    expect(name?.marker).toBe(marker);
    expect(name?.syllables).toHaveLength(words);
    expect(name?.text).toBe(text);
  });

  test('may be in brackets', () => {
    expect(parseName('Lê Thị Bưởi (B)')).toMatchObject({ text: 'Lê Thị Bưởi B', marker: 'B' });
    expect(parseName('Lê Thị Bưởi (b)')).toMatchObject({ text: 'Lê Thị Bưởi B', marker: 'B' });
    // Perhaps the number of a footnote.
    expect(parseName('Lê Thị Bưởi (1)')).toMatchObject({ text: 'Lê Thị Bưởi (1)', marker: '(1)' });
  });

  test.each([
    ['Lê Thị Bưởi số 2', '2', 'Lê Thị Bưởi 2'],
    ['Lê Thị Bưởi II', 'II', 'Lê Thị Bưởi II'],
    ['Lê Thị Bưởi lớn', 'lớn', 'Lê Thị Bưởi (lớn)'],
    ['LÊ THỊ BƯỞI (NHỎ)', 'nhỏ', 'Lê Thị Bưởi (nhỏ)'],
    ['Lê Thị Bưởi (con ông Bình)', 'con ông Bình', 'Lê Thị Bưởi (con ông Bình)'],
    ['Lê Thị Bưởi - con ông Bình', 'con ông Bình', 'Lê Thị Bưởi (con ông Bình)'],
    ['Lê Thị Bưởi, con bà Tý', 'con bà Tý', 'Lê Thị Bưởi (con bà Tý)'],
    ['Lê Thị Bưởi con bà Tý', 'con bà Tý', 'Lê Thị Bưởi (con bà Tý)'],
    ['Lê Thị Bưởi con bà Tý đã chuyển đi', 'con bà Tý', 'Lê Thị Bưởi (con bà Tý)'],
    ['Lê Thị Bưởi - em', 'em', 'Lê Thị Bưởi (em)'],
  ])('may be a word or words: %s', (cell, marker, text) => {
    const name = parseName(cell);
    expect(name).toMatchObject({ marker, text });
    expect(name?.syllables).toEqual(['lê', 'thị', 'bưởi']);
  });

  test.each(['Lê Thị Lớn', 'LÊ THỊ THU BÉ', 'lê thị thu bé', 'Lê Thị bé', 'Lê Thị Thu Nhỏ'])(
    'is not a given name: %s',
    (cell) => {
      const name = parseName(cell);
      expect(name?.marker).toBeUndefined();
      expect(name?.syllables).toHaveLength(cell.split(' ').length);
    },
  );

  test.each([
    ['Lê Thị Bưởi (bí thư)', 'Lê Thị Bưởi'],
    ['Lê Thị Bưởi (Khu 2)', 'Lê Thị Bưởi'],
  ])('is no other note in brackets: %s', (cell, text) => {
    expect(parseName(cell)).toMatchObject({ text });
    expect(parseName(cell)?.marker).toBeUndefined();
  });
});

describe('marks', () => {
  test.each([
    ['Nguyễn Văn An', true, true],
    ['Nguyen Van An', false, false],
    ['Nguyễn Văn Đưc', false, false],
    ['Nguy?n Văn An', false, false],
    ['Mai Lan Anh', false, true],
    ['Tran Van Nam', false, false],
  ])('%s: marked %s, may be complete %s', (cell, marked, isComplete) => {
    const name = parseName(cell);
    expect(name?.marked).toBe(marked);
    expect(name && isCompleteUnmarked(name)).toBe(isComplete);
  });
});

test('reads a parsed name as an equal name', () => {
  const word = fc.constantFrom(
    'nguyễn',
    'VĂN',
    'Hòa',
    'T.',
    'tr?n',
    'Vawn',
    'a',
    'Ðức',
    "h'mer",
    '(x)',
  );
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 8 }), (parts) => {
      const name = parseName(parts.join(' '));
      if (name) expect(parseName(name.text)).toEqual(name);
    }),
  );
});
