/** Keeps the notes that people wrote beside their answers. */
import { settles } from '../../decisions/index.js';
import {
  type Decision,
  type Finding,
  finding,
  groupBy,
  type LedgerEntry,
  type Note,
  placeIn,
  type Question,
  type TypedRow,
} from '../../model/index.js';
import { compareText, joinFirst } from '../../text/index.js';
import { bySheet } from './shown/sheetRows.js';

/** Joins the notes of several people about one question. */
const BETWEEN_NOTES = ' | ';
/** Number of rows that a message names. */
const ROWS_SHOWN = 5;

export interface KeptNotes {
  decisions: LedgerEntry[];
  notes: Note[];
  findings: Finding[];
}

/**
 * Adds notes to their decisions; notes without a decision wait with their questions.
 * @param earlier notes of the ledger without a decision
 * @param questions all questions that were asked, by id
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
    return uniteNotes(texts);
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
    findings: [
      ...noteFindings('answer-notes-only', newNotes(rows, before, notes)),
      ...noteFindings(
        'answer-notes-unplaced',
        rows.filter(
          ({ question, note }) => note !== '' && !kept.has(question) && !decided.has(question),
        ),
      ),
    ],
  };
}

/**
 * Moves notes to the questions that replace theirs, after late rows have joined the people asked about.
 * A note whose question is not replaced waits in the ledger.
 */
export function followQuestions(notes: readonly Note[], open: readonly Question[]): Note[] {
  const asked = new Set(open.map(({ id }) => id));
  const followed = notes.map((note) => {
    const next = asked.has(note.question)
      ? undefined
      : open.find((question) => settles(note, question));
    return next === undefined ? note : { ...note, question: next.id, subject: next.about };
  });
  return [...groupBy(followed, ({ question }) => question).values()]
    .map((own) => ({ ...own[0]!, note: uniteNotes(own.map(({ note }) => note)) }))
    .sort((a, b) => compareText(a.question, b.question));
}

/** Joins different texts; leaves out a text that is part of another one, or is one with masked numbers. */
function uniteNotes(texts: readonly string[]): string {
  const parts = [...new Set(texts.flatMap((text) => text.split(BETWEEN_NOTES)))];
  const kept = parts.filter(
    (part) =>
      !parts.some((other) => other !== part && (other.includes(part) || isMasked(part, other))),
  );
  return kept.sort(compareText).join(BETWEEN_NOTES);
}

/** Whether a text is another one with digits masked by `*`. */
function isMasked(text: string, unmasked: string): boolean {
  return (
    text.length === unmasked.length &&
    [...text].every((letter, at) => letter === unmasked[at] || letter === '*')
  );
}

/** Finds rows with a new note but without a decision. */
function newNotes(
  rows: readonly TypedRow[],
  before: ReadonlyMap<string, readonly Note[]>,
  notes: readonly Note[],
): TypedRow[] {
  const open = new Map(notes.map(({ question, note }) => [question, note]));
  return rows.filter(({ question, texts, note }) => {
    const now = open.get(question);
    if (texts.length > 0 || note === '' || now === undefined) return false;
    return now !== uniteNotes((before.get(question) ?? []).map((earlier) => earlier.note));
  });
}

/** Makes one warning for each sheet. */
function noteFindings(
  code: 'answer-notes-only' | 'answer-notes-unplaced',
  rows: readonly TypedRow[],
): Finding[] {
  return bySheet(rows).map((own) => {
    const [{ file, sheet, row }] = own as [TypedRow];
    const rows = own.map((noted) => noted.row);
    const count = new Set(own.map(({ question }) => question)).size;
    const args = { count, rows: joinFirst(rows, ROWS_SHOWN) };
    return finding('warning', code, args, placeIn({ file, sheet }, row));
  });
}

/** Takes the notes of decisions, which remain with their questions if new answers withdraw the decisions. */
export function notesOf(withdrawn: readonly Decision[]): Note[] {
  return withdrawn.flatMap(({ question, kind, field, subject, source, note }) =>
    note === undefined ? [] : [{ question, kind, field, subject, source, note }],
  );
}
