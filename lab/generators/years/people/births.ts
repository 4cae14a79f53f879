/** Draws households: couples and their children. */
import type { Random, RosterDate, Sex } from '#product/sample/index.js';
import { drawCccd, drawPhone, nextCccd, oldPhone } from '#product/sample/index.js';
import type { Hamlet, Place } from '../places.js';
import type { Membership, YearsScenario } from '../scenario.js';
import { drawAlike, drawGiven, drawMiddle } from './givenNames.js';
import { NEVER, type Person } from './person.js';
import { drawSurname, surnamesOf } from './surnames.js';

/** Draws the people of a scenario. */
export class Births {
  readonly membership: Membership;
  #count = 0;
  #twins = 0;

  constructor(
    readonly scenario: YearsScenario,
    readonly random: Random,
  ) {
    this.membership = scenario.membership;
  }

  get twins(): number {
    return this.#twins;
  }

  /** Draws a household. @returns its parents and children of a member's age */
  household(place: Place, hamlet: Hamlet): Person[] {
    const { random, membership } = this;
    const fatherYear = random.between(membership.fathers[0], membership.fathers[1]);
    const people = place.peoples.draw(random);
    const surname =
      people === hamlet.people
        ? drawSurname(hamlet.families, random)
        : surnamesOf(people).draw(random);
    const phone = drawPhone(random);
    const at = { place, people, phone };
    const father = this.#person(at, surname, 'male', fatherYear, []);
    const motherYear = fatherYear + random.between(-1, 6);
    const mother = this.#person(at, surnamesOf(people).draw(random), 'female', motherYear, []);
    const children = this.#children(at, father, motherYear);
    return [father, mother, ...children].filter((person) => this.#joins(person));
  }

  #joins({ birth: { year } }: Person): boolean {
    const { born, joins } = this.membership;
    return year >= born[0] && year <= born[1] && this.random.chance(joins(year));
  }

  #children(at: Home, father: Person, motherYear: number): Person[] {
    const { random } = this;
    const children: Person[] = [];
    const count = motherYear < 1960 ? random.between(2, 5) : random.between(1, 3);
    let year = motherYear + random.between(19, 27);
    // Many families give all sons one middle name; daughters are Thị, or follow the first.
    const ofSons = random.chance(0.35) ? father.middle : drawMiddle('male', year, random);
    const ofDaughters = drawMiddle('female', year, random);
    const keepsMiddle = random.chance(0.6);
    const keepsLetter = random.chance(0.3);
    const taken: string[] = [];
    const add = (sex: Sex, twin?: Person): void => {
      const middle =
        keepsMiddle || twin !== undefined ? (sex === 'male' ? ofSons : ofDaughters) : undefined;
      const alike = (keepsLetter || twin !== undefined) && taken.length > 0;
      const given = (alike ? drawAlike : drawGiven)(sex, year, taken, random);
      const child = this.#person(at, father.surname, sex, year, taken, middle, given);
      taken.push(given);
      if (twin !== undefined) this.#asTwin(child, twin);
      children.push(child);
    };
    for (let i = 0; i < count; i++) {
      const sex = random.chance(0.51) ? 'male' : 'female';
      add(sex);
      if (random.chance(0.012))
        add(random.chance(0.7) ? sex : random.chance(0.5) ? 'male' : 'female', children.at(-1)!);
      year += random.between(1, 6);
    }
    return children;
  }

  /** Makes a child a twin: same date of birth, consecutive ID numbers. */
  #asTwin(child: Person, twin: Person): void {
    this.#twins++;
    child.birth = twin.birth;
    child.knowsDay = twin.knowsDay;
    child.joined = twin.joined;
    child.official = twin.official;
    child.cccdYear = twin.cccdYear;
    child.cmndYear = twin.cmndYear;
    child.cmnd =
      twin.cmnd.slice(0, 3) + String((Number(twin.cmnd.slice(3)) + 1) % 1_000_000).padStart(6, '0');
    if (child.sex === twin.sex) child.cccd = nextCccd(twin.cccd);
  }

  #person(
    { place, people, phone }: Home,
    surname: string,
    sex: Sex,
    year: number,
    taken: readonly string[],
    middle: string[] = drawMiddle(sex, year, this.random),
    given = drawGiven(sex, year, taken, this.random),
  ): Person {
    const { random, membership } = this;
    const birth = dayOf(year, random);
    const knowsDay = !random.chance(membership.dayUnknown(year, people));
    const joinedIn = membership.joinedAt(year, random);
    const [day, month] = random.pick(this.scenario.feastDays);
    const joined = random.chance(0.6) ? { day, month, year: joinedIn } : dayOf(joinedIn, random);
    const person: Person = {
      key: `P${String(++this.#count).padStart(6, '0')}`,
      surname,
      // The given name of a grandparent is avoided in the middle too.
      middle: middle.at(-1) === given ? middle.slice(0, -1) : middle,
      given,
      sex,
      birth: knowsDay ? birth : { day: 1, month: 1, year },
      knowsDay,
      cmnd: place.cardPrefix + random.digits(6),
      cmndYear: cmndYearOf(year, random),
      cccd: drawCccd(sex, year, place.idPrefix, random),
      cccdYear: cccdYearOf(year, random),
      phones: phonesOf(year, phone, random),
      people,
      hometown: place.hometown,
      joined,
      official: { ...joined, year: joined.year + 1 },
      formerly: undefined,
    };
    person.formerly = this.#formerly(person);
    return person;
  }

  /** Draws what papers said before the new cards corrected it. */
  #formerly(person: Person): Person['formerly'] {
    const { random } = this;
    const { birth, middle, surname, given } = person;
    if (random.chance(0.02)) {
      const shifted = { ...birth, year: birth.year + random.pick([-2, -1, -1, 1, 1, 1, 2]) };
      const dayAgain = random.chance(0.3)
        ? { ...dayOf(birth.year, random), year: shifted.year }
        : shifted;
      return { until: person.cccdYear, birth: dayAgain };
    }
    const written = otherForm(given);
    if (written !== given && random.chance(0.15)) {
      return { until: person.cccdYear, name: [surname, ...middle, written] };
    }
    if (random.chance(0.006)) {
      const name =
        middle[0] === 'Thị'
          ? [surname, ...middle.slice(1), given]
          : [surname, 'Thị', ...middle, given];
      if (person.sex === 'female') return { until: person.cccdYear, name };
    }
    return undefined;
  }
}

