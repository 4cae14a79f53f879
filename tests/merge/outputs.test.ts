import { describe, expect, it } from 'vitest';
import { read, utils } from 'xlsx';
import { profiles } from '../../src/config/profiles/index.js';
import { sayIn } from '../../src/messages/say.js';
import type { MergeResult } from '../../src/model/index.js';
import {
  outputFindings,
  type RenderOptions,
  renderResult,
  rosterTable,
} from '../../src/report/index.js';
import { slug } from '../../src/text/letters/fold.js';
import { merged } from '../support/merged.js';

const [youth, party, association, anyList] = profiles as [
  (typeof profiles)[number],
  (typeof profiles)[number],
  (typeof profiles)[number],
  (typeof profiles)[number],
];

type Files = Map<string, Uint8Array>;

function optionsFor(result: MergeResult, format: string, mask = false): RenderOptions {
  return {
    formats: new Set([format]),
    delimiter: ',',
    mask,
    say: sayIn('vi', result.profile),
    lang: 'vi',
    version: '1',
    folderOf: slug,
  };
}

/** Files of an output, without those that every result has. */
async function written(result: MergeResult, format: string, mask = false): Promise<Files> {
  const files: Files = new Map();
  for await (const { path, pieces } of renderResult(result, optionsFor(result, format, mask))) {
    const bytes = Buffer.concat(Array.from(pieces, (piece) => Buffer.from(piece)));
    if (path.includes(`${format}/`)) files.set(path, bytes);
  }
  return files;
}

/** Workbooks of branches, without those of communes. */
function branchBooks(files: Files): Record<string, Uint8Array> {
  const books = [...files].filter(([path]) => path.endsWith('.xlsx') && !path.includes('toan-xa'));
  return Object.fromEntries(books);
}

function cellsOf(bytes: Uint8Array, sheet: string): string[][] {
  const book = read(bytes);
  return utils.sheet_to_json(book.Sheets[sheet]!, { header: 1, defval: '', raw: false });
}

/** Cells of each person below the header of the Youth Union's list. */
function peopleOf(bytes: Uint8Array): string[][] {
  return cellsOf(bytes, 'DSDV').slice(6);
}

/** Roster by name, without what names rows, and columns that are blank. */
function valuesOf(result: MergeResult): Record<string, Record<string, string>> {
  const { headings, rows } = rosterTable(result, false);
  const unlike = new Set([
    'Mã',
    'Nguồn',
    'Xã cũ',
    'Chi đoàn cũ',
    'Chi hội cũ',
    'Đơn vị cũ',
    'Chi bộ cũ',
  ]);
  const people: Record<string, Record<string, string>> = {};
  for (const row of rows) {
    const own = headings.flatMap((heading, at) =>
      unlike.has(heading) || row[at] === '' ? [] : [[heading, row[at]!]],
    );
    people[row[headings.indexOf('Họ và tên')]!] = Object.fromEntries(own);
  }
  return people;
}

const HEADINGS = [
  ...['Họ và tên', 'Ngày sinh', 'Giới tính', 'Xã', 'Chi đoàn', 'Mã định danh đoàn viên', 'Dân tộc'],
  ...['Tôn giáo', 'Quê quán', 'Địa chỉ thường trú', 'Số CMND/CCCD', 'Ngày cấp', 'Nơi cấp'],
  ...['Trình độ văn hóa', 'Trình độ chuyên môn', 'Trình độ LLCT', 'Tin học', 'Ngoại ngữ'],
  ...['Thời gian vào đoàn', 'Số Nghị quyết chuẩn y kết nạp đoàn viên', 'Số thẻ đoàn'],
  ...['Thời gian vào Đảng', 'Nghề nghiệp hiện nay', 'Đối tượng đoàn viên', 'Rèn luyện đoàn viên'],
  ...['Đánh giá, xếp loại đoàn viên', 'Khen thưởng', 'Kỷ luật', 'Chức vụ trong chi đoàn', 'Hội'],
  ...['Đoàn viên danh dự', 'Email liên hệ', 'Điện thoại liên hệ'],
];

