import { describe, expect, it } from 'vitest';
import { faultsIn } from '../support/faults.js';
import { argsOf, list, merged, placesOf, workbookOf } from '../support/merged.js';

const ALONE = 'danh-sach.csv';
const place = async (letterhead: string[], more: Record<string, string> = {}) =>
  placesOf(await merged({ [ALONE]: list(letterhead, more) }))[ALONE];

describe('names and codes of communes', () => {
  it.each([
    ['ĐOÀN XÃ TÂN SƠN, HUYỆN TÂN SƠN', 'Xã Tân Sơn → Xã Lai Đồng'],
    ['Đoàn phường Phong Châu - thị xã Phú Thọ', 'Phường Phong Châu → Phường Phong Châu'],
    ['Đoàn thị trấn Phong Châu, huyện Phù Ninh', 'Thị trấn Phong Châu → Xã Phù Ninh'],
    ['TT. Phong Châu', 'Thị trấn Phong Châu → Xã Phù Ninh'],
    ['BCH ĐOÀN XÃ LƯƠNG SƠN, HUYỆN YÊN LẬP', 'Xã Lương Sơn → Xã Sơn Lương'],
    ['Thị trấn Lương Sơn, tỉnh Hòa Bình', 'Thị trấn Lương Sơn → Xã Lương Sơn'],
    ['Đoàn xã Kiệt Sơn', 'Xã Kiệt Sơn → Xã Lai Đồng'],
    ['DOAN XA KIET SON', 'Xã Kiệt Sơn → Xã Lai Đồng'],
    ['Đoàn phường Vân Cơ, thành phố Việt Trì', 'Phường Nông Trang → Phường Nông Trang'],
    ['Đoàn phường Bến Gót, TP. Việt Trì', 'Phường Thọ Sơn → Phường Thanh Miếu'],
    ['Đoàn xã Vụ Quang, huyện Đoan Hùng', 'Xã Chân Mộng → Xã Chân Mộng'],
    ['Đoàn xã Tiêu Sơn, huyện Đoan Hùng', 'Xã Yên Kiện → Xã Chân Mộng'],
  ])('%s', async (letterhead, expected) => {
    expect(await place([letterhead])).toBe(expected);
  });

  it('are read as old codes, also without their zeros', async () => {
    expect(await place([], { 'Xã cũ': '07954' })).toBe('Xã Phú Hộ → Phường Phong Châu');
    expect(await place([], { 'Xã cũ': '7945' })).toBe('Phường Phong Châu → Phường Phong Châu');
    expect(await place([], { 'Xã cũ': '8578' })).toBe('Xã Tân Sơn → Xã Lai Đồng');
    expect(await place([], { 'Mã xã': '8578' })).toBe('Xã Tân Sơn → Xã Lai Đồng');
    expect(await place([], { 'Mã xã': '7954', 'Xã cũ': 'Kiệt Sơn' })).toBe(
      'Xã Kiệt Sơn → Xã Lai Đồng',
    );
  });

  it('mean the new commune if only a new one has the name; the old one is unknown', async () => {
    const result = await merged({ [ALONE]: list(['Đoàn xã Tam Nông, tỉnh Phú Thọ']) });
    expect(placesOf(result)[ALONE]).toBe('? → Xã Tam Nông');
    expect(result.questions).toEqual([]);
  });

  it('mean the old commune of the file name under a letterhead of its successor', async () => {
    const file = 'huong-non.csv';
    const result = await merged({ [file]: list(['Đoàn xã Tam Nông']) });
    expect(placesOf(result)[file]).toBe('Xã Hương Nộn → Xã Tam Nông');
  });
});

