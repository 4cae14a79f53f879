/** State of the page, changed only by `reduce`. */
import type { PageArgs } from '../../model/index.js';
import { type Answer, type Answers, isSameAnswer } from '../answer/answer.js';
import { contradictionsOf } from '../answer/contradictions.js';
import { type Filter, filtered, NO_FILTER } from '../order/filter.js';
import type { Order } from '../order/order.js';
import { type Kept, mayBeKept, type TakenOver } from '../saving/kept.js';
import { type Draft, type Drafts, finishedDrafts, withDraft } from './drafts.js';

/** Stands between the notes of the page and of a file. */
const BETWEEN_NOTES = ' | ';

/** Text of the page with its arguments. */
export interface Notice {
  code: keyof PageArgs;
  args?: Readonly<Record<string, string>>;
  /** Further sentences about the same. */
  further?: readonly Notice[];
}

export type Notes = Readonly<Record<string, string>>;

/** State of a question before a change. */
interface Change {
  id: string;
  before: Answer | undefined;
  /** Typed text that the change replaced. */
  draft?: Draft;
}

export interface State {
  answers: Answers;
  /** Notes to the sender, by question; only those that were typed here or read from a file. */
  notes: Notes;
  drafts: Drafts;
  /** Earlier answers of changed questions, the latest last. */
  history: readonly Change[];
  /** Id of the question that is shown; `''` without questions. */
  current: string;
  /** Number of moves from question to question, after which the question gets the focus. */
  moves: number;
  filter: Filter;
  /** Ids of questions whose answer or note is in no file yet. */
  unsaved: readonly string[];
  /** Announced to the reader. */
  notice?: Notice;
}

export type Action =
  | { type: 'answer'; id: string; answer: Answer; notice: Notice }
  | { type: 'withdraw'; id: string }
  | { type: 'note'; id: string; note: string }
  | { type: 'draft'; id: string; draft: Draft }
  /** Takes finished drafts as answers. */
  | { type: 'settle' }
  | { type: 'undo' }
  | { type: 'go'; id: string }
  | { type: 'step'; by: 1 | -1 }
  | { type: 'filter'; filter: Filter }
  | { type: 'opened'; answers: Answers; notes: Notes; notice: Notice }
  /** Takes what another tab of this page keeps. */
  | { type: 'kept'; kept: Kept }
  | { type: 'saved'; notice: Notice }
  | { type: 'say'; notice: Notice };

/** Gives the state without answers, at the first question. */
export function initialState(order: Order): State {
  return {
    answers: {},
    notes: {},
    drafts: {},
    history: [],
    current: order.questions[0]?.id ?? '',
    moves: 0,
    filter: NO_FILTER,
    unsaved: [],
  };
}

/** Continues with answers that the browser kept, and those that it took over from earlier pages. */
export function continued(
  order: Order,
  { answers, unsaved }: Kept,
  { taken, differing, saved }: Omit<TakenOver, 'kept' | 'moved'> = {
    taken: 0,
    differing: 0,
    saved: 0,
  },
): State {
  const state = { ...initialState(order), answers, unsaved };
  const current = firstOpen(order, state, -1) ?? state.current;
  const [notice, ...further] = [
    ...counted('page-continued', Object.keys(answers).length - taken),
    ...counted('page-taken-over', taken),
    ...counted('page-earlier-differ', differing),
    ...counted('page-earlier-saved', saved),
  ];
  if (notice === undefined) return state;
  return { ...state, current, notice: { ...notice, further } };
}

/** Makes a notice of a number above 0. */
export function counted(code: Notice['code'], count: number): Notice[] {
  return count === 0 ? [] : [{ code, args: { count: String(count) } }];
}

/** Makes the reducer of a page. */
export function reducerFor(order: Order): (state: State, action: Action) => State {
  return (state, action) => {
    switch (action.type) {
      case 'answer':
        return answered(order, state, action);
      case 'withdraw':
        return changed(state, action.id, undefined);
      case 'note':
        return {
          ...state,
          notes: { ...state.notes, [action.id]: action.note },
          unsaved: withId(state.unsaved, action.id),
        };
      case 'draft':
        return { ...state, drafts: withDraft(state.drafts, action.id, action.draft) };
      case 'settle':
        return settled(order, state);
      case 'undo':
        return undone(state);
      case 'go':
        return moved(settled(order, state), action.id);
      case 'step':
        return stepped(order, settled(order, state), action.by);
      case 'filter':
        return refiltered(order, settled(order, state), action.filter);
      case 'opened':
        return opened(order, state, action);
      case 'kept':
        return withKept(order, state, action.kept);
      case 'saved':
        return { ...state, unsaved: [], notice: action.notice };
      case 'say':
        return { ...state, notice: action.notice };
    }
  };
}

/** Keeps an answer and moves on to the next open question, unless the answer contradicts others. */
function answered(
  order: Order,
  state: State,
  { id, answer, notice }: Extract<Action, { type: 'answer' }>,
): State {
  const after = { ...changed(state, id, answer), notice };
  const isContradicting = contradictionsOf(order.questions, after.answers).some((set) =>
    set.includes(id),
  );
  if (isContradicting) return after;
  const next = firstOpen(order, after, order.positions.get(id) ?? -1);
  return next === undefined ? after : moved(after, next);
}

