import { describe, expect, it } from 'vitest';
import { holdsBranchTable, readBranchTable } from '../../../src/assign/table/branchTable.js';
import type { MergedRange, Table } from '../../../src/model/index.js';
import { faultsOf } from '../../support/faults.js';
import { YOUTH } from '../../support/roster.js';

const HEADER = 'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới';

function tableOf(lines: string[], merges: MergedRange[] = []): Table {
  const rows = lines.map((line) => (line === '' ? [] : line.split('|')));
  return { file: 'branches.csv', sheet: '', rows, merges };
}

function entriesOf(lines: string[], merges: MergedRange[] = []) {
  return readBranchTable([tableOf(lines, merges)], YOUTH).entries.map(
    ({ oldCommune, oldBranch, newCommune, newBranch }) =>
      [oldCommune, oldBranch, newCommune, newBranch].join('|'),
  );
}

const faults = (lines: string[]) => faultsOf(() => readBranchTable([tableOf(lines)], YOUTH));

describe('a branch table', () => {
  it('is read in ordinary characters, except for new branches, which are copied exactly', () => {
    expect(entriesOf([HEADER, 'Xã Phú Hộ|Khu １|Phong Châu|TDP １']).at(0)).toBe(
      'Xã Phú Hộ|Khu 1|Phong Châu|TDP １',
    );
  });

  it('has its columns in any order, under any of their headings', () => {
    const row = 'Phú Hộ|Khu 1|Phong Châu|TDP Phú Hộ';
    for (const header of [
      HEADER,
      'XA CU|chi bo cu|Xa moi|chi bo moi',
      'xa_cu|chi_hoi_cu|xa_moi|chi_hoi_moi',
      'Phường (xã) cũ|Tên chi đoàn (cũ)|Phường mới|Tên chi đoàn mới',
      'Old commune|Old branch|New commune|New branch',
      'Xã cũ|Đơn vị cũ|Xã mới|Đơn vị mới',
      'Đơn vị cũ|Chi đoàn cũ|Đơn vị mới|Chi đoàn mới',
    ]) {
      expect(entriesOf([header, row])).toEqual([row]);
    }
    expect(
      entriesOf([
        'STT|Chi đoàn mới|Xã mới|Chi đoàn cũ|Xã cũ',
        '1|TDP Phú Hộ|Phong Châu|Khu 1|Phú Hộ',
      ]),
    ).toEqual([row]);
  });

  it('may have a title above and blank rows in it', () => {
    const lines = ['BẢNG CHI ĐOÀN', '', HEADER, 'A|Khu 1|N|X', '', '|||', 'A|Khu 2|N|Y'];
    expect(entriesOf(lines)).toEqual(['A|Khu 1|N|X', 'A|Khu 2|N|Y']);
    expect(readBranchTable([tableOf(lines)], YOUTH).entries[1].row).toBe(7);
  });

  it('may have merged cells, even over a row that is otherwise blank', () => {
    const merges = [0, 2, 3].map((left) => ({ top: 1, bottom: 3, left, right: left }));
    expect(entriesOf([HEADER, 'A|Khu 1|N|X', '|Khu 2', ''], merges)).toEqual([
      'A|Khu 1|N|X',
      'A|Khu 2|N|X',
    ]);
  });

  it('copies names of new branches exactly, and gives one name to one branch', () => {
    const nfd = 'TDP Phú  Hộ'.normalize('NFD');
    const lines = [HEADER, `A|Khu 1|N| ${nfd} `, 'A|Khu 2|N|TDP Phú Hộ'];
    const { entries } = readBranchTable([tableOf(lines)], YOUTH);
    expect(entries.map(({ newBranch }) => newBranch)).toEqual([nfd, nfd]);
  });

  it('may repeat a row', () => {
    expect(entriesOf([HEADER, 'A|Khu 1|N|X', 'A|CĐ khu 01|N|X'])).toEqual(['A|Khu 1|N|X']);
  });

  it('may have one branch in two communes', () => {
    expect(entriesOf([HEADER, 'A|Khu 1|N|X', 'B|Khu 1|N|Y'])).toHaveLength(2);
  });
});

