import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parsePlan } from '../../src/config/plan.js';
import { othersMay } from '../support/permissions.js';
import { csv, FIXTURE, hopnhat, put, ROOT, ROSTER, scratch } from './run.js';

describe('init', () => {
  const folder = join(scratch, 'fresh');
  cpSync(join(FIXTURE, 'in'), folder, { recursive: true });
  const run = hopnhat(['init', folder, '--to', 'Xã Lai Đồng', '--lang', 'en']);
  const plan = readFileSync(join(folder, 'hopnhat.yaml'), 'utf8');

  it('writes plan and branch table for their owner only, and reports the next step', () => {
    expect(run.status).toBe(0);
    expect(run.stderr).toMatch(/hopnhat merge \S+ --plan/);
    expect(othersMay(join(folder, 'branches.csv'))).toBe(0);
  });

  it('lists every old branch with its members and distinguishes equal names', () => {
    const branches = csv(join(folder, 'branches.csv'));
    const members = branches.reduce((sum, branch) => sum + Number(branch['Số người']), 0);
    expect(members).toBeGreaterThan(590);
    expect(new Set(branches.map((branch) => branch['Xã mới']))).toEqual(new Set(['Xã Lai Đồng']));
    const named = branches.map((branch) => `${branch['Xã cũ']}|${branch['Chi đoàn mới']}`);
    expect(new Set(named).size).toBe(named.length);
  });

  it('guesses the commune that a list names, and leaves a gap if only a person knows it', () => {
    expect(plan).toMatch(/path: "doan-xa-kiet-son\.xlsx"\n {4}commune: "Xã Kiệt Sơn"/);
    expect(plan).toMatch(/path: "dongson\.xlsx"\n {4}commune: "Xã Đồng Sơn" # .*file or folder/);
    put('gap/danh sach.csv', 'Họ và tên,Ngày sinh\nHà Thị Bưởi,1/2/1999\nBùi Văn Na,2/2/1999\n');
    hopnhat(['init', join(scratch, 'gap'), '--lang', 'en']);
    expect(readFileSync(join(scratch, 'gap/hopnhat.yaml'), 'utf8')).toMatch(
      /path: "danh sach\.csv"\n {4}# The old commune of this list is unknown.*\n {4}#commune: "Xã …"/,
    );
  });

  it('names the communes that a list may be from, and the new commune of each branch', () => {
    cpSync(join(ROOT, 'fixtures/province/in'), join(scratch, 'province'), { recursive: true });
    hopnhat(['init', join(scratch, 'province'), '--lang', 'en']);
    const draft = readFileSync(join(scratch, 'province/hopnhat.yaml'), 'utf8');
    expect(draft).toContain('    #commune: "Xã Lương Sơn, huyện Yên Lập, tỉnh Phú Thọ"\n');
    const drafted = csv(join(scratch, 'province/branches.csv'));
    const places = drafted.map((row) => [row['Xã cũ'], row['Xã mới']].join(' → '));
    expect(places).toContain('Xã Tân Sơn → Xã Lai Đồng');
    expect(places).toContain('Xã Cư Yên → Xã Liên Sơn');
    expect(places).toContain('Xã Cao Sơn → ');
  });

  it('writes a plan that merges unchanged if it has no gaps', () => {
    const merged = hopnhat([
      'merge',
      '--plan',
      join(folder, 'hopnhat.yaml'),
      '-o',
      'fresh-out',
      '--json',
      '--quiet',
    ]);
    expect(merged.status).toBe(0);
    expect(JSON.parse(merged.stdout).counts.questions.DIA_BAN).toBe(0);
  });

  it.each(['commune-sections', 'below-one-another'])(
    'writes no commune for a list with several, since it would win over the rows: %s',
    (name) => {
      const own = join(scratch, name);
      cpSync(join(ROOT, 'fixtures/layouts', name, 'in'), own, { recursive: true });
      hopnhat(['init', own, '--lang', 'en']);
      const draft = readFileSync(join(own, 'hopnhat.yaml'), 'utf8');
      expect(draft).toMatch(/read from each row or each list .*Xã Kiệt Sơn, Xã Đồng Sơn/);
      expect(draft).not.toMatch(/^ +#?commune: "Xã [KĐ]/m);
      expect(draft.match(/path:/g)).toHaveLength(1);
    },
  );

  it('guesses fields of columns in lines that are valid without their #', () => {
    const own = join(scratch, 'column-offered');
    cpSync(join(ROOT, 'fixtures/layouts/column-offered/in'), own, { recursive: true });
    hopnhat(['init', own, '--lang', 'en']);
    const draft = readFileSync(join(own, 'hopnhat.yaml'), 'utf8');
    const settled = parsePlan(
      draft.replace(/^( *)#(?=(?:target| {2}commune|commune|asOf|columns| {2}[DEF]):)/gm, '$1'),
      'hopnhat.yaml',
    );
    expect(settled.target).toEqual({ commune: 'Xã …' });
    expect(settled.sources).toEqual([
      {
        path: 'kiet son.csv',
        commune: 'Xã Kiệt Sơn',
        asOf: '2025-06-30',
        columns: { D: 'id', E: 'birth', F: 'phone' },
      },
    ]);
  });

  it('offers fields of columns, also for a list without known headings or without any', () => {
    const people = ['Hà Thị Bưởi', 'Bùi Văn Na', 'Đinh Văn Mít'].map(
      (name, at) => `${name},0${at + 1}/02/1999,02509900000${at},0912000${at}00`,
    );
    put('odd/danh tính.csv', ['Danh tính,Sinh,Mã công dân,Liên lạc', ...people].join('\n'));
    put('odd/không.csv', people.join('\n'));
    const parts = people.map((line) => `${line.split(',')[0]},Mường,tốt`);
    put('odd/tên.csv', parts.join('\n'));
    const unlike = people.map((line) => line.replace('/1999', '/1998'));
    put('odd/mã.csv', ['Họ tên,Ngày sinh,Mã công dân,Liên lạc', ...unlike].join('\n'));
    expect(hopnhat(['init', join(scratch, 'odd'), '--lang', 'en']).status).toBe(0);
    const odd = readFileSync(join(scratch, 'odd/hopnhat.yaml'), 'utf8');
    const columns = (file: string) =>
      [
        ...odd
          .slice(odd.indexOf(file))
          .split('- path')[0]!
          .matchAll(/# {2}(\w+: .*)/g),
      ].map((match) => match[1]);
    expect(columns('danh tính.csv')).toEqual([
      'A: name # Danh tính',
      'B: birth # Sinh',
      'C: id # Mã công dân',
      'D: phone # Liên lạc',
    ]);
    expect(columns('không.csv')).toEqual(['A: name', 'B: birth', 'C: id', 'D: phone']);
    expect(columns('mã.csv')).toEqual(['C: id # Mã công dân', 'D: phone # Liên lạc']);
    expect(columns('tên.csv')).toEqual(['A: name']);
    expect(odd).not.toMatch(/Bưởi|Mít/);
  });

  it('gives the day that a letterhead names, as a merge uses it', async () => {
    put(
      'day/Xã Kiệt Sơn.csv',
      'DANH SÁCH ĐOÀN VIÊN,\n(Tính đến ngày 31 tháng 5 năm 2025),\nHọ và tên,Ngày sinh\nHà Thị Bưởi,1/2/1999\n',
    );
    hopnhat(['init', join(scratch, 'day'), '--lang', 'en']);
    const draft = readFileSync(join(scratch, 'day/hopnhat.yaml'), 'utf8');
    expect(draft).toContain('    asOf: 2025-05-31 # the day in the letterhead\n');
    expect((await parsePlan(draft, 'hopnhat.yaml')).sources).toMatchObject([
      { asOf: '2025-05-31' },
    ]);
  });

  it('does not ask for new communes that are all known', () => {
    expect(run.stderr).toContain('Xã mới is complete');
    expect(plan).toContain('# Branch table: Xã mới is complete');
  });

  it('asks for new communes that are unknown', () => {
    put('open/a.csv', 'Họ và tên,Ngày sinh,Chi đoàn\nHà Thị Bưởi,1/2/1999,Khu 1\n');
    const open = hopnhat(['init', join(scratch, 'open'), '--lang', 'en']);
    expect(open.stderr).not.toContain('complete');
  });

  it('suggests names of branches in one style', () => {
    const names = csv(join(folder, 'branches.csv')).map((branch) => branch['Chi đoàn mới']!);
    expect(names.filter((name) => !/^Chi đoàn \p{Ll}/u.test(name))).toEqual([]);
    expect(names).toContain('Chi đoàn khu Lèn (Tân Sơn)');
  });

  it('drafts the table again by a corrected plan, with the cells that were filled in', () => {
    const list =
      'Họ và tên,Ngày sinh,Chi đoàn\nHà Thị Bưởi,1/2/1999,Khu 1\nBùi Văn Na,2/2/1999,Khu 2\n';
    put('again/a.csv', list);
    const again = join(scratch, 'again');
    hopnhat(['init', again, '--to', 'Xã Lai Đồng', '--lang', 'en']);
    const table = readFileSync(join(again, 'branches.csv'), 'utf8');
    put(
      'again/branches.csv',
      table.replace(/^,Khu 1,Xã Lai Đồng,[^,]*/m, 'Xã Kiệt Sơn,Khu 1,Xã Lai Đồng,CHI ĐOÀN MỘT'),
    );
    const draft = readFileSync(join(again, 'hopnhat.yaml'), 'utf8');
    put('again/hopnhat.yaml', draft.replace(/#commune: "Xã …"/, 'commune: "Xã Kiệt Sơn"'));
    const redrafted = hopnhat([
      'init',
      again,
      '--plan',
      join(again, 'hopnhat.yaml'),
      '--lang',
      'en',
    ]);
    expect(redrafted.status).toBe(0);
    const rows = csv(join(again, 'branches-2.csv'));
    expect(rows.map((row) => [row['Xã cũ'], row['Chi đoàn cũ'], row['Chi đoàn mới']])).toEqual([
      ['Xã Kiệt Sơn', 'Khu 1', 'CHI ĐOÀN MỘT'],
      ['Xã Kiệt Sơn', 'Khu 2', 'Chi đoàn khu 2'],
    ]);
    const second = hopnhat(['inspect', again, '--json']);
    expect(JSON.parse(second.stdout).verdict.files).toHaveLength(1);
  });

  it('prints a command that runs for lists without branches', () => {
    put('bare/a.csv', 'Họ và tên,Năm sinh\nHà Thị Bưởi,1990\nĐinh Văn Mít,1991\n');
    const bare = join(scratch, 'bare');
    const drafted = hopnhat(['init', bare, '--to', 'Xã Lai Đồng', '--lang', 'en']);
    expect(drafted.stderr).toMatch(/name no branch/);
    const draft = readFileSync(join(bare, 'hopnhat.yaml'), 'utf8');
    expect(draft).toMatch(/^#branches: branches\.csv$/m);
    const merged = ['merge', bare, '--plan', join(bare, 'hopnhat.yaml'), '-o', join(bare, 'out')];
    expect(hopnhat(merged).status).toBe(0);
  });

  it('never overwrites a file', () => {
    const again = hopnhat(['init', folder, '--lang', 'en']);
    expect(again.stderr).toMatch(/exists already/);
    expect(again.status).toBe(2);
    expect(hopnhat(['init', put('one.csv', ROSTER), '--lang', 'en']).status).toBe(2);
  });
});
