/** Keeps one string for equal cells, which saves memory. */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** Returns the first string that equals a text. */
  of(text: string): string {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    this.known.set(text, text);
    return text;
  }

  /** Forgets all texts, to release the memory of the table. */
  clear(): void {
    this.known.clear();
  }
}
