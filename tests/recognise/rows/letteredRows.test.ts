import { describe, expect, it } from 'vitest';
import { layoutOf, tableOf } from '../support.js';

/** Kinds of the rows below a one-row header. */
const kindsBelow = (...rows: string[][]) => layoutOf(tableOf(rows)).kinds.slice(1);

describe('people with letters for running numbers', () => {
  const HEADER = ['STT', 'Họ và tên', 'Lý thuyết', 'Thực hành', 'Tổng'];

  it('are people where their letters follow each other, also with a first word of places', () => {
    const kinds = kindsBelow(
      HEADER,
      ['A', 'Hà Thị Bưởi', '8', '9', '17'],
      ['B', 'Khu Lan', '7', '8', '15'],
      ['C.', 'Xóm Na', '8', '8', '16'],
      ['D', 'Tổ Mít', '9', '9', '18'],
    );
    expect(kinds).toEqual(['member', 'member', 'member', 'member']);
  });

  it('does not make sections of numbered people into people', () => {
    const kinds = kindsBelow(
      HEADER,
      ['A', 'Khu Lan', '8', '9', '17'],
      ['1', 'Hà Thị Bưởi', '8', '9', '17'],
      ['B', 'Khu Mít', '7', '8', '15'],
      ['1', 'Lò Thị Ổi', '7', '8', '15'],
    );
    expect(kinds).toEqual(['section', 'member', 'section', 'member']);
  });
});
