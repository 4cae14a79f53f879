/** One string for all cells of a text: half of them repeat, and each takes its place in memory. */
export class SharedTexts {
  private readonly known = new Map<string, string>();

  /** The same text, as it was met first. */
  of(text: string): string {
    const before = this.known.get(text);
    if (before !== undefined) return before;
    this.known.set(text, text);
    return text;
  }
}
