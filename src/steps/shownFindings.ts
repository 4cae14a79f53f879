/** Takes out of messages what may be a person's name or number where a heading or a branch should be. */

import { type BranchTable, isPlainBranch } from '../assign/index.js';
import type {
  Arg,
  Code,
  Finding,
  Layout,
  NoRoster,
  Place,
  Profile,
  Table,
} from '../model/index.js';
import { type ShownHeading, shownHeadings } from '../recognise/index.js';
import { columnLetter } from '../text/columnLetter.js';
import { maskedText } from '../text/mask.js';
import { isPersonName } from '../text/surnames.js';
import { fold } from '../text/unicode.js';

export interface Lists {
  tables: readonly Table[];
  layouts: readonly (Layout | NoRoster)[];
  profile: Profile;
  branches?: BranchTable;
  /** Old communes that were found among those of the country. */
  origins: { officialCommunes: ReadonlyMap<string, unknown> };
}

/** Findings whose arguments are headings of columns. */
const OF_HEADINGS = new Set<Code>([
  'name-by-content',
  'two-columns-chosen',
  'near-wording',
  'ambiguous-wording',
  'column-offered',
  'number-in-note',
  'number-offered',
  'cell-not-split',
  'same-as-above',
  'filled-down',
  'spare-column',
]);
const HEADINGS = new Set(['heading', 'taken', 'carried', 'spare']);
/** Arguments with names of branches of the lists; `pairs` are two names with a sign between. */
const BRANCHES = new Map<Code, string>([
  ['branches-without-row', 'branches'],
  ['branches-joined', 'pairs'],
  ['branch-small', 'branch'],
]);
/** Findings that name branches to copy one of; in place of a part of them they say where all stand. */
const TO_COPY = new Map<Code, Code>([
  ['answer-branch-near', 'answer-branch-near-hidden'],
  ['answer-branch-several', 'answer-branch-several-hidden'],
  ['answer-branch-many', 'answer-branch-several-hidden'],
]);
/** Findings that name an old commune as a list has it. */
const OF_LISTS = /^(?:commune-by-(?!plan)|branches-without-row$|branches-joined$)/;
const COMMUNE_WORD = /^(?:xa|phuong|thi tran|dac khu) /;
/** Stands for a text that is not shown. */
const HIDDEN = '…';

/**
 * Makes a function that leaves a heading in a message only if it is a known wording, and a branch only
 * if it is of the branch table or says what kind of place it is; else the message says the column.
 * @param profiles that ship with the program; the lists' own may be another
 */
export function findingsShown(
  lists: Lists,
  profiles: readonly Profile[],
): <Any extends Pick<Finding, 'code' | 'args' | 'place'>>(finding: Any) => Any {
  const heading = shownHeadings([...profiles, lists.profile]);
  const isShown = branchTest(lists);
  const isCommune = communeTest(lists);
  return (given) => {
    const finding = withNamesToCopy(given, isShown);
    const { place } = finding;
    const letterOf = (header: string) => letterIn(lists, place, header);
    const args = Object.entries(finding.args).map(([name, arg]): [string, Arg] => {
      if (typeof arg !== 'string') return [name, arg];
      if (OF_HEADINGS.has(finding.code) && HEADINGS.has(name)) {
        return [name, headingArg(arg, heading, finding.args.letter, letterOf)];
      }
      if (name === 'commune' && OF_LISTS.test(finding.code)) {
        return [name, isCommune(arg) ? arg : HIDDEN];
      }
      return BRANCHES.get(finding.code) === name ? [name, branchesArg(arg, isShown)] : [name, arg];
    });
    const own = { ...finding, args: Object.fromEntries(args) };
    return place?.column === undefined
      ? own
      : { ...own, place: shownPlace(place, heading, letterOf) };
  };
}

