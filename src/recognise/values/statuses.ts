/** The status of a member as a note tells it. */
import { finding, type LayoutColumn } from '../../model/index.js';
import { isTick } from '../../text/tick.js';
import { clean, fold } from '../../text/unicode.js';
import { withoutEnumerator, withoutMembers } from '../cells/sectionText.js';
import { isForeign } from '../headings/heading.js';
import type { Replacement, RosterView } from './rosterView.js';
import { STATUS_DATE_WORDS, STATUS_NEGATIONS, STATUS_WORDINGS } from './statusWordings.js';

/** Words between a negation and what it is about (`chưa làm thủ tục chuyển sinh hoạt`). */
const NEGATED_WITHIN = 4;

/** A note behind a name: `Hà Văn An (đã chuyển sinh hoạt)`. */
const BEHIND_NAME = /[([].*$/s;

/**
 * A tick below `Trưởng thành Đoàn` is that status. What notes say of a status fills what a status
 * column leaves blank, or makes one, also where they stand behind the name, in a section row or in the title; the note
 * itself stays as it is. Nobody is dropped for a status.
 */
export function readStatuses(view: RosterView): Replacement {
  const result: Replacement = { replaced: new Set(), derived: [], findings: [] };
  if (!view.hasStatus) return result;
  const status = view.columns.find((column) => column.field === 'status');
  const ticked = status === undefined ? new Map<number, string>() : readTicks(view, status);
  if (status !== undefined && ticked.size > 0) {
    result.replaced.add(status);
    const column = { header: status.header, field: 'status', source: status.index };
    result.derived.push({ column, cells: ticked });
  }
  const note = view.columns.find((column) => column.field === 'note');
  const name = view.columns.findLast(({ field, by }) => field === 'name' && by !== 'derived');
  const noted = note && readNotes(view, note, (text) => text);
  const behind = name && readNotes(view, name, (text) => BEHIND_NAME.exec(text)?.[0] ?? '');
  const listed = statusOfTitles(view.titles);
  const cells = new Map([
    ...(listed === '' ? [] : view.members.map((row) => [row, listed] as const)),
    ...view.members.flatMap((row) => {
      const section = view.statuses[row] ?? '';
      return section === '' ? [] : [[row, section] as const];
    }),
    ...(behind ?? []),
    ...(noted ?? []),
  ]);
  const source = note ?? name;
  if (listed !== '') {
    const args = { status: listed, count: view.members.length };
    result.findings.push(finding('info', 'status-by-title', args, view.place));
  }
  if (cells.size > 0 && source !== undefined) {
    const header = status?.header ?? source.header;
    result.derived.push({ column: { header, field: 'status', source: source.index }, cells });
  }
  return result;
}

/** `DANH SÁCH ĐOÀN VIÊN CHUYỂN ĐI`, or a sheet of that name; those who came are no others than members. */
const LIST_OF = /^danh sách (?:các )?(?:đồng chí |đoàn viên |đảng viên |hội viên )*/;
const ARRIVED = /(?<!\p{L})(?:đến|tiếp nhận|về)(?!\p{L})/u;

/** What makes a title speak of more people than one status, or of others than these. */
const OF_OTHERS = /[()[\],&+]|(?<!\p{L})(?:và|hoặc|cùng|từ(?! trần))(?!\p{L})/u;
/** Before the status in the name of a sheet. */
const SHEET_OF = /^(?:(?:ds|dsđv|dsdv|danh sách|danh sach|đv|dv|đoàn viên|đảng viên|hội viên) )+/;

function statusOfTitles(titles: readonly string[]): string {
  for (const [at, title] of titles.entries()) {
    const text = clean(title).toLowerCase();
    if (OF_OTHERS.test(text) || ARRIVED.test(text)) {
      // The name of the sheet knows no better.
      if (LIST_OF.test(text)) return '';
      continue;
    }
    const said =
      at === titles.length - 1 ? statusOfSheet(text) : statusBehind(text, LIST_OF, () => false);
    if (said !== '') return said;
  }
  return '';
}

/** Without marks only behind such words: `Truong Thanh` may be a village. */
function statusOfSheet(text: string): string {
  const words = clean(text.replace(/[_-]/g, ' '));
  return statusBehind(words, SHEET_OF, () => words !== fold(words));
}

/** The one status that stands at the start of what follows; titles that deny anything have none. */
function statusBehind(text: string, start: RegExp, mayBeBare: () => boolean): string {
  const rest = text.replace(start, '');
  if (rest === text && !mayBeBare()) return '';
  if (STATUS_NEGATIONS.some((negation) => ` ${text} `.includes(` ${negation} `))) return '';
  const said = statusOf(rest);
  const head = rest.replace(/^(?:đã|da) /, '');
  const isFirst = STATUS_WORDINGS.some(
    ({ status, wordings, alone = [] }) =>
      status === said &&
      [...wordings, ...alone].some((each) =>
        [each, fold(each)].some((spelt) => rest.startsWith(spelt) || head.startsWith(spelt)),
      ),
  );
  return isFirst ? said : '';
}

/** Before the status in a section row: `II. Các đoàn viên`. */
const GROUP_OF =
  /^(?:danh sách )?(?:các )?(?:(?:đồng chí|đoàn viên|đảng viên|hội viên|đ\/c|đv|hv) )*/;

/** The status that a section row says of the rows below it: `Đoàn viên đi làm ăn xa: 3 đồng chí`. */
export function statusOfSection(text: string): string {
  const group = withoutMembers(withoutEnumerator(text)).toLowerCase();
  if (OF_OTHERS.test(group) || ARRIVED.test(group)) return '';
  return statusBehind(group, GROUP_OF, () => true);
}

/** All texts of a status column that has ticks, which are its heading's status; else none. */
function readTicks(view: RosterView, { header, index }: LayoutColumn): Map<number, string> {
  const cells = new Map<number, string>();
  const said = statusOf(header);
  const textAt = (row: number) => view.table.rows[row]![index] ?? '';
  if (said === '' || !view.members.some((row) => isTick(textAt(row)))) return cells;
  for (const row of view.members) {
    const text = textAt(row);
    if (text !== '') cells.set(row, isTick(text) ? said : text);
  }
  return cells;
}

/** @param noteOf the part of a cell that is a note */
function readNotes(
  view: RosterView,
  { index }: LayoutColumn,
  noteOf: (text: string) => string,
): Map<number, string> {
  const known = new Map<string, string>([['', '']]);
  const cells = new Map<number, string>();
  for (const row of view.members) {
    const text = noteOf(view.table.rows[row]![index] ?? '');
    let said = known.get(text);
    if (said === undefined) {
      said = statusOf(text);
      known.set(text, said);
    }
    if (said !== '') cells.set(row, said);
  }
  return cells;
}

interface SpelledStatuses {
  negations: readonly string[];
  around: ReadonlySet<string>;
  statuses: { status: string; alone: ReadonlySet<string>; wordings: readonly RegExp[] }[];
}

/** Made once: every section row and every note is held against all of it. */
function spelledStatuses(spelt: (wording: string) => string): SpelledStatuses {
  return {
    negations: STATUS_NEGATIONS.map(spelt),
    around: new Set(STATUS_DATE_WORDS.map(spelt)),
    statuses: STATUS_WORDINGS.map(({ status, wordings, alone = [] }) => ({
      status,
      alone: new Set(alone.map(spelt)),
      wordings: wordings.map(
        (wording) => new RegExp(`(?<![\\p{L}\\d])${spelt(wording)}(?![\\p{L}\\d])`, 'u'),
      ),
    })),
  };
}

const MARKED = spelledStatuses((wording) => wording);
const BARE = spelledStatuses(fold);

/** `''` for a note that tells none, denies it, or speaks of somebody else (`bố đã từ trần`). */
export function statusOf(note: string): string {
  const text = clean(note).toLowerCase();
  if (isForeign(fold(note).replace(/\b(?:moi|cu|khac)\b/g, ' '))) return '';
  if (CAME.test(text)) return '';
  const { negations, around, statuses } = /[^\x20-\x7e]/.test(text) ? MARKED : BARE;
  const rest = (text.match(/\p{L}+/gu) ?? []).filter((word) => !around.has(word)).join(' ');
  return statuses
    .filter(
      ({ wordings, alone }) =>
        alone.has(rest) || wordings.some((wording) => tells(text, wording, negations)),
    )
    .map(({ status }) => status)
    .join('; ');
}

/** Who came is a member here: `tiếp nhận chuyển sinh hoạt`, `chuyển sinh hoạt từ Thu Cúc về`. */
const CAME =
  /(?<!\p{L})(?:tiếp nhận|tiep nhan|(?:từ|tu) (?!trần|tran).*(?<!\p{L})(?:về|ve|đến|den))(?!\p{L})/u;

function tells(text: string, wording: RegExp, negations: readonly string[]): boolean {
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
