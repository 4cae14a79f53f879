/**
 * Reads what notes say about membership: `Chuyển SH về Nam Kim 3/2025`, `Chuyển đến 2/2025`, `đã mất`.
 *
 * ```
 * note      = clause { (";" | "," | "|" | "(" | ")" | line break | ". ") clause }
 * clause    = { word } event { word } [ date ] | continuation
 * event     = move | arrival | one of EVENTS (died, removed, left, grown up, inactive, …)
 * move      = "chuyển" [object] [direction [place]] [date]
 * arrival   = "tiếp nhận" | "mới chuyển đến" | move "đến" [date] | move "từ" place ["về" place]
 * object    = "sinh hoạt", "SH", "SHĐ", "Đảng", "sổ Đoàn", "hồ sơ", …
 * continuation = date | unit of the place before: "về Khu 1, xã Nam Kim, 3/2025"
 * ```
 *
 * Words before an event may deny it (`chưa chuyển`), ask for it (`xin chuyển`) or be about another person
 * (`bố đã mất`). Words behind a move may leave it open (`chuyển SH, chưa có QĐ`). `xin ra khỏi Đoàn` is an event of its own. Text may lack marks, in some words or all.
 */
import { isPlaceholder } from '../cells/placeholder.js';
import { parseDate } from '../dates/date.js';
import { clean, fold } from '../letters/fold.js';
import { memoize } from '../letters/memoize.js';
import { placeTone } from '../syllables/syllable.js';
import {
  ARRIVAL_DIRECTION,
  ARRIVED,
  CONJUNCTION,
  DENIALS,
  DIRECTION,
  DONE,
  EVENTS,
  FILLERS,
  FROM,
  HAS_OBJECT,
  isStatusWord,
  LABELLED_RELATIVE,
  MOVE,
  NAMED_RELATIVE,
  NO_PLACE,
  PLACE_OF,
  PLANS,
  RELATIVES,
  STAGE,
  type StatusKind,
  THEN_TO,
  UNDONE,
  UNIT,
  VAGUE_MOVE,
} from './statusWords.js';

export type { StatusKind } from './statusWords.js';

/** One event that a note reports. */
export interface StatusEvent {
  kind: StatusKind;
  /** `planned` for a request or an expectation, `denied` for its opposite. */
  state: 'done' | 'planned' | 'denied';
  /** `yyyymmdd` with `00` for an unknown month or day; 0 for none. */
  date: number;
  /** Destination as written; `''` for none. */
  to: string;
  /** Place that the person left, as written; `''` for none. */
  from: string;
  /** Whether only fillers come before it in the note. */
  isFirst: boolean;
  /** Set for a move of which the note does not tell whether it led away or here: `Chuyển sinh hoạt`. */
  isVague?: true;
}

export interface StatusNote {
  events: readonly StatusEvent[];
  /** Whether the note says nothing else. */
  isWhole: boolean;
}

const BREAKS = /[\n\r;|()[\]]+|,(?!\d)|\.(?= *\p{L})(?<=\p{L}{2}\.|\d\.)|(?<= )[-–—](?= )/u;
/** Words before an event among which a denial or request counts: `chưa làm thủ tục chuyển sinh hoạt`. */
const WORDS_BEFORE = 10;
/** Words before an event that is called done (`đã chuyển`) among which a denial or request counts. */
const WORDS_BEFORE_DONE = 4;
const DATE =
  /(?<![\d/.a-z_-])(?:(?:(?:ngay )?\d{1,2} )?(?:thang|t) ?\.?\d{1,2} ?(?:nam|[/.-])? ?\d{4}|\d{1,2}[/.-]\d{1,2}[/.-](?:\d{4}|\d{2})|\d{1,2}[/.-]\d{4}|(?:19|20)\d\d)(?![\d/-])/;
const BEFORE_DATE = /(?:[\s:.-]|(?<![a-z_])(?:ngay|thang|nam|tu|vao|ke|luc)){1,12}$/;

/** Text of a clause, and its folded form of equal length. */
interface Clause {
  raw: string;
  folded: string;
  date: number;
}

/** Reads the events that a note reports about its own person. */
export const parseStatusNote: (note: string) => StatusNote = memoize(readNote);

