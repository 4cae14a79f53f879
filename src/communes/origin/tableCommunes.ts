/** The commune of a table as a whole, for the rows that name none. */
import {
  addTo,
  addToSet,
  type Layout,
  type NoRoster,
  sheetOfList,
  type Table,
} from '../../model/index.js';
import type { CommuneResolver, Resolved } from './communeResolver.js';
import { isSinceMerger } from './newLetterhead.js';

/** Sources of the commune of a row, in the order in which they are tried. */
export type CommuneSource =
  | 'plan'
  | 'column'
  | 'section'
  | 'branch'
  | 'letterhead'
  | 'sheet-name'
  | 'file-name'
  | 'workbook'
  | 'people';

/** A commune that a table can be of. */
export interface TableCommune {
  /** Id of the resolver. */
  id: string;
  by: CommuneSource;
  /** Zero-based row of the letterhead. */
  row?: number;
  /** The name as it was read; empty where the id is the name. */
  text: string;
  /** Id of the commune in a copied letterhead, which does not count. */
  instead?: string;
}

/** The texts that may name the commune of a table, per table. */
export interface TableTexts {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  /** Commune of the plan. */
  planned: readonly (string | undefined)[];
  /** Letterhead and footer lines with their zero-based rows. */
  letterheads: readonly { row: number; text: string }[][];
}

/** Finds the commune of each table by one resolver; several candidates where it names several. */
export function tableCommunes(input: TableTexts, resolver: CommuneResolver): TableCommune[][] {
  const { tables, layouts } = input;
  const sheets = tables.map((table, t) => sheetOfList(table, layouts[t]));
  const ownCommunes = sheets.map((sheet, t) => communesInside(input, t, sheet, resolver));
  const tablesOfFile = new Map<string, number[]>();
  tables.forEach(({ file }, t) => {
    addTo(tablesOfFile, file, t);
  });
  const found = tables.map(({ file }, t) => {
    const [own, ...furtherOwn] = ownCommunes[t];
    const communesOfPath = () => withSource(resolver.ofPath(file, t), 'file-name');
    if (own !== undefined && !resolver.isNew(own.id)) {
      if (own.by !== 'letterhead' || furtherOwn.length > 0) return ownCommunes[t];
      return checkedWithName(own, communesOfPath(), resolver);
    }
    const siblings = tablesOfFile.get(file)!;
    const shared =
      communeOfSheet(sheets[t], siblings, sheets, ownCommunes) ??
      communeOfWorkbook(siblings, ownCommunes);
    if (shared !== undefined && !resolver.isNew(shared.id)) return [shared];
    const inPath = communesOfPath();
    const newCommunes = own === undefined ? shared && [shared] : ownCommunes[t];
    if (newCommunes === undefined) return inPath;
    // The letterhead names a new commune: the path may name one of its old communes.
    const origins = inPath.filter(({ id }) =>
      newCommunes.some((commune) => resolver.leadsTo(id, commune.id)),
    );
    return origins.length > 0 ? origins : newCommunes;
  });
  return withoutNewLetterheads(found, sheets, input, resolver);
}

/** Least communes in names below one letterhead from which it is that of the new commune. */
const ENOUGH_NAMES = 2;

/**
 * Takes the names of sheets and files below a letterhead that also names the new commune, if they are of several of its old
 * communes (`ĐOÀN XÃ LAI ĐỒNG` on sheets `Kiệt Sơn`, `Lai Đồng` and `Tân Sơn`), or if the letterhead is of the time since
 * the merger. One such list remains open otherwise.
 */
function withoutNewLetterheads(
  found: readonly TableCommune[][],
  sheets: readonly string[],
  { tables, letterheads }: TableTexts,
  resolver: CommuneResolver,
): TableCommune[][] {
  const inDoubt = ([own, named, another]: readonly TableCommune[]) =>
    own?.by === 'letterhead' &&
    (named?.by === 'sheet-name' || named?.by === 'file-name') &&
    another === undefined &&
    resolver.namesSuccessorOf(own.id, named.id);
  const named = new Map<string, Set<string>>();
  for (const communes of found.filter(inDoubt)) addToSet(named, communes[0]!.id, communes[1]!.id);
  // A list named after the old commune of that name, beside those of others.
  for (const [t, [own, another]] of found.entries()) {
    if (own?.by !== 'letterhead' || another !== undefined || !named.has(own.id)) continue;
    const { file } = tables[t]!;
    const names = [resolver.ofSheet(sheets[t]!, t), resolver.ofPath(file, t)];
    if (names.some(({ ids: [id, other] }) => id === own.id && other === undefined)) {
      addToSet(named, own.id, own.id);
    }
  }
  return found.map((communes, t) => {
    if (!inDoubt(communes)) return communes;
    const isNew =
      named.get(communes[0]!.id)!.size >= ENOUGH_NAMES ||
      isSinceMerger(letterheads[t]!.map(({ text }) => text));
    return isNew ? [communes[1]!] : communes;
  });
}

