/** An id of a question in a sentence, with the word before it. */
const ID = /((?:câu|question|questions) )?\b(X[0-9A-Z]{9})\b/giu;

/**
 * Replaces the ids of questions by their numbers on this page: `Câu XD553GAM5J: …` → `Câu 3: …`.
 * @param positions of the questions, by id
 * @param name names a question by its number, where no word does
 */
export function withNumbers(
  text: string,
  positions: ReadonlyMap<string, number>,
  name: (number: string) => string,
): string {
  return text.replace(ID, (whole, word: string | undefined, id: string) => {
    const position = positions.get(id);
    if (position === undefined) return whole;
    const number = String(position + 1);
    return word === undefined ? name(number) : `${word}${number}`;
  });
}
