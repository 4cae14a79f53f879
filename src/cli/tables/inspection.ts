import {
  displayValue,
  type FieldPart,
  type Finding,
  filledDown,
  type Layout,
  type LayoutColumn,
  type RowKind,
} from '../../model/index.js';
import type { Understood } from '../../pipeline.js';
import { columnLetter } from '../../text/columnLetter.js';

/** What was understood of one sheet, for a table or as JSON. Holds no person's data. */
export interface SheetInspection {
  file: string;
  sheet: string;
  format: string;
  encoding?: string;
  delimiter?: string;
  /** Why the sheet is no roster; then there is no more to say. */
  noRoster?: string;
  /** Rows of the header, as Excel numbers them. */
  header?: { first: number; last: number };
  columns: {
    column: string;
    heading: string;
    field?: string;
    part?: FieldPart;
    by: LayoutColumn['by'];
    score?: number;
    /** Shares of the member rows, 0–1; `valid` only for fields. */
    filled: number;
    valid?: number;
    /** First filled cell with its letters and digits hidden; its form is what tells a column. */
    sample: string;
  }[];
  kinds: Partial<Record<RowKind, number>>;
  commune?: { name: string; by: string; row?: number };
  rows?: { row: number; kind: RowKind }[];
  /** What was decided on the way: encodings, order of dates, near headings. */
  notes: Finding[];
}

/** @param withRows lists the kind of every row that is not blank */
export function inspection(understood: Understood, withRows: boolean): SheetInspection[] {
  const { tables, layouts, records, sources, origins } = understood;
  const recordsOfTable: number[][] = tables.map(() => []);
  for (let record = 0; record < records.count; record++) {
    recordsOfTable[records.table[record]].push(record);
  }
  return tables.map((table, t) => {
    const layout = layouts[t];
    const source = sources.find((each) => each.file === table.file);
    const origin = origins.sources[t];
    const kinds: Partial<Record<RowKind, number>> = {};
    for (const kind of layout.kinds) kinds[kind] = (kinds[kind] ?? 0) + 1;
    return {
      file: table.file,
      sheet: table.sheet,
      format: source?.format ?? '',
      ...(source?.encoding === undefined ? {} : { encoding: source.encoding }),
      ...(source?.delimiter === undefined ? {} : { delimiter: source.delimiter }),
      ...('columns' in layout ? headerRows(layout) : { noRoster: layout.reason }),
      columns:
        'columns' in layout
          ? layout.columns.map((column) => ({
              column: letterOf(column),
              heading: column.header,
              ...(column.field === undefined ? {} : { field: column.field }),
              ...(column.part === undefined ? {} : { part: column.part }),
              by: column.by,
              ...(column.score === undefined ? {} : { score: column.score }),
              ...quality(understood, t, column, recordsOfTable[t]),
            }))
          : [],
      kinds,
      notes: understood.findings.filter(
        ({ level, code, place }) =>
          level === 'info' &&
          !code.startsWith('commune-by-') &&
          place?.file === table.file &&
          (place.sheet ?? '') === table.sheet,
      ),
      ...(origin === undefined
        ? {}
        : {
            commune: {
              name: origin.commune,
              by: origin.by,
              ...(origin.row === undefined ? {} : { row: origin.row + 1 }),
            },
          }),
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

/** None where the plan names the columns of a roster without headings. */
function headerRows({ headerTop, headerBottom }: Layout): Pick<SheetInspection, 'header'> {
  return headerBottom < headerTop
    ? {}
    : { header: { first: headerTop + 1, last: headerBottom + 1 } };
}

/** Of a derived column, that of the first column it is made of. */
function letterOf({ by, index, source }: LayoutColumn): string {
  const column = by === 'derived' ? source : index;
  return column === undefined ? '' : columnLetter(column);
}

function quality(
  { tables, records }: Understood,
  t: number,
  column: LayoutColumn,
  own: readonly number[],
): { filled: number; valid?: number; sample: string } {
  if (own.length === 0) return { filled: 0, sample: '' };
  const texts = filledDown(tables[t], column.index);
  const filled = own.filter((record) => (texts[records.row[record]] ?? '').trim() !== '');
  const share = round(filled.length / own.length);
  const sample = filled.length === 0 ? '' : masked(texts[records.row[filled[0]]]);
  const values = column.field === undefined ? undefined : records.columns.get(column.field);
  if (values === undefined || filled.length === 0) return { filled: share, sample };
  const valid = filled.filter((record) => displayValue(values, record) !== '').length;
  return { filled: share, valid: round(valid / filled.length), sample };
}

const SAMPLE_LENGTH = 24;

/** `Nguyễn Văn An` → `Nxxxxx Vxx Ax`, `025201000001` → `############`. */
function masked(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, SAMPLE_LENGTH)
    .replace(/\d/g, '#')
    .replace(/(?<=\p{L}\p{M}*)[\p{L}\p{M}]/gu, 'x');
}

function round(share: number): number {
  return Math.round(share * 1000) / 1000;
}
