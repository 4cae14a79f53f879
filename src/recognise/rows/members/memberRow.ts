/** Collects the evidence that a row is a person. */
import { beginsWithSurname, isPersonName, withoutTitle } from '../../../text/index.js';
import { areCapitalised, isSignature } from '../../cells/rowWords.js';
import type { PersonCells } from '../personCells.js';

/** Title before a name of at least two words, which may have a rare surname: `Bà Khu Thị Lan`. */
const TITLED =
  /^(?:[Đđ] ?\/ ?[Cc]|[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Cc]ụ)\.? \p{Lu}\p{L}*(?: \p{Lu}\p{L}*){1,4}$/u;

/** Middle name `Văn` or `Thị` behind a rare surname: `Tự Văn Lập`. */
const WITH_MIDDLE = /^\p{Lu}\p{L}* (?:Văn|Thị|VĂN|THỊ)(?: \p{Lu}\p{L}*){1,3}$/u;
/** `Văn` or `Thị` behind a surname in any case, unlike `Đoàn văn nghệ`: `Đinh văn Cót`, `hà Thị mơ`. */
const IN_ANY_CASE =
  /^\p{L}+ (?:văn (?!hoá|hóa|nghệ|phòng|thư|công|chỉ)|thị (?!trấn|xã|uỷ|ủy|đội|trường|chính))\p{L}+(?: \p{L}+){0,2}$/iu;
/** First words of bodies, which without or with other marks are surnames. */
const BODY = /^(?:ban|tổ|hội|đội|khối|phòng|đoàn|đảng|trường|trạm) /iu;
const BRACKET = / *\([^)]*\)$/u;
/** One word, unlike an abbreviation: `VPĐU`. */
const ONE_WORD = /^\p{L}[\p{Ll}\p{M}]*$/u;

/** Post or other note behind a name: `Hà Thị Bưởi - Tổ trưởng`. */
const BEHIND_DASH = / [-–—] .*$/;

/** `Văn` or `Thị` as a part of another word behind the first word of a body or place: `Đội Văn Nghệ`, `Khu Thị Tứ`. */
const IN_WORD =
  /^(?:ban|tổ|hội|đội|khối|phòng|đoàn|đảng|trường|trạm|khu|bản|ấp|phố|thôn|xóm|cụm|khóm) (?:văn (?:hoá|hóa|nghệ|phòng|thư|công|chỉ|học|xã)|thị (?:tứ|trấn|xã|uỷ|ủy|đội|trường|chính))(?!\p{L})/iu;

/** Whether a name has the middle name `Văn` or `Thị` behind any surname. */
export function hasMiddleName(name: string): boolean {
  return WITH_MIDDLE.test(name) && !IN_WORD.test(name);
}

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
    this.named ??= [this.name, this.name.replace(BEHIND_DASH, '')].some(
      (name) => isPersonName(name) || TITLED.test(name),
    );
    this.named ||= IN_ANY_CASE.test(this.name) && beginsWithSurname(this.name);
    this.named ||= hasMiddleName(this.name) && this.mayBeName();
    return this.named;
  }

  /** Whether the name may begin with an unknown surname: not `Ban giám hiệu`, in a list with somebody called `Bàn`. */
  mayBeginAsName(): boolean {
    return this.name.includes(' ') && !BODY.test(this.name);
  }

  /** Whether the name has the form of a name, and is no place or group. */
  mayBeName(): boolean {
    return (
      this.name.includes(' ') &&
      areCapitalised(this.name) &&
      this.mayBeginAsName() &&
      this.person.isNamed(this.cells)
    );
  }

  /**
   * Whether words with capitals, or a single one, have a number or data, and are no place: `5 | Páo`.
   * @param hasFacts whether the row has all that other members have
   */
  mayBePerson(hasFacts: boolean): boolean {
    if (this.number === undefined && !this.hasData && !hasFacts) return false;
    const name = withoutTitle(this.name.replace(BRACKET, ''));
    if (hasMiddleName(name)) return true;
    if (!areCapitalised(name) || BODY.test(`${name} `)) return false;
    return !this.isPlace();
  }

  /** Whether one word has data or a gender beside it, as a given name may in small letters: `tâm | Nam`. */
  mayBeGivenName(): boolean {
    return this.isOneWord() && (this.hasData || this.person.hasGender(this.cells));
  }

  /** Whether the name is one word, unlike that of a place or an abbreviation. */
  isOneWord(): boolean {
    return ONE_WORD.test(this.name) && !this.isPlace();
  }

  private hasGender(): boolean {
    const mayHave = this.number !== undefined || this.looksNamed;
    return mayHave && this.person.hasGender(this.cells);
  }

  /** Whether a column of dates or numbers has other words, as in a row of posts that sign. */
  hasOtherWords(): boolean {
    return this.person.hasOtherWords(this.cells);
  }

  /** Whether a post, words of a signature or a name stand in the column of running numbers. */
  hasLabel(): boolean {
    return this.person
      .ordinalTexts(this.cells)
      .some((text) => isSignature(text) || isPersonName(text));
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
