import { flowChart } from '../charts/flowChart.js';
import { flowOf } from '../facts/flow.js';
import { type Html, html } from '../html.js';
import { type Context, unbroken } from './context.js';

/** Most old communes of a picture: of a province's hundreds, nearly all would be pooled. */
const MOST_ORIGINS = 40;

/**
 * Shows the old communes of members and where they are now.
 * @param isOverview shows new communes in place of branches
 */
export function flowSection({ result, say }: Context, isOverview = false): Html {
  const origins = new Set(Array.from(result.lineage, ({ oldCommune }) => oldCommune));
  if (result.members.length === 0 || origins.size > MOST_ORIGINS) return html``;
  const flow = flowOf(result, ({ newCommune, newBranch }) => (isOverview ? newCommune : newBranch));
  const title = say(isOverview ? 'picture-flow-communes' : 'picture-flow');
  const chart = flowChart(flow, {
    name: title,
    from: say('column-old-commune'),
    to: say(isOverview ? 'column-new-commune' : 'column-new-branch'),
    unknown: say('report-unknown'),
    pooled: (count) => say('picture-pooled', { count }),
  });
  return unbroken(title, html`<p class="note">${say('picture-flow-note')}</p>`, chart);
}
