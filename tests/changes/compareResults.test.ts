import { describe, expect, it } from 'vitest';
import { compareResults, type Earlier, earlierRows, type Now } from '../../src/changes/index.js';
import type { KnownRow, Table } from '../../src/model/index.js';

/** `Mã rows`, e.g. `TV1 ab`: a letter is the fingerprint of a row. */
function known(...members: string[]): KnownRow[] {
  return members.flatMap((text) => {
    const [member, rows] = text.split(' ');
    return [...rows].map((fingerprint, at) => ({
      ...{ member, fingerprint, first: member, leads: at === 0 },
    }));
  });
}

const HEADINGS = ['Mã', 'Họ và tên', 'Số điện thoại', 'Xã mới', 'Chi đoàn mới', 'Nguồn'];

/** Cells of rosters are parted by `|`. */
function roster(...rows: string[]): Table {
  const cells = rows.map((row) => row.split('|'));
  return { file: 'roster.csv', sheet: '', rows: [HEADINGS, ...cells], merges: [] };
}

function now(members: KnownRow[], rows: string[], more: Partial<Now> = {}): Now {
  return {
    known: members,
    headings: HEADINGS,
    rows: rows.map((row) => row.split('|')),
    questions: [],
    ...{ name: 'Họ và tên', commune: 'Xã mới', branch: 'Chi đoàn mới', source: 'Nguồn' },
    ...more,
  };
}

/** `kind member field before after` of each change. */
function changesOf(earlier: Earlier, current: Now): string[] {
  return compareResults(earlier, current).changes.map(
    ({ kind, member, field, before, after }) => `${kind} ${member} ${field} ${before}>${after}`,
  );
}

const of = (...members: string[]): Earlier => ({ known: known(...members), rows: earlierRows([]) });
const rows = (...members: string[]) => members.map((member) => `${member}|||||`);

