/** HTML tables and Excel 2003 XML: a look over the text before the library reads it. */

import { LIMITS } from '../limits.js';
import type { ArchiveFault } from './unpackArchive.js';

/** Steps that the library may take to place cells below merged ones: each cell looks at each merge. */
const STEPS = 100_000_000;

/** Spans that no table has; `colspan="0"` would never end in the library. */
const SPAN = /\b((?:col|row)span\s*=\s*)("[^"]*"|'[^']*'|[^\s<>"']+)/gi;

const SHEET = /<(?:\w+:)?(?:table|worksheet)(?=[\s/>])/gi;

/** The text to read, or why it can't be trusted. */
export function calmMarkup(text: string): { text: string } | ArchiveFault {
  if (text.length > LIMITS.part) return 'file-expands';
  if (isCut(text)) return 'file-damaged';
  if (/<!ENTITY/i.test(text)) return 'file-entities';
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x2f) elements++;
  }
  if (elements > LIMITS.elements) return 'file-many-cells';
  if ((text.match(SHEET)?.length ?? 0) > LIMITS.sheets) return 'file-many-sheets';
  let spans = 0;
  const calmed = text.replace(SPAN, (whole, name: string, value: string) => {
    spans++;
    const span = Number(value.replace(/["']/g, ''));
    return Number.isInteger(span) && span >= 1 && span <= LIMITS.columns ? whole : `${name}"1"`;
  });
  return spans * elements > STEPS ? 'file-many-cells' : { text: calmed };
}

/** The library reads the rows up to the cut, and says nothing of those that are lost. */
function isCut(text: string): boolean {
  if (/<(?:\w+:)?workbook\b/i.test(text)) return !/<\/(?:\w+:)?workbook\s*>/i.test(text);
  const table = [...text.matchAll(/<(\/?)(?:\w+:)?table\b/gi)].at(-1);
  return table !== undefined && table[1] === '';
}
