/** Sets that become one where they share a value. */
export class UnitedSets<T> {
  private readonly setOf = new Map<T, Set<T>>();

  unite(values: readonly T[]): void {
    const united = new Set<T>();
    for (const value of values) {
      for (const each of this.setOf.get(value) ?? [value]) united.add(each);
    }
    for (const value of united) this.setOf.set(value, united);
  }

  has(value: T): boolean {
    return this.setOf.has(value);
  }

  /** One value for all that are in one set; the value itself where it is in none. */
  firstOf(value: T): T {
    const [first] = this.setOf.get(value) ?? [value];
    return first as T;
  }

  all(): T[][] {
    return [...new Set(this.setOf.values())].map((set) => [...set]);
  }
}
