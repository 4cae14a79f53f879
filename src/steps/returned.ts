/** Finds returned files that are another result's or unanswered, and answers that could not be used. */
import { settles } from '../decisions/index.js';
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  type MergeResult,
  type Message,
  messageOf,
  type Note,
  type Question,
  type ReturnedFiles,
  type TypedRow,
  type UnusedAnswer,
  type WaitingAnswer,
} from '../model/index.js';
import { compareText } from '../text/unicode.js';

/**
 * Finds files that answer another result: none of their questions is known.
 * @param answered files with an answer
 * @param known ids of all questions of this result
 * @param resultWith looks for the result that asked some questions
 */
export function filesOfOthers(
  { questions }: ReturnedFiles,
  answered: ReadonlySet<string>,
  known: ReadonlySet<string>,
  resultWith: ((questions: readonly string[]) => string | undefined) | undefined,
): Fault[] {
  return [...questions].flatMap(([file, ids]) => {
    if (ids.length === 0 || !answered.has(file) || ids.some((id) => known.has(id))) return [];
    const count = ids.length;
    const path = resultWith?.(ids);
    return path === undefined
      ? [fault('answers-of-another', { count }, { file })]
      : [fault('answers-of-another-known', { count, path }, { file })];
  });
}

/** One warning for each file in which nobody wrote anything new. */
export function unansweredFiles(
  { rows, questions }: ReturnedFiles,
  notes: readonly Note[],
): Finding[] {
  const known = new Set(notes.map(({ question, note }) => `${question} ${note}`));
  const filled = new Set(
    rows
      .filter(({ question, texts, note }) => texts.length > 0 || !known.has(`${question} ${note}`))
      .map(({ file }) => file),
  );
  return [...questions]
    .filter(([file]) => !filled.has(file))
    .map(([file, ids]) => finding('warning', 'answers-none', { count: ids.length }, { file }));
}

export type FreshAnswer = UnusedAnswer & Pick<WaitingAnswer, 'question' | 'source'>;

/**
 * Finds what comes back with questions that stay open: what each file says, and why it does not count.
 * @param open ids of the questions that stay open, asked now or later
 * @param findings of answers that do not count
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
  const byPlace = new Map(rows.map((row) => [placeKey(row), row.question]));
  const unused = new Map<string, { from: readonly TypedRow[]; why: Finding[] }>();
  for (const found of findings) {
    const { args, place } = found;
    const placed = place?.row === undefined ? undefined : byPlace.get(placeKey(place));
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

/** Prefers reasons that are not only about another file. */
function reasonsOf(source: string, findings: readonly Finding[]): Message[] {
  const own = findings.filter(({ place }) => (place?.file ?? source) === source);
  return (own.length > 0 ? own : findings).reduce<Message[]>(
    (why, found) => addMessage(why, messageOf(found)),
    [],
  );
}

/**
 * Puts answers that do not count beside those of earlier runs; a file that came again takes the place of
 * what it said before. They wait until their questions are decided.
 * @param questions all that were asked, by id
 */
export function waitingAnswers(
  { questions: asked, decisions }: MergeResult,
  earlier: readonly WaitingAnswer[],
  fresh: readonly FreshAnswer[],
  questions: ReadonlyMap<string, Question>,
): WaitingAnswer[] {
  const ids = new Set(asked.map(({ id }) => id));
  const waiting = new Map<string, WaitingAnswer>();
  for (const answer of earlier) {
    const isAsked = ids.has(answer.question);
    const next = isAsked ? undefined : asked.find((question) => settles(answer, question));
    const question = next?.id ?? answer.question;
    const own = { ...answer, question, subject: next?.about ?? answer.subject };
    waiting.set(answerKey(own), united(waiting.get(answerKey(own)), own));
  }
  for (const answer of fresh) {
    const question = questions.get(answer.question);
    if (question === undefined) continue;
    const { kind, field = '', about } = question;
    waiting.set(answerKey(answer), { kind, field, subject: about, ...answer });
  }
  const decided = new Set(decisions.map(({ question }) => question));
  return [...waiting.values()]
    .filter(({ question }) => !decided.has(question))
    .sort((a, b) => compareText(a.question, b.question) || compareText(a.source, b.source));
}

/** Puts together what several files say of one question. */
export function byQuestion(waiting: readonly WaitingAnswer[]): Map<string, UnusedAnswer> {
  const unused = new Map<string, UnusedAnswer>();
  for (const answer of waiting) {
    unused.set(answer.question, united(unused.get(answer.question), answer));
  }
  return unused;
}

function answerKey({ question, source }: Pick<WaitingAnswer, 'question' | 'source'>): string {
  return `${question}\n${source}`;
}

function united<Answer extends UnusedAnswer>(
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
  return messages.some((each) => JSON.stringify(each) === key) ? messages : [...messages, added];
}

function textsOf(rows: readonly TypedRow[]): string[] {
  return sorted(rows.map(({ texts }) => texts.join(' / ')));
}

function placeKey({ file, sheet = '', row = 0 }: { file: string; sheet?: string; row?: number }) {
  return `${file}\n${sheet}\n${row}`;
}
