/** Reads corrected conflict files: tables as a person sends them back → answers. */
export { answeredIdsIn } from './answeredIdsIn.js';
export { checkedRows, hasChecks, holdsChecks } from './checkedRows.js';
export { hasAnswers } from './hasAnswers.js';
export { holdsQuestions } from './holdsQuestions.js';
export { questionIdsIn } from './questionIdsIn.js';
export { readAnswers } from './readAnswers.js';
