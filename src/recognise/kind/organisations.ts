/** Reports lists of several organisations that one profile covers, such as associations of women and farmers. */
import { addTo, type Finding, finding, type Profile } from '../../model/index.js';
import { joinFirst, upperFirst } from '../../text/index.js';
import { letterheadText } from '../sheet/letterheadText.js';
import type { Recognition } from '../sheet/recognition.js';
import { SignFinder } from './kindSigns.js';

/** Most lists of an organisation that the sentence names. */
const LISTS_SHOWN = 3;

/**
 * Warns if some lists are of one organisation by their letterheads, titles or sheets, and some of another. A list that
 * names two, such as people who are members of both, counts for neither.
 */
export function organisationsDiffer(rosters: readonly Recognition[], profile: Profile): Finding[] {
  const organisations = profile.signs?.organisations ?? [];
  if (organisations.length === 0) return [];
  const finder = new SignFinder([profile]);
  const lists = new Map<string, string[]>();
  for (const { table, layout } of rosters) {
    if (!('columns' in layout)) continue;
    const titles = letterheadText(table, layout).map(({ text }) => text);
    const texts = [...titles, table.sheet, `hội ${table.sheet}`];
    const wordings = new Set(
      texts.flatMap((text) => finder.find(text)).map((sign) => sign.wording),
    );
    const [own, ...more] = organisations.filter((names) =>
      names.some((name) => wordings.has(name)),
    );
    if (own === undefined || more.length > 0) continue;
    const place = table.sheet === '' ? table.file : `${table.file} › ${table.sheet}`;
    addTo(lists, own[0]!, place);
  }
  if (lists.size < 2) return [];
  const shown = [...lists].map(
    ([name, places]) => `${upperFirst(name)} (${joinFirst([...new Set(places)], LISTS_SHOWN)})`,
  );
  return [finding('warning', 'organisations-differ', { organisations: shown.join('; ') })];
}
