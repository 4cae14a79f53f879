import { expect, test } from 'vitest';
import { inVietnameseOrder, nameKey, vietnameseKey } from '../../../src/text/letters/collate.js';
import { compareText } from '../../../src/text/letters/fold.js';

function sorted(texts: string[], key: (text: string) => string): string[] {
  return [...texts].sort((a, b) => compareText(key(a), key(b)));
}

test.each([
  [
    'letters',
    ['An', 'Ăn', 'Ân', 'Bình', 'Chi', 'Dung', 'Đào', 'En', 'Ên', 'Oanh', 'Ôn', 'Ơn', 'Uy', 'Ưu'],
  ],
  ['tones', ['ma', 'mà', 'mả', 'mã', 'má', 'mạ', 'man']],
  ['letters before tones', ['hoà', 'hoan', 'hoàn', 'hoang', 'hoàng']],
  ['the shorter word first', ['Lan', 'Lan Anh', 'Lành', 'Lê']],
  ['numbers by size', ['Khu 1', 'Khu 2', 'Khu 10', 'Khu Chiềng']],
])('sorts %s', (_, order) => {
  expect(sorted([...order].reverse(), vietnameseKey)).toEqual(order);
});

test('sorts names of equal keys by code point', () => {
  expect(inVietnameseOrder(['khu 10', 'khu 2', 'Khu 2'])).toEqual(['Khu 2', 'khu 2', 'khu 10']);
});

test('ignores case, punctuation and place of the tone', () => {
  expect(vietnameseKey('KHU  HÒA, 01')).toBe(vietnameseKey('khu hoà 1'));
});

test('sorts people by given name, then by surname', () => {
  const order = ['Trần Văn An', 'Lê Thị Ánh', 'Bùi Lan', 'Đỗ Thu Lan', 'Phạm Lan', 'Hà Văn Quý'];
  expect(sorted([...order].reverse(), nameKey)).toEqual(order);
});
