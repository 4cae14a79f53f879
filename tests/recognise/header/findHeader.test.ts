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

describe('a row of translations', () => {
  it('belongs to the header if half of it is English', () => {
    const { headerTop, headerBottom, kinds } = layoutOf(
      tableOf([
        ['STT', 'Mã NV', 'Họ và tên', 'Bộ phận', 'Ngày cấp', 'Ngày sinh'],
        ['No.', 'Code', 'Full name', 'Dept.', 'Issue date', 'DOB'],
        ['1', 'NV01', 'Hà Thị Bưởi', 'May 1', '06/05/2021', '02/03/1999'],
        ['2', 'NV02', 'Đinh Văn Mít', 'Cắt', '06/05/2021', '14/09/2001'],
      ]),
    );
    expect([headerTop, headerBottom]).toEqual([0, 1]);
    expect(kinds).toEqual(['header', 'header', 'member', 'member']);
  });
});
