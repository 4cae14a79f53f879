/** Judges by its lines whether a letterhead is of the time since the merger of 1 July 2025. */
import { fold, parseDate } from '../../text/index.js';
import { areasNamedIn } from './communesInLines.js';

const MERGER = 20250701;
/** `ngày 15 tháng 8 năm 2025`, `15/8/2025`; folded. */
const DATE = /(?<!\d)(\d{1,2}) ?(?:[/.-]|thang) ?(\d{1,2}) ?(?:[/.-]|nam) ?(20\d\d)(?!\d)/g;

/**
 * Whether a letterhead can only be of a new commune: it has a day since the merger, or the province directly above the
 * commune. A district says that it is older, or copied from an older one.
 */
export function isSinceMerger(lines: readonly string[]): boolean {
  const areas = lines.flatMap(areasNamedIn);
  if (areas.some(({ type }) => type !== 'tinh')) return false;
  return areas.length > 0 || lines.some(isDatedSince);
}

function isDatedSince(line: string): boolean {
  const dates = Array.from(fold(line).matchAll(DATE), (found) =>
    parseDate(found.slice(1).join('/'), 'dmy'),
  );
  return dates.some((date) => typeof date === 'number' && date >= MERGER);
}
