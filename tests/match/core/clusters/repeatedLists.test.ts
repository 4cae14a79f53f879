import { describe, expect, it } from 'vitest';
import { type MatchDecisions, matchRecords } from '../../../../src/match/index.js';
import { profile } from '../../profile.js';
import { type Row, recordsOf } from '../../rows.js';

const PEOPLE = [
  { name: 'Hà Văn Khải', birth: 19980312, gender: 1 },
  { name: 'Đinh Thị Thơm', birth: 19991102, gender: 2 },
  { name: 'Phùng Công Lộc', birth: 20010725, gender: 1 },
  { name: 'Bùi Thị Sen', birth: 20000514, gender: 2 },
  { name: 'Trần Quang Vinh', birth: 19970930, gender: 1 },
] as const;
const FILES = ['doan-vien.xlsx', 'doan-vien.xlsx', 'khac.xlsx'];
const full: Row[] = PEOPLE.map((person) => ({ ...person, table: 0 }));
const bare = (names: readonly string[], more: Partial<Row> = {}): Row[] =>
  names.map((name) => ({ name, table: 1, ...more }));
const NAMES = PEOPLE.map(({ name }) => name);

interface Known {
  decisions?: MatchDecisions;
  /** Written content of each of the other rows; equal for rows that are alike. */
  contents?: string[];
  /** Branches of all rows, those of the full list first. */
  branchNumbers?: number[];
}

/** Matches rows of a full list and others; gives the number of the person each other row is joined to, or -1. */
async function joined(others: Row[], fuller = full, known: Known = {}) {
  const { decisions, contents, branchNumbers } = known;
  const records = {
    ...recordsOf([...fuller, ...others]),
    ...(branchNumbers && { branchNumbers: Int32Array.from(branchNumbers) }),
  };
  const fingerprints = contents && [...fuller.map((_, at) => `full ${at}`), ...contents];
  const options = {
    files: FILES,
    ...(decisions && { decisions }),
    ...(fingerprints && { fingerprints }),
  };
  const { cluster, repeated } = await matchRecords(records, profile, options);
  const found = others.map((_, at) => {
    const own = cluster[fuller.length + at]!;
    return cluster.subarray(0, fuller.length).indexOf(own);
  });
  expect(repeated).toEqual(found.flatMap((person, at) => (person < 0 ? [] : [fuller.length + at])));
  return found;
}

