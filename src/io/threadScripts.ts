/** Resolves to the same folder from `src/io`, `dist/io` and `dist/program`. */
const folder = new URL('../../dist/program/', import.meta.url);

/** Names the script of the threads that read workbooks, which the build bundles. */
export const READ_THREAD = new URL('readThread.js', folder);

/** Names the script of the threads that read files and recognise their rosters. */
export const ROSTER_THREAD = new URL('rosterThread.js', folder);

/** Names the script of the threads that compare pairs. */
export const MATCH_THREAD = new URL('matchThread.js', folder);

/** Names the script of the threads that write workbooks. */
export const BOOK_THREAD = new URL('bookThread.js', folder);
