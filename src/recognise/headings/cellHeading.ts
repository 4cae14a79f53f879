/** One cell as a heading, alone or among the cells above and below it. */
import { fold } from '../../text/index.js';
import { isForeign, isNumbered } from './heading.js';
import type { Meaning, PartMeaning } from './meaning.js';
import { type WordingIndex, withoutBlanks } from './wordingIndex.js';

/** Groups of money; `Chức vụ` below them is an allowance. */
const MONEY =
  /\b(?:phu cap|tien luong|muc luong|he so luong|cac khoan)\b|^(?:(?:muc|tien) )?(?:luong|ho tro|tro cap)\b/;
/** Groups about the person who looks after a member: `Đảng viên được phân công giúp đỡ`. */
const IN_CHARGE =
  /^(?:nguoi|dang vien|doan vien|hoi vien|dong chi|can bo|giao vien|giang vien)(?: [a-z]+){0,3} (?<!\bduoc )(?:giup do|huong dan|phu trach|theo doi|kem cap)$/;
/** Groups about a person who answers for a member or is called for one, and of teachers. */
const IN_TOUCH =
  /\b(?:(?:nguoi )?lien he khan cap|nguoi (?:lien he|lien lac|bao tin|bao lanh|ke khai|khai bao|nhan ho|uy quyen)|nguoi(?: [a-z]+){1,3} thay)\b|^(?:thong tin )?(?:gv ?cn|gv ?hd|gv ?pb|(?:giao vien|giang vien|gv) chu nhiem)$/;
/** Groups about papers, moves and service, which have numbers, names, dates and units of their own. */
const OF_PAPER =
  /\b(?:bhyt|bhxh|bao hiem|ngan hang|tai khoan|bang tot nghiep|van bang|chung chi|hop dong|quyet dinh|giay phep|chuyen di|chuyen den|nhap ngu|xuat ngu|quan doi|quan ngu|tai ngu)\b/;
/** Places of work or study, but not offices of the organisation itself (`Cơ sở Hội`). */
const WORKPLACE =
  /^(?:thong tin (?:ve )?)?(?:co so(?! (?:hoi|doan|dang))|(?:noi|don vi) (?:lam viec|cong tac|thuc tap|hoc|tiep nhan)|co quan|cong ty|doanh nghiep|(?:nha )?truong)\b/;
/** Groups of the branch and commune before a merger: `Đơn vị cũ {Xã, Chi đoàn}`. */
const OLD_UNIT = /^(?:don vi|to chuc|noi sinh hoat|dia ban|dia gioi|co so)(?: [a-z]+){0,3} cu$/;
const HAS_EXTRA = /[([?\ufffd]/;

/** A cell with its spellings. */
interface Spellings {
  text: string;
  /** Without its number and hints. */
  bare: string;
  /** Key of each; the latter is `''` for a cell of hints only. */
  key: string;
  bareKey: string;
}

/** Finds what is asked of few cells when it is asked for, as nearly all cells are no headings. */
export class CellHeading {
  readonly key: string;
  readonly bareKey: string;
  private readonly text: string;
  private readonly bare: string;
  private others: boolean | undefined;

  /**
   * @param whole field or part that the cell names by itself
   * @param parts of fields that it may name below a group
   */
  constructor(
    { text, bare, key, bareKey }: Spellings,
    readonly whole: Meaning | undefined,
    readonly parts: readonly PartMeaning[],
    private readonly index: WordingIndex,
  ) {
    this.text = text;
    this.bare = bare;
    this.key = key;
    this.bareKey = bareKey;
  }

  /** Whether the key occurs within the key of a wording. */
  get mayBePart(): boolean {
    return this.index.isPiece(withoutBlanks(this.key));
  }

  /** Has numbers, hints in brackets or lost letters, which no wording contains. */
  get losesLetters(): boolean {
    return HAS_EXTRA.test(this.text) || isNumbered(this.text);
  }

  /** Whether the columns below are about another person, or about money. */
  isOfOthers(): boolean {
    this.others ??= this.isForeignGroup() || isOfOtherPeople(fold(this.bare));
    return this.others;
  }

  /** Whether it is about a place of work or study, which has its own phone and address. */
  isOfWorkplace(): boolean {
    return WORKPLACE.test(fold(this.bare));
  }

  /** Whether it is about a paper, account or service, which has a number, name and unit of its own. */
  isOfPaper(): boolean {
    return OF_PAPER.test(fold(this.bare));
  }

  private isForeignGroup(): boolean {
    return isForeign(this.bare) && !OLD_UNIT.test(fold(this.bare));
  }
}

/** Whether the columns below a folded group are about money, or about a person beside the member. */
export function isOfOtherPeople(group: string): boolean {
  return MONEY.test(group) || IN_CHARGE.test(group) || IN_TOUCH.test(group);
}
