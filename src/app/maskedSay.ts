export { maskedSay } from '../report/masking.js';
