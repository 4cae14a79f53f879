import { addTo, type Table } from '../../model/index.js';
import type { CommuneReader, Named } from './communeReader.js';

/** How a row's old commune was learned, in the order in which it is looked for. */
export type CommuneSource =
  | 'plan'
  | 'column'
  | 'section'
  | 'letterhead'
  | 'sheet-name'
  | 'file-name'
  | 'workbook';

/** A commune that a table can be of, for the rows that say nothing else. */
export interface TableCommune {
  /** Id of the reader. */
  id: string;
  by: CommuneSource;
  /** Zero-based row of the letterhead. */
  row?: number;
  /** The name that was read; empty where the reader tells it only by id. */
  text: string;
}

export interface OwnInput {
  tables: readonly Table[];
  /** From the plan, per table. */
  planned: readonly (string | undefined)[];
  /** Letterhead and footer lines per table, with their zero-based rows. */
  letterheads: readonly { row: number; text: string }[][];
}

/** What each table says of its commune as a whole; several where it names several. */
export function ownCommunes(input: OwnInput, reader: CommuneReader): TableCommune[][] {
  const { tables } = input;
  const inside = tables.map((table, t) => saidInside(input, t, table.sheet, reader));
  const ofFile = new Map<string, number[]>();
  tables.forEach(({ file }, t) => {
    addTo(ofFile, file, t);
  });
  return tables.map((table, t) => {
    const [own, ...others] = inside[t];
    if (own !== undefined && !reader.isNew(own.id)) {
      if (own.by !== 'letterhead' || others.length > 0) return inside[t];
      // `Xã Lai Đồng` above the list of Kiệt Sơn may be the commune of today.
      const path = listed(reader.ofPath(table.file, t), 'file-name');
      const [inFile] = path.length === 1 ? path : [];
      const isOfToday = inFile !== undefined && reader.namesSuccessorOf(own.id, inFile.id);
      return isOfToday ? [own, inFile] : [own];
    }
    const shared =
      communeOfSheet(table.sheet, ofFile.get(table.file)!, tables, inside) ??
      communeOfWorkbook(ofFile.get(table.file)!, inside);
    if (shared !== undefined && !reader.isNew(shared.id)) return [shared];
    const inPath = listed(reader.ofPath(table.file, t), 'file-name');
    const fresh = own === undefined ? shared && [shared] : inside[t];
    if (fresh === undefined) return inPath;
    // A letterhead of today above a list of before: the file says which of its old communes.
    const leading = inPath.filter(({ id }) => fresh.some((each) => reader.leadsTo(id, each.id)));
    return leading.length > 0 ? leading : fresh;
  });
}

function listed({ ids, text }: Named, by: CommuneSource): TableCommune[] {
  return ids.map((id) => ({ id, by, text }));
}

/** What plan, letterhead or sheet say, names of old communes before those of new ones. */
function saidInside(
  { planned, letterheads }: OwnInput,
  t: number,
  sheet: string,
  reader: CommuneReader,
): TableCommune[] {
  const plan = planned[t];
  if (plan !== undefined) return listed(reader.ofText(plan, t), 'plan');
  const said = saidInLetterhead(letterheads[t], t, reader);
  if (said.some(({ id }) => !reader.isNew(id))) return said.filter(({ id }) => !reader.isNew(id));
  const onSheet = listed(reader.ofSheet(sheet, t), 'sheet-name');
  const isOld = onSheet.some(({ id }) => !reader.isNew(id));
  return said.length === 0 || isOld ? onSheet : said;
}

/** A name of several communes adds nothing where another line says which of them it is. */
function saidInLetterhead(
  lines: readonly { row: number; text: string }[],
  t: number,
  reader: CommuneReader,
): TableCommune[] {
  const named = lines.flatMap(({ row, text }) =>
    reader.ofLetterhead(text, t).map((each) => ({ row, ...each })),
  );
  const said = new Map<string, TableCommune>();
  const add = ({ row, ids, text }: (typeof named)[number]) => {
    for (const id of ids) if (!said.has(id)) said.set(id, { id, by: 'letterhead', row, text });
  };
  for (const each of named) if (each.ids.length === 1) add(each);
  for (const each of named) {
    if (each.ids.length > 1 && !each.ids.some((id) => said.has(id))) add(each);
  }
  return [...said.values()].sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/**
 * The letterhead above the first of several rosters on a sheet speaks for those beside and below.
 * @param ofFile tables of its file
 */
function communeOfSheet(
  sheet: string,
  ofFile: readonly number[],
  tables: readonly Table[],
  inside: readonly TableCommune[][],
): TableCommune | undefined {
  const said = new Map<string, TableCommune>();
  for (const t of ofFile) {
    if (tables[t].sheet === sheet) for (const each of inside[t]) said.set(each.id, each);
  }
  return said.size === 1 ? [...said.values()][0] : undefined;
}

/** Sheets of one workbook belong together: one with a letterhead speaks for those without. */
function communeOfWorkbook(
  ofFile: readonly number[],
  inside: readonly TableCommune[][],
): TableCommune | undefined {
  const said = new Map<string, TableCommune>();
  for (const t of ofFile) for (const each of inside[t]) said.set(each.id, each);
  const [only] = said.values();
  return said.size === 1 && only !== undefined
    ? { id: only.id, by: 'workbook', text: only.text }
    : undefined;
}
