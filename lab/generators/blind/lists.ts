/** Decides on which lists people are, and on which further ones. */
import type { ProvinceCommune } from '#product/sample/index.js';
import { Distribution, districtPeoples, type Random } from '#product/sample/index.js';
import type { Facts } from '../facts.js';
import { Clerks, type Noted } from './noting.js';
import { type Office, Offices, type Row } from './office.js';
import { type Home, type Person, Population } from './people.js';
import { cellsOf, joinCells } from './roster.js';
import type { BlindScenario, Reason } from './scenario.js';

/** Probability that a person is listed by a school or an office, not in the hamlet. */
const atInstitutions = 0.1;

const notes = {
  moved: ['Chuyển sinh hoạt', 'Mới chuyển đến', 'Tạm trú'],
  other: ['Đi làm ăn xa', 'x'],
};

/** Computes the weighted mean of numbers. */
function meanOf(weights: Readonly<Record<number, number>>): number {
  const entries = Object.entries(weights);
  const all = entries.reduce((sum, [, weight]) => sum + weight, 0);
  return entries.reduce((sum, [number, weight]) => sum + Number(number) * weight, 0) / all;
}

/** Draws people and lists them, some of them several times. */
export class Lists {
  readonly offices: Offices;
  /** Row of each person's last arrival at a place, if a note reports it. */
  readonly arrivals = new Map<string, Row>();
  readonly people: Facts[] = [];
  readonly #clerks: Clerks;
  readonly #population: Population;
  readonly #reasons = new Map<string, number>();

  constructor(
    readonly scenario: BlindScenario,
    communes: readonly ProvinceCommune[],
    rows: number,
    readonly random: Random,
  ) {
    this.offices = new Offices(scenario, communes, rows, random);
    this.#clerks = new Clerks(scenario, random);
    this.#population = new Population(scenario.ages, random);
  }

  /** Counts reasons for further rows, and slips. */
  get counts(): { reasons: ReadonlyMap<string, number>; slips: ReadonlyMap<string, number> } {
    return { reasons: this.#reasons, slips: this.#clerks.slips };
  }

  /** Fills lists with `rows` rows, further ones included. */
  fill(rows: number): void {
    const { random, scenario, offices } = this;
    const people = Math.round(rows * (1 - scenario.furtherShare));
    const counts = Distribution.of(scenario.furtherRows);
    const mean = meanOf(scenario.furtherRows);
    const usual = offices.places.flatMap((place) => place.usual);
    const sizes = usual.map(() => random.between(40, 160));
    const all = sizes.reduce((sum, size) => sum + size, 0);
    let listed = 0;
    let further = rows - people;
    let target = 0;
    for (const [i, index] of usual.entries()) {
      target += (people * sizes[i]!) / all;
      const until = i === usual.length - 1 ? people : Math.round(target);
      while (listed < until) {
        for (const person of this.#household(offices.all[index]!).slice(0, until - listed)) {
          listed++;
          // Selection sampling gives exact shares.
          const isAgain = random.chance(further / mean / (people - listed + 1));
          const wanted = isAgain ? Number(counts.draw(random)) : 0;
          const count = listed === people ? further : Math.min(further, wanted);
          further -= count;
          this.#rowsOf(person, index, count);
        }
      }
    }
  }

  #household(office: Office): Person[] {
    const { random } = this;
    const place = this.offices.places[office.commune]!;
    const { commune, registered, clans } = place;
    const home: Home = {
      commune: office.commune,
      hamlet: random.below(office.hamlets),
      name: commune.name,
      district: commune.district,
      registered,
      ethnicity: districtPeoples(commune.district).draw(random),
      clans,
    };
    return this.#population.household(home);
  }

  /** Writes a person's row at home, and `count` further ones. */
  #rowsOf(person: Person, home: number, count: number): void {
    const { random, scenario, offices } = this;
    const office = offices.all[home]!;
    this.people.push(factsOf(person));
    const first = random.chance(atInstitutions)
      ? random.between(office.hamlets, office.branches.length - 1)
      : person.hamlet;
    let noted = this.#write(person, office, first, undefined, '');
    let last = { office, branch: first };
    for (let i = 0; i < count; i++) {
      const reason = scenario.reasons.draw(random) as Reason;
      const to = this.#placeFor(reason, home, last);
      this.#reasons.set(reason, (this.#reasons.get(reason) ?? 0) + 1);
      const isCopied = random.chance(scenario.copied[reason]);
      const isMoved = to.office !== last.office && random.chance(0.1);
      const note = isMoved ? random.pick(notes.moved) : '';
      noted = this.#write(person, to.office, to.branch, isCopied ? noted : undefined, note);
      last = to;
    }
  }

  #placeFor(
    reason: Reason,
    home: number,
    last: { office: Office; branch: number },
  ): { office: Office; branch: number } {
    const { random, offices } = this;
    const { all, places } = offices;
    const { commune } = all[home]!;
    const anyBranch = (office: Office) => ({
      office,
      branch: random.below(office.branches.length),
    });
    switch (reason) {
      case 'same branch':
        return last;
      case 'same office':
        return anyBranch(last.office);
      case 'older list': {
        const [older] = places[commune]!.older;
        return anyBranch(older === undefined ? last.office : all[older]!);
      }
      case 'neighbouring commune': {
        const near =
          (commune + random.pick([1, 2, 3]) * (random.chance(0.5) ? 1 : places.length - 1)) %
          places.length;
        return anyBranch(all[random.pick(places[near]!.usual)]!);
      }
      case 'far away':
        return anyBranch(all[random.pick(random.pick(places).usual)]!);
    }
  }

  /** Writes a row. @param copied earlier row that this one is copied from */
  #write(
    person: Person,
    office: Office,
    index: number,
    copied: Noted | undefined,
    note: string,
  ): Noted {
    const { random } = this;
    const branch = office.branches[index]!;
    const noted =
      copied === undefined
        ? this.#clerks.note(person, office, branch)
        : this.#clerks.copy(copied, person, office, branch);
    const remark = note === '' && random.chance(0.02) ? random.pick(notes.other) : note;
    const cells = cellsOf(noted, office, branch, remark, random);
    const text = joinCells(cells, office.habit.delimiter);
    const row = { branch: index, at: random.next(), text, person: person.id };
    office.rows.push(row);
    if (note !== '') this.arrivals.set(person.id, row);
    return noted;
  }
}

function factsOf({ id, surname, middle, given, sex, birth, cccd, cmnd }: Person): Facts {
  const name = [surname, middle, given].filter((part) => part !== '').join(' ');
  return { person: id, name, birth, sex, cccd, cmnd };
}
