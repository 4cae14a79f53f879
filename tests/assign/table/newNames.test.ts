import { describe, expect, it } from 'vitest';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { YOUTH } from '../../support/roster.js';

const HEADER = 'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới';

function findingsOf(lines: string[]) {
  const rows = [HEADER, ...lines].map((line) => line.split('|'));
  const table = { file: 'branches.csv', sheet: '', rows, merges: [] };
  return readBranchTable([table], YOUTH).findings.map(({ code, args }) => ({ code, ...args }));
}

describe('names of new branches', () => {
  it('are reported if one is written in two ways', () => {
    for (const other of ['chi đoàn khu liệm', 'Khu Liệm', 'CĐ Khu Liem']) {
      const lines = ['A|Khu 1|N|Chi đoàn Khu Liệm', 'A|Khu 2|N|Khu Dọc', `B|Khu 3|N|${other}`];
      expect(findingsOf(lines)).toEqual([
        {
          code: 'branches-new-spelt',
          commune: 'N',
          pairs: `"Chi đoàn Khu Liệm", "${other}"`,
        },
      ]);
    }
  });

  it.each(['Khu 1-3', 'Khu 1/2/3', 'Khu 1, 2', 'Khu 2 hoặc Khu 3', 'Khu 1 đến 3'])(
    'are reported if %s may mean branches of their own',
    (name) => {
      const lines = ['A|Khu 1|N|Khu 1', 'A|Khu 2|N|Khu 3', `A|Khu 3|N|${name}`];
      const branch = name.startsWith('Khu 2') ? 'Khu 3' : 'Khu 1';
      expect(findingsOf(lines)).toEqual([
        { code: 'branches-new-several', commune: 'N', name, branch },
      ]);
      expect(findingsOf(['A|Khu 1|N|Khu 7', `A|Khu 3|N|${name}`])).toEqual([]);
    },
  );

  it('are not reported if they may be of two branches', () => {
    expect(findingsOf(['A|Khu 1|N|Khu Liệm', 'A|Khu 2|N|Khu Liêm', 'A|Khu 3|N|Thôn Liệm'])).toEqual(
      [],
    );
    expect(findingsOf(['A|Khu 1|N|Khu Liệm', 'A|Khu 2|M|khu liệm'])).toEqual([]);
    expect(findingsOf(['A|Khu 1|N|Khu 1 (A)', 'B|Khu 1|N|Khu 1 (B)'])).toEqual([]);
  });

  it('are reported if branches of several old communes keep one name', () => {
    expect(
      findingsOf([
        'Xã A|Khu 1|N|Chi đoàn Khu 1',
        'Xã A|Khu 2|N|Khu 2',
        'Xã B|Khu 01|N|Chi đoàn Khu 1',
      ]),
    ).toEqual([
      {
        code: 'branches-new-shared',
        commune: 'N',
        branches: 'Chi đoàn Khu 1',
        example: 'Chi đoàn Khu 1 (A)',
      },
    ]);
  });

  it('may be shared by bodies, by other old names and by branches that joined one with the name', () => {
    expect(findingsOf(['A|Công an xã|N|Công an xã', 'B|Công an xã|N|Công an xã'])).toEqual([]);
    expect(findingsOf(['A|Khu 1|N|Khu 1', 'B|Khu 2|N|Khu 1'])).toEqual([]);
    expect(findingsOf(['A|Khu 1|N|Giữ nguyên', 'B|Khu 1|N|Giữ nguyên'])).toEqual([]);
  });
});