describe('the district or province of a name', () => {
  it.each([
    ['Tân Sơn', 'Huyện', 'Tân Sơn', 'Xã Tân Sơn → Xã Lai Đồng'],
    ['Tân Sơn', 'Quận/Huyện', 'huyện Quỳnh Lưu', 'Xã Tân Sơn → Xã Quỳnh Tam'],
    ['Lương Sơn', 'Huyện', 'Yên Lập', 'Xã Lương Sơn → Xã Sơn Lương'],
    ['Đồng Sơn', 'Tỉnh', 'Phú Thọ', 'Xã Đồng Sơn → Xã Lai Đồng'],
  ])('is read from a column: %s, %s %s', async (commune, heading, area, expected) => {
    expect(await place([], { 'Xã cũ': commune, [heading]: area })).toBe(expected);
  });

  it.each([
    ['Xã Mồ Dề Mù Cang Chải', 'Xã Mồ Dề → '],
    ['XÃ XUÂN THỚI SƠN HÓC MÔN', 'Xã Xuân Thới Sơn → '],
    ['TT Hưng Hóa Tam Nông', 'Thị trấn Hưng Hóa → Xã Tam Nông'],
    ['xa tan son tan son phu tho', 'Xã Tân Sơn → Xã Lai Đồng'],
    ['Xã Tân Sơn Quỳnh Lưu', 'Xã Tân Sơn → Xã Quỳnh Tam'],
    ['Xã Lương Sơn Yên Lập', 'Xã Lương Sơn → Xã Sơn Lương'],
    ['Xã Lương Sơn - Yên Lập', 'Xã Lương Sơn → Xã Sơn Lương'],
    ['Xã Mường Mươn Mường Chà Điện Biên', 'Xã Mường Mươn → Xã Mường Pồn'],
  ])('is read behind the name without a comma: %s', async (text, expected) => {
    expect(await place([], { 'Xã cũ': text })).toMatch(expected);
    // A line has marks in all of its words or in none.
    const isMarked = text !== text.toLowerCase();
    const [office, title] = isMarked
      ? ['ĐOÀN', 'Danh sách đoàn viên']
      : ['DOAN', 'Danh sach doan vien'];
    expect(await place([`${office} ${text}`])).toMatch(expected);
    expect(await place([`${title} ${text} 2025`])).toMatch(expected);
  });

  it('is read behind an earlier name, which remains', async () => {
    const files = {
      'a.csv': list([], { 'Xã cũ': 'Xã Minh Phú Đoan Hùng' }),
      'b.csv': list([], { 'Xã cũ': 'Xã Vụ Quang Đoan Hùng' }),
    };
    expect(placesOf(await merged(files))).toEqual({
      'a.csv': 'Xã Chân Mộng (Xã Minh Phú) → Xã Chân Mộng',
      'b.csv': 'Xã Chân Mộng (Xã Vụ Quang) → Xã Chân Mộng',
    });
  });

  it('is ignored if the commune is not in it, or if the name is unique already', async () => {
    expect(await place([], { 'Xã cũ': 'Xã Kiệt Sơn Hóc Môn' })).toBe('Xã Kiệt Sơn Hóc Môn → ?');
    expect(await place([], { 'Xã cũ': 'Xã Xuân Thới Sơn' })).toMatch('Xã Xuân Thới Sơn → ');
    // Without a type it may be anything.
    expect(await place([], { 'Xã cũ': 'Kiệt Sơn Tân Sơn' })).toBe('Kiệt Sơn Tân Sơn → ?');
  });

  it('is read from the letterhead', async () => {
    const files = {
      'tan-son.csv': list(['HUYỆN ĐOÀN TÂN SƠN']),
      'phong_chau.csv': list(['THỊ ĐOÀN PHÚ THỌ']),
    };
    expect(placesOf(await merged(files))).toEqual({
      'tan-son.csv': 'Xã Tân Sơn → Xã Lai Đồng',
      'phong_chau.csv': 'Phường Phong Châu → Phường Phong Châu',
    });
  });

  it('is read from a folder, like a new commune', async () => {
    const files = { 'H. Tan Son/Tân Sơn/ds.csv': list(), 'lai-dong/dong son.csv': list() };
    expect(Object.values(placesOf(await merged(files)))).toEqual([
      'Xã Tân Sơn → Xã Lai Đồng',
      'Xã Đồng Sơn → Xã Lai Đồng',
    ]);
  });

  it.each(['H. Tân Lạc', 'H.Tân Lạc', 'HUYỆN TÂN LẠC (đã nộp)', 'huyen-tan-lac', 'Tân Lạc'])(
    'is read from a folder in any spelling: %s',
    async (folder) => {
      const files = { [`${folder}/xa van son.csv`]: list() };
      expect(Object.values(placesOf(await merged(files)))).toEqual(['Xã Vân Sơn → Xã Vân Sơn']);
    },
  );

  it('is read from the plan', async () => {
    const files = { 'tan-son.csv': list(), 'a.csv': list() };
    const plan = {
      'tan-son.csv': { district: 'Tân Sơn' },
      'a.csv': { commune: 'Lương Sơn', district: 'huyện Yên Lập' },
    };
    expect(placesOf(await merged(files, { plan }))).toEqual({
      'tan-son.csv': 'Xã Tân Sơn → Xã Lai Đồng',
      'a.csv': 'Xã Lương Sơn → Xã Sơn Lương',
    });
    const province = await merged({ 'dong-son.csv': list() }, { province: 'Phú Thọ' });
    expect(placesOf(province)['dong-son.csv']).toBe('Xã Đồng Sơn → Xã Lai Đồng');
  });

  it('is taken from most other lists, or from the new commune of the run', async () => {
    const files = { 'kiet-son.csv': list(), 'lai-dong.csv': list(), 'tan-son.csv': list() };
    const result = await merged(files);
    expect(new Set(result.members.map(({ newCommune }) => newCommune))).toEqual(
      new Set(['Xã Lai Đồng']),
    );
    const alone = await merged({ 'tan-son.csv': list() }, { target: 'Xã Lai Đồng' });
    expect(placesOf(alone)['tan-son.csv']).toBe('Xã Tân Sơn → Xã Lai Đồng');
  });

  it('is asked for without any evidence, once for each list, with all candidates', async () => {
    const result = await merged({ 'luong son.csv': list([], { Tỉnh: 'Phú Thọ' }) });
    expect(placesOf(result)['luong son.csv']).toBe('? → ?');
    expect(result.questions).toMatchObject([
      {
        kind: 'DIA_BAN',
        members: 3,
        sentence: { code: 'ask-commune-which', args: { text: 'luong son', count: 3 } },
        suggestion: '',
        candidates: [
          'Thị trấn Lương Sơn, huyện Lương Sơn, tỉnh Hòa Bình',
          'Xã Lương Sơn, huyện Yên Lập, tỉnh Phú Thọ',
        ],
      },
    ]);
  });
});

