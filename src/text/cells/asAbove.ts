const AS_ABOVE = /^[-–—\s]*(?:nt|n\.t\.?|như trên|nhu tren|\/{2,}|["″〃“”„]{1,2}|''|,,)[-–—\s]*$/i;

/** Whether a cell says that its value is that of the cell above: `nt`, `như trên`, `//`, `"`. */
export function saysAsAbove(cell: string): boolean {
  return AS_ABOVE.test(cell);
}
