/** Collects other names of old units: spellings, and names abolished before 2025 that rosters still use. */
import type { AddressDatabase, AdminUnits } from './sources.js';
import { fold, sound } from './text.js';

/** Collects the names. @returns old code → names: `Phường Vân Cơ`, or `phuongvanco` if no package spells it */
export function otherNames(main: AdminUnits, other: AddressDatabase): Map<string, string[]> {
  const spelled = new Map<string, string>();
  const variants = new Map<string, string>();
  for (const { code, text, province } of other.rows) {
    if (text === '') continue;
    if (code === '') spelled.set(`${fold(province)}_${fold(text)}`, text);
    else variants.set(code, text);
  }
  const names = new Map<string, string[]>();
  for (const { code, text, province, keywords } of main.old) {
    const own = sound(fold(text));
    const found = new Map<string, string>();
    const keys = new Set(keywords.map(fold));
    for (const key of keys) {
      // Some names lack their type: `phuongvien` is Xã Phương Viên, not a Phường Viên.
      if (['xa', 'phuong', 'thitran'].some((type) => keys.has(type + key))) continue;
      const sounded = sound(key);
      if (!/^(?:xa|phuong|thitran)./.test(key) || sounded === own) continue;
      const spelling = spelled.get(`${fold(province)}_${key}`);
      // Among spellings of one name, takes one that a package writes with marks.
      if (spelling !== undefined) found.set(sounded, spelling);
      else if (!found.has(sounded)) found.set(sounded, key);
    }
    const variant = variants.get(code);
    if (variant !== undefined && fold(variant) !== fold(text)) {
      found.set(sound(fold(variant)), variant);
    }
    names.set(
      code,
      [...found.keys()].sort().map((key) => found.get(key)!),
    );
  }
  return names;
}
