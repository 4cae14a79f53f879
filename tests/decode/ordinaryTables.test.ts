import { expect, test } from 'vitest';
import { ordinaryTables } from '../../src/decode/index.js';
import { tableOf } from './support.js';

test('replaces variant characters of a sheet and reports them once', () => {
  const rows = [
    ['STT', 'Họ và tên', 'SĐT'],
    ['1', 'Trần Thị Mai', '０９１２０００００１'],
    ['２', 'Lê Văn Bình', '0912‑000‑002'],
  ];
  const { value, findings } = ordinaryTables([tableOf(...rows)]);
  const [table] = value;
  expect(table!.rows).toEqual([
    ['STT', 'Họ và tên', 'SĐT'],
    ['1', 'Trần Thị Mai', '0912000001'],
    ['2', 'Lê Văn Bình', '0912-000-002'],
  ]);
  expect(rows[2]![0]).toBe('２');
  expect(findings).toEqual([
    {
      level: 'info',
      code: 'ordinary-characters',
      args: { columns: 'A, C', count: 3 },
      place: { file: 'a.xlsx', sheet: 'Khu 1', row: 2 },
    },
  ]);
});

test('returns the same table if nothing changes', () => {
  const table = tableOf(['Hä vµ tªn'], ['NguyÔn ThÞ H\u00ad¬ng'], ['½ – m²']);
  const { value, findings } = ordinaryTables([table]);
  expect(value[0]).toBe(table);
  expect(findings).toEqual([]);
});

test('replaces references of HTML by their letters', () => {
  const rows = [
    ['H&#7885; v&#224; t&#234;n', 'Tổ chức'],
    ['H&agrave; V&#259;n &#212;n', 'Đoàn &amp; Hội'],
  ];
  const { value, findings } = ordinaryTables([tableOf(...rows)]);
  expect(value[0]!.rows).toEqual([
    ['Họ và tên', 'Tổ chức'],
    ['Hà Văn Ôn', 'Đoàn & Hội'],
  ]);
  expect(findings.map(({ code, args }) => [code, args])).toEqual([
    ['ordinary-characters', { columns: 'A, B', count: 3 }],
  ]);
});
