import { describe, expect, it } from 'vitest';
import { isExampleName, isExampleNumber } from '../../../src/recognise/cells/exampleWords.js';

describe('isExampleNumber', () => {
  it.each(['VD', 'Ví dụ:', 'Mẫu 1'])('is true for %j', (text) => {
    expect(isExampleNumber(text)).toBe(true);
  });

  it.each(['1', '', '1.', 'Mẫu đơn'])('is false for %j', (text) => {
    expect(isExampleNumber(text)).toBe(false);
  });
});

describe('isExampleName', () => {
  it.each(['VD: Nguyễn Văn A', '(Ví dụ. Nguyễn Văn A)'])('is true for %j', (text) => {
    expect(isExampleName(text)).toBe(true);
  });

  it.each(['Vi Dụ Anh', 'Nguyễn Văn A.', ''])('is false for %j', (text) => {
    expect(isExampleName(text)).toBe(false);
  });
});