describe('a commune column that is filled for the first person only', () => {
  const rows = (letterhead: string[]) => {
    const lines = list(letterhead, { Xã: 'Kiệt Sơn' }).split('\n');
    const more = list([], { Xã: '' }).split('\n').slice(1);
    const first = letterhead.length + 2;
    return [...lines.slice(0, first), ...more].join('\n');
  };
  const communes = ({ lineage }: Awaited<ReturnType<typeof merged>>) =>
    [...lineage].flatMap(({ status, oldCommune }) => (status === 'skipped' ? [] : oldCommune));

  it('does not apply to other people, who are asked about once', async () => {
    const result = await merged({ [ALONE]: rows([]) });
    expect(communes(result)).toEqual(['Xã Kiệt Sơn', '', '', '']);
    expect(result.questions).toMatchObject([{ kind: 'DIA_BAN', members: 3 }]);
    expect(argsOf(result, 'filled-down')).toEqual([]);
  });

  it('leaves other people to the letterhead, which counts for the list', async () => {
    const result = await merged({ [ALONE]: rows(['Đoàn xã Thu Cúc']) });
    expect(communes(result)).toEqual(['Xã Kiệt Sơn', ...Array(3).fill('Xã Thu Cúc')]);
    expect(result.questions).toEqual([]);
    expect(argsOf(result, 'commune-by-column')).toEqual([]);
    expect(argsOf(result, 'commune-by-letterhead')).toEqual([{ commune: 'Xã Thu Cúc' }]);
  });
});

describe('a letterhead with a new commune', () => {
  it('raises a question if the file name has another old commune of it', async () => {
    const files = {
      'kiet-son.csv': list(['Đoàn xã Lai Đồng']),
      'danh-sach.csv': list(['Xã Lai Đồng']),
    };
    const result = await merged(files);
    expect(placesOf(result)['kiet-son.csv']).toBe('? → ?');
    expect(result.questions).toMatchObject([
      {
        kind: 'DIA_BAN',
        sentence: { code: 'ask-commune-several' },
        suggestion: '',
        candidates: [
          'Xã Lai Đồng, huyện Tân Sơn, tỉnh Phú Thọ',
          'Xã Kiệt Sơn, huyện Tân Sơn, tỉnh Phú Thọ',
        ],
      },
    ]);
    const sent = await merged(files, { target: 'Xã Lai Đồng' });
    expect(placesOf(sent)['kiet-son.csv']).toBe('? → Xã Lai Đồng');
    expect(sent.questions).toEqual([]);
    expect(argsOf(sent, 'communes-to-target')).toEqual([
      { count: 1, files: 'kiet-son.csv', target: 'Xã Lai Đồng' },
    ]);
  });

  it('is that of the new commune if another list is named after the old one', async () => {
    const letterhead = list(['Đoàn xã Lai Đồng']);
    const result = await merged({ 'kiet-son.csv': letterhead, 'lai-dong.csv': letterhead });
    expect(placesOf(result)['kiet-son.csv']).toBe('Xã Kiệt Sơn → Xã Lai Đồng');
  });
});

describe('a branch table with codes of communes', () => {
  it.each(['08560', '8560'])(
    'writes the name of the new commune into the result: %s',
    async (code) => {
      const branches = [`08554,Khu 1,${code},Khu Kiệt Sơn 1`];
      const result = await merged({ 'kiet-son.csv': list() }, { branches });
      expect(placesOf(result)['kiet-son.csv']).toBe('Xã Kiệt Sơn → Xã Lai Đồng');
      expect(result.questions).toEqual([]);
    },
  );
});

