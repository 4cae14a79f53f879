import { detached } from './detached.js';

/** Most cached texts: more come from columns in which every cell differs. */
const MOST = 50_000;

/** Caches the values of a pure function by text. */
export function memoize<Value extends object | boolean | number | string | undefined>(
  compute: (text: string) => Value,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const cached = known.get(text);
    if (cached !== undefined || known.has(text)) return cached as Value;
    const own = detached(text);
    const value = compute(own);
    if (known.size >= MOST) known.clear();
    known.set(own, value);
    return value;
  };
}
