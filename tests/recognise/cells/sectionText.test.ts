import { describe, expect, it } from 'vitest';
import { isPlace } from '../../../src/recognise/cells/sectionText.js';

describe('isPlace', () => {
  const isOne = (text: string) => isPlace(text, ['chi đoàn']);

  it('knows places without marks and with figures', () => {
    expect(isOne('Phan doan 2')).toBe(true);
    expect(isOne('Phân doan 2')).toBe(true);
    expect(isOne('Xom Doi')).toBe(true);
    expect(isOne('Khu Thị Tứ')).toBe(true);
  });

  it('takes no name of a person for a place', () => {
    expect(isOne('Phan Đoan Trang')).toBe(false);
    expect(isOne('Khu Thị Lan')).toBe(false);
    expect(isOne('Lê Thôn Nữ')).toBe(false);
  });
});
