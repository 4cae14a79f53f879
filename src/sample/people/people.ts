/** Draws the invented people of old communes with their true values. */
import { fold } from '../../text/index.js';
import { type OldCommune, phuThoProvince, type RegisteredIn } from '../commune.js';
import { Distribution, type Random } from '../random.js';
import { dateNumber, type RosterDate } from './date.js';
import { drawName, type Sex } from './names.js';
import { drawCccd, drawCmnd, drawPhone } from './number.js';

export interface Person {
  /** Id in the truth: `P00001`. */
  id: string;
  surname: string;
  /** One word or two. */
  middle: string;
  given: string;
  sex: Sex;
  birth: RosterDate;
  cccd: string;
  /** CMND; `''` for people who never had one. */
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

/** Joins the parts of a name. */
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

/** Years of birth of members of 16–35 years in 2025; younger ones are more frequent. */
const birthYears = (() => {
  const years = Array.from({ length: 20 }, (_, i) => 1990 + i);
  return new Distribution(
    years,
    years.map((year) => (year < 1995 ? 2 : year - 1989)),
  );
})();

/** Holidays: the first is the day of the Youth Union. */
const joiningDays = [
  { day: 26, month: 3 },
  { day: 19, month: 5 },
  { day: 2, month: 9 },
  { day: 3, month: 2 },
];

/** Makes a joining date, at the latest 26 March 2025, the last one before the rosters were written. */
export function joinedAt({ day, month }: { day: number; month: number }, year: number): RosterDate {
  return year < 2025 ? { day, month, year } : { ...joiningDays[0]!, year: 2025 };
}

/** Draws people with unique ID numbers and, outside a province, unique folded names and dates of birth. */
export class PeopleMaker {
  readonly #identities = new Set<string>();
  readonly #numbers = new Set<string>();
  readonly #phones = new Set<string>();
  #count = 0;
  /** The last person drawn; in a province, by address. */
  readonly #neighbours = new Map<string, Person>();

  constructor(
    readonly communes: readonly OldCommune[],
    readonly random: Random,
    readonly isProvince = false,
  ) {}

  /** Draws a person. @param commune index of the commune @param branch index of its branch */
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

  /** Reserves a folded name and date of birth. @returns false if another person has both */
  claim(name: string, birth: RosterDate): boolean {
    const identity = `${fold(name)} ${dateNumber(birth)}`;
    if (this.#identities.has(identity)) return false;
    this.#identities.add(identity);
    return true;
  }

  /** Draws a CCCD that nobody has yet. */
  number(sex: Sex, year: number, commune: number): string {
    const { idPrefix } = this.#provinceOf(commune);
    let number = drawCccd(sex, year, idPrefix, this.random);
    while (!this.reserve(number)) number = drawCccd(sex, year, idPrefix, this.random);
    return number;
  }

  #provinceOf(commune: number): RegisteredIn {
    return this.communes[commune]!.province ?? phuThoProvince;
  }

  /** Draws a phone that nobody has yet: invented numbers are few, and strangers must not share one. */
  #phone(): string {
    let phone = drawPhone(this.random);
    while (this.#phones.has(phone)) phone = drawPhone(this.random);
    this.#phones.add(phone);
    return phone;
  }

  /** Reserves a number. @returns false if someone has it */
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

  /** Draws a day of a year; never 1 January, which would look like an unknown day. */
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
