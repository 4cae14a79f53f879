import { describe, expect, it } from 'vitest';
import { communeDecision, placeBranches } from '../../../src/decisions/index.js';
import type { BranchProblem, Decision, Subject, Table } from '../../../src/model/index.js';
import { decisionOn } from '../../support/decision.js';

const decisionAbout = (subject: Subject, commune = 'Xã Lai Đồng') =>
  decisionOn([], { kind: 'DIA_BAN', decision: 'GIA_TRI', commune, subject });

describe('decisions about old branches', () => {
  const placed = (subject: Subject, oldCommune: string) => {
    const problem: BranchProblem = {
      ...{ oldCommune, oldBranch: 'Xóm 3', key: 'xom 3', why: 'split', records: [0, 1] },
      ...{ candidates: [], communes: [] },
    };
    const nowhere = { newCommune: '', newBranch: '' };
    const places = {
      ...{ index: Int32Array.of(0, 0), list: [nowhere], problems: [problem] },
      ...{ alone: [], order: [], findings: [] },
    };
    const { placements, fitting } = placeBranches(places, [decisionAbout(subject)], ['a', 'b']);
    return { open: placements.problems.length, fitting: fitting.length };
  };
  const about = (rows: string[], branch = 'xom 3'): Subject => ({
    ...{ type: 'branch', oldCommune: 'Xã Cao Sơn', branch, rows },
  });

  it('places an old branch by its name', () => {
    expect(placed(about([]), 'Xã Cao Sơn')).toEqual({ open: 0, fitting: 1 });
  });

  it('places an old branch by its rows if its commune was renamed', () => {
    const renamed = 'Xã Cao Sơn, huyện Lương Sơn';
    expect(placed(about(['b', 'z']), renamed)).toEqual({ open: 0, fitting: 1 });
    expect(placed(about(['z']), renamed)).toEqual({ open: 1, fitting: 0 });
    expect(placed(about(['b'], 'xom 4'), renamed)).toEqual({ open: 1, fitting: 0 });
  });
});

describe('decisions about the commune of a list', () => {
  const tables: Table[] = [{ file: 'moi.csv', sheet: '', rows: [], merges: [] }];
  const about = (text: string, rows: string[], file = 'cu.csv'): Subject => ({
    ...{ type: 'commune', file, sheet: '', text, rows },
  });
  const rows = { own: new Set(['a', 'b']), together: new Set(['a', 'b']) };
  const found = (text: string, ...decisions: Decision[]) =>
    communeDecision({ table: 0, text }, rows, tables, decisions)?.commune;

  it('applies a commune to the same sheet, and to the same rows in another file', () => {
    expect(found('', decisionAbout(about('', [], 'moi.csv')))).toBe('Xã Lai Đồng');
    expect(found('', decisionAbout(about('', ['b', 'z'])))).toBe('Xã Lai Đồng');
    expect(found('', decisionAbout(about('', ['z'])))).toBeUndefined();
  });

  it('applies a commune to the same text in any list, unless decisions disagree', () => {
    const one = decisionAbout(about('Cao Sơn', ['z']));
    const other = decisionAbout(about('Cao Sơn', ['y'], 'ba.csv'), 'Xã Liên Sơn');
    expect(found('Cao Sơn', one)).toBe('Xã Lai Đồng');
    expect(found('Cao Sơn', one, other)).toBeUndefined();
    expect(found('Vầy Nưa', one)).toBeUndefined();
  });

  describe('of several sheets', () => {
    const workbook = ['Khu 1', 'Khu 2', 'Khu 3'].map((sheet) => ({
      ...{ file: 'moi.xlsx', sheet, rows: [], merges: [] },
    }));
    const on = (
      table: number,
      decision: Decision,
      own = [`${table}`],
      together = ['0', '1', '2'],
    ) =>
      communeDecision(
        { table, text: '' },
        { own: new Set(own), together: new Set(together) },
        workbook,
        [decision],
      )?.commune;
    const asked = (file: string, sheet: string, known: string[] = []) =>
      decisionAbout({ type: 'commune', file, sheet, text: '', rows: known });

    it('applies a commune to each of several sheets, and to no other', () => {
      const decision = asked('moi.xlsx', 'Khu 1/Khu 2');
      expect([0, 1, 2].map((table) => on(table, decision))).toEqual([
        'Xã Lai Đồng',
        'Xã Lai Đồng',
        undefined,
      ]);
    });

    it('applies a commune to all its sheets in a renamed file with one of the rows', () => {
      const decision = asked('cu.xlsx', 'Khu 1/Khu 2', ['0']);
      expect([0, 1, 2].map((table) => on(table, decision))).toEqual([
        'Xã Lai Đồng',
        'Xã Lai Đồng',
        undefined,
      ]);
      expect(on(1, asked('cu.xlsx', 'Khu 1/Khu 2', ['z']))).toBeUndefined();
    });

    it('applies a commune of one sheet to that sheet only', () => {
      const decision = asked('moi.xlsx', 'Khu 2', ['1']);
      expect([0, 1, 2].map((table) => on(table, decision))).toEqual([
        undefined,
        'Xã Lai Đồng',
        undefined,
      ]);
    });

    it('finds a commune decision by its text in any case', () => {
      const decision = decisionAbout({
        ...{ type: 'commune', file: 'moi.xlsx', sheet: 'Khu 1/Khu 2', text: 'Tân Sơn', rows: [] },
      });
      const none = { own: new Set<string>(), together: new Set<string>() };
      const found = communeDecision({ table: 1, text: 'TÂN SƠN' }, none, workbook, [decision]);
      expect(found?.commune).toBe('Xã Lai Đồng');
    });
  });
});
