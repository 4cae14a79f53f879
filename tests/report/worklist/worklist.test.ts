import { describe, expect, it } from 'vitest';
import { profiles } from '../../../src/config/profiles/index.js';
import { type MergeResult, message } from '../../../src/model/index.js';
import { taskCounts, type Worklist, waitingCounts } from '../../../src/report/worklist/task.js';
import { Worklists } from '../../../src/report/worklist/worklist.js';
import { type Asked, merged } from '../../support/merged.js';
import { smallResult } from '../result.js';

const PARTY = profiles.find(({ id }) => id === 'dang-vien')!;

function worklistOf(result: MergeResult): Worklist {
  return new Worklists(result).of(result);
}

/** Kinds of tasks with their numbers, without the open questions. */
function counted(result: MergeResult): Record<string, number> {
  const used = [...taskCounts(worklistOf(result))].filter(([, count]) => count > 0);
  return Object.fromEntries(used);
}

/** Merges a list of one branch; cells are parted by commas. */
function ofList(headings: string, rows: readonly string[], asked: Asked = {}) {
  const text = ['ĐOÀN XÃ PHÚ HỘ', headings, ...rows].join('\n');
  return merged({ 'phu-ho.csv': text }, { target: 'Xã Mẫu', ...asked });
}

const COMPLETE = 'Họ và tên,Ngày sinh,Giới tính,CCCD,Điện thoại,Chi đoàn,Tình trạng,Chức vụ';

/** One person without any task, but for the changed cells. */
function person(name: string, changes: Partial<Record<string, string>> = {}): string {
  const cells = {
    name,
    birth: '05/03/2001',
    gender: 'Nam',
    id: '025201001234',
    phone: '0912345678',
    branch: 'Khu 1',
    status: '',
    post: '',
    ...changes,
  };
  return Object.values(cells).join(',');
}

