/** Damages rows as spreadsheets do: filling down, sorting one column, losing digits. */
import type { Random } from '#product/sample/index.js';
import { scientific } from '#product/sample/index.js';
import type { Causes } from '../causes.js';
import { dayAfter } from '../slips/dates.js';
import type { Entry } from './entry.js';

/** Drags a cell down over the next rows, which count on from it or repeat it. */
export function fillDown(rows: readonly Entry[], random: Random, causes: Causes): void {
  if (rows.length < 3) return;
  const start = random.below(rows.length - 1);
  const end = Math.min(rows.length, start + random.between(2, 7));
  const what = random.pick(['date', 'date', 'id', 'id', 'sex'] as const);
  const countsOn = random.chance(0.6);
  for (let i = start + 1; i < end; i++) {
    const above = rows[i - 1]!;
    const row = rows[i]!;
    if (what === 'date' && above.birth.day > 0) {
      row.birth = countsOn ? dayAfter(above.birth) : above.birth;
      causes.add('filled down: a date');
    } else if (what === 'id' && above.id !== '') {
      row.id = countsOn ? counted(above.id) : above.id;
      causes.add('filled down: an ID number');
    } else if (what === 'sex' && row.sex !== above.sex) {
      row.sex = above.sex;
      causes.add('filled down: gender');
    }
  }
}

function counted(id: string): string {
  return String(Number(id) + 1).padStart(id.length, '0');
}

/** Sorts a range of rows in one column only. */
export function sortOneColumn(rows: readonly Entry[], random: Random, causes: Causes): void {
  if (rows.length < 6) return;
  const start = random.below(rows.length - 5);
  const stretch = rows.slice(start, start + random.between(5, 20));
  if (random.chance(0.6)) {
    const ids = stretch.map(({ id }) => id).sort();
    stretch.forEach((row, i) => {
      row.id = ids[i]!;
    });
  } else {
    const dates = stretch
      .map(({ birth }) => birth)
      .sort((a, b) => a.day - b.day || a.year - b.year);
    stretch.forEach((row, i) => {
      row.birth = dates[i]!;
    });
  }
  causes.add('one column sorted alone', stretch.length);
}

/** Removes leading zeros, as a spreadsheet does that opens a text file and saves it. */
export function loseZeros(rows: readonly Entry[], causes: Causes): void {
  for (const row of rows) {
    if (!row.id.startsWith('0')) continue;
    row.id = row.id.replace(/^0+/, '');
    causes.add('zeros lost when a file was saved as text');
  }
}

/** Writes ID numbers in scientific notation, as a spreadsheet does in a narrow column. */
export function roundNumbers(rows: readonly Entry[], causes: Causes): void {
  for (const row of rows) {
    if (!/^\d{11,}$/.test(row.id)) continue;
    row.id = scientific(row.id);
    causes.add('numbers rounded in a narrow column');
  }
}
