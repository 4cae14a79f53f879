import type { QuestionsArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Questions, their evidence and reasons. */
export const questions = sentences<QuestionsArgs>()({
  'ask-same-rows': 'Are rows {first} and {second} one person? {evidence}.',
  'ask-same-groups': 'Are rows {first} and rows {second} one person? {evidence}.',
  'ask-shared-number': 'Rows A and B have one ID number. Whose is it? {evidence}.',
  'ask-two-numbers':
    'One person has two ID numbers: {values}. Which is right? If they are two people, choose “Two people”. {evidence}.',
  'ask-which-value':
    'One person, but the lists disagree on {fieldWithin}: {values}. Which is right? {evidence}.',
  'ask-two-branches': 'This person is listed in two branches: {branches}. Which one now?',
  'ask-more-branches': 'This person is listed in {count} branches: {branches}. Which one now?',
  'ask-two-communes': 'This person is listed in several new communes: {branches}. Which one now?',
  'ask-branch-of-person':
    'The list does not give the branch of this person. Which new branch do they belong to?',
  'ask-branch-no-branch':
    'Members of {commune} without a branch: {count}. Which new branch do they belong to? If they belong to several, leave it blank and add a column of branches to the list.',
  'ask-branch-unknown':
    '"{branch}" ({commune}, members: {count}) is not in the branch table. Which new branch is it?',
  'ask-branch-not-filled':
    '"{branch}" ({commune}, members: {count}) has no new branch in the branch table. Which new branch is it?',
  'ask-branch-none-filled':
    '"{branch}" ({commune}, members: {count}) has no new branch, since the branch table has none of {became}. Write its name into the note; whoever merges the lists fills in the branch table and merges again.',
  'ask-branch-left-open':
    '"{branch}" ({commune}, members: {count}) has no new branch in the merged result. Which new branch is it?',
  'ask-branch-ambiguous':
    '"{branch}" ({commune}, members: {count}) may be several branches: {candidates}. Which one is it?',
  'ask-commune-none':
    'Which old commune is this list of (members: {count})? If they belong to several, leave it blank and add a column of communes to the list.',
  'ask-commune-none-sheets':
    'Which old commune are the sheets {sheets} of (members: {count})? The answer applies to all of them. If they belong to several, leave it blank and tell whoever merged the lists.',
  'ask-commune-several-sheets':
    'The sheets {sheets} (members: {count}) each name several communes: {candidates}. Which one do they belong to? The answer applies to all of them.',
  'ask-commune-several':
    'This list (members: {count}) names several communes: {candidates}. Which one does it belong to?',
  'ask-commune-text': '"{text}" (members: {count}) is not a known old commune. Which one is it?',
  'ask-commune-which':
    '"{text}" (members: {count}) may be several old communes: {candidates}. Which one is it?',
  'ask-commune-split':
    '"{branch}" ({commune}, members: {count}): this old commune was split between {candidates}. Which one is it in now?',
  'ask-commune-split-none':
    'Members of {commune} without a hamlet or branch: {count}. This old commune was split between {candidates}. Which one are they in now?',
  'commune-new': '{commune} (new)',
  'commune-now': '{commune}, now {became}',
  'ask-value-date-impossible': '{field} "{value}" is not a possible date. Which date is right?',
  'ask-value-date-unreadable': '{field} "{value}" cannot be read as a date. Which date is right?',
  'ask-value-id-scientific':
    'Excel has destroyed digits of {field} "{value}". What is the right number?',
  'ask-value-id-unreadable':
    '{field} "{value}" is not the number of a CCCD (12 digits) or CMND (9 digits). What is the right number?',
  'ask-value-id-contradicts-gender':
    '{field} "{value}" (cell {cell}) contradicts {otherField} "{other}" (cell {otherCell}). Which is wrong? Type the right number or the right gender.',
  'ask-value-id-contradicts-birth':
    '{field} "{value}" (cell {cell}) contradicts {otherField} "{other}" (cell {otherCell}). Which is wrong? Type the right number or the right date of birth.',
  'ask-value-phone-unreadable':
    '{field} "{value}" is not a telephone number. What is the right one?',
  'ask-value-gender-unreadable': '{field} "{value}" cannot be read as a gender. Nam or Nữ?',
  'ask-value-joined-too-young': '{field} "{value}" is before the age of 15. Which date is right?',
  'ask-column-one-value':
    'Column {field} of this list has values that {reason}: {count} {count:cell holds|cells hold} "{value}" (such as cell {cell}). What is the right value for all of these rows? To keep them as written, choose “Leave as it is”.',
  'ask-column-many-values':
    'Column {field} of this list: {count} values {reason}; such as "{value}" (cell {cell}). Correct the column in the file and run again, or choose “Leave as it is” to keep the values as written.',
  'column-fault-date-impossible': 'are not possible dates',
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
  'evidence-none': 'No field is exactly equal',
  'ask-with-notes': '{question} Notes: {notes}.',
  'ask-loosely-joined':
    '{question} Rows A and {letter} only agree on {fields}; if they are two people, choose “Two people”.',
  'note-of-row': 'row {letter} says “{note}”',
  'ask-alike':
    '{question} This is asked once for {count} {count:row|rows} written exactly like these.',
  'ask-also-sent': '{question} {communes} is asked this too: agree on the answer first.',
  'evidence-differs': 'different {fieldWithin}: {first} and {second}',
  'why-same': 'Same {fields}; chance that they are one person: {percent} %',
  'why-nearly-same': 'Nearly the same in all fields; chance that they are one person: {percent} %',
  'why-two-numbers': 'Two quite different ID numbers',
  'why-near-name': 'The most similar name',
  'why-note-moved-to': 'Row {letter} says “{note}”, which is the place of row A',
  'why-note-moved': 'Row {letter} reports a move away: “{note}”',
  'why-note-arrived': 'Row {letter} reports an arrival: “{note}”',
  'why-number-fits':
    'The number fits row {letter} in {fields} but not row {other} in {differing}; chance that it belongs to row {letter}: {percent} %',
  'why-rule-only': 'the only value',
  'why-rule-agreed': 'the rows agree',
  'why-rule-marked': 'with marks, undamaged',
  'why-rule-order': 'the order of day and month is sure in its column',
  'why-rule-precise': 'the most precise',
  'why-rule-valid': 'valid, or the ID number agrees with birth and gender',
  'why-rule-majority': 'most rows say so',
  'why-rule-common': 'its words are far more common in the lists',
  'why-rule-name': 'the middle name (Thị, Văn) says so',
  'why-rule-newest': 'from the newest list',
  'why-rule-longest': 'the fullest',
  'why-rule-decided': 'decided by a person',
  'why-rule-joined': 'values of several rows joined',
  'why-rule-leading': 'from the fullest row of the person',
  'year-of-birth': 'year of birth',
});
