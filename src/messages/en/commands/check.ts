import type { CheckArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Running fixture cases. */
export const check = sentences<CheckArgs>()({
  'check-pass': '✓ {name}',
  'check-fail': '✗ {name}: {count} {count:difference|differences}',
  'check-missing-file': '{file}: expected but not written',
  'check-row-missing': '{file}: row {row} of the expectation is missing [{key}]',
  'check-row-extra': '{file}: row {row} was not expected [{key}]',
  'check-cell': '{file} row {row} [{key}] {column}: expected "{before}", found "{after}"',
  'check-truth': 'truth.csv: {member} joins different people',
  'check-truth-rows': 'truth.csv: {count} {count:row does|rows do} not fit the rows that were read',
  'check-updated': '{name}: rewrote {files}',
  'check-no-expected': '"{path}" has no expected/ yet. Run with --update to make it.',
  'check-not-case': '"{path}" is not a case: it lacks the folder in/.',
  'check-summary': '{cases} {cases:case|cases}, {failed} {failed:differs|differ}',
  'check-bytes': '{file}: the same cells in other bytes (order of rows, line ends or BOM)',
});
