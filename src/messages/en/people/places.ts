import type { PlacesArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Communes and branches. */
export const places = sentences<PlacesArgs>()({
  'branches-no-header':
    'The branch table lacks: {missing}. Its header must have the columns Chi đoàn cũ and Chi đoàn mới, and best also Xã cũ and Xã mới, in any order. A list of members is named without --branches.',
  'branches-none': '"{path}" has no branch table (.xlsx, .xls, .ods or .csv).',
  'branches-and-lists':
    '"{path}" is named both for the lists and for the branch table. Put the branch tables into a folder of their own, and name that.',
  'branches-around-lists':
    'The folder of the branch table also holds the lists ("{path}"). Put the branch tables into a folder of their own, and name that; for one table, name its file.',
  'branches-other-file':
    'This file in the folder of the branch table lacks the headings {missing}. If it is a part of the table, add them; otherwise move the file to another folder.',
  'branches-commune-mistyped':
    'The branch table has the new commune {commune} (rows: {rows}, from this one), which the country does not have. If {near} is meant, correct the column Xã mới; otherwise its people belong to {commune}.',
  'branches-commune-elsewhere':
    'The branch table leads {communes} to {target} (rows: {rows}, from this one), but by the merger of 1 July 2025 that became {became}. If that is a mistake, correct the column Xã mới (or --to); otherwise its people belong to {target}.',
  'table-lacks-commune':
    'The branch table does not have the old commune {commune}, so its branches keep their names. To change them, add its rows.',
  'table-lacks-commune-near':
    'The branch table does not have the old commune {commune}, so its branches keep their names. It has {near}: if that is a typing error, correct the column Xã cũ.',
  'branches-letters-lost':
    'This file has lost letters with marks (they are "?" now), so the headings {missing} cannot be read. Take a copy with its marks, and save it as .xlsx or "CSV UTF-8".',
  'branches-of-result':
    'This file belongs to a result and is not a branch table. Name the file of the branch table with --branches, or put the branch tables into a folder of their own. Answers and decisions follow --decisions.',
  'branches-file-not-read':
    'This file was not read (neither Excel nor CSV). If it is a branch table, copy it to Excel and save as .xlsx.',
  'branches-sheet-unread':
    'This sheet of the branch table was not read, since it lacks the headings Chi đoàn cũ and Chi đoàn mới. If it has branches, add these headings.',
  'branches-commune-open':
    'The branch table does not say which new commune {commune} became. Add the column Xã mới, or name the new commune with --to.',
  'branches-cell-empty':
    'This row of the branch table lacks {missing} (“Xã” alone is not a name). Fill it in; if it is not known yet, delete the row, and its people become a question.',
  'branches-not-filled':
    '"{branch}" has no new branch yet; its members become a question. Fill in the column of the new branch.',
  'branches-commune-spelt':
    'The branch table writes one new commune in two ways: "{other}" ({rows} {rows:row|rows}) is taken for {commune}. Write it alike; if these are two communes, write all marks and xã or phường.',
  'branches-new-spelt':
    '{commune}: the branch table writes new branches in two ways: {pairs}. Each becomes a branch of its own; if they are one, write them alike.',
  'branches-new-shared':
    '{commune}: in the branch table, branches of several old communes keep one name: {branches}. Each name becomes one branch of all its people; if they stay apart, write the old commune behind the name: {example}.',
  'branches-crossed':
    '{commune}: in {count} {count:row|rows} of the branch table ({rows}), the new branch has the name of another old branch, which goes elsewhere itself. Check whether cells were exchanged, or one column was moved or sorted alone; if this is as decided, nothing needs doing.',
  'branches-hamlets-to-body':
    '{count} hamlets of the branch table lead to "{branch}", a school or office (rows {rows}). Check whether its cell was filled down by mistake; if this is as decided, nothing needs doing.',
  'branches-columns-unread':
    'This branch table has text in columns without a heading ({columns}; {count} {count:row|rows}), which was not read. If branches stand there, put the four headings above them, too, or move them below the others.',
  'branches-new-several':
    '{commune}: the new branch "{name}" of this row seems to name several branches, and {branch} is one of its own. It is taken for one branch; if its people go to several, leave the cell blank, so that it is asked.',
  'branches-contradict':
    '"{branch}" is given two different new branches (this row and row {other} of {table}). Keep one of them; if these are two communes of one name, write the district behind it: Xã A, huyện B.',
  'branches-date': '"{text}" is not a date. Write day/month/year, or leave it empty.',
  'branches-commune-ambiguous':
    '"{commune}" may be {candidates}. Write one of these names in full in the column of the old commune.',
  'branches-empty':
    'All rows of the branch table are blank. Fill in its four columns Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới, or leave it out and use --to.',
  'branch-row-unused':
    'Branch table ({table}), row {row}: nobody belongs to "{branch}" ({commune}). Check the name, or whether a roster is missing.',
  'branch-rows-unused':
    'Branch table ({table}): {count} {count:row|rows} of {commune} with nobody (from row {row}). Check the names, or whether a roster is missing.',
  'branches-without-row':
    '{commune}: {count} {count:branch|branches} ({rowCount} {rowCount:row|rows}) {count:is|are} not in the branch table: {branches}. Add rows to the table, or answer the questions.',
  'branches-without-row-hidden':
    '{commune}: {count} {count:branch|branches} ({rowCount} {rowCount:row|rows}) {count:is|are} not in the branch table; the questions name {count:it|them}. Add rows to the table, or answer the questions.',
  'branches-joined':
    '{commune}: near names were taken for one branch: {pairs}. If that is wrong, give each a row of its own in the branch table.',
  'list-repeated':
    'This list has little more than names, most of which are on a fuller list of the same file or commune: {count} {count:row was|rows were} taken for the people there with the same name, without a question. Rows that remain people of their own: {left}. If this is wrong, add the dates of birth to this list.',
  'list-of-questions':
    'This list has only columns that the question files and rosters of a result show, and its people ({count}) are on other lists, too. If its rows were copied from such a file, leave this file out and run again: values that were corrected since would count as given twice.',
  'rows-too-alike':
    '{count} {count:row has|rows have} name, birth, commune and branch in common with thousands of others, so {count:it was|they were} not compared with all of them. A column may have been filled down by mistake: check it.',
  'values-joined':
    '{count} {count:note or value of an unknown column differs|notes or values of unknown columns differ} between rows of one person ({members} {members:member|members}): the roster shows all of them, separated by " | ".',
  'values-not-chosen':
    '{count} {count:value that differs|values that differ} between rows of one person ({members} {members:member|members}) {count:is|are} not in the roster, because a rule chose another. report.html lists {count:it|them} under “Values that differ between rows of one member”, and so does hopnhat explain <Mã>.',
  'branch-small':
    '"{branch}" ({where}) has {members} {members:member|members}, fewer than {minimum}. Consider whether it should join another.',
  'commune-not-known': 'commune not known',
  'branch-by-newer-list':
    '{count} {count:person here is|people here are} also in another branch on a newer list (or one with priority in the plan), and {count:was|were} placed by that list without a question: {count:row|rows} {rows}',
  'missing-from-newer-list':
    '{count} {count:person here is|people here are} not on the newer list of the same people, and {count:was|were} kept: {count:row|rows} {rows}. Check whether {count:the person has|they have} left (viec-can-lam.xlsx, sheet Status).',
  'missing-from-fuller-list':
    '{count} {count:person here is|people here are} not on a fuller list, and {count:was|were} kept: {count:row|rows} {rows}. Check whether {count:the person is a member|they are members} (viec-can-lam.xlsx, sheet Status).',
  'list-replaced':
    'By the names of files or sheets, "{other}" is a newer version of this list; where they differ, the newer one counts. If that is wrong, write the days of both lists (asOf) into hopnhat.yaml.',
  'column-moved-name':
    'Of {count} people with one ID number here and on "{other}", {differing} have another name, as after the numbers or that column of one list were sorted alone or moved by a row. Compare both lists with their originals, put in the right one, and run again.',
  'column-moved-birth':
    'Of {count} people with one ID number here and on "{other}", {differing} have another year of birth, as after the numbers or that column of one list were sorted alone or moved by a row. Compare both lists with their originals, put in the right one, and run again.',
  'list-copied':
    'This list and "{other}" are nearly equal ({count} people on both), as a copy that was edited or saved anew. Its values count twice, and people with little but a name are listed twice. Leave the older one out, or write the days of both lists (asOf) into hopnhat.yaml.',
  'missing-from-copy':
    '{count} {count:person here is|people here are} not on "{other}", a nearly equal list, and {count:was|were} kept: {count:row|rows} {rows}. If one of the two is old, leave it out, or write the days of both lists (asOf) into hopnhat.yaml.',
  'branch-by-hamlet':
    'This list names no branch, so the column "{header}" is taken for it. If branches are not hamlets, add a column with the branch, or give the new branches in the branch table.',
  'branch-of-other':
    'This list has only branches of another organisation: column "{header}" is taken for the branch. If people belong to another branch, add a column with it.',
  'branch-by-body':
    'This list is ordered by hamlets. {count} {count:person here is|people here are} in a school or office on another list, and {count:was|were} placed there without a question: {count:row|rows} {rows}. If {count:the person has|they have} left it, delete {count:the person|them} from that list.',
  'branch-by-part':
    '{count} {count:person is|people are} in a class or department on the list of the school or office that is named here, and {count:was|were} placed there without a question: {count:row|rows} {rows}',
  'branch-by-line':
    'The list names no branch, so the hamlet that stands alone above the header is taken for all its people. If that is wrong, add a column of branches.',
  'branch-by-table':
    'The list names no branch in a column. Names of the branch table above its people, or in the name of the file, are taken for it. If that is wrong, add a column of branches.',
  'branch-by-address':
    'The list names no branch, so the hamlets in the addresses of column "{header}" are taken for it. If the people belong to another branch (a school, an office), add a column of branches.',
  'branch-of-list-above':
    'A further list on this sheet names no branch, so it takes "{branch}" from above the first list. If that is wrong, add a column of branches.',
  'branch-by-note':
    '{count} {count:person here has|people here have} a dated note of a move to another branch that lists them too, and {count:was|were} placed there without a question: {count:row|rows} {rows}',
  'status-not-carried':
    '{count} {count:person has|people have} a note here that they moved away, but {count:is|are} active in another branch: the roster does not carry that status. report.html and viec-can-lam.xlsx keep the note: {count:row|rows} {rows}',
  'member-id-repeated':
    '{count} {count:person here has|people here have} a Mã that is on rows of another person too, who keeps it; they got a new one: {count:row|rows} {rows}. Compare with the roster of the office.',
  'left-out-TRUNG_NGUOI':
    '{count} {count:question|questions} whether two people are one {count:comes|come} in a later round: until then they remain two people.',
  'left-out-LECH_THONG_TIN':
    '{count} {count:question about differing values comes|questions about differing values come} in a later round: until then rules choose the values (“Settled by rule” in report.html).',
  'left-out-TRUNG_GIAY_TO':
    '{count} {count:question about an ID number comes|questions about ID numbers come} in a later round: until then everyone keeps the number as written, and a second one in “Số giấy tờ khác”.',
  'left-out-CHI_DOAN':
    '{count} {count:question about a new branch comes|questions about new branches come} in a later round: until then people in two branches are placed by notes of moves, then by the newest list or the fuller row, and unknown branches remain blank. With the day of each list (asOf) in the plan the newer list decides; --max-questions <n> asks more.',
  'left-out-DIA_BAN':
    '{count} {count:question about a new commune comes|questions about new communes come} in a later round: until then {count:it remains|they remain} blank.',
  'left-out-DU_LIEU_LOI':
    '{count} {count:question about a wrong value comes|questions about wrong values come} in a later round: until then {count:it remains|they remain} as written; rows without a name are not in the roster.',
  'sheet-split':
    '{name}: {count} {count:row|rows}, more than a sheet of Excel can hold; the .xlsx is split over several sheets.',
  'only-unknown': 'No new commune "{text}" in this run. Did you mean: {near}?',
  'only-ambiguous':
    '"{text}" may be several new communes: {candidates}. Give the full name or the code.',
  'plan-commune-unknown':
    'The plan says old commune "{text}", which the branch table does not have. Write one of the communes of the table, or add this one to it: {known}.',
  'plan-commune-differs':
    'The plan says that this list is of "{planned}", but its letterhead names {commune}. The plan counts; if it is wrong, correct the line commune of this file and run again.',
  'letterhead-copied':
    'The letterhead names {instead}, but several lists with this letterhead are named after different communes: this one counts as {commune}, after its sheet or file. If that is wrong, write its commune in the plan (hopnhat.yaml) and run again.',
  'commune-by-plan': 'Old commune {commune}: from the plan',
  'commune-by-column': 'Old commune {commune}: from a column',
  'commune-by-section': 'Old commune {commune}: from a section row',
  'commune-by-branch': 'Old commune {commune}: from the names of branches',
  'commune-by-letterhead': 'Old commune {commune}: from the letterhead',
  'commune-by-sheet-name': 'Old commune {commune}: from the sheet name',
  'commune-by-file-name': 'Old commune {commune}: from the name of the file or folder',
  'commune-by-workbook': 'Old commune {commune}: from another sheet of the file',
  'commune-by-people': 'Old commune {commune}: most people are on its other lists',
  'commune-became': '{commune} ({place}, old code {code}) is now {became}',
  'commune-split':
    '{commune} ({place}, old code {code}) was split between several new communes: {became}',
  'target-elsewhere':
    '{commune} became part of {became}, not of {target}. If its list is not for {target}, leave out --to (or target in the plan), or use a branch table.',
  'target-mistyped':
    'No commune of the country is called {target}. Did you mean {near}? Correct --to (or target in the plan). If the name is right, write it into the column Xã mới of the branch table.',
  'target-is-old':
    '{target} is an old commune, which became {became}. If that is a mistake, correct --to (or target in the plan).',
  'target-unknown-near':
    'No commune of the country is called {target}. Did you mean {near}? If it was mistyped, correct --to (or target in the plan).',
  'target-unknown':
    'No commune of the country is called {target}. If that is a slip, correct --to (or target in the plan); hopnhat units looks names up.',
  'roster-missing':
    '{commune} (new): the files have no roster of {missing} (old). Add the file, or check the old communes of the rosters.',
  'communes-open':
    'Lists with an unknown old commune: {count} ({files}). Answer the questions in conflicts, name the files after their communes, write commune and district in the plan, or add --branches or --to.',
  'branches-of-unknown-communes':
    'Lists with an unknown old commune ({files}) have {count} {count:branch|branches} of one name, and no member in common: {branches}. {count:It|Each} became one new branch. If the lists are of different communes, write each commune in the plan.',
  'communes-to-target':
    'Lists with an unknown old commune: {count} ({files}). {count:All its|All their} members are placed in {target}, because of --to (or target in the plan).',
});
