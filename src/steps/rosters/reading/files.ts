/** Step 2: reads all files of a run, several at once, in the order of their names. */
import {
  type Fault,
  type Finding,
  fault,
  faultOf,
  finding,
  InputError,
  messageOf,
  type Profile,
} from '../../../model/index.js';
import { type ReadResult, readTables } from '../../../read/index.js';
import { recogniseFile } from '../recognition/recogniseFile.js';
import { shownProfile } from '../recognition/runKind.js';
import { isSheet, type SourceSettings } from '../settings.js';
import { inTurn } from './inTurn.js';
import { type FileLook, type LookOptions, lookAt } from './look.js';
import type { RosterThreads } from './rosterThreads.js';

export interface InputFile {
  file: string;
  read: () => { bytes: Uint8Array; sha256: string };
  settings: SourceSettings[];
  /** Number of the run that brought it: 0, or more if it was added to an earlier result. */
  round?: number;
}

/** Turns bytes into tables, for example on another thread. */
export type ReadTables = typeof readTables;

export interface ReadOptions extends LookOptions {
  /** Profile to use; without it the kind of the lists is recognised. */
  profile?: Profile;
  readTables?: ReadTables;
  /** Reads and recognises rosters on other threads. */
  rosterThreads?: RosterThreads;
  /** Number of files that are read at once; it does not change the result. */
  jobs?: number;
  progress?: (done: number, total: number) => void;
}

/** A file that can be read. */
export interface FileRead {
  input: InputFile;
  look: FileLook;
}

export interface FilesRead {
  files: FileRead[];
  findings: Finding[];
  faults: Fault[];
}

/** Reads all files. Continues after an unreadable file, so that all faults are reported together. */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadOptions,
): Promise<FilesRead> {
  let done = 0;
  const looks = await inTurn(files, options.jobs ?? 1, async (file) => {
    options.progress?.(done, files.length);
    const look = await lookAtFile(file, options);
    done++;
    return look;
  });
  const all: FilesRead = { files: [], findings: [], faults: [] };
  for (const [i, look] of looks.entries()) addFile(all, files[i], look);
  if (all.files.length + all.faults.length === 0) {
    all.faults.push(...all.findings.map((found) => faultOf(messageOf(found), found.place)));
  }
  return all;
}

/** Counts the characters of all cells, as they were read. */
export function charactersOf({ files }: FilesRead): number {
  return files.reduce((sum, { look }) => sum + look.characters, 0);
}

/** Reads a file and looks at its lists, on another thread if that is worth it; or gives its faults. */
async function lookAtFile(
  input: InputFile,
  options: ReadOptions,
): Promise<FileLook | readonly Fault[]> {
  return orFaults(input.file, async () => {
    const { bytes, sha256 } = input.read();
    const request = { file: input.file, bytes, sha256, settings: input.settings };
    const onThread = options.rosterThreads?.read(request);
    if (onThread !== undefined) return onThread;
    const read = await (options.readTables ?? readTables)(input.file, bytes, sha256);
    return withRosters(lookAt(read, input.settings, options), input.settings, options);
  });
}

/** Recognises the rosters of a file already while others are read, if the profile of the run is known or likely. */
function withRosters(
  look: FileLook,
  settings: readonly SourceSettings[],
  { profile = shownProfile(look.kinds), kindReader }: ReadOptions,
): FileLook {
  if (profile === undefined || look.tables === undefined) return look;
  const recognised = recogniseFile(look.tables, settings, profile, look.kinds, kindReader);
  return { ...look, recognised };
}

/** Reads the tables of a file, or gives its faults. */
export async function readFile(
  { file, read }: InputFile,
  options: Pick<ReadOptions, 'readTables'>,
): Promise<ReadResult | readonly Fault[]> {
  return orFaults(file, async () => {
    const { bytes, sha256 } = read();
    return await (options.readTables ?? readTables)(file, bytes, sha256);
  });
}

async function orFaults<Value>(
  file: string,
  step: () => Promise<Value>,
): Promise<Value | readonly Fault[]> {
  try {
    return await step();
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((unplaced) => ({ ...unplaced, place: unplaced.place ?? { file } }));
  }
}

function addFile(all: FilesRead, input: InputFile, look: FileLook | readonly Fault[]): void {
  if (!('source' in look)) {
    all.faults.push(...look);
    return;
  }
  const { file, settings } = input;
  if (look.own !== undefined) {
    all.findings.push(finding('warning', `file-of-${look.own}`, {}, { file }));
    return;
  }
  all.files.push({ input, look });
  all.findings.push(...look.findings);
  for (const { sheet: wanted } of settings) {
    if (wanted === undefined || look.sheets.some((sheet) => isSheet(sheet, wanted))) continue;
    const args = { wanted, sheets: look.sheets.join(', ') };
    all.faults.push(fault('plan-sheet-missing', args, { file }));
  }
}
