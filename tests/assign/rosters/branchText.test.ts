import { describe, expect, it } from 'vitest';
import { branchTexts } from '../../../src/assign/rosters/branchText.js';
import { type Sheet, sheetOf, YOUTH } from '../../support/roster.js';

function textsOf(...sheets: Sheet[]): string[][] {
  return branchTexts(
    sheets.map(({ table }) => table),
    sheets.map(({ layout }) => layout),
    YOUTH,
  ).map((texts, t) => texts.filter((_, row) => sheets[t].layout.kinds[row] === 'member'));
}

describe('the old branch of a row', () => {
  it('is its column before the section above it', () => {
    const sheet = sheetOf('a.csv', 'name|branch', 'Hà An|Khu 1', '#Khu 2', 'Hà An|', 'Hà An|Khu 3');
    expect(textsOf(sheet)).toEqual([['Khu 1', 'Khu 2', 'Khu 3']]);
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

  it.each([
    'BCH',
    'Ban chấp hành 2025',
    'BTV',
    'Kết nạp 2024',
    '2024',
    'Năm 2025',
    'Thống kê',
    'Thong ke 2025',
    'Trưởng thành',
    'DSĐV',
  ])('is not the sheet %s beside others', (name) => {
    const sheets = ['Khu 1', name].map((each) => sheetOf(`a.xlsx:${each}`, 'name', 'Hà An'));
    expect(textsOf(...sheets)).toEqual([['Khu 1'], ['']]);
  });

  it.each(['Trường Thành', 'Phú Lục', 'BCH quân sự', 'Cán bộ Giáo viên', 'Ban Chấp Hành Phường'])(
    'is the sheet %s, which only resembles a kind of list',
    (name) => {
      const sheets = ['Khu 1', name].map((each) => sheetOf(`a.xlsx:${each}`, 'name', 'Hà An'));
      expect(textsOf(...sheets)).toEqual([['Khu 1'], [name]]);
    },
  );

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
});
