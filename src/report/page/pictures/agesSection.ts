import { REFERENCE_YEAR } from '../../../model/index.js';
import { agePyramid } from '../charts/agePyramid.js';
import { type AgeBand, agesOf, GENDERS } from '../facts/ages.js';
import { type Html, html } from '../html.js';
import { type Context, numbersOf, totalled, unbroken } from './context.js';

/** Shows the members by age and gender. */
export function agesSection(context: Context): Html {
  const { say, result } = context;
  if (result.members.length === 0) return html``;
  const { bands, unknown } = agesOf(result);
  const all = [...bands, unknown];
  const chart = agePyramid(
    all.map((band) => ({
      label: labelOf(band, context),
      ...band.counts,
      isOutside: band !== unknown && (band.from === undefined || band.to === undefined),
    })),
    {
      name: say('picture-ages'),
      male: say('ages-male'),
      female: say('ages-female'),
      unknown: say('ages-unknown'),
    },
  );
  const rows = all.map((band) => {
    const counts = GENDERS.map((gender) => band.counts[gender]);
    return {
      texts: [labelOf(band, context)],
      counts: [...counts, counts.reduce((sum, count) => sum + count, 0)],
    };
  });
  const { min, max } = result.profile.ages;
  const headings = [
    'column-age',
    'ages-male',
    'ages-female',
    'ages-unknown',
    'column-members',
  ] as const;
  const note = html`<p class="note">${say('picture-ages-note', { year: REFERENCE_YEAR, min, max })}</p>`;
  return html`${unbroken(say('picture-ages'), note, chart)}${numbersOf(context, totalled(context, headings, 1, rows))}`;
}

function labelOf({ from, to }: AgeBand, { say }: Context): string {
  if (from === undefined && to === undefined) return say('report-unknown');
  if (from === undefined) return say('age-below', { age: to! + 1 });
  if (to === undefined) return say('age-above', { age: from - 1 });
  return from === to ? String(from) : say('age-between', { from, to });
}
