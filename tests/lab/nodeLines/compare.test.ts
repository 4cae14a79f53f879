import { describe, expect, it } from 'vitest';
import { compareOutputs } from '../../../lab/nodeLines/compare.js';

const reference = new Map([
  ['a.csv', { bytes: 'a' }],
  ['b.xlsx', { bytes: 'b', content: 'parts' }],
]);

describe('the outputs of two lines of Node.js', () => {
  it('count as equal only with the same files', () => {
    expect(compareOutputs(reference, new Map(reference), { sameZlib: true })).toEqual({
      texts: 1,
      equalTexts: 1,
      books: 1,
      equalBooks: 1,
      equalContents: 1,
      different: [],
    });
    const fewer = compareOutputs(reference, new Map(), { sameZlib: false });
    expect(fewer).toMatchObject({ equalTexts: 0, equalContents: 0 });
    expect(fewer.different).toEqual(['a.csv', 'b.xlsx']);
    const more = new Map([...reference, ['c.csv', { bytes: 'c' }]]);
    expect(compareOutputs(reference, more, { sameZlib: true }).different).toEqual(['c.csv']);
  });

  it('may differ in the bytes of a workbook only with another zlib', () => {
    const packed = new Map([...reference, ['b.xlsx', { bytes: 'other', content: 'parts' }]]);
    expect(compareOutputs(reference, packed, { sameZlib: false }).different).toEqual([]);
    expect(compareOutputs(reference, packed, { sameZlib: true }).different).toEqual(['b.xlsx']);
  });

  it('differ if a text or a part of a workbook differs', () => {
    const changed = new Map([
      ['a.csv', { bytes: 'other' }],
      ['b.xlsx', { bytes: 'other', content: 'other' }],
    ]);
    const found = compareOutputs(reference, changed, { sameZlib: false });
    expect(found.different).toEqual(['a.csv', 'b.xlsx']);
  });
});