describe('a workbook whose commune is not known', () => {
  const files = () => ({
    'ds.xlsx': workbookOf({ 'Khu 1': list(), 'Khu 2': list(), 'Khu 3': list() }),
  });

  it('is asked about once, and one answer settles all its sheets', async () => {
    const lists = files();
    const { questions } = await merged(lists);
    expect(questions).toMatchObject([{ kind: 'DIA_BAN', members: 9 }]);
    const answer = {
      ...{ question: questions[0].id, decision: '' as const, letter: 'A', value: 'Kiệt Sơn' },
      ...{ file: 'conflicts.csv', sheet: '', row: 2 },
    };
    const deciding = { decisions: [], answers: [answer], unread: [], strict: true };
    const result = await merged(lists, { deciding });
    expect(new Set(result.members.map(({ newCommune }) => newCommune))).toEqual(
      new Set(['Xã Lai Đồng']),
    );
    expect(result.questions.filter(({ kind }) => kind === 'DIA_BAN')).toEqual([]);
    const { decisions } = result;
    expect(decisions).toMatchObject([{ status: 'applied' }]);
    const again = await merged(lists, { deciding: { ...deciding, decisions, answers: [] } });
    expect(again.members.map(({ newCommune }) => newCommune)).toEqual(
      result.members.map(({ newCommune }) => newCommune),
    );
  });

  it('is not asked about if the new commune is given, and is reported', async () => {
    const result = await merged(files(), { target: 'Xã Lai Đồng' });
    expect(result.questions).toEqual([]);
    expect(argsOf(result, 'communes-to-target')).toEqual([
      { count: 3, files: 'ds.xlsx', target: 'Xã Lai Đồng' },
    ]);
    expect(argsOf(result, 'communes-open')).toEqual([]);
  });
});

describe('lists in the folder of a new commune that name no old one', () => {
  const first = list();
  const files = (second: string) => ({
    'Xa Muong Thang/a.csv': first,
    'Xa Muong Thang/b.csv': second,
  });
  const others = () => files(list());

  it('are asked about where branches of different people have one name', async () => {
    const lists = others();
    const result = await merged(lists);
    expect(placesOf(result)).toEqual({
      'Xa Muong Thang/a.csv': '? → Xã Mường Thàng',
      'Xa Muong Thang/b.csv': '? → Xã Mường Thàng',
    });
    expect(result.questions).toMatchObject([
      { kind: 'DIA_BAN', members: 3 },
      { kind: 'DIA_BAN', members: 3 },
    ]);
    expect(result.questions[0]!.candidates).toContain(
      'Xã Dũng Phong, huyện Cao Phong, tỉnh Hòa Bình',
    );
    const answers = result.questions.map(({ id }, i) => ({
      ...{ question: id, decision: '' as const, letter: 'A', note: '' },
      ...{ value: ['Xã Dũng Phong', 'Xã Tây Phong'][i]! },
      ...{ file: 'conflicts.csv', sheet: '', row: i + 2 },
    }));
    const deciding = { decisions: [], answers, unread: [], strict: true };
    const answered = await merged(lists, { deciding });
    expect(Object.values(placesOf(answered)).sort()).toEqual([
      'Xã Dũng Phong → Xã Mường Thàng',
      'Xã Tây Phong → Xã Mường Thàng',
    ]);
    const branches = new Set(answered.members.map(({ newBranch }) => newBranch));
    expect(branches).toEqual(new Set(['Khu 1 (Dũng Phong)', 'Khu 1 (Tây Phong)']));
  });

  it('are not asked about where they have people in common, other branches, or a given target', async () => {
    const kindsOf = async (...args: Parameters<typeof merged>) =>
      (await merged(...args)).questions
        .map(({ kind }) => kind)
        .filter((kind) => kind === 'DIA_BAN');
    expect(await kindsOf(files(first))).toEqual([]);
    expect(await kindsOf(files(list().replaceAll('Khu 1', 'Khu 2')))).toEqual([]);
    expect(await kindsOf(others(), { target: 'Xã Mường Thàng' })).toEqual([]);
    expect(await kindsOf({ 'Xa Muong Thang/a.csv': first })).toEqual([]);
  });
});

describe('a folder that may be named after an old or a new commune', () => {
  it('is no other one because of a late list beside it', async () => {
    const files = {
      'Hạ Hòa/a.csv': list(['ĐOÀN XÃ HẠ HÒA']),
      'Sơn Lương/b.csv': list(['ĐOÀN XÃ MỸ LUNG, HUYỆN YÊN LẬP']),
      'Phù Ninh/c.csv': list(['ĐOÀN XÃ PHÚ LỘC, HUYỆN PHÙ NINH']),
    };
    const late = { 'Phu Loc bo sung.csv': list(['ĐOÀN XÃ PHÚ LỘC, HUYỆN PHÙ NINH']) };
    expect(placesOf(await merged({ ...files, ...late }))).toMatchObject(
      placesOf(await merged(files)),
    );
  });

  it.each([
    ['Xã Lương Sơn, tỉnh Phú Thọ', '? → Xã Lương Sơn'],
    ['xã lương sơn, tỉnh phú thọ', '? → Xã Lương Sơn'],
    ['Xã Lương Sơn, huyện Yên Lập, tỉnh Phú Thọ', 'Xã Lương Sơn → Xã Sơn Lương'],
    ['Xã Lương Sơn', '? → ?'],
  ])('gets the commune that the question offers: %s', async (value, expected) => {
    const folder = 'Xa Luong Son/a.csv';
    const files = { [folder]: list(), 'x/Kiet Son.csv': list(), 'x/Thu Ngac.csv': list() };
    const asked = (await merged(files)).questions.find(({ kind }) => kind === 'DIA_BAN');
    expect(asked?.candidates).toHaveLength(2);
    const answers = [
      { question: asked!.id, decision: '' as const, letter: 'A', note: '', value },
    ].map((answer) => ({ ...answer, file: 'conflicts.csv', sheet: '', row: 2 }));
    const deciding = { decisions: [], answers, unread: [], strict: false };
    expect(placesOf(await merged(files, { deciding }))[folder]).toBe(expected);
  });
});

