import { describe, expect, test } from 'vitest';
import { displayValue } from '../../../src/model/rosters/display.js';
import type { Normalised } from '../../../src/normalise/index.js';
import { normalise, roster } from '../roster.js';

function values({ records }: Normalised, field: string): string[] | undefined {
  const column = records.columns.get(field);
  return column && Array.from({ length: records.count }, (_, i) => displayValue(column, i));
}

/** Rows with an invented name before the given cells; a text is the only cell. */
function named(columns: string, rows: readonly (string | string[])[]) {
  return roster(
    `name ${columns}`,
    rows.map((row) => ['Hà Văn An', row].flat()),
  );
}

const argsOf = ({ findings }: Normalised) => findings.map(({ code, args }) => [code, args]);

test('leaves out a field that no table has', () => {
  const result = normalise(named('birth', ['1998']), named('phone', ['0912345678']));
  expect(values(result, 'birth')).toEqual(['1998', '']);
  expect(values(result, 'phone')).toEqual(['', '0912345678']);
  expect(result.records.columns.has('id')).toBe(false);
  expect(result.records.columns.has('branch')).toBe(false);
});

describe('dates', () => {
  test('are faults if they are impossible, and then missing', () => {
    const result = normalise(named('birth', ['31/4/1998', 'chưa rõ ngày', '5/3/98', '-']));
    expect(values(result, 'birth')).toEqual(['', '', '05/03/1998', '']);
    expect(result.faults).toEqual([
      { record: 0, field: 'birth', code: 'date-impossible' },
      { record: 1, field: 'birth', code: 'date-unreadable' },
    ]);
  });

  test('two-digit years of birth follow the ages of the profile', () => {
    const result = normalise(
      named('birth joined', [
        ['1/2/09', '3/2/25'],
        ['1/2/92', '3/2/10'],
      ]),
    );
    expect(values(result, 'birth')).toEqual(['01/02/2009', '01/02/1992']);
    expect(values(result, 'joined')).toEqual(['03/02/2025', '03/02/2010']);
  });

  test('are years of two figures if most of a column of years are', () => {
    const births = (heading: string, ...years: string[]) => {
      const { table, layout } = roster(
        'name birth',
        years.map((year) => ['Hà An', year]),
      );
      layout.columns[1]!.header = heading;
      const { records, faults } = normalise({ table, layout });
      const column = records.columns.get('birth');
      return faults.length > 0 ? faults.length : column?.type === 'date' && [...column.packed];
    };
    const years = ['99', '7', '01', '98', '-'];
    const packed = [19990000, 20070000, 20010000, 19980000, 0];
    expect(births('NS', ...years)).toEqual(packed);
    expect(births('Năm sinh', '01', '02', '3', '2004')).toBe(3);
    expect(births('Năm sinh', '01', '02', '3', '04')).toEqual([
      20010000, 20020000, 20030000, 20040000,
    ]);
    expect(births('Ngày sinh', '01', '02', '3', '30')).toBe(4);
    expect(births('Sinh (tuổi)', '35', '32', '33', '30')).toBe(4);
    expect(births('Năm sinh', '16', '22', '30', '25')).toBe(4);
    expect(births('Nam', ...years)).toBe(4);
  });

  test('get their order by table, and month first is reported', () => {
    const result = normalise(
      named('birth', ['3/25/1998', '4/5/1999']),
      named('birth', ['25/3/1998', '4/5/1999']),
    );
    expect(values(result, 'birth')).toEqual([
      '25/03/1998',
      '05/04/1999',
      '25/03/1998',
      '04/05/1999',
    ]);
    expect(result.findings).toEqual([
      {
        level: 'info',
        code: 'date-order-mdy',
        args: { field: 'birth', monthFirst: 1 },
        place: { file: 'a.xlsx', sheet: 'S', column: 'birth' },
      },
    ]);
  });

  test('with contradicting evidence are day first, with a warning', () => {
    const result = normalise(named('birth', ['25/3/1998', '3/25/1998', '4/5/1999']));
    expect(values(result, 'birth')).toEqual(['25/03/1998', '', '04/05/1999']);
    expect(result.findings.map(({ code }) => code)).toEqual(['date-order-mixed']);
  });

  test('report a typing error in the other order without following it', () => {
    const cells = Array.from({ length: 12 }, (_, i) => [`${i + 1}/25/1998`]);
    const result = normalise(named('birth', [...cells, ['4/5/1999'], ['15/3/1999']]));
    expect(values(result, 'birth')?.slice(-2)).toEqual(['05/04/1999', '']);
    expect(result.faults.map(({ code }) => code)).toEqual(['date-impossible']);
    expect(result.findings.map(({ level, code }) => [level, code])).toEqual([
      ['warning', 'date-order-mixed-mdy'],
    ]);
  });

  test('are suspicious if date cells never pass the 12th and texts do', () => {
    const cells = Array.from({ length: 10 }, (_, i) => [
      `1998-05-${String(i + 1).padStart(2, '0')}`,
    ]);
    const codes = (rows: string[][]) =>
      normalise(named('birth', rows)).findings.map(({ code }) => code);
    expect(codes([...cells, ['25/3/1998']])).toEqual(['date-swapped']);
    expect(codes([...cells, ['1998-05-20'], ['25/3/1998']])).toEqual([]);
    expect(codes(cells)).toEqual([]);
  });

  test('are joined from day, month and year in three columns', () => {
    const rows = [
      ['5', '3', '1998'],
      ['', '3', '98'],
      ['', '', '1998'],
      ['31', '4', '1998'],
      ['5', '3', ''],
      ['', '', ''],
    ];
    const result = normalise(named('birth.day birth.month birth.year', rows));
    expect(values(result, 'birth')).toEqual(['05/03/1998', '03/1998', '1998', '', '', '']);
    expect(result.faults.map(({ code }) => code)).toEqual(['date-impossible', 'date-unreadable']);
  });

  test('are joined from day and month in one column, and the year', () => {
    const rows = [
      ['5/3', '1998'],
      ['25-12', '5'],
      ['', '1999'],
    ];
    const result = normalise(named('birth.day birth.year', rows));
    expect(values(result, 'birth')).toEqual(['05/03/1998', '25/12/2005', '1999']);
  });

  test('in three columns have unknown parts that software writes as -1', () => {
    const rows = [
      ['-1', '-1', '1981'],
      ['-1', '3', '1998'],
      ['-1', '-1', '-1'],
    ];
    const result = normalise(named('birth.day birth.month birth.year', rows));
    expect(values(result, 'birth')).toEqual(['1981', '03/1998', '']);
    expect(result.faults).toEqual([]);
  });

  test('in columns Nam and Nữ give the gender', () => {
    const rows = [
      ['5/3/1998', ''],
      ['', '1999'],
      ['', ''],
      ['1998', '1999'],
    ];
    const result = normalise(named('birth.male birth.female', rows));
    expect(values(result, 'birth')).toEqual(['05/03/1998', '1999', '', '1998']);
    expect(values(result, 'gender')).toEqual(['Nam', 'Nữ', '', '']);
    expect(result.faults).toEqual([{ record: 3, field: 'gender', code: 'gender-unreadable' }]);
  });
});

