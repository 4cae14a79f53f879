import { describe, expect, it } from 'vitest';
import {
  communeInLetterhead,
  communesOfLetterhead,
  communesOfPath,
  communesOfText,
  knownCommunes,
  nearCommunes,
} from '../../../src/communes/names/knownCommunes.js';

const LAI_DONG = knownCommunes(['Xã Kiệt Sơn', 'Xã Đồng Sơn', 'Xã Lai Đồng', 'Xã Tân Sơn']);
const PHONG_CHAU = knownCommunes([
  'Phường Phong Châu',
  'Thị trấn Phong Châu',
  'Xã Phú Hộ',
  'Xã Hà Thạch',
]);

describe('the communes of a run', () => {
  it('are listed once, in the fullest spelling', () => {
    const { texts } = knownCommunes(['Phú Hộ', 'Hà Thạch', 'Xã Phú Hộ', 'XÃ PHÚ HỘ', '', '-']);
    expect(texts).toEqual(['Xã Phú Hộ', 'Hà Thạch']);
  });

  it('do not depend on the order of the texts', () => {
    const texts = ['Xã Tân Sơn', 'XÃ TÂN SƠN', 'Tân Sơn', 'Phường Tân Sơn', 'Lai Đồng'];
    expect(knownCommunes([...texts].reverse())).toEqual(knownCommunes(texts));
  });
});

describe('communes of a branch table whose names differ in marks', () => {
  const HOA = knownCommunes(['Mỹ Hòa', 'Xã Mỵ Hòa', 'Xã Mỹ Hoà', 'My Hoa', 'Xã Phú Hộ'], true);

  it('are two, in one spelling each', () => {
    expect(HOA.texts).toEqual(['Xã Mỵ Hòa', 'Xã Mỹ Hoà', 'Xã Phú Hộ']);
    expect(knownCommunes(['Mỹ Hòa', 'Mỵ Hòa']).texts).toHaveLength(1);
  });

  it.each([
    ['Mỹ Hòa', ['Xã Mỹ Hoà']],
    ['XÃ MỴ HOÀ', ['Xã Mỵ Hòa']],
    ['Xã My Hoa', ['Xã Mỵ Hòa', 'Xã Mỹ Hoà']],
    ['Mý Hòa', ['Xã Mỵ Hòa', 'Xã Mỹ Hoà']],
    ['Phù Hộ', ['Xã Phú Hộ']],
  ])('are distinguished where %s has marks', (text, expected) => {
    expect(communesOfText(text, HOA)).toEqual(expected);
    const line = `Đoàn xã ${text.replace(/^xã /i, '')}, huyện Tân Lạc`;
    expect(communesOfLetterhead(line, HOA)).toEqual([expected]);
    expect(communesOfPath(`Danh sách ${text}.csv`, HOA)).toEqual(expected);
  });
});

describe('a text', () => {
  it('means a commune by type and name', () => {
    expect(communesOfText('xã phú hộ', PHONG_CHAU)).toEqual(['Xã Phú Hộ']);
    expect(communesOfText('P. Phong Châu', PHONG_CHAU)).toEqual(['Phường Phong Châu']);
    expect(communesOfText('TT. Phong Châu', PHONG_CHAU)).toEqual(['Thị trấn Phong Châu']);
  });

  it('means several if its type is missing, and none if it is only similar', () => {
    expect(communesOfText('Phong Châu', PHONG_CHAU)).toHaveLength(2);
    expect(communesOfText('Phú Hội', PHONG_CHAU)).toEqual([]);
    expect(nearCommunes('Phú Hội', PHONG_CHAU)[0]).toBe('Xã Phú Hộ');
  });

  it.each([
    ['Phú Lộc', []],
    ['Hà Lộc', []],
    ['Phường Phú Hội', []],
    ['Xã Phú Hô ', []],
    ['Xa Phu Hoo', ['Xã Phú Hộ']],
  ])('%s is near %j: one slip of the keyboard, no other type', (text, near) => {
    expect(nearCommunes(text, PHONG_CHAU)).toEqual(near);
  });
});

