import type { MemberValue, MemberValues, SurvivorshipRule } from '../model/index.js';

const RULES: readonly SurvivorshipRule[] = [
  'only',
  'agreed',
  'marked',
  'precise',
  'valid',
  'majority',
  'newest',
  'longest',
  'leading',
  'decided',
  'order',
  'joined',
];

/**
 * Best values of all members in columns: where each came from and by which rule, five bytes a value.
 * The text is read from the row when it is asked for; an object for each value of 300,000 members
 * would fill a gigabyte.
 */
export class ValueStore {
  /** Per key: member → record + 1; 0 for no value. */
  private readonly origins: Int32Array[];
  /** Per key: member → position in `RULES`. */
  private readonly rules: Uint8Array[];
  /** Key → its place in `keys`. */
  private readonly places: ReadonlyMap<string, number>;
  /** Texts that stand on no single row. */
  private readonly composed = new Map<number, string>();

  constructor(
    readonly keys: readonly string[],
    members: number,
    private readonly textOf: (key: number, record: number) => string,
  ) {
    this.places = new Map(keys.map((key, at) => [key, at]));
    this.origins = keys.map(() => new Int32Array(members));
    this.rules = keys.map(() => new Uint8Array(members));
  }

  set(member: number, key: number, record: number, rule: SurvivorshipRule): void {
    this.origins[key][member] = record + 1;
    this.rules[key][member] = RULES.indexOf(rule);
  }

  /** Sets a text that is not the whole text of one row; `record` is the first that it is about. */
  compose(member: number, key: number, record: number, rule: SurvivorshipRule, text: string): void {
    this.set(member, key, record, rule);
    this.composed.set(member * this.keys.length + key, text);
  }

  /** The values of one member, read when asked for. */
  of(member: number): MemberValues {
    return new StoredValues(this, member);
  }

  get(member: number, key: number): MemberValue | undefined {
    const record = this.origins[key][member] - 1;
    if (record < 0) return undefined;
    const composed =
      this.composed.size === 0 ? undefined : this.composed.get(member * this.keys.length + key);
    return {
      text: composed ?? this.textOf(key, record),
      record,
      rule: RULES[this.rules[key][member]],
    };
  }

  /** Place of a key; undefined for one that no member has. */
  placeOf(key: string): number | undefined {
    return this.places.get(key);
  }

  /** The keys that any member has. */
  used(): string[] {
    return this.keys.filter((_, key) => this.origins[key].some((origin) => origin !== 0));
  }

  has(member: number, key: number): boolean {
    return this.origins[key][member] !== 0;
  }
}

class StoredValues implements MemberValues {
  constructor(
    private readonly store: ValueStore,
    private readonly member: number,
  ) {}

  get(key: string): MemberValue | undefined {
    const at = this.store.placeOf(key);
    return at === undefined ? undefined : this.store.get(this.member, at);
  }

  has(key: string): boolean {
    const at = this.store.placeOf(key);
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
