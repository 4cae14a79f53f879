import type { Code } from '../model/index.js';

/** Every sentence in English; `{name}` is an argument. */
export const en: Record<Code, string> = {
  // Reading files.
  'file-empty':
    'The file is empty. Check the original, or take the file out of the folder and run again.',
  'file-protected':
    'The file has a password. Open it in Excel, remove the password (File › Info › Protect Workbook), save and run again.',
  'file-damaged':
    'The file is damaged and cannot be read. Open it in Excel and save it as a new file, or ask for the original again.',
  'file-unsupported': 'The file is no Excel or CSV list. Save it as .xlsx or .csv and run again.',
  'csv-quote-open':
    'The quote that begins in row {row} is never closed properly. Mend the " in this row, or open the file in Excel and save it as .xlsx.',
  'format-differs':
    'The name ends in {extension} but the content is {format}; it was read by its content.',
  'hidden-sheet':
    'The sheet is hidden; it was read all the same. If it is not wanted, delete it in Excel.',
  'hidden-rows':
    '{count} rows are hidden (the first is row {row}); they were read all the same. If they are not wanted, delete them in Excel.',
  'control-characters':
    'Control characters (NUL and the like) were dropped from {count} cells; if a cell looks odd, type it again in the file.',
  'error-cells':
    '{count} cells hold the error of a formula (#REF!, #N/A …), so their value is not in the file; the first is in this row. Mend the formula or type the value in the original file, and run again.',
  'lost-letters':
    '{count} cells lost letters to "?" when the file was saved in another code page; the first is in this row. Ask for the original file, or save it as "CSV UTF-8" or .xlsx.',
  'rows-split':
    'Each row of the list stands in a single cell; it was split at each {delimiter}. If that is wrong, split it with Data › Text to Columns.',
  'cell-too-long':
    'A cell is longer than {limit} characters, which no list has. In a csv a quote is usually closed too late: mend this row.',
  'row-wide':
    'This row has more than {limit} columns, which no spreadsheet can hold. In a csv a line break is usually lost: mend this row, or open the file in Excel and save it as .xlsx.',
  'file-large': 'The file is larger than {limit} MB. Split it into smaller files.',
  'file-expands':
    'This file unpacks to far too much and was not opened (it may be a "zip bomb"). Open it in Excel and save it as a new .xlsx, or ask for the file again.',
  'file-many-cells':
    'The file has more than {limit} cells or elements. Delete sheets and rows that are no list, or split it.',
  'file-many-sheets':
    'The file has more than {limit} sheets. Delete sheets that are no list, or split it into smaller files.',
  'file-much-text':
    'The cells up to this row hold more than {limit} characters of text, far more than a list of this size. A long text usually stands in thousands of cells: delete that column, or copy the list alone into a new .xlsx.',
  'file-entities':
    'The file declares XML entities, as no office program does, and was not opened. Ask the sender for the file again.',
  'file-part-path':
    'The file holds a part whose path leads out of it, and was not opened. Open it in Excel and save it as a new .xlsx, or ask the sender for it again.',
  'file-slow':
    'Reading this file needs more than {seconds} seconds or too much memory, and was stopped. Open it in Excel and copy the list alone into a new .xlsx.',
  'file-changed':
    '"{path}" changed while it was read. Close the program that writes it and run again.',
  'file-cut-off':
    'The file stops in the middle of this row, as after a broken copy or download; what stands before is read. Compare the number of people with the original, or ask for the file again.',
  'same-file-twice':
    'This file is the same, byte for byte, as {files}, so everybody in it counts as listed more than once. Nothing is left out; keep one of them, remove the others and run again.',
  'file-skipped':
    'This file could not be read and was left out, as --skip-bad-files says: {reason}',
  // Finding header, columns and kinds of rows.
  'no-header':
    'No header row (Họ và tên, Ngày sinh …) within the first 60 rows. Add a header row to the list, or name its columns in hopnhat.yaml, at this source: columns: { {letter}: name }.',
  'no-name-column':
    'The list has no name column, so it cannot be merged. Name the column in hopnhat.yaml, at this source: columns: { {letter}: name }.',
  'name-by-content':
    'The heading "{heading}" of column {letter} does not say that it holds names, but no other column does; it was read as the name. If that is wrong, name the right column in hopnhat.yaml, at this source: columns: { B: name }.',
  'rows-without-number':
    'Rows that look like a name but have no running number, date of birth or ID number, as the other rows do: {count}. They were not taken for people. If they are people, write the number or the date of birth into the row.',
  'two-people-in-a-row':
    'Each row holds two people, with names in columns {first} and {second}: read as two lists side by side. If those in column {second} are not members of this list, say in the plan that column {first} is the name (sources: columns: {first}: name).',
  'rows-continued':
    'Rows that go on with the person of the numbered row above: {count}. What they hold was joined to that row; {left} dates and numbers that differ from its own were not read. Correct them in the numbered row if they are needed.',
  'sheet-of-relatives':
    'The sheet lists relatives of the people on another sheet, so it was not read as a list. If they are members, too, name the sheet in hopnhat.yaml under sources: sheet.',
  'decoded-column':
    'Column {column}: read as {encoding}, {share} % of its marked words are valid Vietnamese, as it stands {before} %; it was converted to Unicode. Look the column over if the share is low.',
  'decoded-column-sheet':
    'Column {column}: too few words to tell, so it was read as {encoding} like other columns of the sheet ({share} % of its marked words are valid Vietnamese, as it stands {before} %). Look the column over.',
  'decoded-column-font':
    'Column {column}: its font is {font}, so it was read as {encoding}; {share} % of its marked words are valid Vietnamese, as it stands {before} %; it was converted to Unicode. Look the column over if the share is low.',
  'repaired-cells':
    'Column {column} has {count} cells mixed with {encoding}; the wrong words were repaired, the first in this row. Compare with the original file; if a repair is wrong, correct the file and run again.',
  'left-as-names':
    'Column {column} has {count} cells that look like {encoding} but may be right names of another language; they were kept as they stand, the first in this row. If they are damaged, correct the file and run again.',
  'composed-columns':
    'In column {columns} marks stand apart from their letters (as windows-1258 and decomposed Unicode write them); they were joined into whole letters (composed Unicode). There is nothing to do.',
  'ordinary-characters':
    '{count} cells in column {columns} hold characters that only look another way (full-width digits and letters, hyphens of Word); they were read as the usual ones of a keyboard, the first in this row. There is nothing to do.',
  'encoding-combining': 'marks apart from their letters',
  'encoding-utf8': 'UTF-8 read as another code page',
  'two-columns-one-field':
    'Column {firstColumn} "{first}" and column {secondColumn} "{second}" both look like {field}. Say in hopnhat.yaml, at this source, which it is: columns: { {firstColumn}: {fieldId} } or { {secondColumn}: {fieldId} }.',
  'two-columns-chosen':
    '{field} is read from "{taken}"; "{carried}" is only carried along. Name the other in the plan to change it.',
  'near-wording':
    'Column "{heading}" was taken for {field} (a typing error). If that is wrong, name the column in the plan.',
  'ambiguous-wording':
    'Column "{heading}" may be {field} or {rival}; it is only carried along. Name the column in the plan.',
  'column-not-found':
    'The plan names column "{heading}", which this sheet does not have. Write the heading as it stands there, or the letter of the column (A, B, …).',
  'column-offered':
    'Column {letter} "{heading}" looks like {field}, but its heading does not say so; it is only carried along. If it is, write in hopnhat.yaml, at this source: columns: { {letter}: {fieldId} }.',
  'status-by-title':
    'The title says of all {count} people: “{status}”; this is their status where no note says another. If that is wrong, write it in each row.',
  'number-in-note':
    '{count} people have no {fieldWithin} of their own; it was read from “{heading}”, where the note says what the number is. The note stays as it is.',
  'number-offered':
    '{count} notes in “{heading}” hold a number that looks like {fieldWithin}, but do not say so; it was not taken. If it is the person’s own, write CCCD (or SĐT) before the number, or move it to a column of its own.',
  'cell-not-split':
    '{count} cells of column "{heading}" do not have {facts} lines and were not split; their text is kept as it is. Write each fact on a line of its own (Alt+Enter).',
  'same-as-above':
    '{count} cells of column "{heading}" say "as above" (nt, //, ″ …) and were taken for the value of the person above. If that is wrong, write the value.',
  'spare-column':
    '{count} people have nothing in column "{taken}"; it was read from "{spare}". There is nothing to do.',
  'filled-down':
    'Column "{heading}" is filled in at the first row of each group only; the {count} people below were taken for the same group. If that is wrong, write it in every row.',
  'rosters-too-many':
    'This sheet holds more than {most} lists with different columns. Divide it into sheets with one list each.',
  'sheet-transposed':
    'The list lies on its side: headings down the first column, a column for each person. The sheet was not read. Copy it to a new sheet with Paste Special › Transpose and run again.',
  // Reading values of members.
  'date-order-mdy':
    'This column writes the month first ({monthFirst} values can only be read so) and was read that way. If that is wrong, rewrite it as day/month/year.',
  'date-order-mixed':
    'This column mixes {dayFirst} day-first and {monthFirst} month-first values; it was read day first. Correct the dates reported as faults.',
  'date-order-mixed-mdy':
    'This column mixes two ways: {monthFirst} values with the month first, {dayFirst} with the day first; read with the month first. Correct the dates that are asked about.',
  'date-order-styles':
    'This column mixes {dayFirst} day-first and {monthFirst} month-first values; they differ in separator, figures of the year or time of day, so each was read in its own order. Compare a few dates with the original.',
  'date-cells-exchanged':
    '{dateCells} date cells never pass the 12th, while all typed dates have a number above 12: the spreadsheet exchanged day and month of the date cells, so they were exchanged back. Compare a few dates with the original.',
  'date-order-by-lists':
    '{count} dates of this column have day and month exchanged against another list that is sure about the same people, so they were exchanged back. Compare a few dates with the original.',
  'date-swapped':
    '{dateCells} date cells all have a day of 12 or less while text cells go beyond: the spreadsheet may have swapped day and month. Compare with the original list.',
  'id-province-unknown':
    '{count} twelve-digit numbers have a province code that is not on the list; they were kept. Please check them.',
  'id-length-odd':
    '{count} ID numbers have neither 9 nor 12 digits; they were kept, but nobody is recognised by them. Compare with the papers.',
  'ages-outside':
    '{count} people are outside the ages {min}–{max} (counted in 2025); nobody was removed. Check the year of birth or whether they have left.',
  'joined-young':
    '{count} people joined in the year in which they turned 15, but before that birthday; the dates are kept. Check the dates of birth and of joining.',
  'unmarked-are-female':
    'Only men have a column: the {marked} people with a mark were taken as male, the {unmarked} without as female. If that is wrong, write the gender of each person.',
  'unmarked-are-male':
    'Only women have a column: the {marked} people with a mark were taken as female, the {unmarked} without as male. If that is wrong, write the gender of each person.',
  'gender-codes':
    'The genders are codes: {meanings}. So say the ID numbers or middle names (Văn, Thị) of {agreed} of {people} people. If that is wrong, write the meaning into the heading, as in “Giới tính (1: Nam, 2: Nữ)”.',
  'gender-codes-unknown':
    'The genders are {count} codes{codes}, and nothing tells clearly what they mean; they stay as written. Write the meaning into the heading, as in “Giới tính (1: Nam, 2: Nữ)”, and run again.',
  'school-years':
    '{count} cells of {fieldWithin} are dates (12 December), as a spreadsheet makes of “12/12”; they were read as years of school again. Format the column as text before typing.',
  'codes-running':
    'This column of codes only numbers the rows ({count}), so it is not used to tell people apart. It is kept as written.',
  'codes-not-unique':
    'This column has only {distinct} different codes for {count} people, so it is not used to tell people apart. It is kept as written.',
  'codes-of-others':
    '{shared} codes of this column are on other lists too, but only {agreed} of them on people of that given name: each office gives codes of its own, so they are not used to tell people apart. They are kept as written.',
  // Texts of the workbooks and of the report.
  'kind-TRUNG_NGUOI': 'One person?',
  'kind-LECH_THONG_TIN': 'Sources disagree',
  'kind-TRUNG_GIAY_TO': 'ID number clash',
  'kind-CHI_DOAN': 'Which new branch?',
  'kind-DIA_BAN': 'Which new commune?',
  'kind-DU_LIEU_LOI': 'Value cannot be right',
  'answer-TRUNG_NGUOI':
    'The same person: GOP (merge). Two different people: RIENG (keep apart). One row is enough.',
  'answer-LECH_THONG_TIN':
    'Put CHON on the row with the right value, or type it under “Giá trị đúng”.',
  'answer-TRUNG_GIAY_TO':
    'Put CHON on the row that the number belongs to (or type the right number under “Giá trị đúng”); RIENG where each row keeps its own.',
  'answer-CHI_DOAN':
    'Put CHON on the row with the right new branch, or choose (type) its name under “Giá trị đúng”.',
  'answer-DIA_BAN':
    'Type the old commune of the list into “Giá trị đúng”; where it is not known, or was split, the new one. BO_QUA: leave as it is.',
  'answer-DU_LIEU_LOI': 'Check the source and type the right value under “Giá trị đúng”.',
  'sheet-roster': 'Roster',
  'sheet-guide': 'Guide',
  'sheet-questions': 'Questions',
  'sheet-branches': 'New branches',
  'choice-unknown':
    'This decision is not offered for this kind of question. Choose from the list or leave it empty.',
  'choice-branch':
    'This name is not on the sheet of new branches. Keep it only if it is the name of a new branch.',
  'guide-title': 'What you are asked to decide',
  'guide-purpose':
    'The sheet “Questions” lists what the program must not decide alone. Answer what you know for certain.',
  'guide-question':
    'Rows with the same “Mã xung đột” are one question; A, B, … are the records or values to compare. White and pale blue alternate from question to question.',
  'guide-marks':
    'Orange cells are where the rows differ; red bold letters are the letters that differ.',
  'guide-decide':
    'Answer in the yellow column “Quyết định”: click the cell and choose from the list. The table below says what each kind needs.',
  'guide-value': 'Where no row is right, type the right value under “Giá trị đúng”.',
  'guide-skip': 'BO_QUA (skip): seen, leave it as it is. It will not be asked again.',
  'guide-facts':
    'Under “Quyết định” you may also write “has died”, “moved away” or “no longer active” (the member stays in the roster, with the status), “no number” (takes the number in question out of that row), and “same as B” or “same as” with a Mã of roster.xlsx.',
  'guide-open':
    'Leave it empty when you do not know; the question stays open. Until it is answered the roster has the value of row A.',
  'guide-notes':
    'Whatever you write under “Ghi chú” is kept, but is no decision. An answer that could not be used comes back under “Gợi ý”, with the reason.',
  'guide-columns':
    'You may filter, or split the file between several people; unprotect the sheet (no password) to sort or add columns. Only leave the columns “Mã xung đột” and “Bản ghi” unchanged.',
  'guide-return':
    'When done, save the file (best as Excel; as CSV only the sheet that is open is saved, so open “Câu hỏi” first) and send it back to whoever made the list.',
  'guide-private':
    'The file holds personal data: never post it to an open group, delete copies that are no longer needed.',
  'guide-kind': 'Kind of question',
  'guide-answer': 'How to answer',
  'guide-choices': 'Choices',
  'report-title': 'Consolidated roster: {profile}',
  'report-footer':
    'Made with hopnhat {version}. Merged at {mergeAt} bits, asked at {askAt} bits and above. This page holds personal data: internal use only.',
  'report-unknown': '(unknown)',
  'report-rows': 'Rows read as people',
  'report-members': 'Members',
  'report-merged': 'Rows merged',
  'report-open-questions': 'Questions to answer',
  'report-rejected': 'Rows not readable',
  'report-branch-count': 'New branches',
  'report-communes': 'New communes',
  'report-communes-note':
    'Each new commune has a folder of its own with roster, questions and report; its name opens the report. A question about two communes counts in both.',
  'report-overview': 'Overview of {count} new communes',
  'report-inputs': 'Files read',
  'report-inputs-others': 'Files of other communes with people who are here too',
  'report-branches': 'New branches',
  'report-branches-note':
    'Orange rows have fewer than {minimum} members: review them before the branch is set up.',
  'report-questions': 'What must be decided',
  'report-questions-note': 'Answer in conflicts.xlsx (or conflicts.csv), not on this page.',
  'report-questions-left':
    '{count} questions come in later rounds; which, and the rule that holds until then, stands among the notes below.',
  'report-no-questions': 'There are no questions.',
  'report-questions-below':
    'The questions themselves are in the folders of the communes that they are for.',
  'report-origins': 'Where the old branches went',
  'report-origins-others': 'From other communes, of people who are here too',
  'report-rules': 'What was settled by rule',
  'report-rules-note':
    'For people with several rows: how often each rule chose the value of a field.',
  'report-no-rules': 'No member has several rows.',
  'report-others': 'Values that differ between rows of one member',
  'report-others-note':
    'Each value with the row that it stands on. A value that was not chosen is not in the roster.',
  'report-others-more': '{count} more values: see hopnhat explain <Mã>.',
  'column-value': 'Value',
  'column-kept-value': 'Outcome',
  'other-joined': 'in the roster',
  'other-not-chosen': 'not chosen',
  'report-findings': 'Warnings and notes',
  'report-no-findings': 'There are no warnings.',
  'report-more-places': 'and {count} more',
  'report-more-findings': 'and {count} more of this kind',
  'place-row': 'row {row}',
  'place-column': 'column {letter}',
  'place-line': 'line {line}',
  'column-file': 'File',
  'column-format': 'Format',
  'column-sheets': 'Sheets',
  'column-old-commune': 'Old commune',
  'column-old-branch': 'Old branch',
  'column-new-commune': 'New commune',
  'column-new-branch': 'New branch',
  'column-kept': 'Kept',
  'column-merged': 'Merged',
  'column-rejected': 'Rejected',
  'column-skipped': 'Titles, totals, footers',
  'column-members': 'Members',
  'column-questions': 'Questions',
  'column-kind': 'Kind of question',
  'column-field': 'Field',
  'rule-agreed': 'Rows agree',
  'rule-marked': 'With its marks',
  'rule-precise': 'More precise',
  'rule-valid': 'Valid',
  'rule-order': 'Order of day and month is sure',
  'rule-majority': 'Majority',
  'rule-newest': 'Newest list',
  'rule-longest': 'Longest',
  'rule-decided': 'Decided by a person',
  'rule-joined': 'All values joined',
  'rule-leading': 'Leading row',
  // Plan and profile.
  'plan-large':
    'The file is larger than {limit} characters or entries, which no plan or profile needs. Name folders instead of single files, or check that it is the right file.',
  'plan-aliases':
    'The file repeats parts of itself by name (* and &) more than {limit} times. Write these parts out.',
  'plan-yaml': 'This line is no valid YAML. Check indentation, colons and quotes.',
  'plan-backslash':
    'Between double quotes of YAML a \\ has a meaning of its own. Write paths with /, such as "D:/danh sach/a.xlsx".',
  'plan-key': 'There is no key "{key}" in {where}. Possible keys: {known}.',
  'plan-key-near': 'There is no key "{key}" in {where}. Did you mean "{near}"?',
  'plan-type': '"{where}" must be of type {expected}.',
  'plan-value': '"{where}" has no valid value. Possible values: {known}.',
  'plan-date': '"{where}" must be a date like 2025-06-30.',
  'plan-small': '"{where}" is too small or empty; the least is {limit}.',
  'plan-big': '"{where}" is too large; the most is {limit}.',
  'plan-other': '"{where}" is not valid. See the example in the documentation.',
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
  'answer-two-values':
    'Question {question}: two values are typed in one cell, and it is not clear which one counts. Type only the right one.',
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
  'answer-branch-near-hidden':
    'Question {question}: the new commune has no such branch. Copy its name from the column of the new branch in the roster (roster.csv, roster.xlsx).',
  'answer-branch-several-hidden':
    'Question {question}: several branches are called like this. Copy the name of one from the column of the new branch in the roster (roster.csv, roster.xlsx), and write the new commune behind it: branch, commune.',
  'answer-branch-many':
    'Question {question}: {count} branches are called like this. Write the new commune behind the name, for example: {near}.',
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
  'decisions-status': 'Statuses noted from answers: {count} ({questions})',
  'answer-column-value':
    'Question {question} is about many people, so one value cannot hold for all of them. Correct the column in the file and run again, or answer BO_QUA.',
  'answer-value-too-many':
    'Question {question}: gia_tri_dung has no place here. Clear it, or change the decision.',
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
  'rosters-gone':
    'Rosters of the earlier result that are no longer there: {count} ({files}). People who stand in no other roster are gone from this result (changes.csv, “gone”). If that is not meant, copy the rosters back and run again from the earlier result.',
  'changes-no-roster':
    'The earlier result has no roster.csv or roster.xlsx, so changes.csv tells only members that are new, merged, separated or gone; values could not be compared.',
  'option-previous': 'an earlier result: adds late rosters, everybody keeps their Mã',
  'done-new-questions': 'of these new since the earlier result',
  'done-no-changes': 'Against the earlier result: nothing changed.',
  'done-changes': 'Against the earlier result (changes.csv)',
  'change-new': 'New people',
  'change-merged': 'Merged into another',
  'change-separated': 'Separated from another',
  'change-moved': 'Moved to another commune or branch',
  'change-corrected': 'Values added or corrected',
  'change-gone': 'No row left',
  'change-settled': 'Open questions settled by the new lists',
  'questions-settled':
    '{count} questions that were open are not asked any more, since the lists that came now settle them by rule: {merged} pairs merged, {apart} kept apart, {other} others. changes.csv lists them (settled); look at those merged.',
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
  'option-decisions': 'ledger (decisions.csv) or corrected conflict files',
  'option-from-result': 'folder of an earlier result',
  'option-strict-answers': 'stop and write nothing if an answer does not count',
  'argument-corrected': 'corrected conflict files (csv, xlsx, ods)',
  'argument-undo':
    'codes of questions, Mã of members, names of answered files (all that they decided)',
  'help-apply': 'takes corrected conflict files and writes the result again',
  'help-undo': 'withdraws decisions and writes the result again',
  'plan-field-unknown':
    'The plan says that column "{column}" is "{name}", which is no field. Write one of: {known}.',
  'plan-sheet-missing':
    'The plan names sheet "{wanted}" but the file has only: {sheets}. Correct the sheet of this source.',
  'plan-source-unused':
    'The source "{path}" of the plan fits no file that is read. Check its path.',
  'model-unreadable':
    '"{where}": this is no saved model. Take a file written by --save-model, or the summary.json of a result.',
  'profile-fault': '"{where}" in the profile is not valid. See the example in the documentation.',
  'profile-unknown':
    'There is no profile "{profile}". Use one of {known}, or the path of a profile file.',
  'profile-assumed':
    'Kind of list: {profile} (the lists do not say whether they are of the Youth Union, the Party or an association, so general headings are used; to choose, add --profile or write profile in the plan).',
  'profile-recognised': 'Kind of list: {profile} ({evidence}).',
  'profile-earlier': 'Kind of list: {profile} (as in the earlier result).',
  'profiles-mixed':
    'The lists are of several kinds and cannot be merged together: {kinds}. Merge each kind on its own; if all are of one kind, add --profile or write profile in the plan.',
  'profile-of-files': '{profile} (by {evidence}; files: {files})',
  // Finding and writing files.
  'input-missing': '"{path}" was not found. Check the path.',
  'result-needs-plan': 'The plan "{path}" was not found; the earlier result was made with it.',
  'result-needs-branches':
    'The branch table "{path}" was not found; the earlier result was made with it.',
  'result-needs-profile':
    'The profile "{path}" was not found; the earlier result was made with it.',
  'result-needs-roster': 'The roster "{path}" was not found; the earlier result was made of it.',
  'result-needs-again':
    'The paths above start from the result folder {path}. Copy what is missing to these places, or copy the result folder back to where it was written, then run again.',
  'masked-path-several':
    'The earlier result hides numbers, and several names look like "{path}" once they are hidden. Rename or move the other ones, then try again.',
  'input-is-result':
    '"{path}" is the result of an earlier merge, no original roster. Name the folder with the rosters of the old communes.',
  'no-rosters':
    'There is no Excel or CSV roster in "{path}". Files of these kinds are read: .xlsx, .xlsm, .xlsb, .xls, .ods, .fods, .csv, .tsv, .txt.',
  'no-inputs': 'No roster was named. Name files or folders, or sources in hopnhat.yaml.',
  'link-outside':
    'The link leads out of the folder and was not followed. Copy the real file into the folder.',
  'file-not-read':
    'This file was not read (neither Excel nor CSV). If people are listed in it, save it as .xlsx.',
  'file-open-elsewhere': '"{path}" is open in Excel or another program. Close it and try again.',
  'file-not-allowed':
    'No permission to read or write "{path}". Ask for it, or copy it to another folder.',
  'file-failed':
    '"{path}" could not be read or written ({code}). Copy it to a folder of this computer (no OneDrive, no network drive) with a short path and try again.',
  'file-is-folder':
    '"{path}" is a folder where a file is needed (or the other way round). Check the path.',
  'disk-full': 'The disk is full; "{path}" could not be written. Free some space and run again.',
  'target-name':
    'Windows can\'t work with a folder called "{path}". Choose another name: without < > : " | ? *, no full stop or blank at its end, none of con, aux, nul …',
  'target-not-empty':
    'The folder "{path}" holds other files, no result of hopnhat. Choose a new or empty folder.',
  'target-holds-result':
    'The folder "{path}" already holds a result. Choose another, or add --force to replace it.',
  'target-foreign-file':
    'The folder "{path}" holds "{file}", which hopnhat did not write, so it is not replaced. Move that file away, or choose another folder.',
  'target-holds-answers':
    '"{file}" in "{path}" holds answers that have not been used, so it is not replaced. Copy it elsewhere first, or choose another folder.',
  'target-holds-decisions':
    'The folder "{path}" holds {count} decisions (decisions.csv) that this run does not take along, so it is not replaced. Go on from it: merge with --previous "{path}" or apply with --from "{path}" (everybody keeps their Mã), or merge with --decisions "{ledger}" (decisions only); or choose another folder.',
  'target-holds-open-rows':
    'The folder "{path}" holds {count} notes and answers not yet usable (decisions.csv) that this run does not take along, so it is not replaced. Go on from it with --previous "{path}" or --from "{path}", or merge with --decisions "{ledger}"; or choose another folder.',
  'target-changed':
    '"{file}" in "{path}" changed while the program was running, so it is not replaced. Run again.',
  'target-busy':
    'Another run (process {pid} on {host}) is writing to "{path}". Wait until it ends, or choose another folder. If you are sure that none is running, move the hidden folder "{work}" elsewhere (do not delete it: "old" may be the earlier result) and run again.',
  'target-is-drive':
    '"{path}" is a drive or a shared folder, which can\'t be replaced as a whole. Write to a folder in it, such as "{below}".',
  'path-too-long':
    'The path "{path}" is too long ({length} characters) for this computer. Use shorter names and paths.',
  'folder-skipped':
    'This folder could not be read and was left out as --skip-bad-files says: {reason} If it holds rosters, their people are not in the result.',
  'recovered-restored':
    'An earlier run was interrupted while it replaced the result; the earlier result is back in "{path}".',
  'recovered-set-aside':
    'An earlier run was interrupted while it replaced the result, and another folder is in that place now; the earlier result is in "{path}".',
  'recovered-removed':
    'An earlier run was interrupted while it wrote "{path}"; the half-written files were removed.',
  'sheet-not-read':
    'This sheet seems to hold people but has no header row, so it was not read. If it is a roster, add a header row (Họ và tên, Ngày sinh …).',
  'sheet-left-out':
    'This sheet was left out, since the plan names another sheet of the file. If it is wanted, add an entry to sources with this sheet.',
  // Communes and branches.
  'branches-no-header':
    'The branch table lacks one of its four columns: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới. Mend its header row.',
  'branches-cell-empty':
    'This row of the branch table lacks old commune, old branch or new commune (“Xã” alone is no name). Fill it in.',
  'branches-not-filled':
    '"{branch}" has no new branch yet; its members become a question. Fill in the column of the new branch.',
  'branches-commune-spelt':
    'The branch table writes one new commune in two ways: "{other}" ({rows} rows) is taken for {commune}. Write it alike; if these are two communes, write all marks and xã or phường.',
  'branches-contradict':
    '"{branch}" is given two different new branches (this row and row {other}). Keep one of them.',
  'branches-date': '"{text}" is no date. Write day/month/year, or leave it empty.',
  'branches-commune-ambiguous':
    '"{commune}" can be {candidates}. Write xã, phường or thị trấn in the column of the old commune.',
  'branches-empty':
    'The branch table has no row that is filled in. Fill in its four columns Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới, or leave it out and use --to.',
  'branch-row-unused':
    'Branch table, row {row}: nobody belongs to "{branch}" ({commune}). Check the name, or whether a roster is missing.',
  'branch-rows-unused':
    'Branch table: {count} rows of {commune} with nobody (from row {row}). Check the names, or whether a roster is missing.',
  'branches-without-row':
    '{commune}: {count} branches with {members} people are not in the branch table ({branches}). Add rows to the table, or answer the questions.',
  'branches-joined':
    '{commune}: near names were taken for one branch: {pairs}. If that is wrong, give each a row of its own in the branch table.',
  'rows-too-alike':
    '{count} rows are alike in name, birth, commune and branch with thousands of others, so that not all of them were compared. Perhaps a column was filled down: look at it.',
  'values-joined':
    '{count} notes or values of unknown columns differ between rows of one person ({members} members): the roster has them all, with " | " between.',
  'values-not-chosen':
    '{count} values that differ between rows of one person ({members} members) are not in the roster, because a rule chose another. The report lists them, and so does hopnhat explain <Mã>.',
  'branch-small':
    '"{branch}" has fewer members ({members}) than {minimum}. See whether it should join another.',
  'branch-by-newer-list':
    '{count} people here also stand in another branch on a newer list (or one with priority in the plan); they were placed by that list and not asked about: rows {rows}',
  'left-out-TRUNG_NGUOI':
    '{count} questions whether two are one person come in a later round: until then they stay two people',
  'left-out-LECH_THONG_TIN':
    '{count} questions about differing values come in a later round: until then values are chosen by the rules told in the report',
  'left-out-TRUNG_GIAY_TO':
    '{count} questions about ID numbers come in a later round: until then everyone keeps the number as written, a second one in “Số giấy tờ khác”',
  'left-out-CHI_DOAN':
    '{count} questions about new branches come in a later round: until then who stands in two branches is placed by the fuller row, and unknown branches stay blank. With the day of each list (asOf) in the plan the newer list decides; --max-questions <n> asks more',
  'left-out-DIA_BAN':
    '{count} questions about new communes come in a later round: until then they stay blank',
  'left-out-DU_LIEU_LOI':
    '{count} questions about wrong values come in a later round: until then they stay as written; rows without a name are not in the roster',
  'sheet-split':
    '{name}: {count} rows, more than a sheet of Excel can hold; the .xlsx is split over several sheets.',
  'only-unknown': 'No new commune "{text}" in this run. Did you mean: {near}?',
  'only-ambiguous':
    '"{text}" may be several new communes: {candidates}. Give the full name or the code.',
  'plan-commune-unknown':
    'The plan says old commune "{text}", which the branch table does not have. Write one of the communes of the table, or add this one to it: {known}.',
  'commune-by-plan': 'Old commune {commune}: from the plan',
  'commune-by-column': 'Old commune {commune}: from a column',
  'commune-by-section': 'Old commune {commune}: from a section row',
  'commune-by-letterhead': 'Old commune {commune}: from the letterhead',
  'commune-by-sheet-name': 'Old commune {commune}: from the sheet name',
  'commune-by-file-name': 'Old commune {commune}: from the name of the file or folder',
  'commune-by-workbook': 'Old commune {commune}: from another sheet of the file',
  'commune-became': '{commune} ({place}, old code {code}) is now {became}',
  'commune-split':
    '{commune} ({place}, old code {code}) was split between several new communes: {became}',
  'target-elsewhere':
    '{commune} became part of {became}, not of {target}. If its list is not for {target}, leave out --to (or target in the plan), or use a branch table.',
  'target-unknown':
    'No commune of the country is called {target}. If that is a slip, correct --to (or target in the plan); hopnhat units looks names up.',
  'roster-missing':
    '{commune} (new): the files hold no roster of {missing} (old). Add the file, or check the old communes of the rosters.',
  'communes-open':
    'Lists whose old commune is not clear: {count} ({files}). Answer the questions in conflicts, name the files after their communes, write commune and district in the plan, or add --branches or --to.',
  'communes-to-target':
    'Lists whose old commune is not clear: {count} ({files}). All their members go to {target}, as --to (or target in the plan) says.',
  // Answers of corrected conflict files.
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
  // Questions, their evidence and reasons.
  'ask-same-rows': 'Are rows {first} and {second} one person? {evidence}.',
  'ask-same-groups': 'Are rows {first} and rows {second} one person? {evidence}.',
  'ask-shared-number': 'Rows A and B bear one ID number. Whose is it? {evidence}.',
  'ask-two-numbers':
    'One person has two ID numbers: {values}. Which is right? If they are two people, write RIENG. {evidence}.',
  'ask-which-value':
    'One person, but the lists disagree on {fieldWithin}: {values}. Which is right? {evidence}.',
  'ask-two-branches': 'This person is listed in two branches: {branches}. Which one now?',
  'ask-more-branches': 'This person is listed in {count} branches: {branches}. Which one now?',
  'ask-two-communes': 'This person is listed in several new communes: {branches}. Which one now?',
  'ask-branch-no-branch':
    'Members of {commune} without a branch: {count}. Which new branch do they belong to?',
  'ask-branch-unknown':
    '"{branch}" ({commune}, members: {count}) is not in the branch table. Which new branch is it?',
  'ask-branch-ambiguous':
    '"{branch}" ({commune}, members: {count}) can be several branches: {candidates}. Which one?',
  'ask-commune-none':
    'It is not known which old commune this list (members: {count}) is of. Which one?',
  'ask-commune-none-sheets':
    'It is not known which old commune the sheets {sheets} (members: {count}) are of. Which one? The answer holds for all of them; where they are of several, name each sheet after its commune, or write it in the plan.',
  'ask-commune-several-sheets':
    'The sheets {sheets} (members: {count}) each name several communes: {candidates}. Which one are they of? The answer holds for all of them.',
  'ask-commune-several':
    'This list (members: {count}) names several communes: {candidates}. Which one is it of?',
  'ask-commune-text':
    '"{text}" (members: {count}) is none of the known old communes. Which one is it?',
  'ask-commune-which':
    '"{text}" (members: {count}) can be several old communes: {candidates}. Which one is it?',
  'ask-commune-split':
    '"{branch}" ({commune}, members: {count}): this old commune was split between {candidates}. Which one is it in now?',
  'ask-commune-split-none':
    'Members of {commune} without a hamlet or branch: {count}. This old commune was split between {candidates}. Which one are they in now?',
  'ask-value-date-impossible': '{field} "{value}" cannot be a true date. Which date is right?',
  'ask-value-date-unreadable': '{field} "{value}" cannot be understood. Which date is right?',
  'ask-value-id-scientific':
    'Excel has destroyed digits of {field} "{value}". What is the right number?',
  'ask-value-id-unreadable':
    '{field} "{value}" is neither a CCCD (12 digits) nor a CMND (9 digits). What is the right number?',
  'ask-value-id-contradicts-gender':
    '{field} "{value}" (cell {cell}) contradicts {otherField} "{other}" (cell {otherCell}). Which is wrong? Type the right number or the right gender.',
  'ask-value-id-contradicts-birth':
    '{field} "{value}" (cell {cell}) contradicts {otherField} "{other}" (cell {otherCell}). Which is wrong? Type the right number or the right date of birth.',
  'ask-value-phone-unreadable': '{field} "{value}" is no telephone number. What is the right one?',
  'ask-value-gender-unreadable': '{field} "{value}" cannot be understood. Nam or Nữ?',
  'ask-value-joined-too-young': '{field} "{value}" is before the age of 15. Which date is right?',
  'ask-column-one-value':
    'Column {field} of this list: {count} cells hold "{value}" (such as cell {cell}): {reason}. What is the right value for all of these rows? BO_QUA: leave them as they are.',
  'ask-column-many-values':
    'Column {field} of this list: {count} values {reason}; such as "{value}" (cell {cell}). Correct the column in the file and run again, or choose BO_QUA to leave the values as written.',
  'column-fault-date-impossible': 'cannot be true dates',
  'column-fault-date-unreadable': 'are not dates',
  'column-fault-id-scientific': 'lost digits in Excel',
  'column-fault-id-unreadable': 'are neither a CCCD (12 digits) nor a CMND (9 digits)',
  'column-fault-id-contradicts-gender': 'contradict {otherField}',
  'column-fault-id-contradicts-birth': 'contradict {otherField}',
  'column-fault-phone-unreadable': 'are not telephone numbers',
  'column-fault-gender-unreadable': 'are neither Nam nor Nữ',
  'column-fault-joined-too-young': 'are dates before the age of 15',
  'ask-row-no-name': 'This row has no name, so it is not in the roster yet. What is the name?',
  'ask-row-name-unreadable':
    'The name of this row cannot be read, so it is not in the roster yet. What is the name?',
  'field-name': '{fieldWithin}',
  'evidence-same': 'Same {fields}',
  'evidence-both': '{same}; {differing}',
  'evidence-none-same': 'Nothing is quite the same; {differing}',
  'ask-alike': '{question} This is asked once for {count} rows written exactly like these.',
  'ask-also-sent': '{question} {communes} is asked this too: agree on the answer first.',
  'evidence-differs': 'other {fieldWithin}: {first} and {second}',
  'why-same': 'Same {fields}; chance that they are one person: {percent} %',
  'why-nearly-same': 'Nearly the same in all fields; chance that they are one person: {percent} %',
  'why-other': 'Other {fields}; chance that they are one person: {percent} %',
  'why-near-name': 'The nearest name',
  'why-split': 'The old commune was split; its hamlet decides',
  'why-fuller-row': 'Row A is fuller; which list is newer is not known',
  'why-different-people': 'Names or dates of birth differ',
  'why-number-fits':
    'The number fits row {letter} in {fields} and row {other} not in {differing}; chance that it is of row {letter}: {percent} %',
  'why-number-fits-only':
    'The number fits row {letter} in {fields}; row {other} does not say them; chance that it is of row {letter}: {percent} %',
  'year-of-birth': 'year of birth',
  'why-rule-only': 'the only value',
  'why-rule-agreed': 'the rows agree',
  'why-rule-marked': 'with marks, undamaged',
  'why-rule-order': 'the order of day and month is sure in its column',
  'why-rule-precise': 'the most precise',
  'why-rule-valid': 'valid, or confirmed by the ID number',
  'why-rule-majority': 'most rows say so',
  'why-rule-newest': 'from the newest list',
  'why-rule-longest': 'the fullest',
  'why-rule-decided': 'decided by a person',
  'why-rule-joined': 'values of several rows joined',
  'why-rule-leading': 'from the fullest row of the person',
  // Help, errors, tables and progress on a terminal.
  'help-program':
    'Consolidates the rosters of old communes into one of the new commune: finds people listed twice, maps branches, writes down what must be asked.',
  'help-merge': 'Merges rosters: the main job',
  'help-inspect': 'Shows what was understood of each file',
  'help-init': 'Looks at the rosters and writes a plan and a branch table to correct',
  'help-check': 'Runs fixture cases and compares with what they expect',
  'help-explain': 'Why two rows are one person or not; or how one member was put together',
  'help-sample': 'Writes synthetic rosters (invented people) to try out and measure',
  'help-title-usage': 'Usage:',
  'help-title-arguments': 'Arguments:',
  'help-title-options': 'Options:',
  'help-title-commands': 'Commands:',
  'help-option': 'show this help',
  'help-version': 'show the version',
  'help-lang': 'language (or the variable HOPNHAT_LANG)',
  'help-no-color': 'no colours (or the variable NO_COLOR)',
  'help-quiet': 'say nothing but errors',
  'help-json': 'print one JSON document on stdout',
  'help-examples': 'Examples:',
  'help-usage-options': '[options]',
  'help-usage-command': '<command>',
  'argument-inputs':
    'files or folders of rosters (.xlsx .xlsm .xlsb .xls .ods .fods .csv .tsv .txt)',
  'argument-folder': 'folder of rosters',
  'argument-cases': 'folders of cases: in/, branches.csv, hopnhat.yaml, truth.csv, expected/',
  'argument-rows': 'a row file:sheet:number (file::number for csv), or a Mã',
  'option-out': 'folder for the result',
  'option-plan': 'plan hopnhat.yaml',
  'option-branches': 'branch table: Xã cũ, Chi đoàn cũ, Xã mới, Chi đoàn mới',
  'option-to': 'new commune, where there is no branch table',
  'option-only':
    'write the folder of one new commune only (name or code); all files are still matched',
  'option-profile': 'kind of roster: doan-vien, dang-vien, hoi-vien, danh-sach (any) or a file',
  'option-strict': 'exit status 1 while questions are open',
  'option-model':
    'match by these weights instead of learning them (a file of --save-model, or the summary.json of a result)',
  'option-save-model': 'write the weights that were used to a file',
  'result-left':
    'The earlier result was replaced, but could not be removed; it is in "{path}". Close its files and delete that folder.',
  'model-saved': 'The weights are in: {path}',
  'option-max-questions':
    'ask the n most valuable questions in each round (default: up to 6 % of the people)',
  'option-mask': 'hide the middle of ID and phone numbers, also in later runs on this result',
  'option-format': 'write only these: xlsx,csv,html',
  'option-delimiter': 'delimiter of roster.csv and conflicts.csv: , ; | or tab',
  'option-force': 'replace an earlier result in that folder',
  'option-skip-bad-files':
    'leave out files that cannot be read (with a warning and in summary.json) instead of stopping',
  'option-skip-bad-files-look':
    'leave out files that cannot be read (with a warning) instead of stopping',
  'option-jobs': 'files read and pairs compared at once (default: cores); the result is the same',
  'option-rows': 'with the kind of every row',
  'option-update': 'rewrite what is expected',
  'option-from': 'folder of a result that merge wrote',
  'option-sample-rows': 'number of rows (default 600; province: 300000)',
  'option-sample-format': 'format of the files of a province (default mixed)',
  'option-seed': 'seed; the same seed gives the same files',
  'option-scenario': 'scenario of the sample',
  'option-sample-out': 'new folder to write into',
  'usage-unknown-option': 'There is no option {option}.',
  'usage-unknown-option-near': 'There is no option {option}. Did you mean {near}?',
  'usage-unknown-command': 'There is no command {command}.',
  'usage-unknown-command-near': 'There is no command {command}. Did you mean {near}?',
  'usage-missing-argument': 'Missing: {argument}.',
  'usage-option-argument': 'The option {option} needs a value.',
  'usage-bad-choice': 'The value of {option} is not valid. Possible: {known}.',
  'usage-excess': 'Too many arguments. A path with blanks must be quoted.',
  'usage-backslash':
    'A \\ stands right before the closing quote, so what follows became part of the path: {text} Leave out the \\ at the end of the path.',
  'usage-see-help': 'For help: hopnhat --help, or hopnhat <command> --help.',
  'error-title': 'ERROR',
  'error-internal':
    'The program itself failed; nothing was written. Please report it; HOPNHAT_DEBUG=1 shows the details.',
  'warning-title': 'Warning',
  'stage-read': 'Reading files',
  'stage-recognise': 'Recognising columns',
  'stage-normalise': 'Normalising',
  'stage-match': 'Matching',
  'stage-consolidate': 'Consolidating',
  'stage-write': 'Writing',
  'progress-files': '{done} of {total} files',
  'progress-rows': '{count} rows',
  'progress-left': 'about {seconds} seconds left',
  'done-title': 'Result',
  'done-rows': 'Rows read (people) from {files} files',
  'done-people': 'People after the merge',
  'done-merged': 'Rows merged into another',
  'done-rejected': 'Rows that are no readable person',
  'done-questions': 'Questions for a person',
  'done-other-branches': 'other branches: {count}',
  'done-branches': 'New branches ({count})',
  'done-communes': 'New communes ({count})',
  'done-more-communes': '… and {count} more',
  'done-folders': 'and {count} more folders, one for each new commune',
  'done-where': 'The result is in: {folder}\n  {files}',
  'done-more-warnings': '… and {count} more of this kind {places}',
  'done-all-warnings': 'All warnings: {path}',
  'done-next-questions':
    'Next: open {path} and answer the questions ({count}) in the coloured columns.',
  'done-next-communes':
    'Next: send each folder to its commune; each answers its own {path} ({count} questions in all).',
  'done-next-only':
    'Next: open {path} and answer the questions of this commune in the coloured column.',
  'done-left-out': 'Questions for later rounds',
  'done-rounds': 'Rounds of answers to be expected',
  'done-next-rounds':
    '{count} more questions follow. Rounds of answers to be expected: {rounds}, this one included; answers may raise further questions. After each round: hopnhat apply.',
  'done-decided': 'Answers in force',
  'done-next-left-out':
    'No question is asked now; {count} are left for later rounds (--max-questions <n> asks more), and rules hold until then. The roster: {path}',
  'done-next-none': 'No questions. The roster is ready: {path}',
  'strict-open': '{count} questions are open (--strict).',
  'inspect-profile': 'Kind of list: {profile} (as chosen).',
  'inspect-roster': 'list {number} of the sheet',
  'inspect-column-heading': 'column {column} "{heading}"',
  'inspect-encoding': 'Encoding: {encoding}, {why}',
  'encoding-by-mark': 'from the byte order mark',
  'encoding-by-zeros': 'from the zero bytes between letters',
  'encoding-by-valid': 'since the whole file is valid UTF-8',
  'encoding-by-letters': 'no UTF-8; guessed from its marked letters',
  'inspect-format': 'Format',
  'inspect-header': 'Header in rows {first}–{last}',
  'inspect-header-row': 'Header in row {first}',
  'inspect-header-none': 'No header row; the columns are from the plan',
  'inspect-column': 'Column',
  'inspect-field': 'Field',
  'inspect-by': 'Recognised by',
  'inspect-filled': 'Filled',
  'inspect-valid': 'Valid',
  'inspect-sample': 'Sample (masked)',
  'inspect-commune': 'Old commune',
  'inspect-commune-none': 'not known (add --branches, or commune in the plan)',
  'inspect-commune-several': 'not known, can be {candidates}',
  'inspect-commune-new': 'not known; the list names the new {communes}',
  'inspect-kinds': 'Rows',
  'inspect-no-roster-empty': 'The sheet is empty',
  'inspect-no-roster-no-header': 'No roster: there is no header row',
  'inspect-no-roster-no-name': 'Not read: there is no name column',
  'inspect-no-roster-relatives': 'Left out: relatives of the people on another sheet',
  'inspect-no-roster-transposed': 'Not read: the list lies on its side, a column for each person',
  'inspect-no-roster-left-out': 'Left out by the plan',
  'inspect-spare': 'where the other is blank',
  'inspect-carried': '(carried along)',
  'verdict-title': 'Verdict',
  'verdict-complete': '{file}: read completely ({lists} lists, {people} people).',
  'verdict-look': '{file}: needs a look:',
  'verdict-no-list': '{file}: not read as a list:',
  'verdict-offered': 'column {column} “{heading}” looks like {fieldWithin} but was not taken',
  'verdict-near': 'column {column} “{heading}” has a typing error and was taken for {fieldWithin}',
  'verdict-ambiguous':
    'column {column} “{heading}” may be {fieldWithin} or {rival}, so it was not taken',
  'verdict-name-by-content':
    'column {column} “{heading}” was taken for {fieldWithin} by its content only',
  'verdict-unreadable':
    'column {column} “{heading}”: only {share} % of its cells could be read as {fieldWithin}',
  'verdict-commune':
    'the old commune of {count} people is not known (name the file after it, or write commune in the plan)',
  'verdict-branch': 'the {branch} of {count} people is not known',
  'verdict-rejected': '{count} rows could not be read as people',
  'verdict-no-people': 'there is nobody below the header',
  'verdict-notes': '{count} warnings below the table of the sheet',
  'verdict-empty': 'the sheet is empty',
  'verdict-no-header': 'it has no header row; if it is a list, add one (Họ và tên, Ngày sinh …)',
  'verdict-no-name': 'it has no name column',
  'verdict-relatives': 'it lists relatives of the people on another sheet',
  'verdict-people-no-header':
    'it seems to hold people but has no header row; add one (Họ và tên, Ngày sinh …), or name the columns in the plan',
  'verdict-transposed':
    'the list lies on its side, a column for each person; copy it to a new sheet with Paste Special › Transpose',
  'verdict-left-out': 'left out by the plan',
  'verdict-sheet': 'sheet “{sheet}”:',
  'verdict-rows': 'row {rows}',
  'verdict-plan': 'if that is right, write in hopnhat.yaml, at this source: columns: {columns}',
  'verdict-more-reasons': '… and {count} more',
  'verdict-more-no-list': '… and {count} other files that were not read as lists',
  'verdict-files': '{count} files ({files}):',
  'verdict-total': 'Files: {files}; people: {people}; {counts}.',
  'verdict-total-complete': '{count} read completely',
  'verdict-total-look': '{count} to look at',
  'verdict-total-no-list': '{count} not read as a list',
  'verdict-next-merge': 'Next: {command}',
  'verdict-next-look':
    'Next: look at the places above, correct them in the file or in the plan hopnhat.yaml (hopnhat init writes one), and inspect again; if all is right, merge: {command}',
  'verdict-next-fix': 'Next: fix {file} first, and inspect again.',
  'verdict-next-fix-or-skip':
    'Next: fix {file} first, and inspect again. To merge without it and its people: {command}',
  'verdict-next-others': '{file} (and {count} other files)',
  'option-strict-look':
    'exit status 1 when something needs a look, 2 when a file is not read as a list',
  'help-inspect-status':
    'Exit status: 0 all was read (something may need a look) · 2 a file was not read as a list (the others are shown all the same); 0 with --skip-bad-files. --strict: 1 something needs a look · 2 a file was not read, left out or not.',
  'by-wording': 'heading',
  'by-near': 'near heading',
  'by-plan': 'plan',
  'by-content': 'content',
  'by-derived': 'made of other cells',
  'by-unknown': '—',
  'part-surname': 'surname and middle name',
  'part-middle': 'middle name',
  'part-given': 'given name',
  'part-male': 'column Nam',
  'part-female': 'column Nữ',
  'part-day': 'day',
  'part-month': 'month',
  'part-year': 'year',
  'kind-blank': 'blank',
  'kind-letterhead': 'letterhead',
  'kind-header': 'header',
  'kind-numbers': 'column numbers',
  'kind-section': 'section',
  'kind-member': 'member',
  'kind-subtotal': 'subtotal',
  'kind-footer': 'footer',
  'kind-note': 'note',
  'explain-field': 'Field',
  'explain-level': 'Level',
  'explain-weight': 'Weight (bits)',
  'explain-prior': 'Prior (place, number of people)',
  'explain-shared-people': '{count} others on both lists',
  'explain-twice-listed': '{count} others on it twice',
  'explain-relatives': 'Perhaps relatives',
  'explain-total': 'Total',
  'explain-limits': 'From {merge} bits: merged; from {ask} bits: asked.',
  'band-same': '→ One person (chance {percent} %)',
  'band-ask': '→ To be asked (chance {percent} %)',
  'band-different': '→ Two people (chance of one: {percent} %)',
  'band-apart': '→ Two people, whatever the sum',
  'veto-different-numbers':
    'Two different valid ID numbers: never merged alone; check the numbers.',
  'veto-different-names': 'Different given names (perhaps twins): never merged alone.',
  'veto-unconfirmed':
    'Too little agrees beyond name, year and place: add a full birth date or an ID number.',
  'explain-member': '{id} · {branch} · {commune}',
  'explain-value': 'Value',
  'explain-origin': 'From row',
  'explain-rule': 'Because',
  'explain-note': 'Note on question {question}: {note}',
  'explain-links': 'How the rows hang together, weakest link first (bits):',
  'explain-rows': 'From the rows',
  'explain-no-row':
    'There is no row "{row}". Write file:sheet:row (file::row for csv). Files: {files}.',
  'explain-no-row-skipped':
    'Row "{row}" is no person but: {reason}. If it is one, correct this row in the original file and merge again.',
  'explain-no-row-rejected':
    'Row "{row}": {reason}. Correct this row in the original file, or answer the question about it in the conflicts file.',
  'reason-no-name': 'it is a person without a name',
  'reason-name-unreadable': 'it is a person whose name cannot be read',
  'explain-row-rejected': 'Another person on this row: {reason}.',
  'explain-bad-row':
    '"{row}" is neither a row nor a Mã. Write file:sheet:row (file::row for csv), or a Mã TV….',
  'explain-inputs-changed':
    'The rosters have changed since that merge: {files}. The explanation is of the files as they are now.',
  'explain-no-result': '"{path}" is no result that merge wrote. Name the folder given after -o.',
  'check-pass': '✓ {name}',
  'check-fail': '✗ {name}: {count} differences',
  'check-missing-file': '{file}: expected but not written',
  'check-row-missing': '{file}: row {row} of the expectation is missing [{key}]',
  'check-row-extra': '{file}: row {row} was not expected [{key}]',
  'check-cell': '{file} row {row} [{key}] {column}: expected "{before}", found "{after}"',
  'check-truth': 'truth.csv: {member} joins different people',
  'check-truth-rows': 'truth.csv: {count} rows do not fit the rows that were read',
  'check-updated': '{name}: expected/ was rewritten',
  'check-no-expected': '"{path}" has no expected/ yet. Run with --update to make it.',
  'check-not-case': '"{path}" is no case: it lacks the folder in/.',
  'check-summary': '{cases} cases, {failed} differ',
  'check-bytes': '{file}: the same cells in other bytes (order of rows, line ends or BOM)',
  'sample-written': '{count} files written to {path} (invented people)',
  'sample-exists': 'The folder "{path}" is not empty. Choose a new one.',
  'init-plan-title':
    'The plan of a merge. Correct what is wrong, then run:\n  hopnhat merge --plan hopnhat.yaml -o result\nMore: docs/files.md',
  'init-plan-target': 'New commune (only needed without a branch table).',
  'init-plan-branches': 'Branch table: fill in Xã mới, correct Chi đoàn mới.',
  'draft-commune': 'The old commune is not known: fill it in.',
  'draft-joined': 'Taken for {name}. If that is wrong, correct the new branch.',
  'draft-same':
    'A branch of {communes} has this name too, so the new name has the old commune added.',
  'draft-same-open': 'A branch of {communes} has this name too: give it a new name that differs.',
  'draft-near': 'Nearly the same as: {names}. If they are one, give them one new branch.',
  'draft-small': 'Fewer than {minimum} people: see whether it should join another.',
  'init-plan-sources':
    'Rosters of the old communes. asOf is the date of a list: where values differ, the newer list wins.',
  'init-plan-commune':
    'It is not known which old commune this list is of. Take the # away and fill in:',
  'init-plan-rows':
    'The old commune is read from each row or each list of this file ({communes}), so there is none to write here.',
  'init-plan-columns':
    'Columns that are only carried along or not sure. Take away the # of the line columns and of each column that is a field ({fields}); write its name instead of …:',
  'init-written':
    '{files} written. Open branches.csv, fill in Xã mới and correct Chi đoàn mới; look at hopnhat.yaml; then run: hopnhat merge --plan "{plan}" -o result',
  'init-exists':
    '"{path}" is there already and is never overwritten. Rename or delete it and run again.',
  'init-not-folder': '"{path}" is no folder. Name the folder that holds the rosters.',
  // Synthetic rosters.
  'sample-rows-few':
    'Too few rows: a whole number of at least {least} is needed. Run again with --rows {least} or more.',
  'sample-format-province':
    'Only the scenario province comes in several formats. Leave out --format, or add --scenario province.',
  // Looking up communes.
  'help-units': 'Looks up an old or new commune: what it became, what it was made of',
  'argument-units': 'name (marks optional, with district or province if needed) or code',
  'units-none':
    'No commune fits "{text}". Check the spelling, leave out the district or province, or look up its code.',
  'units-near': 'Similar names, or the same name elsewhere:',
  'units-old-title': 'Until 30 June 2025',
  'units-new-title': 'Since 1 July 2025',
  'units-code': 'Code',
  'units-old': 'Old unit',
  'units-new': 'New unit',
  'units-district': 'District, old province',
  'units-province': 'Province',
  'units-became': 'Now in',
  'units-made-of': 'Made of old units',
  'units-split': 'Was split:',
  'units-part': '{unit} (a part)',
  'units-disputed': 'The sources disagree; check it against the resolution.',
  // Rungs of the ladders.
  'level-not-counted': 'not counted',
  'level-missing': 'missing',
  'level-name-same': 'the same',
  'level-name-soft': 'another spelling (i/y, hỏi/ngã)',
  'level-name-unmarked': 'one side without marks',
  'level-name-initials': 'initials',
  'level-name-given-initial': 'given name as an initial',
  'level-name-dropped': 'a middle name left out',
  'level-name-slip': 'one slip of the keyboard',
  'level-name-dialect': 'l/n, s/x, tr/ch, d/gi/r confused',
  'level-name-mark': 'one word with other marks',
  'level-name-order': 'the same words in another order',
  'level-name-middle': 'other middle name',
  'level-name-surname': 'other surname',
  'level-name-garbled': 'several slips',
  'level-name-garbled-given': 'several slips, the given name too',
  'level-name-mark-given': 'given name with other marks',
  'level-name-variant': 'near given name',
  'level-name-given': 'other given name',
  'level-name-other': 'different',
  'level-date-same': 'the same',
  'level-date-swapped': 'day and month exchanged',
  'level-date-digit': 'one digit differs',
  'level-date-month': 'same month',
  'level-date-near': 'near',
  'level-date-year': 'only the year is known, and agrees',
  'level-date-day-month': 'same day and month, other year',
  'level-date-same-year': 'same year',
  'level-date-next-year': 'a year apart',
  'level-date-other': 'different',
  'level-date-generation': 'different, a generation apart',
  'level-date-different': 'different',
  'level-id-cccd-same': 'same CCCD',
  'level-id-cmnd-same': 'same CMND',
  'level-id-other-same': 'same number',
  'level-id-digit': 'one digit differs',
  'level-id-tail': 'same last digits',
  'level-id-kinds': 'CMND and CCCD: no evidence',
  'level-id-doubtful': 'different, but one does not fit its own row',
  'level-id-cccd-different': 'two different CCCD',
  'level-id-cmnd-different': 'two different CMND',
  'level-id-other-different': 'different',
  'level-place-table': 'same list and commune',
  'level-place-commune': 'same commune, another list',
  'level-place-merged': 'communes that were merged',
  'level-place-district': 'same district',
  'level-place-elsewhere': 'elsewhere',
  'level-phone-same': 'the same',
  'level-phone-digit': 'one digit differs',
  'level-phone-different': 'different',
  'level-gender-same': 'the same',
  'level-gender-different': 'different',
  'level-branch-same': 'same branch',
  'level-branch-different': 'another branch',
  'level-text-same': 'the same',
  'level-text-exchanged': 'in the place of another part, which tells it',
  'level-text-swapped': 'in the place of another part',
  'level-text-slip': 'one letter differs',
  'level-text-near': 'near',
  'level-text-initial': 'an initial',
  'level-text-garbled': 'much alike in letters',
  'level-text-different': 'different',
  'level-code-same': 'the same',
  'level-code-digit': 'one character differs',
  'level-code-different': 'different',
  // Comparing a result with known truth.
  'help-evaluate':
    'Precision, recall and F1 of a result against known truth, and where they are lost',
  'option-truth': 'csv with the columns file,sheet,row,person',
  'option-pairs': 'write the pairs that were wrong or missed into this csv',
  'evaluate-bad-truth': `"{path}" is no truth: it needs the columns file, sheet, row, person, and a whole number in each row's "row".`,
  'evaluate-no-rows':
    'No row of "{path}" is in the result. Files, sheets and rows must be written as in lineage.csv.',
  'evaluate-other-rows':
    'Not counted: {unknown} rows that the truth does not know, {missing} rows of the truth that were not read as people.',
  'evaluate-inputs-changed':
    'The rosters have changed since that merge: {files}. The figures are of the files as they are now.',
  'evaluate-result-differs':
    'The result holds other members than this version makes of the same files. The figures are of a merge as it is now.',
  'evaluate-not-pairs': '"{path}" exists and is no list of pairs. Choose another name.',
  'evaluate-pairs-written': '{wrong} wrong and {missed} missed pairs written to {path}',
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
    'Questions whether two are one, on {rows} of the rows; {left} left out. Truly one',
  'evaluate-blocking': 'True pairs that blocking proposes, of {compared} pairs compared',
  'evaluate-rule': 'Blocking rule',
  'evaluate-rule-pairs': 'Pairs in its blocks',
  'evaluate-rule-first': 'True pairs first proposed',
  'evaluate-rule-alone': 'Lost without it',
  'evaluate-probability': 'Probability',
  'evaluate-pairs': 'Pairs compared',
  'evaluate-promised': 'Promised',
  'evaluate-truly': 'Truly one',
};
