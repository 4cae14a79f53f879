import { ordinary } from '../text/ordinary.js';
import { clean } from '../text/unicode.js';
import { damagedPattern, says } from './damaged.js';

const PARTS = /^(.*?)[\s:._-]*\b([a-z]{1,2})$/i;
const WORD = damagedPattern(['bản ghi', 'dòng', 'record', 'row']);

/** The letter of a record: `A`, also as `a)`, `(A)`, `A.` or `bản ghi A`; `''` for anything else. */
export function recordLetter(cell: string): string {
  const bare = ordinary(clean(cell)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const [, word = '', letter = ''] = PARTS.exec(bare) ?? [];
  return word === '' || says(WORD, word) ? letter.toUpperCase() : '';
}
