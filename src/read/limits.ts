/**
 * What a file may ask of this machine. All limits lie far above any roster of an office (a province
 * has a few hundred thousand members) and far below what would exhaust a small computer.
 */
export const LIMITS = {
  /** Bytes of all unpacked parts of a workbook, twice what 300,000 rows of 20 columns need. */
  unpacked: 512 << 20,
  /** Fewer for a small file: lists shrink to a tenth when they are packed, hardly ever to a fiftieth. */
  unpackedOfAny: 64 << 20,
  unpackedPerByte: 64,
  /** Bytes of one text of a part, many times the longest cell however it is written. */
  piece: 4 << 20,
  /** Bytes of one unpacked part; the library holds it as one string, which has a limit of its own. */
  part: 384 << 20,
  /** Bytes of the list of parts of an ods, which says whether they are encrypted. */
  manifest: 1 << 20,
  /** Bytes of the stream of an .xls, whose sheets end at row 65,536. */
  stream: 128 << 20,
  /** Parts of an archive; a workbook of 1,000 sheets with drawings has some 5,000. */
  parts: 20_000,
  /** Cells, strings and other elements of a workbook: each is an object while it is read. */
  elements: 8_000_000,
  /** Fewer for a small archive: a cell with its place takes some bytes, however well it is packed. */
  elementsOfAny: 1_000_000,
  elementsPerByte: 1,
  /** Cells of a text file. */
  cells: 40_000_000,
  /** Sheets of a workbook: one for each branch of a large commune, ten times over. */
  sheets: 1_000,
  /** Characters in all cells of a workbook, which may share one text: 300,000 rows of 400. */
  text: 128 << 20,
  /** Fewer for a small file, which holds few texts but may name one in thousands of cells. */
  textOfAny: 8 << 20,
  textPerByte: 16,
  /** Rows with text of any file, and more by its size: a person takes more bytes than that. */
  rowsOfAny: 50_000,
  bytesPerRow: 8,
  /** Characters of one cell; source, like the next two: Excel's specifications and limits. */
  cellLength: 32_767,
  rows: 1_048_576,
  columns: 16_384,
} as const;
