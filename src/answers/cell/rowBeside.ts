/** Names the row that an answer means: `Theo dòng trên`, `Dòng này là người khác`. */

const ROW_WORDS = '(?:dòng|dong|bản ghi|ban ghi)\\s+(?:(?:ở|bên|phía)\\s+)?';
const ABOVE = new RegExp(
  `(?<=^|\\s)(?:${ROW_WORDS}(?:trên|tren)|(?:the\\s+)?row\\s+above)(?=$|[\\s,.;:()])`,
  'iu',
);
const BELOW = new RegExp(
  `(?<=^|\\s)(?:${ROW_WORDS}(?:dưới|duoi)|(?:the\\s+)?row\\s+below)(?=$|[\\s,.;:()])`,
  'iu',
);

const THIS_IS_OTHER =
  /^(?:dòng này|dong nay|this row)(?=\s+(?:(?:là|la|is)\s+)?(?:người khác|nguoi khac|another person)$)/iu;

/** Replaces `dòng này` by the letter of the row, if it is of another person: `dòng C là người khác`. */
export function withOwnRow(cell: string, own: string): string {
  return own === '' ? cell : cell.replace(THIS_IS_OTHER, `dòng ${own}`);
}

/**
 * Replaces `dòng trên` and `dòng dưới` by the letters of these rows: `trùng với dòng A`.
 * @param above letter of the row above if it belongs to the same question, else `''`
 */
export function withRowBeside(cell: string, above: string, below: string): string {
  const named = above === '' ? cell : cell.replace(ABOVE, `dòng ${above}`);
  return below === '' ? named : named.replace(BELOW, `dòng ${below}`);
}
