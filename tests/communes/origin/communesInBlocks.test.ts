import { describe, expect, it } from 'vitest';
import { communesInBlocks } from '../../../src/communes/origin/communesInBlocks.js';

/** Letters of the communes of each person, `-` for an unknown one. */
const blocksOf = (people: string) =>
  communesInBlocks(people.split(' ').map((letters) => new Set(letters === '-' ? [] : letters))).map(
    (id) => id || '.',
  );

describe('people of several communes', () => {
  it('are given their communes, and those between them the one that fits', () => {
    expect(blocksOf('A A AB - A AB B B - B').join('')).toBe('AAAAA.BBBB');
    expect(blocksOf('AC A A BC B B').join('')).toBe('AAABBB');
  });

  it('do not follow one of another commune, who is a namesake', () => {
    expect(blocksOf('A A B A A B B').join('')).toBe('AAAAABB');
  });

  it('remain open if a commune is found in several places', () => {
    expect(blocksOf('A A B B A A B B').join('')).toBe('........');
    expect(blocksOf('A B A B').join('')).toBe('....');
    expect(blocksOf('- - AB').join('')).toBe('...');
  });
});
