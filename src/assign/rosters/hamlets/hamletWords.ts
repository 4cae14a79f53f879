/** Words for hamlets, as columns and addresses have them. */
import { clean, fold, HAMLET_WORDS, upperFirst } from '../../../text/index.js';

const IN_CAPITALS: ReadonlySet<string> = new Set(['tdp', 'kdc']);
/** Words of headings, folded, with what stands before a bare name or number. */
export const HAMLET_HEADINGS: ReadonlyMap<string, string> = new Map(
  HAMLET_WORDS.map((word) => [
    fold(word),
    IN_CAPITALS.has(word) ? word.toUpperCase() : upperFirst(word),
  ]),
);
/** Parts of a hamlet, which are branches of their own in towns only. */
const PARTS = ['to', 'cum', 'doi'];
const AFTER = String.raw`(?: |\d|$)`;

/** Matches a folded text that begins with the word of a hamlet. */
export const NAMED_HAMLET = new RegExp(
  `^(?:${[...HAMLET_HEADINGS.keys(), 'khoi', 'kp', ...PARTS].join('|')})${AFTER}`,
);
/** Matches a folded part of a hamlet: `tổ 3`, but not `tổ dân phố 3`. */
export const PART_OF_HAMLET = new RegExp(`^(?:${PARTS.join('|')})(?! dan pho)${AFTER}`);

/** Key of a hamlet's name: without marks, and `khu 05` as `khu 5`. */
export function hamletKey(text: string): string {
  return fold(clean(text)).replace(/\b0+(?=\d)/g, '');
}