describe('a letterhead', () => {
  it.each([
    ['BCH ĐOÀN XÃ KIỆT SƠN', ['Xã Kiệt Sơn']],
    ['ĐOÀN XÃ KIỆT SƠN, HUYỆN TÂN SƠN', ['Xã Kiệt Sơn']],
    ['HUYỆN ĐOÀN TÂN SƠN', []],
    ['Huyện Tân Sơn', []],
    ['Kiệt Sơn, ngày 30 tháng 6 năm 2025', []],
    ['Danh sách đoàn viên xã Kiệt Sơn năm 2025', ['Xã Kiệt Sơn']],
    ['Đoàn xã Tân Sơn - Huyện Tân Sơn', ['Xã Tân Sơn']],
    ['Xã Tân Sơn Đông', ['Xã Tân Sơn']],
    ['Xã Tân Sơnn', []],
  ])('of Lai Đồng: %s', (line, expected) => {
    expect(communesOfLetterhead(line, LAI_DONG).flat()).toEqual(expected);
  });

  it.each([
    ['Thị xã Phú Thọ', []],
    ['THỊ XÃ PHONG CHÂU', []],
    ['TX. Phong Châu', []],
    ['Đoàn phường Phong Châu, thị xã Phú Thọ', ['Phường Phong Châu']],
    ['Đoàn P.Phong Châu', ['Phường Phong Châu']],
    ['ĐẢNG BỘ TT. PHONG CHÂU', ['Thị trấn Phong Châu']],
    ['Xã Phong Châu', []],
    ['Đoàn xã Phú Hộ và phường Phong Châu', ['Phường Phong Châu', 'Xã Phú Hộ']],
  ])('of Phong Châu: %s', (line, expected) => {
    expect(communesOfLetterhead(line, PHONG_CHAU).flat().sort()).toEqual(expected);
  });

  it('names the longer of two communes', () => {
    const known = knownCommunes(['Xã Tân Sơn', 'Xã Tân Sơn Đông']);
    expect(communesOfLetterhead('Đoàn xã Tân Sơn Đông', known).flat()).toEqual(['Xã Tân Sơn Đông']);
    expect(communesOfLetterhead('Đoàn xã Tân Sơn', known).flat()).toEqual(['Xã Tân Sơn']);
    expect(communesOfLetterhead('XÃ ĐOÀN TÂN SƠN', known).flat()).toEqual(['Xã Tân Sơn']);
  });
});

describe('a path', () => {
  it.each([
    ['phuho.csv', 'Xã Phú Hộ'],
    ['ds-phu_ho 2025.xlsx', 'Xã Phú Hộ'],
    ['dsphuho2025.xlsx', 'Xã Phú Hộ'],
    ['DanhSachPhuHo.xlsx', 'Xã Phú Hộ'],
    ['Danh sách ĐV PHÚ HỘ (cuối).xls', 'Xã Phú Hộ'],
    ['phu ho/danh sach.xlsx', 'Xã Phú Hộ'],
    ['Hà Thạch/ds phú hộ.xlsx', 'Xã Phú Hộ'],
    ['doan_phuong_phong_chau.ods', 'Phường Phong Châu'],
    ['thi tran phong chau.ods', 'Thị trấn Phong Châu'],
  ])('%s', (path, expected) => {
    expect(communesOfPath(path, PHONG_CHAU)).toEqual([expected]);
  });

  it.each([
    'danh sach.xlsx',
    'phu hoi.xlsx',
    'phuhoa.xlsx',
    'lamphuho.xlsx',
    'huyen phu ho.xlsx',
    'thi_xa_phong_chau.csv',
  ])('without a commune: %s', (path) => {
    expect(communesOfPath(path, PHONG_CHAU)).toEqual([]);
  });

  it.each([
    ['phuong_buoi.csv', ['Phường Bưởi']],
    ['P.Bưởi.csv', ['Phường Bưởi']],
    ['dsphuongbuoi.csv', ['Phường Bưởi']],
    ['DS phường 7.xlsx', ['Phường 7']],
    ['Buổi 1.csv', []],
    ['buoi.csv', []],
    ['dsbuoi.csv', []],
    ['Tháng 7.csv', []],
    ['xa buoi.csv', []],
  ])('names a commune of one syllable only after a word for its type: %s', (path, communes) => {
    const known = knownCommunes(['Phường Bưởi', 'Phường 7']);
    expect(communesOfPath(path, known)).toEqual(communes);
  });

  it('gives all possible communes, for a person to choose', () => {
    expect(communesOfPath('phu ho va ha thach.csv', PHONG_CHAU)).toHaveLength(2);
    expect(communesOfPath('phong chau.csv', PHONG_CHAU)).toHaveLength(2);
  });

  it('ignores a district that bears the name of a commune', () => {
    expect(communesOfPath('kiet son, huyen tan son.xls', LAI_DONG)).toEqual(['Xã Kiệt Sơn']);
  });

  it('ignores a name inside a longer one', () => {
    const known = knownCommunes(['Xã Tân Sơn', 'Xã Tân Sơn Đông']);
    expect(communesOfPath('tan-son-dong.csv', known)).toEqual(['Xã Tân Sơn Đông']);
  });
});

