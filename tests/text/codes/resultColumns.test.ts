import { describe, expect, it } from 'vitest';
import { resultColumns, resultOldBranch } from '../../../src/text/index.js';

describe('columns of the roster of a result', () => {
  it('are found by its headings', () => {
    const headings = ['Mã', 'Họ và tên', 'Xã cũ', 'Chi bộ cũ', 'Xã mới', 'Chi bộ mới', 'Nguồn'];
    const found = { member: 0, newCommune: 4, newBranch: 5, oldBranch: 3 };
    expect(resultColumns(headings)).toEqual(found);
    const none = { member: 0, newCommune: 2, newBranch: -1, oldBranch: -1 };
    expect(resultColumns(['Mã', 'Họ và tên', 'Xã mới'])).toEqual(none);
  });

  it('are no columns of another list', () => {
    expect(resultColumns(['Họ và tên', 'Xã mới', 'Chi bộ cũ', 'Chi bộ mới'])).toBeUndefined();
    expect(resultColumns(['Mã', 'Họ và tên', 'Chi bộ cũ', 'Chi bộ mới'])).toBeUndefined();
  });
});

describe('resultOldBranch', () => {
  it.each([
    [['Mã', 'Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'], 2],
    [['Mã', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'], 1],
    [['Họ và tên', 'Xã cũ', 'Chi bộ cũ', 'Xã mới', 'Chi bộ mới'], 2],
    [['Họ và tên', 'Chi đoàn cũ', 'Chi đoàn mới'], -1],
    [['Họ và tên', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'], -1],
    [['Họ và tên', 'Xã cũ', 'Chi đoàn cũ'], -1],
    [['Họ và tên', 'Xã cũ', 'Chi đoàn', 'Xã mới', 'Chi đoàn mới'], -1],
  ])('of %j is %i', (headings, column) => {
    expect(resultOldBranch(headings)).toBe(column);
  });
});
