import type { AnswersArgs } from '../../model/index.js';
import { sentences } from '../sentences.js';

/** Answers of corrected conflict files. */
export const answers = sentences<AnswersArgs>()({
  'answer-no-row': 'Question {question} has no row "{letter}". Put CHON on a row of the question.',
  'answer-value-missing':
    'Question {question}: no value yet. Type the right name into the column gia_tri_dung.',
  'answer-chosen-and-typed':
    'Question {question}: the chosen row and the typed value differ. Keep one of the two.',
  'answer-bad-value':
    "Question {question}: the typed value can't be right ({field}). Check and type it again, e.g. a date as 21/05/1999, an ID number with all 12 digits.",
  'answer-value-several':
    'Question {question}: the typed value fits several rows ({letters}). Choose one, or type the value in full.',
  'answer-name-short':
    'Question {question}: the typed value is only a given name. Type the full name.',
  'answer-lost-digits':
    'Question {question}: a spreadsheet has lost digits of the number that was typed. Type an apostrophe and then all of its digits.',
  'answer-lost-letters':
    'Question {question}: this file was saved without Vietnamese letters, so the name that was typed is not sure. Save as xlsx or as CSV UTF-8 and type it again.',
  'answer-date-order':
    'Question {question}: a spreadsheet may have exchanged day and month of the date that was typed, and nothing in the file shows whether. Type it in words, e.g. ngày 6 tháng 4 năm 2006.',
  'answer-commune-unknown':
    'Question {question}: there is no such commune. Type the name of the new commune.',
  'answer-commune-near': 'Question {question}: there is no such commune. One of these: {near}?',
  'answer-branch-unknown':
    'Question {question}: the new commune has no such branch. Type a name of the branch table.',
  'answer-branch-near':
    'Question {question}: the new commune has no such branch. One of these: {near}?',
  'answer-branch-several':
    'Question {question}: several branches are called like this. Type the whole name of one: {near}.',
  'answer-branch-elsewhere':
    'Question {question}: the branch that was typed counts, but it is of another new commune than the question is about. Check it; if it is a mistake, withdraw the decision (undo) and answer again.',
  'answer-joins-numbers':
    'Question {question}: joined, but the rows have two different valid ID numbers. Check it; if it is a mistake, withdraw the decision (undo) and answer RIENG.',
  'answer-question-gone':
    'Question {question} is no longer asked of these data. Use the newest file of questions.',
  'answer-mistyped-near': 'The code {question} is mistyped. Is it {near}?',
  'answer-mistyped': '{question} is no code of a question. Copy it again from the original file.',
  'answer-number-doubtful':
    'Question {question}: the CCCD that was typed counts, but its province, year or gender does not fit this person. Check it; if it is a mistake, withdraw the decision (undo) and answer again.',
  'answer-person-doubtful':
    'Question {question}: the value that was typed counts, but the CCCD of this person still says otherwise. Check both; if the number is the wrong one, withdraw the decision (undo) and type the number.',
  'answer-two-rows': 'Question {question}: CHON on two rows. Leave it on one.',
  'answer-two':
    'Question {question} has two different answers ({files}). Neither counts; agree on one and send it again.',
  'answer-decided-otherwise':
    'Question {question} was decided otherwise in {source}. That decision still holds; withdraw it first to change it.',
  'answer-not-allowed': 'Question {question} does not take {decision}. Use: {allowed}.',
  'answer-status-not-here':
    'Question {question} is not about one member alone, so the status "{status}" could not be noted. Answer the question; write the status in ghi_chu, or into the list itself.',
  'answer-no-number-not-here':
    'Question {question}: "no number" answers only a question about that kind of number on a row. Put CHON on the right row, or type the right value.',
  'answer-same-not-here':
    'Question {question} does not ask who is the same as whom. Answer the question; write who is the same in ghi_chu.',
  'answer-same-unknown':
    'Question {question}: neither the question nor the roster has {member}. Write the Mã of roster.xlsx, or GOP, RIENG.',
  'answer-same-itself':
    'Question {question}: {member} is this row itself. Write the Mã or letter of the other one, or GOP, RIENG.',
  'answer-column-value':
    'Question {question} is about many people, so one value cannot hold for all of them. Correct the column in the file and run again, or answer BO_QUA.',
  'answer-value-too-many':
    'Question {question}: gia_tri_dung has no place here. Clear it, or change the decision.',
  'answers-no-headings':
    'This is no conflict file with answers: no row has the headings ma_xung_dot (Mã xung đột) and quyet_dinh (Quyết định) or gia_tri_dung (Giá trị đúng). Write these headings again as in the file that was sent. As CSV only the sheet that is open is saved: open “Câu hỏi” and save again.',
  'answers-heading-guessed':
    'This column lost the heading of the file that was sent, but stands in its place and was read: {count} cells (rows {rows}). Please keep the headings.',
  'answers-column-unread':
    'The file has no column quyet_dinh (Quyết định), and this column holds {count} cells with answers (rows {rows}). Write the heading quyet_dinh above the answers and run again.',
  'answers-value-column-unread':
    'The file has no column gia_tri_dung (Giá trị đúng), and this column holds {count} filled cells (rows {rows}). Write the heading gia_tri_dung above them and run again.',
  'answers-cells-unread':
    'This column is not read, but {count} of its cells look like answers (rows {rows}). If they are, copy them to quyet_dinh (Quyết định).',
  'answers-sheet-unread':
    'This sheet has {count} rows with the id of a question (rows {rows}), but no headings, so it was not read. Write the headings again as in the file that was sent.',
  'answers-none':
    'This file has no answers yet ({count} questions). Check that it is the right file.',
  'answers-of-another':
    'None of the {count} questions of this file belongs to the result in use: the file answers another result. Run again with --from and the folder that the file of questions came from.',
  'answers-of-another-known':
    'None of the {count} questions of this file belongs to the result in use: the file answers the result in {path}. Run again with --from {path}.',
  'answer-notes-only':
    '{count} questions have a note, but no decision (rows {rows}). The notes are kept, and the questions stay open. If a note is the answer, write it again in quyet_dinh (Quyết định).',
  'answer-notes-unplaced':
    'Notes stand on {count} questions that this result does not have, or on rows without an id (rows {rows}). They were not kept: look into the file and write them to the right question.',
  'answer-came-back': 'Answered {typed}, which could not be used. {why}',
  'answer-unused-before': '{text}',
  'answer-row-shifted':
    'The cells of this row stand under the headings of others, as when quotes of a CSV are lost, so no answer on it counts. Answer in the file that was sent, or save it as xlsx.',
  'answer-without-question':
    'This row has an answer, but no id of a question in ma_xung_dot. Copy the id of the question from the file that was sent.',
  'answer-unknown-word':
    'Question {question}: the decision on this row is not understood. Write one of: {words}; a corrected value goes to gia_tri_dung (Giá trị đúng).',
  'answer-not-a-value':
    'Question {question}: the column gia_tri_dung (Giá trị đúng) has only a mark on this row, and no value. Write the right value, or a decision in quyet_dinh: {words}.',
  'answer-without-letter':
    'This row says CHON, but its ban_ghi (Bản ghi) is blank, so which record is chosen is unknown. Copy A, B, … from the file that was sent.',
  'answer-word-and-value':
    'This row has words like “has died”, “no number” or “same as …”, and a value in gia_tri_dung. Keep one of the two; write the other in ghi_chu.',
  'answer-in-two-columns':
    'The file has two columns of one name, and this row says different things in them. Keep one answer only.',
  'answer-two-values':
    'Question {question}: two values are typed in one cell, and it is not clear which one counts. Type only the right one.',
  'answer-branch-near-hidden':
    'Question {question}: the new commune has no such branch. Copy its name from the column of the new branch in the roster (roster.csv, roster.xlsx).',
  'answer-branch-several-hidden':
    'Question {question}: several branches are called like this. Copy the name of one from the column of the new branch in the roster (roster.csv, roster.xlsx), and write the new commune behind it: branch, commune.',
  'answer-branch-many':
    'Question {question}: {count} branches are called like this. Write the new commune behind the name, for example: {near}.',
});
