import { describe, expect, it } from 'vitest';
import { consolidated, shown } from '../../support/consolidated.js';
import { sheetOf } from '../../support/roster.js';

/** Best value of a field over rows of one person, each on a list of its own. */
function bestOf(columns: string, rows: string[], key: string, dateOf?: (record: number) => number) {
  const sheets = rows.map((row, i) => sheetOf(`${i}.csv`, columns, row));
  const { members } = consolidated(sheets, [rows.map((_, i) => i)], dateOf);
  return shown(members[0], key);
}

describe('the best name', () => {
  const best = (...names: string[]) => bestOf('name', names, 'name');

  it('is the one that all rows have', () => {
    expect(best('Hà Văn An', 'HÀ VĂN AN')).toBe('Hà Văn An, agreed, 0');
  });

  it('has its marks and no damage', () => {
    expect(best('Nguyen Van Hung', 'Nguyễn Văn Hùng')).toBe('Nguyễn Văn Hùng, marked, 1');
    expect(best('Nguy?n Văn Hùng', 'Nguyễn Văn Hùng')).toBe('Nguyễn Văn Hùng, marked, 1');
  });

  it('has real syllables', () => {
    expect(best('Nguyễnn Văn Hùng', 'Nguyễn Văn Hùng')).toBe('Nguyễn Văn Hùng, valid, 1');
  });

  it('has all its words', () => {
    expect(best('Hà Hương', 'Hà Thị Hương')).toBe('Hà Thị Hương, longest, 1');
    expect(best('Hà T. Hương', 'Hà Thị Hương')).toBe('Hà Thị Hương, longest, 1');
  });

  it('is the value of most rows', () => {
    expect(best('Hà Thị Lý', 'Hà Thị Lí', 'Hà Thị Lí')).toBe('Hà Thị Lí, majority, 1');
  });

  it('has words that are far more common in the lists, unless they are spellings of one name', () => {
    const bestOfLists = (common: string, count: number, ...names: string[]) => {
      const sheets = [...names, ...Array<string>(count).fill(common)].map((name, i) =>
        sheetOf(`${i}.csv`, 'name', name),
      );
      const groups = [names.map((_, i) => i)];
      return shown(consolidated(sheets, groups).members[0], 'name');
    };
    const [slip, right] = ['Hà Văn Giũng', 'Hà Văn Dũng'];
    expect(bestOfLists('Bùi Văn Dũng', 11, slip, right)).toBe(`${right}, common, 1`);
    expect(bestOfLists('Bùi Văn Dũng', 4, slip, right)).toBe(`${slip}, leading, 0`);
    // Another common word in front: neither name is the commoner one.
    expect(bestOfLists('Bùi Văn Dũng', 11, `Bùi Văn Giũng`, right)).toBe(
      'Bùi Văn Giũng, leading, 0',
    );
    expect(bestOfLists('Bùi Thị Lý', 11, 'Hà Thị Lí', 'Hà Thị Lý')).toBe('Hà Thị Lí, leading, 0');
  });

  it('is that of the newest list, and last of the leading row', () => {
    const names = ['Hà Thị Lý', 'Hà Thị Lí'];
    expect(bestOf('name', names, 'name', (record) => record)).toBe('Hà Thị Lí, newest, 1');
    expect(best(...names)).toBe('Hà Thị Lý, leading, 0');
  });
});

describe('the best date of birth', () => {
  const columns = 'name|birth|id';
  const best = (...rows: string[]) =>
    bestOf(
      columns,
      rows.map((row) => `Hà Văn An|${row}`),
      'birth',
    );

  it('is the most precise; 1 January is a year', () => {
    expect(best('1998|', '05/03/1998|')).toBe('05/03/1998, precise, 1');
    expect(best('01/01/1998|', '03/1998|')).toBe('03/1998, precise, 1');
  });

  it('is the one that the ID number confirms', () => {
    expect(best('05/03/1999|', '05/03/1998|025098001234')).toBe('05/03/1998, valid, 1');
  });

  it('is the text as written if no row is readable', () => {
    expect(best('31/4/1998|', '|')).toBe('31/4/1998, only, 0');
    expect(best('31/4/1998|', '1998|')).toBe('1998, only, 1');
  });
});

