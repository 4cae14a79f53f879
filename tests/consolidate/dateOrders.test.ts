import { describe, expect, it } from 'vitest';
import { dateOrdersByLists } from '../../src/consolidate/dateOrders.js';
import { displayValue } from '../../src/model/index.js';
import { consolidated, shown } from '../support/consolidated.js';
import { clusteringOf, rosterOf, type Sheet, sheetOf } from '../support/roster.js';

const list = (file: string, ...births: string[]): Sheet =>
  sheetOf(file, 'name|birth', ...births.map((birth, i) => `Hà Văn ${'ABCDEFGH'[i]}n|${birth}`));

/** Births after other lists had their say, and the findings; row n of each list is one person. */
function settled(...sheets: Sheet[]): { births: string[]; findings: unknown[] } {
  const roster = rosterOf(...sheets);
  const { table, row, count } = roster.records;
  const groups = new Map<number, number[]>();
  for (let record = 0; record < count; record++) {
    groups.set(row[record]!, [...(groups.get(row[record]!) ?? []), record]);
  }
  const clustering = clusteringOf(count, [...groups.values()]);
  const { value: records, findings } = dateOrdersByLists({ ...roster, clustering });
  const births = records.columns.get('birth')!;
  const last = sheets.length - 1;
  const shownBirths = [...table.keys()]
    .filter((record) => table[record] === last)
    .map((record) => displayValue(births, record));
  return { births: shownBirths, findings };
}

/** Proved day first. */
const SURE = ['03/10/1995', '05/04/1996', '07/02/1997', '25/03/1998'];

describe('dates that another list proves', () => {
  it('prove a column with day and month exchanged, for people of no other list too', () => {
    const { births, findings } = settled(
      list('a.csv', ...SURE),
      list('b.csv', '10/03/1995', '04/05/1996', '02/07/1997', '', '08/09/1999', '06/06/1999'),
    );
    expect(births).toEqual([
      '03/10/1995',
      '05/04/1996',
      '07/02/1997',
      '',
      '09/08/1999',
      '06/06/1999',
    ]);
    expect(findings).toEqual([
      {
        level: 'warning',
        code: 'date-order-by-lists',
        args: { field: 'birth', count: 4 },
        place: { file: 'b.csv', column: 'birth' },
      },
    ]);
  });

  it.each([
    ['two are too few', ['10/03/1995', '04/05/1996', '', '', '08/09/1999']],
    ['one that agrees is against it', ['10/03/1995', '04/05/1996', '02/07/1997', '', '']],
  ])('%s', (title, typed) => {
    const sure = title.startsWith('one') ? [...SURE, '08/09/1999'] : SURE;
    const births = title.startsWith('one') ? [...typed.slice(0, 4), '08/09/1999'] : typed;
    const result = settled(list('a.csv', ...sure), list('b.csv', ...births));
    expect(result.births).toEqual(births);
    expect(result.findings).toEqual([]);
  });

  it('do not change a list with a proved order', () => {
    const births = ['10/03/1995', '04/05/1996', '02/07/1997', '25/03/1998'];
    expect(settled(list('a.csv', ...SURE), list('b.csv', ...births)).births).toEqual(births);
  });

  it('change nothing if the other list has no proved order', () => {
    const births = ['10/03/1995', '04/05/1996', '02/07/1997'];
    const open = list('a.csv', ...SURE.slice(0, 3));
    expect(settled(open, list('b.csv', ...births)).births).toEqual(births);
  });

  it('correct a single suspect date', () => {
    const suspect = list('b.csv', '1995-10-03', '1996-04-09', '', '25/03/1998');
    const other = list('a.csv', '10/03/1995', '05/04/1996', '', '25/03/1998');
    expect(settled(other, suspect).births).toEqual(['10/03/1995', '09/04/1996', '', '25/03/1998']);
  });

  it('do not change a corrected column a second time', () => {
    const roster = rosterOf(list('a.csv', ...SURE), list('b.csv', '10/03/1995'));
    const before = displayValue(roster.records.columns.get('birth')!, 4);
    dateOrdersByLists({ ...roster, clustering: clusteringOf(5, [[0, 4]]) });
    expect(displayValue(roster.records.columns.get('birth')!, 4)).toBe(before);
  });
});

describe('the best of two dates with day and month exchanged', () => {
  const sure = list('sure.csv', '03/10/1995', '25/03/1998');
  const open = list('open.csv', '10/03/1995');
  const suspect = list('suspect.csv', '1995-03-10', '25/03/1998');
  /** The first rows of all lists are one person. */
  const best = (sheets: Sheet[], dateOf?: (record: number) => number) => {
    const { row } = rosterOf(...sheets).records;
    const firsts = [...row.keys()].filter((record) => row[record] === 1);
    const { members, disagreements } = consolidated(sheets, [firsts], dateOf);
    const number = members.findIndex(({ records }) => records.length > 1);
    const asked = disagreements.get(number) ?? [];
    return [
      shown(members[number]!, 'birth').split(',').slice(0, 2).join(),
      ...asked.flatMap(({ candidates }) => candidates.map(({ text }) => text)),
    ];
  };
  const newestLast = (record: number) => record;

  it('is that of the column whose order is proved, in a newer list too', () => {
    expect(best([sure, open], newestLast)).toEqual([
      '03/10/1995, order',
      '03/10/1995',
      '10/03/1995',
    ]);
    expect(best([open, sure])[0]).toBe('03/10/1995, order');
  });

  it('is never a suspect one, however many rows have it', () => {
    const again = list('again.csv', '1995-03-10', '25/03/1998');
    const third = list('third.csv', '03/10/1995');
    expect(best([third, suspect, again], newestLast)).toEqual([
      '03/10/1995, order',
      '03/10/1995',
      '10/03/1995',
    ]);
  });

  it('is the value of two other rows', () => {
    const others = [list('a.csv', '03/10/1995'), list('b.csv', '03/10/1995')];
    expect(best([...others, open], newestLast)).toEqual([
      '03/10/1995, majority',
      '03/10/1995',
      '10/03/1995',
    ]);
  });

  it('does not concern dates that differ otherwise', () => {
    const other = list('other.csv', '04/10/1995');
    expect(best([sure, other], newestLast)[0]).toBe('04/10/1995, newest');
  });
});
