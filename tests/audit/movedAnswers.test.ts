import { describe, expect, it } from 'vitest';
import type { Judgement } from '../../src/audit/judge.js';
import { type AuditLine, movedAnswers } from '../../src/audit/movedAnswers.js';
import { tableOf } from '../recognise/support.js';
import { answerOn } from '../support/answered.js';

const MERGED = [1, 0, 0, 1, 1, 1, 0, 1, 0, 0, 1, 0];
const LINES: AuditLine[] = MERGED.map((merged, at) => ({
  id: `XK${at}`,
  names: [`Hà Thị ${'ABCDEFGHIKLM'[at]}`, `Hà Văn ${'ABCDEFGHIKLM'[at]}`],
  isMerged: merged === 1,
}));
const SHOWN = LINES.map(({ id, names }) => [id, ...names]);

/** Reasons of the answers on a sheet; 1 is one person, 0 two, undefined no answer. */
function reasons(decided: readonly (number | undefined)[], cells: string[][] = SHOWN) {
  const table = tableOf(cells);
  const given = decided.flatMap((isOne, at) => {
    if (isOne === undefined) return [];
    const id = cells[at]![0]!;
    const place = { file: table.file, sheet: table.sheet, row: at + 1 };
    const answer = answerOn(id, '', { decision: isOne === 1 ? 'GOP' : 'RIENG', ...place });
    return [{ answer, isOne: isOne === 1, line: Number(id.slice(2)) }];
  });
  const judgement = { answered: given } as unknown as Pick<Judgement, 'answered'>;
  const answers = given.map(({ answer }) => answer);
  return [...movedAnswers([table], LINES, answers, judgement).values()];
}

describe('answers that moved to other lines', () => {
  it('are none on an unchanged sheet, with some that contradict the result', () => {
    expect(reasons(MERGED)).toEqual([]);
    expect(reasons(MERGED.map((one, at) => (at % 3 === 0 ? 1 - one : one)))).toEqual([]);
  });

  it('are all below an inserted or a deleted cell', () => {
    const inserted = [...MERGED.slice(0, 2), undefined, ...MERGED.slice(2, 11)];
    expect(new Set(reasons(inserted))).toEqual(new Set(['audit-answers-shifted']));
    const deleted = [...MERGED.slice(0, 2), ...MERGED.slice(3)];
    expect(reasons(deleted)).toHaveLength(11);
  });

  it('are all of a column that was sorted alone', () => {
    const sorted = MERGED.toSorted();
    expect(reasons(sorted)).toHaveLength(12);
    const order = [...MERGED.keys()].sort((a, b) => MERGED[b]! - MERGED[a]!);
    const whole = order.map((at) => SHOWN[at]!);
    expect(
      reasons(
        order.map((at) => MERGED[at]),
        whole,
      ),
    ).toEqual([]);
  });

  it('are those on rows that show the people of another line', () => {
    const cells = SHOWN.map((row, at) => (at < 2 ? [row[0]!, ...SHOWN[1 - at]!.slice(1)] : row));
    expect(reasons(MERGED, cells)).toEqual(['audit-row-of-others', 'audit-row-of-others']);
    const withoutNames = SHOWN.map(([id]) => [id!]);
    expect(reasons(MERGED, withoutNames)).toEqual([]);
  });
});
