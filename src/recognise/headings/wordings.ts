/** What the headings above a column mean together, by the wordings of a profile. */
import type { FieldPart, Profile, ProfileField } from '../../model/index.js';
import { headingKeys } from './heading.js';
import { hasOtherWords, type NearMeaning } from './nearness.js';
import { type Heading, type Meaning, WordingIndex } from './wordingIndex.js';

export interface Wordings {
  /** What the headings above a column mean, from the top row down; undefined for an unknown one. */
  meaning(path: readonly string[]): Meaning | undefined;
  /**
   * Whether a cell may be a heading or a part of one; most cells are not, and `meaning` of paths that
   * are made of such cells is undefined.
   * @param alone for paths of this cell only
   */
  mayTell(text: string, alone: boolean): boolean;
  /** `Nam` and `Nữ` without a heading above that says of what. */
  loosePart(path: readonly string[]): FieldPart | undefined;
  near(path: readonly string[]): NearMeaning | undefined;
}

/** Places that a group `Quê quán` above `Xã` speaks of are no old commune, and the like. */
const FREE_TYPES = new Set<ProfileField['type']>(['text']);

/** Sub-headings that hold the value of the group above them: `Chức vụ {Tên, Đơn vị}`. */
const ITS_OWN = new Set(
  'ten,ten goi,so nha,so nha duong,so nha ten duong,dia chi chi tiet,chi tiet'.split(','),
);

interface SharedIndexes {
  /** Without overrides. */
  base: WordingIndex;
  /** Indexed by the overrides of a source. */
  planned: Map<string, WordingIndex>;
}

/** Files of one run have the same headings, and often the same overrides. */
const shared = new WeakMap<Profile, SharedIndexes>();
/** Most indexes with overrides that are kept: each source of a plan may name other columns. */
const MOST_PLANNED = 100;

function indexOf(profile: Profile, overrides: Readonly<Record<string, string>>): WordingIndex {
  const indexes = shared.get(profile) ?? {
    base: new WordingIndex(profile, {}),
    planned: new Map<string, WordingIndex>(),
  };
  shared.set(profile, indexes);
  const { base, planned } = indexes;
  const entries = Object.entries(overrides);
  if (entries.length === 0) return base;
  const key = JSON.stringify(entries);
  const known = planned.get(key);
  if (known !== undefined) return known;
  const index = new WordingIndex(profile, overrides, base);
  if (planned.size >= MOST_PLANNED) planned.clear();
  planned.set(key, index);
  return index;
}

/** `overrides`: heading → field id, the plan's word on columns that the profile does not know. */
export function indexWordings(
  profile: Profile,
  overrides: Readonly<Record<string, string>>,
): Wordings {
  const index = indexOf(profile, overrides);
  return {
    meaning: (path) =>
      path.length === 1 ? meaningOf(index, path) : index.ofPath(path, () => meaningOf(index, path)),
    mayTell(text, alone) {
      const { key, whole, parts, mayBePart, losesLetters } = index.heading(text);
      if (whole !== undefined || parts.length > 0) return true;
      // Of a path without a letter nothing is known, unless its letters were lost.
      if (alone || (key === '' && !text.includes('?'))) return false;
      return mayBePart || losesLetters;
    },
    loosePart(path) {
      const groups = path.slice(0, -1).map(index.heading);
      const isFree = groups.every(({ whole, parts }) => whole === undefined && parts.length === 0);
      if (!isFree || groups.some((group) => group.isOfOthers())) return undefined;
      return index.heading(path.at(-1) ?? '').parts[0]?.part;
    },
    near(path) {
      if (path.slice(0, -1).some((text) => index.heading(text).isOfOthers())) return undefined;
      const heading = path.at(-1) ?? '';
      // An exact wording that means nothing here is not a typing error.
      const found = headingKeys(heading)
        .map(index.near)
        .find((each) => each !== undefined && each.score < 1);
      return found && hasOtherWords(heading, found.wording) ? undefined : found;
    },
  };
}

function meaningOf(index: WordingIndex, whole: readonly string[]): Meaning | undefined {
  // A row of a header may hold nothing but formats: `(dd/mm/yyyy)`.
  const telling = whole.filter((text) => index.heading(text).bareKey !== '');
  const path = telling.length > 0 ? telling : whole;
  const text = path.at(-1);
  if (text === undefined) return undefined;
  const last = index.heading(text);
  if (path.length === 1) return last.whole ?? ownPart(last);
  const groups = path.slice(0, -1).map(index.heading);
  // `Ngày vào Đảng / Dự bị` and `CCCD / Số` are read as one heading.
  const isJoined = last.mayBePart && groups.every((group) => group.mayBePart);
  if (isJoined || last.losesLetters || groups.some((group) => group.losesLetters)) {
    const joined = index.joined(path) ?? index.joined([text, ...path.slice(0, -1)]);
    if (joined !== undefined) return joined;
  }
  const [group = '', own = ''] = path.slice(-2);
  const near =
    path.length > 2 && last.mayBePart
      ? (index.joined([group, own]) ?? index.joined([own, group]))
      : undefined;
  if (groups.some((each) => each.isOfOthers())) return undefined;
  if (near !== undefined) return near;
  if (last.whole === undefined && last.parts.length === 0 && !ITS_OWN.has(last.key))
    return undefined;
  const above = groups.map(({ whole }) => whole?.field).find((field) => field !== undefined);
  const part = last.parts.find((candidate) => candidate.field === above);
  if (part !== undefined) return { ...part, strength: 0 };
  const field = last.whole;
  if (field !== undefined && isOfPlace(field.field) && groups.some((each) => each.isOfWorkplace()))
    return undefined;
  const parent = groups.at(-1)?.whole;
  if (parent?.field.type === 'text' && ITS_OWN.has(last.key)) return parent;
  if (field === undefined) return above === undefined ? ownPart(last) : undefined;
  const free = above === undefined || above === field.field;
  return free || (FREE_TYPES.has(above.type) && FREE_TYPES.has(field.field.type))
    ? field
    : undefined;
}

/** Facts that a place of work or study has too. */
function isOfPlace({ id, type }: ProfileField): boolean {
  return type === 'phone' || id === 'address';
}

/** `Họ đệm`, `Tên` and `Tháng sinh` need no group above; `Nam` or `Tháng` alone do. */
function ownPart({ bareKey: key, parts }: Heading): Meaning | undefined {
  if (parts.length === 0) return undefined;
  // Programs write `thangSinh`; the words alone are shorter.
  const whole = key.includes(' ') || key.length > 'thang'.length;
  const part = parts.find((each) => each.field.type === 'name' || whole);
  return part === undefined ? undefined : { ...part, strength: 0 };
}
