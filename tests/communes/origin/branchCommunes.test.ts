import { describe, expect, it } from 'vitest';
import { branchCommunes } from '../../../src/communes/origin/branchCommunes.js';
import { merged } from '../../support/merged.js';

const PEOPLE = ['Hà Văn An', 'Lê Thị Bình', 'Đinh Công Chiến', 'Phùng Thị Dung', 'Bùi Thị Én'];

/** Writes a list with one person of each branch, in a column. */
function listOfBranches(...branches: string[]): string {
  const rows = branches.map(
    (branch, at) => `${at + 1},${PEOPLE[at]},0${at + 1}/03/1999,"${branch}"`,
  );
  return ['TT,Họ và tên,Ngày sinh,Chi đoàn', ...rows].join('\r\n');
}

/** Writes a list with one person below the row of each branch. */
function listBelow(...branches: string[]): string {
  const rows = branches.flatMap((branch, at) => [
    `"${branch}"`,
    `${at + 1},${PEOPLE[at]},0${at + 1}/03/1999`,
  ]);
  return ['TT,Họ và tên,Ngày sinh', ...rows].join('\r\n');
}

/** Returns old commune and branch of the people, in the order of the rows. */
async function places(list: string, file = 'lai-dong.csv', branches?: string[]) {
  const { lineage } = await merged({ [file]: list }, branches && { branches });
  return [...lineage].flatMap(({ status, oldCommune, oldBranch }) =>
    status === 'skipped' ? [] : [`${oldCommune}: ${oldBranch}`],
  );
}

describe('bare names of old communes behind branches', () => {
  it.each([
    ['Chi đoàn khu 1 - Kiệt Sơn', 'Chi đoàn khu 1 – Đồng Sơn'],
    ['Chi đoàn khu 1 (Kiệt Sơn)', 'Chi đoàn khu 1 (Đồng Sơn cũ)'],
    ['Chi đoàn khu 1, Kiệt Sơn', 'Chi đoàn khu 1/Đồng Sơn'],
    ['Chi đoàn khu 1-Kiet Son', 'Chi đoàn khu 1 Đồng Sơn'],
    ['Kiệt Sơn - Chi đoàn khu 1', 'Đồng Sơn: Chi đoàn khu 1'],
    ['Chi đoàn khu 1 - KIỆT SƠN', 'Chi đoàn khu 1 - xã Đồng Sơn'],
  ])('give their commune in a column and in section rows: %s, %s', async (first, second) => {
    const expected = ['Xã Kiệt Sơn: Chi đoàn khu 1', 'Xã Đồng Sơn: Chi đoàn khu 1'];
    expect(await places(listOfBranches(first, second))).toEqual(expected);
    expect(await places(listBelow(first, second))).toEqual(expected);
  });

  it('count where the list names no commune', async () => {
    const list = listOfBranches('Khu 1 - Kiệt Sơn', 'Khu 1 - Lai Đồng', 'Khu 1 - Tân Sơn');
    expect(await places(list, 'danh sách.csv')).toEqual([
      'Xã Kiệt Sơn: Khu 1',
      'Xã Lai Đồng: Khu 1',
      'Xã Tân Sơn: Khu 1',
    ]);
  });

  it('leave the other branches of the list in its own commune', async () => {
    const list = listOfBranches('Khu 1 - Kiệt Sơn', 'Khu 1 - Đồng Sơn', 'Công an xã');
    expect((await places(list))[2]).toBe('Xã Lai Đồng: Công an xã');
  });

  it('count beside sections of communes', async () => {
    const list = listBelow('Khu 1 - xã Kiệt Sơn', 'Khu 2 (Đồng Sơn)', 'Khu 2 - Tân Sơn');
    expect(await places(list)).toEqual([
      'Xã Kiệt Sơn: Khu 1',
      'Xã Đồng Sơn: Khu 2',
      'Xã Tân Sơn: Khu 2',
    ]);
  });

  it.each([
    ['of one commune', ['Khu 1 - Kiệt Sơn', 'Khu 2 - Chiềng']],
    [
      'beside more names of hamlets',
      ['Khu 1 - Kiệt Sơn', 'Khu 2 - Đồng Sơn'].concat(
        ['Bến Gạo', 'Phú Lợi', 'Vườn Đào'].map((name) => `Khu 3 - ${name}`),
      ),
    ],
    ['of other new communes', ['Khu 1 - Kiệt Sơn', 'Khu 2 - Thu Cúc']],
  ])('are hamlets if they are %s', async (_, branches) => {
    const expected = branches.map((branch) => `Xã Lai Đồng: ${branch}`);
    expect(await places(listOfBranches(...branches))).toEqual(expected);
  });

  it('are hamlets on the list of another old commune', async () => {
    const branches = ['Khu 1 - Kiệt Sơn', 'Khu 2 - Đồng Sơn'];
    const found = await places(listOfBranches(...branches), 'xã Tân Sơn, huyện Tân Sơn.csv');
    expect(found).toEqual(branches.map((branch) => `Xã Tân Sơn: ${branch}`));
  });

  it('remain in branches that the branch table has', async () => {
    const branches = ['Khu 1 - Kiệt Sơn', 'Khu 2 - Đồng Sơn'];
    const table = branches.map((branch) => `Lai Đồng,${branch},Lai Đồng,${branch}`);
    const found = await places(listOfBranches(...branches), 'lai-dong.csv', table);
    expect(found).toEqual(branches.map((branch) => `Lai Đồng: ${branch}`));
  });
});

it('takes linear time', () => {
  const texts = ['a '.repeat(15_000), `1${' A'.repeat(30_000)}!`, `${' - Aa'.repeat(9_000)}1`];
  const short = texts.map((text) => text.slice(0, 119));
  const started = performance.now();
  branchCommunes(
    [...texts, ...short],
    [],
    ['chi đoàn'],
    () => true,
    (name) => name,
  );
  expect(performance.now() - started).toBeLessThan(200);
});
