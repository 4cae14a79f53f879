/** Reports names of other people beside a list, which may be a list without a header of its own. */
import { type Finding, finding, isNameField, type LayoutColumn } from '../../model/index.js';
import { clean, columnLetter, fold } from '../../text/index.js';
import type { MemberList } from '../cells/memberList.js';
import { isPerson } from '../cells/peopleColumns.js';
import { areGivenNames, mostly, SAMPLED_ROWS } from '../cells/samples.js';
import { headerPaths } from '../header/headerPaths.js';
import type { HeaderRows } from '../header/headerRows.js';
import { headingKey } from '../headings/heading.js';
import { isFallback } from '../headings/meaning.js';
import { headsMembers, namesAnother } from '../headings/nameHeadings.js';
import type { Wordings } from '../headings/wordings.js';
import { isDeputyOfBranch, isHeadOfBranch } from './byContent/branchTables.js';

/** Fewest names that are reported, but for deputies; fewer may be of who checks or signs. */
const ENOUGH = 3;
const HEAD = 'chu ho';
/** Heading of the head of a household: `Họ và tên chủ hộ`. */
const NAME_OF_HEAD = /^(?:(?:ho (?:va )?)?ten )?chu ho$/;
/** Heading of the relation to that head, whom lists of families have as `Chủ hộ`. */
const RELATION = /^(?:moi )?quan he\b/;

interface HeadedList extends MemberList {
  header: HeaderRows;
  wordings: Wordings;
}

/**
 * Reports columns that no field took although they have a heading of names or none, and names of others than the
 * members. Relatives are reported only behind a blank column (`Họ tên | Ngày sinh | | Họ tên chủ hộ`), with facts in the
 * first rows only, or if they head families without being among them.
 */
export function namesBeside(list: HeadedList): Finding[] {
  const { table, header, columns, members, place } = list;
  const paths = headerPaths(table, header.top, header.bottom);
  const names = columns.filter((column) => isNameColumn(list, column)).map(({ index }) => index);
  const rows = members.slice(0, SAMPLED_ROWS);
  return columns.flatMap(({ index, header: heading, ...column }): Finding[] => {
    const isFree = column.by === 'unknown' && column.spareOf === undefined;
    if (!isFree) return [];
    const nameOf = (row: number) => fold(names.map((at) => table.rows[row]![at] ?? '').join(' '));
    const areHeads = () => headMissingFamilies(list, { index, heading }, nameOf);
    if (!mayHeadNames(list, paths, index) && !areHeads()) return [];
    const isOther = (row: number) => {
      const own = nameOf(row);
      const text = fold(table.rows[row]![index] ?? '');
      return text !== '' && !` ${own} `.includes(` ${text} `);
    };
    const others = rows.filter(isOther);
    const texts = others.map((row) => clean(table.rows[row]![index]!));
    const areGiven = (paths[index] ?? []).length > 0 && areGivenNames(texts, 2);
    const enough = isOfDeputies(list, heading) ? 1 : ENOUGH;
    if (texts.length < enough || !(areGiven || mostly(texts, isPerson))) return [];
    const args = { heading, letter: columnLetter(index), count: texts.length };
    const at = { ...place, row: others[0]! + 1, column: heading };
    return [finding('warning', 'names-beside', args, at)];
  });
}

function isNameColumn({ profile }: HeadedList, { field }: LayoutColumn): boolean {
  return isNameField(profile.fields.find(({ id }) => id === field));
}

/** Whether a column has deputies beside the heads of branches, who are the members: `Bí thư | Phó bí thư`. */
function isOfDeputies(list: HeadedList, heading: string): boolean {
  if (!isDeputyOfBranch(heading)) return false;
  return list.columns.some((column) => isNameColumn(list, column) && isHeadOfBranch(column.header));
}

/**
 * Whether a column has no heading, one of names, members or deputies alone, one of names below a group of members, or one of
 * relatives behind a blank column.
 */
function mayHeadNames(list: HeadedList, paths: readonly string[][], index: number): boolean {
  const [heading, ...below] = paths[index] ?? [];
  if (heading === undefined) return true;
  if (below.length > 0) return headsMembers(heading) && isName(list.wordings, below);
  if (isOfDeputies(list, heading)) return true;
  const isBehindGap = index > 0 && list.columns.every((column) => column.index !== index - 1);
  if (namesAnother(heading)) return isBehindGap || endsAbove(list, index);
  if (headsMembers(heading)) return true;
  return isName(list.wordings, [heading]);
}

function isName(wordings: Wordings, path: readonly string[]): boolean {
  const meaning = wordings.meaning(path);
  return meaning !== undefined && isNameField(meaning.field) && !isFallback(meaning);
}

/** Fewest last members without a name and fact beside them that show a shorter list. */
const ENDED = 2;

/** Whether a column and the next one are filled in the same first rows, as a shorter list with its own facts is. */
function endsAbove({ table, columns, members }: HeadedList, index: number): boolean {
  const isFilled = (row: number, at: number) => (table.rows[row]![at] ?? '') !== '';
  const count = members.filter((row) => isFilled(row, index)).length;
  if (members.length - count < ENDED || !columns.some((column) => column.index === index + 1)) {
    return false;
  }
  return members.every((row, at) =>
    [index, index + 1].every((column) => isFilled(row, column) === at < count),
  );
}

/**
 * Whether a column has heads of households, with several people of one of them, none of whom is the head by relation or
 * name.
 */
function headMissingFamilies(
  { table, columns, members }: HeadedList,
  { index, heading }: { index: number; heading: string },
  nameOf: (row: number) => string,
): boolean {
  if (!NAME_OF_HEAD.test(headingKey(heading))) return false;
  const relation = columns.find(({ header }) => RELATION.test(headingKey(header)));
  if (relation === undefined) return false;
  const cellsIn = (column: number) =>
    members.map((row) => fold(clean(table.rows[row]![column] ?? '')));
  const heads = cellsIn(index).filter((head) => head !== '');
  const names = new Set(members.map(nameOf));
  const isFamily = new Set(heads).size < heads.length;
  return (
    isFamily && !cellsIn(relation.index).includes(HEAD) && !heads.some((head) => names.has(head))
  );
}
