import { clean } from '../../text/index.js';
import { areAny, type Candidates, type Gazetteer } from '../gazetteer/gazetteer.js';
import { communesOf } from './lookUp.js';

/** Most words of a text without separators: commune, district and province. */
const MOST_WORDS = 10;

/**
 * Looks up a text without type and commas, `Thiên Nhẫn Nghệ An`, with a comma at each place in turn; the
 * longest name that exists wins. A roster must not be read so freely, since areas may be names, too.
 */
export function lookUpSeparated(gazetteer: Gazetteer, text: string): Candidates {
  const words = clean(text).split(' ');
  const none: Candidates = { old: [], new: [] };
  if (/[,;]/.test(text) || words.length > MOST_WORDS) return none;
  for (let end = words.length - 1; end > 0; end--) {
    const name = words.slice(0, end).join(' ');
    if (!areAny(communesOf(gazetteer, name))) continue;
    for (let cut = words.length; cut > end; cut--) {
      const areas = [words.slice(end, cut), words.slice(cut)].map((part) => part.join(' '));
      const written = [name, ...areas.filter((area) => area !== '')].join(', ');
      const found = communesOf(gazetteer, written);
      if (areAny(found)) return found;
    }
  }
  return none;
}
