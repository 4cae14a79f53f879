import { describe, expect, it } from 'vitest';
import { communesOfCountry } from '../../../src/app/country.js';
import { knownCommunes } from '../../../src/communes/names/knownCommunes.js';
import { communeOrigins } from '../../../src/communes/origin/origin.js';
import type { Layout, NoRoster } from '../../../src/model/index.js';
import { faultsOf } from '../../support/faults.js';
import { type Sheet, sheetOf, YOUTH } from '../../support/roster.js';

const KNOWN = ['Xã Kiệt Sơn', 'Xã Đồng Sơn', 'Phường Phong Châu', 'Thị trấn Phong Châu'];

interface OriginSettings {
  target?: string;
  known?: string[];
  planned?: (string | undefined)[];
  letterheads?: string[][];
}

function originsOf(
  sheets: Sheet[],
  { known = KNOWN, planned = [], letterheads = [], target }: OriginSettings = {},
) {
  return communeOrigins({
    tables: sheets.map(({ table }) => table),
    layouts: sheets.map(({ layout }): Layout | NoRoster => layout),
    profile: YOUTH,
    known: knownCommunes(known),
    planned: sheets.map((_, t) => planned[t]),
    letterheads: sheets.map((_, t) => (letterheads[t] ?? []).map((text, row) => ({ row, text }))),
    areas: sheets.map(() => []),
    isListed: () => false,
    ...(target !== undefined && { country: { gazetteer: communesOfCountry(), target } }),
  });
}

const plain = (file: string) => sheetOf(file, 'name', 'Hà Văn An', '', '#Khu 1', 'Bùi Thị Bình');
const withColumn = (...communes: string[]) =>
  sheetOf('dong-son.csv', 'name|commune', ...communes.map((commune) => `Hà Văn An|${commune}`));

describe('the old commune of a list', () => {
  it('is read from the plan, then from a column, the letterhead, the sheet name and the file name', () => {
    const sheets = [withColumn('Kiệt Sơn')];
    const letterheads = [['Đoàn phường Phong Châu']];
    const { communes, sources } = originsOf(sheets, { planned: ['xã Đồng Sơn'], letterheads });
    expect(communes).toEqual([['', 'Xã Đồng Sơn']]);
    expect(sources[0]).toEqual({ commune: 'Xã Đồng Sơn', by: 'plan' });

    expect(originsOf(sheets, { letterheads }).communes).toEqual([['', 'Xã Kiệt Sơn']]);
    expect(originsOf(sheets, { letterheads }).sources[0]?.by).toBe('column');

    const byLetterhead = originsOf([plain('dong-son.xlsx:Kiệt Sơn')], { letterheads });
    expect(byLetterhead.communes[0][1]).toBe('Phường Phong Châu');
    expect(byLetterhead.sources[0]).toEqual({
      commune: 'Phường Phong Châu',
      by: 'letterhead',
      row: 0,
    });

    const bySheet = originsOf([plain('dong-son.xlsx:Kiệt Sơn')]);
    expect(bySheet.sources[0]).toEqual({ commune: 'Xã Kiệt Sơn', by: 'sheet-name' });
    const byFile = originsOf([plain('dong-son.xlsx:Sheet1')]);
    expect(byFile.sources[0]).toEqual({ commune: 'Xã Đồng Sơn', by: 'file-name' });
  });

  it('is not read from a sheet name that a program gave', () => {
    for (const sheet of ['Trang tính1', 'trang tính 2', 'Trang 1', 'Sheet1']) {
      const { sources } = originsOf([plain(`a.xlsx:${sheet}`)], { known: [], target: '' });
      expect([sheet, sources[0]?.commune]).toEqual([sheet, undefined]);
    }
  });

  it('is given to rows of members only', () => {
    expect(originsOf([plain('dong-son.csv')]).communes).toEqual([
      ['', 'Xã Đồng Sơn', '', '', 'Xã Đồng Sơn'],
    ]);
  });

  it('is reported with the place where it was read', () => {
    const { findings } = originsOf([plain('a.xlsx:Sheet1')], {
      letterheads: [['HUYỆN ĐOÀN TÂN SƠN', 'BCH ĐOÀN XÃ KIỆT SƠN']],
    });
    expect(findings).toEqual([
      {
        level: 'info',
        code: 'commune-by-letterhead',
        args: { commune: 'Xã Kiệt Sơn' },
        place: { file: 'a.xlsx', sheet: 'Sheet1', row: 2 },
      },
    ]);
  });

  it('is that of the other sheets of a workbook, before that of the file name', () => {
    const sheets = [plain('dong-son.xlsx:Khu 1'), plain('dong-son.xlsx:Khu 2')];
    const { sources } = originsOf(sheets, { letterheads: [['Đoàn xã Kiệt Sơn']] });
    expect(sources[1]).toEqual({ commune: 'Xã Kiệt Sơn', by: 'workbook' });
  });

  it('is not that of the other sheets if they differ', () => {
    const sheets = ['1', '2', '3'].map((sheet) => plain(`a.xlsx:Khu ${sheet}`));
    const { sources, problems } = originsOf(sheets, {
      letterheads: [['Đoàn xã Kiệt Sơn'], ['Đoàn xã Đồng Sơn']],
    });
    expect(sources[2]).toBeUndefined();
    expect(problems).toMatchObject([{ table: 2, text: '', candidates: [], members: 2 }]);
  });
});

