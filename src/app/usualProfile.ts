import { profiles } from '../config/index.js';

/** Gives the labels of fields until the kind of the lists is known. */
export const usualProfile = profiles[0];
