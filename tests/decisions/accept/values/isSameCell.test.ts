import { describe, expect, it } from 'vitest';
import { isSameCell } from '../../../../src/decisions/accept/values/isSameCell.js';

describe('a cell that a program changed', () => {
  it.each([
    ['1/3/1999', '01/03/1999'],
    ['3/1/1999', '01/03/1999'],
    ['1999-03-01', '01/03/1999'],
    ['08/21/97', '21/08/1997'],
    ['8/21/1997', '21/08/1997'],
    ['01-03-99', '01/03/1999'],
    ['36220', '01/03/1999'],
    ['Dec-98', '12/1998'],
    ['12-Dec', '12/12'],
    ['25199000123', '025199000123'],
    ['2,5199E+10', '025199000123'],
    ['25,199,000,123', '025199000123'],
    ['912345678', '0912 345 678'],
    ['84912345678', '+84912345678'],
    ['025*****0123', '025199000123'],
    ['Nguy?n Th? Hu?ng', 'Nguyễn Thị Hường'],
    ['Nguyá»…n Thá»‹ HÆ°á»ng', 'Nguyễn Thị Hường'],
    ['Hà Vãn Trýõng', 'Hà Văn Trương'],
    ['Ðinh Nhu Giang', 'Đinh Như Giang'],
    ['HÀ VĂN AN', 'Hà Văn An'],
    ['Thuỷ', 'Thủy'],
    ['Hà Văn  An ', 'Hà Văn An'],
    ['N?', 'Nữ'],
    ['30/02/2001', '30/02/2001'],
    ['31.06.1997', '31.06.1997'],
    ['31/4/2000', '31/04/2000'],
    ['Hà H?u Anh', 'Hà H?u Anh'],
  ])('is the same: %s', (cell, written) => {
    expect(isSameCell(cell, written)).toBe(true);
  });
});

describe('a cell that a person wrote over', () => {
  it.each([
    ['02/03/1999', '01/03/1999'],
    ['1999', '01/03/1999'],
    ['28/02/2001', '30/02/2001'],
    ['025199000124', '025199000123'],
    ['025*****0124', '025199000123'],
    ['0912345679', '0912345678'],
    ['Hà Thị Ninh', 'Hà Thị Linh'],
    ['Hà Thị Hương', 'Hà Thị Hường'],
    ['Nam', 'Nữ'],
    ['Chi đoàn Khu 2', 'Chi đoàn Khu 1'],
    ['không rõ', '025199000123'],
    ['sai', 'Hà Văn An'],
  ])('is another one: %s', (cell, written) => {
    expect(isSameCell(cell, written)).toBe(false);
  });
});
