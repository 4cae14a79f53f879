/**
 * Blocking: only records that share a key of some rule are compared. The rules overlap, so that after an error in
 * one field another rule still finds the pair.
 */
import { mix } from '../../arrays/hash.js';

export interface BlockingRule {
  id: string;
  /** Record → key; 0 for none. */
  keys: Int32Array;
  /** Further fields, by which a block that is too large is split. */
  refinements: Int32Array[];
}

/** Makes keys of several parts; 0 where a part is missing. */
export function combineKeys(parts: readonly Int32Array[], seed: number): Int32Array {
  const keys = new Int32Array(parts[0]!.length);
  for (let record = 0; record < keys.length; record++) {
    let key = seed;
    for (const part of parts) {
      const value = part[record]!;
      if (value === 0) {
        key = 0;
        break;
      }
      key = mix(key, value);
    }
    keys[record] = key;
  }
  return keys;
}
