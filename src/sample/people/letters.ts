/** Removes the marks of Vietnamese letters: `Đào` → `Dao`. Đ has no decomposition. */
export function unmarked(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd').replace(/Đ/g, 'D');
}

/** Lowers a text and removes its marks, so that names that look alike become equal. */
export function folded(text: string): string {
  return unmarked(text).toLowerCase();
}
