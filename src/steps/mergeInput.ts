/** Input of a merge. */
import type { PlacedCommunes } from '../assign/index.js';
import type { Gazetteer } from '../communes/index.js';
import type { MatchSettings, OnThreads } from '../match/index.js';
import type { KnownQuestion, KnownRow, Profile, Table } from '../model/index.js';
import type { Deciding } from './decide/deciding.js';
import type { InputFile, ReadTables } from './rosters/reading/files.js';
import type { OwnFileKind } from './rosters/reading/look.js';
import type { RosterThreads } from './rosters/reading/rosterThreads.js';
import type { EarlierKind } from './rosters/recognition/runKind.js';

type Stage = 'read' | 'recognise' | 'normalise' | 'match' | 'consolidate' | 'write';
export type Progress = (stage: Stage, done: number, total: number) => void;

export interface MergeInput {
  files: readonly InputFile[];
  /** Files with the branch table. */
  branches: readonly InputFile[];
  /** Profile to use; without it the kind of the lists is recognised among `profiles`. */
  profile?: Profile;
  /** Kind of the earlier result that this run continues. */
  earlierKind?: EarlierKind;
  profiles: readonly Profile[];
  /** New commune of rows that the branch table lacks; `''` leaves it to the communes of the country. */
  target: string;
  /** Gives the communes of the country; called if the branch table lacks a commune of the run. */
  communes: () => Gazetteer;
  /** New or old province of all rosters, which distinguishes communes of one name. */
  province?: string;
  matching: MatchSettings;
  /** Reads on other threads; this does not change the result. */
  readTables?: ReadTables;
  /** Reads and recognises files on other threads; this does not change the result. */
  rosterThreads?: RosterThreads;
  /** Compares pairs on other threads too; this does not change the result. */
  matchThreads?: OnThreads;
  /** Whether clusters at other thresholds are counted, which only the report shows; by default they are. */
  otherShares?: boolean;
  /** Number of files that are read at once; it does not change the result. */
  jobs?: number;
  /** Finds out whether the tables of a file belong to a result, so that they are no roster. */
  ownFileKind?: (tables: readonly Table[]) => OwnFileKind | undefined;
  /** Whether unreadable files are left out with a warning instead of ending the run. */
  skipBadFiles?: boolean;
  /** Most questions to ask; without it a share of the number of people. */
  maxQuestions?: number;
  /** Whether a file without a header is reported rather than refused, for a draft of a plan. */
  drafting?: boolean;
  /** Whether rows of the branch table may have blank cells, for a new draft of it. */
  isTableDraft?: boolean;
  progress?: Progress;
  /** Ledgers and corrected conflict files with decisions; none by default. */
  deciding?: Deciding;
  /** Whether the result is written with masked numbers, so that its ledger needs keys. */
  mask?: boolean;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Rows of this run that had other values in the earlier result, by their `Mã` there. */
  knownAgain?: readonly KnownRow[];
  /** Questions of the earlier result, in its order. */
  knownQuestions?: readonly KnownQuestion[];
  /** Ids of questions to ask in this round before others: those whose decisions were withdrawn. */
  askFirst?: ReadonlySet<string>;
  /** Whether lists were added to the earlier result, so that its open questions keep ids and places. */
  isLate?: boolean;
  /** Files of each run before late ones were added, the latest first; answers may belong to its questions. */
  earlierFiles?: readonly (readonly InputFile[])[];
  /** Receives the profile once the kind of the lists is known; an error that it throws ends the run. */
  recognised?: (profile: Profile) => void;
  /** Receives new communes and number of rows before the matching, which takes long; its error ends the run. */
  placed?: (communes: PlacedCommunes, people: number) => void;
}
