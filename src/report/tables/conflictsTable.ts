import {
  type Code,
  type DecisionWord,
  decisionName,
  isNumberField,
  knownDecisionName,
  type MergeResult,
  message,
  type Question,
  type Say,
} from '../../model/index.js';
import { type Mask, maskWhere } from '../../text/index.js';
import { maskedSay } from '../masking.js';
import { reasonTexts } from './decisionsTable.js';
import { manyRowsOf, type RowSource, type TextTable } from './textTable.js';

/**
 * Columns of a conflicts file. The csv has the ids as headings, since ASCII survives every code page; the
 * workbook has the Vietnamese headings.
 */
export const CONFLICT_COLUMNS = [
  { id: 'ma_xung_dot', heading: 'Mã xung đột' },
  { id: 'ban_ghi', heading: 'Bản ghi' },
  { id: 'loai', heading: 'Loại' },
  { id: 'loai_ten', heading: 'Tên loại' },
  { id: 'do_chac_chan', heading: 'Độ chắc chắn' },
  { id: 'cau_hoi', heading: 'Câu hỏi' },
  { id: 'tep', heading: 'Tệp' },
  { id: 'trang', heading: 'Trang' },
  { id: 'dong', heading: 'Dòng' },
  { id: 'ho_ten', heading: 'Họ và tên' },
  { id: 'ngay_sinh', heading: 'Ngày sinh' },
  { id: 'gioi_tinh', heading: 'Giới tính' },
  { id: 'so_giay_to', heading: 'Số giấy tờ' },
  { id: 'so_dien_thoai', heading: 'Số điện thoại' },
  { id: 'xa_cu', heading: 'Xã cũ' },
  { id: 'chi_doan_cu', heading: 'Chi đoàn cũ' },
  { id: 'truong', heading: 'Trường thông tin' },
  { id: 'gia_tri', heading: 'Giá trị' },
  { id: 'goi_y', heading: 'Gợi ý' },
  { id: 'quyet_dinh', heading: 'Quyết định' },
  { id: 'gia_tri_dung', heading: 'Giá trị đúng' },
  { id: 'ghi_chu', heading: 'Ghi chú' },
] as const;

export type ConflictColumn = (typeof CONFLICT_COLUMNS)[number]['id'];

/** @returns position of a column, zero-based */
export function conflictColumn(id: ConflictColumn): number {
  return POSITIONS.get(id)!;
}

const POSITIONS = new Map<ConflictColumn, number>(CONFLICT_COLUMNS.map(({ id }, at) => [id, at]));

/** Gives the name of a kind of question for readers. */
export function kindName(kind: Question['kind'], say: Say): string {
  return say(message(`kind-${kind}` satisfies Code));
}

/** Writes whole percents, which need no decimal sign; only full certainty is 100%. */
function percent(certainty: number | undefined): string {
  if (certainty === undefined) return '';
  return `${certainty >= 1 ? 100 : Math.min(99, Math.round(certainty * 100))}%`;
}

/** Names a decision as readers do: `Một người`. */
export function decisionWords(decision: DecisionWord, say: Say): string {
  return say(decisionName(decision));
}

/** How suggestions name decisions: with the codes of the csv, or in words. */
type Wording = 'codes' | 'words';

const DECISION = /^(GOP|RIENG|CHON|BO_QUA)(?: ([A-Z]+))?$/;

function suggestedAnswer({ suggestion }: Question, wording: Wording, say: Say): string {
  const [, decision, letter] = DECISION.exec(suggestion) ?? [];
  if (wording === 'codes' || decision === undefined) return suggestion;
  return letter === undefined
    ? decisionWords(decision as DecisionWord, say)
    : say(message('suggested-row', { letter }));
}

function suggestionText(
  question: Question,
  wording: Wording,
  text: Mask['text'],
  say: Say,
): string {
  const reason = question.reason === undefined ? '' : say(question.reason);
  return [text(suggestedAnswer(question, wording, say)), reason]
    .filter((part) => part !== '')
    .join(': ');
}

/** Writes an earlier answer that does not count, with the reasons; `''` for none. */
export function returnedText(
  { unusedAnswers }: MergeResult,
  question: Question,
  text: Mask['text'],
  say: Say,
  wording: Wording = 'words',
): string {
  const unused = unusedAnswers?.get(question.id);
  if (unused === undefined) return '';
  const named = (answer: string) => {
    const name = wording === 'codes' ? undefined : knownDecisionName(answer);
    return name === undefined ? text(answer) : say(name);
  };
  const typed = unused.typed.map((answer) => `“${named(answer)}”`).join(', ');
  const why = reasonTexts(unused, say).join(' ');
  return say(message('answer-came-back', { typed, why }));
}

/** Puts an answer that does not count, with the reasons, above the suggestion. */
function hintText(
  result: MergeResult,
  question: Question,
  wording: Wording,
  text: Mask['text'],
  say: Say,
): string {
  const returned = returnedText(result, question, text, say, wording);
  const suggestion = suggestionText(question, wording, text, say);
  return [returned, suggestion].filter((part) => part !== '').join('\n');
}

function questionRows(
  result: MergeResult,
  notes: ReadonlyMap<string, string>,
  question: Question,
  mask: Mask,
  say: Say,
) {
  const field = result.profile.fields.find(({ id }) => id === question.field);
  const { text, number } = mask;
  const value = isNumberField(field) ? number : text;
  const shared = {
    kindName: kindName(question.kind, say),
    certainty: percent(question.certainty),
    sentence: say(question.sentence),
    field: field?.label.vi ?? question.field ?? '',
    suggestion: hintText(result, question, 'codes', text, say),
    note: text(notes.get(question.id) ?? ''),
  };
  return question.rows.map((row, index) => [
    question.id,
    row.letter,
    question.kind,
    shared.kindName,
    shared.certainty,
    shared.sentence,
    text(row.file),
    text(row.sheet),
    row.row === 0 ? '' : String(row.row),
    text(row.name),
    text(row.birth),
    text(row.gender),
    number(row.id),
    number(row.phone),
    text(row.oldCommune),
    text(row.oldBranch),
    shared.field,
    value(row.value),
    shared.suggestion,
    '',
    '',
    index === 0 ? shared.note : '',
  ]);
}

/**
 * Makes the table of questions: a row for each record or candidate value. The columns for answers are blank,
 * but for earlier notes.
 */
export function conflictsTable(result: MergeResult, isMasked: boolean, say: Say): RowSource {
  const notes = new Map(result.notes?.map(({ question, note }) => [question, note]));
  const mask = maskWhere(isMasked);
  const shown = isMasked ? maskedSay(say) : say;
  return {
    headings: CONFLICT_COLUMNS.map((column) => column.id),
    rows: manyRowsOf(result.questions, (question) =>
      questionRows(result, notes, question, mask, shown),
    ),
  };
}

/**
 * Words the suggestions for readers; all other cells remain.
 * @param conflicts table of all questions of the result
 */
export function wordedConflicts(
  { headings, rows }: TextTable,
  result: MergeResult,
  isMasked: boolean,
  say: Say,
): TextTable {
  const { text } = maskWhere(isMasked);
  const shown = isMasked ? maskedSay(say) : say;
  const column = conflictColumn('goi_y');
  const worded: string[][] = [];
  for (const question of result.questions) {
    const hint = hintText(result, question, 'words', text, shown);
    for (let left = question.rows.length; left > 0; left--) {
      const row = rows[worded.length]!;
      worded.push(row[column] === hint ? row : row.with(column, hint));
    }
  }
  return { headings, rows: worded };
}
