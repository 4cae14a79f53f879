/** Collects the evidence that a row is a person. */
import { isPersonName } from '../../text/index.js';
import type { PersonCells } from './personCells.js';

/** Title before a name of at least two words, which may have a rare surname: `Bà Khu Thị Lan`. */
const TITLED =
  /^(?:[Đđ] ?\/ ?[Cc]|[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Cc]ụ)\.? \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;

/** One member row with its evidence; what most rows never ask for is read when it is asked for. */
export class MemberRow {
  readonly name: string;
  readonly number: number | undefined;
  /** A date or an ID number. */
  readonly hasIdentity: boolean;
  /** Whether the name begins like the name of a certain member. */
  beginsAsOthers = false;
  private named: boolean | undefined;
  private data: boolean | undefined;
  private others: boolean | undefined;

  constructor(
    readonly row: number,
    readonly cells: readonly string[],
    private readonly person: PersonCells,
  ) {
    this.name = person.name(cells);
    this.number = person.number(cells);
    this.hasIdentity = person.hasIdentity(cells);
  }

  /** Looks like a person's name, or begins like the name of a certain member. */
  get isNamed(): boolean {
    return this.beginsAsOthers || this.looksNamed;
  }

  /** A date, an ID number, a phone, or a gender beside a name or a number. */
  get hasData(): boolean {
    this.data ??= this.hasIdentity || this.person.hasEvidence(this.cells) || this.hasGender();
    return this.data;
  }

  private get looksNamed(): boolean {
    this.named ??= isPersonName(this.name) || TITLED.test(this.name);
    return this.named;
  }

  private hasGender(): boolean {
    const mayHave = this.number !== undefined || this.looksNamed;
    return mayHave && this.person.hasGender(this.cells);
  }

  /** Whether a column of dates or numbers has other words, as in a row of posts that sign. */
  hasOtherWords(): boolean {
    return this.person.hasOtherWords(this.cells);
  }

  /** Whether the name begins as those of places: `Khu 3`. */
  isPlace(): boolean {
    return this.person.isPlaceText(this.name);
  }

  /** Whether another cell has a person's name, as in a row of signatures. */
  hasOthers(): boolean {
    this.others ??= this.person.othersOf(this.cells).some(isPersonName);
    return this.others;
  }
}
