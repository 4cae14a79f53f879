/** Finds a list that continues on the next sheet without a header. */
import { type Layout, type Table, withoutUndefined } from '../../model/index.js';
import { clean, columnLetter, isPersonName } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { mostly } from '../cells/samples.js';
import type { Recognition } from './recognition.js';

const NUMBER = /^(\d{1,5})[.)]?$/;
/** Fewest people on the further sheet. */
const FEWEST = 2;

/**
 * Returns the fields of the list above by column letter, if the rows of a sheet have names in its column and numbers
 * that go on from its last one; undefined for another sheet.
 * @param above last roster of the sheet before
 */
export function continuedColumns(
  above: Recognition | undefined,
  table: Table,
): Record<string, string> | undefined {
  if (above === undefined || !('columns' in above.layout)) return undefined;
  const columns = above.layout.columns.filter(({ field }) => field !== undefined);
  if (columns.some(({ by, part }) => by === 'derived' || part !== undefined)) return undefined;
  const [number, name] = ['ordinal', 'name'].map((id) => columns.find(({ field }) => field === id));
  if (number === undefined || name === undefined) return undefined;
  const numberAt = (from: Table, row: number) =>
    Number(NUMBER.exec(clean(cellAt(from, row, number.index)))?.[1] ?? Number.NaN);
  const last = above.layout.kinds.lastIndexOf('member');
  const next = numberAt(above.table, last) + 1;
  const rows = [...table.rows.keys()].filter((row) => !Number.isNaN(numberAt(table, row)));
  const names = rows.map((row) => clean(cellAt(table, row, name.index)));
  const goesOn =
    rows.length >= FEWEST && rows.every((row, at) => numberAt(table, row) === next + at);
  if (!goesOn || !mostly(names, isPersonName)) return undefined;
  return Object.fromEntries(columns.map(({ index, field }) => [columnLetter(index), field!]));
}

/** Gives a continued list the headings and title of the list above, and the sections of its last row. */
export function asContinued(list: Recognition, { table, layout: above }: ReadList): Recognition {
  if (!('columns' in list.layout)) return list;
  const headings = new Map(above.columns.map(({ index, header, by }) => [index, { header, by }]));
  const columns = list.layout.columns.map((column) => ({
    ...column,
    ...headings.get(column.index),
  }));
  const { titleBranch, hamletAbove, continues = table.sheet } = above;
  const last = above.kinds.lastIndexOf('member');
  const { sections, communes = sections.map(() => '') } = list.layout;
  const sectionsOn = goingOn(sections, above.sections[last]!);
  const communesOn = goingOn(communes, above.communes?.[last] ?? '');
  const layout: Layout = {
    ...list.layout,
    columns,
    continues,
    sections: sectionsOn,
    ...withoutUndefined({ titleBranch, hamletAbove }),
    ...(communesOn.some((commune) => commune !== '') ? { communes: communesOn } : {}),
  };
  return { ...list, layout };
}

/** Fills the rows above the first section. */
function goingOn(sections: readonly string[], above: string): string[] {
  const first = sections.findIndex((section) => section !== '');
  return sections.map((section, row) => (first < 0 || row < first ? above : section));
}

type ReadList = Recognition & { layout: Layout };
