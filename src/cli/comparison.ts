/** What a run changed against the result that it goes on from. */
import { questionIdsIn } from '../answers/index.js';
import { compareResults, correctedRows, type Earlier, earlierRows } from '../changes/index.js';
import {
  type Comparison,
  type Finding,
  finding,
  type KnownRow,
  type MergeResult,
  ofRun,
} from '../model/index.js';
import { rosterHeadings, rosterTable } from '../report/index.js';
import { type EarlierResult, writtenTables } from './earlierResult.js';
import { pathFrom } from './rerun.js';

export interface EarlierFiles extends Earlier {
  result: EarlierResult;
  findings: Finding[];
}

/**
 * What an earlier result wrote: values are compared with these, for that is what people were sent.
 * @throws InputError for a file that can't be read
 */
export async function readEarlier(earlier: EarlierResult): Promise<EarlierFiles> {
  const rosters = await writtenTables(earlier, 'roster');
  const conflicts = await writtenTables(earlier, 'conflicts');
  return {
    result: earlier,
    known: earlier.known,
    rows: earlierRows(rosters ?? []),
    ...(conflicts === undefined ? {} : { questions: questionIdsIn(conflicts) }),
    findings: ofRun(rosters === undefined ? [finding('warning', 'changes-no-roster')] : []),
  };
}

/** Rows that the earlier result had with other values, under the `Mã` of that time. */
export function rowsKnownAgain(result: MergeResult, { known, rows }: Earlier): KnownRow[] {
  const labels = new Map(result.profile.fields.map(({ id, label }) => [id, label.vi]));
  const members = new Map(result.members.map((member) => [member.id, member]));
  return correctedRows(
    known,
    result.knownRows,
    (member, field) => rows.value(member, labels.get(field) ?? ''),
    (member, field) => members.get(member)?.values.get(field)?.text ?? '',
  );
}

/**
 * @param out folder of this result
 * @param only new commune whose folder alone is written
 */
export function compareWithEarlier(
  result: MergeResult,
  earlier: EarlierFiles,
  out: string,
  { mask, only }: { mask: boolean; only?: string },
): Comparison {
  const { headings, rows } = rosterTable(result, mask);
  const asked = result.questions.filter(
    ({ communes }) => only === undefined || communes.includes(only),
  );
  const compared = compareResults(earlier, {
    known: result.knownRows,
    headings,
    rows,
    questions: asked.map(({ id }) => id),
    ...rosterHeadings(result.profile),
    ...(only === undefined ? {} : { only }),
  });
  const { folder, sha256 } = earlier.result;
  return { ...compared, with: { folder: pathFrom(out, folder), sha256 } };
}
