/** Draws invented people by household, with the values of their papers. */
import type { Random, RegisteredIn, Sex } from '#product/sample/index.js';
import { drawCccd, drawCmnd, drawPhone, nextCccd } from '#product/sample/index.js';
import { drawName, drawSurname, type FullName } from './names.js';

export interface Day {
  day: number;
  month: number;
  year: number;
}

export interface Person extends FullName {
  id: string;
  sex: Sex;
  birth: Day;
  /** Other date in some papers: of the lunar year, or as first registered. */
  otherBirth: Day | undefined;
  cccd: string;
  /** CMND; `''` for people who never had one. */
  cmnd: string;
  /** Phone numbers in their present form, each with its first year. */
  phones: { since: number; number: string }[];
  ethnicity: string;
  hometown: string;
  /** Indexes of the commune and the hamlet. */
  commune: number;
  hamlet: number;
  /** Members of the household, including the person. */
  household: Person[];
  joined: Day;
}

/** Draws years of birth and joining dates, by kind of roster. */
export interface Ages {
  birthYear(random: Random): number;
  /** Draws the joining date for a year of birth. */
  joined(birthYear: number, random: Random): Day;
  /** Draws the number of members of a household. */
  membersOfHousehold(random: Random): number;
}

export interface Home {
  commune: number;
  hamlet: number;
  name: string;
  district: string;
  registered: RegisteredIn;
  ethnicity: string;
  /** Frequent surnames of the place. */
  clans: readonly string[];
}

const share = { twins: 0.012, likeFather: 0.35, sameMiddle: 0.5, familyPhone: 0.22, clan: 0.3 };

export function drawDay(year: number, random: Random): Day {
  const month = random.between(1, 12);
  const days = month === 2 ? 28 : [4, 6, 9, 11].includes(month) ? 30 : 31;
  return { day: random.between(1, days), month, year };
}

export class Population {
  readonly #numbers = new Set<string>();
  readonly #phones = new Set<string>();
  #count = 0;

  constructor(
    readonly ages: Ages,
    readonly random: Random,
  ) {}

  /** Draws the members of a household, mostly one. */
  household(home: Home): Person[] {
    const { random, ages } = this;
    const family: Person[] = [];
    const surname =
      home.clans.length > 0 && random.chance(share.clan)
        ? random.pick(home.clans)
        : drawSurname(home.ethnicity, random);
    const size = ages.membersOfHousehold(random);
    const eldest = ages.birthYear(random);
    for (let i = 0; i < size; i++) {
      const year = i === 0 ? eldest : this.#relativeYear(eldest);
      family.push(this.#person(home, i === 0 || random.chance(0.75) ? surname : '', year, family));
    }
    const [last] = family.slice(-1);
    if (random.chance(share.twins)) family.push(this.#twin(home, last!, family));
    return family;
  }

  /** Draws the year of birth of a sibling, spouse or child who is also a member. */
  #relativeYear(eldest: number): number {
    const { random, ages } = this;
    for (let i = 0; i < 20; i++) {
      const year = ages.birthYear(random);
      const apart = Math.abs(year - eldest);
      if (apart > 0 && (apart < 9 || (apart > 19 && apart < 38))) return year;
    }
    return eldest + 2;
  }

  /** Draws a person. @param surname `''` for people who married into the family */
  #person(home: Home, surname: string, year: number, household: Person[]): Person {
    const { random } = this;
    const sex: Sex = random.chance(0.53) ? 'male' : 'female';
    const own = surname || drawSurname(home.ethnicity, random);
    const sibling = household.find((other) => other.surname === own && other.sex === sex);
    const like = sibling !== undefined && random.chance(share.sameMiddle) ? sibling : undefined;
    const birth = drawDay(year, random);
    const { registered } = home;
    return {
      id: this.#nextId(),
      ...drawName(own, sex, year, home.ethnicity, random, like),
      sex,
      birth,
      otherBirth: this.#otherBirth(birth),
      cccd: this.#number(() => drawCccd(sex, year, registered.idPrefix, random)),
      cmnd: year < 2004 ? this.#number(() => drawCmnd(registered.cardPrefix, random)) : '',
      phones: this.#phonesOf(household),
      ethnicity: home.ethnicity,
      hometown: random.chance(0.86) ? `${home.name}, ${home.district}` : this.#elsewhere(),
      commune: home.commune,
      hamlet: home.hamlet,
      household,
      joined: this.ages.joined(year, random),
    };
  }

  #twin({ registered }: Home, model: Person, household: Person[]): Person {
    const { random } = this;
    const sex: Sex = random.chance(0.7) ? model.sex : model.sex === 'male' ? 'female' : 'male';
    const middle = sex === model.sex ? model : undefined;
    const year = model.birth.year;
    const next = nextCccd(model.cccd);
    const isFree = sex === model.sex && !this.#numbers.has(next);
    if (isFree) this.#numbers.add(next);
    return {
      ...model,
      id: this.#nextId(),
      ...drawName(model.surname, sex, year, model.ethnicity, random, middle),
      sex,
      cccd: isFree ? next : this.#number(() => drawCccd(sex, year, registered.idPrefix, random)),
      cmnd: model.cmnd && this.#number(() => drawCmnd(model.cmnd.slice(0, 2), random)),
      phones: this.#phonesOf(household),
      joined: random.chance(0.6) ? model.joined : this.ages.joined(year, random),
    };
  }

  #otherBirth(birth: Day): Day | undefined {
    const { random } = this;
    const age = 2025 - birth.year;
    if (!random.chance(age > 55 ? 0.09 : age > 38 ? 0.04 : 0.008)) return undefined;
    const years = random.chance(0.45) ? 0 : random.pick([-2, -1, -1, 1, 1, 2, 3]);
    if (years === 0 && birth.month > 1 && random.chance(0.6)) {
      return { ...birth, month: birth.month - 1, day: random.between(1, 28) };
    }
    return years === 0 ? drawDay(birth.year, random) : { ...birth, year: birth.year + years };
  }

  #phonesOf(household: readonly Person[]): Person['phones'] {
    const { random } = this;
    const [head] = household;
    if (head !== undefined && random.chance(share.familyPhone)) return head.phones;
    const phones = [{ since: 0, number: this.#phone() }];
    for (let year = 2015; year <= 2025; year++) {
      if (random.chance(0.045)) phones.push({ since: year, number: this.#phone() });
    }
    return phones;
  }

  #phone(): string {
    let phone = drawPhone(this.random);
    while (this.#phones.has(phone)) phone = drawPhone(this.random);
    this.#phones.add(phone);
    return phone;
  }

  #number(draw: () => string): string {
    let number = draw();
    while (this.#numbers.has(number)) number = draw();
    this.#numbers.add(number);
    return number;
  }

  #elsewhere(): string {
    const places = [
      'Hà Nội',
      'Hưng Yên',
      'Nam Định',
      'Thái Bình',
      'Yên Bái',
      'Tuyên Quang',
      'Sơn La',
    ];
    return this.random.pick(places);
  }

  #nextId(): string {
    this.#count++;
    return `P${String(this.#count).padStart(6, '0')}`;
  }
}
