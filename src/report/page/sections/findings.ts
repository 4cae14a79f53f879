import { type Finding, groupBy, message, type Place, type Say } from '../../../model/index.js';
import { type Html, html } from '../html.js';

/** Anchor of the section. */
export const FINDINGS_ID = 'findings';

/** Most places listed behind one sentence. */
const PLACES_SHOWN = 12;
const OF_A_KIND_SHOWN = 5;

interface FindingGroup {
  code: string;
  level: Finding['level'];
  sentence: string;
  /** Whether the sentence has a number, which is about each place. */
  hasCount: boolean;
  places: string[];
}

/** Shows the findings, warnings first; each sentence once, with its places. */
export function findingsSection(findings: readonly Finding[], say: Say): Html {
  const groups = new Map<string, FindingGroup>();
  for (const { level, place, ...text } of findings) {
    const sentence = say(text);
    const key = `${level} ${sentence}`;
    const hasCount = typeof text.args.count === 'number';
    const group = groups.get(key) ?? { code: text.code, level, sentence, hasCount, places: [] };
    groups.set(key, group);
    if (place !== undefined) group.places.push(placeText(place, say));
  }
  const all = [...groups.values()];
  const ordered = [
    ...all.filter(({ level }) => level === 'warning'),
    ...all.filter(({ level }) => level === 'info'),
  ];
  const body =
    ordered.length === 0
      ? html`<p class="note">${say(message('report-no-findings'))}</p>`
      : html`${[...groupBy(ordered, ({ code }) => code).values()].map((ofKind) => entries(ofKind, say))}`;
  return html`<h2 id="${FINDINGS_ID}">${say(message('report-findings'))}</h2>\n${body}\n`;
}

/** Folds all but the first few findings of a kind, since they would hide the others. */
function entries(groups: readonly FindingGroup[], say: Say): Html {
  const list = (shown: readonly FindingGroup[]) =>
    html`<ul class="findings">${shown.map((group) => entry(group, say))}</ul>\n`;
  const count = groups.length - OF_A_KIND_SHOWN;
  if (count <= 1) return list(groups);
  return html`${list(groups.slice(0, OF_A_KIND_SHOWN))}<details><summary>${say(
    message('report-more-findings', { count }),
  )}</summary>
${list(groups.slice(OF_A_KIND_SHOWN))}</details>
`;
}

function entry({ level, sentence, hasCount, places }: FindingGroup, say: Say): Html {
  const more = places.length - PLACES_SHOWN;
  const shown = places.slice(0, PLACES_SHOWN);
  if (more > 0) shown.push(say(message('report-more-places', { count: more })));
  const each = hasCount && places.length > 1 ? `${say(message('report-each-place'))} ` : '';
  const where = shown.length === 0 ? [] : [html`<small>${each}${shown.join('; ')}</small>`];
  return html`<li class="${level}">${sentence}${where}</li>\n`;
}

function placeText({ file, sheet, row, column, letter }: Place, say: Say): string {
  const parts = [file];
  if (sheet !== undefined && sheet !== '') parts.push(sheet);
  if (row !== undefined) parts.push(say(message('place-row', { row })));
  if (column !== undefined) parts.push(column);
  if (letter !== undefined) parts.push(say(message('place-column', { letter })));
  return parts.join(' › ');
}
