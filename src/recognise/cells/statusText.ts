/** Finds the membership status that a note, section row or title reports. */
import { clean, fold } from '../../text/index.js';
import { isForeign } from '../headings/heading.js';
import { withoutEnumerator, withoutMembers } from './sectionText.js';
import { STATUS_DATE_WORDS, STATUS_NEGATIONS, STATUS_WORDINGS } from './statusWordings.js';

/** Words before a status among which a negation counts: `chưa làm thủ tục chuyển sinh hoạt`. */
const NEGATED_WITHIN = 4;
/** Members who came from elsewhere: `tiếp nhận chuyển sinh hoạt`, `chuyển sinh hoạt từ Thu Cúc về`. */
const CAME =
  /(?<!\p{L})(?:tiếp nhận|tiep nhan|(?:từ|tu) (?!trần|tran).*(?<!\p{L})(?:về|ve|đến|den))(?!\p{L})/u;
/** Start of a title: `DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI`. */
const LIST_OF = /^danh sách (?:các )?(?:đồng chí |đoàn viên |đảng viên |hội viên )*/;
/** Titles about people who came; they are members like all others. */
const ARRIVED = /(?<!\p{L})(?:đến|tiếp nhận|về)(?!\p{L})/u;
/** Titles about several groups, or about other people. */
const OF_OTHERS = /[()[\],&+]|(?<!\p{L})(?:và|hoặc|cùng|từ(?! trần))(?!\p{L})/u;
/** Start of a sheet's name. */
const SHEET_OF = /^(?:(?:ds|dsđv|dsdv|danh sách|danh sach|đv|dv|đoàn viên|đảng viên|hội viên) )+/;
/** Start of a section row: `II. Các đoàn viên`. */
const GROUP_OF =
  /^(?:danh sách )?(?:các )?(?:(?:đồng chí|đoàn viên|đảng viên|hội viên|đ\/c|đv|hv) )*/;

interface SpelledStatuses {
  negations: readonly string[];
  /** Words that may be around a status that is `alone`. */
  dateWords: ReadonlySet<string>;
  statuses: { status: string; alone: ReadonlySet<string>; wordings: readonly RegExp[] }[];
}

/** Compiled once, since each section row and note is tested against all wordings. */
const MARKED = spelledStatuses((wording) => wording);
const BARE = spelledStatuses(fold);

function spelledStatuses(spell: (wording: string) => string): SpelledStatuses {
  return {
    negations: STATUS_NEGATIONS.map(spell),
    dateWords: new Set(STATUS_DATE_WORDS.map(spell)),
    statuses: STATUS_WORDINGS.map(({ status, wordings, alone = [] }) => ({
      status,
      alone: new Set(alone.map(spell)),
      wordings: wordings.map(
        (wording) => new RegExp(`(?<![\\p{L}\\d])${spell(wording)}(?![\\p{L}\\d])`, 'u'),
      ),
    })),
  };
}

/**
 * Returns the status that a note reports, several joined with `; `. Returns `''` for a note that reports
 * none, denies it, or is about another person (`bố đã từ trần`).
 */
export function statusOf(note: string): string {
  const text = clean(note).toLowerCase();
  if (isForeign(fold(note).replace(/\b(?:moi|cu|khac)\b/g, ' '))) return '';
  if (CAME.test(text)) return '';
  const { negations, dateWords, statuses } = /[^\x20-\x7e]/.test(text) ? MARKED : BARE;
  const words = (text.match(/\p{L}+/gu) ?? []).filter((word) => !dateWords.has(word)).join(' ');
  return statuses
    .filter(
      ({ wordings, alone }) =>
        alone.has(words) || wordings.some((wording) => affirms(text, wording, negations)),
    )
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
    const text = clean(title).toLowerCase();
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
  if (STATUS_NEGATIONS.some((negation) => ` ${text} `.includes(` ${negation} `))) return '';
  const found = statusOf(rest);
  const head = rest.replace(/^(?:đã|da) /, '');
  const isFirst = STATUS_WORDINGS.some(
    ({ status, wordings, alone = [] }) =>
      status === found &&
      [...wordings, ...alone].some((wording) =>
        [wording, fold(wording)].some((form) => rest.startsWith(form) || head.startsWith(form)),
      ),
  );
  return isFirst ? found : '';
}

/** Whether a text has a wording without a negation shortly before it. */
function affirms(text: string, wording: RegExp, negations: readonly string[]): boolean {
  const at = ` ${text} `.search(wording);
  if (at < 0) return false;
  const before = text
    .slice(0, Math.max(0, at - 1))
    .trimEnd()
    .split(' ')
    .slice(-NEGATED_WITHIN);
  const words = ` ${before.join(' ')} `;
  return !negations.some((negation) => words.includes(` ${negation} `));
}
