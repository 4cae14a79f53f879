/** Drop-down lists on the rows of the questions. */
import {
  type DecisionWord,
  message,
  QUESTION_KINDS,
  type QuestionKind,
} from '../../model/index.js';
import type { Say } from '../options.js';
import { decisionWords } from '../tables/conflictsTable.js';
import type { TextTable } from '../tables/textTable.js';
import type { ChoiceList } from '../workbook/sheet.js';
import { sheetColumn } from './questionColumns.js';

/** Decisions that each kind of question allows, in the order of the list. */
const DECISIONS: Record<QuestionKind, readonly DecisionWord[]> = {
  TRUNG_NGUOI: ['GOP', 'RIENG', 'BO_QUA'],
  LECH_THONG_TIN: ['CHON', 'RIENG', 'BO_QUA'],
  TRUNG_GIAY_TO: ['CHON', 'RIENG', 'BO_QUA'],
  CHI_DOAN: ['CHON', 'BO_QUA'],
  DIA_BAN: ['BO_QUA'],
  DU_LIEU_LOI: ['BO_QUA'],
};

/** Lists the decisions of a kind in words. */
export function decisionsOf(kind: QuestionKind, say: Say): string[] {
  return DECISIONS[kind].map((decision) => decisionWords(decision, say));
}

/** Rows of a question: first and last (inclusive) in the table. */
export interface Span {
  first: number;
  last: number;
}

/**
 * Makes a list for each kind; neighbouring questions of a kind share a range. A question about an unknown
 * branch has one row and is answered with a name, so there is nothing to choose.
 */
export function choiceLists(table: TextTable, spans: readonly Span[], say: Say): ChoiceList[] {
  const warning = say(message('choice-unknown'));
  const column = sheetColumn('quyet_dinh');
  return QUESTION_KINDS.flatMap((kind) => {
    const ofKind = spansOfKind(table, spans, kind);
    const isNameOnly = ({ first, last }: Span) => kind === 'CHI_DOAN' && first === last;
    const lists = [
      { spans: ofKind.filter((span) => !isNameOnly(span)), choices: decisionsOf(kind, say) },
      { spans: ofKind.filter(isNameOnly), choices: [decisionWords('BO_QUA', say)] },
    ];
    return lists
      .filter((list) => list.spans.length > 0)
      .map((list) => ({ column, ranges: joined(list.spans), choices: list.choices, warning }));
  });
}

/**
 * Makes a list of the new branches for questions that a branch answers.
 * @param count number of new branches on their sheet
 */
export function branchList(
  table: TextTable,
  spans: readonly Span[],
  say: Say,
  count: number,
): ChoiceList[] {
  const ranges = joined(spansOfKind(table, spans, 'CHI_DOAN'));
  if (ranges.length === 0 || count === 0) return [];
  const choices = { sheet: say(message('sheet-branches')), column: 0, count };
  const column = sheetColumn('gia_tri_dung');
  return [{ column, ranges, choices, warning: say(message('choice-branch')) }];
}

function spansOfKind(table: TextTable, spans: readonly Span[], kind: QuestionKind): Span[] {
  const column = sheetColumn('loai');
  return spans.filter(({ first }) => table.rows[first]![column] === kind);
}

/** Joins neighbouring spans. */
function joined(spans: readonly Span[]): Span[] {
  const ranges: Span[] = [];
  for (const { first, last } of spans) {
    const previous = ranges.at(-1);
    if (previous !== undefined && previous.last + 1 === first) previous.last = last;
    else ranges.push({ first, last });
  }
  return ranges;
}
