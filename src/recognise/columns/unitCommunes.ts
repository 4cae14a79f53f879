/** Reads a column of units as communes: on the list of one branch, `Đơn vị` is what the branch belongs to. */
import type { Profile } from '../../model/index.js';
import { sampleTexts } from '../cells/samples.js';
import { headingKey } from '../headings/heading.js';
import type { Meaning } from '../headings/meaning.js';
import type { Claim, HeaderView } from './claim.js';

/** Headings that may mean a branch or a commune. */
const UNIT = /^(?:ten )?don vi$/;
/** Kinds of commune before a name; `Xã đội` and `Xã đoàn` are bodies. */
const COMMUNE = /^(?:xã|phường|thị trấn|đặc khu)\s+(?!đội|đoàn)\p{L}/iu;

/** Claims the column for the commune if every cell names one by its kind. @returns undefined otherwise */
export function unitCommuneClaim(
  { table, header }: HeaderView,
  profile: Profile,
  { field }: Meaning,
  column: number,
  heading: string,
): Claim | undefined {
  if (field.type !== 'branch' || !UNIT.test(headingKey(heading))) return undefined;
  const commune = profile.fields.find(({ type }) => type === 'commune');
  const texts = sampleTexts(table, header.bottom, column).filter((text) => /\p{L}/u.test(text));
  if (commune === undefined || texts.length === 0) return undefined;
  if (!texts.every((text) => COMMUNE.test(text.normalize('NFC')))) return undefined;
  // Any column headed as a commune goes first.
  const strength = commune.wordings.length;
  return { field: commune, strength, column, header: heading, by: 'wording' };
}
