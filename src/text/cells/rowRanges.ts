/** Writes ascending row numbers as ranges: `3–5`, `8`. */
export function rowRanges(rows: readonly number[]): string[] {
  const starts = rows.filter((row, at) => row !== rows[at - 1]! + 1);
  const ends = rows.filter((row, at) => row !== rows[at + 1]! - 1);
  return starts.map((start, at) => (start === ends[at] ? `${start}` : `${start}–${ends[at]}`));
}
