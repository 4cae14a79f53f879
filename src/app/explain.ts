import { explainPair, type MemberLink, makeExplainer, memberLinks } from '../match/index.js';
import {
  type DecisionWord,
  InputError,
  inputError,
  type LedgerEntry,
  type Member,
  type MergeResult,
  type Message,
  message,
  type NoRoster,
  type PairExplanation,
  type Question,
  type RejectedRow,
  type RowKind,
} from '../model/index.js';
import { maskedText } from '../text/index.js';
import type { Listener } from './listener.js';
import { namedFile, runAgain } from './run/index.js';

export type { MemberLink } from '../match/index.js';

export interface ExplainRequest {
  /** Folder of the result. */
  from: string;
  /** A row `file:sheet:row`, the `Mã` of a member, or the code of an open question. Folders may be left out. */
  first: string;
  /** Another row; without it members are explained. */
  second?: string;
}

interface ExplainedMember {
  member: Member;
  links: MemberLink[];
}

interface ExplainedPair {
  /** The rows as they were asked for. */
  names: readonly [string, string];
  explanation: PairExplanation;
  outcome: Outcome;
}

/** Names the members that a pair of rows became, and the decisions about it. */
export interface Outcome {
  /** One member, or two. */
  members: readonly Member[];
  /** Decisions of people about both rows, applied or not. */
  decisions: readonly LedgerEntry[];
}

/** Members with the links between their rows, or pairs of rows. */
export type Explained = {
  result: MergeResult;
  /** Set for the code of a question; its rows are explained. */
  question?: Question;
} & (
  | {
      members: ExplainedMember[];
      /** Reasons why other people on the row could not be read. */
      rejected: Message[];
    }
  | { pairs: ExplainedPair[] }
);

/**
 * Explains why two rows are one person or not, or how a member was put together.
 * @param request rows are written `file:sheet:row` (`file::row` for text files), numbered as Excel
 *   shows them
 * @returns pairs with the weight of each field in bits (log2 of a likelihood ratio) and a probability
 *   from 0 to 1; or members with the links between their rows. Values of people are in it
 * @throws InputError for a text that is neither a row of the result nor a member
 * @example
 * const explained = await explain({ from: 'ket-qua', first: 'a.csv::2', second: 'b.csv::7' });
 * if ('pairs' in explained) console.log(explained.pairs[0].explanation.total);
 */
export async function explain(
  { from, first, second }: ExplainRequest,
  listener: Listener = {},
): Promise<Explained> {
  const { result, changed } = await runAgain(from, listener);
  if (changed.length > 0) {
    listener.notice?.(message('explain-inputs-changed', { files: changed.join(', ') }));
  }
  listener.showing?.({ profile: result.profile });
  const question = second === undefined ? questionOf(first, result) : undefined;
  if (question !== undefined) return { result, question, ...explainedRows(question, result) };
  if (second === undefined) return { result, ...explainedMembers(first, result) };
  return { result, pairs: explainedPairs(first, second, result) };
}

function explainedMembers(
  text: string,
  result: MergeResult,
): { members: ExplainedMember[]; rejected: Message[] } {
  const { records, profile, clustering } = result;
  const { members, rejected } = membersOf(text, result);
  const explainer = makeExplainer(records, profile, clustering.model);
  const links = members.map((member) => memberLinks(member.records, explainer));
  return { members: members.map((member, i) => ({ member, links: links[i]! })), rejected };
}

function explainedPairs(first: string, second: string, result: MergeResult): ExplainedPair[] {
  const { records, profile, clustering } = result;
  const pairs = pairsOf(peopleOf(first, result).records, peopleOf(second, result).records);
  return pairs.map(({ a, b, places }) => ({
    names: [`${first}${places[0]}`, `${second}${places[1]}`],
    explanation: explainPair(records, profile, clustering.model, a, b),
    outcome: outcomeOf([a, b], result),
  }));
}

function outcomeOf(
  pair: readonly number[],
  { members, decisions, fingerprints }: MergeResult,
): Outcome {
  const own = pair.map((record) => fingerprints.at(record));
  return {
    members: members.filter(({ records }) => pair.some((record) => records.includes(record))),
    decisions: decisions.filter(({ decision, subject }) => {
      if (!ABOUT_PEOPLE.has(decision) || subject.type !== 'rows') return false;
      const rows = subject.groups.flat();
      return own.every((fingerprint) => rows.includes(fingerprint!));
    }),
  };
}

/** Decisions whether rows are one person. */
const ABOUT_PEOPLE: ReadonlySet<string> = new Set<DecisionWord>(['GOP', 'RIENG']);

/** Matches the code of a question. */
const QUESTION_CODE = /^X[0-9A-Z]{9}$/;

/**
 * Finds the open question of a code.
 * @returns undefined for any other text
 * @throws InputError for a code that no open question has
 */
