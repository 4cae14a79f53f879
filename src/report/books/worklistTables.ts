/** Turns tasks into rows of text for the sheets of the worklist. */
import type { MergeResult, Say } from '../../model/index.js';
import { maskedSay } from '../masking.js';
import { TASK_SHEETS, type TaskSheet, type Worklist } from '../worklist/task.js';
import { type Column, worklistColumns } from './worklistColumns.js';

export interface TaskTable {
  sheet: TaskSheet;
  columns: { heading: string; width: number }[];
  rows: string[][];
  /** Rows of one number or task have the same group. */
  groups: string[];
}

/** Makes the table of each sheet that has tasks. */
export function taskTables(
  worklist: Worklist,
  result: Pick<MergeResult, 'profile' | 'records' | 'tables'>,
  isMasked: boolean,
  say: Say,
): TaskTable[] {
  const columns = worklistColumns(result, isMasked, isMasked ? maskedSay(say) : say);
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
