/** What a merge is asked for, and whom it tells of its progress. */
import type { PlacedCommunes } from '../assign/index.js';
import type { Gazetteer } from '../communes/index.js';
import type { MatchSettings, OnThreads } from '../match/index.js';
import type { KnownQuestion, KnownRow, Profile } from '../model/index.js';
import type { Deciding } from './deciding.js';
import type { EarlierKind } from './kinds.js';
import type { InputFile, ReadTables } from './reading.js';

type Stage = 'read' | 'recognise' | 'normalise' | 'match' | 'consolidate' | 'write';
export type Progress = (stage: Stage, done: number, total: number) => void;

export interface MergeInput {
  files: readonly InputFile[];
  branches?: InputFile;
  /** The one to use; without it the profile is recognised among `profiles`. */
  profile?: Profile;
  /** The kind of the result that this run goes on from. */
  earlierKind?: EarlierKind;
  profiles: readonly Profile[];
  /** New commune of what the branch table doesn't know; `''` leaves it to the units of the country. */
  target: string;
  /** Gives the communes of the country; called where the branch table doesn't know all of a run. */
  communes: () => Gazetteer;
  /** New or old province of the whole run, to tell communes of one name apart. */
  province?: string;
  matching: MatchSettings;
  /** Reads on other threads; the result is the same. */
  readTables?: ReadTables;
  /** Compares pairs on other threads as well; the result is the same. */
  matchThreads?: OnThreads;
  /** Files that are read at once; the result is the same for any number. */
  jobs?: number;
  /** Files that can't be read are left out, and said, instead of stopping everything. */
  skipBadFiles?: boolean;
  /** Questions asked at most; without it those that can wait end at a share of the people. */
  maxQuestions?: number;
  /** For a plan that is yet to be written: a file without a header is told, not refused. */
  drafting?: boolean;
  progress?: Progress;
  /** Decisions of people, of ledgers and of corrected conflict files; none by default. */
  deciding?: Deciding;
  /** Whether the result is to be written with its numbers masked; its ledger needs keys then. */
  mask?: boolean;
  /** Rows of an earlier result, whose members keep their `Mã`. */
  known?: readonly KnownRow[];
  /** Rows of this run that the earlier result had with other values, by the `Mã` of that time. */
  knownAgain?: readonly KnownRow[];
  /** Questions of that result, in its order. */
  knownQuestions?: readonly KnownQuestion[];
  /** Lists were added to the earlier result: its open questions keep ids and places. */
  isLate?: boolean;
  /** Files of the runs before late ones were added, the latest run first; answers may be to those. */
  earlierFiles?: readonly (readonly InputFile[])[];
  /** Told the new communes before the matching, which takes its time; what it throws ends the run. */
  placed?: (communes: PlacedCommunes) => void;
}
