/** Draws the offices that keep lists, with their clerks, branches and gaps. */
import type { ProvinceCommune } from '#product/sample/index.js';
import {
  Distribution,
  drawPhone,
  hamletNames,
  hamletWord,
  institutions,
  type Random,
  type RegisteredIn,
  registeredIn,
  shortName,
  unmarked,
} from '#product/sample/index.js';
import { type DateForm, drawDateForm, drawHabit, type Habit } from './habit.js';
import { drawSurname } from './names.js';
import type { BlindScenario, Gaps } from './scenario.js';

type Missing = Readonly<Record<keyof Gaps, boolean>>;

/** A branch, whose secretary types its part of the list. */
export interface Branch {
  name: string;
  /** Factor for the slips of its secretary. */
  care: number;
  missing: Missing;
  /** Form in which its secretary types dates. */
  dateForm: DateForm;
  /** Phone of the secretary, written for members with an unknown phone; `''` for most branches. */
  phoneForAll: string;
  /** ID number of the row written last. */
  lastId: string;
}

/** A row without its running number. */
export interface Row {
  branch: number;
  /** Order within the branch. */
  at: number;
  text: string;
  person: string;
}

export interface Office {
  /** Path below `in/`. */
  path: string;
  commune: number;
  /** Year of the list. */
  year: number;
  care: number;
  habit: Habit;
  branches: Branch[];
  /** Number of hamlets: the first branches; the others are schools and offices. */
  hamlets: number;
  rows: Row[];
}

export interface Place {
  commune: ProvinceCommune;
  short: string;
  registered: RegisteredIn;
  clans: string[];
  /** Indexes of the offices with usual lists. */
  usual: number[];
  older: number[];
}

/** Factors for the slips of clerks: many are careful, a few are very careless. */
const cares = Distribution.of({ 0.3: 30, 0.7: 30, 1.2: 22, 2.2: 12, 4: 6 });

function gapsBy(shares: Gaps, scale: number, random: Random): Missing {
  const isMissing = (share: number): boolean => random.chance(Math.min(0.9, share * scale));
  return {
    id: isMissing(shares.id),
    phone: isMissing(shares.phone),
    joined: isMissing(shares.joined),
    gender: isMissing(shares.gender),
    fullDate: isMissing(shares.fullDate),
  };
}

export class Offices {
  readonly places: Place[];
  readonly all: Office[] = [];
  readonly #paths = new Set<string>();

  constructor(
    readonly scenario: BlindScenario,
    communes: readonly ProvinceCommune[],
    rows: number,
    readonly random: Random,
  ) {
    const count = Math.max(2, Math.round(rows / scenario.rowsOfFile));
    const used = Math.min(count, communes.length);
    const start = used === communes.length ? 0 : random.below(communes.length - used + 1);
    this.places = communes.slice(start, start + used).map((commune) => ({
      commune,
      short: shortName(commune.name),
      registered: registeredIn(commune),
      clans: [1, 2, 3].map(() => drawSurname('Kinh', random)),
      usual: [],
      older: [],
    }));
    for (let i = 0; i < count; i++) {
      const place = this.places[i % used]!;
      place.usual.push(this.#open(i % used, random.chance(scenario.staleLists), ''));
    }
    for (const [i, place] of this.places.entries()) {
      if (!random.chance(scenario.olderLists)) continue;
      place.older.push(this.#open(i, true, random.pick([' (cu)', ' 2019', ' - danh sách cũ'])));
    }
  }

  #open(commune: number, isStale: boolean, suffix: string): number {
    const { random, scenario } = this;
    const { commune: unit, short, usual } = this.places[commune]!;
    const year = isStale ? random.between(2016, 2023) : random.pick([2024, 2025, 2025]);
    const care = Number(cares.draw(random));
    const hamletCount = Math.max(2, Math.round(scenario.rowsOfFile / random.between(28, 60)));
    const word = hamletWord(unit.name, unit.district, unit.province, random);
    const named = random.chance(0.6) ? hamletNames(unit.district, random) : [];
    const names = Array.from({ length: hamletCount }, (_, i) => `${word} ${named[i] ?? i + 1}`);
    const offices = institutions(unit.name, random.between(2, 4), random);
    const pattern = random.pick(scenario.headings.fileNames);
    const part = usual.length > 0 && suffix === '' ? ` ${usual.length + 1}` : '';
    const habit = drawHabit(
      {
        gaps: gapsBy(scenario.gapsOfFiles, Math.sqrt(care), random),
        headings: scenario.headings,
        shares: scenario.habits,
        commune: unit.name,
        year,
      },
      random,
    );
    this.all.push({
      path: this.#path(unit.district, pattern.replace('%s', short) + suffix + part),
      commune,
      year,
      care,
      habit,
      branches: [...names, ...offices].map((name) => this.#branch(name, habit.dateForm)),
      hamlets: hamletCount,
      rows: [],
    });
    return this.all.length - 1;
  }

  #branch(name: string, dateForm: DateForm): Branch {
    const { random, scenario } = this;
    const care = Number(cares.draw(random));
    return {
      name: `${scenario.branchWord} ${name}`,
      care,
      missing: gapsBy(scenario.gapsOfBranches, Math.sqrt(care), random),
      dateForm: random.chance(scenario.habits.ownDateForm) ? drawDateForm(random) : dateForm,
      phoneForAll: random.chance(0.02) ? drawPhone(random) : '',
      lastId: '',
    };
  }

  /** Makes a path that differs from the others in more than case. */
  #path(district: string, name: string): string {
    for (let copy = 1; ; copy++) {
      const suffix = copy === 1 ? '' : ` (${copy})`;
      const path = `${unmarked(district)}/${name}${suffix}.csv`.normalize('NFC');
      if (this.#paths.has(path.toLowerCase())) continue;
      this.#paths.add(path.toLowerCase());
      return path;
    }
  }
}
