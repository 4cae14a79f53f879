import { flowChart } from '../charts/flowChart.js';
import { flowOf } from '../facts/flow.js';
import { type Html, html } from '../html.js';
import type { Context } from './context.js';

/** Largest share of members from pooled old communes; with more, the tables show more than the picture. */
const MOST_POOLED = 0.5;

/**
 * Shows the old communes of members and where they are now.
 * @param isOverview shows new communes in place of branches
 */
export function flowSection({ result, say }: Context, isOverview = false): Html {
  if (result.members.length === 0) return html``;
  const flow = flowOf(result, ({ newCommune, newBranch }) => (isOverview ? newCommune : newBranch));
  const pooled = flow.from.find((node) => node.pooled !== undefined)?.members ?? 0;
  if (pooled > flow.members * MOST_POOLED) return html``;
  const title = say(isOverview ? 'picture-flow-communes' : 'picture-flow');
  const chart = flowChart(flow, {
    name: title,
    from: say('column-old-commune'),
    to: say(isOverview ? 'column-new-commune' : 'column-new-branch'),
    unknown: say('report-unknown'),
    pooled: (count) => say('picture-pooled', { count }),
  });
  return html`<h2>${title}</h2>
<p class="note">${say('picture-flow-note')}</p>
${chart}`;
}
