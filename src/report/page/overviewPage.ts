import { type MergeResult, message, QUESTION_KINDS } from '../../model/index.js';
import type { CommunePart } from '../communeParts.js';
import type { RenderOptions } from '../options.js';
import { qualityOf } from './facts/quality.js';
import { framed } from './frame/frame.js';
import { OVERVIEW_SCRIPT } from './frame/overviewScript.js';
import { type Html, html } from './html.js';
import { agesSection } from './pictures/agesSection.js';
import { answersSection } from './pictures/answersSection.js';
import { certaintySection } from './pictures/certaintySection.js';
import { type Context, contextOf, totalled } from './pictures/context.js';
import { flowSection } from './pictures/flowSection.js';
import { qualitySection } from './pictures/qualitySection.js';
import { changesSection } from './sections/changes.js';
import { communesTable } from './sections/communesTable.js';
import { findingsSection } from './sections/findings.js';
import { inputs, nextFiles, numbers, rules } from './sections/sections.js';

/**
 * Makes the page of several new communes: their numbers, with links to their reports. Only those show people
 * and questions, since the page of a province would have thirty megabytes.
 */
export function overviewPage(
  result: MergeResult,
  parts: readonly CommunePart[],
  options: Pick<RenderOptions, 'say' | 'lang' | 'version' | 'mask' | 'formats'>,
): string {
  const { say } = options;
  const count = parts.filter(({ commune }) => commune !== '').length;
  const context = contextOf(result, options);
  const quality = qualityOf(result, 'newCommune');
  return framed(
    result,
    options,
    say(message('report-overview', { count })),
    html`${numbers(context, [['report-communes', count]])}
${nextFiles(context, options.formats, false)}
${communesTable(parts, quality, context)}
${answersSection(context, true)}${changesSection(result.compared, say, false)}${flowSection(context, true)}${qualitySection(context, quality, 'column-new-commune')}${agesSection(context)}
${kinds(context)}
${certaintySection(context)}${inputs(context, true)}
${rules(context)}
${findingsSection(result.findings, say)}`,
    OVERVIEW_SCRIPT,
  );
}

function kinds(context: Context): Html {
  const { say, result } = context;
  const rows = QUESTION_KINDS.map((kind) => ({
    texts: [say(`kind-${kind}`)],
    counts: [result.questions.filter((question) => question.kind === kind).length],
  })).filter(({ counts: [count] }) => count !== 0);
  const body =
    rows.length === 0
      ? html`<p class="note">${say('report-no-questions')}</p>`
      : html`<p class="note">${say('report-questions-below')}</p>
${totalled(context, ['column-kind', 'column-questions'], 1, rows)}`;
  return html`<h2>${say('report-questions')}</h2>\n${body}\n`;
}