describe('Worklists', () => {
  it('counts what the small result lacks', () => {
    const result = smallResult();
    expect(counted(result)).toEqual({
      'branch-small': 2,
      'id-missing': 2,
      'phone-missing': 2,
    });
    expect(worklistOf(result).questions).toBe(3);
  });

  it('has nothing to say about complete members of a large enough branch', async () => {
    const result = await ofList(COMPLETE, [
      person('Hà Văn An'),
      person('Đinh Văn Bình', { id: '025201001235' }),
      person('Bùi Thị Chanh', { id: '025301001236', gender: 'Nữ' }),
    ]);
    expect(counted(result)).toEqual({});
  });

  it('judges ID numbers', async () => {
    const result = await ofList(COMPLETE, [
      person('Hà Văn An', { id: '' }),
      person('Đinh Văn Bình', { id: '131234567' }),
      person('Bùi Thị Chanh', { id: '025201001236', gender: 'Nữ' }),
      person('Lê Văn Dưa', { id: '025202001237' }),
      person('Trần Văn Ổi', { id: '999201001238' }),
      person('Phạm Văn Na', { id: '2,5E+10' }),
      person('Cao Văn Mít', { id: '0252010012' }),
    ]);
    const kinds = worklistOf(result)
      .members.map(({ kind, member }) => [kind, member.values.get('name')?.text].join(' '))
      .sort();
    expect(kinds).toEqual([
      'id-doubtful Bùi Thị Chanh',
      'id-doubtful Lê Văn Dưa',
      'id-doubtful Trần Văn Ổi',
      'id-invalid Cao Văn Mít',
      'id-invalid Phạm Văn Na',
      'id-missing Hà Văn An',
      'id-old Đinh Văn Bình',
    ]);
  });

  it('lists both owners of one number', async () => {
    const result = await ofList(COMPLETE, [
      person('Hà Văn An'),
      person('Đinh Thị Bình', { birth: '07/08/2001', phone: '0987654321' }),
      person('Lê Văn Dưa', { id: '025201001239' }),
    ]);
    const shared = worklistOf(result).members.filter(({ kind }) => kind === 'id-shared');
    expect(shared.map(({ value }) => value)).toEqual(['025201001234', '025201001234']);
    expect(shared[0]!.detail?.args.others).toMatch(
      new RegExp(`^${shared[1]!.member.values.get('name')!.text} \\(`),
    );
  });

  it('lists a number that a decision left on two people, whatever they show now', () => {
    const result = smallResult();
    result.sharedOwners = new Map([
      ['M7K2Q4', ['M3XD9A']],
      ['M3XD9A', ['M7K2Q4', 'M7K2Q4']],
    ]);
    const shared = worklistOf(result).members.filter(({ kind }) => kind === 'id-shared');
    expect(shared.map(({ member }) => member.id)).toEqual(['M7K2Q4', 'M3XD9A']);
  });

  it('lists a number once, whether it is seen in the values or in the decision', () => {
    const result = smallResult();
    const [first, second, third] = result.members;
    const values = new Map([...second!.values, ['id', first!.values.get('id')!]]);
    result.members = [first!, { ...second!, values }, third!];
    result.sharedOwners = new Map([[first!.id, [second!.id]]]);
    expect(counted(result)['id-shared']).toBe(2);
  });

  it('names a few of the many owners of a number', async () => {
    const birth = (at: number) => `${String(1 + (at % 28)).padStart(2, '0')}/0${1 + (at % 9)}/2001`;
    const rows = Array.from({ length: 9 }, (_, at) =>
      person(`${'Hà Lê Đỗ Bùi Cao Mai Vũ Tô Ma'.split(' ')[at]} Văn An`, {
        id: '131234567',
        birth: birth(at),
        phone: `091234567${at}`,
      }),
    );
    const shared = worklistOf(await ofList(COMPLETE, rows)).members.filter(
      ({ kind }) => kind === 'id-shared',
    );
    expect(shared).toHaveLength(9);
    for (const { member, detail } of shared) {
      const others = String(detail?.args.others)
        .split('; ')
        .filter((part) => / \(/.test(part));
      expect(others).toHaveLength(5);
      expect(others.some((other) => other.startsWith(member.values.get('name')!.text))).toBe(false);
      expect(detail?.args.others).toMatch(/; …$/);
    }
  });

  it('lists both owners of one member code, even on a short list', async () => {
    const headings = `${COMPLETE},Mã định danh đoàn viên`;
    const result = await ofList(headings, [
      `${person('Hà Văn An')},25010000123`,
      `${person('Đinh Văn Bình', { id: '025201001235', birth: '07/08/2001' })},25010000123`,
      `${person('Lê Văn Dưa', { id: '025201001239' })},25010000124`,
    ]);
    expect(counted(result)).toEqual({ 'code-shared': 2 });
  });

  it('asks people who left for nothing more', async () => {
    const bare = { id: '', phone: '', birth: '05/03/1980' };
    const result = await ofList(COMPLETE, [
      person('Hà Văn An', { ...bare, status: 'Từ trần' }),
      person('Đinh Văn Bình', { ...bare, status: 'Chuyển sinh hoạt đi Việt Trì' }),
      person('Lê Văn Dưa', { ...bare, status: 'Trưởng thành Đoàn' }),
      person('Cao Văn Mít', { ...bare, status: 'Xoá tên' }),
    ]);
    expect(counted(result)).toEqual({
      'status-died': 1,
      'status-removed': 1,
      'status-transferred': 1,
      'status-grown-up': 1,
    });
  });

  it('asks for the branch first if a member who moved is in two branches', async () => {
    const own = { id: '025201001234', birth: '05/03/2001' };
    const result = await ofList(COMPLETE, [
      person('Hà Văn An', { ...own, status: 'Đã chuyển sinh hoạt' }),
      person('Hà Văn An', { ...own, branch: 'Khu 2', status: 'chuyển đến 3/2025' }),
      person('Đinh Văn Bình', { id: '025201001235', status: 'Đã chuyển sinh hoạt' }),
    ]);
    const asked = result.questions.find(({ kind }) => kind === 'CHI_DOAN')!;
    const worklist = worklistOf(result);
    const { members } = worklist;
    expect(waitingCounts(worklist).get('status-transferred')).toBe(1);
    const moved = members.filter(({ kind }) => kind === 'status-transferred');
    const byName = moved.map(({ member, todo }) => [member.values.get('name')!.text, todo]);
    expect(byName.sort()).toEqual([
      ['Hà Văn An', message('work-open-question', { question: asked.id })],
      ['Đinh Văn Bình', undefined],
    ]);
  });

  it('lets a move wait for a question of a later round, and moves nobody who died', async () => {
    const birth = '05/03/2001';
    const result = await ofList(
      COMPLETE,
      [
        person('Hà Văn An', { birth, status: 'Đã chuyển sinh hoạt' }),
        person('Hà Văn An', { birth, branch: 'Khu 2' }),
        person('Đinh Văn Bình', { id: '025201001235', status: 'Từ trần' }),
        person('Đinh Văn Bình', { id: '025201001235', branch: 'Khu 2' }),
      ],
      { maxQuestions: 0 },
    );
    const { members, moves } = worklistOf(result);
    const later = message('work-later-question');
    const died = message('work-no-move', { status: [message('work-status-died')] });
    expect(moves.map(({ todo }) => todo)).toEqual([died, later]);
    expect(members.find(({ kind }) => kind === 'status-transferred')!.todo).toEqual(later);
  });

  it('ignores statuses of active members and those that are denied', async () => {
    const status = ['Đang sinh hoạt', 'chưa chuyển sinh hoạt', 'Chuyển đến', 'x', 'Mất thẻ'];
    const rows = status.map((text, at) =>
      person(`Hà Văn ${'An Bình Chanh Dưa Ổi'.split(' ')[at]}`, {
        status: text,
        id: `02520100200${at}`,
      }),
    );
    expect(counted(await ofList(COMPLETE, rows))).toEqual({});
  });

  it('compares ages with those of the profile, in the year of the merger or of a newer list', async () => {
    const rows = [
      person('Hà Văn An', { birth: '05/03/1995', id: '025095001234' }),
      person('Đinh Văn Bình', { birth: '05/03/1994', id: '025094001235' }),
      person('Lê Văn Dưa', { birth: '05/03/2010', id: '025210001236' }),
    ];
    const counts = counted(await ofList(COMPLETE, rows));
    expect(counts).toEqual({ 'age-over': 1, 'age-under': 1 });
    const later = await merged(
      { 'a.csv': ['Tính đến ngày 30 tháng 6 năm 2026', COMPLETE, ...rows].join('\n') },
      { target: 'Xã Mẫu' },
    );
    expect(counted(later)).toEqual({ 'age-over': 2 });
  });

  it('names the post of a member over age, but not the word for a member', async () => {
    const old = { birth: '05/03/1990', id: '' };
    const result = await ofList(COMPLETE, [
      person('Hà Văn An', { ...old, post: 'Bí thư' }),
      person('Đinh Văn Bình', { ...old, post: 'Đoàn viên' }),
      person('Lê Văn Dưa', old),
    ]);
    const over = worklistOf(result).members.filter(({ kind }) => kind === 'age-over');
    expect(over.map(({ detail }) => detail?.args.post)).toEqual(['Bí thư', undefined, undefined]);
  });
});

describe('Worklists of Party members', () => {
  const HEADINGS =
    'Họ và tên,Ngày sinh,CCCD,Điện thoại,Chi bộ,Ngày vào Đảng,Ngày chính thức,Số thẻ đảng viên,Nơi cấp thẻ';
  const ROWS = [
    'Hà Văn An,03/02/1970,025070001234,0912345671,Khu 1,03/02/1995,03/02/1996,28.012345,Tỉnh uỷ Phú Thọ',
    'Đinh Thị Bưởi,14/05/1982,025182001235,0912345672,Khu 1,19/05/2008,19/05/2009,28.01234,',
    'Bàn Văn Sung,09/09/1979,025079001236,0912345673,Khu 1,02/09/2005,02/09/2006,,',
    'Lường Thị Mận,10/10/1998,025198001237,0912345674,Khu 1,29/06/2024,,,',
    'Hà Thị Na,11/11/1999,025199001238,0912345675,Khu 1,30/06/2024,,,',
    'Đinh Văn Ổi,12/12/1975,025075001239,0912345676,Khu 1,03/02/2000,03/02/2001,28.012349,',
    'Bùi Văn Xoài,12/11/1976,025076001230,0912345677,Khu 1,03/02/2000,03/02/2001,28 012349,Huyện uỷ Tân Sơn',
  ];
  const ofParty = (...start: string[]) =>
    merged(
      { 'dang-vien.csv': [...start, HEADINGS, ...ROWS].join('\n') },
      { target: 'Xã Mẫu', profile: PARTY },
    );

  it('judges cards, and the probation by the day of the list', async () => {
    expect(counted(await ofParty('Tính đến ngày 30 tháng 6 năm 2025'))).toEqual({
      'code-shared': 2,
      'card-malformed': 1,
      'card-committee': 1,
      'card-missing': 1,
      'probation-over': 1,
    });
  });

  it('says nothing about a probation without the day of the list', async () => {
    expect(counted(await ofParty())).not.toHaveProperty('probation-over');
  });
});

describe('Worklists about branches and moves', () => {
  const HEADINGS = 'Họ và tên,Ngày sinh,CCCD,Điện thoại,Xã cũ,Chi đoàn';
  const row = (name: string, id: string, commune: string, branch: string) =>
    `${name},05/03/20${id.slice(0, 2)},0252${id},09${id},${commune},${branch}`;
  const BRANCHES = [
    'Xã Phú Hộ,Khu 1,Xã Mới,Khu Một',
    'Xã Phú Hộ,Khu 2,Xã Mới,Khu Một',
    'Xã Phú Hộ,Khu 3,Xã Mới,Chi đoàn Khu 3',
    'Xã Hà Thạch,Khu 4,Xã Khác,Khu Bốn',
    'Xã Phú Hộ,Khu 5,Xã Mới,Khu 5',
  ];
  const LIST = [
    row('Hà Văn An', '01000001', 'Xã Phú Hộ', 'Khu 1'),
    row('Hà Văn Bình', '02000002', 'Xã Phú Hộ', 'CĐ khu I'),
    row('Hà Văn Chanh', '03000003', 'Xã Phú Hộ', 'Khu 2'),
    row('Hà Văn Dưa', '04000004', 'Xã Phú Hộ', 'Khu 3'),
    row('Hà Văn Mít', '05000005', 'Xã Hà Thạch', 'Khu 4'),
  ];
  const both = (more: readonly string[] = []) =>
    merged({ 'a.csv': [HEADINGS, ...LIST, ...more].join('\n') }, { branches: BRANCHES });

  it('lists mergers, new names, and branches that are small or empty', async () => {
    const { branches } = worklistOf(await both());
    expect(branches.map(({ kind, from, to, members }) => ({ kind, from, to, members }))).toEqual([
      expect.objectContaining({ kind: 'branch-small', to: 'Chi đoàn Khu 3', members: 1 }),
      expect.objectContaining({ kind: 'branch-small', to: 'Khu Bốn', members: 1 }),
      expect.objectContaining({ kind: 'branch-empty', to: 'Khu 5', members: 0 }),
      {
        kind: 'branch-merged',
        from: [
          expect.objectContaining({ oldCommune: 'Xã Phú Hộ', members: 2 }),
          { oldCommune: 'Xã Phú Hộ', name: 'Khu 2', members: 1 },
        ],
        to: 'Khu Một',
        members: 3,
      },
      expect.objectContaining({ kind: 'branch-renamed', to: 'Khu Bốn' }),
    ]);
  });

  it('lists a branch above the maximum of the profile', async () => {
    const result = await both();
    const profile = { ...result.profile, branchMaximum: 2 };
    expect(counted({ ...result, profile })['branch-large']).toBe(1);
    expect(counted(result)).not.toHaveProperty('branch-large');
  });

  it('gives a move between communes to both offices', async () => {
    const again = row('Hà Văn An', '01000001', 'Xã Hà Thạch', 'Khu 4');
    const result = await both([again]);
    expect(result.members).toHaveLength(5);
    const worklists = new Worklists(result);
    const moves = ['Xã Mới', 'Xã Khác'].map((commune) => {
      const members = result.members.filter(({ newCommune }) => newCommune === commune);
      const branches = result.branches.filter(({ newCommune }) => newCommune === commune);
      return worklists
        .of({ ...result, members, branches }, commune)
        .moves.map(({ kind, todo }) => ({ kind, isAsked: todo?.code === 'work-open-question' }));
    });
    expect(
      moves
        .flat()
        .map(({ kind }) => kind)
        .sort(),
    ).toEqual(['moved-away', 'moved-in']);
    expect(moves.flat().every(({ isAsked }) => isAsked)).toBe(true);
  });
});
