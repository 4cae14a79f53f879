import type { DecisionsArgs } from '../../model/index.js';
import { sentences } from '../sentences.js';

/** Decisions: the ledger, contradictions, and withdrawing. */
export const decisions = sentences<DecisionsArgs>()({
  'answers-contradict':
    'These answers contradict each other, so none of them counts and their questions stay open: {answers}. Look at the rows again and answer only what is right; a question left empty stays open.',
  'answer-contradicts':
    'It contradicts the answers to {questions}; answer again only what is right.',
  'answers-join-numbers':
    'These answers join rows with two different valid ID numbers, which nobody has decided on, so none of them counts yet: {answers}. A new question shows the rows with both numbers; answer it first.',
  'contradicting-decision': '{question} {decision} ({rows}; answered in {answer})',
  'further-decisions': 'and {count} more',
  'row-of-file': '{file} row {row}',
  'row-of-sheet': '{file} sheet {sheet} row {row}',
  'decisions-suspended':
    '{count} earlier answers contradict each other and do not count yet ({questions}). Answer these questions again, or withdraw an answer (undo).',
  'decisions-withdrawn':
    '{count} earlier answers contradict the new ones and are withdrawn ({questions}). Answer these questions again if they are asked.',
  'decisions-status': 'Statuses noted from answers: {count} ({questions})',
  'decision-stale':
    '{count} decisions fit nothing any more ({questions}); they stay in decisions.csv as stale.',
  'decision-followed':
    'This row was corrected in its list, in a cell that the answer to {question} is not about; the answer still holds. If it is another person, withdraw it: hopnhat undo {question}.',
  'decisions-in-force': 'Decisions in force: {count}',
  'ledger-bad-row':
    "This row of the ledger can't be read and does not count. Take decisions.csv of the earlier result again.",
  'ledger-cut':
    'The ledger has only {count} of its {written} decisions: the file was cut off or deleted. Take a complete copy of it again. To use only what is left, copy the file out of the result folder and run merge with --decisions.',
  'ledger-edited':
    'The ledger was edited after it was written: it had {written} decisions, now {count} ({removed} removed, {added} added or changed). This run uses the file as it is now.',
  'ledger-lost-letters':
    'Decision {question} lost letters (question marks), as the file was saved in a code page without all Vietnamese letters, and the original letters are not certain. Take a copy of the file again, or type the letters and save it as CSV UTF-8.',
  'ledger-lost-digits':
    'Decision {question} lost digits (2.5E+10), as the file was saved by a spreadsheet. Take a copy of the file again, or type all the digits.',
  'ledger-headings':
    'This file looks like a ledger, but its headings were changed or it was opened in a wrong code page. Use decisions.csv as it was written.',
  'ledger-repaired':
    'A spreadsheet changed letters, numbers or dates of the ledger when it was saved; {count} decisions are restored as written.',
  'members-damaged':
    '"{path}" is not as it was written: it has {count} of {written} rows, or rows were changed. Without this file nobody keeps their Mã. Take a copy of it again; without one, merge the rosters again with --decisions "{ledger}".',
  'question-rows-damaged':
    '"{path}" is not as it was written. Take a copy of it again, or delete it: answers and members stay, but open questions may stand in another order, and answers about rows that were corrected may no longer hold.',
  'summary-damaged':
    '"{path}" is damaged ({where}). Take a copy of it again; without one, merge the rosters again into a new folder with --decisions "{ledger}".',
  'apply-no-result': '--from <result> or --plan <file> is needed.',
  'undo-nothing':
    'Nothing was decided about {text}. Name the id of a question, the Mã of a member or an answered file, as in the columns question and source of decisions.csv.',
  'undo-nothing-near': 'Nothing was decided about {text}. Did you mean {near}?',
  'undo-nothing-decided': 'Nothing was decided about {text}: this result holds no decision.',
  'undo-open': 'The question {question} is still open, so there is nothing to withdraw.',
  'undo-member-undecided': 'Nobody decided anything about the member {member}.',
  'undo-several-files': 'Several answered files are called {text}: {files}. Name one of them.',
  'undo-roster':
    '{text} is a roster, not a file with answers. Answers came from: {files}. Name one of these, a question or a member.',
  'undo-done': 'Decisions withdrawn: {count} ({questions})',
});
