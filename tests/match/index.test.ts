import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type MatchDecisions,
  type MatcherData,
  makeExplainer,
  matchRecords,
} from '../../src/match/index.js';
import { groupBy } from '../../src/model/index.js';
import { makeRows, seeded, shuffle } from './people.js';
import { profile } from './profile.js';
import { type Row, recordsOf } from './rows.js';

/** People around, so that names have frequencies; all in commune `Xã 0`, tables 0 and 1. */
const around: Row[] = makeRows(600, 11).map((row) => ({
  ...row,
  table: row.table! % 2,
  commune: 'Xã 0',
}));

const place = { commune: 'Xã 0', branch: 'Khu 1' };

function matchWith(rows: Row[], decisions?: MatchDecisions) {
  const records = recordsOf([
    ...rows.map((row, at) => ({ ...place, table: at % 2, ...row })),
    ...around,
  ]);
  return matchRecords(records, profile, decisions && { decisions });
}

/** Matches two rows: one cluster, a question, or nothing. */
async function fateOf(one: Row, other: Row): Promise<string> {
  const { cluster, ask } = await matchWith([one, other]);
  if (cluster[0] === cluster[1]) return 'same';
  return ask.some(({ a, b }) => a === 0 && b === 1) ? 'ask' : 'different';
}

