/** Merges lists of the same people of which one has a column sorted alone; all people are invented. */
import { describe, expect, it } from 'vitest';
import { merged } from '../support/merged.js';

const GIVEN = ['Bưởi', 'Mít', 'Lành', 'Na', 'Cả', 'Mơ', 'Đào', 'Sen', 'Tùng', 'Súng', 'Ổi', 'Lê'];
const NAMES = GIVEN.map((given) => `Hà Thị ${given}`);
const YEARS = GIVEN.map((_, at) => 1995 + at);

function listOf(names: readonly string[], years: readonly number[]) {
  const rows = names.map((name, at) => {
    const year = 1995 + at;
    const id = `025${year < 2000 ? 1 : 3}${String(year).slice(2)}10${1000 + at * 7}`;
    return `${name},01/02/${years[at]},${id}`;
  });
  return ['Họ và tên,Ngày sinh,CCCD', ...rows].join('\n');
}

async function found(names: readonly string[]) {
  const files = { 'a.csv': listOf(NAMES, YEARS), 'b.csv': listOf(names, YEARS) };
  const plan = { 'a.csv': { commune: 'Xã A' }, 'b.csv': { commune: 'Xã A' } };
  const { findings } = await merged(files, { plan });
  return findings
    .filter(({ code }) => code.startsWith('column-moved'))
    .map(({ code, args, place }) => ({ code, args, file: place?.file }));
}

describe('two lists with the same ID numbers', () => {
  it('are reported if their names stand on other rows', async () => {
    expect(await found([...NAMES.slice(1), NAMES[0]!])).toEqual([
      {
        code: 'column-moved-name',
        args: { count: 12, differing: 12, other: 'a.csv' },
        file: 'b.csv',
      },
    ]);
  });

  it('are not reported for two exchanged names', async () => {
    expect(await found([NAMES[1]!, NAMES[0]!, ...NAMES.slice(2)])).toEqual([]);
  });
});
