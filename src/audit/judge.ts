/** Compares returned answers with the lines of an audit. */
import {
  type Answer,
  type Finding,
  finding,
  groupBy,
  placeIn,
  type Table,
} from '../model/index.js';
import { fold } from '../text/index.js';
import type { Draw } from './draw.js';
import type { JudgedStratum } from './estimate.js';
import type { AnsweredPair } from './otherThresholds.js';

/** Answers about an audit: what they say, and how many cannot be used. */
export interface Judgement {
  strata: JudgedStratum[];
  answered: AnsweredLine[];
  /** Lines answered "cannot tell". */
  unsure: number;
  /** Lines without a usable answer. */
  open: number;
  /** Answers that cannot be used, each with its place. */
  unusable: Finding[];
}

/** A pair that was answered, and where. */
interface AnsweredLine extends AnsweredPair {
  /** Position in `draw.pairs`. */
  line: number;
  answer: Answer;
}

/** Words for "cannot tell", folded; they mean nothing in a conflict file. */
const CANNOT_TELL: ReadonlySet<string> = new Set([
  'khong ro',
  'chua ro',
  'khong biet',
  'chua biet',
  'khong xac dinh',
  'khong xac dinh duoc',
  'cannot tell',
  'can not tell',
  "can't tell",
  'unknown',
  'not sure',
]);

/** Writes "cannot tell" as the word that conflict files have for it, so that one reader reads both. */
export function withPlainWords(table: Table): Table {
  const rows = table.rows.map((row) =>
    row.map((cell) => (cell.length < 30 && CANNOT_TELL.has(fold(cell.trim())) ? 'BO_QUA' : cell)),
  );
  return { ...table, rows };
}

/**
 * Judges the lines of a draw by answers.
 * @param ids of the lines, in the order of `draw.pairs`
 * @param unread findings about unreadable rows
 */
export function judgeAnswers(
  draw: Draw,
  ids: readonly string[],
  answers: readonly Answer[],
  unread: readonly Finding[],
): Judgement {
  const lines = new Map(ids.map((id, at) => [id, at]));
  const unusable = unread
    .filter(({ level, place }) => level === 'warning' && place !== undefined)
    .map(({ place }) => finding('warning', 'audit-answer-unreadable', {}, place!));
  const answered: AnsweredLine[] = [];
  let unsure = 0;
  for (const [id, own] of groupBy(answers, ({ question }) => question)) {
    const refuse = (code: Unusable) =>
      unusable.push(
        ...own.map((answer) => finding('warning', code, {}, placeIn(answer, answer.row))),
      );
    const line = lines.get(id);
    if (line === undefined) {
      refuse('audit-answer-unknown-line');
      continue;
    }
    const { stratum, weight } = draw.pairs[line]!;
    const verdict = verdictOf(own);
    if (verdict === 'unsure') unsure++;
    else if (verdict === 'one' || verdict === 'two') {
      answered.push({ stratum, weight, isOne: verdict === 'one', line, answer: own[0]! });
    } else refuse(verdict);
  }
  return {
    strata: draw.strata.map(({ id, frame, pairs }) => {
      const own = answered.filter(({ stratum }) => stratum === id);
      const one = own.filter(({ isOne }) => isOne).length;
      return { id, frame, pairs, answers: own.length, one };
    }),
    answered,
    unsure,
    open: ids.length - answered.length - unsure,
    unusable,
  };
}

type Unusable = 'audit-answers-differ' | 'audit-answer-unknown-line' | 'audit-answer-unreadable';
type Verdict = 'one' | 'two' | 'unsure' | Unusable;

const VERDICTS: Partial<Record<Answer['decision'], Verdict>> = {
  GOP: 'one',
  CO_PHAI: 'one',
  RIENG: 'two',
  KHONG_PHAI: 'two',
  BO_QUA: 'unsure',
};

function verdictOf(answers: readonly Answer[]): Verdict {
  const verdicts = new Set(
    answers.map(({ decision, value }) =>
      value === '' ? (VERDICTS[decision] ?? 'audit-answer-unreadable') : 'audit-answer-unreadable',
    ),
  );
  const [first = 'audit-answer-unreadable', second] = verdicts;
  return second === undefined ? first : 'audit-answers-differ';
}
