import type { Decision } from '../../model/index.js';
import { joinedRecords, type RecordsOf, separatedFingerprints } from './links.js';
import { UnitedSets } from './unitedSets.js';

/** Makes a test for two records that people decided to be one person, also through other records. */
export function joinedByPeople(
  decisions: readonly Decision[],
  recordsOf: RecordsOf,
): (a: number, b: number) => boolean {
  const separated = separatedFingerprints(decisions);
  const people = new UnitedSets<number>();
  for (const decision of decisions) people.unite(joinedRecords(decision, recordsOf, separated));
  return (a, b) => people.firstOf(a) === people.firstOf(b);
}
