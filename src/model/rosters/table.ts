/** Describes files as tables of text. Every later step names cells by their rows and columns. */

/** `xml` is an Excel 2003 XML spreadsheet, `fods` an ods of one text, `csv` any text file. */
export type FileFormat = 'xlsx' | 'xlsm' | 'xlsb' | 'xls' | 'xml' | 'ods' | 'fods' | 'html' | 'csv';

/**
 * Evidence for the encoding of a text file: its byte order mark · the zero bytes of UTF-16 · its bytes
 * are valid UTF-8 · its letters, for an old code page.
 */
export type EncodingEvidence = 'mark' | 'zeros' | 'valid' | 'letters';

/** One input file, as it was read. */
export interface SourceFile {
  /** Path below the named input, with `/`, in NFC. Unique within a run. */
  file: string;
  format: FileFormat;
  /** Lower-case hex. */
  sha256: string;
  bytes: number;
  /** Text files only. */
  encoding?: string;
  /** Text files only. */
  encodingBy?: EncodingEvidence;
  /** Text files only. */
  delimiter?: string;
}

/** A merged range; zero-based, inclusive. */
export interface MergedRange {
  top: number;
  left: number;
  bottom: number;
  right: number;
}

/** The old Vietnamese font (`.VnTime`, `VNI-Times`) of most cells with text in a column. */
export interface ColumnFont {
  name: string;
  /** First row in it, zero-based; a header in another font may precede it. */
  top: number;
}

/** A cell; zero-based. */
export interface CellPlace {
  row: number;
  column: number;
}

/** A comment on a cell. */
export interface CellComment extends CellPlace {
  text: string;
}

/**
 * One sheet as text. `rows[i]` is the row that Excel numbers `i + 1`; a blank row is `[]`,
 * a blank cell `''`, trailing blank cells are left out. Date cells are `yyyy-mm-dd`, numbers their
 * shortest decimal form without grouping, formulas their stored value, error cells their code.
 * The text is the original one: not trimmed, not normalised.
 */
export interface Table {
  file: string;
  /** Empty for text files. */
  sheet: string;
  rows: string[][];
  merges: MergedRange[];
  /** Old font of each column; undefined unless the file names one. */
  fonts?: (ColumnFont | undefined)[];
  /** Comments of .xlsx, .ods and Excel 2003 XML cells; absent if there are none. */
  comments?: readonly CellComment[];
  /** Cells of an .xlsx, .xls or .ods with text struck through, perhaps in part; absent if there are none. */
  struck?: readonly CellPlace[];
}

/** Counts the characters of all cells. */
export function textLength(tables: readonly Table[]): number {
  let characters = 0;
  for (const { rows } of tables) {
    for (const row of rows) for (const text of row) characters += text.length;
  }
  return characters;
}
