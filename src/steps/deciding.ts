/** Answers of people, held against the questions of a run until nothing new follows from them. */
import {
  ALLOWED_WORDS,
  type AnswerContext,
  answerFinding,
  contradictingAnswers,
  contradictionFindings,
  decisionKey,
  fromAnswers,
  uniteDecisions,
  unknownQuestion,
} from '../decisions/index.js';
import {
  type Answer,
  type Decision,
  type Finding,
  faultOf,
  finding,
  InputError,
  type MergeResult,
  markOfRun,
  message,
  type Note,
  type Question,
  type ReturnedFiles,
  type UnusedAnswer,
  type WaitingAnswer,
  writeQuestion,
} from '../model/index.js';
import { followQuestions, keepNotes, notesOf } from './notes.js';
import {
  byQuestion,
  filesOfOthers,
  unansweredFiles,
  unusedAnswers,
  waitingAnswers,
} from './returned.js';

export interface Deciding {
  /** Of ledgers. */
  decisions: readonly Decision[];
  /** Of corrected conflict files; their order does not matter. */
  answers: readonly Answer[];
  /** Told of rows of these files that can't be understood. */
  unread: readonly Finding[];
  /** An answer that does not count ends the run. */
  strict: boolean;
  /** Corrected conflict files as they came back. */
  returned?: ReturnedFiles;
  /** Notes in ledgers about questions that nobody decided. */
  notes?: readonly Note[];
  /** Answers in ledgers that did not count. */
  waiting?: readonly WaitingAnswer[];
  /** Looks for the result that asked some questions, for files that answer another one. */
  resultWith?: (questions: readonly string[]) => string | undefined;
}

/** One run with some decisions in force, and what answers can be held against. */
export interface Round {
  result: MergeResult;
  asked: Omit<AnswerContext, 'questions'>;
}

/**
 * Runs with all decisions in force. An answer may be to a question of this run, of the run without
 * any decision, or of one that comes up once others are answered: so halves of the answers in any
 * order give what the whole gives. And it may be to one from before late rosters were added.
 * @param before questions of the runs without late rosters; asked for only where answers need them
 * @throws InputError with every answer that does not count, where `strict` asks for it
 */
export async function decideAll(
  deciding: Deciding,
  run: (decisions: readonly Decision[]) => Promise<Round>,
  before: (inForce: readonly Decision[]) => AsyncIterable<readonly Question[]>,
): Promise<MergeResult> {
  const { decisions, answers, unread, strict, returned } = deciding;
  const ledger = uniteDecisions(decisions);
  const findings: Finding[] = ledger.contradictions.map(({ question, files }) =>
    finding('warning', 'answer-two', { question, files: files.join(', ') }),
  );
  const refused = [...unread.filter((found) => !isOfWords(found)), ...findings];
  let inForce = ledger.decisions;
  let round = await run(inForce);
  // Writing the questions takes its time, and most runs have no returned files.
  let questions = returned?.rows.length ? byId(round.result) : new Map<string, Question>();
  const given = answers.filter(({ decision, value }) => decision !== '' || value !== '');
  if (given.length > 0) {
    const taken = await takeAnswers(given, inForce, round, run, before);
    inForce = taken.decisions;
    round = taken.round;
    questions = taken.questions;
    findings.push(...taken.doubts, ...taken.findings);
    refused.push(...taken.findings);
  }
  refuseOthers(deciding, questions);
  const words = unread.filter(isOfWords).map((found) => withAllowedWords(found, questions));
  findings.push(...words);
  refused.push(...words);
  const contradictions = contradictionFindings(round.result, given);
  findings.push(...contradictions);
  refused.push(...contradictions);
  if (strict && refused.length > 0) {
    throw new InputError(refused.map((found) => faultOf(found, found.place)));
  }
  const { result } = round;
  const count = inForce.length;
  const told = count === 0 ? [] : [finding('info', 'decisions-in-force', { count })];
  const whole = { ...result, findings: [...result.findings, ...told, ...markOfRun(findings)] };
  return withTyped(whole, deciding, questions, refused);
}

/** Whether a finding names the words to answer with; only its question tells which. */
export function isOfWords({ code }: Finding): boolean {
  return code === 'answer-unknown-word' || code === 'answer-not-a-value';
}

