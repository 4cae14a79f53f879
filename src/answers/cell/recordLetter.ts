import { clean, ordinary } from '../../text/index.js';
import { damagedPattern, matchesWord } from './damagedWords.js';

const PARTS = /^(.*?)[\s:._-]*\b([a-z]{1,2})$/i;
const WORD = damagedPattern(['bản ghi', 'dòng', 'record', 'row']);

/** Reads the letter of a record from `A`, `a)`, `(A)`, `A.` or `bản ghi A`; `''` for any other text. */
export function recordLetter(cell: string): string {
  const bare = ordinary(clean(cell)).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  const [, word = '', letter = ''] = PARTS.exec(bare) ?? [];
  return word === '' || matchesWord(WORD, word) ? letter.toUpperCase() : '';
}
