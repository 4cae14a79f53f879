/** Compares lists by how much they say of a person. */
import type { Records } from '../../../model/index.js';
import { precisionOf } from '../../../text/index.js';
import type { Fields } from '../../compare/fields.js';

/** Share of rows up to which a list may have facts that distinguish people of one name. */
const SHARE_DETAILED = 0.1;
/** Least share of rows with a year of birth of a list that names alone may repeat. */
const SHARE_OF_YEARS = 0.5;

/** How much most rows of a list say of a person. */
const DETAIL = { names: 0, years: 1, facts: 2 } as const;
type Detail = (typeof DETAIL)[keyof typeof DETAIL];

interface ListDetail {
  /** With all facts: full dates of birth, ID numbers, phones and codes. */
  all: Detail;
  /** Without phones and codes, which distinguish nobody beside a list that has none. */
  common: Detail;
  /** Kinds of phones and codes of the list. */
  numbers: ReadonlySet<number>;
}

export class ListDetails {
  private readonly table: Int32Array;
  private readonly lists: readonly ListDetail[];

  constructor(records: Records, fields: Fields) {
    this.table = records.table;
    this.lists = tallies(records, fields).map(detailOf);
  }

  /** Whether any list may repeat others. */
  someRepeat(): boolean {
    return this.table.some((_, record) => this.mayRepeat(record));
  }

  /** Whether others may repeat the list of a record. */
  mayBeFuller(record: number): boolean {
    return this.of(record).all > DETAIL.names;
  }

  /** Whether the list of a record may repeat others. */
  mayRepeat(record: number): boolean {
    return this.of(record).common < DETAIL.facts;
  }

  /** Orders rows of lists that may repeat others: those with years first. */
  order(one: number, other: number): number {
    return this.of(other).common - this.of(one).common || this.table[one]! - this.table[other]!;
  }

  /** Whether the list of one record says more than that of another. */
  isFuller(record: number, than: number): boolean {
    const list = this.of(than);
    const fuller = this.of(record);
    const sharesNumbers = [...list.numbers].some((kind) => fuller.numbers.has(kind));
    return fuller.all > (sharesNumbers ? list.all : list.common);
  }

  private of(record: number): ListDetail {
    return this.lists[this.table[record]!]!;
  }
}

/** Rows of a list by what they have. */
interface Tally {
  rows: number;
  born: number;
  /** With a full date of birth or an ID number. */
  common: number;
  facts: number;
  /** Rows with a phone, then with each kind of code. */
  numbers: number[];
}

function tallies({ count, table }: Records, { birth, ids, phones, codes }: Fields): Tally[] {
  const kinds = [phones, ...codes.map((index) => [index])];
  const found: Tally[] = [];
  for (let record = 0; record < count; record++) {
    const at = table[record]!;
    found[at] ??= { rows: 0, born: 0, common: 0, facts: 0, numbers: kinds.map(() => 0) };
    const own = found[at];
    const day = birth?.[record] ?? 0;
    const hasDay = day !== 0 && precisionOf(day) === 'day';
    const isCommon = hasDay || ids.some(({ index }) => index[record] !== 0);
    let hasNumber = false;
    for (const [kind, columns] of kinds.entries()) {
      if (columns.every((index) => index[record] === 0)) continue;
      own.numbers[kind]! += 1;
      hasNumber = true;
    }
    own.rows += 1;
    own.born += Number(day !== 0);
    own.common += Number(isCommon);
    own.facts += Number(isCommon || hasNumber);
  }
  return found;
}

function detailOf({ rows, born, common, facts, numbers }: Tally): ListDetail {
  const isMost = (found: number) => found > SHARE_DETAILED * rows;
  const plain = born > SHARE_OF_YEARS * rows ? DETAIL.years : DETAIL.names;
  return {
    all: isMost(facts) ? DETAIL.facts : plain,
    common: isMost(common) ? DETAIL.facts : plain,
    numbers: new Set([...numbers.keys()].filter((kind) => isMost(numbers[kind]!))),
  };
}
