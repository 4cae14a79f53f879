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
    ...[
      'gộp (k chắc)',
      'gộp, chắc vậy',
      '1 người - chưa hỏi',
      'gộp (nghe nói)',
      'gộp (đoán)',
      'gộp, k',
    ],
    ...[
      'gộp (nếu cùng CCCD)',
      'gộp (đúng không?)',
      'gộp (chắc k?)',
      'gộp (để em hỏi)',
      'gộp (ktra lại)',
    ],
  ])('does not count if they take it back: %s', (cell) => {
    expect(readDecision(cell)).toBeUndefined();
  });

  it.each([
    ...['Gộp (hỏi rồi)', 'Gộp (đã kiểm tra)', 'hai người (không rõ số CCCD của B)', 'GOP: trùng'],
    ...['Dòng này đúng (hỏi mẹ)', 'Một người - chắc chắn', 'Hai người (Linh em Ninh)'],
    ...['Gộp (khác ngày sinh)', 'Gộp (hỏi m?)', 'Gộp (tạm trú ở Khu 2)'],
    ...['G?p (h?i m?)', 'tách, hai chị em', 'Gộp (chắc)'],
  ])('counts otherwise: %s', (cell) => {
    expect(readDecision(cell)).toBeDefined();
  });
});
