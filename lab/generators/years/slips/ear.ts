/** Misspells names that were heard: by dialect, or by tones that sound alike. */
import type { Random } from '#product/sample/index.js';
import { upperFirst } from '#product/text/index.js';
import { toneOfWord, withTone } from './letters.js';

export type Dialect = 'none' | 'l n' | 'ch tr' | 's x' | 'd gi r' | 'hỏi ngã';

/** Onsets that sound alike, the correct one first. */
const alike: Readonly<Record<Dialect, readonly (readonly [string, string])[]>> = {
  none: [],
  'l n': [
    ['l', 'n'],
    ['n', 'l'],
  ],
  'ch tr': [
    ['tr', 'ch'],
    ['ch', 'tr'],
  ],
  's x': [
    ['s', 'x'],
    ['x', 's'],
  ],
  'd gi r': [
    ['gi', 'd'],
    ['d', 'gi'],
    ['r', 'd'],
  ],
  'hỏi ngã': [],
};

/** Probability that a sound of the dialect is misspelt; people know how to write most names. */
const goesWrong = 0.12;

/** Spells a word as it is heard. */
export function heard(word: string, dialect: Dialect, random: Random): string {
  if (!random.chance(goesWrong)) return word;
  const tone = toneOfWord(word);
  if (dialect === 'hỏi ngã') {
    if (tone === 'hỏi') return withTone(word, 'ngã');
    return tone === 'ngã' ? withTone(word, 'hỏi') : word;
  }
  const lower = word.toLowerCase();
  for (const [right, wrong] of alike[dialect]) {
    if (
      !lower.startsWith(right) ||
      /^(ng|nh)/.test(lower) ||
      !/^\p{L}/u.test(lower.slice(right.length))
    )
      continue;
    return upperFirst(wrong + lower.slice(right.length));
  }
  return word;
}

/** Given names that sound similar on a bad telephone line. */
const nearNames: Readonly<Record<string, readonly string[]>> = {
  Hùng: ['Hưng', 'Hung'],
  Hưng: ['Hùng'],
  Hương: ['Hường', 'Hằng'],
  Hường: ['Hương'],
  Thủy: ['Thúy', 'Thùy'],
  Thúy: ['Thủy', 'Thùy'],
  Thùy: ['Thủy', 'Thúy'],
  Huyền: ['Hiền', 'Uyên'],
  Hiền: ['Huyền'],
  Tuấn: ['Toán', 'Tuân'],
  Toàn: ['Toản', 'Đoàn'],
  Mạnh: ['Manh', 'Mành'],
  Nhung: ['Dung', 'Nhưng'],
  Dung: ['Nhung', 'Dũng'],
  Duyên: ['Duyến', 'Quyên'],
  Loan: ['Lan', 'Noan'],
  Phương: ['Phượng', 'Phường'],
  Phượng: ['Phương'],
  Linh: ['Lĩnh', 'Ninh'],
  Khánh: ['Khanh'],
  Quyết: ['Quyền', 'Khuyết'],
  Thắng: ['Thăng', 'Thẳng'],
  Trường: ['Chường', 'Trưởng'],
  Ngân: ['Ngần', 'Ngàn'],
  Vân: ['Văn', 'Vần'],
  Thảo: ['Thao', 'Thão'],
};

export function misheard(given: string, random: Random): string {
  const near = nearNames[given];
  return near !== undefined && random.chance(0.06) ? random.pick(near) : given;
}
