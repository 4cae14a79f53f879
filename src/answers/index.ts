/** Reads corrected conflict files: tables as a person sends them back → answers. */
export { checkedRows, hasChecks, holdsChecks } from './checkedRows.js';
export { hasAnswers } from './hasAnswers.js';
export { answeredIdsIn, holdsQuestions, questionIdsIn, resemblesQuestions } from './questionIds.js';
export { readAnswers } from './readAnswers.js';
