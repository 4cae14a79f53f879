/** Step 5 for all rosters of a run: the old commune and branch of each row, and where communes lead. */
import { branchTexts } from '../assign/index.js';
import {
  type CommuneDestinations,
  type CommuneOrigins,
  communeOrigins,
  destinationsOf,
  type OriginInput,
} from '../communes/index.js';
import { type Finding, finding, InputError, type Table } from '../model/index.js';
import { communesOfTable } from './branches.js';
import type { MergeInput } from './input.js';
import type { Rosters } from './recognising.js';

export interface Located extends Rosters {
  origins: CommuneOrigins;
  /** What became of the old communes; undefined where nothing was looked up. */
  destinations?: CommuneDestinations;
  /** Old branch of every row, by table. */
  branchTexts: string[][];
}

export async function locateRosters(rosters: Rosters, input: MergeInput): Promise<Located> {
  const { tables, layouts, profile } = rosters;
  const { origins, destinations } = await originsAndDestinations(rosters, input);
  return {
    ...rosters,
    origins,
    ...(destinations === undefined ? {} : { destinations }),
    branchTexts: branchTexts(tables, layouts, profile),
    findings: [...rosters.findings, ...origins.findings, ...(destinations?.findings ?? [])],
  };
}

/** The units of the country take their time, and a branch table may know all communes of a run. */
async function originsAndDestinations(
  { tables, layouts, profile, settings, letterheads, branches }: Rosters,
  { target, province, communes }: MergeInput,
): Promise<Pick<Located, 'origins' | 'destinations'>> {
  const known = communesOfTable(branches);
  const asked: OriginInput = {
    tables,
    layouts,
    profile,
    known,
    planned: settings.map((each) => each?.commune),
    letterheads,
  };
  if (branches !== undefined) {
    const origins = originsByTable(asked);
    if (origins !== undefined && origins.problems.length === 0) return { origins };
  }
  const gazetteer = communes();
  const areas = settings.map((each) => areasOf(each?.district, province));
  const origins = communeOrigins({ ...asked, country: { gazetteer, target, areas } });
  const destinations = destinationsOf({
    gazetteer,
    officialCommunes: origins.officialCommunes,
    named: origins.newCommunes.flatMap((own) => (own ?? []).flatMap((unit) => unit ?? [])),
    target,
    known,
    written: branches?.entries.map(({ newCommune }) => newCommune) ?? [],
  });
  if (target !== '' || branches === undefined) {
    destinations.findings.push(...openCommunes(origins, tables, target));
  }
  return { origins, destinations };
}

/** District and province of a roster by the plan, as far as it says them. */
function areasOf(district = '', province = ''): string[] {
  return [
    ...(district === '' ? [] : [districtOf(district)]),
    ...(province === '' ? [] : [provinceOf(province)]),
  ];
}

/** Files that are named in the warning. */
const FILES_SHOWN = 5;

/** One warning for all lists whose commune is a question, or goes unasked to that of the run. */
function openCommunes(
  { problems }: CommuneOrigins,
  tables: readonly Table[],
  target: string,
): Finding[] {
  const open = [...new Set(problems.map(({ table }) => table))];
  if (open.length === 0) return [];
  const files = [...new Set(open.map((t) => tables[t].file))];
  const shown = `${files.slice(0, FILES_SHOWN).join(', ')}${files.length > FILES_SHOWN ? ', …' : ''}`;
  const args = { count: open.length, files: shown };
  return target === ''
    ? [finding('warning', 'communes-open', args)]
    : [finding('warning', 'communes-to-target', { ...args, target })];
}

/** `Tân Sơn` of the plan may be written without the word for its type. */
function districtOf(text: string): string {
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
