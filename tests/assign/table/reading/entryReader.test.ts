import { describe, expect, it } from 'vitest';
import { readBranchTable } from '../../../../src/assign/table/branchTable.js';
import { faultsOf } from '../../../support/faults.js';
import { YOUTH } from '../../../support/roster.js';

type Sheet = [name: string, lines: string[]];

function tablesOf(...sheets: Sheet[]) {
  return sheets.map(([sheet, lines]) => {
    const rows = lines.map((line) => (line === '' ? [] : line.split('|')));
    return { file: 'phu luc.xlsx', sheet, rows, merges: [] };
  });
}

const read = (...sheets: Sheet[]) => readBranchTable(tablesOf(...sheets), YOUTH);
const places = (...lines: string[]) => placesOf(['Sheet1', lines]);

function placesOf(...sheets: Sheet[]) {
  return read(...sheets).entries.map(({ oldCommune, oldBranch, newCommune, newBranch }) =>
    [oldCommune, oldBranch, newCommune, newBranch].join('|'),
  );
}

describe('a branch table as offices decide it', () => {
  it('may have its old communes as lines above the rows', () => {
    expect(
      places(
        'DANH SÁCH CHI ĐOÀN',
        'STT|Chi đoàn cũ|Chi đoàn mới',
        'I|XÃ KIỆT SƠN',
        '1|Khu 1|Chi đoàn Kiệt Sơn 1',
        'II|XÃ LAI ĐỒNG',
        '1|Khu 1|Chi đoàn Lai Đồng 1',
        '|Công an xã|Chi đoàn Công an',
      ),
    ).toEqual([
      'Xã Kiệt Sơn|Khu 1||Chi đoàn Kiệt Sơn 1',
      'Xã Lai Đồng|Khu 1||Chi đoàn Lai Đồng 1',
      'Xã Lai Đồng|Công an xã||Chi đoàn Công an',
    ]);
  });

  it('may have its new communes as lines above rows that name the old ones', () => {
    const lines = ['ĐOÀN XÃ LAI ĐỒNG', 'Khu 1 xã Kiệt Sơn|X', 'Khu 2 xã Tân Sơn|Y'];
    expect(places('Chi đoàn cũ|Chi đoàn mới', ...lines)).toEqual([
      'Xã Kiệt Sơn|Khu 1|Xã Lai Đồng|X',
      'Xã Tân Sơn|Khu 2|Xã Lai Đồng|Y',
    ]);
    expect(
      places('Chi đoàn cũ|Xã cũ|Chi đoàn mới', 'ĐOÀN XÃ LAI ĐỒNG', 'Khu 1|Kiệt Sơn|X'),
    ).toEqual(['Kiệt Sơn|Khu 1|Xã Lai Đồng|X']);
  });

  const open = [
    '?',
    '??',
    'Chưa rõ',
    'chưa có',
    'Chờ phương án',
    'KXĐ',
    'Bổ sung sau',
    '#N/A',
    '…',
  ];
  const later = ['Không', 'Chưa có tên', 'Chưa sáp nhập', 'Đang xin ý kiến', 'Chờ QĐ', 'Đang chờ'];
  const alone = ['x', '✓', 'v', '0', 'Mới', 'Bỏ', 'chờ', 'Chưa', 'Xoá', 'Chi đoàn mới', 'Chưa họp'];
  it.each([...open, ...later, ...alone, 'Sẽ thông báo sau'])(
    'has no new branch where a cell says %s',
    (open) => {
      const { entries, findings } = read([
        'Sheet1',
        [
          'Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới',
          'Xã A|Khu 1|Xã B|Khu 1',
          `Xã A|Khu 2|Xã B|${open}`,
        ],
      ]);
      expect(entries.map(({ newBranch }) => newBranch)).toEqual(['Khu 1', '']);
      expect(findings.map(({ code }) => code)).toEqual(['branches-not-filled']);
    },
  );

  it('may repeat its header below each numbered old commune', () => {
    const header = 'STT|Chi đoàn cũ|Chi đoàn mới';
    const lines = [header, '1|Khu 1|Chi đoàn A', '', 'II. XÃ B', header, '1|Khu 1|Chi đoàn B'];
    const expected = ['Xã A|Khu 1||Chi đoàn A', 'Xã B|Khu 1||Chi đoàn B'];
    expect(places('PHỤ LỤC', 'I. XÃ A', ...lines)).toEqual(expected);
    expect(places('PHỤ LỤC', 'I|XÃ A', ...lines)).toEqual(expected);
  });

  it('does not continue the branch above where a cell says that it is open', () => {
    expect(
      places('STT|Xã cũ|Chi đoàn cũ|Chi đoàn mới', '1|Xã A|Khu 1|Chi đoàn 1', '|Xã A|Khu 2|?'),
    ).toEqual(['Xã A|Khu 1||Chi đoàn 1', 'Xã A|Khu 2||']);
  });

  it('may distinguish old communes of one name by a column of districts', () => {
    expect(
      places(
        'Huyện cũ|Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới',
        'Lương Sơn|Xã Cao Sơn|Thôn 1|Xã Lương Sơn|A',
        'H. Lương Sơn|Xã Cao Sơn|Thôn 2|Xã Liên Sơn|B',
        'Huyện Đà Bắc|Xã Cao Sơn|Thôn 1|Xã Cao Sơn|C',
        '|Xã Cao Sơn|Thôn 2|Xã Cao Sơn|D',
        'TX Phú Thọ|Xã Phú Hộ|Khu 1|Phường Phong Châu|E',
        'Thị xã Phú Thọ|Xã Phú Hộ|Khu 2|Phường Phong Châu|F',
      ),
    ).toEqual([
      'Xã Cao Sơn, huyện Lương Sơn|Thôn 1|Xã Lương Sơn|A',
      'Xã Cao Sơn, huyện Lương Sơn|Thôn 2|Xã Liên Sơn|B',
      'Xã Cao Sơn, huyện Đà Bắc|Thôn 1|Xã Cao Sơn|C',
      'Xã Cao Sơn|Thôn 2|Xã Cao Sơn|D',
      'Xã Phú Hộ|Khu 1|Phường Phong Châu|E',
      'Xã Phú Hộ|Khu 2|Phường Phong Châu|F',
    ]);
  });

  it('may list several old branches in a cell, which rosters may also call by one name', () => {
    const { entries } = read([
      'DS',
      ['Xã cũ|Chi đoàn mới|Gồm các chi đoàn', 'Kiệt Sơn|Khu Liệm|Khu Liệm, Khu Dọc'],
    ]);
    expect(entries.map(({ oldBranch, of }) => [oldBranch, of])).toEqual([
      ['Khu Liệm, Khu Dọc', 'whole'],
      ['Khu Liệm', 'list'],
      ['Khu Dọc', 'list'],
    ]);
  });

  it('fills no commune below rows that lack it from the first', () => {
    const lines = ['Xã cũ|Chi đoàn cũ|Xã mới|Chi đoàn mới', 'A|K1||X', 'A|K2|N|X', 'A|K3||X'];
    expect(faultsOf(() => read(['DS', lines])).map(({ place }) => place?.row)).toEqual([2, 4]);
  });

  it('may list the communes of its branches in order', () => {
    const header = 'Xã cũ|Chi đoàn cũ|Chi đoàn mới';
    expect(places(header, 'Kiệt Sơn\nLai Đồng|Khu 1\nKhu 2|X')).toEqual([
      'Kiệt Sơn|Khu 1||X',
      'Lai Đồng|Khu 2||X',
    ]);
    expect(
      places(header, 'Kiệt Sơn, Lai Đồng|Khu 1, Khu 3 (Kiệt Sơn), Khu 2 (Lai Đồng)|X'),
    ).toEqual(['Kiệt Sơn|Khu 1||X', 'Kiệt Sơn|Khu 3||X', 'Lai Đồng|Khu 2||X']);
    expect(places(header, 'Xã Tân Sơn, huyện Tân Sơn|Khu 1|X')).toEqual([
      'Xã Tân Sơn, huyện Tân Sơn|Khu 1||X',
    ]);
    const open = [header, 'Kiệt Sơn, Lai Đồng|Khu 1|X', 'Kiệt Sơn|Khu 3|X'];
    expect(faultsOf(() => read(['DS', open]))).toMatchObject([
      { code: 'branches-cell-empty', place: { row: 2 } },
    ]);
  });

  it('continues a new branch in rows without a number, and a commune in a text file', () => {
    expect(
      places(
        'TT|Chi đoàn mới|Chi đoàn cũ|Xã cũ',
        '1|X|Khu 1|Kiệt Sơn',
        '||Khu 2|',
        '||Khu 3|',
        '2|Y|Khu 4|',
      ),
    ).toEqual(['Kiệt Sơn|Khu 1||X', 'Kiệt Sơn|Khu 2||X', 'Kiệt Sơn|Khu 3||X', 'Kiệt Sơn|Khu 4||Y']);
  });

  it('continues communes that are written once, within their section', () => {
    const lines = ['I|XÃ N', 'A|Khu 1|X', '|Khu 2|Y', 'B|Khu 3|Z'];
    expect(places('Xã cũ|Chi đoàn cũ|Chi đoàn mới', ...lines)).toEqual([
      'A|Khu 1|Xã N|X',
      'A|Khu 2|Xã N|Y',
      'B|Khu 3|Xã N|Z',
    ]);
    const open = [...lines, 'II|XÃ P', '|Khu 4|W', '|Khu 5|W'];
    expect(faultsOf(() => read(['DS', ['Xã cũ|Chi đoàn cũ|Chi đoàn mới', ...open]]))).toMatchObject(
      [{ place: { row: 7 } }, { place: { row: 8 } }],
    );
    const sections = ['I. XÃ A', 'Khu 1|X|N', 'Khu 2|X|', 'II. XÃ B', 'Khu 3|Y|'];
    expect(places('Chi đoàn cũ|Chi đoàn mới|Xã mới', ...sections)[2]).toBe('Xã B|Khu 3|N|Y');
    const once = ['I. XÃ A', 'Khu 1|X|N', 'Khu 2|X|', 'II. XÃ B', 'Khu 3|Y|N', 'Khu 4|Y|'];
    expect(places('Chi đoàn cũ|Chi đoàn mới|Xã mới', ...once)).toHaveLength(4);
    // A blank among repeated communes was forgotten.
    const repeated = ['A|Khu 1|X', 'A|Khu 2|X', '|Khu 3|X', 'B|Khu 3|X'];
    expect(
      faultsOf(() => read(['DS', ['Xã cũ|Chi đoàn cũ|Chi đoàn mới', ...repeated]])),
    ).toMatchObject([{ place: { row: 4 } }]);
  });

  it('may have its rows in two parts side by side', () => {
    const header = 'TT|Xã cũ|Chi đoàn cũ|Chi đoàn mới';
    const rows = ['1|A|Khu 1|X||3|B|Khu 1|Z', '2|A|Khu 2|Y'];
    expect(places(`${header}||${header}`, ...rows)).toEqual([
      'A|Khu 1||X',
      'A|Khu 2||Y',
      'B|Khu 1||Z',
    ]);
    expect(places(`${header}|Chi bộ cũ|Chi bộ mới`, '1|A|Khu 1|X|C|D')).toEqual(['A|Khu 1||X']);
  });

  it('may have sections for kinds of branches', () => {
    const lines = [
      'I|CHI ĐOÀN KHU DÂN CƯ',
      '1|A|Khu 1|X',
      'II. Khối cơ quan, trường học',
      '2|A|THCS|Y',
    ];
    expect(places('STT|Xã cũ|Chi đoàn cũ|Chi đoàn mới', ...lines)).toEqual([
      'A|Khu 1||X',
      'A|THCS||Y',
    ]);
  });

  it('asks about a numbered row without a new branch', () => {
    const { entries, findings } = read([
      'DS',
      ['TT|Xã cũ|Chi đoàn cũ|Chi đoàn mới', '1|A|Khu 1|X', '2|A|Khu 2|'],
    ]);
    expect(entries.map(({ newBranch }) => newBranch)).toEqual(['X', '']);
    expect(findings).toMatchObject([{ code: 'branches-not-filled', place: { row: 3 } }]);
  });

  it.each([
    ['Đổi tên thành Chi đoàn Khu 2', 'Chi đoàn Khu 2'],
    ['Sáp nhập với Khu 3 thành Chi đoàn Khu Thành Công', 'Chi đoàn Khu Thành Công'],
    ['Giải thể, chuyển đoàn viên về sinh hoạt tại Chi đoàn Khu 5', 'Chi đoàn Khu 5'],
    ['Giữ nguyên, đổi tên thành Chi đoàn Khu 6', 'Chi đoàn Khu 6'],
    ['SÁP NHẬP VÀO CHI ĐOÀN KHU 7', 'CHI ĐOÀN KHU 7'],
    ['Đã nhập vào Chi đoàn Khu 9', 'Chi đoàn Khu 9'],
    ['Nhap vao Chi doan Khu 8', 'Chi doan Khu 8'],
    ['Thành lập mới Chi đoàn Công an', 'Chi đoàn Công an'],
    ['Thôn Hợp Nhất', 'Thôn Hợp Nhất'],
    ['Chuyên Lào Cai', 'Chuyên Lào Cai'],
  ])('reads the new branch behind words of a decision: %s', (cell, name) => {
    expect(places('Xã cũ|Chi đoàn cũ|Chi đoàn mới', `A|Khu 1|${cell}`)).toEqual([
      `A|Khu 1||${name}`,
    ]);
  });

  const undecided = [
    'Giải thể',
    'Sáp nhập',
    'Sáp nhập với Khu 3',
    'Chuyển về xã Lai Đồng',
    'Đổi tên',
  ];
  const ended = [
    'Đã giải thể',
    'Đã sáp nhập',
    'Tạm dừng hoạt động',
    'Không còn',
    'Không còn hoạt động',
  ];
  it.each([...undecided, ...ended])(
    'never takes a decision without a new branch for one: %s',
    (cell) => {
      const { entries, findings } = read([
        'DS',
        ['Xã cũ|Chi đoàn cũ|Chi đoàn mới', `A|Khu 1|${cell}`, 'A|Khu 2|X'],
      ]);
      expect(entries.map(({ newBranch }) => newBranch)).toEqual(['X', '']);
      expect(findings).toMatchObject([{ code: 'branches-not-filled', args: { branch: 'Khu 1' } }]);
    },
  );

  it('keeps names, with the old commune where two are the same', () => {
    expect(
      places(
        'Xã cũ|Chi đoàn cũ|Chi đoàn mới',
        'Xã A|Khu 1|Giữ nguyên',
        'Xã B|Khu 1|giữ nguyên tên',
        'Xã B|Khu 2|Như cũ',
        'Xã B|Khu 3|Khu 4',
        'Xã A|Khu 4|Không thay đổi',
      ).map((line) => line.split('|')[3]),
    ).toEqual(['Khu 1 (A)', 'Khu 1 (B)', 'Khu 2', 'Khu 4', 'Khu 4 (A)']);
  });

  it.each([
    'Không sáp nhập',
    'Không thuộc diện sáp nhập',
    'Không có thay đổi',
    'Không đổi tên',
    'Giữ tên cũ',
    'Vẫn giữ tên cũ',
    'Giữ lại',
    'Nguyên trạng',
    'Như hiện nay',
    'Vẫn như cũ',
    'Tên không đổi',
    'Chi đoàn giữ nguyên',
    'giữ nguyên (không sáp nhập)',
    'Unchanged',
  ])('keeps the name of a branch where a cell says %s', (cell) => {
    const header = 'Xã cũ|Chi đoàn cũ|Chi đoàn mới';
    expect(places(header, `A|Khu 1|${cell}`, 'A|Khu 2|X')).toEqual([
      'A|Khu 1||Khu 1',
      'A|Khu 2||X',
    ]);
  });

  it.each(['Khu Giữ', 'Giữ Lâm', 'Không Tên', 'Khu Chờ', 'Bản Mới', 'Chợ', 'Bố', 'Cò', 'X', '2'])(
    'copies a name that only begins or ends like such words: %s',
    (cell) => {
      expect(places('Xã cũ|Chi đoàn cũ|Chi đoàn mới', `A|Khu 1|${cell}`)).toEqual([
        `A|Khu 1||${cell}`,
      ]);
    },
  );

  it('keeps the commune in the name of a body', () => {
    expect(
      places(
        'Chi đoàn cũ|Chi đoàn mới',
        'Công an xã Lai Đồng|Giữ nguyên',
        'Khu 1 xã Kiệt Sơn|Giữ nguyên',
      ),
    ).toEqual(['Xã Lai Đồng|Công an||Công an xã Lai Đồng', 'Xã Kiệt Sơn|Khu 1||Khu 1']);
  });

  it('ends above signatures, and skips numbers of columns', () => {
    expect(
      places(
        'TT|Xã cũ|Chi đoàn cũ|Chi đoàn mới',
        '(1)|(2)|(3)|(4)',
        '1|Kiệt Sơn|Khu 1|X',
        'Tổng cộng||1 chi đoàn|1',
        '|||Lai Đồng, ngày 15 tháng 8 năm 2025',
        '||NGƯỜI LẬP|TM. BAN THƯỜNG VỤ',
        '||Hà Thị A|Đinh Văn B',
      ),
    ).toEqual(['Kiệt Sơn|Khu 1||X']);
  });

  it('may have a sheet for each old commune', () => {
    const lines = ['Chi đoàn cũ|Chi đoàn mới', 'Khu 1|X'];
    expect(placesOf(['Kiệt Sơn', lines], ['Xã Lai Đồng', lines])).toEqual([
      'Kiệt Sơn|Khu 1||X',
      'Xã Lai Đồng|Khu 1||X',
    ]);
    const note: Sheet = ['Ghi chú', ['Ghi chú', 'a', 'b']];
    expect(read(['Kiệt Sơn', lines], ['Lai Đồng', lines], note).findings).toMatchObject([
      { code: 'branches-sheet-unread', place: { sheet: 'Ghi chú' } },
    ]);
  });

  it('needs its old communes somewhere', () => {
    const lines = ['Chi đoàn cũ|Chi đoàn mới', 'Khu 1|X'];
    expect(faultsOf(() => read(['Sheet1', lines]))).toMatchObject([
      { code: 'branches-no-header', args: { missing: 'Xã cũ' } },
    ]);
  });
});
