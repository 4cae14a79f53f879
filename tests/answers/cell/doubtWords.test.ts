import { describe, expect, it } from 'vitest';
import { readDecision } from '../../../src/answers/cell/decisionWords.js';

describe('a decision with words behind it', () => {
  it.each([
    ...[
      'Gộp (chưa chắc)',
      'gộp - không chắc lắm',
      'GOP (chua chac)',
      'một người (?)',
      'Gộp; ko rõ',
    ],
    ...['Một người, hỏi lại bí thư', 'Hai người (cần kiểm tra lại)', 'dòng này đúng, có lẽ'],
    ...['Dòng này đúng, nhưng năm 1995', 'gộp; tuy nhiên khác ngày sinh', 'GOP (but ask)'],
    ...['G?p (ch?a ch?c)', 'merge (not sure)', 'chọn B (xem lại)', 'hai người - để hỏi gia đình'],
  ])('does not count if they take it back: %s', (cell) => {
    expect(readDecision(cell)).toBeUndefined();
  });

  it.each([
    ...['Gộp (hỏi rồi)', 'Gộp (đã kiểm tra)', 'hai người (không rõ số CCCD của B)', 'GOP: trùng'],
    ...['Dòng này đúng (hỏi mẹ)', 'Một người - chắc chắn', 'Hai người (Linh em Ninh)'],
    ...['G?p (h?i m?)', 'tách, hai chị em', 'Gộp (chắc)'],
  ])('counts otherwise: %s', (cell) => {
    expect(readDecision(cell)).toBeDefined();
  });
});
