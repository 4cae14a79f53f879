import { describe, expect, it } from 'vitest';
import { recognise } from '../../../src/recognise/index.js';
import { faultsOf } from '../../support/faults.js';
import { isLayout, tableOf, YOUTH } from '../support.js';

const HEADER = ['STT', 'Họ và tên', 'Ngày sinh', 'CCCD'];
const OTHER = ['STT', 'Họ và tên', 'Số điện thoại', 'Ngày sinh'];
const first = (number: string, name: string) => [number, name, '02/03/1999', '025199000001'];
const second = (number: string, name: string) => [number, name, '0369912345', '02/03/1999'];

/** Lists each roster of a sheet: its fields, and its members as `row: name`. */
function rostersOf(rows: string[][], merges: string[] = []) {
  return recognise(tableOf(rows, merges), YOUTH).rosters.map(({ table, layout }) => {
    if (!isLayout(layout)) throw new Error(layout.reason);
    const name = layout.columns.find((column) => column.field === 'name')!.index;
    return {
      fields: layout.columns.map((column) => column.field),
      people: layout.kinds.flatMap((kind, row) =>
        kind === 'member' ? [`${row + 1}: ${table.rows[row]![name]}`] : [],
      ),
      layout,
      table,
    };
  });
}

describe('rosters below one another', () => {
  const gap = [['', 'Cộng: 1 đồng chí'], [], ['ĐOÀN XÃ ĐỒNG SƠN'], ['DANH SÁCH']];
  const rows = [HEADER, first('1', 'Hà Thị Bưởi'), ...gap, OTHER, second('1', 'Đinh Văn Mít')];

  it('have columns of their own', () => {
    expect(rostersOf(rows)).toMatchObject([
      { fields: ['ordinal', 'name', 'birth', 'id'], people: ['2: Hà Thị Bưởi'] },
      { fields: ['ordinal', 'name', 'phone', 'birth'], people: ['8: Đinh Văn Mít'] },
    ]);
  });

  describe('below a heading of names that only the people show', () => {
    const name = 'Người thực hiện';
    const people = 'Hà Thị Bưởi,Đinh Văn Mít,Bàn Thị Na,Lê Văn Vải,Tạ Thị Ổi,Bùi Thị Cam'.split(
      ',',
    );
    const list = [
      ['STT', name, 'Giới tính', 'Chi đoàn', 'SĐT'],
      ...people.map((text, at) => [`${at + 1}`, text, 'Nam', 'Khu 1', `091234567${at}`]),
      [],
      ['', 'DANH SÁCH DỰ PHÒNG'],
    ];

    it.each([
      [['STT', name, 'CCCD', 'Ghi chú'], ['1', 'Vì Văn Cam', '025199000001', ''], 'id'],
      [['STT', name, 'SĐT', 'Ghi chú'], ['1', 'Vì Văn Cam', '0369912345', ''], 'phone'],
    ])('have columns of their own: %j', (header, person, field) => {
      const rosters = rostersOf([...list, header, person]);
      expect(rosters).toMatchObject([
        { fields: ['ordinal', 'name', 'gender', 'branch', 'phone'], people: { length: 6 } },
        { fields: ['ordinal', 'name', field, 'note'], people: ['11: Vì Văn Cam'] },
      ]);
      expect(rosters[1]!.layout.columns[1]!.by).toBe('content');
    });

    it('are both read if the second has more known headings of a header', () => {
      const further = ['Vì Văn Cam', 'Vì Văn Quýt', 'Lò Thị Mận', 'Hà Văn Mơ'];
      const rows = further.map((text, at) => [`${at + 1}`, text, `02519900000${at}`, 'x']);
      expect(rostersOf([...list, ['STT', name, 'CCCD', 'Ghi chú'], ...rows])).toMatchObject([
        { people: { length: 6 } },
        { people: { length: 4 } },
      ]);
    });
  });

  it('are one list if each page repeats a header whose words are on two rows', () => {
    const header = [
      ['STT', 'Họ', 'Tên', 'Họ và', 'Ngày'],
      ['', 'đệm', '', 'tên', 'sinh'],
    ];
    const page = (...names: string[]) => [
      ...header,
      ...names.map((name, at) => {
        const given = name.lastIndexOf(' ');
        return [`${at}`, name.slice(0, given), name.slice(given + 1), name, `0${at + 1}/03/1999`];
      }),
    ];
    const pages = [
      ...page('Hà Thị Bưởi', 'Lê Văn Lê'),
      ...page('Vì Thị Ổi', 'Tạ Văn Vải', 'Bùi Văn Na', 'Đinh Văn Mít', 'Tô Văn Mận'),
    ];
    expect(rostersOf(pages)).toMatchObject([{ people: { length: 7 } }]);
  });

  it('are one list if statistics are beside a repeated header', () => {
    const beside = (cells: string[], ...more: string[]) => [...cells, '', ...more];
    const pages = [
      beside(HEADER, 'Thống kê'),
      beside(first('1', 'Hà Thị Bưởi'), 'Nam', '3'),
      beside(first('2', 'Lê Thị Lê'), 'Nữ', '4'),
      beside(HEADER, 'Tổng', '7'),
      first('3', 'Vì Thị Ổi'),
    ];
    expect(rostersOf(pages)).toMatchObject([{ people: { length: 3 } }]);
  });

  it('may have a wide header below a narrow one', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Tô Văn Na'];
    const wide = ['Stt', 'Đợt', 'Đơn vị', 'QĐ', 'Ngày ký', 'MSSV', 'Họ tên', 'Ngày sinh', 'AUN'];
    const rest = ['Nơi sinh', 'Điểm TB', 'Điểm RL', 'TCTL', 'Xếp loại', 'Danh hiệu'];
    const facts = ['1', 'K1', '19', '04/07/2018', 'B1332463'];
    expect(
      rostersOf([
        ['Mã NV', 'Họ tên', 'Đơn vị'],
        ...names.map((name, at) => [`7720${at}`, name, 'P.KT']),
        [],
        [...wide, ...rest],
        ...names.map((name) => ['1', ...facts, name, '02/03/1999', '', 'Cà Mau', '2.5', '70']),
      ]),
    ).toMatchObject([
      { people: ['2: Hà Thị Bưởi', '3: Đinh Văn Mít', '4: Tô Văn Na'] },
      { people: ['7: Hà Thị Bưởi', '8: Đinh Văn Mít', '9: Tô Văn Na'] },
    ]);
  });

  it('may have a header with one known heading above one with more', () => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Tô Văn Na'];
    expect(
      rostersOf([
        ['Mã NV', 'Họ tên', 'Số ngày nghỉ bù'],
        ...names.map((name, at) => [`7720${at}`, name, '1']),
        [],
        HEADER,
        first('1', 'Bàn Thị Ổi'),
      ]),
    ).toMatchObject([
      { people: ['2: Hà Thị Bưởi', '3: Đinh Văn Mít', '4: Tô Văn Na'] },
      { people: ['7: Bàn Thị Ổi'] },
    ]);
  });

  it.each([
    [
      ['Mã', '', 'HỌ VÀ TÊN'],
      ['B15112', ''],
    ],
    [
      ['Lúc', 'Địa chỉ email', 'Đợt năm 2019', 'Họ và tên', 'Giới tính', 'Dân tộc'],
      ['8:30', 'a@b.vn', 'K1'],
    ],
  ])('may have names in another column below other headings: %j', (headings, facts) => {
    const names = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Tô Văn Na'];
    const found = rostersOf([
      HEADER,
      first('1', 'Bàn Thị Ổi'),
      [],
      headings,
      ...names.map((name) => [...facts, name, 'Nữ']),
    ]);
    expect(found.map(({ people }) => people)).toEqual([
      ['2: Bàn Thị Ổi'],
      ['5: Hà Thị Bưởi', '6: Đinh Văn Mít', '7: Tô Văn Na'],
    ]);
  });

  it('have letterheads of their own, and each row is read once', () => {
    const [a, b] = rostersOf(rows);
    expect(a!.layout.kinds).toEqual(['header', 'member', 'subtotal', 'blank']);
    expect(b!.layout.kinds.slice(2, 7)).toEqual([
      ...['blank', 'blank', 'letterhead', 'letterhead', 'header'],
    ]);
  });

  it('leave a signature block to the roster above', () => {
    const signed = [['', 'TM. BAN CHẤP HÀNH'], ['', 'Hà Văn Quýt'], [], ['Chi đoàn khu 2']];
    const [a, b] = rostersOf([
      HEADER,
      first('1', 'Hà Thị Bưởi'),
      ...signed,
      OTHER,
      second('1', 'A Bình'),
    ]);
    expect(a!.layout.kinds.slice(2, 4)).toEqual(['footer', 'footer']);
    expect(b!.layout.kinds[5]).toBe('letterhead');
    expect(b!.layout.sections.at(-1)).toBe('Chi đoàn khu 2');
  });

  const below = (...title: string[]) => {
    const all = [
      ['CHI ĐOÀN KHU HỒI'],
      HEADER,
      first('1', 'Hà Thị Bưởi'),
      ...title.map((text) => [text]),
      OTHER,
      second('1', 'A Bình'),
    ];
    const [, list] = rostersOf(all);
    const { kinds, titleBranch } = list!.layout;
    return { kinds: kinds.slice(3, 3 + title.length), titleBranch };
  };

  it('take the branch above the first one', () => {
    expect(below('II. DANH SÁCH ĐOÀN VIÊN')).toEqual({
      kinds: ['letterhead'],
      titleBranch: 'CHI ĐOÀN KHU HỒI',
    });
  });

  it.each([['II. CHI ĐOÀN KHU MÍT'], ['ĐOÀN XÃ ĐỒNG SƠN', 'II. DANH SÁCH']])(
    'take no branch from the first one below: %s',
    (...title) => {
      expect(below(...title).titleBranch).toBeUndefined();
    },
  );

  it('are read from the first one, even if the second has more headings', () => {
    const wide = [...OTHER, 'Giới tính', 'Dân tộc', 'Ghi chú'];
    const people = rostersOf([
      ['STT', 'Họ và tên', 'Năm sinh'],
      ['1', 'Hà Thị Bưởi', '1999'],
      wide,
      [...second('1', 'Đinh Văn Mít'), 'Nam', 'Mường'],
    ]).map((roster) => roster.people);
    expect(people).toEqual([['2: Hà Thị Bưởi'], ['4: Đinh Văn Mít']]);
  });

  it.each([
    ['the same header', HEADER],
    ['the same with a typing error', ['STT', 'Họ và tên', 'Ngày sihn', 'CCCD']],
  ])('are one roster under %s', (_, header) => {
    const [only, none] = rostersOf([
      HEADER,
      first('1', 'Hà Thị Bưởi'),
      header,
      first('2', 'Đinh Văn Mít'),
    ]);
    expect(none).toBeUndefined();
    expect(only!.people).toEqual(['2: Hà Thị Bưởi', '4: Đinh Văn Mít']);
  });

  it('of one set of columns have the commune that their title names', () => {
    const [only] = rostersOf([
      ['DANH SÁCH ĐOÀN VIÊN XÃ KIỆT SƠN'],
      HEADER,
      first('1', 'Hà Thị Bưởi'),
      ['DANH SÁCH ĐOÀN VIÊN XÃ KIỆT SƠN'],
      HEADER,
      first('2', 'Hà Thị Na'),
      ['DANH SÁCH ĐOÀN VIÊN XÃ ĐỒNG SƠN'],
      HEADER,
      first('1', 'Đinh Văn Mít'),
    ]);
    expect(only!.layout.kinds[3]).toBe('note');
    expect(only!.layout.communes).toEqual([
      ...Array(6).fill(''),
      ...Array(3).fill('DANH SÁCH ĐOÀN VIÊN XÃ ĐỒNG SƠN'),
    ]);
  });

  it('are refused without end', () => {
    const pair = [HEADER, first('1', 'Hà Thị Bưởi'), OTHER, second('1', 'Đinh Văn Mít')];
    const rows = Array.from({ length: 60 }, () => pair).flat();
    expect(faultsOf(() => recognise(tableOf(rows), YOUTH))).toMatchObject([
      { code: 'rosters-too-many', args: { most: 50 } },
    ]);
  });
});

