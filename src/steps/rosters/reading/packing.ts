/** Packs recognised rosters, to hand them from thread to thread: each different text once, instead of every cell. */
import {
  type Layout,
  type NoRoster,
  ROW_KINDS,
  type RowKind,
  type Table,
} from '../../../model/index.js';
import type { SharedTexts } from '../../../read/index.js';

/** Rows of texts, by their number among the different texts. */
interface PackedRows {
  /** Number of cells of each row. */
  widths: Uint32Array;
  cells: Uint32Array;
}

type RowLists = 'kinds' | 'sections' | 'communes';

/** A table with its layout; lists of rows are packed. */
export interface PackedRoster {
  table: Omit<Table, 'rows'>;
  rows: PackedRows;
  layout: Omit<Layout, RowLists> | Omit<NoRoster, RowLists>;
  kinds: Uint8Array;
  sections?: Uint32Array;
  communes?: Uint32Array;
}

interface Roster {
  table: Table;
  layout: Layout | NoRoster;
}

/** Packs rosters with the different texts of all of them. */
export function packRosters(rosters: readonly Roster[]): {
  texts: readonly string[];
  rosters: PackedRoster[];
} {
  const texts = new TextNumbers();
  const packed = rosters.map((roster) => packRoster(roster, texts));
  return { texts: texts.list(), rosters: packed };
}

/** Lists the buffers of packed rosters, which a thread can hand over without copying them. */
export function buffersOf({ rosters }: ReturnType<typeof packRosters>): ArrayBuffer[] {
  const arrays = rosters.flatMap(({ rows, kinds, sections, communes }) => [
    rows.widths,
    rows.cells,
    kinds,
    ...(sections === undefined ? [] : [sections]),
    ...(communes === undefined ? [] : [communes]),
  ]);
  return arrays.map(({ buffer }) => buffer as ArrayBuffer);
}

/** A number of one person, such as a phone. Few repeat, so that a table of them takes more memory than it saves. */
const NUMBER_OF_PERSON = /^\d{9,}$/;

/**
 * Unpacks rosters. Equal texts become one string, which takes less memory than before packing.
 * @param shared texts of the files before, whose names and dates repeat from file to file
 */
export function unpackRosters(
  { texts: own, rosters }: ReturnType<typeof packRosters>,
  shared: SharedTexts,
): Roster[] {
  const texts = own.map((text) => (NUMBER_OF_PERSON.test(text) ? text : shared.of(text)));
  return rosters.map(({ table, rows, layout, kinds, sections, communes }) => ({
    table: { ...table, rows: unpackRows(rows, texts) },
    layout: {
      ...layout,
      kinds: Array.from(kinds, (kind) => ROW_KINDS[kind]!),
      ...(sections === undefined ? {} : { sections: Array.from(sections, (at) => texts[at]!) }),
      ...(communes === undefined ? {} : { communes: Array.from(communes, (at) => texts[at]!) }),
    } as Layout | NoRoster,
  }));
}

/** Numbers different texts in the order in which they first occur. */
class TextNumbers {
  private readonly numbers = new Map<string, number>();

  of(text: string): number {
    const known = this.numbers.get(text);
    if (known !== undefined) return known;
    this.numbers.set(text, this.numbers.size);
    return this.numbers.size - 1;
  }

  list(): string[] {
    return [...this.numbers.keys()];
  }
}

const KIND_NUMBERS = new Map<RowKind, number>(ROW_KINDS.map((kind, at) => [kind, at]));

function packRoster({ table, layout }: Roster, texts: TextNumbers): PackedRoster {
  const { rows, ...others } = table;
  const list = (own: readonly string[]) => Uint32Array.from(own, (text) => texts.of(text));
  const { kinds, sections, communes, ...rest } = layout as Layout;
  return {
    table: others,
    rows: packRows(rows, texts),
    layout: rest,
    kinds: Uint8Array.from(kinds, (kind) => KIND_NUMBERS.get(kind)!),
    ...(sections === undefined ? {} : { sections: list(sections) }),
    ...(communes === undefined ? {} : { communes: list(communes) }),
  };
}

function packRows(rows: readonly (readonly string[])[], texts: TextNumbers): PackedRows {
  const widths = Uint32Array.from(rows, ({ length }) => length);
  const cells = new Uint32Array(widths.reduce((sum, width) => sum + width, 0));
  let at = 0;
  for (const row of rows) for (const text of row) cells[at++] = texts.of(text);
  return { widths, cells };
}

function unpackRows({ widths, cells }: PackedRows, texts: readonly string[]): string[][] {
  const rows: string[][] = new Array(widths.length);
  let start = 0;
  for (const [at, width] of widths.entries()) {
    const row: string[] = new Array(width);
    for (let column = 0; column < width; column++) row[column] = texts[cells[start + column]!]!;
    rows[at] = row;
    start += width;
  }
  return rows;
}
