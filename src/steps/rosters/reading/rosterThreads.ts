/** Hands files to other threads, which read them and recognise their rosters. */
import { type Fault, InputError, type Profile } from '../../../model/index.js';
import { readTables, type SharedTexts } from '../../../read/index.js';
import type { ListKind } from '../../../recognise/index.js';
import { kindReaderOf, letterReaderOf, profileOfUnknown } from '../recognition/profiles.js';
import { type Recognised, type Roster, recogniseFile } from '../recognition/recogniseFile.js';
import { type ListKinds, shownProfile } from '../recognition/runKind.js';
import { type SourceSettings, settingsOfSheet } from '../settings.js';
import { type FileLook, type LookOptions, lookAt } from './look.js';
import { buffersOf, packRosters, unpackRosters } from './packing.js';

/** A file to read and recognise. */
export interface RosterRequest {
  /** Path below the input, with `/`. */
  file: string;
  bytes: Uint8Array;
  /** SHA-256 of the bytes, lower-case hex. */
  sha256: string;
  settings: readonly SourceSettings[];
}

/** Threads that read and recognise files. */
export interface RosterThreads {
  /**
   * Reads a file. Rejects with an InputError if it cannot be read.
   * @param profile profile to use; without it, that of the file's own lists
   * @returns undefined for a file that is not worth a thread
   */
  read: (request: RosterRequest, profile?: Profile) => Promise<FileLook> | undefined;
  /** Ends the threads, to release their memory; a later file starts new ones. */
  release: () => void;
}

/** Profiles of a run, the same for all its files. */
export interface ThreadSetup {
  profiles: readonly Profile[];
  profile?: Profile;
}

/** A request as it crosses threads; profiles are positions in `candidates`. */
export type ThreadRequest = RosterRequest & { profile?: number };

type PackedKinds = Pick<ListKinds, 'table'> & {
  kinds: (Omit<ListKind, 'kind'> & { kind: number })[];
};

type LookHead = Omit<FileLook, 'kinds' | 'tables' | 'recognised'>;

interface PackedFile {
  look: LookHead;
  kinds: PackedKinds[];
  profile: number;
  rosters: ReturnType<typeof packRosters>;
  /** Number of rosters of each sheet. */
  counts: number[];
  recognised: Omit<Recognised, 'sheets' | 'kinds' | 'profile'>;
  listKinds: PackedKinds[];
}

export type ThreadAnswer = { faults: readonly Fault[] } | { questions: LookHead } | PackedFile;

/** Makes the function that answers requests on a thread, and names buffers to hand over. */
export function rosterAnswerer(setup: ThreadSetup, ownFileKind: LookOptions['ownFileKind']) {
  const profiles = candidates(setup);
  const kindReader = kindReaderOf(setup);
  const letterReader = letterReaderOf(setup);
  const numbered = (lists: readonly ListKinds[]) =>
    lists.map(
      ({ table, kinds }): PackedKinds => ({
        table: { file: table.file, sheet: table.sheet },
        kinds: kinds.map((own) => ({ ...own, kind: profiles.indexOf(own.kind) })),
      }),
    );
  const answer = async (request: ThreadRequest): Promise<ThreadAnswer> => {
    const { file, bytes, sha256, settings } = request;
    const read = await readTables(file, bytes, sha256);
    const { kinds, tables, ...look } = lookAt(read, settings, {
      ownFileKind,
      kindReader,
      letterReader,
    });
    if (tables === undefined) return { questions: look };
    const profile =
      profiles[request.profile ?? -1] ??
      setup.profile ??
      shownProfile(kinds) ??
      profileOfUnknown(setup.profiles);
    const recognised = recogniseFile(tables, settings, profile, kinds, kindReader);
    return {
      look,
      kinds: numbered(kinds),
      profile: profiles.indexOf(profile),
      rosters: packRosters(recognised.sheets.flat()),
      counts: recognised.sheets.map(({ length }) => length),
      recognised: { findings: recognised.findings, faults: recognised.faults },
      listKinds: numbered(recognised.kinds),
    };
  };
  return async (request: ThreadRequest): Promise<{ answer: ThreadAnswer; move: ArrayBuffer[] }> => {
    try {
      const given = await answer(request);
      return { answer: given, move: 'rosters' in given ? buffersOf(given.rosters) : [] };
    } catch (error) {
      if (!(error instanceof InputError)) throw error;
      return { answer: { faults: error.faults }, move: [] };
    }
  };
}

/** Numbers a profile for a request. */
export function profileNumber(setup: ThreadSetup, profile: Profile): number {
  return candidates(setup).indexOf(profile);
}

/**
 * Unpacks the answer of a thread.
 * @param texts texts of the files before
 * @throws InputError with the faults of the file
 */
export function lookOfAnswer(
  answer: ThreadAnswer,
  setup: ThreadSetup,
  settings: readonly SourceSettings[],
  texts: SharedTexts,
): FileLook {
  if ('faults' in answer) throw new InputError(answer.faults);
  if ('questions' in answer) return { ...answer.questions, kinds: [] };
  const profiles = candidates(setup);
  const named = (lists: readonly PackedKinds[]) =>
    lists.map(
      ({ table, kinds }): ListKinds => ({
        table,
        kinds: kinds.map((own) => ({ ...own, kind: profiles[own.kind]! })),
      }),
    );
  const rosters = unpackRosters(answer.rosters, texts).map((roster) => ({
    ...roster,
    settings: settingsOfSheet(settings, roster.table.sheet),
  }));
  return {
    ...answer.look,
    kinds: named(answer.kinds),
    recognised: {
      ...answer.recognised,
      profile: profiles[answer.profile]!,
      sheets: bySheet(rosters, answer.counts),
      kinds: named(answer.listKinds),
    },
  };
}

/** @param counts number of rosters of each sheet */
function bySheet(rosters: readonly Roster[], counts: readonly number[]): Roster[][] {
  let next = 0;
  return counts.map((count) => {
    next += count;
    return rosters.slice(next - count, next);
  });
}

function candidates({ profile, profiles }: ThreadSetup): readonly Profile[] {
  return profile === undefined ? profiles : [profile];
}
