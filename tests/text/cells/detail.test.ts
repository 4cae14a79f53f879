import { describe, expect, it } from 'vitest';
import {
  addsNothing,
  areCompatible,
  includesValue,
  isSameSpelling,
} from '../../../src/text/cells/detail.js';

describe('includesValue', () => {
  it.each([
    ['01/01/2001', '2001'],
    ['12/05/2001', '2001'],
    ['26/12/2016', '12/2016'],
    ['26.12.2016', '12/2016'],
    ['12/2016', '2016'],
    ['18/06/1856', '1856'],
    ['26/12/2016', '2016-12'],
    ['đi làm xa.', 'Đi làm xa'],
    ['Xã Kiệt Sơn', 'Kiệt Sơn'],
    ['Khu 1, xã Kiệt Sơn', 'kiệt sơn'],
    ['CHI ĐOÀN KHU 2', 'Khu 2'],
    ['Khu 1, x. Mẫu, h. Tân Sơn', 'Xã Mẫu'],
    ['Hà Thị Thúy', 'HÀ THỊ THUÝ'],
    ['Khu 1, xã Mẫu', 'Khu 1'],
    ['Bí thư; chuyển SH về Nam Kim', 'Bí thư'],
  ])('%j includes %j, and not the reverse unless they are equal', (fuller, short) => {
    expect(includesValue(fuller, short)).toBe(true);
    expect(areCompatible(short, fuller)).toBe(true);
    expect(includesValue(short, fuller)).toBe(isSameSpelling(short, fuller));
  });

  it.each([
    ['12/05/2001', '2002'],
    ['26/12/2016', '11/2016'],
    ['Phó Bí thư', 'Bí thư'],
    ['không đạt', 'đạt'],
    ['Khu 12', 'Khu 1'],
    ['Xã Tân Sơn', 'Huyện Tân Sơn'],
    ['Chi đoàn Khu 1', 'Khu 2'],
    ['Xã Đội', 'Xã'],
    ['18/06/1856', '1857'],
    ['26/12/16', '26/12/1916'],
    ['12/12', '12'],
    ['Hà Thị Hường', 'Hà Thị Hương'],
    ['025201000101', '2001'],
    ['12/05/2001', '01/01/2002'],
    ['131234567', '131234568'],
    ['0912345678', '025201000101'],
  ])('%j and %j are two values', (a, b) => {
    expect(areCompatible(a, b)).toBe(false);
  });

  it.each([
    // 1 January stands for its year, but is shown as a day.
    ['12/05/2001', '01/01/2001'],
    ['05/2001', '01/01/2001'],
    // A change of card.
    ['131234567', '025201000101'],
    ['131**4567', '025*****0101'],
  ])('%j and %j may both be right, and neither includes the other', (a, b) => {
    expect(areCompatible(a, b)).toBe(true);
    expect(areCompatible(b, a)).toBe(true);
    expect(includesValue(a, b) || includesValue(b, a)).toBe(false);
  });
});

it.each([
  ['2016-12-26', '26/12/2016'],
  ['26/12/16', '26/12/2016'],
  ['X. Kiệt Sơn', 'Xã Kiệt Sơn'],
  ['CĐ Khu 2', 'Chi đoàn khu 2'],
  ['Kiệt Sơn, Tân Sơn', 'Kiệt Sơn - Tân Sơn'],
])('%j and %j include each other', (a, b) => {
  expect([includesValue(a, b), includesValue(b, a)]).toEqual([true, true]);
});

describe('addsNothing', () => {
  it.each([
    ['2001', '01/01/2001'],
    ['15/03/2002', '2002'],
    ['Xã Kiệt Sơn', 'Kiệt Sơn'],
  ])('is true beside %j of %j', (shown, other) => {
    expect(addsNothing(shown, other)).toBe(true);
  });

  it.each([
    ['12/2016', '26/12/2016'],
    ['15/03/2002', '01/01/2002'],
    ['Khu 1', 'Khu 1, xã Mẫu'],
    ['025201000101', '131234567'],
  ])('is false beside %j of %j', (shown, other) => {
    expect(addsNothing(shown, other)).toBe(false);
  });
});

it('compares long runs of marks, which some cells of damaged files are', () => {
  for (const run of ['.', ',', '\n']) {
    const long = `Khu 1${run.repeat(900_000)}Khu 2`;
    expect(includesValue(long, 'Khu 3')).toBe(false);
  }
});
