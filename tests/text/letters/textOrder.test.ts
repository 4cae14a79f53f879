import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareText } from '../../../src/text/letters/fold.js';
import { inTextOrder, sortByKey } from '../../../src/text/letters/textOrder.js';

describe('positions in order of text', () => {
  it('equal those of a plain stable sort', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 12 }),
      fc.string({ unit: fc.constantFrom('a', 'b', 'ă', '\0', '\u{1f600}'), maxLength: 12 }),
    );
    fc.assert(
      fc.property(fc.array(text, { maxLength: 40 }), (texts) => {
        const plain = [...texts.keys()].sort((a, b) => compareText(texts[a], texts[b]) || a - b);
        expect([...inTextOrder(texts)]).toEqual(plain);
      }),
    );
  });
});

describe('rows by key', () => {
  it('are in order of unsigned keys; rows of one key keep their order', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.integer(), fc.constantFrom(-1, 0, 1))), (keys) => {
        const rows = [...keys.keys()].reverse();
        const sorted = sortByKey(Int32Array.from(rows), Int32Array.from(keys));
        expect([...sorted]).toEqual(rows.sort((a, b) => (keys[a] >>> 0) - (keys[b] >>> 0)));
      }),
    );
  });
});
