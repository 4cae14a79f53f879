/** Codes as evidence: lists with a name, a code and little else; all people are invented. */
import { describe, expect, it } from 'vitest';
import { makeExplainer, matchRecords } from '../../src/match/index.js';
import { sayIn } from '../../src/messages/say.js';
import type { MergeResult } from '../../src/model/index.js';
import { argsOf, merged } from '../support/merged.js';

const SURNAMES = 'Nguyễn Trần Lê Phạm Hoàng Bùi Hà Đinh Phùng Quách'.split(' ');
const MIDDLES = 'Văn Đức Minh Quang Hữu'.split(' ');
const GIVEN = 'Nam Hùng Dũng Tuấn Sơn Hải Long Cường Thắng Quân Kiên'.split(' ');

interface Person {
  name: string;
  code: string;
}

/** 50 people, of whom the last 6 are namesakes of the first 6 with codes of their own. */
const PEOPLE: readonly Person[] = Array.from({ length: 50 }, (_, at) => {
  const who = at < 44 ? at : at - 44;
  const name = [SURNAMES[who % 10], MIDDLES[who % 5], GIVEN[(who * 3) % 11]].join(' ');
  return { name, code: `2021${String(600000 + at * 7919).slice(0, 6)}` };
});

/** Lists the people in another order, as another office does. */
const OTHERS = [...PEOPLE].sort((a, b) => a.code.slice(-2).localeCompare(b.code.slice(-2)));

function listOf(heading: string, people: readonly Person[]): string {
  const rows = people.map(({ name, code }, at) => [at + 1, name, code, 'K10A'].join(','));
  return [`STT,Họ và tên,${heading},Lớp`, ...rows].join('\n');
}

function changed(people: readonly Person[], changes: ReadonlyMap<string, Partial<Person>>) {
  return people.map((person) => ({ ...person, ...changes.get(person.code) }));
}

/** Code as file a has it (or b alone), by record. */
function joinedCodes({ members }: MergeResult, own: readonly string[]): string[][] {
  return members
    .filter(({ records }) => records.length > 1)
    .map(({ records }) => records.map((record) => own[record]!));
}

async function run(first: string, second: string, others: readonly Person[] = OTHERS) {
  const result = await merged({
    'a.csv': listOf(first, PEOPLE),
    'b.csv': listOf(second, others),
  });
  const codes = [...PEOPLE, ...others].map(({ code }) => code);
  return { result, codes, joined: joinedCodes(result, codes) };
}

const asked = ({ clustering, records }: MergeResult) =>
  clustering.ask.map(({ a, b }) => {
    const name = records.columns.get('name');
    if (name?.type !== 'name') throw new Error('no names');
    return [a, b].map((record) => name.values[name.index[record]!]!.text);
  });