describe('gender', () => {
  test('is a word, else a fault', () => {
    const result = normalise(named('gender', ['Nam', 'NỮ', '', '2']));
    expect(values(result, 'gender')).toEqual(['Nam', 'Nữ', '', '']);
    expect(result.faults).toEqual([{ record: 3, field: 'gender', code: 'gender-unreadable' }]);
  });

  test('is the ticked one of two columns', () => {
    const rows = [
      ['x', ''],
      ['', '1'],
      ['', '-'],
      ['x', 'x'],
    ];
    const result = normalise(named('gender.male gender.female', rows));
    expect(values(result, 'gender')).toEqual(['Nam', 'Nữ', '', '']);
    expect(result.faults).toEqual([{ record: 3, field: 'gender', code: 'gender-unreadable' }]);
  });
});

describe('gender by the marks of one column', () => {
  const gendersOf = (columns: string, ...cells: string[]) => {
    const { records, findings } = normalise(named(columns, cells));
    const column = records.columns.get('gender');
    return { code: column?.type === 'gender' ? [...column.code] : [], findings };
  };

  test.each([
    ['gender.male', [1, 2, 1], 'unmarked-are-female'],
    ['gender.female', [2, 1, 2], 'unmarked-are-male'],
  ])(
    'gives rows without a mark the other gender, with a finding: %s',
    (columns, code, reported) => {
      const read = gendersOf(columns, 'x', '', 'X');
      expect(read.code).toEqual(code);
      expect(read.findings).toMatchObject([
        { level: 'warning', code: reported, args: { marked: 2, unmarked: 1 } },
      ]);
    },
  );

  test('needs no finding if everybody has a mark', () => {
    expect(gendersOf('gender.female', 'x', 'X')).toEqual({ code: [2, 2], findings: [] });
  });

  test('is unknown if nobody has a mark', () => {
    expect(gendersOf('gender.male', '', '')).toEqual({ code: [0, 0], findings: [] });
  });
});

