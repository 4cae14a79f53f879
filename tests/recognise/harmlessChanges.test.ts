import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Table } from '../../src/model/index.js';
import { readTables } from '../../src/read/index.js';
import { CHANGES, type ChangedSheet, unchanged } from './harmlessChanges.js';
import { isLayout, recogniseOne } from './support.js';

const FIXTURES = 'fixtures/layouts';

const sheets = await allSheets();

describe('harmless changes of a sheet', () => {
  it('are tried on many lists', () => {
    expect(sheets.length).toBeGreaterThan(60);
  });

  it('change neither the people nor the fields', () => {
    const names = fc.uniqueArray(fc.constantFrom(...Object.keys(CHANGES)), {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(fc.constantFrom(...sheets), names, (sheet, chosen) => {
        const start = unchanged(sheet.table, sheet.header, sheet.last);
        const changed = chosen.reduce((made, name) => CHANGES[name]!(made) ?? made, start);
        expect(readingOf(changed)).toEqual(readingOf(start));
      }),
      { numRuns: 800, seed: 1 },
    );
  });
});

/** Lists the original rows of members, and the field of each original column. */
function readingOf({ table, rows, columns }: ChangedSheet) {
  const { layout } = recogniseOne(table);
  if (!isLayout(layout)) return layout.reason;
  return {
    members: layout.kinds.flatMap((kind, row) => (kind === 'member' ? [rows[row]] : [])),
    fields: layout.columns.flatMap(({ index, field }) =>
      field === undefined || index >= columns.length ? [] : [`${columns[index]}: ${field}`],
    ),
  };
}

async function allSheets() {
  const found: { name: string; table: Table; header: ChangedSheet['header']; last: number }[] = [];
  for (const { name: fixture } of readdirSync(FIXTURES, { withFileTypes: true }).filter((each) =>
    each.isDirectory(),
  )) {
    const folder = join(FIXTURES, fixture, 'in');
    for (const file of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!/\.(?:csv|xlsx?)$/.test(file)) continue;
      const { tables } = await readTables(file, readFileSync(join(folder, file)), '');
      for (const table of tables) {
        const { layout } = recogniseOne(table);
        const last = isLayout(layout) ? layout.kinds.lastIndexOf('member') : -1;
        if (!isLayout(layout) || last < 0) continue;
        const header = { top: layout.headerTop, bottom: layout.headerBottom };
        found.push({ name: `${fixture} ${file} ${table.sheet}`, table, header, last });
      }
    }
  }
  return found;
}
