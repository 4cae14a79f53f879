import { describe, expect, it } from 'vitest';
import { branchTexts } from '../../../src/assign/rosters/branchText.js';
import { type Sheet, sheetOf, YOUTH } from '../../support/roster.js';

function textsOf(...sheets: Sheet[]): string[][] {
  const { texts: found } = branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
    sheets.map(() => (_: number, text: string) => /^(?:xã )?kiệt sơn$/i.test(text)),
    [],
  );
  return found.map((texts, t) =>
    texts.filter((_, row) => sheets[t].layout.kinds[row] === 'member'),
  );
}

describe('the old branch of a row', () => {
  it('is its column before the section above it', () => {
    const sheet = sheetOf('a.csv', 'name|branch', 'Hà An|Khu 1', '#Khu 2', 'Hà An|', 'Hà An|Khu 3');
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 2', 'Khu 3']]);
  });

  it('is the hamlet where only a remark below the list looks like a section', () => {
    const sheet = sheetOf('a.csv', 'name|address', 'Hà An|1', 'Hà Bình|2', '#- Như trên;');
    sheet.layout.columns[1]!.header = 'Khu';
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 2']]);
  });

  it('is the hamlet below a group heading of facts of a member', () => {
    const sheet = sheetOf('a.csv', 'name|address', 'Hà An|1', 'Hà Bình|2');
    sheet.layout.columns[1]!.header = 'Thông tin cá nhân / Khu';
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 2']]);
  });

  it('is the hamlet before the merger, unless another column has hamlets', () => {
    const sheet = sheetOf('a.csv', 'name|address|place', 'Hà An|1|5', 'Hà Bình|2|6');
    const [, first, second] = sheet.layout.columns;
    delete second!.field;
    [first!.header, second!.header] = ['Khu (trước sáp nhập)', 'Khu mới'];
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 2']]);
    [first!.header, second!.header] = ['Khu cũ', 'Khu'];
    expect(textsOf(sheet)).toEqual([['Khu 5', 'Khu 6']]);
    [first!.header, second!.header] = ['Khu mới', 'Khu sau sáp nhập'];
    expect(textsOf(sheet)).toEqual([['', '']]);
  });

  it('is one for all rows of a merged cell', () => {
    const sheet = sheetOf('a.csv', 'branch|name', 'Khu 1|Hà An', '|Hà Bình', '|Hà Chi');
    sheet.table.merges = [{ top: 1, bottom: 2, left: 0, right: 0 }];
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 1', '']]);
  });

  it('is the sheet name if each branch has a sheet', () => {
    const sheets = ['Khu 1', 'CĐ Trường THCS', 'Sheet3', 'Danh sách'].map((name) =>
      sheetOf(`a.xlsx:${name}`, 'name', 'Hà An'),
    );
    expect(textsOf(...sheets)).toEqual([['Khu 1'], ['CĐ Trường THCS'], [''], ['']]);
  });

  it('is the sheet name without the version of the list', () => {
    const names = ['Khu 1 bổ sung', 'Khu 2 bs', 'Khu Chiềng (đã sửa)', 'Khu Xuân Đủ'];
    const sheets = names.map((name) => sheetOf(`a.xlsx:${name}`, 'name', 'Hà An'));
    const branches = ['Khu 1', 'Khu 2', 'Khu Chiềng', 'Khu Xuân Đủ'];
    expect(textsOf(...sheets)).toEqual(branches.map((branch) => [branch]));
  });

  it.each([
    'BCH',
    'Ban chấp hành 2025',
    'BTV',
    'Kết nạp 2024',
    'Thu đoàn phí',
    'THU DP 2024',
    'Sổ theo dõi',
    'Điểm danh T6',
    'BHYT 2024',
    'Doi vien',
    'Công đoàn viên',
    'Hộ nghèo',
    'KET QUA',
    'Khác',
    '2024',
    'Năm 2025',
    'Thống kê',
    'Thong ke 2025',
    'Trưởng thành',
    'DSĐV',
    'P1',
    'Phòng thi số 2',
    'Ca 2',
    'Đợt 1 (2)',
    'thang 5',
    'Quý I',
    'T1',
    'T10.2024',
    'Tháng 10.2024',
    'Page 1',
    'Sheet1 (2)',
    'Copy of Sheet1',
    'Biểu 2',
    'PL1',
    'PL 3.1',
    'PL-02a',
    'PL.IV',
    'Hội PN',
    'Hội Nông dân',
    'hoi ccb 2',
    'HND',
    'ĐTN',
    'Đoàn Thanh niên',
  ])('is not the sheet %s beside others', (name) => {
    const sheets = ['Khu 1', name].map((each) => sheetOf(`a.xlsx:${each}`, 'name', 'Hà An'));
    expect(textsOf(...sheets)).toEqual([['Khu 1'], ['']]);
  });

  it.each([
    ['1. Khu Chiềng', 'Khu Chiềng'],
    ['2.Khu Lèn', 'Khu Lèn'],
    ['Khu Mít (25)', 'Khu Mít'],
    ['Khu Mít - 25 HV', 'Khu Mít'],
    ['DS Khu Xuân', 'Khu Xuân'],
    ['Tổ 5', 'Tổ 5'],
    ['PL 3.1 - Khu Lèn', 'Khu Lèn'],
    ['Phụ lục 2 - Chi đoàn khu 3', 'Chi đoàn khu 3'],
    ['DS kết nạp', ''],
    ['Thu đoàn phí khu 2', 'khu 2'],
    ['Thu phí Khu Bến Thân', 'Khu Bến Thân'],
    ['Thu phi khu Lon', 'khu Lon'],
    ['Điểm danh chi đoàn khu 3', 'chi đoàn khu 3'],
    ['Đoàn viên bản Mỏ', 'bản Mỏ'],
    ['Danh sách đoàn viên CĐ Khu 4', 'CĐ Khu 4'],
    ['Thu phí', ''],
    ['Danh sach ban giao', ''],
    ['Danh sách tổ chức', ''],
  ])('is the sheet without number, count and word for a list: %s', (name, branch) => {
    const sheets = ['Khu 1', name].map((each) => sheetOf(`a.xlsx:${each}`, 'name', 'Hà An'));
    expect(textsOf(...sheets)).toEqual([['Khu 1'], [branch]]);
  });

  it('is not the sheet of a gender beside the other one', () => {
    const sheets = (...names: string[]) =>
      names.map((name) => sheetOf(`a.xlsx:${name}`, 'name', 'Hà An'));
    expect(textsOf(...sheets('Nam', 'Nữ'))).toEqual([[''], ['']]);
    expect(textsOf(...sheets('Nam', 'Bắc'))).toEqual([['Nam'], ['Bắc']]);
  });

  it.each([
    'Trường Thành',
    'Phú Lục',
    'BCH quân sự',
    'Cán bộ Giáo viên',
    'Ban Chấp Hành Phường',
    'Phòng Văn hóa',
    'Ca Đình',
    'Phố 1',
    '4',
  ])('is the sheet %s, which only resembles a kind of list', (name) => {
    const sheets = ['Khu 1', name].map((each) => sheetOf(`a.xlsx:${each}`, 'name', 'Hà An'));
    expect(textsOf(...sheets)).toEqual([['Khu 1'], [name]]);
  });

  it('is not a sheet without a place beside a fuller list with other branches', () => {
    const rows = ['Hà An|Khu 1', 'Hà Bình|Khu 2', 'Hà Chi|Xuân'];
    const roster = sheetOf('a.xlsx:Toàn xã', 'name|branch', ...rows);
    const beside = (name: string) => sheetOf(`a.xlsx:${name}`, 'name', 'Hà Mít', 'Hà Na');
    expect(textsOf(roster, beside('Hiến máu'))[1]).toEqual(['', '']);
    expect(textsOf(roster, beside('Xuân'))[1]).toEqual(['Xuân', 'Xuân']);
    expect(textsOf(roster, beside('Khu 3'))[1]).toEqual(['Khu 3', 'Khu 3']);
    expect(textsOf(roster, beside('CĐ Hạ'))[1]).toEqual(['CĐ Hạ', 'CĐ Hạ']);
  });

  it('is not a sheet of people who are on several others', () => {
    const words = 'An Bình Chi Đào Giang Hải Khánh Lâm Mít Na Ổi Sen'.split(' ');
    const names = words.map((word) => `Hà ${word}`);
    const sheet = (name: string, people: string[]) => sheetOf(`a.xlsx:${name}`, 'name', ...people);
    const of = (...sheets: Sheet[]) => textsOf(...sheets).map(([first]) => first);
    const branches = [sheet('Xuân', names.slice(0, 6)), sheet('Hạ', names.slice(6))];
    const donors = sheet('Hiến máu', names.slice(2, 10));
    const team = sheet(
      'Đội TNTN',
      names.filter((_, at) => at % 3 === 0),
    );
    expect(of(donors, ...branches)).toEqual(['', 'Xuân', 'Hạ']);
    expect(of(donors, team, ...branches)).toEqual(['', '', 'Xuân', 'Hạ']);
    const strangers = sheet('Thu', ['Lê Ổi', 'Lê Cam', ...names.slice(3, 9)]);
    expect(of(...branches, strangers)).toEqual(['Xuân', 'Hạ', 'Thu']);
  });

  it('is not a sheet of names that are on one fuller list', () => {
    const names = 'An Bình Chi Đào Giang Hải'.split(' ').map((word) => `Hà ${word}`);
    const roster = (birth: string) =>
      sheetOf('a.xlsx:HV', 'name|birth', ...names.map((name) => `${name}|${birth}`));
    const beside = (sheet: string, people: string[]) =>
      sheetOf(`a.xlsx:${sheet}`, 'name', ...people);
    const second = (...sheets: Sheet[]) => textsOf(...sheets)[1]![0];
    expect(second(roster('1990'), beside('Vay vốn', names.slice(1)))).toBe('');
    expect(second(roster('1990'), beside('Khu 2', names.slice(1)))).toBe('Khu 2');
    expect(second(roster(''), beside('Vay vốn', names.slice(1)))).toBe('Vay vốn');
    expect(second(roster('1990'), beside('Xuân', ['Lê Na', 'Lê Sen', ...names.slice(3)]))).toBe(
      'Xuân',
    );
  });

  it('is a sheet whose people only have the names of people on several others', () => {
    const names = 'An Bình Chi Đào Giang Hải'.split(' ').map((word) => `Hà ${word}`);
    const rowsOf = (births: (at: number) => string) =>
      names.map((name, at) => `${name}|${births(at)}`);
    const sheet = (name: string, rows: string[]) =>
      sheetOf(`a.xlsx:${name}`, 'name|birth', ...rows);
    const known = rowsOf((at) => `0${at + 1}/03/2001`);
    const branches = [sheet('Xuân', known.slice(0, 3)), sheet('Hạ', known.slice(3))];
    const thirdOf = (births: (at: number) => string) =>
      textsOf(...branches, sheet('Thu', rowsOf(births)))[2]![0];
    expect(thirdOf((at) => `0${at + 1}/04/2001`)).toBe('Thu');
    expect(thirdOf(() => '2002')).toBe('Thu');
    expect(thirdOf((at) => `0${at + 1}/03/2001`)).toBe('');
    expect(thirdOf(() => '2001')).toBe('');
    expect(thirdOf(() => '')).toBe('');
  });

  it('is the file name if each branch of a folder has a file', () => {
    const files = [
      'Thôn 1',
      'Công an xã',
      'Trường THCS Hoa Sơn',
      'Bản chính',
      'Thôn 2 - 30.6.2025',
    ];
    const sheets = files.map((name) => sheetOf(`Hoa Sơn/${name}.csv`, 'name', 'Hà An'));
    expect(textsOf(...sheets)).toEqual([
      ['Thôn 1'],
      ['Công an xã'],
      ['Trường THCS Hoa Sơn'],
      [''],
      ['Thôn 2'],
    ]);
  });

  it('is not a file name that alone in its folder begins like a place, nor one of several branches', () => {
    const alone = sheetOf('Khu vực 1/Thôn 1.csv', 'name', 'Hà An');
    const titled = ['Thôn 1', 'Thôn 2'].map((name) =>
      sheetOf(`b/${name}.csv`, 'name|branch', 'Hà An|Khu 9', 'Hà Bình|'),
    );
    expect(textsOf(alone, ...titled)).toEqual([[''], ['Khu 9', ''], ['Khu 9', '']]);
  });

  it('is the name of a single sheet only with a prefix', () => {
    expect(textsOf(sheetOf('a.xlsx:Chi đoàn Khu 1', 'name', 'Hà An'))).toEqual([
      ['Chi đoàn Khu 1'],
    ]);
    expect(textsOf(sheetOf('a.xlsx:Phú Hộ', 'name', 'Hà An'))).toEqual([['']]);
  });

  it('is the title if neither row nor sheet names it, before the file name', () => {
    const listed = (name: string) => {
      const sheet = sheetOf(name, 'name', 'Hà An', '#Khu 2', 'Hà Bình');
      sheet.layout.titleBranch = 'Chi đoàn Khu 3';
      return sheet;
    };
    expect(textsOf(listed('Chi đoàn Khu 4.csv'))).toEqual([['Chi đoàn Khu 3', 'Khu 2']]);
    // A sheet is copied with its title.
    expect(textsOf(listed('a.xlsx:Khu 1'), listed('a.xlsx:Khu 5'))).toEqual([
      ['Khu 1', 'Khu 2'],
      ['Khu 5', 'Khu 2'],
    ]);
  });

  it('is the title of each sheet if the titles differ and its name is no place', () => {
    const titled = (name: string, title: string) => {
      const sheet = sheetOf(`a.xlsx:${name}`, 'name', 'Hà An');
      sheet.layout.titleBranch = title;
      return sheet;
    };
    const branches = (...sheets: Sheet[]) => textsOf(...sheets).flat();
    expect(branches(titled('A1', 'Chi đoàn Khu 1'), titled('B7', 'Chi đoàn Khu 2'))).toEqual([
      'Chi đoàn Khu 1',
      'Chi đoàn Khu 2',
    ]);
    const copied = ['Xuân', 'Mơ'].map((name) => titled(name, 'Chi đoàn khu Xuân'));
    expect(branches(...copied)).toEqual(['Xuân', 'Mơ']);
    const others = titled('Mơ', 'Chi đoàn khu Mơ');
    expect(branches(titled('Khu 5', 'Chi đoàn Khu 1'), others)).toEqual(['Khu 5', 'Mơ']);
    // Branches of another organisation.
    const women = ['CH Khu 1', 'CH Khu 2'].map((name) => titled(name, name.slice(3)));
    expect(branches(...women)).toEqual(['CH Khu 1', 'CH Khu 2']);
  });

  it('is the column of hamlets if the list names no branch, with the word of its heading', () => {
    const list = (heading: string, ...cells: string[]) => {
      const sheet = sheetOf('a.csv', 'name|address', ...cells.map((cell) => `Hà An|${cell}`));
      sheet.layout.columns[1].header = heading;
      return sheet;
    };
    expect(textsOf(list('Khu', '5', 'Chiềng', 'khu 6', ''))).toEqual([
      ['Khu 5', 'Khu Chiềng', 'khu 6', ''],
    ]);
    expect(textsOf(list('Tên thôn (TDP) *', 'Đồng Tâm', 'TDP 3'))).toEqual([['Đồng Tâm', 'TDP 3']]);
    expect(textsOf(list('ten_thon', 'Bến'))).toEqual([['Thôn Bến']]);
    expect(textsOf(list('Nơi ở / Xóm', 'Bến'))).toEqual([['Xóm Bến']]);
    expect(textsOf(list('Quê quán / Xóm', 'Bến'))).toEqual([['']]);
    expect(textsOf(list('Khu phố', '38/2 ấp 4', '12 Lê Lợi', 'Khu 1'))).toEqual([['', '', '']]);
  });

  it('is the column of branches of another organisation if the list names none of its own', () => {
    const list = (heading: string, ...cells: string[]) => {
      const sheet = sheetOf('a.csv', 'name|x', ...cells.map((cell) => `Hà An|${cell}`));
      sheet.layout.columns[1].header = heading;
      delete sheet.layout.columns[1].field;
      return sheet;
    };
    expect(textsOf(list('Chi hội', 'Chi hội Khu 1', 'Khu 2'))).toEqual([
      ['Chi hội Khu 1', 'Khu 2'],
    ]);
    expect(textsOf(list('Chi hội phụ nữ', 'Khu 1'))).toEqual([['Khu 1']]);
    expect(textsOf(list('Chi hội', 'Khu 1', '', ''))).toEqual([['', '', '']]);
    expect(textsOf(list('Chi bộ', 'Chi bộ 1'))).toEqual([['']]);
    expect(textsOf(list('Chi hội trưởng', 'Khu 1'))).toEqual([['']]);
    const beside = list('Chi hội', 'Khu 1');
    beside.layout.sections = ['', 'Khu 3'];
    expect(textsOf(beside)).toEqual([['Khu 3']]);
  });

  it('is the hamlet of addresses in the commune of the list, if nothing else names a branch', () => {
    const list = (...cells: string[]) =>
      sheetOf('a.csv', 'name|address', ...cells.map((cell) => `Hà An|${cell}`));
    const alone = ['Khu 5', 'khu Mít 1', 'TDP 3', 'Xóm Bến', ''];
    expect(textsOf(list(...alone))).toEqual([alone]);
    const behind = ['xã Kiệt Sơn', 'Kiệt Sơn, Tân Sơn, Phú Thọ', 'huyện Tân Sơn'];
    expect(textsOf(list(...behind.map((commune) => `Khu 5, ${commune}`)))).toEqual([
      ['Khu 5', 'Khu 5', 'Khu 5'],
    ]);
    expect(
      textsOf(
        list('12 ngõ 3, tổ 2, khu 5', 'Khu Dọc Kiệt Sơn', 'xóm 2 xã Kiệt Sơn', 'Tổ 4', 'Khu 1'),
      ),
    ).toEqual([['khu 5', 'Khu Dọc', 'xóm 2', 'Tổ 4', 'Khu 1']]);
    const elsewhere = [
      'Khu 5, Tân Phú',
      'Xã Tân Phú, khu 5',
      'khu 5 xã Tân Phú',
      'Khu công nghiệp',
    ];
    for (const cell of elsewhere) {
      expect(textsOf(list(...Array(4).fill('Khu 1'), cell))).toEqual([
        [...Array(4).fill('Khu 1'), ''],
      ]);
      expect(textsOf(list('Khu 1', 'Khu 2', cell))).toEqual([['', '', '']]);
    }
    expect(textsOf(list('12 Lê Lợi', 'Khu 1', 'Xã Kiệt Sơn'))).toEqual([['', '', '']]);
  });

  it('is the hamlet above the header if nothing else names one', () => {
    const list = (file: string, heading: string, ...rows: string[]) => {
      const sheet = sheetOf(file, heading, ...rows);
      sheet.layout.hamletAbove = 'Khu Mít 1';
      return sheet;
    };
    const addresses = (...texts: string[]) =>
      list('d.csv', 'name|address', ...texts.map((text) => `Hà An|${text}, xã Kiệt Sơn`));
    expect(
      textsOf(addresses('khu Mít 01', 'Khu 2', 'Số 5'), addresses('Khu 1', 'Khu 2', 'Khu Mít 1')),
    ).toEqual([Array(3).fill('Khu Mít 1'), ['', '', '']]);
    const hamlets = list('a.csv', 'name|address', 'Hà An|Bến');
    hamlets.layout.columns[1].header = 'Khu';
    expect(
      textsOf(
        list('b.csv', 'name', 'Hà An'),
        hamlets,
        list('chi đoàn Bến Gạo.csv', 'name', 'Hà An'),
        list('c.csv', 'name|branch', 'Hà An|Khu 1', 'Hà Bình|'),
      ),
    ).toEqual([['Khu Mít 1'], ['Khu Bến'], ['chi đoàn Bến Gạo'], ['Khu 1', '']]);
  });

  it('is no column of hamlets beside a branch, a section, a sheet, a title or a file that names one', () => {
    const rows = ['Hà An|Khu 5', 'Hà Bình|Khu 6'];
    const list = (file: string, ...all: string[]) => {
      const sheet = sheetOf(file, 'name|address', ...all);
      sheet.layout.columns[1].header = 'Khu';
      return sheet;
    };
    expect(textsOf(list('a.csv', '#Khu 1', ...rows))).toEqual([['Khu 1', 'Khu 1']]);
    expect(textsOf(list('a.xlsx:Chi đoàn Khu 1', ...rows))).toEqual([
      ['Chi đoàn Khu 1', 'Chi đoàn Khu 1'],
    ]);
    expect(textsOf(list('Chi đoàn Khu 1.csv', ...rows))).toEqual([
      ['Chi đoàn Khu 1', 'Chi đoàn Khu 1'],
    ]);
    const titled = list('a.csv', ...rows);
    titled.layout.titleBranch = 'Chi đoàn Khu 1';
    expect(textsOf(titled)).toEqual([['Chi đoàn Khu 1', 'Chi đoàn Khu 1']]);
  });

  it('is a carried column of hamlets, but not of committees', () => {
    expect(textsOf(sheetOf('a.csv', 'name|address|+Thôn', 'Hà An|12 Lê Lợi|Bến'))).toEqual([
      ['Thôn Bến'],
    ]);
    expect(textsOf(sheetOf('a.csv', 'name|+Ban', 'Hà An|Tổ chức'))).toEqual([['']]);
  });
});
