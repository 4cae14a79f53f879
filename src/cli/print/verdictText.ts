/** Shows the verdict of an inspection: one line a file, then what to do next. */
import type { FileVerdict, VerdictReason } from '../../app/inspect.js';
import { message, printable, withArgs } from '../../model/index.js';
import { joinFirst } from '../../text/index.js';
import type { Console } from '../terminal/console.js';

/** Most files listed one by one; of more, complete ones are counted and reasons listed once. */
const FILES_SHOWN = 20;
/** Most reasons and rows that one line shows. */
const REASONS_SHOWN = 5;
const ROWS_SHOWN = 5;
/** Most names of files or sheets behind one kind of reason. */
const NAMES_SHOWN = 3;

/** Shows the verdicts of all files. @param next what to do, as one sentence */
export function verdictText(files: readonly FileVerdict[], next: string, out: Console): string {
  return [
    out.chalk.bold(out.say(message('verdict-title'))),
    ...fileLines(files, out).map((line) => `  ${line}`),
    `${totalText(files, out)} ${next}`,
  ].join('\n');
}

function fileLines(files: readonly FileVerdict[], out: Console): string[] {
  if (files.length <= FILES_SHOWN) return files.map((file) => fileLine(file, out));
  const noLists = files.filter(({ state }) => state === 'no-list');
  const looks = files.filter(({ state }) => state === 'look');
  const shown = noLists.slice(0, FILES_SHOWN);
  const rest = noLists.length - shown.length;
  return [
    ...shown.map((file) => fileLine(file, out)),
    ...(rest > 0 ? [out.say(message('verdict-more-no-list', { count: rest }))] : []),
    ...(looks.length <= FILES_SHOWN
      ? looks.map((file) => fileLine(file, out))
      : reasonLines(looks, out)),
  ];
}

function fileLine(verdict: FileVerdict, out: Console): string {
  const { file, state, reasons, lists, people, fitting } = verdict;
  const args = { file: printable(file), lists, people };
  if (state === 'complete') {
    const complete =
      fitting === 0
        ? message('verdict-complete', args)
        : message('verdict-complete-counted', { ...args, fitting });
    return out.chalk.green(out.say(complete));
  }
  const shown = reasons.slice(0, REASONS_SHOWN);
  const rest = reasons.length - shown.length;
  const text = [
    ...shown.map((reason) => reasonText(reason, out)),
    ...(rest > 0 ? [out.say(message('verdict-more-reasons', { count: rest }))] : []),
  ].join('; ');
  const color = state === 'look' ? out.chalk.yellow : out.chalk.red;
  return `${color(out.say(message(`verdict-${state}`, args)))} ${text}${planText(verdict, out)}`;
}

function reasonText({ text, sheet, rows }: VerdictReason, out: Console): string {
  const where =
    sheet === undefined ? '' : `${out.say(message('verdict-sheet', { sheet: printable(sheet) }))} `;
  if (rows === undefined) return `${where}${text}`;
  const numbers = message('verdict-rows', { rows: joinFirst(rows, ROWS_SHOWN) });
  return `${where}${text} (${out.say(numbers)})`;
}

/** Writes the plan entry for the columns of a file's only list, as letters apply to all sheets. */
function planText({ reasons, lists }: FileVerdict, out: Console): string {
  const planned = reasons.filter(({ plan }) => plan !== undefined);
  const sheets = new Set(planned.map(({ sheet }) => sheet));
  const isOfList = planned.some(({ code }) => code === 'verdict-offered');
  if (sheets.size !== 1 || lists !== (isOfList ? 1 : 0)) return '';
  const columns = planned
    .flatMap(({ plan = {} }) => Object.entries(plan))
    .map(([letter, field]) => `${letter}: ${field}`)
    .join(', ');
  return ` → ${out.say(message('verdict-plan', { columns: `{ ${columns} }` }))}`;
}

interface Kind {
  reason: VerdictReason;
  letters: Set<string>;
  count: number;
  files: Set<string>;
}

/** Lists why many files need a look: each kind of reason once, that of most files first. */
function reasonLines(files: readonly FileVerdict[], out: Console): string[] {
  const kinds = new Map<string, Kind>();
  for (const { file, reasons } of files) {
    for (const reason of reasons) {
      const { code, heading, field } = reason;
      const key = [code, heading?.toLowerCase(), field].join('\n');
      const kind = kinds.get(key) ?? { reason, letters: new Set(), count: 0, files: new Set() };
      kinds.set(key, kind);
      kind.files.add(file);
      if (reason.column !== undefined) kind.letters.add(reason.column);
      kind.count += Number(reason.args.count ?? 0);
    }
  }
  const sorted = [...kinds.values()].sort((a, b) => b.files.size - a.files.size);
  const rest = sorted.length - FILES_SHOWN;
  return [
    ...sorted.slice(0, FILES_SHOWN).map((kind) => kindLine(kind, out)),
    ...(rest > 0 ? [out.say(message('verdict-more-reasons', { count: rest }))] : []),
  ];
}

function kindLine({ reason, letters, count, files }: Kind, out: Console): string {
  const text = out.say(
    withArgs(reason, (arg, name) => {
      if (name === 'count') return count;
      return name === 'column' && letters.size > 0 ? [...letters].join('/') : arg;
    }),
  );
  const names = joinFirst([...files].map(printable), NAMES_SHOWN);
  const where = message('verdict-files', { count: files.size, files: names });
  return `${out.chalk.yellow(out.say(where))} ${text}`;
}

function totalText(files: readonly FileVerdict[], out: Console): string {
  const of = (state: FileVerdict['state']) => files.filter((file) => file.state === state).length;
  const counts = { complete: of('complete'), look: of('look'), noList: of('no-list') };
  const parts = [
    ...(counts.complete > 0 ? [message('verdict-total-complete', { count: counts.complete })] : []),
    ...(counts.look > 0 ? [message('verdict-total-look', { count: counts.look })] : []),
    ...(counts.noList > 0 ? [message('verdict-total-no-list', { count: counts.noList })] : []),
  ];
  const people = files.reduce((sum, file) => sum + file.people, 0);
  return out.say(message('verdict-total', { files: files.length, people, counts: parts }));
}
