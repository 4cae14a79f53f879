/** What a run changed against the result that it goes on from. */
import { questionIdsIn } from '../answers/index.js';
import { compareResults } from '../changes/index.js';
import { type Comparison, type Finding, finding, type MergeResult } from '../model/index.js';
import { rosterHeadings, rosterTable } from '../report/index.js';
import { type EarlierResult, writtenTables } from './earlierResult.js';

export interface ComparisonOptions {
  mask: boolean;
  /** New commune whose folder alone is written. */
  only?: string;
}

/**
 * Values are compared with the roster as it was written, for that is what people were sent.
 * @throws InputError for a file of the earlier result that can't be read
 */
export async function compareWithEarlier(
  result: MergeResult,
  earlier: EarlierResult,
  { mask, only }: ComparisonOptions,
): Promise<{ compared: Comparison; findings: Finding[] }> {
  const rosters = await writtenTables(earlier, 'roster');
  const conflicts = await writtenTables(earlier, 'conflicts');
  const { headings, rows } = rosterTable(result, mask);
  const asked = result.questions.filter(
    ({ communes }) => only === undefined || communes.includes(only),
  );
  const compared = compareResults(
    {
      known: earlier.known,
      rosters: rosters ?? [],
      ...(conflicts === undefined ? {} : { questions: questionIdsIn(conflicts) }),
    },
    {
      known: result.knownRows,
      headings,
      rows,
      questions: asked.map(({ id }) => id),
      ...rosterHeadings(result.profile),
      ...(only === undefined ? {} : { only }),
    },
  );
  const findings = rosters === undefined ? [finding('warning', 'changes-no-roster')] : [];
  return { compared, findings };
}