describe('a commune that was split', () => {
  const split = () => list(['Xã Cao Sơn, huyện Lương Sơn']).replace('Khu 1', 'Xóm Mái');

  it('is asked about once for each hamlet; its members have no commune until then', async () => {
    const { questions, members } = await merged({ 'a.csv': split() });
    expect(members.map(({ newCommune }) => newCommune)).toEqual(['', '', '']);
    expect(questions.map(({ sentence }) => sentence)).toMatchObject([
      { code: 'ask-commune-split', args: { branch: 'Khu 1', count: 2 } },
      { code: 'ask-commune-split', args: { branch: 'Xóm Mái', count: 1 } },
    ]);
    for (const { kind, suggestion, candidates, communes } of questions) {
      expect(kind).toBe('DIA_BAN');
      expect(suggestion).toBe('');
      expect(candidates).toEqual(['Xã Lương Sơn', 'Xã Liên Sơn']);
      expect(communes).toEqual(['Xã Liên Sơn', 'Xã Lương Sơn']);
    }
  });

  it('is placed by hamlet if the branch table has the hamlets', async () => {
    const branches = ['Xã Cao Sơn,Khu 1,Xã Liên Sơn,Khu 1', 'Xã Cao Sơn,Xóm Mái,Xã Lương Sơn,Mái'];
    const { questions, members } = await merged({ 'a.csv': split() }, { branches });
    expect(questions).toEqual([]);
    expect(members.map(({ newCommune }) => newCommune).sort()).toEqual([
      'Xã Liên Sơn',
      'Xã Liên Sơn',
      'Xã Lương Sơn',
    ]);
  });
});

describe('two communes of one name, one of them in the branch table', () => {
  const branches = ['Xã Cao Sơn,Khu 1,Xã Cao Sơn,Khu 1', 'Xã Cao Sơn,Xóm Mái,Xã Cao Sơn,Xóm Mái'];

  it('remain two where a list names the district of the other one', async () => {
    const files = {
      'a.csv': list(['HUYỆN ĐOÀN LƯƠNG SƠN', 'ĐOÀN XÃ CAO SƠN']),
      'b.csv': list(['HUYỆN ĐOÀN ĐÀ BẮC', 'ĐOÀN XÃ CAO SƠN']),
      'c.csv': list([], { 'Xã cũ': 'Xã Cao Sơn', Huyện: 'Lương Sơn' }),
      'd.csv': list(['ĐOÀN XÃ CAO SƠN']),
    };
    expect(placesOf(await merged(files, { branches }))).toEqual({
      'a.csv': 'Xã Cao Sơn, huyện Lương Sơn → ?',
      'b.csv': 'Xã Cao Sơn → Xã Cao Sơn',
      'c.csv': 'Xã Cao Sơn, huyện Lương Sơn → ?',
      'd.csv': 'Xã Cao Sơn → Xã Cao Sơn',
    });
  });

  it('are not distinguished where the new commune of the table is not that of either', async () => {
    const made = ['Xã Cao Sơn,Khu 1,Xã Mẫu,Khu 1'];
    const result = await merged(
      { 'a.csv': list(['XÃ CAO SƠN, HUYỆN LƯƠNG SƠN']) },
      { branches: made },
    );
    expect(placesOf(result)).toEqual({ 'a.csv': 'Xã Cao Sơn → Xã Mẫu' });
  });
});

describe('two communes of one name, both in the branch table', () => {
  const branches = [
    'Xã Cao Sơn,Khu 1,Xã Cao Sơn,Khu 1',
    'Xã Cao Sơn,Khu 1,Xã Liên Sơn,Khu 1 Cao Sơn',
    'Xã Cao Sơn,Xóm Mái,Xã Liên Sơn,Xóm Mái',
  ];

  it('are distinguished by what they became', async () => {
    const files = {
      'a.csv': list(['HUYỆN ĐOÀN LƯƠNG SƠN', 'ĐOÀN XÃ CAO SƠN']),
      'b.csv': list(['HUYỆN ĐOÀN ĐÀ BẮC', 'ĐOÀN XÃ CAO SƠN']),
      'c.csv': list(['HUYỆN ĐOÀN ĐÀ BẮC', 'ĐOÀN XÃ CAO SƠN']).replace('Khu 1', 'Xóm Mái'),
    };
    const { members, ...result } = await merged(files, { branches });
    expect(placesOf({ members, ...result })).toEqual({
      'a.csv': 'Xã Cao Sơn, huyện Lương Sơn → Xã Liên Sơn',
      'b.csv': 'Xã Cao Sơn, huyện Đà Bắc → Xã Cao Sơn',
      'c.csv': 'Xã Cao Sơn, huyện Đà Bắc → Xã Cao Sơn',
    });
    expect(members.map(({ newBranch }) => newBranch)).not.toContain('Xóm Mái');
  });

  it('are asked about where a list does not say which it is of', async () => {
    const { questions } = await merged({ 'a.csv': list(['ĐOÀN XÃ CAO SƠN']) }, { branches });
    expect(questions.map(({ kind }) => kind)).toEqual(['DIA_BAN']);
  });

  it('need a district where the new commune does not tell them apart', async () => {
    const unclear = [...branches, 'Xã Cao Sơn,Khu 3,Xã Mẫu,Khu 3'];
    const faults = await faultsIn(merged({ 'a.csv': list() }, { branches: unclear }));
    expect(faults.map(({ code, place }) => [code, place?.row])).toEqual([
      ['branches-commune-ambiguous', 5],
    ]);
  });
});

