/**
 * Lists the kinds of traps by name. To add one, put an entry into one of the three tables and its count
 * into `usualKinds.ts`.
 */
import { furtherRows } from './furtherRows.js';
import type { Kind } from './kind.js';
import { otherPeople } from './otherPeople.js';
import { rowFaults } from './rowFaults.js';

const table = { ...furtherRows, ...otherPeople, ...rowFaults };

export type KindId = keyof typeof table;

export const kinds: Readonly<Record<KindId, Kind>> = table;
