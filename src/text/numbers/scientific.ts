const SCIENTIFIC = /^\d+(?:[.,]\d+E\+?|E\+)\d+$/i;

/** Whether a spreadsheet rounded a long number (`2,52E+10`), so that its digits are lost. */
export function isScientific(text: string): boolean {
  return SCIENTIFIC.test(text.replace(/[\s'"’]+/g, ''));
}
