/** A finished merge as a value: it could be printed; writing it is another step. */
import type { UnusedAnswer } from '../decisions/answer.js';
import type { Decision, LedgerEntry, Note, WaitingAnswer } from '../decisions/decision.js';
import type { KnownQuestion } from '../decisions/knownQuestion.js';
import type { Question, QuestionDraft } from '../decisions/question.js';
import type { List } from '../list.js';
import type { Clustering, WeakestLink } from '../matching.js';
import type { Finding } from '../message.js';
import type { Layout, NoRoster } from '../rosters/layout.js';
import type { Profile } from '../rosters/profile.js';
import type { Records } from '../rosters/records.js';
import type { SourceFile, Table } from '../rosters/table.js';
import type { ResultComparison } from './changes.js';
import type { Lineage } from './lineage.js';
import type { KnownRow, Member } from './member.js';
import type { RowPlaces } from './rowPlaces.js';
import type { MergeSettings } from './settings.js';

export interface MergeResult {
  profile: Profile;
  sources: SourceFile[];
  skipped: SkippedFile[];
  tables: Table[];
  /** Layouts, one for each table. */
  layouts: (Layout | NoRoster)[];
  records: Records;
  clustering: Clustering;
  /** In the order of the roster. */
  members: Member[];
  /** Most valuable first. */
  questions: Question[];
  /** Less valuable questions that wait for a later run; most valuable first. */
  leftOut: QuestionDraft[];
  /** Expected rounds of answers, this one included; 0 without questions. */
  rounds: number;
  lineage: Lineage;
  /** Fingerprint of each record. */
  fingerprints: List<string>;
  /** Ids of members by row, sorted, so that later runs reuse them. */
  knownRows: Iterable<KnownRow>;
  /** Questions of this run as later runs read them. */
  knownQuestions: Iterable<KnownQuestion>;
  /** Decisions of people, sorted. */
  decisions: LedgerEntry[];
  /** Decisions that contradict each other, a set at a time. */
  contradicting: readonly (readonly Decision[])[];
  /** Ids of members who share a member's ID number by decision, by the id of that member. */
  sharedOwners?: ReadonlyMap<string, readonly string[]>;
  /** Rows of lists checked against the register, with the fields that a member has from each, by `Mã`. */
  checkedSources?: ReadonlyMap<string, ReadonlyMap<string, readonly string[]>>;
  /** Notes about questions without a decision, sorted. */
  notes?: readonly Note[];
  /** Answers that do not count and wait for better ones, sorted. */
  waitingAnswers?: readonly WaitingAnswer[];
  /** Answers that do not count, by the id of their question. */
  unusedAnswers?: ReadonlyMap<string, UnusedAnswer>;
  /** Comparison with the earlier result that this one continues. */
  compared?: ResultComparison;
  findings: Finding[];
  /** Profile fields that any member has. */
  fields: string[];
  /** Headings of carried columns, in the order of the roster. */
  carried: string[];
  /** New branches in order, with their members. */
  branches: { newCommune: string; newBranch: string; members: number }[];
  /** Old branch and new place of each record; undefined where they are not needed. */
  rowPlaces?: RowPlaces;
  /** Tables most of whose people are on newer lists of the same people; undefined for none. */
  superseded?: ReadonlySet<number>;
  /** A record of each member whom only small lists have, beside a fuller one of the branch; undefined for none. */
  besideFuller?: ReadonlySet<number>;
  /** Whether messages may name a branch: a cell for a branch may contain a person's name. */
  isBranchShown?: (newBranch: string) => boolean;
  settings: MergeSettings;
  /** Explains the weakest link of a member; undefined if it has one row, or decisions join all of its rows. */
  weakestLink?: (member: Member) => WeakestLink | undefined;
}

/** An unreadable file that was left out, as the user asked. */
export interface SkippedFile {
  file: string;
  /** Codes of its faults. */
  reasons: string[];
}
