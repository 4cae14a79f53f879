import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import type { NewCommune, OldCommune } from '../../../src/communes/gazetteer/commune.js';

const country = communesOfCountry();
const oldUnits = [...country.old.values()];
const newUnits = [...country.new.values()];
const newPhuTho = newUnits.filter(({ province }) => province === 'Tỉnh Phú Thọ');
const OLD_PROVINCES = ['Tỉnh Phú Thọ', 'Tỉnh Vĩnh Phúc', 'Tỉnh Hòa Bình'];
const oldPhuTho = oldUnits.filter(({ province }) => OLD_PROVINCES.includes(province));

const isSplit = (unit: OldCommune) => unit.successorCodes.length > 1;
const shortArea = (text: string) => text.replace(/^(?:Huyện|Thị xã|Thành phố|Quận|Tỉnh) /, '');

function count<T>(values: readonly T[]): Map<T, number> {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}

function old(code: string): OldCommune {
  return country.old.get(code)!;
}

function originCodes(code: string): string[] {
  return country.originsOf(country.new.get(code)!).map((unit) => unit.code);
}

function becomes(code: string): string[] {
  return country.successorsOf(old(code)).map(({ code: successor, text }) => `${successor} ${text}`);
}

describe('the communes of the country', () => {
  it('are 10,035 old ones in 63 provinces and 3,321 new ones in 34; 471 were split', () => {
    expect(oldUnits).toHaveLength(10_035);
    expect(newUnits).toHaveLength(3_321);
    expect(new Set(oldUnits.map(({ province }) => province)).size).toBe(63);
    expect(new Set(newUnits.map(({ province }) => province)).size).toBe(34);
    expect(oldUnits.filter(isSplit)).toHaveLength(471);
  });

  it('have a name, a type and a code of five digits each', () => {
    for (const unit of [...oldUnits, ...newUnits]) {
      expect(unit.code).toMatch(/^\d{5}$/);
      expect(unit.text).toMatch(/^(?:Xã|Phường|Thị trấn|Đặc khu) \S/);
      expect(unit.text).toBe(unit.text.normalize('NFC').replace(/\s+/g, ' ').trim());
    }
    expect(new Set(newUnits.map(({ type }) => type))).toEqual(new Set(['xa', 'phuong', 'dac-khu']));
    expect(new Set(oldUnits.map(({ type }) => type))).toEqual(
      new Set(['xa', 'phuong', 'thi-tran']),
    );
  });

  it('all have successors that exist, and origins, or were an island district', () => {
    for (const unit of oldUnits) {
      const successors = country.successorsOf(unit);
      expect(successors.length).toBe(unit.successorCodes.length);
      expect(successors.length).toBeGreaterThan(0);
      for (const each of successors) expect(country.originsOf(each)).toContain(unit);
    }
    const without = newUnits.filter((unit) => country.originsOf(unit).length === 0);
    expect(without.map(({ wholeDistrict }) => wholeDistrict).sort()).toEqual([
      'Huyện Bạch Long Vĩ',
      'Huyện Côn Đảo',
      'Huyện Cồn Cỏ',
      'Huyện Hoàng Sa',
      'Huyện Lý Sơn',
    ]);
  });

  it('are marked as disputed where sources disagree, which concerns only some 36', () => {
    expect(oldUnits.filter(({ isDisputed }) => isDisputed)).toHaveLength(36);
    expect(oldPhuTho.filter(({ isDisputed }) => isDisputed)).toEqual([]);
    expect(becomes('30901')).toEqual(['30886 Xã Thạnh Lộc']);
    expect(becomes('30913')).toEqual(['30910 Xã Thạnh Hưng']);
  });

  it('416 old communes share a short name with a different new one of their province', () => {
    // Counted as pairs of old unit and successor. With the five units that a source writes
    // "Thị Trấn", whose type a plain search for "Thị trấn" does not cut off, they are 418.
    const byName = new Map<string, NewCommune[]>();
    for (const unit of newUnits) {
      const key = `${unit.province}/${unit.name}`;
      byName.set(key, [...(byName.get(key) ?? []), unit]);
    }
    const pairs = oldUnits.flatMap((unit) =>
      country
        .successorsOf(unit)
        .filter((successor) =>
          (byName.get(`${successor.province}/${unit.name}`) ?? []).some(
            (each) => each !== successor,
          ),
        ),
    );
    expect(pairs).toHaveLength(418);
  });
});

