/** Judges by the notes of a member's rows to which of several places the member belongs now. */
import type { PlaceEvidence } from '../../model/index.js';
import { parseStatusNote, type StatusEvent, type StatusKind } from '../../text/index.js';
import { destinationTest, type NamedPlace } from './placeNames.js';

/** Notes of rows, and the names of their places. */
export interface RowNotes {
  /** Status and remark of a row, joined with `; `. */
  noteOf: (record: number) => string;
  placeOf: (record: number) => NamedPlace;
  /** Prefixes of branches. */
  prefixes: readonly string[];
}

/** Judgement about several places. */
export interface NoteVerdict {
  /** Position of the place that the notes argue for. */
  at: number;
  /** Row with the note that decides. */
  record: number;
  by: PlaceEvidence['by'];
  /** Whether it settles the place without a question. */
  isCertain: boolean;
  /** Set if the note may as well report the opposite: `Chuyển sinh hoạt` stands beside people who left or came. */
  isVague?: true;
}

/** Sums up the notes of the rows at one place about that place. */
interface Stance {
  kind: 'left' | 'came' | 'planned' | 'unclear' | 'none';
  date: number;
  /** Row with the note. */
  record: number;
  /** Position of the place that the note names; -1 for none, -2 for another place. */
  target: number;
  /** Whether the note does not tell whether the person left or came. */
  isVague?: true | undefined;
}

const NO_TARGET = -1;
const ELSEWHERE = -2;
/** Events about the person, whatever the branch. */
const PERSONAL: ReadonlySet<StatusKind> = new Set<StatusKind>([
  'died',
  'removed',
  'left',
  'grown-up',
]);

/**
 * Judges the places of a member by its notes. It is certain only if every other place has a dated note of
 * a move to the same place, and nothing there argues against it.
 * @param places rows of each place
 * @returns undefined if the notes argue for no single place
 */
export function judgeByNotes(
  places: readonly (readonly number[])[],
  notes: RowNotes,
): NoteVerdict | undefined {
  const events = new Map(
    places.flat().map((record) => [record, parseStatusNote(notes.noteOf(record)).events]),
  );
  const all = [...events.values()].flat();
  if (all.length === 0) return undefined;
  if (all.some(({ kind, state }) => PERSONAL.has(kind) && state !== 'denied')) return undefined;
  const named = places.map(([record]) => notes.placeOf(record));
  const stances = places.map((records, at) =>
    stanceOf(at, records, named, (record) => events.get(record)!, notes.prefixes),
  );
  if (stances.some(({ kind }) => kind === 'unclear')) return undefined;
  return byTarget(stances) ?? byRest(stances) ?? byArrival(stances);
}

/** Whether a note reports that the person moved away. */
export function isNotedAsMoved(note: string): boolean {
  return parseStatusNote(note).events.some(
    ({ kind, state }) => kind === 'moved' && state === 'done',
  );
}

/** Takes the latest event at a place; `unclear` if two cannot be ordered and disagree. */
function stanceOf(
  at: number,
  records: readonly number[],
  named: readonly NamedPlace[],
  eventsOf: (record: number) => readonly StatusEvent[],
  prefixes: readonly string[],
): Stance {
  const found = records.flatMap((record) =>
    eventsOf(record).flatMap((event) => stanceByEvent(event, record, at, named, prefixes)),
  );
  const [first, ...further] = found;
  if (first === undefined) {
    return { kind: 'none', date: 0, record: records[0], target: NO_TARGET };
  }
  return further.reduce(latestOf, first);
}

function latestOf(one: Stance, next: Stance): Stance {
  if (one.kind === next.kind) {
    if (one.target === next.target) {
      const isVague = (one.isVague && next.isVague) || undefined;
      return { ...(next.date > one.date ? next : one), isVague };
    }
    // One note names the place, and another one only the move.
    if (next.target === NO_TARGET) return one;
    if (one.target === NO_TARGET) return next;
  }
  if (isLater(next.date, one.date)) return next;
  return isLater(one.date, next.date) ? one : unclear(one);
}

