/** Other names of an old unit: names abolished before 2025 that rosters still use, other spellings. */
import type { AddressDatabase, AdminUnits } from './sources.js';
import { fold, sound } from './text.js';

/** @returns old code → names: `Phường Vân Cơ` where a package spells it, `phuongvanco` where none does */
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
      // Names without their type stand there too: `phuongvien` is Xã Phương Viên, no Phường Viên.
      if (['xa', 'phuong', 'thitran'].some((type) => keys.has(type + key))) continue;
      const sounded = sound(key);
      if (!/^(?:xa|phuong|thitran)./.test(key) || sounded === own) continue;
      const spelling = spelled.get(`${fold(province)}_${key}`);
      // Of several spellings of one name, the one that a package writes out.
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
