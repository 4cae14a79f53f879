import { describe, expect, it } from 'vitest';
import { branchReader } from '../../src/assign/typedBranch.js';
import type { Placement } from '../../src/model/index.js';

const COMMUNE = 'Phường Phong Châu';
const place = (newBranch: string, newCommune = COMMUNE): Placement => ({ newBranch, newCommune });
const branches = [
  place('Chi đoàn Phú Hộ 5'),
  place('Chi đoàn TDP Phú Cường'),
  place('Chi đoàn TDP Phú An'),
  place('Khu Chiềng'),
  place('xóm 2 Khánh Sơn'),
  place('xóm 2 Nam Giang'),
  place('Khu 1', 'Xã Hà Thạch'),
];
const old = [
  ['Xã Phú Hộ, thị xã Phú Thọ', 'Khu 5', branches[0]!],
  ['Xã Phú Hộ, thị xã Phú Thọ', 'Khu Phú Cường', branches[2]!],
  ['Xã Khánh Sơn', 'xóm 2', branches[4]!],
  ['Xã Nam Giang', 'xóm 2', branches[5]!],
].map(([oldCommune, oldBranch, to]) => ({ oldCommune, oldBranch, place: to })) as Parameters<
  typeof branchReader
>[1];
const read = branchReader(branches, old, ['chi đoàn', 'cđ']);
const found = (text: string, isAmong: (place: Placement) => boolean = () => true) =>
  read(text, isAmong).map(({ newBranch }) => newBranch);

describe('a typed branch', () => {
  it.each([
    ['phú hộ 5', 'Chi đoàn Phú Hộ 5'],
    ['CD PHU HO 5', 'Chi đoàn Phú Hộ 5'],
    ['Khu 5 (Phú Hộ)', 'Chi đoàn Phú Hộ 5'],
    ['Khu V (Phú Hộ)', 'Chi đoàn Phú Hộ 5'],
    ['Khu 5', 'Chi đoàn Phú Hộ 5'],
    ['khu 05, xã Phú Hộ', 'Chi đoàn Phú Hộ 5'],
    ['khu 5 phu ho', 'Chi đoàn Phú Hộ 5'],
    ['Khu 5 - X. Phú Hộ', 'Chi đoàn Phú Hộ 5'],
    ['tdp phu cuong', 'Chi đoàn TDP Phú Cường'],
    ['Khu Phú Cường', 'Chi đoàn TDP Phú An'],
    ['chiềng', 'Khu Chiềng'],
    ['Khu Chi?ng', 'Khu Chiềng'],
    ['xóm 2 Khánh Sơn', 'xóm 2 Khánh Sơn'],
    ['XOM 2 (KHANH SON)', 'xóm 2 Khánh Sơn'],
    ['Xóm 2 (xã Khánh Sơn)', 'xóm 2 Khánh Sơn'],
    ['Khu 1, Hà Thạch', 'Khu 1'],
  ])('%s is %s', (text, branch) => {
    expect(found(text)).toEqual([branch]);
    expect(found(text.normalize('NFD'))).toEqual([branch]);
  });

  it.each([
    ['xóm 2', ['xóm 2 Khánh Sơn', 'xóm 2 Nam Giang']],
    ['Phú Cường', ['Chi đoàn TDP Phú Cường', 'Chi đoàn TDP Phú An']],
    ['Khu 6', []],
    ['Khu 5 (Hà Thạch)', []],
    ['Khu Chiếng', []],
    ['', []],
  ])('%s may be %s', (text, names) => {
    expect(found(text)).toEqual(names);
  });

  it('is searched among the selected places only', () => {
    expect(found('xóm 2', (each) => each === branches[5])).toEqual(['xóm 2 Nam Giang']);
    expect(found('Khu 1', ({ newCommune }) => newCommune === COMMUNE)).toEqual([]);
  });
});
