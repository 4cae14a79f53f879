import { cpSync, existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { othersMay } from '../../support/permissions.js';
import { BRANCHES, csv, FIXTURE, hopnhat, listAll, put, ROOT, ROSTER, scratch } from '../run.js';

const branches = put('branches.csv', BRANCHES);
const TWICE = [
  'Họ và tên;Ngày sinh;CCCD;Xã cũ;Chi đoàn;Sở trường',
  'Nguyen Van Thu;12/5/2001;25201000001;Hà Thạch;Khu 1;=1+1',
  'Phạm Thị Ví;2004;;Hà Thạch;Khu 1;hát',
  '',
].join('\r\n');

function small(folder: string): string {
  put(`${folder}/phu_ho.csv`, ROSTER);
  put(`${folder}/khac/ha-thach.csv`, TWICE);
  return folder;
}

const ALL_FILES = [
  'conflicts.csv',
  'conflicts.xlsx',
  'decisions.csv',
  'lineage.csv',
  'members.csv',
  'question-rows.csv',
  'report.html',
  'review.html',
  'roster.csv',
  'roster.xlsx',
  'summary.json',
  'viec-can-lam.xlsx',
];

describe('merge', () => {
  const input = small('two');
  const run = hopnhat(['merge', input, '--branches', branches, '-o', 'two-out']);
  const out = join(scratch, 'two-out');

  it('writes every file, for its owner only', () => {
    expect(run.stderr).toContain('two-out');
    expect(run.status).toBe(0);
    expect(run.stdout).toBe('');
    expect(listAll(out)).toEqual(ALL_FILES);
    for (const path of [out, ...ALL_FILES.map((file) => join(out, file))]) {
      expect(othersMay(path)).toBe(0);
    }
  });

  it('finds the person on both lists despite missing marks and a lost zero', () => {
    const roster = csv(join(out, 'roster.csv'));
    expect(roster.map((member) => member['Họ và tên'])).toEqual([
      'Trần Thị Mẫu',
      'Nguyễn Văn Thử',
      'Lê Văn Giả',
      'Phạm Thị Ví',
    ]);
    const [, twice] = roster;
    expect(twice['Số giấy tờ']).toBe('025201000001');
    expect(twice['Nguồn']).toBe('phu_ho.csv::2 ; khac/ha-thach.csv::2');
  });

  it('carries unknown columns along and guards formulas', () => {
    const [, twice] = csv(join(out, 'roster.csv'));
    expect(twice['Sở trường']).toBe("'=1+1");
  });

  it('asks for the present branch of the person, and suggests none without a ground', () => {
    const [first, second] = csv(join(out, 'conflicts.csv'));
    expect(first.loai).toBe('CHI_DOAN');
    expect([first.gia_tri, second.gia_tri].sort()).toEqual([
      'Chi đoàn Hà Thạch 1',
      'Chi đoàn Phú Hộ 1',
    ]);
    expect(first.goi_y).toBe('');
    expect([first.quyet_dinh, first.gia_tri_dung]).toEqual(['', '']);
  });

  it('accounts for every row', () => {
    const lineage = csv(join(out, 'lineage.csv'));
    expect(
      lineage.map(({ file, row, status, reason }) => `${file}:${row} ${status} ${reason}`),
    ).toEqual([
      'khac/ha-thach.csv:1 skipped header',
      'khac/ha-thach.csv:2 merged same-person',
      'khac/ha-thach.csv:3 kept ',
      'phu_ho.csv:1 skipped header',
      'phu_ho.csv:2 kept ',
      'phu_ho.csv:3 kept ',
      'phu_ho.csv:4 kept ',
    ]);
  });

  it('names no person on the terminal', () => {
    expect(run.stderr).not.toMatch(/Thử|Giả|Mẫu|0252/);
  });

  it('does not change the input', () => {
    expect(readFileSync(join(scratch, 'two/phu_ho.csv'), 'utf8')).toBe(ROSTER);
  });
});

describe('a merge', () => {
  const bytes = (folder: string) =>
    listAll(join(scratch, folder)).map((file) =>
      readFileSync(join(scratch, folder, file)).toString('base64'),
    );

  it('writes the same bytes for files in any order', () => {
    small('order');
    const files = ['order/phu_ho.csv', 'order/khac/ha-thach.csv'];
    const args = ['--branches', branches, '-o'];
    expect(hopnhat(['merge', ...files, ...args, 'order-1']).status).toBe(0);
    expect(hopnhat(['merge', ...files.reverse(), ...args, 'order-2']).status).toBe(0);
    expect(bytes('order-1')).toEqual(bytes('order-2'));
  });

  it('writes the same bytes a second time and elsewhere', () => {
    for (const place of ['a', 'b']) {
      cpSync(FIXTURE, join(scratch, place, 'case'), { recursive: true });
      const run = hopnhat([
        'merge',
        `${place}/case/in`,
        '--branches',
        `${place}/case/branches.csv`,
        '-o',
        `${place}/out`,
      ]);
      expect(run.status).toBe(0);
    }
    expect(bytes('a/out')).toEqual(bytes('b/out'));
  });

  it('keeps each Mã if a file is renamed', () => {
    put('renamed/ha-thach.csv', TWICE);
    put('renamed/xa phu ho moi.csv', ROSTER);
    small('unrenamed');
    const ids = (folder: string) => {
      hopnhat(['merge', folder, '--branches', branches, '-o', `${folder}-out`, '--format', 'csv']);
      return csv(join(scratch, `${folder}-out/roster.csv`)).map((member) => member['Mã']);
    };
    expect(ids('renamed').sort()).toEqual(ids('unrenamed').sort());
  });
});

describe('options of merge', () => {
  const input = small('options');
  const merge = (...more: string[]) =>
    hopnhat(['merge', input, '--branches', branches, '--force', '-o', 'options-out', ...more]);
  const read = (file: string) => readFileSync(join(scratch, 'options-out', file), 'utf8');

  it('print the summary alone on stdout by --json', () => {
    const run = merge('--json', '--quiet');
    expect(run.stderr).toBe('');
    expect(JSON.parse(run.stdout)).toMatchObject({
      tool: 'hopnhat',
      counts: { rows: { kept: 4, merged: 1, rejected: 0, skipped: 2 }, members: 4 },
    });
    expect(run.stdout).toBe(read('summary.json'));
  });

  it('exit with 1 while questions are open by --strict, after writing the result', () => {
    expect(merge('--strict', '--format', 'csv').status).toBe(1);
    expect(listAll(join(scratch, 'options-out'))).toContain('roster.csv');
  });

  it('hide the middle of numbers by --mask', () => {
    merge('--mask', '--format', 'csv,html');
    expect(read('roster.csv')).toContain('025*****0001');
    for (const file of ['roster.csv', 'conflicts.csv', 'report.html']) {
      expect(read(file)).not.toContain('025201000001');
    }
  });

  it('change roster and conflicts only by --csv-delimiter', () => {
    merge('--csv-delimiter', ';', '--format', 'csv');
    expect(read('roster.csv')).toMatch(/^\ufeffMã;Họ và tên;/);
    expect(read('conflicts.csv')).toMatch(/^\ufeffma_xung_dot;ban_ghi;/);
    expect(read('lineage.csv')).toMatch(/^file,sheet,row,/);
  });

  it('switch to English by --lang en or HOPNHAT_LANG', () => {
    expect(merge('--lang', 'en').stderr).toContain('People after the merge');
    const run = hopnhat(['--help'], { HOPNHAT_LANG: 'en' });
    expect(run.stdout).toContain('Consolidates the rosters');
    expect(hopnhat(['--help']).stdout).toContain('Gộp danh sách');
  });

  it('place everyone in one new commune by --to, and distinguish branches of one name', () => {
    const run = hopnhat([
      'merge',
      input,
      '--to',
      'Phường Phong Châu',
      '-o',
      'to-out',
      '--format',
      'csv',
    ]);
    expect(run.status).toBe(0);
    const lineage = csv(join(scratch, 'to-out/lineage.csv'));
    expect(new Set(lineage.map((row) => row.new_commune))).toEqual(
      new Set(['', 'Phường Phong Châu']),
    );
  });
});

describe('a merge without people', () => {
  it('does not call the roster ready', () => {
    put('nobody/a.csv', 'STT,Họ và tên,Ngày sinh\r\n');
    const { status, stdout, stderr } = hopnhat(['merge', 'nobody', '-o', 'nobody-out']);
    expect(status).toBe(0);
    expect(stdout + stderr).toContain(join('nobody-out', 'lineage.csv'));
    expect(stdout + stderr).not.toContain('dùng được ngay');
  });
});

describe('the new commune of --to', () => {
  const table =
    'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới\r\nXã Phú Hộ,Khu 1,Phường Phong Châu,TDP 1\r\n';
  const communesOf = (text: string, ...args: string[]) => {
    const out = `to-${text}-${args.length}`;
    const run = ['merge', 'to-in', '--to', text, '-o', out, '--format', 'csv', ...args];
    expect(hopnhat(run).status).toBe(0);
    return [...new Set(csv(join(scratch, out, 'roster.csv')).map((row) => row['Xã mới']))];
  };
  put('to-in/Đoàn xã Phú Hộ.csv', `Đoàn xã Phú Hộ\r\n${ROSTER}`);
  put('to-in/Đoàn xã Hà Thạch.csv', `Đoàn xã Hà Thạch\r\n${ROSTER.replaceAll('Khu 1', 'Khu 9')}`);
  put('to.csv', table);

  it.each(['phong chau', '07954', 'P. Phong Châu', 'Phường Phong Châu, tỉnh Phú Thọ'])(
    'is one with that of the branch table and of the country: %s',
    (text) => {
      expect(communesOf(text)).toEqual(['Phường Phong Châu']);
      expect(communesOf(text, '--branches', 'to.csv')).toEqual(['Phường Phong Châu']);
    },
  );

  it('remains as typed if the country has no such commune', () => {
    expect(communesOf('Xã Mẫu')).toEqual(['Xã Mẫu']);
  });
});

describe('fixtures', () => {
  it('produce the expected files, and no wrong merge', () => {
    const run = hopnhat([
      'check',
      join(ROOT, 'fixtures/lai-dong'),
      join(ROOT, 'fixtures/phong-chau'),
    ]);
    expect(run.stderr).not.toContain('✗');
    expect(run.status).toBe(0);
  });

  it('report a difference with file, row and cell', () => {
    cpSync(FIXTURE, join(scratch, 'broken'), { recursive: true });
    const roster = join(scratch, 'broken/expected/roster.csv');
    put('broken/expected/roster.csv', readFileSync(roster, 'utf8').replace('26/03/', '27/03/'));
    const run = hopnhat(['check', 'broken', '--lang', 'en']);
    expect(run.status).toBe(1);
    expect(run.stderr).toMatch(
      /roster\.csv row \d+ \[TV\w{9}\].*expected "27\/03\/\d+", found "26\/03\/\d+"/,
    );
  });

  it('name the files that were rewritten, and no others', () => {
    cpSync(FIXTURE, join(scratch, 'old'), { recursive: true });
    put('old/expected/roster.csv', '');
    const update = () => hopnhat(['check', 'old', '--update', '--lang', 'en']).stderr;
    expect(update()).toBe('old: rewrote roster.csv\n1 case, 0 differ\n');
    expect(update()).toBe('✓ old\n1 case, 0 differ\n');
  });
});

it('shows the files at the root and the first folders of several new communes', () => {
  const numbers = [1, 2, 3, 4, 5, 6];
  const table = ['Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới'];
  for (const n of numbers) {
    table.push(`Xã Mẫu ${n},Khu ${n},Xã Mới ${n},Khu ${n}`);
    put(
      `many/${n}.csv`,
      `Họ và tên,Ngày sinh,Chi đoàn,Xã\r\nHà Văn Thử,1/2/200${n},Khu ${n},Xã Mẫu ${n}\r\n`,
    );
  }
  const branches = put('many.csv', table.join('\r\n'));
  const run = hopnhat(['merge', 'many', '--branches', branches, '-o', 'many-out', '--lang', 'en']);
  expect(run.stderr).toMatch(
    /summary\.json, xa-moi-1\/, xa-moi-2\/, xa-moi-3\/, further folders, one for each new commune: 3/,
  );
});

describe('--only', () => {
  const args = ['merge', 'pair', '--branches', 'pair.csv', '--lang', 'en'];
  beforeAll(() => {
    const head = 'Họ và tên,Ngày sinh,Số CCCD,Chi đoàn,Xã\r\n';
    put(
      'pair.csv',
      'Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới\r\nXã Mẫu 1,Khu 1,Xã Mới 1,Khu 1\r\nXã Mẫu 2,Khu 2,Xã Mới 2,Khu 2\r\n',
    );
    put('pair/1.csv', `${head}Hà Văn Thử,1/2/2001,025201999001,Khu 1,Xã Mẫu 1\r\n`);
    put(
      'pair/2.csv',
      `${head}Hà Văn Thử,1/2/2001,025201999001,Khu 2,Xã Mẫu 2\r\nBùi Thị Mẫu,3/4/2002,,Khu 2,Xã Mẫu 2\r\n`,
    );
  });

  it('writes one folder equal to that among all, and the files about all rows', () => {
    hopnhat([...args, '-o', 'pair-all']);
    const run = hopnhat([...args, '-o', 'pair-2', '--only', 'moi 2']);
    expect(run.status).toBe(0);
    const written = listAll(join(scratch, 'pair-2'));
    expect(written.filter((file) => !file.includes('/'))).toEqual([
      'decisions.csv',
      'lineage.csv',
      'members.csv',
      'question-rows.csv',
      'summary.json',
    ]);
    const folder = written.filter((file) => file.includes('/'));
    expect(folder).toHaveLength(7);
    for (const file of [...folder, 'lineage.csv']) {
      const all = readFileSync(join(scratch, 'pair-all', file));
      expect(readFileSync(join(scratch, 'pair-2', file)).equals(all), file).toBe(true);
    }
    const summary = JSON.parse(readFileSync(join(scratch, 'pair-2/summary.json'), 'utf8'));
    expect(summary).toMatchObject({ counts: { members: 2 }, files: written });
  });

  it('asks both communes about one person, and names each to the other', () => {
    const asked = [1, 2].map((n) =>
      csv(join(scratch, `pair-all/xa-moi-${n}/conflicts.csv`)).find(
        ({ loai }) => loai === 'CHI_DOAN',
      ),
    );
    expect(asked[0]!.ma_xung_dot).toBe(asked[1]!.ma_xung_dot);
    expect(asked[0]!.cau_hoi).toContain('Xã Mới 2 is asked this too');
    expect(asked[1]!.cau_hoi).toContain('Xã Mới 1 is asked this too');
  });

  it('refuses a commune that the run lacks, with near names, and writes nothing', () => {
    const run = hopnhat([...args, '-o', 'pair-none', '--only', 'Xã Mơi 22']);
    expect(run.status).toBe(2);
    expect(run.stderr).toContain('Xã Mới 2');
    expect(existsSync(join(scratch, 'pair-none'))).toBe(false);
  });
});

describe('numbers that only fill a cell', () => {
  const HEADER = 'Họ và tên;Ngày sinh;Số CCCD;Xã cũ;Chi đoàn';
  put('fill/mot.csv', `${HEADER}\r\nNguyễn Văn Thử;12/05/2001;123456789;Phú Hộ;Khu 1\r\n`);
  put('fill/hai.csv', `${HEADER}\r\nNguyễn Văn Thử;19/08/2001;123456789;Hà Thạch;Khu 1\r\n`);

  it('join nobody, remain as written and are asked about', () => {
    const args = ['merge', 'fill', '--to', 'Phường Phong Châu', '-o', 'filled', '--format', 'csv'];
    expect(hopnhat(args).status).toBe(0);
    const members = csv(join(scratch, 'filled/roster.csv'));
    expect(members.map((row) => row['Số giấy tờ'])).toEqual(['123456789', '123456789']);
    const asked = csv(join(scratch, 'filled/conflicts.csv')).filter(
      ({ loai, gia_tri }) => loai === 'DU_LIEU_LOI' && gia_tri === '123456789',
    );
    expect(asked).toHaveLength(2);
  });
});

describe('errors of formulas in the place of names', () => {
  it('become no names, and the rows are asked about', () => {
    const whole = 'Họ và tên;Ngày sinh;Chi đoàn\r\n#REF!;12/05/2001;Khu 1\r\nHà Văn Thử;1999;Khu 1';
    const parts =
      'Họ đệm;Tên;Ngày sinh;Chi đoàn\r\n#REF!;An;12/05/2001;Khu 1\r\nTrần Thị;Mẫu;1999;Khu 1';
    put('errors/phu ho.csv', `${whole}\r\n`);
    put('errors/ha thach.csv', `${parts}\r\n`);
    const args = ['merge', 'errors', '--to', 'Phường Phong Châu', '-o', 'named', '--format', 'csv'];
    expect(hopnhat(args).status).toBe(0);
    const names = csv(join(scratch, 'named/roster.csv')).map((row) => row['Họ và tên']);
    expect(names.sort()).toEqual(['Hà Văn Thử', 'Trần Thị Mẫu']);
    const asked = csv(join(scratch, 'named/conflicts.csv')).filter(
      ({ loai, truong }) => loai === 'DU_LIEU_LOI' && truong === 'Họ và tên',
    );
    expect(asked.map(({ dong }) => dong)).toEqual(['2', '2']);
  });
});