describe('letters of a plan for rosters side by side', () => {
  const rows = [
    ['STT', 'Họ và tên', 'Năm sinh', '', 'STT', 'Họ và tên', 'Năm sinh'],
    ['1', 'Hà Thị Bưởi', '1999', '', '1', 'Đinh Văn Mít', '1998'],
  ];
  const plannedWith = (columns: Record<string, string>) =>
    recognise(tableOf(rows), YOUTH, columns).rosters.map(({ layout }) =>
      'columns' in layout
        ? layout.columns.filter(({ by }) => by === 'plan').map(({ index }) => index)
        : [],
    );

  it('apply to the roster with that column; the other keeps its people', () => {
    expect(plannedWith({ B: 'name' })).toEqual([[1], []]);
    expect(plannedWith({ B: 'name', F: 'name' })).toEqual([[1], [5]]);
  });

  it('may show that there is no second roster', () => {
    expect(plannedWith({ B: 'name', F: 'note' })).toHaveLength(1);
  });
});

describe('rosters side by side', () => {
  const pair = (...sides: string[][]) => [...sides[0]!, '', ...sides[1]!];
  const head = ['STT', 'Họ và tên', 'Năm sinh'];

  it('have the comments on their own columns', () => {
    const rows = [
      pair(head, head),
      pair(['1', 'Hà Thị Bưởi', '1999'], ['1', 'Đinh Văn Mít', '1998']),
      pair(['2', 'Lê Văn Lê', '2001'], ['2', 'Bùi Văn Na', '2002']),
    ];
    const comments = [
      { row: 1, column: 2, text: 'xem lại' },
      { row: 1, column: 7, text: 'đã nghỉ' },
    ];
    const { rosters } = recognise({ ...tableOf(rows), comments }, YOUTH);
    expect(rosters.map(({ table }) => table.comments)).toEqual([[comments[0]], [comments[1]]]);
  });

  it.each([false, true])(
    'may have their headers on different rows (the lower one left: %s)',
    (lower) => {
      const high = [
        head,
        ['1', 'Hà Thị Bưởi', '1999'],
        ['2', 'Lê Văn Lê', '2001'],
        ['', 'Trang 1', ''],
      ];
      const low = [
        ['', '', ''],
        ['TT', 'Họ tên', 'SĐT'],
        ['1', 'Đinh Văn Mít', '0912000001'],
        ['2', 'Bùi Văn Na', '0912000002'],
      ];
      const rows = high.map((cells, row) =>
        lower ? pair(low[row]!, cells) : pair(cells, low[row]!),
      );
      const people = [
        ['2: Hà Thị Bưởi', '3: Lê Văn Lê'],
        ['3: Đinh Văn Mít', '4: Bùi Văn Na'],
      ];
      const found = rostersOf(rows).map((roster) => roster.people);
      expect(found).toEqual(lower ? [...people].reverse() : people);
    },
  );

  it('are not parted at a blank column of one that has most names left of it', () => {
    const own = (name: string) => [name, '1999', '', 'Mường', 'Khu 1'];
    const rows = [
      ['Họ và tên', 'Năm sinh', '', 'Dân tộc', 'Nơi ở', 'Họ và tên', 'Chức vụ', 'SĐT'],
      [...own('Hà Thị Bưởi'), 'Tạ Văn Vải', 'Giáo viên', '0912000001'],
      [...own('Lê Văn Lê'), 'Mai Thị Nhãn', 'Giáo viên', '0912000002'],
      ...['Đinh Văn Mít', 'Bùi Văn Na', 'Hà Thị Mơ'].map(own),
    ];
    expect(() => rostersOf(rows)).toThrow('two-columns-one-field');
  });

  it.each([
    ['STT', 'Họ và tên', 'Năm sinh', '', 'SĐT', 'Chi đoàn'],
    ['STT', 'Họ và tên', 'Năm sinh', '', 'SĐT', 'Chi đoàn', ''],
    ['Họ và tên', 'Năm sinh', '', 'SĐT', 'Chi đoàn'],
    ['Chi đoàn', 'STT', 'Họ và tên', 'Năm sinh', '', 'SĐT', 'Dân tộc'],
  ])('are not parted at a blank column of the first one: %j', (...headings) => {
    const facts = (name: string, year: string, phone: string, unit: string) => {
      const given = { STT: '1', 'Họ và tên': name, 'Năm sinh': year, SĐT: phone, 'Chi đoàn': unit };
      return headings.map(
        (heading) =>
          Object.entries({ ...given, 'Dân tộc': 'Mường' }).find(
            ([each]) => each === heading,
          )?.[1] ?? '',
      );
    };
    const rows = [
      [...headings, ...headings],
      ...['Bưởi', 'Lê', 'Mơ'].map((given, at) => [
        ...facts(`Hà Thị ${given}`, '1999', `091200000${at}`, 'Khu 1'),
        ...facts(`Lò Văn ${given}`, '2001', `091200001${at}`, 'Khu 2'),
      ]),
    ];
    const found = rostersOf(rows).map(({ layout, table }) => {
      const values = (field: string) => {
        const column = layout.columns.find((each) => each.field === field);
        return column && table.rows[1]![column.index];
      };
      return ['name', 'birth', 'phone', 'branch'].map(values);
    });
    const unit = (name: string) => (headings.includes('Chi đoàn') ? name : undefined);
    expect(found).toEqual([
      ['Hà Thị Bưởi', '1999', '0912000000', unit('Khu 1')],
      ['Lò Văn Bưởi', '2001', '0912000010', unit('Khu 2')],
    ]);
  });

  it.each([
    [
      ['Chi đoàn', 'Tổng số'],
      ['Khu 1', '12'],
    ],
    [
      ['Họ và tên', 'SĐT'],
      ['Lê Văn Lập', '0912000003'],
    ],
  ])('are not figures or the author beside a list: %s', (...cells) => {
    const figures = [['', ''], ...cells];
    const list = [head, ['1', 'Hà Thị Bưởi', '1999'], ['2', 'Bùi Văn Na', '1997']];
    const rosters = rostersOf(list.map((cells, row) => pair(cells, figures[row]!)));
    expect(rosters.map((roster) => roster.people)).toEqual([['2: Hà Thị Bưởi', '3: Bùi Văn Na']]);
  });

  it('may begin on different rows without a blank column between them', () => {
    const right = [HEADER.slice(1), ['Vì Thị Na', '05/06/2001', ''], ['Lò Văn Ổi', '2003', '']];
    const left = [
      ['STT', 'Họ và tên', 'Thôn'],
      ['1', 'Hà Thị Bưởi', 'Khu 1'],
      ['2', 'A Bình', ''],
    ];
    const rows = (offset: number) =>
      Array.from({ length: offset + 3 }, (_, row) => [
        ...(left[row] ?? ['', '', '']),
        ...(right[row - offset] ?? []),
      ]);
    const people = [
      ['2: Hà Thị Bưởi', '3: A Bình'],
      ['3: Vì Thị Na', '4: Lò Văn Ổi'],
    ];
    expect(rostersOf(rows(1)).map((roster) => roster.people)).toEqual(people);
    expect(rostersOf(rows(2)).map((roster) => roster.people)[0]).toEqual(people[0]);
    const swapped = [
      ['', '', '', ...HEADER],
      ['STT', 'Họ và tên', 'Thôn', ...first('1', 'Hà Thị Bưởi')],
      ['1', 'Vì Thị Na', 'Khu 1', ...first('2', 'A Bình')],
      ['2', 'Lò Văn Ổi', 'Khu 2'],
    ];
    expect(rostersOf(swapped).map((roster) => roster.people)).toEqual([
      ['3: Vì Thị Na', '4: Lò Văn Ổi'],
      ['2: Hà Thị Bưởi', '3: A Bình'],
    ]);
  });

  it.each([false, true])('may have headers of two rows and one (two on the right: %s)', (swap) => {
    const tall = [
      ['STT', 'Họ và tên', 'Ngày sinh', '', 'Ghi chú'],
      ['', '', 'Nam', 'Nữ', ''],
      ['1', 'Đinh Văn Mít', '02/03/1999', '', ''],
      ['2', 'Bùi Thị Na', '', '05/06/2001', ''],
    ];
    const low = [
      ['Mã', 'Họ tên', 'Ngày sinh'],
      ['A1', 'Hà Thị Bưởi', '1999'],
      ['A2', 'Lê Văn Lê', '2001'],
      ['A3', 'Vì Thị Ổi', '2000'],
    ];
    const rows = tall.map((cells, row) =>
      swap ? [...low[row]!, ...cells] : [...cells, ...low[row]!],
    );
    const merges = swap
      ? ['D1:D2', 'E1:E2', 'F1:G1', 'H1:H2']
      : ['A1:A2', 'B1:B2', 'C1:D1', 'E1:E2'];
    const people = [
      ['3: Đinh Văn Mít', '4: Bùi Thị Na'],
      ['2: Hà Thị Bưởi', '3: Lê Văn Lê', '4: Vì Thị Ổi'],
    ];
    const found = rostersOf(rows, merges).map((roster) => roster.people);
    expect(found).toEqual(swap ? [...people].reverse() : people);
  });

  it('may have a code between number and name', () => {
    const side = (name: string) => ['1', 'NV01', name, '1999'];
    const rosters = rostersOf([
      ['Mã', 'Họ và tên', 'Năm sinh', 'STT', 'Mã NV', 'Họ tên', 'Năm sinh'],
      ['A1', 'Hà Thị Bưởi', '1998', ...side('Đinh Văn Mít')],
      ['A2', 'Lê Văn Lê', '2001', ...side('Bùi Thị Na')],
    ]);
    expect(rosters.map((roster) => roster.people)).toEqual([
      ['2: Hà Thị Bưởi', '3: Lê Văn Lê'],
      ['2: Đinh Văn Mít', '3: Bùi Thị Na'],
    ]);
  });

  it('are not the heads of households beside their numbered members', () => {
    const rosters = rostersOf([
      ['STT hộ', 'Họ tên chủ hộ', 'STT', 'Họ tên thành viên', 'Năm sinh'],
      ['1', 'Hà Thị Bưởi', '1', 'Hà Thị Bưởi', '1960'],
      ['', '', '2', 'Hà Văn Na', '1990'],
      ['2', 'Đinh Văn Mít', '3', 'Đinh Văn Mít', '1970'],
    ]);
    expect(rosters.map((roster) => roster.people)).toEqual([
      ['2: Hà Thị Bưởi', '3: Hà Văn Na', '4: Đinh Văn Mít'],
    ]);
  });

  it('may be heads of households with numbers of their own behind other people', () => {
    const rosters = rostersOf([
      pair(head, ['STT', 'Họ tên chủ hộ', 'Số khẩu']),
      pair(['1', 'Hà Thị Bưởi', '1999'], ['1', 'Đinh Văn Mít', '4']),
      pair(['2', 'Lê Văn Lê', '2001'], ['2', 'Bùi Văn Na', '3']),
    ]);
    expect(rosters.map(({ people }) => people)).toEqual([
      ['2: Hà Thị Bưởi', '3: Lê Văn Lê'],
      ['2: Đinh Văn Mít', '3: Bùi Văn Na'],
    ]);
  });

  it('have people in the same rows', () => {
    const rosters = rostersOf([
      pair(head, head),
      pair(['1', 'Hà Thị Bưởi', '1999'], ['1', 'Đinh Văn Mít', '1998']),
      pair(['', '', ''], ['2', 'Bùi Văn Na', '1997']),
    ]);
    expect(rosters.map((roster) => roster.people)).toEqual([
      ['2: Hà Thị Bưởi'],
      ['2: Đinh Văn Mít', '3: Bùi Văn Na'],
    ]);
  });

  describe('of different fields, without a blank column', () => {
    const rows = (left: string[][], right: string[][]) => [
      ['Họ đệm', 'Tên', 'Ngày sinh', 'Họ và tên', 'SĐT'],
      ...Array.from({ length: Math.max(left.length, right.length) }, (_, row) => [
        ...(left[row] ?? ['', '', '']),
        ...(right[row] ?? []),
      ]),
    ];
    const left = [
      ['Hà Thị', 'Bưởi', '02/03/1999'],
      ['Lê Văn', 'Lê', '04/05/2001'],
      ['Vì Thị', 'Ổi', '06/07/2000'],
      ['Tạ Văn', 'Vải', '08/09/2000'],
    ];
    const right = [
      ['Đinh Văn Mít', '0912000001'],
      ['Bùi Văn Na', '0912000002'],
      ['Vũ Thị Đào', '0912000003'],
      ['Tô Văn Mận', '0912000004'],
    ];

    it.each([2, 4])('are refused where one ends earlier (%i on the left)', (count) => {
      const beside = rows(left.slice(0, count), right.slice(0, 6 - count));
      expect(() => rostersOf(beside)).toThrow('names-of-two-lists');
    });

    it('are refused where both end together', () => {
      expect(() => rostersOf(rows(left, right))).toThrow('names-of-two-lists');
      const divided = ['Họ đệm', 'Tên', 'SĐT', 'Họ đệm', 'Tên', 'Ngày sinh'];
      const both = right.map(([name, phone], at) => [
        name!.slice(0, -3),
        name!.slice(-3),
        phone!,
        ...left[at]!,
      ]);
      expect(() => rostersOf([divided, ...both])).toThrow('names-of-two-lists');
    });

    it('are one if the formula of the whole name has no result', () => {
      const errors = left.map(() => ['#N/A', '0912000001']);
      expect(rostersOf(rows(left, errors))).toMatchObject([{ people: { length: 4 } }]);
      const [header, ...people] = rows(left, errors);
      const numbers = header!.map((_, at) => `${at + 1}`);
      const dashes = header!.map(() => '-');
      expect(rostersOf([header!, numbers, ...people, dashes])).toMatchObject([
        { people: { length: 4 } },
      ]);
    });

    it('are one if the names are those of the same people', () => {
      const same = left.map(([surname, given]) => [`${surname} ${given}`, '']);
      expect(rostersOf(rows(left, same))).toHaveLength(1);
    });
  });

  it('share a section that is merged across both, besides sections of their own', () => {
    const rosters = rostersOf(
      [
        pair(head, head),
        ['Khu 1'],
        pair(['1', 'Hà Thị Bưởi', '1999'], ['1', 'Đinh Văn Mít', '1998']),
        pair(['', '', ''], ['Khu 2', '', '']),
        pair(['2', 'Hà Thị Na', '1999'], ['2', 'Bùi Văn Na', '1997']),
      ],
      ['A2:G2'],
    );
    expect(rosters.map(({ layout }) => layout.sections[4])).toEqual(['Khu 1', 'Khu 2']);
  });

  it('share the branch of a title above the first, with a warning', () => {
    const rows = [
      pair(head, head),
      pair(['1', 'Hà Thị Bưởi', '1999'], ['2', 'Đinh Văn Mít', '1998']),
    ];
    const branchesOf = (...titles: string[]) => {
      const { rosters, findings } = recognise(tableOf([titles, ...rows]), YOUTH);
      const branches = rosters.map(({ layout }) => isLayout(layout) && layout.titleBranch);
      return [...branches, ...findings.map(({ code }) => code)];
    };
    const title = 'DANH SÁCH ĐOÀN VIÊN CHI ĐOÀN KHU 1';
    const shared = ['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 1', 'branch-of-list-above'];
    expect(branchesOf(title)).toEqual(shared);
    const other = title.replace('1', '2');
    expect(branchesOf(title, '', '', '', other)).toEqual(['CHI ĐOÀN KHU 1', 'CHI ĐOÀN KHU 2']);
  });

  it('may be three', () => {
    const rows = [
      [...head, ...head, ...head],
      [
        ...['1', 'Hà Thị Bưởi', '1999'],
        ...['1', 'Đinh Văn Mít', '1998'],
        ...['1', 'Bùi Văn Na', '1997'],
      ],
    ];
    expect(rostersOf(rows).map((roster) => roster.people)).toEqual([
      ['2: Hà Thị Bưởi'],
      ['2: Đinh Văn Mít'],
      ['2: Bùi Văn Na'],
    ]);
  });

  it.each([
    [['STT', 'Họ và tên', 'Năm sinh', '', 'Họ tên mẹ', 'Năm sinh mẹ']],
    [['STT', 'Họ và tên khai sinh', 'Họ và tên đang dùng', 'Năm sinh']],
  ])('are not found in one roster with two people or names: %j', (header) => {
    const row = ['1', 'Hà Thị Bưởi', '1999', '', 'Đinh Thị Mơ', '1970'].slice(0, header.length);
    if (header.length === 4) row.splice(2, 2, 'Hà Thị Bưởi', '1999');
    expect(rostersOf([header, row]).length).toBe(1);
  });
});