function settled(order: Order, state: State): State {
  return finishedDrafts(order, state.drafts).reduce(
    (after, { id, ...typed }) => changed(after, id, { type: 'value', ...typed }),
    state,
  );
}

/** Changes an answer, which replaces what is being typed. */
function changed(given: State, id: string, answer: Answer | undefined): State {
  const state = { ...given, drafts: withDraft(given.drafts, id) };
  const before = state.answers[id];
  if (isSameAnswer(before, answer)) return state;
  return {
    ...state,
    answers: withAnswer(state.answers, id, answer),
    history: [...state.history, { id, before }],
    unsaved: withId(state.unsaved, id),
  };
}

function undone(state: State): State {
  const last = state.history.at(-1);
  if (last === undefined) return state;
  const answers = withAnswer(state.answers, last.id, last.before);
  const history = state.history.slice(0, -1);
  const unsaved = withId(state.unsaved, last.id);
  const drafts =
    last.draft === undefined ? state.drafts : withDraft(state.drafts, last.id, last.draft);
  const notice: Notice = { code: 'page-notice-undone' };
  return moved({ ...state, answers, drafts, history, unsaved, notice }, last.id);
}

/** Takes the answers of a file, which replace what the page has; notes are joined. */
function opened(
  order: Order,
  state: State,
  { answers, notes, notice }: Extract<Action, { type: 'opened' }>,
): State {
  const replaced = Object.keys(answers).flatMap((id): Change[] => {
    const { [id]: before } = state.answers;
    const { [id]: draft } = state.drafts;
    const isKept = before === undefined || isSameAnswer(before, answers[id]);
    return isKept && draft === undefined ? [] : [{ id, before, ...(draft && { draft }) }];
  });
  const further = [...(notice.further ?? []), ...counted('page-opened-replaced', replaced.length)];
  const after = {
    ...state,
    answers: { ...state.answers, ...answers },
    notes: { ...state.notes, ...joinedNotes(state.notes, notes) },
    drafts: replaced.reduce((drafts, { id }) => withDraft(drafts, id), state.drafts),
    history: replaced,
    notice: { ...notice, further },
  };
  return moved(after, firstOpen(order, after, -1) ?? state.current);
}

/** Joins the notes of a file with different ones of the page. */
function joinedNotes(own: Notes, read: Notes): Notes {
  const joined = Object.entries(read).map(([id, note]) => {
    const before = own[id] ?? '';
    const parts = before.split(BETWEEN_NOTES);
    return [
      id,
      before === '' ? note : parts.includes(note) ? before : before + BETWEEN_NOTES + note,
    ];
  });
  return Object.fromEntries(joined);
}

/** Takes the answers of another tab; those that the browser does not keep remain as they are here. */
function withKept({ questions }: Order, state: State, { answers, unsaved }: Kept): State {
  const own = questions.flatMap((question): [string, Answer][] => {
    const answer = state.answers[question.id];
    return answer === undefined || mayBeKept(question, answer) ? [] : [[question.id, answer]];
  });
  const ownIds = own.map(([id]) => id).filter((id) => state.unsaved.includes(id));
  const noted = state.unsaved.filter((id) => (state.notes[id] ?? '') !== '');
  return {
    ...state,
    answers: { ...answers, ...Object.fromEntries(own) },
    unsaved: [...ownIds, ...noted].reduce(withId, unsaved),
  };
}

function stepped(order: Order, state: State, by: 1 | -1): State {
  const { filter, answers, current } = state;
  const at = order.positions.get(current) ?? -1;
  const shown = filtered(order.questions, filter, answers);
  const position = (id: string) => order.positions.get(id) ?? 0;
  const next =
    by === 1
      ? shown.find(({ id }) => position(id) > at)
      : shown.findLast(({ id }) => position(id) < at);
  return next === undefined ? state : moved(state, next.id);
}

/** Shows the first question of a filter, unless the current one fits. */
function refiltered(order: Order, state: State, filter: Filter): State {
  const shown = filtered(order.questions, filter, state.answers);
  const isShown = shown.some(({ id }) => id === state.current);
  const first = shown[0]?.id ?? state.current;
  return { ...state, filter, current: isShown ? state.current : first };
}

/** Finds the next question without an answer after a position, then from the start. */
function firstOpen(order: Order, { filter, answers }: State, after: number): string | undefined {
  const open = filtered(order.questions, { ...filter, isOpen: true }, answers);
  const next = open.find(({ id }) => (order.positions.get(id) ?? 0) > after);
  return (next ?? open[0])?.id;
}

function moved(state: State, id: string): State {
  return { ...state, current: id, moves: state.moves + 1 };
}

function withAnswer(answers: Answers, id: string, answer: Answer | undefined): Answers {
  const { [id]: _, ...others } = answers;
  return answer === undefined ? others : { ...others, [id]: answer };
}

function withId(ids: readonly string[], id: string): readonly string[] {
  return ids.includes(id) ? ids : [...ids, id];
}
