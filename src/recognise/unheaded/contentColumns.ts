/** Recognises the columns of a list without a header by their cells, where these leave no doubt. */
import type { FieldType, Profile, Table } from '../../model/index.js';
import { clean } from '../../text/index.js';
import { widthOf } from '../cells/cellAt.js';
import { isPerson, peopleColumns } from '../cells/peopleColumns.js';
import { mostly } from '../cells/samples.js';
import { isBranchRow } from '../cells/sectionRows.js';
import { fieldOfType } from '../columns/offers.js';
import { isForeign } from '../headings/heading.js';
import {
  areGenders,
  areIds,
  areNumbers,
  arePhones,
  arePlaces,
  birthColumn,
  type ContentColumn,
} from './contentForms.js';

/** Fewest people of such a list. */
const FEWEST = 3;
/** Share of names in their column; sections, sums and signatures stand in it too. */
const NAMES = 0.5;

/**
 * Returns the columns with the ids of their fields; undefined unless one column alone has names, and most people have a
 * birth date, ID number or phone. A row above them that may be a header leaves doubt.
 */
export function contentColumns(table: Table, profile: Profile): Map<number, string> | undefined {
  const [name, another] = peopleColumns(table, 0, NAMES);
  if (name === undefined || another !== undefined) return undefined;
  const rows = table.rows.filter((cells) => isPerson(cells[name] ?? ''));
  if (rows.length < FEWEST) return undefined;
  const columns = Array.from({ length: widthOf(rows) }, (_, column) => ({
    column,
    texts: rows.map((cells) => clean(cells[column] ?? '')),
  })).filter(({ column }) => column !== name);
  const types = typesOf(columns, profile.branchPrefixes);
  types.set(name, 'name');
  const evidence = columns.filter(({ column }) => EVIDENCE.has(types.get(column)!));
  const isBacked = (row: number) => evidence.some(({ texts }) => texts[row] !== '');
  if (!mostly([...rows.keys()], isBacked)) return undefined;
  if (mayHaveHeader(table, name, [...types.keys()], profile.branchPrefixes)) return undefined;
  return new Map(
    [...types].flatMap(([column, type]): [number, string][] => {
      const field = fieldOfType(profile, type);
      return field === undefined ? [] : [[column, field.id]];
    }),
  );
}

const EVIDENCE = new Set<FieldType>(['date', 'idNumber', 'phone']);

/** Gives each type of field to at most one column; a second column of a type is carried along. */
function typesOf(
  columns: readonly ContentColumn[],
  prefixes: readonly string[],
): Map<number, FieldType> {
  const types = new Map<number, FieldType>();
  const put = (type: FieldType, own: ContentColumn | undefined) => {
    if (own !== undefined) types.set(own.column, type);
  };
  put('date', birthColumn(columns));
  const free = () => columns.filter(({ column }) => !types.has(column));
  put('idNumber', free().find(areIds));
  put('phone', free().find(arePhones));
  put('gender', free().find(areGenders));
  put('ordinal', free().find(areNumbers));
  const [place, another] = free().filter((own) => arePlaces(own, prefixes));
  if (another === undefined) put('branch', place);
  return types;
}

/** Whether a row above the first person has texts for the name and another recognised column, or speaks of others. */
function mayHaveHeader(
  table: Table,
  name: number,
  columns: readonly number[],
  prefixes: readonly string[],
): boolean {
  const first = table.rows.findIndex((cells) => isPerson(cells[name] ?? ''));
  return table.rows.slice(0, first).some((cells) => {
    const isText = (column: number) => /\p{L}/u.test(cells[column] ?? '');
    if (cells.some(isForeign)) return true;
    if (isBranchRow(cells, prefixes)) return false;
    return isText(name) && columns.some((column) => column !== name && isText(column));
  });
}
