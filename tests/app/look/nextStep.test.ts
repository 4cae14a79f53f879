import { describe, expect, it } from 'vitest';
import type { FileVerdict } from '../../../src/app/look/fileVerdicts.js';
import { nextStep } from '../../../src/app/look/nextStep.js';

function file(state: FileVerdict['state'], people: number): FileVerdict {
  return {
    file: `${state}.xlsx`,
    state,
    reasons: [],
    fitting: 0,
    lists: people === 0 ? 0 : 1,
    people,
  };
}
const next = (...files: FileVerdict[]) => nextStep(files, { inputs: ['in'] }).code;

describe('nextStep', () => {
  it('proposes to merge without unreadable files only if another file has people', () => {
    expect(next(file('no-list', 0), file('complete', 5))).toBe('verdict-next-fix-or-skip');
    expect(next(file('no-list', 0), file('look', 0))).toBe('verdict-next-fix');
    expect(next(file('no-list', 0))).toBe('verdict-next-fix');
    expect(next(file('look', 3))).toBe('verdict-next-look');
    expect(next(file('complete', 3))).toBe('verdict-next-merge');
  });
});
