/**
 * Runs an asynchronous step for each item, some at once.
 * @param atOnce number of steps that run at the same time
 * @returns values in order of the items
 */
export async function inTurn<Item, Value>(
  items: readonly Item[],
  atOnce: number,
  step: (item: Item, at: number) => Promise<Value>,
): Promise<Value[]> {
  const values: Value[] = new Array(items.length);
  let next = 0;
  const lane = async () => {
    while (next < items.length) {
      const at = next++;
      values[at] = await step(items[at]!, at);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, lane));
  return values;
}