describe('ID numbers', () => {
  const idsOf = (ids: string[]) => {
    return values(normalise(named('id', ids)), 'id');
  };

  test('get their zeros back only if the row agrees', () => {
    const rows = [
      ['25098001234', '1998', 'Nam'],
      ['25098001234', '1999', 'Nam'],
      ['25098001234', '1998', 'Nữ'],
      ['25098001234', '', 'Nam'],
      ['025098001234', '', ''],
    ];
    const result = normalise(named('id birth gender', rows));
    expect(values(result, 'id')).toEqual([
      '025098001234',
      '25098001234',
      '25098001234',
      '25098001234',
      '025098001234',
    ]);
    const column = result.records.columns.get('id');
    const kinds =
      column?.type === 'idNumber'
        ? column.values.map(({ kind, repaired }) => `${kind} ${repaired}`)
        : [];
    expect(kinds).toEqual(['other false', 'other false', 'cccd true', 'cccd false']);
    expect(result.faults).toEqual([
      { record: 1, field: 'id', code: 'id-contradicts-birth', otherField: 'birth' },
      { record: 2, field: 'id', code: 'id-contradicts-gender', otherField: 'gender' },
    ]);
  });

  test('get their zeros back without a birth date where nearly all of a list lost them', () => {
    const lost = ['25098001234', '25198001235', '25201001236', '1085001237', '25175001238'];
    const few = [...lost.slice(0, 4), '025175001238'];
    expect(idsOf(few)).toEqual(few);
    expect(idsOf([...lost, '25301001239'])).toEqual([
      '025098001234',
      '025198001235',
      '025201001236',
      '1085001237',
      '025175001238',
      '025301001239',
    ]);
  });

  test('get their zeros back on a short sheet of a file that lost them', () => {
    const sheet = (file: string, ...ids: string[]) => {
      const { table, layout } = named('id', ids);
      return { table: { ...table, file }, layout };
    };
    const [long, short] = [
      ['25098001234', '25198001235', '25201001236'],
      ['25085001237', '25175001238'],
    ];
    const own = normalise(sheet('a.xlsx', ...long), sheet('a.xlsx', ...short));
    expect(values(own, 'id')?.slice(3)).toEqual(['025085001237', '025175001238']);
    const other = normalise(sheet('a.xlsx', ...long), sheet('b.xlsx', ...short));
    expect(values(other, 'id')?.slice(3)).toEqual(short);
  });

  test('get no zeros where other numbers of that length are no CCCD', () => {
    const lost = ['25098001234', '25198001235', '25201001236', '25085001237', '25175001238'];
    const mixed = [...lost, '25760001239', '25598001239'];
    expect(idsOf(mixed)).toEqual(mixed);
  });

  test('get no zeros back that contradict the gender, wherever all others lost them', () => {
    const rows = Array.from({ length: 10 }, (_, at) => [`2509800123${at}`, 'Nam']);
    const result = normalise(named('id gender', [...rows, ['25098001244', 'Nữ']]));
    expect(values(result, 'id')?.slice(9)).toEqual(['025098001239', '25098001244']);
  });

  test('that contradict sex or year are kept and reported', () => {
    const result = normalise(named('id birth gender', [['025098001234', '5/3/1999', 'Nữ']]));
    expect(values(result, 'id')).toEqual(['025098001234']);
    expect(values(result, 'birth')).toEqual(['05/03/1999']);
    expect(result.faults).toEqual([
      { record: 0, field: 'id', code: 'id-contradicts-gender', otherField: 'gender' },
      { record: 0, field: 'id', code: 'id-contradicts-birth', otherField: 'birth' },
    ]);
  });

  test('that no CCCD can have, or of an unknown province, are also checked', () => {
    const born1975 = ['5/3/1975', 'Nữ'];
    const result = normalise(
      named('id birth gender', [
        ['025375001234', ...born1975],
        ['200174001234', ...born1975],
      ]),
    );
    expect(result.faults.map(({ record, code }) => [record, code])).toEqual([
      [0, 'id-contradicts-birth'],
      [1, 'id-contradicts-birth'],
    ]);
  });

  test('rounded or unreadable are faults, placeholders are missing', () => {
    const result = normalise(named('id', ['2,52E+10', 'đang làm', 'x', '-']));
    expect(values(result, 'id')).toEqual(['', '', '', '']);
    expect(result.faults.map(({ code }) => code)).toEqual(['id-scientific', 'id-unreadable']);
  });

  test('of an unknown province are kept and counted for each table', () => {
    const result = normalise(named('id', ['003098001234', '025098001234']));
    expect(values(result, 'id')).toEqual(['003098001234', '025098001234']);
    expect(argsOf(result)).toEqual([['id-province-unknown', { field: 'id', count: 1 }]]);
  });

  test('of a later year of birth are kept and counted for each table', () => {
    const result = normalise(named('id', ['025285000012', '025185000012']));
    expect(values(result, 'id')).toEqual(['025285000012', '025185000012']);
    expect(argsOf(result)).toEqual([['id-year-later', { field: 'id', count: 1 }]]);
  });

  test('with a digit too few or too many are kept and counted for each table', () => {
    const cells = ['0250980012', '02509800123', '0250980012345', 'B1234567', '131000001'];
    const result = normalise(named('id', cells));
    expect(values(result, 'id')).toEqual(cells);
    expect(argsOf(result)).toEqual([['id-length-odd', { field: 'id', count: 3 }]]);
  });
});

