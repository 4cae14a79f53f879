/** Selects branch names that a message may show, since the cell of a branch may hold a person's name. */
import { clean, fold, isPersonName } from '../../text/index.js';
import { KINDS, PHRASES } from './branchWords.js';

const BODY = /^(?:(?:chi doan|chi bo|chi hoi|lien chi|phan doan|phan hoi|doan|dang bo) )+/;
const OTHER_KINDS =
  'truong|cong an|dan quan|quan su|co quan|y te|ubnd|uy ban|doanh nghiep|cong ty|hop tac xa|trung tam|benh vien|nha may|xi nghiep|nong truong|lam truong|khoi|mam non|tieu hoc|cao dang|dai hoc';
const KIND = new RegExp(
  `(?:^| )(?:${[...KINDS.map(fold), ...PHRASES.map(({ words }) => words.join(' ')), OTHER_KINDS].join('|')})(?: |$)`,
);

/**
 * Whether a branch name has a kind of place or body, or is a number: `Chi đoàn khu 1`, `4`. A person's name may
 * end like a kind: `Trần Văn Khôi` and `khối`.
 */
export function isPlainBranch(name: string): boolean {
  const folded = fold(name);
  if (/\d{4}/.test(folded)) return false;
  const [body = ''] = BODY.exec(folded) ?? [];
  const written = clean(name)
    .split(' ')
    .slice(body.split(' ').length - 1);
  if (isPersonName(written.join(' '))) return false;
  const own = folded.slice(body.length);
  return KIND.test(own) || /(?:^| )(?:so )?\d{1,3}$/.test(own);
}