describe('a column of communes', () => {
  it('counts row by row, and leaves blank rows to the list', () => {
    const { communes, sources } = originsOf([withColumn('Kiệt Sơn', '', 'P. Phong Châu')]);
    expect(communes).toEqual([['', 'Xã Kiệt Sơn', 'Xã Đồng Sơn', 'Phường Phong Châu']]);
    expect(sources[0]?.by).toBe('column');
  });

  it('has one text for all rows of a merged cell', () => {
    const sheet = withColumn('Kiệt Sơn', '', '');
    sheet.table.merges = [{ top: 1, bottom: 2, left: 1, right: 1 }];
    expect(originsOf([sheet]).communes).toEqual([
      ['', 'Xã Kiệt Sơn', 'Xã Kiệt Sơn', 'Xã Đồng Sơn'],
    ]);
  });

  it('with a text that is only similar becomes one question, not a guess', () => {
    const { communes, problems } = originsOf([withColumn('Kiệt Sớn 2', 'KIỆT SỚN 2', 'Kiệt Sơn')]);
    expect(communes).toEqual([['', '', '', 'Xã Kiệt Sơn']]);
    expect(problems).toEqual([
      {
        table: 0,
        row: 1,
        rows: [1, 2],
        text: 'Kiệt Sớn 2',
        candidates: ['Xã Kiệt Sơn'],
        isNear: true,
        members: 2,
      },
    ]);
  });

  it('with a name of two communes is a question with both', () => {
    const { communes, problems } = originsOf([withColumn('Phong Châu')]);
    expect(communes).toEqual([['', '']]);
    expect([...problems[0].candidates].sort()).toEqual([
      'Phường Phong Châu',
      'Thị trấn Phong Châu',
    ]);
  });
});

describe('a list that names several communes', () => {
  it('is a question with all of them, and does not fall back to its file name', () => {
    const { communes, problems } = originsOf([plain('dong-son.csv')], {
      letterheads: [['Đoàn xã Kiệt Sơn', 'Đoàn phường Phong Châu']],
    });
    expect(communes[0].every((commune) => commune === '')).toBe(true);
    expect(problems).toMatchObject([
      { text: '', candidates: ['Xã Kiệt Sơn', 'Phường Phong Châu'], members: 2 },
    ]);
  });
});

describe('a list of people who are moved', () => {
  const communeOf = (...letterhead: string[]) =>
    originsOf([plain('a.xlsx:Sheet1')], { letterheads: [letterhead] }).communes[0][1];

  it.each([
    'đảng viên bàn giao về Đảng bộ xã Đồng Sơn',
    'DANH SÁCH ĐOÀN VIÊN CHUYỂN SINH HOẠT ĐẾN ĐOÀN XÃ ĐỒNG SƠN',
    'chuyển hồ sơ sang xã Đồng Sơn',
  ])('is of the commune from which they are: %s', (title) => {
    expect(communeOf('ĐẢNG ỦY XÃ KIỆT SƠN', title)).toBe('Xã Kiệt Sơn');
    expect(communeOf(title)).toBe('Xã Đồng Sơn');
  });

  it('is a question if it names where they are from in another commune', () => {
    expect(communeOf('ĐẢNG ỦY XÃ KIỆT SƠN', 'Đảng viên chuyển đến từ xã Đồng Sơn')).toBe('');
  });
});

