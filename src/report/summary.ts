import {
  type ChangeKind,
  changedMembers,
  type Finding,
  type LineageStatus,
  linesByPerson,
  type MatchModel,
  type MergeResult,
  type QuestionKind,
  type WrittenFiles,
} from '../model/index.js';

/** `summary.json` as a value; keys stand in the order of the file. */
export interface Summary {
  /** Tells a result of this program from other folders. */
  tool: 'hopnhat';
  version: string;
  counts: {
    rows: Record<LineageStatus, number>;
    members: number;
    merged: number;
    questions: { all: number } & Record<QuestionKind, number>;
    /** Not asked in this run: `--max-questions`, or what can wait. */
    questionsLeftOut: { all: number } & Record<QuestionKind, number>;
    /** Rounds of answers to be expected until no question is left, the coming one included. */
    rounds: number;
    branches: { newCommune: string; newBranch: string; members: number }[];
    /** Members by what changed against the earlier result, and questions that it did not ask. */
    changes?: Record<ChangeKind, number> & { questions?: number };
  };
  inputs: { file: string; format: string; sha256: string; bytes: number }[];
  /** Files that can't be read and were left out, as `--skip-bad-files` says. */
  skipped: MergeResult['skipped'];
  /** Weights of the matching; a later run goes on with them. */
  model: MatchModel;
  settings: MergeResult['settings'];
  findings: Finding[];
  /** The result that this run went on from, which `counts.changes` compares with. */
  comparedWith?: { folder: string; sha256: string };
  /** About the answers that this run took in, and the earlier result. */
  runFindings: Finding[];
  /** Every file of the result, so that a later run knows which it may replace. */
  files: string[];
  /** Counts and hashes of the files that a later run reads back. */
  written: WrittenFiles;
}

/** Counts and settings, no person's data, no times, nothing of the machine. */
export function summaryOf(
  result: MergeResult,
  version: string,
  files: readonly string[],
  written: WrittenFiles,
): Summary {
  const rows = statusCounts(result);
  const { profile, target, branches, mergeAt, askAt, rerun } = result.settings;
  const { compared } = result;
  return {
    tool: 'hopnhat',
    version,
    counts: {
      rows,
      members: result.members.length,
      merged: rows.merged,
      questions: countByKind(result.questions),
      questionsLeftOut: countByKind(result.leftOut),
      rounds: result.rounds,
      branches: result.branches.map(({ newCommune, newBranch, members }) => ({
        newCommune,
        newBranch,
        members,
      })),
      ...(compared === undefined
        ? {}
        : {
            changes: {
              ...changedMembers(compared.changes),
              ...(compared.newQuestions === undefined
                ? {}
                : { questions: compared.newQuestions.size }),
            },
          }),
    },
    inputs: result.sources.map(({ file, format, sha256, bytes }) => ({
      file,
      format,
      sha256,
      bytes,
    })),
    skipped: result.skipped,
    model: result.clustering.model,
    settings: {
      profile,
      target,
      branches,
      mergeAt,
      askAt,
      ...(rerun === undefined ? {} : { rerun }),
    },
    findings: findingsOf(result, false),
    ...(compared?.with === undefined ? {} : { comparedWith: compared.with }),
    runFindings: findingsOf(result, true),
    files: [...files, 'summary.json'].sort(),
    written,
  };
}

function findingsOf({ findings }: MergeResult, isWanted: boolean): Finding[] {
  return findings
    .filter(({ isOfRun = false }) => isOfRun === isWanted)
    .map(({ code, level, place, args }) =>
      place === undefined ? { code, level, args } : { code, level, place, args },
    );
}

function countByKind(
  questions: readonly { kind: QuestionKind }[],
): { all: number } & Record<QuestionKind, number> {
  const counts = {
    all: questions.length,
    TRUNG_NGUOI: 0,
    LECH_THONG_TIN: 0,
    TRUNG_GIAY_TO: 0,
    CHI_DOAN: 0,
    DIA_BAN: 0,
    DU_LIEU_LOI: 0,
  };
  for (const { kind } of questions) counts[kind]++;
  return counts;
}

/** People of the lineage by status, and rows that are none: `members` is `kept`. */
export function statusCounts(result: Pick<MergeResult, 'lineage'>): Record<LineageStatus, number> {
  const counts = { kept: 0, merged: 0, rejected: 0, skipped: 0 };
  for (const { status } of linesByPerson(result.lineage)) counts[status]++;
  return counts;
}

export function summaryJson(summary: Summary): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(summary, undefined, 2)}\n`);
}
