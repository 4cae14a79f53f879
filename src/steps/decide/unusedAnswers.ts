/** Collects answers that do not count, which come back with their questions. */
import { settles } from '../../decisions/index.js';
import {
  type Finding,
  finding,
  fingerprintsIn,
  groupBy,
  type LedgerSource,
  type MergeResult,
  type Message,
  messageOf,
  type Question,
  rowKey,
  type TypedRow,
  type UnusedAnswer,
  type WaitingAnswer,
} from '../../model/index.js';
import { compareText, joinFirst } from '../../text/index.js';

export type FreshAnswer = UnusedAnswer & Pick<WaitingAnswer, 'question' | 'source'>;

type QuestionContent = Pick<LedgerSource, 'kind' | 'field' | 'subject'>;

/**
 * Lists the unused answers to questions: their texts in each file, and the reasons. Where another file decides a
 * question, only files with a reason of their own have unused ones.
 * @param known questions by id
 * @param findings findings about answers that do not count
 */
export function unusedAnswers(
  { decisions }: Pick<MergeResult, 'decisions'>,
  known: ReadonlyMap<string, unknown>,
  rows: readonly TypedRow[],
  findings: readonly Finding[],
): FreshAnswer[] {
  const typed = groupBy(
    rows.filter(({ texts }) => texts.length > 0),
    ({ question }) => question,
  );
  const byPlace = new Map(rows.map((row) => [rowKey(row), row.question]));
  const unused = new Map<string, { from: readonly TypedRow[]; why: Finding[] }>();
  for (const found of findings) {
    const { args, place } = found;
    const placed = place?.row === undefined ? undefined : byPlace.get(rowKey(place));
    const own = [placed, args.near, args.question].find(
      (id): id is string => typeof id === 'string' && known.has(id),
    );
    const from = own === undefined ? [] : (typed.get(own) ?? typed.get(placed ?? '') ?? []);
    if (own === undefined || from.length === 0) continue;
    unused.set(own, { from, why: [...(unused.get(own)?.why ?? []), found] });
  }
  const decided = new Set(decisions.map(({ question }) => question));
  return [...unused].flatMap(([question, { from, why }]) =>
    [...groupBy(from, ({ file }) => file)].flatMap(([source, own]) => {
      const reasons = why.filter(({ place }) => (place?.file ?? source) === source);
      if (decided.has(question) && reasons.every(isBesideDecisions)) return [];
      return [{ question, source, typed: textsOf(own), why: messagesOf(reasons, why) }];
    }),
  );
}

/** Whether words stand where no answer is read, so that the answer in its own cell counts all the same. */
function isBesideDecisions({ code }: Finding): boolean {
  return code === 'answers-cells-unread';
}

/**
 * Lists questions by id: asked ones, and decided ones, which are asked again when their decisions are withdrawn.
 * @param questions all questions that were asked, by id
 */
export function knownContents(
  { decisions }: MergeResult,
  questions: ReadonlyMap<string, Question>,
): Map<string, QuestionContent> {
  const decided = decisions.map((decision) => [decision.question, decision] as const);
  const asked = [...questions].map(([id, question]) => [id, contentOf(question)] as const);
  return new Map<string, QuestionContent>([...decided, ...asked]);
}

function contentOf({ kind, field = '', about }: Question): QuestionContent {
  return { kind, field, subject: about };
}

/** Lists reasons about a file, each once; if there are none, all reasons. */
function messagesOf(own: readonly Finding[], all: readonly Finding[]): Message[] {
  return (own.length > 0 ? own : all).reduce<Message[]>(
    (why, found) => addMessage(why, messageOf(found)),
    [],
  );
}

/** Answers that do not count: those of earlier runs, and those that this run adds or replaces. */
export interface UnusedOfRuns {
  earlier: readonly WaitingAnswer[];
  fresh: readonly FreshAnswer[];
  /** Rows of the files of this run. */
  rows: readonly TypedRow[];
}

/**
 * Adds answers that do not count to those of earlier runs. Answers of a file replace its earlier ones. They remain
 * while another file decides their questions, which may be asked again.
 * @param known questions by id
 */
