/** Words of the time before and since the merger of communes, in headings. */
import { fold } from '../letters/fold.js';

const MERGERS = ['sáp nhập', 'sắp xếp', 'hợp nhất', 'bàn giao'];
const DAY = '01/7/2025';

/** Behind what a heading names, as of the time before the merger: `trước khi sáp nhập`, `trước 01/7/2025`. */
export const BEFORE_MERGER: readonly string[] = [
  ...MERGERS.flatMap((merger) => [`trước ${merger}`, `trước khi ${merger}`]),
  ...[`trước ${DAY}`, `trước ngày ${DAY}`],
];

/** Matches the merger behind `truoc` or `sau`, folded, in a pattern. */
const MERGER = `(?:(?:khi )?(?:${MERGERS.map(fold).join('|')})|(?:ngay )?0?1[/.-]0?7(?:[/.-](?:20)?25)?)`;
/** Matches the time before the merger, folded, in a pattern. */
export const BEFORE_MERGER_PATTERN = `truoc ${MERGER}`;
/** Matches the time since the merger, folded, in a pattern. */
export const SINCE_MERGER_PATTERN = `(?:sau|tu) ${MERGER}`;
