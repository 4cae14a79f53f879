/** Joins people whose cells were broken into several rows, as in a table pasted from a text document or a page. */
import type { LayoutColumn, Profile, Table } from '../../../model/index.js';
import { withCells } from '../../cells/withCells.js';
import type { HeaderRows } from '../../header/headerRows.js';
import { readGaps } from './gaps.js';
import { type Broken, PieceJoiner } from './pieceJoiner.js';
import { type Sharing, Sharings } from './sharings.js';

/** Fewest people with such rows that show the habit of a list. */
const FEWEST_PEOPLE = 2;
/** Share of them whose lines are full, or of all people who have such rows. */
const MOST = 0.8;
/** Share of them with a line that is cut off, or with a piece whose words go on with the line above. */
const FEWEST_CUT = 0.1;
const FEWEST_GOING_ON = 0.25;

/** A table whose people have one row each. */
export interface WholeRows {
  table: Table;
  /** Rows that were joined to others and are blank now, zero-based. */
  broken: readonly number[];
}

/**
 * Joins the rows that only go on with cells of the person above; in some tables, those that the row of the person goes
 * on with, or both. They belong to one person if each cell above ends with a comma or a word such as `xã`, or if the name
 * lacks its last word. Otherwise most of them must begin with a word that had no place in the line above, or almost all
 * people must have such rows below. Some of them must go on with the words above, as second values do not.
 */
export function joinBrokenRows(
  table: Table,
  header: HeaderRows,
  columns: readonly LayoutColumn[],
  profile: Profile,
): WholeRows {
  const gaps = readGaps(table, header.bottom + 1, columns, profile);
  if (gaps === undefined) return { table, broken: [] };
  const sharings = new Sharings(gaps, new PieceJoiner(table, gaps, columns, profile));
  const joined = belongingRows(sharings, gaps.people.length);
  const broken = joined.flatMap(({ pieces }) => pieces);
  if (broken.length === 0) return { table, broken };
  const whole = withCells(
    table,
    joined.flatMap(({ cells }) => cells),
  );
  const rows = [...whole.rows];
  for (const row of broken) rows[row] = [];
  return { table: { ...whole, rows }, broken };
}

/** Returns the people whose rows surely belong together. */
function belongingRows(sharings: Sharings, people: number): readonly Broken[] {
  const [below, above] = [sharings.allBelow(), sharings.allAbove()];
  const best = bestOf([below, above].filter(isHabit));
  const habit =
    best?.misfits === 0 ? best : bestOf([best ?? below, sharings.around()].filter(isHabit));
  if (habit !== undefined) return habit.sure;
  const fewest = Math.max(FEWEST_PEOPLE, MOST * people);
  const isRegular = below.misfits + below.orphans === 0 && below.found.length >= fewest;
  return isRegular && goOn(below) ? below.found : provenOnes(below, above);
}

/** Returns the people who alone show that rows are theirs, those above the rows first. */
function provenOnes(below: Sharing, above: Sharing): readonly Broken[] {
  const [first, second] = [below, above].map(({ found }) => found.filter((each) => each.isProven));
  const taken = new Set(first!.flatMap(({ pieces }) => pieces));
  return [...first!, ...second!.filter(({ pieces }) => !pieces.some((row) => taken.has(row)))];
}

function isHabit(sharing: Sharing): boolean {
  const { found, sure, misfits, orphans } = sharing;
  if (orphans > 0 || sure.length < FEWEST_PEOPLE || !goOn(sharing)) return false;
  return sure.length >= MOST * (found.length + misfits);
}

/** Whether enough pieces are no texts of their own, such as second values, notes or sums. */
function goOn({ found }: Sharing): boolean {
  const count = (test: (each: Broken) => boolean) => found.filter(test).length;
  return (
    count(({ isCut }) => isCut) >= FEWEST_CUT * found.length ||
    count(({ goesOn }) => goesOn) >= FEWEST_GOING_ON * found.length
  );
}

/** Returns the sharing in which the most pieces surely fit; the first of equal ones. */
function bestOf(sharings: readonly Sharing[]): Sharing | undefined {
  const fitting = ({ sure, misfits }: Sharing) => sure.length - misfits;
  return [...sharings].sort((a, b) => fitting(b) - fitting(a))[0];
}
