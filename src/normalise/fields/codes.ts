/** Codes that identify, by their kind: which of them tell who somebody is, list by list. */
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
import type { People, SourceRecords } from '../rosters/people.js';
import { cell, placeOf, type Source, wholeCell } from '../rosters/sources.js';
import type { Sink } from '../sink.js';
import { listsOfOthers } from './codesOfOthers.js';
import { readTexts, textValue } from './texts.js';

/** Codes of one kind on one list. */
interface CodeList extends SourceRecords {
  columns: LayoutColumn[];
}

/** Least share of people with a code of their own, from which codes tell people apart. */
const UNIQUE = 0.8;
/** People of one list by whom a code is no more than a filler. */
const MANY = 3;
/** Share of rows whose code is the number of the row, from which the list is only numbered. */
const NUMBERED = 0.8;
/** `STT 12`, `SV012`, `12.`: one number, and no figures but those. */
const ONE_NUMBER = /^\D*(\d{1,6})\D*$/;
/** `000000`, `9`, and what people type to fill a cell. */
const FILLERS = [/^(.)\1*$/, /^0?12345(?:6(?:7(?:8(?:90?)?)?)?)?$/];
const MISSING: TextValue = { text: '', folded: '' };

/**
 * What the field shows, and beside it the codes to compare by kind. On a list where codes are shared by
 * many, only number its rows, or stand on other people than on other lists, they are left out, and a
 * finding says so.
 */
export function readCodes(
  people: People,
  field: ProfileField,
  ordinal: ProfileField | undefined,
  sink: Sink,
): TextColumn {
  const kinds = [field.id, ...(field.codes ?? []).map(({ kind }) => kind)].flatMap((kind) => {
    const lists = listsOf(people, field, kind);
    return lists.length === 0 ? [] : [readKind(people, kind, lists, ordinal, sink)];
  });
  return { ...readTexts(people, field, 'code', sink), kinds };
}

function readKind(
  people: People,
  kind: string,
  lists: readonly CodeList[],
  ordinal: ProfileField | undefined,
  sink: Sink,
): CodeKind {
  const interner = new Interner<TextValue>(MISSING, ({ text }) => text, comparedCode);
  const index = new Int32Array(people.count);
  for (const list of lists) {
    fill(index, list, interner);
    const found = unfit(index, list, ordinal, people);
    if (found === undefined) continue;
    index.fill(0, list.first, list.first + list.rows.length);
    sink.findings.push(found);
  }
  for (const { list, shared, agreed } of listsOfOthers({ index, lists, names: people.names })) {
    index.fill(0, list.first, list.first + list.rows.length);
    sink.findings.push(told(message('codes-of-others', { shared, agreed }), list));
  }
  return { kind, ...interner.column(index) };
}

/** Returns the form that is compared; undefined for a text that is not a code. */
function comparedCode(text: string): TextValue | undefined {
  const value = textValue(text, 'code');
  if (typeof value !== 'object' || !/\d/.test(value.folded)) return undefined;
  if (FILLERS.some((filler) => filler.test(value.folded))) return undefined;
  return { text: value.folded, folded: value.folded };
}

/** Columns that fill the field go before one that is carried along; of these the first counts. */
function listsOf({ bySource }: People, field: ProfileField, kind: string): CodeList[] {
  return bySource.flatMap((each) => {
    const columns = columnsOf(each.source, field, kind);
    return columns.length === 0 ? [] : [{ ...each, columns }];
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

/** Why the codes of a list tell nobody from anybody; single codes of many people are taken out. */
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
    return told(message('codes-running', { count }), list);
  const { codes, sharedBy } = bearersOf(index, list, people);
  const all = [...sharedBy.values()].reduce((sum, names) => sum + names.size - 1, codes);
  if (codes < UNIQUE * all) {
    return told(message('codes-not-unique', { count: all, distinct: codes }), list);
  }
  list.rows.forEach((_, at) => {
    const code = index[list.first + at]!;
    if ((sharedBy.get(code)?.size ?? 0) >= MANY) index[list.first + at] = 0;
  });
  return undefined;
}

/** Rows whose code is their own number: as the list numbers them, or as they stand. */
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

/** The number of codes of a list, and of each that is on several rows the names there. */
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

function told(said: Message, { source, columns }: CodeList): Finding {
  return findingOf('info', said, placeOf(source, columns[0]));
}
