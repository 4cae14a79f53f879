import { describe, expect, it } from 'vitest';
import { profiles } from '../../src/config/profiles/index.js';
import type { MergeResult } from '../../src/model/index.js';
import type { EarlierKind } from '../../src/steps/rosters/recognition/runKind.js';
import { faultsIn } from '../support/faults.js';
import { type Asked, argsOf, merged } from '../support/merged.js';

const [YOUTH, PARTY, , UNKNOWN] = profiles;
const PEOPLE = ['Hà Mẫu Bưởi,01/02/1999,Khu 1', 'Hà Mẫu Cam,02/03/1950,Khu 1'];

/** A list of two people below a letterhead, with the columns name, birth and unit, and a further one. */
function listed(lines: readonly string[], further = 'Ngày kết nạp'): string {
  const rows = PEOPLE.map((row) => `${row},26/03/2016`);
  return [...lines, `Họ và tên,Ngày sinh,Đơn vị,${further}`, ...rows].join('\n');
}

const youth = listed(['DANH SÁCH ĐOÀN VIÊN']);
const party = listed(['DANH SÁCH ĐẢNG VIÊN']);
const silent = listed([]);

const run = (files: Record<string, string>, asked: Asked = {}) =>
  merged(files, { profiles, target: 'Xã Mẫu', ...asked });
const kindOf = async (files: Record<string, string>, asked: Asked = {}) =>
  (await run(files, asked)).profile.id;
const faultsOfRun = (files: Record<string, string>, asked: Asked = {}) =>
  faultsIn(run(files, asked));
const headings = ({ profile, fields }: MergeResult) =>
  profile.fields.filter(({ id }) => fields.includes(id)).map(({ label }) => label.vi);

describe('lists of several associations', () => {
  const women = listed(['HỘI LHPN XÃ MẪU', 'DANH SÁCH HỘI VIÊN'], 'Ngày vào Hội');
  const farmers = listed(['HỘI NÔNG DÂN XÃ MẪU', 'DANH SÁCH HỘI VIÊN'], 'Ngày vào Hội');
  const organisations = async (files: Record<string, string>) =>
    argsOf(await run(files), 'organisations-differ').map((args) => args.organisations);

  it('are merged with a warning that names them', async () => {
    expect(await organisations({ 'a.csv': women, 'b.csv': farmers, 'c.csv': farmers })).toEqual([
      'Hội phụ nữ (a.csv); Hội nông dân (b.csv, c.csv)',
    ]);
  });

  it('are one for two names of an association, or if a list names two', async () => {
    const named = women.replace('LHPN', 'phụ nữ');
    const both = farmers.replace('HỘI VIÊN', 'HỘI VIÊN HỘI PHỤ NỮ LÀ HỘI VIÊN HỘI NÔNG DÂN');
    expect(await organisations({ 'a.csv': women, 'b.csv': named, 'c.csv': both })).toEqual([]);
  });
});

describe('the kind of a run', () => {
  it('is the kind that its lists show; lists without signs join them', async () => {
    expect(await kindOf({ 'a.csv': silent, 'b.csv': party })).toBe('dang-vien');
    expect(await kindOf({ 'a.csv': youth, 'b.csv': silent })).toBe('doan-vien');
  });

  it('is not the Party because some other list has dates of joining it', async () => {
    const noted = listed([], 'Ngày vào Đảng');
    expect(await kindOf({ 'a.csv': youth, 'b.csv': noted, 'c.csv': noted })).toBe('doan-vien');
    expect(await kindOf({ 'b.csv': noted, 'c.csv': silent })).toBe('dang-vien');
  });

  it('reads a list as the run although it shows another kind alone', async () => {
    const files = { 'a.csv': youth, 'b.csv': listed([], 'Ngày vào Đảng') };
    const { layouts } = await run(files);
    expect(layouts).toEqual((await run(files, { profile: YOUTH! })).layouts);
    expect(layouts).not.toEqual((await run(files, { profile: PARTY! })).layouts);
  });

  it('is unknown if no list shows it, with general headings and no warning about ages', async () => {
    const result = await run({ 'a.csv': silent });
    expect(headings(result)).toEqual(['Họ và tên', 'Ngày sinh', 'Đơn vị cũ', 'Ngày kết nạp']);
    expect(argsOf(result, 'profile-assumed')).toEqual([{ profile: 'danh-sach', evidence: '' }]);
    expect(argsOf(result, 'ages-outside')).toEqual([]);
    expect(argsOf(result, 'branch-small')).toEqual([]);
    expect(result.branches.map(({ newBranch }) => newBranch)).toEqual(['Khu 1']);
  });

  it('is reported with the words that show it', async () => {
    const result = await run({ 'a.csv': youth });
    expect(argsOf(result, 'profile-recognised')).toEqual([
      { profile: 'doan-vien', evidence: 'đoàn viên' },
    ]);
    expect(argsOf(result, 'ages-outside')).toHaveLength(1);
  });
});

