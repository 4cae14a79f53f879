/** Rows that were corrected in their list, or whose list came again with other values. */
import type { KnownRow } from '../model/index.js';
import { fold } from '../text/unicode.js';
import { memberOrigins } from './memberOrigins.js';

/** A field of a member. */
type Value = (member: string, field: 'name' | 'birth' | 'id' | 'phone') => string;

/**
 * Rows of members who look new, but are the only ones that agree with somebody of whom no row is left:
 * on the ID number, on name and full date of birth, or on name and phone. Known under the earlier
 * `Mã`, so that who is corrected in a list stays who they are.
 */
export function correctedRows(
  known: readonly KnownRow[],
  now: Iterable<KnownRow>,
  valueBefore: Value,
  valueNow: Value,
): KnownRow[] {
  const rows = [...now];
  const { from, gone } = memberOrigins(known, rows);
  if (gone.length === 0) return [];
  const fresh = [...from].filter(([, origins]) => origins.size === 0).map(([member]) => member);
  const earlierOf = new Map<string, string>();
  const taken = new Set<string>();
  for (const keyOf of KEYS) {
    const before = byKey(
      gone.filter((member) => !taken.has(member)),
      (member) => keyOf((field) => valueBefore(member, field)),
    );
    const after = byKey(
      fresh.filter((member) => !earlierOf.has(member)),
      (member) => keyOf((field) => valueNow(member, field)),
    );
    for (const [key, member] of after) {
      const same = before.get(key);
      if (same === undefined || member === undefined) continue;
      earlierOf.set(member, same);
      taken.add(same);
    }
  }
  return rows.flatMap(({ member, fingerprint, leads }) => {
    const first = earlierOf.get(member);
    return first === undefined ? [] : [{ member: first, fingerprint, first, leads }];
  });
}

type Key = (value: (field: Parameters<Value>[1]) => string) => string;

/** `''` where something is missing; a masked number tells nobody. */
const KEYS: readonly Key[] = [
  (value) => (/^\d{9,12}$/.test(value('id')) ? value('id') : ''),
  (value) => joined(fold(value('name')), /^\d\d\/\d\d\/\d{4}$/, value('birth')),
  (value) => joined(fold(value('name')), /^\d{9,11}$/, value('phone')),
];

function joined(name: string, whole: RegExp, text: string): string {
  return name !== '' && whole.test(text) ? `${name}\n${text}` : '';
}

/** Members by key; undefined where several have it. */
function byKey(
  members: readonly string[],
  keyOf: (member: string) => string,
): Map<string, string | undefined> {
  const found = new Map<string, string | undefined>();
  for (const member of members) {
    const key = keyOf(member);
    if (key !== '') found.set(key, found.has(key) ? undefined : member);
  }
  return found;
}
