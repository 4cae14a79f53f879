import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { NoRoster, RowKind } from '../../../src/model/index.js';
import { displayValue } from '../../../src/model/rosters/display.js';
import { type Normalised, normaliseTables } from '../../../src/normalise/index.js';
import { normalise, PROFILE, roster } from '../roster.js';

function names({ records }: Normalised): string[] {
  const column = records.columns.get('name');
  if (column === undefined) return [];
  return Array.from({ length: records.count }, (_, record) => displayValue(column, record));
}

test('makes records in order of table, then row, with the number of both', () => {
  const result = normalise(
    roster('name', [['Hà Văn An'], [], ['Bùi Thị Lan']]),
    roster('name', [['hà văn an']]),
  );
  expect(names(result)).toEqual(['Hà Văn An', 'Bùi Thị Lan', 'Hà Văn An']);
  expect([...result.records.table]).toEqual([0, 0, 1]);
  expect([...result.records.row]).toEqual([1, 3, 1]);
  const column = result.records.columns.get('name');
  expect(column?.type === 'name' && column.index[0] === column.index[2]).toBe(true);
});

test('joins surname and given name of two columns', () => {
  const rows = [
    ['Nguyễn Văn', 'An'],
    ['', 'Bình'],
    ['Hà Thị', ''],
  ];
  const result = normalise(roster('name.surname name.given', rows));
  expect(names(result)).toEqual(['Nguyễn Văn An', 'Bình', 'Hà Thị']);
});

test('puts a middle name of a third column between them', () => {
  const rows = [
    ['Hà', 'Thị Thu', 'Bưởi'],
    ['Đinh', '-', 'Mít'],
  ];
  const result = normalise(roster('name.surname name.middle name.given', rows));
  expect(names(result)).toEqual(['Hà Thị Thu Bưởi', 'Đinh Mít']);
});

test('reads the full name below a heading over the surname only', () => {
  expect(names(normalise(roster('name name.given', [['Nguyễn Văn', 'An']])))).toEqual([
    'Nguyễn Văn An',
  ]);
});

test('rejects rows without a readable name, with the reason', () => {
  const result = normalise(
    roster('name birth', [
      ['', '1998'],
      ['12345', ''],
      ['Không rõ', '1997'],
      ['Hà Lan', ''],
    ]),
  );
  expect(result.rejected).toEqual([
    { table: 0, row: 1, reason: 'no-name' },
    { table: 0, row: 2, reason: 'name-unreadable' },
    { table: 0, row: 3, reason: 'no-name' },
  ]);
  expect(result.records.count).toBe(1);
});

describe('phrases among names with capitals', () => {
  const NAMES = ['Hà Văn An', 'Bùi Thị Lan', 'ĐINH VĂN MÍT', 'Lê Thị Mận', 'Páo'];
  const readWith = (name: string, birth = '', names = [...NAMES, 'Vi Văn Cam']) =>
    normalise(roster('name birth', [...names.map((each) => [each, '']), [name, birth]]));

  const phrases = ['Nhà hảo tâm', 'Trạm khuyến nông', 'Bảo vệ', 'Đội trưởng Đội thuế'];
  test.each([...phrases, 'Đội văn nghệ', 'Nhà Văn hoá', 'Chợ thị trấn'])(
    'are rejected: %s',
    (phrase) => {
      expect(readWith(phrase).rejected).toMatchObject([{ row: 7, reason: 'name-unreadable' }]);
    },
  );

  test.each(['joined', 'ethnicity'])('are people with a fact of the field %s', (field) => {
    const rows = [...NAMES, 'Cụt mẹo Lan'].map((name) => [
      name,
      field === 'joined' ? '03/2015' : 'Kinh',
    ]);
    expect(normalise(roster(`name ${field}`, rows)).rejected).toEqual([]);
  });

  const names = [
    'Moong thái Nhi',
    'Hà văn an',
    'Páo thị Mỷ',
    'Y moan',
    'Shop Hoa',
    'Thào Mỷ',
    'nhà an',
  ];
  const titled = ['Sư cô Diệu Hiền', 'Bác sĩ Hà Văn Mít', 'Chủ tịch Hà Văn Na'];
  test.each([...names, ...titled, 'Cụt Thị phượng', 'Báo Văn trí', 'Viết thị lan'])(
    'are not such names: %s',
    (name) => expect(readWith(name).rejected).toEqual([]),
  );

  test('are people with a date of birth, or among names in small letters', () => {
    expect(readWith('Mỷ páo', '1990').rejected).toEqual([]);
    const small = NAMES.map((name) => name.toLowerCase());
    expect(readWith('Mỷ páo', '', small).rejected).toEqual([]);
  });
});

describe('names without marks', () => {
  const marked = ['Hà Văn Quý', 'Bùi Thị Hường', 'Đinh Đức', 'Lê Thị Hoà', 'Trần Tuấn'];
  function isMarked(rows: string[]): boolean | undefined {
    const { records } = normalise(
      roster(
        'name',
        rows.map((name) => [name]),
      ),
    );
    const column = records.columns.get('name');
    return column?.type === 'name' ? column.values[column.index[0]].marked : undefined;
  }

  test('are whole names in a list that is typed with marks', () => {
    expect(isMarked(['Mai Lan Anh', ...marked])).toBe(true);
    expect(isMarked(['Tran Van Nam', ...marked])).toBe(false);
  });

  test('are low information in a list without marks, or too short a one', () => {
    expect(isMarked(['Mai Lan Anh', 'Tran Van Nam', 'Le Thi Hoa', 'Bui Lan', 'Ha Duc'])).toBe(
      false,
    );
    expect(isMarked(['Mai Lan Anh', 'Hà Văn Quý'])).toBe(false);
  });
});

test('neither loses nor repeats a member row', () => {
  const kind = fc.constantFrom<RowKind>('member', 'member', 'section', 'blank', 'subtotal');
  const text = fc.oneof(fc.string(), fc.constantFrom('Hà Văn An', 'Lan', '', '-', '5'));
  const table = fc.array(fc.tuple(kind, text, text), { maxLength: 12 });
  fc.assert(
    fc.property(fc.array(fc.option(table), { maxLength: 4 }), (all) => {
      const rosters = all.map((rows) => {
        const made = roster(
          'name birth',
          (rows ?? []).map(([, name, birth]) => [name, birth]),
        );
        made.layout.kinds = ['header', ...(rows ?? []).map(([rowKind]) => rowKind)];
        return made;
      });
      const nothing: NoRoster = { reason: 'no-header', kinds: ['note'] };
      const { records, rejected } = normaliseTables(
        rosters.map(({ table: made }) => made),
        rosters.map(({ layout }, i) => (all[i] === null ? nothing : layout)),
        PROFILE,
        { commune: () => '', branch: () => '' },
      );
      const found = [
        ...rejected.map((row) => `${row.table}:${row.row}`),
        ...Array.from(records.row, (row, record) => `${records.table[record]}:${row}`),
      ];
      const members = rosters.flatMap(({ layout }, i) =>
        layout.kinds.flatMap((rowKind, row) =>
          rowKind === 'member' && all[i] !== null ? [`${i}:${row}`] : [],
        ),
      );
      expect(found.sort()).toEqual(members.sort());
    }),
  );
});