describe('codes of members, students and staff', () => {
  it.each([
    'Mã SV',
    'MSSV',
    'Mã sinh viên',
    'Mã học sinh',
    'Mã NV',
    'Mã cán bộ',
    'Mã định danh đoàn viên',
    'Mã ĐV',
    'Số thẻ đoàn',
  ])('merge people with one %s and one name on two lists', async (heading) => {
    const { joined, result } = await run(heading, heading);
    expect(joined).toHaveLength(50);
    expect(joined.every(([a, b]) => a === b)).toBe(true);
    expect(result.members).toHaveLength(50);
  });

  it('are read by any wording of their kind', async () => {
    const { joined } = await run('MSSV', 'Mã số sinh viên');
    expect(joined).toHaveLength(50);
  });

  it('are not compared with codes of another kind', async () => {
    const { result } = await run('Số thẻ đoàn', 'Mã SV');
    const { records, profile, clustering, members } = result;
    expect(members).toHaveLength(100);
    const explain = makeExplainer(records, profile, clustering.model);
    const { code } = PEOPLE[20]!;
    const other = 50 + OTHERS.findIndex((each) => each.code === code);
    const card = explain(20, other).fields.find(({ field }) => field === 'card');
    expect(card).toEqual({ field: 'card', level: 'not-counted', weight: 0, a: code, b: code });
  });

  it('count against people of one name if they differ', async () => {
    const { result } = await run('Mã SV', 'Mã SV');
    const { records, profile, clustering } = result;
    const explain = makeExplainer(records, profile, clustering.model);
    const other = 50 + OTHERS.indexOf(PEOPLE[44]!);
    const card = explain(0, other).fields.find(({ field }) => field === 'card');
    expect(card).toMatchObject({ level: 'code-different', a: PEOPLE[0]!.code });
    expect(card!.weight).toBeLessThan(-2);
  });

  it('keep two people of one name with different codes apart', async () => {
    const { joined } = await run('Mã SV', 'Mã SV', OTHERS);
    const twins = PEOPLE.slice(44).map(({ code }) => code);
    expect(joined.filter((codes) => codes.some((code) => twins.includes(code)))).toHaveLength(6);
    expect(joined.every(([a, b]) => a === b)).toBe(true);
  });

  it('raise a question about two people of clearly different names', async () => {
    const { code } = PEOPLE[20]!;
    const others = changed(OTHERS, new Map([[code, { name: 'Vương Thị Bích Ngọc' }]]));
    const { result, joined } = await run('Mã SV', 'Mã SV', others);
    expect(joined).toHaveLength(49);
    expect(asked(result)).toContainEqual([PEOPLE[20]!.name, 'Vương Thị Bích Ngọc']);
  });

  it('are named by their kind in a question, which is not repeated after an answer', async () => {
    const { code } = PEOPLE[20]!;
    const others = changed(OTHERS, new Map([[code, { name: 'Vương Thị Bích Ngọc' }]]));
    const { result } = await run('Mã SV', 'Mã SV', others);
    const say = sayIn('vi', result.profile);
    const ofCode = result.questions.filter(({ sentence }) =>
      say(sentence).includes('mã sinh viên'),
    );
    expect(ofCode.map(({ kind, suggestion }) => [kind, suggestion])).toEqual([['TRUNG_NGUOI', '']]);
    const apart = [20, 50 + others.findIndex((each) => each.code === code)] as const;
    const again = await matchRecords(result.records, result.profile, {
      decisions: { mustLink: [], cannotLink: [apart.map((record) => [record])] },
    });
    expect(again.ask.some(({ a, b }) => a === apart[0] && b === apart[1])).toBe(false);
  });

  it('do not merge people who share a code and a given name only', async () => {
    const { code, name } = PEOPLE[21]!;
    const other = `Vương Ngọc ${name.split(' ').at(-1)}`;
    const others = changed(OTHERS, new Map([[code, { name: other }]]));
    const { result, joined } = await run('Mã SV', 'Mã SV', others);
    expect(joined).toHaveLength(49);
    expect(asked(result)).toContainEqual([name, other]);
  });

  it('allow for one mistyped character, but never merge by it alone', async () => {
    const mistyped = PEOPLE.slice(30, 33);
    const others = changed(
      OTHERS,
      new Map(mistyped.map(({ code }) => [code, { code: `${code.slice(0, -1)}X` }])),
    );
    const { result, joined, codes } = await run('Mã SV', 'Mã SV', others);
    const found = new Set([
      ...joined.map(([a, b]) => `${a} ${b}`),
      ...result.clustering.ask.map(({ a, b }) => `${codes[a]} ${codes[b]}`),
    ]);
    for (const { code } of mistyped) expect(found).toContain(`${code} ${code.slice(0, -1)}X`);
  });

  it('count by kind if a list has two kinds', async () => {
    const both = (people: readonly Person[], first: string, second: string, swap: boolean) => {
      const rows = people.map(({ name, code }, at) => {
        const cells = [code, `T${code.slice(3)}`];
        return [at + 1, name, ...(swap ? cells.reverse() : cells)].join(',');
      });
      return [`STT,Họ và tên,${first},${second}`, ...rows].join('\n');
    };
    const card = (people: readonly Person[]) =>
      people.map(({ name, code }) => ({ name, code: `T${code.slice(3)}` }));
    const first = both(PEOPLE, 'Mã định danh đoàn viên', 'Số thẻ đoàn', false);
    const byCard = await merged({ 'a.csv': first, 'b.csv': listOf('Số thẻ đoàn', card(OTHERS)) });
    expect(byCard.members).toHaveLength(50);
    const byCode = await merged({
      'a.csv': first,
      'b.csv': listOf('Mã định danh đoàn viên', OTHERS),
    });
    expect(byCode.members).toHaveLength(50);
  });

  it('keep the heading of a column without a field', async () => {
    const { result } = await run('Mã SV', 'Mã SV');
    expect(result.carried).toContain('Mã SV');
    expect(result.fields).not.toContain('card');
  });
});

