/** Collects sets and unites those that share a value. */
export class UnitedSets<T> {
  private readonly setOf = new Map<T, Set<T>>();

  unite(values: readonly T[]): void {
    const united = new Set<T>();
    for (const value of values) {
      for (const member of this.setOf.get(value) ?? [value]) united.add(member);
    }
    for (const value of united) this.setOf.set(value, united);
  }

  has(value: T): boolean {
    return this.setOf.has(value);
  }

  /** Returns the representative of the value's set, or the value itself without a set. */
  firstOf(value: T): T {
    const [first] = this.setOf.get(value) ?? [value];
    return first as T;
  }

  all(): T[][] {
    return [...new Set(this.setOf.values())].map((set) => [...set]);
  }
}
