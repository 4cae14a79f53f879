/** Compares new decisions with those of the ledger. */
import {
  answerFinding,
  decisionKey,
  opposedChecks,
  settles,
  uniteDecisions,
  withEmptied,
  withOtherPerson,
} from '../../decisions/index.js';
import { type Answer, type Decision, type Finding, isCheck, message } from '../../model/index.js';

/**
 * Adds new decisions to the ledger. A new decision that differs from the ledger's does not count, unless
 * the ledger's is suspended and waits for a new answer, or both say the same about a row each. Its question
 * may have got another id since, because rows joined its people.
 * Values of the population register that new decisions contradict are replaced, as if the answers had come first.
 * @returns also a finding for each decision that does not count, and for each value of the register that is replaced
 */
export function addToLedger(
  fresh: readonly Decision[],
  ledger: readonly Decision[],
  answers: readonly Answer[],
): { decisions: Decision[]; findings: Finding[]; replaced: ReadonlyMap<Decision, Finding> } {
  const byQuestion = new Map(ledger.map((decision) => [decision.question, decision]));
  const suspended = ledger.filter(({ suspension }) => suspension !== undefined);
  const findings: Finding[] = [];
  const counting = fresh.flatMap((decision): Decision[] => {
    const before = byQuestion.get(decision.question);
    if (before?.suspension !== undefined) {
      const repeated = repeatedAnswers(before, decision, answers);
      if (repeated === undefined) return [{ ...decision, suspension: 'ended' }];
      const { question } = decision;
      const other = repeated.find(({ file }) => file !== before.source);
      if (other !== undefined) {
        findings.push(answerFinding(message('answer-repeats-contradicting', { question }), other));
      }
      return [before];
    }
    if (before === undefined && suspended.some((waiting) => isAnsweredAgain(waiting, decision))) {
      return [{ ...decision, suspension: 'ended' }];
    }
    if (before === undefined || decisionKey(before) === decisionKey(decision)) return [decision];
    const united = withOtherPerson(before, decision) ?? withEmptied(before, decision);
    if (united !== undefined) return [united];
    const answer = answers.find(({ question }) => question === decision.question)!;
    const args = { question: decision.question, source: before.source };
    findings.push(answerFinding(message('answer-decided-otherwise', args), answer));
    return [];
  });
  const answered = new Map(counting.map((decision) => [decision.question, decision]));
  const kept = ledger.filter((decision) => {
    const now = answered.get(decision.question);
    const isEqual = now !== undefined && decisionKey(now) === decisionKey(decision);
    return now === undefined || (isEqual && decision.suspension === undefined);
  });
  const replaced = replacedChecks(counting, ledger, answers);
  const left = kept.filter((decision) => !replaced.has(decision));
  return {
    decisions: uniteDecisions([...left, ...counting]).decisions,
    findings,
    replaced,
  };
}

/** Finds the values of the register that answers contradict, each with a finding on the row of an answer. */
function replacedChecks(
  counting: readonly Decision[],
  ledger: readonly Decision[],
  answers: readonly Answer[],
): Map<Decision, Finding> {
  const byQuestion = new Map(answers.map((answer) => [answer.question, answer]));
  const checks = ledger.filter(isCheck);
  return new Map(
    opposedChecks([...checks, ...counting]).flatMap(({ checked, answers: [{ question }] }) => {
      const answer = byQuestion.get(question);
      const { field, source } = checked;
      if (answer === undefined) return [];
      const reported = message('answer-replaces-check', { question, field, source });
      return [[checked, answerFinding(reported, answer)] as const];
    }),
  );
}

/** Id of a question or checked value in the text of an earlier answer that does not count. */
const QUESTION_ID = /\bX[A-Z][1-9A-Z]{8}\b/g;

/**
 * Finds answers that only repeat a suspended decision, as a file that is applied again does, also under another name.
 * A new answer is beside the earlier one, which names the questions that it contradicts. Without this column, it is in
 * another file.
 * @returns undefined if one of the answers is new
 */
function repeatedAnswers(
  before: Decision,
  decision: Decision,
  answers: readonly Answer[],
): readonly Answer[] | undefined {
  if (decisionKey(before) !== decisionKey(decision)) return undefined;
  const { question } = decision;
  const isNew = ({ suggestion, file }: Answer) => {
    if (suggestion === undefined) return file !== before.source;
    return (suggestion.match(QUESTION_ID) ?? []).some((id) => id !== question);
  };
  const own = answers.filter((answer) => answer.question === question);
  return own.some(isNew) ? undefined : own;
}

function isAnsweredAgain(waiting: Decision, { kind, field, subject }: Decision): boolean {
  return settles(waiting, { kind, field, about: subject });
}

/** Makes a test for doubts that were not reported in an earlier run, whose ledger has the decision. */
export function isNewDoubt(
  accepted: readonly Decision[],
  ledger: readonly Decision[],
): (doubt: Finding) => boolean {
  const old = questionsWith(accepted, ledger, (isEqual) => isEqual);
  return ({ args }) => !old.has(String(args.question));
}

/** Makes a test for doubts about answers that count. */
export function isCounting(
  accepted: readonly Decision[],
  inForce: readonly Decision[],
): (doubt: Finding) => boolean {
  const refused = questionsWith(accepted, inForce, (isEqual) => !isEqual);
  return ({ args }) => !refused.has(String(args.question));
}

/** Lists questions whose accepted decision equals the one in a list, or differs from it. */
function questionsWith(
  accepted: readonly Decision[],
  list: readonly Decision[],
  isWanted: (isEqual: boolean) => boolean,
): Set<string> {
  const byQuestion = new Map(list.map((decision) => [decision.question, decisionKey(decision)]));
  const wanted = accepted.filter((decision) =>
    isWanted(byQuestion.get(decision.question) === decisionKey(decision)),
  );
  return new Set(wanted.map(({ question }) => question));
}

/** Whether an answer has the word of the ledger's decision about its question. */
export function repeatsLedger(
  { question, decision }: Answer,
  ledger: readonly Pick<Decision, 'question' | 'decision'>[],
): boolean {
  const words = decidedWords(decision);
  return ledger.some((entry) => entry.question === question && words.includes(entry.decision));
}

/** Lists the decisions that an answer may lead to. */
function decidedWords(decision: Answer['decision']): readonly Decision['decision'][] {
  switch (decision) {
    case '':
    case 'CHON':
    case 'KHONG_CO':
    case 'DONG_Y':
      return ['GIA_TRI', 'CHON'];
    case 'TRUNG_VOI':
      return ['GOP'];
    case 'CO_PHAI':
      return ['GOP', 'GIA_TRI', 'CHON'];
    case 'KHONG_PHAI':
    case 'KHAC_NGUOI':
      return ['RIENG'];
    case 'BO_DONG':
      return ['BO_QUA'];
    default:
      return [decision];
  }
}
