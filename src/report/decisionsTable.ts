import {
  LEDGER_COLUMNS,
  type LedgerEntry,
  NOTE_WORD,
  type Note,
  SEALED_COLUMN,
} from '../model/index.js';
import { maskWhere } from '../text/mask.js';
import { type RowSource, rowsOf } from './textTable.js';

/**
 * The ledger of decisions: no personal data but the corrected values and the notes; a masked one has a
 * further column with what it hides, sealed. Notes about open questions stand below the decisions. The
 * last columns tell what a decision is about: an old branch, what a sheet calls its commune, or rows by
 * their fingerprints (`/` between the sides or candidates, in the order of their letters).
 */
export function decisionsTable(
  decisions: readonly LedgerEntry[],
  notes: readonly Note[] = [],
  isMasked = false,
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
  return {
    headings: [...LEDGER_COLUMNS, ...(hides ? [SEALED_COLUMN] : [])],
    rows: rowsOf([...decisions, ...open], (entry: LedgerRow) => [
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
