import type { Say } from '../../messages/index.js';
import {
  columnOfType,
  countBy,
  countUp,
  type EncodingEvidence,
  type FieldPart,
  type Finding,
  groupBy,
  type Layout,
  type LayoutColumn,
  type RowKind,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import type { ShownHeading } from '../../recognise/index.js';
import type { ParsedRosters } from '../../steps/index.js';
import { communeTest } from '../../steps/index.js';
import { columnLetter, isPersonName, maskedText } from '../../text/index.js';
import { columnQuality, outlined } from './columnQuality.js';

/** How one sheet was recognised and parsed, without personal data; for a table or as JSON. */
export interface SheetInspection {
  file: string;
  sheet: string;
  /** Number of the roster on its sheet, from 1; absent for the only one. */
  roster?: number;
  format: string;
  encoding?: string;
  /** Evidence of the encoding. */
  encodingBy?: EncodingEvidence;
  delimiter?: string;
  /** Why the sheet is not a roster; the fields below are absent then. */
  noRoster?: string;
  /** Rows of the header, as Excel numbers them. */
  header?: { first: number; last: number };
  columns: {
    column: string;
    /** The known wording as written; any other heading with its letters and digits hidden. */
    heading: string;
    field?: string;
    /** Set for a column that is read only if the field's other column is blank. */
    spare?: true;
    part?: FieldPart;
    by: LayoutColumn['by'];
    score?: number;
    /** Shares of the member rows, 0–1; `valid` only for fields. */
    filled: number;
    valid?: number;
    /** First filled cell with its letters and digits hidden; its form shows what the column has. */
    sample: string;
  }[];
  kinds: Partial<Record<RowKind, number>>;
  /**
   * Source of the old communes (`row` of a letterhead, `column` of a commune column), and the member
   * rows of each commune, most first.
   */
  commune?: {
    name: string;
    by: string;
    row?: number;
    column?: string;
    heading?: string;
    rows: Record<string, number>;
    /** Communes that were found among those of the country, with their successors. */
    units?: {
      commune: string;
      code: string;
      district: string;
      province: string;
      became: string[];
    }[];
  };
  /** Old communes that the list may be from, if several have its name. */
  candidates?: readonly string[];
  /** New communes that the list names, if it names no old one. */
  newCommunes?: string[];
  rows?: { row: number; kind: RowKind }[];
  /**
   * Findings about encodings, order of dates and near headings, and warnings. Those about a sheet with
   * several rosters are with the first roster; those about a file with its first sheet.
   */
  notes: (Finding & { text: string })[];
}

/**
 * Describes how every table was recognised.
 * @param withRows whether to list the kind of every row that is not blank
 * @param findings findings of reading and parsing, as they may be shown
 * @param headings gives the part of a heading that may be shown
 */
export function inspection(
  parsed: ParsedRosters,
  findings: readonly Finding[],
  withRows: boolean,
  say: Say,
  headings: ShownHeading,
): SheetInspection[] {
  const { tables, layouts, records, sources } = parsed;
  const recordsOfTable: number[][] = tables.map(() => []);
  for (let record = 0; record < records.count; record++) {
    recordsOfTable[records.table[record]].push(record);
  }
  const sourceOf = new Map(sources.map((source) => [source.file, source]));
  const rosters = rosterNumbers(tables);
  const notes = notesByTable(tables, findings);
  return tables.map((table, t) => {
    const layout = layouts[t];
    const source = sourceOf.get(table.file);
    const roster = rosters[t];
    const kinds = Object.fromEntries(countBy(layout.kinds, (kind) => kind));
    return {
      file: table.file,
      sheet: table.sheet,
      ...withoutUndefined({ roster }),
      format: source?.format ?? '',
      ...withoutUndefined({
        encoding: source?.encoding,
        encodingBy: source?.encodingBy,
        delimiter: source?.delimiter,
      }),
      ...('columns' in layout ? headerRows(layout) : { noRoster: layout.reason }),
      columns:
        'columns' in layout
          ? inOrder(layout.columns).map((column) => ({
              column: letterOf(column),
              heading: headings(column.header) ?? shownHeading(column.header),
              ...fieldOf(column),
              ...withoutUndefined({ part: column.part }),
              by: column.spareOf === NAME ? 'wording' : column.by,
              ...withoutUndefined({ score: column.score }),
              ...columnQuality(parsed, t, column, recordsOfTable[t]),
            }))
          : [],
      kinds,
      notes: notes[t].map((note) => ({ ...note, text: say(note) })),
      ...communeOf(parsed, t, headings),
      ...openCommune(parsed, t),
      ...(withRows
        ? {
            rows: layout.kinds.flatMap((kind, row) =>
              kind === 'blank' ? [] : [{ row: row + 1, kind }],
            ),
          }
        : {}),
    };
  });
}

const NAME = 'name';

/** Gives the field of a column; a spare column fills the blank cells of another one. */
function fieldOf({ field, spareOf }: LayoutColumn): { field?: string; spare?: true } {
  if (field === undefined && spareOf === NAME) return { field: NAME, spare: true };
  return withoutUndefined({ field });
}

/** Numbers the rosters of each sheet from 1, by table; undefined for the only one. */
function rosterNumbers(tables: readonly Table[]): (number | undefined)[] {
  const sheets = groupBy([...tables.keys()], (t) => sheetKey(tables[t].file, tables[t].sheet));
  const numbers: (number | undefined)[] = tables.map(() => undefined);
  for (const own of sheets.values()) {
    if (own.length > 1) for (const [n, t] of own.entries()) numbers[t] = n + 1;
  }
  return numbers;
}

function sheetKey(file: string, sheet: string): string {
  return `${file}\n${sheet}`;
}

/** Groups findings by table. A finding about a complete file goes to the file's first table. */
function notesByTable(tables: readonly Table[], findings: readonly Finding[]): Finding[][] {
  const firstOfFile = new Map<string, number>();
  const firstOfSheet = new Map<string, number>();
  for (const [t, { file, sheet }] of tables.entries()) {
    if (!firstOfFile.has(file)) firstOfFile.set(file, t);
    const key = sheetKey(file, sheet);
    if (!firstOfSheet.has(key)) firstOfSheet.set(key, t);
  }
  const notes: Finding[][] = tables.map(() => []);
  for (const finding of findings) {
    const { code, place } = finding;
    if (place === undefined || code.startsWith('commune-by-')) continue;
    const t =
      place.sheet === undefined
        ? firstOfFile.get(place.file)
        : firstOfSheet.get(sheetKey(place.file, place.sheet));
    if (t !== undefined) notes[t].push(finding);
  }
  return notes;
}

/** Selects the findings that no sheet shows among its notes. */
export function notNoted(
  findings: readonly Finding[],
  sheets: readonly SheetInspection[],
): Finding[] {
  const files = new Set(sheets.map(({ file }) => file));
  const keys = new Set(sheets.map(({ file, sheet }) => sheetKey(file, sheet)));
  return findings.filter(({ place }) => {
    if (place === undefined) return true;
    return place.sheet === undefined
      ? !files.has(place.file)
      : !keys.has(sheetKey(place.file, place.sheet));
  });
}

/** Finds the old communes that some tables may be from, if several have the name. */
export function communeCandidates(
  { origins }: ParsedRosters,
  own: readonly number[],
): { candidates?: readonly string[] } {
  const problem = origins.problems.find(
    ({ table, candidates, isNear }) => own.includes(table) && candidates.length > 1 && !isNear,
  );
  return withoutUndefined({ candidates: problem?.candidates });
}

function openCommune(
  parsed: ParsedRosters,
  t: number,
): Pick<SheetInspection, 'candidates' | 'newCommunes'> {
  const { origins, destinations } = parsed;
  const named = new Set((origins.newCommunes[t] ?? []).flatMap((unit) => unit ?? []));
  return {
    ...communeCandidates(parsed, [t]),
    ...(named.size === 0 || destinations === undefined
      ? {}
      : { newCommunes: [...named].map(destinations.textOf) }),
  };
}

function communeOf(
  parsed: ParsedRosters,
  t: number,
  headings: ShownHeading,
): Pick<SheetInspection, 'commune'> {
  const { layouts, origins, destinations, profile } = parsed;
  const layout = layouts[t];
  const origin = origins.sources[t];
  if (origin === undefined || !('columns' in layout)) return {};
  const isShown = communeTest(parsed);
  const shown = (commune: string) => (isShown(commune) ? commune : '…');
  const counts = new Map<string, number>();
  for (const commune of origins.communes[t]) {
    if (commune === '') continue;
    countUp(counts, shown(commune));
  }
  const units = [...new Set([origin.commune, ...counts.keys()])].flatMap((commune) => {
    const unit = origins.officialCommunes.get(commune);
    if (unit === undefined || destinations === undefined) return [];
    const { code, district, province } = unit;
    const became = [...destinations.successors(commune)];
    return [{ commune, code, district: district.text, province, became }];
  });
  const index = origin.by === 'column' ? columnOfType(layout, profile, 'commune') : undefined;
  const column = layout.columns.find((each) => each.index === index);
  return {
    commune: {
      name: origin.by === 'plan' ? origin.commune : shown(origin.commune),
      by: origin.by,
      ...(origin.row === undefined ? {} : { row: origin.row + 1 }),
      ...(column === undefined
        ? {}
        : { column: letterOf(column), heading: headings(column.header) ?? '…' }),
      rows: Object.fromEntries([...counts].sort(([, a], [, b]) => b - a)),
      ...(units.length === 0 ? {} : { units }),
    },
  };
}

/** Orders columns as on the sheet; a derived column follows its source. */
function inOrder(columns: readonly LayoutColumn[]): LayoutColumn[] {
  const place = ({ by, index, source }: LayoutColumn) =>
    by === 'derived' ? (source ?? index) : index;
  return [...columns].sort((a, b) => place(a) - place(b));
}

/** Gives the rows of the header; nothing if the plan names the columns of a roster without one. */
function headerRows({ headerTop, headerBottom }: Layout): Pick<SheetInspection, 'header'> {
  return headerBottom < headerTop
    ? {}
    : { header: { first: headerTop + 1, last: headerBottom + 1 } };
}

/** Gives the letter of a column; for a derived one, that of its first source. */
function letterOf({ by, index, source }: LayoutColumn): string {
  const column = by === 'derived' ? source : index;
  return column === undefined ? '' : columnLetter(column);
}

/** Shows an unknown heading; hides letters and digits if it may be a person's name or number. */
function shownHeading(heading: string): string {
  const mayBePerson =
    /\d{6}/.test(heading) ||
    maskedText(heading) !== heading ||
    heading.split(/[\n/,;:–-]/).some(isPersonName);
  return mayBePerson ? outlined(heading) : heading;
}
