import {
  columnOfType,
  filledDown,
  type Layout,
  type NoRoster,
  type Profile,
  type Table,
} from '../../model/index.js';
import {
  BEFORE_MERGER_PATTERN,
  clean,
  fold,
  isErrorCell,
  isMemberId,
  resultColumns,
} from '../../text/index.js';

/** Reads where a row belongs from its cells. */
export interface CommuneCells {
  /** Text of the commune column; `''` for none, and if the plan gives the commune. */
  textOfRow: (row: number) => string;
  /** District and province in columns of the row, with a word for their type. */
  areasOfRow: (row: number) => readonly string[];
  /** District and province in which all member rows agree. */
  areas: readonly string[];
  /** Whether the row is of the roster of a result, which names its new commune. */
  isPlaced: (row: number) => boolean;
  /** Branch of each row by column or section, `''` for none; undefined with communes in a column or of the plan. */
  branches?: readonly string[];
}

interface CellsInput {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  planned: readonly (string | undefined)[];
}

const OLD = String.raw`(?: cu| \(cu\)| ${BEFORE_MERGER_PATTERN})?$`;
/** Folded headings. A heading below another (`Quê quán / Huyện`) has another meaning. */
const DISTRICT = new RegExp(
  `^(?:ten )?(?:huyen|quan|thi xa|quan[ /,-]+huyen|huyen[ /,-]+(?:quan|thi xa|thi|tx|thanh pho|tp)[^|]*|don vi cap huyen|cap huyen)${OLD}`,
);
const PROVINCE = new RegExp(
  `^(?:ten )?(?:tinh|tinh[ /,-]+(?:thanh pho|thanh|tp)|thanh pho|cap tinh)${OLD}`,
);
/** Codes of communes; read only in tables without names of communes. */
const CODE = new RegExp(`^ma (?:so )?(?:xa|phuong|xa[ /,-]+phuong|dvhc|don vi hanh chinh)${OLD}`);
const TYPED = /^(?:huyen|quan|thi xa|tx|thanh pho|tp|tinh|h\.|q\.)[ .]/;
const NO_AREAS: readonly string[] = [];

/** Reads the columns of table `t` that name commune, district and province. */
export function communeCells(
  { tables, layouts, profile, planned }: CellsInput,
  t: number,
): CommuneCells {
  const layout = layouts[t];
  if (!('columns' in layout)) {
    return {
      textOfRow: () => '',
      areasOfRow: () => NO_AREAS,
      areas: NO_AREAS,
      isPlaced: () => false,
    };
  }
  const texts = (column: number | undefined) =>
    column === undefined ? undefined : filledDown(tables[t], column).map(textOf);
  const headed = (pattern: RegExp) =>
    texts(layout.columns.find(({ header }) => pattern.test(fold(clean(header))))?.index);
  const communes =
    planned[t] === undefined
      ? (texts(columnOfType(layout, profile, 'commune')) ?? headed(CODE))
      : undefined;
  const areas = [
    { texts: headed(DISTRICT), word: 'huyện' },
    { texts: headed(PROVINCE), word: 'tỉnh' },
  ].filter((column) => column.texts !== undefined);
  const areasOfRow = (row: number): readonly string[] =>
    areas.flatMap(({ texts: own, word }) => {
      const text = own?.[row] ?? '';
      if (text === '') return [];
      return TYPED.test(fold(text)) ? text : `${word} ${text}`;
    });
  return {
    isPlaced: placedRows(tables[t], layout),
    textOfRow: (row) => communes?.[row] ?? '',
    areasOfRow: areas.length === 0 ? () => NO_AREAS : areasOfRow,
    areas: areas.length === 0 ? NO_AREAS : commonAreas(layout, areasOfRow),
    ...(planned[t] === undefined && communes === undefined
      ? { branches: branchesOf(layout, texts(columnOfType(layout, profile, 'branch'))) }
      : {}),
  };
}

function branchesOf({ kinds, sections }: Layout, cells: readonly string[] = []): string[] {
  return kinds.map((kind, row) =>
    kind === 'member' ? cells[row] || clean(sections[row] ?? '') : '',
  );
}

/** Cleans a cell; `''` for the error of a formula. */
function textOf(cell: string): string {
  return isErrorCell(cell) ? '' : clean(cell);
}

function commonAreas({ kinds }: Layout, areasOfRow: CommuneCells['areasOfRow']): readonly string[] {
  const members = [...kinds.keys()].filter((row) => kinds[row] === 'member');
  const [only, another] = new Set(members.map((row) => areasOfRow(row).join('\n')));
  if (only === undefined || another !== undefined) return NO_AREAS;
  return only.split('\n').filter((text) => text !== '');
}

function placedRows({ rows }: Table, { columns, kinds }: Layout): (row: number) => boolean {
  const ofResult = resultColumns(columns.map(({ header }) => header));
  if (ofResult === undefined) return () => false;
  const cellOf = (row: number, position: number) =>
    clean(rows[row]?.[columns[position]?.index ?? -1] ?? '');
  const hasId = (row: number) => isMemberId(cellOf(row, ofResult.member));
  if (!kinds.some((kind, row) => kind === 'member' && hasId(row))) return () => false;
  return (row) =>
    cellOf(row, ofResult.newCommune) !== '' &&
    (hasId(row) || cellOf(row, ofResult.newBranch) !== '');
}
