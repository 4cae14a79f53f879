import { profiles } from '../config/index.js';

/** Gives the labels of fields until it is known what kind of lists a run has. */
export const usualProfile = profiles[0];
