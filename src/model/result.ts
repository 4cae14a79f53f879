/** A finished merge as a value: it could be printed; writing it is another step. */
import type { Comparison } from './changes.js';
import type {
  Decision,
  LedgerEntry,
  Note,
  Subject,
  UnusedAnswer,
  WaitingAnswer,
} from './decision.js';
import type { KnownQuestion } from './knownQuestion.js';
import type { Layout, NoRoster } from './layout.js';
import type { Clustering } from './matching.js';
import type { Finding, Message } from './message.js';
import type { Profile } from './profile.js';
import type { Records } from './records.js';
import type { SourceFile, Table } from './table.js';

/** Where a member or a row belongs now; `''` where unknown. */
export interface Placement {
  newCommune: string;
  newBranch: string;
}

/** The rule by which a field's best value was chosen. */
export type SurvivorshipRule =
  | 'only'
  | 'agreed'
  | 'marked'
  | 'precise'
  | 'valid'
  | 'order'
  | 'majority'
  | 'newest'
  | 'longest'
  | 'leading'
  | 'decided'
  | 'joined';

export interface MemberValue {
  text: string;
  /** Record that it came from. */
  record: number;
  rule: SurvivorshipRule;
}

/** A value of a member's row that differs from the one shown first. */
export interface OtherValue {
  /** Field id, or heading of a column carried along. */
  field: string;
  text: string;
  /** First record that it stands on. */
  record: number;
  /** Whether the roster has it too, behind the first; else a rule chose another value. */
  isJoined: boolean;
}

/** Values of one member by field id or heading, in the order of the roster; a Map is one. */
export interface MemberValues extends Iterable<[string, MemberValue]> {
  get(key: string): MemberValue | undefined;
  has(key: string): boolean;
}

export interface Member extends Placement {
  /** `Mã`. */
  id: string;
  /** Leading record first, then in order. */
  records: number[];
  /** By field id; absent where no row has a value. */
  values: MemberValues;
  /** Columns carried along, by heading of the roster. */
  carried: MemberValues;
  /** Absent where all rows agree. */
  others?: OtherValue[];
}

export const QUESTION_KINDS = [
  'TRUNG_NGUOI',
  'LECH_THONG_TIN',
  'TRUNG_GIAY_TO',
  'CHI_DOAN',
  'DIA_BAN',
  'DU_LIEU_LOI',
] as const;
export type QuestionKind = (typeof QUESTION_KINDS)[number];

/** A row of a question. */
export interface QuestionRow {
  /** A, B, … */
  letter: string;
  file: string;
  sheet: string;
  /** Row number that Excel shows; 0 where the question is about a whole file. */
  row: number;
  name: string;
  birth: string;
  gender: string;
  id: string;
  phone: string;
  oldCommune: string;
  oldBranch: string;
  /** Candidate value of `field`. */
  value: string;
}

export interface Question {
  /** `ma_xung_dot`. */
  id: string;
  kind: QuestionKind;
  /** 0–1: how sure the suggestion is; undefined where it has no measure. */
  certainty?: number;
  sentence: Message;
  /** Field id that the question is about. */
  field?: string;
  /** Field that contradicts it; either value may be the wrong one, and the form of a typed value tells which is meant. */
  otherField?: string;
  /** What the program would answer: a decision and, where needed, the value or letter. */
  suggestion: string;
  reason?: Message;
  rows: QuestionRow[];
  /** New communes that it concerns, sorted; empty where unknown. */
  communes: string[];
  /** Members concerned. */
  members: number;
  /** What its answer holds for. */
  about: Subject;
  /** Rows asked about first, for which an answer holds where late rows have joined its people. */
  firstAbout?: Subject;
  /**
   * About a column in which many values have one fault: whether one typed value may hold for all of
   * them, or none can.
   */
  column?: 'one-value' | 'many-values';
  /** About a row that is in no member yet. */
  isRejected?: true;
}

/** A question without its texts: in a province most are not asked in the run that finds them. */
export interface QuestionDraft extends Omit<Question, 'sentence' | 'rows'> {
  /** What the id is made from. */
  subject: readonly string[];
  write: () => Pick<Question, 'sentence' | 'rows'>;
}

export function written({ subject: _, write, ...question }: QuestionDraft): Question {
  return { ...question, ...write() };
}

