/** Finds the label of another system that a text means. */
import type { OutputList } from '../../model/index.js';
import { clean, fold, placeTone } from '../../text/index.js';

/** Signs that do not count; `/` counts between digits, as in `12/12`. */
const SIGNS = /(?<!\d)\/|\/(?!\d)|[^\p{L}\p{N}/]/gu;

/** Makes the key of a wording: lower case, tones in one place, without blanks and signs. */
function keyOf(text: string): string {
  const words = clean(text).toLowerCase().split(' ');
  return words.map(placeTone).join('').replace(SIGNS, '');
}

/** Makes labels of texts. A wording of two labels means neither. */
export class Labels {
  private readonly exact = new Map<string, string | undefined>();
  private readonly unmarked = new Map<string, string | undefined>();
  private readonly prefixes: readonly string[];
  private readonly known = new Map<string, string | undefined>();

  constructor({ labels, prefixes = [] }: OutputList) {
    this.prefixes = prefixes.map((prefix) => `${clean(prefix).toLowerCase()} `);
    for (const { label, also = [] } of labels) {
      for (const wording of [label, ...also]) {
        const key = keyOf(wording);
        add(this.exact, key, label);
        add(this.unmarked, fold(key), label);
      }
    }
  }

  /** Gives the label that a text means; undefined for none. */
  labelOf(text: string): string | undefined {
    if (!this.known.has(text)) this.known.set(text, this.find(text));
    return this.known.get(text);
  }

  private find(text: string): string | undefined {
    const full = this.lookUp(text);
    if (full !== undefined || this.prefixes.length === 0) return full;
    const spaced = clean(text.replace(/[.,]/g, ' '));
    const lower = spaced.toLowerCase();
    const prefix = this.prefixes.find((each) => lower.startsWith(each));
    return prefix === undefined ? undefined : this.lookUp(spaced.slice(prefix.length));
  }

  /** Looks up a text; marks count unless it has none. */
  private lookUp(text: string): string | undefined {
    const key = keyOf(text);
    if (this.exact.has(key)) return this.exact.get(key);
    return key === fold(key) ? this.unmarked.get(key) : undefined;
  }
}

function add(index: Map<string, string | undefined>, key: string, label: string): void {
  index.set(key, index.has(key) && index.get(key) !== label ? undefined : label);
}
