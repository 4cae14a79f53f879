/** Identifying codes, by kind, and the lists on which they do not identify. */
import {
  type CodeKind,
  type Finding,
  findingOf,
  type LayoutColumn,
  type Message,
  message,
  type ProfileField,
  type TextColumn,
  type TextValue,
} from '../../model/index.js';
import { Interner } from '../interner.js';
import type { ReadColumn } from '../readColumn.js';
import type { People, SourceRecords } from '../rosters/people.js';
import { cell, placeOf, type Source, wholeCell } from '../rosters/sources.js';
import { listsOfOthers } from './codesOfOthers.js';
import { readTexts, textValue } from './texts.js';

/** The codes of one kind on one list. */
interface CodeList extends SourceRecords {
  columns: LayoutColumn[];
}

/** Minimum share of distinct codes, from which codes identify people. */
const UNIQUE = 0.8;
/** Number of people on one list from which a shared code is only a filler. */
const MANY = 3;
/** Share of rows whose code is the row number, from which codes are only a numbering. */
const NUMBERED = 0.8;
/** `STT 12`, `SV012`, `12.`: exactly one number. */
const ONE_NUMBER = /^\D*(\d{1,6})\D*$/;
/** `000000`, `9`, `12345`: typed only to fill a cell. */
const FILLERS = [/^(.)\1*$/, /^0?12345(?:6(?:7(?:8(?:90?)?)?)?)?$/];
const MISSING: TextValue = { text: '', folded: '' };

/**
 * Reads the shown texts of a code field, and the codes to compare by kind. Codes of a list are left out
 * and reported if many people share them, if they number the rows, or if other lists give them to
 * other people.
 */
export function readCodes(
  people: People,
  field: ProfileField,
  ordinal: ProfileField | undefined,
): ReadColumn<TextColumn> {
  const kinds = [field.id, ...(field.codes ?? []).map(({ kind }) => kind)].flatMap((kind) => {
    const lists = listsOf(people, field, kind);
    return lists.length === 0 ? [] : [readKind(people, kind, lists, ordinal)];
  });
  const shown = readTexts(people, field, 'code');
  return {
    column: { ...shown.column, kinds: kinds.map(({ value }) => value) },
    faults: shown.faults,
    findings: [...kinds.flatMap(({ findings }) => findings), ...shown.findings],
  };
}

function readKind(
  people: People,
  kind: string,
  lists: readonly CodeList[],
  ordinal: ProfileField | undefined,
): { value: CodeKind; findings: Finding[] } {
  const findings: Finding[] = [];
  const interner = new Interner<TextValue>(MISSING, () => true, comparedCode);
  const index = new Int32Array(people.count);
  for (const list of lists) {
    fill(index, list, interner);
    const found = unfit(index, list, ordinal, people);
    if (found === undefined) continue;
    index.fill(0, list.first, list.first + list.rows.length);
    findings.push(found);
  }
  for (const { list, shared, agreed } of listsOfOthers({ index, lists, names: people.names })) {
    index.fill(0, list.first, list.first + list.rows.length);
    findings.push(listFinding(message('codes-of-others', { shared, agreed }), list));
  }
  return { value: { kind, ...interner.column(index) }, findings };
}

/** Returns the compared form; undefined for a text that is not a code. */
function comparedCode(text: string): TextValue | undefined {
  const value = textValue(text, 'code');
  if (typeof value !== 'object' || !/\d/.test(value.folded)) return undefined;
  if (FILLERS.some((filler) => filler.test(value.folded))) return undefined;
  return { text: value.folded, folded: value.folded };
}

/** Finds the columns of a kind on each list: those of the field, else the first carried column. */
function listsOf({ bySource }: People, field: ProfileField, kind: string): CodeList[] {
  return bySource.flatMap((records) => {
    const columns = columnsOf(records.source, field, kind);
    return columns.length === 0 ? [] : [{ ...records, columns }];
  });
}

function columnsOf({ layout, fields }: Source, { id }: ProfileField, kind: string): LayoutColumn[] {
  const own = (fields.get(id)?.whole ?? []).filter(({ code }) => (code?.kind ?? id) === kind);
  if (own.length > 0) return own;
  const carried = layout.columns.filter(
    ({ field, code }) => field === undefined && code?.field === id && code.kind === kind,
  );
  return carried.slice(0, 1);
}

function fill(
  index: Int32Array,
  { source, first, rows, columns }: CodeList,
  interner: Interner<TextValue>,
): void {
  rows.forEach((row, at) => {
    index[first + at] = interner.ofCell(wholeCell(source.table.rows[row]!, columns, 'code'));
  });
}

/** Finds why the codes of a list do not identify; clears codes that many people share. */
function unfit(
  index: Int32Array,
  list: CodeList,
  ordinal: ProfileField | undefined,
  people: People,
): Finding | undefined {
  const count = index
    .subarray(list.first, list.first + list.rows.length)
    .reduce((sum, code) => sum + (code === 0 ? 0 : 1), 0);
  if (count === 0) return undefined;
  if (numbersOfRows(list, ordinal) >= NUMBERED * count)
    return listFinding(message('codes-running', { count }), list);
  const { codes, sharedBy } = bearersOf(index, list, people);
  const all = [...sharedBy.values()].reduce((sum, names) => sum + names.size - 1, codes);
  if (codes < UNIQUE * all) {
    return listFinding(message('codes-not-unique', { count: all, distinct: codes }), list);
  }
  list.rows.forEach((_, at) => {
    const code = index[list.first + at]!;
    if ((sharedBy.get(code)?.size ?? 0) >= MANY) index[list.first + at] = 0;
  });
  return undefined;
}

/** Counts rows whose code is their number, by the list's own numbering or by position. */
function numbersOfRows({ source, rows, columns }: CodeList, ordinal: ProfileField | undefined) {
  const numbers = ordinal && source.fields.get(ordinal.id)?.whole[0];
  return rows.filter((row, at) => {
    const cells = source.table.rows[row]!;
    const number = numberIn(wholeCell(cells, columns, 'code'));
    return number !== undefined && (number === at + 1 || number === numberIn(cell(cells, numbers)));
  }).length;
}

function numberIn(text: string): number | undefined {
  const figures = ONE_NUMBER.exec(text)?.[1];
  return figures === undefined ? undefined : Number(figures);
}

/** Counts the distinct codes of a list, and the names of each code that several rows have. */
function bearersOf(
  index: Int32Array,
  { first, rows }: CodeList,
  { names }: People,
): { codes: number; sharedBy: Map<number, Set<string>> } {
  const nameOf = (record: number) => names.values[names.index[record]!]!.folded.join(' ');
  const firstRow = new Map<number, number>();
  const sharedBy = new Map<number, Set<string>>();
  for (let record = first; record < first + rows.length; record++) {
    const code = index[record]!;
    if (code === 0) continue;
    const known = firstRow.get(code);
    if (known === undefined) {
      firstRow.set(code, record);
      continue;
    }
    const all = sharedBy.get(code) ?? new Set([nameOf(known)]);
    sharedBy.set(code, all.add(nameOf(record)));
  }
  return { codes: firstRow.size, sharedBy };
}

function listFinding(reason: Message, { source, columns }: CodeList): Finding {
  return findingOf('info', reason, placeOf(source, columns[0]));
}
