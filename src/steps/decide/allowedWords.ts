import {
  decisionNames,
  type Finding,
  finding,
  offeredWords,
  type Question,
} from '../../model/index.js';

/** Whether a finding names the words to answer with, which depend on the question. */
export function isAboutWords({ code }: Finding): boolean {
  return code === 'answer-unknown-word' || code === 'answer-not-a-value';
}

/** Adds the words that the question of a finding allows. */
export function withAllowedWords(
  found: Finding,
  questions: ReadonlyMap<string, Question>,
): Finding {
  const question = questions.get(String(found.args.question));
  if (question === undefined) return found;
  if (question.kind === 'TRUNG_NGUOI' && found.code === 'answer-unknown-word') {
    return finding('warning', 'answer-unknown-word-people', { question: question.id }, found.place);
  }
  return { ...found, args: { ...found.args, words: decisionNames(offeredWords(question)) } };
}
