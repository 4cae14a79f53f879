/** Finds the decisions that `undo` withdraws, by question, member or answered file. */
import { basename } from 'node:path';
import { filesOf, withoutFile } from '../../decisions/index.js';
import {
  type Decision,
  type Fault,
  fault,
  InputError,
  isCheck,
  type KnownRow,
  type Note,
  rowGroups,
  type WaitingAnswer,
} from '../../model/index.js';
import { compareText, fold, isOneEdit } from '../../text/index.js';

/** A row of the ledger: a decision, an answer that does not count, or a note without a decision. */
export type Withdrawn = Decision | WaitingAnswer | Note;

export interface Withdrawable {
  /** Rows of the result's ledger. */
  decisions: readonly Withdrawn[];
  known: readonly KnownRow[];
  /** Names of the rosters that the result was made of. */
  rosters: readonly string[];
  /** Ids of the questions that are still open. */
  open: ReadonlySet<string>;
  /** Files at hand by the text that names them. */
  answeredBy: ReadonlyMap<string, AnsweredFile>;
}

export interface AnsweredFile {
  questions: ReadonlySet<string>;
  /** Questions that it answers with another word than that of their decision. */
  opposed: ReadonlySet<string>;
}

export interface Withdrawals {
  /** Rows of the ledger in its order, each with what is left of it. */
  found: Map<Withdrawn, Withdrawn | undefined>;
  /** Rows that remain, since they are of other files with the name of a given one. */
  others: Withdrawn[];
}

/** Makes a key for a row of the ledger. */
export function withdrawnKey(row: Withdrawn): string {
  if ('decision' in row) return row.question;
  return [row.question, row.source, 'typed' in row ? 'answer' : 'note'].join('\n');
}

/**
 * Finds the decisions that texts name: each text is the id of a question, the `Mã` of a member (also one
 * that was merged into another since), or the name of an answered file, which names all decisions of that
 * file. Of a decision that several files made, a file names its part. If several files had one name, a file at
 * hand names the questions that it answers. Answers that do not count and notes are withdrawn as decisions are.
 * @throws InputError with every unknown text
 */
export function withdrawals(texts: readonly string[], from: Withdrawable): Withdrawals {
  const found = new Map<Withdrawn, Withdrawn | undefined>();
  const others = new Set<Withdrawn>();
  const faults: Fault[] = [];
  for (const text of new Set(texts.map((each) => each.trim().normalize('NFC')))) {
    const own = ofQuestion(text, from) ?? ofMember(text, from) ?? ofFile(text, from);
    if (own === undefined) faults.push(nothingFound(text, from));
    else if ('code' in own) faults.push(own);
    else {
      for (const row of own.others ?? []) others.add(row);
      for (const row of own.rows) {
        const before = found.has(row) ? found.get(row) : row;
        found.set(row, before === undefined ? undefined : leftWithout(before, own.file));
      }
    }
  }
  if (faults.length > 0) throw new InputError(faults);
  const ordered = from.decisions.filter((row) => found.has(row));
  return {
    found: new Map(ordered.map((row) => [row, found.get(row)])),
    others: [...others].filter((row) => !found.has(row)),
  };
}

/** Rows of the ledger that a text names, or why it names none; undefined for an unknown text. */
type Found =
  | { rows: readonly Withdrawn[]; file?: string; others?: readonly Withdrawn[] }
  | Fault
  | undefined;

/** Leaves the answers of other files in a row of the ledger; undefined without any, or if no file was named. */
function leftWithout(row: Withdrawn, file: string | undefined): Withdrawn | undefined {
  const isOfSeveral = file !== undefined && 'decision' in row && filesOf(row).length > 1;
  return isOfSeveral ? withoutFile(row, file) : undefined;
}

function ofQuestion(text: string, { decisions, open }: Withdrawable): Found {
  const id = text.toUpperCase();
  const own = decisions.filter(({ question }) => question === id);
  if (own.length > 0) return { rows: decidedFirst(own) };
  return open.has(id) ? fault('undo-open', { question: id }) : undefined;
}