describe('a plan', () => {
  it('with communes that the branch table does not have is wrong, once for each', () => {
    const sheets = [plain('a.xlsx:1'), plain('a.xlsx:2'), plain('b.csv')];
    const faults = faultsOf(() =>
      originsOf(sheets, { planned: ['Xã Kiệt Son 2', 'Xã Kiệt Son 2', 'Phong Châu'] }),
    );
    expect(faults.map(({ code, args, place }) => [code, args.text, place?.file])).toEqual([
      ['plan-commune-unknown', 'Xã Kiệt Son 2', 'a.xlsx'],
      ['plan-commune-unknown', 'Phong Châu', 'b.csv'],
    ]);
    expect(faultsOf(() => originsOf(sheets, { planned: ['Xã Kiệt Sơnn'] }))[0]?.args.known).toBe(
      'Xã Kiệt Sơn, Thị trấn Phong Châu, Phường Phong Châu, Xã Đồng Sơn',
    );
  });
});

describe('a commune of the plan', () => {
  const findingsOf = (planned: string, letterhead: string, known = KNOWN) =>
    originsOf([plain('a.csv')], {
      planned: [planned],
      letterheads: [['HUYỆN TÂN SƠN', letterhead]],
      known,
      target: '',
    }).findings.filter(({ level }) => level === 'warning');

  it.each([
    ['with', KNOWN],
    ['without', []],
  ])('is reported if the letterhead names another one, %s a branch table', (_, known) => {
    expect(findingsOf('Xã Kiệt Sơn', 'BCH ĐOÀN XÃ ĐỒNG SƠN', known)).toMatchObject([
      {
        code: 'plan-commune-differs',
        args: { planned: 'Xã Kiệt Sơn', commune: 'Xã Đồng Sơn' },
        place: { file: 'a.csv', row: 2 },
      },
    ]);
  });

  it.each([
    ['the same one', 'Xã Đồng Sơn', 'BCH ĐOÀN XÃ ĐỒNG SƠN'],
    ['the new commune', 'Xã Kiệt Sơn', 'BCH ĐOÀN XÃ LAI ĐỒNG'],
    ['no commune', 'Xã Kiệt Sơn', 'DANH SÁCH ĐOÀN VIÊN'],
  ])('is not reported if the letterhead names %s', (_, planned, letterhead) => {
    expect(findingsOf(planned, letterhead)).toEqual([]);
  });
});

describe('without a branch table', () => {
  it('joins spellings of one commune in all lists', () => {
    const column = sheetOf('c.csv', 'name|commune', 'Hà Văn An|Kiệt Sơn', 'Hà Văn An|XÃ KIỆT SƠN');
    const sheets = [plain('a.csv'), plain('b.csv'), column, plain('kietson.csv')];
    const { communes, problems } = originsOf(sheets, {
      known: [],
      planned: ['kiệt sơn'],
      letterheads: [[], ['BCH ĐOÀN XÃ KIỆT SƠN', 'Đoàn xã Kiệt Sơn, huyện Tân Sơn']],
    });
    expect(new Set(communes.flat())).toEqual(new Set(['', 'Xã Kiệt Sơn']));
    expect(problems).toEqual([]);
  });

  it('asks about a list that names no commune', () => {
    expect(originsOf([plain('danh-sach.csv')], { known: [] }).problems).toMatchObject([
      { text: '', candidates: [], members: 2 },
    ]);
  });

  it('reads a section row before the letterhead and after the plan', () => {
    const sheet = plain('dong-son.csv');
    const communes = ['', 'Xã Kiệt Sơn', 'Xã Kiệt Sơn', 'DANH SÁCH ĐOÀN VIÊN XÃ ĐỒNG SƠN'];
    sheet.layout.communes = [...communes, communes[3]];
    const letterheads = [['Đoàn phường Phong Châu']];
    const bySection = originsOf([sheet], { letterheads });
    expect(bySection.communes[0].filter((text) => text !== '')).toEqual([
      'Xã Kiệt Sơn',
      'Xã Đồng Sơn',
    ]);
    expect(bySection.sources[0]?.by).toBe('section');
    expect(originsOf([sheet], { planned: ['Xã Đồng Sơn'] }).communes[0][1]).toBe('Xã Đồng Sơn');
  });
});