describe('the branch table and the command line', () => {
  it('win over the units, in this order; an unknown commune is looked up', async () => {
    const branches = ['Kiệt Sơn,Khu 1,Xã Mẫu,Khu Mẫu'];
    const files = { 'kiet-son.csv': list(), 'thu-cuc.csv': list() };
    expect(placesOf(await merged(files, { branches }))).toEqual({
      'kiet-son.csv': 'Kiệt Sơn → Xã Mẫu',
      'thu-cuc.csv': 'Xã Thu Cúc → Xã Thu Cúc',
    });
    const sent = await merged(files, { branches, target: 'Xã Lai Đồng' });
    expect(placesOf(sent)['thu-cuc.csv']).toBe('Xã Thu Cúc → Xã Lai Đồng');
    expect(argsOf(sent, 'target-elsewhere')).toEqual([
      { commune: 'Xã Thu Cúc', target: 'Xã Lai Đồng', became: 'Xã Thu Cúc' },
    ]);
  });

  it('give new communes their names in the table', async () => {
    const branches = ['Kiệt Sơn,Khu 1,xã LAI ĐỒNG,Khu 1'];
    const files = { 'kiet-son.csv': list(), 'dong-son.csv': list(['Xã Đồng Sơn, huyện Tân Sơn']) };
    const result = await merged(files, { branches });
    expect(new Set(result.members.map(({ newCommune }) => newCommune))).toEqual(
      new Set(['xã LAI ĐỒNG']),
    );
    expect(result.branches.map(({ newBranch }) => newBranch)).toEqual([
      'Khu 1',
      'Khu 1 (Đồng Sơn)',
    ]);
  });

  it.each(['Xã Lai Dong', 'lai đồng', '08560'])(
    'write the new commune of all as the table does, or by its official name: %s',
    async (target) => {
      const files = { 'kiet-son.csv': list(), 'dong-son.csv': list(['Xã Đồng Sơn, Tân Sơn']) };
      const places = async (branches?: string[]) => {
        const result = await merged(files, {
          target,
          ...(branches === undefined ? {} : { branches }),
        });
        return [...new Set(result.members.map(({ newCommune }) => newCommune))];
      };
      expect(await places()).toEqual(['Xã Lai Đồng']);
      expect(await places(['Kiệt Sơn,Khu 1,xã LAI ĐỒNG,Khu 1'])).toEqual(['xã LAI ĐỒNG']);
    },
  );

  it('may distinguish communes of one name by their districts', async () => {
    const branches = [
      '"Xã Tân Sơn, huyện Tân Sơn",Khu 1,Xã Lai Đồng,X',
      '"Xã Tân Sơn, huyện Quỳnh Lưu",Khu 1,Xã Quỳnh Tam,Y',
    ];
    const files = {
      'a.csv': list(['Xã Tân Sơn', 'Huyện Tân Sơn']),
      'b.csv': list([], { 'Xã cũ': 'Tân Sơn', Huyện: 'Quỳnh Lưu' }),
    };
    const result = await merged(files, { branches });
    expect(placesOf(result)).toEqual({
      'a.csv': 'Xã Tân Sơn, huyện Tân Sơn → Xã Lai Đồng',
      'b.csv': 'Xã Tân Sơn, huyện Quỳnh Lưu → Xã Quỳnh Tam',
    });
    expect(result.questions).toEqual([]);
  });

  it('allow a plan with a commune that the table lacks, but no unknown one', async () => {
    const branches = ['Kiệt Sơn,Khu 1,Xã Lai Đồng,Khu 1'];
    const files = { 'a.csv': list() };
    const known = await merged(files, { branches, plan: { 'a.csv': { commune: 'Thu Cúc' } } });
    expect(placesOf(known)['a.csv']).toBe('Xã Thu Cúc → Xã Thu Cúc');
    await expect(
      merged(files, { branches, plan: { 'a.csv': { commune: 'Xã Không Có' } } }),
    ).rejects.toMatchObject({ faults: [{ code: 'plan-commune-unknown' }] });
  });

  it('keep a name that is not a commune of the country if the new commune is given', async () => {
    const files = { 'a.csv': list(['Đoàn xã Không Có']) };
    const kept = await merged(files, { target: 'Xã Mẫu' });
    expect(placesOf(kept)['a.csv']).toBe('xã Không Có → Xã Mẫu');
    expect(kept.questions).toEqual([]);
    const open = await merged(files);
    expect(placesOf(open)['a.csv']).toBe('xã Không Có → ?');
    expect(open.questions).toMatchObject([{ kind: 'DIA_BAN', members: 3 }]);
    expect(argsOf(open, 'communes-open')).toEqual([{ count: 1, files: 'a.csv' }]);
  });
});

