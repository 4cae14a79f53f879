/** Leaves out lists of donors or of members' children that stand beside a list of members. */
import { fold } from '../../text/index.js';
import { filledTexts } from '../cells/cellAt.js';
import { kindsOfUnread, type Recognition } from './recognition.js';

/** Most filled rows above the header that may be the title. */
const TITLE_ROWS = 4;
const START = /^(?:[ivx]{1,4}|\d{1,2}|[a-h])?[.)/ ]{0,3}(?:danh sach|ds|bang ke|tong hop)\b/;
/** People who give to members: `DANH SÁCH CÁC NHÀ HẢO TÂM`, `Danh sách tập thể, cá nhân ủng hộ`. */
const DONORS =
  /\b(?:nha hao tam|manh thuong quan|nha tai tro)\b|\b(?:tap the|don vi|to chuc|doanh nghiep)\b[a-z ,/-]{0,30}\b(?:ung ho|tai tro|quyen gop)\b/;
/** Lists of members who gave, or are children themselves: `Danh sách hội viên, nhà hảo tâm ủng hộ`. */
const MEMBERS = /\b(?:hoi|doan|dang|thanh|to|xa) vien\b/;
const CHILDREN =
  /\bcon(?: em)?(?: cua)?(?: cac)?(?: gia dinh)? (?:(?:hoi|doan|dang) vien|cong doan vien|doan vien cong doan|cbnv|cbccvc?|cb,? ?gv|can bo|cong nhan|nhan vien|nguoi lao dong|nld)\b/;

/**
 * Leaves out lists whose title names donors (`Danh sách các nhà hảo tâm ủng hộ`) or children of members (`Danh sách con
 * đoàn viên đạt học sinh giỏi`), if another list of the file has members.
 */
export function withoutOtherLists<Roster extends Recognition>(
  rosters: readonly Roster[],
): Roster[] {
  const isOther = rosters.map(
    ({ table, layout }) =>
      'columns' in layout && namesOthers(titlesOf(table.rows, layout.headerTop)),
  );
  const isMembers = ({ layout }: Roster, at: number) => 'columns' in layout && !isOther[at];
  if (!isOther.includes(true) || !rosters.some(isMembers)) return [...rosters];
  return rosters.map((roster, at): Roster => {
    if (!isOther[at]) return roster;
    return { ...roster, layout: { reason: 'others', kinds: kindsOfUnread(roster.table) } };
  });
}

/** Returns the folded texts of the last rows above a header. */
function titlesOf(rows: readonly string[][], headerTop: number): string[] {
  return rows
    .slice(0, headerTop)
    .map(filledTexts)
    .filter((texts) => texts.length > 0)
    .slice(-TITLE_ROWS)
    .flat()
    .map(fold);
}

/** Whether the last title above a list names others than members. */
function namesOthers(titles: readonly string[]): boolean {
  const title = titles.findLast((text) => START.test(text)) ?? '';
  const children = CHILDREN.exec(title)?.index;
  if (children !== undefined) return !MEMBERS.test(title.slice(0, children));
  return DONORS.test(title) && !MEMBERS.test(title);
}
