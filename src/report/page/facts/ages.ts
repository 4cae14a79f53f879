/** Members by age and gender. */
import { type MergeResult, type Profile, REFERENCE_YEAR } from '../../../model/index.js';

export const GENDERS = ['male', 'female', 'unknown'] as const;
type Gender = (typeof GENDERS)[number];

export interface AgeBand {
  /** Youngest age; undefined below the profile's ages, and for unknown. */
  from?: number;
  /** Oldest age; undefined above the profile's ages, and for unknown. */
  to?: number;
  counts: Record<Gender, number>;
}

export interface Ages {
  /** Youngest first; every member is in one band or in `unknown`. */
  bands: AgeBand[];
  /** Members without a readable year of birth. */
  unknown: AgeBand;
  members: number;
}

/** Widest range of ages, in years, that is shown by narrow bands. */
const NARROW_RANGE = 20;

/** Counts members by age in the reference year, by bands between the profile's ages. */
export function agesOf({ members, profile }: Pick<MergeResult, 'members' | 'profile'>): Ages {
  const bands = bandsOf(profile.ages);
  const unknown: AgeBand = { counts: noCounts() };
  const birth = profile.fields.find(({ type, use }) => type === 'date' && use === 'identifies')?.id;
  const gender = profile.fields.find(({ type }) => type === 'gender')?.id;
  for (const { values } of members) {
    const year = yearIn(birth === undefined ? undefined : values.get(birth)?.text);
    const age = year === undefined ? undefined : REFERENCE_YEAR - year;
    const band = age === undefined ? unknown : bands.find(({ to = age }) => age <= to)!;
    band.counts[genderOf(gender === undefined ? undefined : values.get(gender)?.text)]++;
  }
  return { bands, unknown, members: members.length };
}

function bandsOf({ min, max }: Profile['ages']): AgeBand[] {
  const width = max - min <= NARROW_RANGE ? 3 : 10;
  const bands: AgeBand[] = [{ to: min - 1, counts: noCounts() }];
  for (let from = min; from <= max; from += width) {
    bands.push({ from, to: Math.min(from + width - 1, max), counts: noCounts() });
  }
  return [...bands, { from: max + 1, counts: noCounts() }];
}

function noCounts(): Record<Gender, number> {
  return { male: 0, female: 0, unknown: 0 };
}

/** Reads the year of a date as the roster shows it: `dd/mm/yyyy`, `mm/yyyy` or `yyyy`. */
function yearIn(text = ''): number | undefined {
  const isDate = text.length === 4 || text.at(-5) === '/';
  const year = isDate ? Number(text.slice(-4)) : Number.NaN;
  return Number.isInteger(year) && year > 0 ? year : undefined;
}

function genderOf(text: string | undefined): Gender {
  if (text === 'Nam') return 'male';
  return text === 'Nữ' ? 'female' : 'unknown';
}
