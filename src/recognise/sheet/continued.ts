/** Finds a list that continues on the next sheet without a header. */
import {
  type FieldType,
  type Finding,
  isNameField,
  type Layout,
  type Profile,
  type Table,
  withoutUndefined,
} from '../../model/index.js';
import { clean, columnLetter, fold } from '../../text/index.js';
import { cellAt } from '../cells/cellAt.js';
import { runningNumber } from '../cells/cellForms.js';
import { isPerson } from '../cells/peopleColumns.js';
import { mostly } from '../cells/samples.js';
import { isBranchRow } from '../cells/sectionRows.js';
import { parseSection } from '../cells/sectionText.js';
import type { Recognition } from './recognition.js';

/** Year, day or mark in a column of dates. */
const DATED = /\d{2}|^x$/i;
/** ID number or phone, whole or damaged. */
const NUMBERED = /(?:\d[ .]?){8}|\d[.,]\d+E\+\d/i;
/** `Khu 2 thiếu nhi`, `Khu 2 (quà)`. */
const WORDS_BEHIND_NUMBER = /\d\s*[-–(]*\s*\p{L}{2}/u;

/** A list that was read. */
export type ReadList = Recognition & { layout: Layout };

export function isReadList(roster: Recognition): roster is ReadList {
  return 'columns' in roster.layout;
}

/** Rows of a sheet below the header of another one, and the columns that only the plan names. */
export interface BorrowedHeader {
  table: Table;
  /** Number of rows of the header. */
  count: number;
  overrides: Record<string, string>;
}

/**
 * Finds how the rows of a sheet continue the list above, with names and dates in its columns: with numbers that go on
 * from its last one, or anew for the next branch. Returns undefined for another sheet.
 */
export function continuationOf(
  { table: before, layout }: ReadList,
  table: Table,
  profile: Profile,
): 'on' | 'anew' | undefined {
  const isName = (id: string | undefined) =>
    isNameField(profile.fields.find((field) => field.id === id));
  const columns = layout.columns.filter(({ by }) => by !== 'derived');
  const number = columns.find(({ field }) => field === 'ordinal');
  const names = columns.filter(({ field }) => isName(field));
  if (number === undefined || names.length === 0) return undefined;
  const numberAt = (from: Table, row: number) =>
    runningNumber(clean(cellAt(from, row, number.index))) ?? Number.NaN;
  const nameAt = (row: number) =>
    clean(names.map(({ index }) => cellAt(table, row, index)).join(' '));
  const next = numberAt(before, layout.kinds.lastIndexOf('member')) + 1;
  const rows = [...table.rows.keys()].filter((row) => !Number.isNaN(numberAt(table, row)));
  const isNumberedFrom = (first: number) =>
    rows.every((row, at) => numberAt(table, row) === first + at);
  const textsOf = (type: FieldType) =>
    columns
      .filter(({ field }) => profile.fields.some((own) => own.id === field && own.type === type))
      .map(({ index }) => rows.map((row) => clean(cellAt(table, row, index))));
  const dates = textsOf('date');
  const fits = (columnTexts: string[][], form: RegExp) =>
    !columnTexts.some((texts) => mostly(texts, (text) => text !== '' && !form.test(text)));
  if (rows.length === 0 || !fits(dates, DATED)) return undefined;
  if (!mostly(rows.map(nameAt), isPerson)) return undefined;
  if (isNumberedFrom(next)) return 'on';
  if (!isNumberedFrom(1) || !dates.some((texts) => mostly(texts, isDated))) return undefined;
  const numbers = [...textsOf('idNumber'), ...textsOf('phone')];
  if (!fits(numbers, NUMBERED)) return undefined;
  return isNextBranch(before, table, table.rows.slice(0, rows[0]), profile) ? 'anew' : undefined;
}

/** Names of sheets that are pages of a list, not branches; `Mít 2` may be a hamlet. */
const PAGE = /^(?:trang(?: tính)?|sheet|page|table|bảng|tờ)\s*\d+$/iu;

/** Whether a sheet is the next page of the list above: with its header at the top, and numbers that go on. */
export function isNextPage(above: ReadList, next: ReadList, profile: Profile): boolean {
  const { table, layout } = next;
  if (!PAGE.test(clean(table.sheet)) || !PAGE.test(clean(above.table.sheet))) return false;
  if (table.rows.findIndex((cells) => cells.length > 0) !== layout.headerTop) return false;
  const headings = ({ layout: { columns } }: ReadList) =>
    columns.map(({ header }) => fold(clean(header))).join('\n');
  return headings(above) === headings(next) && continuationOf(above, table, profile) === 'on';
}

function isDated(text: string): boolean {
  return DATED.test(text);
}

/**
 * Whether a sheet shows another branch than the one before, and nothing else: `Khu 1 đã chuyển đi` and `Quà` are of
 * other people.
 * @param above rows above the first person: section rows, or those of the sheet before with other numbers
 */
function isNextBranch(
  before: Table,
  { sheet }: Table,
  above: readonly (readonly string[])[],
  { branchPrefixes: prefixes }: Profile,
): boolean {
  const known = new Set(before.rows.map(withoutNumbers));
  const sections = above.filter((cells) => isBranchRow(cells, prefixes));
  const isRead = (cells: readonly string[]) =>
    sections.includes(cells) || known.has(withoutNumbers(cells));
  if (sections.length > 1 || !above.every(isRead)) return false;
  const isBranch = [before.sheet, sheet].every(
    (name) => parseSection(name, prefixes)?.kind === 'branch',
  );
  if (!isBranch && sections.length === 0) return false;
  if (withoutNumbers([before.sheet]) === withoutNumbers([sheet])) return true;
  const [own, other] = [fold(sheet), fold(before.sheet)];
  if (isBranch) return !own.startsWith(`${other} `) && !WORDS_BEHIND_NUMBER.test(own);
  return sections.some((cells) => fold(clean(cells.join(' '))).endsWith(own));
}

function withoutNumbers(cells: readonly string[]): string {
  return fold(clean(cells.join(' '))).replaceAll(/\d+/g, '');
}

/**
 * Puts the header of a list above the rows of a sheet.
 * @param headed list with a header
 */
export function withHeaderOf({ table: from, layout }: ReadList, table: Table): BorrowedHeader {
  const { headerTop: top, headerBottom: bottom } = layout;
  const count = bottom + 1 - top;
  const own = layout.columns.filter(({ by }) => by !== 'derived');
  const width = Math.max(...own.map(({ index }) => index)) + 1;
  const header = from.rows.slice(top, bottom + 1).map((cells) => cells.slice(0, width));
  const ofHeader = from.merges.filter((merge) => merge.top >= top && merge.bottom <= bottom);
  const planned = own.filter(({ by, field }) => by === 'plan' && field !== undefined);
  return {
    table: {
      ...table,
      rows: [...header, ...table.rows],
      merges: [...movedMerges(ofHeader, -top), ...movedMerges(table.merges, count)],
    },
    count,
    overrides: Object.fromEntries(planned.map(({ index, field }) => [columnLetter(index), field!])),
  };
}

/** Takes the borrowed header away from the lists that were read below it, and from their findings. */
export function withoutHeader(
  { rosters, findings }: { rosters: readonly Recognition[]; findings: readonly Finding[] },
  { count }: BorrowedHeader,
): { rosters: Recognition[]; findings: Finding[] } {
  const moved = ({ place, ...rest }: Finding): Finding => {
    const { row, ...of } = place ?? {};
    const own = row === undefined || row <= count ? {} : { row: row - count };
    return { ...rest, ...(place === undefined ? {} : { place: { ...of, ...own } }) } as Finding;
  };
  return {
    rosters: rosters.map((roster) => withoutRows(roster, count)),
    findings: findings.map(moved),
  };
}

/** Gives a continued list the title of the list above, and the sections of its last row. */
export function asContinued(list: Recognition, { table, layout: above }: ReadList): Recognition {
  if (!('columns' in list.layout)) return list;
  const { titleBranch, hamletAbove, continues = table.sheet } = above;
  const last = above.kinds.lastIndexOf('member');
  const { sections, communes = sections.map(() => '') } = list.layout;
  const sectionsOn = goingOn(sections, above.sections[last]!);
  const communesOn = goingOn(communes, above.communes?.[last] ?? '');
  const layout: Layout = {
    ...list.layout,
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

function movedMerges(merges: Table['merges'], by: number): Table['merges'] {
  return merges.map((merge) => ({ ...merge, top: merge.top + by, bottom: merge.bottom + by }));
}

/** Cuts the first rows off a list; its header is on another sheet then. */
function withoutRows({ table, layout }: Recognition, count: number): Recognition {
  const below = table.merges.filter(({ top }) => top >= count);
  const cut = {
    ...table,
    rows: table.rows.slice(count),
    merges: movedMerges(below, -count),
  };
  const kinds = layout.kinds.slice(count);
  if (!('columns' in layout)) return { table: cut, layout: { ...layout, kinds } };
  const { headerTop, headerBottom, communes } = layout;
  return {
    table: cut,
    layout: {
      ...layout,
      headerTop: Math.max(0, headerTop - count),
      headerBottom: headerBottom - count,
      kinds,
      sections: layout.sections.slice(count),
      ...(communes === undefined ? {} : { communes: communes.slice(count) }),
    },
  };
}
