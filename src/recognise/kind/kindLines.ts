/** Reads the kind of a list from the lines above its header. */
import type { Profile } from '../../model/index.js';
import { clean, fold } from '../../text/index.js';
import type { FoundSign, Sign, SignFinder } from './kindSigns.js';

/** One kind with its signs, or signs of several kinds. */
export type Verdict = { kind: Profile; signs: Sign[] } | 'contradictory' | undefined;

const TITLE =
  /^(?:(?:mau|bieu|phu luc|bang|so)\b.{0,20}?)?(?:danh sach|ds|danh ba|thong ke|tong hop|trich ngang)(?![a-z])|^(?:(?:so|bieu|bang|mau|bao cao|theo doi|quan ly|cap nhat|danh gia|xep loai|phan loai|ket qua|tang|giam|va)[ ,]+)+(?:doan|dang|hoi) vien\b/;
/** Words that may precede the body in its line of a letterhead. */
const BEFORE_BODY =
  /^(?:[^\p{L}]|(?:ban chấp hành|bch|ban thường vụ|btv|ủy ban|uỷ ban|quản lý|cán bộ|tm|t\/m|đơn vị|cơ sở|tổ chức|tên|ban chap hanh|ban thuong vu|quan ly|can bo|don vi|co so|to chuc|ten)(?!\p{L}))*$/iu;
/** Lists of the trade union, which has `đoàn viên` too but no profile. */
const TRADE_UNION = /^(?:bch |ban chap hanh )?(?:cong doan|lien doan lao dong)(?![a-z])/;
/** `Đoàn viên, hội viên`: a list of both. */
const AND = /^(?: thanh niên| thanh nien)?\s*(?:[,/&+–-]|và|va)\s*$/iu;
/** A title of a further list below the header: few words up to what it lists, no count, no label. */
const FURTHER_TITLE = /^danh sach(?: [a-z]+){0,3}$/;

/** Splits a cell into separate lines: `ĐẢNG ỦY XÃ A`, a line break, `ĐOÀN TNCS HỒ CHÍ MINH`. */
export function linesOf(cell: string): string[] {
  return cell
    .split(/[\r\n\t]+| {3,}|\s[-–—]+\s/)
    .map(clean)
    .filter((line) => line !== '');
}

/**
 * Returns the kind that a title names (`DANH SÁCH ĐOÀN VIÊN …`), else that of the letterhead's bodies. A
 * branch goes before a body above it, and led organisations go before the party.
 */
export function verdictOfLines(lines: readonly string[], finder: SignFinder): Verdict {
  const titled: FoundSign[] = [];
  const bodies: FoundSign[] = [];
  if (lines.some((line) => TRADE_UNION.test(fold(line)))) return 'contradictory';
  for (const line of lines) {
    const found = finder.find(line);
    const [first] = found;
    if (first === undefined) continue;
    if (isTitle(line, first)) {
      const listed = found.filter(({ level }) => level === 'members');
      if (isOfBoth(line, listed)) return 'contradictory';
      const subject = listed[0] ?? found.find(({ level }) => level === 'branches');
      if (subject === undefined) bodies.push(...found);
      else titled.push(subject);
    } else if (first.level !== 'members' && BEFORE_BODY.test(line.slice(0, first.start))) {
      bodies.push(first);
    }
  }
  for (const level of ['members', 'branches'] as const) {
    const own = titled.filter((sign) => sign.level === level);
    if (own.length > 0) return oneKind(own);
  }
  const verdict = verdictOfBodies(bodies);
  // Bodies that share a letterhead leave it to the headings; a title of several kinds is the last word.
  return verdict === 'contradictory' ? undefined : verdict;
}

/** Returns the kind that a row below the header names if it is the title of a further list. */
export function signOfFurtherTitle(text: string, finder: SignFinder): Sign | undefined {
  const line = clean(text);
  const subject = finder.find(line).find(({ level }) => level === 'members');
  if (subject === undefined || !FURTHER_TITLE.test(fold(line.slice(0, subject.start)))) {
    return undefined;
  }
  return subject;
}

function isTitle(line: string, first: FoundSign): boolean {
  const folded = fold(line).replace(/^[^a-z]+/, '');
  if (TITLE.test(folded)) return true;
  const isCount = /^\s*[:(\d]/.test(line.slice(first.end)) || line.includes(':');
  return first.level === 'members' && first.start === 0 && !isCount;
}

function isOfBoth(line: string, listed: readonly FoundSign[]): boolean {
  const [first, second] = listed;
  if (first === undefined || second === undefined || first.kind === second.kind) return false;
  return AND.test(line.slice(first.end, second.start));
}

function verdictOfBodies(found: readonly FoundSign[]): Verdict {
  const branches = found.filter(({ level }) => level === 'branches');
  const bodies = found.filter(({ level }) => level === 'bodies');
  const [top, above] = branches.length > 0 ? [branches, bodies] : [bodies, []];
  const verdict = oneKind(led(top));
  if (verdict === undefined || verdict === 'contradictory') return verdict;
  const isLedByOther =
    verdict.kind.signs?.leads === true && led(above).some(({ kind }) => kind !== verdict.kind);
  return isLedByOther ? 'contradictory' : verdict;
}

/** Drops signs of a kind that leads others, if there are other signs. */
function led<Found extends Sign>(signs: readonly Found[]): Found[] {
  const own = signs.filter(({ kind }) => kind.signs?.leads !== true);
  return own.length > 0 ? own : [...signs];
}

/** Returns the kind that all signs have. */
function oneKind(signs: readonly Sign[]): Verdict {
  const [first] = signs;
  if (first === undefined) return undefined;
  if (signs.some(({ kind }) => kind !== first.kind)) return 'contradictory';
  return { kind: first.kind, signs: [...signs] };
}
