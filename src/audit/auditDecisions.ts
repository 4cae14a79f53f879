import type { Decision, MergeResult, TypedRow } from '../model/index.js';
import type { Draw } from './draw.js';
import type { Judgement } from './judge.js';

/** Turns usable answers into decisions; their questions are the lines. */
export function auditDecisions(
  { fingerprints }: MergeResult,
  draw: Draw,
  ids: readonly string[],
  { answered }: Judgement,
  rows: readonly TypedRow[],
): Decision[] {
  const noted = rows.filter((row) => row.note !== '');
  const notes = new Map(noted.map((row) => [row.question, row.note]));
  return answered.map(({ isOne, line, answer }) => {
    const { a, b } = draw.pairs[line]!;
    const note = notes.get(ids[line]!);
    return {
      question: ids[line]!,
      kind: 'TRUNG_NGUOI',
      field: '',
      decision: isOne ? 'GOP' : 'RIENG',
      letter: '',
      value: '',
      commune: '',
      subject: { type: 'rows', groups: [[fingerprints.at(a)!], [fingerprints.at(b)!]] },
      source: answer.file,
      ...(note === undefined || note === '' ? {} : { note }),
    };
  });
}
