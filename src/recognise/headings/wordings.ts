/** Meaning of the headings above a column, by the wordings of a profile. */
import { type FieldPart, isNameField, type Profile, type ProfileField } from '../../model/index.js';
import { hasLostLetters } from '../../text/index.js';
import type { CellHeading } from './cellHeading.js';
import { headingKey, headingKeys } from './heading.js';
import { HeadingReader } from './headingReader.js';
import { type Meaning, wordingOf } from './meaning.js';
import { hasOtherWords, type NearMeaning } from './nearness.js';
import { WordingIndex } from './wordingIndex.js';

/** A path is the headings above a column, from the top row down. */
export interface Wordings {
  /** Returns the meaning of a path; undefined for an unknown one. */
  meaning(path: readonly string[]): Meaning | undefined;
  /** Returns the other field that a heading may mean if marks are left out: `dt` is `DT` or `ĐT`. */
  other(heading: string, meaning: Meaning): Meaning | undefined;
  /**
   * Whether a cell may be a heading or a piece of one. For most cells it is false, and `meaning` of a
   * path of such cells is undefined.
   * @param alone for a path of this cell only
   */
  mayBeHeading(text: string, alone: boolean): boolean;
  /** Returns the part that a heading such as `Nam` or `Ngày` names below no known group. */
  loosePart(path: readonly string[]): FieldPart | undefined;
  /** Returns the field whose wording the last heading misspells. */
  near(path: readonly string[]): NearMeaning | undefined;
}

/** Fields that keep their meaning below a group of the same types: `Quê quán` above `Xã`. */
const FREE_TYPES = new Set<ProfileField['type']>(['text']);
/** `Ngày vào Đảng {Ngày dự bị, Ngày chính thức}` are two dates of one event. */
const DATES = new Set<ProfileField['type']>(['date']);

/** Sub-headings that have the value of the group above them: `Chức vụ {Tên, Đơn vị}`. */
const VALUE_OF_GROUP = new Set(
  'ten,ten goi,so nha,so nha duong,so nha ten duong,dia chi chi tiet,chi tiet,hien tai,hien nay'.split(
    ',',
  ),
);
/** Sub-headings of a number, also translated: `Số CMND/CCCD {Mã số, Ngày cấp}`, `Số CCCD` above `ID number`. */
const NUMBER_OF_GROUP = new Set('so,ma so,so hieu,so the,so giay,id number,id no'.split(','));
/** Types of groups whose value is such a number: papers, and cards of members. */
const HAVE_NUMBER = new Set<ProfileField['type']>(['idNumber', 'code']);
/** Sub-headings of a date; below a paper it is that of the paper. */
const ANY_DATE = new Set(['ngay thang nam', 'ngay nam', 'ngay vao']);
/** Sub-headings of a date beside its place: `Ngày, nơi vào Đoàn {Ngày, Nơi}`. */
const DATE_OF_GROUP = new Set([...ANY_DATE, 'ngay', 'ngay thang', 'thoi gian']);

/** Group of the date of birth, as a key. */
const BORN = 'sinh';
const BIRTH = 'birth';
const AGE = 'tuoi';

interface Readers {
  /** Reader without overrides. */
  base: CachedReader;
  /** Readers by the overrides of a source, as JSON. */
  planned: Map<string, CachedReader>;
}

interface CachedReader {
  reader: HeadingReader;
  /** Path, joined with line breaks → its meaning. */
  meanings: Map<string, Meaning | undefined>;
}

/** Readers shared by all files of a run, which mostly have the same headings and overrides. */
const readersByProfile = new WeakMap<Profile, Readers>();
/** Most indexes with overrides that are kept. */
const MOST_PLANNED = 100;
/** Most paths whose meaning is kept, by index. */
const MOST_PATHS = 20_000;

/**
 * Indexes the wordings of a profile.
 * @param overrides heading → field id, from the plan
 */
export function indexWordings(
  profile: Profile,
  overrides: Readonly<Record<string, string>>,
): Wordings {
  const { reader, meanings } = readerOf(profile, overrides);
  return {
    meaning(path) {
      if (path.length === 1) return ownMeaning(reader.heading(path[0]!));
      const key = path.join('\n');
      if (meanings.has(key)) return meanings.get(key);
      const meaning = meaningOf(reader, path);
      if (meanings.size >= MOST_PATHS) meanings.clear();
      meanings.set(key, meaning);
      return meaning;
    },
    other(heading, meaning) {
      return reader.index.otherOfKey(headingKeys(heading).at(-1) ?? '', meaning);
    },
    mayBeHeading(text, alone) {
      const heading = reader.heading(text);
      if (heading.whole !== undefined || heading.parts.length > 0) return true;
      // A path without letters has no meaning, unless its letters were lost.
      if (alone || (heading.key === '' && !hasLostLetters(text))) return false;
      return heading.mayBePart || heading.losesLetters;
    },
    loosePart(path) {
      const headings = withoutHintRows(reader, path).map(reader.heading);
      const groups = headings.slice(0, -1);
      const isFree = groups.every(({ whole, parts }) => whole === undefined && parts.length === 0);
      if (!isFree || groups.some((group) => group.isOfOthers())) return undefined;
      return headings.at(-1)?.parts[0]?.part;
    },
    near(path) {
      if (path.slice(0, -1).some((text) => reader.heading(text).isOfOthers())) return undefined;
      const heading = path.at(-1) ?? '';
      // An exact wording that has no meaning at this place is not a typing error.
      const found = headingKeys(heading)
        .map(reader.index.near)
        .find((candidate) => candidate !== undefined && candidate.score < 1);
      return found && hasOtherWords(heading, found.wording) ? undefined : found;
    },
  };
}

