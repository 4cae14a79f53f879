/** Adds to the list of a key; the first one makes it. */
export function addTo<Key, Item>(lists: Map<Key, Item[]>, key: Key, item: Item): void {
  const own = lists.get(key);
  if (own === undefined) lists.set(key, [item]);
  else own.push(item);
}

/** Keys in the order in which they are met, the items of each in theirs. */
export function groupBy<Key, Item>(
  items: Iterable<Item>,
  keyOf: (item: Item) => Key,
): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) addTo(groups, keyOf(item), item);
  return groups;
}

/** Gives out the items of each key one by one, in their order; undefined once all are given out. */
export function givenOut<Key, Item>(
  lists: ReadonlyMap<Key, readonly Item[]>,
): (key: Key) => Item | undefined {
  const given = new Map<Key, number>();
  return (key) => {
    const at = given.get(key) ?? 0;
    const item = lists.get(key)?.[at];
    if (item !== undefined) given.set(key, at + 1);
    return item;
  };
}
