/** Finds the membership status that a note, section row or title reports. */
import {
  clean,
  fold,
  parseStatusNote,
  type StatusEvent,
  type StatusKind,
} from '../../text/index.js';
import { isForeign } from '../headings/heading.js';
import { withoutEnumerator, withoutMembers } from './sectionText.js';

/** Start of a title: `DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI`. */
const LIST_OF =
  /^(?:danh sách|ds) (?:các )?(?:(?:đồng chí|đoàn viên|đảng viên|hội viên|(?:hội )?(?:phụ nữ|nông dân|cựu chiến binh|ccb|(?:người )?cao tuổi|nct)) )*(?:bị )?/;
/** Number of a form before its title: `Biểu 3:`, `Phụ lục số II -`. */
const FORM_NUMBER = /^(?:biểu|bảng|mẫu|phụ lục)(?: số)? [\divx]{1,5}\s*[:.–-]\s*/;
/** Unit of the members in a title, before what became of them: `xã Lai Đồng chuyển đi`. */
const OF_UNIT =
  /^(?:của |thuộc )?(?:đoàn |hội |đảng bộ )?(?:xã|phường|thị trấn|chi (?:đoàn|bộ|hội)|khu|thôn|xóm|trường) /;
const AWAY = /(?<!\p{L})đi(?!\p{L})/u;
/** Titles about people who came; they are members like all others. */
const ARRIVED = /(?<!\p{L})(?:đến|tiếp nhận|về)(?!\p{L})/u;
/** Titles about several groups, or about other people. */
const OF_OTHERS = /[()[\],&+]|(?<!\p{L})(?:và|hoặc|cùng|từ(?! trần))(?!\p{L})/u;
/** People who left, without the way in which they did: `giảm năm 2025`; not `giảm nghèo`. */
const DECREASE =
  /^(?:biến động )?giảm(?:$| (?:trong )?(?:năm|quý|tháng|kỳ|đợt|đầu|cuối|\d{1,2} tháng)(?!\p{L}))/u;
const LEAVING: ReadonlySet<StatusKind> = new Set<StatusKind>([
  ...(['died', 'removed', 'left', 'grown-up', 'moved', 'inactive'] as const),
]);
/** Words for the time of what the rest of a heading names: `Ngày, tháng, năm từ trần`. */
const TIME_OF = /^(?:(?:ngày|tháng|năm|thời gian|thời điểm)[, /]*)+(?:được |bị )?/;
/** Start of a sheet's name. */
const SHEET_OF = /^(?:(?:ds|dsđv|dsdv|danh sách|danh sach|đv|dv|đoàn viên|đảng viên|hội viên) )+/;
/** Start of a section row: `II. Các đoàn viên`. */
const GROUP_OF =
  /^(?:danh sách )?(?:các )?(?:(?:đồng chí|đoàn viên|đảng viên|hội viên|đ\/c|đv|hv) )*/;

/** Statuses in the order in which a cell lists them, by the events that report them. */
const STATUSES: readonly { kind: StatusKind; status: string }[] = [
  { kind: 'died', status: 'Từ trần' },
  { kind: 'removed', status: 'Xóa tên' },
  { kind: 'left', status: 'Ra khỏi tổ chức' },
  { kind: 'grown-up', status: 'Trưởng thành Đoàn' },
  { kind: 'moved', status: 'Chuyển sinh hoạt' },
  { kind: 'inactive', status: 'Không còn sinh hoạt' },
  { kind: 'exempt', status: 'Miễn sinh hoạt' },
  { kind: 'away', status: 'Đi làm ăn xa' },
];

/**
 * Returns the status that a note reports, several joined with `; `. Returns `''` for a note that reports
 * none, denies it, or is about another person (`bố đã từ trần`).
 */
export function statusOf(note: string): string {
  if (isForeign(fold(note).replace(/\b(?:moi|cu|khac)\b/g, ' '))) return '';
  return statusesOf(parseStatusNote(note).events);
}

function statusesOf(events: readonly StatusEvent[]): string {
  const done = new Set(events.flatMap(({ kind, state }) => (state === 'done' ? [kind] : [])));
  return STATUSES.filter(({ kind }) => done.has(kind))
    .map(({ status }) => status)
    .join('; ');
}

