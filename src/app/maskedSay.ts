export { maskedSay } from '../report/index.js';
