/** Applies the answers and decisions of people until nothing new follows from them. */
import {
  contradictingAnswers,
  contradictionFindings,
  uniteDecisions,
} from '../../decisions/index.js';
import {
  type Finding,
  faultOf,
  finding,
  InputError,
  type MergeResult,
  markOfRun,
  type Question,
} from '../../model/index.js';
import { isAboutWords, withAllowedWords } from './allowedWords.js';
import { acceptChecks } from './checks.js';
import type { Deciding, EarlierRounds, RunRound } from './deciding.js';
import { LatestRound } from './latestRound.js';
import { followQuestions, keepNotes, notesOf } from './notes.js';
import { inForceAgain, separateReplaced, withReplaced } from './replacedChecks.js';
import { faultsOfOtherResults, unansweredFiles } from './returnedFiles.js';
import { acceptAnswers, type Settled } from './settledAnswers.js';
import { AskedQuestions } from './shown/askedQuestions.js';
import { overwrittenCells } from './shown/shownRows.js';
import {
  byQuestion,
  knownContents,
  unusedAnswers,
  waitingAnswers,
  withoutGone,
} from './unusedAnswers.js';

/** Codes of warnings about answers that count. */
const COUNTING: ReadonlySet<string> = new Set(['answer-additions', 'answers-heading-guessed']);

/**
 * Runs with all decisions in force. An answer may belong to a question of this run, of the run without any
 * decision, of a run before late rosters were added, or to one that follows from other answers. So answers
 * may be applied in several batches, in any order.
 * @param earlierRounds called only if an answer belongs to no question of this run
 * @throws InputError for files that answer another result, and, if `strict`, with every answer that does
 *   not count
 */
export async function decideAll(
  deciding: Deciding,
  run: RunRound,
  earlierRounds: EarlierRounds,
): Promise<MergeResult> {
  const { decisions, answers, strict } = deciding;
  const united = uniteDecisions(decisions);
  const ledger = separateReplaced(united.decisions);
  const given = answers.filter(({ decision, value }) => decision !== '' || value !== '');
  const latest = new LatestRound(run);
  await latest.run(ledger.counting);
  const checks = acceptChecks(deciding.checks ?? [], latest.result, ledger.counting);
  const known = [...ledger.counting, ...checks.decisions];
  if (checks.decisions.length > 0) await latest.run(known);
  const asked = new AskedQuestions(deciding);
  const settled: Settled =
    given.length > 0
      ? await acceptAnswers(given, known, latest, asked, earlierRounds)
      : unanswered(deciding, known, latest, asked);
  const { questions } = settled;
  refuseOtherResults(deciding, questions);
  const { refused, shown } = answerFindings(
    deciding,
    united.contradictions,
    settled,
    latest.result,
    given,
  );
  if (strict && refused.length > 0) {
    throw new InputError(refused.map((found) => faultOf(found, found.place)));
  }
  const replaced = [...ledger.replaced, ...checks.replaced, ...settled.replaced];
  const result = withReplaced(latest.result, replaced);
  const count = settled.decisions.length;
  const inForce = count === 0 ? [] : [finding('info', 'decisions-in-force', { count })];
  const again = inForceAgain(ledger.again, settled.decisions);
  const found = markOfRun([...again, ...checks.findings, ...shown]);
  return withTypedTexts(
    { ...result, findings: [...result.findings, ...inForce, ...found] },
    { ...deciding, notes: [...(deciding.notes ?? []), ...checks.notes] },
    asked,
    refused,
  );
}

/**
 * Collects the findings about answers, in the order of their reports.
 * @returns `refused`: all answers that do not count · `shown`: those without unreadable rows, which were
 *   reported when they were read, and with doubtful answers
 */
function answerFindings(
  { unread }: Deciding,
  inTwoLedgers: ReturnType<typeof uniteDecisions>['contradictions'],
  settled: Settled,
  result: MergeResult,
  given: Deciding['answers'],
): { refused: Finding[]; shown: Finding[] } {
  const twice = inTwoLedgers.map(({ question, files }) =>
    finding('warning', 'answer-two', { question, files: files.join(', ') }),
  );
  const words = unread
    .filter(isAboutWords)
    .map((found) => withAllowedWords(found, settled.questions));
  const contradictions = contradictionFindings(result, given);
  const afterReading = [...settled.refused, ...words, ...contradictions];
  const unreadable = unread.filter((found) => !isAboutWords(found) && !COUNTING.has(found.code));
  return {
    refused: [...unreadable, ...twice, ...afterReading],
    shown: [...twice, ...settled.doubts, ...afterReading],
  };
}

/** Settles a run without answers. Questions are written only for returned files, as writing takes time. */
function unanswered(
  { returned }: Deciding,
  decisions: Settled['decisions'],
  { result }: LatestRound,
  asked: AskedQuestions,
): Settled {
  if (returned !== undefined && returned.questions.size > 0) asked.add(result);
  return { decisions, questions: asked.written, refused: [], doubts: [], replaced: [] };
}

/** @throws InputError for files that answer another result */
function refuseOtherResults(
  { decisions, answers, notes = [], returned, ...results }: Deciding,
  questions: ReadonlyMap<string, Question>,
): void {
  if (returned === undefined) return;
  const ledger = [...decisions, ...notes].map(({ question }) => question);
  const known = new Set([...questions.keys(), ...ledger]);
  const answered = new Set(answers.map(({ file }) => file));
  const faults = faultsOfOtherResults(returned, answered, known, results);
  if (faults.length > 0) throw new InputError(faults);
}

/** Adds the notes of people, and the answers that come back with their questions. */
function withTypedTexts(
  result: MergeResult,
  deciding: Deciding,
  asked: AskedQuestions,
  refused: readonly Finding[],
): MergeResult {
  const questions = asked.written;
  const { returned = { rows: [], shown: [], questions: new Map() } } = deciding;
  const earlier = [...(deciding.notes ?? []), ...notesOf(deciding.decisions)];
  const kept = keepNotes(returned.rows, earlier, result.decisions, questions);
  const notes = followQuestions(kept.notes, result.questions);
  const overwritten = overwrittenCells(asked, result.decisions);
  const typed = [...returned.rows, ...overwritten.typed];
  const known = knownContents(result, questions);
  const fresh = unusedAnswers(result, known, typed, [...refused, ...overwritten.why]);
  const unused = { earlier: deciding.waiting ?? [], fresh, rows: returned.rows };
  const all = waitingAnswers(result, unused, known);
  const { kept: waiting, findings: gone } = withoutGone(result, all);
  const findings = markOfRun([
    ...kept.findings,
    ...overwritten.findings,
    ...gone,
    ...unansweredFiles(returned, earlier),
  ]);
  return {
    ...result,
    decisions: kept.decisions,
    ...(notes.length === 0 ? {} : { notes }),
    ...(waiting.length === 0 ? {} : { waitingAnswers: waiting }),
    unusedAnswers: byQuestion([...waiting, ...contradictingAnswers(result)]),
    findings: [...result.findings, ...findings],
  };
}
