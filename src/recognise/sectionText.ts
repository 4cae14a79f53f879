/** The branch that a section row names: `I. Chi đoàn khu Chiềng: 25 đồng chí`. */
import { clean, fold } from '../text/unicode.js';

/**
 * First words of a hamlet, a school or an organisation; with marks, since `Bàn`, `Tô`, `Trương` and
 * `Đoàn` begin names of people.
 */
const PLACE =
  /^(?:khu|thôn|xóm|bản|tổ|ấp|đội|phố|tdp|khối|chi (?:đoàn|bộ|hội)|liên chi|phân đoàn|đoàn (?:cơ sở|trường|xã|phường|cơ quan)|đảng bộ|trường|trạm|công an|dân quân|quân sự|cơ quan|hội) /;
/** The same without marks, for lists typed so; only where a numeral or prefix cannot be a name. */
const BARE_PLACE =
  /^(?:khu|thon|xom|tdp|to dan pho|khu dan cu|chi doan|chi bo|chi hoi|lien chi doan|truong (?:mam non|tieu hoc|th|thcs|thpt|mn)|(?:ban|to|ap|doi|khu) \d)/;
const COMMUNE =
  /^(?:xã|phường|thị trấn|đoàn (?:xã|phường|thị trấn)|đảng (?:bộ|ủy|uỷ) (?:xã|phường|thị trấn)|hội .*\b(?:xã|phường)) /;
const ENUMERATOR = /^\s*(?:(?:[IVXLC]+|[A-H]|\d{1,2})\s*[.)/:–-]+|[-+*•])\s*/;
const ROMAN = /^[IVXLC]+\s+/;
const COUNT =
  /\s*[:,;(–-]?\s*\(?\s*(?:có|gồm|tổng số|tổng)?\s*:?\s*\d+\s*(?:đồng chí|đ\/c|đc|đ\.c|đoàn viên|đảng viên|hội viên|người|thành viên|đv|hv)\.?\s*\)?\s*$/iu;
const BARE_COUNT = /\s*(?:\(\s*\d+\s*\)|:\s*\d+)\s*$/;

type SectionKind = 'branch' | 'commune';

interface SectionText {
  kind: SectionKind;
  /** Without number and count, original spelling. */
  text: string;
  /** `I.`, `2)`, … stood before it. */
  numbered: boolean;
}

/** `undefined` for a text that names neither a branch nor a commune; `prefixes` of the profile. */
export function parseSection(text: string, prefixes: readonly string[]): SectionText | undefined {
  const cleaned = clean(text);
  if (cleaned === '' || cleaned.length > 120) return undefined;
  let name = cleaned.replace(ENUMERATOR, '');
  let numbered = name !== cleaned;
  const counted = name;
  name = stripCount(name);
  if (!numbered && ROMAN.test(name) && isPlace(name.replace(ROMAN, ''), prefixes)) {
    name = name.replace(ROMAN, '');
    numbered = true;
  }
  if (name === '') return undefined;
  if (COMMUNE.test(`${name.toLowerCase()} `)) return { kind: 'commune', text: name, numbered };
  if (isPlace(name, prefixes)) return { kind: 'branch', text: name, numbered };
  // A numeral with a count of members names a branch, whatever its name is.
  return numbered && counted !== name ? { kind: 'branch', text: name, numbered } : undefined;
}

/** `Khu 1: 25 đồng chí` → `Khu 1`. */
function stripCount(text: string): string {
  return text
    .replace(COUNT, '')
    .replace(BARE_COUNT, '')
    .replace(/[\s:;,.–-]+$/, '');
}

/** Whether a text begins as the names of branches and places do. */
export function isPlace(text: string, prefixes: readonly string[]): boolean {
  const lower = `${clean(text).toLowerCase()} `;
  if (PLACE.test(lower)) return true;
  const folded = fold(text);
  if (
    prefixes.some(
      (prefix) => lower.startsWith(`${prefix} `) || folded.startsWith(`${fold(prefix)} `),
    )
  ) {
    return true;
  }
  return BARE_PLACE.test(folded);
}
