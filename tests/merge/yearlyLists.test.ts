/** Merges lists of the same people of several years; all people are invented. */
import { describe, expect, it } from 'vitest';
import { UNRANKED } from '../../src/model/index.js';
import { Worklists } from '../../src/report/worklist/worklist.js';
import { merged, workbookOf } from '../support/merged.js';

const HEAD = 'STT,Họ và tên,Ngày sinh,Ngày vào Đoàn,Số điện thoại,Chi đoàn';
const PEOPLE = [
  'Hà Thị Bưởi,01/02/2000,26/03/2016',
  'Đinh Văn Mít,03/04/2001,26/03/2017',
  'Phùng Công Lành,05/06/2002,26/03/2018',
  'Bàn Thị Na,07/08/2003,26/03/2019',
  'Lê Văn Cả,09/10/2004,26/03/2020',
  'Trần Thị Mơ,11/12/2005,26/03/2021',
  'Vũ Văn Đào,13/01/2006,26/03/2022',
];
const plan = { 'a.xlsx': { commune: 'Xã Kiệt Sơn' } };

/** @param branches branch of each person; `''` for people who are not on the list */
function listOf(title: string, branches: string[], phone = '0912000001', joined?: string): string {
  const rows = PEOPLE.flatMap((person, at) =>
    branches[at] === '' ? [] : [`${at + 1},${person},${phone},Khu ${branches[at]}`],
  );
  const later = rows.map((row) =>
    joined === undefined ? row : row.replace(/26\/03\/\d+/, joined),
  );
  return [title, HEAD, ...later].join('\n');
}

const ALL = ['1', '1', '1', '1', '2', '2', '2'];
const MOVED = ['1', '1', '1', '2', '2', '2', ''];

async function mergedYears(sheets: Record<string, string>) {
  const result = await merged({ 'a.xlsx': workbookOf(sheets) }, { plan });
  const kinds = result.questions.map(({ kind }) => kind);
  const memberOf = (name: string) =>
    result.members.find(({ values }) => values.get('name')?.text === name)!;
  const missing = result.findings.filter(({ code }) => code === 'missing-from-newer-list');
  return { result, kinds, memberOf, missing };
}

describe('lists of the same people of several years', () => {
  it('give the branch and the phone of the newest one, without a question', async () => {
    const { kinds, memberOf } = await mergedYears({
      'Danh sách cũ': listOf('DANH SÁCH ĐOÀN VIÊN NĂM 2024', ALL),
      'Danh sách': listOf('DANH SÁCH ĐOÀN VIÊN NĂM 2025', MOVED, '0912000002'),
    });
    expect(kinds).toEqual([]);
    expect(memberOf('Bàn Thị Na').newBranch).toBe('Khu 2');
    expect(memberOf('Bàn Thị Na').values.get('phone')?.text).toBe('0912000002');
  });

  it('keep the people whom the newest one lacks, with a warning', async () => {
    const { result, missing } = await mergedYears({
      2023: listOf('DANH SÁCH ĐOÀN VIÊN', ALL),
      2024: listOf('DANH SÁCH ĐOÀN VIÊN', ALL),
      2025: listOf('DANH SÁCH ĐOÀN VIÊN', MOVED),
    });
    expect(result.members).toHaveLength(7);
    expect(missing).toEqual([
      {
        level: 'warning',
        code: 'missing-from-newer-list',
        args: { count: 1, rows: '9' },
        place: { file: 'a.xlsx', sheet: '2024' },
      },
    ]);
    const { members: tasks } = new Worklists(result).of(result);
    const asked = tasks.filter(({ kind }) => kind === 'status-missing');
    expect(asked.map(({ member }) => member.values.get('name')?.text)).toEqual(['Vũ Văn Đào']);
  });

  it('give the post of the newest one alone, if it gives somebody a post', async () => {
    const withPosts = (list: string, heading: string, ...posts: string[]) => {
      const [title, head, ...rows] = list.split('\n');
      const cells = rows.map((row, at) => `${row},${posts[at] ?? ''}`);
      return [title, `${head},${heading}`, ...cells].join('\n');
    };
    const old = withPosts(listOf('DANH SÁCH', ALL), 'Chức vụ', 'Bí thư', 'Phó Bí thư');
    const list = listOf('DANH SÁCH', ALL);
    const posts = async (newer: string) => {
      const { memberOf } = await mergedYears({ 2024: old, 2025: newer });
      return ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Bàn Thị Na'].map((name) => {
        const { values, others = [] } = memberOf(name);
        const past = others.filter(({ field }) => field === 'post').map(({ text }) => text);
        return [values.get('post')?.text, ...past];
      });
    };
    expect(await posts(withPosts(list, 'Chức vụ', '', 'Bí thư'))).toEqual([
      [undefined, 'Bí thư'],
      ['Bí thư', 'Phó Bí thư'],
      [undefined],
    ]);
    const kept = [['Bí thư'], ['Phó Bí thư'], [undefined]];
    expect(await posts(list)).toEqual(kept);
    expect(await posts(withPosts(list, 'Chức vụ'))).toEqual(kept);
  });

  it('give the post of an older one that has priority in the plan', async () => {
    const posts = (title: string, post: string) =>
      listOf(title, ALL)
        .replace('Chi đoàn\n', 'Chi đoàn,Chức vụ\n')
        .replaceAll(/Khu \d/g, `$&,${post}`);
    const rank = { ...UNRANKED, priority: 1 };
    const files = {
      'a.csv': posts('DANH SÁCH NĂM 2024', 'Bí thư'),
      'b.csv': posts('DANH SÁCH NĂM 2025', 'Ủy viên'),
    };
    const commune = 'Xã Kiệt Sơn';
    const ranked = await merged(files, {
      plan: { 'a.csv': { commune, rank }, 'b.csv': { commune } },
    });
    const texts = ranked.members.map(({ values }) => values.get('post')?.text);
    expect(texts).toEqual(ALL.map(() => 'Bí thư'));
  });

  it('are asked about as others if the dates of a list are after its year', async () => {
    const { kinds, missing } = await mergedYears({
      2024: listOf('DANH SÁCH ĐOÀN VIÊN', ALL, '0912000001', '19/05/2025'),
      2025: listOf('DANH SÁCH ĐOÀN VIÊN', MOVED),
    });
    expect(kinds).toContain('CHI_DOAN');
    expect(missing).toEqual([]);
  });

  it('are asked about as others if they have few people in common', async () => {
    const { kinds, missing } = await mergedYears({
      2024: listOf('DANH SÁCH ĐOÀN VIÊN', ['1', '1', '1', '1', '', '', '']),
      2025: listOf('DANH SÁCH ĐOÀN VIÊN', ['', '', '2', '2', '2', '2', '2']),
    });
    expect(kinds).toContain('CHI_DOAN');
    expect(missing).toEqual([]);
  });
});
