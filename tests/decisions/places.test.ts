import { describe, expect, it } from 'vitest';
import { communeDecision, placeBranches } from '../../src/decisions/index.js';
import type { Decision, Subject, Table } from '../../src/model/index.js';

const decisionOn = (subject: Subject, commune = 'Xã Lai Đồng'): Decision => ({
  ...{ question: 'XD1', kind: 'DIA_BAN', field: '', decision: 'GIA_TRI', letter: '', value: '' },
  ...{ commune, subject, source: 'a.csv' },
});

describe('decisions about old branches', () => {
  const placed = (subject: Subject, oldCommune: string) => {
    const problem = {
      ...{ oldCommune, oldBranch: 'Xóm 3', key: 'xom 3', why: 'split', records: [0, 1] },
    };
    const nowhere = { newCommune: '', newBranch: '' };
    const places = { index: Int32Array.of(0, 0), list: [nowhere], problems: [problem], order: [] };
    const { placements, fitting } = placeBranches(places, [decisionOn(subject)], ['a', 'b']);
    return { open: placements.problems.length, fitting: fitting.length };
  };
  const about = (rows: string[], branch = 'xom 3'): Subject => ({
    ...{ type: 'branch', oldCommune: 'Xã Cao Sơn', branch, rows },
  });

  it('hold by name', () => {
    expect(placed(about([]), 'Xã Cao Sơn')).toEqual({ open: 0, fitting: 1 });
  });

  it('hold by their rows where the commune has got another name', () => {
    const renamed = 'Xã Cao Sơn, huyện Lương Sơn';
    expect(placed(about(['b', 'z']), renamed)).toEqual({ open: 0, fitting: 1 });
    expect(placed(about(['z']), renamed)).toEqual({ open: 1, fitting: 0 });
    expect(placed(about(['b'], 'xom 4'), renamed)).toEqual({ open: 1, fitting: 0 });
  });
});

describe('decisions about what a list calls its commune', () => {
  const tables: Table[] = [{ file: 'moi.csv', sheet: '', rows: [], merges: [] }];
  const about = (text: string, rows: string[], file = 'cu.csv'): Subject => ({
    ...{ type: 'commune', file, sheet: '', text, rows },
  });
  const found = (text: string, ...decisions: Decision[]) =>
    communeDecision({ table: 0, text }, new Set(['a', 'b']), tables, decisions)?.commune;

  it('hold for the same sheet, and for the same rows in another file', () => {
    expect(found('', decisionOn(about('', [], 'moi.csv')))).toBe('Xã Lai Đồng');
    expect(found('', decisionOn(about('', ['b', 'z'])))).toBe('Xã Lai Đồng');
    expect(found('', decisionOn(about('', ['z'])))).toBeUndefined();
  });

  it('hold for the same words in any list, as long as they mean one commune', () => {
    const one = decisionOn(about('Cao Sơn', ['z']));
    const other = decisionOn(about('Cao Sơn', ['y'], 'ba.csv'), 'Xã Liên Sơn');
    expect(found('Cao Sơn', one)).toBe('Xã Lai Đồng');
    expect(found('Cao Sơn', one, other)).toBeUndefined();
    expect(found('Vầy Nưa', one)).toBeUndefined();
  });
});
