/** Compares a run with the earlier result that it continues. */
import { questionIdsIn } from '../../answers/index.js';
import {
  compareResults,
  correctedRows,
  type Earlier,
  earlierRows,
  type SettledMember,
  settledQuestions,
} from '../../changes/index.js';
import {
  addTo,
  type Change,
  type Finding,
  finding,
  type KnownQuestion,
  type KnownRow,
  type MergeResult,
  markOfRun,
  type ResultComparison,
  withoutUndefined,
} from '../../model/index.js';
import { rosterHeadings, rosterTable } from '../../report/index.js';
import { type EarlierResult, writtenTables } from './earlierResult.js';
import { pathFrom } from './rerun.js';

export interface EarlierFiles extends Earlier {
  result: EarlierResult;
  findings: Finding[];
}

/**
 * Reads the files of an earlier result: values are compared with these, as people received them.
 * @throws InputError for an unreadable file
 */
export async function readEarlier(earlier: EarlierResult): Promise<EarlierFiles> {
  const questions = await writtenQuestions(earlier);
  const rosters = await writtenTables(earlier, 'roster');
  return {
    result: earlier,
    known: earlier.known,
    rows: earlierRows(rosters ?? []),
    ...withoutUndefined({ questions }),
    findings: markOfRun(rosters === undefined ? [finding('warning', 'changes-no-roster')] : []),
  };
}

/** Reads the ids of the asked questions; their files are released before others are read. */
async function writtenQuestions(earlier: EarlierResult): Promise<Set<string> | undefined> {
  const conflicts = await writtenTables(earlier, 'conflicts');
  return conflicts && questionIdsIn(conflicts);
}

/** Finds rows that had other values in the earlier result, with their `Mã` there. */
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
 * Compares a result with the earlier one, also in the questions that late lists settled.
 * @param out folder of this result
 * @param only new commune whose folder alone is written
 * @param isLate whether lists were added to the earlier result
 */
export function compareWithEarlier(
  result: MergeResult,
  earlier: EarlierFiles,
  out: string,
  { mask, only, isLate }: { mask: boolean; only?: string; isLate: boolean },
): ResultComparison {
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
    ...withoutUndefined({ only }),
  });
  const settled = isLate ? settledByLists(result, earlier, mask, only) : [];
  const { folder, sha256 } = earlier.result;
  return {
    ...compared,
    changes: [...compared.changes, ...settled],
    with: { folder: pathFrom(out, folder), sha256 },
  };
}

/** Lists open questions that late lists settled, about members in the one commune that is written. */
function settledByLists(
  result: MergeResult,
  { result: { questions } }: EarlierFiles,
  mask: boolean,
  only: string | undefined,
): Change[] {
  const asked = new Set(questions.filter(({ state }) => state === 'asked').map(({ id }) => id));
  const now = new Set<string>();
  const kept: KnownQuestion[] = [];
  for (const question of result.knownQuestions) {
    if (!question.state.startsWith('earlier')) now.add(question.id);
    else if (asked.has(question.id)) kept.push(question);
  }
  const open = kept.filter(({ id }) => !now.has(id));
  const settled = settledQuestions(open, now, membersByFingerprint(result, open, mask));
  return settled.filter(({ newCommune }) => only === undefined || newCommune === only);
}

/** Makes a function that gives the members with a row of these questions, by its fingerprint. */
function membersByFingerprint(
  result: MergeResult,
  questions: readonly KnownQuestion[],
  mask: boolean,
): (fingerprint: string) => readonly SettledMember[] {
  const wanted = new Set(
    questions.flatMap(({ groups }) => groups.flat().map(({ fingerprint }) => fingerprint)),
  );
  const { headings, rows } = rosterTable(result, mask);
  const { name, commune, branch, source } = rosterHeadings(result.profile);
  const found = new Map<string, SettledMember[]>();
  let at = 0;
  for (const cells of wanted.size === 0 ? [] : rows) {
    const own = result.members[at++]!.records.map((record) => result.fingerprints.at(record)!);
    const value = (heading: string) => cells[headings.indexOf(heading)] ?? '';
    for (const fingerprint of new Set(own.filter((row) => wanted.has(row)))) {
      addTo(found, fingerprint, {
        member: result.members[at - 1]!.id,
        name: value(name),
        newCommune: value(commune),
        newBranch: value(branch),
        rows: value(source),
      });
    }
  }
  return (fingerprint) => found.get(fingerprint) ?? [];
}

/** Reports how many open questions the late lists settled, and how. */
export function settledFindings({ changes }: ResultComparison): Finding[] {
  const settled = changes.filter(({ kind }) => kind === 'settled');
  if (settled.length === 0) return [];
  const count = (ending: string) => settled.filter(({ after }) => after === ending).length;
  const [merged, apart] = [count('merged'), count('kept-apart')];
  const other = settled.length - merged - apart;
  return markOfRun([
    finding('warning', 'questions-settled', { count: settled.length, merged, apart, other }),
  ]);
}
