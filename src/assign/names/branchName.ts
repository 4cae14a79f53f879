import { placeTone, splitSyllable } from '../../text/syllable.js';
import { clean, fold } from '../../text/unicode.js';
import { BODY, KINDS, PHRASES, ROMAN, UNMISTAKABLE } from './branchWords.js';

/** A branch's name reduced to what tells it from others of its old commune. */
export interface BranchName {
  /** Prefix, abbreviations, numerals and spelling settled, marks kept: `khu 1`, `khu chiềng`. */
  key: string;
  /** `key` without marks. */
  folded: string;
  /** Word for the kind of place at the start of `key`, if what follows is a name: `khu`. */
  kind: string;
  /** `key` without `kind`: `1`, `chiềng`. */
  bare: string;
  /** Written without any mark behind the prefix: `khu chieng`, and `khu nam` too. */
  isUnmarked: boolean;
}

const PUNCTUATION = /[.,;:_"“”'()[\]&+–—-]+/gu;
/** A number that is written close to its kind of place: `khu1`, `TDP5`; `K1` alone is khu 1. */
const CLOSE_NUMBER =
  /^((?:khu|thôn|thon|xóm|xom|bản|ban|ấp|ap|tổ|to|đội|tdp|kdc|kp)(?=\d+[a-h]?(?: |$))|k(?=\d+$))/;
/** `trường`, `trưởng`, `tường` say nothing more before a kind of school. */
const SCHOOL = /(?<![^ ])tr?[ưu][oơờởớ]ng (?=mầm non|tiểu học|trung học)/g;
/** `TH và THCS`, `TH & THCS`, `TH-THCS` are one school. */
const JOINED_SCHOOLS = /(?<=mầm non|tiểu học|cơ sở) (?:và|va) (?=tiểu học|trung học)/g;

/** `Công an xã`, `Mầm non xã Phú Hộ`; not `thị xã`, which is another body's. */
const OWN_COMMUNE = /(?<!thị) (?:xã|phường|thị trấn)(?= (?!hội(?: |$))|$)/g;
/** Unmarked it may be Xá, so only right behind the body. */
const OWN_COMMUNE_UNMARKED =
  /(?<=mầm non|tiểu học|cơ sở|phổ thông|công an|truong hoc|y te|dan quan|co quan|van phong) (?:xa|thi tran)(?= |$)/;

const LIAISON = 'lien ';
const BEHIND_PREFIX = /[ :.\d]/;
/** Prefixes come from few profiles, and names by the ten thousand. */
const FOLDED_PREFIXES = new Map<string, string>();
const FOLDED_KINDS = KINDS.map((kind) => ({ kind, folded: fold(kind) }));
/** First word of a phrase → its phrases, in order. */
const PHRASES_BY_WORD = new Map(
  PHRASES.map(({ words: [first] }) => [first, PHRASES.filter(({ words }) => words[0] === first)]),
);

/**
 * @param prefixes of the profile, e.g. `chi đoàn`, `cđ`; doubled ones go too
 */
export function parseBranch(text: string, prefixes: readonly string[]): BranchName {
  const cut = withoutPrefixes(
    clean(text).replace(PUNCTUATION, ' ').replace(/\s+/gu, ' ').trim(),
    prefixes,
  );
  const lower = capitalSix(cut).toLowerCase().replace(CLOSE_NUMBER, '$1 ');
  let key = spelledOut(lower.split(' ').map(settled))
    .replace(/^k (?=\S)/, 'khu ')
    .replace(/^(?:ca|cong an)(?= |$)/, 'công an')
    .replace(JOINED_SCHOOLS, ' ')
    .replace(SCHOOL, '');
  const isUnmarked = fold(lower) === lower;
  if (BODY.test(key)) key = key.replace(OWN_COMMUNE, '');
  if (isUnmarked) key = key.replace(OWN_COMMUNE_UNMARKED, '');
  key = classes(numerals(kindSpelled(key)));
  const kind = KINDS.find((word) => key.startsWith(`${word} `)) ?? '';
  return {
    key,
    folded: fold(key),
    kind,
    bare: kind === '' ? key : key.slice(kind.length + 1),
    isUnmarked,
  };
}

/** As written, but with one prefix: `Chi đoàn chi đoàn thôn A` is `Chi đoàn thôn A`. */
export function withOnePrefix(text: string, prefixes: readonly string[]): string {
  const prefixLength = prefixMeter(prefixes);
  const first = prefixLength(fold(text));
  let rest = text.slice(first).trim();
  for (let next = prefixLength(fold(rest)); first > 0 && next > 0; ) {
    rest = rest.slice(next).replace(/^[\s:.]+/, '');
    next = prefixLength(fold(rest));
  }
  return `${text.slice(0, first)} ${rest}`.trim();
}

/** Length of the prefix that a folded text begins with, 0 for none. */
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

/** Without all prefixes; `Chi đoàn cơ sở X` is a branch too, `Liên chi đoàn X` is not the branch X. */
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

/** `Khu VI` is khu 6, `Khu Vi` and `khu vi` may be a name: here the case alone tells. */
function capitalSix(text: string): string {
  const found = /^(?:(.*) )?VI$/u.exec(text);
  if (found === null) return text;
  const before = found[1]?.toLowerCase() ?? '';
  const kind = fold(spelledOut(before.replace(/ s[ốo]$/, '').split(' ')));
  return kind === '' || FOLDED_KINDS.some(({ folded }) => folded === kind)
    ? `${before} 6`.trim()
    : text;
}

/** Tone on the main vowel, and `i` for a last `y` of its own: Mỹ is Mĩ, Quý is Quí. */
function settled(word: string): string {
  const placed = placeTone(word);
  if (!/[yýỳỷỹỵ]$/.test(placed)) return placed;
  const syllable = splitSyllable(placed);
  if (syllable?.nucleus !== 'y' || syllable.onset === '' || syllable.coda !== '') return placed;
  const withI = placed.slice(0, -1) + 'iíìỉĩị'['yýỳỷỹỵ'.indexOf(placed.slice(-1))];
  return ROMAN.has(withI) ? placed : withI;
}

/** Abbreviations and kinds of school, whatever their marks. */
function spelledOut(words: readonly string[]): string {
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

/** The kind of place with its marks and once; `tổ 5` is `tổ dân phố 5`; no `số` and no `lớp`. */
function kindSpelled(text: string): string {
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

/** `01` and `I` are 1; a Roman numeral only as the last word, not behind a number, and never `vi`. */
function numerals(text: string): string {
  const words = text.split(' ').map((word) => word.replace(/^0+(?=\d)/, ''));
  const last = words.length - 1;
  const number = words[last] === 'vi' ? undefined : ROMAN.get(words[last]);
  if (number !== undefined && !/\d/.test(words[last - 1] ?? '')) words[last] = number;
  return words.join(' ');
}

/** Letters that belong to numbers: `khu 1 A` is 1a, `10 A1` is 10a1, `A1K57` is a1 k57. */
function classes(text: string): string {
  return text
    .replace(/(?<![^ ])(\d{1,2}) ([a-hđ]\d{0,2})(?![^ ])/g, '$1$2')
    .replace(/(?<![^ ])(1[0-2][a-hđ]) (\d{1,2})(?![^ ]| \d)/g, '$1$2')
    .replace(/(?<![^ ])((?:1[0-2])?[a-hđ]\d{1,2})(k\d{1,2})(?!\d)/g, '$1 $2')
    .replace(/(?<![^ ])(k\d{1,2})([a-hđ]\d{1,2})(?![^ ])/g, '$1 $2');
}