function readNote(note: string): StatusNote {
  if (isPlaceholder(note)) return { events: [], isWhole: false };
  const events: StatusEvent[] = [];
  let isWhole = true;
  let isFirst = true;
  let before = '';
  for (const part of note.split(BREAKS)) {
    const clause = clauseOf(part);
    if (clause.folded === '' && clause.date === 0) continue;
    const found = eventsOf(clause).filter(({ event }) => !isOfRelative(event, before));
    before = clause.raw;
    if (events.length > 0 && UNDONE.test(clause.folded)) leaveOpen(events, found);
    if (found.length === 0 && continues(events.at(-1), clause)) continue;
    isWhole &&= found.length > 0 && withoutFillers(textBefore(clause, found[0].at)) === '';
    for (const { at, event } of found) {
      const before = withoutFillers(textBefore(clause, at));
      events.push({ ...event, isFirst: isFirst && before === '' });
      isFirst = false;
    }
    isFirst = false;
  }
  return { events, isWhole: isWhole && events.length > 0 };
}

/** Whether an event is about the relative whom the clause before it names. */
function isOfRelative({ kind }: Pick<StatusEvent, 'kind'>, before: string): boolean {
  return LABELLED_RELATIVE.test(before) || (kind === 'died' && NAMED_RELATIVE.test(before));
}

/** Takes a move as planned if a later clause, which reports no other event as done, leaves it open. */
function leaveOpen(events: readonly StatusEvent[], later: readonly FoundEvent[]): void {
  const last = events.at(-1);
  if (last === undefined || later.some(({ event }) => event.state === 'done')) return;
  if (last.state === 'done' && isMoving(last.kind)) last.state = 'planned';
}

function isMoving(kind: StatusKind): boolean {
  return kind === 'moved' || kind === 'arrived';
}

/** Takes the date out of a clause, and folds the rest. */
function clauseOf(part: string): Clause {
  const text = clean(part);
  const folded = foldKnown(text);
  const found = DATE.exec(folded);
  if (found === null) return { raw: text, folded, date: 0 };
  const parsed = parseDate(found[0].replace(/\bt(?=\s?\.?\d)/, 'thang '), 'dmy');
  const kept = folded.slice(0, found.index).replace(BEFORE_DATE, '').length;
  const behind = found.index + found[0].length;
  const rest = (whole: string) => `${whole.slice(0, kept)} ${whole.slice(behind).trim()}`.trimEnd();
  return { raw: rest(text), folded: rest(folded), date: typeof parsed === 'number' ? parsed : 0 };
}

/** Folds the words that the patterns know and those without marks; other letters become `_`. */
function foldKnown(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const lower = word.toLowerCase();
    // Abbreviations have `đ`: SHĐ, CĐ.
    const isReadable =
      /^[a-z]+$/.test(lower) ||
      (lower.length <= 4 && /^[a-zđ]+$/.test(lower)) ||
      isStatusWord(placeTone(lower));
    const folded = isReadable ? fold(lower) : '';
    return folded.length === word.length ? folded : '_'.repeat(word.length);
  });
}

interface FoundEvent {
  at: number;
  event: Omit<StatusEvent, 'isFirst'>;
}

/** Finds the events of a clause, in order. */
function eventsOf(clause: Clause): FoundEvent[] {
  const { folded, date } = clause;
  const bare = withoutFillers(folded);
  const found: FoundEvent[] = [];
  for (const { kind, anywhere, alone } of EVENTS) {
    const match = anywhere?.exec(folded);
    const at = match?.index ?? (alone?.test(bare) ? folded.indexOf(bare) : -1);
    if (at < 0) continue;
    const state = stateOf(textBefore(clause, at));
    if (state !== undefined) found.push({ at, event: { kind, state, date, to: '', from: '' } });
  }
  const move = moveOf(clause);
  if (move !== undefined) found.push(move);
  return found.sort((a, b) => a.at - b.at);
}

