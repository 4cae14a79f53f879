/** Step 2 for all files of a run: several at once, in the order of their names, faults together. */
import {
  addTo,
  type Fault,
  type Finding,
  fault,
  finding,
  groupBy,
  InputError,
  messageOf,
  type SkippedFile,
  type SourceFile,
  type SourceRank,
  type Table,
} from '../model/index.js';
import { type ReadResult, readTables } from '../read/index.js';
import { fold } from '../text/unicode.js';

/** What the plan says of a file, or of one of its sheets. */
export interface SourceSettings {
  sheet?: string;
  commune?: string;
  /** Old district, to tell communes of one name apart. */
  district?: string;
  rank: SourceRank;
  /** Day of the list as `yyyymmdd`, 0 or missing where the plan does not say it. */
  asOf?: number;
  columns: Record<string, string>;
}

export interface InputFile {
  file: string;
  read: () => { bytes: Uint8Array; sha256: string };
  settings: SourceSettings[];
}

/** How bytes become tables; on another thread, say. */
export type ReadTables = typeof readTables;

export interface ReadOptions {
  readTables?: ReadTables;
  /** Files that are read at once; the result is the same for any number. */
  jobs?: number;
  progress?: (done: number, total: number) => void;
}

export interface AllRead {
  sources: SourceFile[];
  tables: Table[];
  /** One per table. */
  settings: (SourceSettings | undefined)[];
  findings: Finding[];
  faults: Fault[];
}

/** Goes on after a file that can't be read, so that all faults are told at once, each with its file. */
export async function readAll(files: readonly InputFile[], options: ReadOptions): Promise<AllRead> {
  const results: (ReadResult | readonly Fault[])[] = [];
  let next = 0;
  let done = 0;
  const lane = async () => {
    while (next < files.length) {
      const i = next++;
      options.progress?.(done, files.length);
      results[i] = await readOrFaults(files[i], options);
      done++;
    }
  };
  await Promise.all(Array.from({ length: options.jobs ?? 1 }, lane));
  const all: AllRead = { sources: [], tables: [], settings: [], findings: [], faults: [] };
  for (const [i, read] of results.entries()) add(all, files[i], read);
  return all;
}

/** A file's tables, or what is wrong with it. */
export async function readOrFaults(
  { file, read }: InputFile,
  options: Pick<ReadOptions, 'readTables'>,
): Promise<ReadResult | readonly Fault[]> {
  try {
    const { bytes, sha256 } = read();
    return await (options.readTables ?? readTables)(file, bytes, sha256);
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.faults.map((each) => ({ ...each, place: each.place ?? { file } }));
  }
}

function add(all: AllRead, { file, settings }: InputFile, read: ReadResult | readonly Fault[]) {
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

/** Settings for a sheet: its own entry, else the entry for the whole file. */
function settingsOfSheet(
  settings: readonly SourceSettings[],
  sheet: string,
): SourceSettings | undefined {
  return (
    settings.find((each) => each.sheet !== undefined && isSheet(sheet, each.sheet)) ??
    settings.find((each) => each.sheet === undefined)
  );
}

function isSheet(sheet: string, wanted: string): boolean {
  return fold(sheet) === fold(wanted);
}

/**
 * Takes the files with faults out, whole, with a warning for each that gives the reasons.
 * @param read its sources and findings are changed, as are `rosters`
 * @throws InputError with all faults where nothing may be skipped, where no file would be left, and
 *   for one that is no fault of a file
 */
export function skipFiles(
  { sources, findings, faults }: AllRead,
  rosters: { table: Table }[],
  allowed: boolean,
): SkippedFile[] {
  const reasons = new Map<string, Fault[]>();
  for (const each of faults) {
    const file = each.place?.file ?? '';
    addTo(reasons, file, each);
  }
  if (reasons.size === 0) return [];
  const isLeft = ({ file }: { file: string }) => !reasons.has(file);
  if (!allowed || reasons.has('') || !sources.some(isLeft)) throw new InputError(faults);
  keep(rosters, ({ table }) => isLeft(table));
  keep(sources, isLeft);
  keep(findings, ({ place }) => place === undefined || isLeft(place));
  return [...reasons].map(([file, own]) => {
    const reason = own.map(messageOf);
    findings.push(finding('warning', 'file-skipped', { reason }, { file }));
    return { file, reasons: own.map(({ code }) => code) };
  });
}

/** A copy of a list (`ds (1).csv`) makes everybody in it a person who is listed twice. */
export function sameFiles(sources: readonly SourceFile[]): Finding[] {
  return [...groupBy(sources, ({ sha256 }) => sha256).values()].flatMap(([first, ...copies]) => {
    if (first === undefined || copies.length === 0) return [];
    const files = copies.map(({ file }) => `"${file}"`).join(', ');
    return [finding('warning', 'same-file-twice', { files }, { file: first.file })];
  });
}

function keep<Item>(items: Item[], wanted: (item: Item) => boolean): void {
  items.splice(0, items.length, ...items.filter(wanted));
}
