import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { csv, hopnhat, put, scratch } from '../run.js';

const HEADINGS = 'Chi đoàn cũ,Chi đoàn mới,Xã cũ';
const TABLES: Record<string, string> = {
  'tables/branches.csv': `${HEADINGS}\nKhu 1,Chi đoàn Khu Kiệt 1,Xã Kiệt Sơn`,
  'tables/Phú Thọ/Phụ lục.csv': `${HEADINGS}\nKhu 2,Chi đoàn Khu Vinh 2,Xã Vinh Tiền`,
};
const LIST = [
  'Họ và tên,Ngày sinh,Chi đoàn,Xã',
  'Hà Văn Thử,1/2/2001,Khu 1,"Xã Kiệt Sơn, huyện Tân Sơn"',
  'Bùi Thị Mẫu,3/4/2002,Khu 2,"Xã Vinh Tiền, huyện Tân Sơn"',
  'Lê Văn Dụ,5/6/2003,Khu 3,"Xã Vinh Tiền, huyện Tân Sơn"',
];

function merge(table: string, out: string, ...more: string[]) {
  const paths = ['lists', '--branches', table, '-o', out];
  return hopnhat(['merge', ...paths, '--format', 'csv', '--lang', 'en', ...more]);
}

const places = (out: string) =>
  csv(join(scratch, out, 'roster.csv')).map((row) => [
    row['Họ và tên'],
    row['Xã mới'],
    row['Chi đoàn mới'],
  ]);

describe('a folder of branch tables', () => {
  beforeAll(() => {
    put('lists/a.csv', LIST.join('\n'));
    for (const [path, content] of Object.entries(TABLES)) put(path, content);
  });

  it('is one table, with a new commune for each of its files', () => {
    expect(merge('tables', 'out')).toMatchObject({ status: 0 });
    expect(places('out')).toEqual([
      ['Bùi Thị Mẫu', 'Xã Long Cốc', 'Chi đoàn Khu Vinh 2'],
      ['Lê Văn Dụ', 'Xã Long Cốc', ''],
      ['Hà Văn Thử', 'Xã Lai Đồng', 'Chi đoàn Khu Kiệt 1'],
    ]);
  });

  it('may be among the lists, where its files are no lists, now and later', () => {
    for (const [path, content] of Object.entries(TABLES)) put(`lists/${path}`, content);
    expect(merge('lists/tables', 'among')).toMatchObject({ status: 0 });
    expect(places('among')).toEqual(places('out'));
    put('lists/b.csv', `${LIST[0]}\nĐỗ Văn Đề,9/10/1999,Khu 2,"Xã Vinh Tiền, huyện Tân Sơn"`);
    const late = ['merge', 'lists/b.csv', '--previous', 'among', '-o', 'among-2'];
    expect(hopnhat(late)).toMatchObject({ status: 0 });
    expect(places('among-2')).toContainEqual(['Đỗ Văn Đề', 'Xã Long Cốc', 'Chi đoàn Khu Vinh 2']);
  });

  it('may be named by a plan', () => {
    put('plan.yaml', 'branches: tables\nsources:\n  - path: lists/a.csv\n');
    const args = ['merge', '--plan', 'plan.yaml', '-o', 'planned', '--format', 'csv'];
    expect(hopnhat(args)).toMatchObject({ status: 0 });
    expect(places('planned')).toEqual(places('out'));
  });

  it('is refused with every file that is no table, and every contradiction between files', () => {
    put('bad/a.csv', TABLES['tables/branches.csv']!);
    put('bad/b.csv', `${HEADINGS}\nKhu 1,Chi đoàn Khác,Xã Kiệt Sơn`);
    put('bad/c.csv', LIST.join('\n'));
    const { status, stderr } = merge('bad', 'never');
    expect(status).toBe(2);
    expect(stderr).toMatch(/b\.csv.*row 2.*"Khu 1" .*\(this row and row 2 of a\.csv\)/);
    expect(stderr).toMatch(
      /c\.csv.* lacks the headings Chi đoàn cũ, Chi đoàn mới\. .*another folder/,
    );
  });

  it('warns of files of other kinds, and of rows with nobody by their file', () => {
    put('other/a.csv', `${TABLES['tables/branches.csv']}\nKhu 9,Chi đoàn Khu 9,Xã Kiệt Sơn`);
    put('other/Quyết định.docx', 'x');
    const { status, stderr } = merge('other', 'others');
    expect(status).toBe(0);
    expect(stderr).toMatch(/Quyết định\.docx: This file was not read .* branch table/);
    expect(stderr).toMatch(/Branch table \(a\.csv\), row 3: nobody belongs to "Khu 9"/);
  });

  it('is refused if it is also the folder of the lists', () => {
    expect(merge('lists', 'never')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/"lists" is named both for the lists and for the branch table/),
    });
  });

  it('is refused if it holds the folder of the lists', () => {
    put('around/danh-sach/a.csv', 'Họ và tên,Ngày sinh\nHà Thị Bưởi,06/03/2001');
    put('around/a.csv', TABLES['tables/branches.csv']);
    const paths = ['around/danh-sach', '--branches', 'around', '-o', 'never', '--lang', 'en'];
    expect(hopnhat(['merge', ...paths])).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/also holds the lists \("around\/danh-sach"\)/),
    });
  });

  it('is refused with the files of a result in it, before their rows are read as a table', () => {
    put('mixed/a.csv', TABLES['tables/branches.csv']!);
    for (const file of ['roster.csv', 'lineage.csv', 'conflicts.csv']) {
      put(`mixed/${file}`, readFileSync(join(scratch, 'out', file)));
    }
    const { status, stderr } = merge('mixed', 'never');
    expect(status).toBe(2);
    expect(stderr.match(/^.*(?=: This file belongs to a result)/gm)).toEqual([
      'ERROR conflicts.csv',
      'ERROR lineage.csv',
      'ERROR roster.csv',
    ]);
  });

  it('is refused if it has no table at all', () => {
    put('none/a.docx', 'x');
    expect(merge('none', 'never')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/"none" has no branch table/),
    });
  });
});

