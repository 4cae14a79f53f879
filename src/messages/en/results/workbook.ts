import type { WorkbookArgs } from '../../../model/index.js';
import { sentences } from '../../sentences.js';

/** Texts of the workbooks. */
export const workbook = sentences<WorkbookArgs>()({
  'kind-TRUNG_NGUOI': 'One person?',
  'kind-LECH_THONG_TIN': 'Sources disagree',
  'kind-TRUNG_GIAY_TO': 'ID number clash',
  'kind-CHI_DOAN': 'Which new branch?',
  'kind-DIA_BAN': 'Which new commune?',
  'kind-DU_LIEU_LOI': 'Value cannot be right',
  'decision-GOP': 'One person',
  'decision-RIENG': 'Two people',
  'decision-CHON': 'This row is right',
  'decision-BO_QUA': 'Leave as it is',
  'suggested-row': 'Row {letter} is right',
  'answer-TRUNG_NGUOI': 'Choose “One person” or “Two people”. One row is enough.',
  'answer-LECH_THONG_TIN':
    'Choose “This row is right” on the row with the right value, or type it under “Giá trị đúng”; choose “Two people” if they are different people.',
  'answer-TRUNG_GIAY_TO':
    'Choose “This row is right” on the row that the number belongs to (or type the right number under “Giá trị đúng”); “Two people” if each row keeps its own.',
  'answer-CHI_DOAN':
    'Choose “This row is right” on the row with the right new branch, or choose (type) its name under “Giá trị đúng”; choose “Two people” if they are different people.',
  'answer-DIA_BAN':
    'Type the old commune of the list into “Giá trị đúng”; if it is unknown or was split, type the new one.',
  'answer-DU_LIEU_LOI': 'Check the source and type the right value under “Giá trị đúng”.',
  'sheet-roster': 'Roster',
  'sheet-guide': 'Guide',
  'sheet-questions': 'Questions',
  'sheet-branches': 'New branches',
  'choice-unknown':
    'This answer is not on the list. Choose again, or keep it if it is what you mean.',
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
  'guide-value': 'If no row is right, type the right value under “Giá trị đúng”.',
  'guide-skip':
    '“Leave as it is”: seen; the roster remains as while waiting (see “if you do not know” below), and the question is not asked again.',
  'guide-facts':
    'Under “Quyết định” you may also write “has died”, “moved away” or “no longer active” (the member stays in the roster, with the status), “no number” or “remove this value” (takes the number or value in question out of that row), and “same as B” or “same as” with a Mã of roster.xlsx.',
  'guide-open':
    'Leave it blank if you do not know; the question remains open. Until it is answered, two people are not merged, an unknown branch or commune is blank, and of differing values or branches the roster has that of row A.',
  'guide-notes':
    'Text under “Ghi chú” is kept, but it is not a decision. An answer that could not be used comes back under “Gợi ý”, with the reason.',
  'guide-columns':
    'You may filter, or split the file between several people; unprotect the sheet (no password) to sort or add columns. Only leave the columns “Mã xung đột” and “Bản ghi” unchanged.',
  'guide-return':
    'When done, save the file (best as Excel; as CSV only the sheet that is open is saved, so open “Câu hỏi” first) and send it back to whoever merged the lists.',
  'guide-private':
    'The file has personal data: never post it to an open group, and delete copies that are no longer needed.',
  'guide-kind': 'Kind of question',
  'guide-answer': 'How to answer',
  'guide-choices': 'Choices',
});
