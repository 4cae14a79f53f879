/** Step 5: finds the old commune and branch of each row, and the successors of the communes. */
import { branchTexts, parseBranch, summaryFindings } from '../../../assign/index.js';
import {
  type CommuneDestinations,
  type CommuneOrigins,
  communeOrigins,
  destinationsOf,
  type Gazetteer,
  type OriginInput,
} from '../../../communes/index.js';
import {
  type Finding,
  faultOf,
  finding,
  InputError,
  type Profile,
  type Table,
  withoutUndefined,
} from '../../../model/index.js';
import { joinFirst } from '../../../text/index.js';
import type { MergeInput } from '../../mergeInput.js';
import type { Rosters } from '../recognition/recognise.js';
import { valueOrFaults } from '../valueOrFaults.js';
import { districtOf, provinceOf } from './areaTexts.js';
import { communesOfTable, destinationsOfTable } from './branchTable.js';
import { openParts } from './openParts.js';
import { ownCommunes } from './ownCommunes.js';

export interface LocatedRosters extends Rosters {
  origins: CommuneOrigins;
  /** Successors of the old communes; undefined if the branch table knows all communes. */
  destinations?: CommuneDestinations;
  /** The new commune of the whole run as it is written in the result; `''` for none. */
  target: string;
  /** Old branch of every row, by table. */
  branchTexts: string[][];
}

/** Finds the old commune and branch of every row. @throws InputError for an unknown commune of the plan */
export async function locateRosters(rosters: Rosters, input: MergeInput): Promise<LocatedRosters> {
  const { tables, layouts, profile } = rosters;
  const { origins: named, destinations, gazetteer } = await originsAndDestinations(rosters, input);
  const target = destinations?.target ?? input.target;
  const own = ownCommunes(named, () => {
    const written = rosters.branches?.entries.map(({ newCommune }) => newCommune) ?? [];
    const old = [...named.officialCommunes.keys()];
    return new Set([
      target,
      ...written,
      ...old.flatMap((text) => destinations?.successors(text) ?? []),
    ]);
  });
  const branches = branchTexts(tables, layouts, profile, own, named.communes, {
    split: named.branches,
    entries: rosters.branches?.entries ?? [],
  });
  const parts =
    gazetteer === undefined || target !== ''
      ? []
      : openParts(rosters, named, branches.texts, gazetteer);
  const origins = { ...named, problems: [...named.problems, ...parts] };
  const isWarned = gazetteer !== undefined && (target !== '' || rosters.branches === undefined);
  return {
    ...rosters,
    origins,
    ...withoutUndefined({ destinations }),
    target,
    branchTexts: branches.texts,
    findings: [
      ...rosters.findings,
      ...origins.findings,
      ...(destinations?.findings ?? []),
      ...(isWarned ? openCommunes(origins, tables, target) : []),
      ...branches.findings,
      ...summaryFindings(tables, layouts, branches.texts, profile.branchPrefixes),
    ],
  };
}

/** Looks up the communes of the country only if the branch table lacks a commune. */
async function originsAndDestinations(
  { tables, layouts, profile, settings, letterheads, branches }: Rosters,
  { target, province, communes, known: earlier }: MergeInput,
): Promise<Pick<LocatedRosters, 'origins' | 'destinations'> & { gazetteer?: Gazetteer }> {
  const known = communesOfTable(branches);
  const asked: OriginInput = {
    tables,
    layouts,
    profile,
    known,
    planned: settings.map((own) => own?.commune),
    letterheads,
    areas: settings.map((own) => areasOf(own?.district, province)),
    isListed: listedBranches(branches, profile),
    became: { gazetteer: communes, destinations: destinationsOfTable(branches) },
  };
  if (branches !== undefined) {
    // Without the communes of the country, a commune of the plan may be unknown.
    const tried = valueOrFaults(() => communeOrigins(asked));
    if ('value' in tried && tried.value.problems.length === 0) return { origins: tried.value };
  }
  const gazetteer = communes();
  const origins = communeOrigins({ ...asked, country: { gazetteer, target } });
  const destinations = destinationsOf({
    gazetteer,
    officialCommunes: origins.officialCommunes,
    named: origins.newCommunes.flatMap((own) => (own ?? []).flatMap((unit) => unit ?? [])),
    target,
    known,
    written: branches?.entries.map(({ newCommune }) => newCommune) ?? [],
  });
  const mistyped = destinations.findings.find(
    ({ code }) =>
      code === 'target-mistyped' || (code === 'target-unknown' && CODE.test(target.trim())),
  );
  // An earlier result with such a name can be continued.
  if (mistyped !== undefined && earlier === undefined) throw new InputError([faultOf(mistyped)]);
  return { origins, destinations, gazetteer };
}

/** Makes a function: whether the branch table has an old branch, in any spelling. */
function listedBranches(
  branches: Rosters['branches'],
  { branchPrefixes }: Profile,
): (text: string) => boolean {
  const keys = new Set(
    branches?.entries.map(({ oldBranch }) => parseBranch(oldBranch, branchPrefixes).key),
  );
  return (text) => keys.has(parseBranch(text, branchPrefixes).key);
}

/** Code of a commune, which is no name. */
const CODE = /^\d{3,}$/;

/** Names the district and province that the plan gives to a roster. */
function areasOf(district = '', province = ''): string[] {
  return [
    ...(district === '' ? [] : [districtOf(district)]),
    ...(province === '' ? [] : [provinceOf(province)]),
  ];
}

/** Number of files named in the warning. */
const FILES_SHOWN = 5;

/** Makes one warning for all lists whose commune is asked about, or is taken to be the target's. */
export function openCommunes(
  { problems }: Pick<CommuneOrigins, 'problems'>,
  tables: readonly Table[],
  target: string,
): Finding[] {
  const open = [...new Set(problems.map(({ table }) => table))];
  if (open.length === 0) return [];
  const files = [...new Set(open.map((t) => tables[t].file))];
  const args = { count: open.length, files: joinFirst(files, FILES_SHOWN) };
  return target === ''
    ? [finding('warning', 'communes-open', args)]
    : [finding('warning', 'communes-to-target', { ...args, target })];
}
