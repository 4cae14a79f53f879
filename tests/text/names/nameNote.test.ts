import { describe, expect, it } from 'vitest';
import { noteBehindName, parseName } from '../../../src/text/index.js';

describe('a note behind a name', () => {
  it.each([
    ['Hà Thị An (Bí thư)', 'Hà Thị An', '(Bí thư)'],
    ['Hà Thị An (tức Hương)', 'Hà Thị An', '(tức Hương)'],
    ['Hà Thị An (con bà Lan) (đã mất)', 'Hà Thị An', '(con bà Lan) (đã mất)'],
    ['Hà Thị An [đã chuyển]', 'Hà Thị An', '[đã chuyển]'],
    ['Hà Thị An - đã chuyển', 'Hà Thị An', 'đã chuyển'],
    ['Hà Thị An - Bí thư', 'Hà Thị An', 'Bí thư'],
    ['Hà Thị An - BT', 'Hà Thị An', 'BT'],
    ['HÀ THỊ AN - BÍ THƯ', 'Hà Thị An', 'BÍ THƯ'],
    ['HÀ THỊ AN, CHI HỘI PHÓ', 'Hà Thị An', 'CHI HỘI PHÓ'],
    ['Hà Thị An – Đảng viên', 'Hà Thị An', 'Đảng viên'],
    ['Hà Thị An - P.BT', 'Hà Thị An', 'P.BT'],
    ['Hà Thị An - Phó BT', 'Hà Thị An', 'Phó BT'],
    ['Hà Thị An - 12A1', 'Hà Thị An', '12A1'],
    ['Hà Thị An, 1999', 'Hà Thị An', '1999'],
    ['Hà Thị An - 1999', 'Hà Thị An', '1999'],
    ['Hà Thị An sn 1999', 'Hà Thị An', 'sn 1999'],
    ['HÀ THỊ AN, SINH NĂM 1999', 'Hà Thị An', 'SINH NĂM 1999'],
    ['HÀ THỊ AN – LỚP 9B', 'Hà Thị An', 'LỚP 9B'],
    ['Hà Thị An - Khu 3', 'Hà Thị An', 'Khu 3'],
    ['Hà Thị An - Tổ 2', 'Hà Thị An', 'Tổ 2'],
    ['Hà Thị An - UV BCH', 'Hà Thị An', 'UV BCH'],
    ['HÀ THỊ AN - ĐV ưu tú', 'Hà Thị An', 'ĐV ưu tú'],
    ['Hà Thị An/BT', 'Hà Thị An', 'BT'],
    ['Hà Thị An BT', 'Hà Thị An', 'BT'],
    ['Hà Thị An; BT', 'Hà Thị An', 'BT'],
    ['Hà Thị An: Bí thư', 'Hà Thị An', 'Bí thư'],
    ['Hà Thị An - Bí thư', 'Hà Thị An', 'Bí thư'],
    ['Hà Thị An (PBT)', 'Hà Thị An', '(PBT)'],
    ['Hà Thị An\nBí thư', 'Hà Thị An', 'Bí thư'],
    ['Hà Thị An Phó Bí thư chi bộ', 'Hà Thị An', 'Phó Bí thư chi bộ'],
    ['HÀ THỊ AN ỦY VIÊN', 'Hà Thị An', 'ỦY VIÊN'],
    ['Cầm Thị An\nBí thư', 'Cầm Thị An', 'Bí thư'],
    ['Hà Thị An\nĐảng viên', 'Hà Thị An', 'Đảng viên'],
    ['Hà Thị An - Nữ', 'Hà Thị An', 'Nữ'],
    ['Hà An, nữ', 'Hà An', 'nữ'],
    ['Hà Văn An - Nam', 'Hà Văn An', 'Nam'],
    ['Hà Thị An tức Hương', 'Hà Thị An', 'tức Hương'],
    ['Hà Thị An - tức Hương', 'Hà Thị An', 'tức Hương'],
    ['Hà Thị An, còn gọi: Hương', 'Hà Thị An', 'còn gọi: Hương'],
    ['Hà Thị An, Phó bí thư', 'Hà Thị An', 'Phó bí thư'],
    ['Hà Thị An: đã mất', 'Hà Thị An', 'đã mất'],
    ['Hà Thị An, đã chuyển', 'Hà Thị An', 'đã chuyển'],
    ['Hà Thị An đã mất 2020', 'Hà Thị An', 'đã mất 2020'],
    ['Hà Thị An chuyển về Khu 2', 'Hà Thị An', 'chuyển về Khu 2'],
    ['Hà Thị An đã chuyển Khu 3', 'Hà Thị An', 'đã chuyển Khu 3'],
    ['Hà Thị An chưa chuyển đi', 'Hà Thị An', 'chưa chuyển đi'],
    ['Hà Thị An chồng đã mất', 'Hà Thị An', 'chồng đã mất'],
    ['HÀ THỊ AN ĐÃ MẤT', 'Hà Thị An', 'ĐÃ MẤT'],
    ['HÀ THỊ AN CHỒNG ĐÃ MẤT', 'Hà Thị An', 'CHỒNG ĐÃ MẤT'],
    ['Hà Thị An - Đã mất', 'Hà Thị An', 'Đã mất'],
    ['Hà Thị An-đã chuyển đi', 'Hà Thị An', 'đã chuyển đi'],
    ['hà thị an đã mất', 'Hà Thị An', 'đã mất'],
    ['Hà thị an chưa chuyển đi', 'Hà Thị An', 'chưa chuyển đi'],
    ['Hà thị an chuyển sinh hoạt', 'Hà Thị An', 'chuyển sinh hoạt'],
    ['Hà Thị An 2 - Bí thư', 'Hà Thị An 2', 'Bí thư'],
    ['đ/c Hà Thị An chuyển đi Hà Nội', 'Hà Thị An', 'chuyển đi Hà Nội'],
  ])('is split from %s', (cell, name, note) => {
    expect([parseName(cell)?.text, noteBehindName(cell)]).toEqual([name, note]);
  });

  it.each([
    ...['Hà Thị An', 'Hà Thị An (2)', 'Hà Thị An (lớn)', 'Hà Thị An *', 'Hà Thị An (?)'],
    ...['1. Hà Thị An', 'Đ/c Hà Thị An', 'Nguyễn Thị Thu-Hà', 'nguyễn văn đi', '', 'Hà Thị Chuyển'],
    ...['Hà Văn - Nam', 'Hà Văn Tức', 'Trần Thị Anh Thư', 'Hà Văn Hội Viên', 'Lê Thị Bí Thư'],
    ...['Hà Thị An (con ông Bình)', 'Hà Thị An ( con ông Bình )', 'HÀ VĂN CHUYỂN'],
  ])('is not found in %s', (cell) => {
    expect(noteBehindName(cell)).toBe('');
  });

  it('leaves the mark of a namesake with blanks in its brackets', () => {
    expect(parseName('Hà Thị An ( con ông Bình )')?.text).toBe('Hà Thị An (con ông Bình)');
  });

  it('takes milliseconds, not minutes', () => {
    const started = performance.now();
    for (const part of ['đã ', ' - ', ', ', '((', 'A b, ', ' đã mất']) {
      noteBehindName(`Hà Thị ${part.repeat(280 / part.length)}`);
    }
    expect(performance.now() - started).toBeLessThan(10_000);
  });
});

describe('a post before a name', () => {
  it.each([
    'Bí thư: Hà Thị An',
    'BT Hà Thị An',
    'Phó bí thư Hà Thị An',
    'Chi hội trưởng: Hà Thị An',
    'Con: Hà Thị An',
    'Vợ : Hà Thị An',
    'Mẹ:Hà Thị An',
  ])('is removed: %s', (cell) => {
    expect(parseName(cell)?.text).toBe('Hà Thị An');
  });

  it.each(['Bí Thị Thư', 'Bì Thư Hà', 'Con Thị An'])('is not seen in a name: %s', (cell) => {
    expect(parseName(cell)?.text).toBe(cell);
  });
});
