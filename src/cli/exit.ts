/** Exit statuses of the program. */
export const EXIT = { done: 0, left: 1, usage: 2, internal: 70 } as const;