/** A person with a value in every column of the layout; labels are those of the system. */
function person(name: string, birth: string, gender: string, branch: string, number: number) {
  const sex = gender === 'Nam' ? '2' : '3';
  const digits = String(number).padStart(6, '0');
  return [
    ...[name, birth, gender, 'Xã Kiệt Sơn', branch, `25.00${digits}`, 'Mường'],
    ...['Không', 'Xã Kiệt Sơn - Tân Sơn - Phú Thọ', 'Khu 1 - Xã Kiệt Sơn - Tân Sơn - Phú Thọ'],
    ...[`025${sex}${birth.slice(-2)}${digits}`, '10/05/2021', 'Phú Thọ'],
    ...['Hệ 12/12', 'Cao đẳng', 'Sơ cấp', 'Chuẩn kỹ năng sử dụng CNTT cơ bản', 'Bậc 2'],
    ...['26/03/2018', '12-QĐ/ĐTN', `DV${digits}`],
    ...['03/02/2022', 'Sinh viên', 'Sinh hoạt chính', 'Đã đăng ký'],
    ...['Đã đánh giá', 'Giấy khen', 'Không', 'Bí thư chi đoàn', 'Hội LHTN Việt Nam'],
    ...['Không', `a${number}@example.vn`, `09123${digits}`.slice(0, 10)],
  ];
}

function csvOf(headings: readonly string[], ...rows: string[][]): string {
  const quoted = (cell: string) => `"${cell.replaceAll('"', '""')}"`;
  return [headings, ...rows].map((row) => row.map(quoted).join(',')).join('\n');
}

const FULL = csvOf(
  HEADINGS,
  person('Hà Văn Quýt', '03/02/2001', 'Nam', 'Chi đoàn Khu Chiềng', 101),
  person('Đinh Thị Bưởi', '14/05/2003', 'Nữ', 'Chi đoàn Khu Chiềng', 102),
  person('Phùng Thị Mơ', '2004', 'Nữ', 'Khu Dọc', 103),
);

