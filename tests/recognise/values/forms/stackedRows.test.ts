import { describe, expect, it } from 'vitest';
import { isLayout, recogniseOne, tableOf } from '../../support.js';

const HEADER = [
  ['STT', 'Họ và tên', 'Số CCCD', 'Chức vụ'],
  ['', 'Ngày sinh', 'Điện thoại', ''],
];
const MEMBERS = [
  ['1', 'Hà Thị Bưởi', '025199000011', 'Bí thư'],
  ['', '02/03/1999', '0912345678', ''],
  ['2', 'Đinh Văn Mít', '025098000012', ''],
  ['', '05/06/1998', '', ''],
  ['3', 'Hà Văn Sấu', '025201000013', ''],
  ['', '12/11/2001', '0912345670', ''],
];

function readOf(rows: string[][], merges: string[] = ['A1:A2', 'D1:D2']) {
  const { table, layout } = recogniseOne(tableOf(rows, merges));
  if (!isLayout(layout)) throw new Error(layout.reason);
  const { columns, kinds } = layout;
  return {
    fields: columns.map(({ field }) => field ?? '-'),
    members: kinds.flatMap((kind, row) =>
      kind === 'member' ? [columns.map(({ index }) => table.rows[row]![index] ?? '')] : [],
    ),
  };
}

describe('a form with two facts in each column', () => {
  it('has the upper facts in their columns and the lower ones in columns on the right', () => {
    const { fields, members } = readOf([...HEADER, ...MEMBERS]);
    expect(fields).toEqual(['ordinal', 'name', 'id', 'post', 'birth', 'phone']);
    expect(members).toEqual([
      ['1', 'Hà Thị Bưởi', '025199000011', 'Bí thư', '02/03/1999', '0912345678'],
      ['2', 'Đinh Văn Mít', '025098000012', '', '05/06/1998', ''],
      ['3', 'Hà Văn Sấu', '025201000013', '', '12/11/2001', '0912345670'],
    ]);
  });

  it('may lack the second row of its last member', () => {
    const more = [...MEMBERS, ['4', 'Lò Văn Ổi', '025088000015', ''], ['', '17/01/1988', '', '']];
    const { members } = readOf([...HEADER, ...more, ['5', 'Phùng Thị Na', '025303000014', '']]);
    expect(members.map((cells) => cells[1])).toEqual([
      'Hà Thị Bưởi',
      'Đinh Văn Mít',
      'Hà Văn Sấu',
      'Lò Văn Ổi',
      'Phùng Thị Na',
    ]);
  });

  const upper = ['STT', 'Họ và tên', 'Ngày sinh', 'Số điện thoại'];
  const lower = ['', 'Địa chỉ', 'Số CCCD', 'Ghi chú'];
  const rows = [
    ['1', 'Hà Thị Bưởi', '02/03/1999', '0912345671'],
    ['', 'Khu 1, xã Đồng Sơn', '025199000001', 'đi làm'],
    ['2', 'Đinh Văn Mít', '12/03/1998', '0912345672'],
    ['', 'Khu 2, xã Đồng Sơn', '025098000002', ''],
    ['', 'Cộng: 2 đồng chí', '', ''],
  ];
  const fields = ['ordinal', 'name', 'birth', 'phone', 'address', 'id', 'note'];

  it('may have texts below the names, and no merged headings', () => {
    const read = readOf([upper, lower, ...rows], []);
    expect(read.fields).toEqual(fields);
    expect(read.members).toEqual([
      [...rows[0]!, ...rows[1]!.slice(1)],
      [...rows[2]!, ...rows[3]!.slice(1)],
    ]);
  });

  it('may have no running numbers', () => {
    const unnumbered = [upper, lower, ...rows.slice(0, 4)].map((cells) => cells.slice(1));
    expect(readOf(unnumbered, []).fields).toEqual(fields.slice(1));
  });

  it('may have more headings on the lower row', () => {
    const wider = [[...upper.slice(0, 3)], ['', 'Địa chỉ', 'Số CCCD', 'Điện thoại', 'Ghi chú']];
    const people = [
      ['1', 'Hà Thị Bưởi', '02/03/1999'],
      ['', 'Khu 1, xã Đồng Sơn', '025199000001', '0912345671', 'đi làm'],
      ['2', 'Đinh Văn Mít', '12/03/1998'],
      ['', 'Khu 2, xã Đồng Sơn', '025098000002', '0912345672', ''],
    ];
    const read = readOf([['DANH SÁCH'], ...wider, ...people], []);
    expect(read.fields).toEqual(['ordinal', 'name', 'birth', 'address', 'id', 'phone', 'note']);
    expect(read.members.map((cells) => cells[1])).toEqual(['Hà Thị Bưởi', 'Đinh Văn Mít']);
  });

  it('is not one whose members have one row each', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh'],
      ['1', 'Hà Thị Bưởi', '025199000011', '02/03/1999'],
      ['2', 'Đinh Văn Mít', '025098000012', '05/06/1998'],
    ];
    expect(readOf(rows, []).fields).toEqual(['ordinal', 'name', 'id', 'birth']);
  });
});

it('has the name in use below the name at birth', () => {
  const { fields, members } = readOf(
    [
      ['STT', 'Họ tên khai sinh', 'Ngày sinh', 'Ngày vào Đoàn'],
      ['', 'Họ tên đang dùng', 'Giới tính', 'Điện thoại'],
      ['1', 'Hà Thị Bưởi', '02/03/1999', '26/03/2015'],
      ['', 'Hà Thị Bưởi', 'Nữ', '0912345678'],
      ['2', 'Đinh Văn Mít', '05/06/1998', '26/03/2014'],
      ['', 'Đinh Mít', 'Nam', '0912345679'],
    ],
    ['A1:A2'],
  );
  expect(fields).toEqual(['ordinal', '-', 'birth', 'joined', 'name', 'gender', 'phone']);
  expect(members).toEqual([
    ['1', 'Hà Thị Bưởi', '02/03/1999', '26/03/2015', 'Hà Thị Bưởi', 'Nữ', '0912345678'],
    ['2', 'Đinh Văn Mít', '05/06/1998', '26/03/2014', 'Đinh Mít', 'Nam', '0912345679'],
  ]);
});
