import { describe, expect, it } from 'vitest';
import { withOneStyle } from '../../src/init/branchStyle.js';
import type { FoundBranch } from '../../src/model/index.js';

const branch = (suggested: string, newCommune = 'N') => ({ suggested, newCommune }) as FoundBranch;
const styled = (...names: string[]) =>
  withOneStyle(
    names.map((name) => branch(name)),
    'Chi đoàn',
    ['chi đoàn', 'cđ'],
  ).map(({ suggested }) => suggested);

describe('suggested names of branches', () => {
  it.each([
    ['CHI ĐOÀN KHU BƯƠNG', 'Chi đoàn khu Bương'],
    ['CHI ĐOÀN KHU LÈN (Tân Sơn)', 'Chi đoàn khu Lèn (Tân Sơn)'],
    ['Khu 1', 'Chi đoàn khu 1'],
    ['CĐ khu Phắt', 'Chi đoàn khu Phắt'],
    ['CĐ. Khu 02', 'Chi đoàn khu 02'],
    ['Chi đoàn khu Chiềng', 'Chi đoàn khu Chiềng'],
    ['Trường Mầm non', 'Chi đoàn trường Mầm non'],
    ['CHI ĐOÀN TRƯỜNG THCS KIỆT SƠN', 'Chi đoàn trường THCS Kiệt Sơn'],
    ['TỔ DÂN PHỐ SỐ II', 'Chi đoàn tổ dân phố Số II'],
    ['THPT', 'Chi đoàn THPT'],
    ['Đoàn Kết', 'Chi đoàn Đoàn Kết'],
    ['Chi đoàn', 'Chi đoàn'],
    ['CHI ĐOÀN CHI ĐOÀN XÓM THỪ', 'Chi đoàn xóm Thừ'],
    ['CĐ chi đoàn', 'Chi đoàn'],
  ])('have one style: %s', (name, expected) => {
    expect(styled(name)).toEqual([expected]);
  });

  it('remain where two would become one', () => {
    expect(styled('KHU BƯƠNG', 'Khu Bương', 'Khu 2')).toEqual([
      'KHU BƯƠNG',
      'Khu Bương',
      'Chi đoàn khu 2',
    ]);
  });

  it('may be equal in two new communes, and for two old names that become one branch', () => {
    const two = [branch('Khu 1', 'N'), branch('Khu 1', 'M'), branch('Khu 1', 'N')];
    const names = withOneStyle(two, 'Chi đoàn', []).map(({ suggested }) => suggested);
    expect(names).toEqual(['Chi đoàn khu 1', 'Chi đoàn khu 1', 'Chi đoàn khu 1']);
  });
});