function ofMember(text: string, { decisions, known }: Withdrawable): Found {
  const id = text.toUpperCase();
  // Rows that were separated from a member since are of another person.
  const present = known.filter(({ member }) => member === id);
  const own = present.length > 0 ? present : known.filter(({ first }) => first === id);
  const rows = new Set(own.map(({ fingerprint }) => fingerprint));
  const [row] = rows;
  if (row === undefined) return undefined;
  const about = decisions.filter(({ subject }) =>
    rowGroups(subject)
      .flat()
      .some((fingerprint) => rows.has(fingerprint.slice(0, row.length))),
  );
  if (about.length === 0) return fault('undo-member-undecided', { member: id });
  const found = decidedFirst(about);
  const isAlike = known.some((one) => !own.includes(one) && rows.has(one.fingerprint));
  if (!isAlike || found.length === 1) return { rows: found };
  const questions = [...new Set(found.map(({ question }) => question))].join(', ');
  return fault('undo-member-alike', { member: id, questions });
}

/** Leaves out answers that do not count beside a decision: they come back with its question. */
function decidedFirst(rows: readonly Withdrawn[]): readonly Withdrawn[] {
  const decided = new Set(rows.flatMap((row) => ('decision' in row ? [row.question] : [])));
  return rows.filter((row) => !('typed' in row) || !decided.has(row.question));
}

/** Matches the name in the ledger, or a path that ends in it. */
function ofFile(text: string, { decisions, rosters, answeredBy }: Withdrawable): Found {
  const path = text.replaceAll('\\', '/');
  const sources = sourcesOf(decisions);
  const meant = sources.includes(path)
    ? [path]
    : sources.filter((source) => isSameFile(source, path));
  if (meant.length > 1) return fault('undo-several-files', { text, files: meant.join(', ') });
  const [file] = meant;
  if (file !== undefined) {
    const named = decisions.filter((row) => answeredIn(row).includes(file));
    const answered = answeredBy.get(text);
    if (answered === undefined || answered.questions.size === 0) return { file, rows: named };
    const rows = named.filter(({ question }) => answered.questions.has(question));
    const unclear = rows.filter(
      (row) => 'typed' in row && answered.opposed.has(row.question) && isDecidedIn(rows, row),
    );
    if (unclear.length > 0) {
      const questions = unclear.map(({ question }) => question).join(', ');
      return fault('undo-file-alike', { text, questions });
    }
    // All answers are of another file of this name.
    if (rows.length === 0) return undefined;
    return { file, rows, others: named.filter((row) => !rows.includes(row)) };
  }
  const isRoster = rosters.some((roster) => isSameFile(roster, path));
  return isRoster ? fault('undo-roster', { text, files: sources.join(', ') }) : undefined;
}

/** Whether an answer that does not count stands beside a decision about its question. */
function isDecidedIn(rows: readonly Withdrawn[], { question }: Withdrawn): boolean {
  return rows.some((row) => 'decision' in row && row.question === question);
}

function sourcesOf(decisions: readonly Withdrawn[]): string[] {
  return [...new Set(decisions.flatMap(answeredIn))].sort(compareText);
}

/** Lists the files that a row of the ledger came from; one from the register names its sheet and row too. */
function answeredIn(row: Withdrawn): string[] {
  if (isCheck(row)) return [row.source.replace(/:[^:]*:\d+$/, '')];
  return 'decision' in row ? filesOf(row) : [row.source];
}

/** Whether one path is the end of the other, without case, as on Windows. */
function isSameFile(name: string, path: string): boolean {
  const [one, other] = [`/${name}`, `/${path}`].map((each) => each.toLowerCase());
  return one!.endsWith(other!) || other!.endsWith(one!);
}

const NEAR_SHOWN = 3;

function nothingFound(text: string, { decisions, known, open }: Withdrawable): Fault {
  if (decisions.length === 0) return fault('undo-nothing-decided', { text });
  const id = text.toUpperCase();
  const ids = new Set([
    ...decisions.map(({ question }) => question),
    ...open,
    ...known.flatMap(({ member, first }) => [member, first]),
  ]);
  const file = fold(basename(text.replaceAll('\\', '/')));
  const near = [
    ...[...ids].filter((each) => isOneEdit(each, id)),
    ...sourcesOf(decisions).filter((source) => isNearFile(fold(basename(source)), file)),
  ].filter((each) => each !== text);
  if (near.length === 0) return fault('undo-nothing', { text });
  return fault('undo-nothing-near', { text, near: near.slice(0, NEAR_SHOWN).join(', ') });
}

/** Whether two names differ only in marks, case, one slip or the extension. */
function isNearFile(source: string, file: string): boolean {
  const stem = (name: string) => name.replace(/\.[^.]*$/, '');
  return source === file || stem(source) === stem(file) || isOneEdit(stem(source), stem(file));
}
