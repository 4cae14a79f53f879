/** Makes the workbook of what the office still has to do. */
import { message, type PlainCode, type Say } from '../../model/index.js';
import type { CellLook, Sheet } from '../workbook/sheet.js';
import { type PackBook, workbookBytes } from '../workbook/workbook.js';
import { TASK_KINDS, TASK_SHEETS, type TaskKind, type TaskSheet } from '../worklist/task.js';
import { TICKS } from './worklistColumns.js';
import type { TaskTable } from './worklistTables.js';

/** Columns that remain visible beside the tasks: tick and name, or tick and task. */
const FROZEN = 2;

/** Numbers of the overview of one worklist. */
interface OverviewNumbers {
  counts: ReadonlyMap<TaskKind, number>;
  /** Tasks that wait for the answer to a question. */
  waiting: ReadonlyMap<TaskKind, number>;
  /** Questions without an answer. */
  questions: number;
}

/** Makes the worklist of one commune: counts by kind, then a sheet for each group of kinds. */
export function worklistWorkbook(
  tables: readonly TaskTable[],
  numbers: OverviewNumbers,
  say: Say,
  rowLimit?: number,
  packBook: PackBook = workbookBytes,
): Promise<Uint8Array> {
  const sheets = tables.map((table) => taskSheet(table, say));
  return packBook([overviewSheet(numbers, say), ...sheets], rowLimit);
}

function sheetName(sheet: TaskSheet, say: Say): string {
  return say(message(`work-sheet-${sheet}` satisfies PlainCode));
}

function overviewSheet(numbers: OverviewNumbers, say: Say): Sheet {
  const { counts, questions } = numbers;
  const label = (code: PlainCode) => say(message(code));
  const rows: string[][] = [];
  const links: { row: number; column: number; sheet: string }[] = [];
  if (questions > 0) {
    const todo = label('work-todo-questions');
    rows.push([label('work-open-questions'), String(questions), 'review.html', todo]);
  }
  for (const sheet of Object.keys(TASK_SHEETS) as TaskSheet[]) {
    const name = sheetName(sheet, say);
    for (const kind of TASK_SHEETS[sheet]) {
      const count = counts.get(kind) ?? 0;
      if (count === 0) continue;
      links.push({ row: rows.length, column: 2, sheet: name });
      rows.push([label(`work-${kind}`), String(count), name, todoOf(kind, numbers, say)]);
    }
  }
  if (rows.length === 0) rows.push([label('work-nothing'), '', '', '']);
  else rows.push(['', '', '', label('work-copy')]);
  const linked = new Set(links.map(({ row }) => row));
  const look = (row: number, column: number): CellLook => {
    if (column === 0) return 'label';
    return column === 2 && linked.has(row) ? 'link' : 'plain';
  };
  return {
    name: label('work-sheet-overview'),
    columns: [{ width: 40 }, { width: 10 }, { width: 24 }, { width: 70 }],
    headings: (
      ['work-head-task', 'work-head-count', 'work-head-sheet', 'work-head-todo'] as const
    ).map(label),
    rows,
    look,
    links,
  };
}

/** Words what to do about all tasks of a kind; those that wait for an answer cannot be done yet. */
function todoOf(kind: TaskKind, { counts, waiting }: OverviewNumbers, say: Say): string {
  const count = waiting.get(kind) ?? 0;
  if (count > 0 && count === counts.get(kind)) return say(message('work-all-wait'));
  const todo = say(message(`todo-${kind}`));
  return count === 0 ? todo : `${todo} ${say(message('work-some-wait', { count }))}`;
}

function taskSheet({ sheet, columns, rows, groups }: TaskTable, say: Say): Sheet {
  // Neighbouring groups differ in their background.
  let band = 0;
  const bands = groups.map((group, at) => {
    if (at > 0 && group !== groups[at - 1]) band++;
    return band % 2;
  });
  return {
    name: sheetName(sheet, say),
    columns: columns.map(({ width }) => ({ width })),
    headings: columns.map(({ heading }) => heading),
    rows,
    look: (row, column) => {
      if (column === 0) return 'answer';
      return bands[row] === 1 ? 'band' : 'plain';
    },
    frozenColumns: FROZEN,
    lists: [
      {
        column: 0,
        ranges: [{ first: 0, last: rows.length - 1 }],
        choices: TICKS,
        warning: say(message('work-tick')),
      },
    ],
  };
}

/** Numbers of one commune in the worklist of all. */
export interface CommuneCounts {
  commune: string;
  folder: string;
  counts: ReadonlyMap<TaskKind, number>;
  questions: number;
}

/** Makes the worklist of all communes: their counts, since the tasks are in their folders. */
export function communesWorkbook(
  communes: readonly CommuneCounts[],
  say: Say,
  rowLimit?: number,
): Promise<Uint8Array> {
  const label = (code: PlainCode) => say(message(code));
  const used = (Object.keys(TASK_SHEETS) as TaskSheet[]).filter((sheet) =>
    communes.some(({ counts }) => sumOf(counts, TASK_SHEETS[sheet]) > 0),
  );
  const rows = communes.map(({ commune, folder, counts, questions }) => [
    commune || label('report-unknown'),
    folder,
    String(questions),
    ...used.map((sheet) => String(sumOf(counts, TASK_SHEETS[sheet]))),
    String(sumOf(counts, TASK_KINDS)),
  ]);
  return workbookBytes(
    [
      {
        name: label('work-sheet-communes'),
        columns: [
          { width: 28 },
          { width: 30 },
          { width: 12 },
          ...used.map(() => ({ width: 12 })),
          { width: 12 },
        ],
        headings: [
          label('column-new-commune'),
          label('work-head-folder'),
          label('work-open-questions'),
          ...used.map((sheet) => sheetName(sheet, say)),
          label('work-head-total'),
        ],
        rows,
        look: (_, column) => (column === 0 ? 'label' : 'plain'),
        frozenColumns: 1,
      },
    ],
    rowLimit,
  );
}

function sumOf(counts: ReadonlyMap<TaskKind, number>, kinds: readonly TaskKind[]): number {
  return kinds.reduce((sum, kind) => sum + (counts.get(kind) ?? 0), 0);
}
