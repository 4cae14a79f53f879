/**
 * Restores years of school that a spreadsheet turned into a day: `12/12` (of twelve classes) is typed into
 * nearly every list, and becomes 12 December of that year.
 */

/** Classes of a complete school, today and before 1993. */
const COMPLETE = [12, 10];
const ISO = /^\d{4}-(\d\d)-(\d\d)$/;
/** Form in a csv: `12-Dec`, `07-Thg10`. */
const DAY_MONTH = /^(\d{1,2})[- ](?:(dec)|(oct)|thg ?(1[02]))$/i;

/** Reads `12/12`, `7/10`; undefined for any other text, and for a day that is not such a fraction. */
export function schoolYears(text: string): string | undefined {
  const trimmed = text.trim();
  const iso = ISO.exec(trimmed);
  if (iso !== null) {
    const [month, day] = [Number(iso[1]), Number(iso[2])];
    // Day first or month first: hardly ever both are possible.
    return fraction(day, month) ?? fraction(month, day);
  }
  const [, day, dec, oct, number] = DAY_MONTH.exec(trimmed) ?? [];
  const month = dec === undefined ? (oct === undefined ? number : '10') : '12';
  return day === undefined ? undefined : fraction(Number(day), Number(month));
}

function fraction(classes: number, all: number): string | undefined {
  return COMPLETE.includes(all) && classes <= all ? `${classes}/${all}` : undefined;
}
