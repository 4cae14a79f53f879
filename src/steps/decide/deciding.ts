import type { AnswerContext } from '../../decisions/index.js';
import type {
  Answer,
  CheckedRow,
  Decision,
  Finding,
  MergeResult,
  Note,
  QuestionState,
  ReturnedFiles,
  WaitingAnswer,
} from '../../model/index.js';

/** Ledgers and corrected conflict files that a run applies. */
export interface Deciding {
  /** Decisions of ledgers. */
  decisions: readonly Decision[];
  /** Answers of corrected conflict files; their order does not matter. */
  answers: readonly Answer[];
  /** Findings about unreadable rows of these files. */
  unread: readonly Finding[];
  /** Whether an answer that does not count ends the run. */
  strict: boolean;
  /** Corrected conflict files as they came back. */
  returned?: ReturnedFiles;
  /** Notes in ledgers about questions without a decision. */
  notes?: readonly Note[];
  /** Answers in ledgers that did not count. */
  waiting?: readonly WaitingAnswer[];
  /** Rows of lists that were checked against the population register. */
  checks?: readonly CheckedRow[];
  /** Finds the path of the result that asked some questions, for files that answer another result. */
  resultWith?: (questions: readonly string[]) => string | undefined;
  /** States of the questions of the continued result, as it was written, by id. */
  questionsBefore?: ReadonlyMap<string, QuestionState>;
}

/** One run with some decisions in force, and what its answers are compared with. */
export interface Round {
  result: MergeResult;
  asked: Omit<AnswerContext, 'questions'>;
}

/** Runs the steps after parsing with some decisions in force. */
export type RunRound = (decisions: readonly Decision[]) => Promise<Round>;

/** Questions that a run asks or leaves for later ones. */
export type Askable = Pick<MergeResult, 'questions' | 'leftOut'>;

/** Gives the questions of the runs before late rosters were added. */
export type EarlierRounds = (inForce: readonly Decision[]) => AsyncIterable<Askable>;
