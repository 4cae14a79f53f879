import { describe, expect, it } from 'vitest';
import { mostly } from '../../../src/recognise/cells/samples.js';

const isShort = (text: string) => text.length < 3;

describe('mostly', () => {
  it('needs 80 % of the items', () => {
    expect(mostly(['a', 'b', 'c', 'd', 'long'], isShort)).toBe(true);
    expect(mostly(['long', 'a', 'b', 'c', 'd', 'e', 'f', 'g', 'long'], isShort)).toBe(false);
  });

  it('is false without items', () => {
    expect(mostly([], isShort)).toBe(false);
  });

  it('ends with the first item too many that fails', () => {
    const tested: string[] = [];
    const texts = ['long', 'wide', 'a', 'b'];
    mostly(texts, (text) => {
      tested.push(text);
      return isShort(text);
    });
    expect(tested).toEqual(['long']);
  });
});
