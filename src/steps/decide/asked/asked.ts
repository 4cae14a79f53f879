import { newCommunesOf } from '../../../assign/index.js';
import type { MergeResult, Placements } from '../../../model/index.js';
import { answerYears } from '../../../text/index.js';
import type { MergeInput } from '../../mergeInput.js';
import type { ParsedRosters } from '../../rosters/parsedRosters.js';
import type { Round } from '../deciding.js';
import { namedMembers } from './namedMembers.js';
import { ownBranches, runBranchReader, unplacedBranches } from './typedBranches.js';
import { communeReader } from './typedCommunes.js';

/** Makes a function that gives the readers of typed branches, communes and members for each round. */
export function askedReader(
  parsed: ParsedRosters,
  { communes: country, known, target }: MergeInput,
): (result: MergeResult, placements: Placements) => Round['asked'] {
  const communeOf = communeReader(parsed, country);
  const entries = parsed.branches?.entries ?? [];
  return (result, placements) => {
    const communes = newCommunesOf(placements, target);
    return {
      profile: result.profile,
      yearsOf: (field) => answerYears(field, result.profile.ages, result.findings),
      branches: placements.order,
      branchesOf: runBranchReader(placements, result.records, entries, result.profile),
      isUnplaced: unplacedBranches(placements, result.records, result.profile),
      ownBranches: ownBranches(placements, result.records, entries, result.profile),
      communeOf: (text, isOffered) => communeOf(text, communes, isOffered),
      communes,
      memberOf: namedMembers(result, known),
    };
  };
}
