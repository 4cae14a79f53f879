/** Enters a member from forms, lists or the telephone, with a clerk's slips. */
import type { Random, RosterDate, Sex } from '#product/sample/index.js';
import type { Causes } from '../causes.js';
import { type Papers, type Person, papersOf } from '../people/person.js';
import type { Source, YearsScenario } from '../scenario.js';
import { heard, misheard } from '../slips/ear.js';
import { readCopied, readDate, readDigits, readWord } from '../slips/eye.js';
import { slippedDigits, slippedWord } from '../slips/fingers.js';
import type { Clerk, Style } from './clerk.js';
import { type Particulars, particularsOf } from './particulars.js';
import { speltBy } from './spell.js';

export interface Entry extends Particulars {
  person: Person;
  branch: number;
  words: string[];
  /** Date of birth; day and month are 0 if only the year is known. */
  birth: RosterDate;
  id: string;
  phone: string;
  sex: Sex;
  style: Style;
  note: string;
  /** Whether the member has left. */
  isStale: boolean;
  isStruck: boolean;
}

export interface Arrival {
  person: Person;
  branch: number;
  note: string;
}

const yearAlone = ({ year }: RosterDate): RosterDate => ({ day: 0, month: 0, year });

/** Probabilities that a word or digit of a handwriting is misread. */
const hands = [0.001, 0.003, 0.008, 0.02];

export class Desk {
  constructor(
    readonly scenario: YearsScenario,
    readonly random: Random,
    readonly causes: Causes,
  ) {}

  /** Enters a member. @param earlier row on a photocopy or in a file; without one a form is filled in */
  enter(
    { person, branch, note }: Arrival,
    earlier: Entry | undefined,
    wanted: Source,
    clerk: Clerk,
    year: number,
  ): Entry {
    const needsEarlier = wanted === 'photocopy' || wanted === 'file';
    const source = needsEarlier && earlier === undefined ? 'form' : wanted;
    if (source === 'file') {
      this.causes.add('row sent as a file');
      return { ...earlier!, branch, note, isStale: false, isStruck: false };
    }
    const noted = this.#noted(source, papersOf(person, year), earlier, clerk);
    const { joined, official, people, hometown } =
      source === 'photocopy'
        ? earlier!
        : particularsOf(person, source, clerk, this.scenario, this.random);
    const { words, birth, id, phone } = this.#typed(noted, clerk, person.knowsDay);
    const { style } = clerk;
    const { sex } = person;
    // One literal, since objects of one shape take a third of the time of copied ones.
    return {
      person,
      branch,
      words,
      birth,
      id,
      phone,
      sex,
      style,
      note,
      joined,
      official,
      people,
      hometown,
      isStale: false,
      isStruck: false,
    };
  }

  /** Gives the values that reach the clerk from a source. */
  #noted(source: Source, papers: Papers, earlier: Entry | undefined, clerk: Clerk): Papers {
    switch (source) {
      case 'papers':
        return { ...papers, id: this.#asked(papers.id, clerk.asksId === 0 ? 0 : 0.97) };
      case 'form':
        return this.#byHand({ ...papers, id: this.#asked(papers.id, clerk.asksId) });
      case 'branch list':
        return this.#byHand(this.#fromMemory(papers, clerk, 0.6, 0.18));
      case 'telephone': {
        const reported = this.#fromMemory(papers, clerk, 0.3, 0.3);
        const name = reported.name.map((word, i) =>
          heard(
            i === reported.name.length - 1 ? misheard(word, this.random) : word,
            clerk.dialect,
            this.random,
          ),
        );
        if (name.join(' ') !== reported.name.join(' ')) this.causes.add('heard: a name');
        return { ...reported, name };
      }
      default:
        return this.#photocopied(earlier!);
    }
  }

