import { describe, expect, it } from 'vitest';
import { containsMoreThanId, parseId } from '../../../src/text/index.js';

const idOf = (text: string) => {
  const id = parseId(text);
  return typeof id === 'object' ? id.text : '';
};

describe('the cell of an ID number', () => {
  it.each([
    '025301000111 (CMND cũ 131234567)',
    '025301000112; 025301000113',
    '131234567 - CA Phú Thọ cấp 2010',
    'CC: 025201000333 ngày 12/12/2021',
    '025080000001 1/1/2022',
  ])('has more than the number: %s', (text) => {
    expect(containsMoreThanId(text, idOf(text))).toBe(true);
  });

  it.each([
    ...[
      '025301000111',
      "'025301000111",
      ' 025 301 000 111 ',
      '025.301.000.111',
      'CCCD: 025301000111',
    ],
    ...['O25301000111', '025301000111.0', '13123456', 'Số CMND 131234567', '025-301-000-111'],
  ])('has only the number: %s', (text) => {
    expect(containsMoreThanId(text, idOf(text))).toBe(false);
  });
});
