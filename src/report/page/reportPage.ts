import { type MergeResult, message, type PlainCode } from '../../model/index.js';
import type { RenderOptions } from '../options.js';
import type { TextTable } from '../tables/textTable.js';
import { changesSection } from './changes.js';
import { type BranchOrigin, branchOrigins } from './facts.js';
import { findingsSection } from './findings.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { othersSection } from './others.js';
import { questionsSection } from './questions.js';
import { folded, inputs, type Label, numbers, rules } from './sections.js';
import { table, tableRow } from './table.js';

/**
 * Makes the report of one commune.
 * @param conflicts table of `conflicts.csv`
 */
export function reportPage(
  result: MergeResult,
  conflicts: TextTable,
  options: Pick<RenderOptions, 'say' | 'lang' | 'version' | 'mask'>,
): string {
  const { say, lang } = options;
  const label: Label = (code) => say(message(code));
  return framed(
    result,
    options,
    communesOf(result).join(', '),
    html`${numbers(result, label)}
${changesSection(result.compared, say, true)}${inputs(result, label)}
${branches(result, options, label)}
${questionsSection(conflicts, result.leftOut.length, say)}
${origins(result, label)}
${rules(result, lang, label)}
${othersSection(result, options)}${findingsSection(result.findings, say)}`,
  );
}

/** Lists the new communes in the order of the branches. */
function communesOf(result: MergeResult): string[] {
  const names = result.branches.map((branch) => branch.newCommune).filter((name) => name !== '');
  return [...new Set(names)];
}

function branches(result: MergeResult, { say }: Pick<RenderOptions, 'say'>, label: Label): Html {
  const minimum = result.profile.branchMinimum;
  // The title of the page names a single commune.
  const isOne =
    communesOf(result).length === 1 && result.branches.every(({ newCommune }) => newCommune);
  const headings: PlainCode[] = [
    ...(isOne ? [] : ['column-new-commune' as const]),
    'column-new-branch',
    'column-members',
  ];
  const rows = result.branches.map(({ newCommune, newBranch, members }) =>
    tableRow(
      [
        ...(isOne ? [] : [newCommune || label('report-unknown')]),
        newBranch || label('report-unknown'),
      ],
      [members],
      newBranch !== '' && members < minimum,
    ),
  );
  return html`<h2>${label('report-branches')}</h2>
<p class="note">${say(message('report-branches-note', { minimum }))}</p>
${table(headings.map(label), isOne ? 1 : 2, rows)}`;
}

function origins(result: MergeResult, label: Label): Html {
  const headings: PlainCode[] = [
    'column-old-commune',
    'column-old-branch',
    'column-new-commune',
    'column-new-branch',
    'column-kept',
    'column-merged',
  ];
  const all = branchOrigins(result);
  const row = (origin: BranchOrigin) =>
    tableRow(
      [
        origin.oldCommune || label('report-unknown'),
        origin.oldBranch || label('report-unknown'),
        origin.newCommune || label('report-unknown'),
        origin.newBranch || label('report-unknown'),
      ],
      [origin.kept, origin.merged],
    );
  const rowsOf = (own: boolean) => all.filter(({ isOwn }) => isOwn === own).map(row);
  const tableOf = (rows: Html[]) => table(headings.map(label), 4, rows);
  return html`<h2>${label('report-origins')}</h2>
${tableOf(rowsOf(true))}${folded(label('report-origins-others'), rowsOf(false), tableOf)}`;
}
