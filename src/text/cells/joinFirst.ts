/** Joins the first texts or numbers for a message; `…` stands for the others. */
export function joinFirst(
  texts: readonly (string | number)[],
  most: number,
  separator = ', ',
): string {
  const shown = texts.slice(0, most);
  return [...shown, ...(texts.length > most ? ['…'] : [])].join(separator);
}
