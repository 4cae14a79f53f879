import { resolve } from 'node:path';
import {
  CHANGE_KINDS,
  changedMembers,
  countBy,
  type MergeResult,
  message,
  QUESTION_KINDS,
  type ResultComparison,
  statusCounts,
  textsBy,
} from '../../model/index.js';
import type { Console } from './console.js';
import { renderTable } from './table.js';

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
  const leftOut = result.leftOut.length;
  if (leftOut > 0) rows.push([say('done-left-out'), out.chalk.yellow(leftOut)]);
  if (result.rounds > 1) rows.push([say('done-rounds'), result.rounds]);
  const decided = result.decisions.filter(({ status }) => status === 'applied').length;
  if (result.decisions.length > 0) rows.push([say('done-decided'), decided]);
  const communes = communeCounts(result);
  return [
    renderTable([say('done-title'), ''], rows, out),
    ...(compared === undefined ? [] : [changesTable(compared, out)]),
    communes.length > 1 ? communeTable(communes, out) : branchTable(result, out),
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

function branchTable(result: MergeResult, out: Console): string {
  const isShown = ({ newBranch }: { newBranch: string }) =>
    newBranch === '' || (result.isBranchShown?.(newBranch) ?? true);
  const named = result.branches.filter(isShown);
  const hidden = result.branches.filter((branch) => !isShown(branch));
  const branches = named.slice(0, BRANCHES_SHOWN);
  const count = named.length - branches.length;
  const othersText = out.say(message('done-other-branches', { count: hidden.length }));
  return renderTable(
    [
      out.say(message('done-branches', { count: result.branches.length })),
      out.say(message('column-members')),
    ],
    [
      ...branches.map(({ newCommune, newBranch, members }) => [
        newCommune === ''
          ? out.shown(newBranch)
          : `${out.shown(newBranch)} — ${out.shown(newCommune)}`,
        members,
      ]),
      ...(count > 0 ? [[out.say(message('report-more-places', { count })), '']] : []),
      ...(hidden.length > 0
        ? [[othersText, hidden.reduce((sum, { members }) => sum + members, 0)]]
        : []),
    ],
    out,
  );
}

/** Counts members by new commune, in the order of the roster; leaves out members without one. */
function communeCounts({ members }: MergeResult): [string, number][] {
  const placed = members.filter(({ newCommune }) => newCommune !== '');
  return [...countBy(placed, ({ newCommune }) => newCommune)];
}

function communeTable(communes: readonly [string, number][], out: Console): string {
  const count = communes.length - COMMUNES_SHOWN;
  return renderTable(
    [
      out.say(message('done-communes', { count: communes.length })),
      out.say(message('column-members')),
    ],
    [
      ...communes.slice(0, COMMUNES_SHOWN).map(([name, members]) => [out.shown(name), members]),
      ...(count > 0 ? [[out.say(message('done-more-communes', { count })), '']] : []),
    ],
    out,
  );
}

/** Most folders of new communes that are named; a province has more than a hundred. */
const FOLDERS_SHOWN = 3;

function folderNames(files: readonly string[], rest: (count: number) => string): string[] {
  const folders = new Set(files.flatMap((path) => /^[^/]+\//.exec(path) ?? []));
  const left = folders.size - FOLDERS_SHOWN;
  return [...[...folders].slice(0, FOLDERS_SHOWN), ...(left > 0 ? [rest(left)] : [])];
}