describe('sections', () => {
  const [person] = [first('1', 'Hà Thị Bưởi')];

  it('name communes, branches and parts of branches', () => {
    const [roster] = recognise(
      tableOf([
        HEADER,
        ['A. Xã Kiệt Sơn'],
        ['I. Chi đoàn khu 1'],
        ['1. Phân đoàn A'],
        person!,
        ['II. Chi đoàn khu 2'],
        person!,
        ['B. Xã Đồng Sơn'],
        person!,
      ]),
      YOUTH,
    ).rosters;
    if (!isLayout(roster!.layout)) throw new Error();
    const { communes, sections, columns } = roster!.layout;
    expect([4, 6, 8].map((row) => [communes![row], sections[row]])).toEqual([
      ['Xã Kiệt Sơn', 'Chi đoàn khu 1'],
      ['Xã Kiệt Sơn', 'Chi đoàn khu 2'],
      ['Xã Đồng Sơn', ''],
    ]);
    const part = columns.find((column) => column.header === 'Phân đoàn')!;
    expect(part).toMatchObject({ by: 'derived' });
    expect([4, 6, 8].map((row) => roster!.table.rows[row]![part.index] ?? '')).toEqual([
      ...['Phân đoàn A', '', ''],
    ]);
  });

  it.each([
    [['I. Khối nông thôn', '1. Khu 2'], 'Khu 2'],
    [['I. Chi đoàn khu 1', '2. Chi đoàn khu 2'], 'Chi đoàn khu 2'],
    [['I. Chi đoàn trường THCS', '1. Khối lớp 9'], 'Chi đoàn trường THCS'],
    [['Chi đoàn khu 1', 'Khu 2'], 'Khu 2'],
  ])('%j: the branch is %s', (texts, branch) => {
    const rows = [HEADER, ...texts.map((text) => [text]), person!];
    expect(rostersOf(rows)[0]!.layout.sections.at(-1)).toBe(branch);
  });

  it.each([
    ['Chi đoàn khu 5: Tổng số: 3 đồng chí', 'Chi đoàn khu 5'],
    ['Chi đoàn: Khu 1', 'Chi đoàn Khu 1'],
    ['Chi đoàn: Khu 1 Tuổi Đoàn: 3', ''],
    ['Chi đoàn: … Tuổi Đoàn: …', ''],
  ])('above the header, %s: the branch is %j', (text, branch) => {
    expect(rostersOf([[text], HEADER, person!])[0]!.layout.sections.at(-1)).toBe(branch);
  });
});

