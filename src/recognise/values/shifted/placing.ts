/** One way to place the cells of a row below the headings. */
export interface Placing {
  cells: readonly string[];
  /** Sum of the weights of all cells, and of the changes. */
  weight: number;
  /** Whether another way weighs as much. */
  isTied: boolean;
}

/** Returns a placing of the highest weight. */
export function bestOf(placings: readonly Placing[]): Placing | undefined {
  let best: Placing | undefined;
  for (const placing of placings) {
    if (best === undefined || placing.weight > best.weight) best = placing;
    else if (placing.weight === best.weight) {
      best = { ...best, isTied: best.isTied || placing.isTied || !isSame(placing, best) };
    }
  }
  return best;
}

function isSame(a: Placing, b: Placing): boolean {
  return a.cells.join('\n') === b.cells.join('\n');
}
