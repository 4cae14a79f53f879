import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { COMMUNE_TYPES, communeKey } from '../communes/index.js';
import { listFolder } from '../io/index.js';
import { inputError, withoutUndefined } from '../model/index.js';
import {
  generateSample,
  type ProvinceCommune,
  type SampleFormat,
  type ScenarioId,
  usualRows,
} from '../sample/index.js';
import { communesOfCountry } from './country.js';

export type { ScenarioId } from '../sample/index.js';

export interface SampleRequest {
  /** New or empty folder to write into. */
  out: string;
  scenario: ScenarioId;
  rows?: number;
  seed: number;
  format?: SampleFormat;
}

/** A written sample; the paths are in its folder. */
export interface WrittenSample {
  /** Number of files. */
  count: number;
  /** Folder of the rosters. */
  rosters: string;
  /** Branch table, if the scenario has one. */
  branches?: string;
}

/** Writes synthetic rosters with their truth. @throws InputError for a folder that is not empty */
export async function writeSample(request: SampleRequest): Promise<WrittenSample> {
  const { out, scenario, seed, rows = usualRows(scenario), format } = request;
  if (existsSync(out) && listFolder(out, out).length > 0) {
    throw inputError('sample-exists', { path: out });
  }
  if (format !== undefined && scenario !== 'province') throw inputError('sample-format-province');
  const files = await generateSample({
    scenario,
    seed,
    rows,
    ...withoutUndefined({ format }),
    ...(scenario === 'province' ? { communes: provinceCommunes() } : {}),
  });
  let count = 0;
  const branches = join(out, 'branches.csv');
  for (const { path, bytes } of files) {
    const place = join(out, ...path.split('/'));
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, bytes);
    count++;
  }
  return {
    count,
    rosters: join(out, 'in'),
    ...(existsSync(branches) ? { branches } : {}),
  };
}

const PROVINCE = 'Tỉnh Phú Thọ';

/** Lists the provinces of today, in order of code. */
export function provincesOfCountry(): string[] {
  return [...new Set([...communesOfCountry().new.values()].map(({ province }) => province))];
}

/** Lists the old communes of a new province for the sample, in order of code. */
export function provinceCommunes(province = PROVINCE): ProvinceCommune[] {
  const country = communesOfCountry();
  return [...country.old.values()]
    .map((unit) => ({ unit, successors: country.successorsOf(unit) }))
    .filter(({ successors }) => successors.some((unit) => unit.province === province))
    .sort((a, b) => Number(a.unit.code) - Number(b.unit.code))
    .map(({ unit, successors }) => ({
      name: unit.text,
      district: unit.district.text,
      province: unit.province,
      provinceCode: unit.provinceCode,
      // No office writes folded names, and some of them are the unit's present name.
      formerNames: unit.otherNames
        .filter(({ name, isSpelled }) => isSpelled && communeKey(name) !== communeKey(unit.name))
        .map(({ type, name }) => `${COMMUNE_TYPES[type]} ${name}`),
      becomes: successors.map(({ text }) => text),
    }));
}
