/** Finds answers that are beside other lines of a returned sample than a person answered. */
import { type Answer, movingCorrects, SHIFTS, type Table } from '../model/index.js';
import { clean, fold } from '../text/index.js';
import type { Judgement } from './judge.js';

/** A line of a sample, in their order. */
export interface AuditLine {
  id: string;
  /** Names of both rows, as the sample shows them. */
  names: readonly [string, string];
  /** Whether the result merged the pair. */
  isMerged: boolean;
}

/** Why answers do not count. */
export type Moved = 'audit-row-of-others' | 'audit-answers-shifted';

/** Fewest answers that contradict the result. */
const FEWEST = 4;

/** A row of a line, and whether its answer is one person; undefined for no answer. */
interface Row {
  row: number;
  line: number;
  isOne: boolean | undefined;
}

/**
 * Finds answers on rows that show the people of another line, as after the ids were sorted alone. All answers of a
 * sheet are found if many contradict the result and would agree after moving by a row, or were sorted alone.
 * @returns each of them with its reason
 */
export function movedAnswers(
  tables: readonly Table[],
  lines: readonly AuditLine[],
  answers: readonly Answer[],
  { answered }: Pick<Judgement, 'answered'>,
): Map<Answer, Moved> {
  const moved = new Map<Answer, Moved>();
  const lineOf = new Map(lines.map(({ id }, at) => [id, at]));
  const named = lines.map(({ names }) => names.map(nameOf));
  for (const table of tables) {
    const own = answers.filter(({ file, sheet }) => file === table.file && sheet === table.sheet);
    const isOneOn = new Map(
      answered
        .filter(({ answer: { file, sheet } }) => file === table.file && sheet === table.sheet)
        .map(({ answer, isOne }) => [answer.row, isOne]),
    );
    const rows: Row[] = [];
    for (const [at, cells] of table.rows.entries()) {
      const line = cells.map((cell) => lineOf.get(idOf(cell))).find((found) => found !== undefined);
      if (line === undefined) continue;
      const row = at + 1;
      rows.push({ row, line, isOne: isOneOn.get(row) });
      if (!showsOthers(cells, named, line)) continue;
      for (const answer of own) if (answer.row === row) moved.set(answer, 'audit-row-of-others');
    }
    if (!isShifted(rows, lines)) continue;
    for (const answer of own) moved.set(answer, 'audit-answers-shifted');
  }
  return moved;
}

function idOf(cell: string): string {
  return cell.length > 20 ? '' : cell.replace(/\s/g, '').toUpperCase();
}

function nameOf(text: string): string {
  return fold(clean(text));
}

/** Whether a row lacks the names of its line and has both of another line. */
function showsOthers(
  cells: readonly string[],
  named: readonly (readonly string[])[],
  line: number,
): boolean {
  const shown = new Set(cells.map(nameOf));
  const isShown = (names: readonly string[]) => names.every((name) => shown.has(name));
  return !isShown(named[line]!) && named.some((names) => !names.includes('') && isShown(names));
}

/** Whether the answers of a sheet belong to other rows. */
function isShifted(rows: readonly Row[], lines: readonly AuditLine[]): boolean {
  const answers = rows.map(({ isOne }) => isOne);
  const now = contraries(rows, lines, answers);
  if (now.at(-1)! < FEWEST) return false;
  if (areSortedAlone(rows)) return true;
  const movedBy = (shift: number) => answers.map((_, at) => answers[at + shift]);
  return SHIFTS.some((shift) =>
    movingCorrects(now, contraries(rows, lines, movedBy(shift)), FEWEST),
  );
}

/** Counts, above each row and at last on all rows, answers that contradict the result. */
function contraries(
  rows: readonly Row[],
  lines: readonly AuditLine[],
  answers: readonly (boolean | undefined)[],
): number[] {
  const counts = [0];
  for (const [at, { line }] of rows.entries()) {
    const isOne = answers[at];
    const isContrary = isOne !== undefined && isOne !== lines[line]!.isMerged;
    counts.push(counts[at]! + (isContrary ? 1 : 0));
  }
  return counts;
}

/** Whether equal answers are together, without a gap, and the lines in their order: else all columns were sorted. */
function areSortedAlone(rows: readonly Row[]): boolean {
  const filled = rows.filter(({ isOne }) => isOne !== undefined);
  const changes = filled.filter(({ isOne }, at) => at > 0 && isOne !== filled[at - 1]!.isOne);
  const first = rows.indexOf(filled[0]!);
  const isFull = rows[first + filled.length - 1] === filled.at(-1);
  return (
    isFull &&
    changes.length === 1 &&
    rows.every(({ line }, at) => line >= (rows[at - 1]?.line ?? 0))
  );
}
