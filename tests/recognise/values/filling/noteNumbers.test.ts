import { describe, expect, it } from 'vitest';
import { recogniseOne, withHeadings } from '../../support.js';

/** Gives the value of a field for each person, and the findings. */
function read(field: string, headings: string[], ...people: string[][]) {
  const { table, layout, findings } = recogniseOne(
    withHeadings(
      ['Họ và tên', 'Ngày sinh', ...headings],
      ...people.map((cells) => ['Hà Thị Bưởi', '1999', ...cells]),
    ),
  );
  if (!('columns' in layout)) throw new Error(layout.reason);
  const own = layout.columns.filter((column) => column.field === field);
  const note = layout.columns.find((column) => column.field === 'note')!;
  return {
    numbers: table.rows
      .slice(1)
      .map((cells) => own.map(({ index }) => cells[index] ?? '').join('|')),
    by: own.map(({ by, source }) => (source === undefined ? by : `${by} of ${source}`)).join(),
    notes: table.rows.slice(1).map((cells) => cells[note.index]),
    reported: findings
      .filter(({ code }) => code.startsWith('number-'))
      .map(({ level, code, args }) => `${level} ${code} ${args.field} ${args.count}`),
  };
}

describe('a number in a note', () => {
  it.each([
    ['id', 'CCCD 025199000001, chuyển sinh hoạt', '025199000001'],
    ['id', 'Chuyển về; số căn cước công dân: 025 199 000 001', '025199000001'],
    ['id', 'CCCD số 025.199.000.001 (mới)', '025199000001'],
    ['id', 'CMND cũ: 131000001', '131000001'],
    ['id', 'số CMT 131 000 001', '131000001'],
    ['id', 'Đã có CCCD 025199000001, ngày cấp 01/02/2022', '025199000001'],
    ['id', 'chuyển từ chi đoàn Khu 2; CCCD 025199000001', '025199000001'],
    ['phone', 'ĐT: 0912.000.001', '0912000001'],
    ['phone', 'đi làm ăn xa, SĐT 0168 200 0002', '0382000002'],
    ['phone', 'Zalo 0912000001', '0912000001'],
  ])('is the %s if the note names its kind: %s', (field, note, number) => {
    expect(read(field, ['Ghi chú'], [note])).toEqual({
      numbers: [number],
      by: 'derived of 2',
      notes: [note],
      reported: [`info number-in-note ${field} 1`],
    });
  });

  it('fills blank cells of a column of numbers', () => {
    const people = [
      ['025199000001', 'CMND 131000001'],
      ['chưa có', 'CMND 131000002'],
      ['', ''],
      ['', '025199000003'],
    ];
    expect(read('id', ['CCCD', 'Ghi chú'], ...people)).toMatchObject({
      numbers: ['025199000001', '131000002', '', ''],
      by: 'wording',
      reported: ['info number-in-note id 1'],
    });
  });

  it.each([
    'CCCD của bố 025199000001',
    'CCCD mẹ: 025199000001',
    'CCCD 025199000001 (chồng)',
    'sai CCCD 025199000001',
    'trùng CCCD 025199000001 với Khu 2',
    'CCCD 025999000001',
    'CCCD 02519900000',
    'QĐ số 25 ngày 01/02/2024',
    'đã có CMND, ĐT 912000001',
  ])('is not read as the ID number: %s', (note) => {
    const { numbers, reported } = read('id', ['Ghi chú'], [note]);
    expect(numbers).toEqual(['']);
    expect(reported.filter((each) => each.includes(' id '))).toEqual([]);
  });

  it.each([
    'Mẹ Lê Thị Lan; CCCD 025199000001, SĐT 0987654321',
    'Bố: Hà Văn Bình, SĐT 0987654321, CCCD 025199000001',
    'Con ông Bình; SĐT: 0987654321',
    'Liên hệ qua mẹ. SĐT 0987654321',
    'SĐT 0987654321 (anh trai)',
    'bác Hùng, ĐT 0987654321',
    'cô giáo chủ nhiệm: ĐT 0987654321',
    'Phụ huynh. Zalo 0987654321',
    'ong ngoai - SDT 0987654321',
    'CCCD 025199000001; theo chồng về Khu 2',
    'SĐT NK: 0987654321',
  ])('is neither read nor offered if the note is about another person: %s', (note) => {
    for (const field of ['id', 'phone']) {
      expect(read(field, ['Ghi chú'], [note])).toMatchObject({ numbers: [''], reported: [] });
    }
  });

  it('is offered if its kind is not named and no column has such numbers', () => {
    const notes = [['025199000001'], ['chuyển về 0912000001'], ['số của mẹ 0912000002']];
    expect(read('id', ['Ghi chú'], ...notes)).toMatchObject({
      numbers: ['', '', ''],
      reported: ['warning number-offered id 1', 'warning number-offered phone 1'],
    });
    const { reported } = read('phone', ['SĐT', 'Ghi chú'], ['', '0912000001']);
    expect(reported).toEqual([]);
  });
});

describe('a number behind a name', () => {
  it.each([
    ['Hà Văn Sơn - 0912000001', 'phone', '0912000001'],
    ['Hà Văn Sơn (0912.000.001)', 'phone', '0912000001'],
    ['Hà Lan Anh, SĐT: 0912 000 001', 'phone', '0912000001'],
    ['Hà Văn Sơn 025099000001', 'id', '025099000001'],
    ['Hà Văn Sơn (con ông Tân 0912000001)', 'phone', undefined],
    ['Hà Văn Sơn - Bí thư', 'phone', undefined],
  ])('is the number of the person: %s', (name, field, number) => {
    const { table, layout } = recogniseOne(
      withHeadings(
        ['TT', 'Họ và tên', 'Ngày sinh'],
        ['1', name, '1999'],
        ['2', 'Lê Thị Hoa', '1998'],
      ),
    );
    if (!('columns' in layout)) throw new Error(layout.reason);
    const own = layout.columns.find((column) => column.field === field);
    expect(own && table.rows[1]![own.index]).toBe(number);
  });
});
