const AS_ABOVE = /^[-–—\s]*(?:nt|n\.t\.?|như trên|nhu tren|\/{2,}|["″〃“”„]{1,2}|''|,,)[-–—\s]*$/i;

/** Whether a cell says that its value is that of the cell above: `nt`, `như trên`, `//`, `"`. */
export function saysAsAbove(cell: string): boolean {
  const first = cell.charCodeAt(0);
  // A short cut for figures and for words with another first letter than `n`.
  if (first >= 0x30 && first <= 0x7a && first !== 0x4e && first !== 0x6e) return false;
  return AS_ABOVE.test(cell);
}
