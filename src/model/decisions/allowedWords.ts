import type { DecisionWord } from './answer.js';
import type { Question, QuestionKind } from './question.js';

/** Kind of question → decision words that it accepts, in the order in which they are offered. */
export const ALLOWED_WORDS: Record<QuestionKind, readonly DecisionWord[]> = {
  TRUNG_NGUOI: ['GOP', 'RIENG', 'BO_QUA'],
  LECH_THONG_TIN: ['CHON', 'RIENG', 'BO_QUA'],
  TRUNG_GIAY_TO: ['CHON', 'RIENG', 'BO_QUA'],
  CHI_DOAN: ['CHON', 'BO_QUA'],
  DIA_BAN: ['CHON', 'BO_QUA'],
  DU_LIEU_LOI: ['BO_QUA'],
};

/** Words of a question about a member in several branches. */
export const WITH_SIDES: readonly DecisionWord[] = ['CHON', 'RIENG', 'BO_QUA'];

/** Lists the decision words that a question accepts: one about a member in two branches may separate its rows. */
export function allowedWords({ kind, sides }: Pick<Question, 'kind' | 'sides'>) {
  return sides === undefined ? ALLOWED_WORDS[kind] : WITH_SIDES;
}

/** Lists the words that a message offers. A question about a whole branch or list has no right row to choose. */
export function offeredWords(question: Pick<Question, 'kind' | 'sides' | 'about'>) {
  const allowed = allowedWords(question);
  return question.about.type === 'rows' ? allowed : allowed.filter((word) => word !== 'CHON');
}