describe('among the communes of the country', () => {
  const COUNTRY = { known: [], target: '' };
  const foundIn = (sheets: string[], settings: OriginSettings = {}) =>
    originsOf(sheets.map(plain), { ...COUNTRY, ...settings }).sources.map(
      (source) => source?.commune,
    );

  it('reads sheet names if all sheets are named after communes, or have the type', () => {
    expect(foundIn(['a.xlsx:Kiệt Sơn', 'a.xlsx:Lai Đồng'])).toEqual(['Xã Kiệt Sơn', 'Xã Lai Đồng']);
    expect(foundIn(['a.xlsx:xã Kiệt Sơn', 'a.xlsx:Khu 2'])[0]).toBe('Xã Kiệt Sơn');
    const communes = ['a.xlsx:Kiệt Sơn', 'a.xlsx:Lai Đồng'];
    expect(foundIn([...communes, 'a.xlsx:Toàn xã', 'a.xlsx:Sheet4']).slice(0, 2)).toEqual([
      'Xã Kiệt Sơn',
      'Xã Lai Đồng',
    ]);
    expect(foundIn(['a.xlsx:Kiệt Sơn', 'a.xlsx:Toàn xã'])).toEqual([undefined, undefined]);
    // Hamlets, of which one is called like a commune.
    expect(foundIn(['kiet-son.xlsx:Lai Đồng', 'kiet-son.xlsx:Khu 2'])).toEqual([
      'Xã Kiệt Sơn',
      'Xã Kiệt Sơn',
    ]);
  });

  it('reads names with another type where their district has one commune of the name', () => {
    const file = ['a.xlsx:Sheet1'];
    const below = (...lines: string[]) => foundIn(file, { letterheads: [lines] });
    expect(below('THỊ ĐOÀN PHÚ THỌ', 'ĐOÀN PHƯỜNG PHÚ HỘ')).toEqual(['Xã Phú Hộ']);
    expect(below('ĐOÀN XÃ PHONG CHÂU, THỊ XÃ PHÚ THỌ')).toEqual(['Phường Phong Châu']);
    expect(foundIn(['Thị xã Phú Thọ/Phường Phú Hộ.xlsx:Sheet1'])).toEqual(['Xã Phú Hộ']);
    expect(foundIn(['thi xa Phu Tho/ds phuong Phu Ho/ds.xlsx:Sheet1'])).toEqual(['Xã Phú Hộ']);
    const column = withColumn('Phường Phú Hộ', 'Xã Hà Thạch');
    const letterheads = [['THỊ ĐOÀN PHÚ THỌ']];
    expect(originsOf([column], { ...COUNTRY, letterheads }).communes[0]!.slice(1)).toEqual([
      'Xã Phú Hộ',
      'Xã Hà Thạch',
    ]);
  });

  it('reads sheet names below a letterhead of the new commune, and asks if it may be the old one', () => {
    const sheets = ['a.xlsx:Kiệt Sơn', 'a.xlsx:Lai Đồng'];
    const below = (line: string) => foundIn(sheets, { letterheads: sheets.map(() => [line]) });
    const bySheet = ['Xã Kiệt Sơn', 'Xã Lai Đồng'];
    expect(below('ĐOÀN XÃ LAI ĐỒNG (MỚI)')).toEqual(bySheet);
    expect(below('Danh sách đoàn viên xã Lai Đồng mới')).toEqual(bySheet);
    expect(below('ĐOÀN XÃ LAI ĐỒNG (SAU SÁP NHẬP), TỈNH PHÚ THỌ')).toEqual(bySheet);
    expect(below('Đoàn xã Lai Đồng')).toEqual(bySheet);
    const one = foundIn(['a.xlsx:Kiệt Sơn'], { letterheads: [['Đoàn xã Lai Đồng']] });
    expect(one).toEqual([undefined]);
    const members = 'DANH SÁCH ĐOÀN VIÊN XÃ LAI ĐỒNG MỚI KẾT NẠP';
    expect(foundIn(['a.csv'], { letterheads: [[members]] })).toEqual(['Xã Lai Đồng']);
    expect(foundIn(['a.csv'], { letterheads: [['ĐOÀN XÃ LAI ĐỒNG (MỚI)']] })).toEqual([undefined]);
  });

  it('takes the name beside a former commune for that of the new one', () => {
    const named = (...lines: string[]) => foundIn(['a.csv'], { letterheads: [lines] })[0];
    expect(named('ĐẢNG BỘ XÃ LAI ĐỒNG', 'CHI BỘ KHU CHIỀNG (XÃ KIỆT SƠN CŨ)')).toBe('Xã Kiệt Sơn');
    expect(named('ĐOÀN XÃ LAI ĐỒNG', 'Chi đoàn khu Mít, xã Kiệt Sơn cũ')).toBe('Xã Kiệt Sơn');
    expect(named('ĐOÀN XÃ LAI ĐỒNG', 'Chi đoàn khu Mít, xã Lai Đồng (cũ)')).toBe('Xã Lai Đồng');
    // Without `cũ`, either may be meant, and Phú Hộ became part of another commune.
    expect(named('ĐẢNG BỘ XÃ LAI ĐỒNG', 'CHI BỘ XÃ KIỆT SƠN')).toBeUndefined();
    expect(named('ĐẢNG BỘ XÃ LAI ĐỒNG', 'CHI BỘ XÃ PHÚ HỘ CŨ')).toBeUndefined();
  });

  it('reads a sheet name of one syllable only after the type', () => {
    expect(foundIn(['a.xlsx:Buổi 1', 'a.xlsx:Buoi 2'])).toEqual([undefined, undefined]);
    expect(foundIn(['kiet-son.xlsx:Buoi 1'])).toEqual(['Xã Kiệt Sơn']);
    expect(foundIn(['a.xlsx:phường Bưởi'])).toEqual(['Phường Bưởi']);
  });

  it('does not read a commune of one syllable from the start of an unknown name', () => {
    const named = (line: string) => foundIn(['a.csv'], { letterheads: [[line]] })[0];
    expect(named('ĐOÀN XÃ THANH XUƠNG')).toBe('Xã Thanh Xuơng');
    expect(named('ĐOÀN XÃ THANH, HUYỆN HƯỚNG HÓA')).toBe('Xã Thanh');
    expect(named('ĐOÀN PHƯỜNG BƯỞI QUẬN TÂY HỒ')).toBe('Phường Bưởi');
    expect(named('Danh sách đoàn viên phường Bưởi năm 2025')).toBe('Phường Bưởi');
    expect(named('DS đoàn viên phường Bưởi 2025')).toBe('Phường Bưởi');
  });

  it('applies the letterhead of one sheet to the others, and finds its commune', () => {
    const origins = originsOf([plain('a.xlsx:Khu 1'), plain('a.xlsx:Khu 2')], {
      ...COUNTRY,
      letterheads: [['ĐOÀN XÃ KIỆT SƠN']],
    });
    expect(origins.sources.map((source) => source?.by)).toEqual(['letterhead', 'workbook']);
    expect(origins.officialCommunes.get('Xã Kiệt Sơn')?.code).toBe('08554');
  });

  it('reads no commune out of the name of a city, district or province', () => {
    const files = ['thanh-pho-hue/a.csv', 'Thành phố Cao Bằng/a.csv', 'x/Thành đoàn Yên Bái.csv'];
    const further = [
      'H. Ung Hoa/a.csv',
      'T. Hải Dương/a.csv',
      'tinh-ha-nam/a.csv',
      'Quan Binh Thanh.csv',
    ];
    for (const file of [...files, ...further]) expect(foundIn([file]), file).toEqual([undefined]);
    expect(foundIn(['Pho Hue.csv'])).toEqual(['Phường Phố Huế']);
    expect(foundIn(['DS Tinh Khe 2025.csv'])).toEqual(['Xã Tịnh Khê']);
    expect(foundIn(['thanh-pho-hue/phuong Phu Hoi.csv'])).toEqual(['Phường Phú Hội']);
  });

  it('asks about a name of several communes, unless the new commune is given', () => {
    const sheet = withColumn('Tân Sơn');
    const { communes, problems } = originsOf([sheet], COUNTRY);
    expect(communes[0][1]).toBe('');
    expect(problems).toMatchObject([{ text: 'Tân Sơn', isNear: false, members: 1 }]);
    expect(problems[0].candidates).toContain('Xã Tân Sơn, huyện Tân Sơn, tỉnh Phú Thọ');
    const targeted = originsOf([sheet], { known: [], target: 'Xã Mẫu' });
    expect(targeted.communes[0][1]).toBe('Tân Sơn');
    expect(targeted.problems).toEqual([]);
  });

  it('is not in another district than that which folders or a letterhead name', () => {
    const newOf = (file: string, ...lines: string[]) => {
      const { newCommunes, problems } = originsOf([plain(file)], {
        ...COUNTRY,
        letterheads: [lines],
      });
      return problems.length > 0 ? 'asked' : newCommunes[0]?.[1]?.code;
    };
    // Xã Lương Sơn was in huyện Yên Lập; the new one was thị trấn Lương Sơn.
    expect(newOf('Huyen Luong Son/Xa Luong Son/a.csv')).toBe('04924');
    expect(newOf('a.csv', 'HUYỆN ĐOÀN LƯƠNG SƠN', 'ĐOÀN XÃ LƯƠNG SƠN')).toBe('04924');
    expect(foundIn(['Huyen Yen Lap/Xa Luong Son/a.csv'])).toEqual(['Xã Lương Sơn']);
    // Xã Đại Đồng was in huyện Vĩnh Tường; the new one is part of huyện Lạc Sơn.
    expect(newOf('Huyen Lac Son/Xa Dai Dong/a.csv')).toBe('05347');
    expect(newOf('Huyen Vinh Tuong/Xa Dai Dong/a.csv')).toBeUndefined();
  });

  it('is not in another province than the run where a new commune of the name is in that', () => {
    const newOf = (file: string, ...lines: string[]) => {
      const origins = originsOf([file, 'x/Kiet Son.csv', 'x/Thu Ngac.csv'].map(plain), {
        ...COUNTRY,
        letterheads: [lines],
      });
      return origins.newCommunes[0]?.[1]?.code ?? origins.sources[0]?.commune;
    };
    // The old commune of this name was in Lâm Đồng.
    expect(newOf('Xa Tan Lac/a.csv')).toBe('05128');
    expect(newOf('Tân Lạc/a.csv')).toBe('05128');
    expect(newOf('a.csv', 'ĐOÀN XÃ TÂN LẠC')).toBe('05128');
    // Neither an old nor a new one is in Phú Thọ.
    expect(newOf('Thanh Khai/a.csv')).toBeUndefined();
  });

  it('is part of the new commune that the folder around it names with a number', () => {
    for (const folder of ['Quy Đức', '04873 Quy Đức', '12. Quy Đức', 'Đoàn xã Quy Đức']) {
      expect(foundIn([`${folder}/xa Doan Ket.csv`]), folder).toEqual(['Xã Đoàn Kết']);
    }
  });

  it('is that after which a school is called, in the folder of its new commune', () => {
    const inFolder = (name: string) => foundIn([`Lai Đồng (mới)/${name}.csv`]);
    for (const school of [
      'THCS Kiệt Sơn',
      'DS lop truong thcs Kiet Son 2025',
      'Liên đội TH&THCS Kiệt Sơn, lớp 9A',
      'Trường Mầm non Kiệt Sơn/8A',
    ]) {
      expect(inFolder(school), school).toEqual(['Xã Kiệt Sơn']);
    }
    // The first is in another new commune, the second the name of a person.
    for (const name of ['THCS Quyết Chiến', 'THCS Nguyễn Trãi', 'Kiệt Sơn THCS', 'Cô Kiệt Sơn']) {
      expect(inFolder(name), name).toEqual([undefined]);
    }
  });

  it('is open in a folder whose name many communes have, whatever words are around the name', () => {
    for (const folder of ['Tân Sơn', 'DS Tân Sơn', 'Đoàn xã Tân Sơn', 'Tân Sơn (mới)']) {
      const { sources, problems } = originsOf([plain(`${folder}/a.csv`)], COUNTRY);
      expect(sources, folder).toEqual([undefined]);
      expect(problems[0]?.candidates.length, folder).toBeGreaterThan(1);
    }
  });

  it('is open in a folder after the new commune, which holds a list of another part', () => {
    const inFolder = (...files: string[]) => {
      const { sources, newCommunes } = originsOf(files.map(plain), COUNTRY);
      return files.map((_, t) => newCommunes[t]?.[1]?.code ?? sources[t]?.commune);
    };
    const list = 'Xa Lai Dong/a.csv';
    expect(inFolder(list)).toEqual(['Xã Lai Đồng']);
    const other = ['08560', 'Xã Kiệt Sơn'];
    expect(inFolder(list, 'Xa Lai Dong/ds Kiet Son.csv')).toEqual(other);
    expect(inFolder(list, 'Xa Lai Dong/Kiet Son/a.csv')).toEqual(other);
    expect(inFolder('Xa Lai Dong/Lai Dong.csv', 'Xa Lai Dong/Kiet Son.csv')).toEqual([
      'Xã Lai Đồng',
      'Xã Kiệt Sơn',
    ]);
    // Elsewhere, or of another new commune.
    expect(inFolder(list, 'Kiet Son/a.csv')).toEqual(['Xã Lai Đồng', 'Xã Kiệt Sơn']);
    expect(inFolder(list, 'Xa Lai Dong/xa Thu Cuc.csv')).toEqual(['Xã Lai Đồng', 'Xã Thu Cúc']);
  });

  it('is open in a folder with the word for new communes behind its name', () => {
    const codeOf = (folder: string) => {
      const { newCommunes, sources } = originsOf([plain(`${folder}/a.csv`)], COUNTRY);
      return newCommunes[0]?.[1]?.code ?? sources[0]?.commune;
    };
    expect(codeOf('Lai Đồng')).toBe('Xã Lai Đồng');
    for (const folder of ['Lai Đồng (mới)', 'Xã Lai Đồng (mới)', 'DS Lai Đồng mới']) {
      expect(codeOf(folder), folder).toBe('08560');
    }
    expect(codeOf('Kiệt Sơn (mới)')).toBe('Xã Kiệt Sơn');
  });

  it('may be a new list of the old commune where the word for new is behind a name', () => {
    const lists = ['DS Kiệt Sơn mới.csv', 'DS Lai Đồng mới.csv', 'DS Tân Sơn mới.csv'];
    const { sources, newCommunes, problems } = originsOf(lists.map(plain), COUNTRY);
    expect(sources[0]?.commune).toBe('Xã Kiệt Sơn');
    expect(newCommunes.map((rows) => rows?.[1]?.code)).toEqual([undefined, '08560', undefined]);
    expect(problems.map(({ candidates }) => candidates)).toEqual([
      ['Xã Tân Sơn, tỉnh Phú Thọ', 'Xã Tân Sơn, huyện Tân Sơn, tỉnh Phú Thọ'],
    ]);
  });

  it('is of the kind of communes after which the other folders are named', () => {
    const luongSon = (other: string) => {
      const lists = ['x/Kiet Son.csv', 'x/Thu Ngac.csv'];
      const files = ['Xa Luong Son/a.csv', `${other}/a.csv`, ...lists];
      const { newCommunes, sources, problems } = originsOf(files.map(plain), COUNTRY);
      return problems[0]?.candidates ?? newCommunes[0]?.[1]?.code ?? sources[0]?.commune;
    };
    expect(luongSon('Xa Thu Ngac')).toBe('Xã Lương Sơn');
    expect(luongSon('Xa Muong Thang')).toBe('04924');
    const either = ['Xã Lương Sơn, huyện Yên Lập, tỉnh Phú Thọ', 'Xã Lương Sơn, tỉnh Phú Thọ'];
    expect(luongSon('y')).toEqual(either);
    // The old one became part of this new one, and may have its own folder beside it.
    expect(luongSon('Xa Son Luong')).toEqual(either);
    expect(foundIn(['ds xa Luong Son.csv', 'Kiet Son.csv'])[0]).toBe('Xã Lương Sơn');
  });

  it('is in the district that the name of the file has', () => {
    const named = (file: string) => foundIn([file], { letterheads: [['ĐOÀN XÃ ĐOÀN KẾT']] });
    expect(named('a.csv')).toEqual([undefined]);
    const { officialCommunes } = originsOf([plain('xuat/DS Huyen Yen Thuy 2025.csv')], {
      ...COUNTRY,
      letterheads: [['ĐOÀN XÃ ĐOÀN KẾT']],
    });
    expect([...officialCommunes.values()].map(({ district }) => district.text)).toEqual([
      'Huyện Yên Thủy',
    ]);
  });

  it('does not read a district or a person in a letterhead as a commune', () => {
    const letterheads = [['HUYỆN ĐOÀN TÂN SƠN', 'Người lập: Nguyễn Văn Lương', 'đi làm ăn xa']];
    expect(foundIn(['danh sach.csv'], { letterheads })).toEqual([undefined]);
  });
});

