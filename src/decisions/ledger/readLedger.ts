import {
  BETWEEN_TEXTS,
  type Decision,
  type Finding,
  finding,
  LEDGER_COLUMNS,
  type LedgerColumn,
  message,
  NOTE_WORD,
  type Note,
  QUESTION_KINDS,
  type QuestionKind,
  SEALED_COLUMN,
  type Subject,
  type Table,
  WAITING_WORD,
  type WaitingAnswer,
} from '../../model/index.js';

const KINDS: readonly string[] = QUESTION_KINDS;
const WORDS: readonly string[] = [
  'GOP',
  'RIENG',
  'CHON',
  'BO_QUA',
  'GIA_TRI',
  'TRANG_THAI',
] satisfies Decision['decision'][];

/** Recognises a ledger by its headings, which no other file has. */
export function isLedger({ rows }: Table): boolean {
  const headings = (rows[0] ?? []).map((cell) => cell.trim());
  return ['question', 'kind', 'decision', 'status', 'fingerprints'].every((heading) =>
    headings.includes(heading),
  );
}

/** Recognises a damaged ledger, which has most of the headings. */
export function looksLikeLedger({ rows }: Table): boolean {
  const headings = (rows[0] ?? []).map((cell) => cell.trim());
  const found = LEDGER_COLUMNS.filter((id) => headings.includes(id));
  return found.length > LEDGER_COLUMNS.length / 2;
}

/**
 * Reads ledgers of earlier results. Reports rows that cannot be parsed.
 * @param tables of ledgers, with cells as they were before they were guarded against formulas
 */
export function readLedger(tables: readonly Table[]): {
  decisions: Decision[];
  notes: Note[];
  waiting: WaitingAnswer[];
  findings: Finding[];
} {
  const decisions: Decision[] = [];
  const waiting: WaitingAnswer[] = [];
  const notes: Note[] = [];
  const findings: Finding[] = [];
  for (const { file, rows } of tables) {
    const headings = (rows[0] ?? []).map((cell) => cell.trim());
    const column = new Map(LEDGER_COLUMNS.map((id) => [id, headings.indexOf(id)]));
    const sealedAt = headings.indexOf(SEALED_COLUMN);
    rows.slice(1).forEach((cells, i) => {
      if (cells.every((cell) => cell.trim() === '')) return;
      const cell = (id: LedgerColumn) => (cells[column.get(id) ?? -1] ?? '').trim();
      const sealed = (cells[sealedAt] ?? '').trim();
      const note = readNote(cell);
      const decision = readRow(cell);
      const unused = readWaiting(cell);
      if (note !== undefined) notes.push(note);
      else if (unused !== undefined) waiting.push(unused);
      else if (decision !== undefined) decisions.push(withSeals(decision, sealed));
      else findings.push(finding('warning', 'ledger-bad-row', {}, { file, row: i + 2 }));
    });
  }
  return { decisions, notes, waiting, findings };
}

function readNote(cell: (id: LedgerColumn) => string): Note | undefined {
  const [kind, question, note] = [cell('kind'), cell('question'), cell('note')];
  if (cell('decision') !== NOTE_WORD || question === '' || note === '') return undefined;
  if (!KINDS.includes(kind)) return undefined;
  const [field, source] = [cell('field'), cell('source')];
  return { question, kind: kind as QuestionKind, field, subject: readSubject(cell), source, note };
}

function readWaiting(cell: (id: LedgerColumn) => string): WaitingAnswer | undefined {
  const [kind, question] = [cell('kind'), cell('question')];
  if (cell('decision') !== WAITING_WORD || question === '' || !KINDS.includes(kind)) {
    return undefined;
  }
  const partsOf = (id: LedgerColumn) =>
    cell(id)
      .split(BETWEEN_TEXTS)
      .filter((part) => part !== '');
  return {
    question,
    kind: kind as QuestionKind,
    field: cell('field'),
    subject: readSubject(cell),
    source: cell('source'),
    typed: partsOf('value'),
    why: partsOf('note').map((text) => message('answer-unused-before', { text })),
  };
}

function readRow(cell: (id: LedgerColumn) => string): Decision | undefined {
  const kind = cell('kind');
  const decision = cell('decision');
  const question = cell('question');
  if (question === '' || !KINDS.includes(kind) || !WORDS.includes(decision)) return undefined;
  return {
    question,
    kind: kind as QuestionKind,
    field: cell('field'),
    decision: decision as Decision['decision'],
    letter: cell('record'),
    value: cell('value'),
    commune: cell('commune'),
    subject: readSubject(cell),
    source: cell('source'),
    ...suspensionBy(cell('status')),
    ...(cell('note') === '' ? {} : { note: cell('note') }),
  };
}

function suspensionBy(status: string): Pick<Decision, 'suspension'> {
  if (status === 'contradicting') return { suspension: 'lasting' };
  return status === 'replaced' ? { suspension: 'replaced' } : {};
}

function withSeals(decision: Decision, sealed: string): Decision {
  return sealed === '' ? decision : { ...decision, sealed: sealed.split(' ') };
}

function readSubject(cell: (id: LedgerColumn) => string): Subject {
  const cellText = cell('fingerprints');
  const rows = cellText.split(' ').filter((fingerprint) => fingerprint !== '');
  const [file, sheet] = [cell('file'), cell('sheet')];
  const [oldCommune, branch] = [cell('old_commune'), cell('old_branch')];
  if (file !== '') return { type: 'commune', file, sheet, text: oldCommune, rows };
  if (oldCommune !== '' || branch !== '' || rows.length === 0) {
    return { type: 'branch', oldCommune, branch, rows };
  }
  return { type: 'rows', groups: cellText.split(' / ').map((group) => group.split(' ')) };
}
