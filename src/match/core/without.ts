/** Parts of the matching that a measurement leaves out. */
export const ideas = ['tones', 'frequency', 'learning', 'shared-people', 'cannot-links'] as const;
export type Idea = (typeof ideas)[number];

/** An idea, or the id of a blocking rule, that is left out. */
export type Without = { idea: Idea } | { rule: string };
