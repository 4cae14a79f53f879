import { describe, expect, it } from 'vitest';
import { ID, outcome, tableOf } from '../support.js';

const HEADER = 'Mã xung đột|Bản ghi|Gợi ý|Quyết định|Giá trị đúng';

/** Reads rows `letter|suggestion|decision|value` of one question. */
function read(...rows: string[]): string[] {
  return outcome([tableOf([HEADER, ...rows.map((row) => `${ID}|${row}`)])]);
}

describe('an agreement with the suggestion', () => {
  it.each([
    ['Một người: Cùng ngày sinh; khả năng là một người: 99 %', 'A|GOP|'],
    ['GOP: Cùng ngày sinh', 'A|GOP|'],
    ['Hai người: Hai số CCCD khác nhau', 'A|RIENG|'],
    ['Dòng A đúng: Giá trị của đa số', 'A|CHON|'],
    ['CHON A: Giá trị của đa số', 'A|CHON|'],
    ['Đã trả lời “Hai người: em” nhưng chưa dùng được.\nMột người: Cùng ngày sinh', 'A|GOP|'],
  ])('is that suggestion: %s', (suggestion, answer) => {
    for (const word of [
      'Đồng ý',
      'đồng ý ạ',
      'OK',
      'ok nhé',
      'Nhất trí.',
      'theo gợi ý',
      'dong y',
    ]) {
      expect(read(`A|${suggestion}|${word}|`), word).toEqual([answer]);
    }
  });

  it.each([
    ['nothing is suggested', 'A||Đồng ý|'],
    ['only an earlier answer came back', 'A|Đã trả lời “Một người: em” nhưng chưa dùng được.|OK|'],
    ['another row is suggested', 'B|Dòng A đúng: Giá trị của đa số|OK|'],
    ['it is in doubt', 'A|Một người: Cùng ngày sinh|Đồng ý?|'],
  ])('is not used if %s', (_, row) => {
    expect(read('A|||', row)).toEqual(['answer-unknown-word']);
  });

  it('is a suggested place, also in the column of values', () => {
    const suggestion = 'Đã trả lời “Khu” nhưng chưa dùng được.\nChi đoàn khu 2: Tên gần giống';
    for (const cells of ['Đồng ý|', '|ok', 'OK|ok']) {
      expect(read(`A|${suggestion}|${cells}`), cells).toEqual(['A|DONG_Y|Chi đoàn khu 2']);
    }
    expect(read(`A|${suggestion}|OK|Khu 3`)).toEqual(['answer-unknown-word']);
  });

  it('is never a value', () => {
    expect(read('A|||đồng ý')).toEqual(['answer-unknown-word']);
    expect(read('A|Dòng A đúng: Giá trị của đa số||nhất trí')).toEqual(['A|CHON|']);
  });

  it('is not used beside another decision or a value', () => {
    const suggestion = 'Dòng A đúng: Giá trị của đa số';
    expect(read(`A|${suggestion}|OK|hai người`)).toEqual(['answer-unknown-word']);
    expect(read(`A|${suggestion}|OK|05/03/1999`)).toEqual(['A|CHON|05/03/1999']);
  });
});
