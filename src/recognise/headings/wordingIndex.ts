/** The wordings of a profile as an index: what one heading means. */
import { addTo, type FieldPart, type Profile, type ProfileField } from '../../model/index.js';
import { remembered } from '../../text/remembered.js';
import { clean, fold } from '../../text/unicode.js';
import {
  askedKeys,
  damagedKey,
  headingKey,
  headingKeys,
  isForeign,
  withoutHints,
} from './heading.js';
import { headingPieces, isTranslation } from './headingPieces.js';
import { namesPeopleOf } from './nameHeadings.js';
import { type NearMeaning, nearFinder, type WordingEntry } from './nearness.js';

export interface Meaning {
  field: ProfileField;
  part?: FieldPart;
  /** Place among the field's wordings: 0 is the fullest, -1 is the plan's word. */
  strength: number;
  /** Only a piece of the heading says it (`Số CMTND/Hộ chiếu`); the cells must fit the field. */
  isPiece?: true;
  /** Counts only where no other column claims the field, as the field's `yielding` wordings do. */
  yields?: true;
}

interface PartMeaning {
  field: ProfileField;
  part: FieldPart;
}

/** What one cell says, alone or among the cells above and below it. */
export interface Heading {
  key: string;
  whole: Meaning | undefined;
  parts: readonly PartMeaning[];
  /** Whether it may stand within a wording. */
  mayBePart: boolean;
  /** Numbers, hints in brackets and lost letters are no part of the wording that it means. */
  losesLetters: boolean;
  /** Without hints; `''` for a cell that holds nothing else. */
  bareKey: string;
  /** Whether what stands below it is of somebody else, or money. */
  isOfOthers: () => boolean;
  /** Whether it speaks of a place of work or study, which has a phone and an address of its own. */
  isOfWorkplace: () => boolean;
}

/** Groups of money, below which `Chức vụ` is an allowance. */
const MONEY = /\b(?:phu cap|tien luong|muc luong|he so luong|cac khoan)\b/;
/** Groups of somebody who looks after a member: `Đảng viên được phân công giúp đỡ`. */
const IN_CHARGE =
  /^(?:nguoi|dang vien|doan vien|hoi vien|dong chi|can bo|giao vien|giang vien)(?: [a-z]+){0,3} (?<!\bduoc )(?:giup do|huong dan|phu trach|theo doi|kem cap)$/;
/** Not those of the organisation itself: `Cơ sở Hội`. */
const WORKPLACE =
  /^(?:thong tin (?:ve )?)?(?:co so(?! (?:hoi|doan|dang))|(?:noi|don vi) (?:lam viec|cong tac|thuc tap|hoc|tiep nhan)|co quan|cong ty|doanh nghiep|(?:nha )?truong)\b/;
const MEMBER_WORDS =
  'sinh ?vien|hoc ?sinh|hoc ?vien|giao ?vien|can ?bo|nhan ?vien|doan ?vien|dang ?vien|hoi ?vien|thanh ?vien';
/** `Họ HV`, `HoSV`, `Họ đoàn viên`: the surname of the people of the list. */
const PART_OF_MEMBER = new RegExp(
  `^(ho(?: ?va)?(?: ?ten)?(?: ?dem| ?lot)?) ?(?:sv|hs|hv|gv|nv|cb|dv|${MEMBER_WORDS})$`,
);
const MEMBER_WORD = new RegExp(
  ` (?:sv|hs|hssv|hv|gv|cb|nv|nld|dv|${MEMBER_WORDS}|cong dan|ca nhan|tre)$`,
);
/** A household of members (`Hộ hội viên`) is no surname. */
const HOUSEHOLD = /^hộ(?!\p{L})/iu;
/** A code or an ID number of a member may be another one. */
const OF_MEMBERS = new Set<ProfileField['type']>(['date', 'phone', 'gender']);
/** Fields whose present value a heading may ask for; `Xã hiện nay` is the new commune, not the old one. */
const HAVE_PRESENT = new Set(['phone', 'post', 'education', 'politics', 'status']);
const PRESENT = / (?:hien nay|hien tai)$/;
/** The first of several values of one fact. */
const FIRST = /^(.*[a-z]) ?1$/;
const LONGEST_GROUP = 60;
const MOST_PATHS = 20_000;
const GROUP_WITH_GENDER = /^(.+?)[\s(/:–-]+(nam|nữ|nu)\)?\s*$/iu;

