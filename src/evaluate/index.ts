/** Compares a finished merge with known truth. */
export {
  DIFFERENCE_HEADINGS,
  type Difference,
  differenceRows,
  differencesOf,
} from './differences.js';
export { type Evaluation, evaluate, type Measures } from './evaluate.js';
export { countPairs, type Grouping, type Scores, scoresOf } from './pairs.js';
export { renamedTruth, type Truth, truthOf, wrongMembers } from './truth.js';
