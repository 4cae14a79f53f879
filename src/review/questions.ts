import { addTo, message, type QuestionDraft } from '../model/index.js';
import { inTextOrder } from '../text/order.js';
import { columnQuestions } from './columns.js';
import type { Alike, Draft, QuestionInput } from './draft.js';
import { rankOf } from './order.js';
import { samePersonQuestions, sharedNumberQuestions } from './people.js';
import { branchQuestions, communeQuestions, splitQuestions } from './places.js';
import { QuestionIds } from './questionId.js';
import { disagreementQuestions, openFaults, rejectedQuestions, valueQuestions } from './values.js';

/** All questions of a run, the most valuable first. */
export function questionsOf(input: QuestionInput): QuestionDraft[] {
  const columns = columnQuestions(input, openFaults(input));
  const drafts = [
    ...communeQuestions(input),
    ...branchQuestions(input),
    ...splitQuestions(input),
    ...samePersonQuestions(input),
    ...onceAlike(input, sharedNumberQuestions(input)),
    ...disagreementQuestions(input),
    ...columns.questions,
    ...onceAlike(input, valueQuestions(input, columns.single)),
    ...rejectedQuestions(input),
  ].map((draft) => ({ draft, rank: rankOf(draft), key: draft.subject.join('\n') }));
  const byKey = Array.from(inTextOrder(drafts.map(({ key }) => key)), (at) => drafts[at]);
  byKey.sort((a, b) => a.rank - b.rank || (b.draft.certainty ?? 0) - (a.draft.certainty ?? 0));
  const ids = new QuestionIds();
  return byKey.map(({ draft, key }) => Object.assign(draft, { id: ids.next(key) }));
}

/** Rows written alike in one place are asked about once, with the number of all. */
function onceAlike({ records }: QuestionInput, questions: readonly Alike[]): Draft[] {
  const { oldCommune, oldBranch } = records;
  const placeOf = (record: number) =>
    `${oldCommune.values[oldCommune.index[record]].text}\t${oldBranch.values[oldBranch.index[record]].text}`;
  const groups = new Map<string, Draft[]>();
  for (const { draft, records: own } of questions) {
    addTo(groups, [...draft.subject, ...own.map(placeOf).sort()].join('\n'), draft);
  }
  return [...groups.values()].map(([first, ...rest]) => {
    if (rest.length === 0) return first;
    const write = () => {
      const { sentence, rows } = first.write();
      const count = rest.length + rows.length;
      return { sentence: message('ask-alike', { question: [sentence], count }), rows };
    };
    return { ...first, write };
  });
}