  #asked(id: string, share: number): string {
    if (id === '' || this.random.chance(share)) return id;
    this.causes.add('no ID number asked for');
    return '';
  }

  /** Leaves out or shortens values that the secretary of a branch does not know exactly. */
  #fromMemory(papers: Papers, clerk: Clerk, idShare: number, yearShare: number): Papers {
    const { random } = this;
    let { name, birth } = papers;
    if (name.length > 3 && random.chance(0.05)) {
      name = random.chance(0.5)
        ? name.filter((_, i) => i !== 1)
        : name.filter((_, i) => i !== name.length - 2);
      this.causes.add('middle name left out');
    } else if (name.length === 3 && name[1] === 'Thị' && random.chance(0.03)) {
      name = [name[0]!, name[2]!];
      this.causes.add('middle name left out');
    }
    if (random.chance(yearShare)) {
      birth = yearAlone(birth);
      this.causes.add('year of birth only');
    }
    return {
      name,
      birth,
      id: this.#asked(papers.id, clerk.asksId * idShare),
      phone: random.chance(0.6) ? papers.phone : '',
    };
  }

  #byHand({ name, birth, id, phone }: Papers): Papers {
    const { random, causes } = this;
    const unclear = random.pick(hands);
    const read = name.map((word) => readWord(word, unclear, random));
    if (read.some((word, i) => word !== name[i])) causes.add('handwriting of a name');
    const date = readDate(birth, unclear * 0.7, random);
    if (date.day !== birth.day || date.month !== birth.month || date.year !== birth.year) {
      causes.add('handwriting of a date');
    }
    const number = readDigits(id, unclear * 0.3, random);
    if (number !== id) causes.add('handwriting of an ID number');
    return { name: read, birth: date, id: number, phone: readDigits(phone, unclear * 0.3, random) };
  }

  #photocopied({ words, birth, id, phone }: Entry): Papers {
    const { random, causes } = this;
    const name = words.map((word) => readCopied(word, 0.012, random));
    if (name.some((word, i) => word !== words[i])) causes.add('photocopy: a name');
    const number = readDigits(id, 0.002, random);
    const date = readDate(birth, 0.003, random);
    if (number !== id || date.day !== birth.day || date.year !== birth.year) {
      causes.add('photocopy: a number');
    }
    return { name, birth: date, id: number, phone: readDigits(phone, 0.002, random) };
  }

  #typed(
    noted: Papers,
    clerk: Clerk,
    knowsDay: boolean,
  ): Pick<Entry, 'words' | 'birth' | 'id' | 'phone'> {
    const { random, causes } = this;
    const slip = clerk.slips / 100;
    const slipped = noted.name.map((word) =>
      word.length > 1 && random.chance(slip) ? slippedWord(word, clerk.keys, random) : word,
    );
    if (slipped.some((word, i) => word !== noted.name[i])) causes.add('typed: a name');
    return {
      words: speltBy(clerk, slipped, random, causes),
      birth: this.#date(noted.birth, clerk, knowsDay),
      id: this.#digits(noted.id, slip * 1.5, 'typed: an ID number'),
      phone:
        clerk.asksPhone > 0 && random.chance(clerk.asksPhone)
          ? this.#phone(noted.phone, clerk)
          : '',
    };
  }

  #digits(
    digits: string,
    slip: number,
    cause: 'typed: an ID number' | 'typed: a phone number',
  ): string {
    if (digits === '' || !this.random.chance(slip)) return digits;
    this.causes.add(cause);
    return slippedDigits(digits, this.random);
  }

  #phone(phone: string, clerk: Clerk): string {
    const typed = this.#digits(phone, clerk.slips / 100, 'typed: a phone number');
    return clerk.phonesAsNumbers ? typed.replace(/^0/, '') : typed;
  }

  #date(birth: RosterDate, clerk: Clerk, knowsDay: boolean): RosterDate {
    if (birth.day === 0 || !knowsDay) {
      return clerk.unknownDay === 'year' ? yearAlone(birth) : { ...birth, day: 1, month: 1 };
    }
    if (!this.random.chance(clerk.slips / 100)) return birth;
    this.causes.add('typed: a date');
    const { day, month, year } = birth;
    switch (this.random.below(4)) {
      case 0:
        return day <= 12 ? { day: month, month: day, year } : { day, month, year: year + 1 };
      case 1:
        return { day: day > 9 ? day - 9 : day + 10, month, year };
      case 2:
        return { day, month: (month % 12) + 1, year };
      default:
        return { day, month, year: year - 10 };
    }
  }
}
