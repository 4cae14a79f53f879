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

  areTogether(a: T, b: T): boolean {
    return this.setOf.get(a)?.has(b) ?? false;
  }

  all(): T[][] {
    return [...new Set(this.setOf.values())].map((set) => [...set]);
  }
}