function withAllowedWords(found: Finding, questions: ReadonlyMap<string, Question>): Finding {
  const kind = questions.get(String(found.args.question))?.kind;
  if (kind === undefined) return found;
  return { ...found, args: { ...found.args, words: ALLOWED_WORDS[kind].join(', ') } };
}

/** @throws InputError for files that answer another result */
function refuseOthers(
  { decisions, answers, notes = [], returned, resultWith }: Deciding,
  questions: ReadonlyMap<string, Question>,
): void {
  if (returned === undefined) return;
  const ledger = [...decisions, ...notes].map(({ question }) => question);
  const known = new Set([...questions.keys(), ...ledger]);
  const answered = new Set(answers.map(({ file }) => file));
  const faults = filesOfOthers(returned, answered, known, resultWith);
  if (faults.length > 0) throw new InputError(faults);
}

/** The result with the notes that people made, and the answers that come back with their questions. */
function withTyped(
  result: MergeResult,
  deciding: Deciding,
  questions: ReadonlyMap<string, Question>,
  refused: readonly Finding[],
): MergeResult {
  const { returned = { rows: [], questions: new Map() } } = deciding;
  const earlier = [...(deciding.notes ?? []), ...notesOf(deciding.decisions)];
  const { notes: open, ...kept } = keepNotes(returned.rows, earlier, result.decisions, questions);
  const notes = followQuestions(open, result.questions);
  const undecided = new Set([...result.questions, ...result.leftOut].map(({ id }) => id));
  const fresh = unusedAnswers(undecided, returned.rows, refused);
  const waiting = waitingAnswers(result, deciding.waiting ?? [], fresh, questions);
  const told = markOfRun([...kept.findings, ...unansweredFiles(returned, earlier)]);
  return {
    ...result,
    decisions: kept.decisions,
    ...(notes.length === 0 ? {} : { notes }),
    ...(waiting.length === 0 ? {} : { waitingAnswers: waiting }),
    unusedAnswers: new Map<string, UnusedAnswer>([
      ...byQuestion(waiting),
      ...contradictingAnswers(result),
    ]),
    findings: [...result.findings, ...told],
  };
}

function byId(result: MergeResult): Map<string, Question> {
  return new Map(askable(result).map((question) => [question.id, question]));
}

/** All questions that a run could ask. */
export function askable({ questions, leftOut }: MergeResult): Question[] {
  return [...questions, ...leftOut.map(writeQuestion)];
}

interface Taken {
  decisions: Decision[];
  round: Round;
  /** All that any of the runs asked, by id. */
  questions: Map<string, Question>;
  /** Answers that do not count. */
  findings: Finding[];
  /** Answers that count but deserve a look. */
  doubts: Finding[];
}

async function takeAnswers(
  answers: readonly Answer[],
  ledger: readonly Decision[],
  first: Round,
  run: (decisions: readonly Decision[]) => Promise<Round>,
  before: (inForce: readonly Decision[]) => AsyncIterable<readonly Question[]>,
): Promise<Taken> {
  const questions = new Map<string, Question>();
  const note = ({ result }: Round) => {
    // What is left out now may have been asked before.
    for (const question of askable(result)) questions.set(question.id, question);
  };
  const isOpen = ({ question }: Answer) => !questions.has(question);
  note(first);
  if (answers.some(isOpen)) note(await run([]));
  const answered = new Set(answers.map(({ question }) => question));
  const others = ledger.filter(({ question }) => !answered.has(question));
  if (answers.some(isOpen) && others.length > 0 && others.length < ledger.length)
    note(await run(others));
  if (answers.some(isOpen)) {
    for await (const earlier of before(ledger)) {
      for (const question of earlier) {
        if (!questions.has(question.id)) questions.set(question.id, question);
      }
      if (!answers.some(isOpen)) break;
    }
  }

  let round = first;
  let decisions = [...ledger];
  for (;;) {
    // A `Mã` that a person wrote may be gone once its member is joined.
    const memberOf = (id: string) => first.asked.memberOf?.(id) ?? round.asked.memberOf?.(id);
    const asked = { ...round.asked, memberOf };
    const accepted = fromAnswers(answers, { ...asked, questions: [...questions.values()] });
    const added = withLedger(accepted.decisions, ledger, answers);
    const known = new Map(decisions.map((each) => [each.question, each.suspension]));
    const isNew = added.decisions.some(
      ({ question, suspension }) => !known.has(question) || known.get(question) !== suspension,
    );
    decisions = added.decisions;
    const noted = questions.size;
    if (isNew) {
      round = await run(decisions);
      note(round);
      if (accepted.unknown.length > 0 && questions.size > noted) continue;
    }
    const ids = [...questions.keys()];
    const word = new Map(ledger.map(({ question, decision }) => [question, decision]));
    // A question that nothing asks any more, answered again as it was.
    const unknown = accepted.unknown.filter(
      ({ question, decision }) =>
        !decidedWords(decision).some((each) => each === word.get(question)),
    );
    return {
      decisions,
      questions,
      round: isNew ? round : sameSources(decisions, ledger) ? round : await run(decisions),
      doubts: accepted.doubts
        .filter(isNews(accepted.decisions, ledger))
        .filter(isTaken(accepted.decisions, added.decisions)),
      findings: [
        ...accepted.findings,
        ...added.findings,
        ...unknown.map((answer) => unknownQuestion(answer, ids)),
      ],
    };
  }
}

