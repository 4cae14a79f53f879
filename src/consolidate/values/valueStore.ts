import {
  type MemberValue,
  type MemberValues,
  SURVIVORSHIP_RULES,
  type SurvivorshipRule,
} from '../../model/index.js';

/** Origin and rule of one key's value by member. */
interface ValueColumn {
  /** Record + 1; 0 for no value. */
  origins: Int32Array;
  /** Position in `SURVIVORSHIP_RULES`. */
  rules: Uint8Array;
}

/**
 * Keeps the best values of all members in columns: five bytes a value for the record and the rule.
 * The text is read from the row on demand. One object per value would fill a gigabyte for 300,000 members.
 */
export class ValueStore {
  /** Per key, from its first value on. */
  private readonly columns: (ValueColumn | undefined)[];
  /** Key → position in `keys`. */
  private readonly positions: ReadonlyMap<string, number>;
  /** Texts that no single row has, by member and key. */
  private readonly composed = new Map<number, string>();

  constructor(
    readonly keys: readonly string[],
    private readonly members: number,
    private readonly textOf: (key: number, record: number) => string,
  ) {
    this.positions = new Map(keys.map((key, at) => [key, at]));
    this.columns = keys.map(() => undefined);
  }

  set(member: number, key: number, record: number, rule: SurvivorshipRule): void {
    if (this.composed.size > 0) this.composed.delete(member * this.keys.length + key);
    this.columns[key] ??= {
      origins: new Int32Array(this.members),
      rules: new Uint8Array(this.members),
    };
    this.columns[key].origins[member] = record + 1;
    this.columns[key].rules[member] = SURVIVORSHIP_RULES.indexOf(rule);
  }

  /** Removes a value. */
  clear(member: number, key: number): void {
    const column = this.columns[key];
    if (column !== undefined) column.origins[member] = 0;
    this.composed.delete(member * this.keys.length + key);
  }

  /**
   * Sets a text made of several rows, or given by a person.
   * @param record first record that it was made of
   */
  compose(member: number, key: number, record: number, rule: SurvivorshipRule, text: string): void {
    this.set(member, key, record, rule);
    this.composed.set(member * this.keys.length + key, text);
  }

  /** Gives the values of one member, read on demand. */
  of(member: number): MemberValues {
    return new StoredValues(this, member);
  }

  get(member: number, key: number): MemberValue | undefined {
    const column = this.columns[key];
    if (column === undefined || column.origins[member] === 0) return undefined;
    const record = column.origins[member] - 1;
    const composed =
      this.composed.size === 0 ? undefined : this.composed.get(member * this.keys.length + key);
    return {
      text: composed ?? this.textOf(key, record),
      record,
      rule: SURVIVORSHIP_RULES[column.rules[member]],
    };
  }

  /** @returns undefined for a key that no member has */
  positionOf(key: string): number | undefined {
    return this.positions.get(key);
  }

  /** Lists the keys that any member has. */
  used(): string[] {
    return this.keys.filter((_, key) => this.columns[key]?.origins.some((origin) => origin !== 0));
  }

  has(member: number, key: number): boolean {
    const column = this.columns[key];
    return column !== undefined && column.origins[member] !== 0;
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
