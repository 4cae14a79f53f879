import type { Message } from '../message.js';

/** Messages inside a message, joined by commas. */
export type Messages = readonly Message[];

export type Arg = string | number | Messages;

/** The arguments of a code whose sentence needs none. */
export type None = Record<never, Arg>;
