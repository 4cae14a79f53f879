import type {
  Answer,
  Decision,
  Message,
  Placement,
  Profile,
  Question,
  ShownSheet,
} from '../../model/index.js';
import type { YearRange } from '../../text/index.js';

/** A member that a person named by its `Mã`. */
export interface NamedMember {
  /** Fingerprints of its rows, leading row first. */
  fingerprints: readonly string[];
  name: string;
}

/** A commune that a person typed. */
interface TypedPlace {
  /** The new commune, or an old one of the branch table. */
  commune: string;
  /** The old commune that the text names, if the branch table lacks it; else `''`. */
  oldCommune: string;
}

/** Facts of a run against which answers are checked. */
export interface AnswerContext {
  questions: readonly Question[];
  profile: Profile;
  /** Years that a typed date of a field may have. */
  yearsOf: (field: string) => YearRange;
  /** New branches of the run. */
  branches: readonly Placement[];
  /** Finds the new branches that a typed name may mean, among the places that pass the test. */
  branchesOf: (text: string, isAmong: (place: Placement) => boolean) => readonly Placement[];
  /** Whether a typed name is an old branch of this commune that has no new branch yet. */
  isUnplaced: (text: string, oldCommune: string) => boolean;
  /** Gives the new branches of the old ones of this commune that have a typed name. */
  ownBranches: (text: string, oldCommune: string) => readonly Placement[];
  /**
   * Finds the one commune that a text means, as the run writes it, or several that it may mean. A text that the
   * question offers means the commune written so.
   */
  communeOf: (
    text: string,
    isOffered: boolean,
  ) => TypedPlace | { several: readonly string[] } | undefined;
  /** Names of new communes, for messages. */
  communes: readonly string[];
  /** Says why nobody knows the row of an answer; undefined for one on its own row. */
  movedBy?: (
    answer: Answer,
  ) =>
    | 'answer-row-of-another'
    | 'answers-shifted'
    | 'answers-filled-down'
    | 'answer-row-unsure'
    | 'answer-without-letter'
    | undefined;
  /** Gives the letters of the rows that the sheet of an answer shows with their places. */
  lettersShown?: (answer: Answer) => ReadonlySet<string>;
  /** Decisions of the ledger that count. */
  inForce?: readonly Decision[];
  /** Finds the member of a `Mã`. */
  memberOf?: (id: string) => NamedMember | undefined;
}

/** Order of day and month of a typed date; `open` without evidence. */
export type TypedOrder = 'as-typed' | 'exchanged' | 'open';

/** The context with the evidence of returned files about their dates. */
export interface FileContext extends AnswerContext {
  /** Decisions of the ledger that count, by question. */
  decided: ReadonlyMap<string, Decision>;
  orderOf: (text: string, sheet: ShownSheet | undefined) => TypedOrder;
}

/** The value of an answer, as the roster shows it. */
export interface AcceptedValue {
  value: string;
  /** New commune of a place; `''` for other values. */
  commune: string;
  /** Set if the form of the value shows that it belongs to the other field of the question. */
  field?: string;
}

/** Why an answer does not count. */
export interface Refusal extends Message {
  answer: Answer;
}
