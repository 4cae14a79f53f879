/** Columns below the heading of a place whose cells are no places. */
import type { ProfileField } from '../model/index.js';
import { isTick } from '../text/tick.js';
import type { HeaderView } from './columns.js';
import { mostly, sampleTexts } from './samples.js';

/** Priority areas of examinations: `KV1`, `KV2-NT`. */
const PRIORITY_AREA = /^kv ?[123](?:[ -]?nt)?$/i;
const IS_NO_PLACE: Partial<Record<string, (text: string) => boolean>> = {
  commune: isTick,
  branch: isTick,
  address: (text) => PRIORITY_AREA.test(text),
};

/** `Xã` below `Bầu cử đại biểu HĐND` has ticks; `Khu vực` of an examination has codes. */
export function holdsNoPlace(
  { table, header }: HeaderView,
  { id }: ProfileField,
  column: number,
): boolean {
  const isNoPlace = IS_NO_PLACE[id];
  if (isNoPlace === undefined) return false;
  // Rows of column numbers say nothing.
  const texts = sampleTexts(table, header.bottom, column).filter((text) => /\p{L}/u.test(text));
  return mostly(texts, isNoPlace);
}