describe('the list of the Youth Union', () => {
  it('loses no value when its workbooks are merged again', async () => {
    const result = await merged({ 'a.csv': FULL }, { profile: youth, target: 'Xã Lai Đồng' });
    const files = await written(result, 'doan-vien');
    expect([...files.keys()]).toEqual([
      'doan-vien/chi-doan-khu-chieng.xlsx',
      'doan-vien/khu-doc.xlsx',
      'doan-vien/toan-xa/xa-lai-dong.xlsx',
    ]);
    const again = await merged(branchBooks(files), { profile: youth, target: 'Xã Lai Đồng' });
    const before = valuesOf(result);
    // The title of a list names its branch with the word for one.
    before['Phùng Thị Mơ']!['Chi đoàn mới'] = 'Chi đoàn Khu Dọc';
    expect(valuesOf(again)).toEqual(before);
    const columns = again.layouts.flatMap((layout) => ('columns' in layout ? layout.columns : []));
    const codes = columns.filter(({ code }) => code?.kind === 'member').map(({ header }) => header);
    expect(new Set(codes)).toEqual(new Set(['Mã định danh đoàn viên']));
    const whole = files.get('doan-vien/toan-xa/xa-lai-dong.xlsx')!;
    const commune = await merged({ 'xa.xlsx': whole }, { profile: youth, target: 'Xã Lai Đồng' });
    expect(valuesOf(commune)).toEqual(valuesOf(result));
  });

  it('has the rows, columns and drop-down lists of the system', async () => {
    const result = await merged({ 'a.csv': FULL }, { profile: youth, target: 'Xã Lai Đồng' });
    const bytes = (await written(result, 'doan-vien')).get('doan-vien/chi-doan-khu-chieng.xlsx')!;
    const book = read(bytes);
    expect(book.SheetNames).toEqual(['DSDV', 'DATA']);
    expect(book.Workbook?.Sheets?.map(({ Hidden }) => Hidden)).toEqual([0, 1]);
    const cells = cellsOf(bytes, 'DSDV');
    expect([cells[1]![1], cells[2]![1]]).toEqual(['DANH SÁCH ĐOÀN VIÊN', 'Chi đoàn Khu Chiềng']);
    expect(cells[4]!.slice(0, 6)).toEqual([
      'STT',
      'Họ và tên',
      'Mã định danh đoàn viên',
      'Ngày sinh',
      '',
      'Dân tộc',
    ]);
    expect(cells[5]!.slice(2, 6)).toEqual(['', 'Nam', 'Nữ', '']);
    expect(cells[4]).toHaveLength(33);
    expect(cells[6]!.slice(0, 5)).toEqual(['1', 'Đinh Thị Bưởi', '25.00000102', '', '14/05/2003']);
    expect(cells[7]!.slice(3, 5)).toEqual(['03/02/2001', '']);
    expect(cells[6]!.at(-1)).toBe('Xã Lai Đồng');
    const merges = book.Sheets['DSDV']!['!merges']!.map(utils.encode_range);
    expect(merges).toContain('D5:E5');
    expect(merges).toContain('AG5:AG6');
    expect(merges).toHaveLength(32);
    expect(
      cellsOf(bytes, 'DATA')
        .slice(0, 2)
        .map((row) => row.slice(0, 4)),
    ).toEqual([
      ['Dân tộc', 'Mã', 'Tôn giáo', 'Mã'],
      ['Kinh', '5', 'Tin Lành', '1'],
    ]);
  });

  const OWN = ['Họ và tên', 'Ngày sinh', 'Giới tính', 'Số CCCD', 'Xã', 'Chi đoàn', 'Dân tộc'];
  const MORE = [
    'Tôn giáo',
    'Trình độ',
    'Nghề nghiệp',
    'Mã đoàn viên',
    'Nơi cấp',
    'Chức vụ',
    'Ghi chú',
    'Sở trường',
  ];
  const ODD = csvOf(
    [...OWN, ...MORE],
    ...[
      ['Hà Văn Mận', '03/02/2001', 'Nam', '', 'Xã Kiệt Sơn', 'Khu 1', 'muong', 'Phật'],
      ['Lê Thị Na', '14/05/2003', '', '025303000102', 'Xã Kiệt Sơn', 'Khu 1', "H'Mông", 'không có'],
      ['Lý Ổi', '21/11/2004', '', '', 'Xã Đồng Sơn', 'Khu 1', 'Gia Rai', ''],
      ['Bàn Thị Sung', '', 'Nữ', '', 'Xã Đồng Sơn', 'Khu 2', '', ''],
    ].map((row, at) => [
      ...row,
      ...[
        ['Đại học', 'GV', 'MD0001', 'CA tỉnh Phú Thọ', 'BT', 'đi làm xa', 'hát'],
        ['12/12', 'Nông dân', 'MD0002', 'Cục CS QLHC về TTXH', 'ĐV', '', ''],
        ['11/12', '', '', 'Bộ Công an', '', '', ''],
        ['', '', '', '', '', '', ''],
      ][at]!,
    ]),
  );

  it('maps what rosters write to labels, and leaves the rest to its list', async () => {
    const result = await merged({ 'a.csv': ODD }, { profile: youth, target: 'Xã Lai Đồng' });
    const files = await written(result, 'doan-vien');
    const people = peopleOf(files.get('doan-vien/toan-xa/xa-lai-dong.xlsx')!);
    const row = (name: string) => people.find((cells) => cells[1] === name)!;
    const shown = (name: string, ...letters: string[]) =>
      letters.map((letter) => row(name)[utils.decode_col(letter)]);
    expect(shown('Hà Văn Mận', 'C', 'D', 'F', 'G', 'L', 'M', 'N', 'T', 'V', 'AB', 'AG')).toEqual(
      ['MD0001', '03/02/2001', 'Mường', 'Phật giáo', 'Phú Thọ', '', 'Cử nhân', ''].concat([
        'Giảng viên/Giáo viên',
        'Bí thư chi đoàn',
        'Khu 1 (Kiệt Sơn)',
      ]),
    );
    // The number on her card says that she is a woman.
    expect(shown('Lê Thị Na', 'D', 'E', 'F', 'G', 'M', 'V')).toEqual([
      '',
      '14/05/2003',
      'Mông',
      'Không',
      'Hệ 12/12',
      '',
    ]);
    expect(shown('Lý Ổi', 'D', 'E', 'F', 'L', 'M')).toEqual(['', '', '', '', '']);
    const left = Buffer.from(files.get('doan-vien/gia-tri-chua-ghi.csv')!).toString('utf8');
    const lines = left.split('\r\n').map((line) => line.split(','));
    expect(lines.slice(1, -1).map((cells) => [cells[1], cells[3], cells[4]])).toEqual([
      ['Hà Văn Mận', 'Tình trạng', 'Đi làm ăn xa'],
      ['Hà Văn Mận', 'Ghi chú', 'đi làm xa'],
      ['Lê Thị Na', 'Nghề nghiệp', 'Nông dân'],
      ['Lý Ổi', 'Ngày sinh', '21/11/2004'],
      ['Lý Ổi', 'Dân tộc', 'Gia Rai'],
      ['Lý Ổi', 'Nơi cấp', 'Bộ Công an'],
      ['Lý Ổi', 'Trình độ', '11/12'],
      ['Bàn Thị Sung', 'Giới tính', 'Nữ'],
      ['', 'Sở trường', ''],
    ]);
  });

  it('counts what is left out, without naming it', async () => {
    const result = await merged({ 'a.csv': ODD }, { profile: youth, target: 'Xã Lai Đồng' });
    const path = 'doan-vien/gia-tri-chua-ghi.csv';
    const options = optionsFor(result, 'doan-vien');
    expect(outputFindings(result, options)).toEqual([
      {
        level: 'warning',
        code: 'output-values-left',
        args: { output: 'doan-vien', path, count: 8, people: 4 },
      },
      { level: 'info', code: 'output-columns-left', args: { output: 'doan-vien', path, count: 1 } },
    ]);
    expect(outputFindings(result, { ...options, formats: new Set(['csv']) })).toEqual([]);
    const none = outputFindings(result, { ...options, only: 'Xã khác' });
    expect(none).toEqual([]);
  });

  it('hides numbers in every file of a masked result', async () => {
    const result = await merged({ 'a.csv': FULL }, { profile: youth, target: 'Xã Lai Đồng' });
    const files = await written(result, 'doan-vien', true);
    const text = [...files.values()].flatMap((bytes) => peopleOf(bytes)).join('\n');
    expect(text).toContain('025*****0102');
    expect(text).not.toMatch(/025[23]\d{8}|09123\d{5}/);
  });

  it('is the same, byte for byte, for the same rosters', async () => {
    const run = async () => {
      const result = await merged({ 'a.csv': FULL }, { profile: youth, target: 'Xã Lai Đồng' });
      return [...(await written(result, 'doan-vien'))].map(([path, bytes]) => [
        path,
        Buffer.from(bytes).toString('base64'),
      ]);
    };
    expect(await run()).toEqual(await run());
  });

  it('stands in the folder of each new commune', async () => {
    const list = (commune: string, name: string) =>
      csvOf(OWN.slice(0, 6), [name, '03/02/2001', 'Nam', '', commune, 'Khu 1']);
    const result = await merged(
      { 'a.csv': list('Xã A', 'Hà Văn Mận'), 'b.csv': list('Xã B', 'Hà Văn Mít') },
      { profile: youth, branches: ['Xã A,Khu 1,Xã Mới Một,Khu 1', 'Xã B,Khu 1,Xã Mới Hai,Khu 1'] },
    );
    const files = await written(result, 'doan-vien');
    expect([...files.keys()].sort()).toEqual([
      'xa-moi-hai/doan-vien/khu-1.xlsx',
      'xa-moi-hai/doan-vien/toan-xa/xa-moi-hai.xlsx',
      'xa-moi-mot/doan-vien/khu-1.xlsx',
      'xa-moi-mot/doan-vien/toan-xa/xa-moi-mot.xlsx',
    ]);
  });

  it('extends its drop-down lists below the last person', async () => {
    const rows = Array.from({ length: 1100 }, (_, at) => {
      const birth = `${String(1 + (at % 28)).padStart(2, '0')}/0${1 + (at % 9)}/${1996 + (at % 9)}`;
      return [`Hà Mẫu ${String.fromCharCode(65 + (at % 26))}`, birth, 'Nam', '', 'Xã A', 'Khu 1'];
    });
    const result = await merged(
      { 'a.csv': csvOf(OWN.slice(0, 6), ...rows) },
      { profile: youth, target: 'Xã Lai Đồng' },
    );
    const bytes = (await written(result, 'doan-vien')).get('doan-vien/khu-1.xlsx')!;
    const count = peopleOf(bytes).length;
    expect(count).toBeGreaterThan(994);
    const { partText } = await import('../report/archive.js');
    expect(partText(bytes, 'xl/worksheets/sheet1.xml')).toContain(`sqref="F7:F${count + 6}"`);
  });
});

