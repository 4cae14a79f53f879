/**
 * Gives what was begun for each item, in order; begins it some places before its turn, so that threads work on it
 * meanwhile.
 * @param ahead number of further items that are begun when one has its turn
 */
export function* begunAhead<Item, Begun>(
  items: readonly Item[],
  ahead: number,
  begin: (item: Item) => Begun,
): Generator<Begun> {
  const begun: Begun[] = [];
  let next = 0;
  for (let at = 0; at < items.length; at++) {
    while (next < items.length && next <= at + ahead) begun.push(begin(items[next++]!));
    yield begun.shift()!;
  }
}

/** Lets a promise fail before it is awaited: Node would end the program at once. */
export function awaitedLater<T>(promise: Promise<T>): () => Promise<T> {
  promise.catch(() => {});
  return () => promise;
}
