import {
  type Answer,
  aboutQuestion,
  addTo,
  type Decision,
  type Finding,
  findingOf,
  groupBy,
  type Message,
  message,
  placeIn,
  type Question,
} from '../../model/index.js';
import { checkCharacter, compareText, isOneEdit } from '../../text/index.js';
import { decisionKey } from '../decisionKey.js';
import type { AnswerContext, FileContext, Refusal } from './answerContext.js';
import { decisionOf, unclearMove, withReplies } from './decisionOf.js';
import { type Decided, differentAnswers } from './differentAnswers.js';
import { doubtAbout } from './doubts.js';
import { partlyEmptied, uniteEmptied } from './emptied.js';
import { uniteOtherPeople } from './otherPeople.js';
import { withShownRows } from './shownRows.js';
import { typedOrders } from './values/typedOrder.js';

interface Accepted {
  decisions: Decision[];
  /** Answers that do not count. */
  findings: Finding[];
  /** Answers that count but deserve a look. */
  doubts: Finding[];
  /** Answers to questions that this run does not have; they may belong to another run. */
  unknown: Answer[];
}

/**
 * Turns answers into decisions. Rejected answers are reported with file, row and how to fix them.
 * @param answers of all files, in any order
 * @param run facts against which the answers are checked
 */
export function fromAnswers(answers: readonly Answer[], run: AnswerContext): Accepted {
  const decided = new Map((run.inForce ?? []).map((decision) => [decision.question, decision]));
  const context = { ...run, decided, orderOf: typedOrders(run.questions) };
  const questions = new Map(run.questions.map((question) => [question.id, question]));
  const groups = new Map<string, Answer[]>();
  const accepted: Accepted = { decisions: [], findings: [], doubts: [], unknown: [] };
  for (const answer of [...answers].sort(byPlace)) {
    if (answer.decision === '' && answer.value === '') continue;
    if (!questions.has(answer.question)) {
      accepted.unknown.push(answer);
      continue;
    }
    addTo(groups, answer.question, answer);
  }
  for (const [id, given] of groups) {
    const question = questions.get(id)!;
    const { decision, refusals } = decideByFile(question, given, context);
    accepted.findings.push(...refusals.map((refusal) => answerFinding(refusal, refusal.answer)));
    if (decision === undefined) continue;
    accepted.decisions.push(decision);
    const field = run.profile.fields.find((known) => known.id === decision.field);
    const doubt = doubtAbout(decision, question, field?.type === 'idNumber');
    if (doubt !== undefined) accepted.doubts.push(answerFinding(doubt, given[0]));
  }
  return accepted;
}

/**
 * Reports an answer to a question that does not exist.
 * @param known ids of all questions, of which a mistyped one may be near
 */
export function unknownQuestion(answer: Answer, known: readonly string[]): Finding {
  const { question } = answer;
  const code = question.slice(2, -1);
  const isId = /^XD[1-9A-Z]{8}$/.test(question) && checkCharacter(code) === question.slice(-1);
  if (isId) return answerFinding(message('answer-question-gone', { question }), answer);
  const near = known.filter((id) => isOneEdit(id, question));
  return near.length === 1
    ? answerFinding(message('answer-mistyped-near', { question, near: near[0] }), answer)
    : answerFinding(message('answer-mistyped', { question }), answer);
}

/** Makes a warning with the place of an answer. */
export function answerFinding(about: Message, answer: Answer): Finding {
  return findingOf('warning', about, placeIn(answer, answer.row));
}

/**
 * Decides by the answers of each file separately, so that files may be applied together or one after
 * the other. A rejected answer of one file does not affect the answer of another.
 */
function decideByFile(
  question: Question,
  answers: readonly Answer[],
  context: FileContext,
): { decision?: Decision; refusals: Refusal[] } {
  const decided: Decided[] = [];
  const refusals: Refusal[] = [];
  for (const given of groupBy(answers, ({ file }) => file).values()) {
    const result = decide(question, given, context);
    if ('code' in result) refusals.push(result);
    else decided.push(...result);
  }
  const different = differentOf(unite(question, decided));
  if (different.length === 1) return { decision: different[0].decision, refusals };
  return {
    refusals: [
      ...refusals,
      ...differentAnswers(question, different, context.decided.get(question.id)),
    ],
  };
}

/**
 * Decides by the answers of one file.
 * @returns a decision for each answer, which are one or can be united into one
 */
function decide(
  written: Question,
  answers: readonly Answer[],
  context: FileContext,
): Decided[] | Refusal {
  const question = withShownRows(written, context.lettersShown?.(answers[0]!));
  const decided: Decided[] = [];
  for (const answer of answers) {
    const code = context.movedBy?.(answer);
    if (code !== undefined) return { ...aboutQuestion(question.id, code), answer };
  }
  const replies = withReplies(question, answers);
  const unclear = unclearMove(question, replies);
  if (unclear !== undefined) {
    return { ...aboutQuestion(question.id, 'answer-moved-where'), answer: unclear };
  }
  const partly = partlyEmptied(question, replies);
  if (partly !== undefined) {
    return { ...aboutQuestion(question.id, 'answer-no-number-not-here'), answer: partly };
  }
  for (const answer of replies) {
    const decision = decisionOf(question, answer, context);
    if ('code' in decision) return decision;
    decided.push({ decision, answer });
  }
  const different = differentOf(unite(question, decided));
  if (different.length === 1) return decided;
  return { ...reasonOfRows(question, different), answer: different[1].answer };
}

/** Unites decisions that each say something about one row of a question. */
function unite(question: Question, decided: readonly Decided[]): Decided[] {
  return uniteEmptied(uniteOtherPeople(question, decided));
}

/** Says why different answers on rows of one file do not count, and what to do. */
function reasonOfRows({ id }: Question, different: readonly Decided[]): Message {
  // The word and the value of one decision may be on two rows.
  const isChosen = different.every(({ answer }) => answer.decision === 'CHON');
  if (isChosen) return aboutQuestion(id, 'answer-two-rows');
  const statuses = different.filter(({ decision }) => decision.decision === 'TRANG_THAI');
  const [status] = statuses;
  if (status !== undefined && statuses.length < different.length) {
    return aboutQuestion(id, 'answer-status-beside', { status: status.decision.value });
  }
  const places = different.map(({ answer }) => answer);
  const isOneSheet = places.every(({ sheet }) => sheet === places[0]!.sheet);
  const rows = places.map(({ row, sheet }) => (isOneSheet ? row : `${row} (${sheet})`)).join(', ');
  return aboutQuestion(id, 'answer-two-in-file', { rows });
}

function differentOf(decided: readonly Decided[]): Decided[] {
  return [...groupBy(decided, ({ decision }) => decisionKey(decision)).values()].map(
    ([first]) => first,
  );
}

function byPlace(a: Answer, b: Answer): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet, b.sheet) ||
    a.row - b.row ||
    compareText(a.question, b.question)
  );
}
