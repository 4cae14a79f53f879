/** Reads columns with the day on which members left, or a tick: `Ngày chuyển đi`, `Ngày mất`, `Xóa tên`. */
import { type Finding, finding, type LayoutColumn } from '../../../model/index.js';
import { fold, isTick } from '../../../text/index.js';
import { statusOfHeading } from '../../cells/statusText.js';
import { isPersonOfHousehold } from '../../columns/excluded/factsBehindPerson.js';
import { lowestHeading } from '../../headings/heading.js';
import type { RosterView } from './rosterView.js';

/** A day, month, quarter or year, perhaps with the word for it; not a lone digit. */
const TIME =
  /^(?:(?:ngay|thang|nam|quy|t|q)\.? ?)?(?:(?:\d{1,2} ?[/.-] ?){0,2}(?:19|20)\d\d|(?:\d{1,2} ?[/.-] ?){2}\d\d|(?:i{1,3}|iv) ?[/-] ?\d{4})$/;
const DESTINATION = /^(?:noi|don vi|dia diem) (?:chuyen )?(?:den|di den)$/;
const ORIGIN =
  /^(?:noi|don vi|dia diem) (?:chuyen )?(?:di|tu)$|^(?:noi )?chuyen tu|^(?:ngay|thang|nam|thoi gian)\b.* chuyen (?:den|ve)$/;
/** What a destination says of somebody who did not move. */
const NO_PLACE = /^(?:khong|ko|chua|co|0|[-–x ]*)$/;
const ARRIVALS = /\b(?:tiep nhan|chuyen (?:sinh hoat )?(?:den|ve))\b/;
/** Headings of time below a group: `Chuyển đi {Ngày, Lý do}`. */
const BARE_TIME = /^(?:ngay|thang|nam|ngay,? thang,? nam|thoi gian|thoi diem)$/;
/** A paper may be lost, and a meeting missed: `Thẻ Đoàn {Có, Mất}`, `Nghỉ sinh hoạt`. */
const OF_OTHERS = /^mat$|^(?:nghi|khong|bo|thoi(?! (?:gian|diem))) /;
/** People beside the member whose death a column may tell. */
const OTHER_PERSON = /\bten\b|\bliet si\b/;
const DIED = 'Từ trần';
const MOVED = 'Chuyển sinh hoạt';
/** Lists often compute the year in which members will be too old. */
const OFTEN_EXPECTED = 'Trưởng thành Đoàn';

/**
 * Returns the statuses that entries below such headings give, by row. A date of growing up counts only where most members
 * have none, and a date of death only where no other person stands in front.
 */
export function readDepartures(view: RosterView): {
  cells: Map<number, string>;
  findings: Finding[];
} {
  const cells = new Map<number, string>();
  const findings: Finding[] = [];
  const mayBeOrigin =
    view.columns.some(({ header }) => ORIGIN.test(fold(lowestHeading(header)))) ||
    view.titles.some((title) => ARRIVALS.test(fold(title)));
  const firstOther = view.columns.find((column) => isOfOther(column))?.index ?? Infinity;
  for (const column of view.columns) {
    if (column.field !== undefined || column.by === 'derived') continue;
    const mayBeOfOther = column.index >= firstOther;
    const isPlace = !mayBeOrigin && DESTINATION.test(fold(lowestHeading(column.header)));
    const status = isPlace ? MOVED : statusOfColumn(column.header);
    if (status === '' || (status === DIED && mayBeOfOther)) continue;
    const rows = view.members.filter((row) => {
      const text = view.table.rows[row]![column.index] ?? '';
      if (text === '') return false;
      const folded = fold(text);
      return isPlace ? !NO_PLACE.test(folded) : isTick(text) || TIME.test(folded);
    });
    if (status === OFTEN_EXPECTED && rows.length * 2 > view.members.length) continue;
    if (rows.length === 0) continue;
    for (const row of rows) cells.set(row, status);
    const args = { heading: column.header, status, count: rows.length };
    findings.push(finding('info', 'status-by-column', args, view.place));
  }
  return { cells, findings };
}

/** Whether a column without a field names another person: `Họ tên bố`, `Mẹ {Năm mất}`, `Họ tên liệt sĩ`. */
function isOfOther({ field, header }: LayoutColumn): boolean {
  if (field !== undefined) return false;
  return OTHER_PERSON.test(fold(header)) || header.split(' / ').some(isPersonOfHousehold);
}

function statusOfColumn(header: string): string {
  const leaf = lowestHeading(header);
  if (OF_OTHERS.test(fold(leaf))) return '';
  if (!BARE_TIME.test(fold(leaf))) return statusOfHeading(leaf);
  return statusOfHeading(header.split(' / ').at(-2) ?? '');
}
