/** From what people wrote to decisions: what is clear counts, the rest is told with its remedy. */
import {
  type Answer,
  aboutQuestion,
  addTo,
  type Decision,
  type Finding,
  findingOf,
  groupBy,
  type Message,
  message,
  type Placement,
  type Profile,
  type Question,
} from '../model/index.js';
import { isOneEdit } from '../text/edits.js';
import { checkCharacter } from '../text/shortCode.js';
import { compareText } from '../text/unicode.js';
import { answerValue } from './answerValue.js';
import { doubtAbout } from './doubts.js';
import { isSharedNumber, isSpoken, type NamedMember, spokenDecision } from './spokenAnswers.js';
import { typedOrders } from './typedOrder.js';

/** What answers are held against. */
export interface Asked {
  questions: readonly Question[];
  profile: Profile;
  /** New branches of the run. */
  branches: readonly Placement[];
  /** The new branches that a typed name may mean, of the places that are looked at. */
  branchesOf: (text: string, isAmong: (place: Placement) => boolean) => readonly Placement[];
  /** The one commune that a text means, as the run writes it. */
  communeOf: (text: string) => string | undefined;
  /** Names of new communes, for remedies. */
  communes: readonly string[];
  /** The member of a `Mã`. */
  memberOf?: (id: string) => NamedMember | undefined;
}

/** With what the files of the answers tell of their dates. */
export interface AskedOfFiles extends Asked {
  orderOf: ReturnType<typeof typedOrders>;
}

export interface Accepted {
  decisions: Decision[];
  /** Answers that do not count. */
  findings: Finding[];
  /** Answers that count but deserve a look. */
  doubts: Finding[];
  /** Answers to questions that this run does not have; they may be another's. */
  unknown: Answer[];
}

/** The words that a kind of question takes. */
export const ALLOWED_WORDS: Record<Question['kind'], readonly string[]> = {
  TRUNG_NGUOI: ['GOP', 'RIENG', 'BO_QUA'],
  LECH_THONG_TIN: ['CHON', 'BO_QUA'],
  TRUNG_GIAY_TO: ['CHON', 'RIENG', 'BO_QUA'],
  CHI_DOAN: ['CHON', 'BO_QUA'],
  DIA_BAN: ['CHON', 'BO_QUA'],
  DU_LIEU_LOI: ['BO_QUA'],
};

/** Thrown inside for one question; becomes a finding. */
interface Refusal extends Message {
  answer: Answer;
}

/** @param answers of all files; their order does not matter */
export function fromAnswers(answers: readonly Answer[], of: Asked): Accepted {
  const asked = { ...of, orderOf: typedOrders(of.questions) };
  const questions = new Map(asked.questions.map((question) => [question.id, question]));
  const groups = new Map<string, Answer[]>();
  const accepted: Accepted = { decisions: [], findings: [], doubts: [], unknown: [] };
  for (const answer of [...answers].sort(inOrder)) {
    if (answer.decision === '' && answer.value === '') continue;
    if (!questions.has(answer.question)) {
      accepted.unknown.push(answer);
      continue;
    }
    addTo(groups, answer.question, answer);
  }
  for (const [id, own] of groups) {
    const result = decideByFile(questions.get(id)!, own, asked, (refusal) =>
      accepted.findings.push(told(refusal, refusal.answer)),
    );
    if (result === undefined) continue;
    accepted.decisions.push(result);
    const question = questions.get(id)!;
    const field = asked.profile.fields.find((each) => each.id === result.field);
    const doubt = doubtAbout(result, question, field?.type === 'idNumber');
    if (doubt !== undefined) accepted.doubts.push(told(doubt, own[0]));
  }
  return accepted;
}

/** What to say of an answer to a question that nothing asks. */
export function unknownQuestion(answer: Answer, known: readonly string[]): Finding {
  const { question } = answer;
  const code = question.slice(2, -1);
  const isId = /^XD[1-9A-Z]{8}$/.test(question) && checkCharacter(code) === question.slice(-1);
  if (isId) return told(message('answer-question-gone', { question }), answer);
  const near = known.filter((id) => isOneEdit(id, question));
  return near.length === 1
    ? told(message('answer-mistyped-near', { question, near: near[0] }), answer)
    : told(message('answer-mistyped', { question }), answer);
}

export function told(said: Message, answer: Answer): Finding {
  const { file, sheet, row } = answer;
  return findingOf('warning', said, { file, ...(sheet === '' ? {} : { sheet }), row });
}

interface Read {
  decision: Decision;
  answer: Answer;
}

/**
 * Takes each file for itself, so that files say the same together as one after the other: what one
 * person wrote in vain does not spoil the answer of another.
 * @returns undefined where nothing counts
 */
