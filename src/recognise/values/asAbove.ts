/** Cells that mean what stands above them: `nt`, `//`, and a branch written once for its group. */
import {
  type Finding,
  finding,
  type LayoutColumn,
  type Place,
  type Profile,
  type ProfileField,
  type Table,
} from '../../model/index.js';
import { clean, fold } from '../../text/unicode.js';
import { type NewCell, withCells } from '../cells/withCells.js';

/** Two people may share these, and what a column says that is only carried; a name or a number that is not written is missing. */
const SHARED = new Set<ProfileField['type']>(['text', 'branch', 'commune', 'gender', 'date']);
const PLACES = new Set<ProfileField['type']>(['branch', 'commune']);
const SAME = /^[-–—\s]*(?:nt|n\.t\.?|như trên|nhu tren|\/{2,}|["″〃“”„]{1,2}|''|,,)[-–—\s]*$/i;
/** In a column that is only carried these are a field of study, or what not. */
const NT = /n\.?t/i;
/** A column of groups has at least so many people for each cell that is filled in. */
const PEOPLE_OF_A_GROUP = 2;
const FEWEST_PEOPLE = 4;
/** One text alone may be of its own person only: several must stand above people without any. */
const FEWEST_GROUPS = 2;

interface View {
  table: Table;
  columns: readonly LayoutColumn[];
  /** Rows of members. */
  members: readonly number[];
  /** Whether section rows name branches or communes. */
  hasSections: boolean;
  profile: Profile;
  place: Place;
}

/** The table with these cells filled in. */
export function fillAsAbove(view: View): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const cells: NewCell[] = [];
  for (const column of view.columns) {
    const field = view.profile.fields.find(({ id }) => id === column.field);
    if (field !== undefined && (field.use === 'identifies' || !SHARED.has(field.type))) continue;
    if (column.code !== undefined) continue;
    const texts = view.members.map((row) => view.table.rows[row]![column.index] ?? '');
    const put = (found: Filled, level: 'info' | 'warning', code: FillCode) => {
      for (const [at, text] of found) {
        cells.push({ row: view.members[at]!, column: column.index, text });
        texts[at] = text;
      }
      if (found.size === 0) return;
      const args = { heading: column.header, count: found.size };
      findings.push(finding(level, code, args, { ...view.place, column: column.header }));
    };
    const isCarried = field === undefined || (field.type === 'text' && field.use === 'carried');
    put(sameAsAbove(texts, isCarried), 'info', 'same-as-above');
    const mayBeGroups =
      field !== undefined && PLACES.has(field.type) && !view.hasSections && !isMerged(view, column);
    if (mayBeGroups && areGroups(texts)) put(filledDown(texts), 'warning', 'filled-down');
  }
  return { table: withCells(view.table, cells), findings };
}

type FillCode = 'same-as-above' | 'filled-down';

/** By position among the members. */
type Filled = Map<number, string>;

function sameAsAbove(texts: readonly string[], isCarried: boolean): Filled {
  return fromAbove(texts, (text) => SAME.test(text) && !(isCarried && NT.test(text)));
}

function filledDown(texts: readonly string[]): Filled {
  return fromAbove(texts, (text) => clean(text) === '');
}

function fromAbove(texts: readonly string[], asks: (text: string) => boolean): Filled {
  const filled: Filled = new Map();
  let above = '';
  for (const [at, text] of texts.entries()) {
    if (!asks(text)) above = text;
    else if (above !== '') filled.set(at, above);
  }
  return filled;
}

/**
 * A merged cell that was saved as text stands in its first row only. So it is where the first person
 * has a text, no text comes twice, most people have none, and several texts stand above some of them.
 */
function areGroups(cells: readonly string[]): boolean {
  const texts = foldedOnce(cells);
  const filled = texts.filter((text) => text !== '');
  if (texts.length < FEWEST_PEOPLE || texts[0] === '') return false;
  const groups = texts.filter((text, at) => text !== '' && texts[at + 1] === '');
  if (groups.length < FEWEST_GROUPS) return false;
  return (
    filled.length * PEOPLE_OF_A_GROUP <= texts.length && new Set(filled).size === filled.length
  );
}

/** Folds texts, each that repeats the one before only once: a long one may have been filled into all cells. */
function foldedOnce(cells: readonly string[]): string[] {
  let text = '';
  let folded = '';
  return cells.map((cell) => {
    if (cell !== text) {
      text = cell;
      folded = fold(cell);
    }
    return folded;
  });
}

/** Where the sheet keeps its merges they say it themselves. */
function isMerged({ table }: View, { index }: LayoutColumn): boolean {
  return table.merges.some(({ left, top, bottom }) => left === index && bottom > top);
}
