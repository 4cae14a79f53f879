import { describe, expect, it } from 'vitest';
import { nameLevel, nameLevels, relatedNames } from '../../../../src/match/compare/name/name.js';
import { makeNameTable } from '../../../../src/match/compare/name/nameTable.js';
import { nameOf } from '../../rows.js';

function levelOf(one: string, other: string): string {
  const values = [nameOf(''), nameOf(one), nameOf(other)];
  const { table } = makeNameTable({ type: 'name', index: Int32Array.of(1, 2), values }, undefined);
  const related = relatedNames(table);
  const level = nameLevel(related, 1, 2);
  expect(nameLevel(related, 2, 1)).toBe(level);
  return nameLevels[level]!;
}

describe('the comparison of names', () => {
  it.each([
    ['Lý Thị Mỹ', 'Lí Thị Mĩ', 'soft'],
    ['Nguyễn Thị Vy', 'Nguyễn Thị Vi', 'soft'],
    ['Vũ Hữu Nam', 'Vủ Hữu Nam', 'soft'],
    ['Nguyen Van An', 'Nguyễn Văn Ân', 'unmarked'],
    ['Nguyen Thi Huong', 'Nguyễn Thị Hường', 'unmarked'],
    ['Trần Minh Đưc', 'Trần Minh Đức', 'unmarked'],
    ['Hoàng Bich Hà', 'Hoàng Bích Hà', 'unmarked'],
    ['Nguyễn T. Hoa', 'Nguyễn Thị Hoa', 'initials'],
    ['Ng. Thị Hoa', 'Nguyễn Thị Hoa', 'initials'],
    ['Nguy?n Thị Hoa', 'Nguyễn Thị Hoa', 'initials'],
    ['Nguyễn Văn H?ng', 'Nguyễn Văn Hùng', 'given-initial'],
    ['Nguyễn Văn M?nh', 'Nguyễn Văn Mạnh', 'given-initial'],
    ['Nguyễn Văn M?nh', 'Nguyễn Văn Minh', 'garbled-given'],
    ['Nguyễn Th? Hoa', 'Nguyễn Th? Hoa', 'initials'],
    ['Trần Thị H?ng', 'Trần Thị H?ng', 'given-initial'],
    ['Hà Hương', 'Hà Thị Hương', 'dropped'],
    ['Hà Thị Thu Hương', 'Hà Thu Hương', 'dropped'],
    ['Nguyễn Thị Hươn', 'Nguyễn Thị Hương', 'slip'],
    ['Nguyễ Thị Hoa', 'Nguyễn Thị Hoa', 'slip'],
    ['Nguyễn Sĩ Nam', 'Nguyễn Xĩ Nam', 'dialect'],
    ['Triệu Văn Nam', 'Chiệu Văn Nam', 'dialect'],
    ['Nguyễn Thanh Hà', 'Nguyễn Thành Hà', 'mark'],
    ['Nguyễn Thị Hương', 'Nguyễn Thu Hương', 'middle'],
    ['Nguyễn Thu Trang', 'Trần Thu Trang', 'surname'],
    ['Nguyễn Văn Hùng', 'Nguyễn Văn Hưng', 'mark-given'],
    ['Nguyễn Thị Hương', 'Nguyễn Thị Hường', 'mark-given'],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Loan', 'variant'],
    ['Nguyễn Văn Nam', 'Nguyễn Văn Lam', 'variant'],
    ['Nguyễn Văn Minh', 'Nguyễn Văn Vinh', 'variant'],
    ['Nguyễn Lan Anh', 'Nguyễn Anh Lan', 'other'],
    ['Nguyễn Văn Hải', 'Nguyễn Văn Dũng', 'given'],
    ['Hà Thị Sương', 'Sương Hà Thị', 'order'],
    ['Cao Mạnh Tùng', 'Cao Manh Tung', 'unmarked'],
    ['Nguyễn Thị Lan', 'Nguyễn Thị Lân', 'mark-given'],
    ['Nguyẽn Văn Hươn', 'Nguyễn Văn Hương', 'garbled'],
    ['Nguyễn Văn Hải', 'Trần Thị Dung', 'other'],
    ['Maria Hà Thị Lan', 'Hà Thị Lan', 'same'],
    ['Giu-se Hà Văn Nam', 'Giuse Hà Văn Nam', 'same'],
    ['Maria Hà Thị Lan', 'Anna Hà Thị Lan', 'given'],
    ['Giuse Maria Hà Văn Nam', 'Giu-se Hà Văn Nam', 'same'],
    ['Gio-an Bao-ti-xi-ta Hà Văn Nam', 'Hà Văn Nam', 'same'],
    ['A Lăng Bưi', 'Alăng Bưi', 'soft'],
    ['Y Krông Mlô', 'Ykrông Mlô', 'soft'],
    ['Y Krong Mlo', 'Ykrông Mlô', 'unmarked'],
    ["Bh'riu Liếc", 'Bhriu Liếc', 'soft'],
    ["H'Lan Niê", "H'Lun Niê", 'variant'],
    ["H'Hen Niê", 'Hen Niê', 'soft'],
    ["H'Hen Nie", 'Hen Niê', 'unmarked'],
    ["H'Lan Kđoh", 'Lan Kđoh', 'soft'],
    ["H'Lan Niê", 'Tuyết Niê', 'given'],
    ['Y Lan Niê', 'Lan Niê', 'dropped'],
    ['Y Blơ Niê', 'Y Bhơ Niê', 'variant'],
    ["H'Bia Siu", "Siu H'Bia", 'same'],
    ['Y Blơ Niê', 'Y Blơ Mlô', 'surname'],
  ])('%s ~ %s: %s', (one, other, expected) => {
    expect(levelOf(one, other)).toBe(expected);
  });

  it('does not treat a given name that the data attest as a slip', () => {
    const names = ['Hà Thị Bưởi', 'Vũ Thị Bưởi', 'Lê Thị Bưởi', 'Hà Thị Bười', 'Hà Thị Bưở'];
    const values = ['', ...names].map(nameOf);
    const index = Int32Array.from(names, (_, at) => at + 1);
    const { table } = makeNameTable({ type: 'name', index, values }, undefined);
    const related = relatedNames(table);
    expect(nameLevels[nameLevel(related, 1, 4)]).toBe('mark-given');
    expect(nameLevels[nameLevel(related, 1, 5)]).toBe('slip');
  });

  it('gives a name of many bearers less weight than a rare one', () => {
    const names = [...Array(50).fill(1), 2] as number[];
    const values = [nameOf(''), nameOf('Nguyễn Văn Nam'), nameOf('Quách Mộng Thơ')];
    const births = Int32Array.from(names, (_, at) => 19900101 + at);
    const { table } = makeNameTable(
      { type: 'name', index: Int32Array.from(names), values },
      births,
    );
    expect(table.full[2]!).toBeGreaterThan(table.full[1]! + 3);
  });
});
