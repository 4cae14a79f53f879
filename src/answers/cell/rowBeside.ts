/** Names the row above or below that an answer means: `Theo dòng trên`. */

const ROW_WORDS = '(?:dòng|dong|bản ghi|ban ghi)\\s+(?:(?:ở|bên|phía)\\s+)?';
const ABOVE = new RegExp(
  `(?<=^|\\s)(?:${ROW_WORDS}(?:trên|tren)|(?:the\\s+)?row\\s+above)(?=$|[\\s,.;:()])`,
  'iu',
);
const BELOW = new RegExp(
  `(?<=^|\\s)(?:${ROW_WORDS}(?:dưới|duoi)|(?:the\\s+)?row\\s+below)(?=$|[\\s,.;:()])`,
  'iu',
);

/**
 * Replaces `dòng trên` and `dòng dưới` by the letters of these rows: `trùng với dòng A`.
 * @param above letter of the row above if it belongs to the same question, else `''`
 */
export function withRowBeside(cell: string, above: string, below: string): string {
  const named = above === '' ? cell : cell.replace(ABOVE, `dòng ${above}`);
  return below === '' ? named : named.replace(BELOW, `dòng ${below}`);
}