function readerOf(profile: Profile, overrides: Readonly<Record<string, string>>): CachedReader {
  const { base, planned } = readersByProfile.get(profile) ?? {
    base: cachedReader(new WordingIndex(profile, {})),
    planned: new Map<string, CachedReader>(),
  };
  readersByProfile.set(profile, { base, planned });
  const entries = Object.entries(overrides);
  if (entries.length === 0) return base;
  const key = JSON.stringify(entries);
  const known = planned.get(key);
  if (known !== undefined) return known;
  const made = cachedReader(new WordingIndex(profile, overrides, base.reader.index));
  if (planned.size >= MOST_PLANNED) planned.clear();
  planned.set(key, made);
  return made;
}

function cachedReader(index: WordingIndex): CachedReader {
  return { reader: new HeadingReader(index), meanings: new Map() };
}

/** Reads a path: joined headings first, then the last heading within its groups. */
function meaningOf(reader: HeadingReader, allTexts: readonly string[]): Meaning | undefined {
  const path = withoutHintRows(reader, allTexts);
  const text = path.at(-1);
  if (text === undefined) return undefined;
  const last = reader.heading(text);
  // `Tuổi` below `Năm sinh` is the age, although `Tuổi (năm sinh)` alone is the date.
  if (path.length > 1 && last.key === AGE) return undefined;
  if (path.length === 1) return ownMeaning(last);
  const groups = path.slice(0, -1).map(reader.heading);
  const ofBirth = partOfBirth(last, groups) ?? partOfSex(reader, path, groups);
  if (ofBirth !== undefined) return ofBirth;
  const joined = joinedMeaning(reader, path, last, groups);
  if (joined !== undefined) return joined;
  const translated = translatedMeaning(last, groups);
  if (translated !== undefined) return translated;
  const nearGroup = meaningWithNearGroup(reader, path, last);
  if (groups.some((group) => group.isOfOthers())) return undefined;
  return nearGroup ?? meaningInGroups(last, groups);
}

/** Drops cells of hints only: a row of a header may be `(dd/mm/yyyy)`. */
function withoutHintRows(reader: HeadingReader, path: readonly string[]): readonly string[] {
  const withWords = path.filter((text) => reader.heading(text).bareKey !== '');
  return withWords.length > 0 ? withWords : path;
}

/**
 * Reads `Sinh {Ngày, Tháng, Năm}` and `Năm sinh {Ngày, Tháng, Năm}`; `Sinh` alone is a subject of school, and `Ngày, năm
 * sinh` the whole date.
 */
function partOfBirth({ parts }: CellHeading, groups: readonly CellHeading[]): Meaning | undefined {
  const group = groups.at(-1);
  const isOfBirth = group?.key === BORN || group?.whole?.field.id === BIRTH;
  if (!isOfBirth || groups.some((each) => each.isOfOthers())) return undefined;
  const part = parts.find(({ field }) => field.id === BIRTH);
  return part === undefined ? undefined : { ...part, strength: 0 };
}

/** Reads `Nam {Năm sinh}` beside `Nữ {Năm sinh}` as `Năm sinh {Nam, Nữ}`. */
function partOfSex(
  reader: HeadingReader,
  path: readonly string[],
  groups: readonly CellHeading[],
): Meaning | undefined {
  const part = reader.genderPart(path.slice(-2).join(' '));
  return groups.some((each) => each.isOfOthers()) ? undefined : part;
}

/** Reads all headings as one: `Ngày vào Đảng / Dự bị`, `CCCD / Số`. */
function joinedMeaning(
  reader: HeadingReader,
  path: readonly string[],
  last: CellHeading,
  groups: readonly CellHeading[],
): Meaning | undefined {
  const mayBeJoined = last.mayBePart && groups.every((group) => group.mayBePart);
  const losesLetters = last.losesLetters || groups.some((group) => group.losesLetters);
  if (!mayBeJoined && !losesLetters) return undefined;
  const above = path.slice(0, -1);
  const joined = stronger(reader.joined(path), reader.joined([path.at(-1)!, ...above]));
  return joined !== undefined && isListOfTwo(joined, above) ? undefined : joined;
}

