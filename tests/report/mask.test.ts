import { describe, expect, it } from 'vitest';
import { maskedNumber, maskedText } from '../../src/report/mask.js';

describe('maskedNumber', () => {
  it.each([
    ['025198001234', '025*****1234'],
    ['131234567', '131***567'],
    ['0912345678', '091****678'],
    ['+84 912 345 678', '+84 9** *** 678'],
    ['1234', '**34'],
    ['', ''],
    ['không có', 'không có'],
  ])('%s → %s', (text, masked) => {
    expect(maskedNumber(text)).toBe(masked);
  });
});

describe('maskedText', () => {
  it.each([
    ['CMND cũ 131234567, nay 025198001234', 'CMND cũ 131***567, nay 025*****1234'],
    ['gọi 0912.345.678', 'gọi 091*.***.678'],
    ['05/03/1998', '05/03/1998'],
    ['1998-03-05', '1998-03-05'],
    ['Khu 12345678', 'Khu 12345678'],
    ['1234567890123', '1234567890123'],
  ])('%s → %s', (text, masked) => {
    expect(maskedText(text)).toBe(masked);
  });
});
