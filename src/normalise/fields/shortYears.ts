/** Completes years of two figures in a column of years: `96`, `7`. */
import { fold, isPlaceholder } from '../../text/index.js';

/** Headings of years, and headings of births, which may hold days too. */
const YEAR = /\bnam (?:sinh|vao|ket nap|kn|gia nhap|tham gia)\b|\bsinh nam\b|\byear of\b|\byob\b/;
const BIRTH = /\b(?:sinh|ns|sn|birth|dob)\b/;
const AGE = /\b(?:tuoi|age)\b/;
const SHORT = /^\d{1,2}$/;
/** Figures below a birth heading that may be ages of members; the lower ones may be days. */
const AGES = { from: 12, to: 40 };
/** Fewest years, and their minimum share of the filled cells; fewer are typing errors. */
const FEWEST = 4;
const SHARE = 0.8;

/**
 * Makes a rewriter of years of two figures as `0/0/96`, whose century the date parser finds. Other columns
 * are unchanged: days, figures that may all be ages, and those below `Nam` and `Nữ` alone.
 * @param headings of the columns of the texts
 */
export function shortYears(
  texts: readonly string[],
  headings: readonly string[],
): (text: string) => string {
  const heading = fold(headings.join(' '));
  const filled = texts.map((text) => text.trim()).filter((text) => !isPlaceholder(text));
  const short = filled.filter((text) => SHORT.test(text));
  const isYear = YEAR.test(heading);
  const isOfYears = BIRTH.test(heading)
    ? short.map(Number).some((figure) => figure > AGES.to || (isYear && figure < AGES.from))
    : isYear;
  if (!isOfYears || AGE.test(heading)) return (text) => text;
  if (short.length < FEWEST || short.length < SHARE * filled.length) return (text) => text;
  return (text) => (SHORT.test(text.trim()) ? `0/0/${text.trim().padStart(2, '0')}` : text);
}