function unclear({ date, record }: Stance): Stance {
  return { kind: 'unclear', date, record, target: NO_TARGET };
}

function stanceByEvent(
  { kind, state, date, to, from, isVague }: StatusEvent,
  record: number,
  at: number,
  named: readonly NamedPlace[],
  prefixes: readonly string[],
): Stance[] {
  const stance = (of: Stance['kind'], target = NO_TARGET): Stance[] => [
    { kind: of, date, record, target },
  ];
  if (kind === 'inactive' && state === 'done') return stance('left');
  if ((kind !== 'moved' && kind !== 'arrived') || state === 'denied') return [];
  if (state === 'planned') return stance('planned');
  const matching = (text: string) => {
    const isNamed = destinationTest(text, date, named[at], prefixes);
    return named.flatMap((place, i) => (isNamed(place) ? [i] : []));
  };
  if (to === '') {
    if (kind === 'moved') return [{ kind: 'left', date, record, target: NO_TARGET, isVague }];
    const origins = from === '' ? [] : matching(from);
    return stance(origins.includes(at) ? 'unclear' : 'came');
  }
  const targets = matching(to);
  if (targets.length > 1) return stance('unclear');
  const [target = ELSEWHERE] = targets;
  return target === at ? stance('came') : stance('left', target);
}

/** Follows moves to a known place; of moves in a circle the latest counts. */
function byTarget(stances: readonly Stance[]): NoteVerdict | undefined {
  const moves = stances.filter(({ target }) => target >= 0);
  const [first] = moves;
  if (first === undefined) return undefined;
  const isOne = moves.every(({ target }) => target === first.target);
  const arrival = stances[first.target];
  if (isOne && arrival.kind !== 'left') {
    const away = stances.filter((_, at) => at !== first.target);
    const isCertain =
      arrival.kind !== 'planned' &&
      away.every(({ kind, target, date }) => kind === 'left' && target >= 0 && date > 0);
    return { at: first.target, record: first.record, by: 'moved-to', isCertain };
  }
  const last = moves.find((move) =>
    stances.every((other) => other === move || other.kind === 'none' || follows(move, other)),
  );
  return last && { at: last.target, record: last.record, by: 'moved-to', isCertain: false };
}

/** Takes the only place that nobody has left. */
function byRest(stances: readonly Stance[]): NoteVerdict | undefined {
  const left = stances.filter(({ kind }) => kind === 'left');
  const rest = [...stances.keys()].filter((at) => stances[at].kind !== 'left');
  const [at, another] = rest;
  if (left.length === 0 || at === undefined || another !== undefined) return undefined;
  const { kind } = stances[at];
  // A move to another place says nothing for this one, unless the person came here later.
  const isElsewhere = left.some(({ target }) => target === ELSEWHERE);
  const isBack = kind === 'came' && left.every((move) => follows(stances[at], move));
  if (kind === 'planned' || (isElsewhere && !isBack)) return undefined;
  const vague = left.some(({ isVague }) => isVague) ? ({ isVague: true } as const) : {};
  return { at, record: left[0].record, by: 'moved', isCertain: false, ...vague };
}

/** Takes the place with the only or latest arrival. */
function byArrival(stances: readonly Stance[]): NoteVerdict | undefined {
  if (stances.some(({ kind }) => kind === 'left')) return undefined;
  const came = stances.filter(({ kind }) => kind === 'came');
  const last = came.find((one) => came.every((other) => other === one || follows(one, other)));
  if (last === undefined) return undefined;
  return { at: stances.indexOf(last), record: last.record, by: 'arrived', isCertain: false };
}

function follows(one: Stance, other: Stance): boolean {
  return isLater(one.date, other.date);
}

/** Whether a date is certainly later, at the precision that both have. */
function isLater(one: number, other: number): boolean {
  if (one === 0 || other === 0) return false;
  const unit = [10_000, 100].find((size) => one % size === 0 || other % size === 0) ?? 1;
  return Math.floor(one / unit) > Math.floor(other / unit);
}
