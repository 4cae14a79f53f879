import type { VerifyArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Checking a result against the population register. */
export const verify = sentences<VerifyArgs>()({
  'sheet-verify': 'Register',
  'verify-head-result': 'Result',
  'verify-head-name': 'Full name',
  'verify-head-birth': 'Date of birth',
  'verify-head-gender': 'Gender',
  'verify-head-id': 'ID number',
  'verify-head-right-name': 'Correct name',
  'verify-head-right-birth': 'Correct date of birth',
  'verify-head-right-gender': 'Correct gender',
  'verify-head-right-id': 'Correct ID number',
  'verify-head-note': 'Note',
  'verify-head-branch': 'New branch',
  'verify-right': 'Right',
  'verify-corrected': 'Corrected',
  'verify-not-found-word': 'Not found',
  'verify-choice': 'Choose "Right", "Corrected" or "Not found", or leave it empty.',
  'verify-choice-gender': 'Choose Nam (male) or Nữ (female), or leave it empty.',
  'verify-guide-title': 'Check against the population register',
  'verify-guide-purpose':
    'Please compare name, date of birth, gender and ID number of each person with the national population database. Fill in the yellow columns only.',
  'verify-guide-right': '"Right": everything on the line agrees.',
  'verify-guide-corrected':
    '"Corrected": type the correct value into its column; where it is empty, the value on the left counts as right. Type dates as day/month/year.',
  'verify-guide-not-found': '"Not found": there is no such person; say more in "Note" if you can.',
  'verify-guide-open': 'Leave lines empty that were not checked. The file may be split.',
  'verify-guide-keep':
    'Leave the column "Mã" and the white columns as they are: people are recognised by them.',
  'verify-guide-return':
    'When done, send the file back. Whoever merged the lists runs: hopnhat verify --read <this file> --from <result> -o <new result>.',
  'verify-guide-masked':
    'This list masks ID numbers, so they cannot be checked. To check them, write it again from a result without masks, and without --mask.',
  'verify-not-workbook': '"{path}" must end in .xlsx.',
  'verify-in-result':
    '"{path}" is in the folder of the result. Write the file elsewhere, so that it does not block later runs.',
  'verify-target-other': '"{path}" exists and is not a list for the register. Choose another name.',
  'verify-target-filled': '"{path}" holds results of a check. Choose another name.',
  'verify-nothing': 'This result has nobody to check.',
  'verify-masked':
    'The list masks ID numbers, so the check is of little use. To check them, write it again from a result without masks, and without --mask.',
  'verify-inputs-changed':
    'The input files changed since that merge: {files}. The list is of the files now.',
  'verify-written': 'Wrote {count} {count:person|people} to check to {path}.',
  'verify-next': 'After the check, run: {command}',
  'apply-of-checks':
    'This is a list for the register. Read it with: hopnhat verify --read <file> --from <result> -o <new result>.',
  'verify-not-list':
    'Not a list for the register: the column Mã, Result or Correct ID number is missing. Use the file that hopnhat verify -o wrote, with its headings.',
  'verify-nothing-filled':
    'No line has been checked. Fill in the column "Result" of the list, save it, and run this command again.',
  'verify-no-member':
    'The line cannot be used: no Mã, or nobody in the result has it. Copy the Mã again from the list that was sent, or name the right result with --from.',
  'verify-rows-differ':
    'Lines with one Mã say different things, so none of them is used. Keep the right one and read the file again.',
  'verify-note-only': 'There is only a note. Fill in the column "Result".',
  'verify-unknown-word':
    'The result cannot be read. Choose "Right", "Corrected" or "Not found" in the column "Result".',
  'verify-no-correction':
    '"Corrected" without any correct value. Type it into a column of correct values, or write "Right".',
  'verify-word-and-values':
    '"Right" or "Not found" together with a correct value. Keep one of them.',
  'verify-bad-value':
    'The correct value of {fieldWithin} cannot be read. Type it again: a date as 21/05/1999, a number with all 12 digits.',
  'verify-damaged-name':
    'The file lost Vietnamese letters when it was saved, so the typed name may lack some too. Type the name again into the list that verify wrote, and save that as .xlsx.',
  'verify-short-name':
    'The correct full name lacks the surname. Type surname, middle name and given name.',
  'verify-short-date':
    'The correct value of {fieldWithin} lacks the day or month that the list has. Type all of it; if the register has the year alone, type it as 00/00/1998.',
  'verify-impossible-value':
    'The value of {fieldWithin} on this line cannot exist, so it cannot be right. Write the right one into the column "Correct …".',
  'verify-number-contradicts':
    'The ID number and the {fieldWithin} of this line contradict each other. Both count, as the register says. Check whether what was typed belongs to the line above or below; if so, correct it and read the file again.',
  'verify-column-moved':
    'Several values in the column "Correct {fieldWithin}" are those of the people on the line above or below: the column was moved. None of them on this sheet is used. Move it back, and read the file again.',
  'verify-other-value':
    'The {fieldWithin} on this line differs from the result now, so the line is not used. Write the list again, or type corrections into the "Correct …" columns.',
  'verify-not-found':
    'The register does not have this person. The ledger notes it. Ask this person for name, date of birth and number again.',
  'verify-decided-otherwise':
    'Contradicts an earlier decision about {fieldWithin} ({question}, from {source}), so it is not applied. If the check is right, withdraw that decision with hopnhat undo {question} --from <result> -o <new folder>, then read this file again.',
  'verify-read':
    'Register: {right} {right:person|people} right, {corrected} corrected, {notFound} not found, {unusable} {unusable:line|lines} unusable.',
});
