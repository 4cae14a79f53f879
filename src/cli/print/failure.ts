import {
  type Fault,
  type Finding,
  groupBy,
  InputError,
  message,
  type Place,
} from '../../model/index.js';
import { joinFirst, rowRanges } from '../../text/index.js';
import { EXIT } from '../exit.js';
import type { Console } from '../terminal/console.js';

/** Reports a failure and gives the exit status; nothing has been written. */
export function reportFailure(error: unknown, out: Console): number {
  if (error instanceof InputError) {
    reportFaults(error.faults, out);
    return EXIT.usage;
  }
  // Messages of unknown errors may contain personal data; the trace is for developers who ask for it.
  out.complain(
    `${out.chalk.red.bold(out.say(message('error-title')))} ${out.say(message('error-internal'))}`,
  );
  if (process.env.HOPNHAT_DEBUG !== undefined && error instanceof Error) {
    out.complain(error.stack ?? error.message);
  }
  return EXIT.internal;
}

/** Reports faults. Those that differ in their row only are one sentence with all of the rows. */
export function reportFaults(faults: readonly Fault[], out: Console): void {
  const alike = groupBy(faults, ({ code, args, place: { row, ...place } = { file: '' } }) =>
    JSON.stringify([code, args, place, row !== undefined]),
  );
  for (const [first, ...further] of alike.values()) {
    const rows = [first!, ...further].flatMap(({ place }) => place?.row ?? []);
    out.complain(faultText(first!, rows, out));
  }
}

/** Hints that follow an error and are none. */
const HINTS = new Set<Fault['code']>(['usage-see-help', 'usage-see-help-command']);

/** Writes a fault with its place. @param rows all rows that have it */
function faultText(fault: Fault, rows: readonly number[], out: Console): string {
  if (HINTS.has(fault.code)) return out.say(fault);
  const title = out.chalk.red.bold(out.say(message('error-title')));
  return `${title} ${placed(fault, out, rows)}${out.say(fault)}`;
}

/** Most warnings of one kind that are reported one by one; for the rest only the places are named. */
const SHOWN_OF_A_KIND = 3;

/**
 * Reports warnings grouped by kind, so that a rare one is not lost among many of another.
 * @returns whether some were not reported completely
 */
export function reportWarnings(findings: readonly Finding[], out: Console): boolean {
  const warnings = findings.filter(({ level }) => level === 'warning');
  const kinds = groupBy(warnings, ({ code }) => code);
  for (const ofKind of kinds.values()) {
    for (const found of ofKind.slice(0, SHOWN_OF_A_KIND)) out.talk(findingText(found, out));
    const rest = ofKind.slice(SHOWN_OF_A_KIND);
    if (rest.length === 0) continue;
    const places = rest.flatMap(({ place }) =>
      place === undefined ? [] : [placeText(place, out)],
    );
    const where = places.length === 0 ? '' : ` (${joinFirst(places, 5, '; ')})`;
    out.report(message('done-more-warnings', { count: rest.length, places: where }));
  }
  return [...kinds.values()].some((ofKind) => ofKind.length > SHOWN_OF_A_KIND);
}

function findingText(found: Finding, out: Console): string {
  const title = out.chalk.yellow(out.say(message('warning-title')));
  return `${title} ${placed(found, out)}${out.say(found)}`;
}

/** Writes a place before its sentence, without the column if the sentence names it too. */
function placed({ place, args }: Finding | Fault, out: Console, rows?: readonly number[]): string {
  if (place === undefined) return '';
  const named = new Set(Object.values(args));
  const { letter, column, ...rest } = place;
  const shown = {
    ...rest,
    ...(letter === undefined || named.has(letter) ? {} : { letter }),
    ...(column === undefined || named.has(column) ? {} : { column }),
  };
  return `${out.chalk.bold(placeText(shown, out, rows))}: `;
}

/** Writes a place on one line: `danh-sach.xlsx › Sheet1, dòng 7, cột "Ngày sinh"`. */
function placeText(place: Place, out: Console, rows: readonly number[] = []): string {
  const { file, sheet } = place;
  const parts = [out.shown(file) + (sheet ? ` › ${out.shown(sheet)}` : '')];
  if (rows.length > 1) {
    const ordered = [...new Set(rows)].sort((a, b) => a - b);
    parts.push(out.say(message('place-rows', { rows: rowRanges(ordered).join(', ') })));
  } else if (place.row !== undefined) parts.push(out.say(message('place-row', { row: place.row })));
  if (place.line !== undefined) parts.push(out.say(message('place-line', { line: place.line })));
  if (place.column !== undefined) parts.push(`"${out.shown(place.column)}"`);
  if (place.letter !== undefined)
    parts.push(out.say(message('place-column', { letter: place.letter })));
  return parts.join(', ');
}