export function waitingAnswers(
  { questions: asked, decisions }: MergeResult,
  { earlier, fresh, rows }: UnusedOfRuns,
  known: ReadonlyMap<string, QuestionContent>,
): WaitingAnswer[] {
  const ids = new Set(asked.map(({ id }) => id));
  const waiting = new Map<string, WaitingAnswer>();
  const followed = (answer: WaitingAnswer): WaitingAnswer => {
    const isAsked = ids.has(answer.question);
    const next = isAsked ? undefined : asked.find((question) => settles(answer, question));
    const question = next?.id ?? answer.question;
    return { ...answer, question, subject: next?.about ?? answer.subject };
  };
  const isCorrected = correctedTest(decisions, rows);
  for (const answer of earlier) {
    if (isCorrected(answer)) continue;
    const own = followed(answer);
    waiting.set(answerKey(own), unite(waiting.get(answerKey(own)), own));
  }
  for (const answer of fresh) {
    const content = known.get(answer.question);
    if (content === undefined) continue;
    const { kind, field, subject } = content;
    const own = followed({ kind, field, subject, ...answer });
    waiting.set(answerKey(own), own);
  }
  return [...waiting.values()].sort(
    (a, b) => compareText(a.question, b.question) || compareText(a.source, b.source),
  );
}

/** Number of questions that a message names. */
const QUESTIONS_SHOWN = 5;

/**
 * Drops unused answers whose questions cannot come back: they are not asked, wait for no later round, and no decision
 * about their rows settles them.
 * @returns the others, and a finding if any is dropped
 */
export function withoutGone(
  { questions, leftOut, decisions }: Pick<MergeResult, 'questions' | 'leftOut' | 'decisions'>,
  waiting: readonly WaitingAnswer[],
): { kept: readonly WaitingAnswer[]; findings: Finding[] } {
  if (waiting.length === 0) return { kept: waiting, findings: [] };
  const known = new Set([...questions, ...leftOut].map(({ id }) => id));
  for (const { question } of decisions) known.add(question);
  const decidedRows = new Set(decisions.flatMap(({ subject }) => fingerprintsIn(subject)));
  const kept = waiting.filter(
    ({ question, subject }) =>
      known.has(question) || fingerprintsIn(subject).some((row) => decidedRows.has(row)),
  );
  const gone = new Set(
    waiting.filter((answer) => !kept.includes(answer)).map((own) => own.question),
  );
  if (gone.size === 0) return { kept, findings: [] };
  const args = { count: gone.size, questions: joinFirst([...gone], QUESTIONS_SHOWN) };
  return { kept, findings: [finding('warning', 'unused-answers-gone', args)] };
}

/** Makes a test for earlier answers to decided questions that their files answer again. */
function correctedTest(
  decisions: MergeResult['decisions'],
  rows: readonly TypedRow[],
): (answer: WaitingAnswer) => boolean {
  const decided = new Set(decisions.map(({ question }) => question));
  const typed = rows.filter(({ texts }) => texts.length > 0);
  const again = new Set(typed.map(({ question, file }) => answerKey({ question, source: file })));
  return (answer) => decided.has(answer.question) && again.has(answerKey(answer));
}

/** Unites the unused answers of several files to one question. */
export function byQuestion(
  answers: readonly (UnusedAnswer & { question: string })[],
): Map<string, UnusedAnswer> {
  const unused = new Map<string, UnusedAnswer>();
  for (const { question, typed, why } of answers) {
    unused.set(question, unite(unused.get(question), { typed, why }));
  }
  return unused;
}

function answerKey({ question, source }: Pick<WaitingAnswer, 'question' | 'source'>): string {
  return `${question}\n${source}`;
}

function unite<Answer extends UnusedAnswer>(
  before: UnusedAnswer | undefined,
  answer: Answer,
): Answer {
  if (before === undefined) return answer;
  return {
    ...answer,
    typed: sorted([...before.typed, ...answer.typed]),
    why: answer.why.reduce(addMessage, before.why),
  };
}

function sorted(texts: readonly string[]): string[] {
  return [...new Set(texts)].sort(compareText);
}

function addMessage(messages: Message[], added: Message): Message[] {
  const key = JSON.stringify(added);
  return messages.some((known) => JSON.stringify(known) === key) ? messages : [...messages, added];
}

function textsOf(rows: readonly TypedRow[]): string[] {
  return sorted(rows.map(({ texts }) => texts.join(' / ')));
}
