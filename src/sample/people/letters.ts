/** Removes the marks of Vietnamese letters: `Đào` → `Dao`. Đ has no decomposition. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Splits a list at its commas. */
export function listed(list: string): string[] {
  return list.trim().split(/\s*,\s*/);
}
