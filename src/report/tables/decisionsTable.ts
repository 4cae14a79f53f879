import {
  BETWEEN_TEXTS,
  HASH_PREFIX,
  HASHED_LEDGER_COLUMNS,
  LEDGER_COLUMNS,
  type LedgerEntry,
  NOTE_WORD,
  type Note,
  type Say,
  SEALED_COLUMN,
  type UnusedAnswer,
  WAITING_WORD,
  type WaitingAnswer,
} from '../../model/index.js';
import { compareText, maskWhere, rowHash } from '../../text/index.js';
import { type RowSource, rowsOf } from './textTable.js';

/**
 * Makes the ledger of decisions. Personal data occurs only in corrected values and notes; a masked ledger has
 * one more column with the hidden values, sealed. Notes about open questions and answers that do not count
 * follow the decisions. The last columns give the subject: an old branch, a commune as a sheet names it, or
 * fingerprints of rows (`/` between sides or candidates, in the order of their letters). A hash shows whether
 * somebody edited the row.
 */
export function decisionsTable(
  decisions: readonly LedgerEntry[],
  notes: readonly Note[] = [],
  isMasked = false,
  waiting: readonly WaitingAnswer[] = [],
  say: Say = ({ code }) => code,
): RowSource {
  const hasSealed = decisions.some(({ sealed }) => sealed !== undefined);
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
      note: reasonTexts(answer, say).join(BETWEEN_TEXTS),
    }),
  );
  return {
    headings: [...LEDGER_COLUMNS, ...(hasSealed ? [SEALED_COLUMN] : [])],
    rows: rowsOf([...decisions, ...open, ...unused], (entry: LedgerRow) => [
      ...withHash([
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
      ]),
      ...(hasSealed ? [entry.sealed?.join(' ') ?? ''] : []),
    ]),
  };
}

const HASHED = HASHED_LEDGER_COLUMNS.map((id) => LEDGER_COLUMNS.indexOf(id));

function withHash(cells: readonly string[]): string[] {
  return [...cells, HASH_PREFIX + rowHash(HASHED.map((at) => cells[at]))];
}

/** Lists the distinct reasons why an answer does not count, in text order. */
export function reasonTexts({ why }: UnusedAnswer, say: Say): string[] {
  return [...new Set(why.map(say))].sort(compareText);
}

type LedgerRow = Omit<LedgerEntry, 'decision' | 'status'> & { decision: string; status: string };

function subjectCells({ subject }: Pick<LedgerEntry, 'subject'>): string[] {
  switch (subject.type) {
    case 'branch': {
      const { oldCommune, branch, rows } = subject;
      // With rows but without a name it would read as a decision about these rows.
      const known = oldCommune === '' && branch === '' ? [] : rows;
      return [oldCommune, branch, '', '', known.join(' ')];
    }
    case 'commune':
      return [subject.text, '', subject.file, subject.sheet, subject.rows.join(' ')];
    case 'rows':
      return ['', '', '', '', subject.groups.map((group) => group.join(' ')).join(' / ')];
  }
}
