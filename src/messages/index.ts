/** Turns codes with arguments into sentences, in Vietnamese and English. */
export { type Language, sayIn } from './say.js';
