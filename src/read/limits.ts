/**
 * Limits on the resources that a file may take. All are far above any roster of an office (a province
 * has a few hundred thousand members) and far below the memory of a small computer.
 */
export const LIMITS = {
  /** Bytes of all unpacked parts of a workbook, twice what 300,000 rows of 20 columns need. */
  unpacked: 512 << 20,
  /** Less for a small file: lists shrink to a tenth when packed, rarely to a fiftieth. */
  unpackedOfAny: 64 << 20,
  unpackedPerByte: 64,
  /** Bytes of one text of a part: many times the longest cell in any notation. */
  piece: 4 << 20,
  /** Bytes of one unpacked part, which the library keeps as one string of limited length. */
  part: 384 << 20,
  /** Bytes of the list of parts of an ods, which says whether they are encrypted. */
  manifest: 1 << 20,
  /** Bytes of the stream of an .xls, whose sheets end at row 65,536. */
  stream: 128 << 20,
  /** Parts of an archive; a workbook of 1,000 sheets with drawings has some 5,000. */
  parts: 20_000,
  /** Cells, strings and other elements of a workbook: each is an object while it is read. */
  elements: 8_000_000,
  /** Fewer for a small archive: a packed cell with its place takes some bytes. */
  elementsOfAny: 1_000_000,
  elementsPerByte: 1,
  /** Cells of a text file. */
  cells: 40_000_000,
  /** Sheets of a workbook: one for each branch of a large commune, ten times over. */
  sheets: 1_000,
  /** Characters in all cells of a workbook, which may share one text: 300,000 rows of 400. */
  text: 128 << 20,
  /** Less for a small file, whose cells may share one text thousands of times. */
  textOfAny: 8 << 20,
  textPerByte: 16,
  /** Rows with text in any file; larger files may have more, since a person takes more bytes. */
  rowsOfAny: 50_000,
  bytesPerRow: 8,
  /** Characters of one cell; source, like the next two: Excel's specifications and limits. */
  cellLength: 32_767,
  rows: 1_048_576,
  columns: 16_384,
} as const;
