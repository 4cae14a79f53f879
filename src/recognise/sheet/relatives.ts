/** Recognises lists of relatives of the members of another sheet. */
import type { Layout, NoRoster, Table } from '../../model/index.js';
import { fold, isPersonName } from '../../text/index.js';
import { cellAt, filledTexts } from '../cells/cellAt.js';
import { MOST_ROWS } from '../header/headerRows.js';
import { kindsOfUnread, type Recognition } from './recognition.js';

/** `Quan hệ với chủ hộ`, `Mối quan hệ với nhân viên`. */
const RELATION = /^(?:moi )?quan he\b/;
/** Names of such a sheet or words of its title. */
const RELATIVES =
  /^(?:thong tin |hoan canh )?gia dinh$|\b(?:(?:qh|quan he) (?:gia dinh|gd)|nguoi than|than nhan|nguoi phu thuoc|npt|giam tru gia canh|(?:thanh vien|nhan khau)(?: khac)? (?:trong|cua) (?:gia dinh|gd|ho)|bo me|cha me|vo chong|con em)\b/;

/** Members of a household; in a list of staff they are relatives. */
const FAMILY = /\bthanh vien (?:ho )?gia dinh\b/;
const OF_STAFF = /\b(?:nld|nguoi lao dong|nhan vien|nv|can bo|cong chuc|vien chuc)\b/;
/** Number of an employee on the list of staff: `STT NLĐ`. */
const NUMBER_OF_STAFF = /^(?:so )?s?tt (?:cua )?(?:nld|ld|nguoi lao dong|nhan vien|nv)\b/;

/** Label of the name of the person whom a form is about: `1. Họ và tên (in hoa):`. */
const OWN_NAME = /^(?:\d+[.)] ?)?ho (?:va )?ten(?: khai sinh| dang dung)?(?: ?\([^)]*\))? ?:/;
const RELATIVE = /^(?:cha|bo|me|vo|chong|con|anh|chi|em|ong|ba)\b/;

/**
 * Leaves out lists of relatives if the file also has a list of members. Such a list has a column of relations, and a
 * title or sheet name about relatives or a column of employees' numbers. A file of relatives alone is read, unless they
 * are the family in the form of one person.
 */
export function withoutRelatives<Roster extends Recognition>(all: readonly Roster[]): Roster[] {
  const rosters = all.map((each) => (isFamilyInForm(each) ? leftOut(each) : each));
  const relatives = rosters.filter(({ table, layout }) => areRelatives(table, layout));
  const isMembers = (each: Roster) => 'columns' in each.layout && !relatives.includes(each);
  if (relatives.length === 0 || !rosters.some(isMembers)) return rosters;
  return rosters.map((each) => (relatives.includes(each) ? leftOut(each) : each));
}

/** Whether a roster is below the name of its person, and has only relatives in a column of relations. */
function isFamilyInForm({ table, layout }: Recognition): boolean {
  if (!('columns' in layout)) return false;
  const relation = layout.columns.find(({ header }) => RELATION.test(fold(header)));
  const above = table.rows.slice(0, layout.headerTop);
  if (relation === undefined || !above.some(hasOwnName)) return false;
  const texts = layout.kinds.flatMap((kind, row) =>
    kind === 'member' ? [fold(cellAt(table, row, relation.index))] : [],
  );
  return texts.length > 0 && texts.every((text) => RELATIVE.test(text));
}

/** Whether a row has the name of a person with its label, in one cell or two. */
function hasOwnName(cells: readonly string[]): boolean {
  const filled = filledTexts(cells);
  return filled.some((text, at) => {
    if (!OWN_NAME.test(fold(text))) return false;
    const behind = text.slice(text.indexOf(':') + 1).trim();
    return isPersonName(behind === '' ? (filled[at + 1] ?? '') : behind);
  });
}

function areRelatives(table: Table, layout: Layout | NoRoster): boolean {
  if (!('columns' in layout)) return false;
  const headings = layout.columns.map(({ header }) => header);
  return listsRelatives(table, headings, layout.headerTop);
}

/**
 * Returns the layout of a list of relatives that also has a column of the members' names; undefined for
 * any other sheet.
 */
export function relativesOf(table: Table): NoRoster | undefined {
  const top = table.rows
    .slice(0, MOST_ROWS)
    .findIndex((cells) => cells.some((text) => RELATION.test(fold(text))));
  if (top < 0 || !listsRelatives(table, table.rows[top]!, top)) return undefined;
  return { reason: 'relatives', kinds: kindsOfUnread(table) };
}

/** @param top row of the headings, from 0 */
function listsRelatives(table: Table, headings: readonly string[], top: number): boolean {
  if (!headings.some((heading) => RELATION.test(fold(heading)))) return false;
  const titles = [table.sheet, ...table.rows.slice(0, Math.max(0, top)).flat()].map(fold);
  if (titles.some((title) => RELATIVES.test(title))) return true;
  if (headings.some((heading) => NUMBER_OF_STAFF.test(fold(heading)))) return true;
  const isOfStaff = headings.some((heading) => OF_STAFF.test(fold(heading)));
  return isOfStaff && titles.some((title) => FAMILY.test(title));
}

function leftOut<Roster extends Recognition>(roster: Roster): Roster {
  return { ...roster, layout: { reason: 'relatives', kinds: kindsOfUnread(roster.table) } };
}
