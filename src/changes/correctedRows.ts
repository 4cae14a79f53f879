import type { KnownRow } from '../model/index.js';
import { fold } from '../text/index.js';
import { memberOrigins } from './memberOrigins.js';

/** Reads a field of a member. */
type Value = (member: string, field: 'name' | 'birth' | 'id' | 'phone') => string;

/**
 * Finds members whose rows were corrected in their list. Compares new members with earlier ones without
 * any remaining row. A pair is the same member if only these two agree on the ID number, on name and full
 * date of birth, or on name and phone.
 * @param known rows of the earlier result
 * @param now rows of this result; read twice
 * @param valueBefore value of an earlier member, `''` for none
 * @param valueNow value of a member of this result, `''` for none
 * @returns their rows under the earlier `Mã`, so that the members keep it
 */
export function correctedRows(
  known: readonly KnownRow[],
  now: Iterable<KnownRow>,
  valueBefore: Value,
  valueNow: Value,
): KnownRow[] {
  const { from, gone } = memberOrigins(known, now);
  if (gone.length === 0) return [];
  const fresh = [...from].filter(([, origins]) => origins.length === 0).map(([member]) => member);
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
      const earlier = before.get(key);
      if (earlier === undefined || member === undefined) continue;
      earlierOf.set(member, earlier);
      taken.add(earlier);
    }
  }
  return [...now].flatMap(({ member, fingerprint, leads }) => {
    const first = earlierOf.get(member);
    return first === undefined ? [] : [{ member: first, fingerprint, first, leads }];
  });
}

type Key = (value: (field: Parameters<Value>[1]) => string) => string;

/** Keys of a member, the most certain first; `''` if a value is missing or masked. */
const KEYS: readonly Key[] = [
  (value) => (/^\d{9,12}$/.test(value('id')) ? value('id') : ''),
  (value) => nameWith(fold(value('name')), /^\d\d\/\d\d\/\d{4}$/, value('birth')),
  (value) => nameWith(fold(value('name')), /^\d{9,11}$/, value('phone')),
];

function nameWith(name: string, complete: RegExp, text: string): string {
  return name !== '' && complete.test(text) ? `${name}\n${text}` : '';
}

/** Maps keys to members; undefined if several have it. */
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