describe('compareResults', () => {
  it('reports new members by their rows', () => {
    expect(changesOf(of('TV1 a'), now(known('TV1 ab', 'TV2 c'), rows('TV1', 'TV2')))).toEqual([
      'new TV2  >',
    ]);
  });

  it('reports merged and separated members', () => {
    const joined = now(known('TV1 ab'), rows('TV1'));
    expect(changesOf(of('TV1 a', 'TV2 b'), joined)).toEqual(['merged TV1 Mã TV2>TV1']);
    const parted = now(known('TV1 a', 'TV2 b'), rows('TV1', 'TV2'));
    expect(changesOf(of('TV1 ab'), parted)).toEqual(['separated TV2 Mã TV1>TV2']);
  });

  it('reports a row that moved to another member as separated', () => {
    const current = now(known('TV1 a', 'TV2 bc'), rows('TV1', 'TV2'));
    expect(changesOf(of('TV1 ab', 'TV2 c'), current)).toEqual(['separated TV2 Mã TV1>TV2']);
  });

  it('reports no branch that only got its commune added, unless its members are in several', () => {
    const before = ['TV1|An||Xã A|Khu 1|x', 'TV2|Chi||Xã A|Khu 1|y', 'TV3|Ba||Xã A|Khu 2|z'];
    const people = known('TV1 a', 'TV2 b', 'TV3 c');
    const earlier = { ...of('TV1 a', 'TV2 b', 'TV3 c'), rows: earlierRows([roster(...before)]) };
    const changes = (...branches: string[]) =>
      changesOf(
        earlier,
        now(
          people,
          before.map((row, at) => row.replace(/Khu \d/, branches[at]!)),
        ),
      );
    expect(changes('Khu 1 (B)', 'Khu 1 (B)', 'Khu 2')).toEqual([]);
    expect(changes('Khu 1 (B)', 'Khu 1 (C)', 'Khu 2')).toHaveLength(2);
    expect(changes('Khu 1 (B)', 'Khu 1', 'Khu 2')).toEqual([
      'moved TV1 Chi đoàn mới Khu 1>Khu 1 (B)',
    ]);
    expect(changes('Khu 1 (B)', 'Khu 2', 'Khu 2')).toHaveLength(2);
    const inAnother = before.map((row) => row.replace('Xã A|Khu 1', 'Xã B|Khu 1 (B)'));
    expect(changesOf(earlier, now(people, inAnother))).toHaveLength(4);
  });

  it('reports members of a branch that went into another one with a similar name', () => {
    const changes = (before: string[], after: string[]) => {
      const rowsOf = (branches: string[]) =>
        branches.map((name, at) => `TV${at + 1}|An||Xã A|${name}|x`);
      const people = known(...before.map((_, at) => `TV${at + 1} ${'abc'[at]}`));
      const earlier = { known: people, rows: earlierRows([roster(...rowsOf(before))]) };
      return changesOf(earlier, now(people, rowsOf(after)));
    };
    expect(changes(['Khu 1', 'Khu 1 (B)'], ['Khu 1 (B)', 'Khu 1 (B)'])).toEqual([
      'moved TV1 Chi đoàn mới Khu 1>Khu 1 (B)',
    ]);
    expect(changes(['Khu 1 (B)', 'Khu 1 (C)'], ['Khu 1', 'Khu 1'])).toHaveLength(2);
    expect(changes(['Khu 1', 'Khu 2'], ['Khu 1 (B)', 'Khu 1 (B)'])).toEqual([
      'moved TV2 Chi đoàn mới Khu 2>Khu 1 (B)',
    ]);
  });

  it('reports gone members with their earlier values', () => {
    const earlier = {
      ...of('TV1 a', 'TV2 b'),
      rows: earlierRows([roster('TV2|Lê Văn Giả||Xã A|Khu 1|x')]),
    };
    const { changes } = compareResults(earlier, now(known('TV1 a'), rows('TV1')));
    expect(changes).toMatchObject([
      { kind: 'gone', member: 'TV2', name: 'Lê Văn Giả', newCommune: 'Xã A', newBranch: 'Khu 1' },
    ]);
  });

  it('finds no change in unchanged rows that are written alike', () => {
    const members = ['TV1 aab', 'TV2 a'];
    expect(changesOf(of(...members), now(known(...members), rows('TV1', 'TV2')))).toEqual([]);
  });

  it('reports moves and corrected values, but not changed sources of a member', () => {
    const earlier = {
      ...of('TV1 a'),
      rows: earlierRows([roster("TV1|Lê Văn Giả|'+84912000001|Xã A|Khu 1|a.csv::2")]),
    };
    const row = 'TV1|Lê Văn Giá|+84912000001|Xã A|Khu 2|a.csv::2 ; b.csv::3';
    expect(changesOf(earlier, now(known('TV1 ab'), [row]))).toEqual([
      'moved TV1 Chi đoàn mới Khu 1>Khu 2',
      'corrected TV1 Họ và tên Lê Văn Giả>Lê Văn Giá',
    ]);
  });

  it('reports no sources of a roster that is merged again', () => {
    const again = now(known('TV1 ab'), ['TV1|||||a.csv::2 ; roster.csv::2|a.csv::2'], {
      headings: [...HEADINGS, 'Nguồn (2)'],
    });
    expect(changesOf({ ...of('TV1 a'), rows: earlierRows([roster('TV1')]) }, again)).toEqual([]);
  });

  it('treats a masked number as equal to the number that it hides', () => {
    const earlier = { ...of('TV1 a'), rows: earlierRows([roster('TV1|Lê Văn Giả|091****001|||')]) };
    const same = ['TV1|Lê Văn Giả|0912000001|||'];
    expect(changesOf(earlier, now(known('TV1 a'), same))).toEqual([]);
    const other = ['TV1|Lê Văn Giả|0912000002|||'];
    expect(changesOf(earlier, now(known('TV1 a'), other))).toHaveLength(1);
  });

  it('reports only members who are or were in one commune', () => {
    const before = roster('TV1|||Xã A|Khu 1|', 'TV5|||Xã B|Khu 1|', 'TV6|||Xã B||');
    const earlier = { ...of('TV1 a', 'TV5 e', 'TV6 f'), rows: earlierRows([before]) };
    const current = ['TV1|||Xã B|Khu 1|', 'TV3|||Xã B||', 'TV4|||Xã A||', 'TV5|||Xã B|Khu 2|'];
    const members = known('TV1 a', 'TV3 c', 'TV4 d', 'TV5 e');
    expect(changesOf(earlier, now(members, current, { only: 'Xã A' }))).toEqual([
      'new TV4  >',
      'moved TV1 Xã mới Xã A>Xã B',
    ]);
  });

  it('lists the questions that were not asked before', () => {
    const current = now([], [], { questions: ['XD1', 'XD2', 'XD3'] });
    const earlier = { ...of(), questions: new Set(['XD2']) };
    expect(compareResults(earlier, current).newQuestions).toEqual(new Set(['XD1', 'XD3']));
    expect(compareResults(of(), current).newQuestions).toBeUndefined();
  });
});