/** Exact lookups: with marks first, since `DT` and `ĐT`, `Nam` and `Năm` are the same without. */
export class WordingIndex {
  /** Cells of the first rows are asked for again and again. */
  readonly heading = remembered((text) => this.read(text));
  /** Of a key; made and remembered for all files. */
  readonly near: (key: string) => NearMeaning | undefined;
  /** Keys of all wordings without blanks, and all pieces of them once they are asked for. */
  private readonly tightKeys = new Set<string>();
  private pieces: Set<string> | undefined;
  private readonly wholes = new Map<string, Meaning>();
  private readonly wholesByKey = new Map<string, Meaning>();
  private readonly damaged = new Map<string, Meaning | undefined>();
  private readonly partsByText = new Map<string, PartMeaning[]>();
  private readonly partsByKey = new Map<string, PartMeaning[]>();

  private readonly paths = new Map<string, Meaning | undefined>();
  private readonly name: ProfileField | undefined;

  /** @param base the index of the profile without overrides, whose answers hold here too */
  constructor(
    profile: Profile,
    overrides: Readonly<Record<string, string>>,
    private readonly base?: WordingIndex,
  ) {
    this.name = profile.fields.find(({ type }) => type === 'name');
    for (const [heading, id] of Object.entries(overrides)) {
      const field = profile.fields.find((candidate) => candidate.id === id);
      if (field !== undefined) this.addWhole(heading, { field, strength: -1 });
    }
    const entries: WordingEntry[] = [];
    for (const field of profile.fields) {
      for (const [strength, wording] of field.wordings.entries()) {
        this.addWhole(wording, { field, strength });
        entries.push({ key: headingKey(wording), wording, field });
      }
    }
    for (const field of profile.fields) {
      for (const [part, wordings] of Object.entries(field.parts ?? {})) {
        for (const wording of wordings) this.addPart(wording, { field, part: part as FieldPart });
      }
    }
    this.near = base?.near ?? nearFinder(entries);
  }

  /** Caches the meaning of a path, since files of a run have the same headings. */
  ofPath(path: readonly string[], read: () => Meaning | undefined): Meaning | undefined {
    const key = path.join('\n');
    if (this.paths.has(key)) return this.paths.get(key);
    const meaning = read();
    if (this.paths.size >= MOST_PATHS) this.paths.clear();
    this.paths.set(key, meaning);
    return meaning;
  }

  /** Looks up headings that are read as one, with and without their hints. */
  joined(path: readonly string[]): Meaning | undefined {
    const texts = [path.join(' '), path.map(withoutHints).join(' ')];
    const keys = texts.map(headingKey).filter((key) => key !== '');
    return this.findWhole(texts[0]!, markedForm(texts[0]!), keys);
  }

