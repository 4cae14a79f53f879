/** Step 2: reads all files of a run, several at once, in the order of their names. */
import {
  type Fault,
  type Finding,
  fault,
  faultOf,
  finding,
  InputError,
  messageOf,
  type SourceFile,
  type SourceRank,
  type Table,
} from '../../model/index.js';
import { type ReadResult, readTables } from '../../read/index.js';
import { fold } from '../../text/index.js';

/** Settings of the plan for a file, or for one of its sheets. */
export interface SourceSettings {
  sheet?: string;
  commune?: string;
  /** Old district, which distinguishes communes of one name. */
  district?: string;
  rank: SourceRank;
  /** Day of the list as `yyyymmdd`; 0 or missing if the plan does not name it. */
  asOf?: number;
  columns: Record<string, string>;
}

export interface InputFile {
  file: string;
  read: () => { bytes: Uint8Array; sha256: string };
  settings: SourceSettings[];
}

/** Turns bytes into tables, for example on another thread. */
export type ReadTables = typeof readTables;

export interface ReadOptions {
  readTables?: ReadTables;
  /** Number of files that are read at once; it does not change the result. */
  jobs?: number;
  /** Whether the tables of a file are questions, which are no roster. */
  isQuestionFile?: (tables: readonly Table[]) => boolean;
  progress?: (done: number, total: number) => void;
}

export interface FilesRead {
  sources: SourceFile[];
  tables: Table[];
  /** Settings of each table. */
  settings: (SourceSettings | undefined)[];
  findings: Finding[];
  faults: Fault[];
}

/** Reads all files. Continues after an unreadable file, so that all faults are reported together. */
export async function readFiles(
  files: readonly InputFile[],
  options: ReadOptions,
): Promise<FilesRead> {
  const results: (ReadResult | readonly Fault[])[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < files.length) {
      const i = next++;
      options.progress?.(done, files.length);
      results[i] = await readFile(files[i], options);
      done++;
    }
  };
  await Promise.all(Array.from({ length: options.jobs ?? 1 }, lane));
  const all: FilesRead = { sources: [], tables: [], settings: [], findings: [], faults: [] };
  for (const [i, read] of results.entries()) {
    if ('tables' in read && options.isQuestionFile?.(read.tables)) {
      all.findings.push(finding('warning', 'file-of-questions', {}, { file: files[i].file }));
    } else addFile(all, files[i], read);
  }
  if (all.sources.length + all.faults.length === 0) {
    all.faults.push(...all.findings.map((found) => faultOf(messageOf(found), found.place)));
  }
  return all;
}

/** Reads the tables of a file, or gives its faults. */
export async function readFile(
  { file, read }: InputFile,
  options: Pick<ReadOptions, 'readTables'>,
): Promise<ReadResult | readonly Fault[]> {
  try {
    const { bytes, sha256 } = read();
    return await (options.readTables ?? readTables)(file, bytes, sha256);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((unplaced) => ({ ...unplaced, place: unplaced.place ?? { file } }));
  }
}

function addFile(
  all: FilesRead,
  { file, settings }: InputFile,
  read: ReadResult | readonly Fault[],
): void {
  if (!('tables' in read)) {
    all.faults.push(...read);
    return;
  }
  all.sources.push(read.source);
  all.findings.push(...read.findings);
  for (const table of read.tables) {
    all.tables.push(table);
    all.settings.push(settingsOfSheet(settings, table.sheet));
  }
  const sheets = read.tables.map((table) => table.sheet);
  for (const { sheet: wanted } of settings) {
    if (wanted === undefined || sheets.some((sheet) => isSheet(sheet, wanted))) continue;
    all.faults.push(fault('plan-sheet-missing', { wanted, sheets: sheets.join(', ') }, { file }));
  }
}

/** Finds the settings for a sheet: its own entry, else the entry for the complete file. */
function settingsOfSheet(
  settings: readonly SourceSettings[],
  sheet: string,
): SourceSettings | undefined {
  return (
    settings.find((entry) => entry.sheet !== undefined && isSheet(sheet, entry.sheet)) ??
    settings.find((entry) => entry.sheet === undefined)
  );
}

function isSheet(sheet: string, wanted: string): boolean {
  return fold(sheet) === fold(wanted);
}
