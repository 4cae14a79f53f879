import { describe, expect, it } from 'vitest';
import { LetterReader } from '../../../src/recognise/index.js';
import { ASSOCIATION, PARTY, tableOf, YOUTH } from '../support.js';

const reader = new LetterReader([YOUTH, PARTY, ASSOCIATION]);
const PEOPLE = [
  ['1', 'Nguy?n V?n ?n', 'N?', 'Xa nhà'],
  ['2', 'Tr?n Th? H??ng', 'Nam', ''],
];

/** Restores a list with a row of its own above the people. */
function restored(row: string[], people = PEOPLE): string[] {
  return reader.restore(tableOf([row, ...people])).rows[0]! as string[];
}

describe('lost letters', () => {
  it.each([
    ['STT | H? và tên | Ngày sinh | S? CCCD', 'STT | Họ và tên | Ngày sinh | Số CCCD'],
    ['TT | H? và ??m | Tên | S?T', 'TT | Họ và đệm | Tên | SĐT'],
    [
      'STT | H\ufffd t\ufffdn | Ng\ufffdy sinh | Gi\ufffdi t\ufffdnh',
      'STT | Họ tên | Ngày sinh | Giới tính',
    ],
    [
      'STT | H? tên (*) | Gi?i tính | ??a ch? (xã, huy?n)',
      'STT | Họ tên (*) | Giới tính | Địa chỉ (xã, huyện)',
    ],
    // One word that two words fit: Giới, Giỏi.
    ['STT | H? và tên | Ngày sinh | Gi?i', 'STT | Họ và tên | Ngày sinh | Gi?i'],
  ])('of the headings %s', (damaged, whole) => {
    expect(restored(damaged.split(' | '))).toEqual(whole.split(' | '));
  });

  it('of headings without any letter beyond ASCII', () => {
    const headings =
      'STT | H? v? t?n | Ng?y th?ng n?m sinh | D?n t?c | Qu? qu?n | Tr?nh ?? h?c v?n';
    const people = [
      ['1', 'Nguy?n V?n ?n', '02/03/1999', 'Kinh', 'T?n S?n', '12/12'],
      ['2', 'Tr?n Th? H??ng', '05/06/1998', 'Kinh', '?', '12/12'],
    ];
    const { rows } = reader.restore(tableOf([headings.split(' | '), ...people]));
    expect(rows).toEqual([
      ['STT', 'Họ và tên', 'Ngày tháng năm sinh', 'Dân tộc', 'Quê quán', 'Trình độ học vấn'],
      ...people,
    ]);
  });

  it.each([
    ['I. Chi ?oàn khu Chi?ng: 25 ??ng chí', 'I. Chi đoàn khu Chi?ng: 25 đồng chí'],
    ['C?ng: 25 ??ng chí', 'Cộng: 25 đồng chí'],
    ['T?ng c?ng', 'Tổng cộng'],
    ['NG??I L?P BI?U', 'NGƯỜI LẬP BIỂU'],
    ['T? 3', 'Tổ 3'],
  ])('of the line %s', (damaged, whole) => {
    expect(restored([damaged])).toEqual([whole]);
  });

  it('of values that one known wording fits, and of a column of known values', () => {
    const rows = [
      ...PEOPLE,
      ['3', '??ng Viên', 'N?', '?ã tr??ng thành ?oàn'],
      ['4', 'Hà N?', 'N?', '?oàn viên'],
    ];
    expect(reader.restore(tableOf(rows)).rows).toEqual([
      ['1', 'Nguy?n V?n ?n', 'Nữ', 'Xa nhà'],
      ['2', 'Tr?n Th? H??ng', 'Nam', ''],
      ['3', '??ng Viên', 'Nữ', 'Đã trưởng thành đoàn'],
      ['4', 'Hà N?', 'Nữ', 'Đoàn viên'],
    ]);
  });

  it('are not restored in names', () => {
    for (const name of ['?oàn Tr??ng Giang', 'T? Phó', 'N?', 'C?ng V?n Nam', 'V? Công ??c']) {
      expect(restored(['5', name, 'Nam', ''])[1]).toBe(name);
    }
  });

  it('are left alone in a table with a question or two', () => {
    const table = tableOf([['Có ?ng ý không?', 'Là ai?', 'Chi ?oàn']]);
    expect(reader.restore(table)).toBe(table);
  });
});