describe('the commune of a list that names none', () => {
  const people = [
    'Hà Văn An',
    'Bùi Thị Bình',
    'Lê Thị Chi',
    'Đỗ Văn Dũng',
    'Vũ Thị Em',
    'Hà Thị Phú',
  ];
  const list = (file: string, ...names: string[]) => sheetOf(file, 'name', ...names);
  const roster = list('dong-son.xlsx:DS', ...people);

  it('is that of lists with most of them', () => {
    const dues = list('thu.xlsx:Phí', ...people.slice(0, 5), 'Trần Văn Giang');
    const { communes, sources, problems } = originsOf([roster, dues]);
    expect(new Set(communes[1]!.slice(1))).toEqual(new Set(['Xã Đồng Sơn']));
    expect(sources[1]).toEqual({ commune: 'Xã Đồng Sơn', by: 'people' });
    expect(problems).toEqual([]);
  });

  it('is one of the parts of the new commune that it names', () => {
    const dues = list('Xa Lai Dong/thu.xlsx:Phí', ...people);
    const inFolder = (file: string) => {
      const rosters = [list('Xa Lai Dong/Kiet Son.xlsx:DS', 'Lò Thị Na'), list(file, ...people)];
      const origins = originsOf([...rosters, dues], { known: [], target: '' });
      return origins.newCommunes[2]?.[1]?.code ?? origins.sources[2];
    };
    expect(inFolder('Tan Son/Dong Son.xlsx:DS')).toEqual({ commune: 'Xã Đồng Sơn', by: 'people' });
    expect(inFolder('Thu Cuc.xlsx:DS')).toBe('08560');
  });

  it('remains open if they are few, or on lists of several communes', () => {
    const few = list('thu.xlsx:Phí', ...people.slice(0, 4));
    expect(originsOf([roster, few]).problems).toHaveLength(1);
    const unknown = ['A', 'B', 'C', 'D', 'E', 'G'].map((name) => `Trần Văn ${name}`);
    const others = list('thu.xlsx:Phí', ...people.slice(0, 5), ...unknown);
    expect(originsOf([roster, others]).problems).toHaveLength(1);
    const halves = [
      list('dong-son.xlsx:DS', ...people.slice(0, 3)),
      list('kiet-son.xlsx:DS', ...people.slice(3)),
    ];
    const mixed = [0, 3, 1, 4, 2, 5].map((at) => people[at]!);
    expect(originsOf([...halves, list('thu.xlsx:Phí', ...mixed)]).problems).toHaveLength(1);
    const twice = [roster, list('kiet-son.xlsx:DS', ...people), list('thu.xlsx:Phí', ...people)];
    expect(originsOf(twice).problems).toHaveLength(1);
  });

  it('is that of each part of a list with one commune below the other', () => {
    const rosters = [
      list('dong-son.xlsx:DS', ...people.slice(0, 3), 'Lò Thị Na'),
      list('kiet-son.xlsx:DS', ...people.slice(3), 'Lò Thị Na'),
    ];
    const dues = list('thu.xlsx:Phí', ...people.slice(0, 3), 'Lò Thị Na', ...people.slice(3));
    const { communes, sources, problems } = originsOf([...rosters, dues]);
    expect(communes[2]!.slice(1, 4)).toEqual(Array(3).fill('Xã Đồng Sơn'));
    expect(communes[2]!.slice(4)).toEqual(['', ...Array(3).fill('Xã Kiệt Sơn')]);
    expect(sources[2]).toBeUndefined();
    expect(problems).toMatchObject([{ rows: [4], row: 4, members: 1 }]);
  });

  it('does not count namesakes of another year of birth', () => {
    const born = (file: string, year: number) =>
      sheetOf(file, 'name|birth', ...people.map((name, at) => `${name}|0${at + 1}/02/${year}`));
    const known = born('dong-son.xlsx:DS', 2000);
    expect(originsOf([known, born('thu.xlsx:Phí', 2000)]).problems).toEqual([]);
    expect(originsOf([known, born('thu.xlsx:Phí', 2004)]).problems).toHaveLength(1);
    expect(originsOf([known, list('thu.xlsx:Phí', ...people)]).problems).toEqual([]);
  });
});

