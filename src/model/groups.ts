/** Adds an item to the list of a key, which is created if needed. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [item]);
  else own.push(item);
}

/** Adds an item to the set of a key, which is created if needed. */
export function addToSet<Key, Item>(sets: Map<Key, Set<Item>>, key: Key, item: Item): void {
  const own = sets.get(key);
  if (own === undefined) sets.set(key, new Set([item]));
  else own.add(item);
}

/** Groups items by key. Keys are in order of first occurrence, the items of a key in the order given. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Adds to the count of a key, which starts at 0. */
export function countUp<Key>(counts: Map<Key, number>, key: Key, by = 1): void {
  counts.set(key, (counts.get(key) ?? 0) + by);
}

/** Counts items by key. Keys are in order of first occurrence. */
export function countBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) countUp(counts, keyOf(item));
  return counts;
}

/** Makes a function that takes the next item of a key; undefined once all are taken. */
export function takeInTurn<Key, Item>(
  lists: ReadonlyMap<Key, readonly Item[]>,
): (key: Key) => Item | undefined {
  const taken = new Map<Key, number>();
  return (key) => {
    const at = taken.get(key) ?? 0;
    const item = lists.get(key)?.[at];
    if (item !== undefined) taken.set(key, at + 1);
    return item;
  };
}
