import { addTo } from '../../model/index.js';
import {
  clean,
  compareText,
  fold,
  foldTight,
  inSmallLetters,
  isOneEdit,
  isUnmarked,
} from '../../text/index.js';
import {
  type CommuneName,
  haveOtherMarks,
  type OldCommuneType,
  parseCommune,
  sameCommune,
  withoutOffice,
  writtenWords,
} from './communeName.js';
import { isOneSyllable, withLongTypes } from './fileWords.js';

/** The old communes that a run knows: of the branch table, or by plan, columns and letterheads. */
export interface KnownCommunes {
  /** The fullest text of each, longest first. */
  texts: string[];
  names: CommuneName[];
  /** Positions in these lists by the key of the name. */
  byKey: ReadonlyMap<string, readonly number[]>;
}

/**
 * Makes one entry for each commune; `Phú Hộ` and `XÃ PHÚ HỘ` are the same as `Xã Phú Hộ`.
 * @param areMarksSure whether other marks make another commune, as in a branch table: Mỹ Hòa and Mỵ Hòa
 */
export function knownCommunes(texts: readonly string[], areMarksSure = false): KnownCommunes {
  const known = { texts: [] as string[], names: [] as CommuneName[] };
  const byKey = new Map<string, number[]>();
  // Longer texts have the type, so they come first and absorb shorter ones.
  const ordered = [...new Set(texts)].sort(
    (a, b) =>
      b.length - a.length ||
      Number(isUnmarked(a)) - Number(isUnmarked(b)) ||
      Number(a === a.toUpperCase()) - Number(b === b.toUpperCase()) ||
      compareText(a, b),
  );
  for (const text of ordered) {
    const name = parseCommune(text);
    const alike = byKey.get(name.key) ?? [];
    const isSame = (other: CommuneName) =>
      sameCommune(other, name) && !(areMarksSure && haveOtherMarks(other, name));
    if (name.key === '' || alike.some((at) => isSame(known.names[at]))) continue;
    addTo(byKey, name.key, known.texts.length);
    known.texts.push(text);
    known.names.push(name);
  }
  return { ...known, byKey };
}

/** Finds all known communes that a text (a cell, a line of the plan) can mean. */
export function communesOfText(text: string, known: KnownCommunes): string[] {
  const wanted = parseCommune(text);
  const alike = (known.byKey.get(wanted.key) ?? []).filter((at) =>
    sameCommune(wanted, known.names[at]),
  );
  const spelt = alike.filter((at) => !haveOtherMarks(wanted, known.names[at]));
  return (spelt.length > 0 ? spelt : alike).map((at) => known.texts[at]);
}

/** Adds the communes with the same type and key as one of them, unless a line shows by its marks which one it means. */
function withAlike(at: number, line: string, { names, byKey }: KnownCommunes): number[] {
  const { key, type } = names[at];
  const alike = byKey.get(key)!.filter((other) => names[other].type === type);
  if (alike.length < 2) return alike;
  const words = ` ${writtenWords(line).join(' ')} `;
  const spelt = alike.filter((other) =>
    words.includes(` ${writtenWords(names[other].name).join(' ')} `),
  );
  return spelt.length > 0 ? spelt : alike;
}

const TYPE_WORDS: [string, OldCommuneType][] = [
  ['xa', 'xa'],
  ['phuong', 'phuong'],
  ['thi tran', 'thi-tran'],
  ['x.', 'xa'],
  ['p.', 'phuong'],
  ['tt.', 'thi-tran'],
  ['tt', 'thi-tran'],
];

/**
 * Finds known communes in a letterhead. Only a name after a type counts (`Đoàn xã Kiệt Sơn`):
 * `huyện Tân Sơn` and `thị xã Phú Thọ` are districts, which often share the name of a commune.
 * @returns the communes that each name can mean
 */