/** A doubt about an answer that the ledger holds already was reported when it came in. */
function isNews(
  accepted: readonly Decision[],
  ledger: readonly Decision[],
): (doubt: Finding) => boolean {
  const held = new Map(ledger.map((decision) => [decision.question, decisionKey(decision)]));
  const known = new Set(
    accepted
      .filter((decision) => held.get(decision.question) === decisionKey(decision))
      .map(({ question }) => question),
  );
  return ({ args }) => !known.has(String(args.question));
}

/** A doubt about an answer that does not count would say that it was taken. */
function isTaken(
  accepted: readonly Decision[],
  inForce: readonly Decision[],
): (doubt: Finding) => boolean {
  const taken = new Map(inForce.map((decision) => [decision.question, decisionKey(decision)]));
  const refused = new Set(
    accepted
      .filter((decision) => taken.get(decision.question) !== decisionKey(decision))
      .map(({ question }) => question),
  );
  return ({ args }) => !refused.has(String(args.question));
}

/** The decisions that an answer may lead to. */
function decidedWords(decision: Answer['decision']): readonly Decision['decision'][] {
  switch (decision) {
    case '':
    case 'CHON':
    case 'KHONG_CO':
      return ['GIA_TRI'];
    case 'TRUNG_VOI':
      return ['GOP'];
    case 'CO_PHAI':
      return ['GOP', 'GIA_TRI'];
    case 'KHONG_PHAI':
      return ['RIENG'];
    default:
      return [decision];
  }
}

function sameSources(decisions: readonly Decision[], ledger: readonly Decision[]): boolean {
  const sources = new Map(ledger.map(({ question, source }) => [question, source]));
  return decisions.every(({ question, source }) => sources.get(question) === source);
}

/**
 * The ledger with new decisions; one that says otherwise does not count, the ledger holds, unless its
 * own decision waits for a new answer.
 */
function withLedger(
  fresh: readonly Decision[],
  ledger: readonly Decision[],
  answers: readonly Answer[],
): { decisions: Decision[]; findings: Finding[] } {
  const held = new Map(ledger.map((decision) => [decision.question, decision]));
  const findings: Finding[] = [];
  const counting = fresh.flatMap((decision): Decision[] => {
    const before = held.get(decision.question);
    if (before?.suspension !== undefined) return [{ ...decision, suspension: 'ended' }];
    if (before === undefined || decisionKey(before) === decisionKey(decision)) return [decision];
    const answer = answers.find(({ question }) => question === decision.question)!;
    const args = { question: decision.question, source: before.source };
    findings.push(answerFinding(message('answer-decided-otherwise', args), answer));
    return [];
  });
  const answered = new Set(counting.map(({ question }) => question));
  const kept = ledger.filter(
    ({ question, suspension }) => suspension === undefined || !answered.has(question),
  );
  return { decisions: uniteDecisions([...kept, ...counting]).decisions, findings };
}
