import type { MergeResult, PlainCode } from '../../model/index.js';
import type { RenderOptions } from '../options.js';
import type { TextTable } from '../tables/textTable.js';
import { qualityOf } from './facts/quality.js';
import { type BranchOrigin, branchOrigins } from './facts/rows.js';
import { framed } from './frame/frame.js';
import { type Html, html } from './html.js';
import { agesSection } from './pictures/agesSection.js';
import { answersSection } from './pictures/answersSection.js';
import { branchesSection } from './pictures/branchesSection.js';
import { certaintySection } from './pictures/certaintySection.js';
import { type Context, contextOf, totalled } from './pictures/context.js';
import { flowSection } from './pictures/flowSection.js';
import { looseSection } from './pictures/looseSection.js';
import { qualitySection } from './pictures/qualitySection.js';
import { sharesSection } from './pictures/sharesSection.js';
import { changesSection } from './sections/changes.js';
import { findingsSection } from './sections/findings.js';
import { othersSection } from './sections/others.js';
import { questionsSection } from './sections/questions.js';
import { folded, inputs, nextFiles, numbers, rules } from './sections/sections.js';

/**
 * Makes the report of one commune.
 * @param conflicts table of `conflicts.csv`
 */
export function reportPage(
  result: MergeResult,
  conflicts: TextTable,
  options: Pick<RenderOptions, 'say' | 'lang' | 'version' | 'mask' | 'formats'>,
): string {
  const { say } = options;
  const context = contextOf(result, options);
  return framed(
    result,
    options,
    communesOf(result).join(', '),
    html`${numbers(context)}
${nextFiles(context, options.formats, result.questions.length > 0)}
${answersSection(context)}${changesSection(result.compared, say, true)}${flowSection(context)}${branchesSection(context)}
${qualitySection(context, qualityOf(result))}${agesSection(context)}
${questionsSection(conflicts, result.leftOut.length, say)}
${certaintySection(context)}${sharesSection(context)}${looseSection(context)}${origins(context)}
${inputs(context)}
${rules(context)}
${othersSection(result, options)}${findingsSection(result.findings, say)}`,
  );
}

/** Lists the new communes in the order of the branches. */
function communesOf(result: MergeResult): string[] {
  const names = result.branches.map((branch) => branch.newCommune).filter((name) => name !== '');
  return [...new Set(names)];
}

function origins(context: Context): Html {
  const { say, result } = context;
  const headings: PlainCode[] = [
    'column-old-commune',
    'column-old-branch',
    'column-new-commune',
    'column-new-branch',
    'column-kept',
    'column-merged',
  ];
  const row = ({ oldCommune, oldBranch, newCommune, newBranch, kept, merged }: BranchOrigin) => ({
    texts: [oldCommune, oldBranch, newCommune, newBranch].map(
      (name) => name || say('report-unknown'),
    ),
    counts: [kept, merged],
  });
  const all = branchOrigins(result);
  const own = all.filter(({ isOwn }) => isOwn).map(row);
  const foreign = all.filter(({ isOwn }) => !isOwn).map(row);
  return html`<h2>${say('report-origins')}</h2>
${totalled(context, headings, 4, own)}${folded(say('report-origins-others'), foreign, (rows) => totalled(context, headings, 4, rows))}`;
}
