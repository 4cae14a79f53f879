/** Sets that grow together (union-find with path halving). */
export class DisjointSets<Item> {
  private readonly parents = new Map<Item, Item>();

  unite([first, ...further]: readonly Item[]): void {
    if (first === undefined) return;
    for (const item of further) this.parents.set(this.rootOf(item), this.rootOf(first));
  }

  areTogether(a: Item, b: Item): boolean {
    return this.rootOf(a) === this.rootOf(b);
  }

  rootOf(item: Item): Item {
    let at = item;
    for (let parent = this.parents.get(at); parent !== undefined && parent !== at; ) {
      const above = this.parents.get(parent) ?? parent;
      this.parents.set(at, above);
      at = above;
      parent = this.parents.get(at);
    }
    return at;
  }
}
