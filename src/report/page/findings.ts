import { type Finding, message, type Place } from '../../model/index.js';
import type { Say } from '../options.js';
import { type Html, html } from './html.js';

/** A finding in a hundred places is one sentence with the first of them. */
const PLACES_SHOWN = 12;

interface FindingGroup {
  level: Finding['level'];
  sentence: string;
  places: string[];
}

/** Warnings first, then what was understood; the same sentence once, with its places. */
export function findingsSection(findings: readonly Finding[], say: Say): Html {
  const groups = new Map<string, FindingGroup>();
  for (const { level, place, ...said } of findings) {
    const sentence = say(said);
    const key = `${level} ${sentence}`;
    const group = groups.get(key) ?? { level, sentence, places: [] };
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
      : html`<ul class="findings">${ordered.map((group) => entry(group, say))}</ul>`;
  return html`<h2>${say(message('report-findings'))}</h2>\n${body}\n`;
}

function entry({ level, sentence, places }: FindingGroup, say: Say): Html {
  const more = places.length - PLACES_SHOWN;
  const shown = places.slice(0, PLACES_SHOWN);
  if (more > 0) shown.push(say(message('report-more-places', { count: more })));
  const where = shown.length === 0 ? [] : [html`<small>${shown.join('; ')}</small>`];
  return html`<li class="${level}">${sentence}${where}</li>\n`;
}

function placeText({ file, sheet, row, column }: Place, say: Say): string {
  const parts = [file];
  if (sheet !== undefined && sheet !== '') parts.push(sheet);
  if (row !== undefined) parts.push(say(message('place-row', { row })));
  if (column !== undefined) parts.push(column);
  return parts.join(' › ');
}