/**
 * Adds the commune of a path or sheet name where the letterhead may mean the new commune: `Xã Lai Đồng` above a
 * list of Kiệt Sơn, which is part of the new Xã Lai Đồng.
 */
function checkedWithName(
  own: TableCommune,
  inName: readonly TableCommune[],
  resolver: CommuneResolver,
): TableCommune[] {
  const [ofName, another] = inName;
  const isOneName = ofName !== undefined && another === undefined;
  return isOneName && resolver.namesSuccessorOf(own.id, ofName.id) ? [own, ofName] : [own];
}

function withSource({ ids, text }: Resolved, by: CommuneSource): TableCommune[] {
  return ids.map((id) => ({ id, by, text }));
}

/** Communes that plan, letterhead or sheet name; old communes win over new ones. */
function communesInside(
  { planned, letterheads }: TableTexts,
  t: number,
  sheet: string,
  resolver: CommuneResolver,
): TableCommune[] {
  const plan = planned[t];
  if (plan !== undefined) return withSource(resolver.ofText(plan, t), 'plan');
  const inLetterhead = communesInLetterhead(letterheads[t], t, resolver);
  const isOld = ({ id }: TableCommune) => !resolver.isNew(id);
  const inSheetName = withSource(resolver.ofSheet(sheet, t), 'sheet-name');
  const [own, ...furtherOwn] = inLetterhead.filter(isOld);
  if (own !== undefined) {
    return furtherOwn.length > 0
      ? [own, ...furtherOwn]
      : checkedWithName(own, inSheetName, resolver);
  }
  return inLetterhead.length === 0 || inSheetName.some(isOld) ? inSheetName : inLetterhead;
}

/** Words before the commune to which the people of a list are moved: `bàn giao về Đảng bộ xã Lai Đồng`. */
const DESTINATION =
  /(?<!\p{L})(?:bàn giao|chuyển|sáp nhập|điều động|giới thiệu)(?!\p{L})[^,;:()]{0,40}?\s(?:về|sang|đến|cho|vào)(?!\p{L}| từ ).*$/iu;

/**
 * Ignores a line with an ambiguous name where another line names one of its candidates, and the name of the new
 * commune beside a former one: `ĐẢNG BỘ XÃ LAI ĐỒNG` above `CHI BỘ KHU CHIỀNG (XÃ KIỆT SƠN CŨ)`. Nor does the commune
 * count to which people are moved, beside another one.
 */
function communesInLetterhead(
  lines: readonly { row: number; text: string }[],
  t: number,
  resolver: CommuneResolver,
): TableCommune[] {
  const namesIn = (texts: typeof lines) =>
    texts.flatMap(({ row, text }) =>
      resolver.ofLetterhead(text, t).map((resolved) => ({ row, ...resolved })),
    );
  const ofOrigin = namesIn(
    lines.map(({ row, text }) => ({ row, text: text.replace(DESTINATION, '') })),
  );
  const named = ofOrigin.length > 0 ? ofOrigin : namesIn(lines);
  const communes = new Map<string, TableCommune>();
  const add = ({ row, ids, text }: (typeof named)[number]) => {
    for (const id of ids) {
      if (!communes.has(id)) communes.set(id, { id, by: 'letterhead', row, text });
    }
  };
  for (const name of named) if (name.ids.length === 1) add(name);
  for (const name of named) {
    if (name.ids.length > 1 && !name.ids.some((id) => communes.has(id))) add(name);
  }
  const former = named.flatMap(({ ids, isFormer }) => (isFormer ? ids : []));
  return [...communes.values()]
    .filter(({ id }) => !former.some((other) => resolver.namesSuccessorOf(id, other)))
    .sort((a, b) => (a.row ?? 0) - (b.row ?? 0));
}

/**
 * The one commune that the rosters of a sheet name: a letterhead above the first also applies to those
 * beside and below it.
 * @param siblings tables of the file
 */
function communeOfSheet(
  sheet: string,
  siblings: readonly number[],
  sheets: readonly string[],
  ownCommunes: readonly TableCommune[][],
): TableCommune | undefined {
  return onlyCommune(
    siblings.filter((t) => sheets[t] === sheet),
    ownCommunes,
  );
}

/** Gives the one commune that the sheets of a workbook name. */
function communeOfWorkbook(
  siblings: readonly number[],
  ownCommunes: readonly TableCommune[][],
): TableCommune | undefined {
  const only = onlyCommune(siblings, ownCommunes);
  return only && { id: only.id, by: 'workbook', text: only.text };
}

function onlyCommune(
  tables: readonly number[],
  ownCommunes: readonly TableCommune[][],
): TableCommune | undefined {
  const communes = new Map<string, TableCommune>();
  for (const t of tables) for (const commune of ownCommunes[t]) communes.set(commune.id, commune);
  const [only] = communes.values();
  return communes.size === 1 ? only : undefined;
}
