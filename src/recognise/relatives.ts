/** Sheets that list the relatives of the members of another sheet. */
import type { Layout, NoRoster, Table } from '../model/index.js';
import { fold } from '../text/unicode.js';
import type { Recognition } from './unread.js';

/** `Quan hệ với chủ hộ`, `Mối quan hệ với nhân viên`. */
const RELATION = /^(?:moi )?quan he\b/;
/** Names of such a sheet or words of its title. */
const RELATIVES =
  /\b(?:nguoi than|than nhan|nguoi phu thuoc|giam tru gia canh|(?:thanh vien|nhan khau)(?: khac)? (?:trong|cua) (?:gia dinh|gd|ho)|bo me|cha me|vo chong|con em)\b/;

/**
 * Leaves out the lists of relatives of a file that also has a list of members: the sheet or its title
 * says so, and a column tells how each is related. A file of relatives alone is read.
 */
export function withoutRelatives<Roster extends Recognition>(rosters: readonly Roster[]): Roster[] {
  const relatives = rosters.filter(({ table, layout }) => areRelatives(table, layout));
  const isMembers = (each: Roster) => 'columns' in each.layout && !relatives.includes(each);
  if (relatives.length === 0 || !rosters.some(isMembers)) return [...rosters];
  return rosters.map((each) => (relatives.includes(each) ? leftOut(each) : each));
}

function areRelatives(table: Table, layout: Layout | NoRoster): boolean {
  if (!('columns' in layout)) return false;
  if (!layout.columns.some(({ header }) => RELATION.test(fold(header)))) return false;
  const titles = table.rows.slice(0, Math.max(0, layout.headerTop)).flat();
  return [table.sheet, ...titles].some((title) => RELATIVES.test(fold(title)));
}

function leftOut<Roster extends Recognition>(roster: Roster): Roster {
  const kinds = roster.table.rows.map((cells) => (cells.length === 0 ? 'blank' : 'note'));
  return { ...roster, layout: { reason: 'relatives', kinds } };
}
