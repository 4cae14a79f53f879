import { areCompatible, differingPart } from '../../text/index.js';
import type { MarkedText } from '../workbook/sheet.js';

/** Marks the letters in which `text` differs from `reference`, if it is a misspelling of it and no added detail. */
export function markedDifference(text: string, reference: string): string | MarkedText {
  const part = areCompatible(text, reference) ? undefined : differingPart(text, reference);
  return part === undefined ? text : { text, ...part };
}