/** Whether a wording lists the facts of two columns: `Chức vụ, đơn vị` of `Chức vụ {Chức danh, Đơn vị}`. */
function isListOfTwo(joined: Meaning, above: readonly string[]): boolean {
  const [first, ...further] = wordingOf(joined).split(',');
  return further.length === 1 && headingKey(first!) === headingKey(above.join(' '));
}

/** Prefers the fuller wording of one field, so that `CCCD {Số}` goes before `CMND {Số}`. */
function stronger(first: Meaning | undefined, second: Meaning | undefined): Meaning | undefined {
  if (first === undefined || second?.field !== first.field) return first ?? second;
  return second.strength < first.strength ? second : first;
}

/** Reads a name above its translation as that name: `Họ tên chủ hộ` above `Full name`. */
function translatedMeaning(
  { whole }: CellHeading,
  groups: readonly CellHeading[],
): Meaning | undefined {
  const above = groups.at(-1)?.whole;
  return isNameField(whole?.field) && whole?.field === above?.field ? above : undefined;
}

/** Reads the last heading with the group directly above it, below further groups. */
function meaningWithNearGroup(
  reader: HeadingReader,
  path: readonly string[],
  last: CellHeading,
): Meaning | undefined {
  if (path.length <= 2 || !last.mayBePart) return undefined;
  const [group, own] = path.slice(-2) as [string, string];
  return reader.joined([group, own]) ?? reader.joined([own, group]);
}

/** Reads the last heading by itself, if the groups above it do not give it another meaning. */
function meaningInGroups(last: CellHeading, groups: readonly CellHeading[]): Meaning | undefined {
  const isValueOfGroup = VALUE_OF_GROUP.has(last.key);
  const isNumberOfGroup = NUMBER_OF_GROUP.has(last.key);
  const isOfGroup = isValueOfGroup || isNumberOfGroup || ANY_DATE.has(last.key);
  if (last.whole === undefined && last.parts.length === 0 && !isOfGroup) return undefined;
  const group = groups.at(-1)?.whole;
  if (group?.hasPlace) return DATE_OF_GROUP.has(last.key) ? withoutPlace(group) : undefined;
  const above = groups.map(({ whole }) => whole?.field).find((field) => field !== undefined);
  const part = last.parts.find((candidate) => candidate.field === above);
  if (part !== undefined) return { ...part, strength: 0 };
  const own = last.whole;
  const isOfWorkplace = () => groups.some((group) => group.isOfWorkplace());
  if (own !== undefined && workplacesHave(own.field) && isOfWorkplace()) return undefined;
  if (last.key === 'ten' && isOfWorkplace()) return undefined;
  if (groups.some((group) => group.isOfPaper()) && papersHave(last)) return undefined;
  const parent = groups.at(-1)?.whole;
  if (parent?.field.type === 'text' && isValueOfGroup) return parent;
  if (parent !== undefined && HAVE_NUMBER.has(parent.field.type) && isNumberOfGroup) return parent;
  if (parent?.field.type === 'date' && ANY_DATE.has(last.key)) return parent;
  if (own === undefined) return above === undefined ? ownPart(last) : undefined;
  if (above === undefined || above === own.field) return own;
  // `Tổ chức Đảng {Chi bộ, Đảng bộ}` has both units of a member.
  if (above.type === 'branch' && own.field.type === 'commune') return own;
  const isOfType = (types: ReadonlySet<ProfileField['type']>) =>
    types.has(above.type) && types.has(own.field.type);
  return isOfType(FREE_TYPES) || isOfType(DATES) ? own : undefined;
}

function withoutPlace({ hasPlace: _place, ...date }: Meaning): Meaning {
  return date;
}

/** Fields of which a paper or service has a value of its own. */
const OF_PAPERS = new Set(['card', 'branch', 'post', 'commune']);

/** Whether a paper or service has a value of this heading too: `Ngân hàng {Tên}`, `Thẻ BHYT {Số thẻ}`. */
function papersHave({ key, whole }: CellHeading): boolean {
  return key === 'ten' || ANY_DATE.has(key) || OF_PAPERS.has(whole?.field.id ?? '');
}

/** Whether a place of work or study has a value of this field too. */
function workplacesHave({ id, type }: ProfileField): boolean {
  return type === 'phone' || type === 'commune' || id === 'address';
}

/** Returns what a heading means without others. */
function ownMeaning(heading: CellHeading): Meaning | undefined {
  return heading.whole ?? ownPart(heading);
}

/** Reads a part without a group above: `Họ đệm`, `Tên` or `Tháng sinh`, but not `Nam`, `Nữ giới` or `Tháng`. */
function ownPart({ bareKey, parts }: CellHeading): Meaning | undefined {
  if (parts.length === 0) return undefined;
  // Programs write `thangSinh`, which is longer than any of the words alone.
  const isFull = bareKey.includes(' ') || bareKey.length > 'thang'.length;
  const isOfOne = new Set(parts.map(({ field }) => field)).size === 1;
  const part = parts.find(({ field }) => field.type === 'name' || (isFull && isOfOne));
  return part === undefined ? undefined : { ...part, strength: 0 };
}