/** Reads a move or an arrival; undefined for none. */
function moveOf(clause: Clause): FoundEvent | undefined {
  const { raw, folded, date } = clause;
  const arrival = ARRIVED.exec(folded);
  const verb = MOVE.exec(folded);
  const first = arrival ?? verb;
  if (first === null || STAGE.test(folded.slice(first.index))) return undefined;
  const before = textBefore(clause, first.index);
  const stateBefore = PLACE_OF.test(before) ? undefined : stateOf(before);
  if (stateBefore === undefined) return undefined;
  const end = first.index + first[0].length;
  const behind = folded.slice(end);
  const state = stateBefore === 'done' && UNDONE.test(behind) ? 'planned' : stateBefore;
  const shared = { state, date };
  const origin = FROM.exec(folded);
  if (origin !== null && isOrigin(behind, origin.index - end)) {
    const ends = fromTo(raw, folded, origin.index + origin[0].length);
    return { at: first.index, event: { kind: 'arrived', ...shared, ...ends } };
  }
  if (arrival !== null) {
    return { at: first.index, event: { kind: 'arrived', ...shared, to: '', from: '' } };
  }
  const direction = DIRECTION.exec(behind);
  const placeAt = direction === null ? end : end + direction[0].length;
  const to = direction === null ? '' : placeName(raw.slice(placeAt), folded.slice(placeAt));
  if (to === '' && direction !== null && ARRIVAL_DIRECTION.test(direction[1])) {
    const isNowhere = folded.slice(placeAt).trim() === '';
    const kind = isNowhere ? 'arrived' : 'moved';
    return { at: first.index, event: { kind, ...shared, to: '', from: '' } };
  }
  const isMove = HAS_OBJECT.test(first[0]) || direction !== null || withoutFillers(behind) === '';
  if (!isMove) return undefined;
  const isVague =
    to === '' && direction === null && VAGUE_MOVE.test(first[0]) && !DONE.test(before);
  const vague = isVague ? ({ isVague } as const) : {};
  return { at: first.index, event: { kind: 'moved', ...shared, to, from: '', ...vague } };
}

/** Whether the words between a verb and `từ` are only a direction, or `từ` comes before the verb. */
function isOrigin(behind: string, at: number): boolean {
  return at < 0 || /^ ?(?:(?:den|ve|toi|sang))? ?$/.test(behind.slice(0, Math.max(0, at)));
}

/** Splits `Thu Cúc về Nam Kim` at its direction. */
function fromTo(raw: string, folded: string, at: number): Pick<StatusEvent, 'from' | 'to'> {
  const rest = folded.slice(at);
  const then = THEN_TO.exec(rest);
  const until = Math.min(then?.index ?? rest.length, MOVE.exec(rest)?.index ?? rest.length);
  const from = placeName(raw.slice(at, at + until), rest.slice(0, until));
  if (then === null) return { from, to: '' };
  const toAt = then.index + then[0].length;
  return { from, to: placeName(raw.slice(at + toAt), rest.slice(toAt)) };
}

/** Gives a place as written; `''` for a text that names none. */
function placeName(raw: string, folded: string): string {
  const text = raw.replace(/^[\s:.]+|[\s:.,-]+$/g, '');
  const start = folded.replace(/^[\s:.]+/, '');
  if (NO_PLACE.test(start) || withoutFillers(start) === '') return '';
  return text;
}

/** Adds the date or unit of a clause without an event to the event before it. */
function continues(event: StatusEvent | undefined, { raw, folded, date }: Clause): boolean {
  if (event === undefined) return false;
  const rest = withoutFillers(folded);
  const direction = DIRECTION.exec(folded);
  const isPlace = direction !== null && event.to === '' && event.kind === 'moved';
  const isUnit = event.to !== '' && (UNIT.test(folded) || (date > 0 && event.date === 0));
  if (rest !== '' && !isPlace && !isUnit) return false;
  if (event.date === 0) event.date = date;
  if (isPlace) {
    const at = direction[0].length;
    event.to = placeName(raw.slice(at), folded.slice(at));
  } else if (rest !== '' && !UNDONE.test(folded)) event.to = `${event.to}, ${raw}`;
  return true;
}

/** Judges an event by the words before it; undefined if the clause is about another person. */
function stateOf(before: string): StatusEvent['state'] | undefined {
  if (RELATIVES.test(before)) return undefined;
  const own = before.slice([...before.matchAll(CONJUNCTION)].at(-1)?.index ?? 0).trim();
  const count = DONE.test(own) ? WORDS_BEFORE_DONE : WORDS_BEFORE;
  const near = own.split(' ').slice(-count).join(' ');
  if (DENIALS.test(near)) return 'denied';
  return PLANS.test(near) ? 'planned' : 'done';
}

function textBefore({ folded }: Clause, at: number): string {
  return folded.slice(0, at);
}

function withoutFillers(folded: string): string {
  return folded
    .replace(FILLERS, ' ')
    .replace(/[\s:.-]+/g, ' ')
    .trim();
}
