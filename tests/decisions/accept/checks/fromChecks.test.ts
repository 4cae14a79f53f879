import { describe, expect, it } from 'vitest';
import { fromChecks } from '../../../../src/decisions/accept/checks/fromChecks.js';
import type { CheckedField, CheckedRow } from '../../../../src/model/index.js';
import { smallResult } from '../../../report/result.js';

/** Checks lines of members, given as the name in the result and the cells of the line. */
function checked(lines: readonly { name: string; shown?: string; typed?: string }[]) {
  const rows = lines.map(
    ({ name, shown = name, typed }, at): CheckedRow => ({
      member: `TV${at}`,
      ...(typed === undefined ? { word: 'right' } : {}),
      typed: new Map<CheckedField, string>(typed === undefined ? [] : [['name', typed]]),
      shown: new Map<CheckedField, string>([['name', shown]]),
      note: '',
      file: 'doi-chieu.xlsx',
      sheet: '',
      row: at + 2,
    }),
  );
  const { decisions, findings } = fromChecks(rows, {
    profile: smallResult().profile,
    yearsOf: () => ({ first: 1990, last: 2010 }) as never,
    memberOf: (id) => ({
      values: new Map([['name', lines[Number(id.slice(2))]!.name]]),
      rows: [{ fingerprint: `f${id}`, id: '' }],
    }),
    ledger: [],
  });
  return { values: decisions.map(({ value }) => value), codes: findings.map(({ code }) => code) };
}

describe('checked names', () => {
  it('replace a name that lost its letters in the roster, and any other on its sheet', () => {
    const { values, codes } = checked([
      { name: 'Nguy?n V?n Thử', typed: 'Nguyễn Văn Thử' },
      { name: 'Lê Thị Mẫu', typed: 'Lê Thị Mận' },
    ]);
    expect(codes).toEqual([]);
    expect(values).toEqual(['Nguyễn Văn Thử', 'Lê Thị Mận']);
  });

  it('are refused on a sheet that lost letters when it was saved', () => {
    const { values, codes } = checked([
      { name: 'Nguyễn Văn Thử', shown: 'Nguy?n Van Th?' },
      { name: 'Lê Thị Lan', typed: 'Le Thi Lan' },
    ]);
    expect(codes).toEqual(['verify-damaged-name']);
    expect(values).toEqual(['Nguyễn Văn Thử']);
  });
});
