/** Writes and reads the answers that the browser keeps: ids, decisions and rows, no names and no notes. */
import { type PageQuestion, rowKey } from '../../model/index.js';
import { type Answer, type Answers, isSameAnswer } from '../answer/answer.js';

export interface Kept {
  answers: Answers;
  /** Ids of questions whose answer is in no file yet. */
  unsaved: readonly string[];
}

/** Whether an answer may be kept: the typed name of a person may not. */
export function mayBeKept({ valueType }: Pick<PageQuestion, 'valueType'>, answer: Answer): boolean {
  return answer.type !== 'value' || valueType !== 'name';
}

/** Writes the answers that may be kept, and the ids of unsaved ones, as JSON. */
export function keptText(
  questions: readonly PageQuestion[],
  answers: Answers,
  unsaved: readonly string[],
): string {
  const kept = questions.flatMap((question) => {
    const answer = answers[question.id];
    return answer !== undefined && mayBeKept(question, answer) ? [[question.id, answer]] : [];
  });
  // Another round may give the rows other letters.
  const places = questions.flatMap(({ id, rows }) => {
    const answer = answers[id];
    const row = rows.find(({ letter }) => hasLetter(answer) && letter === answer.letter);
    return row === undefined ? [] : [[id, rowKey(row)]];
  });
  const rows = Object.fromEntries(places);
  return JSON.stringify({ answers: Object.fromEntries(kept), unsaved, rows });
}

/** Reads kept answers; those that are damaged or about no question of the page are dropped. */
export function readKept(text: string, questions: readonly PageQuestion[]): Kept {
  const kept = parsed(text);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const answers = Object.entries(kept.answers ?? {}).filter((entry): entry is [string, Answer] => {
    const question = byId.get(entry[0]);
    return question !== undefined && isAnswer(entry[1]) && namesRow(question, entry[1]);
  });
  const unsaved = idsIn(kept.unsaved).filter((id) => byId.has(id));
  return { answers: Object.fromEntries(answers), unsaved };
}

/** Kept text of a page, with its place in the browser. */
export interface KeptPage {
  key: string;
  text: string;
}

/** Kept answers with those of earlier pages. */
export interface TakenOver {
  kept: Kept;
  /** Number of answers of earlier pages. */
  taken: number;
  /** Number of open questions that earlier pages answer differently, without a file: none of these answers is taken. */
  differing: number;
  /** Number of open questions whose answers earlier pages saved in a file. */
  saved: number;
  /** Texts of earlier pages without the answers that were taken. */
  moved: KeptPage[];
}

/**
 * Takes over answers of earlier pages that are in no file, to the questions that this page has too and leaves open.
 * A saved answer may have been applied and withdrawn since, so it is only counted, when the page opens first.
 * @param own text that the page itself kept; `''` when it opens first
 * @param earlier texts of other pages in this browser
 */
export function takeOver(
  own: string,
  earlier: readonly KeptPage[],
  questions: readonly PageQuestion[],
): TakenOver {
  const { answers, unsaved } = readKept(own, questions);
  const pages = earlier.map(({ key, text }) => {
    const page = parsed(text);
    const found = readKept(JSON.stringify(withPresentLetters(page, questions)), questions);
    return { key, page, found };
  });
  const isOpen = (id: string) => answers[id] === undefined;
  const { agreed, differing } = unsavedAnswers(pages.map(({ found }) => found));
  const taken = Object.keys(agreed).filter(isOpen);
  const all: Answers = { ...answers, ...Object.fromEntries(taken.map((id) => [id, agreed[id]!])) };
  const isTaken = new Set(taken);
  const moved = pages.flatMap(({ key, page, found }): KeptPage[] => {
    if (!found.unsaved.some((id) => isTaken.has(id))) return [];
    const left = idsIn(page.unsaved).filter((id) => !isTaken.has(id));
    return [{ key, text: JSON.stringify({ ...page, unsaved: left }) }];
  });
  const isSettled = new Set([
    ...questions.flatMap(({ id, returned }) => (returned === '' ? [] : [id])),
    ...differing,
  ]);
  const inFile = savedIds(pages.map(({ found }) => found)).filter(
    (id) => all[id] === undefined && !isSettled.has(id),
  );
  return {
    kept: { answers: all, unsaved: [...unsaved, ...taken] },
    taken: taken.length,
    differing: differing.filter(isOpen).length,
    saved: own === '' ? inFile.length : 0,
    moved,
  };
}

/** Collects the answers that are in no file yet: those that all pages agree on, and questions with different ones. */
function unsavedAnswers(pages: readonly Kept[]): { agreed: Answers; differing: string[] } {
  const agreed: Record<string, Answer> = {};
  const differing = new Set<string>();
  for (const { answers, unsaved } of pages) {
    for (const id of unsaved) {
      const { [id]: answer } = answers;
      const { [id]: other } = agreed;
      if (answer === undefined || (answer.type === 'unknown' && other !== undefined)) continue;
      const isReplaced = other === undefined || other.type === 'unknown';
      if (!isReplaced && !isSameAnswer(answer, other)) differing.add(id);
      agreed[id] = answer;
    }
  }
  for (const id of differing) delete agreed[id];
  return { agreed, differing: [...differing] };
}

function savedIds(pages: readonly Kept[]): string[] {
  const ids = pages.flatMap(({ answers }) =>
    Object.entries(answers).flatMap(([id, { type }]) => (type === 'unknown' ? [] : [id])),
  );
  return [...new Set(ids)];
}

/** Gives the answers of an earlier page the letters that their rows have now; leaves out those of unknown rows. */
function withPresentLetters(page: Parsed, questions: readonly PageQuestion[]): Parsed {
  const places: Record<string, unknown> = { ...page.rows };
  const answers = questions.flatMap(({ id, rows }) => {
    const { [id]: answer } = page.answers ?? {};
    if (!hasLetter(answer)) return answer === undefined ? [] : [[id, answer]];
    const found = rows.filter((row) => rowKey(row) === places[id]);
    const [row] = found;
    return row === undefined || found.length > 1 ? [] : [[id, { ...answer, letter: row.letter }]];
  });
  return { ...page, answers: Object.fromEntries(answers) };
}

function hasLetter(answer: unknown): answer is { letter: string } {
  return typeof answer === 'object' && answer !== null && 'letter' in answer;
}

interface Parsed {
  answers?: Readonly<Record<string, unknown>>;
  unsaved?: unknown;
  rows?: object;
}

function parsed(text: string): Parsed {
  try {
    return JSON.parse(text) ?? {};
  } catch {
    return {};
  }
}

function idsIn(list: unknown): string[] {
  return Array.isArray(list) ? list : [];
}

function namesRow({ rows }: PageQuestion, answer: Answer): boolean {
  return !('letter' in answer) || rows.some(({ letter }) => letter === answer.letter);
}

/** Types of answers without further content. */
const PLAIN: ReadonlySet<unknown> = new Set(['same', 'apart', 'remove', 'leave', 'unknown']);

function isAnswer(value: unknown): value is Answer {
  const { type, letter, value: typed } = (value ?? {}) as Partial<Record<string, unknown>>;
  if (type === 'choose' || type === 'other') return typeof letter === 'string';
  if (type === 'value') return typeof letter === 'string' && typeof typed === 'string';
  return PLAIN.has(type);
}