describe('the form of the Farmers’ Association', () => {
  const FARMERS = csvOf(
    [
      'Họ và tên',
      'Ngày sinh',
      'Giới tính',
      'CCCD',
      'Ngày cấp',
      'Số thẻ hội viên',
      'Xã',
      'Chi hội',
    ].concat(['SĐT', 'Dân tộc', 'Trình độ', 'Lý luận chính trị', 'Ngày vào Hội', 'Diện hộ']),
    [
      'Hà Văn Quýt',
      '03/02/1970',
      'Nam',
      '025070000101',
      '01/05/2021',
      'HV0101',
      'Xã Kiệt Sơn',
    ].concat([
      'Chi hội khu 1',
      '0912000101',
      'Mường',
      'Trung cấp',
      'Sơ cấp',
      '01/01/2010',
      'Hộ nghèo',
    ]),
    ['Đinh Thị Bưởi', '14/05/1982', 'Nữ', '', '', 'HV0102', 'Xã Kiệt Sơn'].concat([
      'Chi hội khu 1',
      '0912000102',
      'Mường',
      'Đại học',
      '',
      '01/01/2010',
      '',
    ]),
  );

  it('marks men, writes levels in short, and is read back', async () => {
    const asked = { profile: association, target: 'Xã Lai Đồng' };
    const result = await merged({ 'a.csv': FARMERS }, asked);
    const files = await written(result, 'hoi-nong-dan');
    const bytes = files.get('hoi-nong-dan/chi-hoi-khu-1.xlsx')!;
    const cells = cellsOf(bytes, 'Data');
    expect(cells[1]![0]).toBe('HỘI NÔNG DÂN Xã Lai Đồng');
    expect(cells[6]!.slice(0, 3)).toEqual(['A', 'B', 'C']);
    const byName = (name: string) => cells.find((row) => row[2] === name)!;
    expect([4, 15, 16].map((at) => byName('Hà Văn Quýt')[at])).toEqual(['X', 'TC', 'SC']);
    expect([4, 15].map((at) => byName('Đinh Thị Bưởi')[at])).toEqual(['', 'ĐH']);
    const again = valuesOf(await merged(branchBooks(files), asked));
    expect(again['Hà Văn Quýt']).toMatchObject({
      'Giới tính': 'Nam',
      'Số giấy tờ': '025070000101',
      'Số thẻ': 'HV0101',
      'Chi hội mới': 'Chi hội khu 1',
      'Diện hộ': 'Hộ nghèo',
    });
    expect(again['Đinh Thị Bưởi']).toMatchObject({ 'Giới tính': 'Nữ', 'Trình độ': 'ĐH' });
  });

  it('says whose gender is unknown, since its blank means a woman', async () => {
    const list = csvOf(['Họ và tên', 'Ngày sinh', 'Chi hội'], ['Hà Quýt', '03/02/1970', 'Khu 1']);
    const result = await merged({ 'a.csv': list }, { profile: association, target: 'Xã Lai Đồng' });
    const options = optionsFor(result, 'hoi-nong-dan');
    expect(outputFindings(result, options)[0]!.args).toMatchObject({ count: 1, people: 1 });
  });
});

