/** Fills cells that repeat the cell above: `nt`, `//`, and a branch written once for its group. */
import {
  type Finding,
  finding,
  type LayoutColumn,
  type ProfileField,
  type Table,
} from '../../../model/index.js';
import {
  clean,
  fold,
  joinFirst,
  resultColumns,
  rowRanges,
  saysAsAbove,
} from '../../../text/index.js';
import { filledTexts } from '../../cells/cellAt.js';
import type { MemberList } from '../../cells/memberList.js';
import { type NewCell, withCells } from '../../cells/withCells.js';
import { isHamletHeading } from '../../headings/hamletHeading.js';
import { lowestHeading } from '../../headings/heading.js';

/** Types of fields that people may share; a missing name or number is never filled. */
const SHARED = new Set<ProfileField['type']>(['text', 'branch', 'commune', 'gender', 'date']);
const PLACES = new Set<ProfileField['type']>(['branch', 'commune']);
/** Sign of a repeat without dashes, but not in columns where it may be a field of study. */
const NT = /^\s*n\.?t\.?\s*$/i;
/** Carried fields without fields of study. */
const WITHOUT_STUDY = new Set(['address', 'hometown', 'religion']);
/** Folded headings of carried columns with places and days. */
const PLACE_OR_DAY = /^(?:noi|ngay|dia chi|que|thuong tru|tam tru|ho khau)\b/;
const WORDS_OR_DATE = /\p{L}|\d[/.-]\d{1,2}[/.-]\d/u;
/** Fewest people for each filled cell of a column of groups. */
const PEOPLE_OF_A_GROUP = 2;
const FEWEST_PEOPLE = 4;
/** Fewest texts with blank cells below; a single one may be of its own person only. */
const FEWEST_GROUPS = 2;
const NO_STARTS: ReadonlySet<number> = new Set();
/** Most ranges of rows in the warning. */
const MOST_RANGES = 12;

/** Branches, communes and groups that section rows between the people begin. */
export interface Sections {
  /** Whether any names a branch. */
  haveBranches: boolean;
  /** Commune of the section of each person; absent if none names one. */
  communes?: readonly string[];
  /** Positions of the first person below each section. */
  starts: ReadonlySet<number>;
}

/** Returns the table with these cells filled, and reports them. */
export function fillAsAbove(
  list: MemberList,
  sections: Sections,
): { table: Table; findings: Finding[] } {
  const findings: Finding[] = [];
  const cells: NewCell[] = [];
  const withRepeats = columnsWithRepeats(list);
  // The roster of a result has the place in every row that has one.
  const isResult = resultColumns(list.columns.map(({ header }) => header)) !== undefined;
  const fieldOf = ({ field }: LayoutColumn) => list.profile.fields.find(({ id }) => id === field);
  const isOfCommunes = (column: LayoutColumn) => fieldOf(column)?.type === 'commune';
  const ofOthers = list.columns.filter((column) => !isOfCommunes(column));
  let communes: readonly string[] = sections.communes ?? [];
  // A branch may come again in another commune.
  for (const column of [...list.columns.filter(isOfCommunes), ...ofOthers]) {
    const field = fieldOf(column);
    if (field !== undefined && (field.use === 'identifies' || !SHARED.has(field.type))) continue;
    if (column.code !== undefined) continue;
    if (!PLACES.has(field?.type ?? 'text')) cells.push(...mergedCells(list, column, field));
    const hasSections =
      sections.haveBranches || (isOfCommunes(column) && sections.communes !== undefined);
    const mayBeGroups =
      isOfPlaces(field, column) && !hasSections && !isMerged(list, column) && !isResult;
    if (!mayBeGroups && !withRepeats.has(column.index)) continue;
    const texts = list.members.map((row) => list.table.rows[row]![column.index] ?? '');
    const put = (found: Filled) => {
      for (const [at, text] of found) {
        cells.push({ row: list.members[at]!, column: column.index, text });
        texts[at] = text;
      }
    };
    const place = { ...list.place, column: column.header };
    const same = sameAsAbove(texts, mayBeStudy(field, column));
    put(same);
    const args = (found: Filled) => ({ heading: column.header, count: found.size });
    if (same.size > 0) findings.push(finding('info', 'same-as-above', args(same), place));
    const within = isOfCommunes(column) ? [] : communes;
    if (isOfCommunes(column) && sections.communes === undefined) communes = texts;
    if (!mayBeGroups || !areGroups(texts, within)) continue;
    const below = filledDown(texts, sections.starts);
    put(below);
    const rows = joinFirst(
      rowRanges([...below.keys()].map((at) => list.members[at]! + 1)),
      MOST_RANGES,
    );
    findings.push(finding('warning', 'filled-down', { ...args(below), rows }, place));
  }
  return { table: withCells(list.table, cells), findings };
}

