/** Invented people of an old commune, as they truly are. */
import { dateNumber, type RosterDate } from './date.js';
import { drawName, type Sex } from './names.js';
import { drawCccd, drawCmnd, drawPhone } from './number.js';
import { Distribution, type Random } from './random.js';
import { type OldCommune, phuThoProvince, type RegisteredIn } from './scenario.js';
import { folded } from './spelling.js';

export interface Person {
  /** `P00001`; the person of the truth. */
  id: string;
  surname: string;
  /** One word or two. */
  middle: string;
  given: string;
  sex: Sex;
  birth: RosterDate;
  cccd: string;
  /** The older card; `''` for those who never had one. */
  cmnd: string;
  phone: string;
  ethnicity: string;
  religion: string;
  hometown: string;
  address: string;
  joined: RosterDate;
  card: string;
  post: string;
  schooling: string;
  /** Index into the communes of the scenario. */
  commune: number;
  /** Index into the branches of the commune. */
  branch: number;
}

export function fullName(person: Person): string {
  return `${person.surname} ${person.middle} ${person.given}`;
}

const schooling = Distribution.of({
  '12/12': 60,
  '9/12': 8,
  'Trung cấp': 9,
  'Cao đẳng': 9,
  'Đại học': 14,
});

/** Youth Union members of 16–35 years in 2025; the younger the more. */
const birthYears = (() => {
  const years = Array.from({ length: 20 }, (_, i) => 1990 + i);
  return new Distribution(
    years,
    years.map((year) => (year < 1995 ? 2 : year - 1989)),
  );
})();

/** 26 March is the day of the Youth Union; the others are holidays too. */
const joiningDays = [
  { day: 26, month: 3 },
  { day: 19, month: 5 },
  { day: 2, month: 9 },
  { day: 3, month: 2 },
];

/** That day of the year, or the last 26 March before the rosters were written. */
export function joinedAt({ day, month }: { day: number; month: number }, year: number): RosterDate {
  return year < 2025 ? { day, month, year } : { ...joiningDays[0]!, year: 2025 };
}

/**
 * Draws people; no two have the same number or, outside a province, the same folded name and
 * date of birth.
 */
export class People {
  readonly #identities = new Set<string>();
  readonly #numbers = new Set<string>();
  readonly #phones = new Set<string>();
  #count = 0;
  /** The last one drawn; in a province, by address. */
  readonly #neighbours = new Map<string, Person>();

  constructor(
    readonly communes: readonly OldCommune[],
    readonly random: Random,
    readonly isProvince = false,
  ) {}

  /** A new person of branch `branch` of commune `commune` (indexes). */
  draw(commune: number, branch: number): Person {
    const random = this.random;
    const home = this.communes[commune]!;
    const sex: Sex = random.chance(0.52) ? 'male' : 'female';
    const ethnicity = home.ethnicities.draw(random);
    const name = drawName(sex, ethnicity, random);
    const birth = this.#birth(`${name.surname} ${name.middle} ${name.given}`);
    const place = `${home.branches[branch]!.name}, ${home.name}`;
    const province = this.#provinceOf(commune);
    const person: Person = {
      id: this.#nextId(),
      ...name,
      sex,
      birth,
      cccd: this.number(sex, birth.year, commune),
      cmnd: birth.year <= 2001 ? drawCmnd(province.cardPrefix, random) : '',
      phone: this.#phone(),
      ethnicity,
      religion: random.chance(0.95) ? 'Không' : 'Công giáo',
      hometown: random.chance(0.85)
        ? `${home.name}, ${home.district}, ${province.name}`
        : random.pick(['Yên Bái', 'Hà Nội', 'Thanh Sơn, Phú Thọ', 'Hòa Bình', 'Sơn La']),
      address: place,
      joined: this.#joined(birth.year),
      card: `25${random.digits(8)}`,
      post: 'Đoàn viên',
      schooling: schooling.draw(random),
      commune,
      branch,
    };
    const street = this.isProvince ? place : '';
    const neighbour = this.#neighbours.get(street);
    // Families share a phone.
    if (neighbour?.address === place && random.chance(0.05)) person.phone = neighbour.phone;
    this.#neighbours.set(street, person);
    return person;
  }

  /** False if another person has this name, marks aside, and this date of birth. */
  claim(name: string, birth: RosterDate): boolean {
    const identity = `${folded(name)} ${dateNumber(birth)}`;
    if (this.#identities.has(identity)) return false;
    this.#identities.add(identity);
    return true;
  }

  /** A citizen's number that nobody has yet. */
  number(sex: Sex, year: number, commune: number): string {
    const { idPrefix } = this.#provinceOf(commune);
    let number = drawCccd(sex, year, idPrefix, this.random);
    while (!this.reserve(number)) number = drawCccd(sex, year, idPrefix, this.random);
    return number;
  }

  #provinceOf(commune: number): RegisteredIn {
    return this.communes[commune]!.province ?? phuThoProvince;
  }

  /** Invented numbers are few: two strangers of a province must not get one by chance. */
  #phone(): string {
    let phone = drawPhone(this.random);
    while (this.#phones.has(phone)) phone = drawPhone(this.random);
    this.#phones.add(phone);
    return phone;
  }

  /** False if someone has the number. */
  reserve(number: string): boolean {
    if (this.#numbers.has(number)) return false;
    this.#numbers.add(number);
    return true;
  }

  #nextId(): string {
    this.#count++;
    return `P${String(this.#count).padStart(5, '0')}`;
  }

  #birth(name: string): RosterDate {
    for (;;) {
      const birth = this.day(birthYears.draw(this.random));
      if (this.claim(name, birth) || this.isProvince) return birth;
    }
  }

  /** Any day of a year but 1 January, which would look like "year only". */
  day(year: number): RosterDate {
    const month = this.random.between(1, 12);
    return { day: this.random.between(month === 1 ? 2 : 1, 28), month, year };
  }

  #joined(birthYear: number): RosterDate {
    const random = this.random;
    const year = birthYear + random.between(16, 18);
    if (random.chance(0.6)) return joinedAt(joiningDays[0]!, year);
    if (random.chance(0.5)) return joinedAt(random.pick(joiningDays), year);
    return joinedAt(this.day(year), year);
  }
}
