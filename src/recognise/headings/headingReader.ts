/** Reads one heading, or several that form one, by the wordings of a profile. */
import type { ProfileField } from '../../model/index.js';
import { clean, memoize } from '../../text/index.js';
import { CellHeading, isOfOtherPeople } from './cellHeading.js';
import {
  askedKeys,
  headingKey,
  headingKeys,
  isForeign,
  isOfOtherPlace,
  withoutHints,
} from './heading.js';
import { LESS_EXACT, type Meaning } from './meaning.js';
import { namesPeopleOf } from './nameHeadings.js';
import { otherKeys } from './otherKeys.js';
import { nameBelowPlace, pieceOfHeading } from './pieceReading.js';
import { MEMBER_WORD, markedForm, type WordingIndex, withoutBlanks } from './wordingIndex.js';

/** Fields whose heading may name the member; a code or ID number of a member may be another one. */
const OF_MEMBERS = new Set<ProfileField['type']>(['ordinal', 'date', 'phone', 'gender']);
const STATUS = 'status';
/** Further fields of which the list has one of each member: `Dân tộc học sinh`. */
const IDS_OF_MEMBERS = new Set([STATUS, 'ethnicity', 'religion', 'hometown']);
/** Cards of the state; `Mã định danh học sinh` is a number of the school. */
const NATIONAL_CARD = /\b(?:cccd|cmnd|cmtnd|cmt|can cuoc|chung minh)\b|^(?:so)?(?:cccd|cmnd)$/;
/** Fields whose heading may ask for the present value; `Xã hiện nay` is the new commune. */
const HAVE_PRESENT = new Set(['phone', 'post', 'education', 'politics', STATUS]);
const PRESENT = / (?:hien nay|hien tai|hn|(?:hien|dang) (?:giu|dam nhiem))$/;
/** These words at the end of a group. */
const PRESENT_WITHIN = / (?:hien nay|hien tai)(?= )/;
/** People of a list, or those beside its people: `SĐT GV` in a list of pupils. */
const OFTEN_OTHERS = /(?:gv|giao ?vien|cb|can ?bo|kh|khach ?hang|teacher|customer|staff)$/;
/** Word for units before the merger. */
const OLD = / cu$/;
/** Types of facts that are read with the paper that they are taken from. */
const OF_PAPERS = new Set<ProfileField['type']>(['date', 'name', 'gender']);
/** The paper that a fact is taken from: `Ngày sinh theo CCCD`. */
const BY_PAPER =
  / (?:ghi )?(?:theo|tren|trong) (?:so )?(?:cccd|cmnd|can cuoc|giay khai sinh|giay to|ho so|ho khau)$/;
/** The paper behind its number, date and place of issue. */
const ISSUED_PAPER = /^so (?:(?:va|ngay|thang|nam|noi|co quan|cap) )*cap (?:(?:cua|the) )?(.+)$/;
/** A date and the place of its event: `Ngày, nơi vào Đoàn`. */
const DATE_AND_PLACE = /^((?:ngay|thoi gian)(?: thang)?(?: nam)?) (?:va )?noi (.+)$/;
/** Says what a value is for: `Số điện thoại để BTC liên hệ`. */
const PURPOSE = /(?:(?<! dang| su) (?:su )?dung)? de (?!bao tin\b)[a-z]+(?: [a-z]+)*$/;
const NOTE = 'ghi chu ';
const NOTE_BEHIND = /^noi dung (?=ghi chu\b)/;
/** The first of several values: `SĐT 1`. */
const FIRST = /^(.*[a-z]) ?1$/;
/** The word for the table of a program, in front of its column: `sv_hoten`, `student_phone`, `data.user.fullName`. */
const OF_TABLE =
  /^(?:[a-z]{1,20}\.){0,3}(sv|hs|hssv|hv|gv|nv|cb|kh|bn|dg|nk|sinhvien|hocsinh|hocvien|giaovien|nhanvien|canbo|khachhang|thanhvien|hoivien|doanvien|dangvien|nhankhau|cudan|user|customer|client|student|pupil|employee|emp|staff|member|teacher|patient|resident|person|people|profile|respondent|resp)[_.](.+)$/i;
