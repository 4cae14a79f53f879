import { describe, expect, it } from 'vitest';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { YOUTH } from '../../support/roster.js';

const HEADER = 'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới';

function findingsOf(lines: string[]) {
  const rows = [HEADER, ...lines].map((line) => line.split('|'));
  const table = { file: 'branches.csv', sheet: '', rows, merges: [] };
  return readBranchTable([table], YOUTH).findings.map(({ code, args }) => ({ code, ...args }));
}

/** Rows of one old commune: `old branch|new branch`. */
const inOne = (...pairs: string[]) =>
  pairs.map((pair) => `Xã A|${pair.split('|')[0]}|N|Chi đoàn ${pair.split('|')[1]}`);

describe('new branches of the wrong rows', () => {
  it.each([
    ['Khu Chiềng|Khu Dọc', 'Khu Dọc|Khu Chiềng Bưởi'],
    ['Khu 1|Khu Bưởi 2', 'Khu 2|Khu Bưởi 1'],
  ])('are reported if two were exchanged: %s', (...pairs) => {
    expect(findingsOf(inOne(...pairs, 'Khu Lèn|Khu Lèn'))).toEqual([
      { code: 'branches-crossed', commune: 'Xã A', count: 2, rows: '2, 3' },
    ]);
  });

  it('are reported if the column was moved', () => {
    const rows = inOne('Khu Chiềng|Khu Mít', 'Khu Dọc|Khu Chiềng', 'Khu Lèn|Khu Dọc');
    expect(findingsOf(rows)).toEqual([
      { code: 'branches-crossed', commune: 'Xã A', count: 2, rows: '3, 4' },
    ]);
  });

  it.each([
    ['joined', ['Khu Chiềng|Khu Chiềng', 'Khu Dọc|Khu Chiềng', 'Khu Lèn|Khu Dọc Lèn']],
    ['counted anew', ['Khu 2|TDP 1', 'Khu 3|TDP 2', 'Khu 4|TDP 3']],
    ['renamed once', ['Khu Chiềng|Khu Dọc', 'Khu Dọc|Khu Mít', 'Khu Lèn|Khu Dọc']],
    ['numbered', ['Khu Chiềng|TDP 1', 'Khu Dọc|TDP 2', 'Khu 1|TDP 3']],
  ])('are not reported if branches were %s', (_, pairs) => {
    expect(findingsOf(inOne(...pairs))).toEqual([]);
  });

  it('are reported if a school was filled down over hamlets', () => {
    const rows = inOne('Trường THCS|Trường THCS', 'Khu 1|Trường THCS', 'Khu Dọc|Trường THCS');
    expect(findingsOf(rows)).toEqual([
      { code: 'branches-hamlets-to-body', branch: 'Chi đoàn Trường THCS', count: 2, rows: '3, 4' },
    ]);
    expect(findingsOf(rows.slice(0, 2))).toEqual([]);
  });
});

describe('a second half beside a branch table', () => {
  const rows = ['Khu 1', 'Khu 2', 'Khu 3'].map((old) => `Xã A|${old}|N|Khu Mới`);

  it('is reported if it lacks its headings', () => {
    expect(findingsOf(rows.map((row) => `${row}||Xã B|Khu Dọc|N|Khu Lèn`))).toEqual([
      { code: 'branches-columns-unread', columns: 'F, G, H, I', count: 3 },
    ]);
  });

  it('is not seen in notes', () => {
    expect(findingsOf(rows.map((row) => `${row}|còn họp thêm`))).toEqual([]);
  });
});
