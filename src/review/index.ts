/** Makes the questions that only a person can decide. */

export { recordRow } from './evidence/questionRows.js';
export { keepQuestions } from './keptQuestions.js';
export { leftOutFindings, limitQuestions, roundsOf } from './limit.js';
export { questionsOf } from './questions.js';
