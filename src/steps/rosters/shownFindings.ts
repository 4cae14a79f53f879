/** Hides headings, branches and communes in messages if they may be a person's name or number. */
import { type BranchTable, isPlainBranch } from '../../assign/index.js';
import type {
  Arg,
  Code,
  Finding,
  Layout,
  NoRoster,
  Place,
  Profile,
  Table,
} from '../../model/index.js';
import { type ShownHeading, shownHeadings } from '../../recognise/index.js';
import { columnLetter, fold, isPersonName, maskedText } from '../../text/index.js';

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
  'number-by-content',
  'two-columns-chosen',
  'near-wording',
  'ambiguous-wording',
  'column-offered',
  'names-beside',
  'number-in-note',
  'number-offered',
  'cell-not-split',
  'same-as-above',
  'filled-down',
  'spare-column',
]);
const HEADINGS = new Set(['heading', 'taken', 'carried', 'spare']);
/** Arguments with names of branches; `pairs` are two names joined by a sign. */
const BRANCHES = new Map<Code, string>([
  ['branches-without-row', 'branches'],
  ['branches-joined', 'pairs'],
  ['branches-of-unknown-communes', 'branches'],
  ['branch-small', 'branch'],
]);
/** Findings with branches to copy from → the same finding without them. */
const TO_COPY = new Map<Code, Code>([
  ['answer-branch-near', 'answer-branch-near-hidden'],
  ['answer-branch-several', 'answer-branch-several-hidden'],
  ['answer-branch-many', 'answer-branch-several-hidden'],
]);
/** Findings that name an old commune as a list spells it. */
const OF_LISTS = /^(?:commune-by-(?!plan)|branches-without-row$|branches-joined$)/;
const COMMUNE_WORD = /^(?:xa|phuong|thi tran|dac khu) /;
/** Findings with branches → the same finding without them, where none may be shown. */
const WITHOUT_BRANCHES = new Map<Code, Code>([
  ['branches-without-row', 'branches-without-row-hidden'],
]);
/** Replaces a hidden text. */
const HIDDEN = '…';

/**
 * Makes a function that hides texts of a finding. A heading is shown only if it is a known wording; else
 * the message names the column. A branch is shown only if the branch table has it or it begins like a branch.
 * @param profiles profiles that ship with the program; the lists' own may be another
 */
export function findingsShown(
  lists: Lists,
  profiles: readonly Profile[],
): <Any extends Pick<Finding, 'code' | 'args' | 'place'>>(finding: Any) => Any {
  const heading = shownHeadings([...profiles, lists.profile]);
  const isShown = shownBranchTest(lists);
  const isCommune = shownCommuneTest(lists);
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
    const own = withoutHidden({ ...finding, args: Object.fromEntries(args) });
    return place?.column === undefined
      ? own
      : { ...own, place: shownPlace(place, heading, letterOf) };
  };
}

/** @param letter column that the message names already */
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

/** Finds the letter of the column with this heading, in the list of a place. */
function letterIn(
  { tables, layouts }: Lists,
  place: Place | undefined,
  header: string,
): string | undefined {
  for (const [t, layout] of layouts.entries()) {
    const { file, sheet } = tables[t]!;
    const isThere = file === place?.file && (place.sheet === undefined || sheet === place.sheet);
    if (!isThere || !('columns' in layout)) continue;
    const column = layout.columns.find((own) => own.header === header);
    if (column !== undefined) return columnLetter(column.source ?? column.index);
  }
  return undefined;
}

/**
 * Makes a test for branches that messages may name: of the branch table, or plainly a branch without a
 * person's name in brackets.
 */
export function shownBranchTest({ branches, origins }: Pick<Lists, 'origins' | 'branches'>) {
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

/** Makes a test for old communes that messages may name: known ones, and names with the word for a commune. */
export function shownCommuneTest({ origins, branches }: Pick<Lists, 'origins' | 'branches'>) {
  const inTable = new Set(branches?.entries.map(({ oldCommune }) => oldCommune));
  return (name: string): boolean =>
    origins.officialCommunes.has(name) ||
    inTable.has(name) ||
    (/^(?:xã|phường|thị trấn|đặc khu) \p{L}/iu.test(name) && !/\d{3}/.test(name));
}

/** Shows names to copy completely or not at all. */
function withNamesToCopy<Any extends Pick<Finding, 'code' | 'args'>>(
  finding: Any,
  isShown: (name: string) => boolean,
): Any {
  const hiddenCode = TO_COPY.get(finding.code);
  if (hiddenCode === undefined) return finding;
  const names = String(finding.args.near).split('; ');
  const shown = names.filter((name) => isShown(name.split(', ')[0]!));
  // Some near names are enough for a hint, but a choice of several meanings must be complete.
  const isEnough =
    finding.code === 'answer-branch-near' ? shown.length > 0 : shown.length === names.length;
  if (!isEnough) return { ...finding, code: hiddenCode };
  return { ...finding, args: { ...finding.args, near: shown.join('; ') } };
}

/** Leaves the branches out of a finding if none of them is shown. */
function withoutHidden<Any extends Pick<Finding, 'code' | 'args'>>(finding: Any): Any {
  const code = WITHOUT_BRANCHES.get(finding.code);
  const { branches, ...args } = finding.args;
  const isShown = String(branches)
    .split('; ')
    .some((name) => name !== HIDDEN);
  return code === undefined || isShown ? finding : { ...finding, code, args };
}

/** Hides names in a list of branches, each perhaps followed by its commune. */
function branchesArg(text: string, isShown: (name: string) => boolean): string {
  return text
    .split('; ')
    .map((entry) => {
      const names = entry.split(' = ');
      return names.map((name) => (isShown(name.split(', ')[0]!) ? name : HIDDEN)).join(' = ');
    })
    .join('; ');
}