function questionOf(text: string, { questions }: MergeResult): Question | undefined {
  const code = text.trim().toUpperCase();
  const question = questions.find(({ id }) => id === code);
  if (question === undefined && QUESTION_CODE.test(code)) {
    throw inputError('explain-no-question', { question: code });
  }
  return question;
}

/** Explains the first row of a question with each other one, or the member of its only row. */
function explainedRows(
  { rows }: Question,
  result: MergeResult,
): { members: ExplainedMember[]; rejected: Message[] } | { pairs: ExplainedPair[] } {
  const texts = rows.flatMap(({ file, sheet, row }) =>
    row > 0 ? [`${file}:${sheet}:${row}`] : [],
  );
  const [first, ...others] = [...new Set(texts)].filter((text) => isPerson(text, result));
  if (first === undefined) return { pairs: [] };
  if (others.length === 0) return explainedMembers(first, result);
  return { pairs: others.flatMap((other) => explainedPairs(first, other, result)) };
}

/** Whether the row of a question is a person that was read; a rejected row is not. */
function isPerson(text: string, result: MergeResult): boolean {
  try {
    return peopleOf(text, result).records.length > 0;
  } catch (error) {
    if (error instanceof InputError) return false;
    throw error;
  }
}

/** Pairs every person of one row with every one of the other; people on a row are numbered from the left. */
function pairsOf(first: readonly number[], second: readonly number[]) {
  const place = (records: readonly number[], at: number) =>
    records.length > 1 ? ` (${at + 1})` : '';
  const pairs = first.flatMap((a, i) =>
    second.map((b, j) => ({ a, b, places: [place(first, i), place(second, j)] as const })),
  );
  const different = pairs.filter(({ a, b }, at) => {
    const turned = pairs.findIndex((other) => other.a === b && other.b === a);
    return a !== b && (turned < 0 || turned > at);
  });
  return different.length > 0 ? different : pairs.slice(0, 1);
}

/**
 * Finds the people of a row `file:sheet:row` (`file::row` for text files), from left to right, and the
 * reasons why others on it could not be read.
 * @throws InputError for a row without a person
 */
function peopleOf(text: string, result: MergeResult): { records: number[]; rejected: Message[] } {
  const { tables } = result;
  const { file, sheet, row } = parseRow(text, new Set(tables.map((table) => table.file)));
  const found: number[] = [];
  for (let record = 0; record < result.records.count; record++) {
    const table = tables[result.records.table[record]];
    const isRow = result.records.row[record] === row - 1;
    if (isRow && isCalled(table.file, file) && isCalled(table.sheet, sheet)) found.push(record);
  }
  const lines = [...result.lineage].filter(
    (line) => isCalled(line.file, file) && isCalled(line.sheet, sheet) && line.row === row,
  );
  if (lines.length === 0) {
    const files = [...new Set(tables.map((table) => table.file))].join(', ');
    throw inputError('explain-no-row', { row: text, files });
  }
  const rejected = lines
    .filter(({ status }) => status === 'rejected')
    .map(({ reason }) => message(`reason-${reason as RejectedRow['reason']}`));
  if (found.length > 0) return { records: found, rejected };
  if (rejected.length > 0) {
    throw inputError('explain-no-row-rejected', { row: text, reason: rejected });
  }
  const reason = lines[0].reason.split('; ').map((each) => message(skippedCode(each)));
  throw inputError('explain-no-row-skipped', { row: text, reason });
}

/** Whether a text is a name, as it is or as a masked result writes it. */
function isCalled(name: string, text: string): boolean {
  return name === text || (text.includes('*') && maskedText(name) === text);
}

/** Writes the reason of a skipped row: a kind of row, or why its sheet is not a roster. */
function skippedCode(reason: string) {
  return reason.startsWith('no-roster-')
    ? (`inspect-no-roster-${reason.slice('no-roster-'.length) as NoRoster['reason']}` as const)
    : (`kind-${reason as RowKind}` as const);
}

function parseRow(
  text: string,
  files: ReadonlySet<string>,
): { file: string; sheet: string; row: number } {
  // Names of sheets contain no colon; the name of a file may.
  const match = /^(.+):([^:]*):(\d+)$/.exec(text.normalize('NFC'));
  if (match === null) throw inputError('explain-bad-row', { row: text });
  const [, given, sheet, row] = match;
  return { file: namedFile(given, files), sheet, row: Number(row) };
}

/** Finds the member of a `Mã`, or the members of a row, each once. */
function membersOf(text: string, result: MergeResult): { members: Member[]; rejected: Message[] } {
  const byId = result.members.find((member) => member.id === text.trim().toUpperCase());
  if (byId !== undefined) return { members: [byId], rejected: [] };
  const { records, rejected } = peopleOf(text, result);
  const own = records.flatMap(
    (record) => result.members.find((member) => member.records.includes(record)) ?? [],
  );
  return { members: [...new Set(own)], rejected };
}
