import { type PlainCode, statusCounts } from '../../../model/index.js';
import type { CommunePart } from '../../communeParts.js';
import { percent } from '../charts/heatMap.js';
import { miniBar } from '../charts/miniBar.js';
import type { Quality } from '../facts/quality.js';
import { type Html, html } from '../html.js';
import type { Context } from '../pictures/context.js';
import { sumsOf } from '../table.js';

const COUNT_HEADINGS: readonly PlainCode[] = [
  'column-members',
  'column-merged',
  'column-rejected',
  'column-questions',
  'measure-complete',
];

/** A row of the table: members, merged and rejected rows, questions, complete members. */
interface CommuneRow {
  folder: string;
  commune: string;
  from: string;
  counts: [members: number, merged: number, rejected: number, questions: number, complete: number];
}

/**
 * Shows a row for each new commune, with links to their reports and small bars. It is sorted by name; a script may sort
 * and filter it.
 * @param quality by commune
 */
export function communesTable(
  parts: readonly CommunePart[],
  quality: Quality,
  { say }: Context,
): Html {
  const complete = new Map(quality.rows.map(({ name, measures }) => [name, measures.complete]));
  const rows = parts.map((part) => rowOf(part, complete.get(part.commune) ?? 0));
  const sums = sumsOf(
    rows.map(({ counts }) => counts),
    COUNT_HEADINGS.length,
  ) as CommuneRow['counts'];
  const most = { members: largest(rows, 0), questions: largest(rows, 3) };
  const heads = [
    ...(['column-new-commune', 'column-old-commune'] as const).map(
      (code) => html`<th>${say(code)}</th>`,
    ),
    ...COUNT_HEADINGS.map((code) => html`<th class="count">${say(code)}</th>`),
  ];
  const body = rows.map(
    ({ folder, commune, from, counts }) =>
      html`<tr><td><a href="${folder}/report.html">${commune || say('report-unknown')}</a></td><td>${from}</td>${cells(counts, most)}</tr>\n`,
  );
  return html`<h2>${say('report-communes')}</h2>
<p class="note">${say('report-communes-note')}</p>
<div class="scroll"><table class="sortable" data-filter="${say('overview-filter')}" data-sort="${say('overview-sort')}"><thead><tr>${heads}</tr></thead>
<tbody>
${body}<tr class="total"><th colspan="2">${say('picture-total')}</th>${cells(sums, undefined)}</tr>
</tbody></table></div>
`;
}

function rowOf({ folder, commune, result }: CommunePart, complete: number): CommuneRow {
  const { merged, rejected } = statusCounts(result.lineage);
  // Leaves out rows of members that lead to another commune.
  const from = new Set<string>();
  for (const { oldCommune, newCommune } of result.lineage) {
    if (newCommune === commune) from.add(oldCommune);
  }
  from.delete('');
  const { members, questions } = result;
  return {
    folder,
    commune,
    from: [...from].join('; '),
    counts: [members.length, merged, rejected, questions.length, complete],
  };
}

function largest(rows: readonly CommuneRow[], at: number): number {
  return Math.max(1, ...rows.map(({ counts }) => counts[at]!));
}

/** @param most largest counts, for bars; none for the total */
function cells(
  [members, merged, rejected, questions, complete]: CommuneRow['counts'],
  most: { members: number; questions: number } | undefined,
): Html[] {
  const bar = (count: number, of: number, kind: string) =>
    most === undefined ? [] : [miniBar(count, of, kind)];
  const share = members === 0 ? 0 : complete / members;
  return [
    html`<td class="count" data-key="${members}">${bar(members, most?.members ?? 1, 'usual')}${members}</td>`,
    html`<td class="count">${merged}</td><td class="count">${rejected}</td>`,
    html`<td class="count" data-key="${questions}">${bar(questions, most?.questions ?? 1, 'asked')}${questions}</td>`,
    html`<td class="count" data-key="${Math.round(share * 1e6)}">${bar(complete, members, 'usual')}${percent(members === 0 ? undefined : share)}</td>`,
  ];
}