describe('a letterhead without a branch table', () => {
  it.each([
    ['BCH ĐOÀN XÃ KIỆT SƠN', 'Xã Kiệt Sơn'],
    ['BCH XÃ ĐOÀN KIỆT SƠN', 'Xã Kiệt Sơn'],
    ['Xã phường: Kiệt Sơn', undefined],
    ['Đoàn xã Đoàn Kết', 'xã Đoàn Kết'],
    ['Xã Đoàn Thượng, huyện Gia Lộc', 'Xã Đoàn Thượng'],
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', undefined],
    ['BẢO HIỂM XÃ HỘI TỈNH PHÚ THỌ', undefined],
    ['NGÂN HÀNG CHÍNH SÁCH XÃ HỘI - PGD TÂN SƠN', undefined],
    ['Phòng Văn hóa - Xã hội xã Lai Đồng', 'xã Lai Đồng'],
    ['DANH SÁCH CHI TRẢ TRỢ CẤP XÃ HỘI HÀNG THÁNG', undefined],
    ['Người hưởng bảo trợ xã hội xã Lai Đồng', 'xã Lai Đồng'],
    ['ĐOÀN XÃ HỘI SƠN', 'Xã Hội Sơn'],
    ['UBND xã Hội Hoan, tỉnh Lạng Sơn', 'xã Hội Hoan'],
    ['Đoàn xã Kiệt Sơn, huyện Tân Sơn', 'xã Kiệt Sơn'],
    ['Đoàn xã Kiệt Sơn - huyện Tân Sơn', 'xã Kiệt Sơn'],
    ['Đoàn xã Kiệt Sơn huyện Tân Sơn', 'xã Kiệt Sơn'],
    ['Danh sách đoàn viên phường Phong Châu năm 2025', 'phường Phong Châu'],
    ['Đảng bộ thị trấn Phong Châu (30/6)', 'thị trấn Phong Châu'],
    ['THỊ XÃ PHÚ THỌ', undefined],
    ['BÍ THƯ ĐOÀN XÃ', undefined],
    ['DANH SÁCH BCH HỘI XÃ NHIỆM KỲ 2021-2026', undefined],
    ['ĐẠI HỘI ĐẢNG BỘ XÃ LẦN THỨ XII', undefined],
    ['HĐND XÃ KHÓA XX', undefined],
    ['Thị trấn Năm Căn', 'Thị trấn Năm Căn'],
    ['Huyện Tân Sơn', undefined],
  ])('%s', (line, expected) => {
    expect(communeInLetterhead(line)).toBe(expected);
  });
});
