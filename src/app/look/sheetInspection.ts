import type {
  EncodingEvidence,
  FieldPart,
  Finding,
  LayoutColumn,
  RowKind,
} from '../../model/index.js';

/** How one sheet was recognised and parsed, without personal data; for a table or as JSON. */
export interface SheetInspection {
  file: string;
  sheet: string;
  /** Number of the roster on its sheet, from 1; absent for the only one. */
  roster?: number;
  format: string;
  encoding?: string;
  /** Evidence of the encoding. */
  encodingBy?: EncodingEvidence;
  delimiter?: string;
  /** Why the sheet is not a roster; the fields below are absent then. */
  noRoster?: string;
  /** Rows of the header, as Excel numbers them. */
  header?: { first: number; last: number };
  columns: {
    column: string;
    /** The known wording as written; any other heading with its letters and digits hidden. */
    heading: string;
    field?: string;
    /** Set for a column that is read only if the field's other column is blank. */
    spare?: true;
    part?: FieldPart;
    by: LayoutColumn['by'];
    score?: number;
    /** Shares of the member rows, 0–1; `valid` only for fields. */
    filled: number;
    valid?: number;
    /** First filled cell with its letters and digits hidden; its form shows what the column has. */
    sample: string;
  }[];
  kinds: Partial<Record<RowKind, number>>;
  /**
   * Source of the old communes (`row` of a letterhead, `column` of a commune column), and the member
   * rows of each commune, most first.
   */
  commune?: {
    name: string;
    by: string;
    row?: number;
    column?: string;
    heading?: string;
    rows: Record<string, number>;
    /** Communes that were found among those of the country, with their successors. */
    units?: {
      commune: string;
      code: string;
      district: string;
      province: string;
      became: string[];
    }[];
  };
  /** Old communes that the list may be from, if several have its name. */
  candidates?: readonly string[];
  /** New communes that the list names, if it names no old one. */
  newCommunes?: string[];
  rows?: { row: number; kind: RowKind }[];
  /**
   * Findings about encodings, order of dates and near headings, and warnings. Those about a sheet with
   * several rosters are with the one that has their row and column, or else with the first; those about a file with its
   * first sheet.
   */
  notes: (Finding & { text: string })[];
}