describe('the new Phú Thọ', () => {
  it('has 133 xã and 15 phường, made of 479 old communes', () => {
    expect(count(newPhuTho.map(({ type }) => type))).toEqual(
      new Map([
        ['xa', 133],
        ['phuong', 15],
      ]),
    );
    expect(oldPhuTho).toHaveLength(479);
    for (const unit of oldPhuTho) {
      for (const { province } of country.successorsOf(unit)) expect(province).toBe('Tỉnh Phú Thọ');
    }
  });

  it.each([
    ['04957', 'Xã Cao Sơn', 'Huyện Lương Sơn', ['04924 Xã Lương Sơn', '04960 Xã Liên Sơn']],
    ['04891', 'Xã Vầy Nưa', 'Huyện Đà Bắc', ['04828 Phường Thống Nhất', '04891 Xã Tiền Phong']],
    ['05221', 'Xã Đồng Tân', 'Huyện Mai Châu', ['05200 Xã Mai Châu', '05212 Xã Pà Cò']],
  ])('split %s %s (%s)', (code, text, district, successors) => {
    expect(old(code)).toMatchObject({ text, district: { text: district } });
    expect(becomes(code)).toEqual(successors);
  });

  it('split no other', () => {
    expect(
      oldPhuTho
        .filter(isSplit)
        .map(({ code }) => code)
        .sort(),
    ).toEqual(['04891', '04957', '05221']);
  });

  it('made Lai Đồng and Phường Phong Châu of these', () => {
    expect(country.new.get('08560')?.text).toBe('Xã Lai Đồng');
    expect(originCodes('08560')).toEqual(['08554', '08557', '08560', '08578']);
    expect(country.new.get('07954')?.text).toBe('Phường Phong Châu');
    expect(originCodes('07954')).toEqual(['07945', '07954', '07963']);
  });

  it('used codes again', () => {
    expect(old('07954').text).toBe('Xã Phú Hộ');
    expect(old('08566').text).toBe('Thị trấn Tân Phú');
    expect(country.new.get('08566')?.text).toBe('Xã Tân Sơn');
    expect(originCodes('08566')).not.toContain('08578');
  });

  it('used names again', () => {
    expect(becomes('08578')).toEqual(['08560 Xã Lai Đồng']);
    expect(becomes('07945')).toEqual(['07954 Phường Phong Châu']);
    expect(becomes('08230').map((text) => text.slice(6))).toEqual(['Xã Phù Ninh']);
    expect(becomes('08299').map((text) => text.slice(6))).toEqual(['Xã Sơn Lương']);
    const fresh = newPhuTho.filter(({ name }) => name === 'Lương Sơn');
    expect(fresh.map(({ text }) => text)).toEqual(['Xã Lương Sơn']);
    expect(country.originsOf(fresh[0]).map(({ province }) => province)).toContain('Tỉnh Hòa Bình');
  });

  it('has 24 old short names more than once, counting a split commune once for each part', () => {
    const rows = oldPhuTho.flatMap((unit) => unit.successorCodes.map(() => unit.name));
    const repeated = [...count(rows).values()].filter((times) => times > 1);
    expect(repeated).toHaveLength(24);
    // These are the names of several units; Vầy Nưa and Đồng Tân are one each, in two parts.
    const names = [...count(oldPhuTho.map(({ name }) => name)).values()];
    expect(names.filter((times) => times > 1)).toHaveLength(22);
  });

  it('has 32 communes with the name of an old district', () => {
    const districts = new Set(oldPhuTho.map(({ district }) => shortArea(district.text)));
    const communes = new Set(newPhuTho.map(({ name }) => name));
    expect([...districts].filter((name) => communes.has(name))).toHaveLength(32);
  });

  it('knows the names abolished on 1 January 2025 (Resolution 1282)', () => {
    const formerOf = (code: string) => old(code).otherNames.map(({ name }) => name);
    expect([old('07894').text, formerOf('07894')]).toEqual(['Phường Nông Trang', ['Vân Cơ']]);
    expect([old('07906').text, formerOf('07906')]).toEqual(['Phường Thọ Sơn', ['Bến Gót']]);
    expect([old('08044').text, formerOf('08044')]).toEqual([
      'Xã Chân Mộng',
      ['Minh Phú', 'Vụ Quang'],
    ]);
    expect([old('08038').text, formerOf('08038')]).toEqual([
      'Xã Yên Kiện',
      ['Minh Tiến', 'Tiêu Sơn'],
    ]);
  });
});
