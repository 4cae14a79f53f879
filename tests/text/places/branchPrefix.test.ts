import { expect, it } from 'vitest';
import { beginsWithPrefix } from '../../../src/text/places/branchPrefix.js';

const PREFIXES = ['chi đoàn', 'cđ'];

it.each([
  ['Chi đoàn Khu 1', true],
  ['CHI DOAN KHU 1', true],
  ['CĐ khu 1', true],
  ['Chi đoàn', false],
  ['Cđkhu 1', false],
  ['Khu 1, chi đoàn', false],
])('finds the prefix of a branch at the start of %j: %j', (text, expected) => {
  expect(beginsWithPrefix(text, PREFIXES)).toBe(expected);
});
