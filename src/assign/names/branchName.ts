import { clean, fold, isErrorCell, placeTone, saysNone, splitSyllable } from '../../text/index.js';
import { BODY, KINDS, PHRASES, ROMAN, UNMISTAKABLE } from './branchWords.js';

/** The parts of a branch name that distinguish it from others of its old commune. */
export interface BranchName {
  /** Without prefix, in standard spelling, with marks: `khu 1`, `khu chiềng`. */
  key: string;
  /** `key` without marks. */
  folded: string;
  /** Kind of place at the start of `key`, or its first letter, if a name follows: `khu`, `x`. */
  kind: string;
  /** `key` without `kind`: `1`, `chiềng`. */
  bare: string;
  /** Whether it has no marks after the prefix: `khu chieng`, and `khu nam` too. */
  isUnmarked: boolean;
}

const PUNCTUATION = /[.,;:_"“”'()[\]&+–—-]+/gu;
const LETTER_OR_DIGIT = /[\p{L}\d]/u;
const NAMELESS: BranchName = { key: '', folded: '', kind: '', bare: '', isUnmarked: false };
/** A number joined with its kind of place: `khu1`, `TDP5`; `K1` alone is khu 1. */
const CLOSE_NUMBER =
  /^((?:khu|thôn|thon|xóm|xom|bản|ban|ấp|ap|tổ|to|đội|tdp|kdc|kp)(?=\d+[a-h]?(?: |$))|[ktx](?=\d+$))/;
/** The first letter of a kind of place: `X.4`, `T. Liệm`; `K` is read as `khu`. */
const LETTER_OF_KIND = /^[bđtx](?= \S)/;
/** A number joined with the name before it: `Khu Đồng Sơn1`. */
const NAME_AND_NUMBER = /(?<=\p{L}{3})(?=\d{1,2}(?: |$))/gu;
/** `trường`, `trưởng`, `tường` add nothing before a kind of school. */
const SCHOOL = /(?<![^ ])(?:tr?[ưu][oơờởớ]ng|tr) (?=mầm non|tiểu học|trung học)/g;
/** `TH và THCS`, `TH & THCS`, `TH-THCS` are one school. */
const JOINED_SCHOOLS = /(?<=mầm non|tiểu học|cơ sở) (?:và|va) (?=tiểu học|trung học)/g;

/** The type of the own commune: `Công an xã`, `Mầm non xã Phú Hộ`; not `thị xã`, which is another body's. */
const OWN_COMMUNE = /(?<!thị) (?:xã|phường|thị trấn)(?= (?!hội(?: |$))|$)/g;
/** Without marks `xa` may be Xá, so it counts only right after a body. */
const OWN_COMMUNE_UNMARKED =
  /(?<=mầm non|tiểu học|cơ sở|phổ thông|công an|truong hoc|y te|dan quan|co quan|van phong) (?:xa|thi tran)(?= |$)/;

const LIAISON = 'lien ';
const BEHIND_PREFIX = /[ :.\d]/;
/** Cache: prefixes are few and names many. */
const FOLDED_PREFIXES = new Map<string, string>();
const FOLDED_KINDS = KINDS.map((kind) => ({ kind, folded: fold(kind) }));
/** Phrases by their first word, in order. */
const PHRASES_BY_WORD = new Map(
  PHRASES.map(({ words: [first] }) => [first, PHRASES.filter(({ words }) => words[0] === first)]),
);

/**
 * Parses the name of a branch; the key is `''` if the text names none: `-`, `?`, `không rõ`, `#REF!`.
 * @param prefixes of the profile, such as `chi đoàn`, `cđ`; doubled ones are removed too
 */
export function parseBranch(text: string, prefixes: readonly string[]): BranchName {
  if (isErrorCell(text) || saysNone(text) || !LETTER_OR_DIGIT.test(text)) return NAMELESS;
  const cut = withoutPrefixes(
    clean(text).replace(PUNCTUATION, ' ').replace(/\s+/gu, ' ').trim(),
    prefixes,
  );
  const lower = capitalSix(cut)
    .toLowerCase()
    .replace(CLOSE_NUMBER, '$1 ')
    .replace(NAME_AND_NUMBER, ' ');
  let key = withPhrases(lower.split(' ').map(withStandardSpelling))
    .replace(/^k (?=\S)/, 'khu ')
    .replace(/^(?:ca|cong an)(?= |$)/, 'công an')
    .replace(JOINED_SCHOOLS, ' ')
    .replace(SCHOOL, '');
  const isUnmarked = fold(lower) === lower;
  if (BODY.test(key)) key = key.replace(OWN_COMMUNE, '');
  if (isUnmarked) key = key.replace(OWN_COMMUNE_UNMARKED, '');
  key = withJoinedLetters(withNumerals(withKind(key)));
  const kind =
    KINDS.find((word) => key.startsWith(`${word} `)) ?? LETTER_OF_KIND.exec(key)?.[0] ?? '';
  return {
    key,
    folded: fold(key),
    kind,
    bare: kind === '' ? key : key.slice(kind.length + 1),
    isUnmarked,
  };
}

/** Removes repeated prefixes: `Chi đoàn chi đoàn thôn A` → `Chi đoàn thôn A`. */
export function withOnePrefix(text: string, prefixes: readonly string[]): string {
  const prefixLength = prefixMeter(prefixes);
  const first = prefixLength(fold(text));
  let rest = text.slice(first).replace(/^[\s:]+/, '');
  for (let next = prefixLength(fold(rest)); first > 0 && next > 0; ) {
    rest = rest.slice(next).replace(/^[\s:.]+/, '');
    next = prefixLength(fold(rest));
  }
  return `${text.slice(0, first)} ${rest}`.trim();
}

/** Returns a function that measures the prefix of a folded text; 0 for none. */
function prefixMeter(prefixes: readonly string[]): (folded: string) => number {
  return (folded) => {
    for (const prefix of prefixes) {
      const mark = FOLDED_PREFIXES.get(prefix) ?? fold(prefix);
      FOLDED_PREFIXES.set(prefix, mark);
      if (
        mark !== '' &&
        folded.startsWith(mark) &&
        BEHIND_PREFIX.test(folded[mark.length] ?? ' ')
      ) {
        return mark.length;
      }
    }
    return 0;
  };
}

/** Removes all prefixes. `Chi đoàn cơ sở X` is a branch too; `Liên chi đoàn X` is not the branch X. */
function withoutPrefixes(text: string, prefixes: readonly string[]): string {
  const prefixLength = prefixMeter(prefixes);
  const liaisonLength = (folded: string) => {
    const own = folded.startsWith(LIAISON) ? prefixLength(folded.slice(LIAISON.length)) : 0;
    return own === 0 ? 0 : LIAISON.length + own;
  };
  let rest = text;
  for (;;) {
    const folded = fold(rest);
    let length = prefixLength(folded);
    if (length === 0 && /^co so [^\d ]{2}/.test(folded)) length = 'co so'.length;
    if (length === 0) {
      const liaison = liaisonLength(folded);
      const behind = folded.slice(liaison).trim();
      if (prefixLength(behind) > 0 || liaisonLength(behind) > 0) length = liaison;
    }
    if (length === 0) return rest;
    rest = rest.slice(length).trim();
  }
}

/** Reads `VI` in capitals as 6; `Khu Vi` and `khu vi` may be names. */
function capitalSix(text: string): string {
  const found = /^(?:(.*) )?VI$/u.exec(text);
  if (found === null) return text;
  const before = found[1]?.toLowerCase() ?? '';
  const kind = fold(withPhrases(before.replace(/ s[ốo]$/, '').split(' ')));
  return kind === '' || FOLDED_KINDS.some(({ folded }) => folded === kind)
    ? `${before} 6`.trim()
    : text;
}

/** Places the tone on the main vowel, and writes a final `y` as `i`: Mỹ → Mĩ, Quý → Quí. */
function withStandardSpelling(word: string): string {
  const placed = placeTone(word);
  if (!/[yýỳỷỹỵ]$/.test(placed)) return placed;
  const syllable = splitSyllable(placed);
  if (syllable?.nucleus !== 'y' || syllable.onset === '' || syllable.coda !== '') return placed;
  const withI = placed.slice(0, -1) + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(placed.slice(-1))];
  return ROMAN.has(withI) ? placed : withI;
}

