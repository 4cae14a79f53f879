/** Checks and sanitizes HTML tables and Excel 2003 XML before the library reads them. */
import { LIMITS } from '../limits.js';
import type { ArchiveFault } from './unpackArchive.js';

/** Most comparisons of the library, which checks each cell against each merged range. */
const STEPS = 100_000_000;

/** Spans of cells; `colspan="0"` makes the library loop forever. */
const SPAN = /\b((?:col|row)span\s*=\s*)("[^"]*"|'[^']*'|[^\s<>"']+)/gi;

const SHEET = /<(?:\w+:)?(?:table|worksheet)(?=[\s/>])/gi;

/** Returns the text with valid spans, or the reason to refuse it. */
export function sanitizeMarkup(text: string): { text: string } | ArchiveFault | 'file-unsupported' {
  if (text.length > LIMITS.part) return 'file-expands';
  if (isCut(text)) return 'file-damaged';
  if (/<!ENTITY/i.test(text)) return 'file-entities';
  let elements = 0;
  for (let at = text.indexOf('<'); at >= 0; at = text.indexOf('<', at + 1)) {
    if (text.charCodeAt(at + 1) !== 0x2f) elements++;
  }
  if (elements > LIMITS.elements) return 'file-many-cells';
  const sheets = text.match(SHEET)?.length ?? 0;
  if (sheets === 0) return 'file-unsupported';
  if (sheets > LIMITS.sheets) return 'file-many-sheets';
  let spans = 0;
  const sanitized = text.replace(SPAN, (attribute, name: string, value: string) => {
    spans++;
    const span = Number(value.replace(/["']/g, ''));
    return Number.isInteger(span) && span >= 1 && span <= LIMITS.columns ? attribute : `${name}"1"`;
  });
  return spans * elements > STEPS ? 'file-many-cells' : { text: sanitized };
}

/** Whether the text is cut; the library reads the rows up to the cut, without an error. */
function isCut(text: string): boolean {
  if (/<(?:\w+:)?workbook\b/i.test(text)) return !/<\/(?:\w+:)?workbook\s*>/i.test(text);
  const table = [...text.matchAll(/<(\/?)(?:\w+:)?table\b/gi)].at(-1);
  return table !== undefined && table[1] === '';
}
