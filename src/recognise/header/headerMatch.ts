/** Compares rows with a header: the header repeated, or that of another roster. */
import { isNameField, type LayoutColumn, type Table } from '../../model/index.js';
import { isPersonName } from '../../text/index.js';
import { headingKey } from '../headings/heading.js';
import type { Wordings } from '../headings/wordings.js';
import type { HeaderRows } from './headerRows.js';

/** Fewest headings of a repeated or other header. */
const REPEATED_HEADINGS = 2;
const REPEATED_SHARE = 0.6;
/** Share of known headings of another roster, or enough of them in a wide one; the name must be among them. */
const OTHER_SHARE = 0.4;
const OTHER_HEADINGS = 4;
/** Fewest people below a heading of names. */
const PEOPLE_BELOW = 2;
const NAME = 'name';

/** Tests the rows below one header. */
export class HeaderMatch {
  private readonly keys: string[][];
  private readonly fieldAt: Map<number, string | undefined>;
  /** Texts of the header at each column of names. */
  private readonly nameHeadings: { column: number; texts: string[] }[];

  constructor(
    table: Table,
    header: HeaderRows,
    columns: readonly LayoutColumn[],
    private readonly wordings: Wordings,
  ) {
    this.fieldAt = new Map(columns.map((column) => [column.index, column.field]));
    const lines = table.rows.slice(header.top, header.bottom + 1);
    this.keys = lines.map((cells) => cells.map(headingKey));
    this.nameHeadings = columns
      .filter(({ field }) => field === NAME)
      .map(({ index }) => ({ column: index, texts: lines.map((cells) => cells[index] ?? '') }));
  }

  /** Whether a name is the text of its heading; an example in the heading may make a date of birth of another. */
  repeatsName(cells: readonly string[]): boolean {
    return this.nameHeadings.some(({ column, texts }) => {
      const name = cells[column] ?? '';
      return name !== '' && texts.includes(name);
    });
  }

  /** Whether a row repeats the header, as on each page of a printed list. */
  isRepeated(cells: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < REPEATED_HEADINGS) return false;
    if (this.keys.some((line) => isSameLine(line, cells, filled))) return true;
    return this.fieldsOf(cells, filled, REPEATED_SHARE * filled.length).size > REPEATED_HEADINGS;
  }

  /**
   * Whether the name's cells are headings of names, as in a row of variable names. A surname may be one
   * (`Hồ`), but not with a given name.
   */
  isNameHeading(cells: readonly string[], filled: readonly number[]): boolean {
    const names = filled.filter((column) => this.fieldAt.get(column) === NAME);
    const isHeading = (column: number) =>
      this.wordings.meaning([cells[column]!])?.field.id === NAME;
    return names.length > 0 && names.every(isHeading);
  }

  /** Whether a row is the header of a roster with other columns, or with columns in other places. */
  isOther(cells: readonly string[], filled: readonly number[]): boolean {
    if (filled.length < REPEATED_HEADINGS) return false;
    const fields = this.fieldsOf(
      cells,
      filled,
      Math.min(OTHER_SHARE * filled.length, OTHER_HEADINGS),
    );
    if (!fields.has(NAME) || fields.size < REPEATED_HEADINGS) return false;
    return filled.some((column) => this.isOtherHeading(column, cells[column]!));
  }

  /**
   * Whether a row has a heading of names above people, in another column than this list: `MSSV | HỌ VÀ TÊN`. A line of
   * the header that is repeated has none.
   * @param below next filled rows
   */
  headsOthers(
    cells: readonly string[],
    filled: readonly number[],
    below: readonly string[][],
  ): boolean {
    if (filled.length < REPEATED_HEADINGS || below.length < PEOPLE_BELOW) return false;
    return filled.some(
      (column) =>
        this.fieldAt.get(column) !== NAME &&
        !this.isHeadingAt(column, headingKey(cells[column]!)) &&
        below.every((row) => isPersonName(row[column] ?? '')) &&
        isNameField(this.wordings.meaning([cells[column]!])?.field),
    );
  }

  private isOtherHeading(column: number, text: string): boolean {
    const key = headingKey(text);
    if (!/[a-z]/.test(key) || this.isHeadingAt(column, key)) return false;
    const field = (this.wordings.meaning([text]) ?? this.wordings.near([text]))?.field.id;
    return field === undefined || this.fieldAt.get(column) !== field;
  }

  private isHeadingAt(column: number, key: string): boolean {
    return this.keys.some((line) => line[column] === key);
  }

  /** Returns the fields that a row of headings names; none if fewer than `least` of its cells name one each. */
  private fieldsOf(
    cells: readonly string[],
    filled: readonly number[],
    least: number,
  ): Set<string> {
    const fields = new Set<string>();
    let most = filled.length;
    for (const column of filled) {
      const field = this.fieldOf(column, cells[column]!);
      const before = fields.size;
      if (field !== undefined) fields.add(field);
      // Rows of people end here after a few cells.
      if (fields.size === before && --most < least) return new Set();
    }
    return fields;
  }

  /** Returns the field that a heading names; names may have been found below it without a known wording. */
  private fieldOf(column: number, text: string): string | undefined {
    if (this.fieldAt.get(column) === NAME && this.isHeadingAt(column, headingKey(text)))
      return NAME;
    const field = this.wordings.meaning([text])?.field;
    return isNameField(field) ? NAME : field?.id;
  }
}

/** Whether most cells of a row have the keys of a row of the header. */
function isSameLine(
  line: readonly string[],
  cells: readonly string[],
  filled: readonly number[],
): boolean {
  const least = Math.max(REPEATED_HEADINGS, REPEATED_SHARE * filled.length);
  let most = filled.length;
  for (const column of filled) {
    const key = headingKey(cells[column]!);
    if ((key === '' || line[column] !== key) && --most < least) return false;
  }
  return true;
}
