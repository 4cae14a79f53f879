import { describe, expect, it } from 'vitest';
import { isCutTitle } from '../../../src/recognise/cells/titleBranch.js';

describe('isCutTitle', () => {
  const isCut = (title: string) => isCutTitle(title, ['chi đoàn', 'chi hội']);

  it('knows titles of lists that end before the name of a place', () => {
    expect(isCut('DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU')).toBe(true);
    expect(isCut('Danh sách đoàn viên chi đoàn')).toBe(true);
    expect(isCut('DANH SÁCH HỘI VIÊN  TỔ DÂN PHỐ')).toBe(true);
  });

  it('leaves whole titles, other lines and names alone', () => {
    expect(isCut('DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU LÈN')).toBe(false);
    expect(isCut('DANH SÁCH ĐOÀN VIÊN')).toBe(false);
    expect(isCut('BCH CHI ĐOÀN KHU')).toBe(false);
    expect(isCut('Hà Thị Khu')).toBe(false);
  });
});