describe('the best gender', () => {
  it('is the one that the ID number confirms', () => {
    const rows = ['Hà An|Nam|', 'Hà An|Nữ|025198001234'];
    expect(bestOf('name|gender|id', rows, 'gender')).toBe('Nữ, valid, 1');
  });

  it.each([
    ['Hà Thị An|Nam', 'Hà Thị An|Nữ', 'Nữ, name, 1'],
    ['Hà Văn An|Nữ', 'Ha Van An|Nam', 'Nam, name, 1'],
    ['Hà Lan An|Nữ', 'Hà Lan An|Nam', 'Nữ, leading, 0'],
    ['Thị An|Nam', 'Thị An|Nữ', 'Nam, leading, 0'],
  ])('follows the middle name, never the longer word: %s, %s', (one, other, expected) => {
    expect(bestOf('name|gender', [one, other], 'gender')).toBe(expected);
  });

  it('is that of most rows, whatever the middle name is', () => {
    const rows = ['Hà Thị An|Nữ', 'Hà Thị An|Nam', 'Hà Thị An|Nam'];
    expect(bestOf('name|gender', rows, 'gender')).toBe('Nam, majority, 1');
  });
});

describe('the best ID number', () => {
  const best = (...ids: string[]) =>
    consolidated(
      ids.map((id, i) => sheetOf(`${i}.csv`, 'name|birth|gender|id', `Hà An|5/3/1998|Nữ|${id}`)),
      [ids.map((_, i) => i)],
    );

  it('is a CCCD before a CMND; the CMND is kept among the other numbers', () => {
    const { members, carried } = best('131234567', '025198001234');
    expect(shown(members[0], 'id')).toBe('025198001234, valid, 1');
    expect(shown(members[0], 'Số giấy tờ khác')).toBe('131234567, only, 0');
    expect(carried.headings).toEqual(['Số giấy tờ khác']);
  });

  it('is not chosen by a repair, which says nothing about the digits', () => {
    const { members } = best('25198001235', '025198001234');
    expect(shown(members[0], 'id')).toBe('025198001235, leading, 0');
  });

  it.each([
    ['year of birth', '025189001234'],
    ['gender', '025098001234'],
  ])('is one that agrees with the %s', (_, odd) => {
    const { members } = best(odd, '025198001234');
    expect(shown(members[0], 'id')).toBe('025198001234, valid, 1');
  });

  it('is not chosen by births on which the rows disagree', () => {
    const rows = ['Hà An|5/3/1989|025189001234', 'Hà An|5/3/1998|025198001234'];
    expect(bestOf('name|birth|id', rows, 'id')).toBe('025189001234, leading, 0');
  });

  it('replaces another one of its kind if a person chose it; a CMND remains', () => {
    const rows = ['025198001234', '025198001244', '131234567'].map((id) => `Hà An|${id}`);
    const decided = new Map([[0, [{ field: 'id', decision: 'GIA_TRI', value: '025198001244' }]]]);
    const sheets = [sheetOf('a.csv', 'name|id', ...rows)];
    const { members } = consolidated(sheets, [[0, 1, 2]], () => 0, decided);
    expect(shown(members[0], 'id')).toBe('025198001244, decided, 1');
    expect(shown(members[0], 'Số giấy tờ khác')).toBe('131234567, only, 2');
    expect(members[0].others).toEqual([
      { field: 'id', text: '025198001234', record: 0, isJoined: false },
    ]);
  });

  it('needs no column for further numbers if it is the only one', () => {
    const { members, carried } = best('025198001234', '25198001234');
    expect(shown(members[0], 'Số giấy tờ khác')).toBe('none');
    expect(carried.headings).toEqual([]);
  });
});

