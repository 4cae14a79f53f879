/** Collects answers that do not count, which come back with their questions. */
import { settles } from '../../decisions/index.js';
import {
  type Finding,
  groupBy,
  type MergeResult,
  type Message,
  messageOf,
  type Question,
  type TypedRow,
  type UnusedAnswer,
  type WaitingAnswer,
} from '../../model/index.js';
import { compareText } from '../../text/index.js';
import { rowKey } from './sheetRows.js';

export type FreshAnswer = UnusedAnswer & Pick<WaitingAnswer, 'question' | 'source'>;

/**
 * Lists the unused answers to questions without a decision: their texts in each file, and the reasons.
 * @param open ids of these questions
 * @param findings findings about answers that do not count
 */
export function unusedAnswers(
  open: ReadonlySet<string>,
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
      (id): id is string => typeof id === 'string' && open.has(id),
    );
    const from = own === undefined ? [] : (typed.get(own) ?? typed.get(placed ?? '') ?? []);
    if (own === undefined || from.length === 0) continue;
    unused.set(own, { from, why: [...(unused.get(own)?.why ?? []), found] });
  }
  return [...unused].flatMap(([question, { from, why }]) =>
    [...groupBy(from, ({ file }) => file)].map(([source, own]) => ({
      question,
      source,
      typed: textsOf(own),
      why: reasonsOf(source, why),
    })),
  );
}

/**
 * Lists the ids of questions without a decision. Some are not asked now, as after other answers separated a person, but
 * may be asked again when these are withdrawn.
 * @param questions all questions that were asked, by id
 */
export function undecidedIds(
  { decisions }: MergeResult,
  questions: ReadonlyMap<string, Question>,
): Set<string> {
  const decided = new Set(decisions.map(({ question }) => question));
  return new Set([...questions.keys()].filter((id) => !decided.has(id)));
}

function contentOf({ kind, field = '', about }: Question) {
  return { kind, field, subject: about };
}

/** Lists reasons about a file; if there are none, reasons about other files. */
function reasonsOf(source: string, findings: readonly Finding[]): Message[] {
  const own = findings.filter(({ place }) => (place?.file ?? source) === source);
  return (own.length > 0 ? own : findings).reduce<Message[]>(
    (why, found) => addMessage(why, messageOf(found)),
    [],
  );
}

/**
 * Adds answers that do not count to those of earlier runs; answers of a file replace its earlier ones. They
 * wait until their questions are decided.
 * @param questions all questions that were asked, by id
 */
export function waitingAnswers(
  { questions: asked, decisions }: MergeResult,
  earlier: readonly WaitingAnswer[],
  fresh: readonly FreshAnswer[],
  questions: ReadonlyMap<string, Question>,
): WaitingAnswer[] {
  const ids = new Set(asked.map(({ id }) => id));
  const waiting = new Map<string, WaitingAnswer>();
  const followed = (answer: WaitingAnswer): WaitingAnswer => {
    const isAsked = ids.has(answer.question);
    const next = isAsked ? undefined : asked.find((question) => settles(answer, question));
    const question = next?.id ?? answer.question;
    return { ...answer, question, subject: next?.about ?? answer.subject };
  };
  for (const answer of earlier) {
    const own = followed(answer);
    waiting.set(answerKey(own), unite(waiting.get(answerKey(own)), own));
  }
  for (const answer of fresh) {
    const question = questions.get(answer.question);
    if (question === undefined) continue;
    const own = followed({ ...contentOf(question), ...answer });
    waiting.set(answerKey(own), own);
  }
  const decided = new Set(decisions.map(({ question }) => question));
  return [...waiting.values()]
    .filter(({ question }) => !decided.has(question))
    .sort((a, b) => compareText(a.question, b.question) || compareText(a.source, b.source));
}

/** Unites the unused answers of several files to one question. */
export function byQuestion(waiting: readonly WaitingAnswer[]): Map<string, UnusedAnswer> {
  const unused = new Map<string, UnusedAnswer>();
  for (const answer of waiting) {
    unused.set(answer.question, unite(unused.get(answer.question), answer));
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
