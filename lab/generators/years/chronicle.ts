/** Simulates a province year by year: people join, move and marry while offices keep their lists. */
import type { Distribution, Random } from '#product/sample/index.js';
import { Causes } from './causes.js';
import { type Arrival, Desk, type Entry } from './offices/entry.js';
import { Office } from './offices/office.js';
import { isBeforeMerger } from './offices/particulars.js';
import { Births, changePhone } from './people/births.js';
import type { Person } from './people/person.js';
import { bySize, type Place } from './places.js';
import { FIRST_YEAR, LAST_YEAR, type MoveKind, type YearsScenario } from './scenario.js';

interface Spot {
  place: number;
  branch: number;
}

export interface Member extends Spot {
  person: Person;
  /** Row of the member at the present place. */
  entry: Entry | undefined;
  isAway: boolean;
  /** Hamlet of the household. */
  home: Spot;
}

interface Coming {
  member: Member;
  arrival: Arrival;
  earlier: Entry | undefined;
  /** Whether this is a further row, besides the one at work. */
  isSecond: boolean;
}

/** Probability of a new phone number on marriage. */
const newPhone = 0.4;
/** Probability in a year that a member above the age limit is struck off. */
const foundTooOld = 0.5;

const kinds: readonly MoveKind[] = ['marriage', 'work', 'hamlet', 'away'];

export class Chronicle {
  readonly causes = new Causes();
  readonly offices: Office[];
  readonly members: Member[] = [];
  readonly #memberOf = new Map<Person, Member>();
  readonly #sizes: Distribution<number>;
  #coming: Coming[][] = [];

  constructor(
    readonly scenario: YearsScenario,
    readonly places: readonly Place[],
    readonly random: Random,
  ) {
    const desk = new Desk(scenario, random, this.causes);
    this.offices = places.map((place) => new Office(place, scenario, desk));
    this.#sizes = bySize(places);
  }

  /** Draws households until there are `people` members, then simulates the years. */
  run(people: number): void {
    this.#populate(people);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      this.#coming = this.places.map(() => []);
      for (const member of this.members) this.#live(member, year);
      for (const office of this.offices) this.#edit(office, year);
    }
  }

  #populate(people: number): void {
    const { random, places, scenario } = this;
    const births = new Births(scenario, random);
    while (this.members.length < people) {
      const place = places[this.#sizes.draw(random)]!;
      const branch = random.below(place.hamlets.length);
      for (const person of births.household(place, place.hamlets[branch]!)) {
        const home = { place: place.index, branch };
        const isEmployed = person.birth.year < LAST_YEAR - 20 && random.chance(scenario.inOffices);
        const work = isEmployed ? this.#office(place.near) : home;
        const member: Member = { person, ...work, entry: undefined, isAway: false, home };
        this.members.push(member);
        this.#memberOf.set(person, member);
        const { formerly } = person;
        if (formerly?.birth !== undefined)
          this.causes.add('a birth date corrected with the new card');
        if (formerly?.name !== undefined) this.causes.add('a name corrected with the new card');
      }
    }
    this.causes.add('twins', births.twins);
  }

  #office(near: readonly number[]): Spot {
    const place = this.places[this.random.pick(near)]!;
    return {
      place: place.index,
      branch: this.random.between(place.hamlets.length, place.branches.length - 1),
    };
  }

  #hamlet(place: Place): Spot {
    return { place: place.index, branch: this.random.below(place.hamlets.length) };
  }

  #live(member: Member, year: number): void {
    const { person } = member;
    const joined = person.joined.year;
    if (joined > year || !isBeforeMerger(person.joined)) return;
    const isNew = joined === year || (year === FIRST_YEAR && joined < year);
    if (isNew) this.#begin(member);
    else this.#move(member, year);
  }

  #begin(member: Member): void {
    const { home, place, branch } = member;
    this.#come(member, member, undefined);
    const isAtWork = home.place !== place || home.branch !== branch;
    if (isAtWork && this.random.chance(this.scenario.listedAtHome)) {
      this.causes.add('listed at work and at home');
      this.#come(member, home, undefined, { isSecond: true });
    }
  }

  #come(
    member: Member,
    { place, branch }: Spot,
    earlier: Entry | undefined,
    { isSecond = false, note = '' } = {},
  ): void {
    const arrival = { person: member.person, branch, note };
    this.#coming[place]!.push({ member, arrival, earlier, isSecond });
  }

  #move(member: Member, year: number): void {
    const { random, scenario, places } = this;
    const { person } = member;
    const age = year - person.birth.year;
    if (age > scenario.oldest) {
      if (member.entry?.isStruck === false && random.chance(foundTooOld)) {
        member.entry.isStruck = true;
        this.causes.add('too old, and struck off');
      }
      return;
    }
    const chances = scenario.moves(age, person.sex === 'female');
    if (member.isAway) {
      if (random.chance(chances.back)) this.#comeBack(member);
      return;
    }
    let draw = random.next();
    const kind = kinds.find((it) => {
      draw -= chances[it];
      return draw < 0;
    });
    if (kind === undefined) return;
    const from = places[member.place]!;
    if (kind === 'away') {
      this.#leave(member, 0.8);
      member.isAway = true;
      return;
    }
    if (kind === 'hamlet') {
      const before = member.branch;
      Object.assign(member, this.#hamlet(from));
      if (member.branch === before) return;
    } else if (kind === 'work') Object.assign(member, this.#office(this.#within(from)));
    else Object.assign(member, this.#hamlet(places[random.pick(this.#within(from))]!));
    if (kind === 'marriage' && random.chance(newPhone)) changePhone(person, year, random);
    const isNear = member.place === from.index;
    const earlier = member.entry;
    if (!random.chance(scenario.entered)) {
      this.#leave(member, 1);
      return;
    }
    const stays = this.#leave(member, isNear ? 1.5 : 1);
    if (stays) {
      this.causes.add(
        isNear
          ? 'moved within the commune, and the old branch kept the row'
          : 'moved, and the old list kept the row',
      );
    }
    const note = random.chance(0.25) ? `Chuyển đến năm ${year}` : '';
    this.#come(member, member, earlier, { note });
  }

  /** Lists the places for a move, mostly in the same commune or district. */
  #within(from: Place): readonly number[] {
    const draw = this.random.next();
    if (draw < 0.3) return [from.index];
    return draw < 0.75 ? from.near : [this.#sizes.draw(this.random)];
  }

  /** Removes a member. @returns true if the row remains on the list */
  #leave({ entry, place }: Member, care: number): boolean {
    if (entry === undefined) return false;
    const isStruck = this.random.chance(this.offices[place]!.clerk.strikes * care);
    if (isStruck) entry.isStruck = true;
    else entry.isStale = true;
    return !isStruck;
  }

  #comeBack(member: Member): void {
    const { entry, home } = member;
    member.isAway = false;
    if (entry !== undefined && !entry.isStruck && this.random.chance(0.5)) {
      entry.isStale = false;
      return;
    }
    if (entry !== undefined && !entry.isStruck) this.causes.add('came back, and was entered anew');
    Object.assign(member, home);
    this.#come(member, member, entry);
  }

  #edit(office: Office, year: number): void {
    const coming = this.#coming[office.place.index]!;
    const entered = office.edit(year, coming, (before, after) => {
      const member = this.#memberOf.get(before.person)!;
      if (member.entry === before) member.entry = after;
    });
    coming.forEach(({ member, isSecond }, i) => {
      if (!isSecond) member.entry = entered[i];
    });
  }
}
