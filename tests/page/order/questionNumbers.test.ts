import { describe, expect, it } from 'vitest';
import { withNumbers } from '../../../src/page/order/questionNumbers.js';

describe('withNumbers', () => {
  const positions = new Map([
    ['XD553GAM5J', 2],
    ['XDN42AG98N', 0],
  ]);
  const named = (text: string) => withNumbers(text, positions, (number) => `câu ${number}`);

  it.each([
    ['Câu XD553GAM5J: chưa có giá trị đúng.', 'Câu 3: chưa có giá trị đúng.'],
    [
      'Trái với câu trả lời của XD553GAM5J, XDN42AG98N: …',
      'Trái với câu trả lời của câu 3, câu 1: …',
    ],
    ['Question XDN42AG98N: the value is missing.', 'Question 1: the value is missing.'],
  ])('names questions of the page by their numbers: %s', (text, expected) => {
    expect(named(text)).toBe(expected);
  });

  it('keeps ids that the page does not have', () => {
    expect(named('Câu XDS3H7S6SG: …')).toBe('Câu XDS3H7S6SG: …');
  });
});
