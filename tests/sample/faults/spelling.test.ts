import { describe, expect, it } from 'vitest';
import * as spelling from '../../../src/sample/faults/spelling.js';
import { unmarked } from '../../../src/sample/people/letters.js';

type Spell = (name: string) => string;
const cases: [string, Spell, string, string][] = [
  ['toneMoved', spelling.toneMoved, 'Nguyễn Thị Hòa', 'Nguyễn Thị Hoà'],
  ['toneMoved', spelling.toneMoved, 'Lê Thu Thủy', 'Lê Thu Thuỷ'],
  ['toneMoved', spelling.toneMoved, 'Hà Văn Toàn', 'Hà Văn Toàn'],
  ['toneMoved', spelling.toneMoved, 'Hà Minh Quý', 'Hà Minh Quý'],
  ['iForY', spelling.iForY, 'Lý Thị Mỹ', 'Lí Thị Mĩ'],
  ['iForY', spelling.iForY, 'Hà Minh Quý', 'Hà Minh Quí'],
  ['iForY', spelling.iForY, 'Trần Huyền Vy', 'Trần Huyền Vy'],
  ['iForY', spelling.iForY, 'Trần Thủy Tuyết', 'Trần Thủy Tuyết'],
  ['hoiNgaSwapped', spelling.hoiNgaSwapped, 'Vũ Hữu Hải', 'Vủ Hửu Hãi'],
  ['ethForD', spelling.ethForD, 'Đinh Văn Đức', 'Ðinh Văn Ðức'],
  ['telexTyped', spelling.telexTyped, 'Nguyễn Đức Hường', 'Nguyeexn Dduwsc Huwowfng'],
  ['vniTyped', spelling.vniTyped, 'Nguyễn Đức', 'Nguye64n D9u71c'],
  ['abbreviatedMiddle', spelling.abbreviatedMiddle, 'Hà Thị Thu Hương', 'Hà T. T. Hương'],
  ['initials', spelling.initials, 'Nguyễn Thị Hoa', 'N.T. Hoa'],
  ['middleDropped', spelling.middleDropped, 'Hà Thị Thu Hương', 'Hà Hương'],
  ['dialectSpelt', spelling.dialectSpelt, 'Hà Thị Trang', 'Hà Thị Chang'],
  ['dialectSpelt', spelling.dialectSpelt, 'Hà Thị Ngân', 'Hà Thị Ngân'],
  ['dialectSpelt', spelling.dialectSpelt, 'Hà Văn Nam', 'Hà Văn Lam'],
  ['questionMarks', spelling.questionMarks, 'Đặng Thị Hường', 'Ð?ng Th? Hu?ng'],
  ['unmarked', unmarked, 'Đặng Thị Hường', 'Dang Thi Huong'],
];

describe('misspellings', () => {
  it.each(cases)('misspells by %s: %#', (_name, spell, name, expected) => {
    expect(spell(name)).toBe(expected);
  });

  it('decomposes a name without changing its appearance', () => {
    const name = spelling.decomposed('Đặng Thị Hường');
    expect(name).not.toBe('Đặng Thị Hường');
    expect(name.normalize('NFC')).toBe('Đặng Thị Hường');
  });
});
