/** Index of the wordings of a profile: exact forms first, then keys, then keys with lost letters. */
import { addTo, type FieldPart, type Profile, type ProfileField } from '../../model/index.js';
import { clean, mayBeWord, memoize } from '../../text/index.js';
import { OTHER_WORDS } from '../lost/phrases.js';
import { damagedLetters, headingKey, lettersOf } from './heading.js';
import { type Meaning, type PartMeaning, wordingOf } from './meaning.js';
import { type NearMeaning, nearFinder, type WordingEntry } from './nearness.js';
import { isOtherWord } from './otherWord.js';

const MEMBER_WORDS =
  'sinh ?vien|hoc ?sinh|hoc ?vien|trai ?sinh|doi ?vien|giao ?vien|can ?bo|nhan ?vien|doan ?vien|dang ?vien|hoi ?vien|thanh ?vien|thanh ?nien|nguoi ?lao ?dong';
/** `Họ HV`, `HoSV`, `Họ đoàn viên`: the surname of the people of the list. */
const PART_OF_MEMBER = new RegExp(
  `^(ho(?: ?va)?(?: ?ten)?(?: ?dem| ?lot)?) ?(?:sv|hs|hv|gv|nv|cb|dv|${MEMBER_WORDS})$`,
);
const SHORT_MEMBER_WORDS =
  'sv|hs|hssv|hv|gv|cb(?:cnv|cc|vc|ccvc|gv|gvnv|nv)?|ccvc|nv|nld|dv|kh|bn|dg';
/**
 * Word for a person of the list, at the end of a key. Programs write it without a blank, behind three letters or more:
 * `NgaySinhNV`.
 */
export const MEMBER_WORD = new RegExp(
  ` (?:cua )?(?:${SHORT_MEMBER_WORDS}|${MEMBER_WORDS}|cong dan|ca nhan|(?:nhan )?khau|tre|khach hang|benh nhan|doc gia)$|(?<=^[a-z]{3,})(?:${SHORT_MEMBER_WORDS}|${MEMBER_WORDS.replaceAll(' ?', '')})$`,
);
/** A household of members (`Hộ hội viên`) is not a surname. */
const HOUSEHOLD = /^hộ(?!\p{L})/iu;
const NO_PARTS: readonly PartMeaning[] = [];

/**
 * Looks up headings. Forms with marks go first: `DT` and `ĐT`, `Nam` and `Năm` have the same key.
 */
export class WordingIndex {
  /** Field of whole names; undefined for a profile without one. */
  readonly nameField: ProfileField | undefined;
  /** Finds the wording that a key misspells. */
  readonly near: (key: string) => NearMeaning | undefined;
  private readonly wholesByForm = new Map<string, Meaning>();
  private readonly wholesByKey = new Map<string, Meaning>();
  /** Meanings of a key that another field has taken: `dt` is `DT` and `ĐT`. */
  private readonly othersByKey = new Map<string, Meaning>();
  private readonly partsByForm = new Map<string, PartMeaning[]>();
  private readonly partsByKey = new Map<string, PartMeaning[]>();
  private readonly damagedWholes = new Map<string, Meaning | undefined>();
  /** Keys of all wordings, without blanks. */
  private readonly tightKeys = new Set<string>();
  /** The tight keys as lines of one text, built on first use. */
  private tightText: string | undefined;

  /**
   * @param overrides heading → field id, from the plan
   * @param base index of the profile without overrides; shares its near wordings and pieces
   */
  constructor(
    profile: Profile,
    overrides: Readonly<Record<string, string>>,
    private readonly base?: WordingIndex,
  ) {
    this.nameField = profile.fields.find(({ type }) => type === 'name');
    for (const [heading, id] of Object.entries(overrides)) {
      const field = profile.fields.find((candidate) => candidate.id === id);
      if (field !== undefined) this.addWhole(heading, { field, strength: -1 });
    }
    const entries: WordingEntry[] = [];
    for (const field of profile.fields) {
      for (const [strength, wording] of field.wordings.entries()) {
        const key = this.addWhole(wording, { field, strength });
        entries.push({ key, wording, field });
      }
    }
    for (const field of profile.fields) {
      for (const [part, wordings] of Object.entries(field.parts ?? {})) {
        for (const wording of wordings) this.addPart(wording, { field, part: part as FieldPart });
      }
    }
    this.near = base?.near ?? nearFinder(entries);
  }

  /** Whether a wording is spelled exactly so, marks included. */
  hasForm(form: string): boolean {
    return this.wholesByForm.has(form);
  }

  /** Whether any of the keys is that of a wording, marks ignored. */
  hasKey(keys: readonly string[]): boolean {
    return keys.some((key) => this.wholesByKey.has(key) || this.partsByKey.has(key));
  }

  /** Returns the meaning of a key; marks are ignored. */
  wholeOfKey(key: string): Meaning | undefined {
    return this.wholesByKey.get(key);
  }

