import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkCharacter } from '../../../src/text/index.js';
import { BRANCHES, csv, hopnhat, put, scratch } from '../run.js';

/** Makes a `Mã` with its check character. */
const idOf = (code: string) => `TV${code}${checkCharacter(code)}`;
const [first, second] = [idOf('11111111'), idOf('22222222')];

const HEAD = 'Mã,Họ và tên,Ngày sinh,Số điện thoại,Xã cũ,Chi đoàn cũ';
const people = Array.from(
  { length: 30 },
  (_, at) =>
    `${idOf(`3${String(3333333 + at * 1111).replaceAll('0', '9')}`)},Bùi Thị ${'Anh Bình Chi Dung Hoa Lan'.split(' ')[at % 6]} ${'Đào Mai Trúc Cúc Huệ'.split(' ')[at % 5]},${1 + (at % 28)}/3/${1995 + (at % 9)},09${11111111 + at * 7919},Xã Một,Khu ${1 + (at % 3)}`,
);

/** Merges the roster of a result with a list. @returns members by row of both */
function merged(name: string, idOfSecond: string, list: string) {
  const person = (id: string) => `${id},Quách Mộng Thơ,15/03/2001,0912345678,Xã Một,Khu 1`;
  put(`${name}/tinh-1.csv`, [HEAD, person(first), person(idOfSecond), ...people].join('\n'));
  put(`${name}/Xã Một.csv`, `Họ và tên,Ngày sinh,Số điện thoại,Chi đoàn\n${list}\n`);
  const out = join(scratch, `${name}-out`);
  const run = hopnhat([
    'merge',
    join(scratch, name),
    '--to',
    'Xã Mới',
    '-o',
    out,
    '--format',
    'csv',
  ]);
  expect(run.status).toBe(0);
  const lines = csv(join(out, 'lineage.csv'));
  const memberOf = (file: string, row: string) =>
    lines.find((line) => line.file === file && line.row === row)?.member;
  return {
    one: memberOf('tinh-1.csv', '2'),
    other: memberOf('tinh-1.csv', '3'),
    third: memberOf('tinh-1.csv', '4'),
    listed: memberOf('Xã Một.csv', '2'),
    questions: csv(join(out, 'conflicts.csv')).filter(({ loai }) => loai === 'NGHI_TRUNG'),
    out,
  };
}

describe('the roster of a result that is merged again', () => {
  const stranger = 'Phùng Xuân Bách,02/04/1999,0977777777,Khu 2';
  const same = 'Quách Mộng Thơ,15/03/2001,0912345678,Khu 1';

  it('keeps its members apart, with their Mã, without a question', () => {
    const { one, other, questions, out } = merged('results', second, stranger);
    expect([one, other]).toEqual([first, second]);
    expect(questions).toEqual([]);
    const { stdout } = hopnhat([
      'explain',
      'tinh-1.csv::2',
      'tinh-1.csv::3',
      '--from',
      out,
      '--lang',
      'en',
    ]);
    expect(stdout).toContain('Two different ids (Mã) in the roster of a result');
  });

  it('never joins two of its members through another list', () => {
    const { one, other } = merged('through', second, same);
    expect(one).not.toBe(other);
  });

  it('still finds its members on other lists', () => {
    const [, name, birth, phone, , branch] = people[0]!.split(',');
    const { listed, third } = merged('found', second, [name, birth, phone, branch].join(','));
    expect(third).toBe(people[0]!.split(',')[0]);
    expect(listed).toBe(third);
  });

  it('leaves its members their Mã if the roster of another result comes late', () => {
    const person = (id: string) => `${id},Quách Mộng Thơ,15/03/2001,0912345678,Xã Một,Khu 1`;
    put('late-1/tinh-1.csv', [HEAD, person(second), ...people].join('\n'));
    put('late-2/tinh-2.csv', [HEAD, person(first), ...people.slice(0, 2)].join('\n'));
    hopnhat(['merge', 'late-1', '--to', 'Xã Mới', '-o', 'late-out']);
    hopnhat(['merge', 'late-2', '--previous', 'late-out', '-o', 'late-out-2']);
    const lines = csv(join(scratch, 'late-out-2/lineage.csv'));
    const members = lines.filter(({ row }) => row === '2').map(({ member }) => member);
    expect(members).toEqual([second, second]);
    const changes = csv(join(scratch, 'late-out-2/changes.csv')).map(({ change }) => change);
    expect(changes).not.toContain('separated');
  });

  it('joins rows with one id, such as a row pasted twice', () => {
    const { one, other } = merged('pasted', first, stranger);
    expect([one, other]).toEqual([first, first]);
  });
});

