import { describe, expect, it } from 'vitest';
import { includesValue, isOneValueOf, isSameSpelling } from '../../../src/text/cells/detail.js';

describe('includesValue', () => {
  it.each([
    ['01/01/2001', '2001'],
    ['12/05/2001', '2001'],
    ['26/12/2016', '12/2016'],
    ['26.12.2016', '12/2016'],
    ['12/2016', '2016'],
    ['Hà Thị Thúy', 'HÀ THỊ THUÝ'],
    ['Khu 1, xã Mẫu', 'Khu 1'],
    ['Bí thư; chuyển SH về Nam Kim', 'Bí thư'],
  ])('%j includes %j, and not the reverse unless they are equal', (fuller, short) => {
    expect(includesValue(fuller, short)).toBe(true);
    expect(isOneValueOf(short, fuller)).toBe(true);
    expect(includesValue(short, fuller)).toBe(isSameSpelling(short, fuller));
  });

  it.each([
    ['12/05/2001', '01/01/2001'],
    ['12/05/2001', '2002'],
    ['26/12/2016', '11/2016'],
    ['Phó Bí thư', 'Bí thư'],
    ['không đạt', 'đạt'],
    ['Khu 12', 'Khu 1'],
    ['Hà Thị Hường', 'Hà Thị Hương'],
    ['025201000101', '2001'],
  ])('%j and %j are two values', (a, b) => {
    expect(isOneValueOf(a, b)).toBe(false);
  });
});
