/** Turns codes with arguments into sentences, in Vietnamese and English. */
export { type Language, type Say, sayIn } from './say.js';
