/** Writes a text in capitals as a name: `XÃ KIỆT SƠN` → Xã Kiệt Sơn. */
export function inSmallLetters(text: string): string {
  if (text !== text.toUpperCase()) return text;
  return text.toLowerCase().replace(/(?<![\p{L}\p{M}])\p{L}/gu, (letter) => letter.toUpperCase());
}
