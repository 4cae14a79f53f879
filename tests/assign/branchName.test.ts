import { describe, expect, it } from 'vitest';
import { parseBranch } from '../../src/assign/branchName.js';

const PREFIXES = ['chi đoàn', 'cđ'];
const keyOf = (text: string) => parseBranch(text, PREFIXES).key;

describe('spellings of one branch', () => {
  it.each([
    ['khu 1', ['Khu 1', 'khu 01', 'KHU I', 'Chi đoàn Khu I', 'CĐ khu 1', 'Khu số 1', 'khu1']],
    ['khu 1', ['Chi đoàn chi đoàn khu 1', 'CĐ: Khu 1.', 'chi doan khu 1', 'K. 1', 'K1']],
    ['khu chiềng', ['khu Chiềng', 'Chi đoàn khu Chiềng', 'K. Chiềng', ' khu  chiềng ']],
    ['tổ dân phố 5', ['TDP 5', 'tdp5', 'TDP. 05', 'Tổ dân phố V', 'Chi đoàn TDP số 5']],
    ['mầm non phú hộ', ['MN Phú Hộ', 'Chi đoàn Mầm non Phú Hộ']],
    ['công an', ['CA', 'Công an', 'Chi đoàn công an']],
    ['khu hoà bình', ['Khu Hoà Bình', 'Khu Hòa Bình', 'Khu Hòa Bình'.normalize('NFD')]],
    ['4', ['Chi đoàn 4', 'CĐ 04', '4']],
    ['', ['Chi đoàn', 'CĐ', ' ']],
  ])('%s', (key, texts) => {
    for (const text of texts) expect(`${text} → ${keyOf(text)}`).toBe(`${text} → ${key}`);
  });
});

describe('names that stay apart', () => {
  it.each([
    ['Khu Phú Lợi', 'Khu Phúc Lợi'],
    ['Khu 1', 'Khu 11'],
    ['Khu 1', 'Thôn 1'],
    ['Khu 1', 'Khu 1A'],
    ['Khu Hương', 'Khu Hường'],
    ['Vi', 'Chi đoàn 6'],
    ['Cà Mau', 'Công an Mau'],
    ['Khu Đoàn', 'Khu'],
  ])('%s and %s', (a, b) => {
    expect(keyOf(a)).not.toBe(keyOf(b));
  });
});

describe('a name without marks or kind of place', () => {
  it('can be compared with one that has them', () => {
    const full = parseBranch('Chi đoàn khu Chiềng', PREFIXES);
    expect(parseBranch('CĐ Chiềng', PREFIXES).key).toBe(full.bare);
    expect(parseBranch('khu chieng', PREFIXES).key).toBe(full.folded);
    expect(parseBranch('Khu', PREFIXES).bare).toBe('khu');
  });
});
