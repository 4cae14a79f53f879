import {
  countBy,
  FEWEST_QUESTIONS,
  type Finding,
  finding,
  type QuestionDraft,
} from '../model/index.js';

/** Most questions, as a share of the people: more would tire a secretary before the important ones. */
const QUESTION_SHARE = 0.06;
/** Most rows that the questions show: of a short list, and for each person of a long one. */
const ROWS = { few: 2000, perPerson: 1 };

export interface QuestionLimits {
  /** Most questions whether two people are one, as a share of the people. */
  samePersonShare: number;
  /** Number of questions that the user allows, in place of all shares. */
  most?: number | undefined;
}

export interface LimitedQuestions {
  asked: QuestionDraft[];
  /** Questions of later rounds; until then suggestions apply or nothing changes. */
  leftOut: QuestionDraft[];
}

/**
 * Keeps the most valuable questions of this round; the others come up in later rounds. Without `most`,
 * it asks at most 6 % of the people, and at most a share of them whether two people are one, but always 20.
 * Places of many members and rejected rows are always asked. The questions show about as many rows as there are
 * people, since a member may have thousands of rows.
 * @param questions most valuable first
 * @param people number of rows that are people, or should be
 */
export function limitQuestions(
  questions: readonly QuestionDraft[],
  people: number,
  { samePersonShare, most }: QuestionLimits,
): LimitedQuestions {
  if (most !== undefined)
    return withinRows(questions.slice(0, most), questions.slice(most), people);
  const limit = Math.max(FEWEST_QUESTIONS, Math.floor(QUESTION_SHARE * people));
  const asked: QuestionDraft[] = [];
  const leftOut: QuestionDraft[] = [];
  let left = limit - questions.filter(isNeeded).length;
  let pairs = Math.max(FEWEST_QUESTIONS, Math.floor(samePersonShare * people));
  for (const question of questions) {
    const isPair = question.kind === 'TRUNG_NGUOI';
    if (isNeeded(question)) asked.push(question);
    else if (left <= 0 || (isPair && pairs === 0)) leftOut.push(question);
    else {
      asked.push(question);
      left--;
      if (isPair) pairs--;
    }
  }
  return withinRows(asked, leftOut, people);
}

/** Leaves out questions once those before them show too many rows; the first is always asked. */
function withinRows(
  wanted: readonly QuestionDraft[],
  leftOut: readonly QuestionDraft[],
  people: number,
): LimitedQuestions {
  let rowsLeft = Math.max(ROWS.few, ROWS.perPerson * people);
  const isShown = wanted.map((question, at) => {
    if (isNeeded(question)) return true;
    rowsLeft -= question.rowCount;
    return rowsLeft >= 0 || at === 0;
  });
  return {
    asked: wanted.filter((_, at) => isShown[at]),
    leftOut: [...wanted.filter((_, at) => !isShown[at]), ...leftOut],
  };
}

/**
 * Counts the rounds of answers until none of these questions is left, this one included. New questions
 * that answers raise are not counted.
 * @param questions most valuable first
 * @param people number of rows that are people, or should be
 * @returns 0 if nothing is asked
 */
export function roundsOf(
  questions: readonly QuestionDraft[],
  people: number,
  limits: QuestionLimits,
): number {
  if (limits.most === 0) return 0;
  let rounds = 0;
  for (let left = questions; left.length > 0; rounds++) {
    left = limitQuestions(left, people, limits).leftOut;
  }
  return rounds;
}

/** Whether no rule can settle a question: where many members belong, and rejected rows. */
function isNeeded({ kind, isRejected, isPlaced }: QuestionDraft): boolean {
  const isPlace = kind === 'DIA_BAN' || (kind === 'CHI_DOAN' && isPlaced !== true);
  return isPlace || isRejected === true;
}

/** Reports the number of left-out questions by kind, with the rule that applies until they are asked. */
export function leftOutFindings(leftOut: readonly QuestionDraft[]): Finding[] {
  return [...countBy(leftOut, ({ kind }) => kind)]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => finding('warning', `left-out-${kind}`, { count }));
}
