import type { Message } from '../message.js';

/** Messages inside a message, put one after the other with commas. */
export type Said = readonly Message[];

export type Arg = string | number | Said;

/** The arguments of a code whose sentence needs none. */
export type None = Record<never, Arg>;