describe('a person in two new communes', () => {
  it('is one member with one question to both', async () => {
    const row = 'Hà Mẫu Thử,12/05/1999,Khu 1,025099000001';
    const head = 'Họ và tên,Ngày sinh,Chi đoàn,Số CCCD';
    const files = {
      'kiet-son.csv': [head, row].join('\n'),
      'thu-cuc.csv': [head, row.replace('Khu 1', 'Khu 2')].join('\n'),
    };
    const { members, questions } = await merged(files);
    expect(members).toHaveLength(1);
    expect(members[0].newCommune).toBe('Xã Lai Đồng');
    expect(questions).toMatchObject([
      {
        kind: 'CHI_DOAN',
        sentence: {
          code: 'ask-two-communes',
          args: { branches: 'Khu 1, Xã Lai Đồng / Khu 2, Xã Thu Cúc' },
        },
        communes: ['Xã Lai Đồng', 'Xã Thu Cúc'],
      },
    ]);
    const noBranch = await merged({
      ...files,
      'thu-cuc.csv': [head, row.replace('Khu 1', '')].join('\n'),
    });
    expect(noBranch.questions.map(({ sentence }) => sentence.code)).toContain('ask-two-communes');
  });
});

describe('rosters that are missing', () => {
  it('are reported once for each new commune with other rosters, not for a single roster', async () => {
    const one = { 'kiet-son.csv': list() };
    expect(argsOf(await merged(one), 'roster-missing')).toEqual([]);
    const result = await merged({ ...one, 'lai-dong.csv': list() });
    expect(argsOf(result, 'roster-missing')).toEqual([
      { commune: 'Xã Lai Đồng', count: 2, missing: 'Xã Đồng Sơn, Xã Tân Sơn' },
    ]);
  });
});

describe('names of files and sheets', () => {
  it.each([
    'DS_DOAN_VIEN_KIET_SON_2025.csv',
    'doan-xa-kiet-son.csv',
    'DanhSachKietSon.csv',
    'dskietson.csv',
    'Kiệt Sơn (bản cuối).csv',
    'kiet-son huyen tan son.csv',
    'chi doan khu 2 - xa kiet son.csv',
    'Kiet Son/khu 2.csv',
    'KIET_SON_DSDV.csv',
    'X. Kiệt Sơn.csv',
    'DS xa Kiệt Sơn.csv',
  ])('name a commune with words of lists around it: %s', async (file) => {
    expect(placesOf(await merged({ [file]: list() }))[file]).toBe('Xã Kiệt Sơn → Xã Lai Đồng');
  });

  it.each([
    ['DS_phuong_buoi.csv', 'Phường Bưởi'],
    ['Phường Bưởi/khu 1.csv', 'Phường Bưởi'],
    ['P. Bưởi.csv', 'Phường Bưởi'],
    ['dsphuongbuoi.csv', 'Phường Bưởi'],
    ['TT Lim.csv', 'Thị trấn Lim'],
    ['dang bo xa Thuan.csv', 'Xã Thuận'],
    ['Đoàn xã Hải Nam.csv', 'Xã Hải Nam'],
  ])('name a commune with a word for its type: %s', async (file, commune) => {
    expect(placesOf(await merged({ [file]: list() }))[file]).toMatch(commune);
  });

  it.each([
    ...['Buổi 1', 'Buoi 2', 'BUOI_3', 'dsbuoi', 'Sheet Hoa', 'Hoa', 'Thuận', 'Lim', 'Dang'],
    ...['Tổng hợp', 'Tháng 7', 'thang 7', 'Đợt 1', 'Danh sách', 'Dữ liệu', 'du lieu moi', 'Mẫu'],
    ...['Mới', 'Data', 'Bo sung', 'Quý I', 'quy i', 'P1', 'F 2', 'Thanh niên', 'dang vien'],
    ...['cong an', 'Trưởng thành', 'truong thanh', 'van phong', 'gia dinh', 'hoi hop', 'Hợp nhất'],
  ])('name no commune if they are office phrases or have one syllable: %s', async (name) => {
    for (const file of [`${name}.csv`, `${name}/ds.csv`]) {
      expect(placesOf(await merged({ [file]: list() }))[file]).toBe('? → ?');
    }
  });

  it('name no commune of a branch table or another list if they have one syllable', async () => {
    const files = { 'Buổi 1.csv': list(), 'thang 7.csv': list(), 'b.csv': list(['Phường Bưởi']) };
    const branches = ['Phường Bưởi,Khu 1,Phường Tây Hồ,Khu 1', 'Phường 7,Khu 1,Phường Mẫu,Khu 1'];
    for (const asked of [{}, { branches }]) {
      const places = placesOf(await merged(files, asked));
      expect(places['Buổi 1.csv']).toBe('? → ?');
      expect(places['thang 7.csv']).toBe('? → ?');
      expect(places['b.csv']).toMatch('Phường Bưởi');
    }
  });

  it.each([
    'Nguyễn Văn Lương.csv',
    'khu 2.csv',
    '10.csv',
    'danh sach 2025.csv',
    'huyen tan son.csv',
    'Trang tính.csv',
    'Trang tính1/ds.csv',
    'Bảng tính không có tiêu đề.csv',
  ])('name no commune if they are people, hamlets, numbers or districts: %s', async (file) => {
    expect(placesOf(await merged({ [file]: list() }))[file]).toBe('? → ?');
  });

  it('name no commune far from all other lists', async () => {
    const files = { 'kiet-son.csv': list(), 'lai-dong.csv': list(), 'vay-nua.csv': list() };
    expect(placesOf(await merged(files))['vay-nua.csv']).toBe('Xã Vầy Nưa → ?');
    const far = { 'kiet-son.csv': list(), 'lai-dong.csv': list(), 'ha-long.csv': list() };
    expect(placesOf(await merged(far))['ha-long.csv']).toBe('? → ?');
  });
});