interface Home {
  place: Place;
  people: string;
  /** Phone of the household, used by people without a phone of their own. */
  phone: string;
}

function dayOf(year: number, random: Random): RosterDate {
  const month = random.between(1, 12);
  const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return { day: random.between(1, days), month, year };
}

/** Exchanges y and i (Lý, Lí), since older registers wrote i. */
function otherForm(word: string): string {
  const pairs = [...'yi', ...'ýí', ...'ỳì', ...'ỷỉ', ...'ỵị'];
  const at = pairs.indexOf(word.at(-1)!);
  if (at < 0 || /[aâuAU].$/.test(word) || at % 2 === 1) return word;
  return word.slice(0, -1) + pairs[at + 1]!;
}

function cmndYearOf(born: number, random: Random): number {
  const year = Math.max(born + random.between(15, 19), 1979);
  return year <= 2020 ? year : NEVER;
}

/** Draws the year of the CCCD; most cards with a chip were issued in one campaign. */
function cccdYearOf(born: number, random: Random): number {
  const draw = random.next();
  const campaign =
    draw < 0.05
      ? 2018
      : draw < 0.12
        ? 2019
        : draw < 0.18
          ? 2020
          : draw < 0.76
            ? 2021
            : draw < 0.9
              ? 2022
              : 2023;
  return Math.max(campaign, born + random.between(14, 16));
}

/** Adds a phone number, used until the next one. */
export function changePhone({ phones }: Person, year: number, random: Random): void {
  phones.push({ from: year, number: drawPhone(random) });
  phones.sort((a, b) => a.from - b.from);
}

/** Draws phone numbers by year: the household's first, then the person's own; 11 digits before 2018. */
function phonesOf(born: number, home: string, random: Random): Person['phones'] {
  const phones = [{ from: 0, number: home }];
  let year = Math.max(2008, born + random.between(15, 20));
  while (year < 2026) {
    const number = drawPhone(random);
    const old = oldPhone(number);
    if (old !== '' && year < 2018) phones.push({ from: year, number: old }, { from: 2019, number });
    else phones.push({ from: year, number });
    year += random.between(4, 14);
  }
  return phones.sort((a, b) => a.from - b.from);
}
