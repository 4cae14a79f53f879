import { describe, expect, it } from 'vitest';
import { openSeal, sealText } from '../../../src/text/codes/seal.js';
import { sha256 } from '../../../src/text/codes/sha256.js';

const KEY = sha256('một dòng');

describe('a seal', () => {
  it.each(['', '025201000001', 'Nguyễn Văn Thử\n0912'])('is opened by its key: %j', (text) => {
    expect(openSeal(sealText(text, KEY), KEY)).toBe(text);
  });

  it('shows nothing of its text, and no digit', () => {
    expect(sealText('025201000001', KEY)).toMatch(/^[a-p]+$/);
  });

  it('is equal each time', () => {
    expect(sealText('025201000001', KEY)).toBe(sealText('025201000001', KEY));
  });

  it('is not opened by another key, or after a change', () => {
    const seal = sealText('025201000001', KEY);
    expect(openSeal(seal, sha256('dòng khác'))).toBeUndefined();
    expect(
      openSeal(
        seal.replace(/^./, (first) => (first === 'a' ? 'b' : 'a')),
        KEY,
      ),
    ).toBeUndefined();
    expect(openSeal('025201000001', KEY)).toBeUndefined();
    expect(openSeal('', KEY)).toBeUndefined();
  });
});
