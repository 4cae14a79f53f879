import { resolve } from 'node:path';
import {
  CHANGE_KINDS,
  changedMembers,
  countBy,
  type MergeResult,
  type Message,
  message,
  QUESTION_KINDS,
  type ResultComparison,
  statusCounts,
  textsBy,
} from '../../model/index.js';
import { inVietnameseOrder } from '../../text/index.js';
import type { Console } from '../terminal/console.js';
import { renderTable } from '../terminal/table.js';

/** Most branches shown on a terminal; a province has thousands, and the report lists all. */
const BRANCHES_SHOWN = 40;
const COMMUNES_SHOWN = 5;

/** Shows the outcome of a merge as a table. */
export function doneTable(
  result: MergeResult,
  folder: string,
  files: readonly string[],
  out: Console,
): string {
  const say = textsBy(out.say);
  const { members, questions } = result;
  const { kept, merged, rejected } = statusCounts(result.lineage);
  const rows: [string, string | number][] = [
    [say('done-rows', { files: result.sources.length }), kept + merged + rejected],
    [say('done-people'), out.chalk.green(members.length)],
    [say('done-merged'), merged],
  ];
  if (rejected > 0) rows.push([say('done-rejected'), out.chalk.yellow(rejected)]);
  rows.push([say('done-questions'), questions.length]);
  const { compared } = result;
  if (compared?.newQuestions !== undefined) {
    rows.push([`  ${say('done-new-questions')}`, compared.newQuestions.size]);
  }
  for (const kind of QUESTION_KINDS) {
    const count = questions.filter((question) => question.kind === kind).length;
    if (count > 0) rows.push([`  ${say(`kind-${kind}`)}`, count]);
  }
  if (result.rounds > 1) rows.push([say('done-rounds'), result.rounds]);
  const decided = result.decisions.filter(({ status }) => status === 'applied').length;
  if (result.decisions.length > 0) rows.push([say('done-decided'), decided]);
  const communes = communeCounts(result);
  return [
    renderTable([say('done-title'), ''], rows, out),
    ...(compared === undefined ? [] : [changesTable(compared, out)]),
    communes.size > 1 ? communeTable(communes, result, out) : branchTable(result, out),
    say('done-where', {
      folder: resolve(folder),
      files: [
        ...files.filter((path) => !path.includes('/')),
        ...folderNames(files, (count) => say('done-folders', { count })),
      ].join(', '),
    }),
  ].join('\n');
}

/** Shows only counts above zero; an answer that confirms the present state changes nothing. */
function changesTable({ changes }: ResultComparison, out: Console): string {
  const members = changedMembers(changes);
  const kinds = CHANGE_KINDS.filter((kind) => members[kind] > 0);
  if (kinds.length === 0) return out.say(message('done-no-changes'));
  return renderTable(
    [out.say(message('done-changes')), out.say(message('column-members'))],
    kinds.map((kind) => [out.say(message(`change-${kind}`)), members[kind]]),
    out,
  );
}

type Place = readonly [name: string, members: number];

/** Shows the members of each new branch. */
function branchTable(result: MergeResult, out: Console): string {
  const isShown = ({ newBranch }: { newBranch: string }) =>
    newBranch === '' || (result.isBranchShown?.(newBranch) ?? true);
  const places = result.branches
    .filter(isShown)
    .map(({ newCommune, newBranch, members }): Place => {
      const name = out.shown(newBranch);
      return [newCommune === '' ? name : `${name} — ${out.shown(newCommune)}`, members];
    });
  const hidden = result.branches.filter((branch) => !isShown(branch));
  const hiddenRow: Place = [
    out.say(message('done-other-branches', { count: hidden.length })),
    sumOf(hidden.map(({ members }) => ['', members])),
  ];
  return placesTable(
    message('done-branches', { count: result.branches.length }),
    [
      ...shortened(places, BRANCHES_SHOWN, (count) =>
        out.say(message('report-more-places', { count })),
      ),
      ...(hidden.length > 0 ? [hiddenRow] : []),
    ],
    result,
    out,
  );
}

/** Shows the members of the first new communes, in the order of their names. */
function communeTable(
  communes: ReadonlyMap<string, number>,
  result: MergeResult,
  out: Console,
): string {
  const places = inVietnameseOrder(communes.keys()).map(
    (name): Place => [out.shown(name), communes.get(name) ?? 0],
  );
  return placesTable(
    message('done-communes', { count: communes.size }),
    shortened(places, COMMUNES_SHOWN, (count) => out.say(message('done-more-communes', { count }))),
    result,
    out,
  );
}

/** Counts members by new commune; leaves out members without one. */
function communeCounts({ members }: MergeResult): Map<string, number> {
  const placed = members.filter(({ newCommune }) => newCommune !== '');
  return countBy(placed, ({ newCommune }) => newCommune);
}

/** Shows places with their members, then the members without a place, so that the sum is all members. */
function placesTable(
  title: Message,
  places: readonly Place[],
  { members }: MergeResult,
  out: Console,
): string {
  const open = members.length - sumOf(places);
  return renderTable(
    [out.say(title), out.say(message('column-members'))],
    [
      ...places,
      ...(open > 0 ? [[out.say(message('report-unknown')), out.chalk.yellow(open)]] : []),
      [out.say(message('picture-total')), members.length],
    ],
    out,
  );
}

/** Keeps the first places and makes one row of the others. */
function shortened(
  places: readonly Place[],
  most: number,
  more: (count: number) => string,
): readonly Place[] {
  const others = places.slice(most);
  if (others.length === 0) return places;
  return [...places.slice(0, most), [more(others.length), sumOf(others)]];
}

function sumOf(places: readonly Place[]): number {
  return places.reduce((sum, [, members]) => sum + members, 0);
}

/** Most folders of new communes that are named; a province has more than a hundred. */
const FOLDERS_SHOWN = 3;

function folderNames(files: readonly string[], rest: (count: number) => string): string[] {
  const folders = new Set(files.flatMap((path) => /^[^/]+\//.exec(path) ?? []));
  const left = folders.size - FOLDERS_SHOWN;
  return [...[...folders].slice(0, FOLDERS_SHOWN), ...(left > 0 ? [rest(left)] : [])];
}
