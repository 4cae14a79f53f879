/** Reads the facts that one heading lists: `Nam, nữ, dân tộc, tôn giáo`. */
import type { ProfileField } from '../../../model/index.js';
import { clean } from '../../../text/index.js';
import { isForeign } from '../../headings/heading.js';
import type { Wordings } from '../../headings/wordings.js';

/** Separators of the lines of a heading or cell; rows of one member are joined with ` | `. */
export const LINES = /\r\n|[\n\r\v\u2028]| \| /;
export const SPACED_SLASH = /\s\/\s/;
/** Types that no line may be: names are split off before, and numbers are alone. */
const UNLISTED = new Set<ProfileField['type']>(['name', 'ordinal']);
/** Most words between commas that are one fact: `Ngày, tháng, năm sinh`, brackets included. */
const MOST_JOINED = 12;

export interface Fact {
  header: string;
  /** Absent for an unknown line, which is carried along under its own heading. */
  field?: string;
  type: ProfileField['type'];
}

/** Returns a date and the place of its event: `Ngày, nơi vào Đoàn`. */
export function dateAndPlace(path: readonly string[], wordings: Wordings): Fact[] | undefined {
  const meaning = wordings.meaning(path);
  if (!meaning?.hasPlace) return undefined;
  const heading = clean(path.at(-1)!);
  const place = heading.slice(heading.search(/nơi|noi/i));
  const { id, type } = meaning.field;
  return [
    { header: heading, field: id, type },
    { header: place, type: 'text' },
  ];
}

/** Returns the parts of a heading between separators, of which some are known fields. */
export function linesOfHeading(
  path: readonly string[],
  wordings: Wordings,
  separator: RegExp,
): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const lines = heading
    .split(separator)
    .map(withoutBullet)
    .filter((line) => line !== '');
  if (lines.length < 2) return undefined;
  const used = new Set<string>();
  const facts = lines.map((header): Fact => {
    const meaning = wordings.meaning([header]);
    const isKnown =
      meaning !== undefined && meaning.part === undefined && !UNLISTED.has(meaning.field.type);
    if (!isKnown || used.has(meaning.field.id)) return { header, type: 'text' };
    used.add(meaning.field.id);
    return { header, field: meaning.field.id, type: meaning.field.type };
  });
  return used.size > 0 ? facts : undefined;
}

function withoutBullet(line: string): string {
  return clean(line).replace(/^[-–*•+]\s*/, '');
}

/**
 * Returns the facts that a heading lists: at least two different known fields.
 * @param mayBeOne whether the heading as a whole names one field, too
 */
export function factsOf(
  path: readonly string[],
  wordings: Wordings,
  mayBeOne: boolean,
): Fact[] | undefined {
  const heading = path.at(-1);
  if (heading === undefined || path.some(isForeign)) return undefined;
  const words = heading.split(/[,;/\n\r]+| và | [-–—] /i).map(withoutBullet);
  const mostJoined = mayBeOne ? words.length - 1 : MOST_JOINED;
  const facts: Fact[] = [];
  const used = new Set<string>();
  for (let first = 0; first < words.length; ) {
    let end = Math.min(words.length, first + mostJoined);
    let fact: Fact | undefined;
    for (; end > first && fact === undefined; end--) {
      const header = words.slice(first, end).join(', ');
      const meaning = wordings.meaning([header]);
      if (meaning === undefined || meaning.part !== undefined) continue;
      if (!UNLISTED.has(meaning.field.type)) {
        fact = { header, field: meaning.field.id, type: meaning.field.type };
      }
    }
    if (fact?.field === undefined || used.has(fact.field)) return undefined;
    used.add(fact.field);
    facts.push(fact);
    first = end + 1;
  }
  return facts.length > 1 ? facts : undefined;
}
