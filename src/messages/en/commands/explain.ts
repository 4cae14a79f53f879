import type { ExplainArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Explaining a pair of rows or a member. */
export const explain = sentences<ExplainArgs>()({
  'explain-field': 'Field',
  'explain-level': 'Level',
  'explain-weight': 'Weight (bits)',
  'explain-prior': 'Prior (place, number of people)',
  'explain-shared-people': '{count} {count:other|others} on both lists',
  'explain-twice-listed': '{count} {count:other|others} on it twice',
  'explain-relatives': 'Perhaps relatives',
  'explain-total': 'Total',
  'explain-thresholds': 'From {merge} bits: merged; from {ask} bits: asked.',
  'band-same': '→ One person (chance {percent} %)',
  'band-ask': '→ To be asked (chance {percent} %)',
  'band-different': '→ Two people (chance of one: {percent} %)',
  'band-apart': '→ Two people, whatever the sum',
  'cannot-link-different-members':
    'Two different ids (Mã) in the roster of a result: they are two people there.',
  'cannot-link-different-numbers':
    'Two different valid ID numbers: never merged alone; check the numbers.',
  'cannot-link-different-middle-names':
    'Different middle names, and no ID number in common (perhaps twins): never merged alone.',
  'cannot-link-different-surnames':
    'Different surnames, and no ID number in common: never merged alone.',
  'cannot-link-different-names': 'Different given names (perhaps twins): never merged alone.',
  'cannot-link-marked-names':
    'On one list, and the names have marks that distinguish namesakes (An, An 2): never merged alone.',
  'cannot-link-noted-namesakes':
    'On one list, and a note says that there are two people of this name: never merged alone.',
  'cannot-link-different-codes':
    'Different cards or codes, and neither a full birth date nor an ID number agrees: never merged alone.',
  'cannot-link-unconfirmed':
    'Too little agrees beyond name, year and place, or other fields differ: add a full birth date or an ID number.',
  'explain-one': 'In the result: one person, Mã {ids}.',
  'explain-repeated':
    'One row is on a list that repeats a fuller one: it was taken for the person there with its name.',
  'explain-two': 'In the result: two people, Mã {ids}.',
  'explain-decided': 'Answered in question {question}: {answer} ({source}).',
  'explain-decided-unused':
    'Answered in question {question}: {answer} ({source}), which could not be used: see decisions.csv.',
  'explain-member': '{id} · {branch} · {commune}',
  'explain-value': 'Value',
  'explain-origin': 'From row',
  'explain-rule': 'Because',
  'explain-removed': 'The answer to question {question} removed a value ({source}): {field}.',
  'explain-note': 'Note on question {question}: {note}',
  'explain-links': 'Links between the rows, weakest first (bits):',
  'explain-rows': 'From the rows',
  'explain-no-sheet': 'The file has no sheet "{sheet}". Its sheets: {sheets}.',
  'explain-no-row':
    'The rosters have no row "{row}". Write file:sheet:row (file::row for csv). Files: {files}.',
  'explain-no-row-skipped':
    'Row "{row}" is not a person; it is: {reason}. If it is a person, correct this row in the original file and merge again.',
  'explain-no-row-rejected':
    'Row "{row}": {reason}. Correct this row in the original file, or answer the question about it in the conflicts file.',
  'reason-no-name': 'it is a person without a name',
  'reason-name-unreadable': 'it is a person whose name cannot be read',
  'explain-row-rejected': 'Another person on this row: {reason}.',
  'explain-no-question':
    'This result has no open question {question}. It may have been answered, or belong to another result: see decisions.csv and conflicts.csv.',
  'explain-bad-row':
    '"{row}" is not a row, a Mã or a question. Write file:sheet:row (file::row for csv), a Mã TV…, or the code of a question X….',
  'explain-inputs-changed':
    'The rosters have changed since that merge: {files}. The explanation is of the files as they are now.',
  'explain-no-result': '"{path}" is not a result of merge. Name the folder given after -o.',
  'explain-part-of-result':
    '"{path}" is only a part of a result. Name the folder of the whole result: "{result}".',
});
