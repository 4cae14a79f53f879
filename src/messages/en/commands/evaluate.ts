import type { EvaluateArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Comparing a result with known truth. */
export const evaluate = sentences<EvaluateArgs>()({
  'evaluate-bad-truth':
    '"{path}" is not a truth file: it needs the columns file, sheet, row, person, and a whole number in each cell of "row".',
  'evaluate-no-rows':
    'No row of "{path}" is in the result. Files, sheets and rows must be written as in lineage.csv.',
  'evaluate-other-rows':
    'Not counted: {unknown} {unknown:row|rows} that the truth does not have, {missing} {missing:row of the truth that was|rows of the truth that were} not read as people.',
  'evaluate-crowded-rows':
    'The truth has more people than the merge read on {count} {count:row|rows} ({rows}): only the first ones were compared. If a row is one person, keep one line for it in the truth.',
  'evaluate-inputs-changed':
    'The rosters have changed since that merge: {files}. The figures are of the files as they are now.',
  'evaluate-result-differs':
    'The result has other members than this version makes of the same files. The figures are those of a merge with this version.',
  'evaluate-not-pairs': '"{path}" exists and is not a list of pairs. Choose another name.',
  'evaluate-pairs-written':
    '{wrong} wrong and {missed} missed {missed:pair|pairs} written to {path}',
  'evaluate-precision': 'Precision',
  'evaluate-recall': 'Recall',
  'evaluate-wrong': 'Wrong pairs',
  'evaluate-missed': 'Missed pairs',
  'evaluate-merged': 'Merged alone',
  'evaluate-answered': 'After right answers',
  'evaluate-rows': 'Rows judged',
  'evaluate-people': 'People who are exactly one member',
  'evaluate-members': 'Members that hold several people',
  'evaluate-questions':
    'Questions “One person?”, on {rows} of the rows ({left} not asked yet): truly one',
  'evaluate-blocking':
    'True pairs that blocking proposes, of {compared} {compared:pair|pairs} compared',
  'evaluate-rule': 'Blocking rule',
  'evaluate-rule-pairs': 'Pairs in its blocks',
  'evaluate-rule-first': 'True pairs first proposed',
  'evaluate-rule-alone': 'Lost without it',
  'evaluate-probability': 'Probability',
  'evaluate-pairs': 'Pairs compared',
  'evaluate-promised': 'Promised',
  'evaluate-truly': 'Truly one',
});
