/** Turns tasks into rows of text for the sheets of the worklist. */
import { branchWord, type MergeResult, type Message, message } from '../../model/index.js';
import { maskWhere } from '../../text/index.js';
import { maskedSay } from '../masking.js';
import type { Say } from '../options.js';
import {
  type BranchTask,
  type MemberTask,
  type MoveTask,
  TASK_SHEETS,
  type TaskKind,
  type TaskSheet,
  type Worklist,
} from '../worklist/task.js';

/** Sign of a task that is not done, then that of a finished one. */
export const TICKS = ['☐', '☑'] as const;
/** Most source rows that a line names. */
const SOURCES = 6;
/** Most old branches that a line names. */
const OLD_BRANCHES = 20;

export interface TaskTable {
  sheet: TaskSheet;
  columns: { heading: string; width: number }[];
  rows: string[][];
  /** Rows of one number or task have the same group. */
  groups: string[];
}

interface Column<Task> {
  heading: string;
  /** In characters. Together they fit A4 landscape at 8 points. */
  width: number;
  textOf: (task: Task) => string;
}

/** Makes the table of each sheet that has tasks. */
export function taskTables(
  worklist: Worklist,
  result: Pick<MergeResult, 'profile' | 'records' | 'tables'>,
  isMasked: boolean,
  say: Say,
): TaskTable[] {
  const columns = columnsOf(result, isMasked, isMasked ? maskedSay(say) : say);
  return (Object.keys(TASK_SHEETS) as TaskSheet[]).flatMap((sheet) => {
    const kinds = new Set<string>(TASK_SHEETS[sheet]);
    const own = <Task extends { kind: string }>(tasks: readonly Task[]) =>
      tasks.filter(({ kind }) => kinds.has(kind));
    const members = own(worklist.members);
    return [
      ...tableOf(sheet, columns.member, members, ({ kind, value }) =>
        sheet === 'shared' ? value : kind,
      ),
      ...tableOf(sheet, columns.move, own(worklist.moves), ({ kind }) => kind),
      ...tableOf(sheet, columns.branch, own(worklist.branches), ({ kind }) => kind),
    ];
  });
}

function tableOf<Task>(
  sheet: TaskSheet,
  columns: readonly Column<Task>[],
  tasks: readonly Task[],
  groupOf: (task: Task) => string,
): TaskTable[] {
  if (tasks.length === 0) return [];
  return [
    {
      sheet,
      columns: columns.map(({ heading, width }) => ({ heading, width })),
      rows: tasks.map((task) => columns.map(({ textOf }) => textOf(task))),
      groups: tasks.map(groupOf),
    },
  ];
}

/** @param question id of the question to answer first; `''` for none */
function whatToDo(kind: TaskKind, question: string): Message {
  return question === '' ? message(`todo-${kind}`) : message('work-open-question', { question });
}

function columnsOf(
  result: Pick<MergeResult, 'profile' | 'records' | 'tables'>,
  isMasked: boolean,
  say: Say,
) {
  const { profile } = result;
  const { text, number } = maskWhere(isMasked);
  const label = (field: string) => profile.fields.find(({ id }) => id === field)?.label.vi ?? '';
  const source = ({ records }: { records: readonly number[] }) => sourcesOf(result, records, text);
  const tick = { heading: say(message('work-head-done')), width: 7, textOf: () => TICKS[0] };
  const sources = { heading: say(message('work-head-source')), width: 28, textOf: source };
  const todo = say(message('work-head-todo'));
  const person: Column<MemberTask | MoveTask>[] = [
    tick,
    {
      heading: label('name'),
      width: 22,
      textOf: ({ member }) => text(member.values.get('name')?.text ?? ''),
    },
    {
      heading: label('birth'),
      width: 12,
      textOf: ({ member }) => text(member.values.get('birth')?.text ?? ''),
    },
  ];
  const id: Column<MemberTask | MoveTask> = {
    heading: 'Mã',
    width: 14,
    textOf: ({ member }) => member.id,
  };
  const joined = (...parts: string[]) => parts.filter((part) => part !== '').join(', ');
  const member: Column<MemberTask>[] = [
    ...person,
    {
      heading: `${branchWord(profile)} mới`,
      width: 22,
      textOf: ({ member: { newBranch } }) => text(newBranch),
    },
    {
      heading: say(message('work-head-issue')),
      width: 36,
      textOf: ({ kind, detail }) =>
        [say(message(`work-${kind}`)), ...(detail === undefined ? [] : [say(detail)])].join(': '),
    },
    {
      heading: say(message('work-head-value')),
      width: 16,
      textOf: ({ value, isNumber }) => (isNumber === true ? number(value) : text(value)),
    },
    {
      heading: todo,
      width: 32,
      textOf: ({ kind, question = '' }) => say(whatToDo(kind, question)),
    },
    sources,
    id,
  ];
  const move: Column<MoveTask>[] = [
    ...person,
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
    {
      heading: todo,
      width: 32,
      textOf: ({ kind, question }) => say(whatToDo(kind, question)),
    },
    sources,
    id,
  ];
  const branch: Column<BranchTask>[] = [
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
    { heading: `${branchWord(profile)} mới`, width: 32, textOf: ({ to }) => text(to) },
    {
      heading: say(message('column-members')),
      width: 12,
      textOf: ({ members }) => String(members),
    },
    { heading: todo, width: 36, textOf: ({ kind }) => say(message(`todo-${kind}`)) },
    sources,
  ];
  return { member, move, branch };
}

function sourcesOf(
  { records, tables }: Pick<MergeResult, 'records' | 'tables'>,
  own: readonly number[],
  text: (text: string) => string,
): string {
  const shown = own.slice(0, SOURCES).map((record) => {
    const { file, sheet } = tables[records.table[record]!]!;
    return `${text(file)}:${text(sheet)}:${records.row[record]! + 1}`;
  });
  return [...shown, ...(own.length > SOURCES ? ['…'] : [])].join(' ; ');
}
