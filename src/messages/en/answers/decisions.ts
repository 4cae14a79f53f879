import type { DecisionsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Decisions: the ledger, contradictions, and withdrawing. */
export const decisions = sentences<DecisionsArgs>()({
  'answers-contradict':
    'These answers contradict each other, so none of them is used and their questions remain open: {answers}. Look at the rows again and answer only what is right; a blank answer leaves a question open.',
  'answer-contradicts':
    'It contradicts the answers to {questions}: they cannot all be right. Answer the right ones again, and leave the wrong ones blank.',
  'answers-join-numbers':
    'These answers join rows with two different valid ID numbers without a decision about the numbers, so none of them is used yet: {answers}. A new question shows the rows with both numbers; answer it first.',
  'contradicting-decision': '{question} "{decision}" ({rows}; answered in {answer})',
  'further-decisions': 'and {count} more ({questions})',
  'row-of-file': '{file} row {row}',
  'row-of-sheet': '{file} sheet {sheet} row {row}',
  'decisions-suspended':
    '{count} earlier {count:answer contradicts another and is|answers contradict each other and are} not used yet ({questions}). Answer {count:this question|these questions} again, or withdraw {count:the decision|one}: hopnhat undo <question id> --from <result> -o <new folder>.',
  'decisions-withdrawn':
    '{count} earlier {count:answer contradicts the new ones and is withdrawn|answers contradict the new ones and are withdrawn} ({questions}). Answer {count:this question again if it is|these questions again if they are} asked.',
  'decisions-status': 'Statuses noted from answers: {count} ({questions})',
  'decision-waiting': 'answer that did not count',
  'decision-note': 'note',
  'decision-value': 'value',
  'decision-places-late':
    'The answer to {question} is about people without a branch, so it also puts {count} {count:person|people} of late lists into "{branch}". If {count:this person belongs|they belong} elsewhere, write the branch into the late list and merge it again.',
  'unused-answers-gone':
    'Earlier answers to {count} {count:question|questions} ({questions}) could not be used, and {count:this question is|these questions are} not asked now. So the answers are no longer kept.',
  'decision-stale':
    '{count} {count:decision does|decisions do} not fit any row now ({questions}); {count:it remains|they remain} in decisions.csv (status stale). If a list is missing, add it and merge again. If {count:the decision was|the decisions were} made in another result and given with --decisions, leave that file out.',
  'decision-followed':
    'This row was corrected in its list, in a cell that question {question} is not about, so the answer remains in force. If the row is another person now, withdraw it: hopnhat undo {question} --from <result> -o <new folder>.',
  'decision-branch-gone':
    'An earlier answer puts members into "{branch}", which is not a new branch of these lists now. They remain there. Withdraw it (hopnhat undo {question} --from <result> -o <new folder>) and answer the question again.',
  'checks-in-force-again':
    'No answer contradicts {count} {count:value|values} of the register any more, so {count:it counts|they count} again ({sources}).',
  'decisions-in-force': 'Decisions in force: {count}',
  'ledger-bad-row':
    'This row of the ledger cannot be read and is not used. Copy decisions.csv of the earlier result again.',
  'ledger-cut':
    'The ledger has only {count} of its {written} {written:decision|decisions}: the file was cut off or deleted. Take a complete copy of it again. To use only what is left, copy the file out of the result folder and run merge with --decisions.',
  'ledger-edited':
    'The ledger was edited after it was written: it had {written} {written:decision|decisions}, now {count} ({removed} removed, {added} added or changed). This run uses the file as it is now.',
  'ledger-rows-edited':
    '{count} {count:decision|decisions} of the ledger {count:was|were} edited or added by hand (rows {rows}) and {count:is|are} used as {count:it is|they are} now. If nobody meant this, take a copy of the ledger again. To change a decision, use undo and answer again.',
  'ledger-lost-letters':
    'Decision {question} lost letters (question marks), as the file was saved in a code page without all Vietnamese letters, and the original letters are not certain. Take a copy of the file again, or type the letters and save it as CSV UTF-8.',
  'ledger-lost-digits':
    'Decision {question} lost digits (2.5E+10), as the file was saved by a spreadsheet. Take a copy of the file again, or type all the digits.',
  'ledger-headings':
    'This file looks like a ledger, but its headings were changed or it was opened in a wrong code page. Use decisions.csv as it was written.',
  'ledger-repaired':
    'A spreadsheet changed letters, numbers or dates of the ledger when it was saved; {count} {count:decision is|decisions are} restored as written.',
  'members-damaged':
    '"{path}" was changed after it was written: it had {written} {written:row|rows} and has {count} now, or rows were edited. Members keep their Mã only with this file. Copy it again; without a copy, merge the rosters again with --decisions "{ledger}".',
  'question-rows-damaged':
    '"{path}" was changed after it was written. Copy it again, or delete it: answers and members remain, but open questions may change their order, and answers about corrected rows may be lost.',
  'summary-damaged':
    '"{path}" is damaged ({where}). Take a copy of it again; without one, merge the rosters again into a new folder with --decisions "{ledger}".',
  'decisions-folder':
    '"{path}" is a folder, and not a result of hopnhat. Name the answered files in it.',
  'apply-no-result': '--from <result> or --plan <file> is needed.',
  'undo-nothing':
    'No decision is about {text}. Name the id of a question, the Mã of a member or an answered file, as in the columns question and source of decisions.csv.',
  'undo-nothing-near': 'No decision is about {text}. Did you mean {near}?',
  'undo-nothing-decided': 'No decision is about {text}: this result has no decisions.',
  'undo-open': 'Question {question} is still open and has no decision to withdraw.',
  'undo-member-alike':
    'Rows of {member} are written like those of another person, so nobody knows which decisions are about whom. Name the question instead: {questions}.',
  'undo-file-alike':
    '{text} answers {questions} otherwise than the decision from a file of this name, so nobody knows whether that file is meant. Name the questions to be withdrawn instead.',
  'undo-member-undecided': 'No decision is about the member {member}.',
  'undo-several-files': 'Several answered files are called {text}: {files}. Name one of them.',
  'undo-roster':
    '{text} is a roster, not a file with answers. Answers came from: {files}. Name one of these, a question or a member.',
  'undo-done': 'Decisions withdrawn: {count} ({questions})',
  'undo-others':
    'Still in force: {count} ({questions}), answered in a file of this name. The given file does not answer {count:it|them}. To withdraw {count:it, name the question|them, name the questions}.',
});
