/** Small rosters made by hand, for tests of the steps behind recognition; all people are invented. */
import { profiles } from '../../src/config/profiles/index.js';
import type {
  Clustering,
  FieldPart,
  Layout,
  LayoutColumn,
  Profile,
  RowKind,
  ScoredPair,
  Table,
} from '../../src/model/index.js';
import { type Normalised, normaliseTables } from '../../src/normalise/index.js';
import { clean } from '../../src/text/letters/fold.js';
import { noModel } from './noModel.js';

export const YOUTH: Profile = profiles[0];

export interface Sheet {
  table: Table;
  layout: Layout;
}

/**
 * One header row, then members; cells are separated by `|`. A column is `field`, `field.part`, or
 * `+heading` for one that is carried along. A row that begins with `#` is a section.
 * @param file `file` or `file:sheet`
 */
export function sheetOf(file: string, columns: string, ...rows: string[]): Sheet {
  const [name, sheet = ''] = file.split(':');
  const headings = columns.split('|');
  const cells = rows.map((row) => (row === '' ? [] : row.split('|')));
  const kinds = rows.map((row): RowKind => {
    if (row === '') return 'blank';
    return row.startsWith('#') ? 'section' : 'member';
  });
  let section = '';
  const sections = rows.map((row) => {
    if (row.startsWith('#')) section = row.slice(1);
    return section;
  });
  return {
    table: { file: name, sheet, rows: [headings, ...cells], merges: [] },
    layout: {
      headerTop: 0,
      headerBottom: 0,
      columns: headings.map(columnOf),
      kinds: ['header', ...kinds],
      sections: ['', ...sections],
    },
  };
}

function columnOf(heading: string, index: number): LayoutColumn {
  if (heading.startsWith('+')) return { index, header: heading.slice(1), by: 'unknown' };
  const [field, part] = heading.split('.');
  const column: LayoutColumn = { index, header: heading, field, by: 'wording' };
  return part === undefined ? column : { ...column, part: part as FieldPart };
}

export interface Roster extends Normalised {
  tables: Table[];
  layouts: Layout[];
}

/** Makes the records of sheets; old commune and branch are what their columns say. */
export function rosterOf(...sheets: Sheet[]): Roster {
  const tables = sheets.map(({ table }) => table);
  const layouts = sheets.map(({ layout }) => layout);
  const textOf = (field: string) => (table: number, row: number) => {
    const column = layouts[table].columns.find((each) => each.field === field);
    return column === undefined ? '' : clean(tables[table].rows[row][column.index] ?? '');
  };
  const origins = { commune: textOf('commune'), branch: textOf('branch') };
  return { tables, layouts, ...normaliseTables(tables, layouts, YOUTH, origins) };
}

/** Makes a clustering. @param groups records of one person; all others are alone */
export function clusteringOf(
  count: number,
  groups: number[][] = [],
  pairs: { ask?: ScoredPair[]; sharedNumber?: ScoredPair[] } = {},
): Clustering {
  const first = Array.from({ length: count }, (_, record) => {
    const group = groups.find((each) => each.includes(record));
    return group === undefined ? record : Math.min(...group);
  });
  const numbers = [...new Set(first)].sort((a, b) => a - b);
  return {
    cluster: Int32Array.from(first, (record) => numbers.indexOf(record)),
    clusters: numbers.length,
    ask: pairs.ask ?? [],
    sharedNumber: pairs.sharedNumber ?? [],
    weakest: new Float64Array(numbers.length).fill(Number.POSITIVE_INFINITY),
    compared: 0,
    repeated: [],
    capped: 0,
    model: noModel,
  };
}