export function communesOfLetterhead(line: string, known: KnownCommunes): string[][] {
  const text = ` ${fold(withoutOffice(line)).replace(/\b(x|p|tt)\. ?/g, '$1. ')} `;
  const found = new Set<number>();
  for (const [word, type] of TYPE_WORDS) {
    const mark = ` ${word} `;
    for (let at = text.indexOf(mark); at >= 0; at = text.indexOf(mark, at + 1)) {
      if (text.slice(0, at).endsWith(' thi') && type === 'xa') continue;
      const after = text.slice(at + mark.length);
      const rest = foldTight(after);
      let best = -1;
      known.names.forEach((name, i) => {
        if (name.type !== undefined && name.type !== type) return;
        if (!rest.startsWith(name.key) || !endsAtWord(after, name.key)) return;
        if (best < 0 || name.key.length > known.names[best].key.length) best = i;
      });
      if (best >= 0) found.add(best);
    }
  }
  return [...found]
    .sort((a, b) => a - b)
    .map((i) => withAlike(i, line, known).map((at) => known.texts[at]));
}

/** Whether the tight key ends where a word of the text ends. */
function endsAtWord(text: string, key: string): boolean {
  let seen = 0;
  for (let i = 0; i < text.length; i++) {
    const isWord = /[a-z0-9]/.test(text[i]);
    if (isWord) seen++;
    if (seen === key.length) return !/[a-z0-9]/.test(text[i + 1] ?? ' ');
  }
  return false;
}

/** Words joined before the name of a commune: `dsphuho`, `doanxaphuho`. */
const GLUED = /^(?:ds|danhsach|doanvien|dangvien|hoivien|dv|doan|xa|phuong|thitran|tt)+(?=.)/;
/** Words before the name of a district, a town or a province. */
const NO_COMMUNE = /(?:^| )(?:huyen|thi xa|tx|thanh pho|tp|tinh)$/;

/** Words joined up to the type: `dsphuong`, before `buoi`. */
const GLUED_TYPE = /^(?:ds|danhsach|doanvien|dangvien|hoivien|dv|doan)*(xa|phuong|thitran|tt)(?=.)/;

/**
 * Finds known communes in a path or sheet name (`ds_phuho_2025` → Phú Hộ), from the file name upwards.
 * A name inside a longer one does not count: Phú Hộ in `phu hoi`, An Đạo in `tan dao`. A name of one
 * syllable counts only after a type: `Buổi 1` is not Phường Bưởi.
 */
export function communesOfPath(path: string, known: KnownCommunes): string[] {
  for (const part of path.split('/').reverse()) {
    const words = wordsOfName(withLongTypes(part.replace(/\.[a-z]{3,4}$/i, '')));
    const typed = communesOfLetterhead(words.join(' '), known).flat();
    const hits = known.names.flatMap((name, i) => {
      const isTyped = () => typed.includes(known.texts[i]) || isGluedToType(words, name);
      return holdsName(words, name.key) && (!isOneSyllable(name.name) || isTyped()) ? [i] : [];
    });
    const longest = hits.filter(
      (i) => !hits.some((j) => isLonger(known.names[j].key, known.names[i].key)),
    );
    const fitting = longest.filter((i) => typed.includes(known.texts[i]));
    // `thi tran phong chau` is not the phường of that name.
    const isOneName = longest.every((i) => known.names[i].key === known.names[longest[0]].key);
    const found = isOneName && fitting.length > 0 ? fitting : longest;
    const spelt = found.filter((i) => withAlike(i, part, known).includes(i));
    if (spelt.length > 0) return spelt.map((i) => known.texts[i]);
  }
  return [];
}

/** Whether the name follows its type in one word: `dsphuongbuoi`. */
function isGluedToType(words: readonly string[], { key, type }: CommuneName): boolean {
  return words.some((word) => {
    const glued = GLUED_TYPE.exec(word);
    if (glued === null || word !== glued[0] + key) return false;
    const own = TYPE_WORDS.find(([text]) => text.replace(' ', '') === glued[1])?.[1];
    return type === undefined || type === own;
  });
}