describe('a branch table saved without Vietnamese letters', () => {
  it('is refused with how to save it', () => {
    put('lost.csv', 'Xã c?,Chi ?oàn c?,Xã m?i,Chi ?oàn m?i\nXã Ki?t S?n,Khu 1,Xã Lai ??ng,Khu 1');
    const { status, stderr } = merge('lost.csv', 'never');
    expect(status).toBe(2);
    expect(stderr).toMatch(/lost\.csv: This file has lost letters .* save it as \.xlsx/);
  });
});

describe('a new commune of a branch table', () => {
  it('is reported where no commune has its name and another one of the table nearly', () => {
    const rows = [
      'Khu 2,Khu Vinh 2,Xã Vinh Tiền,Xã Long Cóc',
      'Khu 3,Khu 3,Xã Vinh Tiền,Xã Long Cốc',
    ];
    put('near.csv', [`${HEADINGS},Xã mới`, ...rows].join('\n'));
    expect(merge('near.csv', 'near').stderr).toMatch(
      /near\.csv, row 2: .* new commune Xã Long Cóc \(rows: 1, .* If Xã Long Cốc is meant/,
    );
  });

  it('is reported where all rows have it with a typing error', () => {
    const rows = ['Khu 1,Khu 1,Xã Kiệt Sơn,Xã Lai Đòng', 'Khu 2,Khu 2,Xã Kiệt Sơn,Xã Lai Đòng'];
    put('all.csv', [`${HEADINGS},Xã mới`, ...rows].join('\n'));
    expect(merge('all.csv', 'all').stderr).toMatch(
      /all\.csv, row 2: .* new commune Xã Lai Đòng \(rows: 2, .* If Xã Lai Đồng is meant/,
    );
  });

  it('is reported where the old communes became another one', () => {
    const rows = ['Khu 1,Khu 1,Xã Kiệt Sơn,Xã Long Cốc', 'Khu 2,Khu 2,Xã Vinh Tiền,Xã Long Cốc'];
    put('elsewhere.csv', [`${HEADINGS},Xã mới`, ...rows].join('\n'));
    const { stderr } = merge('elsewhere.csv', 'elsewhere');
    expect(stderr).toMatch(
      /elsewhere\.csv, row 2: .* Xã Kiệt Sơn to Xã Long Cốc \(rows: 1, .* became Xã Lai Đồng/,
    );
    expect(stderr).not.toMatch(/Xã Vinh Tiền to/);
  });
});

describe('an old commune of a branch table', () => {
  it('is reported where it is missing beside others of its new commune, with a near name', () => {
    put(
      'lacking/a.csv',
      `${LIST.join('\n')}\nĐỗ Văn Đề,9/10/1999,Khu 7,"Xã Tân Sơn, huyện Tân Sơn"`,
    );
    const rows = [
      'Khu 1,Khu Kiệt 1,Xã Kiệt Sơm,Xã Lai Đồng',
      'Khu 2,Khu 2,Xã Đồng Sơn,Xã Lai Đồng',
    ];
    put('lacking.csv', [`${HEADINGS},Xã mới`, ...rows].join('\n'));
    const args = ['--branches', 'lacking.csv', '-o', 'lacks', '--lang', 'en'];
    const { stderr } = hopnhat(['merge', 'lacking', ...args]);
    const lacks = 'The branch table does not have the old commune';
    expect(stderr).toMatch(`${lacks} Xã Tân Sơn, so its branches keep their names. To change`);
    expect(stderr).toMatch(
      `${lacks} Xã Kiệt Sơn, so its branches keep their names. It has Xã Kiệt Sơm`,
    );
    // The table is about another new commune.
    expect(stderr).not.toMatch(`${lacks} Xã Vinh Tiền`);
  });

  it.each([
    ['Xã Vinh Tiền', '"Vinh Tiền, huyện Tân Sơn"'],
    ['Xã Vinh Tiền - huyện Tân Sơn', 'Vinh Tiền (H. Tân Sơn)'],
    ['"Xã Vinh Tiền, huyện Tân Sơn"', 'Xã Vinh Tiền - H. Tân Sơn'],
  ])('may be written with and without its district: %s and %s', (one, other) => {
    const rows = [`Khu 2,Khu Vinh 2,${one},Xã Long Cốc`, `Khu 3,Khu Vinh 3,${other},Xã Long Cốc`];
    put('written.csv', [`${HEADINGS},Xã mới`, ...rows].join('\n'));
    expect(merge('written.csv', 'written', '--force')).toMatchObject({ status: 0 });
    expect(places('written')).toEqual(
      expect.arrayContaining([
        ['Bùi Thị Mẫu', 'Xã Long Cốc', 'Khu Vinh 2'],
        ['Lê Văn Dụ', 'Xã Long Cốc', 'Khu Vinh 3'],
      ]),
    );
  });
});

describe('rows of a branch table that are not filled', () => {
  const SPLIT = `${HEADINGS},Xã mới\nKhu 2,,Xã Vinh Tiền,Xã Long Cốc\nKhu 3,,Xã Vinh Tiền,Xã Xuân Đài`;

  it('are questions, also where no row of the old commune is filled', () => {
    put('open.csv', `${SPLIT}\nKhu 1,Chi đoàn Khu Kiệt 1,Xã Kiệt Sơn,Xã Lai Đồng`);
    put('open/a.csv', LIST.join('\n'));
    const args = [
      'merge',
      'open/a.csv',
      '--branches',
      'open.csv',
      '-o',
      'open-out',
      '--lang',
      'en',
    ];
    const { status, stderr } = hopnhat(args);
    expect(status).toBe(0);
    expect(stderr).not.toMatch(/not in the branch table|nobody belongs/);
    expect(places('open-out')).toEqual([
      ['Hà Văn Thử', 'Xã Lai Đồng', 'Chi đoàn Khu Kiệt 1'],
      ['Lê Văn Dụ', 'Xã Xuân Đài', ''],
      ['Bùi Thị Mẫu', 'Xã Long Cốc', ''],
    ]);
    const asked = csv(join(scratch, 'open-out/conflicts.csv')).map(({ cau_hoi }) => cau_hoi);
    expect(asked).toEqual([
      expect.stringMatching(
        /"Khu 2" .* since the branch table has none of Xã Long Cốc\..* the note/,
      ),
      expect.stringMatching(
        /"Khu 3" .* since the branch table has none of Xã Xuân Đài\..* the note/,
      ),
    ]);
  });

  it('take no typed branch while their new commune has none, and say what is missing', () => {
    const [first] = csv(join(scratch, 'open-out/conflicts.csv'));
    const id = first!.ma_xung_dot;
    put('typed.csv', `ma_xung_dot,ban_ghi,quyet_dinh,gia_tri_dung\n${id},A,,Chi đoàn Khu 2 mới`);
    const args = ['apply', 'typed.csv', '--from', 'open-out', '-o', 'open-2', '--lang', 'en'];
    expect(hopnhat(args).stderr).toContain(
      `Question ${id}: the branch table has no branch of Xã Long Cốc`,
    );
  });

  it('are asked about by name where their new commune has another branch', () => {
    const filled = 'Khu 9,Chi đoàn Khu 9,Xã Vinh Tiền,Xã Long Cốc';
    put('partly.csv', `${SPLIT}\n${filled}\nKhu 1,Chi đoàn Khu Kiệt 1,Xã Kiệt Sơn,Xã Lai Đồng`);
    expect(merge('partly.csv', 'partly')).toMatchObject({ status: 0 });
    const asked = csv(join(scratch, 'partly/conflicts.csv')).map(({ cau_hoi }) => cau_hoi);
    expect(asked).toContainEqual(
      expect.stringMatching(/"Khu 2" .* has no new branch in the branch table\. Which/),
    );
  });

  it('do not contradict a filled row of the same branch', () => {
    put('twice.csv', `${HEADINGS}\nKhu 2,,Xã Vinh Tiền\nKhu 2,Chi đoàn Khu 2,Xã Vinh Tiền`);
    expect(merge('twice.csv', 'twice')).toMatchObject({ status: 0 });
    expect(places('twice')).toContainEqual(['Bùi Thị Mẫu', 'Xã Long Cốc', 'Chi đoàn Khu 2']);
  });

  it('are no table if none is filled', () => {
    put('blank.csv', SPLIT);
    expect(merge('blank.csv', 'never')).toMatchObject({
      status: 2,
      stderr: expect.stringMatching(/All rows of the branch table are blank/),
    });
  });
});
