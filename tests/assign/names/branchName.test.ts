import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseBranch, withOnePrefix } from '../../../src/assign/names/branchName.js';

const PREFIXES = ['chi đoàn', 'cđ'];
const keyOf = (text: string) => parseBranch(text, PREFIXES).key;

describe('spellings of one branch', () => {
  it.each([
    ['khu 1', ['Khu 1', 'khu 01', 'KHU I', 'Chi đoàn Khu I', 'CĐ khu 1', 'Khu số 1', 'khu1']],
    ['khu đồng sơn 1', ['Khu Đồng Sơn 1', 'khu Đồng Sơn1']],
    ['khu 1', ['Chi đoàn chi đoàn khu 1', 'CĐ: Khu 1.', 'chi doan khu 1', 'K. 1', 'K1']],
    ['khu chiềng', ['khu Chiềng', 'Chi đoàn khu Chiềng', 'K. Chiềng', ' khu  chiềng ']],
    ['tổ dân phố 5', ['TDP 5', 'tdp5', 'TDP. 05', 'Tổ dân phố V', 'Chi đoàn TDP số 5']],
    ['mầm non phú hộ', ['MN Phú Hộ', 'Chi đoàn Mầm non Phú Hộ']],
    ['công an', ['CA', 'Công an', 'Chi đoàn công an']],
    [
      'công an',
      [
        'Công an xã',
        'CA xã',
        'cong an xa',
        'Chi đoàn Công an thị trấn',
        'chi đoàn chi đoàn công an',
      ],
    ],
    ['công an liên giang', ['Công an Liên Giang', 'CA xã Liên Giang']],
    ['tổ dân phố 13', ['Tổ 13', 'chi đoàn tổ số 13', 'TDP số 13', 'Tổ dân phố 13', 'to 13']],
    ['tổ dân phố thọ mai', ['TDP Thọ Mai', 'tổ dân phố Thọ Mai']],
    ['khu dân cư 3', ['KDC 3', 'KDC số 03', 'Khu dân cư III']],
    [
      'thôn nam đài',
      ['Chi đoàn chi đoàn thôn nam đài', 'Thôn thôn Nam Đài', 'Chị đoàn thôn Nam Đài'],
    ],
    ['thôn 5a', ['Thôn 5A', 'Chi đoàn Chi đoàn thôn 5 A', 'thôn 05-A']],
    ['thôn mĩ lí', ['Thôn Mỹ Lý', 'Thôn Mĩ Lí', 'thôn Mỹ Lí']],
    ['quí đức', ['Quý Đức', 'Qúy Đức', 'Quí Đức']],
    ['an phú 2', ['An Phú II', 'Chi đoàn An Phú 2', 'an phú 02']],
    ['3', ['Chi đoàn III', 'cđ03', 'Chi Đoàn 03']],
    ['khu 6', ['Khu VI', 'khu 6', 'Khu số VI']],
    ['tổ dân phố 6', ['TDP VI', 'TDP số VI', 'Tổ 6']],
    ['mầm non nguyen xa', ['truong mam non xa nguyen xa', 'MN Nguyen Xa']],
    [
      'mầm non',
      ['Trường Mầm non', 'Mầm Non', 'Trường MN', 'Trường Mầm Non xã', 'trường mâm non', 'Mần non'],
    ],
    [
      'tiểu học trung học cơ sở',
      [
        'TH&THCS',
        'TH - THCS',
        'Trường TH và THCS',
        'Trường Tiểu học - Trung Học Cơ Sở',
        'TH& THCS',
      ],
    ],
    [
      'trung học cơ sở nam thanh',
      ['Trường THCS xã Nam Thanh', 'THCS Nam Thanh', 'Trường trung học cơ sở Nam Thanh'],
    ],
    ['tiểu học hồng việt', ['trường tiếu học Hồng Việt', 'trưởng TH Hồng Việt']],
    ['trạm y tế', ['TYT', 'Trạm Y tế', 'Trạm y tế xã', 'Chi đoàn TYT xã']],
    ['dân quân', ['DQ', 'Chi Đoàn Dân Quân']],
    ['giáo viên', ['GV', 'Chi đoàn Giáo viên']],
    ['10a11', ['10A11', '10 a11', 'Lớp 10A11', 'lớp 10A 11']],
    ['a1 k57', ['A1K57', 'A1 K57', 'A1-K57']],
    ['khối nội chính', ['Chi đoàn cơ sở Khối nội chính', 'Khối nội chính']],
    ['tổ dân phố 11 12', ['Liên chi đoàn Chi đoàn tổ 11-12']],
    ['khu hoà bình', ['Khu Hoà Bình', 'Khu Hòa Bình', 'Khu Hòa Bình'.normalize('NFD')]],
    ['4', ['Chi đoàn 4', 'CĐ 04', '4']],
    ['', ['Chi đoàn', 'CĐ', ' ']],
  ])('%s', (key, texts) => {
    for (const text of texts) expect(`${text} → ${keyOf(text)}`).toBe(`${text} → ${key}`);
  });
});

