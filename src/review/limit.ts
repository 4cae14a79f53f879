import { type Finding, finding, type QuestionDraft, type QuestionKind } from '../model/index.js';
import { isPlacedMember } from './order.js';

/** Of the people read: more questions than these tire a secretary before the important ones are answered. */
const SHARE = 0.06;
/** Of them those whether two are one person. */
const SAME_PERSON_SHARE = 0.02;
/** A short list is asked about in full. */
const FEW = 20;
/** Rows that the questions show, in a short list and for each of the people of a long one. */
const ROWS = { few: 2000, perPerson: 1 };

export interface LimitedQuestions {
  asked: QuestionDraft[];
  /** What they are about stays as their suggestions, or as it is. */
  leftOut: QuestionDraft[];
}

/**
 * Keeps the most valuable questions of this round; the others come up in later rounds, once these are
 * answered. Without a number: places of many, and rows that no roster has, are always asked about;
 * whether two are one person up to 2 % of the people, and all up to 6 %. All that are asked show about as many
 * rows as there are people, since one about members of thousands of rows shows these all.
 * @param questions most valuable first
 * @param people rows that are people, or should be
 */
export function limitQuestions(
  questions: readonly QuestionDraft[],
  people: number,
  most?: number,
): LimitedQuestions {
  if (most !== undefined)
    return withinRows(questions.slice(0, most), questions.slice(most), people);
  const limit = Math.max(FEW, Math.floor(SHARE * people));
  const ofPairs = limit === FEW ? FEW : Math.floor(SAME_PERSON_SHARE * people);
  const asked: QuestionDraft[] = [];
  const leftOut: QuestionDraft[] = [];
  let room = limit - questions.filter(isNeeded).length;
  let pairs = ofPairs;
  for (const question of questions) {
    const isPair = question.kind === 'TRUNG_NGUOI';
    if (isNeeded(question)) asked.push(question);
    else if (room <= 0 || (isPair && pairs === 0)) leftOut.push(question);
    else {
      asked.push(question);
      room--;
      if (isPair) pairs--;
    }
  }
  return withinRows(asked, leftOut, people);
}

/** Leaves further questions out once those before show too many rows; the first one is always asked. */
function withinRows(
  wanted: readonly QuestionDraft[],
  leftOut: readonly QuestionDraft[],
  people: number,
): LimitedQuestions {
  let room = Math.max(ROWS.few, ROWS.perPerson * people);
  const isShown = wanted.map((question, at) => {
    if (isNeeded(question)) return true;
    room -= rowsOf(question);
    return room >= 0 || at === 0;
  });
  return {
    asked: wanted.filter((_, at) => isShown[at]),
    leftOut: [...wanted.filter((_, at) => !isShown[at]), ...leftOut],
  };
}

/** Rows that a question shows at most. */
function rowsOf({ about }: QuestionDraft): number {
  if (about.type !== 'rows') return 1;
  return about.groups.reduce((sum, { length }) => sum + length, 0);
}

/**
 * Counts the rounds of answers until none of these questions is left, this one included. Answers may
 * raise further questions, which nobody can count beforehand.
 * @returns 0 where nothing is asked
 */
export function roundsOf(
  questions: readonly QuestionDraft[],
  people: number,
  most?: number,
): number {
  if (most === 0) return 0;
  let rounds = 0;
  for (let left = questions; left.length > 0; rounds++) {
    left = limitQuestions(left, people, most).leftOut;
  }
  return rounds;
}

/** No rule can settle these: where many members belong, and people who are in no roster yet. */
function isNeeded(question: QuestionDraft): boolean {
  const { kind, isRejected } = question;
  const isPlace = kind === 'DIA_BAN' || (kind === 'CHI_DOAN' && !isPlacedMember(question));
  return isPlace || isRejected === true;
}

/** What was left out, by kind, with the rule that holds instead. */
export function tellLeftOut(leftOut: readonly QuestionDraft[]): Finding[] {
  const counts = new Map<QuestionKind, number>();
  for (const { kind } of leftOut) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([kind, count]) => finding('warning', `left-out-${kind}`, { count }));
}
