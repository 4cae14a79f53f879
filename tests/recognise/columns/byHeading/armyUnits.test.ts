import { describe, expect, it } from 'vitest';
import { ASSOCIATION, fieldsOf, PARTY, tableOf, withHeadings } from '../../support.js';

function fieldOf(heading: string, cells: readonly string[], profile = ASSOCIATION) {
  const names = ['Hà Văn Bưởi', 'Lò Văn Mít', 'Đinh Văn Khế', 'Bùi Văn Na', 'Vũ Văn Sung'];
  const rows = cells.map((cell, at) => [String(at + 1), names[at]!, '12/03/1955', cell]);
  return fieldsOf(withHeadings(['STT', 'Họ và tên', 'Ngày sinh', heading], ...rows), profile)[
    heading
  ];
}

describe('units of the army', () => {
  it.each([
    ['Đơn vị', ['Binh trạm 14', 'Sư đoàn 320', 'Đại đội 5', 'E88 - F308', 'Quân khu 2']],
    ['Đơn vị', ['C3, D5, E88', 'Đoàn 559', 'BT14', 'Bộ đội Trường Sơn', 'QK 4']],
    ['Đơn vị công tác', ['Trung đoàn 88', 'F304', 'Lữ đoàn 170', 'Quân chủng Phòng không', '']],
  ])('are no branches: %s, %o', (heading, cells) => {
    expect(fieldOf(heading, cells)).toBe('-');
  });

  it('are no branches below a heading over two rows of the header', () => {
    const rows = ['E209', 'F312', 'F308'].map((unit, at) => [
      ...[
        String(at + 1),
        ['Hà Văn Bưởi', 'Lò Văn Mít', 'Đinh Văn Khế'][at]!,
        '1955',
        unit,
        'x',
        '',
      ],
    ]);
    const table = tableOf(
      [
        ['STT', 'Họ và tên', 'Năm sinh', 'Đơn vị', 'Thời kỳ', ''],
        ['', '', '', '', 'Chống Mỹ', 'Bảo vệ Tổ quốc'],
        ...rows,
      ],
      ['A1:A2', 'B1:B2', 'C1:C2', 'D1:D2', 'E1:F1'],
    );
    expect(fieldsOf(table, ASSOCIATION)['Đơn vị']).toBe('-');
  });

  it.each([
    ['Đơn vị', ['Khu 1', 'Khu 2', 'Đội 3', 'Đoàn Kết', 'Đồng Đội'], ASSOCIATION],
    ['Đơn vị', ['Khu 1', 'Ban CHQS xã', 'Trường THCS', 'Công an xã', 'Trạm y tế'], PARTY],
    ['Đơn vị', ['Đại đội 1', 'Đại đội 2', 'C3, D1', 'Tiểu đoàn 2', ''], PARTY],
    ['Chi hội', ['Tiểu đoàn 1', 'Tiểu đoàn 2', 'Đại đội 5', '', ''], ASSOCIATION],
  ])('are not what other units are taken for: %s, %o', (heading, cells, profile) => {
    expect(fieldOf(heading, cells, profile)).toBe('branch');
  });
});
