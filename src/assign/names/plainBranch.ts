/** Selects branch names that a message may show, since the cell of a branch may hold a person's name. */
import { fold } from '../../text/index.js';
import { KINDS, PHRASES } from './branchWords.js';

const BODY = /^(?:(?:chi doan|chi bo|chi hoi|lien chi|phan doan|phan hoi|doan|dang bo) )+/;
const OTHER_KINDS =
  'truong|cong an|dan quan|quan su|co quan|y te|ubnd|uy ban|doanh nghiep|cong ty|hop tac xa|khoi|mam non|tieu hoc|cao dang|dai hoc';
const KIND = new RegExp(
  `(?:^| )(?:${[...KINDS.map(fold), ...PHRASES.map(({ words }) => words.join(' ')), OTHER_KINDS].join('|')})(?: |$)`,
);

/** Whether a branch name has a kind of place or body, or is a number: `Chi đoàn khu 1`, `4`. */
export function isPlainBranch(name: string): boolean {
  const folded = fold(name);
  if (/\d{4}/.test(folded)) return false;
  const own = folded.replace(BODY, '');
  return KIND.test(own) || /(?:^| )(?:so )?\d{1,3}$/.test(own);
}