describe('a branch table that was not filled in everywhere', () => {
  it.each(['Xã', 'xã ...', 'PHƯỜNG', 'Thị trấn', 'TT', 'X.', '-', '…', 'Đặc khu ___'])(
    'lacks a commune that is called %s',
    (commune) => {
      const sheet = { ...tableOf([HEADER, `${commune}|Khu 1|N|X`]), file: 'b.xlsx', sheet: 'DS' };
      expect(faultsOf(() => readBranchTable([sheet], YOUTH))).toEqual([
        {
          code: 'branches-cell-empty',
          args: { missing: 'Xã cũ' },
          place: { file: 'b.xlsx', sheet: 'DS', row: 2 },
        },
      ]);
      expect(faults([HEADER, `A|Khu 1|${commune}|X`])[0]?.code).toBe('branches-cell-empty');
    },
  );

  it('may have rows without a new commune and branch', () => {
    const { entries, findings } = readBranchTable(
      [tableOf([HEADER, 'A|Khu 1|N|X', 'A|Khu 2|N|Y', 'A|Khu 4|N|Y', 'B|Khu 3||'])],
      YOUTH,
    );
    expect(entries.at(-1)).toMatchObject({ oldCommune: 'B', newCommune: '', newBranch: '' });
    expect(findings).toMatchObject([{ code: 'branches-not-filled', place: { row: 5 } }]);
  });

  it('has no branch that is only a dash', () => {
    expect(faults([HEADER, 'A|-|N|X'])[0]?.code).toBe('branches-cell-empty');
    const { entries, findings } = readBranchTable(
      [tableOf([HEADER, 'A|Khu 1|N|X', 'A|Khu 2|N|…'])],
      YOUTH,
    );
    expect(entries.map(({ newBranch }) => newBranch)).toEqual(['X', '']);
    expect(findings[0]).toMatchObject({ code: 'branches-not-filled', place: { row: 3 } });
  });

  it('may repeat its header', () => {
    expect(entriesOf([HEADER, 'A|Khu 1|N|X', '', HEADER, 'A|Khu 2|N|Y'])).toEqual([
      'A|Khu 1|N|X',
      'A|Khu 2|N|Y',
    ]);
  });

  it('may end in a sum, but keeps an old branch that begins like one', () => {
    for (const sum of ['Cộng|12||', '|Tổng số: 2 chi đoàn||', 'Tổng cộng|2|1|2', 'TỔNG: 2']) {
      const entries = entriesOf([HEADER, 'A|Khu 1|N|X', 'Tổng Cọt|Cộng Hòa|N|Y', sum]);
      expect(entries).toEqual(['A|Khu 1|N|X', 'Tổng Cọt|Cộng Hòa|N|Y']);
    }
    expect(faults([HEADER, 'A|Khu 1|N|X', 'Cộng Hòa|Khu 2||Y'])).toHaveLength(1);
  });
});

describe('a branch table with dates', () => {
  const rows = ['A|Khu 1|M|X|1/1/2025', 'A|Khu 1|N|Y|2025-07-01', 'A|Khu 2|N|Z|'];

  it.each(['Từ ngày', 'Áp dụng từ', 'Ngày áp dụng', 'TU NGAY', 'Áp dụng từ ngày', 'Ngày hiệu lực'])(
    'may give one old branch a place for each date: %s',
    (heading) => {
      const { entries } = readBranchTable([tableOf([`${HEADER}|${heading}`, ...rows])], YOUTH);
      expect(entries.map(({ newBranch, from }) => [newBranch, from])).toEqual([
        ['X', 20250101],
        ['Y', 20250701],
        ['Z', 0],
      ]);
    },
  );

  it('is refused if it contradicts itself on one day or has an incomplete date', () => {
    const header = `${HEADER}|Từ ngày`;
    const found = faults([header, ...rows, 'A|Khu I|O|W|01/01/2025', 'A|Khu 3|N|V|7/2025']);
    expect(found.map(({ code, args, place }) => [place?.row, code, args])).toEqual([
      [5, 'branches-contradict', { branch: 'Khu I', table: 'branches.csv', other: 2 }],
      [6, 'branches-date', { text: '7/2025' }],
    ]);
  });
});

