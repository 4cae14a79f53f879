/** Communes of the people of a list that has one commune below the other. */

/**
 * Gives each person the commune of the block it is in. Blocks are made of people who can be of one commune only, and
 * have somebody of it next to them; somebody alone among people of others is a namesake. A person between blocks gets
 * the one of these communes that it can be of.
 * @param people communes that each person can be of, in the order of the list; none for an unknown person
 * @returns one commune for each person; `''` if open, and for all if a commune has several blocks
 */
export function communesInBlocks(people: readonly ReadonlySet<string>[]): string[] {
  const open = people.map(() => '');
  const sure = people.flatMap((communes, at) =>
    communes.size === 1 ? [{ at, id: [...communes][0]! }] : [],
  );
  const kept = sure.filter(({ id }, i) => sure[i - 1]?.id === id || sure[i + 1]?.id === id);
  const blocks = kept.filter(({ id }, i) => kept[i - 1]?.id !== id).length;
  if (blocks === 0 || blocks > new Set(kept.map(({ id }) => id)).size) return open;
  const ids = [...open];
  for (const { at, id } of kept) ids[at] = id;
  const above = carried(ids);
  const below = carried(ids.toReversed()).reverse();
  return ids.map((id, at) => {
    if (id !== '') return id;
    const around = [...new Set([above[at]!, below[at]!])].filter((near) => near !== '');
    if (above[at] === below[at]) return above[at]!;
    const own = around.filter((near) => people[at]!.has(near));
    return own.length === 1 ? own[0]! : '';
  });
}

/** Fills blank entries with the last one before them. */
function carried(ids: readonly string[]): string[] {
  let last = '';
  return ids.map((id) => {
    if (id !== '') last = id;
    return last;
  });
}
