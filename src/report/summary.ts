import {
  type ChangeKind,
  changedMembers,
  countBy,
  type Finding,
  type LineageStatus,
  type MatchModel,
  type MergeResult,
  QUESTION_KINDS,
  type QuestionKind,
  statusCounts,
  type WrittenFiles,
  withoutUndefined,
} from '../model/index.js';
import { type AnswerCounts, answerFacts } from './page/facts/answers.js';

/** Contents of `summary.json`, keys in the order of the file. */
export interface Summary {
  /** Identifies a result of this program. */
  tool: 'hopnhat';
  version: string;
  counts: {
    rows: Record<LineageStatus, number>;
    members: number;
    merged: number;
    questions: { all: number } & Record<QuestionKind, number>;
    /** Questions that this run did not ask: beyond `--max-questions`, or less valuable. */
    questionsLeftOut: { all: number } & Record<QuestionKind, number>;
    /** Expected rounds of answers until no question is left, the next one included. */
    rounds: number;
    /** Questions answered and open, and of the open ones those with answers that do not count. */
    answers: AnswerCounts;
    branches: { newCommune: string; newBranch: string; members: number }[];
    /** Members by kind of change against the earlier result, and new questions. */
    changes?: Record<ChangeKind, number> & { questions?: number };
  };
  inputs: { file: string; format: string; sha256: string; bytes: number }[];
  /** Unreadable files that `--skip-bad-files` left out. */
  skipped: MergeResult['skipped'];
  /** Match weights, which a later run reuses. */
  model: MatchModel;
  settings: MergeResult['settings'];
  findings: Finding[];
  /** Earlier result that this run continued; `counts.changes` compares with it. */
  comparedWith?: { folder: string; sha256: string };
  /** Findings about the answers that this run read, and about the earlier result. */
  runFindings: Finding[];
  /** All files of the result, so that a later run knows which it may replace. */
  files: string[];
  /** Counts and hashes of the files that a later run reads. */
  written: WrittenFiles;
}

/** Summarizes a result: counts and settings, without personal data, times or facts of the machine. */
export function summaryOf(
  result: MergeResult,
  version: string,
  files: readonly string[],
  written: WrittenFiles,
): Summary {
  const rows = statusCounts(result.lineage);
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
      answers: answerFacts(result).total,
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
      ...withoutUndefined({ rerun }),
    },
    findings: findingsOf(result, false),
    ...withoutUndefined({ comparedWith: compared?.with }),
    runFindings: findingsOf(result, true),
    files: [...files, 'summary.json'].sort(),
    written,
  };
}

function findingsOf({ findings }: MergeResult, isOfRunWanted: boolean): Finding[] {
  return findings
    .filter(({ isOfRun = false }) => isOfRun === isOfRunWanted)
    .map(({ code, level, place, args }) =>
      place === undefined ? { code, level, args } : { code, level, place, args },
    );
}

function countByKind(
  questions: readonly { kind: QuestionKind }[],
): { all: number } & Record<QuestionKind, number> {
  const counts = countBy(questions, ({ kind }) => kind);
  const byKind = QUESTION_KINDS.map((kind) => [kind, counts.get(kind) ?? 0]);
  return { all: questions.length, ...(Object.fromEntries(byKind) as Record<QuestionKind, number>) };
}

/** Encodes a summary as indented JSON in UTF-8. */
export function summaryJson(summary: Summary): Uint8Array {
  return new TextEncoder().encode(`${JSON.stringify(summary, undefined, 2)}\n`);
}