function decideByFile(
  question: Question,
  answers: readonly Answer[],
  asked: AskedOfFiles,
  refuse: (refusal: Refusal) => void,
): Decision | undefined {
  const read: Read[] = [];
  for (const own of groupBy(answers, ({ file }) => file).values()) {
    const result = decide(question, own, asked);
    if ('code' in result) refuse(result);
    else read.push(result);
  }
  const different = differentOf(read);
  if (different.length > 1) refuse(twoAnswers(question, different));
  return different.length === 1 ? different[0].decision : undefined;
}

/** @param answers of one file */
function decide(
  question: Question,
  answers: readonly Answer[],
  asked: AskedOfFiles,
): Read | Refusal {
  const read: Read[] = [];
  for (const answer of replied(question, answers)) {
    const decision = decisionOf(question, answer, asked);
    if ('code' in decision) return decision;
    read.push({ decision, answer });
  }
  const different = differentOf(read);
  if (different.length === 1) return different[0];
  // The word and the value of one decision may stand on two rows.
  const isChosen = different.every(({ answer }) => answer.decision === 'CHON');
  return isChosen
    ? { ...aboutQuestion(question.id, 'answer-two-rows'), answer: different[1].answer }
    : twoAnswers(question, different);
}

/** Turns a yes or no into the decision that it means here; a no beside a chosen row adds nothing. */
function replied({ kind }: Question, answers: readonly Answer[]): Answer[] {
  const isPerson = kind === 'TRUNG_NGUOI';
  const meant = answers.map((answer): Answer => {
    if (answer.decision === 'CO_PHAI') return { ...answer, decision: isPerson ? 'GOP' : 'CHON' };
    return answer.decision === 'KHONG_PHAI' && isPerson ? { ...answer, decision: 'RIENG' } : answer;
  });
  const others = meant.filter(({ decision }) => decision !== 'KHONG_PHAI');
  return others.length === 0 ? meant : others;
}

function differentOf(read: readonly Read[]): Read[] {
  return [...groupBy(read, ({ decision }) => sameDecision(decision)).values()].map(
    ([first]) => first,
  );
}

function twoAnswers({ id }: Question, different: readonly Read[]): Refusal {
  const files = [...new Set(different.map(({ answer }) => answer.file))].join(', ');
  return { ...message('answer-two', { files, question: id }), answer: different[1].answer };
}

function decisionOf(question: Question, answer: Answer, asked: AskedOfFiles): Decision | Refusal {
  const { kind, field = '', about, firstAbout = about } = question;
  const refuse = (why: Message): Refusal => ({ ...why, answer });
  const made = (
    decision: Decision['decision'],
    letter = '',
    value = '',
    commune = '',
    corrected = field,
  ): Decision => ({
    question: question.id,
    kind,
    field: corrected,
    decision,
    letter,
    value,
    commune,
    subject: firstAbout,
    source: answer.file,
  });
  if (isSpoken(answer.decision)) {
    const spoken = spokenDecision(answer.decision, question, answer, asked);
    if ('code' in spoken) return refuse(spoken);
    return { ...made(spoken.decision, spoken.letter, spoken.value), ...spoken };
  }
  const { decision: word } = answer;
  if (word === 'CO_PHAI' || word === 'KHONG_PHAI') {
    return refuse(
      aboutQuestion(question.id, 'answer-unknown-word', { words: ALLOWED_WORDS[kind].join(', ') }),
    );
  }
  if (answer.decision !== '' && !ALLOWED_WORDS[kind].includes(answer.decision)) {
    return refuse(
      aboutQuestion(question.id, 'answer-not-allowed', {
        decision: answer.decision,
        allowed: ALLOWED_WORDS[kind].join(', '),
      }),
    );
  }
  const isTyped = answer.value !== '';
  if (isTyped && (kind === 'TRUNG_NGUOI' || /^(RIENG|BO_QUA)$/.test(answer.decision))) {
    return refuse(aboutQuestion(question.id, 'answer-value-too-many'));
  }
  if (isTyped && question.column === 'many-values')
    return refuse(aboutQuestion(question.id, 'answer-column-value'));
  if (word === 'CHON' || word === '') {
    const value = answerValue(question, answer, asked);
    if ('code' in value) return refuse(value);
    // Which row it stood on matters only where the number of one row is another's.
    const isPair = isSharedNumber(question);
    const letter = isPair ? answer.letter : '';
    // The number of both typed once more names the owner too.
    const isOwner = isPair && value.value === question.rows[0].value;
    return made(isOwner ? 'CHON' : 'GIA_TRI', letter, value.value, value.commune, value.field);
  }
  return made(word);
}

/** The same for decisions that say the same, whoever says it. */
export function sameDecision(decision: Decision): string {
  const { decision: word, letter, value, commune } = decision;
  return [word, letter, value, commune].join('\n');
}

function inOrder(a: Answer, b: Answer): number {
  return (
    compareText(a.file, b.file) ||
    compareText(a.sheet, b.sheet) ||
    a.row - b.row ||
    compareText(a.question, b.question)
  );
}
