const TO_QUOTE = /[",;|\t\r\n]|^[ \u00a0]|[ \u00a0]$/;

/** Whether a csv must quote a cell, since a program might split it or trim it, whatever delimiter it takes. */
export function needsQuotes(text: string): boolean {
  return TO_QUOTE.test(text);
}