describe('a branch table that cannot be used', () => {
  it('is refused without one of the columns, which is named', () => {
    const missing = (lines: string[]) => {
      const [{ code, args, place }] = faults(lines);
      expect({ code, place }).toEqual({
        code: 'branches-no-header',
        place: { file: 'branches.csv' },
      });
      return args.missing;
    };
    expect(missing(['BẢNG CHI ĐOÀN MỚI', 'Xã cũ|Chi đoàn cũ|Xã mới', 'A|Khu 1|N'])).toBe(
      'Chi đoàn mới',
    );
    expect(missing(['Đơn vị cũ|Xã mới|Đơn vị mới', 'Khu 1|N|X'])).toBe('Xã cũ');
    expect(missing([])).toBe('Chi đoàn cũ, Chi đoàn mới');
  });

  it('is reported with both contradicting rows, and all faults at once', () => {
    const found = faults([
      HEADER,
      'A|Khu 1|N|X',
      'a|Chi đoàn khu I|N|Y',
      'A|Khu 1|M|X',
      '|Khu 3|N|X',
      'A||N|X',
      'A|Khu 4||X',
    ]);
    expect(
      found.map(({ code, args, place }) => [place?.row, code, args.other ?? args.missing]),
    ).toEqual([
      [3, 'branches-contradict', 2],
      [4, 'branches-contradict', 2],
      [5, 'branches-cell-empty', 'Xã cũ'],
      [6, 'branches-cell-empty', 'Chi đoàn cũ'],
      [7, 'branches-cell-empty', 'Xã mới'],
    ]);
  });

  it('is refused without any filled row', () => {
    expect(faults([HEADER, 'A|Khu 1|N|'])[0].code).toBe('branches-empty');
  });
});

describe('a row without a new branch', () => {
  it('has no new branch, with a warning', () => {
    const { entries, findings } = readBranchTable(
      [tableOf([HEADER, 'A|Khu 1|N|X', 'A|Khu 2|N'])],
      YOUTH,
    );
    expect(entries.map(({ newBranch }) => newBranch)).toEqual(['X', '']);
    expect(findings).toMatchObject([
      {
        level: 'warning',
        code: 'branches-not-filled',
        args: { branch: 'Khu 2' },
        place: { row: 3 },
      },
    ]);
  });
});

describe('a file among the lists', () => {
  const holds = (...tables: string[][]) => holdsBranchTable(tables.map((lines) => tableOf(lines)));
  const row = 'A|Khu 1|N|X';

  it('is a branch table by its headings, in any order, below a title', () => {
    expect(holds([HEADER, row])).toBe(true);
    expect(holds([HEADER, row], ['Người lập: phòng tổ chức'])).toBe(true);
    expect(holds([HEADER, row], ['Hà Thị Bưởi'])).toBe(false);
    expect(holds(['Người lập: phòng tổ chức'])).toBe(false);
    expect(
      holds(
        ['BẢNG CHI ĐOÀN', '', 'STT|Chi đoàn mới|Tên chi đoàn cũ|Xã mới|Xã cũ|Số đoàn viên|Ghi chú'],
        [],
      ),
    ).toBe(true);
  });

  it('is a branch table as an annex, with who leads the branches', () => {
    const lines = ['TT|TRƯỚC SẮP XẾP||SAU SẮP XẾP|', '|Xã|Chi đoàn|Chi đoàn|Họ tên bí thư'];
    expect(holds([...lines, '1|A|Khu 1|X|Hà Thị Mẫu'])).toBe(true);
    expect(holds(['TT|Chi đoàn mới|Sáp nhập từ|Điện thoại', '1|X|Khu 1 xã A|0912345678'])).toBe(
      true,
    );
  });

  it('is a branch table if `init` drafted it', () => {
    expect(holds([`${HEADER}|Số người|Danh sách|Ghi chú`, `${row}|9|a.csv|`])).toBe(true);
  });

  it('is a list if it has any column or sheet that may be of people', () => {
    expect(holds([`${HEADER}|Họ và tên`, `${row}|Hà Thị Mẫu`])).toBe(false);
    expect(holds([`Đồng chí|${HEADER}`])).toBe(false);
    expect(holds(['Họ và tên|Nơi sinh hoạt', `|${HEADER}`, `Hà Thị Mẫu|${row}`])).toBe(false);
    expect(holds([`${HEADER}|Danh sách`, `${row}|Hà Thị Mẫu`])).toBe(false);
    expect(holds([HEADER, row], ['Hà Thị Mẫu|12/05/2001'])).toBe(false);
    expect(holds(['Xã cũ|Chi đoàn cũ|Xã mới'])).toBe(false);
    expect(holds([])).toBe(false);
  });
});
