/** Texts whose answers are kept: more are of columns in which every cell is another one. */
const MOST = 50_000;

/** The same function with its answers kept, by text. */
export function remembered<Value extends object>(
  answer: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = answer(text);
    if (known.size >= MOST) known.clear();
    known.set(text, value);
    return value;
  };
}
