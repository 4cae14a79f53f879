/** Describes the rosters of a province: each old commune by its real name, each office by its own habit. */
import { groupBy } from '../../model/index.js';
import { lowerFirst } from '../../text/index.js';
import { type Branch, type RegisteredIn, shortName } from '../commune.js';
import { usualKinds } from '../faults/usualKinds.js';
import { Random } from '../random.js';
import type { Scenario, ScenarioCommune } from '../scenarios/scenario.js';
import type { FurtherRoster, RosterHabit, SampleFormat } from '../sheets/habit.js';
import { districtPeoples, hamletNames, hamletWord, institutions } from './districts.js';
import { OfficeFiles } from './officeFiles.js';
import type { Office } from './officeTexts.js';

/** A commune before 1 July 2025; names have their types. */
export interface ProvinceCommune {
  name: string;
  district: string;
  province: string;
  /** Two digits. */
  provinceCode: string;
  /** Names and spellings that rosters still use; most were abolished before 2025. */
  formerNames: readonly string[];
  /** New communes; several if it was split. */
  becomes: readonly string[];
}

export interface ProvinceRequest {
  /** Member rows of all files together, which decide the number of branches of a commune. */
  rows: number;
  seed: number;
  format: SampleFormat;
  communes: readonly ProvinceCommune[];
}

/** Approximate number of members of a branch. */
const branchSize = 40;

/** Probabilities that an office sends several files; the others send one. */
const filePerBranch = 0.04;
const fileOfInstitutions = 0.05;
const oldNameInUse = 0.8;

/** First digits of the older cards by province; the other provinces get those of their citizen numbers. */
const cardPrefixes: Readonly<Record<string, string>> = { '25': '13', '26': '13', '17': '11' };

/** Composes the lists of a province: an office for each old commune. */
export function province({ rows, seed, format, communes }: ProvinceRequest): Scenario {
  // A separate generator, so that files of any format contain the same people.
  const random = new Random(seed * 7919 + 104_729);
  const files = new OfficeFiles(format, random);
  const byDistrict = groupBy(communes.keys(), (at) => communes[at]!.district);
  const bySuccessor = groupBy(communes.keys(), (at) => communes[at]!.becomes[0]!);
  const mean = rows / communes.length;
  return {
    title: 'Youth Union rosters of the old communes of the new Phú Thọ province.',
    notes: [
      '`places.csv` gives the new commune of each member row by the law; it is empty where the old commune was split, since hamlets decide that. `commune_place` is where a file names its commune (`nowhere`: it does not), `commune_name` the name it uses.',
      'Some old names occur twice in the province or are those of other new communes; the district stands in the folder, mostly in the letterhead too.',
      'Some offices use names that were abolished before 2025 (Vân Cơ, Minh Phú), with a file for each.',
      'Strangers share name and date of birth as often as chance has it.',
    ],
    isProvince: true,
    kinds: usualKinds,
    communes: communes.map((commune) => {
      const size = random.between(40, 160) * (commune.name.startsWith('Xã') ? 1 : 1.4);
      const wanted = Math.round((mean * size) / 105 / branchSize);
      const branches = branchesOf(commune, Math.min(24, Math.max(2, wanted)), random);
      const near = [
        ...bySuccessor.get(commune.becomes[0]!)!,
        ...byDistrict.get(commune.district)!,
      ].filter((index) => communes[index] !== commune);
      return {
        name: commune.name,
        district: lowerFirst(commune.district),
        ethnicities: districtPeoples(commune.district),
        size,
        branches,
        ...filesOf(commune, branches, files, random),
        province: registeredIn(commune),
        becomes: commune.becomes,
        neighbours: near,
      };
    }),
  };
}

/** Says where the people of an old commune were registered, by its old province. */
export function registeredIn({ province, provinceCode }: ProvinceCommune): RegisteredIn {
  return {
    name: province.replace(/^(Tỉnh|Thành phố) /, ''),
    idPrefix: `0${provinceCode}`,
    cardPrefix: cardPrefixes[provinceCode] ?? provinceCode,
  };
}

function branchesOf(commune: ProvinceCommune, count: number, random: Random): Branch[] {
  const word = hamletWord(commune.name, commune.district, commune.province, random);
  const official = count < 6 ? 0 : random.between(2, 4);
  const hamlets = count - official;
  const isNumbered = random.chance(0.5);
  const named = hamletNames(commune.district, random);
  const names = Array.from({ length: hamlets }, (_, i) =>
    isNumbered || i >= named.length ? `${word} ${i + 1}` : `${word} ${named[i]}`,
  );
  const offices = institutions(commune.name, official, random);
  return [
    ...names.map((name) => ({ name, to: '', size: random.between(2, 5) })),
    ...offices.map((name) => ({ name, to: '', size: 1 })),
  ];
}

/** Assigns branches to files: mostly one, else one per name in use, per branch, or for institutions. */
function filesOf(
  { name, district, formerNames }: ProvinceCommune,
  branches: readonly Branch[],
  files: OfficeFiles,
  random: Random,
): Pick<ScenarioCommune, 'roster' | 'further'> {
  const office: Office = { name, short: shortName(name), district };
  const indexes = branches.map((_, i) => i);
  const isOfficial = (i: number): boolean => branches[i]!.size === 1;
  const draw = random.next();
  if (formerNames.length > 0 && random.chance(oldNameInUse)) {
    return byNames(office, [name, ...formerNames], indexes, files);
  }
  if (draw < filePerBranch) {
    const [roster, ...rest] = files.forBranches(
      office,
      branches.map((branch) => branch.name),
    );
    return {
      roster: roster!,
      further: rest.map((further, i) => ({ roster: further, branches: [i + 1] })),
    };
  }
  const roster = files.forOffice(office);
  if (draw < filePerBranch + fileOfInstitutions && indexes.some(isOfficial)) {
    const second = files.forOffice(office);
    return { roster, further: [{ roster: second, branches: indexes.filter(isOfficial) }] };
  }
  return { roster };
}

/** Makes a file per name: offices that were merged before 2025 keep their own lists. */
function byNames(
  office: Office,
  names: readonly string[],
  branches: readonly number[],
  files: OfficeFiles,
): { roster: RosterHabit; further: FurtherRoster[] } {
  const [roster, ...rest] = names.map((name) =>
    files.forOffice({ ...office, name, short: shortName(name) }),
  );
  const further = rest.map((further, i) => ({
    roster: further,
    branches: branches.filter((branch) => branch % names.length === i + 1),
  }));
  return { roster: roster!, further };
}