describe('two rows', () => {
  const rare = 'Quách Mộng Thơ';
  const bare = 'Quach Mong Tho';
  const common = 'Nguyễn Văn Nam';
  const birth = 20010315;
  const year = 20010000;
  const phone = '0912345678';
  const id = '025201000123';
  const [card, otherCard] = ['812345', '467890'];
  const namesake: Row = { name: common, birth };
  const described: Row = { name: rare, birth, gender: 2, ethnicity: 'Mường' };
  const listed: Row = { ...described, table: 0 };
  it.each<[string, Row, Row, string]>([
    ['a rare name and date', { name: rare, birth }, { name: rare, birth }, 'same'],
    ['a common name and year in one branch', namesake, { name: common, birth: year }, 'ask'],
    ['two namesakes of one year', namesake, { name: common, birth: 20010728 }, 'different'],
    [
      'father and son',
      { name: common, birth: 19700315, phone },
      { name: common, birth: 20010728, phone },
      'different',
    ],
    ['a rare name and year', { name: rare, birth }, { name: rare, birth: year }, 'same'],
    ['a rare name and year twice on one list', listed, { ...listed, birth: year }, 'same'],
    [
      'a rare name and year twice on one list, with two phones',
      { ...listed, phone },
      { ...listed, birth: year, phone: '0987654321' },
      'ask',
    ],
    [
      'a rare name and year on two lists, with two phones',
      { ...described, phone },
      { ...described, birth: year, phone: '0987654321' },
      'ask',
    ],
    [
      'a rare name without marks and year',
      { name: rare, birth },
      { name: bare, birth: year },
      'ask',
    ],
    ['name, date and number', { ...namesake, id }, { ...namesake, id }, 'same'],
    ['name, date and phone', { ...namesake, phone }, { ...namesake, phone }, 'same'],
    ['old and new card', { name: rare, birth, id: '131234567' }, { name: rare, birth, id }, 'same'],
    [
      'a number with one wrong digit',
      { name: rare, birth, id },
      { name: rare, birth, id: '025201000128' },
      'same',
    ],
    ['no marks', { name: rare, birth }, { name: bare, birth }, 'same'],
    [
      'day and month swapped, phone',
      { name: rare, birth: 20010305, phone },
      { name: rare, birth: 20010503, phone },
      'same',
    ],
    [
      'one number on two people',
      { name: 'Lê Văn Hải', birth: 19960315, id },
      { name: 'Trần Thị Dung', birth: 20010728, id },
      'different',
    ],
    [
      'twins',
      { name: 'Nguyễn Thị Hoa', birth, phone, id: '025301000123' },
      { name: 'Nguyễn Thị Huệ', birth, phone, id: '025301000124' },
      'different',
    ],
    [
      'twins a tone apart',
      { name: 'Nguyễn Văn Hùng', birth, phone },
      { name: 'Nguyễn Văn Hưng', birth, phone },
      'ask',
    ],
    [
      'twins a letter apart',
      { name: 'Nguyễn Thị Lan', birth, phone },
      { name: 'Nguyễn Thị Loan', birth, phone },
      'ask',
    ],
    [
      'one phone, two cards and one birth date',
      { name: rare, birth, phone, card },
      { name: rare, phone, card: otherCard },
      'ask',
    ],
    [
      'one phone, two cards and birth dates a digit apart',
      { name: rare, birth, phone, card },
      { name: rare, birth: 20010313, phone, card: otherCard },
      'ask',
    ],
    [
      'one birth date and two cards',
      { name: rare, birth, phone, card },
      { name: rare, birth, phone, card: otherCard },
      'same',
    ],
    [
      'one number and two cards',
      { name: rare, id, card },
      { name: rare, id, card: otherCard },
      'same',
    ],
    ['word order', { name: 'Hà Lan Anh', birth }, { name: 'Hà Anh Lan', birth }, 'different'],
  ])('are judged with %s', async (_, one, other, expected) => {
    expect(await fateOf(one, other)).toBe(expected);
    expect(await fateOf(other, one)).toBe(expected);
  });

  it.each([
    ['Quách Mộng Thơ', 'Quách Mộng Thơ 2'],
    ['Quách Mộng Thơ', 'Quách Mộng Thơ (2)'],
    ['Quách Mộng Thơ', 'Quách Mộng Thơ B'],
    ['Quách Mộng Thơ (con ông Bình)', 'Quách Mộng Thơ'],
    ['Quách Mộng Thơ lớn', 'Quách Mộng Thơ (2)'],
  ])(
    'of namesakes of one list never merge without a question or a number: %s, %s',
    async (x, y) => {
      const facts = { birth: 20010315, phone: '0912345678', table: 0 };
      expect(await fateOf({ ...facts, name: x }, { ...facts, name: y })).toBe('ask');
      expect(await fateOf({ ...facts, name: x }, { ...facts, name: y, table: 1 })).toBe('same');
      const id = '025301000123';
      expect(await fateOf({ ...facts, id, name: x }, { ...facts, id, name: y })).toBe('same');
    },
  );

  it('with birth dates a digit apart never merge beside another phone', async () => {
    const one = { name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678' };
    const other = { name: one.name, birth: 20010318 };
    expect(await fateOf(one, other)).toBe('same');
    expect(await fateOf(one, { ...other, phone: '0387654321' })).toBe('ask');
    const card = 'A17';
    expect(await fateOf({ ...one, card }, { ...other, card, phone: '0387654321' })).toBe('same');
  });

  it('with one birth date never merge beside two facts that differ', async () => {
    const one = { name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678', joined: 20190326 };
    const other = { ...one, phone: '0387654321' };
    const card = 'A17';
    expect(await fateOf(one, other)).toBe('same');
    const namesake = { ...other, joined: 20211203 };
    expect(await fateOf(one, namesake)).toBe('ask');
    expect(await fateOf({ ...one, card }, { ...namesake, card })).toBe('same');
    // A gender is rather a mistake.
    expect(await fateOf({ ...one, gender: 1 }, { ...other, gender: 2 })).toBe('same');
  });

  it('without two birth dates never merge by a phone beside a fact that differs', async () => {
    const one = { name: 'Quách Mộng Thơ', phone: '0912345678', joined: 20190326 };
    const other = { ...one, birth: 19900000 };
    expect(await fateOf(one, other)).toBe('same');
    expect(await fateOf(one, { ...other, joined: 20011203 })).toBe('ask');
  });

  it('with two middle names never merge without a number or code', async () => {
    const facts = { birth: 20010315, phone: '0912345678', table: 0 };
    const one = { ...facts, name: 'Quách Bảo Thơ' };
    const other = { ...facts, name: 'Quách Mộng Thơ' };
    expect(await fateOf(one, other)).toBe('ask');
    const otherList = { ...other, table: 1 };
    expect(await fateOf(one, otherList)).toBe('ask');
    expect(await fateOf(one, { ...otherList, name: 'Quách B. Thơ' })).toBe('same');
    expect(await fateOf(one, { ...otherList, name: 'Quách Thơ' })).toBe('same');
    const { ask } = await matchWith([one, otherList]);
    expect(ask.find(({ a, b }) => a === 0 && b === 1)?.isOpen).toBe(true);
    const id = '025301000123';
    expect(await fateOf({ ...one, id }, { ...other, id })).toBe('same');
    const card = 'A17';
    expect(await fateOf({ ...one, card }, { ...otherList, card })).toBe('same');
  });

  it('with names a tone apart have no suggestion if one list has both', async () => {
    const one = { name: 'Quách Mộng Anh', birth: 20010315, phone: '0912345678' };
    const other = { ...one, name: 'Quách Mộng Ánh' };
    const isOpen = async (...rows: Row[]) => {
      const { ask } = await matchWith(rows);
      return ask.find(({ a, b }) => a === 0 && b < rows.length)?.isOpen ?? false;
    };
    const lists = [{ table: 0 }, { table: 1 }];
    expect(await isOpen({ ...one, ...lists[0] }, { ...other, ...lists[1] })).toBe(false);
    const twins = [one, other].map((row) => ({ ...row, ...lists[0] }));
    expect(await isOpen(...twins)).toBe(true);
    expect(await isOpen(...twins, { ...other, ...lists[1] })).toBe(true);
  });

  it('with two surnames never merge without a question or a number', async () => {
    const facts = { birth: 20010315, phone: '0912345678' };
    const one = { ...facts, name: 'Quách Mộng Thơ' };
    const other = { ...facts, name: 'Triệu Mộng Thơ' };
    expect(await fateOf(one, other)).toBe('ask');
    const id = '025301000123';
    expect(await fateOf({ ...one, id }, { ...other, id })).toBe('same');
  });

  it('of which nothing agrees in full never merge without a question', async () => {
    const one = { name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678' };
    const other = { name: 'Quách Mộng Thow', birth: 20010318, phone: '0912345679' };
    expect(await fateOf(one, other)).toBe('ask');
    for (const same of [{ name: one.name }, { birth: one.birth }, { phone: one.phone }]) {
      expect(await fateOf(one, { ...other, ...same }), JSON.stringify(same)).toBe('same');
    }
  });

  it.each([
    ['Quách Mộng Thơ 1', 'Quách Mộng Thơ 2'],
    ['Quách Mộng Thơ A', 'Quách Mộng Thơ (B)'],
    ['Quách Mộng Thơ lớn', 'Quách Mộng Thơ (em)'],
    ['Quách Mộng Thơ (con ông Bình)', 'Quách Mộng Thơ (con ông Cường)'],
  ])('of two marked namesakes are two people on any lists: %s, %s', async (x, y) => {
    const facts = { birth: 20010315, phone: '0912345678' };
    expect(await fateOf({ ...facts, name: x }, { ...facts, name: y })).toBe('different');
  });

  it.each([
    ['Quách Mộng Thơ 2', 'Quách Mộng Thơ II'],
    ['Quách Mộng Thơ 2', 'Quách Mộng Thơ B'],
    ['Quách Mộng Thơ (con ông Bình)', 'Quách Mộng Thơ (con bà Lan)'],
    ['Quách Mộng Thơ (con ông Bình)', 'QUÁCH MỘNG THƠ (CON ÔNG BÌNH)'],
  ])('of two lists merge if their marks do not contradict each other: %s, %s', async (x, y) => {
    const facts = { birth: 20010315, phone: '0912345678' };
    expect(await fateOf({ ...facts, name: x }, { ...facts, name: y })).toBe('same');
  });

  it.each(['khác người trên', 'Trùng tên', '2 người khác nhau'])(
    'of one list never merge without a question beside the note "%s"',
    async (note) => {
      const facts = { name: rare, birth: 20010315, phone: '0912345678', id: '025301000123' };
      const listed = { ...facts, table: 0 };
      const { ask } = await matchWith([{ ...listed, note }, listed]);
      expect(ask.find(({ a, b }) => a === 0 && b === 1)?.isOpen).toBe(true);
      expect(await fateOf(listed, { ...listed, note })).toBe('ask');
      expect(await fateOf({ ...listed, note }, { ...facts, table: 1 })).toBe('same');
      expect(await fateOf({ ...listed, note: 'Đảng viên' }, listed)).toBe('same');
    },
  );

  it('with two valid numbers never merge, even if all other fields agree', async () => {
    const person = { name: rare, birth: 20010315, phone: '0912345678', card: 'A17' };
    expect(await fateOf({ ...person, id: '025201000123' }, { ...person, id: '025201999888' })).toBe(
      'ask',
    );
  });
});

describe('clusters', () => {
  const person = { name: 'Quách Mộng Thơ', birth: 20010315 };
  const one = { ...person, id: '025301000123' };
  const other = { ...person, id: '025301999888' };

  it('never have two valid numbers through a third row between them', async () => {
    const { cluster, ask } = await matchWith([one, person, other]);
    expect(cluster[0]).not.toBe(cluster[2]);
    expect(ask.length).toBeGreaterThan(0);
  });

  it('leave a row out that fits two contradicting rows', async () => {
    const { cluster } = await matchWith([one, person, other]);
    expect(cluster[1]).not.toBe(cluster[0]);
    expect(cluster[1]).not.toBe(cluster[2]);
  });

  it('never have two names a tone apart through a row without marks', async () => {
    const twin = { birth: 20010315, phone: '0912345678' };
    const { cluster } = await matchWith([
      { ...twin, name: 'Đinh Văn Hùng' },
      { ...twin, name: 'Dinh Van Hung' },
      { ...twin, name: 'Đinh Văn Hưng' },
    ]);
    expect(cluster[0]).not.toBe(cluster[2]);
  });

  it('never have two unlike rows of one list through a row of another list', async () => {
    const common = { name: 'Hà Thị Hà Hạnh', table: 0 };
    const facts = [
      { birth: 19891012, card: '49456630', joined: 20160604, ethnicity: 'Tày' },
      { birth: 19891014, card: '34267507', joined: 20171014, ethnicity: 'Kinh' },
      { birth: 19891014, table: 1 },
    ];
    const { cluster, ask } = await matchWith(facts.map((row) => ({ ...common, ...row })));
    expect(cluster[2]).toBe(cluster[1]);
    expect(cluster[0]).not.toBe(cluster[1]);
    expect(ask.some(({ a, b }) => a === 0 && b <= 2)).toBe(true);
  });

  it('never have two rows of one list that need a row of another list to merge', async () => {
    const namesake = { name: 'Nguyễn Văn Nam', birth: 20010315 };
    const other = { ...namesake, phone: '0387654321', joined: 20211203 };
    const { cluster, ask } = await matchWith([
      { ...namesake, table: 0, phone: '0912345678', joined: 20190326, ethnicity: 'Dao' },
      { ...other, table: 0, ethnicity: 'Kinh' },
      { ...other, table: 1 },
    ]);
    expect(cluster[2]).toBe(cluster[1]);
    expect(cluster[0]).not.toBe(cluster[1]);
    expect(ask.some(({ a, b }) => a === 0 && b <= 2)).toBe(true);
  });

  it('are two if two lists have both of them with different facts', async () => {
    const [first, second] = [
      { ...person, phone: '0912345678' },
      { ...person, phone: '0387654321' },
    ];
    const one = await matchWith([
      { ...first, table: 0 },
      { ...second, table: 0 },
    ]);
    expect(one.cluster[0]).toBe(one.cluster[1]);
    const two = await matchWith(
      [first, second].flatMap((row) => [0, 1].map((table) => ({ ...row, table }))),
    );
    expect(two.cluster[0]).toBe(two.cluster[1]);
    expect(two.cluster[2]).toBe(two.cluster[3]);
    expect(two.cluster[0]).not.toBe(two.cluster[2]);
    expect(two.ask.some(({ a, b }) => a <= 1 && b >= 2 && b <= 3)).toBe(true);
    const id = '025301000123';
    const proved = await matchWith(
      [first, second].flatMap((row) => [0, 1].map((table) => ({ ...row, table, id }))),
    );
    expect(new Set(proved.cluster.slice(0, 4)).size).toBe(1);
  });

  it('follow a decision to separate, and do not ask again', async () => {
    const { cluster, ask } = await matchWith([person, person], {
      mustLink: [],
      cannotLink: [[[1], [0]]],
    });
    expect(cluster[0]).not.toBe(cluster[1]);
    expect(ask.filter(({ a, b }) => a < 2 && b < 2)).toEqual([]);
  });

  it('follow a decision to merge against all evidence', async () => {
    const { cluster, weakest } = await matchWith([one, { name: 'Lê Hải', id: '025201777666' }], {
      mustLink: [[0, 1]],
      cannotLink: [[[0], [1]]],
    });
    expect(cluster[0]).toBe(cluster[1]);
    expect(weakest[cluster[0]!]).toBe(Number.POSITIVE_INFINITY);
  });

  it('report a valid number that two of them share', async () => {
    const { sharedNumber } = await matchWith([
      { name: 'Lê Văn Hải', birth: 19960315, id: '025201000123' },
      { name: 'Trần Thị Dung', birth: 20010728, id: '025201000123' },
    ]);
    expect(sharedNumber.map(({ a, b }) => [a, b])).toContainEqual([0, 1]);
  });

  it('that differ in their numbers only raise a limited number of questions', async () => {
    const rows = Array.from({ length: 60 }, (_, at) => ({
      ...person,
      phone: '0912345678',
      card: 'A17',
      id: `025301${String(at * 7411).padStart(6, '0')}`,
    }));
    const { ask, cluster } = await matchRecords(recordsOf(rows), profile);
    expect(new Set(cluster).size).toBe(60);
    const timesAsked = (record: number) =>
      ask.filter(({ a, b }) => a === record || b === record).length;
    expect(ask.length).toBeGreaterThan(0);
    expect(Math.max(...rows.map((_, at) => timesAsked(at)))).toBeLessThanOrEqual(20);
  });

  it('raise the questions of later rounds too', async () => {
    const names = makeRows(120, 4).map(({ name }) => name!);
    const lists = [0, 1].map((table) => names.map((name) => ({ name, birth: 19980000, table })));
    const { ask } = await matchRecords(recordsOf(lists.flat()), profile);
    expect(ask.length).toBeGreaterThan(50);
  });

  it('are numbered by their first record', async () => {
    const { cluster, clusters, weakest } = await matchWith([]);
    let next = 0;
    for (const number of cluster) {
      expect(number).toBeLessThanOrEqual(next);
      if (number === next) next++;
    }
    expect(clusters).toBe(next);
    expect(weakest).toHaveLength(clusters);
  });

  it('ask once about two clusters, and never inside one', async () => {
    const { cluster, ask } = await matchWith([]);
    const keys = ask.map(({ a, b }) => [cluster[a]!, cluster[b]!].sort((x, y) => x - y).join());
    expect(new Set(keys).size).toBe(keys.length);
    expect(ask.every(({ a, b }) => a < b && cluster[a] !== cluster[b])).toBe(true);
    expect(ask.map(({ weight }) => weight)).toEqual(
      ask.map(({ weight }) => weight).sort((x, y) => y - x),
    );
  });
});

describe('a question about a row without birth and numbers', () => {
  const name = 'Nguyễn Mộng Anh';
  const known = { birth: 19820504, phone: '0912345678', branch: '' };
  const isAsked = async (further: Row) => {
    const { cluster, ask } = await matchWith([
      { name, gender: 1, branch: '' },
      { name, ...known },
      { name, ...known, ...further },
    ]);
    expect(cluster[1]).toBe(cluster[2]);
    return ask.some(({ a, b }) => a === 0 && b < 3);
  };

  it('remains if a further row of the person says less about the name', async () => {
    expect(await isAsked({ name: 'Nguyễn M. Anh' })).toBe(true);
  });

  it('is answered by a further row of the person that disagrees', async () => {
    expect(await isAsked({ name: 'Nguyễn M. Anh', gender: 2 })).toBe(false);
  });
});

describe('the partition', () => {
  const rows = makeRows(400, 3);
  const label = async (order: readonly number[]) => {
    const { cluster } = await matchRecords(recordsOf(order.map((at) => rows[at]!)), profile);
    const first = new Map<number, number>();
    const smallest = new Map<number, number>();
    order.forEach((row, at) => {
      const known = smallest.get(cluster[at]!) ?? row;
      smallest.set(cluster[at]!, Math.min(known, row));
    });
    order.forEach((row, at) => {
      first.set(row, smallest.get(cluster[at]!)!);
    });
    return rows.map((_, row) => first.get(row)!);
  };

  it('does not depend on the order of records', async () => {
    const order = [...rows.keys()];
    const expected = await label(order);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        expect(await label(shuffle(order, seeded(seed)))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });

  it('and the learned weights are the same in any order of records', async () => {
    const many = makeRows(2500, 5);
    const order = [...many.keys()];
    const learned = async (shuffled: readonly number[]) => {
      const { cluster, model } = await matchRecords(
        recordsOf(shuffled.map((at) => many[at]!)),
        profile,
      );
      const groups = groupBy([...shuffled.keys()], (at) => cluster[at]!);
      const together = [...groups.values()].map((rows) =>
        rows.map((at) => shuffled[at]!).sort((a, b) => a - b),
      );
      return { model, together: together.map((rows) => rows.join()).sort() };
    };
    const expected = await learned(order);
    expect(expected.model.learned.pairs).toBeGreaterThan(0);
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 1, max: 1e6 }), async (seed) => {
        expect(await learned(shuffle(order, seeded(seed)))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  });
});

describe('an explanation', async () => {
  const rows = makeRows(300, 9);
  const records = recordsOf(rows);
  const { model } = await matchRecords(records, profile);
  const explain = makeExplainer(records, profile, model);

  it('adds up to the weight that was used, and names every field', async () => {
    const { ask } = await matchRecords(records, profile, {
      settings: { wrongMerges: 0, questions: 1, mergeAt: 1000, askAt: -5 },
    });
    expect(ask.length).toBeGreaterThan(20);
    for (const { a, b, weight } of ask.slice(0, 40)) {
      const explained = explain(a, b);
      const sum = explained.fields.reduce((total, field) => total + field.weight, explained.prior);
      expect(sum).toBeCloseTo(weight, 9);
      expect(explained.total).toBeCloseTo(weight, 9);
      expect(explained.fields.map(({ field }) => field)).toContain('name');
      expect(explained.fields.map(({ field }) => field)).not.toContain('note');
    }
  });

  it('is the same from the data that the run was made with', async () => {
    const kept: MatcherData[] = [];
    await matchRecords(records, profile, { onData: (data) => kept.push(data) });
    const again = makeExplainer(records, profile, model, undefined, kept[0]);
    for (let a = 1; a < rows.length; a++) expect(again(a - 1, a)).toEqual(explain(a - 1, a));
  });

  it('is symmetric', () => {
    const record = fc.integer({ min: 0, max: rows.length - 1 });
    fc.assert(
      fc.property(record, record, (a, b) => {
        expect(explain(a, b).total).toBeCloseTo(explain(b, a).total, 9);
        expect(explain(a, b).band).toBe(explain(b, a).band);
      }),
      { numRuns: 40 },
    );
  });

  it('gives the reason against a link', async () => {
    const person = { name: 'Quách Mộng Thơ', birth: 20010315, phone: '0912345678', card: 'A17' };
    const pair = recordsOf([
      { ...person, id: '025301000123' },
      { ...person, id: '025301999888' },
      ...around,
    ]);
    const explained = makeExplainer(pair, profile, (await matchRecords(pair, profile)).model)(0, 1);
    expect(explained.band).toBe('ask');
    expect(explained.cannotLink).toBe('different-numbers');
  });
});

describe('a handful of rows', () => {
  it.each([2, 3, 8])('is matched with %i rows of one person', async (copies) => {
    const rows: Row[] = Array.from({ length: copies }, (_, table) => ({
      name: 'Nguyễn Thị Hương',
      birth: 20010315,
      table,
    }));
    const others = [
      { name: 'Hà Văn Đông', birth: 19990412 },
      { name: 'Nguyễn Thị Hương', birth: 19951120 },
    ];
    expect((await matchRecords(recordsOf([...rows, ...others]), profile)).clusters).toBe(3);
  });

  it('does not show how rare a name is, so that its year does not merge', async () => {
    const rows: Row[] = [
      { name: 'Quách Mộng Thơ', birth: 20010315, table: 0 },
      { name: 'Quách Mộng Thơ', birth: 20010000, table: 1 },
      ...makeRows(200, 11),
    ];
    const { cluster, ask } = await matchRecords(recordsOf(rows), profile);
    expect(cluster[0]).not.toBe(cluster[1]);
    expect(ask).toContainEqual(expect.objectContaining({ a: 0, b: 1 }));
  });

  it.each<[string, Row]>([
    ['phone of the secretary', { phone: '0912345678' }],
    ['number copied down', { id: '131234567' }],
    ['code of a form', { card: '25091' }],
  ])('does not merge two namesakes of one year by the %s', async (_, shared) => {
    const namesakes = [
      { name: 'Quách Mộng Thơ', birth: 20010315, table: 0, ...shared },
      { name: 'Quách Mộng Thơ', birth: 20010000, table: 1, ...shared },
    ];
    const others = makeRows(30, 11).map((row, at) => (at < 4 ? { ...row, ...shared } : row));
    const { cluster, ask } = await matchRecords(recordsOf([...namesakes, ...others]), profile);
    expect(cluster[0]).not.toBe(cluster[1]);
    expect(ask).toContainEqual(expect.objectContaining({ a: 0, b: 1 }));
    const alone = await matchRecords(recordsOf([...namesakes, ...makeRows(30, 11)]), profile);
    expect(alone.cluster[0]).toBe(alone.cluster[1]);
  });
});

describe('empty input', () => {
  it('has no clusters', async () => {
    expect((await matchRecords(recordsOf([]), profile)).clusters).toBe(0);
  });
});

describe('rows written exactly alike', () => {
  const twin = { name: 'Nguyễn Văn Nam', birth: 20010315, ...place };
  const settings = { wrongMerges: 0, questions: 1000, mergeAt: 60, askAt: -20 };
  const asked = async (rows: Row[], fingerprints?: string[]) =>
    (
      await matchRecords(recordsOf(rows), profile, {
        settings,
        ...(fingerprints && { fingerprints }),
      })
    ).ask;

  it('are asked about once, with the number of them, and once about another row', async () => {
    const rows: Row[] = [
      ...Array.from({ length: 30 }, () => twin),
      { ...twin, phone: '0912345678' },
    ];
    const fingerprints = rows.map(({ phone }) => phone ?? '');
    const questions = await asked(rows, fingerprints);
    expect(await asked(rows.slice(0, 2), fingerprints)).toHaveLength(1);
    expect(questions).toHaveLength(2);
    expect(questions.map(({ alike }) => alike).sort()).toEqual([30, 31]);
    expect((await asked(rows)).length).toBeGreaterThan(100);
  });

  it('are asked about separately in another branch', async () => {
    const rows: Row[] = ['Khu 1', 'Khu 2', 'Khu 3'].map((branch) => ({ ...twin, branch }));
    expect(await asked(rows, ['a', 'a', 'a'])).toHaveLength(3);
  });
});
