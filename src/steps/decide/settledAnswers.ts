/** Turns answers into decisions, and runs again until no answer waits for a question. */
import { fromAnswers, unknownQuestion } from '../../decisions/index.js';
import type { Answer, Decision, Finding, Question } from '../../model/index.js';
import { askable, type EarlierRounds, type Round, type RunRound } from './deciding.js';
import { addToLedger, isCounting, isNewDoubt, repeatsLedger } from './ledger.js';

/** The last round, and everything that led to it. */
export interface Settled {
  decisions: Decision[];
  round: Round;
  /** All questions that any round asked, by id. */
  questions: Map<string, Question>;
  /** Findings about answers that do not count. */
  refused: Finding[];
  /** Findings about answers that count but need a look. */
  doubts: Finding[];
}

type Accepted = ReturnType<typeof fromAnswers>;
type Added = ReturnType<typeof addToLedger>;

/**
 * Accepts answers round by round: accepted answers may lead to questions that other answers belong to.
 * @param ledger decisions before these answers
 * @param first the round with the decisions of the ledger
 */
export async function acceptAnswers(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  first: Round,
  run: RunRound,
  earlierRounds: EarlierRounds,
): Promise<Settled> {
  const questions = await questionsOfAnswers(answers, ledger, first, run, earlierRounds);
  let round = first;
  let decisions = [...ledger];
  for (;;) {
    const accepted = fromAnswers(answers, {
      ...round.asked,
      memberOf: memberOfEither(first, round),
      questions: [...questions.values()],
    });
    const added = addToLedger(accepted.decisions, ledger, answers);
    const isNew = hasNews(added.decisions, decisions);
    decisions = added.decisions;
    if (isNew) {
      const before = questions.size;
      round = await run(decisions);
      addQuestions(questions, round);
      if (accepted.unknown.length > 0 && questions.size > before) continue;
    } else if (!haveEqualSources(decisions, ledger)) {
      round = await run(decisions);
    }
    return { decisions, questions, round, ...judge(accepted, added, ledger, questions) };
  }
}

/**
 * Collects the questions that answers may belong to, with as few further runs as needed: without any
 * decision, without the decisions about these questions, and before late rosters were added.
 */
async function questionsOfAnswers(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  first: Round,
  run: RunRound,
  earlierRounds: EarlierRounds,
): Promise<Map<string, Question>> {
  const questions = new Map<string, Question>();
  const isAnyUnknown = () => answers.some(({ question }) => !questions.has(question));
  addQuestions(questions, first);
  if (isAnyUnknown()) addQuestions(questions, await run([]));
  const answered = new Set(answers.map(({ question }) => question));
  const unanswered = ledger.filter(({ question }) => !answered.has(question));
  if (isAnyUnknown() && unanswered.length > 0 && unanswered.length < ledger.length) {
    addQuestions(questions, await run(unanswered));
  }
  if (!isAnyUnknown()) return questions;
  for await (const earlier of earlierRounds(ledger)) {
    for (const question of earlier) {
      if (!questions.has(question.id)) questions.set(question.id, question);
    }
    if (!isAnyUnknown()) break;
  }
  return questions;
}

/** Adds all questions of a round, also those left out now, which may have been asked before. */
function addQuestions(questions: Map<string, Question>, { result }: Round): void {
  for (const question of askable(result)) questions.set(question.id, question);
}

/** Finds members by `Mã` in the first round too: a member may be merged into another one since. */
function memberOfEither(first: Round, round: Round) {
  return (id: string) => first.asked.memberOf?.(id) ?? round.asked.memberOf?.(id);
}

/** Whether there are decisions about further questions, or with another suspension. */
function hasNews(decisions: readonly Decision[], before: readonly Decision[]): boolean {
  const known = new Map(before.map(({ question, suspension }) => [question, suspension]));
  return decisions.some(
    ({ question, suspension }) => !known.has(question) || known.get(question) !== suspension,
  );
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
  questions: ReadonlyMap<string, Question>,
): Pick<Settled, 'refused' | 'doubts'> {
  const ids = [...questions.keys()];
  const unknown = accepted.unknown.filter((answer) => !repeatsLedger(answer, ledger));
  return {
    doubts: accepted.doubts
      .filter(isNewDoubt(accepted.decisions, ledger))
      .filter(isCounting(accepted.decisions, added.decisions)),
    refused: [
      ...accepted.findings,
      ...added.findings,
      ...unknown.map((answer) => unknownQuestion(answer, ids)),
    ],
  };
}
