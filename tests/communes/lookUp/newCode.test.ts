import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { codesOfNewCommunes } from '../../../src/communes/lookUp/newCode.js';

const codes = (communes: Record<string, string[]>) =>
  Object.fromEntries(
    codesOfNewCommunes(
      communesOfCountry(),
      new Map(Object.entries(communes).map(([commune, from]) => [commune, new Set(from)])),
    ),
  );
const code = (newCommune: string, ...oldCommunes: string[]) =>
  codes({ [newCommune]: oldCommunes })[newCommune];

describe('the code of a new commune', () => {
  it('is found by a name that only one commune bears', () => {
    expect(code('Xã Lai Đồng')).toBe('08560');
    expect(code('Phường Phong Châu')).toBe('07954');
  });

  it('is decided by the old communes if several communes bear the name', () => {
    expect(code('Xã Lương Sơn', 'Xã Kiệt Sơn')).toBeUndefined();
    const { new: units } = communesOfCountry();
    const namesakes = [...units.values()].filter((unit) => unit.text === 'Xã Tân Sơn');
    expect(namesakes.length).toBeGreaterThan(1);
    for (const unit of namesakes) {
      const origins = communesOfCountry().originsOf(unit);
      expect(code('Xã Tân Sơn', ...origins.map((origin) => origin.text))).toBe(unit.code);
    }
  });

  it('is decided by the province of the others if the old communes do not decide', () => {
    // Phú Thọ and Nghệ An both have a new Xã Tiền Phong made of an old one of that name.
    const own = { 'Xã Tiền Phong': ['Xã Tiền Phong'] };
    expect(codes(own)).toEqual({});
    expect(codes({ ...own, 'Xã Lai Đồng': ['Xã Kiệt Sơn'] })).toMatchObject({
      'Xã Tiền Phong': '04891',
    });
    expect(codes({ ...own, 'Xã Quế Phong': [] })).toMatchObject({ 'Xã Tiền Phong': '16750' });
  });

  it('is missing for a name that no commune bears', () => {
    expect(code('Xã Không Có')).toBeUndefined();
  });
});
