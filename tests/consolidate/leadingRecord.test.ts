/** Merges lists again under other names; all people are invented. */
import { describe, expect, it } from 'vitest';
import type { KnownRow } from '../../src/model/index.js';
import { merged } from '../support/merged.js';

const HEAD = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Xã,Chi đoàn';
const row = (branch: string) => `Hà Thị Bưởi,02/03/1999,Nữ,025199000001,Kiệt Sơn,${branch}`;
const listOf = (...rows: string[]) => [HEAD, ...rows].join('\n');

/** Gives the rows of the one member, the leading one first, and its rows for the next run. */
async function mergedAgain(files: Record<string, string>, known: KnownRow[] = []) {
  const result = await merged(files, known.length === 0 ? {} : { known });
  const [member] = [...result.members];
  const { oldBranch } = result.records;
  return {
    branches: member!.records.map((record) => {
      const { index, values } = oldBranch;
      return values[index[record]!]!.text;
    }),
    known: [...result.knownRows],
  };
}

describe('the leading row among equally full ones', () => {
  it('remains the leading row if files get other names or rows move', async () => {
    const first = await mergedAgain({
      'a.csv': listOf(row('Khu 1')),
      'b.csv': listOf(row('Khu 2')),
    });
    expect(first.branches).toEqual(['Khu 1', 'Khu 2']);
    const renamed = { 'b.csv': listOf(row('Khu 2')), 'in/a.csv': listOf(row('Khu 1')) };
    expect((await mergedAgain(renamed)).branches).toEqual(['Khu 2', 'Khu 1']);
    expect((await mergedAgain(renamed, first.known)).branches).toEqual(['Khu 1', 'Khu 2']);
  });

  it('remains the leading row if an equally full row is added before it', async () => {
    const first = await mergedAgain({ 'b.csv': listOf(row('Khu 2'), row('Khu 1')) });
    const late = { 'a.csv': listOf(row('Khu 3')), 'b.csv': listOf(row('Khu 2'), row('Khu 1')) };
    expect((await mergedAgain(late, first.known)).branches[0]).toBe('Khu 2');
  });

  it('follows a fuller row', async () => {
    const first = await mergedAgain({
      'a.csv': listOf(row('Khu 1')),
      'b.csv': listOf(row('Khu 2')),
    });
    const fuller = {
      'a.csv': listOf(row('Khu 1')),
      'b.csv': `${HEAD},Số điện thoại\n${row('Khu 2')},0912990001`,
    };
    expect((await mergedAgain(fuller, first.known)).branches[0]).toBe('Khu 2');
  });
});
