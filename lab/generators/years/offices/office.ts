/** Keeps the list of a commune's office from year to year. */
import type { Random } from '#product/sample/index.js';
import type { Causes } from '../causes.js';
import { idOf } from '../people/person.js';
import type { Place } from '../places.js';
import { LAST_YEAR, type Source, type YearsScenario } from '../scenario.js';
import { fillDown, loseZeros, roundNumbers, sortOneColumn } from './accidents.js';
import { type Clerk, newClerk } from './clerk.js';
import type { Arrival, Desk, Entry } from './entry.js';

/** Probabilities in a year. */
const sortings = 0.006;
const savedAsText = 0.008;
const savedNarrow = 0.0006;
const enteredTwice = 0.01;
/** Shares of members whose number an office collected. */
const collected = [0.6, 0.8, 0.9, 0.97];
/** Probability in a year that a member who left earlier is found out. */
const foundOut = 0.12;
/** Probability that a member who left remains on a list rewritten from the old one. */
const staleKept = 0.6;

/** Receives each rewritten row, so that a member's present row is known. */
export type Replaced = (before: Entry, after: Entry) => void;

export class Office {
  rows: Entry[] = [];
  /** List of the year before, if it is handed over too. */
  lastYear: Entry[] = [];
  clerk: Clerk;
  readonly #sources: Source[];
  readonly handsTwo: boolean;
  /** Year in which all ID numbers were collected; 0 for never. */
  readonly #campaign: number;

  constructor(
    readonly place: Place,
    readonly scenario: YearsScenario,
    readonly desk: Desk,
  ) {
    const { random } = desk;
    this.clerk = newClerk(scenario, random);
    this.#sources = place.branches.map(() => this.#source());
    this.#campaign = random.chance(scenario.campaigns) ? random.between(2021, LAST_YEAR) : 0;
    this.handsTwo = random.chance(scenario.handsTwo);
  }

  get #random(): Random {
    return this.desk.random;
  }

  get #causes(): Causes {
    return this.desk.causes;
  }

  #source(): Source {
    return this.scenario.sources.draw(this.#random) as Source;
  }

  /** Draws the source of a member, mostly the usual one of the branch. */
  #sourceOf(branch: number): Source {
    return this.#random.chance(0.75) ? this.#sources[branch]! : this.#source();
  }

  /** Works on the list for a year. @returns the entries of new members in their order */
  edit(
    year: number,
    arrivals: readonly { arrival: Arrival; earlier: Entry | undefined }[],
    replaced: Replaced,
  ): Entry[] {
    const { scenario } = this;
    const random = this.#random;
    if (random.chance(scenario.clerks.replaced)) {
      this.clerk = newClerk(scenario, random);
      this.#causes.add('a new clerk');
    }
    if (year === LAST_YEAR && this.handsTwo) this.lastYear = this.rows.map((row) => ({ ...row }));
    this.rows = this.rows.filter(
      ({ isStruck, isStale }) => !isStruck && !(isStale && random.chance(foundOut)),
    );
    const { usual, merger, ofTwo } = scenario.rewrites;
    const isRewritten = year < LAST_YEAR ? usual : this.handsTwo ? ofTwo : merger;
    if (this.rows.length > 0 && random.chance(isRewritten)) this.#rewrite(year, replaced);
    else this.#update(year);
    const entered = arrivals.map(({ arrival, earlier }) => this.#enter(arrival, earlier, year));
    if (year === this.#campaign) this.#collectNumbers();
    this.#accidents(entered);
    return entered;
  }

  #enter(arrival: Arrival, earlier: Entry | undefined, year: number): Entry {
    const entry = this.desk.enter(
      arrival,
      earlier,
      this.#sourceOf(arrival.branch),
      this.clerk,
      year,
    );
    this.rows.push(entry);
    if (this.#random.chance(enteredTwice)) {
      this.rows.push(this.desk.enter(arrival, earlier, this.#source(), this.clerk, year));
      this.#causes.add('entered twice in one year');
    }
    return entry;
  }

  /** Rewrites the list from forms, which leave out members who left, or from the old list. */
  #rewrite(year: number, replaced: Replaced): void {
    const before = this.rows;
    const byBranch = this.place.branches.map(() => this.#source());
    this.#causes.add('list made anew');
    this.rows = [];
    for (const row of before) {
      const source = byBranch[row.branch]!;
      const isFromList = source === 'photocopy' || source === 'file';
      if (row.isStale && !(isFromList && this.#random.chance(staleKept))) continue;
      const after = this.desk.enter(row, row, source, this.clerk, year);
      after.isStale = row.isStale;
      this.rows.push(after);
      replaced(row, after);
    }
  }

  /** Copies last year's file and corrects the cards and phones that members showed. */
  #update(year: number): void {
    const random = this.#random;
    for (const row of this.rows) {
      if (row.isStale || !random.chance(this.clerk.updates)) continue;
      const isNewCard = row.id !== '' && row.id !== idOf(row.person, year);
      if (!isNewCard && !(row.id === '' && random.chance(this.clerk.asksId))) continue;
      // Some clerks compare the complete row with the card; many look only at the number.
      if (!random.chance(0.4)) {
        row.id = idOf(row.person, year);
        continue;
      }
      const { words, birth, id, phone, style } = this.desk.enter(
        row,
        undefined,
        'papers',
        this.clerk,
        year,
      );
      Object.assign(row, { words, birth, style });
      if (id !== '') row.id = id;
      if (phone !== '') row.phone = phone;
    }
  }

  /** Collects ID numbers of present members from a list of the police. */
  #collectNumbers(): void {
    const share = this.#random.pick(collected);
    for (const row of this.rows) {
      if (row.isStale || row.id === row.person.cccd || !this.#random.chance(share)) continue;
      row.id = row.person.cccd;
      this.#causes.add('numbers of new cards collected');
    }
  }

  #accidents(entered: readonly Entry[]): void {
    const random = this.#random;
    const causes = this.#causes;
    if (this.clerk.fillsDown && random.chance(0.5)) fillDown(entered, random, causes);
    if (random.chance(sortings)) sortOneColumn(this.rows, random, causes);
    if (random.chance(savedAsText)) loseZeros(this.rows, causes);
    if (random.chance(savedNarrow)) roundNumbers(this.rows, causes);
  }
}
