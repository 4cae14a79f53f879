/** Updates decisions and questions of an earlier result to rows that were corrected since. */
import {
  type Decision,
  type Finding,
  finding,
  type KnownQuestion,
  type KnownRow,
  markOfRun,
  type Subject,
} from '../../model/index.js';
import type { ParsedRosters } from '../rosters/parsedRosters.js';
import { placeOf } from './rowKeys.js';
import { RowMoves } from './rowMoves.js';

/** Questions and rows of the earlier result. */
export interface EarlierQuestions {
  questions: readonly KnownQuestion[];
  rows: readonly KnownRow[];
  /** Whether lists were added, so that open questions keep their ids and places. */
  isLate: boolean;
}

export interface Followed {
  decisions: Decision[];
  /** Questions that keep their ids in this run, with their present rows. */
  kept: KnownQuestion[];
  findings: Finding[];
}

/**
 * Moves decisions and ids of questions to the present rows of their people (see `RowMoves`).
 * @returns also a warning for each moved row of a decision
 */
export function followRows(
  parsed: ParsedRosters,
  decisions: readonly Decision[],
  { questions, rows, isLate }: EarlierQuestions,
): Followed {
  if (questions.length === 0) return { decisions: [...decisions], kept: [], findings: [] };
  const moves = new RowMoves(parsed, questions, rows);
  const byId = new Map(questions.map((question) => [question.id, question]));
  const findings = new Map<string, Finding>();
  const follow = (fingerprint: string, question: KnownQuestion): string => {
    const row = moves.find(fingerprint, question);
    if (row === undefined) return fingerprint;
    findings.set(
      `${question.id}\n${row.fingerprint}`,
      finding('warning', 'decision-followed', { question: question.id }, placeOf(parsed, row)),
    );
    return row.fingerprint;
  };
  const followed = decisions.map((decision) => {
    const question = byId.get(decision.question);
    if (question === undefined || decision.subject.type !== 'rows') return decision;
    const subject = withRows(decision.subject, (row) => follow(row, question));
    return { ...decision, subject };
  });
  const kept = questions.flatMap((question) => keptQuestion(question, moves, isLate) ?? []);
  return {
    decisions: followed,
    kept: withoutRepeats(kept),
    findings: markOfRun([...findings.values()]),
  };
}

/** Keeps a question of the earlier result if late lists or a moved row need it. */
function keptQuestion(
  question: KnownQuestion,
  moves: RowMoves,
  isLate: boolean,
): KnownQuestion | undefined {
  const groups = question.groups.map((group) =>
    group.map((row) => ({
      ...row,
      fingerprint: moves.find(row.fingerprint, question)?.fingerprint ?? row.fingerprint,
    })),
  );
  const isMoved = groups.some((group, g) =>
    group.some(({ fingerprint }, i) => fingerprint !== question.groups[g]![i]!.fingerprint),
  );
  const isEarlier = question.state === 'earlier-asked' || question.state === 'earlier';
  if (!isLate && !isEarlier && !isMoved) return undefined;
  const state = /asked$/.test(question.state) ? 'earlier-asked' : 'earlier';
  return { ...question, groups, state };
}

/** Keeps the first of equal ids: an open question kept before is listed twice, first at its open place. */
function withoutRepeats(questions: readonly KnownQuestion[]): KnownQuestion[] {
  const byId = new Map<string, KnownQuestion>();
  for (const question of questions) {
    if (!byId.has(question.id)) byId.set(question.id, question);
  }
  return [...byId.values()];
}

function withRows(
  subject: Extract<Subject, { type: 'rows' }>,
  follow: (fingerprint: string) => string,
): Subject {
  return { ...subject, groups: subject.groups.map((group) => group.map(follow).sort()) };
}
