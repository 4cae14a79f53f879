/** Values of a ledger that an office PC saved in a code page without all letters of Vietnamese. */
import { SHEETS } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { shapesOf } from './reshapedValues.js';

/** Columns → values as they were. */
export type Repair = ReadonlyMap<string, string>;

/** Columns that hold words of people; the others are plain ASCII. */
const WORDS = ['value', 'commune', 'old_commune', 'old_branch', 'file', 'sheet'];

const LOST = /\p{L}\?|\?\p{L}|\uFFFD/u;
/** Repairs of one row that are tried; more would be of a forged ledger. */
const MOST = 1000;

/** Whether a text looks as if letters of it became `?`. */
export function looksLost(text: string): boolean {
  return LOST.test(text);
}

/**
 * Finds what the cells of a row may have been: each cell the same, a known value that a code page
 * turns into it, or a number or date that a spreadsheet writes so.
 * @param onlyLost leaves cells alone that show no lost letter
 * @returns none where there would be too many
 */
export function repairsOf(
  cells: ReadonlyMap<string, string>,
  known: ReadonlySet<string>,
  onlyLost: boolean,
): Repair[] {
  let repairs: Map<string, string>[] = [new Map()];
  for (const id of WORDS) {
    const cell = cells.get(id) ?? '';
    if (cell === '' || (onlyLost && !looksLost(cell))) continue;
    const own = candidates(cell, known);
    // A damaged cell can't have been as it is.
    if (own.length === 0 && onlyLost) return [];
    const shapes = onlyLost || id !== 'value' ? [] : shapesOf(cell, known);
    const choices = onlyLost ? own : [...new Set([cell, ...own, ...shapes])];
    repairs = repairs.flatMap((repair) =>
      choices.map((choice) => new Map([...repair, [id, choice]])),
    );
    if (repairs.length > MOST) return [];
  }
  return repairs.filter((repair) => [...repair].some(([id, value]) => cells.get(id) !== value));
}

function candidates(cell: string, known: ReadonlySet<string>): string[] {
  const whole = [...known].filter((value) => value !== cell && mayBecome(value, cell));
  if (whole.length > 0 || !cell.includes(SHEETS)) return whole;
  // Names of several sheets stand in one cell.
  let joined: string[] = [''];
  for (const [at, part] of cell.split(SHEETS).entries()) {
    const own = [...known].filter((value) => mayBecome(value, part));
    const parts = own.length === 0 ? [part] : own;
    joined = joined.flatMap((start) => parts.map((each) => start + (at > 0 ? SHEETS : '') + each));
    if (joined.length > MOST) return [];
  }
  return joined.filter((value) => value !== cell);
}

/** Whether a code page may turn the value into this text: letters with marks lose them or become `?`. */
function mayBecome(value: string, text: string): boolean {
  const from = [...value.normalize('NFC')];
  const to = [...text.normalize('NFC')];
  if (from.length !== to.length) return false;
  return from.every((letter, at) => {
    const found = to[at];
    if (letter === found) return true;
    if (/[\0-\x7f]/.test(letter)) return false;
    return found === '?' || found === '\ufffd' || fold(found) === fold(letter);
  });
}
