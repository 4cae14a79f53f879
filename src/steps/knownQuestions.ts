/** Questions of an earlier result: their rows known again after a correction, and what later runs need. */
import { isWeakKey, rowKey } from '../consolidate/index.js';
import {
  addTo,
  type Decision,
  type Finding,
  finding,
  type KnownQuestion,
  type KnownRow,
  type LedgerEntry,
  markOfRun,
  type Place,
  type Question,
  type QuestionDraft,
  type QuestionRowKey,
  type QuestionState,
  type Subject,
} from '../model/index.js';
import { columnsOf, type Prints, printsOf } from './correcting.js';
import { originOf, type Understood } from './understood.js';

/** A row of this run that is a person, or should be. */
interface Row {
  print: string;
  table: number;
  row: number;
}

export interface Followed {
  decisions: Decision[];
  /** Questions whose ids hold on in this run, by their rows of now. */
  kept: KnownQuestion[];
  findings: Finding[];
}

/**
 * Lets decisions and ids of questions follow rows that were corrected in a cell that the question is not
 * about. A row follows where exactly one row that is new has its key, and no row of the earlier result
 * that is still there, nor another that is gone; of several new ones the one at the same place in its
 * file, which is the only one that counts for a row with a weak key. So no decision ever comes to
 * another person.
 * @param isLate lists were added: open questions of the earlier result keep their ids and places
 */
export function followRows(
  understood: Understood,
  decisions: readonly Decision[],
  questions: readonly KnownQuestion[],
  known: readonly KnownRow[],
  isLate: boolean,
): Followed {
  if (questions.length === 0) return { decisions: [...decisions], kept: [], findings: [] };
  const rows = rowsOf(understood, printsOf(understood, understood.tables));
  const moves = new Moves(understood, rows, questions, known);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const findings = new Map<string, Finding>();
  const follow = (print: string, question: KnownQuestion): string => {
    const row = moves.of(print, question);
    if (row === undefined) return print;
    findings.set(
      `${question.id}\n${row.print}`,
      finding('warning', 'decision-followed', { question: question.id }, placeOf(understood, row)),
    );
    return row.print;
  };
  const followed = decisions.map((decision) => {
    const question = byId.get(decision.question);
    if (question === undefined || decision.subject.type !== 'rows') return decision;
    return { ...decision, subject: mapped(decision.subject, (print) => follow(print, question)) };
  });
  const kept = questions.flatMap((question): KnownQuestion[] => {
    const groups = question.groups.map((group) =>
      group.map((row) => ({
        ...row,
        fingerprint: moves.of(row.fingerprint, question)?.print ?? row.fingerprint,
      })),
    );
    const isMoved = groups.some((group, g) =>
      group.some(({ fingerprint }, i) => fingerprint !== question.groups[g]![i]!.fingerprint),
    );
    const isEarlier = question.state === 'earlier-asked' || question.state === 'earlier';
    if (!isLate && !isEarlier && !isMoved) return [];
    const state = /asked$/.test(question.state) ? 'earlier-asked' : 'earlier';
    return [{ ...question, groups, state }];
  });
  return { decisions: followed, kept: onceEach(kept), findings: markOfRun([...findings.values()]) };
}

/** A question that was kept before and is open is named twice; the open one tells its place. */
function onceEach(questions: readonly KnownQuestion[]): KnownQuestion[] {
  const byId = new Map<string, KnownQuestion>();
  for (const question of questions) {
    if (!byId.has(question.id)) byId.set(question.id, question);
  }
  return [...byId.values()];
}

function mapped(
  subject: Extract<Subject, { type: 'rows' }>,
  follow: (print: string) => string,
): Subject {
  return { ...subject, groups: subject.groups.map((group) => group.map(follow).sort()) };
}

/** Finds rows of earlier questions that were corrected since. */
class Moves {
  private readonly now: ReadonlySet<string>;
  private readonly fresh: readonly Row[];
  private readonly old: readonly Row[];
  private readonly found = new Map<string, ReadonlyMap<string, Row>>();

  constructor(
    private readonly understood: Understood,
    rows: readonly Row[],
    private readonly questions: readonly KnownQuestion[],
    known: readonly KnownRow[],
  ) {
    this.now = new Set(rows.map(({ print }) => print));
    const length = known[0]?.fingerprint.length ?? 0;
    const before = new Set(known.map(({ fingerprint }) => fingerprint));
    const isOld = ({ print }: Row) => length === 0 || before.has(print.slice(0, length));
    this.fresh = rows.filter((row) => !isOld(row));
    this.old = rows.filter(isOld);
  }

  of(print: string, question: KnownQuestion): Row | undefined {
    if (this.now.has(print) || this.fresh.length === 0) return undefined;
    const variant = variantOf(question);
    const found = this.found.get(variant) ?? this.search(question);
    this.found.set(variant, found);
    return found.get(print);
  }

  private search(like: KnownQuestion): Map<string, Row> {
    const gone = new Map<string, Map<string, QuestionRowKey>>();
    for (const question of this.questions) {
      if (variantOf(question) !== variantOf(like)) continue;
      for (const row of question.groups.flat()) {
        if (row.key === '' || this.now.has(row.fingerprint)) continue;
        const own = gone.get(row.key) ?? new Map<string, QuestionRowKey>();
        gone.set(row.key, own.set(row.fingerprint, row));
      }
    }
    const keyOf = keysFor(this.understood, like);
    const fresh = this.byKey(this.fresh, gone, keyOf);
    const old = this.byKey(this.old, gone, keyOf);
    const found = new Map<string, Row>();
    for (const [key, rows] of gone) {
      for (const row of rows.values()) {
        const next = this.next(row, rows.size, fresh.get(key) ?? [], old.has(key));
        if (next !== undefined) found.set(row.fingerprint, next);
      }
    }
    return found;
  }