/**
 * Whether a column has places that a group of people shares: branches, communes or hamlets, which stand for the
 * branch of a list that names none.
 */
function isOfPlaces(field: ProfileField | undefined, { header }: LayoutColumn): boolean {
  if (field === undefined) return false;
  const heading = lowestHeading(header);
  return PLACES.has(field.type) || (field.id === 'address' && isHamletHeading(heading));
}

/** Position among the members → filled text. */
type Filled = Map<number, string>;

/** Finds columns that repeat a cell above. Reads filled cells only, as a wide sheet is mostly blank. */
function columnsWithRepeats({ table, members }: MemberList): Set<number> {
  const found = new Set<number>();
  for (const row of members) {
    const cells = table.rows[row]!;
    for (let column = 0; column < cells.length; column++) {
      if (cells[column] !== '' && saysAsAbove(cells[column]!)) found.add(column);
    }
  }
  return found;
}

function sameAsAbove(texts: readonly string[], isStudy: boolean): Filled {
  return fromAbove(texts, (text) => saysAsAbove(text) && !(isStudy && NT.test(text)));
}

/** Whether a carried column may have fields of study; those of religion, places and days have none. */
function mayBeStudy(field: ProfileField | undefined, { header }: LayoutColumn): boolean {
  if (field !== undefined) {
    return field.type === 'text' && field.use === 'carried' && !WITHOUT_STUDY.has(field.id);
  }
  const heading = lowestHeading(header);
  return !isHamletHeading(heading) && !PLACE_OR_DAY.test(fold(heading));
}

function filledDown(texts: readonly string[], starts: ReadonlySet<number>): Filled {
  return fromAbove(texts, (text) => clean(text) === '', starts);
}

/** @param starts positions that take nothing from above */
function fromAbove(
  texts: readonly string[],
  asks: (text: string) => boolean,
  starts: ReadonlySet<number> = NO_STARTS,
): Filled {
  const filled: Filled = new Map();
  let above = '';
  for (const [at, text] of texts.entries()) {
    if (starts.has(at)) above = '';
    if (!asks(text)) above = text;
    else if (above !== '') filled.set(at, above);
  }
  return filled;
}

/**
 * Whether a column had merged cells that were saved as text in their first row only. The first person of the list and
 * of each commune has a text, no text occurs twice in a commune, most people have none, and several texts have blank
 * cells below.
 * @param communes of all people; others do not count
 */
function areGroups(cells: readonly string[], communes: readonly string[]): boolean {
  const texts = foldedOnce(cells);
  const within = communes.some((text) => clean(text) === '') ? [] : foldedOnce(communes);
  const filled = filledTexts(texts);
  if (texts.length < FEWEST_PEOPLE || texts[0] === '') return false;
  const groups = texts.filter((text, at) => text !== '' && texts[at + 1] === '');
  if (groups.length < FEWEST_GROUPS) return false;
  if (within.some((commune, at) => texts[at] === '' && commune !== within[at - 1])) return false;
  const different = new Set(texts.map((text, at) => (text === '' ? '' : `${within[at]}\n${text}`)));
  different.delete('');
  return filled.length * PEOPLE_OF_A_GROUP <= texts.length && different.size === filled.length;
}

/** Folds texts; equal neighbours only once, as a long text may be in all cells. */
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

/** Gives the text of a merged cell to the people in its further rows; a bare number of a carried column may be a sum. */
function mergedCells(
  { table, members }: MemberList,
  { index }: LayoutColumn,
  field: ProfileField | undefined,
): NewCell[] {
  if (table.merges.length === 0) return [];
  const isMember = new Set(members);
  return table.merges
    .filter(({ left, right, top }) => left === index && right === index && isMember.has(top))
    .flatMap(({ top, bottom }) => {
      const text = table.rows[top]![index] ?? '';
      const rows = members.filter((row) => row > top && row <= bottom);
      const isShared = text !== '' && (field !== undefined || WORDS_OR_DATE.test(text));
      return isShared ? rows.map((row) => ({ row, column: index, text })) : [];
    });
}

/** Whether the sheet has merged ranges of people in a column, which show the groups. */
function isMerged({ table, members }: MemberList, { index }: LayoutColumn): boolean {
  if (table.merges.length === 0) return false;
  const isMember = new Set(members);
  return table.merges.some(
    ({ left, top, bottom }) => left === index && bottom > top && isMember.has(top),
  );
}
