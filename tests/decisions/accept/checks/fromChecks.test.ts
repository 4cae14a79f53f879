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

describe('values typed on the lines of other people', () => {
  interface Line {
    shown: Partial<Record<CheckedField, string>>;
    typed?: Partial<Record<CheckedField, string>>;
  }
  const entriesOf = (values: Line['shown']) =>
    new Map(Object.entries(values) as [CheckedField, string][]);

  function codesOf(lines: readonly Line[]) {
    const rows = lines.map(
      ({ shown, typed = {} }, at): CheckedRow => ({
        member: `TV${at}`,
        word: Object.keys(typed).length === 0 ? 'right' : 'corrected',
        typed: entriesOf(typed),
        shown: entriesOf(shown),
        ...{ note: '', file: 'doi-chieu.xlsx', sheet: '', row: at + 2 },
      }),
    );
    const { findings } = fromChecks(rows, {
      profile: smallResult().profile,
      yearsOf: () => ({ first: 1990, last: 2010 }) as never,
      memberOf: (id) => ({
        values: entriesOf(lines[Number(id.slice(2))]!.shown),
        rows: [{ fingerprint: `f${id}`, id: '' }],
      }),
      ledger: [],
    });
    return findings.map(({ code }) => code);
  }

  const NAMES = ['Nguyễn Văn Thử', 'Lê Thị Mẫu', 'Hà Văn Tám', 'Bùi Thị Bưởi', 'Đinh Văn Chín'];

  it('are not used if a column of names was moved by a line', () => {
    const lines = NAMES.map((name, at) => ({
      shown: { name },
      ...(at === 0 ? {} : { typed: { name: NAMES[at - 1]! } }),
    }));
    expect(codesOf(lines)).toEqual(Array(4).fill('verify-column-moved'));
    expect(codesOf(lines.slice(0, 3))).toEqual([]);
  });

  it('are not used if a number contradicts date of birth or gender', () => {
    const shown = { name: NAMES[0]!, birth: '05/10/2003', gender: 'Nam' };
    const typing = (typed: Line['typed']) => codesOf([{ shown, typed: typed! }]);
    expect(typing({ id: '025203000001' })).toEqual([]);
    expect(typing({ id: '025204000001' })).toEqual(['verify-number-contradicts']);
    expect(typing({ id: '025303000001' })).toEqual(['verify-number-contradicts']);
    expect(typing({ id: '025204000001', birth: '05/10/2004' })).toEqual([]);
    expect(typing({ id: '025303000001', gender: 'Nữ' })).toEqual([]);
  });

  it('leaves the other numbers of a column out if most contradict their lines', () => {
    const lines = NAMES.map((name, at) => ({
      shown: { name, birth: `05/10/200${at}`, gender: 'Nam' },
      typed: { id: `02520${Math.min(at + 1, 4)}00000${at}` },
    }));
    expect(codesOf(lines)).toEqual(Array(5).fill('verify-column-moved'));
  });
});
