import { describe, expect, it } from 'vitest';
import { recogniseOne, tableOf } from '../../support.js';

const TITLE = ['DANH SÁCH ĐOÀN VIÊN'];
const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Phùng Văn Mận', 'Bùi Thị Na'];

/** Returns the statuses of four people; the cells below the headings are of the second one. */
function statuses(headings: string[], cells: string[], title = TITLE): (string | undefined)[] {
  const rows = NAMES.map((name, at) => [name, `200${at}`, 'x', ...(at === 1 ? cells : [])]);
  return readStatuses([title, ['Họ và tên', 'Năm sinh', 'Xóm', ...headings], ...rows]);
}

function readStatuses(rows: string[][]): (string | undefined)[] {
  const { table, layout } = recogniseOne(tableOf(rows));
  if (!('columns' in layout)) throw new Error(layout.reason);
  const status = layout.columns.find(({ field }) => field === 'status')?.index;
  return table.rows.slice(2).map((row) => (status === undefined ? undefined : row[status] || ''));
}

describe('a column about what became of members', () => {
  it.each([
    ['Ngày chuyển đi', '10/5/2025', 'Chuyển sinh hoạt'],
    ['Chuyển đi', 'x', 'Chuyển sinh hoạt'],
    ['Đã chuyển đi', 'x', 'Chuyển sinh hoạt'],
    ['Nơi chuyển đến', 'Đoàn phường Gia Cẩm', 'Chuyển sinh hoạt'],
    ['Ngày mất', '2024', 'Từ trần'],
    ['Năm từ trần', '2024', 'Từ trần'],
    ['Thời gian xóa tên', 'tháng 5/2024', 'Xóa tên'],
    ['Ngày ra khỏi Đoàn', '26/3/2025', 'Ra khỏi tổ chức'],
    ['Ngày trưởng thành Đoàn', '26/3/2025', 'Trưởng thành Đoàn'],
  ])('gives the status of those with an entry: %s', (heading, cell, status) => {
    expect(statuses([heading], [cell])).toEqual(['', status, '', '']);
  });

  it.each([
    ['Ngày chuyển đi', 'chưa'],
    ['Chuyển đi', '0'],
    ['Nơi chuyển đến', 'không'],
    ['Ngày chuyển sinh hoạt', '10/5/2025'],
    ['Ngày chuyển đến', '10/5/2025'],
    ['Lý do chuyển đi', '10/5/2025'],
    ['Mất thẻ', 'x'],
    ['Mất', 'x'],
    ['Nghỉ sinh hoạt', 'x'],
    ['Đề nghị xóa tên', 'x'],
  ])('gives none otherwise: %s, %s', (heading, cell) => {
    expect(statuses([heading], [cell])).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('gives none of a place in a list with the place from which people came', () => {
    const found = statuses(['Nơi chuyển đi', 'Nơi chuyển đến'], ['Khu 1', 'Khu 2']);
    expect(found).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('gives none of a place beside the day on which people came', () => {
    const found = statuses(['Ngày chuyển đến', 'Nơi chuyển đến'], ['1/5/2024', 'Khu 2']);
    expect(found).toEqual([undefined, undefined, undefined, undefined]);
  });

  it.each([
    [
      ['Họ tên bố', 'Năm mất'],
      ['Hà Văn Đào', '1999'],
    ],
    [
      ['Mẹ', 'Nghề nghiệp', 'Ngày mất'],
      ['Bùi Thị Mơ', 'Làm ruộng', '1/5/2019'],
    ],
    [
      ['Họ tên liệt sĩ', 'Năm mất'],
      ['Hà Văn Đào', '1972'],
    ],
    [['Ngày mất của chồng'], ['1/5/2019']],
    [['Ngày mất thẻ'], ['1/5/2019']],
  ])('gives none of the death of somebody else: %s', (headings, cells) => {
    expect(statuses(headings, cells)).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('gives none of the death of a parent in a group', () => {
    const header = [
      ['Họ và tên', 'Năm sinh', 'Bố', '', 'Ghi chú'],
      ['', '', 'Họ tên', 'Năm mất', ''],
    ];
    const rows = [['Hà Thị Bưởi', '2001', 'Hà Văn Đào', '1999', '']];
    const { layout } = recogniseOne(tableOf([...header, ...rows], ['C1:D1']));
    const columns = 'columns' in layout ? layout.columns : [];
    expect(columns.some(({ field }) => field === 'status')).toBe(false);
  });

  it('gives none of a place in a list of people who came', () => {
    const title = ['DANH SÁCH ĐOÀN VIÊN MỚI TIẾP NHẬN'];
    const found = statuses(['Nơi chuyển đến'], ['Khu 2'], title);
    expect(found).toEqual([undefined, undefined, undefined, undefined]);
  });

  it('gives the status of its group', () => {
    const { table, layout } = recogniseOne(
      tableOf(
        [
          ['Họ và tên', 'Năm sinh', 'Chuyển đến', '', 'Chuyển đi', ''],
          ['', '', 'Ngày', 'Nơi chuyển đi', 'Ngày', 'Nơi chuyển đến'],
          ['Hà Thị Bưởi', '1999', '1/5/2024', 'Khu 1', '', ''],
          ['Đinh Văn Mít', '1998', '', '', '1/6/2025', 'Khu 2'],
        ],
        ['C1:D1', 'E1:F1'],
      ),
    );
    const columns = 'columns' in layout ? layout.columns : [];
    const status = columns.find(({ field }) => field === 'status')!.index;
    expect(table.rows.slice(2).map((row) => row[status] ?? '')).toEqual(['', 'Chuyển sinh hoạt']);
  });

  it('gives none to people who all have the year in which they will be too old', () => {
    const rows = NAMES.map((name, at) => [name, `200${at}`, `203${at}`]);
    const heading = ['Họ và tên', 'Năm sinh', 'Năm trưởng thành Đoàn'];
    expect(readStatuses([TITLE, heading, ...rows])).toEqual(NAMES.map(() => undefined));
  });

  it('yields to a note about another status', () => {
    const rows = [['Hà Thị Bưởi', '1999', '10/5/2025', 'Từ trần']];
    const heading = ['Họ và tên', 'Năm sinh', 'Ngày chuyển đi', 'Ghi chú'];
    expect(readStatuses([TITLE, heading, ...rows])).toEqual(['Từ trần']);
  });

  it('is reported', () => {
    const { findings } = recogniseOne(
      tableOf([TITLE, ['Họ và tên', 'Năm sinh', 'Ngày mất'], ['Hà Thị Bưởi', '1999', '2024']]),
    );
    expect(findings).toMatchObject([
      { code: 'status-by-column', args: { heading: 'Ngày mất', status: 'Từ trần', count: 1 } },
    ]);
  });
});