/** Fields that a table of people has of each person. */
const OF_EACH = new Set<ProfileField['type']>(['name', 'date', 'phone', 'gender', 'idNumber']);
const PLACES_OF_EACH = new Set(['address', 'hometown']);
/** `user_name` may be a login. */
const LOGIN = /^user_name$/i;
/** First words of an address, without blanks; hamlets begin with others. */
const ADDRESS = /^(?:diachi|noi|choo)/;
const LONGEST_GROUP = 60;
const GROUP_WITH_GENDER = /^(.+?)[\s_(/:–-]+(nam|nữ|nu)\)?$/iu;
/** The gender in front: `Nam (năm sinh)`; only with marks, since `NAM SINH` is `Năm sinh`. */
const GENDER_WITH_GROUP = /^(nam|nữ)[\s(/:–-]+(.+?)\)?\s*$/iu;

export class HeadingReader {
  /** Reads one cell; memoized, since cells of the first rows are asked for repeatedly. */
  readonly heading = memoize((text) => this.read(text));

  constructor(readonly index: WordingIndex) {}

  /** Looks up several headings as one text, with and without their hints. */
  joined(path: readonly string[]): Meaning | undefined {
    const texts = [path.join(' '), path.map(withoutHints).join(' ')];
    const keys = texts.map(headingKey).filter((key) => key !== '');
    const found = this.index.findWhole(texts[0]!, markedForm(texts[0]!), keys);
    return found ?? this.presentValueOfGroup(keys.at(-1) ?? '');
  }

  /** Reads a sub-heading of a group that asks for the present value: `Chức vụ hiện nay {Trong Đảng}`. */
  private presentValueOfGroup(key: string): Meaning | undefined {
    const found = this.withoutEnding(key, PRESENT_WITHIN)?.meaning;
    return found !== undefined && HAVE_PRESENT.has(found.field.id) ? found : undefined;
  }

  /** Reads a group and its part in one heading: `Ngày sinh (Nam)` beside `Ngày sinh (Nữ)`. */
  genderPart(text: string): Meaning | undefined {
    if (text.length > LONGEST_GROUP) return undefined;
    const line = clean(text).replace(/(?:[\s:*]|\(\*+\))+$/, '');
    // `Nam sinh Nu` has a gender at both ends.
    return (
      this.partOfGroup(reversed(GROUP_WITH_GENDER.exec(line))) ??
      this.partOfGroup(GENDER_WITH_GROUP.exec(line) ?? [])
    );
  }

  private read(text: string): CellHeading {
    const { index } = this;
    const key = headingKey(text);
    const ownKeys = headingKeys(text);
    const asked = askedKeys(text);
    const keys = [...ownKeys, ...asked, ...[...ownKeys, ...asked].flatMap(otherKeys)];
    // A heading without letters, such as `#`, has a form but no key.
    const form = index.hasKey(keys) || keys.length === 0 ? this.formOf(text) : undefined;
    const bare = withoutHints(text);
    const bareKey = bare === text ? key : headingKey(bare);
    const whole =
      this.genderPart(text) ??
      index.findWhole(text, form, keys) ??
      this.longerWording(text, key, bareKey) ??
      this.askedPresentValue(asked);
    return new CellHeading(
      { text, bare, key, bareKey },
      whole?.field.type === 'commune' && isOfOtherPlace(text) ? undefined : whole,
      index.findParts(text, form, ownKeys),
      index,
    );
  }

  /**
   * Reads headings with more words than a wording has.
   * @param bareKey key of the heading without its hints
   */
  private longerWording(text: string, key: string, bareKey: string): Meaning | undefined {
    return (
      pieceOfHeading(text, this.index) ??
      this.nameOfPeople(text) ??
      nameBelowPlace(text, this.index) ??
      this.columnOfTable(text) ??
      this.factOfMember(bareKey) ??
      this.presentValue(bareKey) ??
      this.valueByPaper(bareKey) ??
      this.valueForPurpose(bareKey) ??
      this.oldCommune(bareKey) ??
      this.numberWithIssue(bareKey) ??
      this.dateBesidePlace(bareKey) ??
      this.firstValue(key) ??
      this.furtherNote(bareKey)
    );
  }