/** Expands abbreviations and kinds of school, with or without marks. */
function withPhrases(words: readonly string[]): string {
  const folded = words.map(fold);
  const out: string[] = [];
  for (let at = 0; at < words.length; ) {
    const found = PHRASES_BY_WORD.get(folded[at])?.find((phrase) =>
      phrase.words.every((word, i) => folded[at + i] === word),
    );
    out.push(found?.full ?? words[at]);
    at += found?.words.length ?? 1;
  }
  return out.join(' ');
}

/** Writes the kind of place once and with marks: `tổ 5` → `tổ dân phố 5`; drops `số` and `lớp`. */
function withKind(text: string): string {
  const key = text
    .replace(/(?<![^ ])s[ốo] (?=\d|[ivx]+(?: |$))/g, '')
    .replace(/^l[ớo]p (?=[a-hđ]?\d)/, '')
    .replace(/(?<![^ ])khoa (?=20\d\d)/, 'khoá ');
  for (const { kind, folded } of FOLDED_KINDS) {
    if (key[kind.length] !== ' ') continue;
    const start = key.slice(0, kind.length);
    if (start !== kind && start !== folded) continue;
    const rest = key.slice(kind.length + 1);
    if (start !== kind && !UNMISTAKABLE.test(start) && !/^\d/.test(rest)) continue;
    let once = rest;
    while (once.startsWith(`${kind} `)) once = once.slice(kind.length + 1);
    return `${kind === 'tổ' && /^\d/.test(once) ? 'tổ dân phố' : kind} ${once}`;
  }
  return key;
}

/** Writes `01` and `I` as 1. Roman numerals count only as the last word, not after a number; never `vi`. */
function withNumerals(text: string): string {
  const words = text.split(' ').map((word) => word.replace(/^0+(?=\d)/, ''));
  const last = words.length - 1;
  const number = words[last] === 'vi' ? undefined : ROMAN.get(words[last]);
  if (number !== undefined && !/\d/.test(words[last - 1] ?? '')) words[last] = number;
  return words.join(' ');
}

/** Joins letters with their numbers: `khu 1 A` → 1a, `10 A1` → 10a1, `A1K57` → a1 k57. */
function withJoinedLetters(text: string): string {
  return text
    .replace(/(?<![^ ])(\d{1,2}) ([a-hđ]\d{0,2})(?![^ ])/g, '$1$2')
    .replace(/(?<![^ ])(1[0-2][a-hđ]) (\d{1,2})(?![^ ]| \d)/g, '$1$2')
    .replace(/(?<![^ ])((?:1[0-2])?[a-hđ]\d{1,2})(k\d{1,2})(?!\d)/g, '$1 $2')
    .replace(/(?<![^ ])(k\d{1,2})([a-hđ]\d{1,2})(?![^ ])/g, '$1 $2');
}
