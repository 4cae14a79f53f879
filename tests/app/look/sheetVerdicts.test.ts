import { describe, expect, it } from 'vitest';
import type { SheetInspection } from '../../../src/app/look/sheetInspection.js';
import { sheetVerdicts } from '../../../src/app/look/sheetVerdicts.js';
import { sayIn } from '../../../src/messages/say.js';
import type { LayoutColumn } from '../../../src/model/index.js';
import type { ParsedRosters } from '../../../src/steps/rosters/parsedRosters.js';
import { YOUTH } from '../../support/roster.js';

/** The codes of the reasons for a list of two people with these columns. */
function codesOf(...columns: { by: LayoutColumn['by']; field: string; valid?: number }[]) {
  const sheet = {
    columns: columns.map((column) => ({ column: 'B', heading: 'Người', filled: 1, ...column })),
    kinds: { member: 2 },
    notes: [],
  };
  const parsed = {
    profile: YOUTH,
    tables: [{ file: 'a.csv', sheet: '', rows: [], merges: [] }],
    layouts: [{ columns: [], kinds: ['member', 'member'] }],
    origins: { problems: [] },
    records: { count: 0 },
    rejected: [],
  };
  const [verdict] = sheetVerdicts(
    parsed as unknown as ParsedRosters,
    [sheet as unknown as SheetInspection],
    sayIn('vi', YOUTH),
  );
  return verdict.reasons.map(({ code }) => code);
}

describe('the verdict on columns', () => {
  it('asks for a look at a name column that is known by its content only', () => {
    expect(codesOf({ by: 'content', field: 'name' })).toEqual(['verdict-name-by-content']);
    expect(codesOf({ by: 'wording', field: 'name' })).toEqual([]);
    expect(codesOf({ by: 'content', field: 'birth' })).toEqual([]);
  });

  it('asks for no look at the second column of a name with a heading above the first', () => {
    expect(codesOf({ by: 'wording', field: 'name' }, { by: 'content', field: 'name' })).toEqual([]);
  });

  it('asks for a look at a column with less than 80 % readable values', () => {
    expect(codesOf({ by: 'wording', field: 'birth', valid: 0.79 })).toEqual(['verdict-unreadable']);
    expect(codesOf({ by: 'wording', field: 'birth', valid: 0.8 })).toEqual([]);
  });
});
