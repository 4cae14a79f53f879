import { describe, expect, it } from 'vitest';
import { firstDifference } from './shown.js';

describe('output shown in a document', () => {
  it.each([
    [['a', 'b'], ['a', 'b', ''], 0],
    [['a', '…', 'd'], ['a', 'b', 'c', 'd'], 0],
    [['a', '  …', 'c', 'd'], ['a', 'c', 'b', 'c', 'd'], 0],
    [['a', '…'], ['a'], 0],
    [['folder: …/out'], ['folder: /srv/x/out'], 0],
    [['a', 'c'], ['a', 'b'], 2],
    [['a'], ['a', 'b'], 2],
    [['a', 'b'], ['a'], 2],
    [['a', '…', 'd'], ['a', 'b', 'c'], 3],
    [['…', 'a', 'x', '…'], ['b', 'a', 'c'], 3],
    [['3 of 4'], ['3 of 40'], 1],
  ])('%j against %j differs first in line %i', (shown, written, line) => {
    expect(firstDifference(shown, written)).toBe(line);
  });
});
