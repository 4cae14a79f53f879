import {
  type MemberValue,
  type MemberValues,
  SURVIVORSHIP_RULES,
  type SurvivorshipRule,
} from '../../model/index.js';
import type { RecordLists } from '../lists/recordLists.js';
import type { ChosenPlaces } from './chosenPlaces.js';

/** Origin and rule of one key's value by place. */
interface ValueColumn {
  /** Record + 1; 0 for no value. */
  origins: Int32Array;
  /** Position in `SURVIVORSHIP_RULES`. */
  rules: Uint8Array;
}

/** Reads the texts of rows by key. */
export interface KeyTexts {
  /** Gives the text of a row as its member shows it; `''` for none. */
  of: (key: number, record: number, member: number) => string;
  /** Whether there is such a text; may be faster than reading it. */
  has: (key: number, record: number, member: number) => boolean;
  /** Lists the keys for which the list of a row has a column; others have no text there. */
  keysOf: (record: number) => Iterable<number>;
}

/**
 * Keeps the best values of all members. A member with one row shows the texts of that row, which are read on demand; most
 * members have one. Those with several rows, or with a value from a person, share columns: five bytes a value for
 * the record and the rule. One object per value would fill a gigabyte for 300,000 members.
 */
export class ValueStore {
  /** Per key, from its first value on; indexed by place. */
  private readonly columns: (ValueColumn | undefined)[];
  /** Key → position in `keys`. */
  private readonly positions: ReadonlyMap<string, number>;
  /** Texts that no single row has, by member and key; `''` for a text of a row that is not shown. */
  private readonly composed = new Map<number, string>();
  /** Whether a key has such texts; most have none, and need no look-up. */
  private readonly hasComposed: boolean[];

  /**
   * Makes a store without chosen values.
   * @param lists rows of each member, and its place in the columns if rules choose its values
   */
  constructor(
    readonly keys: readonly string[],
    private readonly lists: { records: RecordLists; places: ChosenPlaces },
    private readonly texts: KeyTexts,
  ) {
    this.positions = new Map(keys.map((key, at) => [key, at]));
    this.columns = keys.map(() => undefined);
    this.hasComposed = keys.map(() => false);
  }

  /** Sets the row that a member with a place in the columns shows. */
  set(member: number, key: number, record: number, rule: SurvivorshipRule): void {
    if (this.hasComposed[key] === true) this.composed.delete(this.positionIn(member, key));
    const place = this.lists.places.at(member);
    if (place < 0) return;
    const { count } = this.lists.places;
    this.columns[key] ??= { origins: new Int32Array(count), rules: new Uint8Array(count) };
    this.columns[key].origins[place] = record + 1;
    this.columns[key].rules[place] = SURVIVORSHIP_RULES.indexOf(rule);
  }

  /** Removes a value. */
  clear(member: number, key: number): void {
    const place = this.lists.places.at(member);
    if (place < 0) {
      this.setComposed(member, key, '');
      return;
    }
    const column = this.columns[key];
    if (column !== undefined) column.origins[place] = 0;
    this.composed.delete(this.positionIn(member, key));
  }

  /**
   * Sets a text made of several rows or cells, or given by a person.
   * @param record first record that it was made of
   */
  compose(member: number, key: number, record: number, rule: SurvivorshipRule, text: string): void {
    this.set(member, key, record, rule);
    this.setComposed(member, key, text);
  }

  /** Gives the values of one member, read on demand. */
  of(member: number): MemberValues {
    return new StoredValues(this, member);
  }

  get(member: number, key: number): MemberValue | undefined {
    const place = this.lists.places.at(member);
    const composed = this.composedAt(member, key);
    if (place < 0) {
      const record = this.lists.records.first(member);
      const text = composed ?? this.texts.of(key, record, member);
      return text === '' ? undefined : { text, record, rule: 'only' };
    }
    const column = this.columns[key];
    if (column === undefined || column.origins[place] === 0) return undefined;
    const record = column.origins[place] - 1;
    const text = composed ?? this.texts.of(key, record, member);
    return { text, record, rule: SURVIVORSHIP_RULES[column.rules[place]] };
  }

  /** Gives the position of a key; undefined if no member has it. */
  positionOf(key: string): number | undefined {
    return this.positions.get(key);
  }

  /** Lists the keys that any member has. */
  used(): string[] {
    const isUsed = this.columns.map((column) => column?.origins.some((own) => own !== 0) ?? false);
    for (const [at, text] of this.composed) {
      if (text !== '') isUsed[at % this.keys.length] = true;
    }
    for (let member = 0; member < this.lists.records.length; member++) {
      if (this.lists.places.at(member) >= 0) continue;
      const record = this.lists.records.first(member);
      for (const key of this.texts.keysOf(record)) {
        if (!isUsed[key]) isUsed[key] = this.has(member, key);
      }
    }
    return this.keys.filter((_, key) => isUsed[key]);
  }

  has(member: number, key: number): boolean {
    const place = this.lists.places.at(member);
    if (place >= 0) return (this.columns[key]?.origins[place] ?? 0) !== 0;
    const composed = this.composedAt(member, key);
    if (composed !== undefined) return composed !== '';
    return this.texts.has(key, this.lists.records.first(member), member);
  }

  private composedAt(member: number, key: number): string | undefined {
    return this.hasComposed[key] === true
      ? this.composed.get(this.positionIn(member, key))
      : undefined;
  }

  private setComposed(member: number, key: number, text: string): void {
    this.hasComposed[key] = true;
    this.composed.set(this.positionIn(member, key), text);
  }

  private positionIn(member: number, key: number): number {
    return member * this.keys.length + key;
  }
}

class StoredValues implements MemberValues {
  constructor(
    private readonly store: ValueStore,
    private readonly member: number,
  ) {}

  get(key: string): MemberValue | undefined {
    const at = this.store.positionOf(key);
    return at === undefined ? undefined : this.store.get(this.member, at);
  }

  has(key: string): boolean {
    const at = this.store.positionOf(key);
    return at !== undefined && this.store.has(this.member, at);
  }

  *[Symbol.iterator](): IterableIterator<[string, MemberValue]> {
    const { keys } = this.store;
    for (let at = 0; at < keys.length; at++) {
      const value = this.store.get(this.member, at);
      if (value !== undefined) yield [keys[at], value];
    }
  }
}
