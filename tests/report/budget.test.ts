import { expect, it } from 'vitest';
import { ResultBudget } from '../../src/report/budget.js';
import { faultsOf } from '../support/faults.js';

const TOO_LARGE = [{ code: 'result-too-large', args: { path: 'roster.csv' } }];

/** Budget of one file of a hundred bytes without rows: 32 Mi characters, and 5,000 for the bytes. */
const budget = () =>
  new ResultBudget({
    sources: [{ file: 'a.csv', format: 'csv', sha256: '', bytes: 100 }],
    lineage: [],
  });
const filesOf = (pieces: number) => ({ path: 'roster.csv', pieces: Array(pieces).fill(PIECE) });
const PIECE = 'x'.repeat(1 << 20);

it('allows a result to be larger than its lists, up to a limit', () => {
  expect([...budget().counted(filesOf(32)).pieces]).toHaveLength(32);
  expect(faultsOf(() => [...budget().counted(filesOf(33)).pieces])).toMatchObject(TOO_LARGE);
});

it('checks rows before a workbook is made of them, together with earlier files', () => {
  const both = budget();
  expect([...both.counted(filesOf(20)).pieces]).toHaveLength(20);
  both.check('roster.csv', Array(12).fill([PIECE]));
  expect(faultsOf(() => both.check('roster.csv', Array(13).fill([PIECE])))).toMatchObject(
    TOO_LARGE,
  );
});

it('allows more where a file has code of its own', () => {
  const granted = budget();
  granted.grant(PIECE.length);
  expect([...granted.counted(filesOf(33)).pieces]).toHaveLength(33);
  expect(faultsOf(() => [...granted.counted(filesOf(1)).pieces])).toMatchObject(TOO_LARGE);
});
