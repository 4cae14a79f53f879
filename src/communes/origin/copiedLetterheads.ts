/** Letterheads that were copied from the list of another commune, as the names of sheets and files show. */
import { addToSet, sheetOfList } from '../../model/index.js';
import { fold, foldTight } from '../../text/index.js';
import { parseCommune } from '../names/communeName.js';
import { isGenericWord, withLongTypes } from '../names/fileWords.js';
import { partedName } from '../names/knownCommunes.js';
import type { CommuneResolver } from './communeResolver.js';
import type { TableCommune, TableTexts } from './tableCommunes.js';

/** Least communes in names below one letterhead from which it is a copied one. */
const ENOUGH_NAMES = 2;

/** A list whose letterhead names one commune, and its sheet or file another one or the same. */
interface NamedList {
  table: number;
  own: TableCommune;
  named: TableCommune;
  /** Name of the sheet or file. */
  name: string;
  /** Lists whose names are compared: those of a workbook, or files, below the letterhead of one commune. */
  group: string;
}

/**
 * Takes the names of sheets or files below one letterhead if they are of several old communes of a new one: `Kiệt Sơn` and
 * `Đồng Sơn` below `ĐOÀN XÃ KIỆT SƠN`. A single list named after another one of them is left open, unless its path confirms
 * the letterhead.
 * @param found communes of each table
 */
export function withoutCopiedLetterheads(
  found: readonly TableCommune[][],
  texts: TableTexts,
  resolver: CommuneResolver,
): TableCommune[][] {
  const sheets = texts.tables.map((table, t) => sheetOfList(table, texts.layouts[t]!));
  const lists = found.flatMap(
    (communes, t) => namedList(t, communes, sheets, texts, resolver) ?? [],
  );
  const names = new Map<string, Set<string>>();
  for (const { group, own, named } of lists) {
    // The name of the new commune shows nothing.
    if (!resolver.namesSuccessorOf(named.id, own.id)) addToSet(names, group, named.id);
  }
  const result = [...found];
  for (const list of lists) {
    const { table, own, named, group } = list;
    if (!resolver.areOfOne(own.id, named.id) || !isWholeName(list)) continue;
    const otherName = named.by === 'sheet-name' ? fileName(texts, table) : sheets[table]!;
    const isConfirmed = namesOnly(otherName, own.id, table, resolver);
    const areSeveral = (names.get(group)?.size ?? 0) >= ENOUGH_NAMES;
    if (areSeveral && (named.by === 'sheet-name' || !isConfirmed)) {
      result[table] = [{ ...named, row: own.row!, instead: own.id }];
    } else if (!isExplained(list, isConfirmed, texts, resolver)) {
      result[table] = [own, named];
    }
  }
  return result;
}

/** Finds the commune in the name of the sheet, else of the file, of a list whose letterhead names one. */
function namedList(
  table: number,
  [own, another]: readonly TableCommune[],
  sheets: readonly string[],
  texts: TableTexts,
  resolver: CommuneResolver,
): NamedList | undefined {
  if (own?.by !== 'letterhead' || another !== undefined || resolver.isNew(own.id)) return undefined;
  const { file } = texts.tables[table]!;
  const found = (['sheet-name', 'file-name'] as const).map((by) => {
    const name = by === 'sheet-name' ? sheets[table]! : fileName(texts, table);
    const { ids, text } =
      by === 'sheet-name' ? resolver.ofSheet(name, table) : resolver.ofPath(name, table);
    const [id, other] = ids;
    if (id === undefined || other !== undefined || resolver.isNew(id)) return undefined;
    const group = `${by === 'sheet-name' ? file : ''}\n${own.id}`;
    return { table, own, named: { id, by, text }, name, group };
  });
  const [bySheet, byFile] = found;
  if (bySheet === undefined || bySheet.named.id === own.id) {
    return byFile !== undefined && byFile.named.id !== own.id ? byFile : (bySheet ?? byFile);
  }
  // Other sheets may be hamlets, one of which has the name of a commune.
  const siblings = texts.tables.flatMap((sibling, t) =>
    sibling.file === file ? [sheets[t]!] : [],
  );
  const areAllNamed = siblings.every((sheet) => resolver.ofSheet(sheet, table).ids.length === 1);
  return areAllNamed ? bySheet : undefined;
}

/** Whether a list may be named after something else than its commune. */
function isExplained(
  { table, own, named }: NamedList,
  isConfirmed: boolean,
  { letterheads }: TableTexts,
  resolver: CommuneResolver,
): boolean {
  if (named.by === 'sheet-name' && isConfirmed) return true;
  const { key } = parseCommune(named.text || named.id);
  const isInLetterhead = letterheads[table]!.some(({ text }) => foldTight(text).includes(key));
  return isInLetterhead || resolver.namesSuccessorOf(named.id, own.id);
}

function namesOnly(name: string, id: string, table: number, resolver: CommuneResolver): boolean {
  const { ids } = resolver.ofPath(name, table);
  return ids.length === 1 && ids[0] === id;
}

function fileName({ tables }: TableTexts, table: number): string {
  return tables[table]!.file.split('/').at(-1)!;
}

const TYPE = /^(?:xa|phuong|thi|tran|x|p|tt)$/;

/** Whether a name has only words like `danh sách` beside the commune: `Chuyển đi Đồng Sơn` is no list of it. */
function isWholeName({ name, named }: NamedList): boolean {
  const { key } = parseCommune(named.text || named.id);
  const words = partedName(withLongTypes(name.replace(/\.[a-z]{3,4}$/i, ''))).map(fold);
  const isBeside = (word: string) => isGenericWord(word) || TYPE.test(word);
  return words.some((_, start) =>
    words.some(
      (_, end) =>
        words.slice(start, end + 1).join('') === key &&
        [...words.slice(0, start), ...words.slice(end + 1)].every(isBeside),
    ),
  );
}