describe('a list of names beside a fuller list', () => {
  it('repeats its people, without a question', async () => {
    expect(await joined(bare([...NAMES].reverse()))).toEqual([4, 3, 2, 1, 0]);
    expect(await joined(bare(NAMES.slice(0, 3)))).toEqual([0, 1, 2]);
  });

  it('leaves whoever is not on it', async () => {
    expect(await joined(bare([...NAMES, 'Lê Thị Hạnh']))).toEqual([0, 1, 2, 3, 4, -1]);
  });

  it('does not repeat it if two names of seven are missing, or only two are there', async () => {
    const strangers = ['Lê Thị Hạnh', 'Hoàng Đức Thịnh'];
    expect(await joined(bare([...NAMES, ...strangers]))).toEqual(Array(7).fill(-1));
    expect(await joined(bare(NAMES.slice(0, 2)))).toEqual([-1, -1]);
  });

  it('leaves namesakes of either list to a question', async () => {
    const namesake: Row = { name: NAMES[0]!, birth: 20050101, gender: 1, table: 0 };
    expect(await joined(bare(NAMES), [...full, namesake])).toEqual([-1, 1, 2, 3, 4]);
    expect(await joined(bare([...NAMES, NAMES[0]!]))).toEqual([-1, 1, 2, 3, 4, -1]);
  });

  it('joins no row to a parent of its name by a row without a date', async () => {
    const name = 'Lê Thị Hạnh';
    const fuller: Row[] = [
      ...full,
      { name, gender: 2, table: 0 },
      { name, birth: 19780000, table: 0 },
    ];
    const decisions = { mustLink: [[5, 6]] as [number, number][], cannotLink: [] };
    const born = async (birth: number) => {
      const rows = [...bare(NAMES), { name, birth, table: 1 }];
      return (await joined(rows, fuller, { decisions })).at(-1);
    };
    expect(await born(20030000)).toBe(-1);
    expect(await born(19780000)).toBe(5);
  });

  it('gives each namesake one of as many rows that are written alike', async () => {
    const fuller = [...full, { name: NAMES[0]!, birth: 20050101, gender: 1 as const, table: 0 }];
    const rows = bare([...NAMES, NAMES[0]!]);
    const contents = (last: string) => [...NAMES, last];
    expect(await joined(rows, fuller, { contents: contents(NAMES[0]!) })).toEqual([
      0, 1, 2, 3, 4, 5,
    ]);
    expect(await joined(rows, fuller, { contents: contents('other') })).toEqual([
      -1, 1, 2, 3, 4, -1,
    ]);
    const third = [...rows, ...bare([NAMES[0]!])];
    const alike = [...contents(NAMES[0]!), NAMES[0]!];
    expect(await joined(third, fuller, { contents: alike })).toEqual([-1, 1, 2, 3, 4, -1, -1]);
  });

  const elsewhere = Array.from({ length: 300 }, (_, at) => ({
    name: `Lò Thị ${String.fromCharCode(65 + (at % 26), 97 + (at % 17))}`,
    birth: 19900101 + at,
    table: 0,
    branch: 'Khu 2',
  }));

  it('counts the people of its own branch as missing, not those of others', async () => {
    const inBranch = full.map((row) => ({ ...row, branch: 'Khu 1' }));
    const others = elsewhere.map((row) => ({ ...row, branch: 'Khu 1' }));
    const rows = bare([...NAMES, 'Lê Thị Hạnh'], { branch: 'Khu 1' });
    const counted = await joined(rows, [...inBranch, ...others]);
    const found = await joined(rows, [...inBranch, ...elsewhere]);
    expect(found).toEqual([0, 1, 2, 3, 4, -1]);
    expect(counted.filter((person) => person >= 0).length).toBeLessThan(5);
  });

  it('counts the people of each of its branches, also of two with one name', async () => {
    const inBranch = { commune: 'Xã A', branch: 'Chi đoàn khu 1' };
    const fuller = [...full, ...elsewhere].map((row) => ({ ...row, ...inBranch }));
    const rows = [
      ...bare(NAMES, { commune: 'Xã A', branch: 'Khu 1' }),
      ...bare(['Lê Thị Hạnh'], { commune: 'Xã B', branch: 'Khu 1' }),
    ];
    const branchNumbers = [...fuller.map(() => 1), ...NAMES.map(() => 1), 2];
    const found = await joined(rows, fuller, { branchNumbers });
    expect(found.filter((person) => person >= 0).length).toBeLessThan(5);
  });

  it('distinguishes namesakes by a fact of the row', async () => {
    const namesake: Row = { name: NAMES[0]!, birth: 20050101, gender: 1, table: 0 };
    const rows = bare(NAMES).map((row, at) => (at === 0 ? { ...row, birth: 19980000 } : row));
    expect(await joined(rows, [...full, namesake])).toEqual([0, 1, 2, 3, 4]);
  });

  it('leaves a name that is so common that a stranger may have it', async () => {
    const common = 'Nguyễn Văn Nam';
    const elsewhere = Array.from({ length: 60 }, (_, at) => ({
      name: common,
      birth: 19900101 + at,
      table: 2,
      commune: `Xã ${at}`,
    }));
    const fuller = [...full, { name: common, birth: 19950101, table: 0 }, ...elsewhere];
    expect(await joined(bare([...NAMES, common]), fuller)).toEqual([0, 1, 2, 3, 4, -1]);
  });

  it('leaves a name with a mark of namesakes that the other lacks', async () => {
    expect(await joined(bare([`${NAMES[0]} B`, ...NAMES.slice(1)]))).toEqual([-1, 1, 2, 3, 4]);
  });

  it('leaves a row whose fact differs', async () => {
    const rows = bare(NAMES).map((row, at) => (at === 0 ? { ...row, gender: 2 as const } : row));
    expect(await joined(rows)).toEqual([-1, 1, 2, 3, 4]);
  });

  it('leaves rows that people separated', async () => {
    const decisions = { mustLink: [], cannotLink: [[[0], [5]]] };
    expect(await joined(bare(NAMES), full, { decisions })).toEqual([-1, 1, 2, 3, 4]);
  });

  it('is in the same file or the same old commune', async () => {
    expect(await joined(bare(NAMES, { table: 2 }))).toEqual(Array(5).fill(-1));
    const inCommune = full.map((row) => ({ ...row, commune: 'Xã 1' }));
    const own = bare(NAMES, { table: 2, commune: 'Xã 1' });
    expect(await joined(own, inCommune)).toEqual([0, 1, 2, 3, 4]);
    const elsewhere = bare(NAMES, { commune: 'Xã 2' });
    expect(await joined(elsewhere, inCommune)).toEqual(Array(5).fill(-1));
  });

  it('has no dates of its own', async () => {
    const dated = PEOPLE.map(({ name }, at) => ({ name, birth: 19900101 + at, table: 1 }));
    expect(await joined(dated)).toEqual(Array(5).fill(-1));
  });

  const phones = NAMES.map((_, at) => `09780000${at}${at}`);
  const withPhones = (rows: readonly Row[], last = '5') =>
    rows.map((row, at) => ({ ...row, phone: `${phones[at]!.slice(0, -1)}${last}` }));

  it('may have phones and codes that the fuller list lacks', async () => {
    expect(await joined(withPhones(bare(NAMES)))).toEqual([0, 1, 2, 3, 4]);
    const years = PEOPLE.map(({ name, birth }) => ({
      name,
      birth: Math.floor(birth / 10_000) * 10_000,
      table: 1,
    }));
    expect(await joined(withPhones(years))).toEqual([0, 1, 2, 3, 4]);
    const coded = bare(NAMES).map((row, at) => ({ ...row, card: `PT1000${at}` }));
    expect(await joined(coded, withPhones(full))).toEqual([0, 1, 2, 3, 4]);
  });

  it('has no phones of its own that the fuller list has too', async () => {
    const others = withPhones(bare(NAMES), '6');
    expect(await joined(others, withPhones(full))).toEqual(Array(5).fill(-1));
  });
});
