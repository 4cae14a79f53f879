import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { oldTexts } from '../../../src/communes/lookUp/communeTexts.js';

/** Writes the old communes of these codes, as a run with them does. */
function textsOf(...codes: string[]): string[] {
  const { old } = communesOfCountry();
  const called = codes.map((code) => {
    const commune = old.get(code)!;
    return [code, { commune, formerly: '' }] as const;
  });
  return [...oldTexts(new Map(called), () => undefined).values()];
}

describe('the old communes of a run', () => {
  it('have their district if their names differ in marks alone', () => {
    expect(textsOf('05143', '05083')).toEqual([
      'Xã Mỹ Hòa, huyện Tân Lạc',
      'Xã Mỵ Hòa, huyện Kim Bôi',
    ]);
  });

  it('have their names alone if they differ', () => {
    expect(textsOf('05143', '07954')).toEqual(['Xã Mỹ Hòa', 'Xã Phú Hộ']);
  });
});
