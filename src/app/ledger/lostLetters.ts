/** Restores values of a ledger that an office PC saved in a code page without Vietnamese letters. */
import { SHEETS } from '../../model/index.js';
import { fold } from '../../text/index.js';
import { shapesOf } from './reshapedValues.js';

/** Column → value before it was damaged. */
export type Repair = ReadonlyMap<string, string>;

/** Columns with texts that people wrote; all other columns are plain ASCII. */
const WORDS = ['value', 'commune', 'old_commune', 'old_branch', 'file', 'sheet'];

const LOST = /\p{L}\?|\?\p{L}|\uFFFD/u;
/** Most repairs of one row that are tried; only a forged ledger has more. */
const MOST = 1000;

/** Whether letters of a text seem to have become `?`. */
export function looksLost(text: string): boolean {
  return LOST.test(text);
}

/**
 * Lists the possible repairs of a row. Each cell may be undamaged, a known value that a code page
 * turned into it, or a number or date that a spreadsheet rewrote.
 * @param onlyLost whether to keep cells without a lost letter
 * @returns an empty list if there would be too many
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
    // A damaged cell cannot be the original value.
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
  const values = [...known].filter((value) => value !== cell && mayBecome(value, cell));
  if (values.length > 0 || !cell.includes(SHEETS)) return values;
  // One cell has the names of several sheets.
  let joined: string[] = [''];
  for (const [at, part] of cell.split(SHEETS).entries()) {
    const own = [...known].filter((value) => mayBecome(value, part));
    const parts = own.length === 0 ? [part] : own;
    joined = joined.flatMap((start) => parts.map((each) => start + (at > 0 ? SHEETS : '') + each));
    if (joined.length > MOST) return [];
  }
  return joined.filter((value) => value !== cell);
}

/** Whether a code page may turn the value into this text: marked letters lose marks or become `?`. */
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
