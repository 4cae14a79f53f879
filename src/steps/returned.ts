/** Keeps what people wrote into returned files beside their answers, and what could not be used. */
import {
  type Decision,
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  type LedgerEntry,
  type MergeResult,
  type Message,
  message,
  type Note,
  type Question,
  type ReturnedFiles,
  type TypedRow,
  type UnusedAnswer,
} from '../model/index.js';
import { compareText } from '../text/unicode.js';

/** Parts the notes of several people about one question. */
const BETWEEN_NOTES = ' | ';
/** Rows that a message names. */
const ROWS_SHOWN = 5;

/**
 * Finds files that answer another result: none of their questions is known.
 * @param known ids of all questions of this result
 * @param resultWith looks for the result that asked some questions
 */
export function filesOfOthers(
  { rows, questions }: ReturnedFiles,
  known: ReadonlySet<string>,
  resultWith: ((questions: readonly string[]) => string | undefined) | undefined,
): Fault[] {
  const filled = new Set(rows.map(({ file }) => file));
  return [...questions].flatMap(([file, ids]) => {
    if (ids.length === 0 || !filled.has(file) || ids.some((id) => known.has(id))) return [];
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

export interface KeptNotes {
  decisions: LedgerEntry[];
  notes: Note[];
  findings: Finding[];
}

/**
 * Puts notes beside their decisions; the others wait with their questions.
 * @param earlier notes of the ledger without a decision
 * @param questions all that were asked, by id
 */
export function keepNotes(
  rows: readonly TypedRow[],
  earlier: readonly Note[],
  decisions: readonly LedgerEntry[],
  questions: ReadonlyMap<string, Question>,
): KeptNotes {
  const fresh = groupBy(
    rows.filter(({ note }) => note !== ''),
    ({ question }) => question,
  );
  const before = groupBy(earlier, ({ question }) => question);
  const noteOf = (question: string, own?: string) => {
    const texts = [
      ...(own === undefined ? [] : [own]),
      ...(before.get(question) ?? []).map(({ note }) => note),
      ...(fresh.get(question) ?? []).map(({ note }) => note),
    ];
    return unitedNotes(texts);
  };
  const decided = new Set(decisions.map(({ question }) => question));
  const kept = new Map<string, Note>();
  for (const note of earlier) kept.set(note.question, note);
  for (const [id, own] of fresh) {
    const question = questions.get(id);
    if (question === undefined || kept.has(id)) continue;
    const { kind, field = '', about } = question;
    const sources = own.map(({ file }) => file).sort(compareText);
    kept.set(id, { question: id, kind, field, subject: about, source: sources[0]!, note: '' });
  }
  const notes = [...kept.values()]
    .filter(({ question }) => !decided.has(question))
    .map((note) => ({ ...note, note: noteOf(note.question) }))
    .sort((a, b) => compareText(a.question, b.question));
  return {
    decisions: decisions.map((entry) => {
      const note = noteOf(entry.question, entry.note);
      return note === '' ? entry : { ...entry, note };
    }),
    notes,
    findings: toldNotes(rows, before, notes),
  };
}

/** Each text once; one that is part of another, or hides its numbers, adds nothing. */
function unitedNotes(texts: readonly string[]): string {
  const parts = [...new Set(texts.flatMap((text) => text.split(BETWEEN_NOTES)))];
  const own = parts.filter(
    (part) =>
      !parts.some((other) => other !== part && (other.includes(part) || isMasked(part, other))),
  );
  return own.sort(compareText).join(BETWEEN_NOTES);
}

/** Whether a text is another one with digits hidden by `*`. */
function isMasked(text: string, whole: string): boolean {
  return (
    text.length === whole.length &&
    [...text].every((letter, at) => letter === whole[at] || letter === '*')
  );
}

/** One warning for each file with notes that came without a decision and were not there before. */
function toldNotes(
  rows: readonly TypedRow[],
  before: ReadonlyMap<string, readonly Note[]>,
  notes: readonly Note[],
): Finding[] {
  const open = new Map(notes.map(({ question, note }) => [question, note]));
  const fresh = rows.filter(({ question, texts, note }) => {
    const now = open.get(question);
    if (texts.length > 0 || note === '' || now === undefined) return false;
    return now !== unitedNotes((before.get(question) ?? []).map((each) => each.note));
  });
  return [...groupBy(fresh, ({ file, sheet }) => `${file}\n${sheet}`).values()].map((own) => {
    const [{ file, sheet, row }] = own as [TypedRow];
    const shown = own.slice(0, ROWS_SHOWN).map((each) => each.row);
    const args = {
      count: new Set(own.map(({ question }) => question)).size,
      rows: [...shown, ...(own.length > ROWS_SHOWN ? ['…'] : [])].join(', '),
    };
    return finding('warning', 'answer-notes-only', args, {
      file,
      ...(sheet === '' ? {} : { sheet }),
      row,
    });
  });
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

/** The notes of decisions that were withdrawn; they stay with their questions. */
export function notesOf(withdrawn: readonly Decision[]): Note[] {
  return withdrawn.flatMap(({ question, kind, field, subject, source, note }) =>
    note === undefined ? [] : [{ question, kind, field, subject, source, note }],
  );
}
