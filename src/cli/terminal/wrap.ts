/**
 * Breaks a text at blanks, so that a terminal does not break it within words. It never splits a longer word.
 * @param columns width in characters; without one, nothing is broken
 */
export function wrapped(text: string, columns: number | undefined): string {
  if (columns === undefined) return text;
  const lines = [''];
  for (const word of text.split(' ')) {
    const line = lines.at(-1)!;
    const longer = line === '' ? word : `${line} ${word}`;
    if (line === '' || longer.length < columns) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines.join('\n');
}
