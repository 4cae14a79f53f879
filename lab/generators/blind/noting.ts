/** Notes a person as a clerk does: values known in that year, with gaps and slips. */
import type { Random } from '#product/sample/index.js';
import { oldPhone } from '#product/sample/index.js';
import { slipOfName } from './nameSlips.js';
import { slipOfDate, slipOfNumber, type Written } from './numberSlips.js';
import type { Branch, Office } from './office.js';
import type { Day, Person } from './people.js';
import type { BlindScenario } from './scenario.js';

/** A row before the office's habits give it a form. */
export interface Noted {
  words: readonly string[];
  birth: Written;
  sex: 'male' | 'female' | '';
  ethnicity: string;
  /** ID number in digits. */
  id: string;
  phone: string;
  hometown: string;
  joined: Written;
  official: Written;
}

const share = {
  /** Probability that a row is written in haste; `timesWorse` is the factor for its slips. */
  haste: 0.05,
  timesWorse: 4,
  secondSlip: 0.2,
  numberOfFormerYears: 0.1,
  placeholderYear: 1956,
};

/** Highest probability of a slip. */
const most = 0.5;

export class Clerks {
  /** Number of slips of each kind. */
  readonly slips = new Map<string, number>();

  constructor(
    readonly scenario: BlindScenario,
    readonly random: Random,
  ) {}

  /** Notes a person from papers or from hearsay. */
  note(person: Person, office: Office, branch: Branch): Noted {
    const { random } = this;
    const hasOther = person.otherBirth !== undefined && random.chance(0.5);
    const birth = hasOther ? person.otherBirth! : person.birth;
    const isOld = person.birth.year < share.placeholderYear;
    const known = isOld && random.chance(0.12) ? 'year' : 'day';
    const { surname, middle, given } = person;
    const fresh: Noted = {
      words: `${surname} ${middle} ${given}`.split(' ').filter((word) => word !== ''),
      birth: { ...birth, known },
      sex: person.sex,
      ethnicity: person.ethnicity,
      id: this.#idOf(person, office.year),
      phone: this.#phoneOf(person, office.year),
      hometown: person.hometown,
      joined: { ...person.joined, known: 'day' },
      official: { ...aYearLater(person.joined), known: 'day' },
    };
    return this.#finish(fresh, person, office, branch, 1);
  }

  /** Copies a row by machine: its slips remain, and few are added. */
  copy(noted: Noted, person: Person, office: Office, branch: Branch): Noted {
    return this.#finish(noted, person, office, branch, 0.15);
  }