test('converts phones to their present form and reports others as faults', () => {
  const result = normalise(named('phone', ['+84 912 345 678', '1682345678', '12', 'không']));
  expect(values(result, 'phone')).toEqual(['0912345678', '0382345678', '', '']);
  expect(result.faults).toEqual([{ record: 2, field: 'phone', code: 'phone-unreadable' }]);
});

test('drops a rounded phone or card number, so that nobody shares it', () => {
  const result = normalise(named('phone card', [['9.123456E+08', '2,5E+07']]));
  expect(values(result, 'phone')).toEqual(['']);
  expect(values(result, 'card')).toEqual(['']);
  expect(result.faults).toEqual([
    { record: 0, field: 'phone', code: 'id-scientific' },
    { record: 0, field: 'card', code: 'id-scientific' },
  ]);
});

test('writes codes in upper case and joins digits of several columns', () => {
  const result = normalise(
    named('card card card', [
      ['a 01', '', ''],
      ['0', '7', '2'],
    ]),
  );
  const column = result.records.columns.get('card');
  expect(column?.type === 'code' && column.values.slice(1)).toEqual([
    { text: 'A 01', folded: 'A01' },
    { text: '072', folded: '072' },
  ]);
});

test('compares codes without dots and without leading zeros, which spreadsheets drop', () => {
  const result = normalise(named('card', ['01.234.567', '1234567', '0012']));
  const column = result.records.columns.get('card');
  expect(column?.type === 'code' && column.values.slice(1)).toEqual([
    { text: '01.234.567', folded: '1234567' },
    { text: '1234567', folded: '1234567' },
    { text: '0012', folded: '0012' },
  ]);
});

test('cleans and folds texts; a religion "Không" is a value, a dash is missing', () => {
  const result = normalise(named('place', ['Khu 1,\nxã  Phú Hộ', 'Không', '-']));
  const column = result.records.columns.get('place');
  expect(column?.type === 'text' && column.values[1].folded).toBe('khu 1, xa phu ho');
  expect(values(result, 'place')).toEqual(['Khu 1, xã Phú Hộ', 'Không', '']);
});

test('shows dates of a workbook in other columns day first', () => {
  const workbook = named('place', ['2022-01-31', 'cấp 2022-01-31']);
  expect(values(normalise(workbook), 'place')).toEqual(['31/01/2022', 'cấp 2022-01-31']);
  const text = { ...workbook, table: { ...workbook.table, sheet: '' } };
  expect(values(normalise(text), 'place')).toEqual(['2022-01-31', 'cấp 2022-01-31']);
});

test('drops and reports joining before the age of 15', () => {
  const rows = [
    ['5/3/2000', '26/3/2014'],
    ['5/3/2000', '26/3/2015'],
    ['', '26/3/2014'],
  ];
  const result = normalise(named('birth joined', rows));
  expect(values(result, 'joined')).toEqual(['', '26/03/2015', '26/03/2014']);
  expect(result.faults).toEqual([
    { record: 0, field: 'joined', code: 'joined-too-young', otherField: 'birth' },
  ]);
});

