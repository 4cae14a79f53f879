import type { AnswersArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Answers of corrected conflict files. */
export const answers = sentences<AnswersArgs>()({
  'answer-no-row':
    'Question {question} has no row "{letter}". Choose “This row is right” on a row of the question.',
  'answer-value-missing':
    'Question {question}: no value yet. Type the right value into the column gia_tri_dung.',
  'answer-chosen-and-typed':
    'Question {question}: the chosen row and the typed value differ. Keep one of the two.',
  'answer-bad-value':
    'Question {question}: the typed value cannot be right ({field}). Check it and type it again, e.g. a date as 21/05/1999, an ID number with all 12 digits. If there is no right value, write “Remove this value” in quyet_dinh.',
  'answer-not-a-name':
    'Question {question}: the typed text does not look like a name, so it was not used. Type surname, middle name and given name, each with a capital; anything else belongs in column ghi_chu (Note).',
  'answer-value-several':
    'Question {question}: the typed value fits several rows ({letters}). Choose one, or type the value in full.',
  'answer-name-short':
    'Question {question}: the typed name is not complete. Type surname, middle name and given name; if the person has no longer name, write it into the list and run again.',
  'answer-error-cell':
    'Question {question}: the cell shows an error of a formula, so nothing was read. Type the value itself.',
  'answer-lost-digits':
    'Question {question}: a spreadsheet has lost digits of the typed number. Type an apostrophe and then all of its digits.',
  'answer-lost-letters':
    'Question {question}: this file was saved without Vietnamese letters, so the typed name is uncertain. Save it as xlsx or CSV UTF-8 and type the name again.',
  'answer-date-order':
    'Question {question}: a spreadsheet may have exchanged day and month of the typed date, and the file does not show whether it did. Type the date in words, e.g. ngày 6 tháng 4 năm 2006.',
  'answer-commune-unknown':
    'Question {question}: no commune has this name. Type the name of the new commune.',
  'answer-commune-near': 'Question {question}: no commune has this name. Did you mean {near}?',
  'answer-commune-several':
    'Question {question}: several communes have this name. Type it with its marks, and district and province after it, e.g. {near}.',
  'answer-branch-unknown':
    'Question {question}: the new commune does not have this branch. Type the name of a new branch; if it is missing, add it to the branch table, merge again and answer.',
  'answer-branch-none':
    'Question {question}: the branch table has no branch of {commune}, so the typed name cannot be used. Fill in the new branches in the branch table, then merge again.',
  'answer-branch-near':
    'Question {question}: the new commune does not have this branch. Did you mean {near}? If it is another, add it to the branch table, merge again and answer.',
  'answer-branch-several':
    'Question {question}: several branches have this name. Type the full name of one: {near}.',
  'answer-branch-elsewhere':
    'Question {question}: the typed branch was used, but it belongs to another new commune than the question. Check it; if it is a mistake, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and answer again.',
  'answer-commune-elsewhere':
    'Question {question}: the typed commune was used, but the old commune did not become part of it. Check it; if it is a mistake, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and answer again.',
  'answer-joins-numbers':
    'Question {question}: the rows were merged, but they have two different valid ID numbers. Check them; if it is a mistake, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and answer “Two people”.',
  'answer-separates-several':
    'Question {question}: the rows are now {count} people. If two of the rows are of one person, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>), remove one of the two from its list and run again.',
  'answer-question-gone':
    'Question {question} is not asked any more, or follows only from other answers, so the answer is not used. If the new file of questions asks the same, answer there.',
  'answer-mistyped-near': 'The code {question} is mistyped. Is it {near}?',
  'answer-mistyped':
    '{question} is not the id of a question. Copy it again from the original file.',
  'answer-repeats-contradicting':
    'The answer to {question} repeats one that contradicts others, in a file that does not show the contradiction, so it does not count. If it is right, answer this question in the newest conflict file.',
  'answer-replaces-check':
    'The answer to {question} contradicts the register about {fieldWithin} ({source}), and counts. If the register is right, withdraw the answer: hopnhat undo {question} --from <result> -o <new folder>. The value of the register then counts again.',
  'answer-number-doubtful':
    'Question {question}: the CCCD of the answer was used, but its province, year or gender does not fit this person. Check it; if it is a mistake, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and answer again.',
  'answer-person-doubtful':
    'Question {question}: the typed value was used, but the CCCD of this person still contradicts it. Check both; if the number is wrong, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and type the right number.',
  'answer-date-shortened':
    'Question {question}: the typed year was used, so the day and month of the lists are no longer in the roster. If only the year was wrong, withdraw the decision (hopnhat undo {question} --from <result> -o <new folder>) and type the whole date.',
  'answer-moved-where':
    'Question {question}: it is unclear whether the answer is about the branch of this row or about all of them. If the branch of another row is right, write “This row is right” there; if none is, write the same on every row of the question.',
  'answer-two-rows': 'Question {question}: “This row is right” is on two rows. Keep it on one.',
  'answer-two-in-file':
    'Question {question}: rows {rows} of the file have different answers, and none is used. One answer for each question is enough: delete the wrong one.',
  'answer-status-beside':
    'Question {question}: it has an answer and the status “{status}”, and none is used. Keep the answer; write the status into the list itself or the note.',
  'answer-two-files':
    'Question {question} has different answers: {answers}. None is used; answers to other questions are. Choose the right file (of two saves of one page, the later one), and apply only that file to this new result.',
  'answer-in-file': '“{decision}” in {file}',
  'answer-in-file-row': '“{decision}” for {rows} in {file}',
  'answer-two':
    'Question {question} has two different answers ({files}). Neither is used; agree on one and send it again.',
  'answer-decided-otherwise':
    'Question {question} already has another decision from {source}, which remains in force. To change it, withdraw that decision (hopnhat undo {question} --from <result> -o <new folder>) and answer again.',
  'answer-not-allowed': 'Question {question} does not accept “{decision}”. Use: {allowed}.',
  'answer-not-allowed-value':
    'Question {question} does not accept “{decision}”. Write the right value into gia_tri_dung (Giá trị đúng), or use: {allowed}.',
  'answer-status-not-here':
    'Question {question} is not about one member alone, so the status "{status}" could not be noted. Answer the question; write the status in ghi_chu, or into the list itself.',
  'answer-no-number-not-here':
    'Question {question}: “no number” and “remove this value” answer only a question about such a value, never about a name, a branch or two people. With three or more rows, write it on every row. If a row is right, choose “This row is right” there; else type the right value.',
  'answer-same-not-here':
    'Question {question} does not ask who is the same as whom. Answer the question; write who is the same in ghi_chu.',
  'answer-other-alike':
    'Question {question}: rows {letter} and {other} are written alike, so the program cannot know which of them is of another person. Add what differs (a phone number, a note) to one of them in its list, merge again and answer.',
  'answer-other-not-here':
    'Question {question}: row {letter} alone cannot be separated here. Write “Two people” if the rows are of different people.',
  'answer-same-unknown':
    'Question {question}: neither the question nor the roster has {member}. Write the Mã of roster.xlsx, or “One person”, “Two people”.',
  'answer-same-itself':
    'Question {question}: {member} is this row itself. Write the Mã or letter of the other one, or “One person”, “Two people”.',
  'answer-column-value':
    'Question {question} is about many people, so one value cannot be right for all of them. Correct the column in the file and run again, or answer “Leave as it is”.',
  'answer-value-too-many':
    'Question {question}: gia_tri_dung must be blank here. Clear it, or change the decision.',
  'answers-no-headings':
    'This file is not a conflicts file with answers: no row has the headings ma_xung_dot (Mã xung đột) and quyet_dinh (Quyết định) or gia_tri_dung (Giá trị đúng). Write these headings again as in the file that was sent.',
  'answers-other-file':
    'This is not a file of questions with answers. Give conflicts.xlsx or conflicts.csv with answers, or the .csv file that review.html saved. A list of members is an input of hopnhat merge; a late one is added with --previous. If it is a CSV of conflicts.xlsx, open the sheet “Câu hỏi” there and save again.',
  'answers-heading-guessed':
    'This column lost the heading of the file that was sent; it was recognised by its position and read: {count} {count:cell (row|cells (rows} {rows}). Please keep the headings.',
  'answers-column-unread':
    'The file has no column quyet_dinh (Quyết định), but this column has {count} {count:cell with an answer (row|cells with answers (rows} {rows}). Write the heading quyet_dinh above the answers and run again.',
  'answers-value-column-unread':
    'The file has no column gia_tri_dung (Giá trị đúng), but this column has {count} filled {count:cell (row|cells (rows} {rows}). Write the heading gia_tri_dung above them and run again.',
  'answers-cells-unread':
    'This column was not read, but {count} of its cells {count:looks like an answer (row|look like answers (rows} {rows}). If {count:it is one, copy it|they are answers, copy them} to quyet_dinh (Quyết định).',
  'answer-row-of-another':
    'Question {question}: this row shows the name of a person of another question, as after one column was sorted alone, so the answer is not used. Answer again in the file that you received; to sort it, select the complete table.',
  'answers-shifted':
    'Question {question}: many decisions on this sheet do not fit their questions, as after a cell was inserted or deleted in that column, or the column was sorted alone. None of its decisions is used. Answer again in the file that you received; to sort it, select the complete table.',
  'answers-filled-down':
    'Question {question}: one decision stands on all rows of several questions, some of which it hardly ever answers, as after it was filled down by mistake. So it is not used there. If it is meant, write it once for each question, on its first row.',
  'answer-row-unsure':
    'Question {question}: its rows have other letters now, and what this file shows does not tell which row is meant. So the answer is not used. Answer again in the newest conflict file.',
  'answer-in-program-cell':
    'Question {question}: the value was typed into a column that is not for answers. Type it into gia_tri_dung (Correct value).',
  'answers-cells-changed':
    'Cells of the program that were changed: {count} ({cells}). They are not read. If this is the right value that the question asks for, copy it to column gia_tri_dung; if it is another mistake, correct the list itself.',
  'answers-cells-filled':
    '{count} {count:row (row|rows (rows} {rows}) {count:has|have} text in blank cells of the columns full name, date of birth, ID number … or value. These columns are not read. If this is the answer, copy it to column gia_tri_dung (Correct value).',
  'answers-sheet-unread':
    'This sheet has {count} {count:row with the id of a question (row|rows with the id of a question (rows} {rows}), but no headings, so it was not read. Write the headings again as in the file that was sent.',
  'answers-none':
    'This file has no answers yet ({count} {count:question|questions}). Check that it is the right file.',
  'answers-of-another':
    'The file answers another result: none of its questions ({count}) belongs to this one. Apply it to the result that its questions came from: hopnhat apply <file> --from <that result> -o <new folder>.',
  'answers-of-changed-lists':
    'The {count} {count:question in this file is|questions in this file are} not asked any more: lists were corrected since this result was written, or another version of the program wrote it. Run hopnhat merge --previous <result> -o <new folder>, and answer the questions of the new result.',
  'answers-of-settled':
    'The {count} {count:question in this file is|questions in this file are} not asked any more: lists were corrected or added since, or another version of the program wrote this file. Leave the file out, and answer the questions of the newest result.',
  'answers-of-another-known':
    'The file answers the result in {path}: none of its questions ({count}) belongs to this one. Apply it there: hopnhat apply <file> --from {path} -o <new folder>.',
  'answer-additions':
    'Words were added behind decisions: {count} ({count:row|rows} {rows}). They are kept as notes only. If they correct something, answer the question about it, or correct the list.',
  'answer-notes-only':
    '{count} {count:question has a note but no decision (row|questions have a note but no decision (rows} {rows}). {count:The note is kept, and the question remains|The notes are kept, and the questions remain} open. If {count:it|a note} is the answer, write it in quyet_dinh (Quyết định).',
  'answer-notes-unplaced':
    '{count:A note was|Notes were} found on {count} {count:question|questions} that this result does not have, or on {count:a row without an id (row|rows without an id (rows} {rows}). {count:It was not kept: write it|They were not kept: write them} to the right question.',
  'answer-came-back': 'Answered {typed}, which could not be used. {why}',
  'answer-unused-before': '{text}',
  'answer-row-shifted':
    'The cells of this row are shifted to the wrong headings, as when a CSV loses its quotes, so the answer on this row was not used. Answer in the file that was sent, or save it as xlsx.',
  'answer-without-question':
    'This row has an answer, but no id in ma_xung_dot. Copy the id of the question from the file that was sent.',
  'answer-unknown-word':
    'Question {question}: the decision on this row is unknown, so the question remains open. Write one of: {words}; if no row is right, type the right value into gia_tri_dung (Giá trị đúng).',
  'answer-unknown-word-people':
    'Question {question}: the decision on this row is unknown, so the question remains open. Write “One person”, or “Two people” (also for father and son, or siblings of one name). If you do not know, clear the cell.',
  'answer-struck':
    'Question {question}: the answer on this row is struck through, so it is not used. Clear the cell, or write the right answer without a line.',
  'answer-doubtful':
    'Question {question}: the answer on this row is a guess. Ask, then write only what is right; write guesses into ghi_chu.',
  'answer-not-a-value':
    'Question {question}: gia_tri_dung (Giá trị đúng) on this row does not hold a value. Write the right value, or a decision in quyet_dinh: {words}.',
  'answer-without-letter':
    'Question {question}: “This row is right” (CHON), but ban_ghi (Bản ghi) is blank, so the chosen record is unknown. Copy A, B, … from the file that was sent.',
  'answer-word-and-value':
    'This row has words like “has died”, “no number” or “same as …”, and a value in gia_tri_dung. Keep one of the two; write the other in ghi_chu.',
  'answer-in-two-columns':
    'The file has two columns with one name, and this row has different answers in them. Keep one answer.',
  'answer-two-values':
    'Question {question}: one cell has two values, and the right one is unclear. Type only the right one.',
  'answer-branch-near-hidden':
    'Question {question}: the new commune does not have this branch. Copy its name from the column of the new branch in the roster (roster.csv, roster.xlsx); if it is missing, add it to the branch table, merge again and answer.',
  'answer-branch-several-hidden':
    'Question {question}: several branches have this name. Copy the name of one from the column of the new branch in the roster (roster.csv, roster.xlsx), and write the new commune behind it: branch, commune.',
  'answer-branch-many':
    'Question {question}: {count} branches have this name. Write the new commune behind the name, for example: {near}.',
});