/** @param letter said in the message already */
function headingArg(
  header: string,
  heading: ShownHeading,
  letter: Arg | undefined,
  letterOf: (header: string) => string | undefined,
): Arg {
  const shown = heading(header);
  if (shown !== undefined) return shown;
  const own = letter === undefined ? letterOf(header) : undefined;
  return own ?? HIDDEN;
}

function shownPlace(
  { column = '', ...place }: Place,
  heading: ShownHeading,
  letterOf: (header: string) => string | undefined,
): Place {
  const shown = heading(column);
  if (shown !== undefined) return { ...place, column: shown };
  const letter = letterOf(column);
  return letter === undefined ? place : { ...place, letter };
}

/** The letter of a column with this heading, of the list that a place is in. */
function letterIn(
  { tables, layouts }: Lists,
  place: Place | undefined,
  header: string,
): string | undefined {
  for (const [t, layout] of layouts.entries()) {
    const { file, sheet } = tables[t]!;
    const isThere = file === place?.file && (place.sheet === undefined || sheet === place.sheet);
    if (!isThere || !('columns' in layout)) continue;
    const column = layout.columns.find((each) => each.header === header);
    if (column !== undefined) return columnLetter(column.source ?? column.index);
  }
  return undefined;
}

/**
 * Whether a branch may be named: of the branch table, which is a person's own, or plainly a branch, whose
 * brackets hold no name but that of a commune.
 */
export function branchTest({ branches, origins }: Pick<Lists, 'origins' | 'branches'>) {
  const entries = branches?.entries ?? [];
  const known = new Set(entries.flatMap(({ oldBranch, newBranch }) => [oldBranch, newBranch]));
  const communes = new Set(
    [...origins.officialCommunes.keys(), ...entries.map(({ oldCommune }) => oldCommune)].map(
      bareCommune,
    ),
  );
  return (name: string): boolean => {
    if (known.has(name)) return true;
    const inBrackets = [...name.matchAll(/\(([^)]*)\)/g)].map((match) => match[1]!);
    const isHarmless = (text: string) => !isPersonName(text) || communes.has(bareCommune(text));
    return isPlainBranch(name) && maskedText(name) === name && inBrackets.every(isHarmless);
  };
}

function bareCommune(name: string): string {
  return fold(name).replace(COMMUNE_WORD, '');
}

/** Whether an old commune may be named: it is a known one, or says that it is a commune. */
export function communeTest({ origins, branches }: Pick<Lists, 'origins' | 'branches'>) {
  const inTable = new Set(branches?.entries.map(({ oldCommune }) => oldCommune));
  return (name: string): boolean =>
    origins.officialCommunes.has(name) ||
    inTable.has(name) ||
    (/^(?:xã|phường|thị trấn|đặc khu) \p{L}/iu.test(name) && !/\d{3}/.test(name));
}

/** Shows names to copy whole or not at all. */
function withNamesToCopy<Any extends Pick<Finding, 'code' | 'args'>>(
  finding: Any,
  isShown: (name: string) => boolean,
): Any {
  const hiddenCode = TO_COPY.get(finding.code);
  if (hiddenCode === undefined) return finding;
  const names = String(finding.args.near).split('; ');
  const shown = names.filter((name) => isShown(name.split(', ')[0]!));
  // A few names near a typed one do for a hint; of those that it may mean none must be left out.
  const isEnough =
    finding.code === 'answer-branch-near' ? shown.length > 0 : shown.length === names.length;
  if (!isEnough) return { ...finding, code: hiddenCode };
  return { ...finding, args: { ...finding.args, near: shown.join('; ') } };
}

/** A list of branches, perhaps with the commune behind each, and dots where it was cut short. */
function branchesArg(text: string, isShown: (name: string) => boolean): string {
  return text
    .split('; ')
    .map((each) => {
      const names = each.split(' = ');
      return names.map((name) => (isShown(name.split(', ')[0]!) ? name : HIDDEN)).join(' = ');
    })
    .join('; ');
}
