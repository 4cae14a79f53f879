import type { ReadingArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Reading files. */
export const reading = sentences<ReadingArgs>()({
  'file-empty':
    'The file is empty. Check the original, or take the file out of the folder and run again.',
  'file-protected':
    'The file has a password. Open it in Excel, remove the password (File › Info › Protect Workbook), save and run again.',
  'file-damaged':
    'The file is damaged and cannot be read. Open it in Excel and save it as a new file, or ask for the original again.',
  'file-repeated-row':
    'The file is damaged: the sheet has two rows of this number, and a person may be on each. Ask for the original again, or save the list as a new file and check that both rows are in it.',
  'file-unsupported':
    'The file is not an Excel or CSV list. Save it as .xlsx or .csv and run again.',
  'file-word':
    'This is a Word document, not an Excel list. Open it in Word, copy the table into Excel, save it as .xlsx and run again.',
  'file-pdf':
    'This is a PDF file, not an Excel list. Ask for the Excel file; if there is none, type the list into Excel and run again.',
  'file-picture':
    'This is a picture, not an Excel list. Ask for the Excel file; if there is none, type the list into Excel and run again.',
  'file-archive':
    'This is an archive without an Excel workbook inside. If it has lists, extract them and run again with these; if its name ends in .xlsx, it was renamed: ask for the original file.',
  'file-page':
    'This is a page for answering, not a list or an answer file. Open the page, press “Save the answer file”, and use the .csv file that it saves.',
  'file-report':
    'This is the report of a merge, not a list or an answer file. Leave it out: to merge, name the lists themselves; to answer, use review.html or conflicts.xlsx beside it.',
  'file-guide':
    'This is a guide to read, not a list or an answer file. Leave it out: to merge, name the lists; to answer, use review.html or conflicts.xlsx of the result.',
  'csv-quote-open':
    'The quote that begins in row {row} is never closed properly. Correct the " in this row, or open the file in Excel and save it as .xlsx.',
  'format-differs':
    'The name ends in {extension} but the content is {format}; it was read by its content.',
  'hidden-sheet': 'The sheet is hidden, but it was read. If it is not wanted, delete it in Excel.',
  'hidden-rows':
    '{count} {count:row is hidden (|rows are hidden (the first is }row {row}), but {count:it was read. If it is|they were read. If they are} not wanted, delete {count:it|them} in Excel.',
  'control-characters':
    'Control characters (NUL and the like) were dropped from {count} {count:cell; if it|cells; if a cell} looks odd, type it again in the file.',
  'lost-letters':
    '{count} {count:cell|cells} lost letters to "?" when the file was saved in another code page; {count:it|the first} is in this row. Ask for the original file, or save it as "CSV UTF-8" or .xlsx.',
  'rows-split':
    'Each row of the list is in a single cell; it was split at each {delimiter}. If that is wrong, split it with Data › Text to Columns.',
  'some-rows-split':
    'Rows that are in a single cell, as in a line with quotes around it, and were split like the other rows: {count}. If that is wrong, correct them in the file.',
  'cell-too-long':
    'A cell has more than {limit} characters, too many for a list. In a csv a quote is usually closed too late: correct this row.',
  'row-wide':
    'This row has more than {limit} columns, too many for a spreadsheet. In a csv a line break is usually lost: correct this row, or open the file in Excel and save it as .xlsx.',
  'file-large': 'The file is larger than {limit} MB. Split it into smaller files.',
  'file-expands':
    'This file unpacks to far too much and was not opened (it may be a "zip bomb"). Open it in Excel and save it as a new .xlsx, or ask for the file again.',
  'file-many-cells':
    'The file has more than {limit} cells or elements. Delete sheets and rows that are not part of a list, or split it.',
  'file-many-rows':
    'More than {limit} rows up to this one are filled, far more than the people in a file of this size. Delete the rows below the list (often numbers or formulas that were dragged down) and save the file again.',
  'file-many-sheets':
    'The file has more than {limit} sheets. Delete sheets without a list, or split it into smaller files.',
  'file-much-text':
    'The cells up to this row hold more than {limit} characters of text, far more than a list of this size. A long text usually stands in thousands of cells: delete that column, or copy the list alone into a new .xlsx.',
  'file-entities':
    'The file declares XML entities, as no office program does, and was not opened. Ask the sender for the file again.',
  'file-part-path':
    'The file has a part whose path leads out of it, and was not opened. Open it in Excel and save it as a new .xlsx, or ask the sender for it again.',
  'file-slow':
    'Reading this file needs more than {seconds} seconds or too much memory, and was stopped. Open it in Excel and copy the list alone into a new .xlsx.',
  'file-changed':
    '"{path}" changed while it was read. Close the program that writes it and run again.',
  'file-cut-off':
    'The file stops in the middle of this row, as after a broken copy or download; the rows before it were read. Compare the number of people with the original, or ask for the file again.',
  'file-part-utf16':
    'Only a part of this file is in UTF-16, as after files were joined (copy *.csv …), so people of the other part would be lost. Put the original files into the folder instead.',
  'lines-not-utf8':
    'Lines that are damaged or not in UTF-8 like the rest of the file: {count}; this is the first. Their letters may be wrong. Compare their names with the original.',
  'same-file-twice':
    'This file is identical to {files}, so everybody in it counts as listed more than once. All of these files were read; keep one of them, remove the others and run again.',
  'list-of-result':
    'This list is the roster of an earlier result, made of {files}, which are merged here too. This adds needless questions. Leave this file out and run again. To add lists to an earlier result: hopnhat merge with --previous and its folder.',
  'file-skipped':
    'This file could not be read and was left out because of --skip-bad-files: {reason}',
});
