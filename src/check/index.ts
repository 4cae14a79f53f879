/** Compares the files of a fixture case with the expected ones. */
export { lineDifferences, tableDifferences } from './differences.js';
