/** Step 5 for all lists of a run: old communes, and where they lead; the units only when needed. */
import type { BranchTable } from './assign/branchTable.js';
import type { SaidCommunes } from './assign/placing.js';
import {
  type CommuneAreas,
  type Finding,
  finding,
  InputError,
  type Records,
  type Table,
} from './model/index.js';
import { destinationsOf, type UnitDestinations } from './units/destinations.js';
import { type CommuneOrigins, communeOrigins, type OriginInput } from './units/origin.js';
import type { OldUnit } from './units/unit.js';

/** The units of the country take their time, and a branch table may know all communes of a run. */
export async function originsAndDestinations(
  asked: OriginInput,
  branches: BranchTable | undefined,
  { target, province = '' }: { target: string; province?: string },
  districts: readonly (readonly string[])[],
): Promise<{ origins: CommuneOrigins; destinations?: UnitDestinations }> {
  if (branches !== undefined) {
    const origins = originsByTable(asked);
    if (origins !== undefined && origins.problems.length === 0) return { origins };
  }
  const { communesOfCountry } = await import('./units/country.js');
  const gazetteer = communesOfCountry();
  const areas = districts.map((own) => (province === '' ? own : [...own, provinceOf(province)]));
  const origins = communeOrigins({ ...asked, country: { gazetteer, target, areas } });
  const destinations = destinationsOf({
    gazetteer,
    units: origins.units,
    named: origins.newCommunes.flatMap((own) => (own ?? []).flatMap((unit) => unit ?? [])),
    target,
    known: asked.known,
    written: branches?.entries.map(({ newCommune }) => newCommune) ?? [],
  });
  if (target === '' && branches === undefined) {
    destinations.findings.push(...openCommunes(origins, asked.tables));
  }
  return { origins, destinations };
}

/** Files that are named in the warning. */
const FILES_SHOWN = 5;

/** One warning for all lists whose commune is a question. */
function openCommunes({ problems }: CommuneOrigins, tables: readonly Table[]): Finding[] {
  const open = [...new Set(problems.map(({ table }) => table))];
  if (open.length === 0) return [];
  const files = [...new Set(open.map((t) => tables[t].file))];
  const shown = `${files.slice(0, FILES_SHOWN).join(', ')}${files.length > FILES_SHOWN ? ', …' : ''}`;
  return [finding('warning', 'communes-open', { count: open.length, files: shown })];
}

/** `Tân Sơn` of the plan may be written without the word for its type. */
export function districtOf(text: string): string {
  return /^(?:huyện|quận|thị xã|thành phố|huyen|quan|thi xa|thanh pho|h\.|q\.|tx|tp)[ .]/i.test(
    text,
  )
    ? text
    : `huyện ${text}`;
}

function provinceOf(text: string): string {
  return /^(?:tỉnh|thành phố|tinh|thanh pho|t\.|tp)[ .]/i.test(text) ? text : `tỉnh ${text}`;
}

/** Undefined for a plan with communes that the table lacks: the units may have them. */
function originsByTable(asked: OriginInput): CommuneOrigins | undefined {
  try {
    return communeOrigins(asked);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return undefined;
  }
}

/** The new commune and the old district of each old commune, as numbers. */
export function communeAreas(
  { oldCommune }: Records,
  origins: CommuneOrigins,
  destinations: UnitDestinations | undefined,
  branches: BranchTable | undefined,
): CommuneAreas {
  const table = new Map(branches?.entries.map((entry) => [entry.oldCommune, entry.newCommune]));
  const newCommune = new Map<string, number>([['', 0]]);
  const district = new Map<string, number>([['', 0]]);
  const numberOf = (numbers: Map<string, number>, text: string) => {
    const known = numbers.get(text) ?? numbers.size;
    numbers.set(text, known);
    return known;
  };
  const districtName = ({ district }: OldUnit) => `${district.province} ${district.text}`;
  return {
    newCommune: Int32Array.from(oldCommune.values, ({ text }) =>
      numberOf(newCommune, table.get(text) ?? destinations?.successors(text)[0] ?? ''),
    ),
    district: Int32Array.from(oldCommune.values, ({ text }) => {
      const unit = origins.units.get(text);
      return unit === undefined ? 0 : numberOf(district, districtName(unit));
    }),
  };
}

/** New communes that records name where no old one is known. */
export function saidCommunes({
  records,
  origins,
  destinations,
}: {
  records: Records;
  origins: CommuneOrigins;
  destinations?: UnitDestinations;
}): SaidCommunes | undefined {
  if (destinations === undefined || origins.newCommunes.every((own) => own === undefined)) {
    return undefined;
  }
  const values = [''];
  const indexOf = new Map([['', 0]]);
  const index = new Int32Array(records.count);
  for (let record = 0; record < records.count; record++) {
    const unit = origins.newCommunes[records.table[record]]?.[records.row[record]];
    if (unit === undefined) continue;
    const text = destinations.textOf(unit);
    const at = indexOf.get(text) ?? values.push(text) - 1;
    indexOf.set(text, at);
    index[record] = at;
  }
  return { index, values };
}