  /** Adds the slips and gaps of the clerk and the branch. */
  #finish(noted: Noted, person: Person, office: Office, branch: Branch, scale: number): Noted {
    const { random, scenario } = this;
    const { slips: rates, gapsOfRows: gaps } = scenario;
    const haste = random.chance(share.haste) ? share.timesWorse : 1;
    const care = Math.sqrt(office.care * branch.care) * haste * scale;
    const errs = (rate: number): boolean => random.chance(Math.min(most, rate * care));
    const lacks = (field: keyof typeof gaps): boolean => branch.missing[field] || errs(gaps[field]);
    const row = { ...noted };
    row.words = this.#nameAs(noted.words, person, errs);
    row.birth = this.#dateAs(noted.birth, errs(rates.birth));
    if (lacks('fullDate') && row.birth.known === 'day') {
      row.birth = random.chance(0.25)
        ? { ...row.birth, day: 1, month: 1 }
        : { ...row.birth, known: 'year' };
    }
    row.joined = this.#joinedAs(noted.joined, errs(rates.joined));
    row.official = this.#joinedAs(noted.official, errs(rates.joined));
    if (lacks('joined')) row.joined = { ...row.joined, known: 'nothing' };
    if (lacks('joined')) row.official = { ...row.official, known: 'nothing' };
    row.id = this.#idAs(noted.id, person, branch, errs);
    if (lacks('id')) row.id = '';
    else branch.lastId = row.id;
    if (row.phone !== '' && errs(rates.phone)) row.phone = this.#numberAs(row.phone, 'phone');
    if (lacks('phone')) row.phone = branch.phoneForAll;
    if (lacks('gender')) row.sex = '';
    else if (errs(rates.gender)) {
      this.#count('gender: the other');
      row.sex = noted.sex === 'male' ? 'female' : 'male';
    }
    return row;
  }

  #nameAs(
    words: readonly string[],
    { sex, birth }: Person,
    errs: (rate: number) => boolean,
  ): readonly string[] {
    const { random, scenario } = this;
    if (!errs(scenario.slips.name)) return words;
    const hints = { isWoman: sex === 'female', birthYear: birth.year };
    let { what, words: altered } = slipOfName(words, hints, random);
    this.#count(`name: ${what}`);
    if (altered.length > 1 && random.chance(share.secondSlip)) {
      ({ what, words: altered } = slipOfName(altered, hints, random));
      this.#count(`name: ${what}`);
    }
    return altered;
  }

  #dateAs(date: Written, isWrong: boolean): Written {
    if (!isWrong || date.known !== 'day') return date;
    const slip = slipOfDate(date, this.scenario.dateSlips, this.random);
    if (slip === undefined) return date;
    this.#count(`birth: ${slip.what}`);
    return slip.date;
  }

  /** Alters a joining date: mostly another usual day, or only the year. */
  #joinedAs(date: Written, isWrong: boolean): Written {
    const { random } = this;
    if (!isWrong || date.known !== 'day') return date;
    if (random.chance(0.3)) return { ...date, known: 'year' };
    if (random.chance(0.3)) return { ...date, known: 'month' };
    const { day, month } = this.scenario.ages.joined(date.year - 18, random);
    return random.chance(0.5)
      ? { ...date, day, month }
      : { ...date, year: date.year + random.pick([-1, 1]) };
  }

  #idOf(person: Person, year: number): string {
    const { random } = this;
    const isCard = person.cmnd !== '' && random.chance(oldCards(year, person.birth.year));
    if (isCard) return person.cmnd;
    // Before 2021 only new cards and newborn children got the new number.
    return year >= 2021 || random.chance(0.25) ? person.cccd : '';
  }

  #idAs(
    id: string,
    { household, ...person }: Person,
    branch: Branch,
    errs: (rate: number) => boolean,
  ): string {
    const { random, scenario } = this;
    if (errs(scenario.slips.othersId)) {
      const relatives = household.filter((other) => other.id !== person.id);
      const isRelative = relatives.length > 0 && random.chance(0.5);
      this.#count(`ID number: ${isRelative ? 'of a relative' : 'of the row above'}`);
      return isRelative ? random.pick(relatives).cccd : branch.lastId || id;
    }
    return id !== '' && errs(scenario.slips.id) ? this.#numberAs(id, 'ID number') : id;
  }

  #numberAs(number: string, field: string): string {
    const slip = slipOfNumber(number, this.random);
    this.#count(`${field}: ${slip.what}`);
    return slip.digits;
  }

  #phoneOf({ phones }: Person, year: number): string {
    const { random } = this;
    const asked = random.chance(share.numberOfFormerYears) ? year - 6 : year;
    const { number } = phones.findLast(({ since }) => since <= asked) ?? phones[0]!;
    // The prefixes changed in 2018; some lists kept the former ones.
    return random.chance(year < 2019 ? 0.8 : 0.03) ? oldPhone(number) || number : number;
  }

  #count(what: string): void {
    this.slips.set(what, (this.slips.get(what) ?? 0) + 1);
  }
}

function oldCards(year: number, birthYear: number): number {
  if (year < 2021) return 0.82;
  return birthYear < 1952 ? 0.22 : year < 2024 ? 0.1 : 0.02;
}

function aYearLater(day: Day): Day {
  return { ...day, year: day.year + 1 };
}
