/** Reads a file as far as that is possible without the others: its text, and the kinds of its lists. */
import { decodeTables, ordinaryTables, viqrTables } from '../../../decode/index.js';
import { type Finding, type SourceFile, type Table, textLength } from '../../../model/index.js';
import type { ReadResult } from '../../../read/index.js';
import type { KindReader, LetterReader } from '../../../recognise/index.js';
import { listedTest, type Recognised } from '../recognition/recogniseFile.js';
import type { ListKinds } from '../recognition/runKind.js';
import { type SourceSettings, settingsOfSheet } from '../settings.js';

/** Files that are no list: questions or checks for people, branch tables, or others of a result. */
export type OwnFileKind = 'questions' | 'branches' | 'result';

export interface LookOptions {
  /** Finds out whether the tables of a file belong to a result, so that they are no roster. */
  ownFileKind?: ((tables: readonly Table[]) => OwnFileKind | undefined) | undefined;
  /** Reads the kinds of lists; absent if the profile is known. */
  kindReader?: KindReader | undefined;
  /** Restores lost letters of known wordings. */
  letterReader?: LetterReader | undefined;
}

export interface FileLook {
  source: SourceFile;
  /** Absent for lists. */
  own?: OwnFileKind;
  findings: Finding[];
  /** Findings about characters, then about encodings. */
  ordinary: Finding[];
  decoded: Finding[];
  /** Names of the sheets, in order. */
  sheets: string[];
  /** Characters of all cells. */
  characters: number;
  /** Kinds that each sheet shows; none if the profile is known. */
  kinds: ListKinds[];
  /** The sheets, in Unicode; absent if another thread recognised them. */
  tables?: Table[];
  /** The rosters, with the profile asked for or that of the file's own lists. */
  recognised?: Recognised;
}

/** Decodes the sheets of a file, and finds the kinds of its lists. */
export function lookAt(
  { source, tables: read, findings }: ReadResult,
  settings: readonly SourceSettings[],
  { ownFileKind, kindReader, letterReader }: LookOptions,
): FileLook {
  const sheets = read.map(({ sheet }) => sheet);
  const characters = textLength(read);
  const common = { source, findings, sheets, characters };
  const own = ownFileKind?.(read);
  if (own !== undefined) return { ...common, own, ordinary: [], decoded: [], kinds: [] };
  const ordinary = ordinaryTables(read);
  const { value, findings: decoded } = decodeTables(ordinary.value);
  const viqr = viqrTables(value);
  const tables =
    letterReader === undefined
      ? viqr.value
      : viqr.value.map((table) => letterReader.restore(table));
  return {
    ...common,
    ordinary: ordinary.findings,
    decoded: [...decoded, ...viqr.findings],
    kinds: kindReader === undefined ? [] : kindsOfSheets(tables, settings, kindReader),
    tables,
  };
}

function kindsOfSheets(
  tables: readonly Table[],
  settings: readonly SourceSettings[],
  reader: KindReader,
): ListKinds[] {
  const isListed = listedTest(tables, settings);
  return tables.map((table): ListKinds => {
    const own = settingsOfSheet(settings, table.sheet);
    const isPlanned = Object.keys(own?.columns ?? {}).length > 0;
    const place = { file: table.file, sheet: table.sheet };
    return { table: place, kinds: isListed(own) ? reader.ofSheet(table, isPlanned) : [] };
  });
}