function isLonger(long: string, short: string): boolean {
  return long.length > short.length && long.includes(short);
}

/** Splits a file name into words: `DanhSachPhuHo_2025` → Danh, Sach, Phu, Ho, 2025. */
export function partedName(name: string): string[] {
  return name
    .normalize('NFC')
    .replace(/(?<=\p{Ll})(?=\p{Lu})/gu, ' ')
    .replace(/(?<=\p{L})(?=\d)|(?<=\d)(?=\p{L})/gu, ' ')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((word) => word !== '');
}

function wordsOfName(name: string): string[] {
  return partedName(name).map(fold);
}

function holdsName(words: readonly string[], key: string): boolean {
  return words.some((word, at) => {
    if (NO_COMMUNE.test(words.slice(0, at).join(' '))) return false;
    const glued = GLUED.exec(word)?.[0] ?? '';
    for (let end = at + 1, text = word; ; text += words[end++]) {
      if (text === key || text === glued + key) return true;
      if (end === words.length || text.length > glued.length + key.length) return false;
    }
  });
}

/** End of a name in a line: punctuation, a number, the next larger unit, or a term of office. */
const NAME_END =
  /[,;:(\d–/.-]|(?:^|\s)(?:huyện|thị xã|thành phố|tỉnh|nhiệm kỳ|lần thứ|kh(?:óa|oá) [ivx\d]+)(?:\s|$)|\snăm(?:\s|$)|$/iu;

/**
 * A type before a name; the `xã hội` of offices and payments is none: `Bảo hiểm xã hội tỉnh`, `Trợ cấp xã hội hàng tháng`,
 * but `Xã Hội Hoan`.
 */
const TYPE_IN_LINE =
  /(?<!\p{L})(?<!thị\s)(?:(?<!(?:trợ cấp|trợ giúp|cứu trợ|bảo trợ|bảo hiểm|chính sách|an sinh|an toàn|công tác|lao động|kinh tế(?:,| -| và)?|văn hóa(?:,| -| và)?|tệ nạn|nhà ở|dịch vụ|tổ chức|và) (?=xã hội))xã(?!\s+hội\s*(?:$|[^\p{L}\s]|(?:chủ|hđnd|ubnd|xã|phường|thị|huyện|thành phố|tp|tỉnh|năm)(?!\p{L})))|phường|thị trấn)\s+(?=\p{L})/iu;

/** Further types behind the first one, as in a label: `Xã phường: Kiệt Sơn`. */
const TYPES_ALONE = /^(?:(?:xã|phường|thị trấn|đặc khu|tt)(?: |$))+$/iu;

/** Returns the commune of a letterhead: the name after `xã`, `phường` or `thị trấn`. */
export function communeInLetterhead(line: string): string | undefined {
  const text = withoutOffice(clean(line));
  const start = TYPE_IN_LINE.exec(text);
  if (start === null) return undefined;
  const behind = text.slice(start.index + start[0].length);
  const name = behind.slice(0, NAME_END.exec(behind)?.index).trim();
  return name === '' || TYPES_ALONE.test(name) ? undefined : inSmallLetters(start[0] + name);
}

/** Minimum length of similar names; in shorter ones a letter makes another name. */
const SHORTEST_NEAR = 5;

/**
 * Finds similar names, only for suggestions: one typing error apart, marks and blanks aside, and not of
 * another type.
 */
export function nearCommunes(text: string, known: KnownCommunes): string[] {
  const wanted = parseCommune(text);
  return known.texts.filter((_, i) => {
    const { key, type } = known.names[i];
    const sameType = type === undefined || wanted.type === undefined || type === wanted.type;
    const long = Math.min(key.length, wanted.key.length) >= SHORTEST_NEAR;
    return sameType && long && isOneEdit(key, wanted.key);
  });
}
