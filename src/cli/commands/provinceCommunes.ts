import { communesOfCountry } from '../../communes.js';
import type { ProvinceCommune } from '../../sample/index.js';
import { nameKey } from '../../units/gazetteer.js';
import type { UnitType } from '../../units/unit.js';

const PROVINCE = 'Tỉnh Phú Thọ';
const TYPE_TEXTS: Record<UnitType, string> = {
  xa: 'Xã',
  phuong: 'Phường',
  'thi-tran': 'Thị trấn',
  'dac-khu': 'Đặc khu',
};

/** The old communes of the new Phú Thọ province as the sample takes them, in order of code. */
export function provinceCommunes(): ProvinceCommune[] {
  const country = communesOfCountry();
  return [...country.old.values()]
    .map((unit) => ({ unit, successors: country.successorsOf(unit) }))
    .filter(({ successors }) => successors.some(({ province }) => province === PROVINCE))
    .sort((a, b) => Number(a.unit.code) - Number(b.unit.code))
    .map(({ unit, successors }) => ({
      name: unit.text,
      district: unit.district.text,
      province: unit.province,
      // Folded names are no spelling that an office uses, and some are the unit's own.
      formerNames: unit.otherNames
        .filter(({ name, isSpelled }) => isSpelled && nameKey(name) !== nameKey(unit.name))
        .map(({ type, name }) => `${TYPE_TEXTS[type]} ${name}`),
      becomes: successors.map(({ text }) => text),
    }));
}
