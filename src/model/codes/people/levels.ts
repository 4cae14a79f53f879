import type { Level } from '../../matching.js';
import type { None } from '../args.js';

/** Levels of the comparisons. */
export type LevelsArgs = Record<`level-${Level}`, None>;