  /** Returns the spelling with marks, so that `ĐT (*)` differs from `DT`. */
  private formOf(text: string): string {
    const form = markedForm(text);
    return this.index.hasForm(form)
      ? form
      : markedForm(withoutHints(text)).replace(/[\s:*.]+$/, '');
  }

  private partOfGroup([, gender, group]: readonly (string | undefined)[]): Meaning | undefined {
    if (group === undefined || gender === undefined) return undefined;
    const field = this.index.findWhole(group, markedForm(group), headingKeys(group))?.field;
    // Cells below `Giới tính (Nam)` may have Nam or Nữ in words.
    if (field?.type !== 'date') return undefined;
    const parts = this.index.findParts(gender, markedForm(gender), headingKeys(gender));
    const part = parts.find((candidate) => candidate.field === field);
    return part === undefined ? undefined : { ...part, strength: 0 };
  }

  /** Reads `Họ và tên …` with unknown words for people: `Họ và tên cụ`, `Họ tên người bán`. */
  private nameOfPeople(text: string): Meaning | undefined {
    const field = this.index.nameField;
    if (field === undefined || headingKey(text) === '' || !namesPeopleOf(text)) return undefined;
    return { field, strength: field.wordings.length, yields: true };
  }

  /** Reads a column of a program's table of people: `sv_hoten`, `emp_gender`, `nv_ten`, `user.phone`. */
  private columnOfTable(text: string): Meaning | undefined {
    const [, table, column] = OF_TABLE.exec(text.trim()) ?? [];
    if (table === undefined || LOGIN.test(text.trim())) return undefined;
    if (isForeign(text.replaceAll('.', ' '))) return undefined;
    const key = headingKey(column!);
    const { nameField } = this.index;
    if (key === 'ten' && nameField !== undefined) {
      return { field: nameField, strength: nameField.wordings.length, yields: true };
    }
    const found = this.index.wholeOfKey(key);
    if (found === undefined) return undefined;
    if (!OF_EACH.has(found.field.type) && !PLACES_OF_EACH.has(found.field.id)) return undefined;
    const strength = found.strength + LESS_EXACT;
    return { ...found, strength, ...(OFTEN_OTHERS.test(table) ? { yields: true } : {}) };
  }

  /** Reads a known heading with a word for a person of the list: `SĐT SV`, `Ngày sinh học sinh`. */
  private factOfMember(bareKey: string): Meaning | undefined {
    const found = this.withoutEnding(bareKey, MEMBER_WORD);
    if (found === undefined) return undefined;
    const { meaning, key } = found;
    // `Địa chỉ ĐV` is that of a unit.
    const isOwnAddress = isAddress(meaning, key) && !bareKey.endsWith('dv');
    const isOwnCard = meaning.field.type === 'idNumber' && NATIONAL_CARD.test(key);
    const isOwn = OF_MEMBERS.has(meaning.field.type) || IDS_OF_MEMBERS.has(meaning.field.id);
    if (!isOwn && !isOwnAddress && !isOwnCard) return undefined;
    const strength = meaning.strength + LESS_EXACT;
    const yields = isOwnCard || OFTEN_OTHERS.test(bareKey);
    return { ...meaning, strength, ...(yields ? { yields: true } : {}) };
  }

  /** Reads a known heading that asks for the present value: `Địa chỉ hiện tại`. */
  private presentValue(bareKey: string): Meaning | undefined {
    const found = this.withoutEnding(bareKey, PRESENT);
    if (found === undefined) return undefined;
    const { meaning, key } = found;
    if (!HAVE_PRESENT.has(meaning.field.id) && !isAddress(meaning, key)) return undefined;
    return { ...meaning, strength: meaning.strength + LESS_EXACT };
  }

  /** Reads a question for the present value: `Địa chỉ hiện tại của em`. */
  private askedPresentValue([asked]: readonly string[]): Meaning | undefined {
    return asked === undefined ? undefined : this.presentValue(asked);
  }

