import { expect, it } from 'vitest';
import { lineFacts } from '../../../src/recognise/unheaded/lineFacts.js';

const read = (line: string) => {
  const { number, name, facts, rest } = lineFacts(line)!;
  return { number, name, ...Object.fromEntries(facts), rest };
};

it.each([
  [
    '1. Hà Thị Mai Lan - 12/03/1998 - 0912 345 678',
    { number: '1', name: 'Hà Thị Mai Lan', birth: '12/03/1998', phone: '0912 345 678', rest: '' },
  ],
  [
    '2/ Đinh Văn Bản, sn 98, khu 3',
    { number: '2', name: 'Đinh Văn Bản', birth: '1998', place: 'khu 3', rest: '' },
  ],
  [
    '- Bùi Thị Bưởi (1999), CCCD: 025199123456, ĐT 0912.345.678',
    {
      number: '',
      name: 'Bùi Thị Bưởi',
      birth: '1999',
      id: '025199123456',
      phone: '0912.345.678',
      rest: '',
    },
  ],
  [
    '4. Họ tên: Bàn Văn Khế, ngày sinh: 02/03/1999',
    { number: '4', name: 'Bàn Văn Khế', birth: '02/03/1999', rest: '' },
  ],
  [
    '3 LÊ HỮU ĐẠT 1/2/2001 nữ',
    { number: '3', name: 'LÊ HỮU ĐẠT', birth: '1/2/2001', gender: 'nữ', rest: '' },
  ],
  [
    'Trần Văn Nam - Bí thư - 12/03/1990 - 26/3/2006',
    { number: '', name: 'Trần Văn Nam', birth: '12/03/1990', rest: 'Bí thư, 26/3/2006' },
  ],
  [
    'Hà Văn Sinh sinh ngày 05/06/1997 SĐT: 0356123987 xóm Chiềng',
    {
      ...{ number: '', name: 'Hà Văn Sinh', birth: '05/06/1997', phone: '0356123987' },
      ...{ place: 'xóm Chiềng', rest: '' },
    },
  ],
])('reads %s', (line, expected) => {
  expect(read(line)).toEqual(expected);
});

it.each([
  'Danh sách đoàn viên khu 3',
  'Tổng: 10 đồng chí',
  'Khu 2',
  'Họp ngày 12/03/2025 tại khu 5',
  'Họ và tên - Ngày sinh - SĐT',
])('finds no person in %s', (line) => {
  expect(lineFacts(line)).toBeUndefined();
});
