import { describe, expect, it } from 'vitest';
import { fieldsOf, layoutOf, recogniseOne, tableOf } from '../../support.js';

const layoutWith = (count: string) =>
  recogniseOne(
    tableOf([
      ['STT', 'Chi đoàn', count, 'Người phụ trách', 'Số điện thoại'],
      ['1', 'Khu Lèn', '12', 'Hà Thị Bưởi', '0912345678'],
      ['2', 'Khu Dọc', '7', 'Đinh Văn Mít', '0912345679'],
      ['3', 'Khu Chiềng', '9', 'Hà Thị Mận', '0912345670'],
    ]),
  ).layout;

it('takes who is in charge of branches for no members where these are counted', () => {
  expect(layoutWith('Số lượng')).not.toHaveProperty('columns');
  expect(layoutWith('Số nhà')).toHaveProperty('columns');
});

/** Rows of things, each with somebody who looks after it. */
const inCharge = (thing: string, heading: string, ...more: [heading: string, cell: string][]) =>
  recogniseOne(
    tableOf([
      ['STT', thing, heading, ...more.map(([each]) => each)],
      ...['Hà Thị Bưởi', 'Đinh Văn Mít', 'Hà Thị Mận', 'Bàn Thị Na'].map((name, at) => [
        `${at + 1}`,
        `${at + 6}A`,
        name,
        ...more.map(([, cell]) => cell),
      ]),
    ]),
  ).layout;

describe('names of those who look after something', () => {
  it.each([
    ['Lớp', 'GVCN', 'Phòng học'],
    ['Ca trực', 'Người trực', 'Ghi chú'],
    ['Tên đoàn', 'HLV trưởng', 'Số nội dung'],
    ['Chi bộ', 'Bí thư', 'Địa điểm'],
    ['Chuyên đề', 'Báo cáo viên', 'Thời gian'],
  ])('are no members without a fact of theirs: %s | %s', (thing, heading, further) => {
    expect(inCharge(thing, heading, [further, '3'])).not.toHaveProperty('columns');
    const born: [string, string] = ['Ngày sinh', '02/03/1999'];
    expect(inCharge(thing, heading, [further, '3'], born)).toHaveProperty('columns');
    const living: [string, string] = ['Chức vụ', 'Phó Chủ tịch'];
    expect(inCharge(thing, heading, [further, '3'], living)).toHaveProperty('columns');
  });

  it.each(['Thành viên', 'Học sinh', 'Người nhận', 'Quần chúng ưu tú'])(
    'are not meant by a word for members: %s',
    (heading) => {
      expect(inCharge('Lớp', heading, ['Ghi chú', ''])).toHaveProperty('columns');
    },
  );

  it.each([
    ['Tên chi bộ', 'Bí thư', 'Ngày thành lập'],
    ['Tên câu lạc bộ', 'Chủ tịch', 'Năm thành lập'],
    ['Tên chùa', 'Trụ trì', 'Thành lập'],
  ])('are no members where a body was founded: %s | %s', (thing, heading, founded) => {
    const phone: [string, string] = ['Số điện thoại', '0912345678'];
    expect(inCharge(thing, heading, [founded, '1975'], phone)).not.toHaveProperty('columns');
    const born: [string, string] = ['Ngày sinh', '02/03/1959'];
    expect(inCharge(thing, heading, [founded, '1975'], born)).toHaveProperty('columns');
    expect(inCharge(thing, 'Họ và tên', [founded, '1975'])).toHaveProperty('columns');
  });

  it('are no members beside code and name of a body, unless they have dates of birth', () => {
    const withName: [string, string] = ['Tên phòng ban', 'Phòng Kế toán'];
    const phone: [string, string] = ['Số điện thoại', '0912345678'];
    const born: [string, string] = ['Ngày sinh', '02/03/1959'];
    const heads = (...more: [string, string][]) =>
      inCharge('Mã phòng ban', 'Trưởng phòng', ...more);
    expect(heads(withName, phone)).not.toHaveProperty('columns');
    expect(heads(withName, phone, born)).toHaveProperty('columns');
    expect(heads(phone)).toHaveProperty('columns');
  });
});

