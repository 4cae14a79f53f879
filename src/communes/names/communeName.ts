import { clean, fold, foldTight, isSpellingOf, isUnmarked, placeTone } from '../../text/index.js';

export type OldCommuneType = 'xa' | 'phuong' | 'thi-tran';

/** A parsed name. Type and name identify a commune: xã Tân Sơn is not thị trấn Tân Sơn. */
export interface CommuneName {
  /** Name as written, without type. */
  name: string;
  /** Undefined if the text has none. */
  type?: OldCommuneType;
  /** Folded, without blanks: `phuho`. */
  key: string;
}

/** Bodies before the type in letterheads and lists: `BCH Đoàn xã …`, `Đảng bộ xã …`. */
const BODY =
  /^(?:(?:ban chap hanh|bch|ban thuong vu|btv|doan tncs ho chi minh|doan thanh nien|doan tn|doan|dang bo|dang uy|hoi lhtn|hoi|ubnd|uy ban nhan dan)\.? +)+/;
/** Types with all marks or without any: Phượng Lâu and Xà Bang are names. */
const TYPES: [RegExp, OldCommuneType][] = [
  [/^(?:thị trấn|thi tran|tt) +(?=\S)|^tt\. *(?=\S)/, 'thi-tran'],
  [/^(?:phường|phuong) +(?=\S)|^p\. *(?=\S)/, 'phuong'],
  [/^(?:xã|xa) +(?=\S)|^x\. *(?=\S)/, 'xa'],
];
/** Suffix of a former commune. */
const FORMER = / *\(cũ\)$/i;

/** Second words of communes such as Đoàn Kết and Đoan Hùng, which are no office. */
const BEHIND_DOAN = 'kết|thượng|tùng|xá|lập|đào|viên|ket|thuong|tung|xa|lap|dao|vien|hung|bai|ha';
/** One more word of a name at its end; names that begin with Đoàn have two words, so it was the office. */
const LAST_WORD = String.raw`\s+(?!(?:cũ|cu|mới|moi)(?!\p{L}))\p{L}+\s*(?:$|[,;:(/–-]|(?<=\s)(?:huyện|huyen|quận|quan|thị xã|thi xa|thành phố|thanh pho|tỉnh|tinh)\s)`;
/** The Youth Union's office between the type and a name of two or more words: `Xã đoàn Kiệt Sơn`. */
const OFFICE_BEHIND_TYPE = new RegExp(
  String.raw`(?<!\p{L})(?<!(?:thị|thi)\s+)(xã|xa|phường|phuong|thị trấn|thi tran)\s+(?:đoàn|doan)\s+(?!(?:${BEHIND_DOAN})(?!\p{L}|${LAST_WORD}))(?=\p{L}+\s+\p{L})`,
  'giu',
);

/** Removes the Youth Union's office between the type and the name: `XÃ ĐOÀN KIỆT SƠN` → `XÃ KIỆT SƠN`. */
export function withoutOffice(line: string): string {
  return line.replace(OFFICE_BEHIND_TYPE, '$1 ');
}

/**
 * Parses the name of a commune: `BCH Đoàn xã Kiệt Sơn` → xa, `kietson`. A body counts only before a type,
 * since Đoan Hùng and Hội Hợp are communes.
 */
export function parseCommune(text: string): CommuneName {
  const written = withoutOffice(clean(text)).replace(FORMER, '');
  // Folding keeps one letter for one letter, so positions are those of the original.
  const body = BODY.exec(fold(written))?.[0].length ?? 0;
  for (const start of [body, 0]) {
    const rest = written.slice(start);
    for (const [pattern, type] of TYPES) {
      const mark = pattern.exec(rest.toLowerCase());
      if (mark === null) continue;
      const name = rest.slice(mark[0].length);
      return { name, type, key: foldTight(name) };
    }
  }
  return { name: written, key: foldTight(written) };
}

/** Whether two names can mean one commune: equal keys, and no different types. */
export function sameCommune(a: CommuneName, b: CommuneName): boolean {
  return (
    a.key === b.key &&
    a.key !== '' &&
    (a.type === undefined || b.type === undefined || a.type === b.type)
  );
}

/** Whether two names of equal keys are written with different marks, as Mỹ Hòa and Mỵ Hòa; a name may lack all marks. */
export function haveOtherMarks(a: CommuneName, b: CommuneName): boolean {
  if (isUnmarked(a.name) || isUnmarked(b.name)) return false;
  const [one, other] = [writtenWords(a.name), writtenWords(b.name)];
  if (one.length !== other.length) return false;
  return !isSpellingOf({ syllables: one, marked: true }, { syllables: other, marked: true });
}

/** Splits a text into words in small letters, tones placed the canonical way. */
export function writtenWords(text: string): string[] {
  return clean(text)
    .toLowerCase()
    .split(/[^\p{L}\p{M}\d]+/u)
    .filter((word) => word !== '')
    .map(placeTone);
}
