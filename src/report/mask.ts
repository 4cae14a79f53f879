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

/** Runs of digits with single blanks, dots or hyphens between them at most. */
const DIGITS_IN_TEXT = /\d(?:[ .-]?\d)*/g;
const DATES = /^(?:(?:\d{1,2}[.-]\d{1,2}[.-]\d{4}|\d{4}-\d\d-\d\d) ?)+$/;
const FEWEST = 9;
const MOST = 12;

/**
 * For any other text: masks the numbers of 9 to 12 digits in it, which may be an ID number or a phone,
 * and several of them with nothing but a blank between.
 */
export function maskedText(text: string): string {
  return text.replace(DIGITS_IN_TEXT, (run) => {
    const digits = run.replace(/\D/g, '').length;
    const isSeveral = digits > MOST && run.length > digits && !DATES.test(run);
    return isSeveral || (digits >= FEWEST && digits <= MOST) ? maskedNumber(run) : run;
  });
}
