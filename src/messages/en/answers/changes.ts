import type { ChangesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Changes against an earlier result. */
export const changes = sentences<ChangesArgs>()({
  'changes-no-roster':
    'The earlier result has no roster.csv or roster.xlsx, so values could not be compared; changes.csv lists only members that are new, merged, separated or gone.',
  'done-new-questions': 'of these new since the earlier result',
  'done-no-changes': 'Against the earlier result: nothing changed.',
  'done-changes': 'Against the earlier result (changes.csv)',
  'change-new': 'New people',
  'change-merged': 'Merged into another',
  'change-separated': 'Separated from another',
  'change-moved': 'New commune or branch is another, or has another name',
  'change-corrected': 'Values added or corrected',
  'change-gone': 'No row left',
  'change-settled': 'Open questions settled by the new lists',
  'questions-settled':
    '{count} open {count:question is|questions are} not asked any more, since the new lists settle {count:it|them} by rule: {merged} {merged:pair|pairs} merged, {apart} kept apart, {other} {other:other|others}. changes.csv lists them (settled); check the merged ones.',
  'report-changes': 'What changed since the earlier result',
  'report-changes-note': 'Against the roster of that time. All changes are in changes.csv.',
  'report-new-questions': 'Questions that are new since then: {count}.',
  'column-change': 'Change',
  'column-member': 'Id (Mã)',
  'column-name': 'Name',
  'column-member-before': 'Mã before',
  'column-rows': 'Source rows',
  'column-before': 'Before',
  'column-after': 'Now',
});