describe('numbers that are not codes', () => {
  const numbered = (prefix: string, width = 1) => {
    const of = (people: readonly Person[]) =>
      people.map(({ name }, at) => ({
        name,
        code: `${prefix}${String(at + 1).padStart(width, '0')}`,
      }));
    return [of(PEOPLE), of(OTHERS)] as const;
  };

  it.each([
    ['', 1],
    ['', 3],
    ['SV', 2],
    ['ĐV-', 3],
  ])('match nobody if both lists are numbered from 1 (%s, %i digits)', async (prefix, width) => {
    const [first, second] = numbered(prefix, width);
    const plain = await merged({
      'a.csv': listOf('Xếp loại', first),
      'b.csv': listOf('Xếp loại', second),
    });
    const result = await merged({
      'a.csv': listOf('Mã SV', first),
      'b.csv': listOf('Mã SV', second),
    });
    expect(argsOf(result, 'codes-running')).toHaveLength(2);
    expect([...result.clustering.cluster]).toEqual([...plain.clustering.cluster]);
    expect(result.clustering.ask).toEqual(plain.clustering.ask);
  });

  it('match nobody if each list numbers its people in its own order', async () => {
    const of = (people: readonly Person[], step: number) =>
      people.map(({ name }, at) => ({ name, code: `K65-${100 + ((at * step) % 53)}` }));
    const first = of(PEOPLE, 17);
    const second = of(OTHERS, 23);
    const result = await merged({
      'a.csv': listOf('Mã SV', first),
      'b.csv': listOf('Mã SV', second),
    });
    expect(argsOf(result, 'codes-of-others')).toHaveLength(2);
    expect(result.members).toHaveLength(100);
  });

  it('match nobody if each branch is numbered from 1 in its own file', async () => {
    const files = Array.from({ length: 5 }, (_, at) => {
      const people = PEOPLE.slice(10 * at, 10 * at + 10).map(({ name }, place) => ({
        name,
        code: `K-${((place * 3) % 10) + 1}`,
      }));
      return [`chi doan ${at}.csv`, listOf('Mã ĐV', people)] as const;
    });
    const result = await merged(Object.fromEntries(files));
    expect(argsOf(result, 'codes-of-others')).toHaveLength(5);
    expect(result.members).toHaveLength(50);
    expect(asked(result).every(([one, other]) => one === other)).toBe(true);
  });

  it('keep classmates of one name with neighbouring codes apart', async () => {
    const row = (people: readonly Person[]) => people.map(({ name }) => name);
    const inOrder = PEOPLE.map(({ name }, at) => ({ name, code: String(2021600101 + at) }));
    const second = [...inOrder].reverse().map((person) => ({ ...person }));
    const namesake = { name: row(inOrder)[3]!, code: '2021600105' };
    const first = inOrder.map((person, at) => (at === 4 ? namesake : person));
    const other = second.filter(({ code }) => code !== '2021600104' && code !== '2021600105');
    const result = await merged({
      'a.csv': listOf('Mã SV', first),
      'b.csv': listOf('Mã SV', [...other, namesake]),
    });
    const joined = joinedCodes(
      result,
      [...first, ...other, namesake].map(({ code }) => code),
    );
    expect(joined).toHaveLength(49);
    expect(joined.every(([a, b]) => a === b)).toBe(true);
  });

  it('match nobody if many share them, and are reported', async () => {
    const of = (people: readonly Person[]) =>
      people.map(({ name }, at) => ({ name, code: `10A${1 + (at % 4)}` }));
    const result = await merged({
      'a.csv': listOf('Mã học sinh', of(PEOPLE)),
      'b.csv': listOf('Mã học sinh', of(OTHERS)),
    });
    expect(argsOf(result, 'codes-not-unique')).toHaveLength(2);
    expect(result.members).toHaveLength(100);
  });

  it('match nobody if they only fill the cell', async () => {
    const words = ['0', '000000', '9999', 'chưa có', 'Đang cập nhật', '-'];
    const of = (people: readonly Person[]) =>
      people.slice(0, 12).map(({ name }, at) => ({ name, code: words[at % 6]! }));
    const result = await merged({
      'a.csv': listOf('Mã ĐV', of(PEOPLE)),
      'b.csv': listOf('Mã ĐV', of(OTHERS)),
    });
    expect(result.members).toHaveLength(24);
    expect(result.clustering.ask.every(({ a, b }) => a !== b)).toBe(true);
  });

  it.each(['Mã hộ', 'Mã lớp', 'Mã đơn vị', 'Mã khoa', 'Mã ngành', 'Mã số BHXH', 'Mã số'])(
    'are found below %s',
    async (heading) => {
      const { result } = await run(heading, heading);
      expect(result.members).toHaveLength(100);
    },
  );
});
