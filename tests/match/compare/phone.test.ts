import { describe, expect, it } from 'vitest';
import { comparePhones, phoneData } from '../../../src/match/compare/phone.js';

/** Level of the first two phones; each record is another person. */
function levelOf(phones: readonly string[]): string {
  const values = ['', ...new Set(phones)].map((text) => ({ text, folded: text }));
  const index = Int32Array.from(phones, (phone) => values.findIndex(({ text }) => text === phone));
  const names = Int32Array.from(phones, (_, at) => at + 1);
  const { levels, level } = comparePhones(
    phoneData('phone', { type: 'phone', index, values }, names, 8.7),
  );
  return levels[level(0, 1)]!;
}

describe('two phones', () => {
  const phone = '0912345678';

  it('are equal within a family', () => {
    expect(levelOf([phone, phone, phone, phone])).toBe('phone-same');
  });

  it('say nothing if many people have it', () => {
    expect(levelOf([phone, phone, phone, phone, phone])).toBe('missing');
  });

  it('differ even if many people have one of them', () => {
    expect(levelOf([phone, '0387654321', phone, phone, phone, phone])).toBe('phone-different');
  });
});