export type LineageStatus = 'kept' | 'merged' | 'rejected' | 'skipped';

export interface LineageRow {
  file: string;
  sheet: string;
  row: number;
  status: LineageStatus;
  /** `Mã`; empty for rejected and skipped rows. */
  member: string;
  oldCommune: string;
  oldBranch: string;
  newCommune: string;
  newBranch: string;
  /** Code of the reason, e.g. `header`, `no-name`; empty for kept rows. */
  reason: string;
  /**
   * The people of a row that rosters side by side share, from left to right, where there are
   * several: then the row's own texts are theirs, joined.
   */
  people?: LineageRow[];
}

/** Lines of a lineage with one person each at most, for counting: every person once. */
export function linesByPerson(lineage: readonly LineageRow[]): readonly LineageRow[] {
  return lineage.some((line) => line.people !== undefined)
    ? lineage.flatMap((line) => line.people ?? [line])
    : lineage;
}

/** How a row's member was called, for later runs. */
export interface KnownRow {
  /** `Mã` of its member. */
  member: string;
  /** Start of its fingerprint. */
  fingerprint: string;
  /** `Mã` of its member in the first result that had the row. */
  first: string;
  /** Whether it led that member. */
  leads: boolean;
}

/** A file that was left out because it can't be read, as the user asked. */
export interface SkippedFile {
  file: string;
  /** Codes of its faults. */
  reasons: string[];
}

export interface MergeResult {
  profile: Profile;
  sources: SourceFile[];
  skipped: SkippedFile[];
  tables: Table[];
  /** One per table. */
  layouts: (Layout | NoRoster)[];
  records: Records;
  clustering: Clustering;
  /** In the order of the roster. */
  members: Member[];
  /** Most valuable first. */
  questions: Question[];
  /** Not asked in this run, for there are more valuable ones; most valuable first. */
  leftOut: QuestionDraft[];
  /** Rounds of answers until all of these are answered, this one included; 0 where nothing is asked. */
  rounds: number;
  lineage: LineageRow[];
  /** By record. */
  fingerprints: string[];
  /** What later runs need to call everybody as before, sorted. */
  knownRows: Iterable<KnownRow>;
  /** Questions of this run as later runs read them. */
  knownQuestions: Iterable<KnownQuestion>;
  /** Decisions of people, sorted. */
  decisions: LedgerEntry[];
  /** Decisions that contradict each other, a set at a time. */
  contradicting: readonly (readonly Decision[])[];
  /** Ids of members with the ID number of a member, by its id, where people left it on both. */
  sharedOwners?: ReadonlyMap<string, readonly string[]>;
  /** Notes about questions without a decision, sorted. */
  notes?: readonly Note[];
  /** Answers that do not count and wait for better ones, sorted. */
  waitingAnswers?: readonly WaitingAnswer[];
  /** Answers that do not count, by the id of their question. */
  unusedAnswers?: ReadonlyMap<string, UnusedAnswer>;
  /** Against the earlier result that this one goes on from. */
  compared?: Comparison;
  findings: Finding[];
  /** Profile fields that any member has. */
  fields: string[];
  /** Headings of columns carried along, in the order of the roster. */
  carried: string[];
  /** New branches in order, with their members. */
  branches: { newCommune: string; newBranch: string; members: number }[];
  /** Whether the name of a branch may stand in messages: a branch's cell may hold a person's. */
  isBranchShown?: (newBranch: string) => boolean;
  settings: MergeSettings;
}

/** What to run again; paths are relative to the folder of the result. */
export interface Rerun {
  inputs: string[];
  /** Inputs that were added later, those of each time together, the first time first. */
  added?: string[][];
  plan?: string;
  branches?: string;
  to?: string;
  /** New commune whose folder alone was written. */
  only?: string;
  profile?: string;
  skipBadFiles?: boolean;
  maxQuestions?: number;
  /** Numbers of people are masked in this result, also in its paths, and in later ones. */
  mask?: true;
}

/** What was asked for; goes to `summary.json`. Nothing here depends on the machine. */
export interface MergeSettings {
  profile: string;
  target: string;
  branches: string;
  mergeAt: number;
  askAt: number;
  /** Known once the place of the result is. */
  rerun?: Rerun;
}