describe('an unknown name beside a head of household', () => {
  const FACTS: Record<string, string[]> = {
    'Năm sinh': ['1969', '1970', '1971', '1972'],
    Thôn: ['Khu Lèn', 'Khu Dọc', 'Khu Lèn', 'Khu Dọc'],
    'Tên chủ hộ': ['Lò Văn Ổi', 'Lò Văn Cam', 'Bùi Thị Quýt', 'Bùi Văn Đào'],
    'Tên người nhượng': ['Tạ Văn Ổi', 'Tạ Văn Cam', 'Ma Thị Quýt', 'Ma Văn Đào'],
  };
  const NAMES = ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Hà Thị Mận', 'Bàn Thị Na'];
  const nameOf = (...headings: string[]) => {
    const columns = headings.map((heading) => FACTS[heading] ?? NAMES);
    const rows = NAMES.map((_, row) => columns.map((cells) => cells[row]!));
    const fields = fieldsOf(tableOf([headings, ...rows]));
    return Object.keys(fields).find((heading) => fields[heading] === 'name');
  };

  it.each([
    ['Tên người khuyết tật', 'Năm sinh', 'Tên chủ hộ', 'Thôn'],
    ['Người được cấp thẻ', 'Năm sinh', 'Tên chủ hộ', 'Thôn'],
    ['Tên người hưởng lợi', 'Tên chủ hộ', 'Năm sinh', 'Thôn'],
    ['Tên người nghiện', 'Tên chủ hộ', 'Thôn'],
    ['Tên người thầu', 'Tên người nhượng', 'Tên chủ hộ', 'Thôn'],
  ])('is the member with facts, or in front of the head: %s | %s | %s', (...headings) => {
    expect(nameOf(...headings)).toBe(headings[0]);
  });

  it('is the member behind the head with facts', () => {
    expect(nameOf('Tên chủ hộ', 'Thôn', 'Tên khẩu', 'Năm sinh')).toBe('Tên khẩu');
  });

  it.each([
    ['Tên chủ hộ', 'Năm sinh', 'Tên người thầu', 'Thôn'],
    ['Tên chủ hộ', 'Thôn', 'Tên người thầu'],
    ['Tên người phụ trách', 'Tên chủ hộ', 'Thôn'],
    ['Tên vợ', 'Năm sinh', 'Tên chủ hộ', 'Thôn'],
  ])('leaves a head with facts or without a rival: %s | %s | %s', (...headings) => {
    expect(nameOf(...headings)).toBe('Tên chủ hộ');
  });
});

describe('heads of branches beside their deputies', () => {
  const HEADINGS = ['STT', 'Khu', 'Chi hội trưởng', 'SĐT', 'Chi hội phó', 'SĐT'];
  const rows = (...deputies: [name: string, phone: string][]) =>
    ['Hà Thị Bưởi', 'Đinh Văn Mít', 'Hà Thị Mận'].map((name, at) => [
      ...[String(at + 1), `Khu ${at + 1}`, name, `091234567${at}`, ...deputies[at]!],
    ]);
  const none: [string, string] = ['', ''];

  it.each([
    [3, rows(['Lê Thị Na', '0987654320'], ['Vi Văn Cam', '0987654321'], ['Tô Văn Khế', ''])],
    [1, rows(['Lê Thị Na', '0987654320'], none, none)],
  ])('are the members with their own phones, and %i deputies are reported', (count, people) => {
    const table = tableOf([HEADINGS, ...people]);
    const fields = layoutOf(table).columns.map(({ field }) => field);
    expect(fields.slice(2)).toEqual(['name', 'phone', undefined, undefined]);
    const beside = recogniseOne(table).findings.filter(({ code }) => code === 'names-beside');
    expect(beside).toMatchObject([{ args: { letter: 'E', count } }]);
  });
});