describe('the best of all other fields', () => {
  const best = (texts: string[], dateOf?: (record: number) => number) =>
    bestOf(
      'name|address',
      texts.map((text) => `Hà An|${text}`),
      'address',
      dateOf,
    );

  it('is that of the newest list, then of most rows, then the longest, then the leading row', () => {
    expect(best(['Khu 1', 'Khu 2'], (record) => record)).toBe('Khu 2, newest, 1');
    expect(best(['Khu 1', 'Khu 2', 'Khu 2'])).toBe('Khu 2, majority, 1');
    expect(best(['Khu 1', 'Khu 1, Phú Hộ'])).toBe('Khu 1, Phú Hộ, longest, 1');
    expect(best(['Khu 1', 'Khu 2'])).toBe('Khu 1, leading, 0');
    expect(best(['', 'Khu 2'])).toBe('Khu 2, only, 1');
  });

  it('is the join of all values, leading row first, for unknown columns', () => {
    const sheets = ['Khu 1', 'Khu 2', 'khu 1'].map((text, i) =>
      sheetOf(`${i}.csv`, 'name|+Năng khiếu', `Hà An|${text}`),
    );
    const { members } = consolidated(sheets, [[0, 1, 2]], (record) => record);
    expect(shown(members[0], 'Năng khiếu')).toBe('khu 1 | Khu 2, joined, 2');
  });

  it.each([
    [['12/2016', '26/12/2016'], '26/12/2016, agreed, 1'],
    [['Bí thư', 'Bí thư; hát'], 'Bí thư; hát, agreed, 1'],
    [['Thuý', 'Thúy', 'THUÝ'], 'Thuý, agreed, 0'],
    [['Phó Bí thư', 'Bí thư'], 'Phó Bí thư | Bí thư, joined, 0'],
  ])('is no join of values that another one includes: %j', (texts, joined) => {
    const sheets = texts.map((text, i) => sheetOf(`${i}.csv`, 'name|+Năng khiếu', `Hà An|${text}`));
    const [member] = consolidated(sheets, [texts.map((_, i) => i)]).members;
    expect(shown(member, 'Năng khiếu')).toBe(joined);
    expect(member.others?.length ?? 0).toBe(joined.includes('joined') ? 1 : 0);
  });

  it('is no difference for a date of which another row has the day', () => {
    const rows = ['Hà An|2001|12/2016', 'Hà An|12/05/2001|26/12/2016', 'Hà An|01/01/2001|'];
    const sheets = rows.map((row, i) => sheetOf(`${i}.csv`, 'name|birth|joined', row));
    const { members, disagreements } = consolidated(sheets, [[0, 1, 2]]);
    expect(disagreements.size).toBe(0);
    expect(shown(members[0], 'birth')).toBe('12/05/2001, precise, 1');
    expect(shown(members[0], 'joined')).toBe('26/12/2016, precise, 1');
    // 1 January stands for its year, but it was written as a day.
    expect(members[0].others).toMatchObject([{ field: 'birth', text: '01/01/2001' }]);
  });
});

describe('the leading row', () => {
  it('is the fullest, of equals the newest, then the first', () => {
    const sheets = ['Hà An||Khu 1', 'Hà An|1998|Khu 2', 'Hà An|1998|Khu 3'].map((row, i) =>
      sheetOf(`${i}.csv`, 'name|birth|branch', row),
    );
    expect(consolidated(sheets, [[0, 1, 2]]).members[0].records).toEqual([1, 0, 2]);
    const { members } = consolidated(sheets, [[0, 1, 2]], (record) => record);
    expect(members[0].records).toEqual([2, 0, 1]);
    expect(shown(members[0], 'branch')).toBe('Khu 3, only, 2');
  });
});

it('shows no dash where a list has no value, but words that say why', () => {
  const idOf = (cell: string) => bestOf('name|id', [`Hà Văn An|${cell}`], 'id');
  expect(idOf('chưa có CCCD')).toMatch(/^chưa có CCCD/);
  expect(idOf('-')).toBe(idOf(''));
});