  private byKey(
    rows: readonly Row[],
    wanted: ReadonlyMap<string, unknown>,
    keyOf: (row: Row) => string,
  ): Map<string, Row[]> {
    const found = new Map<string, Row[]>();
    for (const row of wanted.size === 0 ? [] : rows) {
      const key = keyOf(row);
      if (wanted.has(key)) addTo(found, key, row);
    }
    return found;
  }

  private next(
    { key, file, sheet, row }: QuestionRowKey,
    gone: number,
    fresh: readonly Row[],
    isStillThere: boolean,
  ): Row | undefined {
    const here = fresh.filter((each) => {
      const place = placeOf(this.understood, each);
      return place.file === file && (place.sheet ?? '') === sheet && place.row === row;
    });
    if (here.length === 1) return here[0];
    if (isWeakKey(key)) return undefined;
    return gone === 1 && fresh.length === 1 && !isStillThere ? fresh[0] : undefined;
  }
}

/** Questions of one variant have keys of the same cells. */
function variantOf({ kind, field }: Pick<KnownQuestion, 'kind' | 'field'>): string {
  return `${kind === 'CHI_DOAN'}\n${field}`;
}

function keysFor(
  understood: Understood,
  { kind, field }: Pick<KnownQuestion, 'kind' | 'field'>,
): (row: { table: number; row: number }) => string {
  const { tables, layouts, profile } = understood;
  const origin = originOf(understood);
  return ({ table, row }) =>
    rowKey(
      { table, row, ...origin(table, row) },
      tables,
      layouts,
      profile,
      field,
      kind === 'CHI_DOAN',
    );
}

/** Keys of rows that stand in many questions, each made once. */
function rememberedKeys(keyOf: (row: Row) => string): (row: Row) => string {
  const known = new Map<Row, string>();
  return (row) => {
    const key = known.get(row) ?? keyOf(row);
    known.set(row, key);
    return key;
  };
}

function rowsOf({ records, rejected }: Understood, prints: Prints): Row[] {
  return [
    { rows: records, own: prints.records },
    { rows: columnsOf(rejected), own: prints.rejected },
  ].flatMap(({ rows: { table, row }, own }) =>
    own.map((print, i) => ({ print, table: table[i]!, row: row[i]! })),
  );
}

function placeOf({ tables }: Understood, { table, row }: Row): Place & { row: number } {
  const { file, sheet } = tables[table]!;
  return { file, ...(sheet === '' ? {} : { sheet }), row: row + 1 };
}

interface Reviewed {
  asked: readonly Question[];
  leftOut: readonly QuestionDraft[];
  ledger: readonly LedgerEntry[];
}

/**
 * Lists what later runs need to know of the questions of this one: all that are open or decided, and those
 * that were kept. The key of a row that is gone stays as it was. Made each time that it is walked over,
 * as only the last round of a run is written.
 * @param asRead with cells as they are in the files
 * @param corrected whose records and rejected rows the fingerprints belong to
 */
export function knownQuestions(
  asRead: Understood,
  corrected: Understood,
  prints: Prints,
  reviewed: Reviewed,
  kept: readonly KnownQuestion[],
  before: readonly KnownQuestion[],
): Iterable<KnownQuestion> {
  return {
    *[Symbol.iterator]() {
      yield* listed(asRead, corrected, prints, reviewed, kept, before);
    },
  };
}

function listed(
  asRead: Understood,
  corrected: Understood,
  prints: Prints,
  { asked, leftOut, ledger }: Reviewed,
  kept: readonly KnownQuestion[],
  before: readonly KnownQuestion[],
): KnownQuestion[] {
  const rows = new Map(rowsOf(corrected, prints).map((row) => [row.print, row]));
  const gone = new Map(
    [...kept, ...before].flatMap(({ id, groups }) =>
      groups.flat().map((row) => [`${id}\n${row.fingerprint}`, row] as const),
    ),
  );
  const keysOf = new Map<string, (row: Row) => string>();
  const make = (
    { id, kind, field }: Pick<KnownQuestion, 'id' | 'kind' | 'field'>,
    state: QuestionState,
    groups: readonly (readonly string[])[],
  ): KnownQuestion => {
    const variant = variantOf({ kind, field });
    const keyOf = keysOf.get(variant) ?? rememberedKeys(keysFor(asRead, { kind, field }));
    keysOf.set(variant, keyOf);
    const rowOf = (fingerprint: string): QuestionRowKey => {
      const row = rows.get(fingerprint);
      if (row === undefined) {
        return (
          gone.get(`${id}\n${fingerprint}`) ?? { fingerprint, key: '', file: '', sheet: '', row: 0 }
        );
      }
      const { file, sheet = '', row: number } = placeOf(asRead, row);
      return { fingerprint, key: keyOf(row), file, sheet, row: number };
    };
    return { id, kind, field, state, groups: groups.map((group) => group.map(rowOf)) };
  };
  const open =
    (state: QuestionState) => (question: Pick<Question, 'id' | 'kind' | 'field' | 'about'>) =>
      make({ ...question, field: question.field ?? '' }, state, groupsOf(question.about));
  return [
    ...asked.map(open('asked')),
    ...leftOut.map(open('left-out')),
    ...ledger.map(({ question, kind, field, subject }) =>
      make({ id: question, kind, field }, 'decided', groupsOf(subject)),
    ),
    ...kept.map((question) =>
      make(
        question,
        question.state,
        question.groups.map((group) => group.map(({ fingerprint }) => fingerprint)),
      ),
    ),
  ];
}

function groupsOf(subject: Subject): string[][] {
  return subject.type === 'rows' ? subject.groups : [];
}
