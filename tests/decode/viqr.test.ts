import { describe, expect, it } from 'vitest';
import { viqrTables } from '../../src/decode/index.js';
import type { Table } from '../../src/model/index.js';

function decoded(rows: string[][]) {
  const table: Table = { file: 'a.csv', sheet: '', rows, merges: [] };
  const { value, findings } = viqrTables([table]);
  return { same: value[0] === table, rows: value[0]!.rows, findings };
}

describe('VIQR', () => {
  it('becomes Unicode, with a warning for each column', () => {
    const { rows, findings } = decoded([
      ['Ho. va` te^n', 'Email', 'DDi.a chi?'],
      ['Nguye^~n Va(n An', 'van.an@mail.vn', 'Thanh So+n'],
      ["DDinh Thi. Quy'", '', 'TP. Vie^.t Tri`'],
    ]);
    expect(rows).toEqual([
      ['Họ và tên', 'Email', 'Địa chỉ'],
      ['Nguyễn Văn An', 'van.an@mail.vn', 'Thanh Sơn'],
      ['Đinh Thị Quý', '', 'TP. Việt Trì'],
    ]);
    expect(findings.map(({ code, args }) => [code, args])).toEqual([
      ['repaired-cells', { column: 'A', encoding: 'VIQR', count: 3 }],
      ['repaired-cells', { column: 'C', encoding: 'VIQR', count: 3 }],
    ]);
  });

  it('is not seen in ordinary texts', () => {
    const rows = [
      ['Ngày sinh (dd/mm/yyyy)', 'Bạn là ai?', "H'Hen Niê"],
      ['Đủ 16+', 'Toán 9+ (giỏi)', 'ha(i) addo+ ddx'],
    ];
    expect(decoded(rows)).toMatchObject({ same: true, findings: [] });
  });
});
