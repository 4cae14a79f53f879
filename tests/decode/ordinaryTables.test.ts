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
