import { describe, expect, it } from 'vitest';
import { isLayout, recogniseOne, tableOf } from '../support.js';

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

  it('is not one whose members have one row each', () => {
    const rows = [
      ['STT', 'Họ và tên', 'Số CCCD', 'Ngày sinh'],
      ['1', 'Hà Thị Bưởi', '025199000011', '02/03/1999'],
      ['2', 'Đinh Văn Mít', '025098000012', '05/06/1998'],
    ];
    expect(readOf(rows, []).fields).toEqual(['ordinal', 'name', 'id', 'birth']);
  });
});
