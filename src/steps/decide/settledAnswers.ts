/** Turns answers into decisions, and runs again until no answer waits for a question. */
import { decisionKey, fromAnswers, unknownQuestion } from '../../decisions/index.js';
import type { Answer, Decision, Finding, Question } from '../../model/index.js';
import type { EarlierRounds } from './deciding.js';
import type { LatestRound } from './latestRound.js';
import { addToLedger, isCounting, isNewDoubt, repeatsLedger } from './ledger.js';
import type { AskedQuestions } from './shown/askedQuestions.js';
import { filledDownTest } from './shown/filledDown.js';
import { lacksLetter, withFoundLetters } from './shown/foundLetters.js';
import { shiftedSheetTest } from './shown/shiftedDecisions.js';
import { decisionsBetween, decisionsOnLetters, withPresentLetters } from './shown/shownLetters.js';
import { movedRowTest } from './shown/shownRows.js';

/** The decisions of the latest round, and everything that led to them. */
export interface Settled {
  decisions: Decision[];
  /** Questions of all rounds, by id. */
  questions: ReadonlyMap<string, Question>;
  /** Findings about answers that do not count. */
  refused: Finding[];
  /** Findings about answers that count but need a look. */
  doubts: Finding[];
  /** Values of the population register that answers replace. */
  replaced: readonly Decision[];
}

type Accepted = ReturnType<typeof fromAnswers>;
type Added = ReturnType<typeof addToLedger>;

/**
 * Accepts answers round by round: accepted answers may lead to questions that other answers belong to.
 * @param given answers with the letters of their files
 * @param ledger decisions before these answers
 * @param latest the round with the decisions of the ledger; afterwards, the one with all decisions
 * @param known collects the questions of all rounds
 */
export async function acceptAnswers(
  given: readonly Answer[],
  ledger: readonly Decision[],
  latest: LatestRound,
  known: AskedQuestions,
  earlierRounds: EarlierRounds,
): Promise<Settled> {
  await addQuestionsOfAnswers(given, ledger, latest, known, earlierRounds);
  const lettered = withFoundLetters(given, known);
  const { answers, isUnsure, lettersShown } = withPresentLetters(lettered, known);
  const memberOf = memberOfEither(latest);
  const questions = known.written;
  const movedBy = moveOf(answers, known, isUnsure);
  const inForce = ledger.filter(({ suspension }) => suspension === undefined);
  let decisions = [...ledger];
  for (;;) {
    const accepted = fromAnswers(answers, {
      ...latest.asked,
      memberOf,
      questions: [...questions.values()],
      movedBy,
      lettersShown,
      inForce,
    });
    const added = addToLedger(accepted.decisions, ledger, answers);
    const isNew = hasNews(added.decisions, decisions);
    decisions = added.decisions;
    if (isNew) {
      const before = questions.size;
      await latest.run(decisions);
      known.add(latest.result);
      if (accepted.unknown.length > 0 && questions.size > before) continue;
    } else if (!haveEqualSources(decisions, ledger)) {
      await latest.run(decisions);
    }
    const replaced = [...added.replaced.keys()];
    return { decisions, questions, replaced, ...judge(accepted, added, ledger, known.ids) };
  }
}

/**
 * Adds the questions that answers may belong to, with as few further runs as needed: without any
 * decision, without those that may have changed letters, without the decisions about these questions, and before
 * late rosters were added.
 */
async function addQuestionsOfAnswers(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  latest: LatestRound,
  known: AskedQuestions,
  earlierRounds: EarlierRounds,
): Promise<void> {
  const isAnyUnknown = () => answers.some(({ question }) => !known.written.has(question));
  const addRound = async (decisions: readonly Decision[]) =>
    known.add((await latest.runBeside(decisions)).result);
  known.add(latest.result);
  const onLetters = decisionsOnLetters(answers, ledger, known);
  if (isAnyUnknown() || onLetters.length > 0) await addRound([]);
  for (const between of decisionsBetween(ledger, onLetters)) await addRound(between);
  const answered = new Set(answers.map(({ question }) => question));
  const unanswered = ledger.filter(({ question }) => !answered.has(question));
  if (isAnyUnknown() && unanswered.length > 0 && unanswered.length < ledger.length) {
    await addRound(unanswered);
  }
  if (!isAnyUnknown()) return;
  for await (const earlier of earlierRounds(ledger)) {
    known.addEarlier(earlier);
    if (!isAnyUnknown()) break;
  }
}

/** Makes a function that says why nobody knows the row of an answer. */
function moveOf(
  answers: readonly Answer[],
  known: AskedQuestions,
  isUnsure: (answer: Answer) => boolean,
) {
  const isMoved = movedRowTest(known);
  const isShifted = shiftedSheetTest(known.files ?? { shown: [] }, answers, known.written);
  const isFilledDown = filledDownTest(known.files ?? { shown: [] }, answers, known.written);
  return (answer: Answer) =>
    isMoved(answer)
      ? 'answer-row-of-another'
      : isShifted(answer)
        ? 'answers-shifted'
        : isFilledDown(answer)
          ? 'answers-filled-down'
          : isUnsure(answer)
            ? 'answer-row-unsure'
            : lacksLetter(answer)
              ? 'answer-without-letter'
              : undefined;
}

/** Finds members by `Mã` in the present round too: a member may be merged into another one later. */
function memberOfEither(latest: LatestRound) {
  const { memberOf } = latest.asked;
  return (id: string) => memberOf?.(id) ?? latest.asked.memberOf?.(id);
}

/** Whether there are further decisions, other ones, or decisions with another suspension. */
function hasNews(decisions: readonly Decision[], before: readonly Decision[]): boolean {
  const keyOf = (decision: Decision) => `${decisionKey(decision)}\n${decision.suspension}`;
  const known = new Map(before.map((decision) => [decision.question, keyOf(decision)]));
  return decisions.some((decision) => known.get(decision.question) !== keyOf(decision));
}

function haveEqualSources(decisions: readonly Decision[], ledger: readonly Decision[]): boolean {
  const sources = new Map(ledger.map(({ question, source }) => [question, source]));
  return decisions.every(({ question, source }) => sources.get(question) === source);
}

/** Collects the findings about answers that do not count, and about doubtful ones. */
function judge(
  accepted: Accepted,
  added: Added,
  ledger: readonly Decision[],
  ids: ReadonlySet<string>,
): Pick<Settled, 'refused' | 'doubts'> {
  const unknown = accepted.unknown.filter((answer) => !repeatsLedger(answer, ledger));
  return {
    doubts: [
      ...accepted.doubts
        .filter(isNewDoubt(accepted.decisions, ledger))
        .filter(isCounting(accepted.decisions, added.decisions)),
      ...added.replaced.values(),
    ],
    refused: [
      ...accepted.findings,
      ...added.findings,
      ...unknown.map((answer) => unknownQuestion(answer, [...ids])),
    ],
  };
}
