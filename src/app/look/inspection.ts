import {
  countBy,
  type Finding,
  groupBy,
  type Layout,
  type Place,
  type Say,
  sheetKey,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import type { ShownHeading } from '../../recognise/index.js';
import type { ParsedRosters } from '../../steps/index.js';
import { inspectedColumns } from './columns.js';
import { inspectedCommune, openCommune } from './communes.js';
import type { SheetInspection } from './sheetInspection.js';

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
  const notes = notesByTable(tables, layouts, findings);
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
        'columns' in layout ? inspectedColumns(parsed, t, layout, recordsOfTable[t], headings) : [],
      kinds,
      notes: notes[t].map((note) => ({ ...note, text: say(note) })),
      ...inspectedCommune(parsed, t, headings),
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

/** Numbers the rosters of each sheet from 1, by table; undefined for the only one. */
function rosterNumbers(tables: readonly Table[]): (number | undefined)[] {
  const sheets = groupBy([...tables.keys()], (t) => sheetKey(tables[t]));
  const numbers: (number | undefined)[] = tables.map(() => undefined);
  for (const own of sheets.values()) {
    if (own.length > 1) for (const [n, t] of own.entries()) numbers[t] = n + 1;
  }
  return numbers;
}

/**
 * Groups findings by table. A finding about a complete file goes to the file's first table; one about a sheet to the
 * list that has its row and column, or else to the first list of the sheet.
 */
function notesByTable(
  tables: readonly Table[],
  layouts: ParsedRosters['layouts'],
  findings: readonly Finding[],
): Finding[][] {
  const all = [...tables.keys()];
  const ofFile = groupBy(all, (t) => tables[t].file);
  const ofSheet = groupBy(all, (t) => sheetKey(tables[t]));
  const notes: Finding[][] = tables.map(() => []);
  const hasPlace = (t: number, { row, column }: Place) => {
    const layout = layouts[t];
    const hasRow = row === undefined || (tables[t].rows[row - 1] ?? []).length > 0;
    const headed = 'columns' in layout ? layout.columns : [];
    return hasRow && (column === undefined || headed.some(({ header }) => header === column));
  };
  for (const finding of findings) {
    const { code, place } = finding;
    if (place === undefined || code.startsWith('commune-by-')) continue;
    const own = place.sheet === undefined ? ofFile.get(place.file) : ofSheet.get(sheetKey(place));
    const t = own?.find((table) => hasPlace(table, place)) ?? own?.[0];
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
  const keys = new Set(sheets.map(sheetKey));
  return findings.filter(({ place }) => {
    if (place === undefined) return true;
    return place.sheet === undefined ? !files.has(place.file) : !keys.has(sheetKey(place));
  });
}

/** Gives the rows of the header; nothing if the plan names the columns of a roster without one. */
function headerRows({ headerTop, headerBottom }: Layout): Pick<SheetInspection, 'header'> {
  return headerBottom < headerTop
    ? {}
    : { header: { first: headerTop + 1, last: headerBottom + 1 } };
}