describe('communes are written', () => {
  it('with their district if two old ones of a run have one name, in any order of files', async () => {
    const files = {
      'a.csv': list(['Xã Tân Sơn, huyện Tân Sơn']),
      'b.csv': list(['Xã Tân Sơn, huyện Quỳnh Lưu']),
      'c.csv': list(['Xã Tân Sơn, huyện Đô Lương']),
    };
    const places = placesOf(await merged(files));
    expect(places).toEqual({
      'a.csv': 'Xã Tân Sơn, huyện Tân Sơn → Xã Lai Đồng',
      'b.csv': 'Xã Tân Sơn, huyện Quỳnh Lưu → Xã Quỳnh Tam',
      'c.csv': 'Xã Tân Sơn, huyện Đô Lương → Xã Văn Hiến',
    });
    const turned = Object.fromEntries(Object.entries(files).reverse());
    expect(placesOf(await merged(turned))).toEqual(places);
  });

  it('with their province if two new ones of a run have one name', async () => {
    const files = {
      'a.csv': list(['Thị trấn Tân Phú, huyện Tân Sơn, tỉnh Phú Thọ']),
      'b.csv': list(['Xã Tân Sơn, huyện Lục Ngạn, tỉnh Bắc Giang']),
    };
    expect(Object.values(placesOf(await merged(files)))).toEqual([
      'Thị trấn Tân Phú → Xã Tân Sơn, tỉnh Phú Thọ',
      'Xã Tân Sơn → Xã Tân Sơn, thành phố Bắc Ninh',
    ]);
  });

  it('separately if they were merged into one shortly before', async () => {
    const files = {
      'a.csv': list(['Xã Minh Phú, huyện Đoan Hùng']),
      'b.csv': list(['Xã Vụ Quang, huyện Đoan Hùng']),
    };
    const result = await merged(files);
    expect(placesOf(result)).toEqual({
      'a.csv': 'Xã Chân Mộng (Xã Minh Phú) → Xã Chân Mộng',
      'b.csv': 'Xã Chân Mộng (Xã Vụ Quang) → Xã Chân Mộng',
    });
    expect(result.branches).toHaveLength(2);
  });
});

describe('a commune or branch that a formula lost', () => {
  it('leads to no place, and a person is asked for the branch', async () => {
    const rows = (error: string) => [
      'Họ và tên,Ngày sinh,Xã cũ,Chi đoàn',
      'Hà Văn An,01/02/2001,Xã Kiệt Sơn,Khu 1',
      'Hà Văn Bình,02/03/2002,Xã Kiệt Sơn,Khu 1',
      `Hà Văn Chung,03/04/2003,Xã Kiệt Sơn,${error}`,
      `Hà Văn Dũng,04/05/2004,${error},Khu 1`,
    ];
    const result = await merged({ [ALONE]: rows('#REF!').join('\n') });
    expect(result.members.map(({ newBranch }) => newBranch)).not.toContain('#REF!');
    const blank = await merged({ [ALONE]: rows('').join('\n') });
    const asked = ({ questions }: typeof result) =>
      questions.map(({ kind, rows: [row] }) => `${kind} ${row!.row}`);
    expect(asked(result)).toEqual(asked(blank));
    expect(asked(result)).toContain('CHI_DOAN 4');
  });
});
