/** Makes the rows of a scenario: people first, then the traps. */
import type { AgainKind, FurtherPlace, Kind, OtherKind, RowKind } from './faults/kind.js';
import { type KindId, kinds } from './faults/kinds.js';
import { kindsPer } from './faults/usualKinds.js';
import {
  type Entry,
  fullEntry,
  hasField,
  leaveOutFields,
  usualIdPresence,
} from './people/entry.js';
import { fullName, PeopleMaker } from './people/people.js';
import { Distribution, type Random } from './random.js';
import type { Scenario } from './scenarios/scenario.js';

/** Rows that show one kind of trap, the clean row first. */
export interface Trap {
  kind: KindId;
  entries: Entry[];
}

export interface Composition {
  /** Member rows, in no particular order. */
  entries: Entry[];
  traps: Trap[];
}

/** Probability that a person moves to a neighbouring commune, if the scenario names neighbours. */
const nearMoves = 0.6;

type Count = [KindId, number];

/** Makes the rows of a scenario. @param rows number of member rows, traps included */
export function compose(scenario: Scenario, rows: number, random: Random): Composition {
  const counts = Object.entries(scenario.kinds).map(
    ([kind, count]): Count => [kind as KindId, Math.round((count * rows) / kindsPer)],
  );
  const added = counts.filter(([kind]) => kinds[kind].effect !== 'row');
  const further = added.reduce((sum, [, count]) => sum + count, 0);
  const composer = new Composer(scenario, random);
  composer.addPeople(rows - further);
  for (const [kind, count] of counts) {
    for (let i = 0; i < count; i++) composer.addTrap(kind);
  }
  composer.addPeople(rows - composer.entries.length);
  return { entries: composer.entries, traps: composer.traps };
}

class Composer {
  readonly entries: Entry[] = [];
  readonly traps: Trap[] = [];
  readonly #people: PeopleMaker;
  readonly #communes: Distribution<number>;
  readonly #branches: Distribution<number>[];
  /** Branches that have a secretary. */
  readonly #led = new Set<string>();
  /** Rows that already show a kind: each shows one at most, so that cases remain readable. */
  readonly #used = new Set<Entry>();

  constructor(
    readonly scenario: Scenario,
    readonly random: Random,
  ) {
    const indexes = (items: { size: number }[]): Distribution<number> =>
      new Distribution(
        items.map((_, i) => i),
        items.map(({ size }) => size),
      );
    this.#people = new PeopleMaker(scenario.communes, random, scenario.isProvince);
    this.#communes = indexes(scenario.communes);
    this.#branches = scenario.communes.map(({ branches }) => indexes(branches));
  }

  addPeople(count: number): void {
    for (let i = 0; i < count; i++) {
      const commune = this.#nextCommune();
      const branch = this.#branches[commune]!.draw(this.random);
      const person = this.#people.draw(commune, branch);
      const key = `${commune} ${branch}`;
      if (!this.#led.has(key)) {
        this.#led.add(key);
        person.post = 'Bí thư';
      }
      const entry = fullEntry(person, this.random.next());
      leaveOutFields(entry, [], usualIdPresence, this.random);
      if (person.cmnd !== '' && hasField(entry, 'id') && this.random.chance(0.08)) {
        entry.id = person.cmnd;
      }
      this.entries.push(entry);
    }
  }

  /** Draws a commune by size; in a province, each gets a first person before any gets a second. */
  #nextCommune(): number {
    const { communes, isProvince } = this.scenario;
    const isFirst = isProvince === true && this.entries.length < communes.length;
    return isFirst ? this.entries.length : this.#communes.draw(this.random);
  }

  /** Adds one case of a kind; none if no row suits. */
  addTrap(id: KindId): void {
    const kind: Kind = kinds[id];
    const rows =
      kind.effect === 'again'
        ? this.#again(kind)
        : kind.effect === 'other'
          ? this.#other(kind)
          : this.#row(kind);
    if (rows.length === 0) return;
    for (const entry of rows) this.#used.add(entry);
    this.traps.push({ kind: id, entries: rows });
  }

  /** Lists unused rows once, from a drawn one on. */
  *#free(): Generator<Entry> {
    const { entries } = this;
    const start = this.random.below(entries.length);
    for (let i = 0; i < entries.length; i++) {
      const entry = entries[(start + i) % entries.length]!;
      if (!this.#used.has(entry)) yield entry;
    }
  }

  #again(kind: AgainKind): Entry[] {
    for (const first of this.#free()) {
      if (!kind.keeps.every((field) => hasField(first, field))) continue;
      const again = fullEntry(first.person, first.rank);
      if (hasField(first, 'id')) again.id = first.id;
      this.#place(again, kind.where ?? this.#anywhere());
      if (!kind.distort(again, this.random)) continue;
      leaveOutFields(again, kind.keeps, kind.keeps.includes('id') ? 1 : 0.5, this.random);
      this.entries.push(again);
      return [first, again];
    }
    return [];
  }

  #anywhere(): FurtherPlace {
    if (this.random.chance(0.55)) return 'commune';
    return this.random.chance(0.6) ? 'row' : 'branch';
  }

  /** Moves a further row; `row` moves it within its branch only. */
  #place(entry: Entry, where: FurtherPlace): void {
    const { random } = this;
    entry.rank = random.next();
    if (where === 'commune') {
      const others = this.scenario.communes.length - 1;
      const { neighbours } = this.scenario.communes[entry.roster]!;
      entry.roster =
        neighbours !== undefined && neighbours.length > 0 && random.chance(nearMoves)
          ? random.pick(neighbours)
          : (entry.roster + 1 + random.below(others)) % (others + 1);
      entry.branch = this.#branches[entry.roster]!.draw(random);
    } else if (where === 'branch') {
      const others = this.scenario.communes[entry.roster]!.branches.length - 1;
      entry.branch = (entry.branch + 1 + random.below(others)) % (others + 1);
    }
  }

  #other(kind: OtherKind): Entry[] {
    const people = this.#people;
    const commune = this.#communes.draw(this.random);
    const fresh = people.draw(commune, this.#branches[commune]!.draw(this.random));
    for (const first of this.#free()) {
      if (!kind.keeps.every((field) => hasField(first, field))) continue;
      if (first.id !== first.person.cccd) continue;
      const person = kind.make(first.person, fresh, people);
      if (person === undefined) continue;
      if (!kind.sharesIdentity && !people.claim(fullName(person), person.birth)) continue;
      const entry = fullEntry(person, this.random.next());
      leaveOutFields(entry, kind.keeps, usualIdPresence, this.random);
      this.entries.push(entry);
      return [first, entry];
    }
    return [];
  }

  #row(kind: RowKind): Entry[] {
    for (const entry of this.#free()) {
      const rows = kind.alter(entry, this.#free(), this.random);
      if (rows.length > 0) return rows;
    }
    return [];
  }
}