describe('lists of two kinds', () => {
  const mixed = { 'youth.csv': youth, 'party.csv': party, 'silent.csv': silent };

  it('are refused, with the files of each', async () => {
    const [fault, ...others] = await faultsOfRun(mixed);
    expect([fault!.code, others]).toEqual(['profiles-mixed', []]);
    expect(fault!.args.kinds).toEqual([
      {
        code: 'profile-of-files',
        args: { profile: 'doan-vien', evidence: 'đoàn viên', files: '"youth.csv"' },
      },
      {
        code: 'profile-of-files',
        args: { profile: 'dang-vien', evidence: 'đảng viên', files: '"party.csv"' },
      },
    ]);
  });

  it('are merged as the kind that was asked for', async () => {
    expect(await kindOf(mixed, { profile: PARTY! })).toBe('dang-vien');
    expect(await kindOf(mixed, { profile: UNKNOWN! })).toBe('danh-sach');
  });

  it('are detected below one another on a sheet, also by headings alone', async () => {
    const below = [
      ...['Họ và tên,Ngày sinh,Ngày vào Đoàn', 'Hà Mẫu Bưởi,01/02/1999,26/03/2016', '', ''],
      ...['Họ và tên,Ngày sinh,Ngày vào Đảng,Ngày chính thức'],
      ...['Hà Mẫu Cam,02/03/1970,03/02/1999,03/02/2000'],
    ].join('\n');
    const [fault] = await faultsOfRun({ 'a.csv': below });
    expect(fault!.code).toBe('profiles-mixed');
  });
});

it('takes the kind of a sheet from a list further down if the first shows none', async () => {
  const below = [
    ...['Họ và tên,Ngày sinh', 'Hà Mẫu Bưởi,01/02/1999', '', '', 'CHI BỘ KHU 1'],
    ...['Họ và tên,Ngày sinh,Giới tính', 'Hà Mẫu Cam,02/03/1970,Nam'],
  ].join('\n');
  expect(await kindOf({ 'a.csv': below })).toBe('dang-vien');
});

describe('a run that continues an earlier result', () => {
  const after = (earlierKind: EarlierKind) => ({ earlierKind });

  it('keeps its kind', async () => {
    const earlier = after({ profile: UNKNOWN!, isChecked: true });
    const result = await run({ 'a.csv': silent, 'late.csv': youth }, earlier);
    expect(result.profile.id).toBe('danh-sach');
    expect(argsOf(result, 'profile-earlier')).toHaveLength(1);
    const same = await run({ 'a.csv': youth }, after({ profile: YOUTH!, isChecked: true }));
    expect(argsOf(same, 'profile-recognised')).toHaveLength(1);
  });

  it('refuses late lists of another kind, but never lists of the earlier result', async () => {
    const files = { 'a.csv': youth, 'late.csv': party };
    const late = await faultsOfRun(files, after({ profile: YOUTH!, isChecked: true }));
    expect(late.map(({ code }) => code)).toEqual(['profiles-mixed']);
    expect(await kindOf(files, after({ profile: YOUTH!, isChecked: false }))).toBe('doan-vien');
  });
});
