import { expect, it } from 'vitest';
import { FileNames } from '../../../src/report/outputs/fileNames.js';

it('makes names that every system allows, each once', () => {
  const names = new FileNames();
  const texts = ['Chi đoàn Khu 1', 'chi đoàn khu 1', 'Con', 'Roster', '', '???', 'CĐ “A/B”:*'];
  expect(texts.map((text) => names.nameOf(text))).toEqual([
    'chi-doan-khu-1.xlsx',
    'chi-doan-khu-1-2.xlsx',
    'con-1.xlsx',
    'roster-2.xlsx',
    'chua-ro.xlsx',
    'khong-ten.xlsx',
    'cd-a-b.xlsx',
  ]);
  expect(names.nameOf(`${'dài '.repeat(40)}x`)).toHaveLength('.xlsx'.length + 59);
});

it('keeps chua-ro for people without a place, whatever comes first', () => {
  const names = new FileNames();
  expect(['Chưa rõ', '!!!', '', ''].map((text) => names.nameOf(text))).toEqual([
    'chua-ro-2.xlsx',
    'khong-ten.xlsx',
    'chua-ro.xlsx',
    'chua-ro-3.xlsx',
  ]);
});
