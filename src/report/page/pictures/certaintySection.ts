import { weightHistogram } from '../charts/weightHistogram.js';
import { type Certainty, certaintyOf } from '../facts/certainty.js';
import { type Html, html } from '../html.js';
import { type Context, totalled, unbroken } from './context.js';

/** Shows how sure the merges are: the weights of weakest links and of open pairs, against the thresholds. */
export function certaintySection(context: Context): Html {
  const { say, result, decimals } = context;
  if (result.members.length === 0) return html``;
  const certainty = certaintyOf(result);
  const { mergeAt, askAt, bins } = certainty;
  const isEmpty = bins.every(({ merged, asked }) => merged + asked === 0);
  const chart = isEmpty
    ? html``
    : weightHistogram(certainty, {
        name: say('picture-certainty'),
        bits: say('certainty-bits'),
        merged: say('certainty-merged'),
        asked: say('certainty-asked'),
        mergeAt: say('threshold-merge', { bits: decimals.fixed(mergeAt, 1) }),
        askAt: say('threshold-ask', { bits: decimals.fixed(askAt, 1) }),
      });
  const note = html`<p class="note">${say('picture-certainty-note')}</p>`;
  return html`${unbroken(say('picture-certainty'), note, chart)}${tableOf(certainty, context)}`;
}

function tableOf({ members }: Certainty, context: Context): Html {
  const { oneRow, decided, below, near, sure } = members;
  const { say } = context;
  const rows = [
    { texts: [say('certainty-one-row')], counts: [oneRow] },
    { texts: [say('certainty-sure')], counts: [sure] },
    { texts: [say('certainty-near')], counts: [near] },
    { texts: [say('certainty-below')], counts: [below], low: below > 0 },
    { texts: [say('certainty-decided')], counts: [decided] },
  ];
  return totalled(context, ['column-certainty', 'column-members'], 1, rows);
}
