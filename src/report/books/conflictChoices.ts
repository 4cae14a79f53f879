/** Drop-down lists on the rows of the questions. */
import {
  ALLOWED_WORDS,
  message,
  QUESTION_KINDS,
  type QuestionKind,
  type Say,
  WITH_SIDES,
} from '../../model/index.js';
import { decisionWords } from '../tables/conflictsTable.js';
import type { TextTable } from '../tables/textTable.js';
import type { ChoiceList } from '../workbook/sheet.js';
import { sheetColumn } from './questionColumns.js';

/** Lists the decisions of a kind in words. The commune of a list is typed, so no row is offered as right. */
export function decisionsOf(kind: QuestionKind, say: Say): string[] {
  const allowed = kind === 'CHI_DOAN' ? WITH_SIDES : ALLOWED_WORDS[kind];
  const offered = allowed.filter((word) => kind !== 'DIA_BAN' || word !== 'CHON');
  return offered.map((decision) => decisionWords(decision, say));
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
