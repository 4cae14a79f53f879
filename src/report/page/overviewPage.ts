import { type MergeResult, message, type QuestionKind } from '../../model/index.js';
import type { CommunePart } from '../communeParts.js';
import type { RenderOptions } from '../options.js';
import { statusCounts } from '../summary.js';
import { kindName } from '../tables/conflictsTable.js';
import { changesSection } from './changes.js';
import { findingsSection } from './findings.js';
import { framed } from './frame.js';
import { type Html, html } from './html.js';
import { inputs, type Label, numbers, rules } from './sections.js';
import { table, tableRow } from './table.js';

/**
 * Makes the page of several new communes: their numbers, with links to their reports. Only those show people
 * and questions, since the page of a province would have thirty megabytes.
 */
export function overviewPage(
  result: MergeResult,
  parts: readonly CommunePart[],
  options: Pick<RenderOptions, 'say' | 'lang' | 'version'>,
): string {
  const { say, lang } = options;
  const label: Label = (code) => say(message(code));
  const count = parts.filter(({ commune }) => commune !== '').length;
  return framed(
    result,
    options,
    say(message('report-overview', { count })),
    html`${numbers(result, label, [['report-communes', count]])}
${changesSection(result.compared, say, false)}${communes(parts, label)}
${kinds(result, options, label)}
${inputs(result, label, true)}
${rules(result, lang, label)}
${findingsSection(result.findings, say)}`,
  );
}

function communes(parts: readonly CommunePart[], label: Label): Html {
  const rows = parts.map(({ folder, commune, result }) => {
    const { merged, rejected } = statusCounts(result);
    // Leaves out rows of members that lead to another commune.
    const own = result.lineage.filter((row) => row.newCommune === commune);
    const from = new Set(own.map((row) => row.oldCommune));
    from.delete('');
    return tableRow(
      [
        html`<a href="${folder}/report.html">${commune || label('report-unknown')}</a>`,
        [...from].join('; '),
      ],
      [result.members.length, merged, rejected, result.questions.length],
    );
  });
  const headings = [
    'column-new-commune',
    'column-old-commune',
    'column-members',
    'column-merged',
    'column-rejected',
    'column-questions',
  ] as const;
  return html`<h2>${label('report-communes')}</h2>
<p class="note">${label('report-communes-note')}</p>
${table(headings.map(label), 2, rows)}`;
}

function kinds(result: MergeResult, { say }: Pick<RenderOptions, 'say'>, label: Label): Html {
  const counts = new Map<QuestionKind, number>();
  for (const { kind } of result.questions) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  const rows = [...counts].map(([kind, count]) => tableRow([kindName(kind, say)], [count]));
  const body =
    rows.length === 0
      ? html`<p class="note">${label('report-no-questions')}</p>`
      : html`<p class="note">${label('report-questions-below')}</p>
${table([label('column-kind'), label('column-questions')], 1, rows)}`;
  return html`<h2>${label('report-questions')}</h2>\n${body}\n`;
}