  /** Returns the meaning of a key as another field; undefined for a key of one field. */
  otherOfKey(key: string, { field }: Meaning): Meaning | undefined {
    return [this.wholesByKey, this.othersByKey]
      .map((meanings) => meanings.get(key))
      .find((meaning) => meaning !== undefined && meaning.field !== field);
  }

  /** Whether a key without blanks occurs within a wording. Cached, as lists of a run have the same headings. */
  readonly isPiece = memoize((tightKey) => this.searchPiece(tightKey));

  private searchPiece(tightKey: string): boolean {
    if (this.base?.isPiece(tightKey)) return true;
    this.tightText ??= [...this.tightKeys]
      .filter((key) => !this.base?.tightKeys.has(key))
      .join('\n');
    return this.tightText.includes(tightKey);
  }

  /**
   * Returns the field that a heading names.
   * @param form spelling with marks; undefined to look up the keys only
   */
  findWhole(text: string, form: string | undefined, keys: readonly string[]): Meaning | undefined {
    const exact = form === undefined ? undefined : this.wholesByForm.get(form);
    if (exact !== undefined) return exact;
    for (const key of keys) {
      const found = this.wholesByKey.get(key) ?? this.wholesByKey.get(withoutBlanks(key));
      if (found !== undefined && !isOtherWord(text, wordingOf(found))) return found;
    }
    return this.findDamagedWhole(text);
  }

  /** Returns the parts of fields that a sub-heading may name. */
  findParts(
    text: string,
    form: string | undefined,
    keys: readonly string[],
  ): readonly PartMeaning[] {
    const exact = form === undefined ? undefined : this.partsByForm.get(form);
    if (exact !== undefined) return exact;
    const lastKey = keys.at(-1) ?? '';
    const isHousehold = HOUSEHOLD.test(clean(text));
    if (isHousehold && lastKey === 'ho') return NO_PARTS;
    const key = isHousehold ? lastKey : lastKey.replace(PART_OF_MEMBER, '$1');
    const found = this.partsByKey.get(key) ?? this.partsByKey.get(withoutBlanks(key));
    if (found !== undefined) return found.filter((meaning) => isPartSpelledSo(text, key, meaning));
    const damaged = damagedLetters(text);
    return damaged === undefined ? NO_PARTS : valuesMatching(this.partsByForm, damaged).flat();
  }

  /** Accepts a heading with lost letters only if all matching wordings belong to one field. */
  private findDamagedWhole(text: string): Meaning | undefined {
    const damaged = damagedLetters(text);
    if (damaged === undefined) return undefined;
    if (!this.damagedWholes.has(damaged)) {
      const found = valuesMatching(this.wholesByForm, damaged);
      const isOneField = found.every(({ field }) => field === found[0]!.field);
      const isOther = OTHER_WORDS.some(
        (word) => mayBeWord(damaged, word) && !this.wholesByForm.has(word),
      );
      this.damagedWholes.set(damaged, isOneField && !isOther ? found[0] : undefined);
    }
    return this.damagedWholes.get(damaged);
  }

  /** Adds a wording of a whole field. @returns its key */
  private addWhole(wording: string, meaning: Meaning): string {
    const key = headingKey(wording);
    this.tightKeys.add(withoutBlanks(key));
    const form = markedForm(wording);
    if (!this.wholesByForm.has(form)) this.wholesByForm.set(form, meaning);
    for (const variant of [key, withoutBlanks(key)]) {
      if (variant === '') continue;
      const known = this.wholesByKey.get(variant);
      if (known === undefined) this.wholesByKey.set(variant, meaning);
      else if (known.field !== meaning.field) this.othersByKey.set(variant, meaning);
    }
    return key;
  }

  private addPart(wording: string, meaning: PartMeaning): void {
    addTo(this.partsByForm, markedForm(wording), meaning);
    const key = headingKey(wording);
    for (const variant of new Set([key, withoutBlanks(key)])) {
      addTo(this.partsByKey, variant, meaning);
    }
  }
}

/** Whether a sub-heading has the marks of one of the wordings with its key, or none. */
function isPartSpelledSo(text: string, key: string, { field, part }: PartMeaning): boolean {
  const wordings = field.parts?.[part]?.filter((wording) => headingKey(wording) === key) ?? [];
  return wordings.length === 0 || wordings.some((wording) => !isOtherWord(text, wording));
}

/** Returns the spelling by which forms with marks are looked up. */
export function markedForm(text: string): string {
  return clean(text).toLowerCase();
}

/** Returns a key as programs write headings: `ngaysinh`. */
export function withoutBlanks(key: string): string {
  return key.replaceAll(' ', '');
}

function valuesMatching<Value>(byForm: ReadonlyMap<string, Value>, damaged: string): Value[] {
  return [...byForm].flatMap(([form, value]) =>
    mayBeWord(damaged, lettersOf(form)) ? [value] : [],
  );
}