  /** Reads a known heading with the paper that the fact is taken from: `Ngày sinh theo CCCD`. */
  private valueByPaper(bareKey: string): Meaning | undefined {
    const found = this.withoutEnding(bareKey, BY_PAPER)?.meaning;
    // A paper may be another person's, and its address an old one.
    const isOwn = found?.field.id === 'hometown' || OF_PAPERS.has(found?.field.type ?? 'text');
    if (found === undefined || !isOwn) return undefined;
    return { ...found, strength: found.strength + LESS_EXACT };
  }

  /** Reads a known heading that says what its value is for: `SĐT để liên hệ khi cần`. */
  private valueForPurpose(bareKey: string): Meaning | undefined {
    const found = this.withoutEnding(bareKey, PURPOSE);
    if (found === undefined || isForeign(bareKey) || isOfOtherPeople(bareKey)) return undefined;
    const { meaning, key } = found;
    if (meaning.field.type !== 'phone' && !isAddress(meaning, key)) return undefined;
    return { ...meaning, strength: meaning.strength + LESS_EXACT };
  }

  /** Reads a known heading of communes that asks for the old one: `Phường/xã cũ`. */
  private oldCommune(bareKey: string): Meaning | undefined {
    const found = this.withoutEnding(bareKey, OLD)?.meaning;
    if (found?.field.type !== 'commune') return undefined;
    return { ...found, strength: found.strength + LESS_EXACT };
  }

  /** Reads the number of a paper named behind its issue: `Số, ngày, nơi cấp CCCD`. */
  private numberWithIssue(bareKey: string): Meaning | undefined {
    const paper = ISSUED_PAPER.exec(bareKey)?.[1];
    const found = paper === undefined ? undefined : this.index.wholeOfKey(paper);
    if (found?.field.type !== 'idNumber') return undefined;
    return { ...found, strength: found.strength + LESS_EXACT, isPiece: true };
  }

  /** Reads a date that is above the place of its event, too: `Ngày, nơi vào Đoàn`. */
  private dateBesidePlace(bareKey: string): Meaning | undefined {
    const [, date, event] = DATE_AND_PLACE.exec(bareKey) ?? [];
    const found = date === undefined ? undefined : this.index.wholeOfKey(`${date} ${event}`);
    if (found?.field.type !== 'date') return undefined;
    return { ...found, strength: found.strength + LESS_EXACT, hasPlace: true };
  }

  /** Reads a note that says what it is for: `Ghi chú, lý do`, `Ghi chú bổ sung`, `Nội dung ghi chú`. */
  private furtherNote(bareKey: string): Meaning | undefined {
    const key = `${bareKey.replace(NOTE_BEHIND, '')} `;
    const found = key.startsWith(NOTE) ? this.index.wholeOfKey(NOTE.trim()) : undefined;
    return found && { ...found, strength: found.field.wordings.length, yields: true };
  }

  /** Looks up a key without some of its words, written out: `đ thoại HS`; undefined if it lacks them. */
  private withoutEnding(
    full: string,
    ending: RegExp,
  ): { meaning: Meaning; key: string } | undefined {
    const short = full.replace(ending, '');
    if (short === full) return undefined;
    const key = [short, ...otherKeys(short)].find((each) => this.index.wholeOfKey(each));
    return key === undefined ? undefined : { meaning: this.index.wholeOfKey(key)!, key };
  }

  /** Reads the first of several values: `SĐT 1`, `Địa chỉ 1`; but `Thôn 1` is the name of a hamlet. */
  private firstValue(key: string): Meaning | undefined {
    const first = FIRST.exec(key)?.[1];
    const found = first === undefined ? undefined : this.index.wholeOfKey(first);
    if (found === undefined) return undefined;
    if (!isAddress(found, first!) && found.field.type !== 'phone') return undefined;
    return { ...found, strength: found.field.wordings.length };
  }
}

/** Excludes hamlets, which are wordings of the address too. */
function isAddress({ field }: Meaning, key: string): boolean {
  return field.id === 'address' && ADDRESS.test(withoutBlanks(key));
}

function reversed(match: RegExpExecArray | null): (string | undefined)[] {
  return match === null ? [] : [match[0], match[2], match[1]];
}