  private read(text: string): Heading {
    const key = headingKey(text);
    const own = headingKeys(text);
    const keys = [...own, ...askedKeys(text), ...own.flatMap(numberFirst)];
    // `#` has no letter for a key.
    const marked = this.isKnown(keys) || keys.length === 0 ? this.spelled(text) : undefined;
    const bare = withoutHints(text);
    let isOfOthers: boolean | undefined;
    return {
      bareKey: bare === text ? key : headingKey(bare),
      isOfOthers() {
        isOfOthers ??= isForeign(bare) || MONEY.test(fold(bare)) || IN_CHARGE.test(fold(bare));
        return isOfOthers;
      },
      isOfWorkplace: () => WORKPLACE.test(fold(bare)),
      key,
      whole:
        this.genderPart(text) ??
        this.findWhole(text, marked, keys) ??
        this.pieceOf(text) ??
        this.nameOf(text, key) ??
        this.ofMember(text) ??
        this.present(text) ??
        this.first(text),
      parts: this.findParts(text, marked, own),
      mayBePart: this.isPiece(tight(key)),
      losesLetters: /[([?]|^\s*\d{1,2}\s*[.)]/.test(text),
    };
  }

  /** Returns the spelling with marks: `ĐT (*)` is not `DT`. */
  private spelled(text: string): string {
    const whole = markedForm(text);
    return this.wholes.has(whole) ? whole : markedForm(withoutHints(text)).replace(/[\s:*.]+$/, '');
  }

  /** `Ngày sinh (Nam)` beside `Ngày sinh (Nữ)`: a group and its part in one heading. */
  private genderPart(text: string): Meaning | undefined {
    // A longer cell is no heading.
    if (text.length > LONGEST_GROUP) return undefined;
    const [, group, last] = GROUP_WITH_GENDER.exec(text) ?? [];
    if (group === undefined || last === undefined) return undefined;
    const field = this.findWhole(group, markedForm(group), headingKeys(group))?.field;
    // Below `Giới tính (Nam)` may stand Nam or Nữ in words.
    if (field?.type !== 'date') return undefined;
    const parts = this.findParts(last, markedForm(last), headingKeys(last));
    const part = parts.find((each) => each.field === field);
    return part === undefined ? undefined : { ...part, strength: 0 };
  }

  /**
   * One field in several words: `Số thẻ căn cước/CMND`, `Họ tên / Full name`, `Số CMTND/Hộ chiếu`. At
   * least one piece is known, and no two are of different fields.
   */
  private pieceOf(text: string): Meaning | undefined {
    const pieces = headingPieces(text);
    if (pieces === undefined) return undefined;
    const known = pieces.texts.flatMap((piece) => {
      const found = this.findWhole(piece, markedForm(piece), headingKeys(piece));
      return found === undefined ? [] : [found];
    });
    const [first] = known;
    if (first === undefined || known.some(({ field }) => field !== first.field)) return undefined;
    const rest = pieces.texts.length - known.length;
    if (rest > 0 && first.field.type === 'branch' && isQualified(pieces.texts)) return undefined;
    if (rest > 0 && !pieces.mayBeUnknown && !pieces.texts.some(isTranslation)) return undefined;
    const isSure = rest === 0 || pieces.texts.filter(isTranslation).length >= rest;
    return { ...first, strength: first.strength + 0.5, ...(isSure ? {} : { isPiece: true }) };
  }

  /** `SĐT SV`, `Ngày sinh học sinh`: a known heading with a word for the people of the list. */
  private ofMember(text: string): Meaning | undefined {
    const key = headingKey(withoutHints(text));
    const own = key.replace(MEMBER_WORD, '');
    const found = own === key ? undefined : this.wholesByKey.get(own);
    if (found === undefined || !OF_MEMBERS.has(found.field.type)) return undefined;
    return { ...found, strength: found.strength + 0.5 };
  }

  /** `Chức vụ, đơn vị công tác hiện nay`, `Địa chỉ hiện tại`: a known heading that asks for the present value. */
  private present(text: string): Meaning | undefined {
    const key = headingKey(withoutHints(text));
    const own = key.replace(PRESENT, '');
    const found = own === key ? undefined : this.wholesByKey.get(own);
    if (found === undefined) return undefined;
    if (!HAVE_PRESENT.has(found.field.id) && !isAddress(found, own)) return undefined;
    return { ...found, strength: found.strength + 0.5 };
  }

  /** `SĐT 1`, `Địa chỉ 1`: the first of several; `Thôn 1` is the name of a hamlet. */
  private first(text: string): Meaning | undefined {
    const own = FIRST.exec(headingKey(text))?.[1];
    const found = own === undefined ? undefined : this.wholesByKey.get(own);
    if (found === undefined) return undefined;
    if (!isAddress(found, own!) && found.field.type !== 'phone') return undefined;
    return { ...found, strength: found.field.wordings.length };
  }

  /** `Họ và tên …` with words for people that no wording knows: `Họ và tên cụ`, `Họ tên người bán`. */
  private nameOf(text: string, key: string): Meaning | undefined {
    if (this.name === undefined || key === '' || !namesPeopleOf(text)) return undefined;
    return { field: this.name, strength: this.name.wordings.length, yields: true };
  }

  /** What has a meaning with its marks has one without. */
  private isKnown(keys: readonly string[]): boolean {
    return keys.some((key) => this.wholesByKey.has(key) || this.partsByKey.has(key));
  }

  private isPiece(key: string): boolean {
    if (this.base?.isPiece(key)) return true;
    if (this.pieces === undefined) {
      this.pieces = new Set(['']);
      for (const whole of this.tightKeys) {
        if (this.base?.tightKeys.has(whole)) continue;
        for (let from = 0; from < whole.length; from++) {
          for (let to = from + 1; to <= whole.length; to++) this.pieces.add(whole.slice(from, to));
        }
      }
    }
    return this.pieces.has(key);
  }

  private findWhole(
    text: string,
    marked: string | undefined,
    keys: readonly string[],
  ): Meaning | undefined {
    const exact = marked === undefined ? undefined : this.wholes.get(marked);
    if (exact !== undefined) return exact;
    for (const key of keys) {
      const found = this.wholesByKey.get(key) ?? this.wholesByKey.get(tight(key));
      if (found !== undefined) return found;
    }
    return this.damagedWhole(text);
  }

  /** Only where all wordings that fit are of one field. */
  private damagedWhole(text: string): Meaning | undefined {
    const key = damagedKey(text);
    if (key === undefined) return undefined;
    if (!this.damaged.has(key.source)) {
      const found = fitting(this.wholesByKey, key);
      const same = found.every(({ field }) => field === found[0]!.field);
      this.damaged.set(key.source, same ? found[0] : undefined);
    }
    return this.damaged.get(key.source);
  }

  private findParts(
    text: string,
    marked: string | undefined,
    keys: readonly string[],
  ): readonly PartMeaning[] {
    const exact = marked === undefined ? undefined : this.partsByText.get(marked);
    if (exact !== undefined) return exact;
    const full = keys.at(-1) ?? '';
    const key = HOUSEHOLD.test(clean(text)) ? full : full.replace(PART_OF_MEMBER, '$1');
    const found = this.partsByKey.get(key) ?? this.partsByKey.get(tight(key));
    if (found !== undefined) return found;
    const damaged = damagedKey(text);
    return damaged === undefined ? NO_PARTS : fitting(this.partsByKey, damaged).flat();
  }

  private addWhole(wording: string, meaning: Meaning): void {
    const key = headingKey(wording);
    this.tightKeys.add(tight(key));
    const marked = markedForm(wording);
    if (!this.wholes.has(marked)) this.wholes.set(marked, meaning);
    for (const form of [key, tight(key)]) {
      if (form !== '' && !this.wholesByKey.has(form)) this.wholesByKey.set(form, meaning);
    }
  }

  private addPart(wording: string, meaning: PartMeaning): void {
    const add = (map: Map<string, PartMeaning[]>, form: string) => addTo(map, form, meaning);
    add(this.partsByText, markedForm(wording));
    const key = headingKey(wording);
    for (const form of new Set([key, tight(key)])) add(this.partsByKey, form);
  }
}

/** A whole address, not a hamlet. */
function isAddress({ field }: Meaning, key: string): boolean {
  return field.id === 'address' && tight(key).startsWith('diachi');
}

/** `Đơn vị/Chi nhánh tuyển dụng`: what stands behind the last piece is said of all. */
function isQualified(pieces: readonly string[]): boolean {
  return headingKey(pieces.at(-1)!).split(' ').length > 2;
}

/** `Thẻ HV số` says the same as `Số thẻ HV`. */
function numberFirst(key: string): string[] {
  return key.endsWith(' so') ? [`so ${key.slice(0, -' so'.length)}`] : [];
}

const NO_PARTS: readonly PartMeaning[] = [];

/** What a heading with lost letters may mean. */
function fitting<Value>(byKey: ReadonlyMap<string, Value>, key: RegExp): Value[] {
  return [...byKey].flatMap(([form, value]) => (key.test(form) ? [value] : []));
}

function markedForm(text: string): string {
  return clean(text).toLowerCase();
}

function tight(key: string): string {
  return key.replaceAll(' ', '');
}
