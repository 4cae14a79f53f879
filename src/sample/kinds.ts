/**
 * What goes wrong in rosters, by name. To let the sample grow, add an entry to one of the three
 * tables and say in the scenarios how many of it there are.
 */
import { furtherRows } from './furtherRows.js';
import type { Kind } from './kind.js';
import { otherPeople } from './otherPeople.js';
import { rowFaults } from './rowFaults.js';

const table = { ...furtherRows, ...otherPeople, ...rowFaults };

export type KindId = keyof typeof table;

export const kinds: Readonly<Record<KindId, Kind>> = table;
