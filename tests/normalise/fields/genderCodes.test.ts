import { describe, expect, test } from 'vitest';
import { normalise, roster } from '../roster.js';

const MAN = 'Hà Văn An';
const WOMAN = 'Hà Thị An';

interface Row {
  code: string;
  name?: string;
  id?: string;
}

const times = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

/** Genders that the rows are read as, and what is messages of the column. */
function read(rows: Row[], heading = 'gender') {
  const { table, layout } = roster(
    'name birth id gender',
    rows.map(({ code, name = 'Hà An', id = '' }) => [name, '1998', id, code]),
  );
  layout.columns[3]!.header = heading;
  const { records, faults, findings } = normalise({ table, layout });
  const column = records.columns.get('gender');
  return {
    genders: column?.type === 'gender' ? [...column.code] : [],
    faults: faults.map(({ record, code }) => `${record} ${code}`),
    messages: findings.map(({ level, code, args }) =>
      [level, code, ...Object.values(args)].join(' '),
    ),
  };
}

describe('codes of gender', () => {
  test('get their meaning from ID numbers', () => {
    const rows = [
      ...times(6, { code: '0', id: '025098001234' }),
      ...times(5, { code: '1', id: '025198001234' }),
      { code: '1' },
    ];
    const { genders, faults, messages } = read(rows);
    expect(genders).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(faults).toEqual([]);
    expect(messages).toEqual(['info gender-codes “0” = Nam, “1” = Nữ 11 11']);
  });

  test('get their meaning from middle names, and from ID numbers without leading zero', () => {
    const rows = [
      ...times(5, { code: 'T', name: MAN }),
      ...times(3, { code: 'g', name: WOMAN }),
      ...times(2, { code: 'G', id: '25198001234' }),
    ];
    expect(read(rows).genders).toEqual([1, 1, 1, 1, 1, 2, 2, 2, 2, 2]);
    const unmarked = times(10, { code: '2', name: 'Ha Thi An' });
    expect(read(unmarked).genders).toEqual(times(10, { code: '' }).map(() => 2));
  });

  test('may be TRUE and FALSE, as a database writes them', () => {
    const rows = [
      ...times(6, { code: 'TRUE', name: MAN }),
      ...times(6, { code: 'False', name: WOMAN }),
    ];
    const { genders, messages } = read(rows);
    expect(genders).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
    expect(messages).toEqual(['info gender-codes “false” = Nữ, “true” = Nam 12 12']);
  });

  test('are those of one sex if the heading names no other, with a warning', () => {
    const rows = [...times(2, { code: 'x' }), ...times(3, { code: '' })];
    const heading = 'Giới tính (Nữ ghi X)';
    expect(read(rows, heading)).toMatchObject({
      genders: [2, 2, 1, 1, 1],
      messages: ['warning unmarked-are-male 2 3'],
    });
    expect(read(rows, 'Giới tính (Nam: x)').genders).toEqual([1, 1, 2, 2, 2]);
    expect(read([...rows, { code: 'Nam' }], heading).genders).toEqual([2, 2, 0, 0, 0, 1]);
    expect(read(rows.slice(2), heading).genders).toEqual([0, 0, 0]);
  });

  test('are clear in a short list if people of both codes agree and nobody disagrees', () => {
    const rows = [
      ...times(2, { code: '1', name: MAN }),
      ...times(2, { code: '0' }),
      { code: '0', id: '025198001234' },
    ];
    expect(read(rows)).toMatchObject({
      genders: [1, 1, 2, 2, 2],
      messages: ['info gender-codes “0” = Nữ, “1” = Nam 3 3'],
    });
    expect(read([...rows, { code: '1', name: WOMAN }]).genders).toEqual([0, 0, 0, 0, 0, 0]);
    expect(read(rows.slice(1)).genders).toEqual([0, 0, 0, 0]);
  });

  test('may differ only in case', () => {
    const rows = [...times(6, { code: 'N', name: MAN }), ...times(6, { code: 'n', name: WOMAN })];
    expect(read(rows).genders).toEqual([1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
  });

  test('may be a mark of one sex, and no mark of the other', () => {
    const men = times(10, { code: 'x', name: MAN });
    const some = [...men, ...times(3, { code: '', name: WOMAN })];
    expect(read(some).genders.slice(9)).toEqual([1, 0, 0, 0]);
    const many = [...men, ...times(10, { code: '', name: WOMAN }), { code: '' }];
    const { genders, messages } = read(many);
    expect(genders.slice(9)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
    expect(messages).toEqual(['info gender-codes “x” = Nam, “” = Nữ 20 20']);
  });

  test('may be a mark in a list whose marked and unmarked people are ten together', () => {
    const rows = [...times(5, { code: 'x', name: WOMAN }), ...times(5, { code: '', name: MAN })];
    expect(read([...rows, { code: '' }])).toMatchObject({
      genders: [2, 2, 2, 2, 2, 1, 1, 1, 1, 1, 1],
      messages: ['info gender-codes “x” = Nữ, “” = Nam 10 10'],
    });
    const open = [...rows, ...times(2, { code: '', name: WOMAN })];
    expect(new Set(read(open).genders)).toEqual(new Set([0]));
  });

  test('are no mark beside the word of one sex: some people of the other one have no word', () => {
    const rows = [...times(6, { code: 'Nữ', name: WOMAN }), ...times(5, { code: '', name: MAN })];
    expect(read(rows)).toMatchObject({ genders: [2, 2, 2, 2, 2, 2, 0, 0, 0, 0, 0], messages: [] });
  });

  test('are read beside words', () => {
    const few = [
      ...times(4, { code: 'Nam', name: MAN }),
      ...times(4, { code: 'N', name: WOMAN }),
      ...times(4, { code: 'nam', name: MAN }),
    ];
    expect(read(few)).toMatchObject({
      genders: [1, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1, 1],
      messages: ['info gender-codes “n” = Nữ 12 12'],
    });
    expect(read([...few, { code: 'Nữ' }]).genders.slice(4, 8)).toEqual([0, 0, 0, 0]);
    const rows = [...times(8, { code: 'Nam' }), ...times(10, { code: 'N', name: WOMAN })];
    expect(read(rows).genders.slice(7)).toEqual([1, 2, 2, 2, 2, 2, 2, 2, 2, 2, 2]);
  });

  test.each([
    ['too few people', [...times(5, { code: '0', name: MAN }), ...times(4, { code: '1' })]],
    [
      'people who disagree',
      [
        ...times(17, { code: '0', name: MAN }),
        ...times(3, { code: '0', name: WOMAN }),
        { code: '1' },
        { code: '1' },
      ],
    ],
    [
      'two codes for one sex',
      [...times(40, { code: '0', name: MAN }), ...times(3, { code: '1', name: MAN })],
    ],
    [
      'three codes',
      [
        ...times(20, { code: '0', name: MAN }),
        ...times(20, { code: '1', name: WOMAN }),
        ...times(5, { code: '2' }),
      ],
    ],
    [
      'people of only one of two codes',
      [...times(24, { code: '0', name: MAN }), ...times(4, { code: '1' })],
    ],
  ])('without a clear meaning are kept as text and reported once: %s', (_, rows) => {
    const { genders, faults, messages } = read(rows);
    expect(new Set(genders)).toEqual(new Set([0]));
    expect(faults).toEqual([]);
    expect(messages).toEqual([
      expect.stringMatching(/^warning gender-codes-unknown [23] {2}\(“0”, “1”/),
    ]);
  });

  test('are only counted if they may be names from another column', () => {
    const rows = [
      ...times(12, { code: 'An', name: MAN }),
      ...times(12, { code: 'Lan', name: WOMAN }),
    ];
    const { genders, messages } = read(rows);
    expect(new Set(genders)).toEqual(new Set([0]));
    expect(messages).toEqual(['warning gender-codes-unknown 2 ']);
  });

  test('are a fault of the row if one is a typing error, or alone among words', () => {
    const rows = [
      ...times(30, { code: '1', name: MAN }),
      ...times(30, { code: '2', name: WOMAN }),
      { code: '3' },
    ];
    expect(read(rows).faults).toEqual(['60 gender-unreadable']);
    expect(read([...times(30, { code: 'Nam' }), ...times(3, { code: '1' })]).faults).toHaveLength(
      3,
    );
  });

  test('get their meaning from a heading, before the names', () => {
    for (const heading of [
      'Giới tính (1: Nam, 2: Nữ)',
      'GT (Nam=1; Nữ=2)',
      'Giới tính (Nam ghi 1, Nữ ghi 2)',
      'Giới tính 1 là nam 2 là nữ',
      'Giới tính (1 nam; 2 nữ)',
      'C2. Giới tính (1. Nam; 2. Nữ)',
      'Giới tính (1- Nam/ 2- Nữ)',
      'Nam (1) Nữ (2)',
    ]) {
      const { genders, messages } = read([{ code: '2' }, { code: '1' }, { code: '1' }], heading);
      expect([heading, genders, messages]).toEqual([heading, [2, 1, 1], []]);
    }
    const marked = [...times(3, { code: 'x' }), { code: '' }];
    const blank = read(marked, 'Giới tính (Nam: x, Nữ: để trống)');
    expect(blank.genders).toEqual([1, 1, 1, 2]);
    for (const heading of [
      'Giới tính (Nam Để X, Nữ không để gì)',
      'Giới tính\n(Nam đánh X; Nữ để trống)',
      'Giới tính (Nam tích x, nữ không tích)',
      'Giới tính (Nam nhập X, Nữ để ô trống)',
    ]) {
      const few = read([{ code: 'X' }, { code: '' }], heading);
      expect([heading, few.genders]).toEqual([heading, [1, 2]]);
    }
    const twice = read([...times(3, { code: '1' })], 'Giới tính (1: Nam, 1: Nữ)');
    expect(twice.genders).toEqual([0, 0, 0]);
  });

  test('have one meaning in all sheets of a file', () => {
    const sheet = (code: string, name: string) =>
      roster(
        'name gender',
        times(6, { code }).map(() => [name, code]),
      );
    const { records, findings } = normalise(sheet('1', MAN), sheet('2', WOMAN));
    const column = records.columns.get('gender');
    expect(column?.type === 'gender' ? [...column.code] : []).toEqual([
      1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2,
    ]);
    expect(findings.map(({ code, place }) => ({ code, place }))).toEqual([
      { code: 'gender-codes', place: { file: 'a.xlsx', column: 'gender' } },
    ]);
  });

  test('contradict an ID number that disagrees with the rest of the column', () => {
    const rows = [
      ...times(12, { code: '1', id: '025098001234' }),
      { code: '1', id: '025198001234' },
    ];
    expect(read(rows).faults).toEqual(['12 id-contradicts-gender']);
  });
});
