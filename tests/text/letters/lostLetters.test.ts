import { describe, expect, it } from 'vitest';
import { isDamaged, isTypedAs } from '../../../src/text/letters/lostLetters.js';

describe('a typed text', () => {
  it.each([
    ['nguyễn văn hùng', 'Nguyễn Văn Hùng'],
    ['Nguyen Van Hung', 'Nguyễn Văn Hùng'],
    ['Nguy?n Van Hùng', 'Nguyễn Văn Hùng'],
    ['Ðinh Van Son', 'Đinh Văn Sơn'],
    ['Hoà', 'Hòa'],
    ['Nguy?n Th? Th?y', 'Nguyễn Thị Thủy'],
    ['Nguy?n Th? Thu?', 'Nguyễn Thị Thuỷ'],
    ['Chi ?oàn Khu 1', 'Chi đoàn Khu 1'],
    ['N\ufffd', 'Nữ'],
  ])('%s may mean %s', (typed, known) => {
    expect(isTypedAs(typed, known)).toBe(true);
    expect(isTypedAs(typed.normalize('NFD'), known)).toBe(true);
  });

  it.each([
    ['Nguyễn Văn Hưng', 'Nguyễn Văn Hùng'],
    ['Nguyễn Thị Ly', 'Nguyễn Thị Lý'],
    ['Nguyễn Văn Hung', 'Nguyễn Văn Hưng'],
    ['02520100000?', '025201000001'],
    ['Khu ?', 'Khu 1'],
    ['N?', 'Nam'],
  ])('%s does not mean %s', (typed, known) => {
    expect(isTypedAs(typed, known)).toBe(false);
  });
});

it.each([
  ['Nguy?n', true],
  ["H'Hen NiÃª", true],
  ['Nguyá»…n Há»“ng', true],
  ['Æ°', true],
  ["H'Hen Niê", false],
  ['Nguyễn Hồng Ân', false],
  ['NGÃ, Ã', false],
])('detects damage of %s: %s', (text, expected) => {
  expect(isDamaged(text)).toBe(expected);
});