describe('a Mã on rows of several people', () => {
  it('remains with one of them, and is reported', () => {
    const person = (name: string, day: number) =>
      `${first},${name},${day}/03/2001,09123456${day},Xã Một,Khu 1`;
    const rows = [person('Quách Mộng Thơ', 15), person('Lò Văn Tiến', 28), ...people];
    put('copied.csv', [HEAD, ...rows].join('\n'));
    hopnhat(['merge', 'copied.csv', '--to', 'Xã Mới', '-o', 'copied']);
    const members = csv(join(scratch, 'copied/lineage.csv')).map(({ member }) => member);
    expect(members.filter((member) => member === first)).toHaveLength(1);
    const { findings } = JSON.parse(readFileSync(join(scratch, 'copied/summary.json'), 'utf8'));
    expect(findings).toContainEqual(
      expect.objectContaining({ code: 'member-id-repeated', level: 'warning' }),
    );
  });
});

describe('places in rosters of results', () => {
  const lists = ['Phú Hộ,Khu 1', 'Phú Hộ,Khu 9', 'Phú Hộ,', 'Phú Hộ,Khu 8'].map(
    (place, at) =>
      `${['Bùi Thị Mẫu', 'Lê Văn Thử', 'Hà Thị Giả', 'Đỗ Văn Mở'][at]},${at + 1}/3/1999,${place}`,
  );
  put('offices/branches.csv', BRANCHES);
  put('offices/in/a.csv', ['Họ và tên,Ngày sinh,Xã,Chi đoàn', ...lists, ''].join('\n'));
  const roster = (out: string) => csv(join(scratch, out, 'roster.csv'));
  const places = (out: string) =>
    new Map(
      roster(out).map((row) => [row.Mã, [row['Xã mới'], row['Chi đoàn cũ'], row['Chi đoàn mới']]]),
    );

  it('keep what tables and people decided, and ask for the others', () => {
    hopnhat(['merge', 'offices/in', '--branches', 'offices/branches.csv', '-o', 'office-1']);
    const asked = csv(join(scratch, 'office-1/conflicts.csv'));
    const id = asked.find(({ chi_doan_cu }) => chi_doan_cu === 'Khu 9')!.ma_xung_dot;
    put('khu-9.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\n${id},A,Chi đoàn Phú Hộ 2\n`);
    hopnhat(['apply', 'khu-9.csv', '--from', 'office-1', '-o', 'office-2']);
    expect(hopnhat(['merge', 'office-2/roster.csv', '-o', 'offices-out']).status).toBe(0);
    expect(places('offices-out')).toEqual(places('office-2'));
    put('other.csv', BRANCHES.replaceAll('Chi đoàn Phú Hộ', 'Chi đoàn Khác'));
    const other = ['--branches', 'other.csv', '--to', 'Xã Khác', '-o', 'offices-other'];
    const { stderr } = hopnhat(['merge', 'office-2/roster.csv', ...other, '--lang', 'en']);
    expect(places('offices-other')).toEqual(places('office-2'));
    expect(stderr).toMatch(/Branch table \(other\.csv\): .* with nobody/);
    const { counts } = JSON.parse(readFileSync(join(scratch, 'offices-out/summary.json'), 'utf8'));
    expect(counts.branches.map((branch: { members: number }) => branch.members)).toEqual([1, 1]);
    const branches = roster('offices-out').map((row) => row['Chi đoàn mới']);
    expect(branches.sort()).toEqual(['', '', 'Chi đoàn Phú Hộ 1', 'Chi đoàn Phú Hộ 2']);
    const questions = csv(join(scratch, 'offices-out/conflicts.csv'));
    expect(questions.map(({ loai, ho_ten }) => [loai, ho_ten])).toEqual([
      ['CHI_DOAN', 'Đỗ Văn Mở'],
      ['CHI_DOAN', 'Hà Thị Giả'],
    ]);
    expect(questions[0]!.cau_hoi).toContain('"Khu 8" (Xã Phú Hộ, nay Phường Phong Châu, 1 người)');
  });

  it('repeat no column that the new roster has, and keep gathered numbers', () => {
    const head = 'Họ và tên,Ngày sinh,Giới tính,Số CCCD,Số điện thoại,Chi đoàn';
    const [birth, rest] = ['Bùi Thị Mẫu,1/3/1999,Nữ', '0912 345 678 (mẹ),Khu 1'];
    put('numbers/a.csv', `${head}\n${birth},025199001234,${rest}\n`);
    put('numbers/b.csv', `${head}\n${birth},131234567,${rest}\n`);
    hopnhat(['merge', 'numbers', '--to', 'Xã Lai Đồng', '-o', 'numbers-1']);
    const [before, ...others] = roster('numbers-1');
    expect(others).toEqual([]);
    expect(before!['Số giấy tờ khác']).toBe('131234567');
    expect(hopnhat(['merge', 'numbers-1/roster.csv', '-o', 'numbers-2']).status).toBe(0);
    const [after] = roster('numbers-2');
    expect(after).toEqual({
      ...before,
      'Nguồn (2)': before!.Nguồn,
      Nguồn: expect.stringContaining('roster.csv'),
    });
  });

  it('keep the old branches of a roster without its Mã', () => {
    const people = 'Hà Văn An Bình Cao'.split(' ').slice(2);
    const rows = people.map((name) => `Hà Văn ${name},Xã Phú Hộ,Khu 7,Phường Phong Châu,TDP 7`);
    const head = 'Họ và tên,Xã cũ,Chi đoàn cũ,Xã mới,Chi đoàn mới';
    const list = put('no-id/danh sach.csv', [head, ...rows].join('\n'));
    const { stderr } = hopnhat([
      'merge',
      list,
      '-o',
      'no-id-out',
      '--format',
      'csv',
      '--lang',
      'en',
    ]);
    expect(stderr).toContain('"Chi đoàn mới" names new branches and is only carried along');
    const roster = csv(join(scratch, 'no-id-out/roster.csv'));
    expect(roster.map((row) => row['Chi đoàn cũ'])).toEqual(['Khu 7', 'Khu 7', 'Khu 7']);
    expect(roster.map((row) => row['Chi đoàn mới'])).toEqual(['Khu 7', 'Khu 7', 'Khu 7']);
    expect(csv(join(scratch, 'no-id-out/conflicts.csv'))).toEqual([]);
  });

  it('count for people whom somebody added below without a Mã', () => {
    const head = `${HEAD},Xã mới,Chi đoàn mới`;
    const member = `${first},Quách Mộng Thơ,15/03/2001,0912345678,Xã Phú Hộ,Khu 1,Phường Phong Châu,TDP 7`;
    const added = [
      ',Lò Văn Tiến,28/03/2002,,,,Phường Phong Châu,TDP 7',
      'mới,Bùi Thị Mẫu,1/3/1999,,Xã Phú Hộ,Khu 1,Phường Phong Châu,TDP 8',
      ',Lê Văn Thử,2/4/2000,,Xã Phú Hộ,Khu 2,,',
    ];
    put('added.csv', [head, member, ...added].join('\n'));
    hopnhat(['merge', 'added.csv', '-o', 'added']);
    const placed = roster('added').map((row) => [row['Họ và tên'], row['Chi đoàn mới']]);
    expect(new Map(placed as [string, string][])).toEqual(
      new Map([
        ['Quách Mộng Thơ', 'TDP 7'],
        ['Lò Văn Tiến', 'TDP 7'],
        ['Bùi Thị Mẫu', 'TDP 8'],
        ['Lê Văn Thử', 'Khu 2'],
      ]),
    );
    expect(csv(join(scratch, 'added/conflicts.csv'))).toEqual([]);
  });

  it('keep the answer about an unknown commune', () => {
    put(
      'unknown/a.csv',
      'Họ và tên,Ngày sinh,Xã,Chi đoàn\nHà Văn Mẫu,1/3/1999,Xã Không Rõ,Khu 2\n',
    );
    hopnhat(['merge', 'unknown', '-o', 'unknown-1']);
    const [{ ma_xung_dot: id }] = csv(join(scratch, 'unknown-1/conflicts.csv'));
    put('unknown.csv', `ma_xung_dot,ban_ghi,gia_tri_dung\n${id},A,Xã Lai Đồng\n`);
    hopnhat(['apply', 'unknown.csv', '--from', 'unknown-1', '-o', 'unknown-2']);
    expect(hopnhat(['merge', 'unknown-2/roster.csv', '-o', 'unknown-3']).status).toBe(0);
    expect([...places('unknown-3').values()]).toEqual([['Xã Lai Đồng', 'Khu 2', 'Khu 2']]);
    expect(csv(join(scratch, 'unknown-3/conflicts.csv'))).toEqual([]);
  });
});

describe('the roster of a result beside the lists that it was made of', () => {
  it('is reported, under any name', () => {
    const head = 'Họ và tên,Ngày sinh,Số điện thoại,Chi đoàn';
    put('beside/a.csv', `${head}\nBùi Thị Mẫu,1/3/1999,0912345678,Khu 1\n`);
    put('beside/b.csv', `${head}\nLê Văn Thử,2/4/2000,0912345679,Khu 2\n`);
    const found = (out: string) =>
      JSON.parse(readFileSync(join(scratch, out, 'summary.json'), 'utf8')).findings.filter(
        ({ code }: { code: string }) => code === 'list-of-result',
      );
    hopnhat(['merge', 'beside', '--to', 'Xã Lai Đồng', '-o', 'beside-1']);
    expect(found('beside-1')).toEqual([]);
    put('beside/tong hop.csv', readFileSync(join(scratch, 'beside-1/roster.csv'), 'utf8'));
    hopnhat(['merge', 'beside', '--to', 'Xã Lai Đồng', '-o', 'beside-2']);
    expect(found('beside-2')).toMatchObject([
      { args: { files: '"a.csv", "b.csv"' }, place: { file: 'tong hop.csv' } },
    ]);
    hopnhat(['merge', 'beside/tong hop.csv', '--to', 'Xã Lai Đồng', '-o', 'beside-3']);
    expect(found('beside-3')).toEqual([]);
  });
});
