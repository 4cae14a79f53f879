import {
  BETWEEN_TEXTS,
  LEDGER_COLUMNS,
  type LedgerEntry,
  NOTE_WORD,
  type Note,
  SEALED_COLUMN,
  type UnusedAnswer,
  WAITING_WORD,
  type WaitingAnswer,
} from '../model/index.js';
import { maskWhere } from '../text/mask.js';
import { compareText } from '../text/unicode.js';
import type { Say } from './options.js';
import { type RowSource, rowsOf } from './textTable.js';

/**
 * The ledger of decisions: no personal data but the corrected values and the notes; a masked one has a
 * further column with what it hides, sealed. Notes about open questions, and answers that do not count, stand below the decisions. The
 * last columns tell what a decision is about: an old branch, what a sheet calls its commune, or rows by
 * their fingerprints (`/` between the sides or candidates, in the order of their letters).
 */
export function decisionsTable(
  decisions: readonly LedgerEntry[],
  notes: readonly Note[] = [],
  isMasked = false,
  waiting: readonly WaitingAnswer[] = [],
  say: Say = ({ code }) => code,
): RowSource {
  const hides = decisions.some(({ sealed }) => sealed !== undefined);
  const { text } = maskWhere(isMasked);
  const open = notes.map(
    (note): LedgerRow => ({
      ...note,
      decision: NOTE_WORD,
      letter: '',
      value: '',
      commune: '',
      status: 'open',
    }),
  );
  const unused = waiting.map(
    (answer): LedgerRow => ({
      ...answer,
      decision: WAITING_WORD,
      letter: '',
      value: text(answer.typed.join(BETWEEN_TEXTS)),
      commune: '',
      status: 'open',
      note: saidReasons(answer, say).join(BETWEEN_TEXTS),
    }),
  );
  return {
    headings: [...LEDGER_COLUMNS, ...(hides ? [SEALED_COLUMN] : [])],
    rows: rowsOf([...decisions, ...open, ...unused], (entry: LedgerRow) => [
      entry.question,
      entry.kind,
      entry.field,
      entry.decision,
      entry.letter,
      entry.value,
      entry.commune,
      text(entry.source),
      entry.status,
      ...subjectCells(entry),
      text(entry.note ?? ''),
      ...(hides ? [entry.sealed?.join(' ') ?? ''] : []),
    ]),
  };
}

/** Why an answer does not count, each reason once, in an order that no run decides. */
export function saidReasons({ why }: UnusedAnswer, say: Say): string[] {
  return [...new Set(why.map(say))].sort(compareText);
}

type LedgerRow = Omit<LedgerEntry, 'decision' | 'status'> & { decision: string; status: string };

function subjectCells({ subject }: Pick<LedgerEntry, 'subject'>): string[] {
  switch (subject.type) {
    case 'branch': {
      const { oldCommune, branch, rows } = subject;
      // Without a name it would be taken for a decision about these rows.
      const known = oldCommune === '' && branch === '' ? [] : rows;
      return [oldCommune, branch, '', '', known.join(' ')];
    }
    case 'commune':
      return [subject.text, '', subject.file, subject.sheet, subject.rows.join(' ')];
    case 'rows':
      return ['', '', '', '', subject.groups.map((group) => group.join(' ')).join(' / ')];
  }
}
