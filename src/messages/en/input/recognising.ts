import type { RecognisingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Finding the header, the columns and the kinds of rows. */
export const recognising = sentences<RecognisingArgs>()({
  'no-header':
    'No header row (Họ và tên, Ngày sinh …) within the first 60 rows. If it is a list, add a header row, or name its columns in hopnhat.yaml, at this source: columns: { {letter}: name }. If not, move the file to another folder; a branch table is then named with --branches, a plan with --plan.',
  'no-name-column':
    'The list has no name column, so it cannot be merged. Name the column in hopnhat.yaml, at this source: columns: { {letter}: name }. If it is a summary, not a list of people, keep it apart from the lists.',
  'names-in-columns':
    'Names of people stand in columns {letters}, but no heading says which are the members. If all of them are members, write each on a row of their own below the heading Họ và tên. If only one column has members, name it in hopnhat.yaml, at this source: columns: { {letter}: name }.',
  'name-by-content':
    'Column {letter} was read as the name by its content, although its heading is "{heading}"; no other column has names. If that is wrong, name the right column in hopnhat.yaml, at this source: columns: { B: name }.',
  'number-by-content':
    'Column {letter} "{heading}" was read as {fieldWithin}: its numbers contain the years of birth of the rows. If that is wrong, name the right column in the plan.',
  'rows-without-number':
    'Rows with names that were not taken for people of this list: {count}. If they are people, write a running number or date of birth into the row; put another list on a sheet of its own, with a header.',
  'rows-moved-back':
    'Rows whose cells stand one column beside their headings: {count}. They were read below the right headings; check them.',
  'cells-moved-back':
    'Rows of which some cells did not stand below their headings (commas without quotes, a cell too many or too few, cells exchanged): {count} (rows {rows}). They were read below those that they fit; check them.',
  'cells-unclear':
    'Rows whose cells do not stand below their headings, and fit in several other ways: {count} (rows {rows}). They were read as they stand; correct these rows (write a text with commas in quotes), and run again.',
  'two-people-in-a-row':
    'Each row holds two people, with names in columns {first} and {second}: read as two lists side by side. If those in column {second} are not members of this list, say in the plan that column {first} is the name (sources: columns: {first}: name).',
  'names-beside':
    'Column {letter} "{heading}" has {count} names beside those of the list; they were not taken for people of it. If they are people of another list, put that list on a sheet of its own, with a header.',
  'rows-joined':
    'Rows that only continue a person: {count}. Their contents were joined to the row of that person.',
  'rows-continued':
    'Rows that continue the person of the numbered row above: {count}. Their contents were joined to that row; {left} {left:date or number that differs from its own was|dates and numbers that differ from its own were} not read. If {left:it is needed, correct it|they are needed, correct them} in the numbered row.',
  'relatives-left-out':
    'Rows of husbands, wives, children or other relatives of the members above, by the column of the relation: {count} (rows {rows}). They were not taken for people. If one is a member, too, write "Hội viên" as the relation in that row.',
  'families-left-out':
    'Rows of husbands, wives, children or other relatives of a head of household, by the column of the relation or a word before the name: {count} (rows {rows}). The heads are members on another list, so these relatives were not taken for members. If one is a member, write "Hội viên" as the relation in that row, or a running number if there is no such column.',
  'families-kept':
    'Rows of husbands, wives, children or other relatives of a head of household, by the column of the relation or a word before the name: {count} (rows {rows}). They were taken for members. If they are not, delete their rows from the list and run again.',
  'non-members-left-out':
    'Rows without a mark in column "{heading}": {count} (rows {rows}). These people are not members and were left out. If some are members, mark them in that column. If the column means something else, name it in hopnhat.yaml, at this source: columns: { {letter}: note }.',
  'people-above-header':
    'People above the header: {count} (rows {rows}). Their cells fit the headings below, so they were read as members. If they are no members, delete the rows.',
  'example-names':
    'People who are called like the examples of a template: {count} (rows {rows}). They remain members. If they are examples, delete the rows.',
  'members-struck':
    'People whose name is struck through: {count} (rows {rows}). They remain members. If somebody has left, delete the row, or write it into a column of notes (such as: đã chuyển đi); if not, remove the line.',
  'stated-count-differs':
    'Places that state another number of people than were read: {count}. The first one states {stated}, and {read} were read. Count again: lineage.csv shows which rows are people. If the number is out of date, there is nothing to do.',
  'summary-count-differs':
    'The summary on this sheet states another number of people than the list has, in rows: {count}. The first one states {stated}, and the list has {read}. Count again: lineage.csv shows which rows are people, and where. If the number is out of date, there is nothing to do.',
  'sheet-of-counts':
    'This sheet only counts the people of each branch and names nobody, so it was not read as a list.',
  'sheet-of-relatives':
    'The sheet lists relatives of the person above or of people on another sheet, so it was not read as a list. If they are members, too, name the sheet in hopnhat.yaml under sources: sheet.',
  'list-of-others':
    'The list names donors or children of members by its title, so it was not read. If they are members, too, name the sheet in hopnhat.yaml under sources: sheet.',
  'two-columns-one-field':
    'Column {firstColumn} "{first}" and column {secondColumn} "{second}" both look like {field}. Say in hopnhat.yaml, at this source, which it is: columns: { {firstColumn}: {fieldId} } or { {secondColumn}: {fieldId} }. If each row has two people of the list, write each on a row of their own; if these are two lists side by side, insert a blank column between them.',
  'names-of-two-lists':
    'Columns {first} and {second} have names of different people in the same rows. If these are two lists side by side, insert a blank column between the lists. If one column has other people, write who they are into its heading, such as "Người giới thiệu".',
  'names-elsewhere':
    'Column {column} "{heading}" has no names; names of people are in column {names}. The headings do not stand above their columns. Correct the header row, such as a missing or additional heading, and run again. Or name the column in hopnhat.yaml, at this source: columns: { {names}: name }.',
  'new-branches-carried':
    'Column "{header}" names new branches and is only carried along. Members get the new branch that the branch table gives for their old one, or else keep the old name. Write the old and new branches of this list into the branch table (--branches). If it is the roster of a result, put its column Mã back.',
  'two-columns-chosen':
    '{field} is read from "{taken}"; "{carried}" is only carried along. To change that, name the other column in the plan.',
  'near-wording':
    'Column "{heading}" was taken for {field} (a typing error). If that is wrong, name the column in the plan.',
  'ambiguous-wording':
    'Column "{heading}" may be {field} or {rival}; it is only carried along. Name the column in the plan.',
  'column-not-found':
    'The plan names column "{heading}", which this sheet does not have. Write the heading as in the sheet, or the letter of the column (A, B, …).',
  'plan-field-twice':
    'The plan names both column "{heading}" and column {taken} as {fieldWithin}. Only column {taken} is used. Remove one of them from the plan.',
  'labelled-facts':
    'The cells in “{heading}” name their facts; these became columns: {facts}. The cells stay as they are.',
  'columns-by-content':
    'This list has no header row, so its columns were recognised by their contents: {columns}. If that is wrong, add a header row, or write in hopnhat.yaml, at this source: columns: { {columns} }, corrected.',
  'lines-by-content':
    'This list has no header row. Each line was read as one person with a name and other facts: {count} {count:person. Check it. If it is|people. Check a few of them. If they are} wrong, give each fact a column of its own and add a header row (Họ và tên, Ngày sinh …).',
  'column-offered':
    'Column {letter} "{heading}" looks like {field} by its content but not by its heading, so it is only carried along. If it is that field, write in hopnhat.yaml, at this source: columns: { {letter}: {fieldId} }.',
  'status-by-title':
    'The title gives the status “{status}”; it applies to everyone without a note about another status ({count} {count:person|people}). If that is wrong, write the status in each row.',
  'status-by-column':
    '{count} {count:person has|people have} an entry in “{heading}”, which was read as the status “{status}”. If that is wrong, write the status in each row.',
  'departure-unknown':
    'The title lists people who left, but {count} {count:person has|people have} no status and {count:counts as a member|count as members}. Write what became of each (died, moved, left …) into a column "Tình trạng", or take the sheet out.',
  'may-not-be-members':
    'The title names people who may not have joined yet (quần chúng, chưa vào, đề nghị kết nạp …); {count} {count:person counts as a member|people count as members}. If they are not, name the sheet of the members in the plan (sources: path, sheet), or take this sheet out.',
  'number-in-note':
    '{count} {count:person has|people have} no {fieldWithin} of their own; it was read from the text in “{heading}”. The text stays as it is.',
  'number-offered':
    '{count} {count:note|notes} in “{heading}” {count:has|have} a number that looks like {fieldWithin} but is not labelled; it was not used. If it is the person’s own, write CCCD (or SĐT) before the number, or move it to a column of its own.',
  'cell-not-split':
    '{count} {count:cell|cells} of column "{heading}" {count:does|do} not have {facts} {facts:line|lines} and {count:was|were} not split; {count:its|their} text is kept as it is. Write each fact on a line of its own (Alt+Enter).',
  'same-as-above':
    '{count} {count:cell|cells} of column "{heading}" {count:says|say} "as above" (nt, //, ″ …) and {count:was|were} taken for the value of the person above. If that is wrong, write the value.',
  'spare-column':
    '{count} {count:person has|people have} a blank cell in column "{taken}"; the value was read from "{spare}". There is nothing to do.',
  'filled-down':
    'Column "{heading}" is filled in at the first row of each group only; the {count} {count:person below was taken for the same group (row|people below were taken for the same group (rows} {rows}). If {count:this person|one of them} is not of that group, fill in every row.',
  'rosters-too-many':
    'This sheet has more than {most} lists with different columns. Divide it into sheets with one list each.',
  'sheet-transposed':
    'The list lies on its side: headings down the first column, a column for each person. The sheet was not read. Copy it to a new sheet with Paste Special › Transpose and run again.',
});
