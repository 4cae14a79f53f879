// Other names of an old unit: names abolished before 2025 that rosters still use, other spellings.
import { fold, sound, splitType } from './text.mjs';

/**
 * @returns old code → names: `P Vân Cơ` where a package spells it, `phuongvanco` where none does
 */
export function otherNames(main, other) {
  const spelled = new Map();
  const variants = new Map();
  for (const { code, text, province } of other.rows) {
    if (text === '') continue;
    if (code === '') spelled.set(`${fold(province)}_${fold(text)}`, text);
    else variants.set(code, text);
  }
  const names = new Map();
  for (const { code, text, province, keywords } of main.old) {
    const own = sound(fold(text));
    const found = new Map();
    const keys = new Set(keywords.map(fold));
    for (const key of keys) {
      // Names without their type stand there too: `phuongvien` is Xã Phương Viên, no Phường Viên.
      if (['xa', 'phuong', 'thitran'].some((type) => keys.has(type + key))) continue;
      const sounded = sound(key);
      if (!/^(?:xa|phuong|thitran)./.test(key) || sounded === own) continue;
      const spelling = spelled.get(`${fold(province)}_${key}`);
      // Of several spellings of one name, the one that a package writes out.
      if (spelling !== undefined) found.set(sounded, typed(spelling));
      else if (!found.has(sounded)) found.set(sounded, key);
    }
    const variant = variants.get(code);
    if (variant !== undefined && fold(variant) !== fold(text)) {
      found.set(sound(fold(variant)), typed(variant));
    }
    names.set(
      code,
      [...found.keys()].sort().map((key) => found.get(key)),
    );
  }
  return names;
}

function typed(text) {
  const { letter, name } = splitType(text);
  return `${letter} ${name}`;
}
