/** Finds the new communes that decisions are about. */
import { addToSet, type Decision, fingerprintsIn, type MergeResult } from '../model/index.js';

/** A decision, as far as its place matters. */
type About = Pick<Decision, 'subject' | 'commune'>;

/**
 * Makes a function that lists the new communes of the members that a decision is about, sorted. If none of its rows
 * is a member, it is the commune that the decision names.
 * @param decisions all that the function will be asked about
 */
export function communesOfSubjects(
  { members, fingerprints }: Pick<MergeResult, 'members' | 'fingerprints'>,
  decisions: readonly About[],
): (decision: About) => string[] {
  const wanted = new Set(decisions.flatMap(({ subject }) => fingerprintsIn(subject)));
  const communes = new Map<string, Set<string>>();
  for (const { records, newCommune } of wanted.size === 0 ? [] : members) {
    if (newCommune === '') continue;
    for (const record of records) {
      const fingerprint = fingerprints.at(record)!;
      if (wanted.has(fingerprint)) addToSet(communes, fingerprint, newCommune);
    }
  }
  return ({ subject, commune }) => {
    const own = new Set(fingerprintsIn(subject).flatMap((row) => [...(communes.get(row) ?? [])]));
    if (own.size > 0) return [...own].sort();
    return commune === '' ? [] : [commune];
  };
}
