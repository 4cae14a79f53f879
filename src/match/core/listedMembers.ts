import type { MatcherData } from './matcher.js';

/**
 * Makes a test for two rows of the roster of one result: its members are two people there, by rule or by a person,
 * and their open questions belong to that result.
 */
export function listedApart({
  table,
  memberIds,
}: Pick<MatcherData, 'table' | 'memberIds'>): (a: number, b: number) => boolean {
  if (memberIds === undefined) return () => false;
  return (a, b) =>
    table[a] === table[b] &&
    memberIds[a] !== 0 &&
    memberIds[b] !== 0 &&
    memberIds[a] !== memberIds[b];
}
