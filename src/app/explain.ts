import { type MemberLink, makeExplainer, memberLinks } from '../match/index.js';
import {
  type DecisionWord,
  inputError,
  type LedgerEntry,
  type Member,
  type MergeResult,
  type Message,
  message,
  type PairExplanation,
  type Question,
} from '../model/index.js';
import type { Listener } from './listener.js';
import { NamedRows, runAgain } from './run/index.js';

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
  /** Whether one is the person of the other since its list repeats a fuller one. */
  isRepeated: boolean;
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
  const rows = new NamedRows(result);
  const { records, profile, clustering } = result;
  const explainer = makeExplainer(records, profile, clustering.model);
  const question = second === undefined ? questionOf(first, result) : undefined;
  if (question !== undefined)
    return { result, question, ...explainedRows(question, rows, explainer) };
  if (second === undefined) return { result, ...explainedMembers(first, rows, explainer) };
  return { result, pairs: explainedPairs(first, second, rows, explainer) };
}

type Explainer = ReturnType<typeof makeExplainer>;

function explainedMembers(
  text: string,
  rows: NamedRows,
  explainer: Explainer,
): { members: ExplainedMember[]; rejected: Message[] } {
  const { members, rejected } = rows.members(text);
  const links = members.map((member) => memberLinks(member.records, explainer));
  return { members: members.map((member, i) => ({ member, links: links[i]! })), rejected };
}

function explainedPairs(
  first: string,
  second: string,
  rows: NamedRows,
  explainer: Explainer,
): ExplainedPair[] {
  const pairs = pairsOf(rows.people(first).records, rows.people(second).records);
  return pairs.map(({ a, b, places }) => ({
    names: [`${first}${places[0]}`, `${second}${places[1]}`],
    explanation: explainer(a, b),
    outcome: outcomeOf([a, b], rows),
  }));
}

function outcomeOf(pair: readonly number[], rows: NamedRows): Outcome {
  const { decisions, fingerprints, clustering } = rows.result;
  const own = pair.map((record) => fingerprints.at(record));
  const members = rows.membersOf(pair);
  return {
    members,
    isRepeated: members.length === 1 && pair.some((row) => clustering.repeated.includes(row)),
    decisions: decisions.filter(({ decision, subject }) => {
      if (!ABOUT_PEOPLE.has(decision) || subject.type !== 'rows') return false;
      const about = subject.groups.flat();
      return own.every((fingerprint) => about.includes(fingerprint!));
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
  { rows: asked }: Question,
  rows: NamedRows,
  explainer: Explainer,
): { members: ExplainedMember[]; rejected: Message[] } | { pairs: ExplainedPair[] } {
  const texts = asked.flatMap(({ file, sheet, row }) =>
    row > 0 ? [`${file}:${sheet}:${row}`] : [],
  );
  const [first, ...others] = [...new Set(texts)].filter((text) => rows.isPerson(text));
  if (first === undefined) return { pairs: [] };
  if (others.length === 0) return explainedMembers(first, rows, explainer);
  return { pairs: others.flatMap((other) => explainedPairs(first, other, rows, explainer)) };
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
