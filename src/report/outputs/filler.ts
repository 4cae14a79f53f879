/** Fills the rows of an output with the values of members. */
import {
  isNumberField,
  type Member,
  type MergeResult,
  type ProfileOutput,
} from '../../model/index.js';
import { type Mask, maskWhere } from '../../text/index.js';
import { Labels } from './labels.js';
import { FIELD, GENDER, type Place, type Reader, type Reading, readersOf } from './sources.js';

/**
 * no-label: the list of the other system lacks the value · no-gender: its cell depends on an unknown gender ·
 * no-cell: the layout has no cell for it, or another value is there.
 */
export type LeftReason = 'no-label' | 'no-gender' | 'no-cell';

/** A value of a member that the output does not show. */
export interface LeftValue {
  /** Heading of the roster. */
  heading: string;
  /** Masked if the result is. */
  text: string;
  reason: LeftReason;
}

/** A carried column that the output does not have. */
export interface OtherColumn {
  heading: string;
  /** Number of members with a value. */
  members: number;
}

interface Column {
  readers: Reader[];
  labels: Labels | undefined;
  show: (text: string) => string;
}

/** Collects the values of one row. */
interface RowValues {
  member: Member;
  place: Place;
  /** Keys of values with a cell. */
  shown: Set<string>;
  /** Values that a column did not take, by key. */
  left: Map<string, LeftValue>;
}

export class OutputFiller {
  private readonly columns: Column[];
  /** Heading of the roster by key of the value. */
  private readonly headings: ReadonlyMap<string, string>;
  /** Keys of the fields of the profile. */
  private readonly fields: readonly string[];
  private readonly mask: Mask;
  private readonly numbers: ReadonlySet<string>;
  /** Keys of the values that some column may take. */
  private readonly taken: ReadonlySet<string>;

  /** @param result unmasked */
  constructor(
    private readonly result: MergeResult,
    output: ProfileOutput,
    mask: boolean,
  ) {
    this.mask = maskWhere(mask);
    this.numbers = numberKeys(result);
    this.headings = headingsOf(result, this.mask);
    this.fields = [...this.headings.keys()].filter((key) => key.startsWith(FIELD));
    const labels = new Map(
      Object.entries(output.lists).map(([id, list]) => [id, new Labels(list)]),
    );
    this.columns = output.columns.map((column) => {
      const readers = readersOf(column, result);
      const isNumber = readers.some(({ key }) => this.numbers.has(key));
      return {
        readers,
        labels: column.list === undefined ? undefined : labels.get(column.list),
        show: isNumber ? this.mask.number : this.mask.text,
      };
    });
    const readers = this.columns.flatMap((column) => column.readers);
    this.taken = new Set(readers.map(({ key }) => key));
  }

  /** Fills the row of a member. @returns its cells, and its values without a cell */
  row(member: Member, place: Place): { cells: string[]; left: LeftValue[] } {
    const row: RowValues = { member, place, shown: new Set(), left: new Map() };
    const cells = this.columns.map((column) => this.cell(column, row));
    for (const key of this.fields) {
      const text = valueAt(member, key);
      if (text !== '') this.leave(row, key, text, 'no-cell');
    }
    const left = [...row.left].filter(([key]) => !row.shown.has(key)).map(([, value]) => value);
    return { cells, left };
  }

  /** Lists the carried columns that no column of the output takes. */
  otherColumns(): OtherColumn[] {
    const { members } = this.result;
    return [...this.headings]
      .filter(([key]) => !this.taken.has(key) && !this.fields.includes(key))
      .map(([key, heading]) => ({
        heading,
        members: members.filter((member) => valueAt(member, key) !== '').length,
      }))
      .filter((column) => column.members > 0);
  }

  /** Takes the first fitting value. A later source counts as shown if it means the same. */
  private cell({ readers, labels, show }: Column, row: RowValues): string {
    let cell: string | undefined;
    for (const { key, showsGender, read } of readers) {
      const found = read(row.member, row.place);
      if (found === undefined) continue;
      const text = labels === undefined ? found.cell : labels.labelOf(found.text);
      if (text === undefined || (cell ?? text) !== text) {
        this.leave(row, key, found.text, reasonOf(found, text));
        continue;
      }
      cell = text;
      row.shown.add(key);
      if (showsGender) row.shown.add(GENDER);
    }
    return cell === undefined ? '' : show(cell);
  }

  private leave({ left }: RowValues, key: string, value: string, reason: LeftReason): void {
    if (left.has(key)) return;
    const text = this.numbers.has(key) ? this.mask.number(value) : this.mask.text(value);
    left.set(key, { heading: this.headings.get(key) ?? '', text, reason });
  }
}

function reasonOf({ cell, needsGender }: Reading, text: string | undefined): LeftReason {
  if (needsGender) return 'no-gender';
  return text === undefined && cell !== undefined ? 'no-label' : 'no-cell';
}

function numberKeys({ profile }: MergeResult): Set<string> {
  return new Set(profile.fields.filter(isNumberField).map(({ id }) => FIELD + id));
}

/** Lists the values of the roster by key, except the running number and the old place. */
function headingsOf({ profile, carried }: MergeResult, { text }: Mask): Map<string, string> {
  const fields = profile.fields.filter(
    ({ type }) => type !== 'ordinal' && type !== 'commune' && type !== 'branch',
  );
  return new Map([
    ...fields.map(({ id, label }): [string, string] => [FIELD + id, label.vi]),
    ...carried.map((heading): [string, string] => [`carried ${heading}`, text(heading)]),
  ]);
}

function valueAt({ values, carried }: Member, key: string): string {
  const at = key.indexOf(' ');
  const from = key.startsWith(FIELD) ? values : carried;
  return from.get(key.slice(at + 1))?.text ?? '';
}