test('keeps and reports joining in the year of the 15th birthday but before it', () => {
  const rows = [
    ['5/12/2000', '26/3/2015'],
    ['5/3/2000', '26/3/2015'],
    ['2000', '26/3/2015'],
  ];
  const result = normalise(named('birth joined', rows));
  expect(values(result, 'joined')).toEqual(['26/03/2015', '26/03/2015', '26/03/2015']);
  expect(argsOf(result)).toEqual([['joined-young', { count: 1 }]]);
});

test('keeps members outside the ages of the profile and counts them for each table', () => {
  const result = normalise(named('birth', ['1950', '1990', '2009', '2010', '']));
  expect(values(result, 'birth')).toEqual(['1950', '1990', '2009', '2010', '']);
  expect(result.findings).toEqual([
    {
      level: 'warning',
      code: 'ages-outside',
      args: { count: 2, min: 16, max: 35 },
      place: { file: 'a.xlsx', sheet: 'S' },
    },
  ]);
});

test('takes a table for one of others if nearly all are outside the ages', () => {
  const codes = (...years: string[]) =>
    normalise(named('birth', years)).findings.map(({ code, args }) => [code, args['count']]);
  expect(codes('2015', '2016', '2017', '')).toEqual([['ages-all-outside', 3]]);
  expect(codes('2015', '2016')).toEqual([['ages-outside', 2]]);
  expect(codes('2015', '2016', '2017', '2000')).toEqual([['ages-outside', 3]]);
});

describe('dates older than the ages of the profile', () => {
  const old = Array.from({ length: 11 }, (_, at) => [`${at + 1}/3/18${at + 40}`]);

  test('are accepted with a warning if most of a column are', () => {
    const result = normalise(named('birth', [...old, ['5/3/1990'], ['31/4/1850'], ['']]));
    expect(values(result, 'birth')?.slice(0, 2)).toEqual(['01/03/1840', '02/03/1841']);
    expect(result.faults.map(({ record }) => record)).toEqual([12]);
    expect(argsOf(result)).toEqual([
      ['dates-of-past', { field: 'birth', count: 11 }],
      ['ages-all-outside', { count: 11, min: 16, max: 35 }],
    ]);
  });

  test('remain faults if most of a column are not', () => {
    const living = Array.from({ length: 12 }, (_, at) => [`${at + 1}/3/1999`]);
    const result = normalise(named('birth', [...old, ...living]));
    expect(result.faults).toHaveLength(11);
    expect(result.findings).toEqual([]);
  });
});

test('warns of a column in which no value can be used', () => {
  const rows = Array.from({ length: 10 }, (_, at) => [`?${at}?`, '0912345678']);
  expect(argsOf(normalise(named('birth phone', rows)))).toEqual([
    ['values-unusable', { field: 'birth', count: 10 }],
  ]);
});

test('warns of a column in which fewer than half of the values can be used', () => {
  const bad = Array.from({ length: 10 }, (_, at) => [`?${at}?`]);
  const good = Array.from({ length: 10 }, (_, at) => [`1/2/199${at}`]);
  const codes = (rows: string[][]) => argsOf(normalise(named('birth', rows)));
  expect(codes([...bad, ...good.slice(1)])).toEqual([
    ['values-mostly-unusable', { field: 'birth', count: 10, usable: 9 }],
  ]);
  expect(codes([...bad, ...good])).toEqual([]);
});

test('interns the old commune and branch of each record', () => {
  const { oldCommune, oldBranch } = normalise(named('phone', ['', '', ''])).records;
  expect([...oldCommune.index]).toEqual([1, 1, 1]);
  expect(oldCommune.values[1]).toEqual({ text: 'Xã Tân Sơn', folded: 'xa tan son' });
  expect([...oldBranch.index]).toEqual([0, 1, 1]);
});

test('reports faults in order of record, then of the profile', () => {
  const rows = [
    ['12', '31/4/1998', 'x'],
    ['12', '31/4/1998', 'x'],
  ];
  const { faults } = normalise(named('phone birth gender', rows));
  expect(faults.map(({ record, field }) => `${record} ${field}`)).toEqual([
    '0 birth',
    '0 gender',
    '0 phone',
    '1 birth',
    '1 gender',
    '1 phone',
  ]);
});
