/** The rosters of a whole province: every old commune by its real name, each office by its own habit. */
import { addTo } from '../model/index.js';
import { districtPeoples, hamletNames, hamletWord, institutions } from './provinceData.js';
import { type Office, OfficeFiles } from './provinceFiles.js';
import { Random } from './random.js';
import {
  type Branch,
  type FurtherRoster,
  type OldCommune,
  phuThoProvince,
  type RegisteredIn,
  type RosterHabit,
  type SampleFormat,
  type Scenario,
  shortName,
  usualKinds,
} from './scenario.js';

/** A commune as it was until 30 June 2025; texts with their types. */
export interface ProvinceCommune {
  name: string;
  district: string;
  province: string;
  /** Names and spellings that rosters still use, most of them abolished before 2025. */
  formerNames: readonly string[];
  /** New communes; several where it was split. */
  becomes: readonly string[];
}

export interface ProvinceRequest {
  /** Member rows in all files together; they decide how many branches a commune has. */
  rows: number;
  seed: number;
  format: SampleFormat;
  communes: readonly ProvinceCommune[];
}

/** Members of a branch, roughly. */
const branchSize = 40;

/** Shares of offices; the rest send one file. */
const fileForEachBranch = 0.04;
const fileForInstitutions = 0.05;
const oldNameInUse = 0.8;

const registeredIn: Record<string, RegisteredIn> = {
  'Tỉnh Vĩnh Phúc': { name: 'Vĩnh Phúc', idPrefix: '026', cardPrefix: '13' },
  'Tỉnh Hòa Bình': { name: 'Hòa Bình', idPrefix: '017', cardPrefix: '11' },
};

export function province({ rows, seed, format, communes }: ProvinceRequest): Scenario {
  // Apart from the draws of people, so that the same people stand in files of any format.
  const random = new Random(seed * 7919 + 104_729);
  const files = new OfficeFiles(format, random);
  const byDistrict = groupsOf(communes, ({ district }) => district);
  const bySuccessor = groupsOf(communes, ({ becomes }) => becomes[0]!);
  const mean = rows / communes.length;
  return {
    title: 'Youth Union rosters of the old communes of the new Phú Thọ province.',
    notes: [
      '`places.csv` says the new commune of each member row by the law; it is empty where the old commune was split, since hamlets decide that. `told` says how the file tells its commune (`nowhere`: it does not), `said` by what name.',
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
      const registered = registeredIn[commune.province] ?? phuThoProvince;
      return {
        name: commune.name,
        district: lowerFirst(commune.district),
        ethnicities: districtPeoples(commune.district),
        size,
        branches,
        ...filesOf(commune, branches, files, random),
        province: registered,
        becomes: commune.becomes,
        neighbours: near,
      };
    }),
  };
}

function groupsOf(
  communes: readonly ProvinceCommune[],
  keyOf: (commune: ProvinceCommune) => string,
): Map<string, number[]> {
  const groups = new Map<string, number[]>();
  communes.forEach((commune, index) => {
    const key = keyOf(commune);
    addTo(groups, key, index);
  });
  return groups;
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

/** One file mostly; else one for each name in use, for each branch, or for schools and offices. */
function filesOf(
  { name, district, formerNames }: ProvinceCommune,
  branches: readonly Branch[],
  files: OfficeFiles,
  random: Random,
): Pick<OldCommune, 'roster' | 'further'> {
  const office: Office = { name, short: shortName(name), district };
  const indexes = branches.map((_, i) => i);
  const isOfficial = (i: number): boolean => branches[i]!.size === 1;
  const draw = random.next();
  if (formerNames.length > 0 && random.chance(oldNameInUse)) {
    return byNames(office, [name, ...formerNames], indexes, files);
  }
  if (draw < fileForEachBranch) {
    const [roster, ...rest] = files.forBranches(
      office,
      branches.map((branch) => branch.name),
    );
    return {
      roster: roster!,
      further: rest.map((each, i) => ({ roster: each, branches: [i + 1] })),
    };
  }
  const roster = files.forOffice(office);
  if (draw < fileForEachBranch + fileForInstitutions && indexes.some(isOfficial)) {
    const second = files.forOffice(office);
    return { roster, further: [{ roster: second, branches: indexes.filter(isOfficial) }] };
  }
  return { roster };
}

/** The offices that were joined before 2025 go on with their own lists, branches in turns. */
function byNames(
  office: Office,
  names: readonly string[],
  branches: readonly number[],
  files: OfficeFiles,
): { roster: RosterHabit; further: FurtherRoster[] } {
  const [roster, ...rest] = names.map((name) =>
    files.forOffice({ ...office, name, short: shortName(name) }),
  );
  const further = rest.map((each, i) => ({
    roster: each,
    branches: branches.filter((branch) => branch % names.length === i + 1),
  }));
  return { roster: roster!, further };
}

function lowerFirst(text: string): string {
  return text[0]!.toLowerCase() + text.slice(1);
}