describe('names that remain separate', () => {
  it.each([
    ['Khu Phú Lợi', 'Khu Phúc Lợi'],
    ['Khu 1', 'Khu 11'],
    ['Khu 1', 'Thôn 1'],
    ['Khu 1', 'Khu 1A'],
    ['Khu Hương', 'Khu Hường'],
    ['Vi', 'Chi đoàn 6'],
    ['Cà Mau', 'Công an Mau'],
    ['Khu Đoàn', 'Khu'],
    ['Trường THCS Phú Hộ', 'Trường TH Phú Hộ'],
    ['Trường TH Phú Hộ', 'Mầm non Phú Hộ'],
    ['TH&THCS Phú Hộ', 'THCS Phú Hộ'],
    ['Công an xã', 'Công an huyện'],
    ['Trường mầm non Lê Danh Phương', 'Trường mầm non Phạm Kính Ân'],
    ['Thôn 1', 'Xóm 1'],
    ['Tổ 1', 'Khu 1'],
    ['Chi đoàn 12', 'Chi đoàn 1-2'],
    ['Mễ Sơn 1', 'Mễ Sơn 2'],
    ['Thôn Vi', 'Thôn 6'],
    ['Thôn Và', 'Thôn'],
    ['Thôn Sổ', 'Thôn'],
    ['Lang Trung', 'Làng Trung'],
    ['Thôn Hùng Tiến', 'Thôn Hưng Tiến'],
    ['Tân Hòa', 'Tân Hóa'],
    ['Liên chi đoàn K49', 'Chi đoàn K49'],
    ['Chi đoàn cơ sở 2', 'Chi đoàn 2'],
    ['A1 22-25', 'A1 23-26'],
    ['Trường học', 'Trường Xuân'],
    ['THCS thị xã Phú Thọ', 'THCS Phú Thọ'],
  ])('%s and %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

describe('a kind of place written several times', () => {
  it.each(['Bản Bản 7B', 'Bản Bản Bản 7B', 'bản Bản bản Bản 7b'])('counts once: %s', (text) => {
    expect(keyOf(text)).toBe('bản 7b');
  });
});

describe('a name without marks or kind of place', () => {
  it('can be compared with one that has them', () => {
    const full = parseBranch('Chi đoàn khu Chiềng', PREFIXES);
    expect(parseBranch('CĐ Chiềng', PREFIXES).key).toBe(full.bare);
    expect(parseBranch('khu chieng', PREFIXES).key).toBe(full.folded);
    expect(parseBranch('Khu', PREFIXES).bare).toBe('khu');
    expect(full.isUnmarked).toBe(false);
    expect(parseBranch('CĐ khu chieng', PREFIXES).isUnmarked).toBe(true);
  });
});

describe('any name', () => {
  const place = fc.constantFrom(
    'Thôn',
    'Khu',
    'Xóm',
    'Bản',
    'Tổ dân phố',
    'Ấp',
    'Trường Mầm non',
    '',
  );
  const word = fc.constantFrom(
    ...'Phú Phúc Lợi Lơi Hùng Hưng Tiến Tiên Hòa Hóa Mỹ Lý Quý Sơn Đông Đồng A Và Vi Bản Lang'.split(
      ' ',
    ),
  );
  const number = fc.constantFrom('', '1', '2', '11', '1A', '7B');
  const name = fc
    .tuple(place, fc.array(word, { minLength: 1, maxLength: 3 }), number)
    .map(([kind, words, last]) => [kind, ...words, last].filter((part) => part !== '').join(' '));

  it('is recognised by its key', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: 'grapheme' })), (text) => {
        const { key } = parseBranch(text, PREFIXES);
        expect(keyOf(key)).toBe(key);
      }),
    );
  });

  it('may have any prefix, case, numeral or composition', () => {
    const numerals = [(n: string) => n, (n: string) => `0${n}`, (n: string) => `số ${n}`];
    fc.assert(
      fc.property(
        name,
        fc.constantFrom('', 'Chi đoàn ', 'CĐ ', 'Chi đoàn chi đoàn ', 'CHI ĐOÀN: ', 'chi doan '),
        fc.constantFrom(...numerals),
        fc.constantFrom('NFC', 'NFD'),
        (text, prefix, numeral, form) => {
          const written = `${prefix}${text.replace(/\d+/, numeral)}`.normalize(form);
          expect(keyOf(written)).toBe(keyOf(text));
          if (!/vi$/i.test(text)) expect(keyOf(written.toUpperCase())).toBe(keyOf(text));
        },
      ),
    );
  });

  it('differs from every other name, except for spellings of one sound', () => {
    const sound = (text: string) =>
      text.toLowerCase().replace('trường ', '').replaceAll('òa', 'oà').replaceAll('óa', 'oá');
    fc.assert(
      fc.property(name, name, (one, other) => {
        expect(keyOf(one) === keyOf(other)).toBe(sound(one) === sound(other));
      }),
    );
  });
});

describe('a doubled prefix', () => {
  it.each([
    ['Chi đoàn chi đoàn thôn Nam Đài', 'Chi đoàn thôn Nam Đài'],
    ['Chi đoàn Chi đoàn10A1', 'Chi đoàn 10A1'],
    ['Chi đoàn cđ01', 'Chi đoàn 01'],
    ['Chi đoàn: Chi đoàn khu 1', 'Chi đoàn khu 1'],
    ['Chi đoàn: Khu 1', 'Chi đoàn Khu 1'],
    ['CĐ khu 1', 'CĐ khu 1'],
    ['Khu 1', 'Khu 1'],
    ['Chi đoàn', 'Chi đoàn'],
  ])('is removed once: %s', (text, expected) => {
    expect(withOnePrefix(text, PREFIXES)).toBe(expected);
  });
});

describe('texts that name no branch', () => {
  it.each(['-', '?', '…', '#REF!', '#N/A', 'không rõ', 'Chưa rõ', 'chưa xác định', 'Không có'])(
    'have no key: %s',
    (text) => expect(keyOf(text)).toBe(''),
  );

  it.each(['Khuân', 'Chưa', 'Không Tên', '10A1'])('are not names like %s', (text) =>
    expect(keyOf(text)).not.toBe(''),
  );
});