describe('a sheet on its side', () => {
  const rows = [
    ['Họ và tên', 'Hà Thị Bưởi', 'Đinh Văn Mít'],
    ['Ngày sinh', '1/1/1999', '2/2/1998'],
    ['Giới tính', 'Nữ', 'Nam'],
  ];
  it('is distinguished from one without people', () => {
    const reason = (lines: string[][]) => recognise(tableOf(lines), YOUTH).rosters[0]!.layout;
    expect(reason(rows)).toMatchObject({ reason: 'transposed' });
    expect(reason(rows.map((cells) => [cells[0]!, '5', '6']))).toMatchObject({
      reason: 'no-header',
    });
  });
});

describe('the form of one person', () => {
  it('is taken for a list on its side', () => {
    const rows = [
      ['PHIẾU ĐOÀN VIÊN', ''],
      ['1. Họ và tên:', 'Hà Thị Bưởi'],
      ['2. Ngày sinh:', '02/03/1999'],
      ['3. Giới tính:', 'Nữ'],
      ['4. Ngày vào Đoàn:', '26/03/2015'],
    ];
    const { layout } = recognise(tableOf(rows), YOUTH).rosters[0]!;
    expect(layout).toMatchObject({ reason: 'transposed' });
  });
});

describe('two people in a row without a gap', () => {
  const rows = [
    ['Họ và tên', 'Ngày sinh', 'Họ và tên', 'Ngày sinh'],
    ['Hà Thị Bưởi', '02/03/1999', 'Đinh Văn Mít', '05/06/2000'],
    ['Bùi Văn Na', '07/08/1998', 'Lê Thị Mận', '09/10/2001'],
  ];

  it('are two lists, with a warning', () => {
    const { findings } = recognise(tableOf(rows), YOUTH);
    expect(rostersOf(rows).map(({ people }) => people)).toEqual([
      ['2: Hà Thị Bưởi', '3: Bùi Văn Na'],
      ['2: Đinh Văn Mít', '3: Lê Thị Mận'],
    ]);
    expect(findings).toMatchObject([
      { level: 'warning', code: 'two-people-in-a-row', args: { first: 'A', second: 'C' } },
    ]);
  });

  it('are one list if the second one stands for the member', () => {
    const headings = ['Họ và tên', 'Ngày sinh', 'Họ tên người phụ thuộc', 'Ngày sinh'];
    const [list, another] = rostersOf([headings, ...rows.slice(1)]);
    expect(list!.people).toEqual(['2: Hà Thị Bưởi', '3: Bùi Văn Na']);
    expect(another).toBeUndefined();
  });

  it('are two lists below a title', () => {
    const titled = [['DANH SÁCH LỚP 9A'], ...rows];
    expect(rostersOf(titled)).toHaveLength(2);
    expect(() => rostersOf([['Chồng', '', 'Vợ', ''], ...rows])).toThrow('two-columns-one-field');
  });

  it.each([
    ['Mã nhân viên', 'Họ tên', 'Phòng ban'],
    ['MSSV', 'Họ và tên đệm', 'Tên'],
  ])('are two lists that begin with codes: %s, %s, %s', (...headings) => {
    const isWhole = headings[1] === 'Họ tên';
    const person = (code: string, name: string, given: string) =>
      isWhole ? [code, `${name} ${given}`, 'Kế toán'] : [code, name, given];
    const codes = [
      [...headings, ...headings],
      [...person('10201', 'Hà Thị', 'Bưởi'), ...person('10301', 'Đinh Văn', 'Mít')],
      [...person('10202', 'Bùi Văn', 'Na'), ...person('10302', 'Lê Thị', 'Mận')],
    ];
    const { rosters, findings } = recognise(tableOf(codes), YOUTH);
    const names = rosters.map(({ layout }) =>
      isLayout(layout)
        ? layout.columns.flatMap(({ field, index }) => (field === 'name' ? [index] : []))
        : [],
    );
    expect(names).toEqual(
      isWhole
        ? [[1], [4]]
        : [
            [1, 2],
            [4, 5],
          ],
    );
    expect(findings).toMatchObject([
      { code: 'two-people-in-a-row', args: { first: 'B', second: 'E' } },
    ]);
  });

  it.each([
    ['below the names of two branches', [['Chi đoàn Khu 1', '', 'Chi đoàn Khu 2', ''], ...rows]],
    ['below both sexes', [['Nam', '', 'Nữ', ''], ...rows]],
    ['with equal fields', [['Họ và tên', 'Ngày sinh', 'Họ tên', 'Năm sinh'], ...rows.slice(1)]],
    [
      'behind one running number',
      rows.map((row, at) => [at === 0 ? 'STT' : String(at), ...row, at === 0 ? 'Ghi chú' : '']),
    ],
    [
      'with one of the names in two columns',
      [
        ['STT', 'Họ và tên đệm', 'Tên', 'Ngày sinh', 'Họ và tên', 'Ngày sinh', 'SĐT'],
        ['1', 'Hà Thị', 'Bưởi', '02/03/1999', 'Đinh Văn Mít', '05/06/2000', '0912000001'],
        ['2', 'Bùi Văn', 'Na', '07/08/1998', 'Lê Thị Mận', '09/10/2001', '0912000002'],
      ],
    ],
  ])('are two lists %s', (_, sheet) => {
    expect(rostersOf(sheet).map(({ people }) => people.length)).toEqual([2, 2]);
    const { findings } = recognise(tableOf(sheet), YOUTH);
    expect(findings.map(({ code }) => code)).toContain('two-people-in-a-row');
  });

  it('have branches of their own below the names of both', () => {
    const titled = [['Chi đoàn Khu 1', '', 'Chi đoàn Khu 2', ''], ...rows];
    const branches = rostersOf(titled).map(({ layout }) => layout.sections.at(-1));
    expect(branches).toEqual(['Chi đoàn Khu 1', 'Chi đoàn Khu 2']);
  });

  it.each([
    ['Chi đoàn', 'Họ tên Bí thư', 'SĐT', 'Họ tên Phó Bí thư', 'SĐT'],
    ['Thôn', 'Họ tên Chi hội trưởng', 'SĐT', 'Họ tên Chi hội phó', 'SĐT'],
    ['Họ tên Bí thư', 'SĐT', 'Họ tên Phó Bí thư', 'SĐT', 'Chi đoàn'],
  ])('share the place of their row: %s, %s, %s, %s, %s', (...headings) => {
    const isFirst = headings[0] !== 'Họ tên Bí thư';
    const row = (place: string, ...people: string[]) =>
      isFirst ? [place, ...people] : [...people, place];
    const fields = rostersOf([
      headings,
      row('Khu 1', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '0912345679'),
      row('Khu 2', 'Lê Thị Cả', '0912345670', 'Sa Văn Na', '0912345671'),
    ]).map((list) => list.fields);
    const place = headings[0] === 'Thôn' ? 'address' : 'branch';
    const own = isFirst ? [place, 'name', 'phone'] : ['name', 'phone', place];
    expect(fields).toEqual([own, own]);
  });

  it('are in the branch of the row above that has only the other person', () => {
    const lists = rostersOf([
      ['TT', 'Chi đoàn', 'Họ tên Bí thư', 'SĐT', 'Họ tên Phó Bí thư', 'SĐT'],
      ['1', 'Khu 1', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '0912345679'],
      ['2', 'Khu 2', 'Bùi Văn Na', '0912345671', '', ''],
      ['3', '', 'Bùi Văn Núi', '0912345673', 'Sa Văn Na', '0912345672'],
      ['4', 'Khu 3', '', '', 'Lò Thị Mơ', '0912345674'],
      ['5', '', 'Lê Thị Cả', '0912345670', '', ''],
    ]);
    const placed = lists.map(({ table, people, layout }) =>
      people.map((text) => {
        const row = Number.parseInt(text, 10) - 1;
        return `${text}: ${table.rows[row]![1]}${layout.sections[row]}`;
      }),
    );
    expect(placed).toEqual([
      ['2: Hà Thị Bưởi: Khu 1', '3: Bùi Văn Na: Khu 2', '4: Bùi Văn Núi: ', '6: Lê Thị Cả: Khu 3'],
      ['2: Đinh Văn Mít: Khu 1', '4: Sa Văn Na: Khu 2', '5: Lò Thị Mơ: Khu 3'],
    ]);
  });

  it.each(['Tổng số đoàn viên', 'Tổng số'])('are no members in a table of counts: %s', (count) => {
    const table = tableOf([
      ['Chi đoàn', count, 'Họ tên Bí thư', 'SĐT', 'Họ tên Phó Bí thư', 'SĐT'],
      ['Khu 1', '25', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '0912345679'],
      ['Khu 2', '31', 'Lê Thị Cả', '0912345670', 'Sa Văn Na', '0912345671'],
    ]);
    const layouts = recognise(table, YOUTH).rosters.map(({ layout }) => layout);
    expect(layouts.filter((layout) => 'columns' in layout)).toEqual([]);
  });

  it('are in no branch of a row without a second person', () => {
    const [, deputies] = rostersOf([
      ['Thôn', 'Họ tên Bí thư', 'SĐT', 'Họ tên Phó Bí thư', 'SĐT'],
      ['Khu 1', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '0912345679'],
      ['Khu 2', 'Bùi Văn Na', '0912345671', '', ''],
      ['Khu 3', 'Lê Thị Cả', '0912345670', 'Sa Văn Na', '0912345672'],
    ]);
    expect(deputies?.people).toEqual(['2: Đinh Văn Mít', '4: Sa Văn Na']);
    expect(deputies?.layout.sections.filter((text) => text !== '')).toEqual([]);
  });

  it.each([
    ['Bí thư', 'Phó bí thư'],
    ['Chi hội trưởng', 'Chi hội phó'],
  ])('are two lists below the posts of heads and deputies: %s, %s', (head, deputy) => {
    const heads = [
      ['TT', 'Khu', head, '', deputy, ''],
      ['', '', 'Họ tên', 'SĐT', 'Họ tên', 'SĐT'],
      ['1', 'Khu 1', 'Hà Thị Bưởi', '0912345678', 'Đinh Văn Mít', '0912345679'],
      ['2', 'Khu 2', 'Lê Thị Cả', '0912345670', 'Sa Văn Na', '0912345671'],
    ];
    const lists = rostersOf(heads, ['A1:A2', 'B1:B2', 'C1:D1', 'E1:F1']);
    expect(lists.map(({ people }) => people)).toEqual([
      ['3: Hà Thị Bưởi', '4: Lê Thị Cả'],
      ['3: Đinh Văn Mít', '4: Sa Văn Na'],
    ]);
  });

  it('are one list if the plan names its column of names', () => {
    const { rosters, findings } = recognise(tableOf(rows), YOUTH, { A: 'name' });
    expect(rosters).toHaveLength(1);
    expect(findings.map(({ code }) => code)).not.toContain('two-people-in-a-row');
  });

  it('are a couple, which a person must decide, below headings of their own', () => {
    const couples = [['Chồng', '', 'Vợ', ''], ...rows];
    const merges = ['A1:B1', 'C1:D1'];
    expect(faultsOf(() => recognise(tableOf(couples, merges), YOUTH))).toHaveLength(1);
  });
});