describe('a letterhead that may be of the new commune', () => {
  const target = 'xã Lai Đồng, Phú Thọ';
  const settings = (count: number) => ({
    known: [],
    target,
    letterheads: Array.from({ length: count }, () => ['ĐOÀN XÃ LAI ĐỒNG']),
  });

  it('gives way to the names of several of its old communes', () => {
    const sheets = ['Kiệt Sơn', 'Lai Đồng', 'KV Tân Sơn'].map((name) => plain(`a.xlsx:${name}`));
    const { communes, sources } = originsOf(sheets, settings(3));
    expect(communes.map((rows) => rows[1])).toEqual(['Xã Kiệt Sơn', 'Xã Lai Đồng', 'Xã Tân Sơn']);
    expect(sources.map((source) => source?.by)).toEqual(['sheet-name', 'letterhead', 'sheet-name']);
    const files = ['kiet-son.csv', 'dong-son.csv'].map(plain);
    expect(originsOf(files, settings(2)).communes.map((rows) => rows[1])).toEqual([
      'Xã Kiệt Sơn',
      'Xã Đồng Sơn',
    ]);
  });

  it('leaves a single such list open', () => {
    const { communes } = originsOf([plain('kiet-son.csv'), plain('a.csv')], settings(2));
    expect(communes[0]![1]).toBe('');
  });
});
