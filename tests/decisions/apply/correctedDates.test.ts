import { expect, it } from 'vitest';
import { correctTables } from '../../../src/decisions/index.js';
import type { Decision } from '../../../src/model/index.js';
import { displayValue } from '../../../src/model/index.js';
import { rosterOf, sheetOf, YOUTH } from '../../support/roster.js';

/** Date cells that a spreadsheet exchanged, beside typed dates that prove it. */
const CELLS = [3, 4, 5, 6, 7, 8, 9, 10, 11, 12].map(
  (day, i) => `199${i}-${String(day).padStart(2, '0')}-0${(i % 2) + 1}`,
);
const TYPED = ['13/01/1999', '25/03/1998', '14/10/1995', '31/12/1994', '20/02/1996', '31/04/1997'];

it.each(['03/10/1997', '25/10/1997'])(
  'parses the corrected date %s as typed, without changing other dates',
  (value) => {
    const sheet = sheetOf(
      'a.xlsx:S',
      'name|birth',
      ...[...CELLS, ...TYPED].map((birth) => `Hà Văn An|${birth}`),
    );
    const births = (roster: ReturnType<typeof rosterOf>) => {
      const column = roster.records.columns.get('birth')!;
      return [...roster.records.row.keys()].map((record) => displayValue(column, record));
    };
    const before = births(rosterOf(sheet));
    expect(before[0]).toBe('03/01/1990');
    const row = CELLS.length + TYPED.length;
    const decision: Decision = {
      ...{ question: 'XDAAAAAAAA', kind: 'DU_LIEU_LOI', field: 'birth', source: 'answers.csv' },
      ...{ decision: 'GIA_TRI', letter: 'A', value, commune: '' },
      subject: { type: 'rows', groups: [['f1']] },
    };
    const [table] = correctTables(
      [sheet.table],
      [sheet.layout],
      [{ table: 0, row, fingerprint: 'f1' }],
      YOUTH,
      [decision],
    );
    expect(births(rosterOf({ ...sheet, table: table! }))).toEqual([...before.slice(0, -1), value]);
  },
);
