/** Finds returned files that are another result's or unanswered, and answers that could not be used. */
import {
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  type MergeResult,
  type Message,
  message,
  type Note,
  type ReturnedFiles,
  type TypedRow,
  type UnusedAnswer,
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

/**
 * Finds what comes back with questions that stay open: what was typed, and why it does not count.
 * @param findings of answers that do not count
 */
export function unusedAnswers(
  { questions }: MergeResult,
  rows: readonly TypedRow[],
  findings: readonly Finding[],
): Map<string, UnusedAnswer> {
  const open = new Set(questions.map(({ id }) => id));
  const typed = groupBy(
    rows.filter(({ texts }) => texts.length > 0),
    ({ question }) => question,
  );
  const byPlace = new Map(rows.map((row) => [placeKey(row), row.question]));
  const unused = new Map<string, UnusedAnswer>();
  for (const found of findings) {
    const { code, args, place } = found;
    const placed = place?.row === undefined ? undefined : byPlace.get(placeKey(place));
    const own = [placed, args.near, args.question].find(
      (id): id is string => typeof id === 'string' && open.has(id),
    );
    const from = own === undefined ? [] : (typed.get(own) ?? typed.get(placed ?? '') ?? []);
    if (own === undefined || from.length === 0) continue;
    const known = unused.get(own);
    const why = addMessage(known?.why ?? [], message(code, args));
    unused.set(own, { typed: known?.typed ?? textsOf(from), why });
  }
  return unused;
}

function addMessage(messages: Message[], added: Message): Message[] {
  const key = JSON.stringify(added);
  return messages.some((each) => JSON.stringify(each) === key) ? messages : [...messages, added];
}

function textsOf(rows: readonly TypedRow[]): string[] {
  return [...new Set(rows.map(({ texts }) => texts.join(' / ')))].sort(compareText);
}

function placeKey({ file, sheet = '', row = 0 }: { file: string; sheet?: string; row?: number }) {
  return `${file}\n${sheet}\n${row}`;
}
