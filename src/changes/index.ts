/** Compares a result with an earlier one: new, merged, separated, moved, corrected and gone members. */
export { compareResults, type Earlier, type Now } from './compareResults.js';
export { correctedRows } from './correctedRows.js';
export { earlierRows } from './earlierRows.js';
export { type SettledMember, settledQuestions } from './settledQuestions.js';
