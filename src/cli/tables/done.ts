import { resolve } from 'node:path';
import { linesByPerson, type MergeResult, message, type QuestionKind } from '../../model/index.js';
import type { OutputFile } from '../../report/index.js';
import type { Console } from '../console.js';
import { renderTable } from './table.js';

const KINDS: QuestionKind[] = [
  'TRUNG_NGUOI',
  'LECH_THONG_TIN',
  'TRUNG_GIAY_TO',
  'CHI_DOAN',
  'DIA_BAN',
  'DU_LIEU_LOI',
];

/** Branches shown on a terminal; a province has thousands, and the report has them all. */
const BRANCHES_SHOWN = 40;

/** What a merge did, as a table for a person. */
export function doneTable(
  result: MergeResult,
  folder: string,
  files: readonly OutputFile[],
  out: Console,
): string {
  const say = (code: Parameters<typeof message>[0], args = {}) => out.say(message(code, args));
  const { members, questions } = result;
  const lineage = linesByPerson(result.lineage);
  const people = lineage.filter((row) => row.status !== 'skipped').length;
  const merged = lineage.filter((row) => row.status === 'merged').length;
  const rejected = lineage.filter((row) => row.status === 'rejected').length;
  const rows: [string, string | number][] = [
    [say('done-rows', { files: result.sources.length }), people],
    [say('done-people'), out.chalk.green(members.length)],
    [say('done-merged'), merged],
  ];
  if (rejected > 0) rows.push([say('done-rejected'), out.chalk.yellow(rejected)]);
  rows.push([say('done-questions'), questions.length]);
  for (const kind of KINDS) {
    const count = questions.filter((question) => question.kind === kind).length;
    if (count > 0) rows.push([`  ${say(`kind-${kind}`)}`, count]);
  }
  const branches = result.branches.slice(0, BRANCHES_SHOWN);
  const left = result.branches.length - branches.length;
  return [
    renderTable([say('done-title'), ''], rows, out),
    renderTable(
      [say('done-branches', { count: result.branches.length }), say('column-members')],
      [
        ...branches.map(({ newCommune, newBranch, members: size }) => [
          newCommune === '' ? newBranch : `${newBranch} — ${newCommune}`,
          size,
        ]),
        ...(left > 0 ? [[say('report-more-places', { count: left }), '']] : []),
      ],
      out,
    ),
    say('done-where', {
      folder: resolve(folder),
      files: [
        ...files.filter(({ path }) => !path.includes('/')).map(({ path }) => path),
        ...folderNames(files, (count) => say('done-folders', { count })),
      ].join(', '),
    }),
  ].join('\n');
}

/** Folders of new communes; a province has a hundred and more. */
const FOLDERS_SHOWN = 3;

function folderNames(files: readonly OutputFile[], rest: (count: number) => string): string[] {
  const folders = new Set(files.flatMap(({ path }) => /^[^/]+\//.exec(path) ?? []));
  const left = folders.size - FOLDERS_SHOWN;
  return [...[...folders].slice(0, FOLDERS_SHOWN), ...(left > 0 ? [rest(left)] : [])];
}
