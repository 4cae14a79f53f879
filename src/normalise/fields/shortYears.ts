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

/** Whether a cell has one or two figures; `0` stands for none. */
function isShortYear(text: string): boolean {
  return SHORT.test(text) && !isPlaceholder(text);
}

/**
 * Rewrites years of two figures as `0/0/96`, whose century the date parser finds. Other columns are
 * unchanged: days, figures that may all be ages, and those below `Nam` and `Nữ` alone.
 * @param headings of the columns of the texts
 */
export function withFullYears(
  texts: readonly string[],
  headings: readonly string[],
): readonly string[] {
  const short = texts.map((text) => text.trim()).filter(isShortYear);
  if (short.length < FEWEST) return texts;
  const heading = fold(headings.join(' '));
  const isYear = YEAR.test(heading);
  const isOfYears = BIRTH.test(heading)
    ? short.map(Number).some((figure) => figure > AGES.to || (isYear && figure < AGES.from))
    : isYear;
  if (!isOfYears || AGE.test(heading)) return texts;
  const filled = texts.filter((text) => !isPlaceholder(text.trim()));
  if (short.length < SHARE * filled.length) return texts;
  return texts.map((text) =>
    SHORT.test(text.trim()) ? `0/0/${text.trim().padStart(2, '0')}` : text,
  );
}