describe('the plain table', () => {
  it.each([
    ['doan-vien', youth, 'Ngày vào Đoàn'],
    ['dang-vien', party, 'Ngày vào Đảng'],
    ['hoi-vien', association, 'Ngày vào Hội'],
    ['danh-sach', anyList, 'Ngày kết nạp'],
  ])('of %s has every field and is read back', async (_, profile, joined) => {
    const list = csvOf(
      ['Họ và tên', 'Ngày sinh', 'Giới tính', 'CCCD', 'SĐT', 'Dân tộc', joined, 'Số thẻ'],
      ['Hà Văn Mận', '03/02/1990', 'Nam', '025090000101', '0912000101', 'Mường'].concat([
        '01/02/2010',
        'T0001',
      ]),
    );
    const asked = { profile, target: 'Xã Lai Đồng' };
    const result = await merged({ 'khu 1.csv': list }, asked);
    const files = await written(result, 'don-gian');
    const [bytes] = Object.values(branchBooks(files));
    expect(cellsOf(bytes!, 'Danh sách')[0]).toHaveLength(profile.fields.length);
    const again = await merged(branchBooks(files), asked);
    expect(valuesOf(again)).toEqual(valuesOf(result));
  });
});

it('an unknown format is refused with the possible ones', async () => {
  const result = await merged({ 'a.csv': FULL }, { profile: youth, target: 'Xã Lai Đồng' });
  const rendered = renderResult(result, optionsFor(result, 'hoi-nong-dan'));
  await expect(rendered.next()).rejects.toMatchObject({
    faults: [{ code: 'format-unknown', args: { known: 'xlsx, csv, html, doan-vien, don-gian' } }],
  });
});