describe('a list of names only beside another list', () => {
  const names = ['Bùi Đoàn Giang', 'Lê Thị Kim Vinh', 'Hà Đức Hùng', 'Đinh Thị Mít'];
  const list = [HEADER, first('1', 'Hà Thị Bưởi'), first('2', 'Vì Văn Ổi')];
  const warned = (rows: string[][]) =>
    recognise(tableOf(rows), YOUTH).findings.filter(({ code }) => code === 'rows-without-number');
  const alone = names.map((name) => [name]);

  it('is reported above or below it', () => {
    const below = warned([...list, [], ['Họ tên'], ...alone]);
    expect(below).toMatchObject([{ args: { count: 4 }, place: { row: 6 } }]);
    const above = warned([['DANH SÁCH'], ['Họ tên'], ...alone, ...list]);
    expect(above).toMatchObject([{ args: { count: 4 }, place: { row: 3 } }]);
  });

  it('is reported below it in other columns, beside other facts', () => {
    const facts = names.map((name) => ['', '', 'B1332463', name, '4/7/2018']);
    const below = warned([...list, [], ['', '', 'Mã', 'Người nộp đơn', 'Ngày nộp'], ...facts]);
    expect(below).toMatchObject([{ args: { count: 4 }, place: { row: 6 } }]);
  });

  it('is not seen in titles, places and a signature', () => {
    const title = [['ĐOÀN TNCS HỒ CHÍ MINH'], ['XÃ LAI ĐỒNG'], ['BCH ĐOÀN XÃ'], ['Khu Hà Thạch']];
    const signed = [[], ['', 'NGƯỜI LẬP BIỂU'], ['', 'Hà Văn Quýt Mơ']];
    expect(warned([...title, ...list, ...signed])).toEqual([]);
  });
});
