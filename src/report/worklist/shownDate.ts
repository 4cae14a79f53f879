import { memoize, parseDate } from '../../text/index.js';

/** Parses a date as the roster shows it. A province has some ten thousand dates of birth. */
export const shownDate = memoize((text) => parseDate(text, 'dmy'));
