import { addTo, message, type QuestionDraft, recordOrigin } from '../model/index.js';
import { freeIds, inTextOrder } from '../text/index.js';
import type { Draft, GroupableDraft, QuestionInput } from './draft.js';
import { branchQuestions, splitQuestions, unplacedQuestions } from './kinds/branches.js';
import { columnQuestions } from './kinds/columns.js';
import { communeQuestions } from './kinds/communes.js';
import { samePersonQuestions, sharedNumberQuestions } from './kinds/people.js';
import {
  disagreementQuestions,
  openFaults,
  rejectedQuestions,
  valueQuestions,
} from './kinds/values.js';
import { compareQuestionRanks, rankOf } from './rank.js';

/**
 * Makes all questions of a run, the most valuable first.
 * @returns drafts, whose sentences and rows are written on demand
 */
export function questionsOf(input: QuestionInput): QuestionDraft[] {
  const columns = columnQuestions(input, openFaults(input));
  const drafts = [
    ...communeQuestions(input),
    ...branchQuestions(input),
    ...unplacedQuestions(input),
    ...splitQuestions(input),
    ...samePersonQuestions(input),
    ...groupAlike(input, sharedNumberQuestions(input)),
    ...disagreementQuestions(input),
    ...columns.questions,
    ...groupAlike(input, valueQuestions(input, columns.single)),
    ...rejectedQuestions(input),
  ].map(({ subject, question }) => ({ question, rank: rankOf(question), key: subject.join('\n') }));
  const byKey = Array.from(inTextOrder(drafts.map(({ key }) => key)), (at) => drafts[at]);
  byKey.sort(
    (a, b) =>
      compareQuestionRanks(a.rank, b.rank) ||
      (b.question.certainty ?? 0) - (a.question.certainty ?? 0),
  );
  const idOf = freeIds('XD');
  for (const { question, key } of byKey) question.id = idOf(key);
  return byKey.map(({ question }) => question);
}

/** Merges the questions about rows written alike in one place; the sentence gives their number. */
function groupAlike({ records }: QuestionInput, questions: readonly GroupableDraft[]): Draft[] {
  const originOf = (record: number) => {
    const { oldCommune, oldBranch } = recordOrigin(records, record);
    return `${oldCommune}\t${oldBranch}`;
  };
  const groups = new Map<string, Draft[]>();
  for (const { draft, records: rows } of questions) {
    addTo(groups, [...draft.subject, ...rows.map(originOf).sort()].join('\n'), draft);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first;
    const { content } = first.question;
    const write = () => {
      const texts = content.write();
      const count = rest.length + texts.rows.length;
      return { ...texts, sentence: message('ask-alike', { question: [texts.sentence], count }) };
    };
    return {
      ...first,
      question: { ...first.question, content: { about: () => content.about(), write } },
    };
  });
}
