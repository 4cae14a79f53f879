/** Hides the middle of numbers that name a person. Blanks and dots between digits stay. */

/** Digits shown at the start and the end, by the number of digits: `025*****1234`, `091****567`. */
function shown(digits: number): { head: number; tail: number } {
  if (digits >= 12) return { head: 3, tail: 4 };
  if (digits >= 9) return { head: 3, tail: 3 };
  return { head: 0, tail: Math.min(2, digits - 1) };
}

/** For a value that is an ID or phone number, whatever its length. */
export function maskedNumber(text: string): string {
  const digits = text.replace(/\D/g, '').length;
  if (digits < 2) return text;
  const { head, tail } = shown(digits);
  let seen = 0;
  return text.replace(/\d/g, (digit) => {
    const position = seen++;
    return position < head || position >= digits - tail ? digit : '*';
  });
}

/** 9 to 12 digits, single blanks, dots or hyphens allowed between them: an ID or a phone number. */
const NUMBER_IN_TEXT = /(?<!\d[ .-]?)\d(?:[ .-]?\d){8,11}(?![ .-]?\d)/g;

/** For any other text: masks the numbers of 9 to 12 digits in it. */
export function maskedText(text: string): string {
  return text.replace(NUMBER_IN_TEXT, maskedNumber);
}
