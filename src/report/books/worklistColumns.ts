/** Columns of the sheets of the worklist, each with the text that a task has in it. */
import { branchWord, type MergeResult, message, type Say } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import type { BranchTask, MemberTask, MoveTask } from '../worklist/task.js';
import { sourceText } from './questionColumns.js';

/** Sign of a task that is not done, then that of a finished one. */
export const TICKS = ['☐', '☑'] as const;
/** Most source rows that a line names. */
const SOURCES = 6;
/** Most old branches that a line names. */
const OLD_BRANCHES = 20;

export interface Column<Task> {
  heading: string;
  /** In characters. Together they fit A4 landscape at 8 points. */
  width: number;
  textOf: (task: Task) => string;
}

type ColumnInput = Pick<MergeResult, 'profile' | 'records' | 'tables'>;

/** Parts that the columns of several sheets share. */
interface Shared {
  say: Say;
  text: (text: string) => string;
  number: (text: string) => string;
  branchHeading: string;
  tick: Column<unknown>;
  todo: Column<MemberTask | MoveTask>;
  name: Column<MemberTask | MoveTask>;
  birth: Column<MemberTask | MoveTask>;
  id: Column<MemberTask | MoveTask>;
  sources: Column<{ records: readonly number[] }>;
}

/** Makes the columns of the sheets about members, moves and branches. */
export function worklistColumns(result: ColumnInput, isMasked: boolean, say: Say) {
  const shared = sharedColumns(result, isMasked, say);
  return {
    member: memberColumns(shared),
    move: moveColumns(shared),
    branch: branchColumns(shared),
  };
}

function sharedColumns(result: ColumnInput, isMasked: boolean, say: Say): Shared {
  const { profile } = result;
  const { text, number } = maskWhere(isMasked);
  const valueColumn = (field: string, width: number): Column<MemberTask | MoveTask> => ({
    heading: profile.fields.find(({ id }) => id === field)?.label.vi ?? '',
    width,
    textOf: ({ member }) => text(member.values.get(field)?.text ?? ''),
  });
  return {
    say,
    text,
    number,
    branchHeading: `${branchWord(profile)} mới`,
    tick: { heading: say(message('work-head-done')), width: 7, textOf: () => TICKS[0] },
    todo: {
      heading: say(message('work-head-todo')),
      width: 32,
      textOf: (task) => say(task.todo ?? message(`todo-${task.kind}`)),
    },
    name: valueColumn('name', 22),
    birth: valueColumn('birth', 12),
    id: { heading: 'Mã', width: 14, textOf: ({ member }) => member.id },
    sources: {
      heading: say(message('work-head-source')),
      width: 28,
      textOf: ({ records }) => sourcesOf(result, records, text, say),
    },
  };
}

function memberColumns(shared: Shared): Column<MemberTask>[] {
  const { say, text, number, branchHeading, tick, todo, name, birth, id, sources } = shared;
  return [
    tick,
    name,
    birth,
    {
      heading: branchHeading,
      width: 22,
      textOf: ({ member: { newBranch } }) => text(newBranch),
    },
    {
      heading: say(message('work-head-issue')),
      width: 36,
      textOf: ({ kind, detail }) => {
        const issue = say(message(`work-${kind}`));
        return detail === undefined ? issue : `${issue}: ${say(detail)}`;
      },
    },
    {
      heading: say(message('work-head-value')),
      width: 16,
      textOf: ({ value, isNumber }) => (isNumber === true ? number(value) : text(value)),
    },
    todo,
    { ...sources, textOf: ({ member }) => sources.textOf(member) },
    id,
  ];
}

function moveColumns(shared: Shared): Column<MoveTask>[] {
  const { say, text, tick, todo, name, birth, id, sources } = shared;
  return [
    tick,
    name,
    birth,
    {
      heading: say(message('work-head-issue')),
      width: 20,
      textOf: ({ kind, note }) =>
        [say(message(`work-${kind}`)), ...(note === '' ? [] : [`“${text(note)}”`])].join(': '),
    },
    {
      heading: say(message('work-head-from')),
      width: 28,
      textOf: ({ from }) =>
        text(
          from.oldBranch === ''
            ? joined(from.newBranch, from.newCommune)
            : joined(from.oldBranch, from.oldCommune),
        ),
    },
    {
      heading: say(message('work-head-to')),
      width: 28,
      textOf: ({ member: { newBranch, newCommune } }) => text(joined(newBranch, newCommune)),
    },
    todo,
    sources,
    id,
  ];
}

function branchColumns(shared: Shared): Column<BranchTask>[] {
  const { say, text, branchHeading, tick, todo, sources } = shared;
  return [
    tick,
    {
      heading: say(message('work-head-task')),
      width: 26,
      textOf: ({ kind }) => say(message(`work-${kind}`)),
    },
    {
      heading: say(message('work-head-old-branches')),
      width: 46,
      textOf: ({ from }) =>
        [
          ...from
            .slice(0, OLD_BRANCHES)
            .map(({ oldCommune, name, members: count }) =>
              say(message('work-old-branch', { branch: joined(name, oldCommune), count })),
            ),
          ...(from.length > OLD_BRANCHES ? ['…'] : []),
        ].join('\n'),
    },
    { heading: branchHeading, width: 32, textOf: ({ to }) => text(to) },
    {
      heading: say(message('column-members')),
      width: 12,
      textOf: ({ members }) => String(members),
    },
    { heading: todo.heading, width: 36, textOf: ({ kind }) => say(message(`todo-${kind}`)) },
    sources,
  ];
}

function joined(...parts: string[]): string {
  return parts.filter((part) => part !== '').join(', ');
}

function sourcesOf(
  { records, tables }: Pick<MergeResult, 'records' | 'tables'>,
  own: readonly number[],
  text: (text: string) => string,
  say: Say,
): string {
  let sources = '';
  for (let at = 0; at < own.length && at < SOURCES; at++) {
    const record = own[at]!;
    const { file, sheet } = tables[records.table[record]!]!;
    if (at > 0) sources += ' ; ';
    sources += sourceText(text(file), text(sheet), String(records.row[record]! + 1), say);
  }
  return own.length > SOURCES ? `${sources} ; …` : sources;
}
