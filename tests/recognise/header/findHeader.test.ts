import { describe, expect, it } from 'vitest';
import { ASSOCIATION, layoutOf, recogniseOne, tableOf } from '../support.js';

describe('an empty form of heads of households', () => {
  const HEADINGS = ['Số TT (*)', 'Họ và tên chủ hộ (*)', 'Số CCCD chủ hộ (*)', 'Chi hội', 'SĐT'];

  it('has a header', () => {
    const { columns, kinds } = layoutOf(
      tableOf([['HND XÃ-PHƯỜNG…..'], [], HEADINGS, ['']]),
      ASSOCIATION,
    );
    expect(kinds[2]).toBe('header');
    expect(columns.map(({ field }) => field)).toEqual(['ordinal', 'name', 'id', 'branch', 'phone']);
  });

  it('is missing where somebody is the head', () => {
    const row = ['Số 1', 'Chủ hộ', 'Chi hội 3', 'Thôn'];
    expect(recogniseOne(tableOf([row, ['2', 'Vợ', 'x', 'y']]), ASSOCIATION).layout).toHaveProperty(
      'reason',
    );
  });
});
