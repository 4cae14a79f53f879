/** Gives the years that dates of a list may have. */
import { type Finding, type Profile, REFERENCE_YEAR } from '../../model/index.js';
import { ANY_YEARS, FIRST_YEAR, OLDEST_YEAR, type YearRange } from './date.js';

const BIRTH = 'birth';
/** Most years by which an answer may make a member younger than the profile allows. */
const MOST_YOUNGER = 5;

type Years = YearRange & Required<Pick<YearRange, 'first'>>;

/**
 * Returns the birth years of a profile's members, which decide the century of a two-digit year, and the first year that
 * a date may have: before 1900 only if the ages go so far back.
 */
export function birthYears(ages: Profile['ages']): Years {
  const from = REFERENCE_YEAR - ages.max;
  const first = Math.min(FIRST_YEAR, Math.max(OLDEST_YEAR, from));
  return { from, to: REFERENCE_YEAR - ages.min, first };
}

/** Returns the years of a date field: ages tell when members were born, and the first year of any date. */
export function dateYears(field: string, ages: Profile['ages']): Years {
  const born = birthYears(ages);
  return field === BIRTH ? born : { ...ANY_YEARS, first: born.first };
}

/**
 * Returns the years that an answer about a date field may have: those of the profile, and older ones if a list of the
 * run was read with them. Nobody may be born much later than a member can be: a program that takes `23/8` for a date
 * adds its own year.
 * @param findings of the run
 */
export function answerYears(
  field: string,
  ages: Profile['ages'],
  findings: readonly Finding[],
): Years {
  const born = dateYears(field, ages);
  const isOfYoung = ages.min <= MOST_YOUNGER;
  const years = field !== BIRTH || isOfYoung ? born : { ...born, last: born.to + MOST_YOUNGER };
  const isOfPast = findings.some(
    ({ code, args }) => code === 'dates-of-past' && args.field === field,
  );
  return isOfPast ? { ...years, first: OLDEST_YEAR } : years;
}
