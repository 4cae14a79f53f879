import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../src/units/country.js';
import { codeOfNewCommune } from '../../src/units/newCode.js';

const code = (newCommune: string, ...oldCommunes: string[]) =>
  codeOfNewCommune(communesOfCountry(), newCommune, oldCommunes);

describe('the code of a new commune', () => {
  it('is that of its name where only one bears it', () => {
    expect(code('Xã Lai Đồng')).toBe('08560');
    expect(code('Phường Phong Châu')).toBe('07954');
  });

  it('is settled by the old communes where several bear the name', () => {
    expect(code('Xã Lương Sơn', 'Xã Kiệt Sơn')).toBeUndefined();
    const { new: units } = communesOfCountry();
    const namesakes = [...units.values()].filter((unit) => unit.text === 'Xã Tân Sơn');
    expect(namesakes.length).toBeGreaterThan(1);
    for (const unit of namesakes) {
      const origins = communesOfCountry().originsOf(unit);
      expect(code('Xã Tân Sơn', ...origins.map((origin) => origin.text))).toBe(unit.code);
    }
  });

  it('is none for a name that no commune bears', () => {
    expect(code('Xã Không Có')).toBeUndefined();
  });
});