/** Returns the status of a section row, for the rows below: `Đoàn viên đi làm ăn xa: 3 đồng chí`. */
export function statusOfSection(text: string): string {
  const group = withoutMembers(withoutEnumerator(text)).toLowerCase();
  if (OF_OTHERS.test(group) || ARRIVED.test(group)) return '';
  return statusAfter(group, GROUP_OF, () => true);
}

/** @param titles texts above the header, then the name of the sheet */
export function statusOfTitles(titles: readonly string[]): string {
  for (const [at, title] of titles.entries()) {
    const text = withoutSynonyms(withoutNumber(title));
    if (OF_OTHERS.test(text) || ARRIVED.test(text)) {
      // A title about several groups goes before the name of the sheet.
      if (LIST_OF.test(text)) return '';
      continue;
    }
    const isSheet = at === titles.length - 1;
    const status = isSheet ? statusOfSheet(text) : statusAfter(text, LIST_OF, () => false);
    if (status !== '') return status;
  }
  return '';
}

/**
 * Whether a title lists only people who left, in ways that it does not tell apart: `Danh sách hội viên giảm`, `Danh sách
 * đoàn viên chuyển đi, trưởng thành`.
 * @param titles texts above the header, then the name of the sheet
 */
export function titlesListDepartures(titles: readonly string[]): boolean {
  return titles.some((title, at) => {
    const text = withoutNumber(title);
    const isSheet = at === titles.length - 1;
    const rest = isSheet
      ? clean(text.replace(/[_-]/g, ' ')).replace(SHEET_OF, '')
      : text.replace(LIST_OF, '');
    return (isSheet || rest !== text) && rest.split(/[,;/&+()]| (?:và|hoặc) /u).every(isDeparture);
  });
}

/** Returns the status that a heading gives to those with an entry: `Ngày chuyển đi`, `Xóa tên`; `''` for none. */
export function statusOfHeading(heading: string): string {
  const text = clean(heading).toLowerCase();
  const [first, ...further] = parseStatusNote(text.replace(TIME_OF, '')).events;
  if (first?.state !== 'done' || !first.isFirst || further.length > 0) return '';
  const isVague = first.kind === 'moved' && !AWAY.test(text);
  return isVague || ARRIVED.test(text) || first.to !== '' ? '' : statusesOf([first]);
}

/** Whether one of the groups of a title left; the blank behind a closing bracket counts as none. */
function isDeparture(group: string, at: number): boolean {
  const text = group.trim();
  if (text === '') return at > 0;
  if (DECREASE.test(text)) return true;
  const [first, ...further] = parseStatusNote(text).events;
  if (first?.state !== 'done' || !first.isFirst || further.length > 0) return false;
  return LEAVING.has(first.kind) && !ARRIVED.test(text);
}

function withoutNumber(title: string): string {
  return withoutEnumerator(title).toLowerCase().replace(FORM_NUMBER, '');
}

/** Drops further words for one status: `bị khai trừ, xóa tên`. */
function withoutSynonyms(text: string): string {
  const [first = '', ...further] = text.split(/, | và /u);
  const status = statusOf(further[0] ?? '');
  const isOne = status !== '' && further.every((part) => statusOf(part) === status);
  return isOne && statusOf(first) === status ? first : text;
}

/** Accepts a name without marks only after words such as `DS`: `Truong Thanh` may be a village. */
function statusOfSheet(text: string): string {
  const words = clean(text.replace(/[_-]/g, ' '));
  return statusAfter(words, SHEET_OF, () => words !== fold(words));
}

/**
 * Returns the one status directly after a start; `''` for a text with a negation.
 * @param mayLackStart whether the status may be the first word of the text
 */
function statusAfter(text: string, start: RegExp, mayLackStart: () => boolean): string {
  const rest = text.replace(start, '');
  if (rest === text && !mayLackStart()) return '';
  const { events } = parseStatusNote(text);
  if (events.some(({ state }) => state !== 'done')) return '';
  const [first, further] = parseStatusNote(rest).events;
  if (first === undefined || further !== undefined) return '';
  // Behind a unit, a move without its direction may lead there.
  const isOfUnit = OF_UNIT.test(rest) && (first.kind !== 'moved' || AWAY.test(rest));
  return first.isFirst || isOfUnit ? statusesOf([first]) : '';
}
