import type { PlainCode } from '../../../model/index.js';
import { type AnswerCounts, answerFacts, noCounts } from '../facts/answers.js';
import { type Html, html } from '../html.js';
import type { DataRow } from '../table.js';
import { type Context, totalled } from './context.js';

const COUNTS: readonly PlainCode[] = [
  'column-answered',
  'column-open',
  'column-unusable',
  'column-contradicting',
];

/**
 * Shows how many questions are answered, open, and answered in a way that does not count: by kind, in the overview by
 * commune. Nothing without an answer.
 */
export function answersSection(context: Context, isOverview = false): Html {
  const { say, result } = context;
  const { byKind, byCommune, several, total } = answerFacts(result);
  if (total.answered + total.unusable + total.contradicting === 0) return html``;
  const known = [...byCommune].filter(([commune]) => commune !== '');
  const rows: DataRow[] = isOverview
    ? [
        ...inRosterOrder(known, context).map(([commune, counts]) => rowOf(commune, counts)),
        rowOf(say('several-communes'), several),
        rowOf(say('report-unknown'), byCommune.get('') ?? noCounts()),
      ]
    : [...byKind].map(([kind, counts]) => rowOf(say(`kind-${kind}`), counts));
  const first = isOverview ? 'column-new-commune' : 'column-kind';
  const [asked, later] = [result.questions.length, result.leftOut.length];
  const parts = later === 0 ? '' : ` ${say('picture-answers-later', { asked, later })}`;
  return html`<h2>${say('picture-answers')}</h2>
<p class="note">${say('picture-answers-note')}${parts}</p>
${totalled(context, [first, ...COUNTS], 1, rows)}`;
}

function rowOf(label: string, counts: AnswerCounts): DataRow {
  const { answered, open, unusable, contradicting } = counts;
  return { texts: [label], counts: [answered, open, unusable, contradicting] };
}

/** Puts communes in the order of the roster; communes without members come last. */
function inRosterOrder(
  known: readonly (readonly [string, AnswerCounts])[],
  { result }: Context,
): (readonly [string, AnswerCounts])[] {
  const order = new Map<string, number>();
  for (const { newCommune } of result.branches) {
    if (!order.has(newCommune)) order.set(newCommune, order.size);
  }
  const rank = ([commune]: readonly [string, AnswerCounts]) => order.get(commune) ?? order.size;
  return known.toSorted((a, b) => rank(a) - rank(b));
}
