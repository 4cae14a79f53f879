import { describe, expect, it } from 'vitest';
import { readBranchTable } from '../../../src/assign/table/branchTable.js';
import { resolveBranch } from '../../../src/assign/table/resolve.js';
import { YOUTH } from '../../support/roster.js';

/** @param entries `old branch → new branch` */
function resolverOf(...entries: string[]) {
  const rows = entries.map((entry) => {
    const [old, fresh] = entry.split(' → ');
    return ['A', old, 'N', fresh];
  });
  const header = ['Xã cũ', 'Chi đoàn cũ', 'Xã mới', 'Chi đoàn mới'];
  const table = { file: 'b.csv', sheet: '', rows: [header, ...rows], merges: [] };
  const read = readBranchTable([table], YOUTH).entries;
  return (text: string) => {
    const found = resolveBranch(text, read, YOUTH.branchPrefixes);
    if (found.entry !== undefined) return found.entry.newBranch;
    return [found.why, ...found.candidates.map((entry) => entry.newBranch)];
  };
}

describe('an old branch of the table', () => {
  const resolve = resolverOf('Khu 1 → X', 'Khu Chiềng → Y', 'Trường THCS → Z');

  it.each([
    ['Chi đoàn Khu I', 'X'],
    ['khu 01', 'X'],
    ['Chi đoàn 1', 'X'],
    ['KHU CHIENG', 'Y'],
    ['Chiềng', 'Y'],
    ['chieng', 'Y'],
    ['CĐ trường thcs', 'Z'],
    ['Chi đoàn khu Chi?ng', 'Y'],
  ])('is found by %s', (text, expected) => {
    expect(resolve(text)).toBe(expected);
  });

  it('is suggested at most if a name that lost letters may be of another place', () => {
    expect(resolverOf('Khu Lạc → X')('Khu L?c')).toEqual(['unknown', 'X']);
    expect(resolverOf('Khu Chiềng → X', 'Khu Chiểng → Y')('Khu Chi?ng')).toEqual([
      ...['ambiguous', 'X', 'Y'],
    ]);
  });

  it('is asked about if the first letter of a kind of place may be of two', () => {
    expect(resolverOf('Thôn 4 → X', 'Tổ 4 → Y')('T.4')).toEqual(['ambiguous', 'X', 'Y']);
    expect(resolverOf('Thôn 4 → X')('X.4')).toEqual(['unknown', 'X']);
    expect(resolverOf('Thôn Sơn → X', 'Tân Sơn → Y')('T. Sơn')).toEqual(['ambiguous', 'X', 'Y']);
    expect(resolverOf('Lợi → X')('T. Lợi')).toEqual(['unknown', 'X']);
    expect(resolverOf('Lợi → X', 'Thắng Lợi → Y')('T. Lợi')).toBe('Y');
  });

  it('is found under a name that lacks the kind of place in the table', () => {
    expect(resolverOf('1 → X', 'Khu 2 → Y')('Khu 1')).toBe('X');
  });
});

describe('a branch with a slightly different name in the table', () => {
  it.each([
    ['Mầm non', 'Trường Mầm non xã A', 'X'],
    ['Trường THCS xã A', 'THCS', 'X'],
    ['Khu 1 (xã A)', 'Khu 1', 'X'],
    ['Khu Chiềng', 'Khu Chiềng, xã A', 'X'],
    ['KDC 1', 'Khu 1', 'X'],
    ['Y tế', 'TYT xã', 'X'],
    ['Thôn Lang Trung', 'Lang Trung', 'X'],
    ['Xóm 4', 'X.4', 'X'],
    ['Xóm 4', 'X4', 'X'],
    ['Thôn Chiềng', 'T. Chiềng', 'X'],
    ['Bản Mỹ Á', 'CĐ B. Mỹ Á', 'X'],
    ['Tổ dân phố số 5', 'Tổ DP 5', 'X'],
    ['Trạm Y tế', 'Trạm YT', 'X'],
    ['Trường THCS xã A', 'Tr. THCS xã A', 'X'],
    ['Khu Dọc', 'Khu Doc, xa A', 'X'],
    ['Xóm 10', 'Xom 10 - xa A', 'X'],
    ['Công an xã', 'Cong an xa A', 'X'],
  ])('%s is %s', (inTable, inRoster, expected) => {
    expect(resolverOf(`${inTable} → ${expected}`)(inRoster)).toBe(expected);
  });

  it('is not found if the name adds more than the name of its commune', () => {
    for (const [inTable, inRoster] of [
      ['Mầm non', 'Mầm non Hoa Hồng'],
      ['Thôn Đông', 'Thôn Đông A'],
      ['Trường THCS', 'Trường TH'],
      ['Trung', 'Lang Trung'],
    ]) {
      expect(resolverOf(`${inTable} → X`)(inRoster)[0]).toBe('unknown');
    }
  });
});

describe('a branch that is only similar', () => {
  it('is never placed: Phú Lợi and Phúc Lợi are two places', () => {
    expect(resolverOf('Khu Phú Lợi → X')('Khu Phúc Lợi')).toEqual(['unknown', 'X']);
    expect(resolverOf('Khu Phú Lợi → X')('Khu Phuc Loi')).toEqual(['unknown', 'X']);
    const both = resolverOf('Khu Phú Lợi → X', 'Khu Phúc Lợi → Y');
    expect([both('khu phu loi'), both('khu phuc loi')]).toEqual(['X', 'Y']);
  });

  it('is never placed across kinds of place, numbers or tones', () => {
    expect(resolverOf('Khu 1 → X')('Thôn 1')).toMatchObject(['unknown']);
    expect(resolverOf('Khu 1 → X')('Khu 11')).toEqual(['unknown']);
    expect(resolverOf('Khu Hương → X')('Khu Hường')).toEqual(['unknown', 'X']);
  });

  it('has no suggestion if nothing is similar', () => {
    expect(resolverOf('Khu 1 → X')('Trạm Y tế')).toEqual(['unknown']);
  });
});

describe('a branch that several entries fit', () => {
  it('is ambiguous', () => {
    const resolve = resolverOf('Khu Hương → X', 'Khu Hường → Y', 'Thôn 1 → V', 'Khu 1 → W');
    expect(resolve('khu huong')).toEqual(['ambiguous', 'X', 'Y']);
    expect(resolve('Chi đoàn 1')).toEqual(['ambiguous', 'V', 'W']);
  });

  it('is placed if they all lead to one place', () => {
    expect(resolverOf('Khu Hương → X', 'Khu Hường → X')('khu huong')).toBe('X');
  });
});

describe('a row without a branch', () => {
  it.each(['', '  ', 'Chi đoàn', 'CĐ'])('gets no suggestion: "%s"', (text) => {
    expect(resolverOf('Khu 1 → X')(text)).toEqual(['no-branch']);
  });
});
