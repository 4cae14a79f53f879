import { expect, test } from 'vitest';
import { ordinaryTables } from '../../src/decode/index.js';
import type { Finding } from '../../src/model/index.js';
import { tableOf } from './support.js';

test('a sheet is read in ordinary characters, and it is told once', () => {
  const findings: Finding[] = [];
  const rows = [
    ['STT', 'Họ và tên', 'SĐT'],
    ['1', 'Trần Thị Mai', '０９１２０００００１'],
    ['２', 'Lê Văn Bình', '0912‑000‑002'],
  ];
  const [table] = ordinaryTables([tableOf(...rows)], findings);
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

test('the same table is given back where nothing changes', () => {
  const findings: Finding[] = [];
  const table = tableOf(['Hä vµ tªn'], ['NguyÔn ThÞ H\u00ad¬ng'], ['½ – m²']);
  expect(ordinaryTables([table], findings)[0]).toBe(table);
  expect(findings).toEqual([]);
});
