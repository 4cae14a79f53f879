import { describe, expect, it } from 'vitest';
import {
  communeBefore,
  communeBehind,
  communeOfLine,
  communeOfSheet,
} from '../../../../src/assign/table/reading/communeTexts.js';

describe('a line of a commune', () => {
  it.each([
    ['I. XÃ KIỆT SƠN', 'Xã Kiệt Sơn'],
    ['Đoàn xã Kiệt Sơn (cũ): 5 chi đoàn', 'Xã Kiệt Sơn'],
    ['2) BCH ĐOÀN PHƯỜNG PHONG CHÂU', 'Phường Phong Châu'],
    ['TT. Thanh Sơn', 'Thị trấn Thanh Sơn'],
    ['Xã Tân Sơn, huyện Tân Sơn', 'Xã Tân Sơn, huyện Tân Sơn'],
    ['Hội LHTN xã Lai Đồng cũ', 'Xã Lai Đồng'],
    ['Phường 5', 'Phường 5'],
    ['xa Kiet Son', 'Xa Kiet Son'],
  ])('%s', (line, commune) => {
    expect(communeOfLine(line)).toBe(commune);
  });

  it.each(['Xã đội', 'Chi đoàn Khu 1 xã Kiệt Sơn', 'Công an xã', 'Thị xã Phú Thọ', 'Khu 1', ''])(
    'is not %s',
    (line) => {
      expect(communeOfLine(line)).toBeUndefined();
    },
  );

  it('may be the name of a sheet, which needs no type', () => {
    expect(communeOfSheet('Kiệt Sơn')).toBe('Kiệt Sơn');
    expect(communeOfSheet('xã Kiệt Sơn')).toBe('Xã Kiệt Sơn');
    expect(communeOfSheet('Danh sách 2')).toBe('');
  });
});

describe('a commune beside branches', () => {
  it.each([
    ['Khu 1, xã Kiệt Sơn cũ', 'Khu 1', 'Xã Kiệt Sơn'],
    ['Chi đoàn Khu 1 - Đoàn xã Kiệt Sơn', 'Chi đoàn Khu 1', 'Xã Kiệt Sơn'],
    ['Khu 1 (thuộc xã Kiệt Sơn)', 'Khu 1', 'Xã Kiệt Sơn'],
    ['Khu Đoàn xã Lai Đồng', 'Khu Đoàn', 'Xã Lai Đồng'],
    ['Công an xã xã Lai Đồng', 'Công an xã', 'Xã Lai Đồng'],
    ['Công an xã - Đoàn xã Lai Đồng', 'Công an xã', 'Xã Lai Đồng'],
    ['Khu 1 (Kiệt Sơn)', 'Khu 1', 'Kiệt Sơn'],
    ['Khu 1 (khu trung tâm)', 'Khu 1 (khu trung tâm)', ''],
    ['Công an xã', 'Công an xã', ''],
    ['Khu Xa Mạc', 'Khu Xa Mạc', ''],
  ])('follows: %s', (text, branch, commune) => {
    expect(communeBehind(text)).toEqual({ text: branch, commune });
  });

  it('may go before', () => {
    expect(communeBefore('Xã Kiệt Sơn: Khu 1, Khu 2')).toEqual({
      text: 'Khu 1, Khu 2',
      commune: 'Xã Kiệt Sơn',
    });
    expect(communeBefore('Khu 1: 20 đoàn viên').commune).toBe('');
  });
});
